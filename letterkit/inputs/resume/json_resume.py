"""JSON Resume 1.0, and the keys of its older drafts."""

from __future__ import annotations

from typing import Any

from letterkit.documents import Document
from letterkit.inputs.resume._shape import SHAPE, Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree, plain

TYPED = True
DATED = True

SECTIONS = {
    "bio": "basics", "personal": "basics", "experience": "work", "employment": "work", "jobs": "work",
    "volunteering": "volunteer", "certifications": "certificates", "certificate": "certificates",
    "hobbies": "interests", "award": "awards", "publication": "publications", "language": "languages",
    "skill": "skills", "project": "projects", "reference": "references",
}  # fmt: skip
"""Other names of a section."""

KEYS: dict[str, dict[str, str]] = {
    "basics": {"website": "url", "picture": "image", "photo": "image", "title": "label", "headline": "label"},
    "location": {"zip": "postalCode", "zipcode": "postalCode", "country": "countryCode", "state": "region"},
    "profiles": {"website": "url", "link": "url", "user": "username", "name": "network"},
    "work": {"company": "name", "employer": "name", "organization": "name", "website": "url", "title": "position",
             "jobTitle": "position", "role": "position", "responsibilities": "highlights"},
    "volunteer": {"company": "organization", "name": "organization", "website": "url", "role": "position"},
    "education": {"gpa": "score", "grade": "score", "school": "institution", "website": "url", "degree": "studyType",
                  "major": "area", "field": "area"},
    "awards": {"name": "title", "issuer": "awarder"},
    "certificates": {"title": "name", "website": "url", "authority": "issuer"},
    "publications": {"title": "name", "website": "url", "date": "releaseDate"},
    "languages": {"name": "language", "level": "fluency", "proficiency": "fluency"},
    "projects": {"title": "name", "website": "url", "summary": "description"},
    "references": {"quote": "reference"},
}  # fmt: skip
"""Other names of a field, by section: of older drafts first, and what people write of themselves."""
OLDER = {"website", "picture", "company", "gpa", "grade"}
PERIOD = {"start": "startDate", "start_date": "startDate", "end": "endDate", "end_date": "endDate"}
MARKERS = {"basics", "bio", "work", "volunteer"}


def fits(document: Document) -> bool:
    """Fields of which most are sections of JSON Resume, and none the mark of another dialect."""
    data = document.data
    if not isinstance(data, dict) or isinstance(data.get("employment"), dict) or isinstance(data.get("info"), dict):
        return False
    named = [key for key in data if key not in ("$schema", "meta", "letterkit")]
    known = [key for key in named if key in SHAPE or key in SECTIONS]
    if not named:
        return "$schema" in data or "meta" in data
    if isinstance(data.get("basics"), dict) or isinstance(data.get("bio"), dict):
        return True
    is_own = isinstance(data.get("name"), str)  # JSON Resume has no name outside `basics`
    return len(known) > len(named) - len(known) and not is_own and not _is_fresh(data)


def _is_fresh(data: dict[str, Any]) -> bool:
    about = data.get("meta")
    return isinstance(about, dict) and str(about.get("format", "")).upper().startswith("FRESH")


def convert(root: Node, fitting: Fitting) -> Tree:
    """The fields under the names of JSON Resume 1.0."""
    renamed: dict[str, Tree] = {}
    for key, node in root.fields():
        section = SECTIONS.get(key, key) if key not in SHAPE else key
        if section in renamed and section != key:
            section = key
        if section != key:
            fitting.warn(node.say(None), f"read as {section}")
        renamed[section] = _section(section, node.tree(), fitting, set())
    if isinstance(renamed.get("basics"), dict):
        renamed["basics"] = _basics(renamed["basics"])
    return renamed


def _section(section: str, tree: Tree, fitting: Fitting, told: set[str]) -> Tree:
    """The tree with older keys renamed; each renaming is told once."""
    if isinstance(tree, list):
        return [_section(section, item, fitting, told) for item in tree]
    if not isinstance(tree, dict):
        return tree
    renamed: dict[str, Tree] = {}
    for key, child in tree.items():
        name = _name(section, key, tree)
        if name != key and key not in told:
            told.add(key)
            _tell(child, name, fitting)
        inner = name if name in ("location", "profiles") else section
        renamed[name] = _section(inner, child, fitting, told) if inner != section else child
    return renamed


def _name(section: str, key: str, tree: dict[str, Tree]) -> str:
    keys = KEYS.get(section, {})
    name = keys.get(key) or (PERIOD.get(key) if "startDate" in SHAPE_KEYS.get(section, ()) else None)
    return name if name and name not in tree and key not in SHAPE_KEYS.get(section, ()) else key


SHAPE_KEYS = {section: set(shape[0] if isinstance(shape, list) else shape) for section, shape in SHAPE.items()} | {
    "location": set(SHAPE["basics"]["location"]),
    "profiles": set(SHAPE["basics"]["profiles"][0]),
}


def _tell(child: Tree, name: str, fitting: Fitting) -> None:
    if isinstance(child, Leaf):
        fitting.warn(child, f"an older name, read as {name}")


def _basics(basics: dict[str, Tree]) -> dict[str, Tree]:
    """The first drafts kept first and last name apart, and several mail addresses and numbers."""
    first, last = basics.pop("firstName", None), basics.pop("lastName", None)
    if "name" not in basics and isinstance(first or last, Leaf):
        parts = [str(part.value) for part in (first, last) if isinstance(part, Leaf)]
        basics["name"] = Leaf(" ".join(parts), (first or last).field, (first or last).place)
    for key in ("email", "phone"):
        if isinstance(basics.get(key), dict) and all(isinstance(child, Leaf) for child in basics[key].values()):
            basics[key] = next((child for child in basics[key].values() if plain(child)), None)
    profiles = basics.get("profiles")
    if isinstance(profiles, dict) and not set(profiles) & SHAPE_KEYS["profiles"]:
        basics["profiles"] = [
            child if isinstance(child, dict) else {"network": Leaf(network, child.field, child.place), "url": child}
            for network, child in profiles.items()
            if isinstance(child, (dict, Leaf))
        ]
    return {key: value for key, value in basics.items() if value is not None}
