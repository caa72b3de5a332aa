"""A posting as people paste it: sections by their headings, fields by their labels, the rest by what its lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from letterkit.documents import Document
from letterkit.inputs._languages import language_of, spoken
from letterkit.inputs._prose import Line, bare
from letterkit.inputs.posting import _kinds, _top
from letterkit.inputs.posting._cues import DEMAND, WISH, field_of
from letterkit.inputs.posting._kinds import Told
from letterkit.inputs.posting._parts import Parts, split
from letterkit.inputs.posting._schema import Posting, Requirement, Statement
from letterkit.inputs.posting._sentences import GENDER, salary_in

if TYPE_CHECKING:
    from letterkit.meaning import Meaning

WORDS_OF_LABEL, SAMPLE, CLEAR = 3, 2_000, 4.0
"""Words of a label or a button; characters by which a language is told, and how many small words have to."""
MOST_WORDS = 80
"""Words of one requirement; what is longer is a paragraph about something else."""
ASKED, DOUBTFUL = ("requirements", "nice"), 0.25
"""Kinds of lines that ask for something, and how likely one must be so by itself."""
STATED, MEANT = ("benefits", "apply", "notice", "furniture"), 0.7
"""Kinds of lines that ask for nothing, and how sure meaning has to be that a sentence does."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ\d])")


def fits(document: Document) -> bool:
    """Any words that are not fields."""
    return (document.data is None or document.format in ("html", "md")) and bool(re.search(r"\w{2}", document.text))


def convert(document: Document, meaning: Meaning | None = None) -> Posting:
    """What the words say."""
    parts = split(document)
    front = _front(document)
    head = _top.read(document, parts)
    told = dict(parts.fields) | {"company": head.company, "title": GENDER.sub("", parts.fields.get("title", ""))}
    known = {key: value for key, value in told.items() if key in Posting.model_fields}
    posting = Posting.model_validate(known | front)
    posting.title = posting.title or head.title
    posting.questions = [one for one in head.questions if not getattr(posting, one.about)]
    posting.location = posting.location or head.location
    posting.salary = posting.salary or salary_in(document.text)
    posting.language = posting.language or _tongue(parts)
    kinds = _kinds.read(parts.lines, posting.language, meaning)
    posting.requirements = list(requirements(document, kinds, meaning))
    posting.responsibilities = _listed(document, kinds, "responsibilities")
    posting.benefits = _listed(document, kinds, "benefits")
    posting.description = _description(parts)
    posting._shown = shown(document, parts)
    return posting


def shown(document: Document, parts: Parts | None = None) -> list[tuple[str, int]]:
    """The lines that a reader sees, each with its number in the file."""
    return [(bare(line.text), document.file_line(line.number)) for line in (parts or split(document)).shown]


def _tongue(parts: Parts) -> str:
    """The language of the lines that are more than a label, as what stands around may be in another; "" if unclear."""
    said = "\n".join(line.text for line in parts.lines if line.text.count(" ") >= WORDS_OF_LABEL)[:SAMPLE]
    language = language_of(said)
    return language if spoken(said).get(language, 0.0) >= CLEAR else ""


def _front(document: Document) -> dict[str, str]:
    """The fields of a front matter that have the names of ours."""
    data = document.data if document.format == "md" and isinstance(document.data, dict) else {}
    named = ((field_of(str(key)) or str(key), value) for key, value in data.items())
    return {key: str(value) for key, value in named if key in Posting.model_fields and isinstance(value, (str, int))}


def requirements(document: Document, told: Sequence[Told], meaning: Meaning | None) -> Iterator[Requirement]:
    """The lines that ask for something; where there is none, the sentences that do."""
    asked = [one for one in _items(told) if one.kind in ASKED and one.alone >= DOUBTFUL]
    for one in asked:
        text = bare(one.line.text)
        if len(text.split()) <= MOST_WORDS and not text.endswith(":"):
            must = one.kind == "requirements" and not WISH.search(text)
            yield Requirement(text=text, line=document.file_line(one.line.number), must_have=must)
    if not asked:
        for line, text in _asking([one.line for one in told if one.kind not in STATED], meaning):
            number = document.file_line(line.number)
            yield Requirement(text=text, line=number, must_have=not WISH.search(text))


def _asking(lines: Sequence[Line], meaning: Meaning | None) -> Iterator[tuple[Line, str]]:
    """The sentences of lines that ask for something, by words that do or by their meaning."""
    said = [
        (line, bare(sentence))
        for line in lines
        for sentence in ([line.text] if line.kind == "bullet" else _SENTENCE.split(line.text))
        if len(sentence.split()) <= MOST_WORDS
    ]
    senses = meaning.lines([text for _, text in said]) if meaning else [{}] * len(said)
    for (line, text), sense in zip(said, senses, strict=True):
        if DEMAND.search(text) or sum(sense.get(kind, 0.0) for kind in ASKED) >= MEANT:
            yield line, text


def _listed(document: Document, told: Sequence[Told], kind: str) -> list[Statement]:
    """The items of a kind."""
    return [_statement(document, one.line) for one in _items(told) if one.kind == kind]


def _items(told: Sequence[Told]) -> Iterator[Told]:
    """The lines under each heading: the bullets, or all where there is none."""
    for _, run in groupby(told, key=lambda one: one.is_heading):
        found = [one for one in run if not one.is_heading]
        bullets = [one for one in found if one.line.kind == "bullet"]
        yield from bullets if len(bullets) > 1 else found


def _statement(document: Document, line: Line) -> Statement:
    return Statement(text=bare(line.text), line=document.file_line(line.number))


def _description(parts: Parts) -> str:
    """The words about the employer and the job that are in no list."""
    first = _top.title_line([line for line in parts.sections[0][1] if line.kind != "blank"])
    found = parts.of("about", "top", "role")
    told = [line.text for _, line in found if line.kind == "words" and line is not first]
    return bare("\n".join(text for text in told if len(text.split()) > 6 and " · " not in text))[:4000]
