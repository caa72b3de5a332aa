"""Topics: numbers in words, and how a number stands to what is beside it."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class NumberWords(Topic):
    """The words that numbers are made of.

    values: numbers below a hundred, and what is written as one word. scales: what multiplies them; hundreds: the
    smaller ones, which may stand inside a number. articles: what opens a number (`a hundred`); joins: what is between.
    not_alone: what is as often another word, so that it counts only before a unit, a scale or another number.
    factors: words that hold a ratio (`we doubled sales` is a number as much as `2x`); also_times: those of them that are
    as often how many times, or a word before a noun; fold: what makes a ratio of a number (`fourfold`).
    parts: words that hold a share, as per cent. percent, times: units behind a number. currencies: to their signs.
    idioms: numbers that count nothing. joins_one: what stands before the last one (`vingt et un`). and_half: what adds
    a half behind a number (`two and a half`), or behind what it counts (`deux ans et demi`).
    """

    values: dict[str, float] = nothing()
    scales: dict[str, float] = nothing()
    hundreds: dict[str, int] = nothing()
    articles: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    not_alone: frozenset[str] = frozenset()
    factors: dict[str, float] = nothing()
    also_times: frozenset[str] = frozenset()
    fold: tuple[str, ...] = ()
    parts: dict[str, float] = nothing()
    percent: str = ""
    times: str = ""
    times_spelt: str = ""
    clock: str = ""
    ordinal: str = ""
    joins_one: frozenset[str] = frozenset()
    and_half: str = ""
    currencies: dict[str, str] = nothing()
    idioms: str = ""


class Clocks(Topic):
    """Times in words: patterns for each part of an hour with `HOUR` for its number, and the hours with a name.

    quarters: what names the first to fourth quarter of a year, and the word behind it. shares: `4 in 10`.
    """

    half_past: tuple[str, ...] = ()
    half_to: tuple[str, ...] = ()
    quarter_past: tuple[str, ...] = ()
    quarter_to: tuple[str, ...] = ()
    named: dict[str, float] = nothing()
    nth: dict[str, int] = nothing()
    quarter: str = ""
    out_of: str = ""


class Relations(Topic):
    """What `wording/relations` asks of a language; it says what each is."""

    from_to: str = ""
    instead: str = ""
    labels: frozenset[str] = frozenset()
    spans: dict[str, frozenset[str]] = nothing()
    halves: dict[int, str] = nothing()
    per: str = ""
    before_a_year: str = ""


class Grounding(Topic):
    """What `grounding` asks of a language; it says what each is.

    shortened: spans of time, each to its short forms. elided: what stands before an apostrophe.
    """

    stop: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    elided: str = ""
    clause: str = ""
    shortened: dict[str, str] = nothing()


class Amounts(Topic):
    """What `rules/_amounts` asks of a language; it says what each is.

    nearly, over, about: before a number that is not exact. round: number words that never are. by: before a share of
    what changed; of: behind a share of a whole; a: articles before it; no_share: behind what only looks like one. until: between two months.
    sole: before the only one of something.
    """

    nearly: str = ""
    over: str = ""
    about: str = ""
    round: frozenset[str] = frozenset()
    by: str = ""
    of: str = ""
    a: str = ""
    no_share: str = ""
    until: str = ""
    sole: str = ""
