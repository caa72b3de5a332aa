"""A greeting that does not fit the person the letter goes to.

What: the name in the greeting is not the recipient's, or the first name is used where title and surname were agreed.
Why: a wrong name is the one error every reader sees (domain: hard fail 3; form of address: section 12).
Example: the letter goes to Dana Whitfield and opens with "Dear Marcus,".
Mend: greet the recipient as they introduced themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Person
from letterkit.rules._reading import Example, finding

ID = "WHO001"
SEVERITY = "error"
NEEDS_SOURCES = True
OPENING = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|sehr geehrter?|liebe[rs]?|hallo|guten (?:tag|morgen)|"
    r"bonjour|cher|chère|madame|monsieur)\b[\s,]*",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"\b(?:team|committee|manager|all|everyone|sir|madam|panel|damen und herren|madame, monsieur|messieurs)\b|^$",
    re.IGNORECASE,
)
FLAGS = [
    Example("Thank you.", greeting="Dear Marcus,"),
    Example("Thank you.", greeting="Hello Priya Rao,"),
]
PASSES = [
    Example("Thank you.", greeting="Dear Dana,"),
    Example("Thank you.", greeting="Hi Dana Whitfield,"),
    Example("Thank you.", greeting="Dear hiring team,", reader=""),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a greeting that holds no name of a reader, or a form of address that was not agreed."""
    greeting = letter.greeting.splitlines()[0] if letter.greeting else ""
    name = OPENING.sub("", greeting).strip(" ,!:")
    readers = [person for person in (letter.to or brief.reader, *letter.also_to) if person]
    if not greeting or not readers or (GENERAL.search(name) and not re.search(r"[A-Z]\w+ [A-Z]", name)):
        return
    for person in readers:
        if not _fits(name, person):
            message = f"The letter goes to {person.name}."
            yield finding(globals(), letter, letter.body.index(greeting), greeting, message)


def _fits(name: str, person: Person) -> bool:
    words = set(re.findall(r"[\w'’-]+", name.casefold()))
    first, *rest = [part.casefold() for part in person.name.split()] or [""]
    if person.address_form == "title_surname":
        return not rest or bool(words & set(rest))
    return bool(words & {first, *rest})
