"""`letterkit notes` and `letterkit read`: a file to fill in that is valid once filled, and what files are taken for."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
from cli_run import EXAMPLES, ROOT, Shell, cli

from letterkit import readers
from letterkit.inputs import notes

BLANK = (ROOT / "letterkit" / "cli" / "_notes.yaml").read_text()
__all__ = ["cli"]


def filled() -> str:
    """The blank file with its examples switched on and its three names given."""
    text = BLANK[BLANK.index("\ncandidate:") :]
    text = re.sub(r"^#( +(?:- )?[a-z_]+:.*)$", r" \1", text, flags=re.MULTILINE)
    text = re.sub(r"^  (rejection:)$", r"\1", text, flags=re.MULTILINE)
    text = text.replace("#     Dear …", "      Dear …")
    text = re.sub(
        r"^( *(?:interviewers|problems|questions_they_asked|promised_by_me|evidence|sent):) \[\]",
        r"\1",
        text,
        flags=re.M,
    )
    for field, value in (("  name:", "A B"), ("company:", "C"), ("role_title:", "D")):
        text = text.replace(f"{field}  ", f"{field} {value} ", 1)
    return text


class TestNew:
    def test_the_file_and_the_schema_that_editors_look_for_are_there(self, cli: Shell, tmp_path: Path) -> None:
        result = cli("notes", "new", tmp_path / "acme.yaml")
        assert (result.code, result.out) == (0, "")
        first = (tmp_path / "acme.yaml").read_text().splitlines()[0]
        name = first.removeprefix("# yaml-language-server: $schema=")
        assert json.loads((tmp_path / name).read_text())["properties"]["candidate"]

    def test_a_file_that_is_there_stays(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "acme.yaml").write_text("mine")
        assert cli("notes", "new", tmp_path / "acme.yaml").code == 2
        assert (tmp_path / "acme.yaml").read_text() == "mine"
        assert cli("notes", "new", tmp_path / "acme.yaml", "--force").code == 0

    def test_another_suffix_is_refused_because_it_holds_yaml(self, cli: Shell, tmp_path: Path) -> None:
        assert "acme.yaml" in cli("notes", "new", tmp_path / "acme.toml").err

    def test_left_blank_it_reads_well_and_every_letter_asks_first(self, cli: Shell) -> None:
        result = cli("notes", "check", "-", stdin=BLANK.encode())
        assert result.code == 0
        assert "  ✓" not in result.out

    def test_with_its_own_examples_switched_on_it_is_valid(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "notes.yaml").write_text(filled())
        result = cli("notes", "check", tmp_path / "notes.yaml")
        assert (result.code, result.err) == (0, ""), result.out
        assert "  ✓ influence" in result.out

    def test_it_offers_every_group_of_the_schema(self) -> None:
        groups = {info.alias or name for name, info in notes.Notes.model_fields.items()}
        offered = set(re.findall(r"^#? ?([a-z_]+):", BLANK, re.MULTILINE))
        assert groups - offered <= {"target", "useful_item"}


class TestAsk:
    def answers(self, cli: Shell, monkeypatch: pytest.MonkeyPatch, *given: str) -> list[str]:
        """Let somebody answer questions: the list is emptied from its front, and its end is Ctrl-C."""
        left = list(given)

        def prompt(text: str, **_: object) -> str:
            if not left:
                raise click.Abort
            return left.pop(0)

        monkeypatch.setattr(click, "prompt", prompt)
        cli.interactive = True
        return left

    def test_without_a_terminal_nobody_is_asked(self, cli: Shell, tmp_path: Path) -> None:
        result = cli("notes", "ask", tmp_path / "n.yaml")
        assert result.code == 2
        assert "letterkit notes new" in result.err

    def test_stopping_keeps_the_answers_and_the_same_command_goes_on(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "n.yaml"
        self.answers(
            cli, monkeypatch, "Ana B", "Ana", "Example Ltd", "Baker", "", "soon", "2026-03-10", "", "Jo", "", "", "", ""
        )
        result = cli("notes", "ask", path)
        assert result.code == 130
        assert f"Your answers are in {path}" in result.err
        assert "interview.date" in result.err
        assert readers.read(path).data["interviewers"] == [{"name": "Jo"}]
        left = self.answers(cli, monkeypatch, *[""] * 40)
        assert cli("notes", "ask", path).code == 0
        assert len(left) > 20
        assert cli("notes", "check", path).code == 0

    @pytest.mark.parametrize(
        ("said", "day"),
        [
            ("tues 24 nov", "2025-11-24"),
            ("24/11/2025", "2025-11-24"),
            ("11/24/2025", "2025-11-24"),
            ("yesterday", "2026-03-10"),
            ("Monday", "2026-03-09"),
            ("3 March", "2026-03-03"),
            ("am 3. März", "2026-03-03"),
            ("2026-03-10", "2026-03-10"),
        ],
    )
    def test_a_day_is_taken_as_one_says_it(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, day: str
    ) -> None:
        self.answers(cli, monkeypatch, "A B", "A", "C", "D", "", said)
        cli("notes", "ask", tmp_path / "n.yaml")
        found = readers.read(tmp_path / "n.yaml").data.get("interview", {}).get("date")
        assert found == day or "tues" in said  # 24 November was no Tuesday in 2025: it is asked again

    @pytest.mark.parametrize(
        ("said", "time"),
        [("abt 11.30", "11:30"), ("3pm", "15:00"), ("at 3", "15:00"), ("14h30", "14:30"), ("gegen 9 Uhr", "09:00")],
    )
    def test_a_time_is_taken_as_one_says_it(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, time: str
    ) -> None:
        self.answers(cli, monkeypatch, "A B", "A", "C", "D", "", "2026-03-10", said)
        cli("notes", "ask", tmp_path / "n.yaml")
        assert str(readers.read(tmp_path / "n.yaml").data["interview"]["end_time"])[:5] == time

    def test_what_may_be_either_day_is_asked_again(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.answers(cli, monkeypatch, "A B", "A", "C", "D", "", "3/4/2026", "3 April")
        result = cli("notes", "ask", tmp_path / "n.yaml")
        assert "Is that 3 April or 4 March?" in result.err

    def test_a_boss_is_the_hiring_manager_and_one_goes_back(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        people = ["Dana", "", "Head", "recruiter", "<", "<", "Head of Ops", "boss", "", ""]
        self.answers(cli, monkeypatch, "A B", "A", "Wrong Ltd", "<", "C Ltd", "D", "2nd interview", "", "", *people)
        cli("notes", "ask", tmp_path / "n.yaml")
        data = readers.read(tmp_path / "n.yaml").data
        assert data["application"] == {"company": "C Ltd", "role_title": "D", "stage_reached": "interview"}
        assert data["interviewers"] == [{"name": "Dana", "title": "Head of Ops", "decision_role": "hiring_manager"}]

    def test_an_item_may_be_private_and_it_is_asked_whether_they_were_told(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []
        left = ["A B", "A", "C", "D", *[""] * 4, "private: they lost the audit", "", "", ""]
        left += ["", "", "", "", "cut rejects", "9 to 4", "", "no", "", ""]

        def prompt(text: str, **_: object) -> str:
            asked.append(text.strip())
            if not left:
                raise click.Abort
            return left.pop(0)

        monkeypatch.setattr(click, "prompt", prompt)
        cli.interactive = True
        cli("notes", "ask", tmp_path / "n.yaml")
        data = readers.read(tmp_path / "n.yaml").data
        assert data["role"]["problems"] == [{"shareable": False, "note": "they lost the audit"}]
        done = notes.read(readers.read(tmp_path / "n.yaml")).evidence
        assert [(one.claim, one.number, one.told_in_interview) for one in done] == [("cut rejects", "9 to 4", False)]
        assert "told_in_interview" in done[0].model_fields_set
        assert "Did you tell them (yes, no)" in asked

    def test_a_paste_comes_first_and_only_the_rest_is_asked(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []

        def prompt(text: str, **_: object) -> str:
            asked.append(text.strip())
            return ""

        monkeypatch.setattr(click, "prompt", prompt)
        cli.interactive = True
        paste = "Company: Hollow Mill|Role: Weaver|Met Nora Pell (foreman)||loom 4 sounds like a goat|.|"
        result = cli("notes", "ask", tmp_path / "n.yaml", stdin=paste.replace("|", "\n").encode())
        assert result.code == 0
        assert "company" in result.err
        assert not {"Which company", "Which job"} & set(asked)
        given = notes.read(readers.read(tmp_path / "n.yaml"))
        assert given.application.company == "Hollow Mill"
        assert "goat" in " ".join(words for _, words in given.loose)
        assert not given.warnings

    def test_a_file_written_by_hand_keeps_its_comments(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "n.yaml").write_text(BLANK)
        self.answers(cli, monkeypatch)
        assert cli("notes", "ask", tmp_path / "n.yaml").code == 2
        assert (tmp_path / "n.yaml").read_text() == BLANK


class TestCheck:
    def test_every_problem_has_its_line_and_the_code_is_2(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "n.yaml").write_text("candidate:\n  nmae: A\napplication:\n  company: C\n  role_title: D\nfoo: 1\n")
        result = cli("notes", "check", tmp_path / "n.yaml")
        assert result.code == 2
        assert re.findall(r"n\.yaml:(\d+):", result.out) == ["2", "6"]

    def test_json_says_the_same(self, cli: Shell) -> None:
        result = cli("notes", "check", EXAMPLES / "nurse" / "notes.yaml", "--format", "json")
        assert result.code == 0
        assert result.json["problems"] == []
        assert {"thank-you", "influence", "feedback-request"} <= set(result.json["kinds"])
        assert result.json["letterkit"] == 1

    def test_it_says_what_each_letter_still_needs(self, cli: Shell) -> None:
        bare = b"candidate: {name: A B}\napplication: {company: C, role_title: D}\n"
        assert re.search(r"influence: answer first\n +- What", cli("notes", "check", "-", stdin=bare).out)

    @pytest.mark.parametrize("case", ["analyst", "nurse", "developer"])
    def test_the_schema_takes_the_examples(self, case: str, cli: Shell) -> None:
        schema = cli("notes", "schema").json
        fields = readers.read(EXAMPLES / case / "notes.yaml").data
        jsonschema.validate(json.loads(json.dumps(fields, default=str)), schema)


class TestRead:
    @pytest.mark.parametrize("case", ["analyst", "nurse", "developer"])
    def test_what_a_file_is_shows_by_itself(self, case: str, cli: Shell) -> None:
        folder = EXAMPLES / case
        for file, key in (("notes.yaml", "candidate"), ("rejection.eml", "class"), ("resume.json", "basics")):
            result = cli("read", folder / file, "--format", "json")
            assert key in result.json
            assert result.json["letterkit"] == 1
            assert cli("read", folder / file).code == 0

    def test_where_it_does_not_show_one_is_asked_to_say(self, cli: Shell) -> None:
        result = cli("read", "-", stdin=b"We are looking for a baker.")
        assert result.code == 2
        assert "--as notes, --as rejection" in result.err

    def test_a_rejection_has_the_keys_that_scripts_rely_on(self, cli: Shell) -> None:
        values: dict[str, Any] = cli(
            "read", EXAMPLES / "nurse" / "rejection.eml", "--as", "rejection", "--format", "json"
        ).json
        keys = "class language company role person stage form sender reasons door feedback decision reply cues hidden"
        assert {*keys.split(), "letterkit"} <= set(values)
        path = EXAMPLES / "nurse" / "rejection.eml"
        seen = readers.read(path).text + path.read_text()  # words of the body as they read, and of the headers
        assert all(cue["quote"] in seen for cue in values["cues"])
