"""PDF: the text of each page as it is laid out, two columns one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from letterkit.errors import ReadError

PART = "pypdfium2"
SECONDS = 2
CHARACTERS = 1_000_000
PAGES = 100


def unpacked(data: bytes) -> Iterator[str]:
    """The text of each page. Raises ReadError for what is no PDF, is locked, or has more than 100 pages."""
    import pypdfium2 as pdfium

    try:
        with pdfium.PdfDocument(data) as pdf:
            if len(pdf) > PAGES:
                raise ReadError(f"This PDF has more than {PAGES} pages.", "Give the pages that matter.")
            for page in pdf:
                yield _text(page.get_textpage())
    except (pdfium.PdfiumError, ValueError, OSError) as error:
        locked = "password" in str(error).lower()
        what = "This PDF is locked by a password." if locked else "This is not a PDF that can be opened."
        raise ReadError(what, "Export it again without a password.") from error


Box = tuple[float, float, float, float, str]
"""A piece of a line: left, bottom, right, top in points, and its words."""
NEAR, FEWEST, ALONE, DATED, MOST_BOXES = 4.0, 6, 3, 0.4, 2_000
"""Points within which edges are one; pieces that make a column, and those of them that stand on a line alone; share of
pieces with figures from which it is a column of dates or sums that belongs to its lines; pieces that are looked at."""


def _text(page: Any) -> str:
    """The text of a page: of one whose lines run across two columns, what stands over them, the left, the right one."""
    whole: str = page.get_text_bounded()
    count = page.count_rects()
    if not 2 * FEWEST <= count <= MOST_BOXES:
        return whole
    boxes: list[Box] = []
    for number in range(count):
        left, bottom, right, top = page.get_rect(number)
        boxes.append((left, bottom, right, top, page.get_text_bounded(left, bottom, right, top)))
    found = gutter(boxes)
    if found is None:
        return whole
    edge, top = found
    areas = ({"bottom": top}, {"right": edge, "top": top}, {"left": edge, "top": top})
    return "\n".join(page.get_text_bounded(**area).strip("\r\n") for area in areas)


def gutter(boxes: Sequence[Box]) -> tuple[float, float] | None:
    """Where a second column begins, its left edge and its upper one; None where a page has one column.

    A page whose columns come one after the other needs none of this; here the pieces of both alternate line by line.
    Right-hand dates and towns are no column: they end at one edge, hold figures, or stand beside something.
    """
    for edge in sorted({round(box[0]) for box in boxes}, reverse=True):
        right = [box for box in boxes if box[0] > edge - NEAR]
        own = [box for box in right if box[0] < edge + NEAR]
        if len(own) < max(FEWEST, 0.7 * len(right)):
            continue
        top = max(box[3] for box in right) + 1
        left = [box for box in boxes if box[0] <= edge - NEAR and box[1] < top]
        if any(box[2] > edge for box in left) or len(left) < FEWEST or not _alternates(boxes, edge):
            continue
        beside = [box for box in right if any(abs(box[1] - other[1]) < NEAR for other in left)]
        dated = sum(sum(map(str.isdigit, box[4])) > 3 for box in right)
        if len(right) - len(beside) >= ALONE and dated < DATED * len(right):
            return edge - NEAR / 2, top
    return None


def _alternates(boxes: Sequence[Box], edge: float) -> bool:
    """Whether the page is written line by line across both columns."""
    sides = [box[0] > edge - NEAR for box in boxes]
    return sum(before and not after for before, after in pairwise(sides)) >= ALONE
