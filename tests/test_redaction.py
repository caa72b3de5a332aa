"""Redaction: no name goes out, every name comes back, and all else is as it was."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import brief, drafting, kinds, readers
from letterkit.inputs import notes
from letterkit.models import Message, Request
from letterkit.models.scripted import Scripted
from letterkit.redaction import Redacted, names

EXAMPLES = Path(__file__).parents[1] / "examples"
HIDDEN = ("Helen Marsh", "Brightwater Logistics Ltd", "+44 1632 960 114", "helen@brightwater.test")


def hiding(*answers: str) -> tuple[Redacted, Scripted]:
    """A redacted model and the one behind it."""
    model = Scripted(answers)
    return Redacted(model, HIDDEN), model


@given(st.text(), st.lists(st.sampled_from([*HIDDEN, "Helen", "Marsh", "Brightwater", "Helen's", "Ltd"])))
def test_what_is_hidden_comes_back_as_it_was(text: str, told: list[str]) -> None:
    curtain, _ = hiding()
    said = " ".join([text, *told])
    assert curtain.show(curtain.hide(said)) == said


@given(st.lists(st.sampled_from([*HIDDEN, "Helen", "Marsh's", "Brightwater", "and", "said"])))
def test_no_name_is_left_in_what_goes_out(told: list[str]) -> None:
    curtain, _ = hiding()
    out = curtain.hide(" ".join(told))
    assert not [word for word in ("Helen", "Marsh", "Brightwater", "960 114", "@") if word in out]


def test_there_is_a_stand_in_for_every_name_however_many() -> None:
    curtain = Redacted(Scripted(), [f"Person{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(200)])
    assert len(set(curtain.stand_ins.values())) == 200


def test_the_model_sees_stand_ins_and_the_answer_has_names() -> None:
    curtain, model = hiding("Dear {}, thank you.")
    stand_in = curtain.stand_ins["Helen"]
    model._answers = iter([f"Dear {stand_in}, thank you."])
    pieces: list[str] = []
    request = Request("write", (Message("user", "Write to Helen Marsh of Brightwater."),))
    reply = asyncio.run(curtain.complete(request, pieces.append))
    assert reply.text == "".join(pieces) == "Dear Helen, thank you."
    assert "Helen" not in model.requests[0].messages[0].text


@pytest.mark.parametrize("case", ["analyst", "nurse", "developer"])
def test_no_name_of_an_example_is_in_its_first_question(case: str) -> None:
    given = notes.read(readers.read(EXAMPLES / case / "notes.yaml"))
    made = brief.compose(kinds.load("thank-you"), given, today=date(2026, 3, 11))
    curtain = Redacted(Scripted(), names(made))
    request = next(drafting.draft(made))
    out = " ".join(curtain.hide(message.text) for message in request.messages)
    people = [word for person in given.interviewers for word in person.name.split()]
    assert not [word for word in (*people, given.application.company_short or given.application.company) if word in out]
