"""Prose in one's own notes, given its place in the notes by a model: it says where words belong, and no words itself.

An item is a piece of the notes, letter by letter. What stands under headings and behind labels is understood without a
model and not sent; of the rest, what no item holds is listed as not understood.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace

from pydantic import Field

from letterkit import wording
from letterkit.assets import SHIPPED, Assets
from letterkit.documents import Document
from letterkit.drafting import material, prompting
from letterkit.drafting.answers import Strict, schema
from letterkit.drafting.asking import ask, fenced
from letterkit.extracting._verbatim import Verbatim
from letterkit.inputs import notes
from letterkit.inputs.notes import Notes, free_notes, own_words, private
from letterkit.models import Reply, Request

TOKENS = 4_000
LONGEST_ITEM = 300
LONGEST_TEXT = 12_000
"""Characters of prose that are sent; what lies behind them is listed as not understood."""
FEWEST = 4
"""Words of a sentence: less is no prose."""
FREE = ("md", "txt", "docx", "html")
"""Formats in which notes can be prose."""


class Item(Strict):
    """A piece of the notes, who said it, and where it belongs. The words come first: looked up, then placed."""

    words: str = Field(description=f"a piece of the notes, at most {LONGEST_ITEM} characters, copied letter by letter")
    person: str = Field(description="the interviewer who said or thinks it, as named in the notes; empty if nobody")
    place: free_notes.PlaceName


class Reading(Strict):
    """All items of the notes, in their order."""

    items: list[Item] = Field(max_length=80)


Extraction = Generator[Request, Reply, Notes]
"""Yields requests, is sent replies, returns the notes."""


def prose(document: Document) -> Document:
    """What headings and labels leave unexplained, line by line; empty where that is no prose."""
    if document.format not in FREE or (isinstance(document.data, Mapping) and notes.GROUPS & set(document.data)):
        return replace(document, text="", data=None)
    document = own_words.parted(document)[0]
    left = [(line, words) for line, text in sorted(free_notes.begun(document).unread) for words in _not_private(text)]
    told = any(len(wording.words(sentence)) >= FEWEST for _, text in left for _, sentence in wording.sentences(text))
    text = "\n".join(" ".join(text.split()) for _, text in left) if told else ""
    return replace(document, text=text, data=None, file_lines=tuple(line for line, _ in left), mail=None)


def understood(document: Document, *, assets: Assets = SHIPPED) -> Extraction:
    """The conversation in which a model gives prose its places, and the notes with them.

    Raises AnswerError if an answer cannot be used twice in a row, AssetError for a broken prompt; FieldError and
    ReadError as `inputs.notes.read`.
    """
    rest = prose(document)
    return (
        yield from ask(
            question(document, assets), Reading, lambda said: placed(document, said), fence=_fence(rest), assets=assets
        )
    )


def question(document: Document, assets: Assets = SHIPPED) -> Request:
    """What a model is asked about notes: the lines that nothing explains, and the names of those who were there."""
    rest = prose(document)
    shown = [{"people": _people(document)}, *_shown(rest)]
    values = {"notes": fenced(_fence(rest), shown), "fence": _fence(rest)}
    messages = prompting.load("read_notes", assets).messages({"longest": LONGEST_ITEM}, values)
    return Request("read_notes", messages, schema(Reading), TOKENS, draft=f"read-{_digest(rest)}")


def _not_private(text: str) -> Iterator[str]:
    """The stretches of a line that may leave the machine."""
    return (piece.text for piece in private.screen(text) if not piece.why)


def _people(document: Document) -> list[str]:
    there = free_notes.begun(document).fields.get("interviewers", [])
    return [str(person["name"]) for person in there]


def _shown(rest: Document) -> Iterator[Mapping[str, object]]:
    yield from ({"text": line} for line in rest.text[:LONGEST_TEXT].split("\n") if line)


def _digest(rest: Document) -> str:
    return hashlib.sha256("\n".join(map(material.line, _shown(rest))).encode("utf-8", "surrogatepass")).hexdigest()


def _fence(rest: Document) -> str:
    """Another line for all notes, and the same for the journal."""
    return f"NOTES-{_digest(rest)[:24]}"


def placed(document: Document, said: Reading) -> Notes:
    """The notes with the items that stand in their prose; people first, so that others can be theirs."""
    rest = prose(document)
    store, verbatim = free_notes.begun(document), Verbatim(rest)
    kept: list[str] = []
    for item in sorted(said.items, key=lambda item: item.place != "interviewer"):
        place = verbatim.find(item.words, LONGEST_ITEM)
        by = item.person if verbatim.find(item.person) or item.person in _people(document) else ""
        if place and free_notes.place(store, item.place, " ".join(place.words.split()), place.line, by):
            kept.append(" ".join(place.words.split()))
    fields = {group: {} for group in notes.GROUPS} | store.fields
    read = notes.read(replace(document, data=fields, spans=store.spans))
    read._not_understood, read._loose = tuple(_left(store.unread, kept)), tuple(free_notes.loose(document, store))
    return read


def _left(unread: list[tuple[int, str]], kept: list[str]) -> Iterator[tuple[int, str]]:
    """The sentences that no item holds a piece of."""
    for line, text in sorted(unread):
        for _, sentence in wording.sentences(" ".join(text.split())):
            if not any(words in sentence or sentence in words for words in kept):
                yield line, sentence
