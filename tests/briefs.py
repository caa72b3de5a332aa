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
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
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


def converse(conversation: Conversation, answers: Iterable[Any]) -> tuple[Letter, list[Request]]:
    """The letter that these answers make, and the requests they answered; answers must end with the conversation."""
    given = iter(answers)
    requests = [next(conversation)]
    while True:
        answer = next(given, None)
        assert answer is not None, (
            f"asked {requests[-1].stage} after the last answer:\n{requests[-1].messages[-1].text}"
        )
        try:
            requests.append(conversation.send(say(answer)))
        except StopIteration as end:
            assert next(given, None) is None, "an answer was left over"
            letter: Letter = end.value
            return letter, requests


def sentence(text: str, *facts: str) -> dict[str, Any]:
    """One sentence of an answer."""
    return {"text": text, "facts": list(facts)}


class Written(dict[str, Any]):
    """An answer of a writer's, which is prose, and the sentences it is made of."""

    paragraphs: tuple[list[dict[str, Any]], ...] = ()


def draft_of(*paragraphs: list[dict[str, Any]], topic: str = "") -> Written:
    """A writer's answer of these paragraphs."""
    texts = (" ".join(one["text"] for one in sentences) for sentences in paragraphs)
    made = Written(letter="\n\n".join(texts), topic=topic, greeting="", closing="")
    made.paragraphs = paragraphs
    return made


def friendly(written: Written, *, declined: Iterable[dict[str, Any]] = (), better: str = "A") -> dict[str, Any]:
    """A letter as a friend hands it back who has nothing to say against it."""
    body = [{"sentences": sentences} for sentences in written.paragraphs]
    return {
        "looked_for": [],
        "better": better,
        "objections": [],
        "declined": list(declined),
        "topic": written["topic"],
        "paragraphs": body,
    }


def revised(written: Written, *, declined: Iterable[dict[str, Any]] = ()) -> dict[str, Any]:
    """A letter with what was found in it mended."""
    said = friendly(written, declined=declined)
    return {key: said[key] for key in ("declined", "topic", "paragraphs")}


THANKS = sentence(
    "Thank you for opening your Monday spreadsheet in our talk on Tuesday and counting the eleven tabs that "
    "are merged by hand.",
    "N9", "N42",
)  # fmt: skip
PICTURE = sentence("Three people keeping three versions of the weekly numbers was easy to picture after that.", "N27")
CLAIM = sentence(
    "I left one thing out: at Calder Foods I replaced four weekly spreadsheets with one shared report, "
    "together with both depot leads.",
    "N71", "N73",
)  # fmt: skip
NUMBER = sentence("It saved 6 hours a week.", "N72")
BRIDGE = sentence("On Power BI, your one gap: I am halfway through a course and finish it on 27 March.", "N39", "N40")
NEXT = sentence(
    "I know that the decision comes on Friday 20 March, and I am glad to answer anything before then.", "N60"
)
DRAFT = draft_of([THANKS, PICTURE], [CLAIM, NUMBER], [BRIDGE], [NEXT])
"""A letter from that in which the rules find nothing to mend."""
FRIEND = friendly(DRAFT)
ANSWERS = {"write": DRAFT, "friend": FRIEND, "revise": FRIEND}
"""What a model says at each stage that has nothing to mend."""
