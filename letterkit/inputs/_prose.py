"""Free text as lines that know what they are: headings, bullets (with the lines they run over) and words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from letterkit.documents import Document
from letterkit.errors import ReadError
from letterkit.wording import labels

Kind = Literal["heading", "bullet", "words", "blank"]
LONGEST = 5_000
"""Characters of one line that are looked at."""
MOST = 300_000
"""Characters of a text; a book is no resume."""
MOST_LINES = 20_000
"""Lines of a text: each is looked at by itself, however short it is."""

FEW = 5
"""Words of a line that may be a heading."""
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*?)[\s#]*\Z")
BULLETS = "[-*+•·–—▪◦‣●○■□➢➤►✓✔❖⁃∙]"
"""Signs before the points of a list, as a pattern."""
_BULLET = re.compile(rf"(\s*)(?:{BULLETS}|\d{{1,2}}[.)]|o(?=\s{{2}}))\s+(\S.*)\Z")
_LONE = re.compile(r"\s*[•·▪◦‣●○■□➢➤►❖⁃∙]\s*\Z")
_STRONG = re.compile(r"\s*(?:\*\*|__)([^*_]+?)(?:\*\*|__)\s*:?\s*\Z")
_UNDERLINE = re.compile(r"\s*(=|-|_|\*){3,}\s*\Z")
_GAP = re.compile(r"[ \t]{5,}")
_MARKS = re.compile(r"[*_`\[]")
LINK = re.compile(r"!?\[([^\[\]]{0,300}+)\]\(([^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+)\)")
"""A link of Markdown: its words and its address, which may hold pairs of brackets. Nothing in it is read twice, for a
text can be made of openings of links alone."""
_SMALL = re.compile(r"\s*[a-z\u00df-\u00ff]")
MOSTLY = 0.5
"""Share of lines with a small first letter, from which it says nothing about what goes on."""
_FRONT = re.compile(r"---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line: `number` is its first line in the document's text, `level` a heading's depth or the indent.

    `raw` is the line as written, `text` without its mark and with the lines it runs over.
    """

    number: int
    kind: Kind
    text: str
    level: int
    raw: str


def lines(document: Document, is_heading: Callable[[str], bool], *, by_shape: bool = False) -> list[Line]:
    """The lines of a document's text. `is_heading` says whether a short line on its own is one, without any mark.

    by_shape: a few words between an empty line and a bullet are one, too, whatever they say.
    Raises ReadError for a text that is too long.
    """
    for has, most, parts in (
        (len(document.text), MOST, "characters"),
        (document.text.count("\n"), MOST_LINES, "lines"),
    ):
        if has > most:
            what = f"This text has more than {most:,} {parts}."
            raise ReadError(what, "Give the part that matters.", file=document.name)
    found: list[Line] = []
    raws = [_GAP.sub("    ", raw[:LONGEST]) for raw in _without_comments(document.text).split("\n")]
    is_outline = by_shape and labels.is_outline(raws)
    small = [raw for raw in raws if _SMALL.match(raw)]
    is_small = by_shape and len(small) > MOSTLY * sum(map(bool, map(str.strip, raws)))
    for number, raw in enumerate(raws, start=1):
        line = (_of_outline(number, raw) if is_outline else None) or _line(
            number, raw, raws[number] if number < len(raws) else "", is_heading
        )
        is_first = number == 1 or not raws[number - 2].strip()
        if by_shape and line.kind == "words" and is_first and _is_over(raw, raws[number:]):
            line = Line(number, "heading", bare(raw).strip(" :"), 2, raw)
        before = found[-1] if found else None
        if before and _runs_on(before, line, raws[line.number - 2], is_small):
            joined = f"{before.text} {line.text}".strip()
            found[-1] = Line(before.number, before.kind, joined, before.level, before.raw)
        else:
            found.append(line)
    return found


def _of_outline(number: int, raw: str) -> Line | None:
    """A heading or a line of an outline, None for any other."""
    if found := labels.OUTLINE_HEADING.match(raw):
        return Line(number, "heading", found[1].strip(" :"), 2, raw)
    found = labels.OUTLINED.match(raw)
    return Line(number, "bullet", found[1].strip(), 0, raw) if found else None


def bare(text: str) -> str:
    """Words without the marks of Markdown: bold, italics, code, links."""
    if not _MARKS.search(text):
        return text.strip()
    text = LINK.sub(r"\1", text)
    return re.sub(r"(?<![\w*])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\w*])|`", "", text).strip()


def _without_comments(text: str) -> str:
    """Text whose front matter and comments are empty lines, so that the numbers of the others stay."""
    for form in (_FRONT,) if text.startswith("---") else ():
        if found := form.match(text):
            text = "\n" * found[0].count("\n") + text[found.end() :]
    kept, at = [], 0
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start)) >= 0:
        kept += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
        start = text.find("<!--", at)
    return "".join((*kept, text[at:]))


def _line(number: int, raw: str, after: str, is_heading: Callable[[str], bool]) -> Line:
    indent = len(raw) - len(raw.lstrip())
    if not raw.strip() or _UNDERLINE.match(raw):
        return Line(number, "blank", "", 0, raw)
    if found := _HEADING.match(raw):
        return Line(number, "heading", found[2], len(found[1]), raw)
    if _LONE.match(raw):
        return Line(number, "bullet", "", indent, raw)
    if _is_title(raw, after, is_heading):
        return Line(number, "heading", re.sub(r"\A\d{1,2}[.)]\s+", "", bare(raw)).strip(" :"), 2, raw)
    if (found := _BULLET.match(raw)) and not _STRONG.match(raw):
        return Line(number, "bullet", found[2].strip(), len(found[1]), raw)
    return Line(number, "words", raw.strip(), indent, raw)


def _is_title(raw: str, after: str, is_heading: Callable[[str], bool]) -> bool:
    """A heading without `#`: underlined, or a known one that is bold, in capitals, ends in a colon or stands alone."""
    words = raw.strip()
    if len(words) > 70 or words.endswith((".", ",", ";")) or (_BULLET.match(raw) and not words[0].isdigit()):
        return False
    underlined = bool(re.match(r"\s*(?:={3,}|-{3,})\s*\Z", after))
    return underlined or is_heading(re.sub(r"\A\d{1,2}[.)]\s+", "", bare(words)))


def _is_over(raw: str, below: list[str]) -> bool:
    """Whether a line of a few words stands over bullets."""
    words = raw.strip()
    is_short = len(words.split()) <= FEW and not words.endswith((".", ",", ";", "!")) and not says_more(words)
    return is_short and bool(below) and bool(_BULLET.match(below[0]))


def says_more(text: str) -> bool:
    """Whether words follow a label on its line: `Skills: SQL` is no heading."""
    return bool(re.search(r":\s+\S", text))


def _runs_on(before: Line, line: Line, raw_before: str, is_small: bool = False) -> bool:
    """Whether a line belongs to the bullet above it; is_small: whether most lines begin with a small letter anyhow."""
    if before.kind != "bullet" or line.kind != "words" or not raw_before.strip():
        return False
    if not before.text:
        return True
    if line.level >= before.level + 2:
        return True
    wraps = len(raw_before) >= 60 and not raw_before.rstrip().endswith((".", "!", "?", ":", ";"))
    return (line.text[0].islower() and not is_small) or (
        wraps and not re.search(r"(?:19|20)\d\d|\||\t| {3,}", line.text)
    )
