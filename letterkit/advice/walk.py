"""The walk over the table: every row that fits speaks, the last word on a kind counts, a hard "against" stays."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from letterkit.advice.table import Row, Say, Situation

NO_LETTER = "none"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last word on one kind, and the row that said it."""

    stand: Literal["lead", "option", "against"]
    why: str
    row: Row
    to: tuple[str, ...] = ()
    hard: bool = False
    alone: bool = True
    timing: bool = False


@dataclass
class Walk:
    """What the rows have said so far. `verdicts` keeps the order in which kinds were first spoken of."""

    situation: Situation
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    lead: str | None = None
    none: tuple[str, str] = ("", "")
    spoke: list[Row] = field(default_factory=list)

    def take(self, row: Row) -> None:
        """Let one row speak, if it fits."""
        if not row.guard.fits(self.situation):
            return
        self.spoke.append(row)
        if row.lead == NO_LETTER:
            self._drop_lead()
            self.none = (row.why, row.instead)
        elif row.lead:
            self._raise(row.lead, row)
        for say in row.options:
            self._say("option", say, row)
        for say in row.against:
            self._say("against", say, row)

    def settle(self) -> None:
        """If a later row spoke against the lead, the first option that can stand alone takes its place."""
        if self.lead is None:
            return
        verdict = self.verdicts[self.lead]
        if verdict.stand == "lead":
            return
        self.none = (verdict.why, verdict.row.instead or "Wait; nothing else is due now.")
        self.lead = next((k for k, v in self.verdicts.items() if v.stand == "option" and v.alone), None)

    def all(self, stand: str) -> list[tuple[str, Verdict]]:
        """The kinds with this verdict, the lead left out."""
        return [(kind, v) for kind, v in self.verdicts.items() if v.stand == stand and kind != self.lead]

    def _raise(self, kind: str, row: Row) -> None:
        if self._is_barred(kind):
            self.lead = self.lead or kind
            return
        if self.lead and self.lead != kind and self.verdicts[self.lead].stand == "lead":
            self._set(self.lead, "option", self.verdicts[self.lead])
        to = row.to or (self.verdicts[kind].to if kind in self.verdicts else ())
        self.lead = kind
        self.verdicts[kind] = Verdict("lead", row.why, row, to)

    def _drop_lead(self) -> None:
        if self.lead and self.verdicts[self.lead].stand == "lead":
            del self.verdicts[self.lead]
        self.lead = None

    def _say(self, stand: Literal["option", "against"], say: Say, row: Row) -> None:
        for kind in say.kinds(self.situation):
            if self._is_barred(kind) or (stand == "option" and kind == self.lead):
                continue
            self.verdicts[kind] = Verdict(stand, say.why, row, say.to, say.hard, say.alone, say.timing)

    def _set(self, kind: str, stand: Literal["option"], old: Verdict) -> None:
        self.verdicts[kind] = Verdict(stand, old.why, old.row, old.to)

    def _is_barred(self, kind: str) -> bool:
        return kind in self.verdicts and self.verdicts[kind].hard
