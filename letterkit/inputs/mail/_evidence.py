"""What was found in one message, and the cues that were told from it: no value without its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from letterkit.documents import Document
from letterkit.inputs._cues import Cues, Hit
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails

READ = 20_000
"""Characters of a message that are read: ten times the longest real one."""
SUBJECT = 1_000
"""Characters of a subject that are read: what one line of a mail holds."""
LONGEST = 300
"""Characters of one quote at most."""
_MAILS = every(Mails)
_ANSWER = re.compile(rf"(?:{_MAILS.answered})\s?:", re.IGNORECASE)
_SUBJECT = re.compile(rf"^(?:(?:{_MAILS.answered}|{_MAILS.passed_on})\s?: ?)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """One value with the words it was read from, verbatim, and their line in the file (from 1)."""

    axis: str
    value: str
    quote: str
    line: int


class Evidence:
    """The hits in a document's text and subject. `tell` notes a value with its cue, `told` are those noted."""

    def __init__(self, document: Document, cues: Cues, hits: Sequence[Hit], subject_hits: Sequence[Hit]) -> None:
        self.document, self.cues, self.hits, self.subject_hits = document, cues, hits, subject_hits
        self.told: list[Told] = []

    @property
    def text(self) -> str:
        """The message's own words, as far as they are read."""
        return self.document.text[:READ]

    @property
    def subject(self) -> str:
        """The message's subject as far as it is read, "" if it has none."""
        return self.document.mail.subject[:SUBJECT] if self.document.mail else ""

    @property
    def matter(self) -> str:
        """The subject without what mail programs put before it: `Re: `, `Fwd: `."""
        return _SUBJECT.sub("", self.subject)

    @property
    def is_in_thread(self) -> bool:
        """Whether the message answers an earlier one of a person's."""
        mail = self.document.mail
        return bool(mail and mail.quoted.strip() and _ANSWER.match(mail.subject))

    def values(self, axis: str) -> set[str]:
        """The values of an axis that the text has words for."""
        return {hit.value for hit in self.hits if hit.axis == axis}

    def subject_values(self, axis: str) -> set[str]:
        """The values of an axis that the subject has words for."""
        return {hit.value for hit in self.subject_hits if hit.axis == axis}

    def in_order(self, axis: str) -> list[str]:
        """The values of an axis, in the order in which the text says them."""
        return list(dict.fromkeys(hit.value for hit in self.hits if hit.axis == axis))

    def hit(self, axis: str, *values: str) -> Hit | None:
        """The first words for one of these values."""
        return next((hit for hit in self.hits if hit.axis == axis and hit.value in values), None)

    def before(self, value: str, other: str) -> bool:
        """Whether a class is said before the other one, or alone."""
        first, second = self.hit("class", value), self.hit("class", other)
        return bool(first and (not second or first.start <= second.start))

    def tell(self, axis: str, value: str) -> bool:
        """Note a value with its first words; False if there are none."""
        return self.tell_as(axis, value, axis, value)

    def tell_as(self, axis: str, value: str, source: str, *values: str) -> bool:
        """Note a value with the first words of other ones (of the axis `source`)."""
        hit = self.hit(source, *values)
        if hit:
            self.tell_hits(axis, value, [hit])
        return bool(hit)

    def tell_class(self, name: str, *values: str) -> None:
        """Note what the message is, with the words for each of `values`, in text or subject."""
        for value in values or (name,):
            hit = self.hit("class", value)
            in_subject = next((h for h in self.subject_hits if h.value == value), None)
            if hit:
                self.tell_hits("class", name, [hit])
            elif in_subject:
                self.tell_quote("class", name, self.subject[in_subject.start : in_subject.end], "subject")

    def tell_hits(self, axis: str, value: str, hits: Iterable[Hit]) -> None:
        """Note a value with these words."""
        for hit in hits:
            self.tell_span(axis, value, hit.start, hit.end)

    def tell_span(self, axis: str, value: str, start: int, end: int) -> None:
        """Note a value with the words of the text between two offsets."""
        quote = self.text[start:end].strip()
        if quote:
            place = self.text.index(quote, start)
            self._note(Told(axis, value, quote[:LONGEST].rstrip(), self.document.file_line(self._line(place))))

    def tell_quote(self, axis: str, value: str, quote: str, field: str) -> None:
        """Note a value with words of a header field: `subject`, `sender`, `reply_to` or `signature`."""
        span = self.document.spans.get((field,))
        if quote.strip():
            self._note(Told(axis, value, quote.strip()[:LONGEST], span.line if span else 1))

    def line_of(self, start: int, field: str) -> int:
        """The line of the file that a place of the text, or a header, stands on."""
        span = self.document.spans.get((field,)) if field else None
        return (span.line if span else 1) if field else self.document.file_line(self._line(start))

    def tell_sender(self, axis: str, value: str) -> None:
        """Note a value with the address the message comes from."""
        mail = self.document.mail
        if mail and mail.sender:
            self.tell_quote(axis, value, mail.sender.email, "sender")

    def _note(self, told: Told) -> None:
        if told not in self.told:
            self.told.append(told)

    def _line(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        while (found := self.text.find("\n", starts[-1])) >= 0:
            starts.append(found + 1)
        return starts
