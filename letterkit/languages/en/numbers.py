"""English: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.numbers import Grounding, Relations

RELATIONS = Relations(
    from_to="to",
    instead="instead of|rather than|down from|up from",
    labels=words("number no line room chapter"),
    spans={
        "hour": words("hour"),
        "day": words("day"),
        "week": words("week"),
        "month": words("month"),
        "quarter": words("quarter"),
        "year": words("year"),
    },
    per="an?|per|each|every|pro",
    before_a_year="in|for|since|until|till|by|of|from|before|after|early|late|spring|summer|autumn",
)

GROUNDING = Grounding(
    stop=words("""
        a about after again all also an and any are as at be because been before being but by can could did do
        does each every for from had has have he her his how i if in into is it its just like made make many me
        more most much must my no not now of on one only or other our out over per she since so some such than
        that the their them then there these they this those through to too under until up us very was we were
        what when where which while who will with would you your i'm i've elsewhere
    """),
    breaks=words("""
        to in of by for from at with on over per and or but than within during after before than until
    """),
    clause="and|but|while|whereas",
)
