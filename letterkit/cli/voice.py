"""`letterkit voice`: how you write, learned from letters you sent."""

from __future__ import annotations

from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    "voice",
    epilog="""\b
Examples:
  letterkit voice sent/*.eml
  letterkit voice Sent.mbox --by me@home.test
""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--by", multiple=True, metavar="ADDRESS", help="Your address, if the mails are by several people.")
@click.pass_obj
def learn(environment: Environment, files: tuple[str, ...], by: tuple[str, ...]) -> None:
    """Learn from these letters, and keep what was learned for each language."""
    from letterkit import voice_file
    from letterkit.cli import _voice
    from letterkit.cli._screen import note

    learned = _voice.learn(environment, files, by)
    voice_file.keep(environment.home, {**_voice.known(environment), **learned})
    _voice.show(environment, learned)
    note(f"\nKept in {environment.home / voice_file.FILE}, for you only. `letterkit voice erase` deletes it.")


class Voices(click.Group):
    """A group whose first word is a file unless it is the name of a command; a file called show is ./show."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not ctx.resilient_parsing:
            return None, learn, args
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["[--by ADDRESS] FILE...", "| show | erase"]


@click.group(
    cls=Voices,
    context_settings={"ignore_unknown_options": True},
    epilog="""\b
Examples:
  letterkit voice sent/*.eml
  letterkit voice Sent.mbox --by me@home.test
  letterkit voice show
  letterkit voice erase
""",
)
def command() -> None:
    """How you write, learned from letters you sent.

    FILE is a letter or mail of yours, in any format that is read: .eml, .mbox with all its mails, .txt, .md, .docx,
    .html, or - for standard input; a file called show is ./show. Only your own words count, not what they quote.
    It is kept on this machine: counts, and up to three short passages with placeholders for names, numbers, days,
    addresses and links. `draft` uses them for letters in that language. Each language is learned afresh each time.

    --by ADDRESS says which mails are yours, if they are by several people.
    """


@command.command(epilog="\b\nExample:\n  letterkit voice show --format json")
@options.format_option("text", "json")
@click.pass_obj
def show(environment: Environment, form: str) -> None:
    """Print everything that was learned, as a model would see it."""
    from letterkit import voice_file
    from letterkit.cli import _voice
    from letterkit.cli._screen import note

    voices: Any = voice_file.read(environment.home)
    if form == "json":
        options.print_json({"voices": {language: _voice.as_json(voice) for language, voice in voices.items()}})
    elif voices:
        _voice.show(environment, voices)
    else:
        note("No voice saved yet.")


@command.command(epilog="\b\nExample:\n  letterkit voice erase")
@click.pass_obj
def erase(environment: Environment) -> None:
    """Erase what was learned for good: it is overwritten on the disk."""
    from letterkit import voice_file
    from letterkit.cli._screen import note

    note("Erased." if voice_file.erase(environment.home) else "No voice saved yet.")
