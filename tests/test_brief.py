"""compose: facts with sources, what stays out, what is missing, who gets the letter."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from letterkit import kinds, readers, wording
from letterkit.brief import Brief, compose, compose_each
from letterkit.documents import Document
from letterkit.errors import MissingError, UnknownNameError
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.inputs import posting as posting_input
from letterkit.inputs import resume as resume_input
from letterkit.inputs.notes import Notes
from letterkit.letter import Window

TODAY = date(2026, 3, 11)


def notes(**groups: Any) -> Notes:
    """Notes made of the smallest set and these groups."""
    fields: dict[str, Any] = {
        "candidate": {"name": "Ada Quill"},
        "application": {"company": "Northwind Test Ltd", "role_title": "Analyst"},
        "interviewers": [
            {"id": "dana", "name": "Dana Whitfield", "decision_role": "hiring_manager", "email": "dana@northwind.test"},
            {"id": "priya", "name": "Priya Rao", "decision_role": "peer"},
        ],
        "talk": {"memorable_moments": ["Dana drew the returns flow"]},
    }
    return notes_input.read(Document("notes.yaml", "yaml", "", data=fields | groups))


def brief(kind: str = "thank-you", *, to: str | None = None, **groups: Any) -> Brief:
    """A brief of such notes."""
    return compose(kinds.load(kind), notes(**groups), today=TODAY, to=to)


def texts(composed: Brief) -> str:
    """All that the brief's facts say."""
    return "\n".join(fact.text for fact in composed.facts.values())


def test_what_is_private_sensitive_or_inferred_never_becomes_a_fact() -> None:
    composed = brief(
        talk={
            "memorable_moments": [
                "Dana drew the returns flow",
                {"text": "the last analyst left", "shareable": False},
                {"text": "Dana was on sick leave", "sensitive": True},
                {"text": "they doubt me", "source": "i_inferred"},
            ]
        },
        self={"private": ["second offer"]},
    )
    assert texts(composed).count("\n") == 5
    assert {item.text: item.why for item in composed.withheld} == {
        "the last analyst left": "private",
        "Dana was on sick leave": "sensitive",
        "they doubt me": "inferred",
        "second offer": "private",
    }


def test_a_doubt_belongs_to_whoever_voiced_it_and_an_inferred_one_to_nobody() -> None:
    doubts = {
        "objections": [
            {"note": "no Power BI", "raised_by": "priya", "explicit": True, "bridge": "course ends in May"},
            {"note": "food is not freight", "explicit": "inferred"},
        ]
    }
    assert not brief(to="dana", signals=doubts).all("doubt", "bridge")
    to_priya = brief(to="priya", signals=doubts)
    assert [fact.text for fact in to_priya.all("doubt", "bridge")] == ["no Power BI", "course ends in May"]
    assert any("food is not freight" in advice for advice in to_priya.steering)


def test_evidence_is_tied_to_the_problem_and_to_its_number() -> None:
    composed = brief(
        role={"problems": [{"note": "two systems disagree", "raised_by": "dana", "my_evidence_ids": ["sql"]}]},
        evidence=[{"id": "sql", "claim": "wrote the stock query", "number": "14 joins", "told_in_interview": True}],
    )
    problem, claim, number = composed.all("problem", "evidence", "number")
    assert problem.person == "Dana Whitfield"
    assert problem.id in claim.of
    assert not claim.new
    assert composed.of(claim, "number") == (number,)


def test_every_fact_says_where_it_stands() -> None:
    assert all(fact.source.startswith("notes.yaml:") for fact in brief().facts.values())


def test_too_little_for_a_kind_is_refused_with_the_questions_to_answer() -> None:
    with pytest.raises(MissingError) as refused:
        brief("influence")
    assert any("What problem" in ask for ask in refused.value.asks)
    assert any("What have you done" in ask for ask in refused.value.asks)


def test_the_reader_is_the_one_who_decides_unless_another_is_named() -> None:
    assert (found := brief().reader) is not None
    assert found.name == "Dana Whitfield"
    for name in ("priya", "Priya Rao", "PRIYA"):
        assert (found := brief(to=name).reader) is not None
        assert found.name == "Priya Rao"
    with pytest.raises(UnknownNameError, match="Dana Whitfield"):
        brief(to="danna")


def test_the_window_counts_from_the_end_of_the_talk() -> None:
    composed = brief(interview={"date": "2026-03-10", "time": "14:00", "end_time": "15:30"})
    assert composed.window == Window(datetime(2026, 3, 10, 17, 30), datetime(2026, 3, 11, 15, 30))


def test_nothing_noted_is_no_fact() -> None:
    assert not brief(next={"step": "unknown"}).all("step")


def test_a_letter_for_each_only_if_the_notes_hold_something_of_each() -> None:
    """Who shares all facts shares one letter."""
    kind = kinds.load("thank-you")
    (joint,) = compose_each(kind, notes(), today=TODAY)
    assert [person.name for person in joint.also_to] == ["Priya Rao"]
    assert joint.kind.words.max == 120
    (joint,) = compose_each(kind, notes(talk={"memorable_moments": [{"text": "x", "person": "dana"}]}), today=TODAY)
    assert [person.name for person in joint.also_to] == ["Priya Rao"], (
        "whoever has nothing of their own would get a copy"
    )
    moments = {"memorable_moments": [{"text": "x", "person": "dana"}, {"text": "y", "person": "priya"}]}
    assert [brief.variant for brief in compose_each(kind, notes(talk=moments), today=TODAY)] == [0, 1]


def test_a_reason_is_told_with_its_object() -> None:
    """The cue's words alone (`more experience with`) are half a sentence."""
    text = "The other person has more experience\nwith patient leaflets. Please keep in touch."
    assert wording.clause_from("more experience", text) == "more experience\nwith patient leaflets"
    assert wording.clause_from("more experience", f"more experience {'x ' * 30}") == "more experience"
    assert wording.clause_from("not there", text) == "not there"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("TB-26-04", ["TB-26-04"]),
        ("write to the board first, and then to us", []),
        ("none", []),
        ("SL/PRC/221", ["SL/PRC/221"]),
    ],
)
def test_a_reference_is_taken_from_the_posting_where_it_looks_like_one(written: str, told: list[str]) -> None:
    text = f"Analyst\nNorthwind Test Ltd\nReference: {written}\n\nRequirements\n- SQL\n"
    posting = posting_input.read(Document("posting.txt", "txt", text))
    composed = compose(kinds.load("cover-letter"), notes(evidence=["wrote SQL"]), today=TODAY, posting=posting)
    refs = composed.all("job_ref")
    assert [ref.text for ref in refs] == told
    assert [ref.source for ref in refs] == ["posting.txt:3"] * len(told)


@pytest.mark.parametrize(
    ("name", "resume", "greeted", "signs"),
    [
        ("Ada Quill", "BEN SAMPLE", "Dear Cleo,", "Ada Quill"),
        ("", "BEN SAMPLE", "Dear Cleo,", "Ben Sample"),
        ("", "DI Harald Sample. Konstrukteur in Musterstadt seit Jahren.", "", "DI Harald Sample"),
        ("", "Shift lead at Oakline.", "Liebe Clara,", "Clara"),
        ("", "Shift lead at Oakline.", "Dear Applicant,", "[[your name]]"),
        ("", "Shift lead at Oakline.", "Dear Ms Quill,", "[[your name]]"),
    ],
)
def test_who_writes_is_whom_the_notes_name_then_the_resume_then_the_message(
    name: str, resume: str, greeted: str, signs: str
) -> None:
    cv = resume_input.read(Document("resume.txt", "txt", f"{resume}\nKept the stock of two depots since 2019.\n"))
    mail = rejection_input.read(
        Document("mail.txt", "txt", f"{greeted}\n\nWe have decided to go with another candidate.\n\nSam")
    )
    noted = notes(candidate={"name": name})
    composed = compose(kinds.load("rejection-reply"), noted, today=TODAY, resume=cv, rejection=mail)
    assert composed.sender.sign_off == signs


DIARY = """Wed 11 March

Northwind Test said no. Dana Whitfield wrote it herself.
She drew the returns flow and asked for Access. I have only used it once.
"""
NO = """From: Dana Whitfield <dana@northwind.test>
Date: {} 2026 09:00:00 +0000
Subject: Analyst

Dear Ada, we have decided to give the job to somebody else. I am sorry. Dana Whitfield
"""


@pytest.mark.parametrize(("sent", "talks"), [("Wed, 11 Mar", []), ("Thu, 12 Mar", ["2026-03-11"])])
def test_notes_begun_when_the_no_was_there_do_not_date_the_talk(sent: str, talks: list[str]) -> None:
    written = notes_input.read(readers.read_bytes("notes.txt", DIARY.encode()))
    message = rejection_input.read(readers.read_bytes("no.eml", NO.format(sent).encode(), trust="outside"))
    made = compose(kinds.load("rejection-reply"), written, today=date(2026, 3, 13), rejection=message, by_model=True)
    assert [fact.text for fact in made.all("interview_day")] == talks


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The mail from Dr. Whitfield came yesterday. She drew the returns flow.", "Dr."),
        ("Mme Whitfield drew the returns flow.", "Mme"),
        ("Dana Whitfield drew the returns flow. The doctor was out.", ""),
    ],
)
def test_a_title_that_rough_notes_have_before_the_surname_is_the_readers(told: str, title: str) -> None:
    written = notes_input.read(readers.read_bytes("notes.txt", told.encode()))
    made = compose(kinds.load("thank-you"), written, today=TODAY, to="Dana Whitfield", by_model=True)
    assert made.reader is not None
    assert (made.reader.name, made.reader.honorific) == ("Dana Whitfield", title)
