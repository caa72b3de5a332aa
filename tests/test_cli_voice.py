"""`letterkit voice`: learned from files, kept for the user alone, shown whole, gone once erased."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from cli_run import EXAMPLES, Shell, cli
from test_voice import CASES, LETTERS

NOTES = EXAMPLES / "analyst" / "notes.yaml"
ENGLISH = [path for path in LETTERS if path.name.startswith("en")]
SERVER = ("--model", "openai:any")
__all__ = ["cli"]


@pytest.fixture
def taught(cli: Shell) -> Shell:
    """A shell that has learned from the sample letters."""
    assert cli("voice", *LETTERS).code == 0
    return cli


def bytes_under(folder: Path) -> bytes:
    """All that a folder's files hold."""
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("form", ["txt", "json"])
def test_what_was_learned_is_shown_whole(form: str, taught: Shell) -> None:
    """`LETTERKIT_REWRITE=1` rewrites it; the diff is then read like code."""
    expected = CASES / f"show.expected.{form}"
    shown = taught("voice", "show", "--format", "text" if form == "txt" else form)
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(shown.out, encoding="utf-8")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out == expected.read_text(encoding="utf-8")


def test_learning_shows_the_same_and_says_where_it_is_kept(cli: Shell) -> None:
    result = cli("voice", *LETTERS)
    assert result.out == cli("voice", "show").out
    assert str(cli.home / "voice.json") in result.err


def test_the_file_is_for_the_user_alone(taught: Shell) -> None:
    (taught.home / "voice.json").chmod(0o644)
    assert taught("voice", *ENGLISH).code == 0
    assert stat.S_IMODE((taught.home / "voice.json").stat().st_mode) == 0o600


def test_the_folder_is_made_for_the_user_alone(cli: Shell) -> None:
    cli.home.rmdir()
    assert cli("voice", *ENGLISH).code == 0
    assert stat.S_IMODE(cli.home.stat().st_mode) == 0o700


def test_what_is_erased_is_gone_and_was_overwritten(taught: Shell, tmp_path: Path) -> None:
    os.link(taught.home / "voice.json", tmp_path / "same-bytes")
    assert b"clever" in bytes_under(tmp_path)
    assert taught("voice", "erase").err == "Erased.\n"
    assert not (taught.home / "voice.json").exists()
    assert set((tmp_path / "same-bytes").read_bytes()) == {0}
    assert taught("voice", "show").err == "No voice saved yet.\n"
    assert taught("voice", "show", "--format", "json").json == {"voices": {}, "letterkit": 1}
    assert taught("voice", "erase").err == "No voice saved yet.\n"


def test_what_is_learned_anew_overwrites_what_was_known(taught: Shell, tmp_path: Path) -> None:
    os.link(taught.home / "voice.json", tmp_path / "before")
    assert taught("voice", ENGLISH[0], ENGLISH[1]).code == 0
    assert set((tmp_path / "before").read_bytes()) == {0}
    voices = taught("voice", "show", "--format", "json").json["voices"]
    assert {language: one["letters"] for language, one in voices.items()} == {"de": 2, "en": 2, "fr": 2}


def test_too_little_is_refused_and_nothing_is_kept(cli: Shell, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("Hi Ana,\n\nI'm late, so start without me.\n\nBest,\nMira\n")
    result = cli("voice", short)
    assert (result.code, result.out) == (2, "")
    assert "6 words of yours between greeting and closing: too few to learn from" in result.err
    assert list(cli.home.iterdir()) == []


def test_nothing_is_kept_where_one_file_cannot_be_read(cli: Shell) -> None:
    result = cli("voice", *ENGLISH, "missing.eml")
    assert result.code == 2
    assert "missing.eml" in result.err
    assert list(cli.home.iterdir()) == []


def test_standard_input_is_a_letter(cli: Shell) -> None:
    assert cli("voice", "-", stdin=ENGLISH[0].read_bytes()).code == 0
    assert cli("voice", "show", "--format", "json").json["voices"]["en"]["letters"] == 1


@pytest.mark.parametrize("name", ["show", "erase", "learn"])
def test_a_file_may_be_called_like_a_command(
    name: str, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_bytes(ENGLISH[0].read_bytes())
    monkeypatch.chdir(tmp_path)
    assert cli("voice", f"./{name}").code == 0
    assert (cli.home / "voice.json").exists()


class TestWhoseMails:
    @pytest.fixture
    def mailbox(self, tmp_path: Path) -> Path:
        """A mailbox with both sides of a talk."""
        mine = [path.read_text(encoding="utf-8") for path in ENGLISH if path.suffix == ".eml"]
        theirs = mine[0].replace("mira.solberg@home.test", "priya@calderfoods.test").replace("Honestly", "Verily")
        path = tmp_path / "all.mbox"
        path.write_text("".join(f"From x Tue Feb  3 09:12:00 2026\n{mail}\n" for mail in (*mine, theirs)))
        return path

    def test_mails_by_several_people_need_to_be_told_apart(self, mailbox: Path, cli: Shell) -> None:
        result = cli("voice", mailbox)
        assert result.code == 2
        assert "by 2 people: mira.solberg@home.test, priya@calderfoods.test" in result.err
        assert "--by" in result.err
        assert list(cli.home.iterdir()) == []

    def test_a_mailbox_is_read_whole_and_only_the_users_own_mails_count(self, mailbox: Path, cli: Shell) -> None:
        result = cli("voice", "--by", "Mira.Solberg@home.test", mailbox)
        assert result.code == 0
        assert "1 mail by others left out." in result.err
        voice = cli("voice", "show", "--format", "json").json["voices"]["en"]
        assert (voice["letters"], voice["small_words"].get("verily")) == (2, None)
        assert "Verily" not in bytes_under(cli.home).decode()

    def test_an_address_that_wrote_none_of_them_is_said(self, mailbox: Path, cli: Shell) -> None:
        assert "None of these mails is by me@other.test" in cli("voice", mailbox, "--by", "me@other.test").err

    def test_a_draft_that_letterkit_wrote_is_not_the_users_voice(self, cli: Shell, tmp_path: Path) -> None:
        draft = tmp_path / "letter.md"
        assert cli("draft", "influence", NOTES, "--anyway", "-o", draft).code in (0, 1)
        result = cli("voice", *ENGLISH, draft)
        assert "letterkit wrote this draft" in result.err
        assert cli("voice", "show", "--format", "json").json["voices"]["en"]["letters"] == 3


class TestALetter:
    def test_nothing_of_it_is_in_a_letter_before_it_was_learned(self, cli: Shell) -> None:
        assert "Kind regards," in cli("draft", "thank-you", NOTES, "--to", "tomasz", "--anyway").out

    def test_the_letter_closes_as_the_user_does(self, taught: Shell) -> None:
        out = taught("draft", "thank-you", NOTES, "--to", "tomasz", "--anyway", "--format", "json").json
        assert out["closing"] == "Best,"

    def test_what_would_leave_is_shown_with_the_samples_in_it(self, taught: Shell) -> None:
        notes = EXAMPLES / "nurse" / "notes.yaml"  # which hold no samples of their own
        asked = ("draft", "thank-you", notes, "--to", "leo", "--anyway", "--show-outgoing", "--effort", "quick")
        samples = taught("voice", "show", "--format", "json").json["voices"]["en"]["samples"]
        sent = json.loads(taught(*asked, *SERVER).out)
        words = "\n".join(message["content"] for message in sent["messages"])
        assert all(json.dumps(sample, ensure_ascii=False) in words for sample in samples)
        taught("voice", "erase")
        assert "clever" not in taught(*asked, *SERVER).out

    def test_a_broken_file_is_said_and_can_be_erased_or_replaced(self, taught: Shell) -> None:
        (taught.home / "voice.json").write_text("{}}")
        result = taught("draft", "thank-you", NOTES, "--anyway")
        assert result.code == 2
        assert "voice.json: This is not a voice file of letterkit. `letterkit voice erase` removes it" in result.err
        assert taught("voice", *ENGLISH).code == 0
        assert taught("draft", "thank-you", NOTES, "--anyway").code in (0, 1)
