"""English nouns for people who are neither writer nor reader, so that a pronoun behind one is theirs."""

from __future__ import annotations

import re

_MANY = """
apprentices bosses guys governors boys girls blokes lads kids colleagues trainees residents patients customers clients
pupils students children parents teachers nurses drivers pickers workers staff crew team people somebody someone anyone
anybody everyone everybody nobody hires starters candidates women men volunteers engineers analysts visitors buyers
suppliers tenants grads seniors juniors members neighbours neighbors families ones
""".split()
_KIN_SHE, _KIN_HE = "mum mom mam nan wife sister aunt gran".split(), "dad grandad husband brother uncle".split()
_SHE = "girl daughter grandmother lady woman girlfriend mother".split()
_HE = "guy boy bloke lad son grandson grandfather man fella chap boyfriend father foreman".split()
_ANY = """
apprentice boss deputy governor kid partner cousin friend mate colleague assistant intern trainee resident patient
customer client pupil student child parent teacher nurse driver picker worker hire starter candidate receptionist
recruiter bod tenant volunteer engineer analyst supervisor predecessor buyer supplier visitor senior junior neighbour
neighbor owner landlord doctor fitter technician cleaner chef cook porter
""".split()
_DETERMINER = r"(?:the|an?|one|my|his|her|their|our|your|this|that|another|some)"
_THE = rf"\b{_DETERMINER}\s+(?:(?!{_DETERMINER}\b)[\w-]+\s+)?"
"""What makes a noun somebody: `customer service` is nobody, `a customer` is."""


def _one(words: list[str]) -> str:
    return "|".join(words)


PEOPLE = re.compile(
    rf"\b(?P<many>{_one(_MANY)})\b|\b(?P<she>(?:{_one(_KIN_SHE)})(?:'?s)?)\b|\b(?P<he>(?:{_one(_KIN_HE)})(?:'?s)?)\b|"
    rf"{_THE}(?:(?P<she_>{_one(_SHE)})|(?P<he_>{_one(_HE)})|(?:{_one(_ANY)}))\b",
    re.IGNORECASE,
)
