"""Ends for sentences that are begun, suggested by a model: all of a letter in one question, each held to its note.

What a model adds to a note (a number, a name, a deed) is thrown away, and the writer is asked without a suggestion.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import replace

from pydantic import Field

from letterkit import languages, phrasing, rules, templating
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief, Unsaid
from letterkit.drafting import material, prompting
from letterkit.drafting.answers import Strict, schema
from letterkit.drafting.asking import ask, fenced
from letterkit.letter import Sentence
from letterkit.models import Reply, Request

TOKENS = 2_000
MOST = 12
"""Sentences of one question."""
LONGEST = 400
"""Characters of what ends a sentence."""
GROUNDING = ("GRD", "PRV", "PLC")
"""What the ids of rules begin with whose findings say that a sentence is not the note's."""


class End(Strict):
    """What ends one sentence."""

    number: int = Field(ge=1, le=MOST, description="the number of the note")
    words: str = Field(max_length=LONGEST, description="what comes after the beginning; empty where it is uncertain")


class Ends(Strict):
    """The ends of all sentences that are begun."""

    ends: list[End] = Field(max_length=MOST)


Suggesting = Generator[Request, Reply, tuple[Unsaid, ...]]
"""Yields requests, is sent replies, returns what is unsaid with suggestions."""


def suggested(made: Brief, gaps: Sequence[Unsaid], *, assets: Assets = SHIPPED) -> Suggesting:
    """The conversation in which a model ends the sentences of one letter. Raises AnswerError and AssetError."""
    gaps = tuple(gaps[:MOST])
    return (
        yield from ask(
            question(made, gaps, assets),
            Ends,
            lambda said: grounded(made, gaps, said),
            fence=_fence(gaps),
            assets=assets,
        )
    )


def question(made: Brief, gaps: Sequence[Unsaid], assets: Assets = SHIPPED) -> Request:
    """What a model is asked: the beginnings with their notes, and nothing else of the writer's."""
    values = {"notes": fenced(_fence(gaps), _shown(gaps)), "fence": _fence(gaps)}
    language = languages.called(made.language)
    messages = prompting.load("suggest", assets).messages({"language": language}, values)
    return Request("suggest", messages, schema(Ends), TOKENS, draft=f"suggest-{_digest(gaps)}")


def grounded(made: Brief, gaps: Sequence[Unsaid], said: Ends) -> tuple[Unsaid, ...]:
    """The gaps, each with the suggestion that stands on its note; those that do not have none."""
    ends = {end.number: " ".join(end.words.split()) for end in said.ends}
    return tuple(
        replace(gap, suggestion=words if (words := ends.get(n, "")) and _stands(made, gap, words) else "")
        for n, gap in enumerate(gaps, 1)
    )


def _stands(made: Brief, gap: Unsaid, words: str) -> bool:
    """Whether the rules take the sentence for what the notes say."""
    alone = replace(made, facts={id: fact for id, fact in made.facts.items() if id == gap.fact or fact.role in _NAMES})
    sentence = Sentence(gap.said(words), (gap.fact,))
    letter = templating.envelope(alone, phrasing.load(made.language), ((sentence,),))
    at = letter.placed[0][0]
    end = at + len(letter.sentences[0].text)
    return not any(
        found.id.startswith(GROUNDING) and found.start < end and found.end > at and found.severity != "info"
        for found in rules.review(letter, alone)
    )


_NAMES = ("company", "company_short", "job", "reader", "colleague", "sender", "interview_day")
"""Roles of facts that any sentence may name."""


def _shown(gaps: Sequence[Unsaid]) -> list[dict[str, object]]:
    return [{"number": n, "beginning": gap.begin, "note": gap.note} for n, gap in enumerate(gaps, 1)]


def _digest(gaps: Sequence[Unsaid]) -> str:
    shown = "\n".join(map(material.line, _shown(gaps)))
    return hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()


def _fence(gaps: Sequence[Unsaid]) -> str:
    """Another line for all notes, and the same for the journal."""
    return f"NOTES-{_digest(gaps)[:24]}"
