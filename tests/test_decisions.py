"""What a person decided holds for the words it was about, and for nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import drafts
from letterkit.decisions import Decisions, sentence
from letterkit.errors import FieldError, ReadError, RefusedError
from letterkit.letter import Finding, Letter, Person

BODY = "Dear Dana,\n\nThank you. We cut errors by 11% in a year.\n\nKind regards,\nNadia"
DAY = date(2026, 3, 12)


def letter(body: str = BODY) -> Letter:
    """A letter with an error about its number, a warning about its greeting, a remark about all of it."""
    made = drafts.parse(body, kind="thank-you", file="letter.txt", to=Person("Dana", "dana@example.com"))
    at = body.index("11%")
    found = (
        Finding("length", "LEN001", "info", 0, 0, "", "Short."),
        Finding("greeting", "WHO001", "warning", 0, 10, "Dear Dana,", "Who is that?"),
        Finding("unknown-number", "GRD001", "error", at, at + 3, "11%", "11% is not in your sources."),
    )
    return made.with_findings(found)


def number(one: Letter) -> Finding:
    return one.findings[2]


def test_what_was_dismissed_stays_so_wherever_its_sentence_stands() -> None:
    decisions = Decisions()
    decisions.dismiss(letter(), number(letter()), "said on the phone", DAY)
    moved = letter(BODY.replace("Thank you.", "Thank you for the talk.\n\nOne more."))
    assert decisions.of(moved, number(moved))
    assert [finding.id for finding in decisions.open(moved)] == ["LEN001", "WHO001"]


def test_it_is_back_when_its_sentence_changes() -> None:
    decisions = Decisions()
    decisions.dismiss(letter(), number(letter()), "said on the phone", DAY)
    changed = letter(BODY.replace("in a year", "in two years"))
    assert decisions.of(changed, number(changed)) is None


def test_a_sentence_that_is_only_wrapped_anew_is_the_same() -> None:
    decisions = Decisions()
    decisions.dismiss(letter(), number(letter()), "said on the phone", DAY)
    wrapped = letter(BODY.replace("errors by", "errors\nby"))
    assert decisions.of(wrapped, number(wrapped))


def test_a_remark_on_the_whole_letter_stays_away_while_it_says_the_same() -> None:
    decisions, other = Decisions(), letter(BODY.replace("a year", "a week"))
    decisions.dismiss(letter(), letter().findings[0], "", DAY)
    assert decisions.of(other, other.findings[0])
    assert decisions.of(other, replace(other.findings[0], message="Very short.")) is None


def test_an_error_is_not_set_aside_without_a_reason_and_a_warning_may_be() -> None:
    decisions = Decisions()
    for reason in ("", "  \n"):
        with pytest.raises(RefusedError, match="without a reason"):
            decisions.dismiss(letter(), number(letter()), reason, DAY)
    decisions.dismiss(letter(), letter().findings[1], "", DAY)
    assert [finding.id for finding in decisions.open(letter())] == ["LEN001", "GRD001"]


def test_a_letter_is_approved_only_when_no_error_or_warning_is_open() -> None:
    decisions = Decisions()
    with pytest.raises(RefusedError, match=r"WHO001 greeting: Who is that\? \(and 1 more\)"):
        decisions.approve(letter(), DAY)
    for finding in letter().findings[1:]:
        decisions.dismiss(letter(), finding, "it is right", DAY)
    decisions.approve(letter(), DAY)
    assert decisions.approved(letter())


@pytest.mark.parametrize(
    "other",
    [
        letter(BODY.replace("a year", "a week")),
        replace(letter(), subject="Another"),
        replace(letter(), to=Person("Dana", "dana@example.org")),
        letter().with_findings(letter().findings[:2]),
    ],
    ids=["text", "subject", "recipient", "findings"],
)
def test_any_edit_voids_an_approval(other: Letter) -> None:
    decisions = Decisions()
    for finding in letter().findings[1:]:
        decisions.dismiss(letter(), finding, "it is right", DAY)
    decisions.approve(letter(), DAY)
    assert not decisions.approved(other)


def test_the_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    decisions = Decisions()
    for finding in letter().findings:
        decisions.dismiss(letter(), finding, "»so« ist es", DAY)
    decisions.approve(letter(), DAY)
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(decisions.lines())
    again = Decisions.read(path)
    assert again.lines() == decisions.lines()
    assert again.approved(letter())
    assert not list(again.open(letter()))
    assert {json.loads(line)["on"] for line in path.read_text().splitlines()} == {"2026-03-12"}


def test_there_need_be_no_file(tmp_path: Path) -> None:
    assert Decisions.read(tmp_path / "none.jsonl").lines() == b""


@pytest.mark.parametrize("line", ["[1]", "{", '{"other": 1}', '{"dismissed": 3}', "[" * 100_000])
def test_a_line_that_is_no_decision_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text('{"approved": "abc"}\n\n' + line + "\n")
    with pytest.raises(FieldError) as raised:
        Decisions.read(path)
    assert raised.value.line == 3


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "decisions.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReadError):
        Decisions.read(tmp_path / "decisions.jsonl")


@given(st.text(max_size=200), st.integers(0, 220), st.integers(0, 20))
def test_every_finding_has_a_sentence_whatever_the_letter(body: str, start: int, size: int) -> None:
    made = drafts.parse(body)
    start = min(start, len(made.body))
    end = min(start + size, len(made.body))
    finding = Finding("r", "R", "info", start, end, made.body[start:end], "m")
    told = sentence(made, finding)
    assert told in made.body or told == "m"
