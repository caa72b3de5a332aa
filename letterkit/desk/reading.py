"""What an application holds, understood: its sources, the advice, and the letter that is wanted or is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from letterkit import advice as advising
from letterkit import brief as briefs
from letterkit import drafts, kinds, letters, readers
from letterkit.advice import Advice
from letterkit.brief import Brief
from letterkit.desk import Desk, second
from letterkit.desk.applications import ROLES, Application
from letterkit.desk.sheets import Sheet
from letterkit.documents import Document, Trust
from letterkit.errors import InputError
from letterkit.inputs.notes import Notes, Sent
from letterkit.letter import Finding, Letter
from letterkit.letters import Prepared, Sources, Spec
from letterkit.letters.preparing import gate
from letterkit.letters.reviewing import objected, reviewed

NO_NOTES = Document("notes.txt", "txt", "")
"""Stands for notes where none were given yet: a mail alone can be answered."""

LEFT_OUT_FIRST = ("posting", "resume", "mail", "notes")
"""The roles in the order in which a letter can best do without them."""


@dataclass
class Case:
    """One application as it is now."""

    desk: Desk
    application: Application

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The files that can be read, by their roles."""
        return self._opened[0]

    @property
    def faults(self) -> Mapping[str, InputError]:
        """What cannot be read, by its role; the sources do without it."""
        return self._understood[1]

    @property
    def sources(self) -> Sources:
        """Everything that was given and can be read, each in its role."""
        return self._understood[0]

    @cached_property
    def _opened(self) -> tuple[dict[str, Document], dict[str, InputError]]:
        return self.desk.remember(("opened", *self._key), self._open)

    def _open(self) -> tuple[dict[str, Document], dict[str, InputError]]:
        found: dict[str, Document] = {}
        faults: dict[str, InputError] = {}
        for role in ROLES:
            path, own = self.application.path(role), role in ("notes", "resume")
            try:
                if path is not None:
                    trust: Trust = "own" if own else "outside"
                    found[role] = readers.read_bytes(path.name, path.read_bytes(), trust=trust, mend=own)
            except InputError as fault:
                faults[role] = fault
        return found, faults

    @cached_property
    def _understood(self) -> tuple[Sources, Mapping[str, InputError]]:
        return self.desk.remember(self._key, self._read)

    @cached_property
    def _key(self) -> tuple[Any, ...]:
        """What tells whether anything that was given changed."""
        said = (self.application.state.decision, self.application.reader)
        return (self.application.id, *said, *(self.application.digest(role) for role in ROLES))

    def _read(self) -> tuple[Sources, Mapping[str, InputError]]:
        """All that can be understood: what cannot is left out, one role after the other."""
        given = {role: self.documents.get(role) for role in ROLES}
        faults = dict(self._opened[1])
        for role in (*LEFT_OUT_FIRST, ""):
            try:
                return self._sources(given), faults
            except InputError as fault:
                if not role:
                    raise
                if given[role]:
                    given[role], faults[role] = None, fault
        raise AssertionError("nothing at all is always understood")

    def _sources(self, given: Mapping[str, Document | None]) -> Sources:
        by = self.application.reader
        return letters.read(
            given["notes"] or NO_NOTES, given["mail"], given["resume"], given["posting"],
            decision=self.application.state.decision or None, meaning=self.desk.meaning,  # type: ignore[arg-type]
            second=second.Message(self.desk, second.Recalled(by)) if by else None,
        )  # fmt: skip

    @property
    def notes(self) -> Notes:
        """The notes, empty ones where none were given."""
        assert self.sources.notes is not None
        return self.sources.notes

    @cached_property
    def sheets(self) -> list[Sheet]:
        """The letters there are."""
        return self.application.sheets()

    @cached_property
    def history(self) -> list[Sent]:
        """What was sent from here."""
        return [
            Sent.model_validate({"kind": one.state.kind, "to": one.state.to, "date": one.state.sent})
            for one in self.sheets
            if one.state.sent
        ]

    @cached_property
    def told(self) -> Sources:
        """The sources, the notes with the letters that were sent from here in their history."""
        if not self.history:
            return self.sources
        sent = [*self.notes.history.sent, *self.history]
        history = self.notes.history.model_copy(update={"sent": sent})
        return replace(self.sources, notes=self.notes.model_copy(update={"history": history}))

    @cached_property
    def advice(self) -> Advice:
        """What the moment asks for."""
        assert self.told.notes is not None
        return advising.advise(self.told.notes, self.sources.rejection, today=self.desk.now())

    def spec(self, kind: str, to: str = "", language: str = "", **more: object) -> Spec:
        """A letter that is wanted of it."""
        wanted = Spec(
            kind, self.desk.now(), to=to or None, language=language or None, share=self.application.state.share,
            assets=self.desk.assets, voices=self.desk.voices(),
        )  # fmt: skip
        return replace(wanted, **more)  # type: ignore[arg-type]

    def wanted(self, *, anyway: bool | None = None, by_model: bool = False) -> Prepared:
        """The letter that was chosen, prepared. Raises RefusedError, MissingError, UndecidedError."""
        state = self.application.state
        is_anyway = bool(state.anyway) if anyway is None else anyway
        spec = self.spec(state.kind, state.to, state.language, anyway=is_anyway, by_model=by_model)
        return letters.prepare(self.told, spec).answered(dict.fromkeys(state.left_out, ""))

    def outline(self) -> Brief:
        """What there is to say, whatever is still missing: of the letter that is advised, else of any."""
        about_talk = (kind.name for kind in kinds.all_of(self.desk.assets) if kind.about_talk)
        kind, reader = self.advice.lead or self.application.state.kind or next(about_talk), self.advice.reader
        named = {person.name for person in self.notes.interviewers}
        return self._composed(kind, reader.name if reader and reader.name in named else "", "")

    def brief(self, sheet: Sheet) -> Brief:
        """What a letter that is there may say."""
        state, today = sheet.state, self.desk.now().date()
        key = (*self._key, today, state.kind, state.to, state.language, *state.share, *map(str, self.history))
        # What is typed changes the letter and not what it may say: composing it takes longer than the rules do.
        return self.desk.remember(key, lambda: self._composed(state.kind, state.to, state.language, state.share))

    def _composed(self, kind: str, to: str, language: str, share: Sequence[int] = ()) -> Brief:
        given, loaded = self.told, kinds.load(kind, self.desk.assets)
        return briefs.compose(
            loaded, self.told.notes or self.notes, rejection=given.rejection, resume=given.resume,
            posting=given.posting, to=to or None, today=self.desk.now().date(), language=language or None,
            require=False, share=share or self.application.state.share,
        )  # fmt: skip

    def reviewed(self, sheet: Sheet, letter: Letter | None = None) -> Letter:
        """A letter with what advice and the rules have against it."""
        letter = sheet.letter if letter is None else letter
        others = {f"letter {one.number}": one.letter.text for one in self.sheets if one.number != sheet.number}
        return objected(reviewed(letter, self.brief(sheet), others), self.objection(sheet))

    def objection(self, sheet: Sheet) -> Finding | None:
        """What advice has against the kind of a letter, nothing once that was sent.

        It hangs on what was given, on what was sent and on the hour, and typing changes none of these.
        """
        kind, hour = sheet.state.kind, self.desk.now().replace(minute=0, second=0, microsecond=0)
        key = ("objection", *self._key, kind, hour, *map(str, self.history))
        return None if sheet.state.sent else self.desk.remember(key, lambda: gate(kind, self.advice, anyway=True))

    def lines(self, source: str, around: int = 2) -> list[tuple[int, str, bool]]:
        """The line that a source names with those around it: number, words, whether it is the one."""
        name, _, number = source.rpartition(":")
        document = next((one for one in self.documents.values() if one.name == name), None)
        if document is None or not number.isdigit():
            return []
        role = next(role for role, one in self.documents.items() if one is document)
        text = self.application.text(role)
        texts = (document.text if text is None else text).split("\n")
        at = int(number)
        span = range(max(1, at - around), min(len(texts), at + around) + 1)
        return [(n, texts[n - 1][:400], n == at) for n in span]


def guessed_role(name: str, data: bytes, taken: Sequence[str]) -> str:
    """What a file that was dropped anywhere is, as far as its name and first words say."""
    suffix = name.rpartition(".")[2].casefold()
    if suffix in ("eml", "mbox"):
        return "mail"
    if suffix in ("pdf", "docx", "xml", "json"):
        return "resume"
    if suffix in ("html", "htm"):
        return "posting"
    return guessed_text(data.decode("utf-8", "replace"), taken)


def guessed_text(text: str, taken: Sequence[str]) -> str:
    """Whether words are somebody's message or the writer's notes."""
    from letterkit.inputs import mail as rejection

    message = rejection.read(Document("pasted.txt", "txt", text, "outside"))
    is_letter = bool(drafts.parse(text).greeting)
    is_mail = message.message_class not in ("unknown", "other") or is_letter
    return "mail" if is_mail and "mail" not in taken else "notes"
