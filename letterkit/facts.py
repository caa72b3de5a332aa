"""A fact: one numbered statement that a letter may use, with the place where the user gave it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from letterkit.wording import Precision

SaidBy = Literal["they_said", "i_said", "i_observed", "i_inferred", "public", "own", "record"]
"""Who stands behind a fact. `i_said`: told in the interview. `own`: the writer says it now (what they did, want, would
do). `record`: the paper itself (names, dates, a resume, the words of a mail)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One numbered statement that a letter may use.

    id: `N3` (notes), `R2` (resume), `M1` (the message), `P4` (posting).
    text: the words as they stand at `source`, never reworded.
    source: file and line, `notes.yaml:14`.
    role: what it is in the story: see `brief.ROLES`.
    person: the name of who said it or whom it concerns, "" if nobody.
    of: ids of the facts it belongs to or answers (a number of a claim, an idea for a problem, a proof for a doubt).
    new: not told in the interview as far as anybody knows, so it adds something. untold: the notes say so themselves.
    day: its date, where it is one: of `by Friday 20 March` that day, of a week its Friday, of two the first.
    precision: how firm the day is: "" exactly (or words only), `by`, `about`, `week`, `or`. The words say it all.
    touches: the private topic that a word in it may be about (`family`), for a model to judge; no template sees these.
    slots: what stands in it, by what it is: `days` (ISO), `times`, `person`, `opening`; `about` of what is asked for.
    """

    id: str
    text: str
    source: str
    said_by: SaidBy
    role: str
    person: str = ""
    of: tuple[str, ...] = ()
    new: bool = False
    day: date | None = None
    untold: bool = False
    precision: Precision = ""
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    touches: str = ""

    @property
    def is_day(self) -> bool:
        """Whether it is a day and nothing else; a sentence with a day in it has slots."""
        return self.day is not None and not self.slots
