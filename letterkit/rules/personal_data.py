"""Personal data that no letter needs.

What: bank, card, passport and insurance numbers, a birth date, a home address, health.
Why: a letter is forwarded and filed; and health is the reader's to keep (domain: section 7.1, hard fail 6).
Example: "My IBAN is GB33 BUKB 2020 1555 5555 55."
Mend: delete it; such things are asked for on a form, later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import PersonalData
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.wording import flat

_W = every(PersonalData)

ID = "PRV001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b")
CARD = re.compile(r"(?<![\d+])(?:\d{4}[ -]?){3}\d{1,4}(?!\d)")
NUMBERED = re.compile(
    rf"\b(?:{_W.numbered})\b\D{{0,25}}[A-Z]{{0,3}}\d[\dA-Z -]{{4,}}|\b\d{{3}}-\d{{2}}-\d{{4}}\b",
    re.IGNORECASE,
)
BORN = re.compile(
    rf"\b(?:{_W.born}|d\.?o\.?b\.?)\b\W{{0,3}}[\w .,/-]{{0,12}}\d",
    re.IGNORECASE,
)
HOME = re.compile(
    rf"\b\d{{1,4}}[a-z]?,? (?:[A-Z][\w'’-]+ ){{1,3}}(?:{_W.home_street})\b|"
    rf"\b[A-ZÀ-Þ][\w-]{{0,40}}(?:{_W.home_strae})\s\d{{1,4}}\s?[a-z]?\b|"
    rf"\b\d{{1,4}}(?:{_W.home_bis})?,? (?:{_W.home_rue})\b(?: [\w'’-]+){{1,4}}",
)
FIGURE = re.compile(r"\d")
FLAGS = [
    Example("My IBAN is GB33 BUKB 2020 1555 5555 55."),
    Example("I was born on 3 May 1990 and live at 12 Mill Road."),
    Example("My passport number is X1234567."),
    Example("I hope your surgery went well."),
]
PASSES = [
    Example("I cut heart failure returns by 6 %.", ("cut heart failure returns by 6 %",)),
    Example("The depot in 3 Mill Road is small.", ("the depot in 3 Mill Road",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag numbers, dates and places of a private life, and health that is no source's subject."""
    reading = read(letter, brief)
    for line in reading.lines:
        if not FIGURE.search(line.text):
            continue  # each of these has one
        for pattern, what in ((IBAN, "a bank account"), (CARD, "a card number"), (NUMBERED, "an identity number"),
                              (BORN, "a birth date"), (HOME, "a home address")):  # fmt: skip
            for found in pattern.finditer(line.text):
                words = found.group()
                if (pattern is CARD and not _is_card(words)) or (pattern is HOME and reading.sources.holds(words)):
                    continue
                yield remark(line.at + found.start(), words, f"This looks like {what}; no letter needs it.")
    contact = " ".join(flat(line) for line in brief.sender.contact)
    hits = reading.phrases("health", sourced=False)
    for hit in hits:
        if flat(hit.text) not in contact:
            yield remark(hit.start, hit.text, "Health does not belong in a letter.")
    if reading.weighed and brief.withheld:
        return  # what sounds private in such a letter is held against what was withheld, by the rule of that
    for line, is_sure in meant(reading, "private", hits, sourced=False):
        if not is_sure and any(reading.sources.holds_number(one.text) for one in line.numbers):
            continue  # a figure of the writer's work
        message = "This is private (health, family, money or faith), and no letter needs it."
        yield remark(line.at, line.sentence.text, message, severity="error" if is_sure else "warning")


def _is_card(shown: str) -> bool:
    """Luhn's sum, by which a card number is told from any other."""
    digits = [int(c) for c in shown if c.isdigit()]
    doubled = [d * 2 - 9 * (d > 4) if i % 2 else d for i, d in enumerate(reversed(digits))]
    return len(digits) >= 13 and sum(doubled) % 10 == 0
