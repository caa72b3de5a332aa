"""German: see `topics/people.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.people import People

PEOPLE = People(
    er=words("er"),
    women=words("frau fr"),
    men=words("herr herrn hr"),
    professors=words("professorin"),
    doctors=words("doktor doktorin"),
    degrees=words("mag ing dipl.-ing"),
    before_offices=words("frau herr herrn"),
    office=r"\w*(?:direktor|rektor|doktor|professor|dekan|minister|präsident|meister|leiter|kanzler|senator|inspektor|intendant|konsul|vorstand|pfarrer|notar)(?:in)?|\w*(?:rat|rätin)",
    particles=words("von vom zu zur zum der den dem"),
    opening=words("von"),
    written="Herrn?|Frau",
    they=words("er sie"),
)
