"""English tenses that notes leave out: what has gone on since a day, and results told without their verb."""

from __future__ import annotations

import re
from collections.abc import Callable

from letterkit.languages.en.phrasing._verbs import BASES, IRREGULAR, PASTS, REGULAR, past

_IRREGULAR = {
    "be": "been", "become": "become", "begin": "begun", "blow": "blown", "break": "broken", "choose": "chosen",
    "come": "come", "do": "done", "draw": "drawn", "drive": "driven", "eat": "eaten", "fall": "fallen", "fly": "flown",
    "forget": "forgotten", "freeze": "frozen", "give": "given", "go": "gone", "grow": "grown", "hide": "hidden",
    "know": "known", "ride": "ridden", "ring": "rung", "rise": "risen", "run": "run", "see": "seen", "shake": "shaken",
    "show": "shown", "shrink": "shrunk", "sink": "sunk", "speak": "spoken", "steal": "stolen", "swim": "swum",
    "take": "taken", "tear": "torn", "throw": "thrown", "wear": "worn", "write": "written", "rewrite": "rewritten",
    "have": "had",
}  # fmt: skip
PARTICIPLES = {base: _IRREGULAR.get(base, form) for base, form in IRREGULAR.items()} | {
    base: past(base) for base in REGULAR
}
_SINCE = re.compile(r"\bsince (?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|"
                    r"November|December|spring|summer|autumn|fall|winter|last)\b)")  # fmt: skip
_MOVED = re.compile(
    r"(?P<what>(?!(?:about|around|over|under|no)\b)[A-Za-z][\w' -]{2,50}?) (?P<way>up|down) (?=from|by|to)"
)
_STILL = re.compile(
    r"((?:all|both|most|none)(?: of them| \w+)?|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of \w+)?) "
    r"(?=still (?:on|in|at|with|here|there|employed|under|open|active)\b)"
)


_FROM_TO = re.compile(
    r"(?P<what>(?!(?:about|around|over|under|no|from|by)\b)[A-Za-z][\w'. -]{1,50}?) (?:from )?"
    r"(?P<rest>(?P<value>[$£€]?\d[\d.,]*)(?: ?%| [a-z]+| [a-z]+ an? [a-z]+)?(?: down| up)? to [$£€]?\d)"
)


def lasting(clause: str) -> str:
    """`I hold the licence since 2021` → `I have held the licence since 2021`; other clauses stay as they are."""
    if not _SINCE.search(clause):
        return clause
    found = re.match(r"I (am|[a-z]+)\b(?= )", clause)
    if not found or (found[1] != "am" and found[1] not in BASES):
        return clause
    participle = "been" if found[1] == "am" else PARTICIPLES.get(found[1], past(found[1]))
    return f"I have {participle}{clause[found.end() :]}"


def happened(result: str, article: Callable[[str], str], shape: Callable[[str], str]) -> str:
    """A result that leaves out its verb as a clause: `pass rate up from 61%` → `the pass rate went up from 61%`.

    article: what puts `the` before a bare noun phrase where English wants one. shape: what tells a noun phrase.
    """
    if _MOVED.match(result):
        return _MOVED.sub(lambda found: f"{article(found['what'])} went {found['way']} ", result, count=1)
    found = _FROM_TO.match(result)
    if found and shape(found["what"]) == "noun" and found["what"].split()[-1] not in PASTS:
        return f"{article(found['what'])} went from {result[found.start('rest') :]}"
    return _STILL.sub(r"\1 are ", result, count=1) if _STILL.match(result) else result
