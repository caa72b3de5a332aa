"""What a heading or a label in free notes means: a field of the notes, in the words people use for it."""

from __future__ import annotations

import re

from letterkit.documents import FieldPath
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteWords

_W = every(NoteWords)

Target = FieldPath

SECTIONS: dict[Target, str] = {
    ("talk", "promised_by_me"): (
        r"(?:i|my|we) promise[sd]?|promised by me|promises?(?: by me| i made)?|i (?:said|told them) i(?:'d| would|"
        r" will)|(?:my )?(?:action items?|to.?dos?|follow.?ups?(?: on)?)|i owe(?: them)?|i will(?: send)?|"
        r"von mir versprochen|versprochen|(?:meine )?aufgaben"
    ),
    ("talk", "promised_by_them"): (
        r"they (?:promised|will|said they(?:'d| would| will))|promised by them|their promises|they owe(?: me)?|"
        r"von ihnen versprochen"
    ),
    ("talk", "open_questions"): (
        r"(?:my |still )?open (?:questions?|points?|issues?)|(?:questions? )?still open|"
        r"unanswered(?: questions?)?|questions? (?:left|remaining|still open|for (?:them|next time)|to ask|"
        r"i wish i(?:'d| had) asked|i did(?:n'?t| not) ask)|unclear|what i (?:still )?(?:want|need) to know|"
        r"offene (?:fragen|punkte)|fragen an sie"
    ),
    ("talk", "questions_they_asked"): (
        r"(?:the )?(?:technical |behaviou?ral |other |interview |their )?questions?(?: (?:they|i was|she|"
        r"he) asked(?: me)?| asked| (?:from|by) them)?(?: (?:→|->|/|and|&) (?:my )?answers?)?|what (?:they|she|"
        r"he) asked(?: me)?|they asked(?: me)?|q ?& ?a|questions? (?:and|&) answers|fragen|ihre fragen|"
        r"gefragt(?: wurde)?"
    ),
    ("talk", "answers_that_fell_short"): (
        r"answers? that fell short|fell short|weak answers?|answers? i(?:'d| would) (?:change|improve|redo)|"
        r"what i answered badly|bad answers?|where i stumbled|i stumbled(?: on)?"
    ),
    ("talk", "resources_mentioned"): (
        r"resources?(?: mentioned)?|(?:books?|articles?|links?|talks?|reading)(?: mentioned| list)?"
    ),
    ("talk", "memorable_moments"): (
        r"memorable(?: moments?)?|(?:nice |good |key |best )?moments?|what (?:i(?:'ll)? )?(?:remember(?:ed)?|"
        r"stood out|stuck)|stood out|highlights?|key quotes?|quotes?|small talk|we laughed(?: about)?|"
        r"besondere momente|(?:key )?takeaways?|anecdotes?|common ground"
    ),
    ("role", "problems"): (
        r"(?:their |the |main |key |biggest |current )*(?:problems?|pains?|pain.?points?|challenges?|priorit(?:y|"
        r"ies)|worr(?:y|ies)|issues?|headaches?|struggles?)(?: they (?:have|face|named|mentioned))?|what (?:they|"
        r"she|he|dana|the team) (?:worry|worries|struggles?|cares?) (?:about|with)|what(?:'s| is) (?:broken|hard|"
        r"not working|wrong)|what (?:hurts|needs (?:to be )?fix(?:ing|ed)|keeps (?:them|her|him) (?:up|awake).*)|"
        r"what they (?:need|want)(?: (?:to )?(?:fix|solve|solved|fixed))?|(?:ihre )?(?:probleme|herausforderungen|"
        r"sorgen|schmerzpunkte|baustellen)"
    ),
    ("role", "responsibilities"): (
        r"(?:the |about the |what the )?(?:job|role|position)(?: is)?(?: about| itself)?|responsibilities|duties|"
        r"tasks|day.to.day|what i(?:'d| would) do|die stelle|aufgabengebiet"
    ),
    ("role", "success_measures"): (
        r"success(?: measures?| metrics?| criteria| looks like)?|what success (?:looks like|means)|"
        r"how success is measured|goals?|(?:first |the )?(?:30|60|90|100|365)(?:[/ -]\d+)*[ -]?days?|kpis?|okrs?|"
        r"targets?|erfolg(?:skriterien)?|ziele"
    ),
    ("role", "why_open"): (
        r"why (?:the (?:job|role|position) is|it(?:'s| is)) open|why open|why (?:they(?:'re| are) )?hiring|"
        r"reason for opening"
    ),
    ("role", "team"): r"(?:the |about the )?team(?: (?:size|structure|set.?up))?|das team",
    ("role", "tools"): r"tools?|(?:tech(?:nical)? )?stack|technolog(?:y|ies)|systems?(?: they use)?|software",
    ("signals", "objections"): (
        r"(?:their |possible |explicit |voiced |key )?(?:objections?|doubts?|concerns?|reservations?|hesitations?|"
        r"misgivings?|question marks?)(?: about me| they (?:had|have|voiced)| raised|/red flags)?|what (?:they|"
        r"she|he) (?:doubt(?:ed)?|(?:was|were) (?:unsure|worried|sceptical|skeptical) about)(?: me)?|"
        r"(?:their )?worries about me|(?:bedenken|zweifel|einwände|vorbehalte)"
    ),
    ("signals", "positive"): (
        r"positive(?: signs?| signals?)?|good (?:signs?|signals?)|green flags?|what (?:they|she|he) liked|"
        r"(?:they )?liked|went down well|what landed|buying signals?|positive signale|gut angekommen"
    ),
    ("signals", "turned_off"): (
        r"(?:turned (?:them )?off|negative (?:signs?|signals?)|bad (?:signs?|signals?)|went down badly|what (?:they )?"
        r"(?:did(?:n'?t| not) (?:like|land)|turned them off)|cooled (?:off|down))|schlecht angekommen"
    ),
    ("signals", "competition"): r"(?:the )?competition|other candidates?|competitors?|konkurrenz|andere kandidat\w*",
    ("signals", "culture"): r"(?:company |team )?culture|atmosphere|kultur|stimmung",
    ("self", "went_well"): r"(?:what )?went well|what worked|good answers?|gut gelaufen|lief gut",
    ("self", "do_differently"): (
        r"(?:what i(?:'d| would) )?do differently|(?:what )?(?:could|to) improve|improvements?|"
        r"(?:what )?(?:went badly|did(?:n'?t| not) go well|went wrong)|next time|lessons?(?: learned)?|"
        r"better next time|anders machen|schlecht gelaufen"
    ),
    ("self", "strengths"): r"(?:my )?strengths?|stärken",
    ("self", "weaknesses"): r"(?:my )?(?:weaknesses|gaps?)|schwächen|lücken",
    ("self", "uncertainties"): (
        r"(?:my )?(?:uncertaint(?:y|ies)|doubts of mine|red flags?)|(?:i(?:'m| am) )?(?:not sure|"
        r"unsure)(?: about)?"
    ),
    ("self", "why_more_interested"): (
        r"why (?:i(?:'m| am)?|this|the|them|here).{0,40}|(?:my )?(?:motivation|interest)|what (?:excites|"
        r"draws) me|warum (?:ich|dort).{0,30}"
    ),
    ("self", "private"): (
        r"private(?: notes?)?|(?:just )?(?:for|between) me(?: only)?|confidential|do(?:n'?t| not) (?:share|send|"
        r"use).*|do(?:n'?t| not) (?:mention|say|write|tell(?: them)?|bring up)(?: this| that| it)?|"
        r"not for the (?:letter|mail)|keep out|off the record|nicht (?:erwähnen|"
        r"sagen|in den brief|für den brief)|(?:ne )?pas (?:dire|mentionner|écrire|dans la lettre)|à ne pas dire|privé|"
        r"deal.?breakers?|other (?:offers?|processes|interviews)|salary(?: talk|"
        r" expectations?)?|privat|vertraulich"
    ),
    ("evidence",): (
        r"(?:my )?(?:evidence|proofs?|results?|achievements?|accomplishments?|wins|track record|examples?|stories|"
        r"numbers|facts)(?: (?:i (?:can|could) (?:use|show|mention)|about me|to (?:use|mention)))?|what i(?:'ve|"
        r" have)? (?:did|done|achieved)|belege|erfolge"
    ),
    ("evidence", "told"): (
        r"(?:examples?|stories|results?|achievements?|what) i (?:told|gave|mentioned|shared|said|"
        r"talked about)(?: them)?|already (?:told|said)|(?:mentioned|told) in the interview"
    ),
    ("evidence", "untold"): (
        r"(?:strengths|things|what|examples?|results?)? ?(?:i )?(?:not mentioned|forgot(?: to (?:say|mention))?|"
        r"did(?:n'?t| not) (?:say|mention|get to (?:say|mention))|should have (?:said|mentioned)|wish i(?:'d|"
        r" had) (?:said|mentioned)|left out)|not told(?: yet)?|nicht (?:gesagt|erwähnt)|vergessen"
    ),
    ("application", "requirements"): (
        r"(?:job )?requirements?|must.haves?|what (?:the (?:ad|job)|it) asks for|they (?:require|look for)|"
        r"anforderungen"
    ),
    ("interviewers",): (
        r"interviewers?|(?:the )?(?:people|panel|participants|attendees)|who(?: (?:i (?:met|talked to|spoke (?:to|"
        r"with))|was there))?|(?:i )?met(?: with)?|spoke (?:to|with)|with|gesprächspartner(?:in(?:nen)?)?|"
        r"wer(?: war da)?|teilnehmer(?:innen)?"
    ),
    ("next",): (
        r"next(?: steps?)?|what(?:'s| is)? next|what happens (?:next|now)|(?:the )?(?:process|timeline)|"
        r"about the process|nächste schritte|wie es weitergeht"
    ),
    ("other",): (
        r"next round|(?:my |the )?prep(?:aration)?|(?:pre.?interview )?(?:research|preparation)|company background|"
        r"(?:my )?questions? (?:i|you|we) asked(?: them)?|my questions(?: asked)?(?: (?:→|->) their answers)?"
    ),
    ("rejection",): r"(?:the |their )?rejection(?: (?:e-?mail|mail|letter))?|absage",
}  # fmt: skip
"""A section of the notes by the words over it. The longest name of a target that fits wins over a shorter heading."""
_SECTIONS = {target: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for target, words in SECTIONS.items()}

LABELS: dict[Target, str] = {
    ("candidate", "name"): r"(?:my )?name|me|candidate(?: name)?|applicant|bewerber(?:in)?",
    ("candidate", "sign_off"): r"sign(?:ed)?.?off|signature|signed",
    ("candidate", "contact", "email"): r"(?:my )?e-?mail(?: address)?",
    ("candidate", "contact", "phone"): r"(?:my )?(?:phone|mobile|tel(?:efon)?)(?: number)?",
    ("candidate", "contact", "link"): r"(?:my )?(?:website|portfolio|linkedin|link)",
    ("application", "company"): (
        r"company(?: name)?|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa"
    ),
    ("application", "company_short"): r"short name|called",
    ("application", "role_title"): r"role(?: title)?|position|job(?: title)?|title|stelle|poste|puesto",
    ("application", "role_ref"): (
        r"(?:job |role )?(?:ref(?:erence)?|req(?:uisition)?)\.?(?: ?(?:no|number|id|nr)\.?)?|job id|kennziffer"
    ),
    ("application", "stage_reached"): r"stage(?: reached)?|round.?type|interview type|phase",
    ("application", "source"): r"(?:found (?:via|through|on)|source)",
    ("application", "referrer"): r"referr(?:er|ed by|al)(?: by)?|recommended by",
    ("application", "agency"): r"agency|headhunter|recruiting agency",
    ("application", "language"): r"language|sprache",
    ("application", "locale"): r"locale",
    ("application", "contact_rules"): r"contact rules?",
    ("interview", "date"): r"(?:interview )?date|when|day|datum|wann|interviewed(?: on)?",
    ("interview", "time"): r"time|uhrzeit",
    ("interview", "format"): r"(?:interview )?(?:format|type|medium)|how|setting|where",
    ("interview", "round"): r"round(?: no\.?| number)?|runde",
    ("interviewers",): (
        r"interviewers?|interviewer\(s\)|who|with|met(?: with)?|spoke (?:to|with)|panel|participants|"
        r"gesprächspartner(?:in)?|wer"
    ),
    ("interviewers", "hiring_manager"): r"hiring manager|(?:future )?(?:boss|manager)",
    ("interviewers", "recruiter"): r"recruiter|talent (?:partner|acquisition)",
    ("interviewers", "title"): r"interviewer[ _](?:role|title)|(?:his|her|their) (?:role|title)",
    ("next", "step"): r"next(?: steps?)?|what(?:'s| is)? next|nächster schritt",
    ("next", "decision_date"): (
        r"decision(?: date| by| on| expected)?|(?:expected )?timeline|(?:hear|answer|news) (?:back )?by|deadline|"
        r"entscheidung(?: bis| am)?|they(?:'ll| will) decide(?: by)?"
    ),
    ("next", "decision_maker"): r"decision.?maker|who decides|decides",
    ("next", "follow_up_channel"): r"follow.?up (?:channel|by|via)|contact by",
    ("self", "want_job"): (
        r"(?:do i |i )?(?:still )?want (?:the |this )?(?:job|it|role)|want(?: it)?|interest(?: level)?|interested|"
        r"will ich(?: den job| das)?"
    ),
    ("signals", "chemistry"): r"chemistry|chemie",
    ("interviewers", "known_as"): (
        r"goes by|known as|nickname|preferred name|(?:likes|wants) to be called|rufname|genannt|nennt sich|"
        r"se fait appeler|prénom usuel"
    ),
    ("practical", "start"): (
        r"(?:my |earliest |possible )*start(?:ing)?(?: date| day)?|can start|available(?: from)?|availability|"
        r"free from|"
        r"(?:frühester |möglicher )?(?:eintritt(?:stermin)?|beginn|start(?:termin)?)|verfügbar(?: ab)?|"
        r"disponib(?:le|ilité)(?: à partir du| dès)?"
    ),
    ("practical", "notice"): r"(?:my )?notice(?: period)?|kündigungsfrist|préavis",
    ("practical", "days"): (
        r"(?:days? (?:on.?site|in (?:the )?office)|(?:on.?site|office) days?|days)|bürotage|präsenztage|"
        r"jours? (?:sur site|de présence)"
    ),
    ("practical", "roster"): (
        r"(?:roster|rota|shifts?|shift pattern)|dienstplan|schicht(?:en|dienst)?|horaires|roulement"
    ),
    ("practical", "licence"): (
        r"(?:my )?(?:driving )?licen[cs]es?(?: and certificates?)?|führerschein|zertifikate?|permis(?: de conduire)?"
    ),
    ("practical", "permit"): (
        r"(?:work |residence )?permit|visa|right to work|work authori[sz]ation|arbeitserlaubnis|aufenthaltstitel|"
        r"(?:permis|autorisation) de travail|titre de séjour"
    ),
    ("practical", "pay"): r"pay(?: (?:wanted|i want|if asked|range|wish))?|gehaltswunsch|gehaltsvorstellung",
}  # fmt: skip
"""A field of the notes by its label."""
_LABELS = {target: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for target, words in LABELS.items()}

OF_PERSON = {name: re.compile(pattern, re.I) for name, pattern in _W.of_person.items()}
"""What is noted of one person, by its label."""


def section_of(heading: str) -> Target | None:
    """The field that a heading opens; None where it says nothing."""
    plain = _plain(heading)
    return (
        next((target for target, form in _SECTIONS.items() if form.match(plain)), None) if 0 < len(plain) < 70 else None
    )


def label_of(label: str) -> Target | None:
    """The field that a label names; None where it names none."""
    plain = _plain(label)
    return (
        next((target for target, form in _LABELS.items() if form.match(plain)), None) if 0 < len(plain) < 40 else None
    )


def _plain(words: str) -> str:
    words = re.sub(r"\([^)]*\)", " ", words.replace("’", "'"))
    words = re.sub(r"[^\w'&/ .+→>-]", " ", words.replace("_", " "))
    return re.sub(r"\s+", " ", words).strip(" .:-/").lower()


def _forms(**words: str) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(form, re.IGNORECASE) for name, form in words.items()}


_BY = r"(?:raised |said |asked )?by|who|from"
DETAILS: dict[str, dict[str, re.Pattern[str]]] = {
    "problems": _forms(
        my_idea=r"(?:my )?ideas?|i(?:'d| would)(?: do)?|what i would do(?: first)?|meine idee",
        urgency=r"urgency|urgent|when",
        raised_by=_BY,
    ),
    "objections": _forms(bridge=r"(?:my )?(?:answer|bridge|reply|counter|response)", raised_by=_BY),
    "questions_they_asked": _forms(
        my_answer=r"(?:a|(?:my |your )?answer|what (?:i|was) said|said)",
        self_rating=r"how it went|(?:self.?)?rating|status|went",
        better_answer=(
            r"better(?: answer)?|(?:correct/complete|complete|correct) answer|should have said|what was missing"
        ),
        by=_BY,
    ),
    "open_questions": _forms(to=r"to|for|ask"),
    "promised_by_me": _forms(
        to=r"to|for", due=r"due|by|until|bis|am", link=r"links?|url|where", file=r"file|attachment|datei|anhang|fichier"
    ),
    "promised_by_them": _forms(to=r"to|for", due=r"due|by|until"),
    "interviewers": _forms(known_as=LABELS["interviewers", "known_as"]),
    "evidence": _forms(number=r"number|result", context=r"context|where|when"),
}
"""What a line under an item says, by its label."""
