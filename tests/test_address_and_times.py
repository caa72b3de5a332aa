"""Greetings for names as people note them, times no firmer than noted, and whose thread a letter goes on."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letterkit import kinds, phrasing, rules, templating, wording
from letterkit.brief import Brief, compose
from letterkit.documents import Address, Document, Mail
from letterkit.drafting import material
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.letter import Letter, Person, Sentence

CASES = Path(__file__).parent / "cases"
PEOPLE = tomllib.loads((CASES / "address" / "greetings.toml").read_text(encoding="utf-8"))["person"]
TIMES = tomllib.loads((CASES / "times" / "times.toml").read_text(encoding="utf-8"))["time"]
FAMILIAR, FORMAL = {"en": "", "de": "du", "fr": "tu"}, {"en": "", "de": "Sie", "fr": "vous"}
TALK, TODAY = date(2026, 3, 10), date(2026, 3, 11)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("case", PEOPLE, ids=[f"{one['name']}-{one.get('known_as', '')}" for one in PEOPLE])
def test_a_greeting_is_what_the_notes_allow(case: dict[str, Any], language: str) -> None:
    """By first name or by title and surname, never both, and no title that nobody told."""
    known = {key: case[key] for key in ("name", "honorific", "known_as") if key in case}
    words, told = phrasing.load(language), case[language]
    by_first_name = Person(**known, address_form="first_name")
    formality = FORMAL if case["name"] == "Ma'am" else FAMILIAR
    assert words.greeting(by_first_name, formality[language]) == told["first"]
    assert words.greeting(Person(**known, address_form="title_surname"), FORMAL[language]) == told["formal"]


@pytest.mark.long
@pytest.mark.parametrize("case", PEOPLE, ids=[f"{one['name']}-{one.get('known_as', '')}" for one in PEOPLE])
def test_no_rule_minds_a_greeting_of_ours(case: dict[str, Any]) -> None:
    person = {key: case[key] for key in ("name", "honorific", "known_as") if key in case}
    for form, greeting in (("first_name", case["en"]["first"]), ("title_surname", case["en"]["formal"])):
        made = brief(interviewers=[person | {"address_form": form}])
        letter = templating.write(made)
        assert letter.greeting == greeting
        assert not [found for found in rules.review(letter, made) if found.id.startswith("WHO")], greeting


@pytest.mark.parametrize(
    ("person", "form"),
    [
        ({"name": "Mrs Hartnell"}, "title_surname"),
        ({"name": "Dr. Amara Lyle"}, "title_surname"),
        ({"name": "Amara Lyle", "honorific": "Dr"}, "title_surname"),
        ({"name": "Dr. Amara Lyle", "address_form": "first_name"}, "first_name"),
        ({"name": "Dr. Amara Lyle", "known_as": "Mara"}, "first_name"),
        ({"name": "Jane Hartnell"}, "first_name"),
    ],
)
def test_who_notes_a_title_says_how_to_address(person: dict[str, str], form: str) -> None:
    assert notes(interviewers=[person]).interviewers[0].address_form == form


def test_people_are_credited_and_found_by_the_name_they_go_by() -> None:
    made = brief(
        interviewers=[{"name": "Dana Whitfield"}, {"name": "Wilhelmina Marsh", "known_as": "Billie"}],
        role={"problems": [{"note": "two systems do not agree on stock", "raised_by": "Billie"}]},
    )
    problem = made.all("problem")[0]
    assert problem.person == "Wilhelmina Marsh"
    assert made.called(problem.person) == "Billie"
    assert made.called("Mrs Hartnell") == "Mrs Hartnell"
    letter = letter_of(made, "As Billie said, two systems do not agree on stock.")
    assert not [found for found in rules.review(letter, made) if found.id.startswith("WHO") or "Billie" in found.text]


@pytest.mark.parametrize("case", TIMES, ids=[one["noted"] for one in TIMES])
def test_a_time_is_read_and_said_as_firmly_as_it_was_noted(case: dict[str, Any]) -> None:
    time = wording.when(case["noted"])
    assert time is not None
    assert time.precision == case["precision"]
    assert (time.day(TALK), time.last(TALK)) == (case["day"], case.get("last", case["day"]))
    for language in ("en", "de", "fr") if time.precision else ():
        days = [day for day in time.dates(TALK) if day]
        assert phrasing.load(language).roughly(time, days, "en-GB") == case[language]


@pytest.mark.parametrize(
    "words",
    ["in two weeks", "next week", "within a fortnight", "before Easter", "March", "um 20 Uhr", "31 or 32 March"],
)
def test_other_times_stay_words(words: str) -> None:
    assert wording.when(words) is None


def test_a_day_that_its_weekday_contradicts_is_none() -> None:
    time = wording.when("by Friday 21 March")
    assert time is not None
    assert time.day(TALK) is None


@pytest.mark.parametrize("case", TIMES, ids=[one["noted"] for one in TIMES])
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_letters_and_prompts_make_no_time_firmer(case: dict[str, Any], language: str) -> None:
    """In the template letter of each language and in what a model sees; and no rule minds the words."""
    made = brief(next={"decision_date": case["noted"]}, language=language, locale={"en": "en-GB"}.get(language, ""))
    fact = made.all("decision_day")[0]
    assert (fact.precision, fact.day) == (case["precision"], case["day"])
    letter = templating.write(made)
    if case["precision"]:
        assert case[language].rstrip(",") in letter.text.replace("\u00a0", " ")
        assert case["en"] == material.spoken_time(made, fact)
    assert not [found for found in rules.review(letter, made) if found.rule == "wrong-date"]


@pytest.mark.parametrize(
    ("language", "noted", "said"),
    [
        ("en", "2026-03-20", "You had Friday 20 March in mind for the decision"),
        ("en", "by Friday 20 March", "You expected to decide by Friday 20 March"),
        ("en", "17 or 18 March", "You had 17 or 18 March in mind for the decision"),
        ("de", "bis 20. März", "Die Entscheidung war bis Freitag, den 20. März, vorgesehen"),
        ("de", "17. oder 18. März", "Die Entscheidung war für den 17. oder 18. März vorgesehen"),
        ("de", "in der Woche vom 16. März", "Die Entscheidung war in der Woche vom 16. März vorgesehen"),
        ("fr", "d’ici le 20 mars", "La décision était attendue d’ici le vendredi 20 mars"),
        ("fr", "mardi ou mercredi", "La décision était prévue pour mardi ou mercredi"),
    ],
)
def test_a_day_that_has_passed_is_recalled_as_firmly_as_it_was_told(language: str, noted: str, said: str) -> None:
    given = notes(next={"decision_date": noted}, language=language, locale={"en": "en-GB"}.get(language, ""))
    made = compose(kinds.load("status-check"), given, today=date(2026, 4, 8))
    letter = templating.write(made)
    assert said in letter.text
    waiting = set() if language == "en" else {"open-mark"}  # what was noted in English is not told in other languages
    assert {found.rule for found in rules.review(letter, made) if found.severity != "info"} <= {"timing"} | waiting


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("2026-03-13", "by Friday 13 March"),
        ("by 2026-03-13", "by Friday 13 March"),
        ("Thursday or Friday", "on Thursday or Friday"),
        ("end of March", "by the end of March"),
        ("Monday", "by Monday"),
        ("in two weeks", "in two weeks"),
    ],
)
def test_a_promise_is_due_as_it_was_promised(noted: str, said: str) -> None:
    promise = {"what": "send the sample dashboard", "due": noted, "link": "https://example.test/board"}
    made = brief(
        talk={"memorable_moments": ["Dana drew the returns flow"], "promised_by_me": [promise]}, locale="en-GB"
    )
    assert f"the sample dashboard {said}." in templating.write(made).text
    assert [fact.text for fact in made.of(made.all("promise")[0], "link")] == ["https://example.test/board"]


def test_what_an_advertisement_may_ask_for_is_a_fact_of_its_own_and_pay_is_in_no_prompt() -> None:
    told = {"start": date(2026, 5, 1), "notice": "four weeks", "licence": {"text": "A class", "shareable": False}}
    made = brief(practical=told | {"pay": "52,000"})
    assert [(fact.role, fact.text, fact.said_by) for fact in made.all("start", "notice", "licence", "pay")] == [
        ("start", "2026-05-01", "own"),
        ("notice", "four weeks", "own"),
        ("pay", "52,000", "own"),
    ]
    assert "A class" in [item.text for item in made.withheld]
    for kind in kinds.names():
        assert "pay" not in {role for part in kinds.load(kind).parts for role in part.roles}
    assert "52,000" not in str(material.shown(made, material.concerning(made)))


DENISE = {"name": "Denise Marlow", "email": "denise.marlow@northwind.test", "decision_role": "hiring_manager"}
TEAM = "Northwind Test <no-reply@northwind.test>"


@pytest.mark.parametrize(
    ("sender", "signed", "id", "subject", "kept"),
    [
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise", "<1@northwind.test>", "Your talk with us", True),
        ("Northwind HR <hr@northwind.test>", "Denise Marlow", "<1@northwind.test>", "Your talk with us", True),
        ("Tamsin Vane <tamsin.vane@northwind.test>", "Tamsin Vane", "<1@northwind.test>", "Your talk with us", False),
        (TEAM, "Denise Marlow", "<1@northwind.test>", "Your talk with us", False),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "Analyst at Northwind", True),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "Call +44 20 7946 0000 now", False),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "See https://example.test/x", False),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "Technician/Operator - outcome", True),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "Ask Ignatius Bloom", False),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "Ask Ignatius Bloom, Driver", False),
        ("Denise Marlow <denise.marlow@northwind.test>", "Denise Marlow", "", "analyst " * 14, False),
        ("Tamsin Vane <tamsin.vane@northwind.test>", "Tamsin Vane", "", "Analyst at Northwind", False),
    ],
)
def test_a_letter_goes_on_its_own_readers_thread_alone(
    sender: str, signed: str, id: str, subject: str, kept: bool
) -> None:
    name, _, email = sender.rstrip(">").partition(" <")
    mail = Mail(subject=subject, sender=Address(name, email), message_id=id)
    text = f"Dear Ada,\n\nUnfortunately we have decided to go with another candidate.\n\nKind regards,\n{signed}\n"
    message = rejection_input.read(Document("mail.eml", "eml", text, "outside", mail=mail))
    made = compose(
        kinds.load("rejection-reply"), notes(interviewers=[DENISE]), today=TODAY, rejection=message, to="Denise"
    )
    assert bool(made.thread) == kept
    assert templating.write(made).subject.startswith("Re: ") == kept


def test_a_participant_of_a_mail_is_answered_in_its_thread_and_a_noted_thread_is_kept_for_its_own() -> None:
    sender = Address("Tamsin Vane", "tamsin.vane@northwind.test")
    to = (Address("Ada Quill", "ada@example.test"), Address("", "denise.marlow@northwind.test"))
    mail = Mail(subject="Analyst", sender=sender, to=to, message_id="<1@northwind.test>")
    text = "Dear Ada,\n\nUnfortunately we chose another candidate.\n\nKind regards,\nTamsin Vane\n"
    message = rejection_input.read(Document("mail.eml", "eml", text, "outside", mail=mail))
    there = notes(interviewers=[DENISE, {"name": "Jo Test", "thread_id": "<9@northwind.test>"}])
    threads = {
        to: compose(kinds.load("rejection-reply"), there, today=TODAY, rejection=message, to=to).thread
        for to in ("Denise", "Jo")
    }
    assert [one and one.message_id for one in threads.values()] == ["<1@northwind.test>", "<9@northwind.test>"]


def notes(**groups: Any) -> notes_input.Notes:
    """Notes of a talk on Tuesday 10 March 2026 and these groups; `language` and `locale` are the application's."""
    application = {key: groups.pop(key) for key in ("language", "locale") if key in groups}
    fields: dict[str, Any] = {
        "candidate": {"name": "Ada Quill"},
        "application": {"company": "Northwind Test Ltd", "role_title": "Analyst"} | application,
        "interview": {"date": TALK},
        "interviewers": [{"name": "Dana Whitfield", "decision_role": "hiring_manager"}],
        "talk": {"memorable_moments": ["Dana drew the returns flow"]},
    }
    return notes_input.read(Document("notes.yaml", "yaml", "", data=fields | groups))


def brief(**groups: Any) -> Brief:
    """A thank-you's brief of such notes."""
    return compose(kinds.load("thank-you"), notes(**groups), today=TODAY)


def letter_of(made: Brief, text: str) -> Letter:
    """A letter to the brief's reader that says one thing."""
    return templating.envelope(made, phrasing.load(made.language), ((Sentence(text),),))
