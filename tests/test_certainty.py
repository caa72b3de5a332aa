"""What is told of notes is certain: understood wholly, standing alone, meant for somebody. All else is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from letterkit import clauses
from letterkit.clauses import Setting
from letterkit.clauses.grammar import Grammar

CASES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "cases" / "certain").glob("*.yaml"))
}


def said(language: str, note: str) -> list[str]:
    """Every rendering of a note."""
    found = clauses.read(note, Setting(language, tuple(CASES[language]["readers"])))
    return [words for clause in found for form in clauses.FORMS if (words := getattr(clause, form))]


def cases(name: str) -> list[tuple[str, Any]]:
    return [(language, case) for language, of in CASES.items() for case in of[name]]


@pytest.mark.parametrize(("language", "case"), cases("told"), ids=str)
def test_what_the_grammar_explains_is_told(language: str, case: list[str]) -> None:
    note, wanted = case
    assert wanted in said(language, note)


@pytest.mark.parametrize(("language", "case"), cases("asked"), ids=str)
def test_what_is_not_certain_has_no_words(language: str, case: dict[str, str]) -> None:
    assert said(language, case["note"]) == []


def test_a_grammar_explains_a_line_from_its_first_word_to_its_last() -> None:
    small = Grammar("""
        Sentence = Thing verb Thing?
        Thing = det word+ | name
    """)
    det, word, verb = frozenset(("det",)), frozenset(("word", "verb")), frozenset(("verb",))
    assert small.explains([det, word, verb])
    assert small.explains([det, word, word, verb, det, word])
    assert not small.explains([det, word, verb, word])
    assert not small.explains([])


def test_no_line_is_looked_at_without_end() -> None:
    small = Grammar("Sentence = word*")
    assert not small.explains([frozenset(("word",))] * 10_000)
