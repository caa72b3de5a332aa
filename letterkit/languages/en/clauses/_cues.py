"""English cues: what a piece of a note is by its subject, its verb, and the words that stand around them."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Use

_I = re.IGNORECASE
_ADVERB = r"(?:(?:also|just|then|still|really|kind of|even|only|never|always|actually|afterwards|straight|\w+ly) )*"
_SAY = (
    r"said|says|told me|tells me|mentioned|mentions|explained|explains|reckons|reckoned|thinks|believes|admitted|"
    r"admits|complained|complains|pointed out|points out|stressed|added|noted|confirmed|warned me"
)
_CAP = r"(?-i:[A-Z])"
_WHO = rf"(?:(?:the )?[A-Za-z][\w.'-]*(?: {_CAP}[\w.'-]*){{0,2}})"
OF_WOMEN = re.compile(r"\b(?:mrs|ms|miss|ma'am|madam|mme|lady|sister)\b", _I)
OF_MEN = re.compile(r"\b(?:mr|sir|herr|monsieur)\b", _I)
SHE = re.compile(r"\b(?:she|her|hers|herself|shes)\b", _I)
HE = re.compile(r"\b(?:he|him|his|himself|hes)\b", _I)
CLEARLY = 2
"""How many times as often as the other a pronoun stands before it is the reader's."""
SINGULAR = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself|he's|she's|hes|shes)\b", _I)
CROWD = re.compile(
    r"\b(?:people|ppl|children|kids|staff|crew|residents|patients|customers|clients|pupils|students|teachers|"
    r"nurses|drivers|pickers|"
    r"workers|ones|grads|guys|lads|engineers|analysts|parents|candidates|everyone|everybody|nobody|someone|"
    r"somebody|anyone|"
    r"men|women|folk|folks|both|others|managers|reps|leaders|officers|schools|banks|teams)\b",
    _I,
)
"""Whom `they` may mean besides the reader's employer."""
UNTOLD_ASIDE = re.compile(
    r"(?:i )?(?P<not>didn't|did not|never|forgot to|only|hadn't|haven't|not) (?:got to|get to|even |actually "
    r")?(?:say|said|mention(?:ed)?|give|gave|"
    r"tell|told|catch|caught)(?: (?:it|that|this|the|him|her|them|so|all|number|figure|numbers|either|any|of|#|first|half|"
    r"bit|one|one bit|to))*(?:,? (?:dumb|stupid|idiot|ugh|silly|daft)(?: me| of me)?)?\W*\Z"
)
UNTOLD = re.compile(
    r"(?:i )?(?:did(?:n't| not)|never|forgot to|hadn't|not) (?:say|said|mention|tell|told|told)|\bdid not tell\b|"
    r"not (?:in|on) (?:the|"
    r"my) (?:résumé|resume|cv)\b|\bhadn't (?:said|told)\b"
)
TO_SELF = re.compile(
    r"(?:do not |don't |never (?:say|mention|tell|write|ask)\b|no need to|remember to|make sure|keep (?:it|"
    r"this)|stop|be |ask (?:her|him|them|mona|"
    r"about|for)\b|tell (?:her|"
    r"him|them)\b|check\b|send\b|note\b|letter to|write\b|look up|find out|google|call\b|thank (?:her|him|"
    r"them)\b|must\b|should (?:prob|"
    r"probably|set|write)\b|need to (?:check|ask|write)|i want to get|this is for|going to write|not going to|i "
    r"(?:should|ought to|need to|must) (?:prob\w* )?(?:say|set|"
    r"write|check|mention|tell)|ok\b|just got out|want to get)"
)
UNSAYS = re.compile(
    r"(?:lame|weak|ugh|oops|muddled|cringe|stupid|rubbish|not my best|hopeless|idiot|pathetic|bad answer)\b"
)
"""Words by which a writer takes back what they said."""
MOOD = re.compile(
    r"(?:well that's that|fair enough|fair|ugh|gutted|lovely|beautiful|grand|brilliant|great|nice|weak|lame|"
    r"typical|blanked|"
    r"genuinely impressive|it's been a long|it was (?:great|good|fine|ok|awful|hard|lovely)|felt (?:bad|good|"
    r"daft|silly)|i could kick|"
    r"nobody does that|wasn't pretty|went (?:well|badly|ok)|the \w+ went (?:well|badly|ok)|i am tired|so tired|"
    r"what a (?:day|place)|"
    r"(?:i'm|i am) (?:trying|gutted|tired|sad|happy|nervous|relieved|knackered|shattered)|that's the (?:job|same|"
    r"doubt|answer))\b"
)
QUOTED = re.compile(
    r"\"([^\"]+)\"|“([^”]+)”|(?<![\w'])'([^']*(?:'(?=\w)[^']*)*)'(?!\w)|‘([^’]*(?:’(?=\w)[^’]*)*)’(?!\w)"
)
SPOKEN_QUOTE = re.compile(r"\bquote,? (.+?),? unquote\b", _I)
_FRAME = re.compile(
    rf"(?:(?:afterwards|then|later|at the end|again) )?(?P<who>{_WHO}) {_ADVERB}(?:(?:laughed|smiled|stopped|"
    rf"nodded|sighed) and )?"
    r"(?:said|says|goes|went|told me|asked|asks|called it|put it|replied|was like|is like)"
    r"(?: to me| again| twice| out loud)*\W*\Z",
    _I,
)
SAYS_LABEL = re.compile(r"\b(?:words?|quote|doubt|said|saying|out loud|line)\b", _I)
WRITERS = re.compile(r"(?:i|i've|we|me|worried i)\b")
ABOUT_WRITER = re.compile(
    r"\byou(?:'ve| have| are|'re| were|r)?\b(?:.{0,30}\b(?:never|not|only|no(?! idea)|without|"
    r"leave|left|come from)\b)|\b(?:can|could|will|would|do) you\b.*\?|\b(?:gap|need "
    r"somebody who|need someone who|worr\w+|not sure)\b",
    _I,
)
CHOSEN = re.compile(
    r"\b(?:the other (?:person|one|guy|woman|man|candidate|finalist|applicant)s?|(?:someone|somebody) (?:else|"
    r"with)|who got it|"
    r"came down to|(?:he|she|they)(?:'ve| have| had|'d)? (?:taken|chosen|picked|gone with|hired|appointed))\b",
    _I,
)
"""Who was taken instead: nothing of it is told back."""
COMPARES = re.compile(r"\b(?:most|other|all the others?|nobody else|everyone else)\b", _I)
"""Words that set the writer against others who applied."""
KIND = re.compile(
    r"\b(?:you'd fit|you'd be|exactly what|like to hear|good|great|spot on|well done|impress\w*|love\w*|thank\w*|"
    r"nice|enjoyed)\b",
    _I,
)


def frame(before: str) -> str:
    """Who speaks in `she laughed and said`, "" where the words are no such frame."""
    found = _FRAME.match(before)
    return found["who"] if found else ""


TROUBLES = re.compile(
    r"\b(?:no one|nobody|never|not|none|can't|cannot|los(?:e|es|ing|t)|late|behind|short|wors[et]|hard|fail\w*|"
    r"broken?|stuck|"
    r"trouble|problem|issue|headache|pain|worr\w+|tired|wast\w+|miss\w*|wrong|errors?|quit\w*|leav\w+|gaps?|"
    r"need\w*|want\w*|"
    r"too (?:many|much|few|long|late|slow)|burn\w*|bleed\w*|old|peel\w*|scrap\w*|flag\w*|complain\w*|hat(?:e|es|"
    r"ed)|chaos|mess\w*|"
    r"slow\w*|down|delay\w*|backlogs?|manual\w*|paper|defend\w*|struggl\w*|confus\w*|turn(?:ing|s)? over|"
    r"turnover|costs?|"
    r"biggest|main thing|big thing|redo\w*|twice|drop\w*|upset|expensive|queue\w*|wait\w*|few(?:er)?|low)\b|n't\b",
    _I,
)
"""Words of trouble: what makes a sentence of the reader's a problem of theirs."""


def use_of_quote(inner: str) -> Use:
    """What a letter can do with the reader's words."""
    if KIND.search(inner):
        return "kind_words"
    return "problem" if TROUBLES.search(inner) else "moment"


def use_of_saying(content: str) -> Use:
    """What the reader told, by its words."""
    if re.search(r"\b(?:might|may open|could open|plan\w*|open\w* (?:up )?in|start\w* in)\b", content, _I):
        return "context"
    if re.search(r"\b(?:hear|decid\w+|decision|let me know|call\w* me|in touch)\b", content, _I):
        return "step"
    return "problem" if TROUBLES.search(content) else "context"


OPEN_QUESTION = re.compile(
    r"(?:(?:what )?(?:i(?:'d| would) |would )(?:really |still |also )?(?:have )?(?:liked?|loved?|wanted?) to (?:know|ask)(?: is)?[:,]?\s|what i wanted to (?:ask|know) (?:was|is)[:,]?\s|q(?:uestion)?s?(?: i forgot| not asked| "
    r"for \w+)?\s*:|(?:i )?(?:forgot|didn't|never got|meant|should|wanted|need|still have|want)(?: to)? ask"
    r"(?:ed)?(?: (?:her|him|them|about))?[:,]?|(?:i )?never asked[:,]?|wonder(?:ing)?[:,]?)\s*",
    _I,
)
_AUX = r"do|does|did|is|are|was|were|will|would|can|could|has|have|had|should|may|might"
_ASKED_SUBJECT = (
    r"(?:i|you|we|they|he|she|it|the|a|an|this|that|those|these|my|your|their|his|her|ops|one|there|any|everyone|"
    r"each|(?-i:[A-Z])\w+)"
)
DIRECT = re.compile(
    rf"(?:{_AUX})(?:n't)? {_ASKED_SUBJECT}\b|(?:who|what|which \w+) (?!is\b|are\b|was\b|"
    rf"if\b)(?:\w+s|\w+ed|{_AUX})\b "
    rf"|(?:who|what|which|when|where|why|how)(?: (?:many|much|often|long|far|soon|big|old|\w+ly))?(?: \w+)?(?: "
    rf"\w+)? (?:{_AUX})(?:n't)? {_ASKED_SUBJECT}\b"
    r"|(?:who|what) (?:is|are|was|were) ",
    _I,
)
"""A question whose words stand in the order of one; `how they buy` does not."""
NOT_ASKED = re.compile(
    r"\W*(?:i )?(?:forgot to|didn't|did not|never|still to|to|must|need to|should) (?:get to "
    r")?ask(?:ed)?\b|\W*never got to it",
    _I,
)
"""What stands behind a question that the writer still has."""
ABOUT_THEM = re.compile(r"\b(?:they|she|he|their|her|his)\b", _I)
GENERIC_YOU = re.compile(
    r"\bu\b|\byou\b(?=.*\b(?:him|her|he|she|they)\b)|\b(?:he|she|they)\b.*\byou\b|\b(?:him|her|them) or\b(?! "
    r"the\b)",
    _I,
)
"""A `you` of the writer's own, which would be the reader in a letter; `him or safety`, whose comma is missing."""
SAYING = re.compile(
    rf"(?P<who>{_WHO}) {_ADVERB}(?:(?P<asks>asked|asks|wanted to know|wants to know)(?: me)?(?: straight| again| "
    rf"twice)?|"
    rf"(?P<plain>{_SAY})(?: that(?! is| was))?),? ?",
    _I,
)
EMBEDDED = re.compile(
    r"(?:about|for|to) \w|(?:if|whether) \w|(?:what|how|why|where|when|which \w+|who)(?: (?:many|much|often|long|"
    r"\w+ly))? (?:i|i'd|i've|i'm|we|she|he|they|"
    r"you|the|our|my|it|a)\b(?! (?:do|does|did)\b)|what's (?:wrong|missing|different)\b|(?:what|who) (?!did|was|"
    r"were|had|would|could)(?:\w+ed|broke|went|came|made|"
    r"held|drove|kept|got|led|ran) ",
    _I,
)
"""What follows `asked` in the order of a clause; `asked could she have` does not."""
NOTHING_SAID = re.compile(
    r"(?:(?:ok(?:ay)?|well|yes|yeah|no|right|good|fine|oh|so|and|but|that|this|it|there|you|we|i|'s|is|was|are|will|do|does|"
    r"did|answers?|settles?|helps?|works?|makes? sense|then|all|enough|see|got|know|exactly|one)\W*)+",
    _I,
)
"""Words that say something only to who heard what was before them: `okay, that answers that`."""
STEP = re.compile(
    r"(?:'ll|\bwill|\bshall|\bgoing to|\bwould|'d) (?:\w+ )?(?:call|ring|phone|text|message|contact|mail|email|"
    r"e-mail|write|let|"
    r"confirm|send|get back|be in touch|"
    r"communicate|decide|tell|hear|know|announce|reply|answer|come back)\b|\brings? me\b|\bcalls? (?:me )?(?:on "
    r")?(?:mon|tue|wed|thu|fri)|"
    r"\bhear (?:back )?(?:by|from|on|before)\b|\bstarts? (?:on )?(?:the )?(?:\w+ of|\d|mon|tue|wed|thu|fri|next|"
    r"in)\b|\bdecid(?:es?|ing) (?:by|on|this|next)\b|\b(?:wants?|plans?|hopes?|means?) to (?:decide|choose|pick)\b",
    _I,
)
WE = re.compile(r"\b(?:we|us|our|ours|we're|we've|we'll)\b", _I)
DOING = re.compile(
    rf"(?:(?:(?:at|in) the end|afterwards|then|later|on the way out|before I left|straight "
    rf"away),? )?(?P<who>(?:she|he|they)(?:'\w+)?|{_WHO})\s+(?=\S)",
    _I,
)
REACTION = re.compile(
    rf"(?:'s|'re)? ?{_ADVERB}(?:smiled|nodded|frowned|laughed(?! and)|loved|liked (?:it|that|this|me)\b(?! "
    rf"\w+ing| i\b)|seemed|looked|made a face|"
    r"coughed|winced|sighed|yawned|blinked|grinned|went quiet|(?:is|are) \w+ing me\b|was (?:quiet|nice|lovely|"
    r"bored|surprised|impressed|annoyed|tired|kind|"
    r"honest|straight|cold|warm|on (?:his|her) phone)|wrote (?:it|something|that|this) down\W*\Z|thought|thinks|"
    r"grilled|did not|didn't laugh|"
    r"visibly|nodding|wasn't|hates|hated|hinted|wouldn't|might|is (?:lovely|nice|a)|ate|took (?:a call|ages))\b",
    _I,
)
"""What somebody seemed to feel: seen by the writer, and not for them to be told."""
DOUBTED = re.compile(
    r" ?(?:was|is)(?:n't| not) (?:sure|convinced|certain) (?:if|whether|that|how|i\b|i'd)|"
    r" ?(?:worried|worries|was worried|is worried|doubted|doubts|wondered) (?:that |if |whether )?i\b",
    _I,
)
"""What the reader doubted of the writer."""
OURS = re.compile(r"\b(?:we|us|our|ours|we're|we've|we'd|we'll)\b", _I)
OF_WRITERS = re.compile(r"\bat (?-i:[A-Z])\w+,? we\b|\bour \w+ at (?-i:[A-Z])|\bI\b")
"""What makes a `we` the writer's: a former employer, or an `I` beside it."""
TOGETHER = re.compile(
    r"we (?:both |all )?(?:\w+ly |also )?(?:laughed|talked|spoke|chatted|walked|compared|met|swapped|joked|"
    r"discussed|agreed|"
    r"tasted|looked)\b",
    _I,
)
LOVED = re.compile(
    r"(?:really |so |just )?(?P<verb>liked|loved|appreciated|enjoyed) (?:that|how|the way) (?P<who>\w+)", _I
)
GOES_ON = re.compile(
    r"(?:and |also )?(?P<verb>said|says|reckons|thinks|wants|needs|mentioned) (?!i'd\b|i'll\b|no\b|yes\b|so\b)", _I
)
"""How a piece goes on about whoever the one before it was about."""
JUDGED = re.compile(
    r"(?:'s|'re) (?:lovely|nice|great|grand|sound|smart|kind|scary|sarcastic|proud|tired|young|"
    r"old|new|a|an|so|very|really|on|in|talking|"
    r"gone|leaving|pregnant|just)\b",
    _I,
)
TROUBLE = re.compile(
    rf"(?:'re|'s)? ?{_ADVERB}(?:wants?|needs?|lose|loses|struggles?|worr\w+|cares?|can't|cannot|don't|doesn't|"
    rf"miss\w*|fail\w*|lack\w*|turning|spend|get|have)\b",
    _I,
)
DID = re.compile(
    rf" ?{_ADVERB}(?:\w+ed|took|showed|made|drew|gave|brought|let|had|bent|told|stopped|ran|came|"
    rf"sat|read|wrote|put|built|kept|stood|went|drove|met|"
    r"spoke|held|found|sent|lent|taught|said|knew|began|left)\b",
    _I,
)
_POINTS = re.compile(r"(?:it|that|this|those|these|he|she|they)\b|.*\bdone it\b", _I)
_POINTS_AT_END = re.compile(r"\b(?:it|that|this|them|those|these|one|the first|so|the same)\W*\Z", _I)
_PLURAL = re.compile(r"\b[a-z]{3,}[^sui\W]s\b|\b(?:people|staff|children|nobody|somebody|someone)\b", _I)
_WITHOUT_THING = re.compile(
    r"(?:I|you|we)(?:'ve|'d| have| had)?(?: \w+ly| not| never)? (?!find|found|make|made|think|thought|get|got|take|took|put)\w+ "
    r"(?:it|them|that|those|these|one)\b(?! (?:is|was|were|are|would|will|can|has|had|[\w']+ed)\b)",
    _I,
)
"""A deed to something that was named before: `I wrote it on my hand`, `I have not wanted one so much`."""
LONGEST_POINTER = 8
"""Words of a clause whose last word points outside of it."""


def leans(line: str) -> bool:
    """Whether words point at the clause before: `you liked that`; in `nobody trains them` they do not."""
    if _POINTS.match(line) or _WITHOUT_THING.match(line):
        return True
    ends = _POINTS_AT_END.search(line)
    return (
        bool(ends) and len(line.split()) <= LONGEST_POINTER and not _PLURAL.search(line[: ends.start() if ends else 0])
    )


TELLING = re.compile(
    rf"(?P<who>I(?:'ve| have)? )?{_ADVERB}(?:(?:told|showed|gave|asked|promised|offered|explained to|said to|"
    rf"talked to|walked) "
    rf"(?P<object>her|him|them|{_CAP}\w+(?: {_CAP}\w+)?)|said|mentioned|explained|talked)(?: (?:that|about))? (?=\S)",
    _I,
)
ABOUT_SOMEBODY = re.compile(r"\babout (?-i:[A-Z][a-z]+)(?= (?:and|with|at|who|,)|\W|\Z)", _I)
"""Somebody of the writer's own life, whom a letter does not name."""
I_PROMISED = re.compile(r"I(?:'ve| have)? promised\b", _I)
SAYS_NOTHING = re.compile(r"(?:nothing|something|anything|no|yes|ok|that|it|this|so)\b(?!'s)", _I)
COMPLETES = re.compile(r"\b(?:about|how|what|why|whether|if|to) \w|\bsaid .+ as an? \w", _I)
"""What makes `told her` whole where no clause follows."""
PROMISED = re.compile(
    r"(?:that )?I(?:'d|'ll| would| will| can) (?P<verb>send|bring|mail|email|forward|share|get|let|ask|check|"
    r"call|write|come|do|give|drop|hear)\b",
    _I,
)
WOULD_DO = re.compile(r"(?:that )?I(?:'d| would|'ll| will) (?!like\b|love\b|be\b|have\b|want\b)\w", _I)
"""What the writer would do, told in the talk: `I told her I'd look at the cooler first`."""
SAID_ABOUT_SELF = re.compile(r"(?:that )?I (?:like|can|want|am|have|could|was|will|did|didn't)\b|no\b|yes\b", _I)
FORGOT = re.compile(
    r"(?:what )?(?:I )?(?:also )?(?:forgot to|didn't|did not|should (?:have|of)|should've|could (?:have|of)|never|"
    r"meant to|(?:never|didn't) (?:got|get|have) (?:to|round to|around to|a chance to|the chance to)|left out|wish I had|"
    r"wish I'd|failed to) ?(?:say|said|mention(?:ed|ing)?|tell|told|bring up)"
    r"(?: (?:her|him|them))?(?: that)?(?: |:)",
    _I,
)
POINTS_BACK = re.compile(r"(?:it|that|this|so|the first|either|him|her|them|no|yes)\b", _I)
TAKES_IT = re.compile(
    r"I(?:'d| would) (?:\w+ly |still )?(?:take|accept|leave|start|go|work|be|stay|sign|jump)(?: (?:it|this|"
    r"there|here|tomorrow|now))",
    _I,
)
ASKS_SELF = re.compile(r"\b(?:i|my|mine|me)\b", _I)
DOUBTS_ME = re.compile(r"(?P<verb>worried|wondered|doubted|feared) (?:that |if |whether |how )?I(?:'\w+)?\b", _I)
SPOKEN_TO = re.compile(
    r"(?:you|your|have you|do you|did you|are you|why|how|what|which|when|where|who|tell "
    r"(?:us|me)|could you|can you|would you)\b",
    _I,
)
"""How the reader's words to the writer begin, where a field makes them the reader's."""
WISHES = re.compile(
    r"(?P<who>I(?:'d|'ll| would| do| really)? ?)?(?:(?:would|still|really|honestly|also|so|even) )*(?:want (?:it|"
    r"this|the|that|to work)|love (?:this|the|to|it)|"
    r"like to work|work there|still want it|be glad to)\b",
    _I,
)
VAGUE_WISH = re.compile(r"\b(?:this one|bad|badly|so much|rent|money)\b", _I)
OWED = re.compile(
    r"(?P<who>I'm to|I am to|I'll|I will|I need to|I have to|I owe)? ?(?:have to|got to|need to)? ?(?P<verb>send|"
    r"bring|mail|email|forward|share)\b",
    _I,
)
FELT = frozenset("love like want be say think feel guess hate rather learn prefer have know".split())
FEELING = re.compile(
    r"I(?:'m|'d| am| was| did| could| did not| didn't)? ?(?:\w+ly |also |really |just )*(?:like[ds]?|love[ds]?|"
    r"appreciate[ds]?|enjoyed|felt|feel|think|thought|guess|suppose|hate[ds]?|mumbled|"
    r"(?:so |really |a bit |pretty )?(?:filthy|angry|annoyed|cross|livid|mad|raging|upset|disappointed|"
    r"devastated|sad|glad|happy|proud|excited|sick|fine|ok|sorry|sure|afraid|scared)\b|(?:told|said|did|meant) "
    r"(?:this|that|it)\b|had to|said (?:nothing|something|no|yes)|waffled|blanked|rambled|panicked|laughed|cried|"
    r"kick|tired|gutted|worried|nervous|hope[ds]?|wish|wonder|know|mean|reckon|catch|caught|lie|lied|should|must|"
    r"need|ought|don't (?:care|know)|can't (?:believe|wait|argue)|shan't|not|trying|learn)\b",
    _I,
)
LIKED = re.compile(
    r"I (?:really |also )?(?:liked|loved|appreciated|enjoyed) (?:that|how|the|your|her|his|their|what|seeing|"
    r"hearing|being)\b.{6,}",
    _I,
)
LIKED_THAT = re.compile(r"\b(?:that|it|this)\W*\Z", _I)
DEED = re.compile(
    r"I(?:'ve| have| had)? ?(?:\w+ly |also |already )*(?:(?!asked|nodded|laughed|worked on it)\w+ed|ran|run|"
    r"built|led|wrote|made|cut|did|done|set|"
    r"kept|taught|sold|bought|grew|got|had|began|"
    r"brought|drew|held|won|was|been|found|spent|took|went|came|stayed|put|have)\b",
    _I,
)
OPINION = re.compile(
    r"\b(?:most (?:people|team|managers|places)\b|i can't argue|my (?:present|current|old|last) (?:boss|bank|job|"
    r"place|firm|company)|my boss|nobody does|as usual|for once|the same animal|of course|whatever|you goose|for "
    r"heaven)",
    _I,
)
POINTING = re.compile(r"(?:that|that's|it|it's|this|which|those|these|there|you)\b", _I)
JOB_TALK = re.compile(
    r"\b(?:headache|problem|worry|issue|goal|priority|team|crew|plan|plans|question|concern|focus|pain|challenge|"
    r"backlog|biggest|main|mail|email|letter)\b"
)


def me(line: str, writer: str) -> str:
    """The writer's own name or `Candidate` as a subject becomes `I`: some write of themselves as if of another."""
    names = [*filter(None, (writer, writer.split()[0] if writer else "", "".join(part[0] for part in writer.split())))]
    forms = "|".join(re.escape(name) for name in [*names, "Candidate", "The candidate"] if len(name) > 1)
    return re.sub(rf"\A(?:{forms})(?= [a-z]+(?:ed|\b))(?! (?:is|was|has|are)\b)", "I", line)


EQUATED = re.compile(r"[\w ]{1,20} = (?P<rest>.+)")
SUBJECT_OTHER = re.compile(
    r"(?:the |a |one )?[\w ]{1,30}?(?:, (?:the )?\w+,)?(?= (?:was|were|seemed|looked|is|nodded|smiled|laughed|"
    r"grilled)\b)",
    _I,
)
