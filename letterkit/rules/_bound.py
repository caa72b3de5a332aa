"""Numbers of a source that are not told of this: another thing, what it became as by how much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.grounding import Held, counted, telling
from letterkit.languages import every
from letterkit.languages.topics.rules import NumberWrongContext
from letterkit.rules._reading import Line, Reading
from letterkit.wording import Number, stem
from letterkit.wording.relations import SPANS

_W = every(NumberWrongContext)
BY = re.compile(rf"\b(?:{_W.by})\s+$", re.IGNORECASE)
"""What stands before the number by which something changed."""
FEW = 3
"""Letters of a noun that says what is counted."""
SPAN_STEMS = {stem(word): name for name, words in SPANS.items() for word in words}
TOGETHER = 2
"""Words besides what is counted that show that the same is spoken of."""


def elsewhere(number: Number, line: Line, reading: Reading) -> Held | None:
    """The number of a fact that this one should be, or that has its value for something else; None if nothing speaks
    against it.
    """
    counts = counted(line.text, line.tokens, number)
    same = [one for one in reading.sources.grounds.held if one.number.value == number.value]
    near = [one for one in same if one.context & telling(line.text)]
    return _told_as_change(number, line, near) or _of_another_thing(number, counts, line, reading, same)


def _told_as_change(number: Number, line: Line, near: list[Held]) -> Held | None:
    """`dropped by 35` where the source has `from 60 to 35`."""
    if not BY.search(line.text, 0, number.start):
        return None
    changes = ((one, one.change) for one in near if one.change)
    return next((one for one, (old, new) in changes if number.value == new != abs(old - new)), None)


def _of_another_thing(
    number: Number, counts: frozenset[str], line: Line, reading: Reading, same: list[Held]
) -> Held | None:
    """`210 payslips` where the sources count another number of payslips, and 210 of something else."""
    things = frozenset(word for word in counts if len(word) > FEW) - frozenset(SPAN_STEMS)
    if number.unit or not things or not same or any(one.counts & things or not one.counts for one in same):
        return None
    values = {one.value for one in line.numbers}
    if number.spelt and number.value <= FEW:
        return None
    told = telling(line.text) - things
    rivals = (one for one in _counting(things, reading) if one.number.value not in values)
    return next((one for one in rivals if len(one.context & told) >= TOGETHER), None)


def _counting(things: frozenset[str], reading: Reading) -> Iterator[Held]:
    """The numbers of the writer's deeds that count these things."""
    facts = reading.brief.facts
    return (
        one
        for one in reading.sources.grounds.held
        if one.counts & things and facts[one.fact].role in ("evidence", "number", "highlight", "problem", "moment")
    )
