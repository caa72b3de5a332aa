"""Portuguese: see `topics/people.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.people import People

PEOPLE = People(
    particles=words("das dos"),
)
