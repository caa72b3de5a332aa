"""French: see `topics/people.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.people import People

PEOPLE = People(
    women=words("madame mme mlle"),
    men=words("monsieur m"),
    professors=words("professeur professeure pr"),
    doctors=words("docteur docteure"),
    alone=words("madame monsieur"),
    office="directrice|directeur|proviseure?|maître",
    particles=words("des du le"),
    opening=words("de del della du des dos"),
    written="Madame|Monsieur|Mme",
    she=words("elle"),
    they=words("il elle"),
)
