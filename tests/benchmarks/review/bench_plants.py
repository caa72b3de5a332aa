"""Errors planted by a program in the template letters of the quality benchmark: a second measure of the rules.

Nobody wrote these letters for the rules. Of every English letter, read as anybody's text beside its sources: a sentence
of SAID is added in the middle, a number is changed, a name misspelt, the reader, the employer, the signature or a
weekday exchanged, one at a time, by a seed. Found is what one of the rules speaks of whose business it is.
"""

from __future__ import annotations

import platform
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "quality"))

from cases import Case, cases

from letterkit import drafts, rules
from letterkit.letter import Finding, Letter
from letterkit.letters.writing import by_template

SAID = (
    ("GRD003", "As Peter Nowak told me, it is busy there."),
    ("GRD003", "I know this from Marta Lindholm."),
    ("GRD004", "At Halcyon Robotics I did the same."),
    ("GRD007", "You said: “we will double the budget next year”."),
    ("GRD012", "More is at https://my-work.example.net/page."),
    ("GRD012", "Call me on +44 20 7946 0018."),
    ("PLC001", "I enjoyed hearing about [topic]."),
    ("PLC001", "Thank you, {first_name}."),
    ("PLC004", "It stayed with me that [[her phrase]]."),
    ("PLC002", "Certainly! Here is the revised letter:"),
    ("PLC002", "Let me know if you would like any changes to this draft."),
    ("LEG001", "As a mother of two small children I value this."),
    ("LEG001", "I am 47 years old and married."),
    ("LEG001", "I may have to take this to an employment tribunal."),
    ("LEG001", "I feel I was rejected because of my age."),
    ("LEG003", "Could you tell me who the other candidates were?"),
    ("LEG003", "I am sure that I am better than the person you chose."),
    ("TON002", "It was disgraceful how your team treated me."),
    ("TON002", "You clearly wasted my time."),
    ("GRD001", "This saved 83,412 pounds."),
    ("GRD001", "I did this for 17 clients."),
    ("GRD001", "It took me only nineteen weeks."),
    ("GRD006", "As we agreed on Sunday, 3 January 2021."),
)
EACH = 9
"""Sentences of SAID for a letter."""
NEXT = {"Monday": "Thursday", "Tuesday": "Friday", "Wednesday": "Monday", "Thursday": "Tuesday", "Friday": "Wednesday"}
Plants = Iterator[tuple[frozenset[str], str]]


def plants(letter: Letter, case: Case, employers: list[str], chance: random.Random) -> Plants:
    """The rules that should speak, and the body with the error in it."""
    body, blocks = letter.body, letter.body.split("\n\n")
    for rule, sentence in chance.sample(SAID, EACH):
        at = chance.randrange(1, len(blocks) - 1)
        yield frozenset((rule,)), "\n\n".join([*blocks[:at], f"{blocks[at]} {sentence}", *blocks[at + 1 :]])
    numbers = [
        found.group() for found in re.finditer(r"\b\d[\d,.]*\d?\b", letter.text) if body.count(found.group()) == 1
    ]
    if numbers:
        old = chance.choice(numbers)
        new = str(int(re.sub(r"\D", "", old)) + chance.choice((1, 3, 10, 27)))
        yield frozenset(("GRD001", "GRD002", "GRD006")), body.replace(old, new)
    name = re.search(r"[A-Z][a-z]{4,}", letter.greeting[5:])
    if name and case.brief.reader:
        old = name.group()
        swapped = old[:2] + old[3] + old[2] + old[4:]
        if swapped != old:
            yield frozenset(("WHO002",)), body.replace(letter.greeting, letter.greeting.replace(old, swapped))
        yield frozenset(("WHO001",)), body.replace(letter.greeting, "Dear Bartholomew,")
    company = case.brief.company
    if company and company in letter.text:
        other = chance.choice([one for one in employers if one and one != company])
        yield frozenset(("WHO003", "GRD004")), body.replace(company, other, 1)
    yield frozenset(("WHO006",)), body.replace(letter.signature, "Gregory Plank")
    for day, other in NEXT.items():
        if letter.text.count(day) == 1 and re.search(rf"{day},? (?:\d|[A-Z])", letter.text):
            yield frozenset(("GRD006",)), body.replace(day, other)


def review(letter: Letter, body: str, case: Case) -> list[Finding]:
    """What is found in a body as anybody's letter."""
    read = drafts.parse(body, kind=letter.kind, language=letter.language, subject=letter.subject, to=letter.to)
    return list(rules.review(replace(read, thread=letter.thread), case.brief))


def main() -> None:
    """Print the table."""
    chance, every = random.Random(7), [case for case in cases() if case.brief.language == "en"]
    employers = [case.brief.company for case in every]
    planted, found, false = Counter[str](), Counter[str](), Counter[str]()
    for case in every:
        letter = by_template(case.brief)
        clean = review(letter, letter.body, case)
        false.update(finding.id for finding in clean if finding.severity == "error")
        known = {(finding.id, finding.text, finding.message) for finding in clean}
        for wanted, body in plants(letter, case, employers, chance):
            new = {one.id for one in review(letter, body, case) if (one.id, one.text, one.message) not in known}
            rule = min(wanted)
            planted[rule] += 1
            found[rule] += bool(new & wanted)
    print(f"{datetime.now(UTC).date()}, Python {platform.python_version()}, {platform.machine()}")
    print(f"\n{len(every)} letters\n\nrule    plants  found recall")
    for rule in sorted(planted):
        print(f"{rule} {planted[rule]:7} {found[rule]:6}   {found[rule] / planted[rule]:.2f}")
    print(f"all     {planted.total():6} {found.total():6}   {found.total() / planted.total():.3f}")
    print(f"errors found in the clean letters: {false.total()}")


if __name__ == "__main__":
    main()
