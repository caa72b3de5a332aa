"""The command line: options in, one call a step, text out. A file of this folder is a command.

A member has `command`, a click command that returns its exit code (None is 0) and imports nothing but click until it
runs. The first line of its docstring is its line in `letterkit --help`, which is there at once because it reads that
line and imports no command. Files that start with an underscore are what commands share.
Typed errors are caught here and nowhere else:

    0   done
    1   done, and something needs a decision
    2   wrong usage, or input that cannot be used
    3   the model was wanted and could not be had
    130 interrupted; what had arrived is kept
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

import click

from letterkit import __version__, extensions, rooms
from letterkit.cli._environment import Environment
from letterkit.errors import LetterkitError, MissingError, ModelError, UnknownNameError

DONE, DECIDE, USAGE, NO_MODEL, INTERRUPTED = 0, 1, 2, 3, 130
LONGEST_NAME = 120
"""Characters that are shown of the name of a file."""
DISK = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO))
"""What a disk answers that takes no more: no fault of the program's."""


class Commands(click.Group):
    """The commands are the files of this folder, each imported when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return rooms.keys(__name__)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in rooms.keys(__name__):
            return None
        command: click.Command = rooms.member(__name__, name, "command").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name and not name.startswith("-") and not ctx.resilient_parsing and not self.get_command(ctx, name):
            raise UnknownNameError("command", name, self.list_commands(ctx))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()  # whoever reads the output has enough
            return DONE
        return code

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary(name)) for name in self.list_commands(ctx)])


def summary(name: str) -> str:
    """What a command does: what stands behind the colon in the first line of its file."""
    # No pathlib here: its import alone would take a tenth of the start.
    with open(f"{__path__[0]}/{name}.py", encoding="utf-8") as file:  # noqa: PTH123
        said = file.readline().partition(": ")[2].strip().removesuffix('"""')
    return said[:1].upper() + said[1:]


@click.group(
    cls=Commands,
    name="letterkit",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  letterkit demo                         a made-up case, start to end
  letterkit notes new notes.yaml         to fill in after the interview
  letterkit advise notes.yaml            which letter, to whom, by when
  letterkit draft influence notes.yaml   the letter itself
""",
)
@click.version_option(__version__, prog_name="letterkit", message="%(prog)s %(version)s")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """The letter that this moment asks for, from the notes you took and the message you got.

    Nothing is ever sent: letterkit writes files, and you decide.
    """
    ctx.obj = ctx.obj or Environment.of_process()
    ctx.color = ctx.obj.color
    extensions.use_folder(lambda: ctx.obj.home)


def main() -> None:
    """Run the command that this process was started with."""
    sys.exit(run(sys.argv[1:]))


def run(args: Sequence[str], environment: Environment | None = None) -> int:
    """Run one command and return its exit code."""
    environment = environment or Environment.of_process()
    try:
        code = commands.main(list(args), prog_name="letterkit", standalone_mode=False, obj=environment)
        return code if isinstance(code, int) else DONE
    except (click.Abort, KeyboardInterrupt):
        click.echo(err=True)  # the terminal has put ^C on the line
        return _say(f"stopped. {environment.kept}", INTERRUPTED, environment)
    except click.ClickException as error:
        error.show()
        return USAGE
    except LetterkitError as error:
        return _say(_message(error), NO_MODEL if isinstance(error, ModelError) else USAGE, environment)
    except Exception as error:
        if environment.variables.get("LETTERKIT_DEBUG"):
            raise
        if isinstance(error, OSError) and error.errno in DISK:
            what = f"{error.filename or 'The output'} cannot be written: {error.strerror}."
            if not error.filename:
                _silence()
            return _say(f"{what} Make room or fix it, and run it again: nothing is lost.", USAGE, environment)
        if isinstance(error, OSError) and isinstance(error.filename, str):
            what = f"{_shortened(error.filename)} cannot be used: {error.strerror}."
            return _say(f"{what} Give another name, or fix it.", USAGE, environment)
        return _say(_mishap(error), USAGE, environment)


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"


def _silence() -> None:
    """Let nothing more be written to the output, not even what is left of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _message(error: LetterkitError) -> str:
    """`notes.yaml:14:3: what. todo`; questions to answer get a line each."""
    if isinstance(error, MissingError) and error.asks:
        place = f"{error.place}: " if error.place else ""
        return "\n".join([f"{place}{error.what} Answer in the notes:", *(f"  - {ask}" for ask in error.asks)])
    return str(error)


def _mishap(error: Exception) -> str:
    """A fault of letterkit's own: where it is, and none of the words it came upon, which may be private."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "an unknown place"
    return f"{type(error).__name__} in {place}: a bug in letterkit. LETTERKIT_DEBUG=1 shows where it came from."


def _say(message: str, code: int, environment: Environment) -> int:
    head = "letterkit: " if code == INTERRUPTED else "error: "
    click.echo(click.style(head, fg="red", bold=True) + message, err=True, color=environment.color)
    return code
