"""Words, sentences and numbers as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import wording


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,200 clients", [(1200.0, "")]),
        ("1.234.567,89 Euro", [(1234567.89, "€")]),
        ("2.5 days and 2,5 Tage", [(2.5, ""), (2.5, "")]),
        ("18 %, 18 percent, eighteen percent", [(18.0, "%")] * 3),
        ("€2m", [(2_000_000.0, "€")]),
        ("twenty people on a 30-day plan", [(20.0, ""), (30.0, "")]),
        ("the 12th of May", []),
        ("REQ-114, B2B, v2.1.3 and one of them", []),
        ("fünf Monate, trois sites", [(5.0, ""), (3.0, "")]),
    ],
)
def test_numbers_are_read_as_values_and_dates_are_none(text: str, values: list[tuple[float, str]]) -> None:
    assert [(number.value, number.unit) for number in wording.numbers(text)] == values


def test_the_full_stop_behind_a_date_is_the_sentences() -> None:
    shown = [day.text for day in wording.dates("By 31 June. On 12 Mar. 2026 and on the third of May.")]
    assert shown == ["31 June", "12 Mar. 2026", "third of May"]


def test_abbreviations_do_not_end_a_sentence() -> None:
    found = [text for _, text in wording.sentences("I met Dr. Smith. She said “no.” Then we left! Did you?")]
    assert found == ["I met Dr. Smith.", "She said “no.”", "Then we left!", "Did you?"]


def test_a_french_quotation_ends_a_sentence_behind_its_space() -> None:
    found = [text for _, text in wording.sentences("Vous avez dit : « On roule à vide ? » J’ai dit oui. Bien.")]
    assert found == ["Vous avez dit : « On roule à vide ? »", "J’ai dit oui.", "Bien."]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("by the end of next week the twenty fourth or it slides", [24]),
        ("am vierundzwanzigsten oder später", [24]),
        ("Audit two days, Wed 12 & Thu 13.", [12, 13]),
        ("the thirteenth floor, the second was better", []),
    ],
)
def test_a_day_of_a_month_is_known_in_words_and_behind_a_sign(text: str, days: list[int]) -> None:
    assert [day.day for day in wording.dates(text)] == days


@given(st.text(max_size=200))
def test_offsets_are_where_the_words_stand(text: str) -> None:
    """Sentences and numbers are slices of the text, in order and apart."""
    end = 0
    for start, sentence in wording.sentences(text):
        assert text[start : start + len(sentence)] == sentence
        assert start >= end
        end = start + len(sentence)
    for number in wording.numbers(text):
        assert text[number.start : number.end].strip() == number.text
