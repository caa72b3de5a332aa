"""What a person decided about findings and letters: one file of JSON lines, for terminal, page and CI alike.

{"dismissed": "GRD001", "rule": "unknown-number", "words": "11%", "sentence": "3f2a…", "reason": "said by phone", …}
{"approved": "9c1d…", "file": "letter.md", "on": "2026-03-12"}

A dismissal holds for one rule, its words and their sentence as it stands: when the sentence changes, the finding is
back; what is said of a whole letter, for the letter of this subject, greeting and signature.
An approval holds for one text, recipient and set of findings: any edit voids it.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from letterkit.errors import FieldError, ReadError, RefusedError
from letterkit.letter import Finding, Letter

FILE = "letterkit.decisions.jsonl"
"""Its name, in the folder of the letter."""
LARGEST = 20_000_000
"""Bytes that are read of it."""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding that a person set aside: by the rule's id, the finding's words and the hash of their sentence."""

    id: str
    words: str
    sentence: str
    rule: str = ""
    reason: str = ""
    on: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is known by."""
        return self.id, self.words, self.sentence

    def to_json(self) -> dict[str, str]:
        """Its line."""
        told = {"dismissed": self.id, "rule": self.rule, "words": self.words, "sentence": self.sentence}
        return told | {"reason": self.reason, "on": self.on}


@dataclass(frozen=True, slots=True)
class Approval:
    """A letter that a person let go as it is; `letter` is the hash of what they saw."""

    letter: str
    file: str = ""
    on: str = ""

    def to_json(self) -> dict[str, str]:
        """Its line."""
        return {"approved": self.letter, "file": self.file, "on": self.on}


class Decisions:
    """The decisions of one file."""

    def __init__(self, dismissals: Iterable[Dismissal] = (), approvals: Iterable[Approval] = ()) -> None:
        self.dismissals = {one.key: one for one in dismissals}
        self.approvals = {one.letter: one for one in approvals}

    @classmethod
    def read(cls, at: str | Path) -> Decisions:
        """Those of a file, none where there is none. Raises ReadError, and FieldError with the line that is none."""
        path = Path(at)
        try:
            if not path.exists():
                return cls()
            if path.stat().st_size > LARGEST:
                raise ReadError("This file is too large to be a file of decisions.", "Name another.", file=str(path))
            return cls.parse(path.read_text(encoding="utf-8"), str(path))
        except (OSError, UnicodeDecodeError) as error:
            raise ReadError(f"It cannot be read: {error}.", "Name another with --decisions.", file=str(path)) from error

    @classmethod
    def parse(cls, text: str, file: str = "") -> Decisions:
        """Those of a text. Raises FieldError with the line that is none."""
        made = cls()
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                made._add(_object(line, file, number), file, number)
        return made

    def _add(self, values: dict[str, Any], file: str, line: int) -> None:
        told = {name: str(values.get(name, "")) for name in ("rule", "words", "sentence", "reason", "on", "file")}
        if isinstance(id := values.get("dismissed"), str):
            one = Dismissal(id, told["words"], told["sentence"], told["rule"], told["reason"], told["on"])
            self.dismissals[one.key] = one
        elif isinstance(hash := values.get("approved"), str):
            self.approvals[hash] = Approval(hash, told["file"], told["on"])
        else:
            raise FieldError("A line must have either `dismissed` or `approved`.", "Take it out.", file=file, line=line)

    def lines(self) -> bytes:
        """The file, in a stable order: one decision a line."""
        every: list[Dismissal | Approval] = [*self.dismissals.values(), *self.approvals.values()]
        return "".join(json.dumps(one.to_json(), ensure_ascii=False) + "\n" for one in every).encode()

    def of(self, letter: Letter, finding: Finding) -> Dismissal | None:
        """The dismissal of a finding, None if it is open."""
        return self.dismissals.get(key(letter, finding))

    def about(self, letter: Letter) -> Decisions:
        """Those that are about one letter: of its findings, and of it as it stands."""
        known = {key(letter, finding) for finding in letter.findings}
        dismissals = (one for one in self.dismissals.values() if one.key in known)
        return Decisions(dismissals, (one for one in self.approvals.values() if one.letter == seal(letter)))

    def open(self, letter: Letter) -> Iterator[Finding]:
        """The findings of a letter that nobody has decided about."""
        return (finding for finding in letter.findings if self.of(letter, finding) is None)

    def dismiss(self, letter: Letter, finding: Finding, reason: str, on: date) -> Dismissal:
        """Set a finding aside. Raises RefusedError for an error without a reason."""
        said = " ".join(reason.split())
        if finding.severity == "error" and not said:
            what = f"{finding.id} is an error: it is not set aside without a reason."
            raise RefusedError(what, "Say why it is right as it stands.", file=letter.file)
        one = Dismissal(*key(letter, finding), finding.rule, said, on.isoformat())
        self.dismissals[one.key] = one
        return one

    def restore(self, letter: Letter, finding: Finding) -> None:
        """Take a dismissal back."""
        self.dismissals.pop(key(letter, finding), None)

    def approve(self, letter: Letter, on: date) -> Approval:
        """Let a letter go as it is. Raises RefusedError while an error or a warning is open."""
        waiting = [finding for finding in self.open(letter) if finding.severity != "info"]
        if waiting:
            first, more = waiting[0], f" (and {len(waiting) - 1} more)" if len(waiting) > 1 else ""
            what = f"It is not approved: {first.id} {first.rule}: {first.message}{more}"
            raise RefusedError(what, "Fix it, or dismiss it with a reason.", file=letter.file)
        one = Approval(seal(letter), letter.file, on.isoformat())
        self.approvals[one.letter] = one
        return one

    def approved(self, letter: Letter) -> bool:
        """Whether this very letter was approved, with these very findings."""
        return seal(letter) in self.approvals


def key(letter: Letter, finding: Finding) -> tuple[str, str, str]:
    """What a finding is known by, whatever line it is on.

    One about the whole letter, by what tells that from others of its folder: those may be as short for no good reason.
    """
    whole = (letter.subject, letter.greeting, letter.signature) if finding.end == 0 else ()
    return finding.id, " ".join(finding.text.split()), _hash("\n".join((sentence(letter, finding), *whole)))


def sentence(letter: Letter, finding: Finding) -> str:
    """The sentence that a finding is about; the line, outside of sentences; its message, if about the whole letter.

    Else setting aside that a letter is short would be asked again at every other change of it.
    """
    if finding.end == 0:
        return finding.message
    at = bisect_right(letter.placed, finding.start, key=lambda placed: placed[0]) - 1
    if at >= 0 and finding.start < letter.placed[at][0] + len(letter.placed[at][1].text):
        return letter.placed[at][1].text
    begins = letter.body.rfind("\n", 0, finding.start) + 1
    ends = letter.body.find("\n", finding.start)
    return letter.body[begins : ends if ends >= 0 else len(letter.body)]


def seal(letter: Letter) -> str:
    """A hash of what an approval is about: text, recipients, findings."""
    to = [(person.name, person.email) for person in (letter.to, *letter.also_to) if person]
    found = sorted((finding.id, finding.severity, finding.text, finding.message) for finding in letter.findings)
    return _hash(json.dumps([letter.subject, letter.body, to, found], ensure_ascii=False))


def _hash(text: str) -> str:
    """Of the words, not of how they are set: a sentence that is wrapped anew is the same."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _object(line: str, file: str, number: int) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise FieldError("This line is not a JSON object.", "Fix it or delete it.", file=file, line=number)
    return values
