"""Choosing evidence: what the notes tie together, else what shares the telling words."""

from __future__ import annotations

from typing import Any

from test_brief import brief

from letterkit.brief import Brief
from letterkit.brief.choosing import assigned, serving, shared, stems, strongest


def made(problem: Any, *claims: dict[str, Any]) -> Brief:
    return brief("influence", role={"problems": [problem]}, evidence=list(claims))


def chosen(composed: Brief) -> str:
    problem = composed.first("problem")
    assert problem is not None
    claim = serving(composed, problem)
    return claim.text if claim else ""


def test_words_meet_by_their_stem() -> None:
    assert stems("late deliveries") == stems("delivery is late")
    assert stems("the team has two years of experience") == frozenset()


def test_a_tie_in_the_notes_wins_over_words() -> None:
    composed = made(
        {"note": "stock counts disagree", "my_evidence_ids": ["b"]},
        {"id": "a", "claim": "fixed stock counts"},
        {"id": "b", "claim": "trained twelve people"},
    )
    assert chosen(composed) == "trained twelve people"


def test_a_rare_word_weighs_more_than_one_that_every_claim_holds() -> None:
    composed = made(
        "stock reports in SQL",
        {"claim": "wrote stock reports by hand"},
        {"claim": "wrote the stock SQL"},
        {"claim": "printed stock reports"},
    )
    assert chosen(composed) == "wrote the stock SQL"
    problem, claim = composed.first("problem"), composed.all("evidence")[1]
    assert problem is not None
    assert shared(composed, problem, claim)[0] == "sql"


def test_of_equals_the_one_they_have_not_heard_and_with_a_number_comes_first() -> None:
    composed = made(
        "late deliveries",
        {"claim": "tracked deliveries", "told_in_interview": True, "number": "12 sites"},
        {"claim": "mended deliveries"},
        {"claim": "sped up deliveries", "number": "9 days to 4"},
    )
    assert chosen(composed) == "sped up deliveries"
    best = strongest(composed)
    assert best is not None
    assert best.text == "sped up deliveries"


def test_nothing_in_common_is_no_evidence() -> None:
    assert chosen(made("alarm fatigue", {"claim": "wrote the stock query"})) == ""


def test_a_claim_goes_to_the_requirement_that_it_fits_best_not_to_the_first_that_shares_a_word() -> None:
    asked = ["fellow of a recognised, qualified actuarial body", "mentoring student actuaries"]
    composed = brief(
        "cover-letter",
        application={"company": "Saffronleaf", "role_title": "Pricing actuary", "requirements": asked},
        evidence=[{"claim": "coached two student actuaries", "number": "both qualified"}],
    )
    first, second = composed.all("requirement")
    assert list(assigned(composed, [first, second])) == [second.id]
