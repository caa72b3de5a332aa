"""Whose posting it is: names that places and sentences of it give, weighed together; what stands alone is asked.

A label, a structured field or `X is hiring` says whose it is. Any other place (a part of the headline, a sentence about
the house, the address of the page) has been an employer's and something else's as often: two of them have to agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from letterkit.inputs.names import LEGAL, WITH_FORM, as_company, drop_team
from letterkit.inputs.posting._addresses import slugs, squeezed
from letterkit.inputs.posting._cues import field_of, section_of
from letterkit.inputs.posting._sentences import ASKS, HIRES, NAME, TOWN, WHO, company
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.posting import EmployerFrames

_W = every(EmployerFrames)

SURE = 2.0
"""From here on a name is stated; below it is asked."""
APART = 0.75
"""By how much the likeliest name has to lead."""
WEIGHTS = {
    "label": 3.0,
    "hires": 2.0,
    "title": 2.0,
    "about": 2.0,
    "we": 1.5,
    "page": 1.5,
    "block": 2.0,
    "outer": 2.0,
    "headline": 1.0,
    "under": 1.0,
    "at": 1.0,
    "is": 1.0,
    "first": 1.0,
    "form": 1.0,
    "often": 0.5,
}
"""What each place weighs. No kind counts twice: a text that repeats itself says nothing new."""
WEAK = {"about", "block", "outer", "headline", "under", "first", "at", "is", "often"}
"""Kinds that ordinary words have, too."""
SPEAKS = {"label", "hires", "title", "about", "we", "page", "block", "outer", "headline", "under", "first"}
"""Kinds of which a name has one before it is sure: any tool that the work needs has the others."""
OFTEN, MOST = 3, 3
"""How many times a text has a name that it has often; names that are asked for."""
_REMARK = re.compile(r"\s*\([a-zß-ÿ][^()]*\s[^()]*\)\Z")
"""`Sample Staff (on behalf of a client)`."""
_ADDRESS = re.compile(r"https?://\S+|(?<!\S)[^\s@]{1,80}@\S+")
_WORD = re.compile(r"[^\W_]+")
_SMALL = re.compile(r"\b[a-z\u00df-\u00ff\u0153][^\W_]*")

_HEADING = re.compile(rf"(?i:{_W.heading})\s+(?P<c>{NAME}|\S+)\s*[:?!.]?\s*\Z")
_AT = re.compile(rf"\b(?:{_W.at})\s+(?P<c>{NAME})(?=[,.!?;:)]|\s+(?:{_W.after})\b|\s*\Z)")
_SENTENCES = (
    *(("hires", form) for form in (*ASKS, HIRES) if "c" in form.groupindex),
    ("is", WHO[0]),
    ("we", WHO[1]),
    ("at", _AT),
    ("form", re.compile(rf"(?P<c>{WITH_FORM.pattern})")),
)
"""What sentences say of a name, by kind."""
FIRST = 3
"""Paragraphs whose subject is the employer rather than a tool."""
_TEAM = re.compile(rf"(?i:\b(?:{_W.unit})\Z|\A(?:{_W.opening})\b)")
_TIMES = re.compile(rf"(?i:\b(?:{_W.terms})\b|\d\s*(?:%|h\b|x\b))")


@dataclass
class Employer:
    """One name with what speaks for it: kinds of places, and the forms it is written in."""

    forms: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)

    @property
    def weight(self) -> float:
        """How much speaks for it."""
        return sum(WEIGHTS[kind] for kind in self.kinds)

    @property
    def is_sure(self) -> bool:
        """Whether enough speaks for it, and not only what speaks for a tool as well."""
        return self.weight >= SURE and self.speaks

    @property
    def name(self) -> str:
        """The form that most places give, the longer one of two; initials only where nothing spells them out."""
        full = [form for form in self.forms if squeezed(form) not in {_initials(one) for one in self.forms}]
        return max(full or self.forms, key=lambda form: (self.forms[form], len(form)))

    @property
    def speaks(self) -> bool:
        """Whether more speaks for it than what speaks for any tool that the work needs."""
        return bool(SPEAKS & set(self.kinds))

    def spells(self, slug: str) -> bool:
        """Whether an address spells it, its beginning, its end or its initials."""
        return any(_spells(slug, key) or slug == _initials(form) for form in self.forms for key in (_key(form),))

    @property
    def line(self) -> int:
        """The first line that gives it."""
        return min(self.kinds.values())


@dataclass(frozen=True)
class Place:
    """A name as one place gives it."""

    name: str
    kind: str
    line: int


def read(text: str, paragraphs: list[Place], headings: list[Place], told: list[Place]) -> tuple[str, list[Place]]:
    """The employer's name, "" where nothing is sure of it; then the names to ask for, the likeliest first.

    text: the whole posting. paragraphs, headings: its words, as the `name` of places. told: what labels and the
    headline gave.
    """
    shown = _ADDRESS.sub(" ", text)
    found = _gathered([*told, *_said(paragraphs), *_headed(headings)])
    spelt = slugs(text)
    _agree(found, list(spelt), shown)
    ranked = sorted(_likely(found.values(), shown), key=lambda one: (not one.speaks, -one.weight, one.line))
    if not ranked:
        small = set(_SMALL.findall(shown))
        return "", [Place(written, "page", 1) for slug, written in list(spelt.items())[:1] if slug not in small]
    first = ranked[0]
    lead = first.weight - max((one.weight for one in ranked[1:] if one.speaks), default=0)
    if first.is_sure and (lead >= APART or "label" in first.kinds):
        return first.name, []
    asked = [one for one in ranked if one.speaks == first.speaks and one.weight >= first.weight - APART]
    return "", [Place(one.name, next(iter(one.kinds)), one.line) for one in asked[:MOST]]


def _likely(found: Iterable[Employer], shown: str) -> Iterator[Employer]:
    """Names that are none of the text's ordinary words, which it writes in small letters elsewhere."""
    small = set(_SMALL.findall(shown))
    for one in found:
        words = _WORD.findall(one.name.casefold())
        if not set(one.kinds) <= WEAK or not all(word in small for word in words):
            yield one


def _gathered(places: Iterable[Place]) -> dict[str, Employer]:
    """The names of places, those together that are one: `Sample Inn` and `Sample Inn Ltd`."""
    found: dict[str, Employer] = {}
    for place in places:
        name = cleaned(place.name, is_sure=place.kind in ("label", "hires"))
        if not name:
            continue
        key = _key(name)
        same = next((have for have, one in found.items() if _is_same(key, have, name, one)), key)
        one = found.setdefault(same, Employer())
        one.forms[name] = one.forms.get(name, 0) + 1
        one.kinds.setdefault(place.kind, place.line)
    return found


def _is_same(key: str, have: str, name: str, one: Employer) -> bool:
    """Whether a name is one that is there, longer or shorter, or by its initials."""
    initials = {_initials(form) for form in one.forms}
    return have.startswith(key) or key.startswith(have) or key in initials or _initials(name) == have


def cleaned(name: str, *, is_sure: bool = False) -> str:
    """A name as an employer's; "" of a team, a place, a job, a heading, terms of work."""
    raw = _REMARK.sub("", " ".join(name.split())).strip(" *_|–—-")
    value = as_company(company(raw) or "") or ""
    if not value or is_sure:
        return value
    is_other = TITLE.search(value) or section_of(value) or field_of(value) or TOWN.match(value)
    return "" if is_other or _TEAM.search(value) or _TIMES.search(value) or not drop_team(value) else value


def _initials(name: str) -> str:
    words = [word for word in _WORD.findall(name) if word[:1].isupper()]
    return "".join(word[0] for word in words).casefold() if len(words) > 2 else ""


def _key(name: str) -> str:
    return squeezed(re.sub(rf"(?:\A(?i:the)\s+|[\s,]+{LEGAL}\.?\Z)", "", name)) or squeezed(name)


def _said(paragraphs: list[Place]) -> Iterator[Place]:
    """What sentences say of whoever hires."""
    for n, one in enumerate(paragraphs):
        for kind, form in _SENTENCES:
            yield from (Place(found["c"], kind, one.line) for found in form.finditer(one.name))
        if n < FIRST and (found := WHO[0].match(one.name)):
            yield Place(found["c"], "first", one.line)


def _headed(headings: list[Place]) -> Iterator[Place]:
    for one in headings:
        if found := _HEADING.match(one.name):
            yield Place(found["c"], "about", one.line)


def _agree(found: dict[str, Employer], spelt: list[str], shown: str) -> None:
    """What addresses spell, and names that the text has often, count for the names they are."""
    for n, slug in enumerate(spelt):
        same = [key for key, one in found.items() if one.spells(slug)]
        if not same and (written := _written(slug, shown, is_pages=n == 0)):
            found[slug] = Employer({written: 1}, {"is": 1})
            same = [slug]
        for key in same[1:]:  # one house under two names
            other = found.pop(key)
            found[same[0]].forms |= other.forms
            found[same[0]].kinds = other.kinds | found[same[0]].kinds
        for key in same[:1]:
            found[key].kinds.setdefault("page", 1)
    for one in found.values():
        if len(re.findall(rf"(?<!\w){re.escape(one.name)}(?!\w)", shown)) >= OFTEN:
            one.kinds.setdefault("often", one.line)


def _spells(slug: str, key: str) -> bool:
    """Whether an address spells a name or its beginning, or ends in it: `acme` of `Acme Foods`, `werkenbijacme`."""
    is_long = min(len(slug), len(key)) > 3
    return slug == key or (is_long and (key.startswith(slug) or slug.startswith(key) or slug.endswith(key)))


_REST = re.compile(r"(?: [A-ZÀ-Þ][a-zà-ÿ]+){1,2}(?=[^\S\n]*(?:[,|(–—-]|\n|\Z))")
"""The rest of a name whose beginning an address spells, up to where the line parts or ends."""


def _written(slug: str, shown: str, *, is_pages: bool) -> str:
    """How a text writes what an address spells, "" where it does not; in small letters only the page's own name.

    An address often spells the beginning of a name alone: what always goes on in capitals is the rest of it.
    """
    gaps = r"[\s&.'’+-]{0,3}".join(map(re.escape, slug))
    places = list(re.finditer(rf"(?<![\w@/.]){gaps}(?![\w@]|\.\w)", shown, re.I))
    rests = {rest[0] if (rest := _REST.match(shown, one.end())) else "" for one in places}
    more = rests.pop() if len(rests) == 1 else ""
    often = Counter(" ".join(f"{one[0]}{more}".split()) for one in places)
    forms = [form for form, _ in often.most_common() if cleaned(form) and (is_pages or form != form.lower())]
    return forms[0] if forms else ""
