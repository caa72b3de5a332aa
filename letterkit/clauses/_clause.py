"""What a clause is, what is known of the notes that it stands in, and what a language must be able to do."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from letterkit.clauses.certainty import Certainty

Anatomy = Literal[
    "statement", "quotation", "aside", "label", "fragment", "question", "feeling", "private", "third_person"
]
"""What a piece of a note is, whatever it is good for."""
By = Literal["reader", "writer", "both", "other", ""]
"""Who says or does it; "" where the note does not tell."""
Use = Literal[
    "moment",
    "problem",
    "doubt",
    "bridge",
    "evidence",
    "number",
    "idea",
    "better_answer",
    "asked",
    "question",
    "motive",
    "wish",
    "promise",
    "step",
    "decision_day",
    "kind_words",
    "context",
    "none",
    "",
]
"""What a letter can use it for: `none` where certainly nothing, "" where the note does not tell.

idea: what the writer would do. bridge: an answer to a doubt. asked: a question of the reader's. question: one of the
writer's, still open. motive: why the writer wants the work. wish: that they want it. step: what happens next.
"""
Form = Literal["sentence", "that", "colon", "cited", "question", "draft"]
"""How words are going to be printed: as a sentence, behind `that`, behind a colon, between quotation marks; or as a
question to the reader, which is a sentence whose end is a question mark. `draft` is any sentence of a letter, whoever
wrote it: only what none can have is doubted (English and German; French holds it to be a sentence)."""
NEAR = 60
"""Characters before and behind a piece in which its writer may doubt it."""
_STOP = re.compile(r"(?<=[.!;])\s|\n")
FORMS: tuple[Literal["sentence", "that", "colon", "cited"], ...] = ("sentence", "that", "colon", "cited")
"""The renderings that a clause has, by the names of their fields."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a note: what it is, who says or does it, and how a letter to this reader may say it.

    A rendering that is not certain is "".

    text: as noted, without a parenthesis that stays out. start: offset in the text that was read. line: of the file,
    from 1. person: the name as noted, "" if none. told: whether the reader heard it in the talk, None where the note
    does not say. leans: its pronoun or omission points at the clause before, so it never stands alone. withheld: why it
    stays out of every letter and prompt, "" if it may be told.
    sentence: a whole sentence to the reader, with a capital, without a full stop (`You walked me through the med
    room yourself`); a question keeps its mark. that: what can follow `You told me that` or `I told you that`. colon:
    words that may stand behind a colon or a fixed lead-in. cited: the reader's own words, verbatim, without marks.
    """

    text: str
    start: int
    line: int
    anatomy: Anatomy
    by: By = ""
    person: str = ""
    use: Use = ""
    told: bool | None = None
    leans: bool = False
    withheld: str = ""
    sentence: str = ""
    that: str = ""
    colon: str = ""
    cited: str = ""
    lead: Use = ""
    """What the heading or label over it says that it is."""

    @property
    def is_certain(self) -> bool:
        """Whether there is a way to print it."""
        return bool(self.sentence or self.that or self.colon or self.cited)

    @property
    def shape(self) -> str:
        """Its shape as it can be printed: `clause`, `question`, `quote`, or `fragment`, which wants a colon before."""
        if self.that or self.cited:
            return "clause" if self.that else "quote"
        return "question" if self.sentence.endswith("?") else "fragment"


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the notes before they are read.

    readers: the names that the reader goes by in them: in full, first, surname, initials, title (`GP`, `chair`,
    `Ma'am`). others: other people's names. writer: the writer's name or sign-off.
    use, by, told: what a field of a notes file gives its text. trade: whether the field tells of work, where illness
    and law can be the work itself. alone: whether only one person was met, so that `she` can be the reader.
    familiar: whether the reader is addressed with the familiar pronoun, where the language has one.
    first_line: the line of the file that the text begins on.
    around: all the notes, where the text is one field of them: they tell which pronoun is the reader's.
    """

    language: str
    readers: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    writer: str = ""
    use: Use = ""
    by: By = ""
    told: bool | None = None
    trade: bool = False
    alone: bool = True
    familiar: bool = False
    first_line: int = 1
    around: str = ""


@dataclass(frozen=True, slots=True)
class Lead:
    """What a heading or label says of what follows it; `told` is False under `What I forgot to say:`."""

    use: Use = ""
    by: By = ""
    told: bool | None = None
    is_private: bool = False
    """Whether all of it stays out of every letter and prompt."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a note, cut and not yet understood.

    words: what is to be understood: without bullet, label, speaker tag and parentheses. text, start, line: as a Clause.
    parts: the stretches (start, end) of the text that was read which `words` come from.
    lead: what heading, label or field says of it. label: the label or speaker tag before it, as noted.
    speaker: whose words a speaker tag makes them. is_aside: it stood in parentheses.
    pronouns: the third-person pronouns that can only be the reader here, in small letters; none where somebody else may
    be meant. reader_until: offset in `words` from which somebody else may be meant. before: the piece before it on its
    line, as understood. so_far, after: the words of the line before and behind it, as noted. of_notes: the pronouns
    that the whole notes use for the reader, whoever may be meant here: for words that only the reader can be the
    subject of.
    """

    words: str
    text: str
    start: int
    line: int
    parts: tuple[tuple[int, int], ...] = ()
    lead: Lead = Lead()
    label: str = ""
    speaker: By = ""
    is_aside: bool = False
    pronouns: frozenset[str] = frozenset()
    reader_until: int = 0
    before: Meaning | None = None
    so_far: str = ""
    after: str = ""
    of_notes: frozenset[str] = frozenset()

    @property
    def around(self) -> str:
        """The piece with what stands near it in its sentence, as noted: a doubt of it may stand there."""
        before = _STOP.split(self.so_far[-NEAR:])[-1]
        return f"{before} {self.text} {_STOP.split(self.after[:NEAR])[0]}"


@dataclass(slots=True)
class Meaning:
    """What a language understands of a piece. Renderings are proposals: what `doubtful` objects to is not given."""

    anatomy: Anatomy
    by: By = ""
    person: str = ""
    use: Use = ""
    told: bool | None = None
    leans: bool = False
    sentence: str = ""
    that: str = ""
    colon: str = ""
    cited: str = ""
    unsays: bool = False
    """Whether it is a remark that takes back the clause before it (`lame`, `muddled`)."""


class Joins(Protocol):
    """A pattern, or whatever else finds the places where a line is cut."""

    def finditer(self, string: str, pos: int = 0, endpos: int = ..., /) -> Iterator[re.Match[str]]:
        """The joins between two places of a text, in order."""


class Language(Protocol):
    """What a language must know for notes to be read in it: `clauses` in its folder has these names.

    PEOPLE: nouns for people who may be neither reader nor writer (`apprentice`, `boss`), so that a pronoun after one is
    theirs. One in a group named as a pronoun (`(?P<he>bloke)`) takes that pronoun alone; in the group `many`, none of
    the singular.
    JOINS: where a long sentence is cut: a match's start ends the piece before it, its end begins the next, so that what
    is matched is in neither. BREATHS: further joins, of dictation alone.
    """

    CERTAINTY: Certainty
    OURS: re.Pattern[str]
    LINKS: re.Pattern[str]
    PEOPLE: re.Pattern[str]

    @property
    def JOINS(self) -> Joins:
        """Finds the places where a line is cut into clauses."""

    @property
    def BREATHS(self) -> Joins:
        """The same in what was dictated, where a new clause begins without a sign."""

    def lead(self, label: str) -> Lead | None:
        """What a heading or label says of what follows it; None where it is no label that is known."""

    def speaker(self, tag: str) -> By | None:
        """Whose words a tag makes those behind it (`He`, `p1`, `Their words`), None where it is none."""

    def pronouns(self, text: str, readers: Collection[str]) -> frozenset[str]:
        """The third-person pronouns that these notes use for the reader, in small letters, in all their cases."""

    def understood(self, piece: Piece, setting: Setting) -> Meaning:
        """What a piece is, and how it may be said to the reader."""

    def doubtful(self, text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
        """Why words may not be printed in a form, "" if nothing speaks against it; whoever made them."""

    def points(self, line: str, meaning: Meaning) -> str:
        """What in a rendering points outside of it, so that alone it means nothing, "" if nothing does."""

    def explained(self, line: str, form: Form) -> bool:
        """Whether a grammar of the language explains the place of each word of a line."""

    def is_clause(self, line: str) -> bool:
        """Whether words are a clause at all: a subject with its verb."""
