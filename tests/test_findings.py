"""Which findings go back to a model: those that a rule is sure of, and that a model can mend."""

from __future__ import annotations

from letterkit import rules
from letterkit.drafting.findings import mendable
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example, example_letter


def found(rule: str, id: str, severity: Severity) -> Finding:
    return Finding(rule, id, severity, 0, 0, "", "what is wrong")


def told(*findings: Finding) -> list[str]:
    letter: Letter = example_letter(Example("Thank you for the tour."))[0].with_findings(findings)
    return [finding.id for finding in mendable(letter)]


def test_what_a_rule_is_not_sure_of_stays_with_the_person() -> None:
    unsure = found("loose-sentence", "GRD008", "warning"), found("generic", "STY005", "warning")
    assert told(found("unknown-number", "GRD001", "error"), *unsure) == ["GRD001"]


def test_a_length_is_mended_past_the_hard_limit_only() -> None:
    assert told(found("length", "LEN001", "warning")) == []
    assert told(found("length", "LEN001", "error")) == ["LEN001"]


def test_what_the_critic_quoted_is_told_as_before() -> None:
    assert told(found("unsupported-claim", "GRD009", "warning")) == ["GRD009"]


def test_hints_of_the_speller_are_not_sure() -> None:
    assert not rules.is_sure(found("spelling", "LNG001", "info"))
    assert rules.is_sure(found("spelling", "LNG001", "warning"))
