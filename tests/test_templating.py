"""Template letters: whatever the notes, a letter that says nothing but its facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml
from any_notes import any_notes
from briefs import EXAMPLES, brief_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import kinds, phrasing, readers, templating
from letterkit.brief import Brief, compose, compose_each
from letterkit.errors import MissingError
from letterkit.inputs import notes as notes_input
from letterkit.letter import OPEN_MARK, Letter, Person
from letterkit.marks import CLOSE, OPEN
from letterkit.rules import review
from letterkit.templating import paragraphs, write
from letterkit.templating.phrase import Phrase

TODAY = date(2026, 3, 11)
PANEL = Path(__file__).parent / "cases" / "panel"
MISSION = ["thank-you", "influence", "feedback-request"]


def letter(fields: dict[str, Any], kind: str) -> tuple[Letter, Brief] | None:
    """The letter that notes with these fields give, by way of a file; None if they hold too little."""
    data = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False).encode()
    notes = notes_input.read(readers.read_bytes("notes.yaml", data, "yaml"))
    try:
        brief = compose(kinds.load(kind), notes, today=TODAY)
    except MissingError:
        return None
    return write(brief), brief


@settings(max_examples=many(200), suppress_health_check=list(HealthCheck))
@given(any_notes(), st.sampled_from(MISSION))
def test_any_notes_give_a_letter_of_their_facts_alone(fields: dict[str, Any], kind: str) -> None:
    """200 notes files: every letter renders, cites only facts of the brief, and passes the PLC and GRD rules."""
    made = letter(fields, kind)
    if made is None:
        return
    written, brief = made
    assert written.sentences
    assert OPEN not in written.body
    assert CLOSE not in written.body
    assert {id for sentence in written.sentences for id in sentence.facts} <= set(brief.facts)
    for offset, sentence in written.placed:
        assert written.body[offset : offset + len(sentence.text)] == sentence.text
    errors = [f for f in review(written, brief) if f.severity == "error" and f.id.startswith(("GRD", "PLC"))]
    assert [f for f in errors if f.id != "PLC004"] == []


@pytest.mark.parametrize("kind", kinds.names())
def test_every_kind_has_an_english_template_and_the_parts_it_requires(kind: str) -> None:
    loaded = kinds.load(kind)
    assert "en" in kinds.languages(kind)
    assert any(part.required for part in loaded.parts)


def test_a_line_is_a_sentence_and_an_empty_line_a_paragraph() -> None:
    text = (
        f"@thanks\nThank you{OPEN}N1{CLOSE} , Dana.\nIt helped{OPEN}N2{CLOSE}{OPEN}N1{CLOSE}.\n\n@next\nfriday it is?."
    )
    (first, second), (third,) = paragraphs(text)
    assert (first.text, first.facts, first.part) == ("Thank you, Dana.", ("N1",), "thanks")
    assert second.facts == ("N2", "N1")
    assert (third.text, third.part) == ("Friday it is?", "next")


def test_no_form_of_a_language_is_hidden_by_what_every_phrase_has() -> None:
    assert not phrasing.forms() & set(dir(Phrase))


def test_data_that_looks_like_a_template_is_never_compiled() -> None:
    fields = {
        "candidate": {"name": "Ada Quill"},
        "application": {"company": "Northwind Test Ltd", "role_title": "Analyst {{ 7 * 7 }}"},
        "interviewers": ["Dana Whitfield"],
        "talk": {"memorable_moments": ["she showed me the wall"]},
    }
    made = letter(fields, "thank-you")
    assert made is not None
    assert "{{ 7 * 7 }}" in made[0].body


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("kind", ["thank-you", "influence"])
def test_letters_to_the_members_of_a_panel_share_no_sentence(kind: str, language: str) -> None:
    path = EXAMPLES / "analyst" / "notes.yaml" if language == "en" else PANEL / f"{language}.yaml"
    briefs = compose_each(kinds.load(kind), notes_input.read(readers.read(path)), today=date(2026, 3, 11))
    written = [[sentence.text for sentence in write(brief).sentences] for brief in briefs]
    said = [{text for text in texts if not OPEN_MARK.search(text)} for texts in written]  # those wait for their writer
    assert len(said) == 3
    for one, other in combinations(said, 2):
        assert not one & other


@pytest.mark.parametrize(
    ("said", "language", "is_one"),
    [
        ("Hi Linh,", "en", True),
        ("Dear Madam Tran,", "en", True),
        ("Respected Ma'am,", "en", True),
        ("Dear Sir,", "en", False),
        ("Madame,", "fr", True),
        ("Chère Linh,", "fr", True),
        ("Dear Mr Tran,", "en", False),
        ("Dear Dr Tran,", "en", False),
        ("Hi Bob,", "en", False),
        ("Hi,", "en", False),
        ("Hi Linh and Bob,", "en", False),
        ("Dear Linh, call 0800 123", "en", False),
        ("Dear Linh tran.example,", "en", False),
    ],
)
def test_a_greeting_of_the_models_own_has_the_readers_name_and_no_news(said: str, language: str, is_one: bool) -> None:
    brief = replace(
        brief_of(kind="thank-you", to="tomasz"), reader=Person("Linh Tran", honorific="Ms"), language=language
    )
    words = phrasing.load(language)
    letter = templating.envelope(brief, words, (), around=(said, ""))
    assert (letter.greeting == words.typeset(said)) is is_one


def test_nobody_known_by_a_first_name_alone_is_offered_a_title() -> None:
    brief = replace(brief_of(kind="thank-you", to="tomasz"), reader=Person("Theo"))
    assert not any("Mr" in one for one in templating.greetings(brief, phrasing.load("en")))
    surname = replace(brief, reader=Person("Ockenfels"))
    assert any("Mr Ockenfels" in one for one in templating.greetings(surname, phrasing.load("en")))
