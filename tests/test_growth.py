"""The measure of growth tells linear work from quadratic work, whatever else the machine does."""

from __future__ import annotations

import re

from growth import LINEAR, growth

OPENINGS = "[](" * 1600


def test_work_that_grows_as_its_text_is_told_from_work_that_grows_as_its_square() -> None:
    assert growth(lambda text: re.sub(r"[aeiou]", "", text), "a fair text " * 20_000) < LINEAR
    assert growth(lambda text: re.sub(r"\[.*\]x", "", text), OPENINGS) > LINEAR
