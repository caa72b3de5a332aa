"""Title, company and place from the words that postings begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from letterkit.inputs._titles import TITLE
from letterkit.inputs.posting._sentences import ABOUT, ASKS, GENDER, NAME, PLACES, TOWN, WHO, company
from letterkit.languages import every
from letterkit.languages.topics.posting import HeadlineWords

_W = every(HeadlineWords)

_BEFORE = re.compile(
    rf"^(?:{_W.before})\s*[:–-]*\s*",
    re.IGNORECASE,
)
_AT = re.compile(rf"(?P<t>.{{2,90}}?)\s+(?:{_W.at}|@)\s+(?P<c>[A-ZÀ-Þ0-9].{{1,60}}?)(?:\s+[|–—-]\s+(?P<p>.+))?\Z")
_HIRES = re.compile(rf"(?P<c>{NAME})\s+(?:{_W.hires_is_hiring})\s+(?:{_W.hires_an})?(?P<t>.{{3,80}})\Z")
_BRACKETED = re.compile(r"(?P<t>.+?)\s*\((?P<p>[A-ZÀ-Þ][\w.'’ ,-]{2,40})\)\Z")
_BETWEEN = re.compile(r"\s+[|–—·•]+\s+|\s+-\s+|\s*\|\s*")


@dataclass
class Headline:
    """What the first words of a posting say."""

    title: str = ""
    company: str = ""
    location: str = ""


def of_title(words: str) -> Headline:
    """`Cook at Sample Inn – Exampleton`, `Sample Inn | Cook`, `Cook (Exampleton)`."""
    text = _BEFORE.sub("", GENDER.sub("", words).strip())
    if found := _AT.match(text):
        place = (found["p"] or "").strip()
        return Headline(found["t"].strip(), found["c"].strip(), place if len(place) < 60 else "")
    if found := _HIRES.match(text):
        return Headline(found["t"].strip(), found["c"].strip())
    bracket = _BRACKETED.match(text)
    place = bracket["p"] if bracket and not TITLE.search(bracket["p"]) else ""
    parts = [part for piece in _BETWEEN.split(bracket["t"] if bracket else text) if (part := piece.strip())]
    return _of_parts(parts, place) if len(parts) > 1 else Headline(parts[0] if parts else "", "", place)


def _of_parts(parts: list[str], place: str) -> Headline:
    """The part with a word for a role is the title; of the others a town is the place, what is left the company."""
    title = next((part for part in parts if TITLE.search(part)), parts[0])
    rest = [part for part in parts if part is not title]
    town = next((part for part in rest if TOWN.match(part)), "")
    return Headline(title, next((part for part in rest if part != town), ""), town or place)


def of_text(paragraphs: list[str], headings: list[str]) -> Headline:
    """What the sentences and headings of a posting say of its title, company and place."""
    head = Headline()
    for paragraph in paragraphs:
        for asks in filter(None, (form.search(paragraph) for form in ASKS)):
            head.title = head.title or GENDER.sub("", asks["t"]).strip()
            head.company = head.company or company(asks.groupdict().get("c") or "")
    head.company = head.company or _first(company(found["c"]) for text in headings if (found := ABOUT.match(text)))
    for paragraph in paragraphs:
        head.company = head.company or _first(company(found["c"]) for form in WHO if (found := form.search(paragraph)))
        places = (found["p"].strip(" .,") for form in PLACES if (found := form.search(paragraph)))
        head.location = head.location or _first(places)
    return head


def _first(words: Iterable[str]) -> str:
    return next(filter(None, words), "")
