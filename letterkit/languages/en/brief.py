"""English: see `topics/brief.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.brief import Advising, BriefSentences, Choosing, Needs

CHOOSING = Choosing(
    stemmer="english",
    common=words("""
        a about after again also an and any are as at be because been before being both but by can could day
        days do does each every experience first five for four from good had has have here how i if in into is
        it its just last like made make many month months more most much must my need nine no not of on one only
        or other our over role same seven should six some strong such team ten than that the their them then
        there these they this those three through time to two us very want was we week weeks well were what when
        where which while who will with work working would daily weekly monthly yearly year years you your c d j
        l m n s t an
    """),
)

BRIEF_SENTENCES = BriefSentences(
    praise=words(
        "strong solid great good impressive wide broad deep long rich excellent clear best impressed struck showed shown stood more less enough needed role post team panel us here quite very really practical relevant was were missing short lacking close match"
    ),
    skill=words("experience background knowledge skill skills expertise career training record command years"),
    openers=words("""
        a an the this that these those it we you she he they i my our your his her their there here one two
        three both all each every everyone everybody nobody someone somebody people what which who when where
        while if once after before next then first as at by for from in into of on or out over since so still to
        until up with within yes no not and but also although please honestly frankly unfortunately however
        management personnel another any anything much most more some such nothing next thank thanks should
        would could can may might will let do did come drop ring write reply ask feel give expect keep apply try
        get call
    """),
    acts_ed="ed",
    acts_will="will|would|has|had|is|was|can|could|may|and|of|from|offers?|offered|a",
    titles=words("mr mrs ms miss dr professor"),
    credit_your="your",
    credit_experience="experience|background|knowledge|skills?|expertise|career|training|record|command|years",
)


NEEDS = Needs(
    handing=words("send sends sent sending mail email forward give bring say said tell told promise promised i'd id"),
    season_spring="spring|summer|autumn|christmas|easter|new year",
    post=words("""
        post posts position positions role roles opening openings vacancy vacancies job jobs next new another
        further future suitable similar later more
    """),
)


ADVISING = Advising(
    barred_no="no|not|don't|never|without|refrain from",
    barred_contact=r"contact\w*|follow.?ups?|write|call|e?mail\w*",
    by="by|via|per|over|on|except|other than|only|through|instead|unless|outside",
    ways=r"phon\w*|calls?|calling|telephone\w*|form|portal|in person|visits?|linkedin|social media|fax|post|walk.?ins?",
    kind=(
        r"experience (?:of|in|with|on|at|as|running|managing|leading|working|handling) (?!years\b)\w+|"
        r"(?:has|have|had) (?:already )?(?:run|led|managed|worked|done|built|handled)\b|(?:needed|wanted|looking for|looked for) "
        r"(?:more |somebody |someone )?(?:\w+ )?(?:nights|experience (?:of|in|with)|hands.on)"
    ),
    closing=r"clos(?:es|ing)(?: date)?|deadline|apply by|applications? (?:by|until|due)|last day",
)
