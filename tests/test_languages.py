"""Languages are a room: nothing else holds their words, and what one lacks is said by its name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "letterkit"
Sources = Mapping[str, str]

UNMISTAKABLE = frozenset(
    """
    und oder nicht eine einen einem einer das ich wir mit auf bei zum zur dass weil nach wenn sind haben hat wird
    kein     keine nur noch auch aber ihr ihre ihnen mein meine wegen herrn frau bitte stelle sehr
    les des une est avec pour dans nous vous votre notre sont que qui mais pas elle chez aux cette mon mes leur merci
    poste     monsieur mme mlle
    """.split()
)
"""Words of German and French that no English text has."""
ACCENTED = re.compile(r"[äöüßéèêàâçœôîïùûÄÖÜÉÈÊÀÇŒ]")
BORROWED = frozenset("résumé résumés".split())
"""English words with an accent."""
RANGE = re.compile(r".-[À-ɏ]|[À-ɏ]-.")
"""Letters from one to another, in a pattern: no word."""


def literals(source: str) -> Iterator[tuple[int, str]]:
    """The string literals of a module with their lines, without its docstrings and other strings that nobody uses."""
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def foreign_words(text: str) -> set[str]:
    """The German and French words of a literal."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\\[A-Za-z]", " ", RANGE.sub(" ", text)))
    return {word for word in words if word in UNMISTAKABLE or (ACCENTED.search(word) and word not in BORROWED)}


def strays(sources: Sources) -> list[str]:
    """Literals outside of the room that hold a word of one of its languages."""
    return [
        f"{path}:{line}: {' '.join(sorted(found))}"
        for path, source in sources.items()
        if not path.startswith("languages/")
        for line, text in literals(source)
        if (found := foreign_words(text))
    ]


def package() -> dict[str, str]:
    """Every module of the package, by its path."""
    return {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}


def test_no_other_module_holds_a_word_of_german_or_french() -> None:
    assert strays(package()) == []


@pytest.mark.parametrize("line", ['X = "und"', 'X = re.compile(r"\\bfür\\b")', 'X = f"{y} avec"', 'X = {"é": 1}'])
def test_a_planted_word_is_seen(line: str) -> None:
    assert strays({"rules/length.py": line})
    assert not strays({"languages/de/rules.py": line})


@pytest.mark.parametrize("line", ['"""Und so weiter."""', 'X = "[A-ZÀ-ÿ]+"', 'X = "a résumé"', "x = 1  # für"])
def test_a_docstring_a_range_of_letters_and_an_english_word_are_none(line: str) -> None:
    assert not strays({"rules/length.py": line})
