"""Each language's phrasing has what every language has: mypy holds the modules to it, this runs them once."""

from __future__ import annotations

import pytest

from letterkit import phrasing
from letterkit.languages.de import phrasing as german
from letterkit.languages.en import phrasing as english
from letterkit.languages.fr import phrasing as french
from letterkit.phrasing import Applying, Phrasing

EACH: dict[str, Phrasing] = {"de": german, "en": english, "fr": french}
TELLS_DEEDS: Applying = english


def test_these_are_all_there_are() -> None:
    assert sorted(EACH) == phrasing.languages()
    assert phrasing.applying(TELLS_DEEDS) is TELLS_DEEDS
    assert phrasing.applying(EACH["fr"]) is None


@pytest.mark.parametrize("code", sorted(EACH))
def test_what_is_loaded_is_the_module_that_was_checked(code: str) -> None:
    assert phrasing.load(code) is EACH[code]
    wanted = {name for name in dir(Phrasing) if not name.startswith("_")}
    assert wanted <= set(dir(phrasing.load(code)))
