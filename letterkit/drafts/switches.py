"""Rules that a letter switches off itself: `<!-- letterkit: off STY001 -->`, in Markdown or text.

At the end of a line it holds for that line; alone on its line, for all that follows and for the letter as a whole.
"""

from __future__ import annotations

import re

SWITCH = re.compile(r"<!--\s*letterkit:\s*off\s+([\w ,-]+?)\s*-->")
Off = tuple[int, int, str]
"""From where to where in the body a rule is off, by its name or id, folded."""


def switched(body: str) -> tuple[str, tuple[Off, ...]]:
    """The body with its switches as spaces, so that every place in it stays, and what they switch off."""
    found: list[Off] = []
    for match in SWITCH.finditer(body):
        start = body.rfind("\n", 0, match.start()) + 1
        end = body.find("\n", match.end())
        end = len(body) if end < 0 else end
        alone = not SWITCH.sub("", body[start:end]).strip()
        for rule in re.split(r"[\s,]+", match[1]):
            found.append((0 if alone and start == 0 else start, len(body) if alone else end, rule.casefold()))
    return SWITCH.sub(lambda match: " " * len(match[0]), body), tuple(found)


def is_off(rule: str, id: str, start: int, off: tuple[Off, ...]) -> bool:
    """Whether a finding of a rule at a place is switched off; one on the letter as a whole by a switch for the rest."""
    return any(name in (rule, id.casefold()) and first <= start < last for first, last, name in off)
