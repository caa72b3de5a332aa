"""A title or pronoun that the notes do not give.

What: Mr, Ms, Herr, Frau, Madame before a known person's name, he or she for one, where no source says so.
Why: guessed from a first name it is wrong often enough, and it is the reader it is wrong about (domain: section 12).
Example: the notes have "Sam Lund", the letter "Mr Lund".
Mend: use the name alone, or note the title you were given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import FIRST, every
from letterkit.languages.topics.people import People
from letterkit.languages.topics.rules import Honorific
from letterkit.letter import Finding, Letter, Person, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, people

_W = every(Honorific)

ID = "WHO004"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ()
TITLED = re.compile(rf"\b({_W.titled_mr})\b\.?\s+(?:{_W.titled_dr})*([^\W\d_][\w'’-]+)(?:\s+([^\W\d_][\w'’-]+))?")
DOCTOR = re.compile(rf"\b({_W.doctor})\b\.?\s+([^\W\d_][\w'’-]+)")
_PEOPLE = every(People)
SHE = (people.WOMEN - {"madam", "ma'am", "fr"}) | _PEOPLE.she
HE = (people.MEN - {"sir", "m", "hr"}) | _PEOPLE.he | _PEOPLE.er
PRONOUNS = _W.pronouns
FLAGS = [
    Example("Please thank Mr Lund for the tour.", ("moment@Sam Lund=the tour",)),
    Example("Sam told me about his team.", ("moment@Sam Lund=Sam spoke of her team",)),
    Example("Thank you.", greeting="Dear Dr. Whitfield,", honorific="Ms"),
]
PASSES = [
    Example("Please thank Ms Lund for the tour.", ("moment@Sam Lund=Ms Lund gave the tour",)),
    Example("Sam told me about the team.", ("moment@Sam Lund=the team",)),
    Example("Thank you, Ms Whitfield.", honorific="Ms"),
    Example("Thank you, Dr. Whitfield.", honorific="Dr."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag titles of known people that no source gives, and pronouns that a source contradicts."""
    reading = read(letter, brief)
    for start, line in ((0, letter.greeting), *((line.at, line.text) for line in reading.lines)):
        for found in TITLED.finditer(line):
            named = (word for word in found.groups()[1:] if word and word[:1].isupper())
            name = next((word for word in named if folded(word) in reading.sources.names), None)
            if name and not _given(found[1], name, reading):
                shown = found.group()
                at = start + found.start() if line != letter.greeting else max(0, letter.body.find(shown))
                grade = _grade(found[1], name, reading)
                yield remark(at, shown, f"None of your sources calls {name} {found[1]}.", severity=grade)
        for found in DOCTOR.finditer(line):
            if folded(found[2]) in reading.sources.names and not _doctor(found[1], found[2], reading):
                shown = found.group()
                at = start + found.start() if line != letter.greeting else max(0, letter.body.find(shown))
                yield remark(at, shown, f"None of your sources calls {found[2]} {found[1]}.")
    yield from _pronouns(reading)


def _given(title: str, name: str, reading: Reading) -> bool:
    """Whether the notes say so of that person: in a text, or as the honorific of a reader."""
    kind = SHE if folded(title) in SHE else HE
    for person in _persons(reading, name):
        keys = person.named.keys
        if keys & (people.MEN | people.WOMEN):
            return bool(keys & (people.MEN if kind is HE else people.WOMEN)) or folded(title) == "mx"
        if person.address_form == "title_surname":
            return True  # who has met them says the title that they are to be addressed with
    return any(_holds(form, name, reading) for form in kind)


def _grade(title: str, name: str, reading: Reading) -> Severity:
    """How grave a title is that no source gives: whoever met somebody knows it, and only another one is against it.

    A model was not there, and in English may leave it out.
    """
    other = HE if folded(title) in SHE else SHE
    contradicted = any(_holds(form, name, reading) for form in other) or any(
        person.named.keys & (people.MEN | people.WOMEN) for person in _persons(reading, name)
    )
    formal = (reading.letter.language != FIRST or _met(reading)) and folded(name) not in _first_names(reading)
    known = SHE if other is HE else HE
    spoken = bool(known & reading.sources.words) and not other & reading.sources.words  # of a woman only: `she runs it`
    return "info" if (formal or spoken) and not contradicted else "warning"


def _met(reading: Reading) -> bool:
    """Whether whoever wrote the letter met its people."""
    return reading.letter.written_by == "you"


def _holds(form: str, name: str, reading: Reading) -> bool:
    """Whether a source has a name behind a title, with a first name between them or without."""
    called = re.compile(rf"\b{re.escape(form)}\.? (?:[\w’'-]+ ){{0,2}}{re.escape(folded(name))}\b")
    return any(called.search(sources.flat) for sources in (reading.sources, reading.message))


def _persons(reading: Reading, name: str) -> list[Person]:
    """The readers who have this name."""
    readers = [person for person in (reading.brief.reader, *reading.brief.also_to) if person]
    return [person for person in readers if folded(name) in folded(person.name).split()]


def _first_names(reading: Reading) -> frozenset[str]:
    """The first names of the people of the sources: formal languages put no title before them."""
    brief = reading.brief
    full = [*brief.people, *(fact.person for fact in brief.facts.values())]
    return frozenset(folded(name.split()[0]) for name in full if len(name.split()) > 1)


def _doctor(title: str, name: str, reading: Reading) -> bool:
    """Whether a source gives that person the degree: in a text, or as the honorific of a reader."""
    form = folded(title).rstrip(".")
    form = "dr" if form in people.DOCTORS else form
    readers = [person for person in (reading.brief.reader, *reading.brief.also_to) if person]
    same = people.PROFESSORS if form in people.PROFESSORS else people.DOCTORS
    given = any(p.named.keys & same and folded(name) in folded(p.name).split() for p in readers)
    titled = any(re.search(rf"\b{form}\b", folded(p.title)) and folded(name) in folded(p.name).split() for p in readers)
    return given or titled or _holds(form, name, reading)


def _pronouns(reading: Reading) -> Iterator[Finding]:
    """Pronouns in a sentence that names one person, when what the sources say of that person has the others only."""
    spoken = PRONOUNS.get(reading.letter.language, frozenset())
    for line in reading.lines:
        every = {*reading.brief.people, *(f.person for f in reading.brief.facts.values() if f.person)}
        named = {name for name in every if folded(reading.brief.called(name)) in line.folded}
        for token in line.tokens:
            if token.folded in spoken and len(named) == 1:
                kind, other = (SHE, HE) if token.folded in SHE else (HE, SHE)
                said = _said_of(next(iter(named)), reading)
                if said & other and not said & kind:
                    yield remark(line.at + token.start, token.text, "Your sources refer to this person differently.")


def _said_of(name: str, reading: Reading) -> frozenset[str]:
    """The words of the facts that name a person, and of their title."""
    first = folded(reading.brief.called(name))
    found: set[str] = set()
    for fact in reading.brief.facts.values():
        words = folded(fact.text).replace(".", " ").split()
        if fact.person == name or first in words:
            found.update(words)
    readers = [person for person in (reading.brief.reader, *reading.brief.also_to) if person and person.name == name]
    return frozenset(found.union(*(person.named.keys for person in readers)))
