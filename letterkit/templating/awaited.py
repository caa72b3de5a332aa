"""The day by which they meant to decide, where no field names it: in what was agreed, or in a line of what is next."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.facts import Fact
from letterkit.inputs.notes.talk_day import FIGURES
from letterkit.languages import every, known
from letterkit.languages.topics.musts import Musts
from letterkit.languages.topics.notes import NoteDays

MONTHS = 12
LONG_AGO = timedelta(days=60)
"""Before today: from then on a day without a year is reckoned, where nobody noted when the talk was."""
BY = re.compile(rf"\b(?:{every(NoteDays).by})\s*(?:\w{{2,5}}\.?,?\s*)?\Z", re.IGNORECASE)
"""What makes a day behind it the last one, perhaps with its weekday between."""


def awaited(brief: Brief) -> Fact | None:
    """The last day that a step of these notes names (`hear by Fri 16 Oct`); None where none does for certain."""
    talk = brief.first("interview_day")
    near = talk.day if talk and talk.day else brief.today - LONG_AGO
    words, order = known(brief.language, Musts), day_first(brief)
    form = words.step if words and words.step else r"(?!)"
    noted = (fact for fact in brief.all("note") if re.search(form, fact.text, re.IGNORECASE))
    steps = (
        replace(fact, text=spelt_out(fact.text, near, order)) for fact in (*brief.all("step", "their_next"), *noted)
    )
    return next((found for step in steps if (found := bound(step, near))), None)


def day_first(brief: Brief) -> bool | None:
    """Whether `10/07` is in July, by the days of these notes that leave no doubt; None where none does."""
    pairs = [pair for fact in brief.facts.values() for pair in FIGURES.findall(fact.text)]
    first, last = (any(int(pair[at]) > MONTHS for pair in pairs) for at in (0, 1))
    return None if first == last else first


def spelt_out(text: str, near: date, is_day_first: bool | None) -> str:
    """A step with its day in numbers as one that has a year, where it can be told which number is the month."""
    found = FIGURES.search(text)
    if is_day_first is None or found is None:
        return text
    day, month = (int(found[1]), int(found[2])) if is_day_first else (int(found[2]), int(found[1]))
    try:
        meant = date(near.year, month, day)
    except ValueError:
        return text
    meant = meant if meant >= near else meant.replace(year=near.year + 1)
    return text[: found.start()] + meant.isoformat() + text[found.end() :]


def bound(step: Fact, near: date) -> Fact | None:
    """The last day that a step names, as the day of the decision; None where it names none for certain."""
    for day in wording.dates(step.text):
        before = BY.search(step.text[: day.start])
        said = step.text[before.start() if before else day.start : day.end]
        when = wording.when(said) if day.day else None
        if when and (found := when.day(near)):
            return replace(step, role="decision_day", text=said, day=found, precision=when.precision)
    return None
