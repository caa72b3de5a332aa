"""English: see `topics/people.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.people import People

PEOPLE = People(
    women=words("ms mrs miss madam ma'am"),
    men=words("mr sir"),
    professors=words("prof professor"),
    doctors=words("dr dres dra"),
    others=words(
        "mx dame rev reverend father sister brother rabbi imam captain capt colonel col lt lieutenant sgt sergeant judge senator councillor cllr"
    ),
    alone=words("madam ma'am sir"),
    particles=words(
        "van von vom de del della di da dos d' la las los el al bin binti ibn ten ter te af av y e o' mac mc st saint san"
    ),
    opening=words("van o' mac mc st saint"),
    written="Mrs?|Ms|Mx|Dr|Prof",
    she=words("she her hers herself"),
    he=words("he him his himself"),
    they=words("he she they"),
)
