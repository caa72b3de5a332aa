"""German: see `topics/habits.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.habits import Habits, Nouns

HABITS = Habits(
    common_openers=words("ich wir die der das es ein eine sie"),
    greeting_words=words("""
        sehr geehrte geehrter geehrten liebe lieber liebes hallo guten tag abend damen herren zusammen
        allerseits ihr alle grüezi moin servus werte werter und an das nochmal nochmals
    """),
    honorifics=words("prof frau herr herrn doktor madame"),
    familiar="vornamen?|duzen|geduzt",
    polite=words("sehr geehrte geehrter geehrten werte werter"),
    forms=words("Sie"),
    closing_words=words("""
        kindest warm warmest mit freundlichen freundliche beste besten viele vielen herzliche herzlichen
        herzlicher liebe lieben schöne schönen schöner kollegiale kollegialen grüße grüßen gruß grüsse grüssen
        gruss dank mfg vg lg hochachtungsvoll und bis bald
    """),
)


NOUNS = Nouns(
    endings=(
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten",
        "ment", "mente", "nis", "nisse", "ismus", "chen", "lein", "tum",
    ),
    bent=("e", "en", "er", "es", "em"),
)  # fmt: skip
