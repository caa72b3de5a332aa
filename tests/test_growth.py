"""The measure of growth tells linear work from quadratic work, whatever else the machine does."""

from __future__ import annotations

import re
from functools import partial

import pytest
from growth import LINEAR, growth

from letterkit.inputs.notes import private
from letterkit.languages import every, load
from letterkit.languages.topics.rules import Garbled, OtherApplication
from letterkit.rules._reading import ASIDE as A_QUESTION_OF_ONES_OWN
from letterkit.rules._unanswered import AND, COMMA
from letterkit.rules.leftovers import ADVISES, ASIDE, BRACKETED
from letterkit.rules.other_application import CODE
from letterkit.rules.personal_data import HOME
from letterkit.rules.promise import WILL
from letterkit.rules.unknown_number import IN_A_ROW
from letterkit.wording.mentions import mentions

pytestmark = pytest.mark.long

OPENINGS = "[](" * 1600


def test_work_that_grows_as_its_text_is_told_from_work_that_grows_as_its_square() -> None:
    assert growth(lambda text: re.sub(r"[aeiou]", "", text), "a fair text " * 20_000) < LINEAR
    assert growth(lambda text: re.sub(r"\[.*\]x", "", text), OPENINGS) > LINEAR


WORDS = ("a", "aB1", "a.", "1", "1.", "a@", "a-", "ü", "a_b")
"""What a word without a space may be made of, as long as a reader takes it."""


@pytest.mark.parametrize("piece", WORDS)
def test_what_a_text_carries_is_found_in_one_long_word_as_in_any_text(piece: str) -> None:
    assert growth(lambda text: mentions.__wrapped__(text), piece * (200_000 // len(piece))) < LINEAR


@pytest.mark.parametrize("piece", WORDS)
def test_what_is_private_is_told_in_one_long_word_as_in_any_text(piece: str) -> None:
    assert growth(lambda text: private.topic(text), piece * (20_000 // len(piece))) < LINEAR


@pytest.mark.parametrize("piece", ["you will have ", "bringe ich ", "les amis que vous avez ", "on les ", "your a "])
def test_what_rules_look_for_in_a_sentence_is_found_in_a_long_one_as_in_any(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    slips = re.compile(every(Garbled).slips, re.IGNORECASE)
    theirs = re.compile(load("en").words(OtherApplication).theirs)
    for pattern in (WILL, slips, theirs, ADVISES, BRACKETED):
        assert growth(partial(pattern.sub, ""), text) < LINEAR, pattern.pattern[:40]


@pytest.mark.parametrize("piece", ["[", "*", "A-", "a", "  "])
def test_a_sentence_of_one_sign_takes_no_longer_than_its_length(piece: str) -> None:
    """Two repeats side by side, or one at every place, would take the square of it."""
    text = piece * (20_000 // len(piece))
    assert growth(ASIDE.fullmatch, text) < LINEAR
    for pattern in (IN_A_ROW, CODE, HOME, AND, COMMA, A_QUESTION_OF_ONES_OWN):
        assert growth(pattern.search, text) < LINEAR, pattern.pattern[:40]
