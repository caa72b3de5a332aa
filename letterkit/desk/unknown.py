"""What nobody told yet: the questions of the advice as fields of a form, and their answers as lines of the notes."""

from __future__ import annotations

import json
import re

from letterkit.letter import Person

LABELS = {
    "talk.memorable_moments": "Moments",
    "role.problems": "Problems",
    "talk.open_questions": "Open questions",
    "next.step": "Next step",
    "evidence": "Evidence",
    "interviewers": "Interviewer",
    "self.why_more_interested": "Why this",
    "self.weaknesses": "Weaknesses",
    "application.requirements": "Requirements",
    "application.stage_reached": "Stage",
    "email": "Interviewer",
}
"""The label that notes are read by, for each field that is asked for."""
_FIELD = re.compile(r"\s*\((?P<field>[a-z_.]+)[^)]*\)")
ADDRESS = re.compile(r"\be?-?mail address of ")


def asked_for(ask: str) -> tuple[str, str]:
    """A question without the name of its field; that field, "" where an answer has no place in notes."""
    if ADDRESS.search(ask):
        return ask, "email"
    field = next((one["field"] for one in _FIELD.finditer(ask) if one["field"] in LABELS), "")
    return _FIELD.sub("", ask), field


def introduced(person: Person | None, address: str) -> str:
    """An address as notes have it: behind the name and the title of whom it is of."""
    known = (person.name, person.title) if person else ()
    return ", ".join(filter(None, (*known, address.strip())))


def noted(notes: str, suffix: str, answers: list[tuple[str, str]]) -> str:
    """Notes with a line for each answer: its label and the words; of a YAML file, a field."""
    in_yaml = suffix in ("yaml", "yml")
    lines = [
        f"{LABELS[field]}: {json.dumps(words, ensure_ascii=False) if in_yaml else words}"
        for field, said in answers
        if field in LABELS and (words := " ".join(said.split()))
    ]
    return "\n".join(filter(None, [notes.rstrip("\n"), *lines])) + "\n" if lines else notes
