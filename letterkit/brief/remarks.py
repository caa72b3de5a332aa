"""What the notes hold beside the facts that have a role: lines without a place, and fields no part of a letter has.

They are for a model, which reads the notes whole; a template tells what it knows the meaning of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.brief.contents import Withheld
from letterkit.documents import FieldPath
from letterkit.facts import WHOLE_LINE
from letterkit.inputs.notes import private
from letterkit.inputs.notes.sentences import told
from letterkit.inputs.notes.unplaced import unstamped

if TYPE_CHECKING:
    from letterkit.brief.numbering import Gathering
    from letterkit.inputs.notes import Kept, Notes

ONE_THOUGHT = 160
"""Characters of a line up to which its sentences stay together."""
FEWEST_MORE = 2
"""Words by which a line differs from each of its facts, from which it is told as a whole, too."""
PIECE = 0.8
"""Share of a fact's words that a line must hold for the fact to be a piece of it."""


def left_over(found: Gathering) -> None:
    """Fields of the notes that have no role of their own in a letter."""
    known = {" ".join(fact.text.split()) for fact in found.facts.values()}
    for text, path, kept, person in _fields(found.notes):
        if " ".join(text.split()) in known or not text.strip():
            continue
        if kept is not None:
            found.keep(kept, text, path, "own", "note", person=found.name_of(person))
        else:
            found.add(text, path, "own", "note", person=found.name_of(person))


def _fields(notes: Notes) -> Iterator[tuple[str, FieldPath, Kept | None, str]]:
    for i, asked in enumerate(notes.talk.questions_they_asked):
        at: FieldPath = ("talk", "questions_they_asked", i)
        if asked.shareable and not asked.sensitive:
            yield asked.question, at, None, asked.by
            yield asked.my_answer, (*at, "my_answer"), None, ""
            yield asked.better_answer, (*at, "better_answer"), None, ""
    for name, items in (("positive", notes.signals.positive),):
        for i, item in enumerate(items):
            yield item.text, ("signals", name, i), item, item.person
    if notes.signals.culture:
        yield notes.signals.culture.text, ("signals", "culture"), notes.signals.culture, ""
    for name, items in (("went_well", notes.own.went_well), ("do_differently", notes.own.do_differently)):
        for i, item in enumerate(items):
            yield item.text, ("self", name, i), item, item.person
    for i, text in enumerate(notes.talk.strengths_not_mentioned):
        if not any(text == item.id for item in notes.evidence):
            yield text, ("talk", "strengths_not_mentioned", i), None, ""


def loose(found: Gathering) -> None:
    """Lines that stand in no field. What is private of a line is judged by the whole of it."""
    by_line = groupby(found.notes.loose, lambda one: one[0])
    _put_loose(found, [(line, " ".join(text for _, text in group)) for line, group in by_line])


def passed_over(found: Gathering) -> None:
    """Lines of free notes that no fact holds as they stand: headings, a friend's questions, those cut into pieces.

    Nothing in them is the writer's matter by itself, yet by them one who reads the whole sees what the rest is about.
    """
    document = found.notes.document
    if not (found.by_model and document.is_prose):
        return
    held: dict[str, list[str]] = {one.source: [] for one in found.withheld}
    out = set(held)
    for fact in found.facts.values():
        held.setdefault(fact.source, []).append(fact.text)
    lines = [
        (document.file_line(number), text)
        for number, text in enumerate(map(unstamped, document.text.splitlines()), 1)
        if re.search(r"\w", text)
    ]
    _put_loose(found, [
        (number, " ".join(text.split())) for number, text in lines
        if (source := f"{document.name}:{number}") not in out and _adds(text, held.get(source, ()))
    ], {WHOLE_LINE: ()})  # fmt: skip


def _adds(text: str, held: Iterable[str]) -> bool:
    """Whether a line is no fact as it stands: each has less of it, or goes on where it ends."""
    said = wording.words(wording.folded(text))
    return all(abs(len(said) - len(wording.words(wording.folded(one)))) >= FEWEST_MORE for one in held)


def _put_loose(
    found: Gathering, lines: Sequence[tuple[int, str]], slots: Mapping[str, tuple[str, ...]] | None = None
) -> None:
    name = found.notes.document.name
    for at, (line, text) in enumerate(lines):
        source = f"{name}:{line}"
        after = lines[at + 1][1] if at + 1 < len(lines) else ""
        for piece in _judged(text, after, line in found.share):
            judge = piece.why if found.by_model and piece.is_for_judgement else ""
            if piece.why and not judge:
                found.withheld.append(Withheld(piece.text, piece.why, source))
                continue
            for words in _together(told(piece.text)):
                found.put("N", words, source, "own", "note", of=_pieces(found, words, source), touches=judge,
                          slots=slots)  # fmt: skip


def _together(sentences: Iterable[str]) -> Iterator[str]:
    """Short sentences of one line as one: `It was fine. STOP.` means little in halves."""
    held = ""
    for sentence in sentences:
        if held and len(held) + len(sentence) >= ONE_THOUGHT:
            yield held
            held = ""
        held = f"{held} {sentence}".strip()
    if held:
        yield held


def _judged(text: str, after: str, is_shared: bool) -> list[private.Piece]:
    """A line in pieces; a remark on a line of its own (`dont bring up`) speaks of the line above it."""
    if is_shared:
        return [private.Piece(text)]
    if private.is_remark(after):
        return [private.Piece(text, private.MARKED)]
    return private.screen(text)


def _pieces(found: Gathering, words: str, source: str) -> list[str]:
    """The facts of the same line that are pieces of these words."""
    held = set(wording.words(wording.folded(words)))
    return [
        fact.id
        for fact in found.facts.values()
        if fact.source == source and fact.role != "note" and _share(fact.text, held) >= PIECE
    ]


def _share(text: str, held: set[str]) -> float:
    said = wording.words(wording.folded(text))
    return sum(word in held for word in said) / len(said) if said else 0.0
