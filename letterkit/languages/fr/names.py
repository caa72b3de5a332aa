"""French: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles, Names

NAMES = Names(
    team_word="lever|ashby|icims|taleo|recrutement|emploi|rh|ta|email|mail|info|centre",
    person="de|la|le|el|dos|du",
    title="mme|sr",
)

EMPLOYER_WORDS = EmployerWords(
    sign_off="cordialement|bien cordialement|bien à vous",
    signed_team_talent_acquisition="TA",
    rest_of_name="de|des|et",
)

JOBS = Jobs(
    before_job="de |d[’']",
    role_words=words("""
        tester chef attendant agent broker trader infirmier infirmière comptable technicien technicienne vendeur
        vendeuse conducteur conductrice cuisinier cuisinière enseignant enseignante secrétaire directeur
        directrice ingénieur acheteur acheteuse juriste rédacteur rédactrice assistante chargé chargée enfermero
    """),
    role_endings=words("ingénieure développeur développeuse responsable"),
    no_company=words("recrutement"),
)

JOB_TITLES = JobTitles(
    words=("ing[ée]nieure?|d[ée]veloppeu[rs]e?|responsable|directeur|directrice|charg[ée]e?|stagiaire|consultante?"),
)
