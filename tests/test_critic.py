"""The critic: believed as far as it quotes, and quoted in nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from briefs import DRAFT, PLAN, brief_of, converse, say, sentence

from letterkit import redaction
from letterkit.brief import Brief
from letterkit.drafting import critique, draft
from letterkit.letter import Finding, Letter

NOTHING: dict[str, Any] = {"objections": []}
ADDED = "so nobody had to ask twice"
CAUSE = sentence("link", 2, ["N71"], f"It saved 6 hours a week, {ADDED}.")
WORSE = {**DRAFT, "sentences": [*DRAFT["sentences"][:3], CAUSE, DRAFT["sentences"][4]]}


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
    made, _ = converse(draft(tomasz), [PLAN, WORSE])
    assert ADDED in made.body
    return made


def found(letter: Letter, brief: Brief, *objections: dict[str, Any]) -> tuple[Finding, ...]:
    """What is left of these objections."""
    talk = critique(letter, brief)
    next(talk)
    try:
        talk.send(say({"objections": list(objections)}))
    except StopIteration as end:
        made: tuple[Finding, ...] = end.value
        return made
    raise AssertionError("asked again")


def test_words_that_stand_in_the_letter_and_in_no_fact_are_a_finding(letter: Letter, tomasz: Brief) -> None:
    (finding,) = found(letter, tomasz, objection())
    assert (finding.id, finding.severity) == ("GRD009", "warning")
    assert letter.body[finding.start : finding.end] == finding.text == ADDED


def test_a_fact_that_it_goes_beyond_is_quoted_with_its_place(letter: Letter, tomasz: Brief) -> None:
    (finding,) = found(letter, tomasz, objection(fact="N71", fact_words="6 hours a week saved"))
    assert "“6 hours a week saved”" in finding.message
    assert finding.source == tomasz.facts["N71"].source


@pytest.mark.parametrize(
    "changes",
    [
        {"words": "so nobody ever had to ask"},
        {"words": "twice"},
        {"words": ""},
        {"sentence": 3},
        {"sentence": 99},
        {"fact": "N71", "fact_words": "7 hours a week"},
        {"fact": "N71", "fact_words": ""},
        {"fact": "N999", "fact_words": "6 hours"},
        {"words": "replaced four weekly spreadsheets with one shared report", "sentence": 3},
    ],
    ids=["not there", "too short", "nothing", "elsewhere", "no such sentence", "not the fact's", "no words", "no fact",
         "a fact's own words"],
)  # fmt: skip
def test_what_is_not_borne_out_by_its_quotations_is_dropped(changes: Any, letter: Letter, tomasz: Brief) -> None:
    assert found(letter, tomasz, objection(**changes)) == ()


def test_thorough_writes_twice_reads_the_better_one_and_mends_it(tomasz: Brief) -> None:
    wrong = {**DRAFT, "sentences": [*DRAFT["sentences"][:4], sentence("next", 3, [], "You have 512 tabs.")]}
    made, requests = converse(
        draft(tomasz, effort="thorough"), [PLAN, WORSE, wrong, {"objections": [objection()]}, DRAFT, NOTHING]
    )
    assert [request.stage for request in requests] == ["plan", "write", "write", "critic", "revise", "critic"]
    assert ADDED in requests[4].messages[-1].text
    assert ADDED not in made.body
    assert made.findings == ()


def test_rules_are_never_overruled_by_a_critic(tomasz: Brief) -> None:
    """Of a letter with an error and one to which the critic objects, the one without the error is taken."""
    wrong = {**DRAFT, "sentences": [*DRAFT["sentences"][:3], sentence("link", 2, ["N71"], "It saved 37 hours a week."),
                                    DRAFT["sentences"][4]]}  # fmt: skip
    made, _ = converse(
        draft(tomasz, effort="thorough"),
        [PLAN, wrong, WORSE, {"objections": [objection()]}, WORSE, {"objections": [objection()]}, WORSE, NOTHING],
    )
    assert "37" not in made.body


def test_a_critic_that_cannot_be_understood_has_found_nothing(tomasz: Brief) -> None:
    made, _ = converse(draft(tomasz, effort="thorough"), [PLAN, DRAFT, DRAFT, "no", "no", "no", "no"])
    assert made.findings == ()


def test_its_finding_comes_back_with_the_names(tomasz: Brief) -> None:
    names = redaction.stand_ins(tomasz)
    hidden = names.hide("at Calder Foods, gladly")
    added = [
        {**one, "text": names.hide(one["text"]).replace(names.hide("at Calder Foods"), hidden)}
        for one in DRAFT["sentences"]
    ]
    said = {"objections": [objection(sentence=3, words=hidden)]}
    plain = {**DRAFT, "sentences": added}
    made, _ = converse(
        redaction.draft(tomasz, names, effort="thorough"), [PLAN, plain, plain, said, said, plain, said, plain, said]
    )
    (finding,) = [one for one in made.findings if one.id == "GRD009"]
    assert made.body[finding.start : finding.end] == finding.text == "at Calder Foods, gladly"
