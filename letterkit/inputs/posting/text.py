"""A posting as people paste it: sections by their headings, fields by their labels, the rest by what its lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from letterkit.documents import Document
from letterkit.inputs._prose import Line, bare, lines, says_more
from letterkit.inputs._titles import TITLE
from letterkit.inputs.posting._cues import DEMAND, WISH, field_of, section_of
from letterkit.inputs.posting._headline import Headline, of_text, of_title
from letterkit.inputs.posting._schema import Posting, Requirement, Statement
from letterkit.inputs.posting._sentences import GENDER, TOWN, salary_in
from letterkit.languages import every
from letterkit.languages.topics.posting import PostingText

_W = every(PostingText)

MOST_WORDS = 80
"""Words of one requirement; what is longer is a paragraph about something else."""
_NAMES_FIELD = re.compile(r"[^:]{2,30}:(?:\s|\Z)")
_LABELLED = re.compile(
    r"(?:[-*•|]\s*)?(?:\*\*|__)?([^\W\d_][^:*_|]{1,28}?)\s*(?:\*\*|__)?\s*[:|]\s*(?:\*\*|__)?\s*(\S.*?)\s*\|?\Z"
)
_SIZE = re.compile(rf"\s*\([^)]*\d[\d.,+]*\s*(?:{_W.size})[^)]*\)\Z", re.I)
"""`Sample Inn (80 employees)`."""
_NO_TITLE = re.compile(
    rf"(?:{_W.no_title})\b.*|(?:job|position|role|company)?\s*(?:posting|description|details|information|"
    r"ad|opening|jobs?)\Z",
    re.IGNORECASE,
)
"""Short first lines that are no headline."""
_INLINE = re.compile(r"([^\W\d_][\w ’'-]{2,30}): (.{3,300})")
"""`Essential: QTS; experience teaching maths.`"""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ\d])")


@dataclass
class Parts:
    """The lines of a posting by what they are."""

    sections: list[tuple[str, list[Line]]] = field(default_factory=lambda: [("top", [])])
    fields: dict[str, str] = field(default_factory=dict)
    headings: list[str] = field(default_factory=list)

    def of(self, *names: str) -> Iterator[tuple[str, Line]]:
        """The lines of these sections that say something, each with its section."""
        for name, found in self.sections:
            if name in names:
                yield from ((name, line) for line in found if line.kind in ("bullet", "words"))

    def paragraphs(self) -> list[str]:
        """The words outside of lists, one text a paragraph."""
        found: list[str] = [""]
        for _, section in self.sections:
            for line in section:
                found[-1:] = [f"{found[-1]} {line.text}".strip()] if line.kind == "words" else [found[-1], ""]
            found.append("")
        return [bare(text) for text in found if text]


def fits(document: Document) -> bool:
    """Any words that are not fields."""
    return (document.data is None or document.format in ("html", "md")) and bool(re.search(r"\w{2}", document.text))


def convert(document: Document) -> Posting:
    """What the words say."""
    parts = split(document)
    head = _headline(document, parts)
    told = dict(parts.fields)
    told["company"] = _SIZE.sub("", told.get("company", ""))
    told["title"] = GENDER.sub("", told.get("title", ""))
    posting = Posting.model_validate(told | _front(document))
    posting.title = posting.title or head.title
    posting.company = posting.company or head.company
    posting.location = posting.location or head.location
    posting.salary = posting.salary or salary_in(document.text)
    posting.requirements = list(requirements(document, parts))
    posting.responsibilities = [_statement(document, line) for line in _listed(parts, "responsibilities")]
    posting.benefits = [_statement(document, line) for line in _listed(parts, "benefits")]
    posting.description = _description(parts)
    return posting


def split(document: Document) -> Parts:
    """The sections of the text, and the labelled fields beside them."""
    parts = Parts()
    for line in lines(document, lambda text: len(text.split()) <= 9 and not says_more(text) and bool(section_of(text))):
        name = section_of(line.text) if line.kind == "heading" else ""
        place = parts.sections[-1][0]
        labelled = _LABELLED.match(line.text) if place in ("top", "other", "about", "role") else None
        key = field_of(labelled[1]) if labelled else ""
        inline = _INLINE.fullmatch(line.text) if line.kind == "words" else None
        asked = section_of(inline[1]) if inline else ""
        if inline and asked in ("requirements", "nice"):
            pieces = [piece.strip() for piece in inline[2].rstrip(".").split(";" if ";" in inline[2] else ",")]
            parts.sections.append((asked, [replace(line, text=piece) for piece in pieces if piece]))
            parts.sections.append((place, []))
        elif labelled and key and len(labelled[2]) < 120:
            parts.fields.setdefault(key, bare(labelled[2]))
        elif line.kind == "heading" and (name or place != "top"):
            parts.headings.append(bare(line.text))
            parts.sections.append((name or "other", []))
        else:
            parts.sections[-1][1].append(line)
    return parts


def _front(document: Document) -> dict[str, str]:
    """The fields of a front matter that have the names of ours."""
    data = document.data if document.format == "md" and isinstance(document.data, dict) else {}
    named = ((field_of(str(key)) or str(key), value) for key, value in data.items())
    return {key: str(value) for key, value in named if key in Posting.model_fields and isinstance(value, (str, int))}


def _headline(document: Document, parts: Parts) -> Headline:
    """Title, company and place: of the first line with a role in it, of its neighbours, then of the sentences."""
    top = [line for line in parts.sections[0][1] if line.kind != "blank"]
    subject = document.mail.subject if document.mail else ""
    first = None if subject else _title_line(top)
    head = of_title(bare(first.text) if first else subject)
    said = of_text(parts.paragraphs(), parts.headings)
    if head.title and not TITLE.search(head.title) and said.title:
        head.company, head.title = said.company or head.company or head.title, said.title
    at = top.index(first) if first else 0
    before = [] if document.format == "html" else top[:at]
    for line in (*_unlabelled(top[at + 1 : at + 6]), *before):
        _from_line(head, bare(line.text))
    company = _likelier(head.company, said.company, document.text)
    return Headline(head.title or said.title, company, head.location or said.location)


def _unlabelled(found: list[Line]) -> Iterator[Line]:
    """The lines that are neither a label nor what stands on the line under one."""
    under = False
    for line in found:
        if not (under or _is_label(line)):
            yield line
        under = _is_label(line) and not re.search(r":\s*\S", line.text) and field_of(line.text) != "company"


def _is_label(line: Line) -> bool:
    """A heading or label (`Location`, `What you'll achieve:`, `Department: Data`): it names no employer."""
    text = bare(line.text).strip()
    return line.kind == "bullet" or bool(_NAMES_FIELD.match(text) or section_of(text) or field_of(text))


def _likelier(first: str, said: str, text: str) -> str:
    """The employer of the first lines, unless the text never speaks of it again and a sentence names another twice."""
    if not (first and said) or said in first or first in said:
        return first or said
    often = {name: len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)) for name in (first, said)}
    return said if often[said] > 1 >= often[first] else first


def _title_line(top: list[Line]) -> Line | None:
    short = [line for line in top[:15] if _is_headline(line) and not _NO_TITLE.match(bare(line.text))]
    return next((line for line in short if TITLE.search(line.text)), short[0] if short else None)


def _is_headline(line: Line) -> bool:
    """A heading, or a short line that is no sentence."""
    return line.kind == "heading" or (len(line.text) <= 110 and not line.text.endswith((".", "!", "?", ":")))


def _from_line(head: Headline, text: str) -> None:
    """`Sample Inn · Exampleton, IL · Full-time` under the title."""
    pieces = [piece.strip() for piece in re.split(r"\s*[|·•]\s*|\s+[–—-]\s+", text)]
    if len(text) > 110 or (text.endswith((".", "!", "?")) and len(text.split()) > 4):
        return
    for piece in pieces:
        if not head.location and TOWN.match(piece):
            head.location = piece
        elif not head.company and (len(pieces) > 1 or len(piece.split()) <= 4) and _is_name(piece):
            head.company = piece


def _is_name(piece: str) -> bool:
    return (
        piece[:1].isupper()
        and not TITLE.search(piece)
        and not re.search(r"\d{4}|[$€£@]|(?i:full|part)[ -]?time|(?i:ago\Z)", piece)
    )


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
    first = _title_line([line for line in parts.sections[0][1] if line.kind != "blank"])
    found = parts.of("about", "top", "role")
    told = [line.text for _, line in found if line.kind == "words" and line is not first]
    return bare("\n".join(text for text in told if len(text.split()) > 6 and " · " not in text))[:4000]
