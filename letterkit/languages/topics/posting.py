"""Topics: headings, labels and sentences of postings."""

from __future__ import annotations

from dataclasses import dataclass, field

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class Posting(Topic):
    """What `inputs/posting/_cues` asks of a language; it says what each is."""

    sections: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    wish: str = ""
    demand: str = ""


@dataclass(frozen=True, kw_only=True)
class PostingSentences(Topic):
    """What `inputs/posting/_sentences` asks of a language; it says what each is."""

    asks: tuple[str, ...] = ()
    at: str = ""
    we: str = ""
    gender: str = ""
    name: str = ""
    end: str = ""
    about: str = ""
    does: str = ""
    salary_to: str = ""
    salary_eur: str = ""
    salary_to_2: str = ""
    salary_eur_2: str = ""
    salary_per: str = ""
    salary_year: str = ""
    is_pay_to: str = ""
    is_pay: str = ""
    pay_before: str = ""


@dataclass(frozen=True, kw_only=True)
class HeadlineWords(Topic):
    """What `inputs/posting/_headline` asks of a language; it says what each is."""

    before: str = ""
    at: str = ""
    hires_is_hiring: str = ""
    hires_an: str = ""


@dataclass(frozen=True, kw_only=True)
class PostingText(Topic):
    """What `inputs/posting/text` asks of a language; it says what each is."""

    size: str = ""
    no_title: str = ""
