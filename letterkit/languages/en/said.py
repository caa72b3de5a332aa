"""English: see `topics/said.py`."""

from __future__ import annotations

from letterkit.languages.topics.said import Slots, WholeWords

SLOTS = Slots(
    article="an?|the",
    clock_a=r"a\.?m\.?",
    clock_a_2=r"a\.?m\b\.?",
    clock_uhr=r"\bnoon\b|\bmidday\b",
    time_after="after|before|from|until|till|between|around|by",
    time_to="to|and",
    determiner="an?|the|another|one|two|three|more|further|second|third|next",
    post="posts?|positions?|roles?|openings?|jobs?",
    link="for|of|to|in|at|on|as|and|or|the|an?|your|our|this|that",
    opening="for|of|as",
)

WHOLE_WORDS = WholeWords(
    greeting="hi|hello|hey|dear|good (?:morning|afternoon|evening)",
    salutes="hi|hello|hey|dear|good",
)
