"""Topics: words of the rules; a topic has its rule's name."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Argues(Topic):
    """What `rules/argues` asks of a language; it says what each is."""

    own: frozenset[str] = frozenset()
    should: tuple[str, ...] = ()
    denied: str = ""
    pronoun: str = ""
    asks: str = ""
    readers: frozenset[str] = frozenset()
    decision: frozenset[str] = frozenset()


class Garbled(Topic):
    """What `rules/garbled` asks of a language, each a regular expression.

    clash: words that never stand beside each other. small: a word that has a capital wherever it stands. says: verbs
    behind the name of somebody of whom is told. determiners, joins: after which no sentence ends. halved: what lacks its
    other half. slips: forms that do not go together, which people write by mistake.
    """

    slips: str = ""

    determiners: str = ""
    joins: str = ""
    halved: str = ""
    clash: str = ""
    small: str = ""
    says: str = ""


class Greeting(Topic):
    """What `rules/greeting` asks of a language; it says what each is."""

    opening: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()


class Honorific(Topic):
    """What `rules/honorific` asks of a language; it says what each is."""

    titled_mr: str = ""
    titled_dr: str = ""
    doctor: str = ""
    pronouns: dict[str, frozenset[str]] = nothing()


class NeverSaid(Topic):
    """What `rules/never_said` asks of a language; it says what each is."""

    plainly: frozenset[str] = frozenset()
    next_yourself: str = ""
    next_and: str = ""
    about: str = ""
    topic_ends: str = ""
    attitudes: str = ""
    yours: str = ""
    doubts: str = ""


class OtherApplication(Topic):
    """What `rules/other_application` asks of a language; it says what each is. theirs: what the reader has, as `thing`."""

    theirs: str = ""

    subject_at: str = ""
    role_at_position: str = ""
    role_at_as: str = ""
    role_at_at: str = ""
    role_at_the: str = ""
    applied_as: str = ""
    applied_an: str = ""
    applied_at: str = ""
    applied_the: str = ""
    articles: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()


class OtherCandidates(Topic):
    """What `rules/other_candidates` asks of a language; it says what each is."""

    person: frozenset[str] = frozenset()
    candidates: str = ""
    chosen: str = ""
    own_would_be: str = ""
    own_i: str = ""
    wish: str = ""
    compares: str = ""


class PersonalData(Topic):
    """What `rules/personal_data` asks of a language; it says what each is."""

    numbered: str = ""
    born: str = ""
    home_street: str = ""
    home_strae: str = ""
    home_bis: str = ""
    home_rue: str = ""


class Placeholder(Topic):
    """What `rules/placeholder` asks of a language; it says what each is."""

    marks_todo: str = ""
    put_in: str = ""
    asides: frozenset[str] = frozenset()
    marks: str = ""
    day: str = ""
    year: str = ""


class Quotation(Topic):
    """What `rules/quotation` asks of a language; it says what each is."""

    own_words: str = ""


class ReplyAddress(Topic):
    """What `rules/reply_address` asks of a language; it says what each is."""

    nobody_no: str = ""
    nobody_reply: str = ""


class Shapes(Topic):
    """What `rules/shapes` asks of a language; it says what each is."""

    not_only: str = ""
    triplet: str = ""


class UnknownClaim(Topic):
    """What `rules/unknown_claim` asks of a language; it says what each is."""

    prefix: str = ""
    stem_end: str = ""
    by_reader: str = ""
    myself: str = ""
    employer_work: str = ""
    employer_at: str = ""
    employer_of: str = ""
    at: str = ""
    tongue_speak: str = ""
    tongue_fluent: str = ""
    tongue_parle: str = ""
    tongue_aussi: str = ""
    tongue_le: str = ""
    tongue_jamais: str = ""
    tongue_ais: str = ""
    tongue_jamais_2: str = ""
    own_tongue: dict[str, frozenset[str]] = nothing()
    no_employer: frozenset[str] = frozenset()


class UnknownNumber(Topic):
    """What `rules/unknown_number` asks of a language; it says what each is."""

    minutes: frozenset[str] = frozenset()
    time_asked: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    old: str = ""
    first: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    clock: str = ""
    hour_after: str = ""
    in_a_row: str = ""
    points_back: str = ""
    loose_an: str = ""
    loose_decades: str = ""
    theirs: frozenset[str] = frozenset()
    apart: str = ""
    plural: str = ""
    picked: str = ""
    people: frozenset[str] = frozenset()
    or_two_an: str = ""
    or_two_or: str = ""
    times: str = ""


class UnknownSkill(Topic):
    """What `rules/unknown_skill` asks of a language; it says what each is."""

    negated_not: str = ""
    negated: str = ""
    words_too: frozenset[str] = frozenset()


class WrongDate(Topic):
    """What `rules/wrong_date` asks of a language; it says what each is.

    no_day: words that are a day in another language alone.
    """

    cues: dict[str, frozenset[str]] = nothing()
    offers: frozenset[str] = frozenset()
    message: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    example: str = ""
    in_month: str = ""
    ago: dict[str, int] = nothing()
    no_day: frozenset[str] = frozenset()


class LooseSentence(Topic):
    """What `rules/loose_sentence` asks of a language; it says what each is."""

    courteous: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()


class Leftovers(Topic):
    """What `rules/leftovers` asks of a language; it says what each is. advises: what only a helper says of a text."""

    advises: str = ""

    left_sure: str = ""
    left_subject: str = ""
    part: str = ""
    edits: str = ""
    offers: str = ""


class Strangers(Topic):
    """What `rules/_strangers` asks of a language; it says what each is."""

    at_employer: str = ""
    polite: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    honorific: str = ""
    joins: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    speaks: str = ""
    of_theirs: str = ""
    tells: str = ""
    among: str = ""
    when_in: str = ""
    when_nd: str = ""
    when_in_2: str = ""
    place: str = ""
    suffix: str = ""
    own: frozenset[str] = frozenset()
    noun: str = ""
    dative_plural: str = ""
    yours: frozenset[str] = frozenset()
    office: str = ""
    of_office: str = ""


class Attachment(Topic):
    """What `rules/attachment` asks of a language: how a letter says that something comes with it, what joins
    one more thing, and what stands before a thing that does.
    """

    comes: str = ""
    besides: str = ""
    things: str = ""


class NumberWrongContext(Topic):
    """What `rules/number_wrong_context` asks of a language: what stands before the number by which something changed."""

    by: str = ""


class InflatedClaim(Topic):
    """What `rules/inflated_claim` asks of a language, each a regular expression.

    own: the writer as who did it. parts: what says that others had a part in it. hedges: what says that it is not
    certain, or not yet so. others: what says for certain that others did it, or had the lead. sole: what says that the
    writer did all of it. whom: what in a letter says who else was there. ours: behind a name, what says whose
    it is.
    """

    own: str = ""
    parts: str = ""
    others: str = ""
    sole: str = ""
    whom: str = ""
    ours: str = ""
    hedges: str = ""


class Unanswered(Topic):
    """What `rules/unmet_need` asks of a language: how texts ask, and letters answer; `_unanswered` says what each is."""

    tell: str = ""
    maybe: str = ""
    reader: str = ""
    points: str = ""
    yes: str = ""
    joins: str = ""
    things: str = ""
    papers: str = ""
    when: str = ""
    either: str = ""
    wants: str = ""


class Register(Topic):
    """What `rules/register` asks of a language, each a regular expression.

    formal, familiar: how one reader is addressed. formal_is_plural: whether the formal one is that of several, too.
    stiff: a close of formal letters alone. slang: what nobody writes to somebody they would work for.
    """

    formal: str = ""
    familiar: str = ""
    formal_is_plural: bool = False
    stiff: str = ""
    slang: str = ""


class ReadingWords(Topic):
    """What `rules/_reading` and `rules/_meant` ask of a language; they say what each is."""

    aside: str = ""
    joins: str = ""
    again: str = ""
