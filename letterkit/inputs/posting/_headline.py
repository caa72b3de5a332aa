"""Title and place from the words that postings begin with, and what there may be the employer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from letterkit.inputs.posting._sentences import ASKS, GENDER, NAME, PLACES, TITLED, TOWN
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.posting import HeadlineWords, PostingSentences

_W = every(HeadlineWords)
_LINKS = every(PostingSentences).name

_BEFORE = re.compile(
    rf"^(?:{_W.before})\s*[:–-]*\s*",
    re.IGNORECASE,
)
_AT = re.compile(rf"(?P<t>.{{2,90}}?)\s+(?:{_W.at}|@)\s+(?P<c>[A-ZÀ-Þ0-9].{{1,60}}?)(?:\s+[|–—-]\s+(?P<p>.+))?\Z")
_HIRES = re.compile(rf"(?P<c>{NAME})\s+(?:{_W.hires_is_hiring})\s+(?:{_W.hires_an})?(?P<t>.{{3,120}})\Z")
_TAIL = re.compile(rf"\s+(?:{_W.tail})\s+[^|]+?(?=\s+\||\Z)", re.IGNORECASE)
_BOARD = re.compile(r"\s+\|\s+[A-Z]\w+\Z")
"""`| Network`, which ends the title of a page."""
_IN = re.compile(rf"\s+(?:{_W.job_in})\s+(?P<p>[A-ZÀ-Þ][^|]{{2,80}})\Z")
_BRACKETED = re.compile(r"(?P<t>.+?)\s*\((?P<p>[A-ZÀ-Þ][\w.'’ ,-]{2,40})\)\Z")
_CAPITAL = r"[A-ZÀ-Þ][\w&/+.'’-]*"
_RUN = re.compile(rf"(?:{_CAPITAL}|\([A-Z][\w ]+\))(?:\s+(?:&|\(?{_CAPITAL}\)?|(?:{_LINKS})\s+{_CAPITAL}))*")
"""Words with capitals in a row."""
_LAST = re.compile(r"[\s|–—·•,-]+\Z")
_BETWEEN = re.compile(r"\s+[|–—·•]+\s+|\s+-\s+|\s*\|\s*")

_OUTER = re.compile(r".+\s-\s[^–—|]+\s[–—|]\s[^–—|]+(?<!\s-\s)")
"""`Engineer - Finance — Sample Inn`: whoever divides twice in two ways divides job and house by the wider."""


@dataclass
class Headline:
    """What the first words of a posting say.

    company: a name that may be the employer's, by `kind`: `title` or `hires` where a word says so, else `headline`.
    text: the words as they stand, of which what belongs to the job can be more than `title`.
    """

    title: str = ""
    company: str = ""
    location: str = ""
    kind: str = "headline"
    text: str = ""

    def whole(self, company: str) -> str:
        """The title with all that stands behind it, up to the employer and the place: `Nurse - Intensive Care`."""
        kept = self.text[self.text.find(self.title) :] if self.title in self.text else self.title
        for piece in (part for part in _BETWEEN.split(kept)[1:] if part):
            if TOWN.match(piece.strip()) or (company and company in piece):
                return _LAST.sub("", kept[: kept.find(piece)])
        return kept


def of_title(words: str) -> Headline:
    """`Cook at Sample Inn – Exampleton`, `Sample Inn | Cook`, `Cook (Exampleton)`."""
    text = _TAIL.sub("", _BEFORE.sub("", GENDER.sub("", words).strip()))
    if found := _AT.match(text):
        place = (found["p"] or "").strip()
        return Headline(found["t"].strip(), found["c"].strip(), place if len(place) < 60 else "", "title")
    if found := _HIRES.match(_BOARD.sub("", text)):
        place = _IN.search(found["t"])
        title = _IN.sub("", found["t"]) if place else found["t"]
        return Headline(title.strip(), found["c"].strip(), place["p"].strip() if place else "", "hires")
    bracket = _BRACKETED.match(text)
    place = bracket["p"] if bracket and TOWN.match(bracket["p"]) else ""
    text = bracket["t"] if place and bracket else text
    parts = [part for piece in _BETWEEN.split(text) if (part := piece.strip())]
    return _of_parts(parts, place, text) if len(parts) > 1 else Headline(parts[0] if parts else "", "", place)


def _of_parts(parts: list[str], place: str, text: str) -> Headline:
    """The part with a word for a role is the title; of the others a town is the place, the last may be a name."""
    title = next((part for part in parts if TITLE.search(part)), parts[0])
    rest = [part for part in parts if part is not title]
    town = next((part for part in rest if TOWN.match(part)), "")
    name = next((part for part in reversed(rest) if part != town), "")
    is_outer = bool(name) and bool(_OUTER.fullmatch(text)) and text.endswith(name)
    return Headline(title, name, town or place, "outer" if is_outer else "headline", text)


def job(words: str) -> str:
    """The job in what a sentence looks for: `Staff Nurse` of `highly motivated Staff Nurse`; "" where it names none."""
    words = GENDER.sub("", words).strip()
    runs = [found[0].strip() for found in _RUN.finditer(words) if TITLE.search(found[0])]
    if runs:
        return runs[0]
    named = TITLE.match(words)
    return words if named and len(words) > named.end() else ""


def of_text(paragraphs: list[str]) -> Headline:
    """What the sentences of a posting say of its title and place: the first that says it."""
    title = _first(job(asks["t"]) for text in paragraphs for form in _CALLED for asks in form.finditer(text))
    place = _first(found["p"].strip(" .,") for text in paragraphs for form in PLACES if (found := form.search(text)))
    return Headline(title, "", place)


_CALLED = (*ASKS, *TITLED)


def _first(words: Iterable[str]) -> str:
    return next(filter(None, words), "")
