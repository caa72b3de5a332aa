"""`letterkit draft`: its JSON keeps its schema, what advice is against is refused, and nothing unfinished is a mail."""

from __future__ import annotations

import errno
import itertools
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cli_run import EXAMPLES, Shell, cli

SCHEMA = json.loads((Path(__file__).parent / "cases" / "cli" / "draft.schema.json").read_text())
ANALYST = EXAMPLES / "analyst" / "notes.yaml"
CASES = [
    (case, kind)
    for case in ("analyst", "nurse", "developer")
    for kind in ("thank-you", "influence", "feedback-request")
]
__all__ = ["cli"]


def validate(document: Any, name: str = "document") -> None:
    """Raise unless `document` is as the schema's definition `name` says."""
    jsonschema.validate(document, {**SCHEMA, "$ref": f"#/$defs/{name}"})


class TestJson:
    @pytest.mark.parametrize(("case", "kind"), CASES)
    def test_every_example_gives_a_document_of_the_schema(self, case: str, kind: str, cli: Shell) -> None:
        folder = EXAMPLES / case
        result = cli("draft", kind, folder / "notes.yaml", "--rejection", folder / "rejection.eml", "--resume",
                     folder / "resume.json", "--anyway", "--no-model", "--format", "json")  # fmt: skip
        assert result.code in (0, 1)
        validate(result.json)

    @pytest.mark.parametrize(("case", "kind"), CASES)
    def test_sentences_stand_in_the_body_in_order_and_cite_facts_that_are_given(
        self, case: str, kind: str, cli: Shell
    ) -> None:
        letter = cli("draft", kind, EXAMPLES / case / "notes.yaml", "--anyway", "--format", "json").json
        at = 0
        for sentence in letter["sentences"]:
            at = letter["body"].index(sentence["text"], at)
            assert set(sentence["facts"]) <= set(letter["facts"])
        assert any(sentence["facts"] for sentence in letter["sentences"])

    def test_each_source_is_a_line_that_holds_the_words(self, cli: Shell) -> None:
        letter = cli("draft", "thank-you", ANALYST, "--anyway", "--format", "json").json
        lines = ANALYST.read_text().splitlines()
        for fact in letter["facts"].values():
            name, line = fact["source"].rsplit(":", 1)
            assert name == str(ANALYST)
            if not re.search(r"\d{4}", fact["text"]):
                assert fact["text"].split()[0].casefold() in " ".join(lines[int(line) - 1 : int(line) + 1]).casefold()

    def test_the_template_says_so_and_costs_nothing(self, cli: Shell) -> None:
        letter = cli("draft", "thank-you", ANALYST, "--anyway", "--no-model", "--format", "json").json
        assert (letter["written_by"], letter["because"], letter["usage"]["calls"]) == ("template", None, 0)

    def test_each_gives_a_letter_for_every_interviewer_and_no_two_alike(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", ANALYST, "--each", "--anyway", "--format", "json")
        validate(result.json, "letters")
        letters = result.json["letters"]
        assert [letter["to"]["name"] for letter in letters] == ["Helen Marsh", "Tomasz Wilk", "Diane Okafor"]
        assert len({letter["body"] for letter in letters}) == 3

    def test_notes_may_come_in_on_standard_input(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", "-", "--anyway", "--format", "json", stdin=ANALYST.read_bytes())
        assert all(fact["source"].startswith("<stdin>:") for fact in result.json["facts"].values())

    def test_a_message_that_was_copied_into_the_notes_is_understood_and_cited_by_its_line(
        self, cli: Shell, tmp_path: Path
    ) -> None:
        message = "\n\nrejection:\n  raw_text: |\n    Dear Nadia,\n\n    We decided to go with another candidate.\n"
        path = tmp_path / "notes.yaml"
        path.write_text(ANALYST.read_text().rstrip() + message)
        facts = cli("draft", "rejection-reply", path, "--anyway", "--format", "json").json["facts"].values()
        line = path.read_text().splitlines().index("    We decided to go with another candidate.") + 1
        assert f"{path}:{line}" in {fact["source"] for fact in facts if fact["said_by"] == "they_said"}


class TestText:
    def test_a_pipe_gets_the_letter_and_nothing_else(self, cli: Shell, tmp_path: Path) -> None:
        path = tmp_path / "letter.txt"
        result = cli("draft", "thank-you", ANALYST, "--anyway", "-o", path)
        assert result.out == path.read_text()

    def test_a_terminal_gets_it_no_wider_than_it_is(self, cli: Shell) -> None:
        result = cli("draft", "influence", ANALYST, "--anyway", "--show-facts", terminal=True)
        assert max(len(line) for line in result.out.splitlines()) <= 80
        assert "Helen Marsh" in result.out

    def test_the_margin_says_what_each_sentence_stands_on(self, cli: Shell) -> None:
        out = cli("draft", "influence", ANALYST, "--anyway", "--show-facts").out
        assert re.search(r"^ +N\d+( N\d+)* │ \w", out, re.MULTILINE)
        assert re.search(r"^  N\d+ +notes\.yaml:\d+ +they said +\w", out, re.MULTILINE)

    def test_who_wrote_it_and_what_comes_next_stand_beside_the_result(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", ANALYST, "--anyway", "--no-model")
        assert "Written by the template" in result.err
        assert "Next:" in result.err
        assert "Written by" not in result.out


class TestRefusals:
    def test_what_advice_is_firmly_against_is_refused_with_what_to_do(self, cli: Shell) -> None:
        folder = EXAMPLES / "developer"
        given = ("feedback-request", folder / "notes.yaml", "--rejection", folder / "rejection.eml")
        result = cli("draft", *given, "--today", "2026-05-20")
        assert (result.code, result.out) == (2, "")
        assert re.search(
            r"^error: No feedback-request now: .+ --anyway drafts it all the same\.$", result.err, re.MULTILINE
        )

    def test_what_is_advised_against_is_refused_too(self, cli: Shell) -> None:
        message = EXAMPLES / "analyst" / "rejection.eml"
        result = cli("draft", "rejection-reply", ANALYST, "--rejection", message, "--today", "2026-03-11")
        assert (result.code, result.out) == (2, "")
        assert "letterkit draft influence" in result.err

    def test_a_letter_that_is_merely_late_is_drafted_and_says_so(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", ANALYST, "--today", "2026-03-30", "--format", "json")
        assert result.code == 1
        assert {"ADV001", "TIM001"} <= {finding["id"] for finding in result.json["findings"]}

    def test_anyway_drafts_it_and_the_finding_stays(self, cli: Shell) -> None:
        message = EXAMPLES / "analyst" / "rejection.eml"
        given = ("rejection-reply", ANALYST, "--rejection", message, "--today", "2026-03-11", "--format", "json")
        result = cli("draft", *given, "--anyway")
        assert result.code == 1
        assert any(finding["message"].startswith("Not advised: ") for finding in result.json["findings"])

    @pytest.mark.parametrize(
        "args",
        [("--to", "Helen", "--each"), ("--model", "x:y", "--no-model"), ("--require-model", "--no-model")],
        ids=" ".join,
    )
    def test_options_that_contradict_each_other_are_wrong_usage(self, args: tuple[str, ...], cli: Shell) -> None:
        result = cli("draft", "thank-you", ANALYST, *args)
        assert result.code == 2
        assert "contradict each other" in result.err

    def test_an_unknown_kind_or_person_names_the_known(self, cli: Shell) -> None:
        assert "Known: thank-you" in cli("draft", "thank-yuo", ANALYST).err
        assert "Helen Marsh" in cli("draft", "thank-you", ANALYST, "--to", "Hellen", "--anyway").err

    def test_notes_that_hold_too_little_are_answered_with_questions(self, cli: Shell, tmp_path: Path) -> None:
        notes = tmp_path / "notes.yaml"
        notes.write_text("candidate:\n  name: A B\napplication:\n  company: C\n  role_title: D\n")
        result = cli("draft", "influence", notes, "--anyway")
        assert (result.code, result.out) == (2, "")
        assert re.search(r"^  - .+\?", result.err, re.MULTILINE)

    def test_a_file_that_is_there_is_refused_before_any_work(self, cli: Shell, tmp_path: Path) -> None:
        path = tmp_path / "letter.md"
        path.write_text("mine")
        result = cli("draft", "thank-you", ANALYST, "--anyway", "-o", path)
        assert (result.code, result.out, path.read_text()) == (2, "", "mine")
        assert cli("draft", "thank-you", ANALYST, "--anyway", "-o", path, "--force").code in (0, 1)
        assert path.read_text().startswith("---\nkind: thank-you\n")

    def test_each_writes_a_file_for_each(self, cli: Shell, tmp_path: Path) -> None:
        cli("draft", "thank-you", ANALYST, "--each", "--anyway", "-o", tmp_path / "thanks.md")
        assert sorted(path.name for path in tmp_path.glob("*.md")) == [
            "thanks-diane.md",
            "thanks-helen.md",
            "thanks-tomasz.md",
        ]


class TestModel:
    def script(self, cli: Shell, tmp_path: Path) -> str:
        """The address of a model that writes what the template would."""
        letter = cli("draft", "thank-you", ANALYST, "--anyway", "--no-model", "--format", "json").json
        between = letter["body"].split("\n\n")[1:-1]  # greeting and signature are no model's to write
        answer = {
            "answer": {"topic": "the returns flow", "greeting": "", "closing": "", "letter": "\n\n".join(between)}
        }
        (tmp_path / "script.jsonl").write_text(json.dumps(answer) + "\n")
        return f"scripted:{tmp_path / 'script.jsonl'}"

    def test_the_model_writes_and_what_it_took_is_said(self, cli: Shell, tmp_path: Path) -> None:
        model = self.script(cli, tmp_path)
        given = ("draft", "thank-you", ANALYST, "--anyway", "--model", model, "--effort", "quick", "--format", "json")
        letter = cli(*given).json
        validate(letter)
        assert (letter["written_by"], letter["because"], letter["usage"]["calls"]) == (model, None, 1)

    def test_in_a_terminal_its_sentences_are_seen_as_they_come(self, cli: Shell, tmp_path: Path) -> None:
        model = self.script(cli, tmp_path)
        given = ("draft", "thank-you", ANALYST, "--anyway", "--model", model, "--effort", "quick")
        result = cli(*given, terminal=True)
        assert "writing …\n" in result.err
        assert "returns flow" in result.err.partition("Written by")[0]
        (tmp_path / "script.jsonl").write_text("")
        assert "writing …" not in cli(*given, "--to", "tomasz").err

    def test_an_answer_that_was_paid_is_not_paid_again(self, cli: Shell, tmp_path: Path) -> None:
        model = self.script(cli, tmp_path)
        given = ("draft", "thank-you", ANALYST, "--anyway", "--model", model, "--effort", "quick", "--format", "json")
        first = cli(*given).json
        (tmp_path / "script.jsonl").write_text("")
        assert cli(*given, "--require-model").json["body"] == first["body"]

    def test_where_it_fails_the_template_writes_and_says_why(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "empty.jsonl").write_text(json.dumps({"error": "CredentialError", "what": "no"}) + "\n")
        given = ("draft", "thank-you", ANALYST, "--anyway", "--model", f"scripted:{tmp_path / 'empty.jsonl'}")
        result = cli(*given)
        assert result.code in (0, 1)
        said = " ".join(result.err.split())
        assert "Written by the template and not the model: The model's server did not accept the key." in said

    def test_where_it_is_required_and_fails_the_code_is_3(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "empty.jsonl").write_text(json.dumps({"error": "CredentialError", "what": "no"}) + "\n")
        address = f"scripted:{tmp_path / 'empty.jsonl'}"
        given = ("draft", "thank-you", ANALYST, "--anyway", "--require-model")
        for result in (cli(*given, "--model", address), cli(*given)):
            assert (result.code, result.out) == (3, "")
            assert result.err.startswith("error: ")

    def test_the_environment_names_the_model(self, cli: Shell, tmp_path: Path) -> None:
        cli.environ["LETTERKIT_MODEL"] = self.script(cli, tmp_path)
        given = ("draft", "thank-you", ANALYST, "--anyway", "--effort", "quick", "--format", "json")
        assert cli(*given).json["written_by"] == cli.environ["LETTERKIT_MODEL"]
        assert cli(*given, "--no-model").json["written_by"] == "template"

    def test_interrupted_it_says_what_is_kept(
        self, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from letterkit.models.scripted import Scripted

        async def stop(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(Scripted, "complete", stop)
        result = cli("draft", "thank-you", ANALYST, "--anyway", "--model", self.script(cli, tmp_path))
        assert result.code == 130
        assert "the same command goes on from there" in result.err


def test_what_is_drafted_behind_a_closed_gate_keeps_an_error(cli: Shell) -> None:
    """They said that they give no feedback: asking is refused, and asking anyway stays marked."""
    folder = EXAMPLES / "developer"
    given = ("draft", "feedback-request", folder / "notes.yaml", "--rejection", folder / "rejection.eml", "--no-model")
    refused = cli(*given)
    assert refused.code == 2
    assert "--anyway" in refused.err
    result = cli(*given, "--anyway", "--format", "json")
    assert result.code == 1
    assert [f["severity"] for f in result.json["findings"] if f["id"] == "ADV001"] == ["error"]


ROUGH = "met with Theo (head chef) at the pass\npay is 24.50 an hour\nhe let me call the last half hour\n"


class TestRoughNotes:
    """Notes of no shape lead to a letter; what is private in them is named by its line, and can be let go."""

    def test_a_private_line_is_left_out_and_said_so(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "n.yaml").write_text(
            NAMED + "role: {problems: [slow tickets]}\nself: {uncertainties: [my knee hurts]}\n"
        )
        drafted = cli("draft", "thank-you", tmp_path / "n.yaml", "--no-model", "--format", "json")
        assert "Left out as private: line 4 (health). --share 4 lets it go." in drafted.err
        assert drafted.json["withheld"] == [{"source": f"{tmp_path / 'n.yaml'}:4", "why": "health"}]
        shared = cli("draft", "thank-you", tmp_path / "n.yaml", "--no-model", "--share", "4", "--format", "json")
        assert shared.json["withheld"] == []

    def test_a_field_that_does_not_fit_is_a_warning_and_no_refusal(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "n.yaml").write_text(NAMED + "role: {problems: [slow tickets]}\nnoise: 1\n")
        drafted = cli("draft", "thank-you", tmp_path / "n.yaml", "--no-model")
        assert drafted.code == 0
        assert "n.yaml:4" in drafted.err
        assert "without a place" in drafted.err

    def test_without_a_model_what_is_certain_is_told_and_the_rest_waits(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "n.txt").write_text(ROUGH)
        made = cli("draft", "thank-you", tmp_path / "n.txt", "--no-model")
        assert made.code == 1
        assert "You let me" in made.out
        assert "PLC004" in made.err


NAMED = "candidate: {name: Ada Quill}\napplication: {company: Northwind, role_title: Planner}\n"


NOTES_OF_TWO = """\
candidate: {{name: Nadia Fairweather, contact: {{email: nadia.fairweather@example.com}}}}
application: {{company: Brightwater Logistics Ltd, role_title: Operations analyst}}
interview: {{date: 2026-03-10}}
interviewers:
  - {{name: {0}, email: one@brightwater.test, cares_about: [month-end without weekend work]}}
  - {{name: {1}, email: two@brightwater.test, cares_about: [a depot that runs on time]}}
talk:
  moments: [{{text: you showed me the carrier board, with: {2}}}]
evidence: [{{claim: I rebuilt the carrier scorecard}}]
"""


class TestASetOfLetters:
    def draft(self, cli: Shell, place: Path, one: str, other: str, *more: object) -> tuple[Any, list[str]]:
        notes = place / "notes.yaml"
        notes.write_text(NOTES_OF_TWO.format(json.dumps(one), json.dumps(other), json.dumps(other)), encoding="utf-8")
        folder = place / "out"
        folder.mkdir(exist_ok=True)
        done = cli("draft", "thank-you", notes, "--each", "--anyway", "-o", folder / "th.md", *more)
        return done, sorted(path.name for path in place.rglob("*") if path.is_file() and "th" in path.name)

    @pytest.mark.parametrize(
        ("one", "other", "files"),
        [
            ("Ann Lee", "../../x/y", ["th-ann-lee.md", "th-x-y.md"]),
            ("Ann Lee", "Bob/../../Gone", ["th-ann-lee.md", "th-bob-gone.md"]),
            ("Ann Lee", "Ánn Lee", ["th-ann-lee.md", "th-ánn-lee-2.md"]),
            ("Ann Lee", "B" * 300, ["th-ann-lee.md", f"th-{'b' * 60}.md"]),
            ("Ann Lee (she/her)", "Bo Xu", ["th-ann-lee.md", "th-bo-xu.md"]),
            ("漢字 太郎", "山田 花子", ["th-山田-花子.md", "th-漢字-太郎.md"]),
        ],
    )
    def test_each_has_a_file_beside_the_one_that_was_named(
        self, one: str, other: str, files: list[str], cli: Shell, tmp_path: Path
    ) -> None:
        done, written = self.draft(cli, tmp_path, one, other)
        assert done.code in (0, 1), done.err
        assert written == files

    @pytest.mark.parametrize("other", ["Ann Lee", "ann lee", "Ann  LEE"])
    def test_two_of_one_name_are_told_apart_or_nothing_is_written(self, other: str, cli: Shell, tmp_path: Path) -> None:
        done, written = self.draft(cli, tmp_path, "Ann Lee", other, "--force")
        assert done.code == 2
        assert (
            f"notes.yaml:6: Two interviewers are called {other}" in done.err
            or "Two interviewers are called" in done.err
        )
        assert written == []

    def test_each_goes_to_its_own_address(self, cli: Shell, tmp_path: Path) -> None:
        self.draft(cli, tmp_path, "Ann Lee", "Ánn Lee", "--format", "json")
        told = [(tmp_path / "out" / name).read_text() for name in ("th-ann-lee.md", "th-ánn-lee-2.md")]
        assert [f"{name}@brightwater.test" in text for name, text in zip(("one", "two"), told, strict=True)] == [
            True
        ] * 2

    @pytest.mark.parametrize("fails", [1, 2])
    def test_where_one_cannot_be_written_none_is(
        self, fails: int, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A disk that is full at the first or the second file, with an older letter in the place of the first."""
        self.draft(cli, tmp_path, "Ann Lee", "Bo Xu")
        folder = tmp_path / "out"
        (folder / "th-ann-lee.md").write_text("an older letter")
        (folder / "th-bo-xu.md").unlink()
        replace, count = Path.replace, itertools.count(1)

        def full(self: Path, to: Path) -> Path:
            if next(count) == fails:
                raise OSError(errno.ENOSPC, "No space left on device")
            return replace(self, to)

        monkeypatch.setattr(Path, "replace", full)
        done, written = self.draft(cli, tmp_path, "Ann Lee", "Bo Xu", "--force")
        assert done.code == 2
        assert written == ["th-ann-lee.md"]
        assert (folder / "th-ann-lee.md").read_text() == "an older letter"
