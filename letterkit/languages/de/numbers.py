"""German: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.numbers import Amounts, Clocks, Grounding, NumberWords, Relations

_ONES = """
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
    achtzehn neunzehn
""".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_BELOW_HUNDRED = {
    **{word: n for n, word in enumerate(_ONES)},
    **{word: 20 + 10 * n for n, word in enumerate(_TENS)},
    **{f"{_ONES[o]}und{ten}": 20 + 10 * t + o for t, ten in enumerate(_TENS) for o in range(1, 10)},
    "dreissig": 30,
    **{f"{_ONES[o]}unddreissig": 30 + o for o in range(1, 10)},
}
_REST = {"": 0, **{f"{link}{word}": n for word, n in _BELOW_HUNDRED.items() if n for link in ("", "und")}}
_HUNDREDS = {f"{_ONES[o]}hundert": 100 * o for o in range(1, 10)}
_BELOW_THOUSAND = {
    **{f"{head}{rest}": n + more for head, n in _HUNDREDS.items() for rest, more in _REST.items()},
    **{f"hundert{rest}": 100 + more for rest, more in _REST.items() if rest},
}
_THOUSANDS = {
    f"{word}tausend{rest}": 1000 * n + more
    for word, n in _BELOW_HUNDRED.items() if n
    for rest, more in {"": 0, **_HUNDREDS}.items()
}  # fmt: skip
_AND_HALF = {
    "anderthalb": 1.5,
    **{f"{_ONES[o]}{link}halb": o + 0.5 for o in range(1, 10) for link in ("ein", "undein")},
}
NUMBER_WORDS = NumberWords(
    values=_BELOW_HUNDRED | _BELOW_THOUSAND | _THOUSANDS | _AND_HALF,
    scales={"tausend": 1e3, "tsd": 1e3, "mio": 1e6, "millionen": 1e6, "mrd": 1e9, "milliarde": 1e9, "milliarden": 1e9},
    hundreds={"hundert": 100, "dutzend": 12},
    articles=words("ein eine"),
    joins=words("und"),
    not_alone=words("ein eine null elf"),
    factors={
        "verdoppelt": 2, "verdoppelte": 2, "verdreifacht": 3, "vervierfacht": 4, "halbiert": 0.5, "halbierte": 0.5,
    },
    fold=("fach",),
    parts={"hälfte": 50.0, "viertel": 25.0, "drittel": 33.0, "fünftel": 20.0, "zehntel": 10.0},
    percent=r"prozentpunkte?n?\b|prozent\b",
    times=r"fach\w*",
    times_spelt=r"mal\b",
    clock="uhr",
    currencies={"pfund": "£", "franken": "chf"},
    idioms="ein bis zwei|zwei oder drei|zwei, drei",
)  # fmt: skip
CLOCKS = Clocks(
    half_to=("halb HOUR",),
    quarter_past=("viertel nach HOUR",),
    quarter_to=("viertel vor HOUR",),
    named={"mittag": 12.0, "mitternacht": 0.0},
    nth=numbered("1 erstes ersten, 2 zweites zweiten, 3 drittes dritten, 4 viertes vierten"),
    quarter="Quartal",
    out_of="von",
)

RELATIONS = Relations(
    from_to="auf|bis",
    instead="statt|anstatt",
    labels=words("nr nummer linie seite raum zimmer"),
    spans={
        "minute": words("minute"),
        "hour": words("stunde"),
        "day": words("tag"),
        "week": words("woche"),
        "month": words("monat"),
        "quarter": words("quartal"),
        "year": words("jahr an"),
    },
    halves={15: "Viertelstunde", 30: "halben? Stunde", 45: "Dreiviertelstunde"},
    per="im|in der|am",
    before_a_year=(
        "fall|winter|für|seit|bis|ab|von|vor|nach|jahr|jahre|anfang|mitte|ende|frühjahr|frühling|sommer|herbst"
    ),
)

GROUNDING = Grounding(
    shortened={"sekunde": "sek", "stunde": "std"},
    stop=words("""
        anderswo aber alle als am an auch auf aus bei bin bis da damit das dass dem den der des die doch durch
        ein eine einem einen einer er es für habe haben hat hatte ich ihr ihre im in ist ja kann mehr mein meine
        mich mir mit nach nicht noch nur oder pro schon sehr sein sich sie sind so über um und uns unser unter
        vom von vor war waren was wenn wie wir wird zu zum zur
    """),
    breaks=words("auf in um von bei mit pro und oder als innerhalb nach vor bis seit für"),
    clause="und|aber|während|sondern",
)

AMOUNTS = Amounts(
    nearly="knapp(?:e[nrs]?)?|fast|beinahe|nahezu|annähernd|unter|kaum",
    over="über|mehr als|gut(?:e[nrs]?)?|reichlich|weit über",
    about=r"rund|etwa|ungefähr|zirka|circa|ca\.?|um die|an die",
    round=words("dutzend"),
    by="um",
    of="der|des|von",
    a="eine?[nm]?|die|das",
    no_share=r"(?:nach|vor) \w|stunde",
    sole="(?:nur )?ein(?:e[mnrs]?)? einzige[mnrs]?|nur eine?[mnrs]?",
    until="bis",
)
