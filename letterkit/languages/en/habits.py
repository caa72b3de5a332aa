"""English: see `topics/habits.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.habits import Habits

HABITS = Habits(
    common_openers=words("i the a an it we you my this that"),
    greeting_words=words("""
        hi hello dear hey greetings good morning afternoon evening day to whom it may concern all everyone
        everybody both team folks there hiring recruiting committee people sir madam and or again
    """),
    honorifics=words("mr mrs ms miss mx dr professor sir madam"),
    familiar="first[- ]names?|informal",
    closing_words=words("""
        best kind many sincere regards wishes thanks thank you yours very truly respectfully sincerely
        faithfully cheers all the take care talk soon with my and gratitude again so much in advance from
    """),
)
