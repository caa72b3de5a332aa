"""The rules: every one flags its FLAGS, passes its PASSES, and has a page."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from types import ModuleType

import pytest

from letterkit import rules
from letterkit.errors import UnknownNameError
from letterkit.rules import attachment, honorific, length
from letterkit.rules._examples import Example, example_letter, shown
from letterkit.rules._remarks import Remarks

RULES = list(rules.catalogue().items())
FLAGS = [
    (name, rule, example)
    for name, rule in RULES
    for example in shown(name, rule).flags
    if not hasattr(rule, "EXTRA") or find_spec(rule.EXTRA)
]
PASSES = [(name, rule, example) for name, rule in RULES for example in shown(name, rule).passes]


@pytest.mark.parametrize(("name", "rule", "example"), FLAGS, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(FLAGS)])
def test_a_rule_flags_what_it_says_it_flags(name: str, rule: ModuleType, example: Example) -> None:
    letter, brief = example_letter(example)
    found = list(rule.check(letter, brief))
    assert found, example
    for finding in found:
        assert (finding.rule, finding.id) == (name, rule.ID)
        assert 0 <= finding.start <= finding.end <= len(letter.body) or finding.text in letter.subject


@pytest.mark.parametrize(("name", "rule", "example"), PASSES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(PASSES)])
def test_a_rule_passes_what_it_says_it_passes(name: str, rule: ModuleType, example: Example) -> None:
    letter, brief = example_letter(example)
    assert list(rule.check(letter, brief)) == []


@pytest.mark.parametrize(("name", "rule"), RULES, ids=[name for name, _ in RULES])
def test_every_rule_has_a_page_that_says_what_why_and_how_to_mend(name: str, rule: ModuleType) -> None:
    assert rule.__doc__ is not None
    for head in ("What:", "Why:", "Example:", "Mend:"):
        assert head in rule.__doc__, head
    assert rule.SEVERITY in ("error", "warning", "info")
    assert set(rule.SURE) <= {"error", "warning", "info"}


def test_ids_are_unique() -> None:
    ids = [rule.ID for _, rule in RULES]
    assert len(ids) == len(set(ids))


def test_a_rule_goes_by_name_and_by_id() -> None:
    assert rules.named("GRD001")[0] == rules.named("unknown-number")[0] == "unknown-number"
    with pytest.raises(UnknownNameError, match="unknown-number"):
        rules.named("unknown-numbr")


@pytest.mark.parametrize(("words", "severity"), [(301, "error"), (300, "info"), (40, "info"), (39, "error")])
def test_only_a_length_far_outside_the_range_is_an_error(words: int, severity: str) -> None:
    """A thank-you note has 80 to 150 words, 200 at most: an error above half as much again and below half the least."""
    letter, brief = example_letter(Example("word " * words, ("evidence=" + "told " * 90,)))
    (finding,) = length.check(replace(letter, written_by="model"), brief)
    assert (finding.id, finding.severity) == ("LEN001", severity)


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        (honorific, Example("Please thank Ms Lund for the tour.", ("moment@Sam Lund=the tour she gave",))),
        (attachment, Example("The copy of my ISA card is attached.", ("note=told her id send copy of isa card",))),
    ],
    ids=["a title that the pronouns bear out", "a file that rough notes speak of"],
)
def test_what_the_notes_half_say_is_a_remark(rule: ModuleType, example: Example) -> None:
    assert [finding.severity for finding in rule.check(*example_letter(example))] == ["info"]


def test_a_remark_that_ends_with_a_full_stop_of_its_words_has_one() -> None:
    remark = Remarks("rules.unknown_organisation", "X1", "error")
    assert remark(0, "Calder Inc.", "No source names Calder Inc..").message == "No source names Calder Inc."
    assert remark.whole("Something is missing ...").message == "Something is missing ..."
