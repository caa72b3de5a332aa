"""English: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.numbers import Amounts, Clocks, Grounding, NumberWords, Relations

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = NumberWords(
    values={
        **{word: n for n, word in enumerate(_ONES)},
        **{word: 20 + 10 * n for n, word in enumerate(_TENS)},
        **{f"{ten}-{_ONES[o]}": 20 + 10 * t + o for t, ten in enumerate(_TENS) for o in range(1, 10)},
    },
    scales={
        "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "millions": 1e6, "bn": 1e9, "billion": 1e9,
        "billions": 1e9,
    },
    hundreds={"hundred": 100, "hundreds": 100, "dozen": 12},
    articles=words("a"),
    joins=words("and"),
    and_half=r"(?:\s+[^\W\d_]+)?\s+and a half\b",
    not_alone=words("one zero"),
    factors={
        "doubled": 2, "doubles": 2, "doubling": 2, "double": 2, "twice": 2, "tripled": 3, "tripling": 3, "triple": 3,
        "quadrupled": 4, "halved": 0.5, "halves": 0.5, "halving": 0.5,
    },
    also_times=words("twice double triple"),
    fold=("fold",),
    parts={"half": 50.0, "quarter": 25.0, "third": 33.0, "fifth": 20.0, "tenth": 10.0},
    percent=r"percent\b|pct\b|per\s?cent\b|percentage points?\b",
    times=r"fold\b",
    times_spelt=r"times\b|fold\b",
    clock=r"am|pm|a\.m\.?|p\.m\.?",
    ordinal="st|nd|rd|th",
    currencies={
        "eur": "€", "euro": "€", "euros": "€", "usd": "$", "dollar": "$", "dollars": "$", "gbp": "£", "pound": "£",
        "pounds": "£", "yen": "¥", "chf": "chf", "francs": "chf",
    },
    idioms=(
        r"24/7|9/11|50/50|fifty-fifty|one-to-one|second to none|zero in|ten to one|"
        r"(?:one|two|three) or (?:two|three|four)|an? \w+ or two"
    ),
)  # fmt: skip
CLOCKS = Clocks(
    half_past=(r"half (?:past )?HOUR",),
    quarter_past=(r"quarter (?:past|after) HOUR",),
    quarter_to=(r"quarter (?:to|of|before) HOUR",),
    named={"noon": 12.0, "midday": 12.0, "midnight": 0.0},
    nth=numbered("1 first 1st, 2 second 2nd, 3 third 3rd, 4 fourth 4th"),
    quarter="quarter",
    out_of="in|of|out of",
)

RELATIONS = Relations(
    from_to="to",
    instead="instead of|rather than|down from|up from",
    labels=words("number no line room chapter"),
    spans={
        "minute": words("minute"),
        "hour": words("hour"),
        "day": words("day"),
        "week": words("week"),
        "month": words("month"),
        "quarter": words("quarter"),
        "year": words("year"),
    },
    halves={
        15: "quarter of an hour|quarter hour",
        30: "half(?: of)? an hour|half hour",
        45: "three quarters of an hour",
        90: "(?:an|one) hour and a half",
    },
    per="an?|per|each|every|pro",
    before_a_year="in|for|since|until|till|by|of|from|before|after|early|late|spring|summer|autumn",
)

GROUNDING = Grounding(
    shortened={
        "second": "sec secs",
        "minute": "min mins",
        "hour": "hr hrs",
        "week": "wk wks",
        "month": "mo mos mth mths",
        "year": "yr yrs",
    },
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

AMOUNTS = Amounts(
    nearly="nearly|almost|just under|just short of|close to|not quite|fewer than|less than|under|up to",
    over="over|more than|better than|well over|just over|above|upwards of|a good",
    about="about|around|roughly|some|approximately|or so|give or take",
    round=words("dozen"),
    by="by",
    of="of",
    a="an?|one",
    no_share=r"of an hour|(?:past|to) \w|interview|time|party|year|day",
    sole="(?:a|one) single|only one|just one",
    until="to|until|till|through",
)
