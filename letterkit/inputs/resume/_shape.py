"""JSON Resume 1.0 as a shape, and how a tree is brought into it: what had to be repaired is said, with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from letterkit.documents import FieldPath
from letterkit.inputs._dates import OPEN, is_iso, iso
from letterkit.inputs.resume._tree import Leaf, Tree, plain
from letterkit.languages import every
from letterkit.languages.topics.resume import Resumes


@dataclass
class Fitting:
    """One tree on its way into the shape.

    typed: the file's format has types, so a number or null where text is meant is worth a warning.
    dated: the dialect prescribes ISO dates and country codes, so another form is worth a warning.
    places: `file:line` of each text of the result.
    guessed: `file:line` and words of what stands in a section that nothing but its content tells.
    """

    typed: bool
    dated: bool
    warnings: list[str] = field(default_factory=list)
    places: dict[FieldPath, str] = field(default_factory=dict)
    guessed: set[tuple[str, str]] = field(default_factory=set)

    def warn(self, leaf: Leaf, what: str) -> None:
        """Remember a repair."""
        self.warnings.append(f"{leaf.place}: {leaf.field}: {what}" if leaf.field else f"{leaf.place}: {what}")


Kind = Callable[[Leaf, Fitting], str]
"""A leaf's text in the form that its field prescribes; "" where there is none."""


def text(leaf: Leaf, fitting: Fitting) -> str:
    """Words; a number becomes its digits."""
    if isinstance(leaf.value, str):
        return leaf.value.strip()
    if fitting.typed:
        fitting.warn(leaf, f"{_name_of(leaf.value)} where text is meant, read as {str(leaf.value)!r}")
    return str(leaf.value)


def day(leaf: Leaf, fitting: Fitting) -> str:
    """A date, as much of it as is certain."""
    written = str(leaf.value).strip()
    if fitting.typed and not isinstance(leaf.value, str):
        fitting.warn(leaf, f"{_name_of(leaf.value)} where a date is meant, read as {written!r}")
    if is_iso(written):
        return written
    if not written or OPEN.match(written):
        return ""
    found = iso(written)
    if not found:
        fitting.warn(leaf, f"{written[:60]!r} is not a date, left out")
    elif fitting.dated:
        fitting.warn(leaf, f"{written[:60]!r} is not an ISO date, read as {found}")
    return found


def link(leaf: Leaf, fitting: Fitting) -> str:
    """An address of a page; https is put before one that has no scheme."""
    written = str(leaf.value).strip()
    if found := re.match(r"!?\[[^\]]*\]\(([^)\s]+)\)\Z", written):
        written = found[1]
    if re.match(r"[a-z][a-z0-9+.-]*:[^\s]+\Z", written, re.IGNORECASE):
        return written
    if re.match(r"(?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?\Z", written):
        mended = "https://" + written.removeprefix("//")
        fitting.warn(leaf, f"{written[:80]!r} has no scheme, read as {mended[:90]}")
        return mended
    if written:
        fitting.warn(leaf, f"{written[:80]!r} is not a link, left out")
    return ""


def email(leaf: Leaf, fitting: Fitting) -> str:
    """A mail address."""
    written = str(leaf.value).strip().removeprefix("mailto:")
    if found := re.match(r"\[[^\]]*\]\(mailto:([^)\s]+)\)\Z", written):
        written = found[1]
    if re.match(r"[^@\s<>]+@[^@\s<>]+\Z", written):
        return written
    if written:
        fitting.warn(leaf, f"{written[:80]!r} is not an email address, left out")
    return ""


def phone(leaf: Leaf, fitting: Fitting) -> str:
    """A phone number as it is written."""
    return text(leaf, fitting).removeprefix("tel:")


def country(leaf: Leaf, fitting: Fitting) -> str:
    """The two letters of ISO 3166; a country's name is looked up."""
    written = str(leaf.value)
    name = written.strip().rstrip(".")
    found = name.upper() if re.match(r"[A-Za-z]{2}\Z", name) else COUNTRIES.get(name.lower(), "")
    if found == "UK":
        found = "GB"
    if found != written and name and fitting.dated:
        read_as = f"read as {found}" if found else "kept as it is"
        fitting.warn(leaf, f"{written[:40]!r} is not a country's two letters, {read_as}")
    return found or name


TEXTS = [text]
PERIOD: dict[str, Kind] = {"startDate": day, "endDate": day}
SHAPE: dict[str, Any] = {
    "basics": {
        "name": text, "label": text, "image": text, "email": email, "phone": phone, "url": link, "summary": text,
        "location": {"address": text, "postalCode": text, "city": text, "countryCode": country, "region": text},
        "profiles": [{"network": text, "username": text, "url": link}],
    },
    "work": [{"name": text, "position": text, "location": text, "description": text, "url": link, **PERIOD,
              "summary": text, "highlights": TEXTS, "keywords": TEXTS}],
    "volunteer": [{"organization": text, "position": text, "url": link, **PERIOD, "summary": text,
                   "highlights": TEXTS}],
    "education": [{"institution": text, "url": link, "area": text, "studyType": text, **PERIOD, "score": text,
                   "courses": TEXTS, "summary": text, "highlights": TEXTS}],
    "awards": [{"title": text, "date": day, "awarder": text, "summary": text}],
    "certificates": [{"name": text, "date": day, "url": link, "issuer": text}],
    "publications": [{"name": text, "publisher": text, "releaseDate": day, "url": link, "summary": text}],
    "skills": [{"name": text, "level": text, "keywords": TEXTS}],
    "languages": [{"language": text, "fluency": text}],
    "interests": [{"name": text, "keywords": TEXTS, "summary": text}],
    "references": [{"name": text, "reference": text}],
    "projects": [{"name": text, "description": text, "highlights": TEXTS, "keywords": TEXTS, **PERIOD, "url": link,
                  "roles": TEXTS, "entity": text, "type": text}],
    "meta": {"canonical": link, "version": text, "lastModified": text},
}  # fmt: skip
"""The fields of JSON Resume 1.0, and three that older drafts and many files have besides."""

MAIN = {
    "location": "address", "profiles": "url", "work": "name", "volunteer": "organization", "education": "institution",
    "awards": "title", "certificates": "name", "publications": "name", "skills": "name", "languages": "language",
    "interests": "name", "references": "reference", "projects": "name", "basics": "name",
}  # fmt: skip
"""The field that takes an entry which is only words."""

COUNTRIES = {
    "united states": "US", "united states of america": "US", "usa": "US", "u.s.a": "US", "u.s": "US", "america": "US",
    "united kingdom": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "gbr": "GB",
    "germany": "DE", "deu": "DE", "austria": "AT", "switzerland": "CH",
    "france": "FR", "spain": "ES", "italy": "IT",
    "portugal": "PT", "netherlands": "NL", "the netherlands": "NL", "belgium": "BE",
    "luxembourg": "LU", "ireland": "IE", "denmark": "DK", "sweden": "SE", "norway": "NO", "finland": "FI",
    "iceland": "IS", "poland": "PL", "czechia": "CZ", "czech republic": "CZ", "slovakia": "SK",
    "hungary": "HU", "romania": "RO", "bulgaria": "BG", "greece": "GR", "croatia": "HR", "slovenia": "SI",
    "serbia": "RS", "ukraine": "UA", "estonia": "EE", "latvia": "LV", "lithuania": "LT", "turkey": "TR",
    "russia": "RU", "israel": "IL", "egypt": "EG", "morocco": "MA", "nigeria": "NG", "kenya": "KE",
    "ghana": "GH", "south africa": "ZA", "india": "IN", "ind": "IN", "pakistan": "PK", "bangladesh": "BD",
    "sri lanka": "LK", "nepal": "NP", "china": "CN", "taiwan": "TW", "hong kong": "HK", "japan": "JP",
    "south korea": "KR", "korea": "KR", "singapore": "SG", "malaysia": "MY", "indonesia": "ID", "vietnam": "VN",
    "thailand": "TH", "philippines": "PH", "australia": "AU", "new zealand": "NZ", "canada": "CA", "can": "CA",
    "mexico": "MX", "brazil": "BR", "argentina": "AR", "chile": "CL",
    "colombia": "CO", "peru": "PE", "united arab emirates": "AE", "uae": "AE", "saudi arabia": "SA", "qatar": "QA",
    **every(Resumes).countries,
}  # fmt: skip


def fit(tree: Tree, fitting: Fitting) -> dict[str, Any]:
    """The values of a tree as JSON Resume prescribes them; what it does not know stays as it is."""
    fitted: dict[str, Any] = _fields(SHAPE, tree, fitting, ())
    return fitted


def _value(shape: Any, tree: Tree, fitting: Fitting, path: FieldPath) -> Any:
    if isinstance(tree, Leaf) and tree.value in (None, "", [], {}):
        return _nothing(shape, tree, fitting)
    if isinstance(shape, list):
        return _items(shape[0], tree, fitting, path)
    if isinstance(shape, dict):
        return _fields(shape, _as_fields(tree, fitting, path), fitting, path)
    return _text(shape, tree, fitting, path)


def _nothing(shape: Any, leaf: Leaf, fitting: Fitting) -> None:
    """Null, and emptiness of another type than is meant, are worth a warning where the format has types."""
    meant = _MEANT.get(type(shape), "a date is" if shape is day else "text is")
    fits = type(leaf.value) is type(shape) or (leaf.value == "" and meant == "text is")
    if fitting.typed and not fits:
        fitting.warn(leaf, f"{_name_of(leaf.value)} where {meant} meant, left out")


_MEANT: dict[type, str] = {list: "a list is", dict: "fields are"}


def _fields(shape: dict[str, Any], tree: Tree, fitting: Fitting, path: FieldPath) -> dict[str, Any]:
    fitted: dict[str, Any] = {}
    for key, child in tree.items():
        value = _value(shape[key], child, fitting, (*path, key)) if key in shape else plain(child)
        if value not in (None, "", [], {}):
            fitted[key] = value
    return fitted


def _as_fields(tree: Tree, fitting: Fitting, path: FieldPath) -> dict[str, Tree]:
    """An entry that is not fields: words are its name, a list is taken by its first item."""
    if isinstance(tree, dict):
        return tree
    section = next((step for step in reversed(path) if isinstance(step, str)), "")
    leaf = first_leaf(tree) or Leaf(None, section, "")
    if isinstance(tree, list) and len(tree) == 1 and isinstance(tree[0], dict):
        fitting.warn(leaf, "a list where fields are meant, read as its only item")
        return tree[0]
    if isinstance(tree, list) or section not in MAIN:
        fitting.warn(leaf, f"{_name_of(plain(tree))} where fields are meant, left out")
        return {}
    if fitting.typed:
        fitting.warn(leaf, f"{_name_of(leaf.value)} where fields are meant, read as its {MAIN[section]}")
    return {MAIN[section]: leaf}


def _items(shape: Any, tree: Tree, fitting: Fitting, path: FieldPath) -> list[Any]:
    items = tree if isinstance(tree, list) else _as_items(shape, tree, fitting, path)
    fitted: list[Any] = []
    for item in items:
        value = _value(shape, item, fitting, (*path, len(fitted)))
        if value not in (None, "", {}):
            fitted.append(value)
    return fitted


def _as_items(shape: Any, tree: Tree, fitting: Fitting, path: FieldPath) -> list[Tree]:
    leaf = first_leaf(tree)
    if fitting.typed and leaf:
        fitting.warn(leaf, f"{_name_of(plain(tree))} where a list is meant, read as its items")
    if isinstance(tree, Leaf):
        separated = isinstance(tree.value, str) and path[-1] in ("keywords", "roles", "courses")
        parts = re.split(r"[,;]\s*", str(tree.value)) if separated else [tree.value]
        return [Leaf(part, tree.field, tree.place) for part in parts]
    if isinstance(shape, dict) and not set(tree) & set(shape) and all(isinstance(item, dict) for item in tree.values()):
        return list(tree.values())
    return [tree]


def _text(kind: Kind, tree: Tree, fitting: Fitting, path: FieldPath) -> str:
    leaf = first_leaf(tree)
    if leaf is None:
        return ""
    if not isinstance(tree, Leaf):
        leaf = Leaf(_words(tree, kind), leaf.field, leaf.place)
        read_as = f"read as {leaf.value[:60]!r}" if leaf.value else "left out"
        fitting.warn(leaf, f"{_name_of(plain(tree))} where text is meant, {read_as}")
    found = kind(leaf, fitting) if leaf.value != "" else ""
    if found:
        fitting.places[path] = leaf.place
    return found


def _words(tree: Tree, kind: Kind) -> str:
    """The words of a list, or the first ones of fields."""
    values = list(plain(tree).values()) if isinstance(tree, dict) else plain(tree)
    words = [str(value) for value in values if isinstance(value, (str, int, float)) and value != ""]
    return "\n".join(words) if kind is text and isinstance(tree, list) else next(iter(words), "")


def first_leaf(tree: Tree) -> Leaf | None:
    """The first leaf of a tree that holds something, or else its first one."""
    if isinstance(tree, Leaf):
        return tree
    found = [first_leaf(child) for child in (tree.values() if isinstance(tree, dict) else tree or ())]
    leaves = [leaf for leaf in found if leaf is not None]
    return next((leaf for leaf in leaves if leaf.value not in (None, "", [], {})), leaves[0] if leaves else None)


def _name_of(value: Any) -> str:
    return _NAMES[type(value)] if value != "" else "an empty text"


_NAMES = {
    bool: "a truth value",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "fields",
    type(None): "null",
}
