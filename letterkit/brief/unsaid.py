"""What the notes hold and no template can say for certain: the writer is asked to end a sentence that is begun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from letterkit.brief._beginnings import BEGINNINGS, Beginning
from letterkit.facts import Fact

FALLBACK = "en"
"""The language of a beginning where the letter's has none."""
ANSWER, REPLY, OPENING = "answer", "reply", "opening"
"""The roles under which is asked about a doubt that nothing in the notes answers, a question of a message, and what it
leaves open."""
_ENDED = re.compile(r"[.!?…][\"'“”»)]*\Z")


@dataclass(frozen=True, slots=True)
class Unsaid:
    """One fact that needs the writer's words.

    fact: its id. role: what it is in the story, see `facts.ROLES`.
    begin: the beginning of the sentence in the letter's language, without an end: `You told me that`.
    note: the words as noted. where: their file and line, `notes.txt:5`.
    must: whether the letter's kind cannot do without it. suggestion: how the sentence may go on, "" if nobody knows.
    """

    fact: str
    role: str
    begin: str
    note: str
    where: str
    must: bool = False
    suggestion: str = ""

    @property
    def mark(self) -> str:
        """What stands in a letter until somebody says it: `[[You told me that …: notes.txt:5]]`.

        What answers a doubt or a question stands on no line, so none is named: its own line says what was asked.
        """
        is_noted = self.where and self.role != ANSWER
        return f"[[{self.begin} …: {self.where}]]" if is_noted else f"[[{self.begin} …]]"

    def said(self, words: str) -> str:
        """The whole sentence that words end, with its end mark; who repeats the beginning has it once."""
        plain = " ".join(words.split())
        rest = plain[len(self.begin) :] if plain.casefold().startswith(self.begin.casefold()) else f" {plain}"
        whole = f"{self.begin} {rest.strip()}" if rest.strip() else self.begin
        return whole if _ENDED.search(whole) else f"{whole}."


def beginning(
    role: str,
    language: str,
    *,
    person: str = "",
    is_reader: bool = True,
    told: bool | None = None,
    familiar: bool = False,
) -> str:
    """How a sentence about a fact of this role begins.

    person: who said or did it, as a letter calls them, "" if nobody knows. is_reader: whether that is the reader.
    told: of what the writer did, whether it was told in the talk; None where nobody said. familiar: du, tu.
    """
    found = _of(role, language)
    if told is not None and found.told:
        return found.told if told else found.untold or found.begin
    if person and not is_reader and found.other:
        return found.other.format(person=person)
    return (found.familiar if familiar else "") or found.begin


def begun(fact: Fact, reader: str, called: str, language: str, familiar: bool) -> str:
    """How the sentence about a fact begins in a letter to a reader; called: what its person is called, "" if nobody."""
    told = False if fact.untold else True if fact.said_by == "i_said" else None
    is_reader = fact.person in ("", reader)
    return beginning(fact.role, language, person=called, is_reader=is_reader, told=told, familiar=familiar)


def rest(sentence: str, language: str) -> str:
    """What stands behind the beginning of a sentence that was begun here, "" where it begins otherwise."""
    plain = " ".join(sentence.split())
    return next((plain[found.end() :].strip() for one in _all(language) if (found := one.match(plain))), "")


def is_answer(sentence: str, language: str) -> bool:
    """Whether a sentence was begun as an answer: it is told in place of the doubt or question, and does not tell it."""
    plain = " ".join(sentence.split())
    return any(form.match(plain) for form in _forms([_of(role, language) for role in (ANSWER, REPLY, OPENING)]))


def _of(role: str, language: str) -> Beginning:
    known = BEGINNINGS.get(language, BEGINNINGS[FALLBACK])
    return known.get(role, known["note"])


@cache
def _all(language: str) -> tuple[re.Pattern[str], ...]:
    """Every beginning of a language, the longest first, so that none is taken for a longer one's."""
    return _forms(BEGINNINGS.get(language, BEGINNINGS[FALLBACK]).values())


def _forms(known: Iterable[Beginning]) -> tuple[re.Pattern[str], ...]:
    texts = {text for one in known for text in (one.begin, one.familiar, one.other, one.told, one.untold) if text}
    named = (
        re.escape(text).replace(re.escape("{person}"), r"[^\W\d_][\w.'’ -]{0,60}?")
        for text in sorted(texts, key=len, reverse=True)
    )
    return tuple(re.compile(rf"{text}(?=\s)", re.IGNORECASE) for text in named)
