"""German: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles, Names

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

JOBS = Jobs(
    role_bent=("in", "innen"),
    surnames="Koch",
    before_job="als ",
    role_words=words("""
        carer trainer coach auszubildende lagerist steuerfachangestellte krankenschwester koch köchin
    """),
    role_endings=words("""
        entwickler ingenieur leiter berater kehittäjä werkstudent praktikant sachbearbeiter kaufmann kauffrau
        referent zeichner pfleger fachkraft pflegekraft verkäufer fahrer lehrer erzieher arbeiter mechatroniker
        elektroniker mechaniker techniker sekretär buchhalter assistent redakteur übersetzer einkäufer
    """),
    no_company=words("bewerbung stelle update interview usa uk eu kindest"),
)

JOB_TITLES = JobTitles(
    words=(
        r"werkstudent\w*|praktikant\w*|ingenieur\w*|entwickler\w*|leiter\w*|berater\w*|referent\w*|"
        r"sachbearbeiter\w*|kauff?(?:frau|mann)\w*|mitarbeiter\w*|geschäftsführer\w*|assistent\w*"
    ),
)
