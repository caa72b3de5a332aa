"""A letter as prose, from a writer who thinks of the reader and not of ids, made into sentences that cite facts.

A letter written sentence by sentence beside the ids of its facts reads like a list of them: blind readers took the
plain prompt's letter in 21 pairs of 24. So the writer writes, and what each sentence is based on is found afterwards:
by the friend who hands it back, and where there is none, by the words that sentence and fact share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from letterkit import needs, wording
from letterkit.brief.choosing import stems
from letterkit.drafting.answers import Paragraph, Written
from letterkit.errors import AnswerError
from letterkit.facts import Fact

LISTED = re.compile(r"\A\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)")
QUOTES = (("„", "“"), ("«", "»"))
"""Marks that open and close; the English ones, whose opening mark closes a German quotation, tell less."""
SHORT = 6
"""Words of a line that may be a greeting or a sign-off, which the program adds itself."""
MOST_CITED = 5
ALIKE, TELLING = 0.3, 2
"""A fact is cited where a sentence says this share of its telling words and at least so many, or its numbers."""


def paragraphs(text: str, facts: Mapping[str, Fact], language: str, names: frozenset[str]) -> list[Paragraph]:
    """The paragraphs of a letter's text, each sentence with the facts it shares its words with.

    names: the writer's and the reader's names, folded, by which greeting and sign-off are known and left out.
    Raises AnswerError where nothing is left.
    """
    found = [
        Paragraph(sentences=[Written(text=one, facts=cited(one, facts, language)) for one in sentences])
        for sentences in _bare(list(_blocks(text)), names)
    ]
    if not found:
        raise AnswerError("There is no letter in it.")
    return found


def _blocks(text: str) -> Iterator[list[str]]:
    """Paragraphs of sentences; an item of a list is a paragraph of its own, without its mark."""
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        lines = block.split("\n")
        joined = lines if any(LISTED.match(line) for line in lines) else [" ".join(lines)]
        for line in joined:
            bare = " ".join(LISTED.sub("", line).split())
            said = _quoted_whole(sentence.strip() for _, sentence in wording.sentences(bare) if sentence.strip())
            if any(char.isalnum() for char in bare):
                yield said


def _quoted_whole(sentences: Iterable[str]) -> list[str]:
    """Sentences, those of one quotation together: half a quotation stands on nothing."""
    found: list[str] = []
    for sentence in sentences:
        if found and any(found[-1].rfind(opens) > found[-1].rfind(closes) for opens, closes in QUOTES):
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    return found


def _bare(blocks: list[list[str]], names: frozenset[str]) -> list[list[str]]:
    """The blocks without a greeting before and a sign-off behind them."""

    def is_frame(block: list[str]) -> bool:
        line = " ".join(block)
        is_short = len(line.split()) <= SHORT
        named = bool({wording.folded(word) for word in wording.words(line)} & names)
        return is_short and (line.endswith(",") or (named and line[-1:] not in ".!?…"))

    while blocks and is_frame(blocks[0]):
        blocks = blocks[1:]
    while blocks and is_frame(blocks[-1]):
        blocks = blocks[:-1]
    return blocks


def cited(sentence: str, facts: Mapping[str, Fact], language: str) -> list[str]:
    """Ids of the facts a sentence says, those it says most of first."""
    said, numbers = stems(sentence, language), {number.value for number in wording.passage(sentence).numbers}
    days = wording.passage(sentence).dates
    scored = [
        (1.0 if any(needs.same_day(day, fact.day) for day in days) else 0.0, id)
        if fact.day and fact.is_day
        else (_likeness(fact, said, numbers, language), id)
        for id, fact in facts.items()
    ]
    return [id for score, id in sorted(scored, key=lambda pair: -pair[0]) if score > 0][:MOST_CITED]


def _likeness(fact: Fact, said: frozenset[str], numbers: set[float], language: str) -> float:
    """How much of a fact a sentence says; 0 where it is too little to tell."""
    words = stems(fact.text, language)
    shared = words & said
    counts = {number.value for number in wording.passage(fact.text).numbers} & numbers
    share = len(shared) / max(1, len(words))
    enough = (len(shared) >= TELLING and share >= ALIKE) or (counts and shared) or (words and words <= said)
    return share + 0.1 * len(counts) if enough else 0.0
