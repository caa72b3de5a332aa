"""A greeting that does not fit the person the letter goes to.

What: the name in the greeting is not the recipient's, or the first name is used where title and surname were agreed.
Why: a wrong name is the one error every reader sees (domain: hard fail 3; form of address: section 12).
Example: the letter goes to Dana Whitfield and opens with "Dear Marcus,".
Mend: greet the recipient as they introduced themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import Greeting
from letterkit.letter import Finding, Letter, Person
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources
from letterkit.rules.misspelt_name import known_as, nearly
from letterkit.wording import folded, people, words

_W = every(Greeting)

ID = "WHO001"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
WITH_FIRST_NAME = frozenset(("sir", "dame"))
"""Titles that stand before a first name."""
OPENING = _W.opening
FORMS = frozenset("ma'am madam sir".split())
"""Forms of address without a name; a note that says so is obeyed."""
GENERAL = _W.general
FLAGS = [
    Example("Thank you.", greeting="Dear Marcus,"),
    Example("Thank you.", greeting="Hello Priya Rao,"),
    Example("Thank you.", greeting="Dear Dana,", honorific="Ms"),
    Example("Thank you.", greeting="Dear Mr Whitfield,", honorific="Ms"),
    Example("Thank you.", greeting="Dear Ms Dana Whitfield,", honorific="Ms"),
]
PASSES = [
    Example("Thank you.", greeting="Dear Dana,"),
    Example("Thank you.", greeting="Hi Dana Whitfield,"),
    Example("Thank you.", greeting="Dear Ms. Whitfield,", honorific="Ms"),
    Example("Thank you.", greeting="Dear Mrs Whitfield,", reader="Mrs Whitfield", honorific="Mrs"),
    Example("Thank you.", greeting="Dear Billie,", reader="Wilhelmina Marsh", known_as="Billie"),
    Example("Thank you.", greeting="Dear Wilhelmina,", reader="Wilhelmina Marsh", known_as="Billie"),
    Example("Thank you.", greeting="Dear Ms. van der Berg,", reader="Ludo van der Berg", honorific="Ms"),
    Example("Thank you.", greeting="Dear hiring team,", reader=""),
    Example("Thank you.", ("Ma'am only, never the name",), greeting="Dear Ma'am,"),
]
ALIKE = (people.WOMEN - {"madam", "ma'am", "fr"}, people.MEN - {"sir", "hr"})
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a greeting with another name than the reader's, in a form that was not agreed, or with none at all."""
    greeting = letter.greeting
    if not greeting:
        return
    start = max(0, letter.body.find(greeting))
    said = [word for word in words(folded(greeting)) if word not in OPENING]
    names = [word for word in said if word not in people.TITLES and word not in GENERAL]
    formal = (
        brief.kind.applies
        or letter.written_by == "you"
        or (brief.reader and brief.reader.address_form == "title_surname")
    )
    if letter.language == "fr" and formal and said and not names:
        if fault := _title_alone(said, letter.to or brief.reader):
            yield remark(start, greeting, fault)
        return
    sources = read(letter, brief).sources
    readers = [person for person in (letter.to or brief.reader, *letter.also_to) if person and person.name]
    meant = letter.to or brief.reader
    slips = (name for name in names if meant and name not in sources.words and nearly(name, meant.name))
    if any(known_as(name, sources) for name in names) or any(slips):
        return
    if not readers:
        if any(name not in _known(letter, sources) for name in names):
            yield remark(start, greeting, "None of your sources says that the letter goes to this person.")
        return
    for person in readers:
        known = brief.reader if brief.reader and brief.reader.name == person.name else person
        if fault := _fault(names, said, known, sources):
            yield remark(start, greeting, fault, severity=None if names else "warning")


def _known(letter: Letter, sources: Sources) -> frozenset[str]:
    """The words of the sources; a person may greet whom message or posting name."""
    return sources.words | (sources.heard if letter.written_by == "you" else frozenset())


def _title_alone(said: list[str], person: Person | None) -> str:
    """What is wrong with a title alone, as French letters on paper have it; "" if it is theirs or is everybody's."""
    kind = [kind for kind in ALIKE if person and person.named.keys & kind]
    other = [one for one in ALIKE if kind and one not in kind]
    return f"The notes say {_titles(person)}." if person and other and not set(said) & kind[0] else ""


def _titles(person: Person) -> str:
    return " ".join(person.named.titles)


def _fault(names: list[str], said: list[str], person: Person, sources: Sources) -> str:
    """What is wrong with greeting this person so, "" if nothing is."""
    name = person.named
    given = {word for part in name.plain.removesuffix(name.surname).split() for word in words(folded(part))}
    rest = set(words(folded(name.surname))) or set(words(folded(person.name)))
    if not names:
        if not name.plain or any(sources.holds(form) for form in said if form in FORMS):
            return ""
        return f"You know who reads this: {person.name}."
    spoken = {name.removesuffix("'s") for name in names}
    goes_by = set(words(folded(person.known_as)))
    if not spoken & (given | rest | goes_by):
        return f"The letter goes to {person.name}."
    if set(said) & (people.TITLES - WITH_FIRST_NAME) and spoken & given - rest:
        return "Use a title with the surname only."
    if person.address_form == "title_surname":
        if not spoken & rest:
            return f"You address this person with title and surname: {_titles(person)} {name.surname}."
        if any(_contradicts(title, said) for title in name.keys):
            return f"The notes say {_titles(person)}."
    return ""


def _contradicts(honorific: str, said: list[str]) -> bool:
    """Whether a greeting has a title of the other kind."""
    return any(honorific in kind and set(said) & other for kind, other in (ALIKE, ALIKE[::-1]))
