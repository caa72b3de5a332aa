"""Letters in small that a rule flags or passes: English ones stand with the rule, others in `examples.py` of theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True)
class Example:
    """A letter in small: one or more paragraphs, the facts they may stand on, and what else the rule looks at.

    facts: each `text`, which the reader said, or `role=text` of any role, or `role@Name=text` said by somebody.
    sent: each `kind to NAME on DATE`.
    """

    text: str
    facts: tuple[str, ...] = ()
    kind: str = "thank-you"
    language: str = "en"
    greeting: str = "Dear Dana,"
    closing: str = "Best regards,"
    signature: str = "Ada Quill"
    subject: str = ""
    reader: str = "Dana Whitfield"
    honorific: str = ""
    known_as: str = ""
    email: str = "dana.whitfield@northwind.test"
    company: str = "Northwind Test Ltd"
    job: str = "Operations analyst"
    posting: str = ""
    message: str = ""
    withheld: tuple[str, ...] = ()
    others: dict[str, str] = field(default_factory=dict)
    today: str = "2026-03-11"
    closes: str = ""
    sent: tuple[str, ...] = ()
    asked_to_stop: bool = False
    stage: str = ""


class Shown(NamedTuple):
    """What a rule flags and passes."""

    flags: tuple[Example, ...] = ()
    passes: tuple[Example, ...] = ()
