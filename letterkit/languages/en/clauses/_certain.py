"""When an English rendering is certain: see `letterkit.clauses.certainty`."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Meaning
from letterkit.clauses.certainty import Certainty
from letterkit.languages.en.clauses._verbs import PASTS

_I = re.IGNORECASE
CERTAINTY = Certainty(
    hedged=re.compile(
        r"\?\?|\(\?\)|\w\?(?=\s+[a-z])|\blike \d|\bor (?:was it|something|maybe)\b|\b(?:idk|not sure|no idea|can't remember|maybe|possibly|apparently|"
        r"supposedly|careful|look (?:it )?up|double.?check|if i remember|or so i|some(?:one|body) said|rumou?r\w*|gossip)\b",
        _I,
    ),
    by_me=re.compile(r"\bI (?:think|believe|guess|suppose|reckon|forget)\b(?! (?:you|they|we|the team))", _I),
    to_self=re.compile(
        r"\b(?:dumb|stupid|idiot\w*|daft|silly|weak|lame|froze|frozen|blanked|waffl\w+|rambl\w+|mumbl\w+|babbl\w+|stammer\w+|stutter\w+|panick\w+|"
        r"messed|muddled|botched|fluffed|flubbed|bluffed|fudged|dodged|lied|fibbed|blush\w+|sweat\w*|cried|myself (?:afterwards|later)|gutted|"
        r"embarrass\w+|asham\w+|nervous\w*|badly|hopeless|awful|terrible|cringe\w*|clumsy|hot and cold|red in the face)\b",
        _I,
    ),
    state=re.compile(
        r"\AI (?:was|am|felt|feel|grew|got|went|became|looked|sounded|seemed|turned|came over)(?: (?:\w+ly|so|very|too|quite|a bit|all|rather))* "
        r"(?!in\b|at\b|on\b|with\b|to\b|from\b|for\b|through\b|back\b|there\b|the\b|an?\b|one\b|\w+ing\b|\w+ed\b)[a-z]+(?:\W|\Z)(?!\w)",
        _I,
    ),
    secret=re.compile(
        r"\b(?:you|they|she|he|nobody|no one) (?:do(?:n't|esn't| not| es not)|did(?:n't| not)|needn't|need not|won't|mustn't|can't) "
        r"(?:need to |have to |even )?(?:know|see|notice|find out|realise|realize|hear|spot|suspect)\b|\bforget (?:it|that|the)\b|\bdon't tell\b",
        _I,
    ),
    number=re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|dozen)\b", _I),
    to_place=re.compile(r"\b(?:at|in|on|of|St|the|for|from|near) \Z|[A-Z]\w+ \Z"),
    to_me=re.compile(
        r"(?:do|did|am|was|would|will|should|can|could) I\b|what (?:do|did|should|am) I\b|why (?:do|did|am|was) I\b", _I
    ),
    acts=re.compile(r" (?:was|is|had|has|said|says|left|went|got|did|told|asked|came|quit|owns|runs|ran)\b"),
    names=frozenset(
        "april may june august summer autumn easter christmas monday friday sunday will mark grant".split()
    ),
)
_POINTS = re.compile(
    r"\b(?:it|itself|this|these|those|them|they|such|ones)\b|\b(?:that)(?=\W*\Z| (?:one|anywhere|somewhere|before|again|too|either|in|on|at|with|to|for|from|"
    r"is|was|would|had|has|will|night|day|week|time|number|bit)\b)|\bone(?=\W*\Z| (?:so|as|too|before|again|either|yet)\b)",
    _I,
)
_COMPARED = re.compile(
    r"\b(?:worse|better|faster|slower|cheaper|harder|easier|longer|shorter|bigger|smaller)\W*\Z|\bthe (?:same|other|second|rest)\b(?! \w+ (?:as|of)\b)\W*\Z",
    _I,
)
_THING = re.compile(r"\b(?:an?|the|my|our|your|\w+'s|one|every|each|any|some|no|this) (?:[\w-]+ )*?[\w-]+", _I)
_MANY = re.compile(
    r"\b(?:(?:the|my|our|your|some|all|both|many|few|[\w-]+) )?[a-z][\w-]*[^s\Wui]s\b|\b(?:people|children|staff|men|women|two|three|four|five|six)\b",
    _I,
)
_BARE_NUMBER = re.compile(r"(?<![\w.,:$£€'-])(?P<number>\d[\d.,]*)(?:\s*(?P<next>[%\w$£€]+))?(?![\w%])", _I)
_COUNTS_NOTHING = frozenset(
    "in on at by and or but of for to with from a the per no not we i you they because when after before so that than was were is now".split()
)
_DATED = re.compile(
    r"\b(?:in|since|until|till|by|from|to|of|year|grade|level|class|room|floor|page|line|number|no|step|phase|ward|unit|bay|route|tower|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|at|around|about|the)\W*\Z",
    _I,
)


_YEAR = re.compile(r"(?:19|20)\d\d")
_OUT_OF = re.compile(
    r" (?:of|out of) (?:the |my |our |your |those |these )?(?:\d+ )?(?!the\b|my\b|our\b|your\b)[a-z]{3,}(?!\w*(?:ed|ing)\b)"
)
"""`31 of the 38 vans`, but not `31 of the 38 passed`, which the next one is."""
_OUT_OF_DONE = re.compile(
    r" (?:of|out of) (?:the |my |our |your )?\d+ (?:\w+ed|got|went|came|are|were|is|was|did|have|had|made)\b"
)
_FROM = re.compile(r"\b(?:from|between) [$£€]?\d[\d.,]*\s?(?:%|[a-z]+)? ?(?:\w+ ){0,2}(?:to|and) \Z", _I)
_TO = re.compile(r"\s?(?:to|and|or|-|–) [$£€]?\d[\d.,]*\s?(?:%|[a-z]{3,})")
"""What a pair of numbers counts stands beside one of them."""


def points(line: str, meaning: Meaning) -> str:
    """A pronoun that means nothing in the line itself."""
    for found in _POINTS.finditer(line):
        before, small = line[: found.start()], found[0].casefold()
        if small in ("it", "itself"):
            opens = re.match(
                r" (?:is|was|'s|would be|takes?|took|matters?|depends?|helps?)\b.{0,30}\b(?:to|that|when|if|how|whether)\b",
                line[found.end() :],
            )
            if opens or _THING.search(before) or re.fullmatch(r"(?:was|is|were|are) ", before, _I):
                continue
        elif small in ("them", "they", "those", "these", "ones"):
            after = line[found.end() :]
            if _MANY.search(before) or (small in ("those", "these") and re.match(r" [a-z]", after)):
                continue
            if small == "ones" and re.match(r" (?:who|that|which)\b", after):
                continue
        elif small in ("this", "such"):
            after = line[found.end() :]
            if re.match(r" (?!is\b|was\b|to\b)[a-z]", after) or meaning.use == "wish":
                continue
        elif small == "one" and re.match(r"(?:one|1)\b", before):
            continue
        return f"it points at something that was said before: {found[0]}"
    compared = _COMPARED.search(line)
    return f"it compares with something that was said before: {compared[0]}" if compared else _counts(line)


def _counts(line: str) -> str:
    """A number of nothing: `ask 75`, `31 of the 38 passed`."""
    for found in _BARE_NUMBER.finditer(line):
        number, after = found["number"], (found["next"] or "").casefold()
        before, rest = line[: found.start()], line[found.end("number") :]
        says_what = (
            _YEAR.fullmatch(number.strip(".,"))
            or after.startswith(("%", "percent", "st", "nd", "rd", "th", "am", "pm"))
            or _DATED.search(before)
            or (_OUT_OF.match(rest) and not _OUT_OF_DONE.match(rest))
        )
        counts_nothing = not after or after in _COUNTS_NOTHING or after.isdigit() or after in PASTS
        if counts_nothing and not (says_what or _FROM.search(before) or _TO.match(rest)):
            return f"nobody can tell what is counted: {found[0].strip()}"
    return ""
