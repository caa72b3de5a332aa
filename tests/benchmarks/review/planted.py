"""Letters with planted errors: one YAML file a letter, read here.

    kind, language, today        what the letter is, and the day of its review; `form` where it is not the usual one
    notes                        the sources, as `letterkit/inputs/notes.py` has them
    rejection, posting           further sources, as text; a rejection is a mail with its headers
    mail                         the clean letter: headers, empty line, text
    plants                       the errors, each alone:
      {rule: GRD001, replace: "of 22", by: "of 31"}     `replace` stands exactly once in the mail
      {rule: LEN001, after: "by Friday.", insert: " …"}
      {rule: ASK001, delete: "Who signs?"}
      {rule: TIM001, today: 2026-01-28}                 reviewed on another day
      {rule: DUP001, sent: [{kind, to, date}]}          after other letters
      {rule: STY004, other: "…"}                        beside another letter of the set

A plant is one error; `rule` is the rule whose business it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from letterkit import brief, drafts, kinds, readers
from letterkit.documents import Document
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, posting
from letterkit.inputs.notes import Notes
from letterkit.letter import Letter

LETTERS = Path(__file__).parent / "letters"


@dataclass(frozen=True)
class Plant:
    """One error put into a letter: what `Case` fields it changes, and the rule that should speak."""

    rule: str
    fields: Mapping[str, Any]

    def into(self, case: Case) -> Case:
        """The case with this error in it. Raises ValueError where the words to change are not there just once."""
        given = self.fields
        if "today" in given:
            return replace(case, today=given["today"])
        if "sent" in given:
            return replace(case, notes={**case.notes, "history": {"sent": given["sent"]}})
        if "other" in given:
            return replace(case, others={"other.eml": given["other"]})
        old = given.get("replace") or given.get("delete") or given["after"]
        if case.mail.count(old) != 1:
            raise ValueError(f"{case.name}, {self.rule}: {old!r} stands {case.mail.count(old)} times in the mail")
        new = given["after"] + given["insert"] if "insert" in given else given.get("by", "")
        return replace(case, mail=case.mail.replace(old, new))


@dataclass(frozen=True)
class Case:
    """A letter, what it was written from, and the day of its review."""

    name: str
    kind: str
    language: str
    today: date
    notes: Mapping[str, Any]
    mail: str
    rejection: str = ""
    posting: str = ""
    form: str = ""
    others: Mapping[str, str] | None = None

    @cached_property
    def letter(self) -> Letter:
        """The letter as `letterkit review` reads it."""
        document = readers.read_bytes(f"{self.name}.eml", _mail(self.mail))
        return drafts.read(document, kind=self.kind, language=self.language)

    @cached_property
    def brief(self) -> brief.Brief:
        """What the sources let it say."""
        said, letter = self._notes(), self.letter
        made = brief.compose(
            kinds.load(self.kind),
            said,
            rejection=rejection.read(_document("rejection.eml", _mail(self.rejection))) if self.rejection else None,
            posting=posting.read(_document("posting.txt", self.posting.encode())) if self.posting else None,
            to=next((one.name for one in said.interviewers if letter.to and letter.to.name == one.name), None),
            today=self.today,
            language=self.language,
            form=self.form,
            require=False,
        )
        return replace(made, others=self.others) if self.others else made

    def _notes(self) -> Notes:
        text = yaml.safe_dump(dict(self.notes), allow_unicode=True, sort_keys=False)
        return notes.read(readers.read_bytes("notes.yaml", text.encode(), trust="own"))


def _mail(text: str) -> bytes:
    head = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    return (head + text).encode()


def _document(name: str, data: bytes) -> Document:
    return readers.read_bytes(name, data, trust="outside")


def load() -> Iterator[tuple[Case, list[Plant]]]:
    """Every letter with the errors to plant in it, in the order of their names."""
    for path in sorted(LETTERS.glob("*.yaml")):
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
        plants = [Plant(one.pop("rule"), one) for one in fields.pop("plants")]
        yield Case(path.stem, **fields), plants
