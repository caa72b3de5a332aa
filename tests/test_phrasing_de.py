"""German phrasing: a note's words become words that fit the sentence and the reader."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit.languages.de import phrasing as de
from letterkit.letter import Person


@pytest.mark.parametrize(
    ("note", "shape"),
    [
        ("wir verlieren jeden Monat einen Tag", "clause"),
        ("zwei Systeme passen nicht zusammen", "clause"),
        ("niemand kennt die Zahlen", "clause"),
        ("die Disponenten rechnen am Freitag noch auf Papier", "clause"),
        ("Frau Ott zeigte mir die Tafel", "clause"),
        ("verspätete Lieferungen", "noun"),
        ("Fehlerquote beim Kommissionieren", "noun"),
        ("onboarding", "noun"),
        ("Dienstplan für 12 Leute geschrieben", "action"),
        ("den ersten Monat mitfahren", "action"),
        ("wie die neue Halle besetzt wird", "indirect"),
        ("dass keiner wartet", "that"),
        ("Wer unterschreibt im Urlaub?", "question"),
        ("Es fehlt Personal. Niemand weiß warum.", "sentences"),
        ("90 Tage: ein Bericht pro Woche", "label"),
        ("", "noun"),
    ],
)
def test_the_shape_of_a_note_is_told_without_a_tagger(note: str, shape: str) -> None:
    assert de.shape(note) == shape


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Dienstplan für 12 Leute geschrieben", "ich habe den Dienstplan für 12 Leute geschrieben"),
        ("Rückfragen um ein Drittel gesenkt", "ich habe Rückfragen um ein Drittel gesenkt"),
        ("habe die Lohnbuchhaltung betreut", "ich habe die Lohnbuchhaltung betreut"),
        ("wir haben die Touren zusammengelegt", "mein Team und ich haben die Touren zusammengelegt"),
        ("Nachtdienst auf einer Station", "Nachtdienst auf einer Station"),
    ],
)
def test_a_deed_is_told_in_the_first_person_and_a_teams_deed_stays_the_teams(note: str, told: str) -> None:
    assert de.as_writer(note) == told


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("wir verlieren jeden Monat einen Tag", "Sie verlieren jeden Monat einen Tag"),
        ("unsere Fahrer warten am Tor", "Ihre Fahrer warten am Tor"),
        ("die Fahrer warten eine Stunde am Tor", "die Fahrer warten eine Stunde am Tor"),
    ],
)
def test_words_of_the_readers_side_are_said_to_the_reader(note: str, said: str) -> None:
    assert de.to_reader(note, (), True) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("wir verlieren jeden Monat einen Tag", "Ihr verliert jeden Monat einen Tag"),
        ("unsere Fahrer warten am Tor", "Eure Fahrer warten am Tor"),
    ],
)
def test_an_employer_who_says_du_is_ihr(note: str, said: str) -> None:
    assert de.to_reader(note, (), True, formality="du") == said


def test_a_claim_is_told_with_its_setting_behind_the_verb_and_its_result_behind_a_colon() -> None:
    told = de.proof(de.as_writer("40 Mandate betreut"), "620 Abrechnungen im Monat", "bei der Kanzlei Sommerfeld")
    assert told == "ich habe bei der Kanzlei Sommerfeld 40 Mandate betreut: 620 Abrechnungen im Monat"


@pytest.mark.parametrize(
    ("company", "told"),
    [
        ("Haus Abendrot", "beim Haus Abendrot"),
        ("Kanzlei Torvald & Brix", "bei der Kanzlei Torvald & Brix"),
        ("Institut für Flusskunde", "beim Institut für Flusskunde"),
        ("Brunner GmbH", "bei Brunner GmbH"),
    ],
)
def test_an_employer_that_is_a_common_noun_has_its_article(company: str, told: str) -> None:
    assert de.employed(company) == told


def test_steps_are_listed_in_order_and_only_if_each_is_an_action() -> None:
    told = de.steps(["zwei Freitage mitfahren", "Touren vergleichen", "mit einem Kunden testen"])
    assert (
        told == "ich würde zuerst zwei Freitage mitfahren, dann Touren vergleichen und danach mit einem Kunden testen"
    )
    assert de.steps(["zwei Freitage mitfahren", "die Halle"]) == ""


def test_days_are_said_as_one_says_them() -> None:
    today = date(2026, 3, 11)
    assert de.day(date(2026, 3, 10), today) == "gestern"
    assert de.on(date(2026, 3, 27), today) == "am Freitag, dem 27. März,"
    assert de.dated(date(2026, 3, 1)) == "1. März"


@pytest.mark.parametrize(
    ("person", "formality", "greeting"),
    [
        (Person("Ines Ott", honorific="Frau", address_form="title_surname"), "", "Sehr geehrte Frau Ott,"),
        (Person("Jan Kolb", honorific="Herr", address_form="title_surname"), "", "Sehr geehrter Herr Kolb,"),
        (Person("Jan Kolb", honorific="Herr", address_form="first_name"), "du", "Hallo Jan,"),
        (None, "", "Sehr geehrte Damen und Herren,"),
    ],
)
def test_greetings_follow_the_form_of_address(person: Person | None, formality: str, greeting: str) -> None:
    assert de.greeting(person, formality) == greeting


def test_a_question_put_to_the_writer_is_told_back_or_not_at_all() -> None:
    assert de.indirect("Wie würden Sie das messen?") == "wie ich das messen würde"
    assert de.indirect("Wer zahlt das?") == ""


def test_nouns_keep_their_capital_inside_a_sentence_and_small_words_lose_it() -> None:
    assert de.lowered("Fahrer warten") == "Fahrer warten"
    assert de.lowered("Der Fahrer wartet") == "der Fahrer wartet"


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Dashboard zu schicken", "werde ich Ihnen das Dashboard schicken"),
        ("die Folien nachzureichen", "werde ich Ihnen die Folien nachreichen"),
        ("mich zu melden", ""),
    ],
)
def test_a_promise_noted_with_its_zu_is_told_without_it(note: str, told: str) -> None:
    assert de.FORMS["kept"](note, False) == told


@given(st.text(max_size=120))
def test_no_note_whatever_breaks_phrasing(note: str) -> None:
    assert de.shape(note) in ("question", "sentences", "label", "that", "clause", "action", "indirect", "noun", "quote")
    for told in (de.to_reader(note, ("Ines Ott",), True, True), de.as_writer(note), de.sentence(note)):
        assert told.isprintable()
    assert de.proof(de.as_writer(note), note, note).isprintable()
