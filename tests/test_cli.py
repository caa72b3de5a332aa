"""The command line's frame: what every command keeps, errors and exit codes, and a light start."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from cli_run import EXAMPLES, ROOT, Shell, cli

import letterkit
from letterkit import errors, rooms
from letterkit.cli import commands, run
from letterkit.cli._environment import Environment

HEAVY = {"openai", "pydantic", "jinja2", "yaml", "lxml", "rich", "asyncio", "email", "platformdirs", "sqlite3"}
__all__ = ["cli"]


def every_command() -> list[tuple[str, ...]]:
    """The names of all commands, groups' members included."""
    found: list[tuple[str, ...]] = []
    for name in rooms.keys("letterkit.cli"):
        command = rooms.member("letterkit.cli", name, "command").command
        found += [(name,), *((name, member) for member in getattr(command, "commands", ()))]
    return found


def loaded_after(*args: str) -> set[str]:
    """The modules that are loaded once a command has run in a new process."""
    code = f"import sys; from letterkit.cli import run; run({list(args)!r}); print('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}


class TestHelp:
    @pytest.mark.parametrize("names", every_command(), ids=" ".join)
    def test_every_command_has_help_with_an_example_of_itself(self, names: tuple[str, ...], cli: Shell) -> None:
        result = cli(*names, "--help")
        assert result.code == 0
        assert re.search(rf"Examples?:\n(.*\n)*? .*letterkit {' '.join(names)}", result.out)

    @pytest.mark.parametrize("names", every_command(), ids=" ".join)
    def test_every_option_says_what_it_does(self, names: tuple[str, ...]) -> None:
        command: click.Command = commands
        for name in names:
            assert isinstance(command, click.Group)
            command = command.get_command(click.Context(command), name) or command
        silent = [p.name for p in command.params if isinstance(p, click.Option) and not p.help]
        assert not silent

    def test_help_lists_every_command(self, cli: Shell) -> None:
        out = cli("--help").out
        assert all(re.search(rf"^  {name} ", out, re.MULTILINE) for name in rooms.keys("letterkit.cli"))

    def test_what_a_command_does_fits_on_its_line(self, cli: Shell) -> None:
        assert "..." not in cli("--help").out.removeprefix("Usage: letterkit [OPTIONS] COMMAND [ARGS]...")

    def test_no_line_of_help_is_wider_than_a_terminal(self, cli: Shell) -> None:
        wide = [line for names in every_command() for line in cli(*names, "--help").out.splitlines() if len(line) > 80]
        assert not wide

    def test_the_version_is_the_packages(self, cli: Shell) -> None:
        assert cli("--version").out == f"letterkit {letterkit.__version__}\n"


class TestLightStart:
    @pytest.mark.parametrize(
        "args", [("--help",), ("--version",), ("draft", "--help"), ("notes", "--help")], ids=" ".join
    )
    def test_help_and_version_load_nothing_heavy(self, args: tuple[str, ...]) -> None:
        assert not loaded_after(*args) & HEAVY

    def test_completion_loads_nothing_heavy(self) -> None:
        environ = os.environ | {"_LETTERKIT_COMPLETE": "bash_complete", "COMP_WORDS": "letterkit ", "COMP_CWORD": "1"}
        code = "import sys\nfrom letterkit.cli import main\ntry: main()\nfinally: print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=environ)
        assert "plain,draft" in done.stdout
        assert not {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()} & HEAVY


class TestErrors:
    @pytest.mark.parametrize(
        ("error", "code"),
        [
            (errors.FieldError("No field 'x'.", "Did you mean 'y'?", file="n.yaml", line=14, column=3), 2),
            (errors.StoreError("The journal is locked."), 2),
            (errors.ExportError("It is there.", "Use --force."), 2),
            (errors.UnreachableError("No answer.", "Is it running?"), 3),
            (errors.MissingError("Too little.", asks=["What did they need?"], file="n.yaml"), 2),
            (KeyboardInterrupt(), 130),
        ],
        ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value),
    )
    def test_each_error_has_its_exit_code(
        self, error: BaseException, code: int, cli: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr(rooms.member("letterkit.cli", "rules", "command").command, "callback", fail)
        result = cli("rules")
        assert (result.code, result.out) == (code, "")
        assert "Traceback" not in result.err

    def test_a_fault_of_our_own_is_said_without_the_words_it_came_upon(
        self, cli: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise KeyError("my private note")

        monkeypatch.setattr(rooms.member("letterkit.cli", "rules", "command").command, "callback", fail)
        result = cli("rules")
        assert result.code == 2
        assert re.match(r"error: KeyError in test_cli:\d+: a bug in letterkit", result.err)
        assert "private" not in result.err
        cli.environ["LETTERKIT_DEBUG"] = "1"
        with pytest.raises(KeyError):
            cli("rules")

    def test_a_message_says_where_what_and_what_to_do(self, cli: Shell, tmp_path: Path) -> None:
        path = tmp_path / "notes.yaml"
        path.write_text("candidate:\n  name: A\n  nmae: B\napplication:\n  company: C\n  role_title: D\n")
        result = cli("read", path)
        assert result.code == 0
        assert re.fullmatch(
            rf"\S+ {path}:3:\d+: There is no field .nmae. in candidate. "
            r"Its words are kept as a note without a place. Did you mean .name.\?\n",
            result.err,
        )

    def test_an_unknown_command_names_the_nearest(self, cli: Shell) -> None:
        result = cli("reed")
        assert result.code == 2
        assert "There is no command called 'reed'. Known: read," in result.err

    def test_wrong_usage_is_exit_code_2(self, cli: Shell) -> None:
        assert cli("read").code == 2
        assert cli("read", "x", "--as", "poem").code == 2
        assert cli("--nope").code == 2

    def test_a_file_that_is_not_there_is_named(self, cli: Shell) -> None:
        result = cli("read", "nothing.yaml")
        assert result.code == 2
        assert result.err.startswith("error: nothing.yaml: This file does not exist.")

    def test_standard_input_can_be_one_file_only(self, cli: Shell) -> None:
        notes = (EXAMPLES / "analyst" / "notes.yaml").read_bytes()
        result = cli("advise", "-", "--rejection", "-", stdin=notes)
        assert result.code == 2
        assert "Only one file" in result.err

    def test_a_reader_that_has_enough_is_no_error(self) -> None:
        command = f"{sys.executable} -m letterkit notes schema | true"
        done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, cwd=ROOT)
        assert (done.returncode, done.stderr) == (0, "")


class TestColor:
    def test_a_pipe_gets_no_colour(self, cli: Shell) -> None:
        assert "\x1b" not in cli("read", EXAMPLES / "analyst" / "notes.yaml").out

    def test_no_color_is_honoured_even_in_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        assert Environment.of_process().color is False
        monkeypatch.delenv("NO_COLOR")
        monkeypatch.setenv("TERM", "xterm")
        assert Environment.of_process().color is None

    def test_colour_is_only_added(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What a terminal shows is, without colour, what a pipe gets."""
        shown = []
        for color in (True, False):
            environment = Environment({}, Environment.of_process().now, color)
            run(["read", str(EXAMPLES / "analyst" / "notes.yaml")], environment)
            shown.append(capsys.readouterr().out)
        assert "\x1b" in shown[0]
        assert click.unstyle(shown[0]) == shown[1]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_an_output_that_takes_no_more_is_told_and_is_no_fault_of_ours() -> None:
    with Path("/dev/full").open("w") as full:
        run_it = [sys.executable, "-m", "letterkit", "rules"]
        done = subprocess.run(run_it, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("error: The output cannot be written: No space left on device.")
    assert done.stderr.count("\n") == 1
