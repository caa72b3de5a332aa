"""The measure of growth tells linear work from quadratic work, whatever else the machine does."""

from __future__ import annotations

import re

import pytest
from growth import LINEAR, growth

from letterkit.inputs.notes import private
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
