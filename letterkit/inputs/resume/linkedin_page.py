"""LinkedIn's "Save to PDF": an employer once over all posts there, with the time of them together, then post by post.

Test Pumps Ltd
5 years 2 months
Field Engineer
March 2021 - Present (3 years 2 months)
Exampleton, Illinois, United States
What was done there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from letterkit.documents import Document
from letterkit.inputs._prose import Line
from letterkit.inputs.resume import text
from letterkit.inputs.resume._entries import has_time, period
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Node, Tree
from letterkit.languages import every
from letterkit.languages.topics.resume import Entries

TYPED = False
DATED = False
_MARKS = (re.compile(r"linkedin\.com/in/|\(LinkedIn\)"), re.compile(r"(?m)^(?:Top Skills|Page 1 of \d+)\s*$"))
_UNIT = f"(?:{every(Entries).duration})"
_TOTAL = re.compile(rf"(?:(?P<years>\d+) {_UNIT})(?: (?P<months>\d+) {_UNIT})?\Z", re.IGNORECASE)
_LENGTH = re.compile(rf"\((\d+ {_UNIT}(?: \d+ {_UNIT})?|[^()]*)\)\s*\Z", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:remote|hybrid|on-?site|home office)\Z|[^\W\d_][\w.' -]{1,40}(?:, [^\W\d_][\w.' -]{1,40}){1,3}\Z", re.I
)
FEW = 6
"""Words up to which a line may be an employer's name."""
_PAGE = re.compile(r"\s*Page \d+ of \d+\s*\Z")


@dataclass
class Post:
    """One post: its employer's line, its title's, its time's, and those under it.

    is_unclear: the line over the title may be the next employer as well as the last word on the post above.
    """

    employer: Line | None
    title: Line
    time: Line
    rest: list[Line]
    is_unclear: bool = False


def fits(document: Document) -> bool:
    """A page of LinkedIn's: its address, and the headings or page numbers that it prints."""
    is_text = document.format in ("pdf", "txt") and document.data is None
    return is_text and all(mark.search(document.text) for mark in _MARKS) and text.fits(document)


def convert(root: Node, fitting: Fitting) -> Tree:
    """As any text, but for the posts."""
    document = root.document
    tree = dict(text.convert(root, Fitting(typed=False, dated=False)))  # what it doubts in the posts is known here
    lines = [line for key, _, found in text.sections(document) if key == "work" for line in found]
    told = _posts([line for line in lines if line.kind != "blank" and not _PAGE.match(line.text)])
    for post in told:
        where = f"{document.name}:{document.file_line(post.title.number)}"
        if post.employer is None:
            fitting.warnings.append(f"{where}: no employer was found for {post.title.text!r}")
        elif post.is_unclear:
            fitting.warnings.append(f"{where}: {post.title.text!r} is taken for a post at {post.employer.text!r}")
    return tree | ({"work": [_tree(document, post) for post in told]} if told else {})


def _posts(lines: list[Line]) -> list[Post]:
    """The posts, each from its title, which stands over its time, to what stands over the next one."""
    starts = [n for n in range(1, len(lines)) if has_time(lines[n].text) and not _TOTAL.match(lines[n].text)]
    found: list[Post] = []
    employer: Line | None = None
    left = 0
    for at, start in enumerate(starts):
        before = lines[start - 2] if start > 1 else None
        total = _months(before.text) if before else 0
        if total and start > 2:
            employer, left, is_unclear = lines[start - 3], total, False
        elif left <= 1:
            employer, is_unclear = before, False
        else:
            is_unclear = before is not None and len(before.text.split()) <= FEW and not before.text.endswith(".")
        end = starts[at + 1] - 1 if at + 1 < len(starts) else len(lines)
        found.append(Post(employer, lines[start - 1], lines[start], lines[start + 1 : end], is_unclear))
        left -= _length(lines[start].text)
    _give_back(found)
    return found


def _give_back(posts: list[Post]) -> None:
    """Take from each post the lines at its end that name the next one's employer and time there."""
    for post, after in pairwise(posts):
        if after.employer is not None and after.employer is not post.employer and after.employer in post.rest:
            post.rest = post.rest[: post.rest.index(after.employer)]


def _months(words: str) -> int:
    """The months of `5 years 2 months`, 0 of other words."""
    found = _TOTAL.match(words.strip())
    if not found:
        return 0
    first = int(found["years"])
    is_months = found["months"] is None and words.strip().casefold().split()[-1].startswith("m")
    return first if is_months else 12 * first + int(found["months"] or 0)


def _length(words: str) -> int:
    """The months of a post by what stands behind its time; one less, as posts share the month of a change."""
    found = _LENGTH.search(words)
    return max(1, _months(found[1]) - 1) if found else 0


def _tree(document: Document, post: Post) -> Tree:
    _, start, end = period(post.time.text)
    place = post.rest[0] if post.rest and _PLACE.match(post.rest[0].text) else None
    told = post.rest[1:] if place else post.rest
    leaf = text.leaf
    return {
        "name": leaf(document, post.employer) if post.employer else None,
        "position": leaf(document, post.title),
        "location": leaf(document, place) if place else None,
        "startDate": leaf(document, post.time, start) if start else None,
        "endDate": leaf(document, post.time, end) if end else None,
        "highlights": [leaf(document, line) for line in _whole(told)],
    }


def _whole(lines: list[Line]) -> list[Line]:
    """The lines, with those that go on in small letters put to the ones above."""
    found: list[Line] = []
    for line in lines:
        if found and line.kind == "words" and line.text[:1].islower():
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return found
