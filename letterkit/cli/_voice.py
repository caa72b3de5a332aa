"""Letters that were sent, read to learn from; and what was learned, shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import click

from letterkit import drafts, readers, rules, voice, voice_file
from letterkit.cli._environment import Environment
from letterkit.cli._screen import columns, count, faint, indented, note, out, strong
from letterkit.documents import Document
from letterkit.errors import ReadError
from letterkit.languages import called
from letterkit.letter import Letter
from letterkit.voice import Voice, written

SAMPLES = "Samples, with stand-ins for names, numbers, days, addresses and links. A model sees them like this:"
MOST_SHOWN = 6
"""Words and forms of one kind that are listed."""


def learn(environment: Environment, files: Sequence[str], by: Sequence[str]) -> dict[str, Voice]:
    """The voices of these files' letters. Raises InputError for a file that cannot be used, or too little of it."""
    documents = [
        document
        for path in files
        for document in readers.read_all(path, stdin=environment.stdin() if path == "-" else None)
    ]
    letters = list(_letters(_own(documents, by)))
    learned = voice.learn(letters, rules.is_private)
    for language in {letter.language for letter in letters} - set(learned):
        note(f"{name(language)}: too little text to learn from; left out.")
    return learned


def known(environment: Environment) -> Mapping[str, Voice]:
    """What was learned before; nothing where the file is broken, which learning anew replaces."""
    try:
        return voice_file.read(environment.home)
    except ReadError:
        return {}


def _own(documents: Sequence[Document], by: Sequence[str]) -> list[Document]:
    """The documents that the user wrote. Raises ReadError where mails are by several people and nobody said which.

    A mailbox often holds both sides of a talk, and somebody else's voice must not be taken for the user's.
    """
    senders = sorted({sender for document in documents if (sender := _sender(document))})
    said = [address.casefold() for address in by]
    if not said and len(senders) > 1:
        what = f"These mails are by {len(senders)} people: {', '.join(senders[:MOST_SHOWN])}."
        raise ReadError(what, f"Say which is you: --by {senders[0]} (again for each address of yours).")
    own = [document for document in documents if not said or _sender(document) in ("", *said)]
    if len(own) < len(documents):
        note(f"{count(len(documents) - len(own), 'mail')} by others left out.")
    if not own:
        raise ReadError(
            f"None of these mails is by {', '.join(by)}.", f"They are by {', '.join(senders[:MOST_SHOWN])}."
        )
    return own


def _sender(document: Document) -> str:
    sender = document.mail.sender if document.mail else None
    return sender.email.casefold() if sender else ""


def _letters(documents: Sequence[Document]) -> Iterator[Letter]:
    """The letters in documents, without drafts that letterkit wrote."""
    for document in documents:
        letter = drafts.read(readers.own_words(document))
        if letter.written_by == "you":
            yield letter
        else:
            note(f"{document.name}: letterkit wrote this draft, so it does not show your voice; left out.")


def name(language: str) -> str:
    """`English`."""
    return called(language)


def as_json(learned: Voice) -> dict[str, Any]:
    """A voice with what it comes to."""
    return {**asdict(learned), "closing": learned.closing, "told": learned.told()}


def show(environment: Environment, voices: Mapping[str, Voice]) -> None:
    """Print voices: what they stand on, what that comes to, the counts, the samples."""
    for number, (language, learned) in enumerate(sorted(voices.items())):
        if number:
            out()
        stands_on = f"{count(learned.letters, 'letter')}, {count(learned.words, 'word')} of yours"
        out(f"{strong(name(language))}: {stands_on} in {count(learned.sentences, 'sentence')}")
        for line in learned.told():
            out(indented(line, environment.width, "  - "))
        out(columns([(faint(key), value) for key, value in _rows(learned) if value], environment.width))
        if learned.samples:
            out(indented(SAMPLES, environment.width))
        for sample in learned.samples:
            out(indented(f"“{sample}”", environment.width, "  - "))


def _rows(learned: Voice) -> Iterator[tuple[str, str]]:
    size, length = learned.sentence_words, learned.paragraph_words
    yield "a sentence", f"{size.mean:g} words, give or take {size.deviation:g}; nine in ten up to {size.most}"
    yield "a paragraph", f"{length.mean:g} words, give or take {length.deviation:g}; nine in ten up to {length.most}"
    if learned.contractible:
        forms = _times({written(word): times for word, times in learned.used.items()})
        yield "contractions", f"{learned.contracted} of {learned.contractible}: {forms}".rstrip(": ")
    for title, times in (("begin with I", learned.first_person), ("questions", learned.questions),
                         ("exclamations", learned.exclamations)):  # fmt: skip
        yield title, f"{times} of {count(learned.sentences, 'sentence')}"
    marks = {"dashes": learned.dashes, "semicolons": learned.semicolons, "parentheses": learned.parentheses}
    yield "marks", ", ".join(f"{mark} {times}" for mark, times in marks.items())
    for title, times_of in (("greetings", learned.greetings), ("closings", learned.closings),
                            ("form of address", learned.address), ("first words", learned.openers),
                            ("small words", learned.small_words)):  # fmt: skip
        yield title, _times(times_of)


def _times(counts: Mapping[str, int]) -> str:
    """`Best, (3)   Cheers, (1)`."""
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_SHOWN]
    return " ".join(f"{click.unstyle(text)} ({times})" for text, times in most)
