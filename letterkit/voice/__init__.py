"""How somebody writes, counted in their own letters, and what of it can be told to who writes in their name.

    voices = learn(letters)                  a Voice for each language that there is enough of
    voice.told("en")                         plain lines: "Sentences are short: about 11 words, rarely over 20."

Counted are the words between greeting and closing; greetings and closings are habits of their own. No name, number,
day, address or link of a letter is in a Voice: its samples have stand-ins for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from letterkit import wording
from letterkit.errors import MissingError
from letterkit.letter import Letter, Sentence
from letterkit.voice import _counting as counting
from letterkit.voice import _telling as telling
from letterkit.voice._counting import Spread
from letterkit.voice._habits import Closings, greeted, is_first_name, is_first_name_terms
from letterkit.voice._masking import Masks
from letterkit.voice._sampling import samples
from letterkit.voice._telling import written
from letterkit.voice._words import words_of

__all__ = [
    "LEAST_WORDS", "Spread", "Voice", "first_person", "is_first_name_terms", "learn", "of_letters", "of_texts",
    "written",
]  # fmt: skip

LEAST_WORDS = 60
"""Below that, a rate says more of the occasion than of the writer."""
TWICE = 2
"""What was used once is no habit."""
LONGEST_CLOSING = 5
FEWEST_WORDS = 5
"""Words of a note that is a sentence rather than a label."""


@dataclass(frozen=True)
class Voice:
    """How somebody writes in one language: counts, and rates that follow from them.

    letters: 0 where it was counted in loose texts. words, sentences, paragraphs: what it stands on.
    sentence_words, paragraph_words: how long they are.
    contracted, contractible: uses of `I'm`, and the places where `I'm` or `I am` stood; used: by contraction.
    first_person: sentences that begin with `I`. exclamations, questions: sentences that end so.
    dashes, semicolons, parentheses: how often each.
    greetings, closings: as written, with `NAME` for names. friendly: closings under letters on first-name terms.
    address: letters by form of address, as the language names them.
    small_words: uses of small words that writers differ in. openers: first words of sentences.
    samples: passages that are typical, masked.
    """

    language: str
    letters: int
    words: int
    sentences: int
    paragraphs: int
    sentence_words: Spread
    paragraph_words: Spread
    contracted: int = 0
    contractible: int = 0
    first_person: int = 0
    exclamations: int = 0
    questions: int = 0
    dashes: int = 0
    semicolons: int = 0
    parentheses: int = 0
    used: Mapping[str, int] = field(default_factory=dict)
    greetings: Mapping[str, int] = field(default_factory=dict)
    closings: Mapping[str, int] = field(default_factory=dict)
    friendly: Mapping[str, int] = field(default_factory=dict)
    address: Mapping[str, int] = field(default_factory=dict)
    small_words: Mapping[str, int] = field(default_factory=dict)
    openers: Mapping[str, int] = field(default_factory=dict)
    samples: tuple[str, ...] = ()

    @property
    def closing(self) -> str:
        """How they close letters on first-name terms, "" if no closing was used twice."""
        known = ((text, count) for text, count in self.friendly.items() if "NAME" not in text)
        text, count = max(known, key=lambda pair: pair[1], default=("", 0))
        return text if count >= TWICE and len(text.split()) <= LONGEST_CLOSING else ""

    @property
    def favourites(self) -> tuple[str, ...]:
        """Small words that they use clearly more often than others do, the most striking first."""
        usual = words_of(self.language).small
        often = {
            word: count / self.words * 1000 / usual[word]
            for word, count in self.small_words.items()
            if count >= telling.FEW and count / self.words * 1000 >= telling.STRIKING * usual[word]
        }
        return tuple(sorted(often, key=lambda word: (-often[word], word)))

    def told(self, language: str = "") -> list[str]:
        """At most six lines on how this person writes, each borne out by enough counts; in English, for a prompt.

        language: that of the letter; where it is another, words of this one are not told.
        """
        return telling.lines(self, not language or language == self.language)


def learn(letters: Iterable[Letter], is_private: Callable[[str, str], bool] = lambda text, language: False) -> (
    dict[str, Voice]
):  # fmt: skip
    """A voice for each language that these letters hold enough words of.

    is_private: whether a passage in a language speaks of what is nobody's business; such are no samples.
    Raises MissingError if no language has enough.
    """
    by_language: dict[str, list[Letter]] = {}
    for letter in letters:
        by_language.setdefault(letter.language, []).append(letter)
    voices = {language: of_letters(some, is_private) for language, some in by_language.items()}
    enough = {language: voice for language, voice in voices.items() if voice.words >= LEAST_WORDS}
    if not enough:
        most = max((voice.words for voice in voices.values()), default=0)
        what = f"There are only {most} words of yours between greeting and closing: too few to learn from."
        raise MissingError(what, f"Give letters with {LEAST_WORDS} words or more in total; nothing was kept.")
    return enough


def of_letters(
    letters: Sequence[Letter], is_private: Callable[[str, str], bool] = lambda text, language: False
) -> Voice:
    """The voice of letters that are all in one language, however little they hold."""
    language = letters[0].language if letters else "en"
    bodies = [[_texts(paragraph) for paragraph in letter.paragraphs] for letter in letters]
    if not counting.has_capitals(letter.text for letter in letters):
        bodies = [
            [[one for text in paragraph for one in counting.split(text)] for paragraph in body] for body in bodies
        ]
    counts = counting.count(chain.from_iterable(bodies), language)
    masks = Masks(letters, language)
    closings, friendly, greetings, address = Closings(), Closings(), dict[str, int](), dict[str, int]()
    for letter, body in zip(letters, bodies, strict=True):
        form = counting.address(body, language)
        _add(address, form)
        _add(greetings, greeted(letter.greeting))
        closings.add(letter.closing)
        if is_first_name(letter.greeting, form):
            friendly.add(letter.closing)
    taken = samples(bodies, counts, masks, lambda text: is_private(text, language))
    return Voice(
        language, len(letters), **counts.fields(), greetings=greetings, closings=closings.counts,
        friendly=friendly.counts, address=address, samples=taken,
    )  # fmt: skip


def of_texts(texts: Iterable[str], language: str) -> Voice:
    """The voice of loose texts, such as what notes say in the first person: counts alone, without habits or samples."""
    paragraphs = [[text for _, text in wording.sentences(" ".join(one.split()))] for one in texts if one.strip()]
    return Voice(language, 0, **counting.count(paragraphs, language, lists=True).fields())


def first_person(texts: Iterable[str], language: str) -> list[str]:
    """The sentences of notes that are whole and say I: the rest of a note is a label, not a way of writing."""
    own = words_of(language).first_person
    found = (text for one in texts for _, text in wording.sentences(" ".join(one.split())))
    return [text for text in found if len(wording.words(text)) >= FEWEST_WORDS and counting.says_i(text, own)]


def _texts(paragraph: Sequence[Sentence]) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in paragraph]


def _add(counts: dict[str, int], key: str) -> None:
    if key:
        counts[key] = counts.get(key, 0) + 1
