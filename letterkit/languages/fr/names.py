"""French: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics.names import EmployerWords, Names

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
