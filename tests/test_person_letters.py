"""What a person's letter is told firmly, and what it is only asked: people know more than they noted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from letterkit import rules
from letterkit.letter import Finding
from letterkit.rules._examples import Example, example_letter

PROMISE = ("promise=the stock template",)


def found(example: Example, id: str, written_by: str = "you") -> list[Finding]:
    """What one rule finds in an example."""
    letter, brief = example_letter(example)
    return [one for one in rules.review(replace(letter, written_by=written_by), brief) if one.id == id]


def test_a_letter_past_its_window_is_late_only_where_no_decision_is_ahead() -> None:
    late = Example("Thank you.", closes="2026-03-01T18:00", today="2026-03-10")
    awaited = replace(late, facts=("decision_day=2026-03-20",))
    over = replace(late, facts=("decision_day=2026-03-05",))
    assert [one.severity for each in (late, awaited, over) for one in found(each, "TIM001")] == [
        "warning",
        "info",
        "warning",
    ]


def test_one_question_too_many_is_a_remark_to_a_person_and_a_warning_to_a_model() -> None:
    three = Example("Is it A? Or B?\n\nWhat would you change?", kind="feedback-request")
    assert [one.severity for one in found(three, "ASK002")] == ["info"]
    assert [one.severity for one in found(three, "ASK002", "openai:m")] == ["warning"]


def test_one_point_of_a_posting_may_be_named_as_the_posting_names_it() -> None:
    posting = "You work the black soil that will not hold a crown. You start at six in the morning every day."
    once = Example("I know black soil that will not hold a crown.", posting=posting)
    twice = replace(once, text=f"{once.text} I start at six in the morning every day.")
    assert [one.severity for one in found(once, "STY006")] == ["info"]
    assert [one.severity for one in found(twice, "STY006")] == ["warning", "warning"]


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("The stock template will come in the course of May.", True),
        ("You will have the stock template by 11 March.", False),
        ("The stock template is attached, and you decide in May.", False),
    ],
)
def test_a_promise_that_is_put_off_past_its_day_is_told(text: str, late: bool) -> None:
    letter, brief = example_letter(Example(text, PROMISE, today="2026-03-10"))
    (promise,) = brief.facts.values()
    day = replace(promise, id="N2", text="12 March", role="promise_day", of=(promise.id,), day=brief.today)
    brief = replace(brief, facts={promise.id: promise, day.id: replace(day, day=brief.today.replace(day=12))})
    told = [one for one in rules.review(letter, brief) if one.message.startswith("You promised this by")]
    assert bool(told) == late


def test_a_formal_greeting_says_which_form_of_address_is_the_odd_one() -> None:
    text = "danke, dass du mir die Werkbank gezeigt hast. Dass der Kurs bei Ihnen früh ist, passt mir."
    one = Example(text, language="de", greeting="Sehr geehrter Herr Wilk,")
    assert [finding.text for finding in found(one, "REG001")] == ["du"]


def test_a_year_is_never_said_to_be_what_something_was_counted_with() -> None:
    notes = (
        "evidence=ran a three-person climbing crew at Wexley Tree Care for four years",
        "evidence=on the Corve Lane job in 2025 felled 62 diseased ash in 9 weeks, no road closed longer than a day",
    )
    text = "On Corve Lane in 2025 my crew of three took down 62 diseased ash in 9 weeks."
    assert not found(Example(text, notes), "GRD002")


def test_a_compound_of_the_notes_is_told_by_its_last_part() -> None:
    one = Example("Anbei kommt meine Liste.", ("promise=die Fragenliste schicken",), language="de")
    assert not found(one, "NED001")
    assert found(replace(one, text="Anbei kommt mein Zeugnis."), "NED001")
