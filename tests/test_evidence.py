"""Which deed answers which demand: never by a word in common, and of a demand no more than the deed answers."""

from __future__ import annotations

from typing import Any

import pytest
from test_brief import brief

from letterkit.brief import Brief
from letterkit.brief.evidence import has_result, is_within, meeting


def made(asked: str, *claims: str) -> Brief:
    application: dict[str, Any] = {"company": "Saffronleaf", "role_title": "Planner", "requirements": [asked]}
    return brief("cover-letter", application=application, evidence=[{"claim": claim} for claim in claims])


def answered(asked: str, *claims: str) -> tuple[str, str, bool]:
    """The deed, the words of the demand it answers, and whether it is only near."""
    composed = made(asked, *claims)
    found = meeting(composed, composed.all("requirement"))
    met = next(iter(found.values()), None)
    return (met.claim.text, met.text, met.near) if met else ("", "", False)


@pytest.mark.parametrize(
    ("asked", "claim"),
    [
        ("Month-end accounts", "Kept the user accounts of 40 machines"),
        ("Experience with large tables", "Laid the tables for 90 guests"),
        ("Independent patient assessment", "Washed eight patients a morning under supervision"),
        ("Customer service", "Wrote the report for the customer"),
        ("Data entry", "Presented the data to the board"),
        ("Reduce waiting times", "Reduced the paper on the counter"),
        ("Forecasting in R or Python", "Printed labels with Python"),
        ("Lead a small team", "Led the tidying of the store room"),
        (
            "Experience of the closing journals",
            "Sorted receipts and passed them to the accountant, who did the journals",
        ),
        ("Stock control", "Shadowed the stock control clerk for a week"),
        ("Forklift licence", "Loaded lorries with a forklift"),
        ("Delivering training", "Kept the training records of 90 drivers"),
        ("Parcel, passenger or other freight data", "Carried a parcel to each passenger"),
    ],
)
def test_a_word_in_common_is_no_evidence(asked: str, claim: str) -> None:
    assert answered(asked, claim)[0] == ""


@pytest.mark.parametrize(
    ("asked", "claim", "words"),
    [
        ("Bank reconciliation", "Reconciled the bank every Friday", "Bank reconciliation"),
        ("Nordix or Pelbo", "Moved nine clients to Pelbo", "Pelbo"),
        ("Python for forecasting", "Automated the meter report with Python", "Python"),
        ("Teaching experience", "Trained four new porters", "Teaching experience"),
        ("Working with shop managers", "Presented the figures to store managers", "Working with shop managers"),
        ("Strong SQL and experience with large tables", "Rewrote 30 reports in SQL", "SQL"),
        ("Leading a small team", "Led five students", "Leading a small team"),
        ("Caring for patients before and after surgery", "Cared for patients before and after eye surgery",
         "Caring for patients before and after surgery"),
    ],
)  # fmt: skip
def test_a_deed_that_says_enough_answers_and_only_that_is_named(asked: str, claim: str, words: str) -> None:
    assert answered(asked, claim)[:2] == (claim, words)


def test_the_better_evidence_is_taken() -> None:
    worse, better = "Looked after six patients a shift", "Gave meals to 18 residents with dementia"
    assert answered("Care for patients with dementia", worse, better)[0] == better


def test_people_of_another_kind_are_near_and_no_more() -> None:
    assert answered("Training of dental assistants", "Taught first aid to 120 volunteers") == ("", "", False)
    assert answered("Training of care assistants", "Taught first aid to 120 volunteers")[2]


def test_a_skill_on_a_list_is_what_a_short_demand_names_and_not_what_a_long_one_asks_for() -> None:
    assert is_within("Excel", "Excel to a high standard", "en")
    assert is_within("Docker", "Docker and CI", "en")
    assert not is_within("SQL", "SQL that you wrote yourself, on a real database", "en")


def test_a_result_is_a_share_a_change_or_a_sum() -> None:
    assert has_result("cut waste by 12%")
    assert has_result("from 14 to 5 a week")
    assert not has_result("served 40 guests")
