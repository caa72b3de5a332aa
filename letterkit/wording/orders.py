"""Whether a whole sentence of an outsider's may be told further: no order, no way to reach or pay anybody, no claim.

A short quotation carries little; a whole sentence can carry an order that reads like courtesy (`It was a joy to meet
you; please transfer …`) or a claim that a letter would make its writer's own (`You hold a degree in physics, which we
liked`). So each of its clauses is looked at: what it asks for, and what it says of the one it speaks to.
"""

from __future__ import annotations

import re
import unicodedata

from letterkit.languages import every
from letterkit.languages.topics.orders import Orders
from letterkit.wording.claims import CREDENTIAL, STATE, claims
from letterkit.wording.dates import dates
from letterkit.wording.outside import commands, quotable
from letterkit.wording.tokens import flat

_W = every(Orders)

LONGEST_WORD = 34
_START = rf"(?:^|[;:,.!?()–—-]\s*|\b(?:{_W.start})\s+)"
_ASKED = f"(?:{_W.asked})"
_DOES = f"(?:{_W.does})"
_TO_US = (
    rf"(?!\s+(?:back\s+)?(?:(?:{_W.to})\s+)?(?:{_W.us})\b(?!\s+(?:{_W.whose})\b)|\s+(?:{_W.again})\b|"
    rf"(?:{_W.hung_on})\b)"
)
_ASKING = (
    rf"{_START}(?:{_ASKED}\s+)*{_DOES}\b{_TO_US}|\b{_ASKED}\s+{_DOES}\b{_TO_US}|\b(?:{_W.asking_merci})\s+(?!{_W.asking_me})\w+|"
    rf"\b(?:{_W.asking_you})\s+(?:{_W.asking_must})\s+(?:\w+\s+){{0,3}}?{_DOES}\b"
)
_DICTATING = (
    rf"\b(?:{_W.dictating_reply})\b[^.;]{{0,20}}\b(?:{_W.dictating_with})\b|\b(?:{_W.dictating_whoever})\b|"
    rf"\b(?:{_W.dictating_assistant})\b[^.;]{{0,60}}\b(?:{_W.dictating_must})\b|"
    rf"\b(?:{_W.dictating_letter})\b[^.;]{{0,30}}\b(?:{_W.dictating_must_2})\b|"
    rf"\b(?:{_W.dictating_states})\s+(?:us\s+|them\s+)?(?:{_W.dictating_that})\s*(?:{_W.dictating_i}|j')\b|"
    f"{_W.dictating}"
)
_ORDER = re.compile(rf"{_ASKING}|{_DICTATING}")
_ORDERED = re.compile(_DICTATING)
_OF_LETTERS = re.compile(
    rf"\b(?:{_W.of_letters_letter})\b[^.;]{{0,40}}\b(?:{_W.of_letters_must})\b[^.;]{{0,60}}\b(?:{_W.of_letters_say})\b"
)
"""What a letter is to say, in a paper that is no letter."""
_MONEY = re.compile(rf"\b(?:{_W.money_deposits})\b|\b\d[\d.,']*\s?(?:k|m|{_W.money_k})\b|\b(?:{_W.money_thousand})\b")
_CODE = re.compile(
    r"[<>{}\[\]|\\=`~^#@€$£]|\*\*|__|&\w+;|%\d\d|\\u|//|\d{5,}|(?:\b\d{1,4}\b[\s-]+){3,}\d|\bslash\b"
    r"|\b[a-z0-9][a-z0-9-]{2,}\.\w{2,}"
)
"""Signs, files and figures that no sentence of a personal mail needs, whether or not they lead anywhere."""
_CREDENTIAL = (
    f"(?:{CREDENTIAL}|{STATE}|administrators?|qualified|accredited|decorated|veteran|member of|founder|professor|"
    r"doctor|surgeon|licensed|registered|insured|owner of|earned|(?:\d+|"
    rf"{_W.credential_two}) (?:\w+ )?(?:{_W.credential_years})\b(?! more))"
)
_ONESELF = f"(?:{_W.oneself})"
_PAPERS = re.compile(rf"\b{_CREDENTIAL}\b")
_CLAIM = re.compile(rf"\b{_ONESELF}\b[^.;]*\b{_CREDENTIAL}\b|\b{_CREDENTIAL}\b[^.;]*\b{_ONESELF}\b")
_OF_YOU = re.compile(
    rf"\b(?:{_W.of_you_you}) (?:(?:{_W.of_you_are}) )?(?:\w+ ){{0,4}}?{_CREDENTIAL}\b|"
    rf"\b(?:{_W.of_you_your}) (?:\w+ ){{0,2}}?{_CREDENTIAL}\b"
)
_MY = re.compile(
    r"\bmy (?!manager|boss|colleagues?|team|door|direct|line|mobile|desk|notes|address|day|week|month|own|thanks|"
    r"apologies|first|"
    r"call|deputy|side|view|hope|wish|impression|mind|calendar|diary|director|office|inbox|predecessor|successor|"
    r"favou?rite|"
    r"heart|regards|card|phone|thinking|question|staff|people|e?-?mail|morning)"
)
"""What is the sender's own and no harm: anything else would read as the writer's in a letter that repeats it."""
_I_DO = re.compile(
    r"\bi(?:'m| am) (?!(?:very |so |really |always |more than |of course |only |still |quite )*(?:happy|glad|sorry|"
    r"pleased|free|"
    r"available|back|around|delighted|at|in|on|afraid|writing|going|sure|keen|not sure|grateful|confident|out|away|"
    r"reachable|"
    r"looking|hoping|planning)\b)"
    r"|\bi(?:'ve| have) (?!(?:rarely|seldom|never (?:seen|met|heard|read)|kept|learn\w+|asked|enjoyed|put|set|passed|"
    r"only|no doubt|"
    r"not seen|spoken|time|a slot|half an hour|thought|been thinking)\b)"
    r"|\bi (?:would|will|can|could|may|might|shall)(?: \w+)? (?:accept|take|work|pay|withdraw|start|resign|waive|"
    r"earn|own)\b"
    r"|\bi(?:'d|'ll) (?:accept|work|pay|withdraw|start|resign|waive|earn|own)\b"
    r"|\bi (?!am\b|have\b|'|would|will|can|could|may|might|shall|should|do\b|did\b|hope|think|believe|feel|felt|"
    r"enjoy|love|like|"
    r"want|wish|remember|promise|owe you|learn|understand|know|look|expect|plan|still|really|also|especially|"
    r"particularly|was (?:struck|impressed|glad|sorry|taken|moved|delighted|happy|pleased|touched|sad|surprised|hoping|"
    r"thinking|very|so|really)|"
    r"had hoped|admire|appreciate|found|thought|keep|kept|gladly|certainly|very much|just|personally|must say|"
    r"need to|came away|"
    r"left|read your|saw you|met you|heard you|always|often|walked|spoke to|speak for)"
)
"""First persons: what the sender hopes, thought and can do is told; a deed or a state would read as the writer's."""
_SPOKEN_OF = re.compile(r"\byour (?:answers?|responses?)\b(?! (?:must|should|shall|has|have)\b)", re.IGNORECASE)
"""What the writer answered in the talk, which is no answer that anybody orders."""
_VOUCH = (
    rf"\b(?:offered|owes?|recommend\w*|promised|vouch\w*) (?:\w+ )?(?:{_W.vouch_me})\b|{_W.vouch}|"
    rf"\b(?:{_W.vouch_job}) is (?:mine|yours)\b|\b(?:{_W.vouch_linkedin})\b"
)
_VOUCHED = re.compile(_VOUCH)
_TOLD_YOU = re.compile(rf"\b(?:{_W.told_you_you}) (?:{_W.told_you_told})\b|{_VOUCH}")
_QUOTED = re.compile(r"[\"“”„«»].{3,}[\"“”„«»]")
_THAT_I = re.compile(
    rf"\b(?:{_W.that_i_that})\s*(?:{_W.that_i_you})\b(?!\s+(?:must|need|have|want|could|can|would|wish|"
    "expect|hope))"
)
_DICTATES = re.compile(rf"\b(?:{_W.dictates_states})\b(?: \w+)? (?:{_W.dictates_that})\b")
"""What somebody is to say, word for word."""
_WHO_SAYS = re.compile(
    rf"\b(?:{_W.who_says_who})\s+(?:{_W.who_says_also})?(?:{_W.who_says_states}),?\s+(?:{_W.who_says_that})"
)
"""Somebody who says it: the words behind are put into a mouth."""
_SINGULAR = re.compile(rf"\b(?:{_W.singular})\b|\b[jm]'")
"""An employer is `we`."""
_DUTY = re.compile(rf"\b(?:{_W.duty})\b")


def tellable(text: str) -> bool:
    """Whether a whole sentence of an outsider's may be given to whoever writes the answer.

    Not one with a link, an address, a number to call, a sum, code, letters that look like others, an order to anybody
    but to answer the sender, or a claim about a person's qualifications or private life.
    """
    plain = flat(_undated(text))
    forms = (_ORDER, _MONEY, _CODE, _CLAIM, _MY, _I_DO, _TOLD_YOU, _WHO_SAYS)
    return quotable(_undated(text)) and _is_plain(text) and not any(form.search(plain) for form in forms)


def readable(text: str, *, masked: bool = False) -> bool:
    """Whether a whole sentence of an outsider's may be shown to whoever writes the answer, so that they understand it.

    It may hold what `tellable` keeps out of a letter (a deed of the sender's, `on invoice`), for nothing can be built
    on it; not a link, an address, a number to call, a sum with its currency, code, words that dictate an
    answer, or papers of the writer.
    masked: a name in it has to be hidden; then nobody's papers may be spoken of at all.
    """
    bare = _SPOKEN_OF.sub("that", _undated(text))
    plain = flat(bare)
    forms = (_ORDERED, _CODE, _OF_YOU, _VOUCHED, _WHO_SAYS, *([_PAPERS] if masked else []))
    return quotable(bare) and _is_plain(text) and not any(form.search(plain) for form in forms)


def claimless(text: str) -> bool:
    """Whether a sentence that asks for something may be told: as `tellable`, but asking is what it is for.

    A duty (`You must hold a driving licence`) is no claim.
    """
    plain = flat(_undated(text))
    forms = (_MONEY, _CODE, _MY, _I_DO, _TOLD_YOU, _QUOTED, _THAT_I)
    is_claim = bool(_CLAIM.search(plain)) and not _DUTY.search(plain)
    return (
        quotable(_undated(text)) and _is_plain(text) and not is_claim and not any(form.search(plain) for form in forms)
    )


def demand(text: str) -> bool:
    """Whether a line of an advertisement may stand as what the job asks for: it says nothing of whoever answers it.

    Its words are a trade's, where banks, payments and C# are no harm.
    """
    plain = flat(text)
    of_oneself = any(_SINGULAR.search(flat(claim.text)) for claim in claims(text))
    return (
        quotable(_undated(text))
        and not of_oneself
        and not any(form.search(plain) for form in (_THAT_I, _MY, _DICTATES))
    )


def says_i(text: str) -> bool:
    """Whether words speak of whoever says them."""
    return bool(_SINGULAR.search(flat(text)))


def dictates(text: str) -> bool:
    """Whether words in a paper of the writer's own order whoever processes it, or dictate what a letter says.

    Somebody else put them there; what its owner works on or as (models, assistants) is no order.
    """
    return commands(text, trade=True) or bool(_OF_LETTERS.search(flat(text)))


def _undated(text: str) -> str:
    """A text with words in the place of its dates, whose figures look like those of a telephone."""
    for day in reversed(dates(text)):
        text = f"{text[: day.start]}that day{text[day.end :]}" if day.day and day.month else text
    return text


def _is_plain(text: str) -> bool:
    """Whether all characters are what they look like: Latin letters, none invisible, no run that is no word."""
    if any(len(word) > LONGEST_WORD for word in text.split()):
        return False
    for char in text:
        kind = unicodedata.category(char)
        if kind in ("Cf", "Co", "Cs", "Cn", "Mn", "Me") or (kind == "Cc" and char not in "\n\t\r"):
            return False
        if kind.startswith(("L", "N")) and (unicodedata.normalize("NFKC", char) != char):
            return False
        if kind.startswith("N") and not char.isascii():
            return False
        if kind.startswith("L") and not unicodedata.name(char, "").startswith("LATIN"):
            return False
    return True
