"""German: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.numbers import Grounding, Relations

RELATIONS = Relations(
    from_to="auf|bis",
    instead="statt|anstatt",
    labels=words("nr nummer linie seite raum zimmer"),
    spans={
        "hour": words("stunde"),
        "day": words("tag"),
        "week": words("woche"),
        "month": words("monat"),
        "quarter": words("quartal"),
        "year": words("jahr an"),
    },
    per="im|in der|am",
    before_a_year=(
        "fall|winter|für|seit|bis|ab|von|vor|nach|jahr|jahre|anfang|mitte|ende|frühjahr|frühling|sommer|herbst"
    ),
)

GROUNDING = Grounding(
    stop=words("""
        anderswo aber alle als am an auch auf aus bei bin bis da damit das dass dem den der des die doch durch
        ein eine einem einen einer er es für habe haben hat hatte ich ihr ihre im in ist ja kann mehr mein meine
        mich mir mit nach nicht noch nur oder pro schon sehr sein sich sie sind so über um und uns unser unter
        vom von vor war waren was wenn wie wir wird zu zum zur
    """),
    breaks=words("auf in um von bei mit pro und oder als innerhalb nach vor bis seit für"),
    clause="und|aber|während|sondern",
)
