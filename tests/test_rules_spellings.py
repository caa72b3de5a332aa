"""One date, one time, one number, however a note or a letter spells it: no rule takes two spellings for two things."""

from __future__ import annotations

from itertools import product

import pytest

from letterkit import rules
from letterkit.rules._examples import Example, example_letter

TODAY = "2026-11-10"
SAME: dict[str, tuple[str, ...]] = {
    "a day": (
        "20 Nov", "20th of November", "November 20", "Nov 20th", "20.11.", "20.11.2026", "2026-11-20", "20/11/2026",
        "Friday the 20th", "Fri 20th", "Friday 20 November", "Freitag, den 20. November", "vendredi 20 novembre",
        "the twentieth of November", "Fri, 20 Nov 2026", "Fr 20.11.", "le 20 novembre 2026", "am 20. November",
    ),
    "a month": ("Oct 2024", "October 2024", "10/2024", "2024-10", "10.2024", "Oktober 2024", "octobre 2024",
                "Oct. 2024"),
    "a time": (
        "3pm", "3 p.m.", "15:00", "15h", "15 Uhr", "3 in the afternoon", "three in the afternoon", "3 o’clock", "15h00",
        "three o’clock", "3 pm",
    ),
    "half an hour": ("10:30", "10.30 am", "half past ten", "10h30", "halb elf", "dix heures et demie", "10:30 am"),
    "a quarter": ("Q2 2027", "the second quarter of 2027", "2. Quartal 2027", "deuxième trimestre 2027", "Q2 of 2027"),
    "a share": ("50%", "fifty per cent", "50 percent", "half", "fünfzig Prozent", "la moitié", "50 %"),
    "a change": ("from nine to four a day", "9 -> 4 a day", "from 9 to 4 a day", "9 → 4 a day",
                 "down to 4 a day from 9"),
    "thousands": ("43k", "43,000", "43 000", "43.000", "forty-three thousand", "43 thousand", "43K"),
    "millions": ("1.2m", "1.2 million", "1,200,000", "1,2 Mio.", "1.2 millions"),
    "a length": ("12s", "twelve-hour", "12-hour", "12 hours", "12h", "12hr"),
    "a score": ("87%", "87 per cent", "eighty-seven per cent", "87 pct", "87 Prozent", "87 pour cent"),
    "years": ("31 springs", "thirty-one springs", "thirty one springs"),
}  # fmt: skip
SOURCE = "It was {} then, and stock came in."
LETTER = "The stock came in as you said: {} then."
HELD = ("GRD001", "GRD002", "GRD006")


def said(source: str, letter: str) -> list[str]:
    """What the rules of numbers and dates say of a letter, by a source."""
    facts = (SOURCE.format(source), "interview_day=2026-11-09")
    found = rules.review(*example_letter(Example(LETTER.format(letter), facts, today=TODAY)))
    return [finding.message for finding in found if finding.id in HELD]


@pytest.mark.parametrize("what", SAME)
def test_every_spelling_stands_on_every_other(what: str) -> None:
    pairs = list(product(SAME[what], repeat=2))
    assert {pair: found for pair in pairs if (found := said(*pair))} == {}


OTHER = {
    "a day": ("20 Nov", ("21 Nov", "November 27", "Friday the 27th", "19.11.2026", "the twenty-first of November")),
    "a weekday's day": ("Fri 20th", ("Friday the 27th", "November 21", "20 December")),
    "a month": ("Oct 2024", ("November 2024", "October 2023", "3 October 2024", "11/2024")),
    "a time": ("3pm", ("4pm", "16:00", "four in the afternoon", "2.30 pm")),
    "a share": ("half", ("60%", "seventy per cent")),
    "thousands": ("43k", ("44,000", "430", "forty-four thousand")),
    "a change": ("9 -> 4 a day", ("from nine to three a day", "from 4 to 9 a day", "tripled")),
}
"""A source, and what is another thing."""


@pytest.mark.parametrize("what", OTHER)
def test_another_date_or_number_does_not(what: str) -> None:
    source, letters = OTHER[what]
    assert [letter for letter in letters if not said(source, letter)] == []
