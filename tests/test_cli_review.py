"""`letterkit review` and `export`: letters by anyone are held against the sources, and only finished ones leave."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from cli_run import EXAMPLES, Shell, cli

SCHEMA = json.loads((Path(__file__).parent / "cases" / "cli" / "review.schema.json").read_text())
NOTES = EXAMPLES / "analyst" / "notes.yaml"
INVENTED = """Dear Helen,

Thank you for drawing the returns flow. At Nimbus Freight I cut errors by 47%.

Kind regards,
Nadia
"""
__all__ = ["cli"]


@pytest.fixture
def drafted(cli: Shell, tmp_path: Path) -> Path:
    """A draft of ours."""
    path = tmp_path / "letter.md"
    assert cli("draft", "thank-you", NOTES, "--today", "2026-03-10", "--anyway", "-o", path).code in (0, 1)
    return path


class TestReview:
    def test_json_keeps_its_schema_and_finds_what_was_invented(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(INVENTED)
        result = cli("review", tmp_path / "a.txt", "--kind", "thank-you", "--notes", NOTES, "--format", "json")
        jsonschema.validate(result.json, SCHEMA)
        (file,) = result.json["files"]
        number = next(finding for finding in file["findings"] if finding["id"] == "GRD001")
        assert (number["line"], number["text"]) == (3, "47%")
        assert INVENTED.splitlines()[2][number["column"] - 1 :].startswith("47%")
        assert result.code == 1

    def test_a_letter_to_a_bare_address_goes_to_the_person_of_the_notes(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("To: helen.marsh@brightwater.test\nSubject: Thank you\n\n" + INVENTED)
        result = cli("review", tmp_path / "a.txt", "--kind", "thank-you", "--notes", NOTES, "--format", "json")
        assert [found for found in result.json["files"][0]["findings"] if found["id"].startswith("WHO")] == []

    def test_what_letterkit_drafts_passes_its_own_review(self, cli: Shell, drafted: Path) -> None:
        result = cli("review", drafted, "--notes", NOTES, "--today", "2026-03-10")
        assert "nothing found by" in result.out
        assert "not read: tone" in result.out
        assert result.code == 0

    def test_a_changed_number_is_found_where_it_stands_in_the_file(self, cli: Shell, drafted: Path) -> None:
        drafted.write_text(drafted.read_text().replace("days to one.", "days to one, 31% faster."))
        result = cli("review", drafted, "--notes", NOTES, "--format", "json")
        places = [(f["line"], f["column"]) for f in result.json["files"][0]["findings"] if f["id"] == "GRD001"]
        lines = drafted.read_text().splitlines()
        assert [lines[line - 1][column - 1 :][:3] for line, column in places] == ["31%"] * len(places) != []

    def test_without_sources_it_says_that_rules_stayed_silent(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(INVENTED.replace("47%", "[Number]%"))
        result = cli("review", tmp_path / "a.txt", "--kind", "thank-you")
        assert result.code == 1
        assert "PLC001" in result.out
        assert re.search(r"\d+ rules stayed silent", result.err)

    def test_a_letter_may_come_in_on_standard_input(self, cli: Shell) -> None:
        result = cli("review", "-", "--kind", "thank-you", "--notes", NOTES, stdin=INVENTED.encode())
        assert result.out.startswith("<stdin>  thank-you")

    @pytest.mark.parametrize("suffix", ["md", "json", "eml", "txt"])
    def test_every_format_we_write_is_read_back(self, suffix: str, cli: Shell, tmp_path: Path) -> None:
        path = tmp_path / f"a.{suffix}"
        given = ("thank-you", NOTES, "--today", "2026-03-10", "--anyway")
        letter = cli("draft", *given, "--format", "json", "-o", path).json
        (file,) = cli("review", path, "--kind", "thank-you", "--notes", NOTES, "--format", "json").json["files"]
        assert file["words"] == sum(any(c.isalnum() for c in w) for s in letter["sentences"] for w in s["text"].split())

    def test_sarif_points_at_the_words(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(INVENTED)
        result = cli("review", tmp_path / "a.txt", "--kind", "thank-you", "--notes", NOTES, "--format", "sarif")
        (log,) = result.json["runs"]
        (found,) = [one for one in log["results"] if one["ruleId"] == "GRD001"]
        place = found["locations"][0]["physicalLocation"]
        region, line = place["region"], INVENTED.splitlines()[place["region"]["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "47%"
        assert place["artifactLocation"]["uri"].endswith("/a.txt")
        assert {rule["id"] for rule in log["tool"]["driver"]["rules"]} == {one["ruleId"] for one in log["results"]}

    def test_an_annotation_is_one_line_whatever_the_letter_holds(self, cli: Shell, tmp_path: Path) -> None:
        name = "a,b%:c.txt"
        (tmp_path / name).write_text(INVENTED.replace("Nimbus Freight", "Nimbus::error::Freight"))
        result = cli("review", tmp_path / name, "--kind", "thank-you", "--notes", NOTES, "--format", "github")
        lines = result.out.splitlines()
        assert all(re.match(r"::(error|warning|notice) file=[^,:]*a%2Cb%25%3Ac\.txt,line=\d+,", line) for line in lines)
        assert any("title=GRD001 unknown-number::" in line for line in lines)

    def test_other_files_will_do_without_the_notes(self, cli: Shell, drafted: Path) -> None:
        args = ("review", drafted, "--resume", EXAMPLES / "analyst" / "resume.json", "--format", "json")
        assert cli(*args).json["checked"]["sources"] == ["resume"]


class TestExport:
    def test_a_finished_draft_becomes_a_mail_and_stays_as_it_was(
        self, cli: Shell, drafted: Path, tmp_path: Path
    ) -> None:
        result = cli("export", drafted, "-o", tmp_path / "a.eml", "--notes", NOTES, "--today", "2026-03-10")
        assert (result.code, result.out) == (0, "")
        cli("draft", "thank-you", NOTES, "--today", "2026-03-10", "--anyway", "-o", tmp_path / "b.eml")
        assert (tmp_path / "a.eml").read_bytes() == (tmp_path / "b.eml").read_bytes()

    def test_open_places_keep_it_from_becoming_a_mail(self, cli: Shell, drafted: Path, tmp_path: Path) -> None:
        drafted.write_text(drafted.read_text().replace("\n\nKind regards", " [[her phrase]]\n\nKind regards"))
        result = cli("export", drafted, "-o", tmp_path / "a.eml")
        assert result.code == 2
        assert f"Fix it in {drafted}" in result.err
        assert not (tmp_path / "a.eml").exists()
        assert cli("export", drafted, "-o", tmp_path / "a.eml", "--anyway").code == 1
        assert (tmp_path / "a.eml").exists()

    def test_a_claim_that_was_added_by_hand_keeps_it_from_becoming_a_mail(
        self, cli: Shell, drafted: Path, tmp_path: Path
    ) -> None:
        drafted.write_text(drafted.read_text().replace("days to one.", "days to one, 31% faster."))
        result = cli("export", drafted, "-o", tmp_path / "a.eml", "--notes", NOTES)
        assert result.code == 2
        assert "GRD001" in result.err

    @pytest.mark.parametrize("suffix", ["md", "json"])
    def test_a_working_copy_goes_round_unchanged(self, suffix: str, cli: Shell, drafted: Path, tmp_path: Path) -> None:
        once, again = tmp_path / f"once.{suffix}", tmp_path / f"again.{suffix}"
        cli("export", drafted, "-o", once)
        cli("export", once, "-o", again)
        if suffix == "md":
            assert once.read_text() == drafted.read_text()
        assert json.dumps(once.read_text()) == json.dumps(again.read_text())

    def test_a_file_that_is_there_stays(self, cli: Shell, drafted: Path, tmp_path: Path) -> None:
        (tmp_path / "a.eml").write_text("mine")
        assert cli("export", drafted, "-o", tmp_path / "a.eml").code == 2
        assert (tmp_path / "a.eml").read_text() == "mine"
