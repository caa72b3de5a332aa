"""The critic: believed as far as it quotes, and quoted in nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from briefs import BRIDGE, CLAIM, NEXT, PICTURE, THANKS, brief_of, converse, draft_of, friendly, say, sentence

from letterkit.brief import Brief
from letterkit.drafting import critique, draft
from letterkit.letter import Finding, Letter

ADDED = "so nobody had to ask twice"
CAUSE = sentence(f"It saved 6 hours a week, {ADDED}.", "N72")
WORSE = draft_of([THANKS, PICTURE], [CLAIM, CAUSE], [BRIDGE], [NEXT])


def objection(**changes: Any) -> dict[str, Any]:
    """An objection to what was added to the fourth sentence."""
    return {"sentence": 4, "words": ADDED, "fact": "", "fact_words": "", "problem": "unsupported", **changes}


@pytest.fixture(scope="module")
def tomasz() -> Brief:
    """A thank-you to Tomasz of the analyst's notes."""
    return brief_of(kind="thank-you", to="tomasz")


@pytest.fixture(scope="module")
def letter(tomasz: Brief) -> Letter:
    """A letter with a cause that no fact holds."""
    made, _ = converse(draft(tomasz), [WORSE, WORSE, friendly(WORSE)])
    assert ADDED in made.body
    return made


def found(letter: Letter, brief: Brief, *objections: dict[str, Any]) -> tuple[Finding, ...]:
    """What is left of these objections."""
    conversation = critique(letter, brief)
    next(conversation)
    try:
        conversation.send(say({"objections": list(objections)}))
    except StopIteration as end:
        made: tuple[Finding, ...] = end.value
        return made
    raise AssertionError("asked again")


def test_words_that_stand_in_the_letter_and_in_no_fact_are_a_finding(letter: Letter, tomasz: Brief) -> None:
    (finding,) = found(letter, tomasz, objection())
    assert (finding.id, finding.severity) == ("GRD009", "warning")
    assert letter.body[finding.start : finding.end] == finding.text == ADDED


def test_a_fact_that_it_goes_beyond_is_quoted_with_its_place(letter: Letter, tomasz: Brief) -> None:
    (finding,) = found(letter, tomasz, objection(fact="N72", fact_words="6 hours a week saved"))
    assert "“6 hours a week saved”" in finding.message
    assert finding.source == tomasz.facts["N72"].source


@pytest.mark.parametrize(
    "changes",
    [
        {"words": "so nobody ever had to ask"},
        {"words": "twice"},
        {"words": ""},
        {"sentence": 3},
        {"sentence": 99},
        {"fact": "N72", "fact_words": "7 hours a week"},
        {"fact": "N72", "fact_words": ""},
        {"fact": "N999", "fact_words": "6 hours"},
        {"words": "replaced four weekly spreadsheets with one shared report", "sentence": 3},
    ],
    ids=["not there", "too short", "nothing", "elsewhere", "no such sentence", "not the fact's", "no words", "no fact",
         "a fact's own words"],
)  # fmt: skip
def test_what_is_not_borne_out_by_its_quotations_is_dropped(changes: Any, letter: Letter, tomasz: Brief) -> None:
    assert found(letter, tomasz, objection(**changes)) == ()
