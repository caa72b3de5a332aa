"""How each thing that was given is understood, with the words that it was understood from, as plain data for a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from letterkit.desk.reading import Case

AXES = ("reasons", "door", "feedback", "decision", "form", "sender", "stage")
UNSAID = ("unknown", "none", "not_mentioned", None, "")
RECORD = ("sender", "reader", "colleague")
SHORTEST = 4
"""Characters of words that tell why something was understood."""
MOST_LINES = 600
"""Lines of notes that are shown one by one."""


@dataclass(frozen=True)
class Told:
    """One thing that was understood: what it is about, its value, and the words with their line, 0 where none."""

    about: str
    value: str
    quote: str = ""
    line: int = 0


@dataclass(frozen=True)
class Line:
    """A line of the notes: what it is understood as (roles), and why it stays out (a topic), "" where it does not.

    shared: whether it would stay out, and its writer let it go.
    """

    number: int
    text: str
    roles: tuple[str, ...] = ()
    private: str = ""
    shared: bool = False


def message(found: Case) -> dict[str, Any] | None:
    """The message as it was understood; None where there is none."""
    given = found.sources.rejection
    if given is None:
        return None
    cues = {(cue.axis, cue.value): cue for cue in reversed([*given.cues, *given.model_cues])}
    told = []
    for axis in AXES:
        value = getattr(given, axis)
        for one in value if isinstance(value, list) else [value]:
            cue = cues.get((axis, str(one)))
            if one not in UNSAID:
                told.append(Told(axis, str(one), _shown(cue.quote) if cue else "", cue.line if cue else 0))
    reading = max(given.readings, key=lambda one: (bool(one.quote), one.sure), default=None)
    said = given.message_class
    is_soft = said in ("other", "hold") and given.decision == "soft"
    return {
        "class": "soft" if is_soft else said, "person": given.person or "", "company": given.company or "",
        "role": given.role or "", "told": told, "quote": " ".join(reading.quote.split()) if reading else "",
        "line": reading.line if reading else 0, "sure": given.sure, "read_by": given.read_by,
        "reply": given.reply, "answer_to": given.reply.to or _known_address(found),
        "closed": bool(given.document.mail and given.document.mail.sender),
        "hidden": given.hidden, "warnings": given.warnings,
        "said": given.said, "asks": given.asks, "text": given.document.text,
        "quotes": sorted({cue.quote for cue in given.cues if cue.quote.strip()}, key=len, reverse=True),
    }  # fmt: skip


def _known_address(found: Case) -> str:
    """The address of who is written to, where the message itself has none."""
    reader = found.advice.reader
    return reader.email if reader else ""


def _shown(quote: str) -> str:
    """The words that something was understood from; an `I` alone shows nobody why."""
    words = " ".join(quote.split())
    return words if len(words) >= SHORTEST else ""


def paper(found: Case) -> dict[str, Any] | None:
    """The notes line by line, of a file of fields the lines that say something; None where there are none."""
    if "notes" not in found.documents:
        return None
    document, outline = found.documents["notes"], found.outline()
    roles: dict[int, list[str]] = {}
    for fact in outline.facts.values():
        name, _, line = fact.source.rpartition(":")
        if name == document.name and line.isdigit() and fact.role not in roles.setdefault(int(line), []):
            roles[int(line)].append(fact.role)
    private = {
        int(line): one.why
        for one in outline.withheld
        for name, _, line in [one.source.rpartition(":")]
        if name == document.name and line.isdigit()
    }
    text = found.application.text("notes")
    texts = (document.text if text is None else text).rstrip("\n").split("\n")[:MOST_LINES]
    shared = set(found.application.state.share)
    lines = [
        Line(n, words, tuple(roles.get(n, ())), private.get(n, ""), n in shared)
        for n, words in enumerate(texts, 1)
        if document.data is None or n in roles or n in private or n in shared
    ]
    people = [(person.name, person.title, person.email) for person in found.notes.interviewers]
    return {"lines": lines, "people": people, "name": found.notes.candidate.name, "roles": set().union(*roles.values())
            if roles else set()}  # fmt: skip


def resume(found: Case) -> dict[str, Any] | None:
    """Who and what the resume tells of; None where there is none."""
    given = found.sources.resume
    if given is None:
        return None
    values = given.to_json()
    work = [", ".join(filter(None, (one.get("position"), one.get("name")))) for one in values.get("work", [])]
    skills = [one.get("name", "") for one in values.get("skills", [])]
    warnings = values.get("meta", {}).get("letterkit", {}).get("warnings", [])
    return {"name": values.get("basics", {}).get("name", ""), "work": work, "skills": skills, "warnings": warnings}


def posting(found: Case) -> dict[str, Any] | None:
    """What the job is and asks for; None where there is none."""
    given = found.sources.posting
    if given is None:
        return None
    wanted = [(one.text, one.must_have, one.line) for one in given.requirements]
    asks = [(one.about, one.text, one.line) for one in given.asks]
    return {"title": given.title or "", "company": given.company or "", "wanted": wanted, "asks": asks}
