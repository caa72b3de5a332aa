"""A sentence that is begun for the writer: its mark, its end, and its rest under another beginning."""

from __future__ import annotations

import pytest

from letterkit.brief import Unsaid
from letterkit.brief._beginnings import BEGINNINGS
from letterkit.brief.unsaid import ANSWER, OPENING, REPLY, USE, beginning, rest
from letterkit.facts import ROLES
from letterkit.letter import OPEN_MARK

GAP = Unsaid("N3", "problem", "You told me that", "biggest thing = the kiln queue", "notes.txt:5")


def test_the_mark_is_an_open_mark_that_names_the_line() -> None:
    assert GAP.mark == "[[You told me that …: notes.txt:5]]"
    assert OPEN_MARK.fullmatch(GAP.mark)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("the kiln is full  by noon", "You told me that the kiln is full by noon."),
        ("you told me that it is full.", "You told me that it is full."),
        ("it is full!", "You told me that it is full!"),
    ],
)
def test_words_end_the_sentence_and_its_beginning_stands_once(words: str, sentence: str) -> None:
    assert GAP.said(words) == sentence


@pytest.mark.parametrize("language", BEGINNINGS)
def test_what_was_said_under_one_beginning_is_known_behind_every_other(language: str) -> None:
    for one in BEGINNINGS[language].values():
        for text in filter(None, one):
            begun = text.format(person="Dana Whitfield") + " blub blub"
            assert rest(begun, language).endswith("blub")


def test_every_language_begins_the_same_roles_and_knows_them_all() -> None:
    assert len({frozenset(known) for known in BEGINNINGS.values()}) == 1
    assert set(BEGINNINGS["en"]) <= {*ROLES, ANSWER, REPLY, OPENING, USE}


def test_who_said_it_and_whether_it_was_told_choose_the_beginning() -> None:
    assert beginning("problem", "de", familiar=True) == "Du hast mir erzählt, dass"
    assert beginning("problem", "en", person="Dana", is_reader=False) == "Dana told me that"
    assert beginning("evidence", "en", told=False) == "What I did not get to tell you is that"
    assert beginning("highlight", "sv") == beginning("note", "en")
