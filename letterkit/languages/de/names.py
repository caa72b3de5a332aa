"""German: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics.names import EmployerWords, Names

NAMES = Names(
    number_id="nr",
    number_id_2="nr",
    number_id_3="nr",
    team_word=(
        "personalabteilung|bewerbung|bewerbermanagement|karriere|xing|stepstone|glassdoor|jobvite|smart recruiters"
    ),
    person="von|der|den|da|di|del|bin|al|zu|ter",
    title="prof|herr|frau|dipl",
)

EMPLOYER_WORDS = EmployerWords(
    sign_off="mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|mit besten grüßen|liebe grüße",
    signed_team_the="Das ",
    rest_of_name="und",
)
