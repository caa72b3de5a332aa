"""Title, employer and place of a posting, from its labels, its first lines and its sentences together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from letterkit.documents import Document
from letterkit.inputs._prose import Line, bare
from letterkit.inputs.names import WITH_FORM
from letterkit.inputs.posting import _employer
from letterkit.inputs.posting._cues import field_of, section_of
from letterkit.inputs.posting._employer import Place
from letterkit.inputs.posting._headline import Headline, of_text, of_title
from letterkit.inputs.posting._parts import Parts
from letterkit.inputs.posting._sentences import GENDER, TOWN
from letterkit.inputs.questions import Question
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.posting import HeadlineWords, PostingText
from letterkit.languages.topics.text import Text

_W = every(PostingText)

_IN = every(HeadlineWords).job_in
_NAMES_FIELD = re.compile(r"[^:]{2,30}:(?:\s|\Z)")
_NO_TITLE = re.compile(
    rf"(?:{_W.no_title})\b.*|(?:job|position|role|company)?\s*(?:posting|description|details|information|"
    r"ad|opening|jobs?)\Z",
    re.IGNORECASE,
)
"""Short first lines that are no headline."""
_BESIDE = re.compile(r"\s{3,}(?=[^:]{2,30}:)")
_OF_LINE = re.compile(r"[^:]{3,40}:\s+")
_SIZE = re.compile(rf"\s*\([^)]*\d[\d.,+]*\s*(?:{_W.size})[^)]*\)\Z", re.IGNORECASE)
"""`Sample Inn (80 employees)`."""
_AT_HOUSE = re.compile(rf"\s+(?:{every(Text).at})\s+\S.*\Z")
_LISTS = re.compile(r"[/|·•,]|\s[–—-]\s")
"""What parts the terms of a job (`Exampleton / Digital / Full-time`), and hardly a name."""
_TITLE_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = frozenset(_W.in_titles)
"""Words that a title writes small."""
LETTERS = 3
"""Letters of a word in capitals that may be an abbreviation."""
BELOW, ABOVE = 5, 4
"""Lines under and over the title in which an employer may stand."""


@dataclass
class Top:
    """What a posting is headed by; `questions` are what somebody has to say."""

    title: str
    company: str
    location: str
    questions: list[Question]


def read(document: Document, parts: Parts) -> Top:
    """Who looks for whom and where. What one weak place gives is asked, never stated."""
    lines = [line for line in parts.sections[0][1] if line.kind != "blank"]
    subject = document.mail.subject if document.mail else ""
    first = None if subject else title_line(lines)
    head = of_title(_alone(bare(first.text)) if first else subject)
    paragraphs = parts.paragraphs()
    said = of_text([text for text, _ in paragraphs])
    if head.title and not TITLE.search(head.title) and said.title:
        head.company, head.title, head.text = head.company or head.title, said.title, ""
    told = [*_labelled(parts), *_first_lines(document, head, lines, first)]
    alone = _under_alone(parts, first)
    told = [replace(one, kind="block") if one.line == alone and not _is_place(one.name, parts) else one for one in told]
    company, asked = _employer.read(
        document.text,
        [Place(text, "", line) for text, line in paragraphs],
        [Place(bare(line.text), "", line.number) for line in parts.headings],
        told,
    )
    title = head.whole(company or head.company)
    title = _AT_HOUSE.sub("", title) if company and title.endswith(company) else title
    asks_title = bool(first and title and not TITLE.search(title) and not _is_shown(first, lines))
    questions = list(_questions(document, asked, title if asks_title and first else "", first.number if first else 1))
    return Top("" if asks_title else spoken(title or said.title), company, head.location or said.location, questions)


def spoken(title: str) -> str:
    """A title that is printed in capitals alone as it is said: `SENIOR COOK (IT)` as `Senior Cook (IT)`."""
    words = _TITLE_WORD.findall(title)
    if not title.isupper() or not any(len(word) > LETTERS for word in words):
        return title
    return _TITLE_WORD.sub(lambda word: _cased(word[0], is_first=not word.start()), title)


def _cased(word: str, *, is_first: bool) -> str:
    if word.casefold() in _SMALL_WORDS:
        return word.capitalize() if is_first else word.lower()
    return word if len(word) <= LETTERS else word.capitalize()


def _alone(line: str) -> str:
    """A headline without its label and what a form has beside it: `Opening: Executive     No. of posts: 1`."""
    left = _BESIDE.split(line, maxsplit=1)[0]
    label = _OF_LINE.match(left)
    is_label = label and not TITLE.search(label[0]) and TITLE.search(left, label.end())
    return left[label.end() :] if label and is_label else left


def _is_shown(first: Line, lines: list[Line]) -> bool:
    """Whether a line with no word for a job in it is the title all the same: it is a heading, or the first of all."""
    return first.kind == "heading" or first is lines[0] or bool(GENDER.search(first.text))


def _questions(document: Document, asked: list[Place], title: str, line: int) -> Iterator[Question]:
    if asked:
        names = [one.name for one in asked]
        yield Question(about="company", candidates=names, line=document.file_line(asked[0].line))
    if title:
        yield Question(about="title", candidates=[title], line=document.file_line(line))


def _labelled(parts: Parts) -> Iterator[Place]:
    if name := _SIZE.sub("", parts.fields.get("company", "")):
        yield Place(name, "label", 1)


def _first_lines(document: Document, head: Headline, lines: list[Line], first: Line | None) -> Iterator[Place]:
    """The names that the headline and its neighbours hold; a place among them goes to the head."""
    at = lines.index(first) if first else 0
    if head.company:
        yield Place(head.company, head.kind, first.number if first else 1)
    above = [] if document.format == "html" else lines[max(0, at - ABOVE) : at]
    for line in (*_unlabelled(lines[at + 1 : at + 1 + BELOW]), *reversed(above)):
        yield from _names(head, line)


def _under_alone(parts: Parts, first: Line | None) -> int:
    """The number of the line that stands alone with the title above all others, as a letterhead does; 0 if none."""
    shown = parts.sections[0][1][:3]
    if first is None or [line.kind == "blank" for line in shown] != [False, False, True] or shown[0] is not first:
        return 0
    return 0 if _LISTS.search(shown[1].text) else shown[1].number


def _is_place(name: str, parts: Parts) -> bool:
    """Whether a text speaks of what is *in* it."""
    said = re.compile(rf"\b(?i:{_IN})\s+{re.escape(name)}(?!\w)")
    return any(said.search(line.text) for line in parts.shown)


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


_BOSS = re.compile(rf"\b(?:{_W.boss})\s*:\s*[^|·\n]+", re.IGNORECASE)
"""Whose title is in a headline's line, and not the job's: `Reporting to: Head of Conservation`."""


def title_line(top: list[Line]) -> Line | None:
    """The line that is the job's title, the first one with a word for a job in it."""
    short = [line for line in top[:15] if _is_headline(line) and not _NO_TITLE.match(bare(line.text))]
    named = (line for line in short if TITLE.search(_BOSS.sub("", line.text)))
    shouted = (line for line in short if line.text.isupper() and len(line.text.split()) > 1)
    return next(named, None) or next(shouted, short[0] if short else None)


def _is_headline(line: Line) -> bool:
    """A heading, or a short line that is no sentence."""
    return line.kind == "heading" or (len(line.text) <= 110 and not line.text.endswith((".", "!", "?", ":")))


def _names(head: Headline, line: Line) -> Iterator[Place]:
    """The name in `Sample Inn · Exampleton, IL · Full-time` under the title."""
    text = bare(line.text)
    pieces = [piece.strip() for piece in re.split(r"\s*[|·•]\s*|\s+[–—-]\s+", text)]
    if len(text) > 110 or (text.endswith((".", "!", "?")) and not WITH_FORM.fullmatch(text)):
        return
    found = False
    for piece in pieces:
        if not head.location and TOWN.match(piece):
            head.location = piece
        elif not found and (len(pieces) > 1 or len(piece.split()) <= 4) and _is_name(piece):
            found = True
            yield Place(piece, "under", line.number)


def _is_name(piece: str) -> bool:
    return (
        piece[:1].isupper()
        and not TITLE.search(piece)
        and not re.search(r"\d{4}|[$€£@]|(?i:full|part)[ -]?time|(?i:ago\Z)", piece)
    )
