"""Briefs of the shipped examples, and conversations with scripted answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.drafting import Conversation
from letterkit.inputs import notes as notes_input
from letterkit.inputs import rejection as rejection_input
from letterkit.letter import Letter
from letterkit.models import Reply, Request

EXAMPLES = Path(__file__).parent.parent / "examples"


def brief_of(
    example: str = "analyst",
    kind: str = "influence",
    to: str | None = "helen",
    today: date = date(2026, 3, 11),
    rejection: bool = False,
) -> Brief:
    """What one of the shipped examples gives for a letter of this kind."""
    folder = EXAMPLES / example
    notes = notes_input.read(readers.read(folder / "notes.yaml"))
    mail = rejection_input.read(readers.read(folder / "rejection.eml")) if rejection else None
    return compose(kinds.load(kind), notes, rejection=mail, to=to, today=today)


def say(answer: Any) -> Reply:
    """An answer as a model gives it: text as it is, anything else as JSON."""
    return Reply(answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False))


def converse(talk: Conversation, answers: Iterable[Any]) -> tuple[Letter, list[Request]]:
    """The letter that these answers make, and the requests they answered; answers must end with the conversation."""
    given = iter(answers)
    requests = [next(talk)]
    while True:
        answer = next(given, None)
        assert answer is not None, (
            f"asked {requests[-1].stage} after the last answer:\n{requests[-1].messages[-1].text}"
        )
        try:
            requests.append(talk.send(say(answer)))
        except StopIteration as end:
            assert next(given, None) is None, "an answer was left over"
            letter: Letter = end.value
            return letter, requests


PLAN: dict[str, Any] = {
    "parts": [
        {"part": "thanks", "facts": ["N42", "N27"]},
        {"part": "link", "facts": ["N70"]},
        {"part": "next", "facts": ["N59"]},
    ],
    "ask": "",
}
"""A plan for Tomasz's thank-you."""


def sentence(part: str, paragraph: int, facts: list[str], text: str) -> dict[str, Any]:
    """One sentence of an answer."""
    return {"part": part, "paragraph": paragraph, "facts": facts, "text": text}


DRAFT: dict[str, Any] = {
    "topic": "",
    "sentences": [
        sentence(
            "thanks", 1, ["N9", "N42"],
            "Thank you for opening your Monday spreadsheet in our talk on Tuesday and counting the eleven tabs that "
            "are merged by hand.",
        ),
        sentence(
            "thanks", 1, ["N27"],
            "Three people keeping three versions of the weekly numbers was easy to picture after that.",
        ),
        sentence(
            "link", 2, ["N70", "N72"],
            "I left one thing out: at Calder Foods I replaced four weekly spreadsheets with one shared report, "
            "together with both depot leads.",
        ),
        sentence("link", 2, ["N71"], "It saved 6 hours a week."),
        sentence(
            "next", 3, ["N59"],
            "I know that the decision comes on Friday 20 March, and I am glad to answer anything before then.",
        ),
    ],
}  # fmt: skip
"""A letter from that plan in which the rules find nothing to mend."""
