"""A name one slip away from a known one.

What: a name that differs from one of the sources' in a single letter, or in two that changed places.
Why: the reader's own name, misspelt, is what they see first (domain: 3.2, names; hard fail 3).
Example: the notes have Whitfield, the letter has Whitfeild.
Mend: spell it as the sources do.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import has_capital_nouns
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._lists import listed
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources
from letterkit.wording import Token, folded, tokens, words
from letterkit.wording.dates import MONTHS, WEEKDAYS

ID = "WHO002"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
SHORTEST, SHORTEST_AMONG_WORDS = 4, 6
"""Letters of a name that can be told from another by one of them; more where ordinary words have capitals too."""
LONG, TWO = 7, 2
"""Letters of a name that two other letters do not make another; greetings only, where just one person is meant."""
FLAGS = [
    Example("Thank you.", greeting="Dear Ms Whitfeeld,", reader="Dana Whitfield"),
    Example("Thank you.", greeting="Hello Jasmin,", reader="Yasmin Kaur"),
    Example("Thank you.", greeting="Dear Dr. Halverson,", reader="Jean Halvorsen"),
    Example("Thank you.", greeting="Dear Dana Whitfeild,"),
    Example("I would like to work at Nortwind."),
    Example("At the Marigld School I taught.", ("evidence=taught at the Marigold School",)),
    Example("As Tomas said, it is small.", ("moment@Tomasz Wilk=it is small",)),
    Example("Thank you.", greeting="Dear Bilie,", reader="Wilhelmina Marsh", known_as="Billie"),
]
PASSES = [
    Example("I would like to work at Northwind."),
    Example("Danas is a name of its own.", ("moment@Danas Petrov=it is small",)),
    Example("Thank you, Dana. The Northwinds team is small."),
    Example("You decide in March.", ("moment@Helen Marsh=you decide in March",)),
    Example("Role and team are clear.", ("moment@Rose Petrov=clear",)),
    Example("Thank you.", greeting="Dear Ms von der Heide,", reader="Ludo von der Heide", honorific="Ms"),
    Example("Thank you.", greeting="Dear Bilie,", reader="Bilie Marsh"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag capitalised words that no source holds and that are one slip from a name that one does."""
    reading = read(letter, brief)
    greeted = letter.body.find(letter.greeting) + len(letter.greeting) if letter.greeting else 0
    person = letter.to or brief.reader
    for start, token, shortest in _capitalised(reading):
        meant = known_as(token.text, reading.sources)
        if meant is None and start < greeted and person and folded(token.text) not in reading.sources.words:
            meant = nearly(token.text, person.name)
        if meant and len(token.text) >= shortest:
            yield remark(start, token.text, f"Your sources spell it {meant}.", suggestion=meant, safe=True)


def _capitalised(reading: Reading) -> Iterator[tuple[int, Token, int]]:
    """Words with a capital, where they start in the body, and how long they must be to be told from another."""
    greeting = reading.letter.greeting
    start = reading.letter.body.find(greeting) if greeting else -1
    if start >= 0:
        yield from ((start + token.start, token, SHORTEST) for token in tokens(greeting) if token.text[:1].isupper())
    german = has_capital_nouns(reading.letter.language)
    for line in reading.lines:
        for number, token in enumerate(line.tokens):
            if token.text[:1].isupper():
                yield line.at + token.start, token, SHORTEST_AMONG_WORDS if german or number == 0 else SHORTEST


def known_as(name: str, sources: Sources) -> str | None:
    """The name of a source that this one is a slip of, as the source writes it; None if it is another one."""
    for word in name.split():
        plain = folded(word).removesuffix("'s")
        ordinary = plain in MONTHS or plain in WEEKDAYS or plain in listed("capitals")
        if len(plain) >= SHORTEST and not ordinary and not {plain, plain.rstrip("s")} & sources.words:
            for known, shown in sources.names.items():
                if known[0] == plain[0] and one_slip(plain, known):
                    return shown
            for known, shown in sources.proper.items() if len(plain) >= SHORTEST_AMONG_WORDS else ():
                if known[0] == plain[0] and one_slip(plain, known):
                    return shown
    return None


def nearly(said: str, name: str) -> str | None:
    """The word of the reader's own name that this is meant for: one slip away, or two in a long name."""
    plain = folded(said)
    for word in filter(lambda word: word[:1].isupper(), words(name)):  # `der` of a surname is no name to miss
        known = folded(word)
        alike = (
            len(known) >= LONG
            and len(plain) == len(known)
            and sum(a != b for a, b in zip(plain, known, strict=False)) == TWO
        )
        if len(plain) >= SHORTEST and (one_slip(plain, known) or alike):
            return word
    return None


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter added, left out or replaced, or by two neighbours that changed places."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] == other[at + 1 :]
