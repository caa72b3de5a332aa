"""One letter being worked on: its words as they are, every version before, what was decided, and what can be undone.

    1/sheet.json  v1.json  v2.json …  letterkit.decisions.jsonl

A change names the revision that it was made to, so that two windows never overwrite each other. The words are on the
disk before anybody is told that they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from letterkit import drafts, exports
from letterkit.decisions import FILE as DECISIONS
from letterkit.decisions import Decisions
from letterkit.drafting.prose import cited
from letterkit.drafts import from_json
from letterkit.errors import LetterkitError, StoreError
from letterkit.exports.json import to_json
from letterkit.facts import Fact
from letterkit.letter import Letter, Person, Sentence

STATE = "sheet.json"
MOST_UNDONE = 40
PAUSE = 20
"""Seconds without typing after which what is typed is another step to take back."""
LASTS = 600
"""Seconds that typing goes on in one version; what is typed later begins another."""
WRITER = "you"


class ConflictError(LetterkitError):
    """The letter was changed elsewhere since it was seen. mine: the words that were sent; theirs: those that stand."""

    def __init__(self, mine: str, theirs: str, revision: int) -> None:
        super().__init__("This letter was changed in another window.", "Choose which words to keep.")
        self.mine, self.theirs, self.revision = mine, theirs, revision


@dataclass
class State:
    """What is kept beside the words.

    revision: counts every change. versions: who wrote each and when. undo: what stood before each step.
    to: whom of the notes it goes to. anyway: why it is written although advice speaks against it. override: why it was
    approved with an error open. sent: the day. drafted: the folder of the mail account that it lies in. file: that of
    a letter that came from elsewhere, and `put` the digest of what was put there last. typed: when words were typed
    last, "" where something else was done since: what is typed in one go is taken back in one.
    """

    kind: str = ""
    to: str = ""
    language: str = ""
    revision: int = 0
    versions: list[dict[str, str]] = field(default_factory=list)
    undo: list[dict[str, Any]] = field(default_factory=list)
    share: list[int] = field(default_factory=list)
    anyway: str = ""
    override: str = ""
    sent: str = ""
    drafted: str = ""
    file: str = ""
    put: str = ""
    typed: str = ""


@dataclass
class Sheet:
    """A letter and its folder."""

    folder: Path
    state: State
    _read: dict[tuple[int, int], Letter] = field(default_factory=dict, repr=False)

    @classmethod
    def open(cls, folder: Path) -> Sheet:
        """The one in a folder. Raises StoreError for one that is damaged."""
        try:
            values = json.loads((folder / STATE).read_text(encoding="utf-8"))
            return cls(folder, State(**{name: values[name] for name in State.__dataclass_fields__ if name in values}))
        except (OSError, ValueError, TypeError) as error:
            raise StoreError(f"{folder / STATE} is damaged.", "The words are in the files beside it.") from error

    @property
    def number(self) -> int:
        """Its number in its application."""
        return int(self.folder.name) if self.folder.name.isdigit() else 0

    @property
    def letter(self) -> Letter:
        """The letter as it is, without findings."""
        return self.version(len(self.state.versions))

    def version(self, number: int) -> Letter:
        """One version, the first is 1. Raises StoreError."""
        key = (number, self.state.revision)
        try:
            if key not in self._read:
                self._read[key] = from_json(json.loads((self.folder / f"v{number}.json").read_text(encoding="utf-8")))
        except (OSError, ValueError) as error:
            raise StoreError(f"Version {number} of this letter cannot be read.", "Take another one.") from error
        return self._read[key]

    @property
    def decisions(self) -> Decisions:
        """What was decided about it."""
        return Decisions.read(self.folder / DECISIONS)

    def add(self, letter: Letter, now: datetime, by: str = "") -> None:
        """A further version."""
        self._remember()
        self._put(letter, now, by or letter.written_by, is_new=True)

    def edit(self, body: str, subject: str, facts: Mapping[str, Fact], now: datetime, base: int) -> bool:
        """Other words; whether they are any. Raises ConflictError if they were made to an older revision."""
        old = self.letter
        subject = " ".join(subject.split())
        if body == old.body and subject == old.subject:
            return False
        self.demand(base, body)
        last = self.state.versions[-1]
        is_new = last["by"] != WRITER or (now - datetime.fromisoformat(last["at"])).total_seconds() > LASTS
        typed = self.state.typed
        if is_new or not typed or (now - datetime.fromisoformat(typed)).total_seconds() > PAUSE:
            self._remember()
        self._put(reworded(old, body, subject, facts), now, WRITER, is_new=is_new, typed=now.isoformat())
        return True

    def replace(self, body: str, facts: Mapping[str, Fact], now: datetime, base: int) -> None:
        """Other words by one step that can be undone. Raises ConflictError."""
        self.demand(base, body)
        self._remember()
        old = self.letter
        is_new = self.state.versions[-1]["by"] != WRITER
        self._put(reworded(old, body, old.subject, facts), now, WRITER, is_new=is_new)

    def readdress(self, person: Person | None, now: datetime, base: int) -> None:
        """Another recipient. Raises ConflictError."""
        self.demand(base, self.letter.body)
        self._remember()
        self._put(replace(self.letter, to=person), now, WRITER, is_new=False)

    def rekind(self, kind: str, now: datetime) -> None:
        """The same words, said to be another kind of letter."""
        self._remember()
        self.state.kind = kind
        self._put(replace(self.letter, kind=kind), now, self.state.versions[-1]["by"], is_new=False)

    def decide(self, decisions: Decisions, base: int, override: str = "") -> None:
        """Other decisions by one step that can be undone. Raises ConflictError."""
        self.demand(base, self.letter.body)
        self._remember()
        self.state.revision += 1
        self.state.override = override or self.state.override
        self.state.typed = ""
        exports.write_all({self.folder / DECISIONS: decisions.lines(), self.folder / STATE: self._lines()})

    def mark(self, **values: str) -> None:
        """Keep a word about it that is no change of it: that it was sent."""
        for name, value in values.items():
            setattr(self.state, name, value)
        exports.write(self.folder / STATE, self._lines())

    def undo(self) -> bool:
        """Take the last step back; whether there was one."""
        if not self.state.undo:
            return False
        before = self.state.undo.pop()
        self.state.versions = self.state.versions[: before["version"]]
        self.state.revision += 1
        self.state.override = before["override"]
        self.state.typed = ""
        words = json.dumps(before["letter"], ensure_ascii=False).encode()
        exports.write_all({
            self.folder / f"v{before['version']}.json": words,
            self.folder / DECISIONS: before["decisions"].encode(),
            self.folder / STATE: self._lines(),
        })  # fmt: skip
        return True

    def demand(self, base: int, body: str) -> None:
        """Raise ConflictError unless this is still the revision that somebody saw."""
        if base != self.state.revision:
            raise ConflictError(body, self.letter.body, self.state.revision)

    def _remember(self) -> None:
        if not self.state.versions:
            return
        step = {"version": len(self.state.versions), "letter": to_json(self.letter)}
        self.state.undo.append(step | {"decisions": self.decisions.lines().decode(), "override": self.state.override})
        del self.state.undo[:-MOST_UNDONE]

    def _put(self, letter: Letter, now: datetime, by: str, *, is_new: bool, typed: str = "") -> None:
        if is_new:
            self.state.versions.append({"by": by, "at": now.isoformat(timespec="seconds")})
        self.state.revision += 1
        self.state.typed = typed
        self.state.drafted = ""  # what lies there is another letter from here on
        name = f"v{len(self.state.versions)}.json"
        words = json.dumps(to_json(letter.with_findings(())), ensure_ascii=False).encode()
        exports.write_all({self.folder / name: words, self.folder / STATE: self._lines()})

    def _lines(self) -> bytes:
        return json.dumps(vars(self.state), ensure_ascii=False).encode()


def begin(folder: Path, letter: Letter, now: datetime, state: State | None = None) -> Sheet:
    """A letter in a new folder."""
    made = Sheet(folder, state or State())
    made.state.kind, made.state.language = letter.kind, letter.language
    made.add(letter, now)
    return made


def reworded(old: Letter, body: str, subject: str, facts: Mapping[str, Fact]) -> Letter:
    """A letter with other words: a sentence that stayed keeps its facts, a new one has those whose words it says."""
    made = drafts.parse(body, kind=old.kind, language=old.language, subject=subject, to=old.to)
    known = {sentence.text: sentence for sentence in old.sentences}
    paragraphs = tuple(
        tuple(known.get(one.text) or grounded(one, facts, old.language) for one in block) for block in made.paragraphs
    )
    used = {id for block in paragraphs for one in block for id in one.facts}
    every = {**facts, **old.facts}
    return replace(
        made, paragraphs=paragraphs, facts={id: every[id] for id in every if id in used}, also_to=old.also_to,
        thread=old.thread, window=old.window, written_by=old.written_by, fallback_reason=old.fallback_reason,
        usage=old.usage,
    )  # fmt: skip


def grounded(sentence: Sentence, facts: Mapping[str, Fact], language: str) -> Sentence:
    """A sentence with the facts whose words it says."""
    return replace(sentence, facts=tuple(cited(sentence.text, facts, language))) if facts else sentence


def words_of(letters: Sequence[Letter]) -> dict[str, str]:
    """The words of letters by what each is called."""
    return {(one.file or (one.to.name if one.to else one.kind)): one.text for one in letters}
