"""Topics: headings, labels and sentences of postings."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Posting(Topic):
    """What `inputs/posting/_cues` asks of a language; it says what each is.

    hints: words in a heading that no section lists, by the kind of lines it is over; telling: words in a line, by its.
    opens: words that headings begin with.
    """

    sections: dict[str, str] = nothing()
    labels: dict[str, str] = nothing()
    hints: dict[str, str] = nothing()
    telling: dict[str, str] = nothing()
    opens: str = ""
    wish: str = ""
    demand: str = ""


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
    as_a: str = ""
    wanted: str = ""
    salary_to: str = ""
    salary_eur: str = ""
    salary_to_2: str = ""
    salary_eur_2: str = ""
    salary_per: str = ""
    salary_year: str = ""
    is_pay_to: str = ""
    is_pay: str = ""
    pay_before: str = ""


class HeadlineWords(Topic):
    """What `inputs/posting/_headline` asks of a language; it says what each is."""

    before: str = ""
    at: str = ""
    hires_is_hiring: str = ""
    hires_an: str = ""
    job_in: str = ""
    tail: str = ""


class PostingText(Topic):
    """What `inputs/posting/text` asks of a language; it says what each is.

    boss: labels of whom the job reports to. in_titles: words that a title writes small.
    """

    size: str = ""
    no_title: str = ""
    boss: str = ""
    in_titles: frozenset[str] = frozenset()


class EmployerFrames(Topic):
    """Words around an employer's name in a posting.

    heading: before it in a heading (`About`). at: before it in a sentence (`work at`, `join`). after: what may follow
    it there. unit: a part of a house, at the end of its name; opening: at its beginning. terms: of work, which stand
    where a name could.
    """

    heading: str = ""
    at: str = ""
    after: str = ""
    unit: str = ""
    opening: str = ""
    terms: str = ""
