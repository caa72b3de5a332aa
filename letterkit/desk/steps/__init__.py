"""The five steps of one application, each a file with the functions that answer its addresses."""

from __future__ import annotations

from letterkit.desk import applications
from letterkit.desk.answering import Asked
from letterkit.desk.reading import Case

STEPS = ("what", "which", "words", "letter", "away")
"""Their names, in order: what happened, which letter, what only the writer can say, the letter, and off with it."""


def case(asked: Asked) -> Case:
    """The application that an address names. Raises NotHereError."""
    return Case(asked.desk, applications.find(asked.desk.home, asked.path("id")))


def address(found: Case, step: str) -> str:
    """The address of a step of an application."""
    return f"/a/{found.application.id}/{step}"


def ways(found: Case, number: int = 0) -> dict[str, str]:
    """The address of each step that can be gone to: a letter only where there is one."""
    number = number or found.application.state.letter
    there = {step: address(found, step) for step in STEPS[:3]}
    if number and any(one.number == number for one in found.sheets):
        there |= {"letter": address(found, f"letter/{number}"), "away": address(found, f"letter/{number}/away")}
    return there


def name(found: Case) -> str:
    """What an application is called: the employer and the job, as far as they are known."""
    said = found.notes.application
    message, posting = found.sources.rejection, found.sources.posting
    company = said.company or (message.company if message else "") or (posting.company if posting else "") or ""
    job = said.role_title or (message.role if message else "") or (posting.title if posting else "") or ""
    return " · ".join(filter(None, (company, job)))
