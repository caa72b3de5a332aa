"""RenderCV's YAML, from its first versions to the present: sections of any name, entries known by their keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from letterkit.documents import Document
from letterkit.inputs.resume._sections import section_of
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = False
DATED = True
HEADER = {
    "name",
    "headline",
    "label",
    "location",
    "email",
    "phone",
    "photo",
    "website",
    "social_networks",
    "custom_connections",
    "sections",
    "summary",
    "section_order",
    "sort_entries",
    "custom_sections",
}
TEXT_KEYS = ("bullet", "number", "reversed_number")
_MARKED_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)\Z")


def fits(document: Document) -> bool:
    """Everything is under `cv`."""
    data = document.data
    return isinstance(data, dict) and isinstance(data.get("cv"), dict)


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume; a section of prose that has no place there goes to `other`."""
    cv = root.get("cv") or root
    tree: dict[str, Any] = {"basics": _basics(cv, fitting)}
    for title, section in _sections(cv):
        for item in (item for item in section.each() if item.value is not None):
            key, entry = _entry(title, item)
            if key == "summary":
                _append(tree["basics"], item)
            else:
                tree.setdefault(key, []).append(entry)
    return tree


def _sections(cv: Node) -> Iterator[tuple[str, Node]]:
    """The sections with their titles. The first versions had them beside the name, and their own ones in a list."""
    sections = cv.get("sections")
    if sections:
        yield from ((title.replace("_", " "), node) for title, node in sections.fields())
    for title, node in cv.fields():
        if title not in HEADER and isinstance(node.value, list):
            yield title.replace("_", " "), node
    for custom in cv.each("custom_sections"):
        entries, title_leaf = custom.get("entries"), custom.leaf("title")
        if entries:
            yield str(title_leaf.value if title_leaf else "other"), entries


def _basics(cv: Node, fitting: Fitting) -> dict[str, Any]:
    summary = cv.leaf("summary")
    profiles = [
        {"network": item.leaf("network"), "username": item.leaf("username"), "url": item.leaf("url")}
        for item in cv.each("social_networks")
    ]
    connections = [
        {"network": item.leaf("placeholder", "fontawesome_icon"), "url": item.leaf("url")}
        for item in cv.each("custom_connections")
    ]
    return {
        "name": cv.leaf("name"),
        "label": cv.leaf("headline", "label"),
        "image": cv.leaf("photo"),
        "email": _first(cv, "email", fitting),
        "phone": _first(cv, "phone", fitting),
        "url": _first(cv, "website", fitting),
        "summary": summary,
        "profiles": profiles + connections,
        "location": _location(cv.leaf("location")),
    }


def _first(cv: Node, name: str, fitting: Fitting) -> Leaf | None:
    """The first of several; JSON Resume has room for one."""
    found = cv.leaves(name)
    for leaf in found[1:]:
        fitting.warn(leaf, f"{leaf.value!r} is a further one, left out")
    return found[0] if found else None


def _location(leaf: Leaf | None) -> Tree:
    if leaf is None:
        return None
    city = str(leaf.value).partition(",")[0].strip()
    return (
        {"city": leaf} if "," not in str(leaf.value) else {"address": leaf, "city": Leaf(city, leaf.field, leaf.place)}
    )


def _append(basics: dict[str, Any], item: Node) -> None:
    """One more paragraph of the summary."""
    leaf, before = _words(item), basics["summary"]
    if leaf:
        basics["summary"] = Leaf(f"{before.value}\n{leaf.value}", before.field, before.place) if before else leaf


def _words(item: Node) -> Leaf | None:
    return item.leaf(*TEXT_KEYS) if isinstance(item.value, dict) else item.leaf()


def _entry(title: str, item: Node) -> tuple[str, Tree]:
    """The section that an entry belongs to, by its keys and then by its section's title, and its fields there."""
    meant = section_of(title)
    keys = set(item.value) if isinstance(item.value, dict) else set()
    if keys & set(TEXT_KEYS) or not keys:
        return _text_entry(title, meant, item)
    if {"company", "position"} & keys:
        return ("volunteer", _volunteer(item)) if meant == "volunteer" else ("work", _work(item))
    if "institution" in keys:
        return "education", _education(item)
    if {"title", "authors"} & keys:
        return "publications", _publication(item)
    if {"label", "details"} & keys:
        return _line_entry(title, meant, item)
    return _named_entry(title, meant, item)


def _period(item: Node) -> dict[str, Tree]:
    """`start_date` and `end_date`, or `date`, which may hold a range, or, of old, a link."""
    start, end, day = item.leaf("start_date"), item.leaf("end_date"), item.leaf("date")
    found: dict[str, Tree] = {"startDate": start, "endDate": end}
    if day and not (start or end):
        written = str(day.value)
        if _MARKED_LINK.match(written) or "://" in written:
            return {"url": day}
        ends = re.split(r"\s+(?:-|–|—|to)\s+|(?<=\d{4})[–—-](?=\d{4})", written)
        found = {"startDate": Leaf(ends[0], day.field, day.place), "endDate": Leaf(ends[-1], day.field, day.place)}
    return found


def _name(item: Node, *names: str) -> dict[str, Tree]:
    """The name of an entry, which may be a link in Markdown."""
    leaf = item.leaf(*names)
    if leaf and (found := _MARKED_LINK.match(str(leaf.value))):
        return {"name": Leaf(found[1], leaf.field, leaf.place), "url": Leaf(found[2], leaf.field, leaf.place)}
    return {"name": leaf}


def _about(item: Node) -> dict[str, Tree]:
    return {"summary": item.leaf("summary"), "highlights": item.leaves("highlights"), "location": item.leaf("location")}


def _work(item: Node) -> Tree:
    return _name(item, "company", "name") | _period(item) | _about(item) | {"position": item.leaf("position")}


def _volunteer(item: Node) -> Tree:
    named = _work(item)
    return {"organization": named.pop("name"), **named}


def _education(item: Node) -> Tree:
    named = _name(item, "institution")
    about = {"area": item.leaf("area"), "studyType": item.leaf("degree", "study_type"), "score": item.leaf("gpa")}
    return {"institution": named.pop("name"), **named, **_period(item), **_about(item), **about}


def _publication(item: Node) -> Tree:
    day = item.leaf("date", "end_date")
    doi = item.leaf("doi")
    url = item.leaf("url") or (doi and Leaf(f"https://doi.org/{doi.value}", doi.field, doi.place))
    return {
        "name": item.leaf("title"),
        "publisher": item.leaf("journal"),
        "releaseDate": day,
        "url": url,
        "doi": doi,
        "summary": item.leaf("summary"),
        "authors": item.leaves("authors"),
    }


def _line_entry(title: str, meant: str, item: Node) -> tuple[str, Tree]:
    """`label` and `details` (of old `name` and `details`)."""
    label, details = item.leaf("label", "name"), item.leaf("details")
    if meant == "languages":
        return "languages", {"language": label, "fluency": details}
    if meant == "certificates":
        return "certificates", {"name": label, "summary": details}
    if meant == "awards" or "award" in title.lower():
        return "awards", {"title": label, "summary": details}
    if meant == "interests":
        return "interests", {"name": label, "keywords": _split(details)}
    if meant in ("skills", ""):
        return "skills", {"name": label, "keywords": _split(details), "details": details}
    words = f"{label.value if label else ''}: {details.value if details else ''}"
    return _text_entry(title, meant, item, item.say(words))


def _split(details: Leaf | None) -> list[Leaf]:
    """The parts of a list of words, at commas that are not inside brackets."""
    if details is None:
        return []
    parts = re.split(r"[,;]\s*(?![^()]*\))", str(details.value))
    if any(len(part.split()) > 5 or part.strip().startswith(("and ", "or ")) for part in parts):
        return [details]
    return [Leaf(part.strip(), details.field, details.place) for part in parts if part.strip()]


def _named_entry(title: str, meant: str, item: Node) -> tuple[str, Tree]:
    """`name`, a date and highlights."""
    named, period, about = _name(item, "name", "title"), _period(item), _about(item)
    day = period.get("startDate")
    if meant == "work":
        return "work", named | period | about
    if meant == "volunteer":
        organization = named.pop("name")
        return "volunteer", {"organization": organization, **named, **period, **about}
    if meant == "awards":
        return "awards", {"title": named["name"], "date": day, **about}
    if meant == "certificates":
        return "certificates", {**named, "date": day, **about}
    if meant == "publications":
        return "publications", {**named, "releaseDate": day, **about}
    summary = about.pop("summary")
    return "projects", {**named, **period, "description": summary, **about}


TEXT_FIELD = {
    "awards": "title",
    "certificates": "name",
    "publications": "name",
    "interests": "name",
    "references": "reference",
    "languages": "language",
    "projects": "name",
    "volunteer": "organization",
    "education": "institution",
}


def _text_entry(title: str, meant: str, item: Node, leaf: Leaf | None = None) -> tuple[str, Tree]:
    leaf = leaf or _words(item)
    if meant in ("summary", "basics"):
        return "summary", leaf
    if meant == "skills" and leaf:
        label, colon, rest = str(leaf.value).partition(":")
        if colon and len(label) < 40:
            return "skills", {"name": item.say(label.strip("* ")), "keywords": _split(item.say(rest))}
        return "skills", {"name": leaf}
    if meant in TEXT_FIELD:
        return meant, {TEXT_FIELD[meant]: leaf}
    return "other", {"section": title, "text": leaf}
