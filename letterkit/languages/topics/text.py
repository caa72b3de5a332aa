"""Topics: small words that hold a text together."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Text(Topic):
    """Small words.

    link: between two words with capitals that are one name. abbreviations: what a full stop stands behind that ends no
    sentence; before_number: what does so before a figure (`You are no. 2`). noted_abbreviations: those of notes, in
    small letters. after_ordinal: the word behind a number with a full stop, where a language writes ordinals so. at:
    before an employer. join: between two people. spoken_quotes: a quotation between words, as people dictate it.
    before_point: what a point stands behind inside a word: `Dr.med`, `Co.KG`.
    """

    of_house: str = ""
    noted_abbreviations: str = ""
    link: str = ""
    abbreviations: str = ""
    before_number: str = ""
    after_ordinal: str = ""
    at: str = ""
    join: str = ""
    spoken_quotes: str = ""
    before_point: frozenset[str] = frozenset()


class Spelt(Topic):
    """How people spell the signs of an address: `jane (at) example (dot) org`.

    only_at: words for the sign that stand for nothing else.
    """

    dot: str = ""
    at_sign: str = ""
    only_at: str = ""


class Mentions(Topic):
    """What `wording/mentions` asks of a language; it says what each is.

    look_up: how people enter a word that leads somewhere; look_in: before what they enter it in, search: what that may be
    beside a network; keyed: before a word to look up. spelt_zero: what only numbers to call begin with; spelt_tens: from ten.
    """

    named: str = ""
    handle_on: str = ""
    handle_find: str = ""
    handle_me: str = ""
    name_the: str = ""
    name_name: str = ""
    spelt_digit: str = ""
    spelt_zero: str = ""
    spelt_tens: str = ""
    extension: str = ""
    look_up: str = ""
    look_in: str = ""
    search: str = ""
    keyed: str = ""
