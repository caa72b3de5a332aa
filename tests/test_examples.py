"""The shipped cases: they read, they are evidently made up, and what letterkit makes of them is on file.

`LETTERKIT_REWRITE=1 pytest tests/test_examples.py` writes the letters anew; read the difference like code.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from letterkit import brief, exports, kinds, templating
from letterkit.advice import advise
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.readers import read

EXAMPLES = Path(__file__).parents[1] / "examples"
NAMES = ("analyst", "developer", "nurse")
REWRITE = bool(os.environ.get("LETTERKIT_REWRITE"))


@dataclass(frozen=True)
class Case:
    """One letter: of which example, of what kind, on which day, to whom, and whether the message had come by then."""

    example: str
    kind: str
    day: date
    to: str = ""
    answered: bool = False

    @property
    def file(self) -> Path:
        """Where the expected letter is."""
        return EXAMPLES / self.example / "letters" / f"{'-to-'.join(filter(None, (self.kind, self.to)))}.md"


LETTERS = (
    Case("analyst", "thank-you", date(2026, 3, 10), "diane"),
    Case("analyst", "thank-you", date(2026, 3, 10), "tomasz"),
    Case("analyst", "influence", date(2026, 3, 11), answered=True),
    Case("developer", "thank-you", date(2026, 5, 5)),
    Case("nurse", "thank-you", date(2026, 4, 14), "leo"),
    Case("nurse", "influence", date(2026, 4, 15)),
    Case("nurse", "feedback-request", date(2026, 4, 21), answered=True),
    Case("nurse", "rejection-reply", date(2026, 4, 21), answered=True),
)


def notes_of(example: str) -> Notes:
    """The notes of the example that is the current folder."""
    return notes_input.read(read(EXAMPLES / example / "notes.yaml"))


def message_of(example: str) -> Rejection:
    """The message of an example."""
    return rejection_input.read(read(EXAMPLES / example / "rejection.eml"))


@pytest.mark.parametrize("case", LETTERS, ids=lambda case: f"{case.example}-{case.file.stem}")
def test_the_letter_is_the_one_on_file(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES / case.example)
    notes = notes_input.read(read("notes.yaml"))
    message = rejection_input.read(read("rejection.eml")) if case.answered else None
    made = brief.compose(kinds.load(case.kind), notes, rejection=message, to=case.to or None, today=case.day)
    data = exports.render(templating.write(made), "md")
    if REWRITE:
        case.file.parent.mkdir(exist_ok=True)
        case.file.write_bytes(data)
    assert data.decode() == case.file.read_text(encoding="utf-8")


def test_every_letter_on_file_is_of_a_case() -> None:
    assert sorted(EXAMPLES.glob("*/letters/*")) == sorted(case.file for case in LETTERS)


@pytest.mark.parametrize("case", LETTERS, ids=lambda case: f"{case.example}-{case.file.stem}")
def test_no_letter_says_what_was_told_in_confidence_or_is_nobodys_business(case: Case) -> None:
    letter = case.file.read_text(encoding="utf-8").casefold()
    held_back = (
        "last analyst",
        "sick leave",
        "bakery",
        "surcharge",
        "thinking of leaving",
        "treatment",
        "out of date",
        "migraine",
    )
    assert [words for words in held_back if words in letter] == []


def test_the_analyst_is_advised_to_meet_the_doubt_while_it_is_one() -> None:
    advice = advise(notes_of("analyst"), message_of("analyst"), today=date(2026, 3, 11))
    assert advice.lead == "influence"
    assert advice.reader
    assert advice.reader.name == "Helen Marsh"
    assert "thank-you" in [option.kind for option in advice.options]
    assert "rejection-reply" in [one.kind for one in advice.against]


def test_the_nurse_is_advised_to_take_up_the_offer_of_feedback() -> None:
    advice = advise(notes_of("nurse"), message_of("nurse"), today=date(2026, 4, 21))
    assert advice.lead == "feedback-request"
    assert advice.reader
    assert advice.reader.name == "Marguerite Dunn"
    assert "influence-after-no" in advice.refused


def test_the_developer_is_advised_to_write_nothing() -> None:
    advice = advise(notes_of("developer"), message_of("developer"), today=date(2026, 5, 14))
    assert advice.lead is None
    assert {"rejection-reply", "feedback-request", "influence-after-no"} <= set(advice.refused)


@pytest.mark.parametrize("example", NAMES)
def test_an_example_has_something_private_something_sensitive_and_something_inferred(example: str) -> None:
    text = json.dumps(notes_of(example).to_json())
    assert '"shareable": false' in text
    assert '"sensitive": true' in text
    assert '"source": "i_inferred"' in text


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/*.*")), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_every_address_is_of_a_domain_that_nobody_can_own(path: Path) -> None:
    domains = re.findall(r"(?:@|://)([\w.-]+\.[a-z]+)", path.read_text(encoding="utf-8"))
    known = ("json-schema.org", "raw.githubusercontent.com")
    assert [d for d in domains if not re.search(r"(?:^|\.)(?:example\.(?:com|org)|test)$", d) and d not in known] == []


@pytest.mark.parametrize("example", NAMES)
def test_a_resume_says_of_its_evidence_what_the_notes_say(example: str) -> None:
    resume = (EXAMPLES / example / "resume.json").read_text(encoding="utf-8")
    numbers = {n for item in notes_of(example).evidence if item.shareable for n in re.findall(r"\d+", item.number)}
    assert [number for number in sorted(numbers) if number not in resume] == []
