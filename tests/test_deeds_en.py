"""A resume's lines as deeds, a posting's demands as topics, posts, employers and degrees: certain words or none."""

from __future__ import annotations

import pytest

from letterkit.languages.en.phrasing import article_of, beginning, deed, degree, employed, post, wanted


def is_name(word: str) -> bool:
    return word in ("SQL", "Excel", "R", "Go") or any(letter.isupper() for letter in word[1:])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Cared for six guests", "I cared for six guests"),
        ("Manage a team of 4", "I managed a team of 4"),
        ("Successfully led two audits", "I successfully led two audits"),
        ("Responsible for the till", "I was responsible for the till"),
        ("Managing a team of five", "my work included managing a team of five"),
        ("Promoted to head waiter", "I was promoted to head waiter"),
        ("Selected suppliers for three sites", "I selected suppliers for three sites"),
        ("Cut waste, trained two cooks", "I cut waste and trained two cooks"),
        ("Moved 30 reports; month-end now takes a day", "I moved 30 reports; month-end now takes a day"),
        ("Mentor to five trainees since 2017", "I have been a mentor to five trainees since 2017"),
        ("Built with Nordix and glue", ""),
        ("Built by a team of nine", ""),
        ("Strong communicator", ""),
        ("performed backups and", ""),
        ("Team lead for payments", "I was a team lead for payments"),
    ],
)
def test_a_line_is_told_for_certain_or_not_at_all(line: str, told: str) -> None:
    assert deed(line) == told


def test_what_goes_on_stays_in_the_present() -> None:
    assert deed("Run the payroll of nine shops", over=False) == "I run the payroll of nine shops"


@pytest.mark.parametrize(
    ("demand", "topic"),
    [
        ("Reduce downtime", "reducing downtime"),
        ("Work with families", "working with families"),
        ("Plan and run events", "planning and running events"),
        ("Excel to a high standard", "Excel"),
        ("R is a plus", "R"),
        ("> experience of banqueting", "banqueting"),
        ("Audit testing", "audit testing"),
        ("Test reports for customers", "test reports for customers"),
        ("Go", "Go"),
        ("apprentice", ""),
        ("ticketing, passenger", ""),
        ("Excellent communication and organisational skills", "communication and organisational skills"),
        ("You will be on time", ""),
    ],
)
def test_a_demand_is_the_object_of_a_sentence_or_it_is_not_named(demand: str, topic: str) -> None:
    assert wanted(demand, is_name) == topic


def test_the_verb_of_the_deed_tells_a_verb_of_the_demand() -> None:
    assert wanted("Present findings to managers", is_name) == ""
    assert wanted("Present findings to managers", is_name, "I presented results") == "presenting findings to managers"


@pytest.mark.parametrize(
    ("role", "said"),
    [("Finance assistant", "a finance assistant"), ("Audit trainee", "an audit trainee"), ("Treasurer", "treasurer"),
     ("HR Officer", "an HR Officer"), ("IT help desk", ""), ("Clerk then Controller", "")],
)  # fmt: skip
def test_a_post_is_somebody(role: str, said: str) -> None:
    assert post(role) == said


@pytest.mark.parametrize(
    ("where", "said"),
    [("University of Orrin", "the University of Orrin"), ("Pelbo Foods, Leeds", "Pelbo Foods"), ("part-time", ""),
     ("placement", ""), ("Deputy Ward Sister", ""), ("Conductor on the heritage line", "")],
)  # fmt: skip
def test_a_guess_at_an_employer_is_not_printed(where: str, said: str) -> None:
    assert employed(where) == said


def test_a_degree_is_named_once() -> None:
    assert degree("Bachelor", "BSc Statistics, University of Orrin, 2026", "University of Orrin") == "BSc Statistics"
    assert degree("BSc", "Economics", "Orrin") == "BSc in Economics"
    assert article_of("MSc in Physics") == "an"


@pytest.mark.parametrize(
    ("text", "said"),
    [("four weeks", "I can start at four weeks’ notice"), ("one month", "I can start at one month’s notice"),
     ("11 January", "I can start on 11 January"), ("April", "I can start in April"), ("when I am asked", "")],
)  # fmt: skip
def test_a_start_is_a_sentence_where_its_form_is_sure(text: str, said: str) -> None:
    assert beginning(text) == said
