"""A posting as people paste it: sections by their headings, fields by their labels, the rest by what its lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.documents import Document
from letterkit.inputs._prose import Line, bare
from letterkit.inputs.posting import _top
from letterkit.inputs.posting._cues import DEMAND, WISH, field_of
from letterkit.inputs.posting._parts import Parts, split
from letterkit.inputs.posting._schema import Posting, Requirement, Statement
from letterkit.inputs.posting._sentences import GENDER, salary_in

MOST_WORDS = 80
"""Words of one requirement; what is longer is a paragraph about something else."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ\d])")


def fits(document: Document) -> bool:
    """Any words that are not fields."""
    return (document.data is None or document.format in ("html", "md")) and bool(re.search(r"\w{2}", document.text))


def convert(document: Document) -> Posting:
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
    posting.requirements = list(requirements(document, parts))
    posting.responsibilities = [_statement(document, line) for line in _listed(parts, "responsibilities")]
    posting.benefits = [_statement(document, line) for line in _listed(parts, "benefits")]
    posting.description = _description(parts)
    return posting


def _front(document: Document) -> dict[str, str]:
    """The fields of a front matter that have the names of ours."""
    data = document.data if document.format == "md" and isinstance(document.data, dict) else {}
    named = ((field_of(str(key)) or str(key), value) for key, value in data.items())
    return {key: str(value) for key, value in named if key in Posting.model_fields and isinstance(value, (str, int))}


def requirements(document: Document, parts: Parts) -> Iterator[Requirement]:
    """What stands under a heading that asks; without one, the sentences that ask."""
    asked = [
        (name, line) for name, found in parts.sections if name in ("requirements", "nice") for line in _items(found)
    ]
    for name, line in asked:
        if len(line.text.split()) <= MOST_WORDS and not line.text.endswith(":"):
            must = name == "requirements" and not WISH.search(line.text)
            yield Requirement(text=bare(line.text), line=document.file_line(line.number), must_have=must)
    if not asked:
        said = [
            (line, text) for line, text in _sentences(parts) if DEMAND.search(text) and len(text.split()) <= MOST_WORDS
        ]
        listed = [(line, line.text) for _, line in parts.of("top", "other") if line.kind == "bullet" and line.text]
        for line, text in said or listed:
            number = document.file_line(line.number)
            yield Requirement(text=bare(text), line=number, must_have=not WISH.search(text))


def _items(found: list[Line]) -> list[Line]:
    """The bullets of a section, or its lines where it has none."""
    bullets = [line for line in found if line.kind == "bullet" and line.text]
    return bullets or [line for line in found if line.kind == "words"]


def _sentences(parts: Parts) -> Iterator[tuple[Line, str]]:
    for _, line in parts.of("top", "other", "responsibilities"):
        for sentence in [line.text] if line.kind == "bullet" else _SENTENCE.split(line.text):
            yield line, sentence


def _listed(parts: Parts, name: str) -> list[Line]:
    """The items of these sections; of what is told about the role in general, the bullets."""
    found = [line for key, section in parts.sections if key == name for line in _items(section)]
    told = [line for _, line in parts.of("role") if line.kind == "bullet"] if name == "responsibilities" else []
    return told + found


def _statement(document: Document, line: Line) -> Statement:
    return Statement(text=bare(line.text), line=document.file_line(line.number))


def _description(parts: Parts) -> str:
    """The words about the employer and the job that are in no list."""
    first = _top.title_line([line for line in parts.sections[0][1] if line.kind != "blank"])
    found = parts.of("about", "top", "role")
    told = [line.text for _, line in found if line.kind == "words" and line is not first]
    return bare("\n".join(text for text in told if len(text.split()) > 6 and " · " not in text))[:4000]
