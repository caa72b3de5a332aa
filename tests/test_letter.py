"""Letter: its text, its places, its marks. Kinds, rooms, windows: the floors everything stands on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from letterkit import kinds, rooms
from letterkit.assets import Assets
from letterkit.errors import AssetError, UnknownNameError
from letterkit.letter import Letter, Sentence, Usage
from letterkit.timing import business_days, window

LETTER = Letter(
    kind="thank-you",
    language="en",
    subject="Hello",
    greeting="Dear Dana,",
    paragraphs=((Sentence("Thank you.", ("N1",)), Sentence("It helped [[how?]].")), (Sentence("See you."),)),
    closing="Best regards,",
    signature="Ada",
)


def test_a_body_is_greeting_paragraphs_and_sign_off() -> None:
    assert LETTER.body == "Dear Dana,\n\nThank you. It helped [[how?]].\n\nSee you.\n\nBest regards,\nAda"
    assert LETTER.words == 7
    assert LETTER.open_marks == ("how?",)


def test_every_sentence_knows_its_place() -> None:
    for offset, sentence in LETTER.placed:
        assert LETTER.body[offset:].startswith(sentence.text)
    last = LETTER.placed[-1][0]
    assert LETTER.place(last) == (5, 1)
    assert LETTER.place(LETTER.placed[1][0]) == (3, 12)


def test_usage_adds_up_and_an_unknown_price_stays_unknown() -> None:
    assert Usage(1, 10, 5, None) + Usage(1, 1, 1, None) == Usage(2, 11, 6, None)
    assert (Usage(1, 10, 5, 0.5) + Usage(1, 1, 1, None)).cost_usd == 0.5


def test_business_days_skip_the_weekend() -> None:
    friday = datetime(2026, 3, 13, 17)
    assert business_days(friday, 1) == datetime(2026, 3, 16, 17)
    assert business_days(datetime(2026, 3, 14, 9), 0) == datetime(2026, 3, 16, 9)
    opened = window(kinds.load("thank-you").timing, friday)
    assert opened.closes == datetime(2026, 3, 16, 17)


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError) as error:
        kinds.load("infuence")
    assert error.value.known[0] == "influence"
    with pytest.raises(UnknownNameError):
        rooms.member("letterkit.rules", "no-such-rule", "rule")


def test_a_users_template_hides_ours_and_may_start_from_it(tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "thank-you"
    folder.mkdir(parents=True)
    (folder / "en.j2").write_text('{% extends "shipped/thank-you/en.j2" %}')
    (folder / "nl.j2").write_text("@thanks\nDank je, {{ reader.name }}.\n")
    mine = Assets(tmp_path)
    assert kinds.languages("thank-you", mine)[-1] == "nl"
    assert mine.render("templates", "thank-you/nl.j2", {"reader": {"name": "Dana"}}) == "@thanks\nDank je, Dana."


@pytest.mark.parametrize(
    "attack",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ 'a' * 3000000000 }}",
        "{% for i in range(100000) %}x{% endfor %}",
        "{{ lipsum(100) }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% include '../../../etc/passwd' %}",
        "{{ nobody }}",
        "{% if %}",
    ],
)
def test_a_template_cannot_leave_its_sandbox(attack: str, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "x.j2").write_text(attack)
    with pytest.raises(AssetError) as error:
        Assets(tmp_path).render("templates", "x.j2", {})
    assert "x.j2" in str(error.value) or "passwd" in str(error.value)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "secret.j2").write_text("secret")
    (tmp_path / "templates" / "x.j2").symlink_to(tmp_path / "secret.j2")
    with pytest.raises(AssetError, match="link"):
        Assets(tmp_path).render("templates", "x.j2", {})
