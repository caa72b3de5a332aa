"""German: see `topics/said.py`."""

from __future__ import annotations

from letterkit.languages.topics.said import Slots, WholeWords

SLOTS = Slots(
    article="die|der|das|eine?[nrsm]?",
    clock_a="uhr",
    clock_a_2="uhr",
    time_after="ab|nach|vor|bis|zwischen|gegen",
    time_to="bis|und",
    dotted="[ap]m|uhr",
    determiner="eine?[nrsm]?|weitere[nrsm]?|zwei|drei|andere[nrsm]?|die|der|das",
    post="stellen?|posten|plätze",
    link="für|im|in|an|der|die|das|und",
    opening="im|in der|für",
)

WHOLE_WORDS = WholeWords(
    greeting="hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|sehr geehrte[rs]?",
    salutes="hallo|liebe[rs]?|guten|moin|servus|grüezi|sehr geehrte[rs]?",
)
