"""Topics: headings, labels and small words of notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class NoteWords(Topic):
    """What `inputs/_note_words` asks of a language; it says what each is."""

    of_person: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class NoteSentences(Topic):
    """What `inputs/_sentences` asks of a language; it says what each is."""

    joins: str = ""
    speaks: str = ""
    filler: str = ""


@dataclass(frozen=True, kw_only=True)
class NoteItems(Topic):
    """What `inputs/_note_items` asks of a language; it says what each is."""

    particles: str = ""
    goes_by: str = ""
    roles: dict[str, str] = field(default_factory=dict)
    private: str = ""
    hedged_think: str = ""
    hedged_seem: str = ""
    due: str = ""
    decision_deci: str = ""
    decision_by: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    number: str = ""
    scale: str = ""
    formats: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Fitting(Topic):
    """What `inputs/_turning` asks of a language; it says what each is."""

    true: str = ""
    false: str = ""
    unsure: str = ""
    hedged: str = ""


@dataclass(frozen=True, kw_only=True)
class Loose(Topic):
    """What `inputs/_loose` asks of a language; it says what each is."""

    mail_head: str = ""


@dataclass(frozen=True, kw_only=True)
class PeopleMet(Topic):
    """What `inputs/_people_met` asks of a language; it says what each is."""

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


@dataclass(frozen=True, kw_only=True)
class FreeNotes(Topic):
    """What `inputs/free_notes` asks of a language; it says what each is."""

    question: str = ""
    answer: str = ""
    filler: str = ""


@dataclass(frozen=True, kw_only=True)
class Addresses(Topic):
    """What `inputs/_addresses` asks of a language; it says what each is."""

    no_reply_mailer: str = ""
    no_reply: str = ""
    team: str = ""


@dataclass(frozen=True, kw_only=True)
class Headings(Topic):
    """What `inputs/_note_words` asks of a language; it says what each is."""

    number: str = ""
    told: str = ""
    my_idea: str = ""
    due: str = ""
    file: str = ""
    sections: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Tidying(Topic):
    """Who speaks in a remark beside a name, so that it is no title."""

    person: str = ""


@dataclass(frozen=True, kw_only=True)
class NoteDays(Topic):
    """What notes have before a day."""

    by: str = ""
    on: str = ""


@dataclass(frozen=True, kw_only=True)
class Choices(Topic):
    """What `inputs/_tmpchoices` asks of a language; it says what each is."""

    choices: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Answers(Topic):
    """How people answer questions about their notes. days_ago: words for a day, to how long ago it is."""

    private: str = ""
    days_ago: dict[str, int] = field(default_factory=dict)
    at: str = ""
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Meant(Topic):
    """Names of keys in structured notes."""

    who: str = ""
    title: str = ""
