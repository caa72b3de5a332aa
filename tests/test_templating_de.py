"""German template letters: whatever the notes, German words and nothing but the facts."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import kinds, readers
from letterkit.brief import compose
from letterkit.errors import MissingError
from letterkit.inputs import notes as notes_input
from letterkit.letter import Letter
from letterkit.rules import review
from letterkit.templating import write

TODAY = date(2026, 3, 11)
SAID = [
    "wir verlieren jeden Monat einen Tag, weil zwei Systeme verschiedene Bestände zeigen",
    "zwei Systeme zeigen verschiedene Bestände",
    "hohe Fluktuation im Lager",
    "Frau Krüger hat mir den Ablauf am Whiteboard gezeigt",
    "Sabine zeichnete den Ablauf der Retouren",
    "ob die Nachtschicht bleibt",
    "Onboarding",
    "90 Tage: ein Wochenbericht für alle Standorte",
    "Niemand pflegt die Stammdaten. Alle nutzen sie.",
    "„wir brauchen eine Zahl, die stimmt“",
    "zu viele Stürze nachts auf dem Weg ins Bad",
    "dass auf jeder Schicht jemand Zeit hat",
    "Bei uns fehlt nachts eine Kraft",
    "x",
]
DONE = [
    "Pickfehler um 18 % gesenkt",
    "ich habe die Touren neu geplant",
    "Nachtlichter eingeführt",
    "zwei Lager geleitet",
    "Stammdatenpflege",
    "Erfahrung mit SAP, drei Jahre",
    "vier Wochenlisten durch einen Bericht ersetzt",
]
RESULTS = ["18 %", "von 9 auf 3 im Monat", "aus neun Lkw wurden sechs", "6 Stunden die Woche"]
PLACES = ["bei Hansen", "Hansen", "Klinik am Deich", "in vier Monaten", "zwei Schichten"]
ENGLISH = re.compile(
    r"\b(?:the|you|your|with|and|told|that|for|from|is|are|this|have|about|my|we|thank|dear|best|regards)\b", re.I
)
MARKS = re.compile(r" [,.;:?!]|[,;:]{2}|\.\.")


def letter(fields: dict[str, Any], kind: str, form: str | None = None) -> Letter | None:
    """The reviewed letter that notes with these fields give; None if they hold too little."""
    data = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False).encode()
    try:
        notes = notes_input.read(readers.read_bytes("notes.yaml", data, "yaml"))
        brief = compose(kinds.load(kind), notes, today=TODAY, form=form)
    except MissingError:
        return None
    written = write(brief)
    return written.with_findings(tuple(review(written, brief)))


def notes_of() -> st.SearchStrategy[dict[str, Any]]:
    """Notes as German people write them, each part in another shape each time."""
    said = st.sampled_from(SAID)
    problem = st.fixed_dictionaries(
        {"note": said},
        optional={
            "raised_by": st.just("krueger"),
            "my_evidence_ids": st.just(["e1"]),
            "my_idea": st.just(["zwei Touren mitfahren", "die Ausfälle notieren"]),
        },
    )
    doubt = st.fixed_dictionaries(
        {"note": st.sampled_from(["keine Erfahrung mit SAP", "noch nie ein Team geführt", "zu junior?"])},
        optional={"explicit": st.just(True), "raised_by": st.just("krueger"), "bridge": st.just("ich mache den Kurs")},
    )
    evidence = st.fixed_dictionaries(
        {"claim": st.sampled_from(DONE), "id": st.just("e1")},
        optional={
            "number": st.sampled_from(RESULTS),
            "context": st.sampled_from(PLACES),
            "told_in_interview": st.booleans(),
        },
    )
    promise = st.fixed_dictionaries(
        {"what": st.sampled_from(["bereinigte Abfrage schicken", "die Tabelle", "Dashboard schicken"])},
        optional={"due": st.sampled_from(["2026-03-13", "nächste Woche"])},
    )
    return st.fixed_dictionaries(
        {
            "candidate": st.just({"name": "Jana Vogel"}),
            "application": st.fixed_dictionaries(
                {
                    "company": st.sampled_from(["Nordhafen Test GmbH", "Klinik Seeblick"]),
                    "role_title": st.sampled_from(["Disponentin", "Pflegefachkraft (m/w/d)"]),
                    "language": st.just("de"),
                },
                optional={
                    "formality": st.sampled_from(["Sie", "wir duzen uns"]),
                    "requirements": st.just(["SQL", "SAP"]),
                },
            ),
            "interviewers": st.just(
                [{"id": "krueger", "name": "Sabine Krüger", "honorific": "Frau", "address_form": "title_surname"}]
            ),
            "talk": st.fixed_dictionaries(
                {"memorable_moments": st.lists(said, min_size=1, max_size=2)},
                optional={
                    "open_questions": st.just(["Wer pflegt die Stammdaten?"]),
                    "promised_by_me": st.lists(promise, max_size=1),
                    "questions_they_asked": st.just(
                        [
                            {
                                "question": "Wie gehen Sie mit Ausfällen um?",
                                "self_rating": 2,
                                "better_answer": "ich frage",
                            }
                        ]
                    ),
                },
            ),
            "role": st.fixed_dictionaries({"problems": st.lists(problem, min_size=1, max_size=2)}),
            "evidence": st.lists(evidence, min_size=1, max_size=1),
            "self": st.fixed_dictionaries(
                {"weaknesses": st.just(["meine Antwort zu den Beständen"])},
                optional={"want_job": st.just("yes"), "why_more_interested": said},
            ),
        },
        optional={
            "interview": st.just({"date": "2026-03-10"}),
            "signals": st.fixed_dictionaries({"objections": st.lists(doubt, max_size=1)}),
            "next": st.fixed_dictionaries(
                {"step": st.sampled_from(["zweites Gespräch", "Sie ruft an"]), "decision_date": st.just("2026-03-20")}
            ),
            "useful_item": st.just({"what": "ein Bericht über Eingewöhnung", "why_them": "er spart zehn Tage"}),
            "target": st.just({"person": "Thomas Girard", "company": "Orvane"}),
        },
    )


@settings(max_examples=many(100), suppress_health_check=list(HealthCheck))
@given(notes_of(), st.sampled_from(kinds.names()))
def test_any_german_notes_give_a_german_letter_of_their_facts_alone(fields: dict[str, Any], kind: str) -> None:
    """100 notes files: no GRD or PLC error, no English word, no mark out of place."""
    written = letter(fields, kind)
    if written is None:
        return
    errors = [f for f in written.findings if f.severity == "error" and f.id.startswith(("GRD", "PLC"))]
    assert [f for f in errors if f.id != "PLC004"] == []
    text = f"{written.subject}\n{written.body}"
    for fault in (ENGLISH, MARKS):
        assert fault.findall(text) == [], text
    assert {id for sentence in written.sentences for id in sentence.facts} <= set(written.facts)


NOTES: dict[str, Any] = {
    "candidate": {"name": "Jana Vogel"},
    "application": {"company": "Nordhafen Test GmbH", "role_title": "Disponentin", "language": "de"},
    "interview": {"date": "2026-03-10"},
    "interviewers": [{"id": "k", "name": "Sabine Krüger", "honorific": "Frau", "address_form": "title_surname"}],
    "role": {"problems": [{"note": "wir verlieren jeden Monat einen Tag", "raised_by": "k"}]},
    "talk": {"memorable_moments": ["Frau Krüger hat mir den Ablauf gezeigt"]},
    "evidence": [{"claim": "die Touren neu geplant", "context": "bei Hansen"}],
    "next": {"decision_date": "2026-03-20"},
}


def test_a_clause_goes_behind_dass_with_its_verb_last_and_the_first_sentence_goes_on_from_the_greeting() -> None:
    written = letter(NOTES, "thank-you")
    assert written
    assert written.body.startswith("Sehr geehrte Frau Krüger,\n\nvielen Dank für das Gespräch gestern")
    assert "dass Sie mir den Ablauf gezeigt haben" in written.body
    assert "dass Sie jeden Monat einen Tag verlieren" in written.body
    assert "Ich habe bei Hansen die Touren neu geplant." in written.body
    assert written.body.endswith("Mit freundlichen Grüßen\nJana Vogel")


def test_du_is_said_where_the_notes_say_so() -> None:
    fields = {**NOTES, "application": {**NOTES["application"], "formality": "wir duzen uns"}}
    written = letter({**fields, "self": {"weaknesses": ["meine Antwort zu den Beständen"]}}, "feedback-request")
    assert written
    assert written.body.startswith("Hallo Sabine,")
    assert "danke für deine Nachricht" in written.body
    assert not re.search(r"\b(?:Sie|Ihnen|Ihre[nrm]?)\b", written.body)


def test_a_letter_on_paper_has_its_head_in_the_order_of_the_norm() -> None:
    asked = {**NOTES["application"], "requirements": ["Tourenplanung", "SAP"]}
    written = letter({**NOTES, "application": asked}, "cover-letter")
    assert written
    head = written.body.split("\n\n")
    assert head[:5] == [
        "Jana Vogel", "Nordhafen Test GmbH\nSabine Krüger", "11. März 2026", "Bewerbung als Disponentin",
        "Sehr geehrte Frau Krüger,",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", kinds.names())
def test_every_kind_has_german_letters_with_their_own_subject(kind: str) -> None:
    assert "de" in kinds.languages(kind)
    german, english = kinds.load(kind).in_language("de"), kinds.load(kind)
    assert german.subject != english.subject
