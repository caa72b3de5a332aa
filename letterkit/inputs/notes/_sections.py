"""What stands under a heading in free notes, brought into the form of its items."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from letterkit.documents import FieldPath, Span
from letterkit.inputs.notes import _items as items
from letterkit.inputs.notes._store import Store
from letterkit.inputs.notes.labels import DETAILS, OF_PERSON, Target
from letterkit.wording import first_names

SHORT_LINE = 5
"""Words of a line in a list of people that is a name with what it does, whatever the name."""


@dataclass(frozen=True, slots=True)
class Said:
    """One line under a heading: its words, its line in the file, its indent, and who said it if that is written."""

    text: str
    line: int
    level: int = 0
    by: str = ""


def add(store: Store, section: Target, said: Said) -> None:
    """One more line of a section."""
    if re.search(r"\w", said.text):
        _ADD.get(section, _listed)(store, section, said)


def _listed(store: Store, section: Target, said: Said) -> None:
    """A note in a list."""
    store.put(section, items.marked(said.text) | ({"person": said.by} if said.by else {}), said.line, said.level)


def _single(store: Store, section: Target, said: Said) -> None:
    """A field that holds one note; further lines are added to it."""
    if store.has(section):
        note = store.at(section)
        note["text"] = f"{note['text']} {said.text}"
    else:
        store.set(section, items.marked(said.text), said.line)


def _named(store: Store, section: Target, said: Said, main: str, who: str) -> None:
    """A note whose text and person have names of their own in this list."""
    note = items.marked(said.text)
    fields = {main: note.pop("text"), **note}
    by = said.by or (store.name_of(said.text) if who == "raised_by" else "")
    store.put(section, fields | ({who: by} if by else {}), said.line, said.level)


def _problem(store: Store, section: Target, said: Said) -> None:
    _named(store, section, said, "note", "raised_by")


def _open_question(store: Store, section: Target, said: Said) -> None:
    _named(store, section, said, "question", "to")


def _doubt(store: Store, section: Target, said: Said) -> None:
    _named(store, section, said, "note", "raised_by")
    if items.is_hedged(said.text) and store.last:
        store.detail(store.last[0], "explicit", False, said.line)


def _question(store: Store, section: Target, said: Said) -> None:
    by = {"by": said.by} if said.by else store.only_one()
    store.put(section, {"question": said.text, **by}, said.line, said.level)


def _promise(store: Store, section: Target, said: Said) -> None:
    store.put(section, items.promise(said.text) | ({"to": said.by} if said.by else {}), said.line, said.level)


def _proof(store: Store, section: Target, said: Said) -> None:
    told = {"told": True, "untold": False}.get(str(section[-1]))
    store.put(("evidence",), items.evidence(said.text, told), said.line, said.level)


def _asked_for(store: Store, section: Target, said: Said) -> None:
    store.put(section, {"text": said.text}, said.line, said.level)


def _people(store: Store, section: Target, said: Said) -> None:
    found = [person for person in items.people(said.text) if _is_somebody(person, said.text)]
    for person in found:
        store.put(section, person, said.line, said.level)
    if not found:
        _unread(store, section, said)


def _is_somebody(person: dict[str, Any], text: str) -> bool:
    """Whether a line in a list of people names one: a whole name, a known first name, a title; a lone word may not."""
    name = str(person["name"])
    is_name = len(name.split()) > 1 or name.casefold() in first_names() or "honorific" in person
    return is_name or "decision_role" in person or len(text.split()) <= SHORT_LINE


def _next(store: Store, section: Target, said: Said) -> None:
    """The first line is the step; what somebody will do is a promise."""
    if re.match(r"(?:i\b|me\b|send\b|thank\b|follow up\b|write\b)", said.text, re.IGNORECASE):
        text = re.sub(r"\Ai (?:will|'ll)\s+", "", said.text, flags=re.IGNORECASE)
        _promise(store, ("talk", "promised_by_me"), Said(text, said.line, said.level))
    elif not store.has(("next", "step")):
        store.set(("next", "step"), items.marked(said.text), said.line)
        if when := items.decision(said.text):
            store.set_when(("next", "decision_date"), when, said.line)
    elif re.match(r"(?:they|she|he)\b|\w+ (?:will|calls|sends)\b", said.text, re.IGNORECASE):
        _promise(store, ("talk", "promised_by_them"), said)
    else:
        _unread(store, section, said)


def _rival(store: Store, section: Target, said: Said) -> None:
    """How many others there are, and whether one is from inside."""
    count = items.count(said.text)
    if re.search(r"\bintern(?:al|e|er)?\b", said.text, re.IGNORECASE):
        store.set((*section, "internal_candidate"), True, said.line)
    if count:
        store.set((*section, "finalists_n"), count, said.line)
    if not store.has((*section, "internal_candidate")) and not count:
        store.set((*section, "edge"), said.text, said.line)


def _message(store: Store, section: Target, said: Said) -> None:
    path = (*section, "raw_text")
    if store.has(path):
        store.at(section)["raw_text"] += f"\n{said.text}"
    else:
        store.set(path, said.text, said.line)


def _unread(store: Store, section: Target, said: Said) -> None:
    store.unread.append((said.line, said.text))


_ADD: dict[Target, Callable[[Store, Target, Said], None]] = {
    ("role", "problems"): _problem,
    ("role", "team"): _single,
    ("role", "why_open"): _single,
    ("signals", "objections"): _doubt,
    ("signals", "culture"): _single,
    ("signals", "competition"): _rival,
    ("self", "why_more_interested"): _single,
    ("talk", "open_questions"): _open_question,
    ("talk", "questions_they_asked"): _question,
    ("talk", "promised_by_me"): _promise,
    ("talk", "promised_by_them"): _promise,
    ("evidence",): _proof,
    ("evidence", "told"): _proof,
    ("evidence", "untold"): _proof,
    ("application", "requirements"): _asked_for,
    ("interviewers",): _people,
    ("next",): _next,
    ("rejection",): _message,
    ("other",): _unread,
}
"""All other sections are lists of notes."""


def of_person(store: Store, person: int, label: str, said: Said) -> bool:
    """A labelled line under a person's heading; whether it could be placed."""
    path: FieldPath = ("interviewers", person)
    plain = label.strip().lower()
    if plain in ("title", "role", "position"):
        return store.set((*path, "title"), said.text, said.line)
    if detail(store, path, label, said.text, said.line):
        return True
    kind = next((name for name, form in OF_PERSON.items() if form.fullmatch(plain)), "")
    if kind == "objections":
        note = items.marked(said.text)
        store.put((*path, kind), {"note": note.pop("text"), **note}, said.line, said.level)
    elif kind == "personal_hook":
        store.set((*path, kind), items.marked(said.text), said.line)
    elif kind:
        store.put((*path, kind), items.marked(said.text), said.line, said.level)
    return bool(kind)


def detail(store: Store, path: FieldPath, label: str, value: str, line: int) -> bool:
    """A labelled line under an item; whether it says something that such an item has."""
    kind = str(path[1] if path[0] in ("role", "talk", "signals") else path[0])
    plain = label.strip().lower()
    name = next((name for name, form in DETAILS.get(kind, {}).items() if form.fullmatch(plain)), "")
    if name == "self_rating":
        found = items.rating(value)
        return found is not None and store.detail(path, name, found, line)
    if name == "my_idea":
        ideas = store.at(path).setdefault(name, [])
        store.spans[(*path, name, len(ideas))] = Span(line)
        ideas.append(value)
        return True
    return bool(name) and store.detail(path, name, value, line)
