"""The entries of a section of text: a head of one to three lines (where, as what, when), then what was done."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile

from letterkit.documents import Document
from letterkit.inputs._dates import OPEN, WORDED
from letterkit.inputs._prose import Line, bare
from letterkit.inputs.resume._tree import Leaf, Tree
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.posting import EmployerFrames
from letterkit.languages.topics.resume import Entries
from letterkit.languages.topics.text import Text

_AT = every(Text).at

_W = every(Entries)

_NOW = f"{_W.now}"
_RANGE = re.compile(
    rf"[(\[,|]?\s*(?:{_W.range_from})?({WORDED})(?:\s*(?:-|–|—|−|{_W.range_to})+\s*({WORDED}|{_NOW})|(?<=\d)(?=\s*(?:\Z|[)\]|"
    r",])|\s{2,}\S))[)\]]?",
    re.IGNORECASE,
)
_DURATION = re.compile(rf"\s*[(·]\s*\d+ (?:{_W.duration})[^)]{{0,30}}\)?", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:{_W.since})\s+({WORDED})", re.IGNORECASE)

_TERMS = re.compile(rf"(?:{_W.terms})", re.IGNORECASE)
"""How much or how long somebody works, which is no place and no title."""
_LENGTH = re.compile(rf"\w+ (?:{_W.duration})\Z", re.IGNORECASE)
"""`two weeks`."""
COMPANY = re.compile(
    rf"\b(?:{_W.company})\b\.?",
    re.IGNORECASE,
)
SCHOOL = re.compile(
    rf"\b(?:{_W.school})\b",
    re.IGNORECASE,
)
DEGREE = re.compile(
    rf"\b(?:{_W.degree}|m\.?s|b\.?s)\b\.?",
    re.IGNORECASE,
)  # fmt: skip
_GRADE = re.compile(rf"\b(?:{_W.grade})\s*:?\s*(\d[\d.,]*(?:\s*/\s*\d[\d.,]*)?)", re.IGNORECASE)
_TOWN = re.compile(
    r"(?:remote|hybrid|on-?site|home office|(?:[^\W\d_][\w.' -]{1,25},\s*)?(?:[A-Z]{2,3}|[A-Z][\w.' -]{2,24}))\Z"
)

_NAME_AND_TOWN = re.compile(
    r"(.{2,60}?),\s+(?!(?i:inc|llc|ltd|gmbh|co|corp|ag|"
    r"plc)\b)((?:[A-Z][\w.' -]{2,24},\s*)?(?:[A-Z]{2}|[A-Z][\w.' -]{2,24}))\Z"
)
"""`Northwind Freight, Springfield, IL`."""


@dataclass
class Entry:
    """One entry: its head, and what is told under it."""

    head: list[Line] = field(default_factory=list)
    told: list[Line] = field(default_factory=list)


def period(text: str) -> tuple[str, str, str]:
    """The text without its time, and the two ends of that; a single date is both, an open end is ""."""
    text = _DURATION.sub("", text)
    found = _RANGE.search(text)
    if not found:
        since = _SINCE.search(text)
        return (text.replace(since[0], "").strip(" ,|()"), since[1], "") if since else (text, "", "")
    is_open = bool(re.match(rf"\W*(?:{_W.since})", found[0], re.IGNORECASE))
    start, end = found[1], found[2] or ("" if is_open else found[1])
    rest = (text[: found.start()] + "  " + text[found.end() :]).strip(" \t,|–—-()*_")
    return _closed(rest), start, "" if OPEN.match(end) else end


def _closed(text: str) -> str:
    """Words whose last bracket was cut off with it closed again."""
    return f"{text})" if text.count("(") == text.count(")") + 1 else text


def has_time(text: str) -> bool:
    """Whether a line names a span of time or a date at its end."""
    return len(text) < 160 and bool(_RANGE.search(text) or _SINCE.search(text))


def entries(found: list[Line], bullets_are_entries: bool = False) -> list[Entry]:
    """The entries of a section. `bullets_are_entries`: where no line but bullets is there, each is one."""
    filled = [line for line in found if line.kind != "blank"]
    if bullets_are_entries and filled and all(line.kind == "bullet" for line in filled):
        top = min(line.level for line in filled)
        return _by_bullets(filled, top)
    result: list[Entry] = []
    after_blank = False
    for at, line in enumerate(found):
        if line.kind == "blank":
            after_blank = True
            continue
        if not result or _starts(result[-1], line, after_blank) or _is_head(result[-1], line, found[at + 1 : at + 3]):
            result.append(Entry(_inherited(result, line)))
        _add(result[-1], line)
        after_blank = False
    return result


def _by_bullets(filled: list[Line], top: int) -> list[Entry]:
    result: list[Entry] = []
    for line in filled:
        if line.level == top or not result:
            result.append(Entry([line]))
        else:
            result[-1].told.append(line)
    return result


def _starts(entry: Entry, line: Line, after_blank: bool) -> bool:
    """Whether a line begins the next entry."""
    if line.kind == "heading":
        return bool(entry.told) or len(entry.head) > 1 or not (entry.head and entry.head[-1].kind == "heading") or (
            line.level <= entry.head[-1].level
        )  # fmt: skip
    if line.kind == "bullet":
        return False
    if len(line.text) >= 140:
        return False
    timed = any(has_time(head.text) for head in entry.head)
    if entry.told:
        opens = after_blank and not _is_sentence(line.text) and not re.match(r"[^:]{2,30}:\s", line.text)
        return has_time(line.text) or opens or line.raw.lstrip().startswith("**")
    return timed and (has_time(line.text) or (after_blank and not _is_sentence(line.text)))


def _is_head(entry: Entry, line: Line, ahead: list[Line]) -> bool:
    """Whether a line stands over the time of a further entry, where no blank line is between the two."""
    if line.kind != "words" or len(line.text) >= 80 or has_time(line.text) or _is_sentence(line.text):
        return False
    ended = bool(entry.told) or any(has_time(head.text) for head in entry.head)
    heads = list(takewhile(lambda other: other.kind == "words" and len(other.text) < 80, ahead))
    is_town = not entry.told and "," in line.text and bool(_TOWN.match(line.text))  # behind deeds, no place follows
    return ended and not is_town and any(has_time(head.text) for head in heads)


def _inherited(result: list[Entry], line: Line) -> list[Line]:
    """A deeper heading, or a line without one, after an entry is a further role at the same place."""
    first = result[-1].head[0] if result and result[-1].head else None
    if first and first.kind == "heading" and (line.kind == "words" or line.level > first.level):
        return [first]
    return []


def _add(entry: Entry, line: Line) -> None:
    is_head = line.kind == "heading" or (
        line.kind == "words"
        and not entry.told
        and len(line.text) < 140
        and len(entry.head) < 4
        and not _is_sentence(line.text)
        and not _is_deed(line.text)
    )
    (entry.head if is_head else entry.told).append(line)


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > 6


def _is_deed(text: str) -> bool:
    """Whether a line without a full stop tells something all the same: it counts, or goes on behind a semicolon."""
    return len(text.split()) > 5 and not has_time(text) and bool(re.search(r"\d|%|;", text))


def is_title_first(found: list[Entry]) -> bool | None:
    """Whether entries name the title before the employer, by those whose title is known; None where none tells."""
    votes = [0, 0]
    for entry in found:
        parts, _, _ = _parts(entry.head)
        role = _best(parts, TITLE) if len(parts) > 1 else None
        if role:
            votes[parts[0] is role] += 1
    return None if votes[0] == votes[1] else votes[1] > votes[0]


def guessed(entry: Entry) -> str:
    """The words of an entry's head of which nothing says what is the title and what the employer, "" of others."""
    parts, _, _ = _parts(entry.head)
    is_known = (
        len(parts) < 2 or _best(parts, TITLE) or _held_at(parts) or any(COMPANY.search(text) for _, text in parts)
    )
    return "" if is_known else ", ".join(text for _, text in parts[:2])


def work(document: Document, entry: Entry, title_first: bool | None = None) -> dict[str, Tree]:
    """An entry as a position held. title_first: the order in which its neighbours have title and employer."""
    parts, start, end = _parts(entry.head)
    role = _best(parts, TITLE) or _held_at(parts)
    if role is None and title_first is not None and len(parts) == 2 and guessed(entry):
        role = parts[0 if title_first else 1]
    role = role or _unknown_role(parts)
    rest = [part for part in parts if part is not role]
    rest, town = _without_town(rest)
    name = rest[0] if rest else None
    told = [_leaf(document, line.text, line) for line in entry.told]
    return {
        "name": name and _leaf(document, name[1], name[0]),
        "position": role and _leaf(document, role[1], role[0]),
        "location": town and _leaf(document, town[1], town[0]),
        "startDate": start and _leaf(document, start[1], start[0]),
        "endDate": end and _leaf(document, end[1], end[0]),
        "highlights": told,
    }


def _held_at(parts: list[Part]) -> Part | None:
    """What stands before `at` and a name."""
    return next(
        (part for part in parts if re.search(rf"{re.escape(part[1])}\s+(?:{_AT})\s+[A-ZÀ-Þ0-9]", bare(part[0].text))),
        None,
    )


def _unknown_role(parts: list[Part]) -> Part | None:
    """Of two parts with no known title: the one that is no company, else the first on a line, else the second line."""
    if len(parts) > 1 and _TERMS.fullmatch(parts[0][1]):
        return parts[0]
    if len(parts) < 2 or (len(parts) == 2 and _TOWN.match(parts[1][1]) and COMPANY.search(parts[0][1])):
        return None
    first, second = parts[:2]
    if COMPANY.search(first[1]) or (first[0] is not second[0] and not COMPANY.search(second[1])):
        return second if not _TOWN.match(second[1]) else None
    return first if COMPANY.search(second[1]) or not _TOWN.match(second[1]) else None


def _without_town(parts: list[Part]) -> tuple[list[Part], Part | None]:
    """The parts without the place at their end, which may be in two pieces or behind the name after a comma."""
    towns: list[Part] = []
    while len(parts) > 1 and _TOWN.match(parts[-1][1]) and len(towns) < 2:
        towns.insert(0, parts[-1])
        parts = parts[:-1]
    if towns:
        return parts, (towns[0][0], ", ".join(text for _, text in towns))
    if parts and (found := _NAME_AND_TOWN.match(parts[0][1])):
        return [(parts[0][0], found[1]), *parts[1:]], (parts[0][0], found[2])
    return parts, None


def education(document: Document, entry: Entry) -> dict[str, Tree]:
    """An entry as a time at a school."""
    parts, start, end = _parts(entry.head)
    school = _best(parts, SCHOOL)
    rest = [part for part in parts if part is not school]
    degree = _best(rest, DEGREE)
    rest = [part for part in rest if part is not degree]
    school = school or (rest.pop(0) if rest else None)
    kind, area = _degree(degree[1]) if degree else ("", "")
    if not area and rest and not _TOWN.match(rest[0][1]):
        area = rest[0][1]
    text = " ".join(line.text for line in (*entry.head, *entry.told))
    grade = _GRADE.search(text)
    start = None if start == end else start
    anchor = entry.head[0] if entry.head else entry.told[0]
    return {
        "institution": school and _leaf(document, school[1], school[0]),
        "studyType": _leaf(document, kind, degree[0]) if degree and kind else None,
        "area": _leaf(document, area, degree[0] if degree else anchor) if area else None,
        "startDate": start and _leaf(document, start[1], start[0]),
        "endDate": end and _leaf(document, end[1], end[0]),
        "score": _leaf(document, grade[1], anchor) if grade else None,
        "highlights": [_leaf(document, line.text, line) for line in entry.told],
    }


Part = tuple[Line, str]
_TEAM = re.compile(rf"(?i),\s.*\b(?:{every(EmployerFrames).unit})\b")  # `Analyst, Planning Team`


def _parts(head: list[Line]) -> tuple[list[Part], Part | None, Part | None]:
    """The pieces of a head, and its start and end."""
    parts: list[Part] = []
    start: Part | None = None
    end: Part | None = None
    for line in head:
        rest, first, last = period(bare(line.text))
        if first:
            start, end = (line, first), (line, last) if last else None
        rest = _GRADE.sub("", rest)
        parts += [(line, piece) for piece in _pieces(rest) if piece]
    if len(parts) == 1 or (len(parts) == 2 and "," in parts[0][1] and _is_town(parts)):
        line, text = parts[0]
        parts = [
            (line, piece.strip())
            for piece in re.split(r",\s+(?![^()]*\))(?!(?:inc|llc|ltd|gmbh|co|corp)\b)", text, flags=re.I)
        ] + parts[1:]
    named = [
        part for at, part in enumerate(parts) if not (_TERMS.fullmatch(part[1]) or (at and _LENGTH.match(part[1])))
    ]
    return named if len(named) > 1 else parts, start, end


def _is_town(parts: list[Part]) -> bool:
    """Whether the second of two parts is a place, and no employer under `Title, Team`."""
    second = parts[1][1]
    return bool(_TOWN.match(second)) and not (COMPANY.search(second) or _TEAM.search(parts[0][1]))


def pieces(text: str) -> list[str]:
    """What a head line names beside its time, at bars, dashes and commas."""
    rest, _, _ = period(bare(text))
    found = [piece for part in _pieces(rest) for piece in re.split(r",\s+", part)]
    return [piece for piece in found if re.search(r"[^\W\d_]{2}", piece) and not _TERMS.fullmatch(piece)]


def _pieces(text: str) -> list[str]:
    """The parts of a head line, at bars, dashes, wide gaps and `at`."""
    found = re.split(rf"\s*[|•·@]\s*|\s+(?:-{{1,3}}|–|—)\s+|\t+|\s{{3,}}|\s+(?:{_AT})\s+(?=[A-Z0-9])", text)
    return [_closed(piece.strip(" ,;:-–—()").strip()) for piece in found]


def _best(parts: list[Part], form: re.Pattern[str]) -> Part | None:
    """The part with most of these words for its length."""
    scored = [
        (len(form.findall(part[1])) / (len(part[1].split()) + 1), -at, part)
        for at, part in enumerate(parts)
        if form.search(part[1])
    ]
    return max(scored)[2] if scored else None


_IN = re.compile(
    rf"(.+?)\s+(?:{_W.in_}|of(?= (?!Science|Arts|Engineering|Business|Technology|Law|Education|Commerce|"
    r"Philosophy|Fine|Applied)))\s+(.+)\Z"
)


def _degree(text: str) -> tuple[str, str]:
    """`BSc Computer Science` or `Master of Arts in History`: the degree, and in what."""
    found = _IN.match(text)
    if found and DEGREE.search(found[1]):
        return found[1].strip(), found[2].strip()
    match = DEGREE.match(text)
    if match and " of " not in text and match.end() < len(text):
        return text[: match.end()].strip(" ,"), text[match.end() :].strip(" ,.:")
    return text, ""


def _leaf(document: Document, text: str, line: Line) -> Leaf:
    return Leaf(text, "", f"{document.name}:{document.file_line(line.number)}")
