"""Reports are what other programs take: SARIF by its schema, annotations by the runner's own grammar."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import drafts, reports
from letterkit.decisions import Decisions
from letterkit.letter import Finding, Letter

SCHEMA = json.loads((Path(__file__).parent / "cases" / "sarif" / "sarif-2.1.0.schema.json").read_text())
"""The schema of the standard itself, as OASIS publishes it."""
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>.*?)::(?P<message>.*)")
BODY = "Dear Dana,\n\nWe cut errors by 11%.\n\nKind regards,\nNadia"
TEXT = st.text(max_size=60)


def letter(
    file: str = "letter.txt", message: str = "11% is not in your sources.", source: str | None = "notes.yaml:3"
) -> Letter:
    at = BODY.index("11%")
    found = (
        Finding("unknown-number", "GRD001", "error", at, at + 3, "11%", message, source, "12%"),
        Finding("length", "LEN001", "info", 0, 0, "", "Short."),
        Finding("unsupported-claim", "GRD009", "warning", at, at + 3, "11%", "A second reading found no fact."),
    )
    return replace(drafts.parse(BODY, kind="thank-you", file=file), findings=found)


def commands(text: str) -> list[dict[str, str]]:
    """The commands in a text as the runner reads them: properties by `,` and `=`, then their codes."""
    told = []
    for line in text.split("\n"):
        found = COMMAND.fullmatch(line)
        assert found, line
        values = dict(part.split("=", 1) for part in found["properties"].split(","))
        told.append({name: _plain(value, ":,") for name, value in values.items()} | {
            "level": found["name"], "message": _plain(found["message"])})  # fmt: skip
    return told


def _plain(text: str, more: str = "") -> str:
    for sign in f"{more}\n\r":
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text.replace("%25", "%")


@pytest.mark.parametrize("form", reports.names())
def test_every_report_is_text_and_leaves_out_what_was_dismissed(form: str) -> None:
    decisions, made = Decisions(), letter()
    decisions.dismiss(made, made.findings[0], "said on the phone", date(2026, 3, 12))
    assert "is not in your sources" in reports.render([made], form, Decisions())
    told = reports.render([made], form, decisions)
    if form == "github":
        assert "is not in your sources" not in told
    else:
        assert "said on the phone" in told


def test_sarif_is_valid_against_the_standards_schema() -> None:
    decisions, made = Decisions(), letter("a folder/brief ä.txt")
    decisions.dismiss(made, made.findings[0], "said on the phone", date(2026, 3, 12))
    log = json.loads(reports.render([made], "sarif", decisions))
    VALIDATOR.validate(log)
    results = log["runs"][0]["results"]
    assert [len(result["suppressions"]) for result in results] == [1, 0, 0]
    assert results[0]["suppressions"][0]["justification"] == "said on the phone"
    region = results[0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 18, "endLine": 3, "endColumn": 21}
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20folder/brief%20%C3%A4.txt"


def test_the_schema_says_no_to_what_is_no_sarif() -> None:
    log = json.loads(reports.render([letter()], "sarif", Decisions()))
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(log)


def test_a_letter_with_nothing_to_mend_is_a_valid_log() -> None:
    log = json.loads(reports.render([letter().with_findings(())], "sarif", Decisions()))
    VALIDATOR.validate(log)
    assert log["runs"][0]["results"] == []


def test_the_fingerprint_of_a_finding_does_not_depend_on_its_line() -> None:
    def prints(made: Letter) -> Any:
        return json.loads(reports.render([made], "sarif", Decisions()))["runs"][0]["results"][0]["partialFingerprints"]

    moved = "Dear Dana,\n\nThank you.\n\nWe cut errors by 11%.\n\nKind regards,\nNadia"
    at = moved.index("11%")
    other = replace(drafts.parse(moved, file="letter.txt"), findings=(
        Finding("unknown-number", "GRD001", "error", at, at + 3, "11%", "11% is not in your sources."),))  # fmt: skip
    assert prints(letter()) == prints(other)


def test_an_annotation_stands_beside_its_line() -> None:
    first = commands(reports.render([letter()], "github", Decisions()))[0]
    assert (first["level"], first["file"], first["line"], first["col"]) == ("error", "letter.txt", "3", "18")
    assert first["title"] == "GRD001 unknown-number"
    assert first["message"] == "11% is not in your sources. [notes.yaml:3] 12%"


@given(TEXT, TEXT, TEXT)
def test_no_name_or_message_breaks_out_of_its_annotation(file: str, message: str, source: str) -> None:
    made = letter(file.replace("\\", "").strip("/") or "a.txt", message, source)
    told = commands(reports.render([made], "github", Decisions()))
    assert len(told) == 3
    assert told[0]["message"] == " ".join(part for part in (message, f"[{source}]" if source else "", "12%") if part)


@given(TEXT, TEXT)
def test_sarif_is_valid_whatever_the_words(file: str, message: str) -> None:
    VALIDATOR.validate(json.loads(reports.render([letter(file or "a", message or "m")], "sarif", Decisions())))
