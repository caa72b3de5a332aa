"""Text for people: no line is wider than asked, no word is lost, and wide letters count as two columns."""

from __future__ import annotations

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit.cli._screen import columns, indented, mark, width_of, wrap

WORDS = st.lists(st.text(st.characters(categories=["L", "N", "P", "Mn"]), min_size=1, max_size=12), max_size=30)


@given(words=WORDS, width=st.integers(12, 60))
def test_wrapping_loses_no_word_and_keeps_to_the_width(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), width)
    assert " ".join(lines).split() == " ".join(words).split()
    assert all(width_of(line) <= width or " " not in line for line in lines)


@pytest.mark.parametrize(
    ("text", "columns_taken"), [("abc", 3), ("山田", 4), ("e\u0301", 1), (click.style("ab", fg="red"), 2)]
)
def test_what_a_text_takes_on_the_screen(text: str, columns_taken: int) -> None:
    assert width_of(text) == columns_taken


def test_the_last_column_is_wrapped_under_itself() -> None:
    shown = columns([("a", "one two three"), ("long", "four")], 16)
    assert shown == "  a     one two\n        three\n  long  four"


def test_what_is_indented_keeps_its_margin_on_every_line() -> None:
    assert indented("one two", 10, "  N1 │ ", "     │ ") == "  N1 │ one\n     │ two"


@pytest.mark.parametrize("severity", ["error", "warning", "info", "good"])
def test_a_severity_shows_without_colour(severity: str) -> None:
    signs = {click.unstyle(mark(other)) for other in ("error", "warning", "info", "good")}
    assert click.unstyle(mark(severity)) in signs
    assert len(signs) == 4
