"""Stand-ins: no real name leaves, every name comes back, and nothing is said of the letter that was not sent."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from any_notes import any_notes
from briefs import DRAFT, FRIEND, brief_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sampling import many
from test_templating import MISSION
from test_templating import letter as letter_of

from letterkit.brief import Brief
from letterkit.drafting import outline
from letterkit.errors import AnswerError
from letterkit.letter import Letter
from letterkit.letters.writing import draft_letter
from letterkit.models.scripted import Scripted
from letterkit.redaction import StandIns, hidden, revealed, stand_ins
from letterkit.running import Event

CASES = [(example, kind) for example in ("analyst", "nurse", "developer") for kind in ("thank-you", "influence")]


@pytest.fixture(scope="module")
def tomasz() -> Brief:
    """A thank-you to Tomasz of the analyst's notes."""
    return brief_of(kind="thank-you", to="tomasz")


def hide(value: Any, names: StandIns) -> Any:
    """An answer as a model gives it that knows the stand-ins only."""
    return json.loads(names.hide(json.dumps(value)))


def write(brief: Brief, model: Scripted, **options: Any) -> Letter:
    """A letter, with stand-ins."""
    return asyncio.run(draft_letter(brief, model, None, redact=True, **options))


@pytest.mark.parametrize(("example", "kind"), CASES)
def test_no_name_of_the_sources_is_sent(example: str, kind: str) -> None:
    brief = brief_of(example, kind, None)
    model = Scripted([DRAFT])
    asyncio.run(draft_letter(brief, model, None, redact=True))
    sent = "\n".join(message.text for request in model.requests for message in request.messages)
    assert sent
    words = {word for name in (*brief.people, brief.company.split()[0]) for word in name.split() if len(word) > 2}
    assert {word for word in words if word in sent} == set()
    for contact in (brief.sender.email, *brief.sender.contact, brief.reader.email if brief.reader else ""):
        assert not contact or contact not in sent


def test_former_employers_and_places_are_hidden_and_tools_are_not(tomasz: Brief) -> None:
    names = stand_ins(tomasz)
    assert {"Calder Foods", "Selby", "Brightwater"} <= set(names.pairs)
    assert "Brightwater" not in names.hide("Brightwater Logistics Ltd")
    assert not {"SQL", "Excel", "Power BI", "Monday", "Mondays", "March", "me"} & set(names.pairs)


def test_the_letter_that_comes_back_is_the_one_without_stand_ins(tomasz: Brief) -> None:
    names = stand_ins(tomasz)
    usual = asyncio.run(draft_letter(tomasz, Scripted([DRAFT, DRAFT, FRIEND]), None))
    letter = write(tomasz, Scripted([DRAFT, hide(DRAFT, names), hide(FRIEND, names)]))
    assert "Calder Foods" in usual.body
    assert (letter.body, letter.subject, letter.to) == (usual.body, usual.subject, usual.to)
    assert letter.sentences == usual.sentences
    assert letter.facts == usual.facts
    assert letter.findings == usual.findings


def test_whoever_looks_on_sees_the_names(tomasz: Brief) -> None:
    events: list[Event] = []
    write(tomasz, Scripted([DRAFT, *(hide(one, stand_ins(tomasz)) for one in (DRAFT, FRIEND))]), on_event=events.append)
    assert any("Calder Foods" in event.text for event in events)


def test_a_stand_in_that_was_bent_ends_in_the_template(tomasz: Brief) -> None:
    stand_in = stand_ins(tomasz).pairs["Calder Foods"]
    bent = [json.loads(json.dumps(one).replace("Calder Foods", f"{stand_in}ians")) for one in (DRAFT, FRIEND)]
    letter = write(tomasz, Scripted([DRAFT, *bent]))
    assert letter.written_by == "template"
    assert stand_in not in letter.body


def test_the_same_brief_has_the_same_stand_ins(tomasz: Brief) -> None:
    assert stand_ins(tomasz) == stand_ins(brief_of(kind="thank-you", to="tomasz"))


def test_a_name_that_somebody_has_stands_in_for_nobody(tomasz: Brief) -> None:
    fact = next(iter(tomasz.facts.values()))
    brief = replace(tomasz, facts={**tomasz.facts, fact.id: replace(fact, text="Larkspur and Arden came along")})
    assert not {"Larkspur", "Arden"} & set(stand_ins(brief).pairs.values())


def test_german_nouns_are_no_names() -> None:
    notes = {
        "candidate": {"name": "Jana Vogel"},
        "application": {"company": "Nordhafen Test GmbH", "role_title": "Disponentin"},
        "interviewers": [{"id": "b", "name": "Bernd Kahl"}],
        "talk": {"memorable_moments": ["Bernd Kahl zeigte die Bestände im Lager bei Hansekontor"]},
        "role": {"problems": ["Wir verlieren Zeit, weil Ute Sommer drei Tabellen pflegt"]},
    }
    _, brief = letter_of(notes, "thank-you") or (None, None)
    assert brief is not None
    names = stand_ins(replace(brief, language="de"))
    assert {"Hansekontor", "Ute Sommer", "Nordhafen"} <= set(names.pairs)
    assert not {"Bestände", "Lager", "Zeit", "Tabellen"} & set(names.pairs)


CONTACT = "Priya Rao of Northwind Test Ltd: call +44 20 7946 0123, mail priya.rao@northwind.test"
TOLD = ("Priya", "Rao", "Northwind", "7946 0123", "priya.rao@", "me.myself@", "010 7788")


def words_of(fields: dict[str, Any]) -> set[str]:
    """The words of every name in the notes that are long enough to be one's own."""
    people = [fields["candidate"], *fields["interviewers"]]
    names = [*(one["name"] for one in people), fields["application"]["company"]]
    return {word for name in names for word in name.split() if len(word) > 3 and word != "Test"}


@pytest.mark.long
@settings(max_examples=many(200), suppress_health_check=list(HealthCheck))
@given(any_notes(), st.sampled_from(MISSION))
def test_whatever_the_notes_no_name_leaves_and_every_name_comes_back(fields: dict[str, Any], kind: str) -> None:
    contact = {"email": "me.myself@mail.test", "phone": "+1 555 010 7788"}
    moments = [*fields["talk"]["memorable_moments"], CONTACT]
    made = letter_of(
        {
            **fields,
            "candidate": {**fields["candidate"], "contact": contact},
            "talk": {**fields["talk"], "memorable_moments": moments},
        },
        kind,
    )
    if made is None:
        return
    letter, brief = made
    names = stand_ins(brief)
    sent = "\n".join(m.text for request in outline(hidden(brief, names)) for m in request.messages)
    left = [word for word in (*words_of(fields), *TOLD) if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sent)]
    assert left == []
    hiding = tuple(tuple(replace(s, text=names.hide(s.text)) for s in lines) for lines in letter.paragraphs)
    assert revealed(replace(letter, paragraphs=hiding), brief, names).body == letter.body


@given(st.text(alphabet="ab MarshHelen.'\n", max_size=40))
def test_what_is_hidden_comes_back_as_it_was(text: str) -> None:
    names = StandIns({"Helen Marsh": "Arden Ashby", "Helen": "Arden", "Marsh": "Ashby"})
    assert names.reveal(names.hide(text)) == text


def test_a_brief_of_stand_ins_keeps_its_facts_ids_and_roles(tomasz: Brief) -> None:
    made = hidden(tomasz, stand_ins(tomasz))
    assert [(f.id, f.role, f.of) for f in made.facts.values()] == [(f.id, f.role, f.of) for f in tomasz.facts.values()]


@pytest.mark.parametrize("text", ["the Ardens were there", "ARDEN was there", "arden was there"])
def test_a_stand_in_left_in_a_text_is_an_error(text: str) -> None:
    with pytest.raises(AnswerError):
        StandIns({"Helen": "Arden"}).reveal(text)
