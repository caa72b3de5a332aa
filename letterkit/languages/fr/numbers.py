"""French: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.numbers import Amounts, Clocks, Grounding, NumberWords, Relations

_ONES = """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf
""".split()
_ROMAND = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
"""Of Switzerland and Belgium."""
_TENS = "vingt trente quarante cinquante soixante".split()
NUMBER_WORDS = NumberWords(
    values={
        **{word: n for n, word in enumerate(_ONES)},
        **{ten: 20 + 10 * t for t, ten in enumerate(_TENS)},
        **{f"{ten}-{_ONES[o]}": 20 + 10 * t + o for t, ten in enumerate(_TENS) for o in range(1, 10)},
        **{f"{ten}-et-un": 21 + 10 * t for t, ten in enumerate(_TENS)},
        **{f"soixante-{_ONES[o]}": 60 + o for o in range(10, 20)},
        **{f"{ten}-et-onze": 31 + 10 * t for t, ten in enumerate(_TENS)},
        **_ROMAND,
        **{f"{ten}-{_ONES[o]}": n + o for ten, n in _ROMAND.items() for o in range(1, 10)},
        "dizaine": 10,
        "douzaine": 12,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "cent": 100,
        "quatre-vingts": 80,
        "quatre-vingt": 80,
        **{f"quatre-vingt-{_ONES[o]}": 80 + o for o in range(1, 20)},
    },
    scales={"mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9},
    hundreds={"cent": 100, "cents": 100},
    joins=words("et"),
    joins_one=words("et"),
    and_half=r"(?:\s+[^\W\d_]+)?\s+et demie?\b",
    not_alone=words("un une neuf seize sept cent"),
    factors={"doublé": 2, "triplé": 3},
    parts={"moitié": 50.0, "quart": 25.0, "tiers": 33.0, "cinquième": 20.0, "dixième": 10.0},
    percent=r"pour\s?cent\b|points? de pourcentage\b",
    times_spelt=r"fois\b",
    ordinal="er|ère|ème|e",
    currencies={"livres": "£"},
    idioms="un ou deux|une ou deux|deux ou trois",
)
CLOCKS = Clocks(
    half_past=(r"HOUR(?: heures?)? et demie?",),
    quarter_past=(r"HOUR heures? et quart",),
    quarter_to=(r"HOUR heures? moins le quart",),
    named={"midi": 12.0, "minuit": 0.0},
    nth=numbered("premier 1er, deuxième 2e, troisième 3e, quatrième 4e"),
    quarter="trimestre",
    out_of="sur",
)

RELATIONS = Relations(
    from_to="à",
    instead="au lieu de|contre",
    labels=words("numéro n° ligne page salle"),
    spans={
        "minute": words("minute"),
        "hour": words("heure"),
        "day": words("jour"),
        "week": words("semaine"),
        "month": words("mois"),
        "quarter": words("trimestre"),
        "year": words("an année"),
    },
    halves={
        15: "quart d['’]heure",
        30: "demi-heure",
        45: "trois quarts d['’]heure",
        90: "(?:une )?heure et demie",
    },
    per="je|par|tous les|toutes les",
    before_a_year="en|depuis|pour|jusqu['’]en|de|avant|après|fin|début|printemps|été|automne|hiver",
)

GROUNDING = Grounding(
    stop=words("""
        ailleurs à au aux avec c'est ce ces cette dans de des du elle en est et eu il ils j'ai je la le les leur
        lui ma mais me mes moi mon ne nos notre nous on ou où par pas plus pour qu'il que qui sa se ses son sur
        un une vos votre vous ai aussi avez avons chez cela dont quand
    """),
    breaks=words("à en de par pour avec sur et ou dans chez pendant après avant"),
    elided="[cdjlmnst]|qu",
    clause="et|mais|tandis",
)

AMOUNTS = Amounts(
    nearly="près d['’]?e?|presque|à peine|un peu moins d['’]?e?|moins d['’]?e?|pas loin d['’]?e?",
    over="plus d['’]?e?|un peu plus d['’]?e?|une bonne|un bon|largement",
    about="environ|autour de|à peu près|quelque",
    round=words("dizaine douzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine"),
    by=r"(?:de (?:près|plus|moins) )?d['’](?=une?\b)|de(?= moitié| \w+ (?:tiers|quarts|cinquièmes))",
    of="de|des|du",
    a="une?|la|le",
    no_share="d['’]heure|temps|mondes?",
    sole="une? seule?",
    until="à|jusqu['’]à|jusqu['’]en|au",
)
