"""The words that numbers are made of, in English, German and French."""

from __future__ import annotations

CURRENCIES = {
    "€": "€", "eur": "€", "euro": "€", "euros": "€", "$": "$", "usd": "$", "dollar": "$", "dollars": "$", "£": "£",
    "gbp": "£", "pound": "£", "pounds": "£", "pfund": "£", "livres": "£", "¥": "¥", "yen": "¥", "chf": "chf",
    "francs": "chf", "franken": "chf",
}  # fmt: skip
SCALES = {
    "k": 1e3, "thousand": 1e3, "tausend": 1e3, "tsd": 1e3, "mille": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6,
    "million": 1e6, "millions": 1e6, "millionen": 1e6, "bn": 1e9, "billion": 1e9, "billions": 1e9, "mrd": 1e9,
    "milliarde": 1e9, "milliarden": 1e9, "milliard": 1e9, "milliards": 1e9,
}  # fmt: skip
FACTORS = {
    "doubled": 2, "doubles": 2, "doubling": 2, "double": 2, "twice": 2, "verdoppelt": 2, "verdoppelte": 2,
    "doublé": 2, "tripled": 3, "tripling": 3, "triple": 3, "verdreifacht": 3, "triplé": 3, "quadrupled": 4,
    "vervierfacht": 4, "halved": 0.5, "halves": 0.5, "halving": 0.5, "halbiert": 0.5, "halbierte": 0.5,
}  # fmt: skip
"""Words that hold a ratio: `we doubled sales` is a number as much as `2x`."""
ALSO_TIMES = frozenset(("twice", "double", "triple"))
"""Factors that are as often how many times, or a word before a noun."""
PARTS_OF_A_WHOLE = {
    "half": 50.0, "hälfte": 50.0, "moitié": 50.0, "quarter": 25.0, "viertel": 25.0, "quart": 25.0, "third": 33.0,
    "drittel": 33.0, "tiers": 33.0, "fifth": 20.0, "fünftel": 20.0, "cinquième": 20.0, "tenth": 10.0, "zehntel": 10.0,
    "dixième": 10.0,
}  # fmt: skip
"""Words that hold a share, as per cent: `half of them` is a number as much as `50 %`."""

_EN = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
"""
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_DE = """
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn
"""
_DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_FR = """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf
"""
_FR_TENS = "vingt trente quarante cinquante soixante"
HUNDREDS = {"hundred": 100, "hundreds": 100, "hundert": 100, "cent": 100, "cents": 100, "dozen": 12, "dutzend": 12}
NOT_ALONE = frozenset("one un une ein eine null neuf seize sept elf zero".split())
"""Spelt numbers that are as often another word: they count only before a unit, a scale or another number word."""
ARTICLES = frozenset(("a", "ein", "eine"))
AND = frozenset(("and", "und", "et"))
SPELT_SCALES = frozenset(word for word in SCALES if len(word) > 3)


def _spelt() -> dict[str, int]:
    values = {word: n for names in (_EN, _DE, _FR) for n, word in enumerate(names.split())}
    for names in (_EN_TENS, _DE_TENS):
        values |= {word: 20 + 10 * n for n, word in enumerate(names.split())}
    values |= {
        f"{ten}-{one}": 20 + 10 * t + o
        for t, ten in enumerate(_EN_TENS.split())
        for o, one in enumerate(_EN.split())
        if 0 < o < 10
    }
    values |= {
        f"{one}und{ten}": 20 + 10 * t + o
        for t, ten in enumerate(_DE_TENS.split())
        for o, one in enumerate(_DE.split())
        if 0 < o < 10
    }
    values |= {f"{one}hundert": 100 * o for o, one in enumerate(_DE.split()) if 1 < o < 10} | {"dreissig": 30}
    ones = _FR.split()
    for t, ten in enumerate(_FR_TENS.split()):
        values |= {ten: 20 + 10 * t} | {f"{ten}-{ones[o]}": 20 + 10 * t + o for o in range(1, 10)}
        values |= {f"{ten}-et-un": 21 + 10 * t}
    values |= {f"soixante-{ones[o]}": 60 + o for o in range(10, 20)} | {"quatre-vingts": 80, "quatre-vingt": 80}
    values |= {f"quatre-vingt-{ones[o]}": 80 + o for o in range(1, 20)}
    return values


VALUES = _spelt()
FACTORS |= {f"{word}{ending}": n for word, n in VALUES.items() for ending in ("fold", "fach") if 1 < n <= 100}
