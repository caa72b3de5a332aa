"""Sections whose heading nobody listed: found by how the others are written, and known by what stands under them."""

from __future__ import annotations

import re

from letterkit.documents import Document
from letterkit.inputs._prose import BULLETS, Line, bare, says_more
from letterkit.inputs.resume._entries import (
    COMPANY,
    DEGREE,
    SCHOOL,
    Entry,
    entries,
    has_time,
    period,
    pieces,
)
from letterkit.inputs.resume._sections import section_of
from letterkit.inputs.titles import TITLE

LONGEST, FEWEST_ITEMS, LONGEST_ITEM, FEWEST_WORDS = 5, 3, 4, 5
"""Words of a heading, items of a list on a line, words of an item, and words of a bullet that tells something."""
LONGEST_ROW = 200
"""Characters of a line by which it is known to be no heading."""
_STRONG = re.compile(r"(?:\*\*|__).+(?:\*\*|__)\s*:?\Z")
_BULLET = re.compile(rf"{BULLETS}\s")


def headings(document: Document) -> frozenset[str]:
    """Lines that are written as the known headings are, after an empty line and over something, and are not known.

    Without a known one two lines in capitals, in bold or with a colon agree on what headings look like.
    """
    rows = [row[:LONGEST_ROW] for row in document.text.split("\n")]
    known = {_style(row) for row in rows if len(row) < 80 and section_of(bare(row)) and not says_more(row)}
    found: list[tuple[str, str]] = []
    is_over_heads = is_first = False
    for before, row, after in zip(["", *rows], rows, [*rows[1:], ""], strict=False):
        if section_of(bare(row)):
            is_over_heads, is_first = False, True
        elif is_first and row.strip():  # in a section that begins with capitals they are employers
            is_over_heads, is_first = _style(row) in ("capitals", "bold"), False
        is_label = _style(row) == "colon" and not has_time(after)  # `Key results:` inside a post
        is_kept = section_of(bare(row)) or is_over_heads or is_label
        if not (is_kept or before.strip()) and after.strip() and _is_shaped(row):
            found.append((_style(row), row.strip()))
    first = next((row.strip() for row in rows if row.strip()), "")
    styles = [style for style, _ in found]
    return frozenset(
        bare(row).strip()
        for style, row in found
        if row != first
        and (style in known if style == "plain" else style in known or styles.count(style) > 1)
        and (style != "plain" or _is_over_entry(row, rows))
    )


def _style(row: str) -> str:
    """How a line is set off."""
    words = bare(row).strip(" :")
    if _STRONG.match(row.strip()):
        return "bold"
    return "capitals" if words.isupper() else "colon" if row.strip().endswith(":") else "plain"


def _is_shaped(row: str) -> bool:
    """Whether a line can be a heading: a few words, nobody's title, no company, no list, no bullet."""
    words = bare(row).strip(" :")
    many = len(words.split()) > 1
    is_named = bool(TITLE.search(words)) or (many and bool(COMPANY.search(words) or SCHOOL.search(words)))
    fits = 1 <= len(words.split()) <= LONGEST and words[:1].isalpha() and not re.search(r"[\d,;@|/!?]|\.\Z", words)
    return fits and not is_named and not _BULLET.match(row.strip()) and not row[:1].isspace()


def _is_over_entry(row: str, rows: list[str]) -> bool:
    """Whether plain words are no name (`Other things`), and one of them stands over a whole head of an entry."""
    after = next(iter([line for at, line in enumerate(rows) if at and rows[at - 1].strip() == row]), "")
    if len(row.split()) > 1:
        return row[:1].isupper() and row[1:] == row[1:].lower().replace(" i ", " I ")
    return has_time(after) and len(pieces(after)) > 1


def section_by_content(found: list[Line]) -> str:
    """The section that lines can only be: `education`, `work`, `skills`, or `projects` of loose deeds; "" if unsure."""
    filled = [line for line in found if line.kind != "blank"]
    if not filled:
        return ""
    told = entries(found)
    if _is_education(told):
        return "education"
    if _is_work(told):
        return "work"
    if all(_is_list(line) for line in filled):
        return "skills"
    return "projects" if _is_deeds(filled) else ""


def _is_work(told: list[Entry]) -> bool:
    """Whether most entries have a time and beside it a post and a place, and are told of or last for a while."""
    return 2 * sum(map(_is_post, told)) > len(told)


def _is_post(entry: Entry) -> bool:
    dated = [line for line in entry.head if has_time(line.text)]
    named = [piece for line in entry.head for piece in pieces(line.text)]
    lasts = any(start != end for _, start, end in (period(line.text) for line in dated))
    is_named = len(named) > 1 or any(TITLE.search(piece) for piece in named)
    return bool(dated) and is_named and (lasts or bool(entry.told))


def _is_education(told: list[Entry]) -> bool:
    """Whether a school or a degree stands in every head, and in most of them nobody's post."""
    heads = [" ".join(bare(line.text) for line in entry.head) for entry in told]
    learnt = [bool(SCHOOL.search(head) or DEGREE.search(head)) for head in heads]
    posts = [bool(TITLE.search(head)) and bool(entry.told) for head, entry in zip(heads, told, strict=True)]
    return bool(heads) and all(learnt) and not any(posts)


def _is_list(line: Line) -> bool:
    """Whether a line is names with commas between them."""
    items = [item for item in re.split(r"\s*[,;|•·]\s*", bare(line.text).strip(" .")) if item]
    is_short = len(items) >= FEWEST_ITEMS and all(len(item.split()) <= LONGEST_ITEM for item in items)
    return line.kind in ("words", "bullet") and is_short and not has_time(line.text) and not re.search(r"\d", line.text)


def _is_deeds(filled: list[Line]) -> bool:
    """Whether everything is bullets, most of which tell something."""
    telling = sum(len(line.text.split()) >= FEWEST_WORDS for line in filled)
    return all(line.kind == "bullet" for line in filled) and telling > 1 and 2 * telling > len(filled)
