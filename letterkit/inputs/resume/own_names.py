"""YAML, JSON or TOML with names of the writer's own: sections and fields by what they mean, else by what they hold."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Any

from letterkit.documents import Document
from letterkit.inputs._prose import Line
from letterkit.inputs.resume import json_resume
from letterkit.inputs.resume._entries import DEGREE, SCHOOL, Entry, education, has_time, period, work
from letterkit.inputs.resume._sections import section_of
from letterkit.inputs.resume._shape import SHAPE, Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.resume import Fields

TYPED = False
DATED = False
NEAR = 0.8
"""How like a known name one is that is read as it."""
TIMED = ("work", "volunteer", "projects", "education")
OTHERS = ("basics", "cv", "employment", "info", "personal_information", "application")
"""Fields that are the mark of another dialect, or of no resume."""
_NAMES: dict[str, dict[str, str]] = {
    "basics": {"name": "person", "label": "label", "email": "email", "phone": "phone", "url": "url", "location": "town",
               "summary": "summary"},
    "work": {"name": "employer", "position": "post", "location": "town", "summary": "summary"},
    "volunteer": {"organization": "employer", "position": "post", "location": "town", "summary": "summary"},
    "projects": {"name": "title", "description": "summary", "roles": "post"},
    "education": {"institution": "school", "studyType": "degree", "area": "area", "score": "grade",
                  "summary": "summary"},
}  # fmt: skip
"""JSON Resume's fields of a section, and the names people have for them, as fields of `Fields`."""
_LISTED = {"skills": "name", "certificates": "name", "interests": "name", "awards": "title", "publications": "name",
           "references": "reference", "languages": "language"}  # fmt: skip
"""The sections whose items are words, and the field that holds them."""
_CALLED = {meant: forms.split("|") for meant, forms in every(Fields).words.items()}
"""What people call each thing of `_NAMES`, and what a field of an entry tells."""


def fits(document: Document) -> bool:
    """Somebody's name, and jobs, unpaid work or schooling under names that can be told, without any other's mark."""
    data = document.data
    if document.format in ("md", "html") or not isinstance(data, dict) or set(OTHERS) & set(data):
        return False
    root = Node(document, data)
    found = {_section(str(name), node) for name, node in root.fields()}
    return _basic(root, "name") is not None and bool(found & {"work", "volunteer", "education"})


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume; what cannot be told is kept under `other`."""
    tree: dict[str, Any] = {"basics": {key: _basic(root, key) for key in _NAMES["basics"]}}
    place = tree["basics"].pop("location")
    tree["basics"]["location"] = {"city": place} if place else None
    for name, node in root.fields():
        key = _section(str(name), node)
        if key == "field":
            continue
        if not key:
            tree.setdefault("other", []).extend({"section": node.say(name), "text": leaf} for leaf in _leaves(node))
            continue
        if key != name:
            fitting.warn(node.say(None), f"read as {key}" + ("" if _meant(str(name)) else ", which is a guess"))
        if not _meant(str(name)):
            fitting.guessed.update((leaf.place, str(leaf.value).strip()) for leaf in _leaves(node))
        tree.setdefault(key, []).extend(_entries(key, node))
    return tree


def _words(name: str) -> str:
    """`jobTitle`, `job_title` or `job-title` as words."""
    return re.sub(r"[\W_]+", " ", re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", name)).strip().casefold()


def _section(name: str, node: Node) -> str:
    """What a field is: a section by its name, else by what it holds; `field` if about the writer, "" if unsure."""
    if _field("basics", name, near=False) or _words(name) in _CALLED["contact"]:
        return "field"
    return _meant(name) or ("field" if _field("basics", name) else _by_shape(node))


def _meant(name: str) -> str:
    """The section that a name means: a known one, words for it, or one a slip away."""
    known = {**{key: key for key in SHAPE}, **json_resume.SECTIONS}
    words = _words(name)
    near = get_close_matches(words, known, n=1, cutoff=NEAR)
    return known.get(words) or section_of(words) or (known[near[0]] if near else "")


def _by_shape(node: Node) -> str:
    """What entries can only be: timed ones with a post are work, those with a school education, short names skills."""
    items = _items(node)
    texts = ["\n".join(str(leaf.value) for leaf in _leaves(item)) for item in items]
    are_learnt = all(SCHOOL.search(text) or DEGREE.search(text) for text in texts)
    if texts and are_learnt and not any(map(TITLE.search, texts)):
        return "education"
    if texts and all(_is_timed(item) and TITLE.search(text) for item, text in zip(items, texts, strict=True)):
        return "work"
    is_short = len(items) > 2 and all(len(text.split()) <= 4 and not re.search(r"\d", text) for text in texts)
    return "skills" if is_short and isinstance(node.value, list) else ""


def _is_timed(item: Node) -> bool:
    return any(
        has_time(str(leaf.value)) or re.fullmatch(r"(?:19|20)\d\d.{0,6}", str(leaf.value)) for leaf in _leaves(item)
    )


def _items(node: Node) -> list[Node]:
    """The entries of a section: of a list, or of fields whose names are the entries' own."""
    children = [child for _, child in node.fields()]
    is_keyed = bool(children) and all(isinstance(child.value, dict) for child in children)
    return children if is_keyed else node.each()


def _leaves(node: Node) -> list[Leaf]:
    children = [child for _, child in node.fields()] or (node.each() if isinstance(node.value, list) else [])
    if isinstance(node.value, (dict, list)):
        return [leaf for child in children for leaf in _leaves(child)]
    return [node.say(node.value)] if node.value not in (None, "") else []


def _basic(root: Node, key: str) -> Leaf | None:
    """What is said of the writer, at the top or under a name for contact."""
    below = [node for name, node in root.fields() if _words(str(name)) in _CALLED["contact"]]
    for node in (root, *below):
        for name, child in node.fields():
            is_section = node is root and _section(str(name), child) != "field"
            if not is_section and _field("basics", str(name)) == key and not isinstance(child.value, (dict, list)):
                return child.leaf()
    return None


def _field(section: str, name: str, near: bool = True) -> str:
    """The field of JSON Resume that a name means in a section: one of its words, or one `near` to it; "" if none."""
    forms, words = _forms(section), _words(name)
    alike = get_close_matches(words, forms, n=1, cutoff=NEAR) if near and len(words) > 3 else []
    return forms.get(words) or (forms[alike[0]] if alike else "")


@cache
def _forms(section: str) -> dict[str, str]:
    """Every word for a field of a section, and the field."""
    return {form: key for key, meant in _NAMES[section].items() for form in _CALLED.get(meant, ()) if form}


def _entries(section: str, node: Node) -> list[Tree]:
    if section in TIMED:
        return [_entry(section, item) for item in _items(node)]
    if isinstance(node.value, dict) and section == "languages":
        return [{"language": child.say(name), "fluency": child.leaf()} for name, child in node.fields()]
    if isinstance(node.value, dict) and section == "skills":
        return [{"name": child.say(name), "keywords": child.leaves()} for name, child in node.fields()]
    if section in ("skills", "interests") and isinstance(node.value, str):
        return [{"name": node.say(part)} for part in re.split(r"\s*[,;]\s*", node.value) if part]
    return [item.tree() if isinstance(item.value, dict) else {_LISTED.get(section, "name"): item.leaf()}
            for item in node.each()]  # fmt: skip


def _entry(section: str, item: Node) -> Tree:
    """An entry of fields: by their names, else lists are what was done, times the time, titles the post."""
    if not isinstance(item.value, dict):
        return _line(section, item)
    entry: dict[str, Any] = {}
    highlights: list[Leaf] = []
    for name, child in item.fields():
        key, words = _field(section, str(name)), _words(str(name))
        if isinstance(child.value, list) or words in _CALLED["told"]:
            highlights += child.leaves()
        elif words in _CALLED["start"]:
            entry["startDate"] = child.leaf()
        elif words in _CALLED["end"]:
            entry["endDate"] = child.leaf()
        elif words in _CALLED["period"] or (not key and _is_time(child)):
            entry |= _span(section, child)
        elif not isinstance(child.value, dict):
            key = key or _by_value(section, child, entry)
            entry.setdefault(key or str(name), child.leaf())
    return {**entry, "highlights": highlights}


def _is_time(child: Node) -> bool:
    text = str(child.value)
    return has_time(text) and len(text.split()) <= 6 and not period(text)[0].strip(" .")


def _span(section: str, child: Node) -> dict[str, Tree]:
    """`Aug 2023 - present` as its ends; a single day is when it ended."""
    _, start, end = period(str(child.value))
    begins = start if start != end else ""
    if section == "education" and not begins:
        return {"endDate": child.say(end or child.value)}
    return {"startDate": child.say(start or child.value), "endDate": child.say(end) if end else None}


def _by_value(section: str, child: Node, entry: dict[str, Any]) -> str:
    """The field that words can only be."""
    text = str(child.value)
    if section in ("work", "volunteer") and "position" not in entry and TITLE.search(text):
        return "position"
    if section == "education" and "institution" not in entry and SCHOOL.search(text):
        return "institution"
    return "studyType" if section == "education" and "studyType" not in entry and DEGREE.search(text) else ""


def _line(section: str, item: Node) -> Tree:
    """An entry in a line of words, as a resume in text has it, where it names its time or its post; else a deed."""
    leaf = item.leaf()
    if leaf is None:
        return {}
    text = str(leaf.value)
    entry = Entry([Line(item.line, "words", text, 0, text)])
    if section == "education":
        return education(item.document, entry)
    if section == "projects" or not (has_time(text) or TITLE.search(text)):
        return {"highlights": [leaf]}
    held = work(item.document, entry)
    return held if section == "work" else {"organization": held.pop("name"), **held}
