"""A model beside the cues on the command line: asked where they leave something open, and never missed in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli_run import EXAMPLES, Shell, cli
from test_extracting import NOTHING, quoted

__all__ = ["cli"]

CASES = Path(__file__).parent / "cases" / "extracting"
ANALYST = EXAMPLES / "analyst"
MAIL = """From: Jo Marsh <jo@brightwater.test>
To: Nadia <nadia@example.org>
Subject: Operations analyst
Message-ID: <1@brightwater.test>
Date: Tue, 10 Mar 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

Dear Nadia,

the die has been cast, and it fell for somebody whose SQL runs deeper.

Jo Marsh
"""
READ = {
    **NOTHING,
    "message": quoted("the die has been cast", "rejection"),
    "reasons": [quoted("somebody whose SQL runs deeper", "stronger_match")],
}


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """A message whose words no cue knows."""
    path = tmp_path / "mail.eml"
    path.write_text(MAIL)
    return path


def script(tmp_path: Path, *answers: Any) -> str:
    """The address of a model that gives these answers."""
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(f"{json.dumps(answer)}\n" for answer in answers))
    return f"scripted:{path}"


def test_a_model_reads_what_no_cue_knows(cli: Shell, mail: Path, tmp_path: Path) -> None:
    assert cli("read", mail, "--format", "json").json["class"] == "unknown"
    read = cli("read", mail, "--model", script(tmp_path, {"answer": READ}), "--format", "json")
    assert (read.code, read.json["class"], read.json["reasons"]) == (0, "rejection", ["stronger_match"])
    assert read.json["model_cues"][0]["quote"] == "the die has been cast"
    shown = cli("read", mail, "--model", script(tmp_path, {"answer": READ}))
    assert '"somebody whose SQL runs deeper" (line 10)' in " ".join(shown.out.split())


def test_a_disagreement_is_shown(cli: Shell, tmp_path: Path) -> None:
    answer = {**NOTHING, "stage": quoted("coming in yesterday", "final")}
    shown = cli("read", ANALYST / "rejection.eml", "--model", script(tmp_path, {"answer": answer}))
    assert 'stage final "coming in yesterday" (line 19); the cues say interview' in " ".join(shown.out.split())


def test_an_answer_is_paid_once(cli: Shell, mail: Path, tmp_path: Path) -> None:
    model = script(tmp_path, {"answer": READ})
    assert cli("read", mail, "--model", model).code == 0
    Path(model.partition(":")[2]).write_text("")
    assert cli("read", mail, "--model", model, "--format", "json").json["class"] == "rejection"


def test_a_model_that_fails_is_not_missed_in_silence(cli: Shell, mail: Path, tmp_path: Path) -> None:
    read = cli("read", mail, "--model", script(tmp_path, {"error": "RefusalError"}), "--format", "json")
    assert (read.code, read.json["class"]) == (0, "unknown")
    assert read.json["warnings"] == ["It is read by its cues alone: the model declined to write this letter."]
    assert "cues alone" in read.err


def test_without_a_model_nothing_is_read_by_one(cli: Shell, mail: Path) -> None:
    asked = cli("read", mail, "--with-model")
    assert (asked.code, "No model is set" in asked.err) == (2, True)
    assert "A model reads" in cli("read", ANALYST / "resume.json", "--as", "resume", "--with-model").err


def test_prose_notes_are_given_their_places(cli: Shell, tmp_path: Path) -> None:
    notes, answer = CASES / "train-home.md", json.loads((CASES / "train-home.answer.json").read_text())
    model = script(tmp_path, {"answer": answer})
    assert "the two depots" in " ".join(cli("read", notes, "--as", "notes").out.split())
    read = cli("read", notes, "--as", "notes", "--model", model)
    assert read.code == 0
    assert "I forgot to ask. (line 7)" in read.out
    drafted = cli(
        "draft", "thank-you", notes, "--to", "Ines Holm", "--today", "2026-03-12", "--model", model, "--format", "json"
    )
    assert drafted.json["to"]["name"] == "Ines Holm"
    assert "lower limit" not in drafted.json["body"]


def test_prose_that_no_model_could_place_is_said_so(cli: Shell, tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("Name: Nadia\nCompany: Northwind\nRole: Analyst\n\nShe said the two depots never agree.\n")
    read = cli("read", notes, "--as", "notes", "--model", script(tmp_path, {"error": "RefusalError"}))
    assert read.code == 0
    assert "Prose in these notes is not understood: the model declined" in read.err
    assert "She said the two depots never agree. (line 5)" in read.out


class TestDrafting:
    def draft(self, cli: Shell, mail: Path, *options: str) -> Any:
        """A reply to the message."""
        return cli("draft", "rejection-reply", ANALYST / "notes.yaml", "--rejection", mail, "--anyway", *options)

    def test_it_asks_where_the_cues_leave_it_open(self, cli: Shell, mail: Path, tmp_path: Path) -> None:
        """The first answer is the reading's; the writing then finds no more answers."""
        drafted = self.draft(cli, mail, "--model", script(tmp_path, {"answer": READ}), "--format", "json")
        assert drafted.json["written_by"] == "template"
        assert not [fact for fact in drafted.json["facts"].values() if "SQL runs deeper" in fact["text"]]
        history = (cli.home / "letterkit.db").read_bytes()
        assert b"read_rejection" in history

    def test_it_does_not_ask_where_they_are_clear(self, cli: Shell, tmp_path: Path) -> None:
        nurse = EXAMPLES / "nurse"
        cli("draft", "rejection-reply", nurse / "notes.yaml", "--rejection", nurse / "rejection.eml", "--anyway",
            "--model", script(tmp_path, {"error": "ServerError"}), "--format", "json")  # fmt: skip
        assert b"read_rejection" not in (cli.home / "letterkit.db").read_bytes()

    @pytest.mark.parametrize("option", ["--no-model", "--redact"])
    def test_no_message_is_sent_where_it_must_stay(
        self, cli: Shell, mail: Path, tmp_path: Path, option: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        cli.environ["LETTERKIT_MODEL"] = script(tmp_path, {"answer": READ})
        drafted = self.draft(cli, mail, option)
        assert (drafted.code, drafted.out) == (2, "")
        assert "--decision rejection" in drafted.err
        journal = cli.home / "letterkit.db"
        assert not journal.exists() or b"read_rejection" not in journal.read_bytes()
        assert ("cues alone" in drafted.err) == (option == "--redact")

    def test_what_is_shown_as_outgoing_begins_with_the_message(self, cli: Shell, mail: Path) -> None:
        cli.environ |= {
            "LETTERKIT_MODEL": "openai:tiny",
            "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
            "OPENAI_API_KEY": "x",
        }
        shown = self.draft(cli, mail, "--show-outgoing")
        first, second = shown.out.splitlines()
        assert "the die has been cast" in first
        assert "jo@brightwater.test" not in second  # of the mail, the writer's question holds sentences as data alone

    def test_an_estimate_counts_the_reading(self, cli: Shell, mail: Path) -> None:
        cli.environ |= {
            "LETTERKIT_MODEL": "openai:tiny",
            "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
            "OPENAI_API_KEY": "x",
        }
        least = self.draft(cli, mail, "--estimate", "--format", "json").json["least"]["calls"]
        plain = cli("draft", "rejection-reply", ANALYST / "notes.yaml", "--anyway", "--estimate", "--format", "json")
        assert least == plain.json["least"]["calls"] + 1
