"""What the counts bear out, as lines for a prompt. A line needs enough counts of its own; else it is not said.

How a reader is addressed is not among them: that is between the two of them, and the letter's to know.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letterkit.languages import every
from letterkit.languages.topics.habits import Habits

if TYPE_CHECKING:
    from letterkit.voice import Voice

MOST_LINES = 6
FEW = 3
"""Uses from which a habit may be one."""
STRIKING = 2.0
"""How many times as often as others, from which a small word is the writer's own."""
SENTENCES, MANY_SENTENCES, PARAGRAPHS = 8, 20, 4
"""Evidence for a mean; for saying that something never occurs; for paragraphs."""
SHORT, LONG = 13.0, 20.0
"""Words of a mean sentence up to which it is short, and from which it is long."""
UNEVEN = 0.65
"""Deviation as a share of the mean from which short sentences stand between long ones."""
CONTRACTIBLE = 5
OFTEN, SELDOM = 0.6, 0.1
COMMON_OPENERS = every(Habits).common_openers


def lines(voice: Voice, same_language: bool) -> list[str]:
    """The lines, the most telling first."""
    found = [*_sentences(voice)]
    if same_language:
        found += [*_contractions(voice), *_small_words(voice)]
    found += _marks(voice)
    if same_language:
        found += [*_closing(voice), *_openers(voice), *_first_person(voice)]
    found += [*_paragraphs(voice), *_questions(voice)]
    return found[:MOST_LINES]


def _sentences(voice: Voice) -> Iterator[str]:
    size = voice.sentence_words
    if voice.sentences < SENTENCES:
        return
    mean = int(size.mean + 0.5)
    if size.deviation > UNEVEN * size.mean:
        yield f"Short sentences stand between long ones: about {mean} words, nine in ten up to {size.most}."
    elif size.mean <= SHORT:
        yield f"Sentences are short: about {mean} words, rarely over {size.most}."
    elif size.mean >= LONG:
        yield f"Sentences are long: about {mean} words, rarely over {size.most}."
    else:
        yield f"Sentences have about {mean} words, rarely over {size.most}."


def _contractions(voice: Voice) -> Iterator[str]:
    if voice.contractible < CONTRACTIBLE:
        return
    share = voice.contracted / voice.contractible
    if share >= OFTEN:
        yield f"Uses contractions ({', '.join(written(word) for word in list(voice.used)[:2])})."
    elif share <= SELDOM:
        yield "Writes forms out: I am and do not, rather than I'm and don't."


def written(word: str) -> str:
    """A folded word as it is written: `I'm`."""
    return word[:1].upper() + word[1:] if word == "i" or word.startswith("i'") else word


def _small_words(voice: Voice) -> Iterator[str]:
    if voice.favourites:
        words = voice.favourites[:FEW]
        yield f"Likes the small {'word' if len(words) == 1 else 'words'} {_listed(words)}."


def _marks(voice: Voice) -> Iterator[str]:
    """Dashes, semicolons, parentheses and exclamation marks: those that are a habit, else that some never occur."""
    habit = max(FEW, voice.sentences / 8)
    signs = {"dashes": voice.dashes, "semicolons": voice.semicolons, "parentheses": voice.parentheses,
             "exclamation marks": voice.exclamations}  # fmt: skip
    used = [name for name, count in signs.items() if count >= habit]
    never = [name for name, count in signs.items() if not count]
    if used and voice.sentences >= SENTENCES:
        but = f", but no {_joined(never, 'or')}" if _is_told(never, voice) else ""
        yield f"Uses {_joined(used, 'and')}{but}."
    elif _is_told(never, voice):
        yield f"Uses no {_joined(never, 'or')}."


def _is_told(never: list[str], voice: Voice) -> bool:
    return bool(never) and voice.sentences >= MANY_SENTENCES


def _closing(voice: Voice) -> Iterator[str]:
    text, count = max(voice.closings.items(), key=lambda pair: pair[1], default=("", 0))
    if count >= 2 and 2 * count > sum(voice.closings.values()) and "NAME" not in text:
        yield f"Closes with “{text}”."


def _openers(voice: Voice) -> Iterator[str]:
    if voice.sentences >= SENTENCES:
        often = [
            word
            for word, count in voice.openers.items()
            if word not in COMMON_OPENERS and count >= FEW and count >= SELDOM * voice.sentences
        ]
        if often:
            yield f"Often begins a sentence with {_listed([word.capitalize() for word in often[:2]])}."


def _first_person(voice: Voice) -> Iterator[str]:
    share = voice.first_person / max(1, voice.sentences)
    if voice.sentences >= MANY_SENTENCES and share <= SELDOM:
        yield "Seldom begins a sentence with the word I."


def _paragraphs(voice: Voice) -> Iterator[str]:
    size = voice.paragraph_words
    if voice.paragraphs >= PARAGRAPHS:
        yield f"Paragraphs have about {int(size.mean + 0.5)} words, rarely over {size.most}."


def _questions(voice: Voice) -> Iterator[str]:
    if voice.questions >= FEW and voice.sentences >= SENTENCES and voice.questions * 6 >= voice.sentences:
        yield f"Asks questions: about one sentence in {round(voice.sentences / voice.questions)}."


def _listed(words: list[str] | tuple[str, ...]) -> str:
    return _joined([f"“{word}”" for word in words], "and")


def _joined(words: list[str], link: str) -> str:
    return f" {link} ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
