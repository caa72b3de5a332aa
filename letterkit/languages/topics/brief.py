"""Topics: words by which a brief is made: what facts are about, forms of address, seasons."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Choosing(Topic):
    """What `brief/choosing` asks of a language; it says what each is.

    stemmer: the name of its stemmer at Snowball; with none, words are cut as English ones are.
    """

    stemmer: str = ""
    common: frozenset[str] = frozenset()


class BriefSentences(Topic):
    """What `brief/sentences` asks of a language; it says what each is."""

    praise: frozenset[str] = frozenset()
    skill: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    acts_ed: str = ""
    acts_will: str = ""
    titles: frozenset[str] = frozenset()
    credit_your: str = ""
    credit_experience: str = ""


class Needs(Topic):
    """What `needs` asks of a language; it says what each is."""

    handing: frozenset[str] = frozenset()
    season_spring: str = ""
    season_fruh: str = ""
    season_s: str = ""
    season_printemps: str = ""
    post: frozenset[str] = frozenset()


class Advising(Topic):
    """What `advice/situation` asks of a language.

    barred_no, barred_contact: how an employer says that it wants no contact. by: what leads to a way of contact (`by`,
    `only through`); ways: such ways. kind: what makes experience that somebody lacks one of a certain kind. closing:
    what stands before the last day for applications.
    """

    barred_no: str = ""
    barred_contact: str = ""
    by: str = ""
    ways: str = ""
    kind: str = ""
    closing: str = ""


class Formality(Topic):
    """How a message says the familiar form of address, and how it says the other; what notes call the former."""

    says: str = ""
    formal: str = ""
    familiar: str = ""
