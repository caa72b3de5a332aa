"""`letterkit review` where something is decided: by options, one finding at a time, by a model's second reading."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
import yaml
from cli_run import EXAMPLES, ROOT, Result, Shell, cli

NOTES = EXAMPLES / "analyst" / "notes.yaml"
LETTER = """Dear Helen,

You lose a day every month-end because two systems disagree on stock, and 37 people wait for it.

I wrote the SQL reconciliation at Calder Foods. Helen Mersh told me that Selby moves soon.

I would start with the items that were moved twice on one day. My cleaned stock query comes on Friday 13 March.

Kind regards,
Nadia Fairweather
"""
GIVEN = ("--kind", "thank-you", "--notes", NOTES, "--today", "2026-03-11")
__all__ = ["cli"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A letter with an invented number and a name one slip off."""
    (tmp_path / "letter.txt").write_text(LETTER)
    return tmp_path / "letter.txt"


def ids(result: Result) -> list[str]:
    return [finding["id"] for finding in result.json["files"][0]["findings"]]


class TestOptions:
    def test_a_dismissed_finding_stays_away_until_its_sentence_changes(self, cli: Shell, path: Path) -> None:
        assert "GRD001" in ids(cli("review", path, *GIVEN, "--format", "json"))
        said = cli("review", path, *GIVEN, "--dismiss", "GRD001@3", "--reason", "counted by hand", "--format", "json")
        assert "GRD001" not in ids(said)
        again = cli("review", path, *GIVEN, "--format", "json")
        assert "GRD001" not in ids(again)
        assert again.json["files"][0]["dismissed"][0]["reason"] == "counted by hand"
        assert "GRD001" in ids(cli("review", path, *GIVEN, "--all", "--format", "json"))
        path.write_text(LETTER.replace("37 people wait", "37 people there wait"))
        assert "GRD001" in ids(cli("review", path, *GIVEN, "--format", "json"))

    def test_an_error_needs_a_reason(self, cli: Shell, path: Path) -> None:
        result = cli("review", path, *GIVEN, "--dismiss", "unknown-number")
        assert (result.code, result.out) == (2, "")
        assert "without a reason" in result.err
        assert not path.with_name("letterkit.decisions.jsonl").exists()

    def test_what_is_not_found_cannot_be_dismissed(self, cli: Shell, path: Path) -> None:
        result = cli("review", path, *GIVEN, "--dismiss", "GRD001@5", "--reason", "x")
        assert result.code == 2
        assert "No open finding is GRD001@5" in result.err

    def test_exit_code_0_says_that_nothing_is_open(self, cli: Shell, path: Path) -> None:
        every = [arg for id in ("GRD001", "WHO002", "LEN001") for arg in ("--dismiss", id)]
        assert cli("review", path, *GIVEN, *every, "--reason", "I know").code == 0
        assert cli("review", path, *GIVEN).code == 0
        assert cli("review", path, *GIVEN, "--all").code == 1

    def test_an_approval_is_gone_with_any_edit(self, cli: Shell, path: Path) -> None:
        assert cli("review", path, *GIVEN, "--approve").code == 2
        every = [arg for id in ("GRD001", "WHO002", "LEN001") for arg in ("--dismiss", id)]
        assert "approved" in cli("review", path, *GIVEN, *every, "--reason", "I know", "--approve").out
        assert cli("review", path, *GIVEN, "--format", "json").json["files"][0]["approved"]
        path.write_text(LETTER.replace("Kind regards", "Best regards"))
        assert not cli("review", path, *GIVEN, "--format", "json").json["files"][0]["approved"]

    def test_decisions_can_be_kept_elsewhere(self, cli: Shell, path: Path, tmp_path: Path) -> None:
        other = tmp_path / "ours.jsonl"
        cli("review", path, *GIVEN, "--decisions", other, "--dismiss", "GRD001", "--reason", "counted")
        assert json.loads(other.read_text())["reason"] == "counted"
        assert not path.with_name("letterkit.decisions.jsonl").exists()


class TestFix:
    def test_safe_suggestions_are_put_in_place_and_only_they(self, cli: Shell, path: Path) -> None:
        result = cli("review", path, *GIVEN, "--fix", "--format", "json")
        assert path.read_text() == LETTER.replace("Mersh", "Marsh")
        assert path.with_name("letter.txt.orig").read_text() == LETTER
        assert "[-Mersh-] {+Marsh+}" in result.err
        assert "WHO002" not in ids(result)
        assert "GRD001" in ids(result)

    def test_a_second_time_there_is_nothing_to_do(self, cli: Shell, path: Path) -> None:
        cli("review", path, *GIVEN, "--fix")
        before = path.read_bytes()
        assert "without asking" in cli("review", path, *GIVEN, "--fix").err
        assert path.read_bytes() == before

    def test_what_was_dismissed_is_left_alone(self, cli: Shell, path: Path) -> None:
        cli("review", path, *GIVEN, "--dismiss", "WHO002", "--reason", "another Helen")
        cli("review", path, *GIVEN, "--fix")
        assert path.read_text() == LETTER

    def test_a_page_is_not_changed(self, cli: Shell, tmp_path: Path) -> None:
        page = tmp_path / "letter.html"
        page.write_text("".join(f"<p>{text}</p>" for text in LETTER.split("\n\n")))
        before = page.read_bytes()
        result = cli("review", page, *GIVEN, "--fix")
        assert result.code == 2
        assert "cannot be changed where they stand" in result.err
        assert page.read_bytes() == before


class TestInteractive:
    def go(self, cli: Shell, path: Path, *keys: str) -> Result:
        typed = "".join(f"{key}\n" for key in keys).encode()
        return cli("review", path, *GIVEN, "--interactive", "--line-mode", stdin=typed)

    def test_it_shows_the_sentence_the_words_and_the_suggestion(self, cli: Shell, path: Path) -> None:
        told = self.go(cli, path, "j", "j", "d").out
        assert ">>37<< people wait" in " ".join(told.split())
        assert "instead: Marsh" in told
        assert "[-Mersh-] {+Marsh+}" in told

    def test_a_suggestion_is_applied_and_taken_back(self, cli: Shell, path: Path) -> None:
        self.go(cli, path, "j", "j", "a")
        assert path.read_text() == LETTER.replace("Mersh", "Marsh")
        path.write_text(LETTER)
        self.go(cli, path, "j", "j", "a", "u")
        assert path.read_text() == LETTER

    def test_a_reason_is_asked_for_and_kept(self, cli: Shell, path: Path) -> None:
        result = self.go(cli, path, "j", "x", "counted by hand", "q")
        assert "why? " in result.err
        kept = json.loads(path.with_name("letterkit.decisions.jsonl").read_text())
        assert (kept["dismissed"], kept["reason"]) == ("GRD001", "counted by hand")

    def test_an_error_without_a_reason_stays_open_and_one_goes_on(self, cli: Shell, path: Path) -> None:
        result = self.go(cli, path, "j", "x", "", "x because it is so")
        assert "without a reason" in result.err
        assert "2 findings still open" in result.err

    def test_a_sentence_is_edited_on_the_line(self, cli: Shell, path: Path) -> None:
        self.go(cli, path, "j", "e You lose a day every month-end because two systems disagree on stock.")
        assert path.read_text() == LETTER.replace(", and 37 people wait for it", "")

    def test_a_sentence_is_edited_in_the_users_editor(
        self, cli: Shell, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        editor = tmp_path / "editor.py"
        editor.write_text("import sys; p = sys.argv[1]; t = open(p).read(); open(p, 'w').write(t.replace('37', 'ten'))")
        monkeypatch.setenv("EDITOR", f"{sys.executable} {editor}")
        monkeypatch.setenv("VISUAL", f"{sys.executable} {editor}")
        self.go(cli, path, "j", "e")
        assert "ten people wait" in path.read_text()

    def test_all_decided_it_can_be_approved_and_undone(self, cli: Shell, path: Path) -> None:
        kept = path.with_name("letterkit.decisions.jsonl")
        refused = self.go(cli, path, "A")
        assert "It is not approved" in " ".join(refused.err.split())  # lines break where the path lets them
        result = self.go(cli, path, "x so", "x so", "x so", "a", "A", "q")
        assert "is approved" in result.err
        assert "approved" in kept.read_text()
        self.go(cli, path, "K", "J", "u")
        assert "approved" in kept.read_text()  # undo goes back no further than this run

    def test_later_comes_back_at_the_end(self, cli: Shell, path: Path) -> None:
        told = self.go(cli, path, "space", "space", "space", "space").out
        places = [line.split("]")[0] for line in told.splitlines() if line.startswith("[")]
        assert places == ["[1 of 4", "[2 of 4", "[3 of 4", "[4 of 4", "[1 of 4"]

    def test_keys_that_are_none_and_ends_are_told(self, cli: Shell, path: Path) -> None:
        result = self.go(cli, path, "Z", "k", "?", "u", "d", "s")
        for told in ("Unknown key", "Nothing further", "nothing to undo", "no suggestion", "None of your sources"):
            assert told in result.err
        assert "dismiss it, with a reason" in result.out

    def test_without_a_terminal_it_says_how_to_go_on(self, cli: Shell, path: Path) -> None:
        result = cli("review", path, *GIVEN, "--interactive")
        assert result.code == 2
        assert "--line-mode" in result.err

    def test_single_keys_in_a_true_terminal(self, path: Path, tmp_path: Path) -> None:
        keys = b"jja"  # the third finding has a suggestion
        shown = in_terminal(["review", str(path), *map(str, GIVEN), "--interactive"], [*keys, ord("q")], tmp_path)
        assert "instead: Marsh" in shown
        assert path.read_text() == LETTER.replace("Mersh", "Marsh")


def in_terminal(args: list[str], keys: list[int], home: Path) -> str:
    """What a command shows in a terminal of its own, each key pressed once it asks for one."""
    mine, theirs = pty.openpty()
    environ = {**os.environ, "LETTERKIT_HOME": str(home), "TERM": "xterm", "COLUMNS": "100", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "letterkit", *args]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environ, cwd=ROOT)
    os.close(theirs)
    shown, asked, until = "", 0, time.monotonic() + 600  # it ends by itself
    while time.monotonic() < until:
        ready, _, _ = select.select([mine], [], [], 0.2)
        if ready:
            try:
                piece = os.read(mine, 65536).decode()
            except OSError:
                break
            if not piece:
                break
            shown += piece
        prompts = len(re.findall(r"(?:^|\n)> ", shown))
        waits = not termios.tcgetattr(mine)[3] & termios.ECHO  # what is typed before that is thrown away
        if prompts > asked and keys and waits:
            asked = prompts
            os.write(mine, bytes([keys.pop(0)]))
    process.kill()
    process.wait()
    os.close(mine)
    return shown


class TestSecondReading:
    def answer(self, tmp_path: Path, *objections: dict[str, object]) -> str:
        file = tmp_path / "critic.jsonl"
        file.write_text(json.dumps({"answer": {"objections": list(objections)}}) + "\n")
        return f"scripted:{file}"

    def test_what_a_model_finds_and_quotes_is_a_finding(self, cli: Shell, path: Path, tmp_path: Path) -> None:
        charge = {
            "sentence": 1,
            "words": "37 people wait for it",
            "fact": "",
            "fact_words": "",
            "problem": "unsupported",
        }
        found = cli("review", path, *GIVEN, "--model", self.answer(tmp_path, charge), "--format", "json")
        assert "GRD009" in ids(found)

    def test_what_it_cannot_quote_is_none(self, cli: Shell, path: Path, tmp_path: Path) -> None:
        charge = {"sentence": 1, "words": "nobody waits for it", "fact": "", "fact_words": "", "problem": "unsupported"}
        found = cli("review", path, *GIVEN, "--model", self.answer(tmp_path, charge), "--format", "json")
        assert "GRD009" not in ids(found)

    def test_without_a_model_it_says_so(self, cli: Shell, path: Path, tmp_path: Path) -> None:
        assert cli("review", path, *GIVEN, "--with-model").code == 2
        assert cli("review", path, *GIVEN, "--require-model").code == 3
        (tmp_path / "down.jsonl").write_text(json.dumps({"error": "RefusalError", "what": "no"}) + "\n")
        down = cli("review", path, *GIVEN, "--model", f"scripted:{tmp_path / 'down.jsonl'}")
        assert "No model read it: The model declined" in down.err
        assert "GRD001" in down.out
        (tmp_path / "down.jsonl").write_text(json.dumps({"error": "RefusalError", "what": "no"}) + "\n")
        wanted = cli("review", path, *GIVEN, "--model", f"scripted:{tmp_path / 'down.jsonl'}", "--require-model")
        assert wanted.code == 3


class TestHook:
    HOOK = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())[0]

    def test_it_has_what_pre_commit_asks_for(self) -> None:
        assert {"id", "name", "entry", "language", "files"} <= set(self.HOOK)
        assert self.HOOK["language"] == "python"

    def test_its_entry_runs_on_files_and_fails_for_errors(self, path: Path, tmp_path: Path) -> None:
        words = self.HOOK["entry"].split()
        assert words[0] == "letterkit"
        environ = {**os.environ, "LETTERKIT_HOME": str(tmp_path)}
        command = [sys.executable, "-m", "letterkit", *words[1:]]
        bad = tmp_path / "bad.txt"
        bad.write_text("Dear [Name],\n\nThank you for the talk about the stock.\n\nKind regards,\nNadia\n")
        assert subprocess.run([*command, str(bad)], env=environ, capture_output=True, cwd=tmp_path).returncode == 1
        (tmp_path / "letterkit.decisions.jsonl").unlink(missing_ok=True)


def test_the_rule_that_a_model_speaks_for_too_has_a_page(cli: Shell) -> None:
    assert cli("rules", "GRD009").out == cli("rules", "unsupported-claim").out
    assert "review --with-model" in cli("rules", "GRD009").out
