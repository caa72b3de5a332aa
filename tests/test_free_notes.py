"""Free notes: headings, bullets and labels become fields of the notes; what says nothing is listed, not lost."""

from __future__ import annotations

import contextlib
import json
import os
import re
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import readers
from letterkit.errors import InputError
from letterkit.inputs import notes
from letterkit.inputs.notes import free_notes
from letterkit.inputs.notes.free_notes import Understood

CASES = Path(__file__).parent / "cases" / "notes"
INPUTS = sorted(path for path in CASES.iterdir() if path.suffix in (".md", ".txt"))


MAIN = ("text", "note", "question", "what", "claim", "name")


def read(text: str, name: str = "notes.md") -> Understood:
    return free_notes.read(readers.read_bytes(name, text.encode()))


def whole(found: Understood) -> dict[str, Any]:
    """The fields, with the three that every notes file needs."""
    fields = deepcopy(found.fields)
    fields["candidate"] = {"name": "Ada Candidate", **fields.get("candidate", {})}
    fields["application"] = {"company": "Sample Works", "role_title": "Analyst", **fields.get("application", {})}
    return fields


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_every_case_is_understood_as_expected(path: Path) -> None:
    """`LETTERKIT_REWRITE=1` rewrites them; the diff is then read like code."""
    found = free_notes.read(readers.read(path))
    got = {"fields": found.fields, "not_understood": [list(pair) for pair in found.not_understood]}
    expected = path.with_name(path.name + ".expected.json")
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(json.dumps(got, ensure_ascii=False, indent=1) + "\n")
    assert got == json.loads(expected.read_text())


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_what_is_understood_is_a_notes_file(path: Path) -> None:
    document = readers.read(path)
    found = free_notes.read(document)
    read_back = notes.read(replace(document, data=whole(found), spans=found.spans))
    assert read_back.to_json()["letterkit"] == 1


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_every_item_stands_on_the_line_it_names(path: Path) -> None:
    lines = path.read_text().split("\n")
    found = free_notes.read(readers.read(path))
    for place, span in found.spans.items():
        value: Any = found.fields
        for step in place:
            value = value[step]
        words = str(value) if isinstance(value, str) else ""
        if isinstance(value, dict):
            words = next((str(value[name]) for name in MAIN if name in value), "")
        first = re.split(r"[\n,]", words)[0]
        is_made = place[:1] in (("interview",), ("application",), ("self",)) or place[-1] in ("decision_date", "due")
        assert is_made or first in lines[span.line - 1], (place, lines[span.line - 1])


HEADINGS = [
    ("Problems", "role.problems"),
    ("Pain points:", "role.problems"),
    ("What they worry about", "role.problems"),
    ("Their biggest challenges", "role.problems"),
    ("Open questions", "talk.open_questions"),
    ("Questions I wish I had asked", "talk.open_questions"),
    ("Questions they asked me", "talk.questions_they_asked"),
    ("Concerns about me", "signals.objections"),
    ("Objections", "signals.objections"),
    ("Promised by me", "talk.promised_by_me"),
    ("They promised", "talk.promised_by_them"),
    ("What I remember", "talk.memorable_moments"),
    ("My results", "evidence"),
    ("What success looks like", "role.success_measures"),
    ("Red flags", "self.uncertainties"),
    ("What went well", "self.went_well"),
    ("What I'd do differently", "self.do_differently"),
    ("Private", "self.private"),
    ("Offene Fragen", "talk.open_questions"),
    ("Herausforderungen", "role.problems"),
    ("Ses réserves", "signals.objections"),
    ("Ce que j'ai promis", "talk.promised_by_me"),
    ("Ce qui s'est bien passé", "self.went_well"),
    ("Ne pas dire", "self.private"),
]


@pytest.mark.parametrize("form", ["## {}", "**{}**", "{}:"])
@pytest.mark.parametrize(("heading", "path"), HEADINGS)
def test_the_usual_words_over_bullets_open_their_field(heading: str, path: str, form: str) -> None:
    value: Any = read(f"{form.format(heading.rstrip(':'))}\n- one thing\n- another\n").fields
    for step in path.split("."):
        value = value[step]
    assert [next(iter(item.values())) for item in value] == ["one thing", "another"]


PEOPLE = [
    ("Dana Whitfield, Head of Operations", {"name": "Dana Whitfield", "title": "Head of Operations"}),
    ("Dana Whitfield (hiring manager)", {"name": "Dana Whitfield", "decision_role": "hiring_manager"}),
    ("Dr. Kim Example – CTO",
     {"name": "Kim Example", "title": "CTO", "decision_role": "executive", "honorific": "Dr."}),
    ("Wilhelmina Marsh (goes by Billie), Head of Operations",
     {"name": "Wilhelmina Marsh", "title": "Head of Operations", "known_as": "Billie"}),
    (
        "Frau Direktorin Hasenzagl",
        {"name": "Hasenzagl", "honorific": "Frau Direktorin", "address_form": "title_surname"},
    ),
    (
        "M. Vandersteen-Roy, directeur",
        {"name": "Vandersteen-Roy", "title": "directeur", "honorific": "M.", "address_form": "title_surname"},
    ),
    ("Ms van der Sample", {"name": "van der Sample", "honorific": "Ms"}),
    ("Lee Sample <lee@example.com>, recruiter",
     {"name": "Lee Sample", "title": "recruiter", "decision_role": "recruiter", "email": "lee@example.com"}),
    ("Jo van der Sample", {"name": "Jo van der Sample"}),
    ("Zoé Exemple (surintendante) et un gars des RH", {"name": "Zoé Exemple", "title": "surintendante"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person"), PEOPLE)
def test_a_person_is_name_title_and_part(text: str, person: dict[str, str]) -> None:
    assert read(f"Who: {text}\n").fields["interviewers"] == [person]


def test_several_people_on_one_line_are_several() -> None:
    found = read("Who: Dana Whitfield, Head of Operations; Lee Sample and Kim Example\n").fields["interviewers"]
    assert [person["name"] for person in found] == ["Dana Whitfield", "Lee Sample", "Kim Example"]


def test_what_is_marked_private_stays_out_of_letters() -> None:
    problem = read("## Problems\n- they lose money (private)\n").fields["role"]["problems"][0]
    assert problem == {"note": "they lose money", "shareable": False}


def test_a_doubt_that_was_only_felt_is_not_voiced() -> None:
    voiced, felt = read("## Doubts\n- no SQL\n- she seemed unsure about my age\n").fields["signals"]["objections"]
    assert "explicit" not in voiced
    assert felt["explicit"] is False


def test_two_labels_of_a_form_on_one_line_are_two() -> None:
    found = read("Poste: tech. en foresterie, inventaire   Employeur: Coop du Lac-Exemple\n").fields["application"]
    assert found == {"role_title": "tech. en foresterie, inventaire", "company": "Coop du Lac-Exemple"}


def test_a_promise_keeps_its_day_apart() -> None:
    made = read("## I promised\n- send the deck by 2026-11-05\n- call Lee\n").fields["talk"]["promised_by_me"]
    assert made == [{"what": "send the deck", "due": "2026-11-05"}, {"what": "call Lee"}]


def test_text_that_says_nothing_about_itself_is_kept_line_by_line() -> None:
    found = read("a first line\n\nanother line\n")
    assert (found.fields, found.loose) == ({}, [(1, "a first line"), (3, "another line")])


SAID = [
    "# Interview with A — Analyst",
    "## Problems",
    "- x y",
    "  - my idea: z",
    "Who: Dana Whitfield, CEO",
    "Dana: w",
    "## Q1",
    "> quote",
    "**Interviewer:** q?",
    "**Candidate:** a",
    "Team: five",
    "## Team",
    "## Next",
    "- They call",
    "Competition",
    "- two, one internal",
    "Rejection:",
    "Rating: 9/5",
    "Chemistry: 4",
    "Date: soon",
    "## Dana",
    "interview: x",
    "Why I want it",
    "Culture",
    "Round: 2 of 3",
    "Who: ()",
    "Want it: maybe",
    "Dana Whitfield",
    "| a | b |",
    "",
]
LINES = st.lists(st.sampled_from(SAID) | st.text(max_size=25), max_size=25)


@settings(max_examples=many(500))
@given(LINES, st.sampled_from(["n.md", "n.txt"]))
def test_no_text_whatever_breaks_it_and_what_comes_out_is_valid(lines: list[str], name: str) -> None:
    with contextlib.suppress(InputError):
        found = read("\n".join(lines), name)
        notes.Notes.model_validate(whole(found))
        assert all(isinstance(line, int) and line >= 1 for line, _ in found.not_understood)


TOPICS = st.sampled_from(["Problems", "Weather", "Open questions", "Next steps", "Evidence", "Team", "Misc"])


@pytest.mark.long
@settings(max_examples=many(200))
@given(
    st.lists(
        st.tuples(TOPICS, st.lists(st.from_regex(r"[a-z]{3,8} [a-z]{3,8} [a-z]{3,8}", fullmatch=True), max_size=4)),
        max_size=5,
    )
)
def test_no_bullet_is_lost(sections: list[tuple[str, list[str]]]) -> None:
    text = "\n".join(line for topic, bullets in sections for line in (f"## {topic}", *(f"- {b}" for b in bullets), ""))
    with contextlib.suppress(InputError):
        found = read(text)
        said = json.dumps([found.fields, found.not_understood])
        assert all(bullet in said for _, bullets in sections for bullet in bullets)


def test_a_heading_that_names_the_talk_is_nobody() -> None:
    text = "# Interview at Northwind Test Ltd, Operations analyst\nRole: Operations analyst\n"
    understood = free_notes.read(readers.read_bytes("notes.md", text.encode(), "md"))
    assert "interviewers" not in understood.fields
    assert understood.fields["application"]["role_title"] == "Operations analyst"


BULLETS = """Harbour pool, duty manager, Tue 3 March

Who
- Ottoline Fennimore, pool manager (decides)
- lad on the desk, Corvin?

Works
- Pump: third filter leaks since autumn. O. has a bucket under it
- 4 lifeguards, rota on paper

Only for me
- Back: slipped disc in 2019, fine now
"""


def test_a_few_words_over_bullets_end_the_list_of_people() -> None:
    found = read(BULLETS, "n.txt")
    (person,) = found.fields["interviewers"]
    assert (person["name"], person["title"]) == ("Ottoline Fennimore", "pool manager")
    told = [text for _, text in found.loose]
    assert "Pump: third filter leaks since autumn." in told
    assert "4 lifeguards, rota on paper" in told
    assert [item["text"] for item in found.fields["self"]["private"]] == ["Back: slipped disc in 2019, fine now"]
    assert not any("slipped" in text for text in told)
