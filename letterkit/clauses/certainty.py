"""When a rendering is certain: it was understood wholly, it stands alone, and it is meant for somebody.

The veto (`doubtful`) takes away what reads wrong. What reads well may still be wrong: a word to oneself, a number of
nothing, `it` that was named on another line. So a note's words are told only where each of these questions is answered.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, Protocol

from letterkit import wording
from letterkit.clauses._clause import Form, Meaning, Piece, Setting

FEWEST_OF_DEED = 6
"""Words of a deed without a number and without a name that says something."""
FEWEST_OF_MOMENT = 5
"""Words of a moment that says more than that there was one."""


class Certainty(NamedTuple):
    """What a language knows of words that are not for the reader, or not certain.

    hedged: what in a note doubts it, anywhere in its sentence; by_me: where the writer says it. to_self: words of
    self-reproach. state: how the writer was, as a whole sentence. secret: what the reader is not to know. number: a
    number in words. to_place: what stands before a place, behind which a first name is none. titles: months and words
    that are first names as well.
    """

    hedged: re.Pattern[str]
    by_me: re.Pattern[str]
    to_self: re.Pattern[str]
    state: re.Pattern[str]
    secret: re.Pattern[str]
    number: re.Pattern[str]
    to_place: re.Pattern[str]
    to_me: re.Pattern[str]
    """A question that the writer puts to themselves."""
    acts: re.Pattern[str]
    """What somebody does, right behind their name."""
    names: frozenset[str] = frozenset()


class Knows(Protocol):
    """The part of a `Language` that certainty needs."""

    CERTAINTY: Certainty

    def points(self, line: str, meaning: Meaning) -> str:
        """What in a rendering points outside of it, so that alone it means nothing, "" if nothing does."""

    def explained(self, line: str, form: Form) -> bool:
        """Whether a grammar of the language explains the place of each word of a line."""

    def is_clause(self, line: str) -> bool:
        """Whether words are a clause at all: a subject with its verb."""


def unsure(words: str, form: Form, piece: Piece, meaning: Meaning, setting: Setting, language: Knows) -> str:
    """Why a rendering is not certain although nothing speaks against it, "" if it is."""
    known = language.CERTAINTY
    if meaning.leans and not piece.is_aside:  # an aside's number is told with what it stands in
        return "it leans on what stands before it"
    line = words.replace("’", "'")
    form = "question" if form == "sentence" and words.rstrip().endswith("?") else form
    if doubt := _doubted(line, form, piece, meaning, known):
        return f"the note doubts it, or keeps it: {doubt}"
    if form == "cited":
        is_whole = language.is_clause(words) or language.explained(words.rstrip(" ?"), "sentence")
        if meaning.use in ("moment", "kind_words") and (
            found_in := language.points(line, meaning) or language.points(line.lower(), meaning)
        ):
            return found_in
        return "" if is_whole else "what was said is no sentence"
    if meaning.by != "reader" and (found := known.state.match(line) or known.to_self.search(line)):
        return f"it is said to oneself: {found[0]}"
    if form == "question" and piece.lead.use != "question" and known.to_me.match(line):
        return "it is a question to oneself"
    checks: tuple[Callable[[], str], ...] = (
        lambda: language.points(line, meaning),
        lambda: _weighs(line, piece, meaning, known),
        lambda: _names(line, meaning, setting, known),
        lambda: "" if language.explained(words, form) else "a word of it stands where no rule explains it",
    )
    return next((why for check in checks if (why := check())), "")


def _doubted(line: str, form: Form, piece: Piece, meaning: Meaning, known: Certainty) -> str:
    """What in a note, or in what was made of it, says that it is not certain or not for the reader."""
    around = piece.around.replace("’", "'")
    found = known.hedged.search(around) if form != "question" else None
    found = found or (known.by_me.search(line) if meaning.by != "reader" else None) or known.secret.search(line)
    return found[0] if found else ""


def _weighs(line: str, piece: Piece, meaning: Meaning, known: Certainty) -> str:
    """Few words that tell of no work, or of nothing that the reader would remember."""
    length = len(line.split())
    says = re.search(r"\d|(?<=\w )(?!I\b)[A-ZÀ-Þ]", line) or known.number.search(line)
    is_deed = meaning.use == "evidence" and meaning.by == "writer" and not piece.lead.use
    if is_deed and not says and length < FEWEST_OF_DEED:
        return "it tells of no work yet"
    is_moment = meaning.use == "moment" and not meaning.cited
    return "it tells of nothing that stays in mind" if is_moment and length < FEWEST_OF_MOMENT else ""


def _names(line: str, meaning: Meaning, setting: Setting, known: Certainty) -> str:
    """Somebody who was not met, by a first name or by what they do; who tells of a next step is known to the reader."""
    met = {word.casefold() for name in (*setting.readers, *setting.others) for word in name.split()}
    for token in () if meaning.use == "step" else wording.tokens(line):
        bare = wording.bare(token.folded)
        before, after = line[: token.start], line[token.end :]
        acts = bool(token.start and bare.isalpha() and len(bare) > 2 and known.acts.match(after))
        is_name = token.text[:1].isupper() and (bare in wording.first_names() or acts) and bare not in met | known.names
        if is_name and not known.to_place.search(before) and not re.match(r"(?:'s)? [A-ZÀ-Þ]|'s", after):
            return f"it names somebody whom the reader may not know: {token.text}"
    return ""
