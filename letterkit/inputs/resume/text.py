"""A resume as people write it: Markdown, plain text, Word, PDF. Sections by their headings, entries by their dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from letterkit import wording
from letterkit.documents import Document
from letterkit.inputs._prose import Line, bare, lines, says_more
from letterkit.inputs.resume import _header
from letterkit.inputs.resume._entries import Entry, education, entries, guessed, is_title_first, period, work
from letterkit.inputs.resume._guesses import headings, section_by_content
from letterkit.inputs.resume._sections import section_of
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.resume import ResumeText

_W = every(ResumeText)

TYPED = False
DATED = False
FORMATS = ("md", "txt", "docx", "pdf", "html", "eml")
_CONTACT = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|\+?\(?\d[\d ()./-]{7,}\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST_PLAIN, FEWEST_WORDS = 400, 4
"""Words of a text without sections that may still be a resume, and of a sentence that tells something."""
Section = tuple[str, str, list[Line]]
"""A section's key ("" if its heading says nothing), its heading, its lines."""


def fits(document: Document) -> bool:
    """Text with two sections of a resume, or one and a way to reach somebody."""
    if document.format not in FORMATS or (document.format not in ("md", "html") and document.data is not None):
        return False
    by_content = ("work", "education")  # lists and bullets have other texts, too
    parts = sections(document)
    found = {key for key, _, _ in parts if key}
    found |= {kind for key, _, told in parts if not key and (kind := section_by_content(told)) in by_content}
    return len(found) >= 2 or (len(found) == 1 and bool(_CONTACT.search(document.text[:5000])))


def sections(document: Document) -> list[Section]:
    """The parts of the text, the one before the first section's heading first."""
    found: list[Section] = [("header", "", [])]
    depth = 9
    unlisted = headings(document)
    every = lines(document, lambda words: _is_heading(words) or words.strip() in unlisted)
    usual = _usual(every)
    for line, after in zip_longest(every, every[1:]):
        key = section_of(line.text) if line.kind == "heading" else ""
        is_sister = _is_sister(line, depth, unlisted) or (depth == 9 and _is_sister(line, usual, unlisted))
        opens = (key and line.level <= depth) or line.level < depth < 9 or is_sister
        if line.kind == "heading" and opens:
            depth = line.level
            found.append((key, bare(line.text), []))
        elif inline := _inline(line, found[-1][0]):
            found.append((inline[0], "", [inline[1]]))
        elif _is_name_after_sidebar(found, line, after):
            found.append(("header", "", [line]))
        else:
            found[-1][2].append(line)
    return found


SIDE = ("languages", "skills", "certificates", "education", "interests", "basics")
"""Sections of a side column."""


def _is_heading(text: str) -> bool:
    """Whether a line is a section's heading, and not one with what stands in it: `Skills: SQL`, `Skills | SQL`."""
    holds = says_more(text) or _IN_CELLS.match(text)
    return len(text.split()) <= 6 and not holds and bool(section_of(text))


def _is_name_after_sidebar(found: list[Section], line: Line, after: Line | None) -> bool:
    """Where a page begins with its side column, the name comes after that, over what somebody is."""
    if found[-1][0] not in SIDE or any(line.kind != "blank" for line in found[0][2]):
        return False
    is_name = bool(re.match(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}\Z", line.text)) and line.kind == "words"
    return is_name and after is not None and after.kind == "words" and bool(TITLE.search(after.text))


def _inline(line: Line, section: str) -> tuple[str, Line] | None:
    """A section on one line, `Skills: SQL, Excel`, where no entry is told of."""
    is_told = section in ("work", "volunteer", "projects", "skills")
    found = _IN_CELLS.match(line.text) or (None if is_told else _LABELLED.match(line.text))
    found = found if line.kind == "words" and section != "skills" else None
    key = section_of(found[1]) if found else ""
    return (key, replace(line, text=found[2])) if found and key in ("skills", "interests", "languages") else None


def _usual(every: list[Line]) -> int:
    """The depth of the headings: that of the first known one, else the highest that several have; 0 if none."""
    headed = [line for line in every if line.kind == "heading" and line.number > 1]
    levels = [line.level for line in headed]
    known = [line.level for line in headed if section_of(line.text)]
    return next(iter(known), min((level for level in levels if levels.count(level) > 1), default=0))


def _is_sister(line: Line, depth: int, unlisted: frozenset[str]) -> bool:
    """Whether an unknown heading is of the same depth, and written as one."""
    is_marked = line.raw.lstrip().startswith("#") and line.number > 1
    return line.level == depth and (is_marked or bare(line.raw).strip() in unlisted)


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume; what has no place there is kept under `other`."""
    document = root.document
    tree: dict[str, list[Tree]] = {}
    about: list[Line] = []
    summary: list[Line] = []
    for key, heading, found in sections(document):
        if key in ("header", "basics"):
            about += found
        elif key == "summary":
            summary += [line for line in found if line.kind != "blank"]
        else:
            for name, item in _section(document, key, heading, found, fitting):
                tree.setdefault(name, []).append(item)
    return {"basics": _header.basics(document, about, summary), **tree}


def is_plain(document: Document) -> bool:
    """A few lines on what somebody did, with a year in them and no headings: what is left of a resume in a hurry."""
    if document.format not in FORMATS or document.mail is not None or document.data is not None:
        return False
    return len(document.text.split()) <= LONGEST_PLAIN and bool(_YEAR.search(document.text))


def convert_plain(root: Node, fitting: Fitting) -> Tree:
    """Each sentence as something the writer did; which employer it was for is left to its own words."""
    document = root.document
    fitting.warnings.append(f"{document.name}:1: no sections were found, so each sentence is taken for a result")
    pieces = [
        leaf(document, line, sentence)
        for line in lines(document, lambda _: False)
        for _, sentence in wording.sentences(bare(line.text))
    ]
    told = [piece for piece in pieces if len(piece.value.split()) >= FEWEST_WORDS]
    called = _called(pieces[0].value) if pieces else ""
    name = {"name": replace(pieces[0], value=called)} if called else {}
    return {"basics": name, "work": [{"highlights": told}]}


def _called(sentence: str) -> str:
    """The name of a person, where a text opens with nothing else: a common first name, or a title, and a surname."""
    name = wording.person_name(sentence.strip(" ."))
    words = name.plain.split()
    known = name.titles or any(wording.folded(word) in wording.first_names() for word in words[:2])
    is_name = 2 <= len(words) <= 4 and all(word[:1].isupper() and word.isprintable() for word in words)
    if not (known and is_name) or re.search(r"[\d,;:@/|]", name.plain):
        return ""
    return name.plain.title() if name.plain.isupper() else name.plain


def leaf(document: Document, line: Line, text: str | None = None) -> Leaf:
    """A line's words, with their place."""
    return Leaf(line.text if text is None else text, "", f"{document.name}:{document.file_line(line.number)}")


def _section(document: Document, key: str, heading: str, found: list[Line], fitting: Fitting) -> list[tuple[str, Tree]]:
    """The entries of one section, each with the section that it goes to."""
    if not key:
        return _unlisted(document, heading, found, fitting)
    if key == "work":
        return [(key, item) for item in _work(document, entries(found), fitting)]
    filled = [line for line in found if line.kind != "blank"]
    if key in ("volunteer", "education", "projects"):
        of_bullets = key in ("education", "projects")
        return [(key, _ENTRIES[key](document, entry)) for entry in entries(found, bullets_are_entries=of_bullets)]
    if key in _LISTS:
        return [pair for line in filled if line.kind != "heading" for pair in _LISTS[key](document, line)]
    if key in _NAMES:
        return [(key, _dated(document, key, line)) for line in filled]
    return _other(document, heading, filled)


def _other(document: Document, heading: str, filled: list[Line]) -> list[tuple[str, Tree]]:
    return [("other", {"section": heading, "text": leaf(document, line)}) for line in filled]


def _unlisted(document: Document, heading: str, found: list[Line], fitting: Fitting) -> list[tuple[str, Tree]]:
    """A section whose heading nobody knows as what stands under it can only be, which is said to be a guess."""
    filled = [line for line in found if line.kind != "blank"]
    key = section_by_content(found)
    if not key:
        return _other(document, heading, filled)
    where = f"{document.name}:{document.file_line(filled[0].number)}"
    fitting.warnings.append(f"{where}: what stands under {heading!r} is read as {key}, which is a guess")
    fitting.guessed.update((leaf(document, line).place, line.text.strip()) for line in filled)
    if key == "projects":
        return [(key, {"highlights": [leaf(document, line) for line in filled]})]
    return _section(document, key, heading, found, fitting)


def _work(document: Document, found: list[Entry], fitting: Fitting) -> Iterator[Tree]:
    """The posts, those whose title nobody knows in the order of their neighbours; what is a guess is said to be one."""
    title_first = is_title_first(found)
    for entry in found:
        if (words := guessed(entry)) and entry.head:
            where = f"{document.name}:{document.file_line(entry.head[0].number)}"
            fitting.warnings.append(f"{where}: which is the title and which the employer is a guess: {words!r}")
            fitting.guessed.update((leaf(document, line).place, line.text.strip()) for line in entry.told)
        yield work(document, entry, title_first)


def _parts(text: str) -> list[str]:
    """The items of a list in one line, at commas, semicolons, bars and dots in the middle, not inside brackets."""
    return [part.strip(" .*_`") for part in re.split(r"\s*[,;|•·]\s*(?![^()]*\))|\s{3,}", text) if part.strip(" .*_`")]


_LABELLED = re.compile(r"(?:\*\*|__)?([^:*_]{2,40}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(\S.*)\Z")
_IN_CELLS = re.compile(r"([^:|]{2,40}?)\s+\|\s+(\S.*)\Z")
"""`Skills | SQL, Excel`, a row of a table."""


def _skills(document: Document, line: Line) -> list[tuple[str, Tree]]:
    """`Label: a, b, c` is a group; everything else a list of names."""
    if (found := _LABELLED.match(line.text)) and "://" not in line.text:
        if section_of(found[1]) == "languages" and _LEVEL.search(found[2]):
            return _languages(document, replace(line, text=found[2]))
        keywords = [leaf(document, line, part) for part in _parts(bare(found[2]))]
        return [("skills", {"name": leaf(document, line, found[1].strip()), "keywords": keywords})]
    return [("skills", {"name": leaf(document, line, part)}) for part in _parts(bare(line.text)) if len(part) <= 80]


_LEVEL = re.compile(rf"\b(?:{_W.level})\b", re.I)
_SPOKEN = re.compile(r"([^\W\d_][\w /-]{1,24}?)\s*(?:[(:–—-]\s*(.+?)\)?)?\.?\Z")


def _languages(document: Document, line: Line) -> list[tuple[str, Tree]]:
    found: list[tuple[str, Tree]] = []
    parts = [bare(line.text)] if re.match(r"[^,;|]*:[^:]*\Z", line.text) else _parts(bare(line.text))
    for part in parts:
        if match := _SPOKEN.match(part):
            fluency = leaf(document, line, match[2].strip()) if match[2] else None
            found.append(("languages", {"language": leaf(document, line, match[1].strip()), "fluency": fluency}))
    return found


def _interests(document: Document, line: Line) -> list[tuple[str, Tree]]:
    return [("interests", {"name": leaf(document, line, part)}) for part in _parts(bare(line.text))]


def _references(document: Document, line: Line) -> list[tuple[str, Tree]]:
    return [("references", {"reference": leaf(document, line)})]


_LISTS: dict[str, Callable[[Document, Line], list[tuple[str, Tree]]]] = {
    "skills": _skills,
    "languages": _languages,
    "interests": _interests,
    "references": _references,
}
"""The sections whose lines are lists."""


_NAMES = {"awards": ("title", "date", "awarder"), "certificates": ("name", "date", "issuer"),
          "publications": ("name", "releaseDate", "publisher")}  # fmt: skip


def _dated(document: Document, key: str, line: Line) -> Tree:
    """`Name, who gave it (2019)`: the name keeps the whole line but for a date at its end."""
    name, day, giver = _NAMES[key]
    text = bare(line.text)
    rest, _, end = period(text)
    parts = re.split(r"\s+[-–—|]+\s+", rest, maxsplit=1)
    tree: dict[str, Tree] = {name: leaf(document, line, parts[0].strip(" ,"))}
    if end:
        tree[day] = leaf(document, line, end)
    if len(parts) > 1:
        tree[giver] = leaf(document, line, parts[1].strip(" ,"))
    return tree


def _project(document: Document, entry: Entry) -> Tree:
    """The first words, bold or before a dash or colon, are its name."""
    head = entry.head[0] if entry.head else None
    told = [leaf(document, line) for line in entry.told]
    if head is None:
        return {"highlights": told}
    text, start, end = period(head.text)
    found = re.match(r"\*\*(.+?)\*\*\s*(.*)\Z", text) or re.match(r"(.{2,60}?)\s*(?:\s[-–—|]+\s|:\s)(.*)\Z", text)
    name = bare(found[1] if found else text).strip(" -–—|,:")
    about = found[2].strip(" -–—|,:") if found else ""
    more = [leaf(document, line) for line in entry.head[1:]]
    return {
        "name": leaf(document, head, name),
        "description": leaf(document, head, about) if about else (more.pop(0) if more else None),
        "startDate": leaf(document, head, start) if start else None,
        "endDate": leaf(document, head, end) if end else None,
        "highlights": more + told,
    }


def _volunteer(document: Document, entry: Entry) -> Tree:
    item = work(document, entry)
    return {"organization": item.pop("name"), **item}


_ENTRIES: dict[str, Callable[[Document, Entry], Tree]] = {
    "volunteer": _volunteer,
    "education": education,
    "projects": _project,
}
"""The sections that have entries."""
