"""What advice was taken from, and how sure that is: told in words, so that whoever knows better can say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letterkit.advice.sources import Sources
from letterkit.advice.table import Situation
from letterkit.inputs.mail import ReadBy, Rejection

CERTAIN, LIKELY = 0.9, 0.6
"""How sure a reading is that needs no word, and one that is more than a guess."""
QUOTED = 80
"""Characters of a message that are shown."""
BY: Mapping[ReadBy, str] = {
    "lists": "by its words", "meaning": "by its meaning", "model": "by a model", "person": "as you say",
}  # fmt: skip


def basis(given: Sources, situation: Situation) -> tuple[str, ...]:
    """A line for the message, one for how far it went, and one for a reason that it does not give."""
    return tuple(_lines(given, situation))


def _lines(given: Sources, situation: Situation) -> Iterator[str]:
    message = given.rejection
    if message is not None:
        yield _read(message)
    stage = next(iter(situation["stage"])).replace("_", " ")
    if stage == "unknown":
        yield "How far it went is not known."
    elif "stage_reached" in given.notes.application.model_fields_set:
        yield f"Stage: {stage}, as your notes say."
    else:
        by_message = message is not None and message.stage.replace("_", " ") == stage
        yield f"Stage: {stage}, {'as the message says' if by_message else 'taken from who was there and when'}."
    if "no" in situation["phase"] and "none" in situation["reasons"]:
        yield "No reason for the decision was found in the message."


def _read(message: Rejection) -> str:
    """`The message reads as a rejection, by its words, certain: “…”`."""
    kind = message.message_class.replace("_", " ")
    if message.message_class == "unknown":
        return "What the message says is not understood."
    sure = "certain" if message.sure >= CERTAIN else "likely" if message.sure >= LIKELY else "unsure"
    reading = max(message.readings, key=lambda one: one.sure, default=None)
    quote = " ".join(reading.quote.split()) if reading else ""
    shown = f": “{quote if len(quote) <= QUOTED else quote[: QUOTED - 2].rstrip() + ' …'}”" if quote else ""
    by = BY[message.read_by]
    return f"The message was taken as: {kind} ({by}{'' if message.read_by == 'person' else ', ' + sure}){shown}."
