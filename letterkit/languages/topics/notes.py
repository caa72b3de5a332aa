"""Topics: headings, labels and small words of notes."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class NoteWords(Topic):
    """What `inputs/notes/labels` asks of a language; it says what each is."""

    of_person: dict[str, str] = nothing()


class NoteSentences(Topic):
    """What `inputs/notes/sentences` asks of a language; it says what each is."""

    joins: str = ""
    speaks: str = ""
    filler: str = ""


class NoteItems(Topic):
    """What `inputs/notes/_items` asks of a language; it says what each is."""

    particles: str = ""
    goes_by: str = ""
    roles: dict[str, str] = nothing()
    private: str = ""
    hedged_think: str = ""
    hedged_seem: str = ""
    due: str = ""
    decision_deci: str = ""
    decision_by: str = ""
    counts: dict[str, int] = nothing()
    number: str = ""
    scale: str = ""
    formats: dict[str, str] = nothing()
    wish_unsure: str = ""
    wish_no: str = ""
    wish_yes: str = ""


class Fitting(Topic):
    """What `inputs/notes/_turning` asks of a language; it says what each is."""

    true: str = ""
    false: str = ""
    unsure: str = ""
    hedged: str = ""


class Loose(Topic):
    """What `inputs/notes/unplaced` asks of a language; it says what each is."""

    mail_head: str = ""
    me: str = ""


class PeopleMet(Topic):
    """What `inputs/notes/_people_met` asks of a language; it says what each is.

    written: titles that a letter writes otherwise than people note them.
    """

    not_names: str = ""
    my: str = ""
    titles: str = ""
    called: str = ""
    before_with: str = ""
    before_the: str = ""
    and_: str = ""
    about: str = ""
    work: str = ""
    leads: str = ""
    written: dict[str, str] = nothing()


class FreeNotes(Topic):
    """What `inputs/notes/free_notes` asks of a language; it says what each is.

    asked: what stands before the number of a question they asked.
    """

    question: str = ""
    answer: str = ""
    filler: str = ""
    asked: str = ""


class Addresses(Topic):
    """What `inputs/addresses` asks of a language; it says what each is."""

    no_reply_mailer: str = ""
    no_reply: str = ""
    team: str = ""


class Headings(Topic):
    """What `inputs/notes/labels` asks of a language; it says what each is."""

    number: str = ""
    told: str = ""
    my_idea: str = ""
    due: str = ""
    file: str = ""
    sections: dict[str, str] = nothing()
    labels: dict[str, str] = nothing()


class Tidying(Topic):
    """Who speaks in a remark beside a name, so that it is no title."""

    person: str = ""


class NoteDays(Topic):
    """What notes have before a day. later: what makes it one that is still to come, or only a bound.

    bound: words of a label that make the day behind it the last one.
    """

    by: str = ""
    on: str = ""
    later: str = ""
    bound: str = ""


class Choices(Topic):
    """What `inputs/_tmpchoices` asks of a language; it says what each is."""

    choices: dict[str, str] = nothing()


class Answers(Topic):
    """How people answer questions about their notes. days_ago: words for a day, to how long ago it is."""

    private: str = ""
    days_ago: dict[str, int] = nothing()
    at: str = ""
    about: str = ""


class Meant(Topic):
    """Names of keys in structured notes."""

    who: str = ""
    title: str = ""
