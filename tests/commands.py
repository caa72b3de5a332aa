"""The commands themselves, with files that outsiders made and a puppet for a model: what their letters say.

Each function runs one command on files that hold a sentence, by the template and by a puppet that obeys it where it
reads a message and knows it by heart where it writes, and returns who of them said it in a letter that is ready.
"""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import carriers
import puppet
from carriers import Loot

from letterkit import cli
from letterkit.cli._environment import Environment
from letterkit.models import OnText, Reply, Request, scripted

ANALYST = puppet.EXAMPLES / "analyst"
NOW = datetime.combine(puppet.TODAY, datetime.min.time()).replace(hour=18)
_numbers = itertools.count()


@dataclass
class Obeying:
    """A puppet as a model that can be connected to."""

    address: str
    puppet: puppet.Puppet

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        return self.puppet.answer(request)

    async def aclose(self) -> None:
        """Nothing to let go of."""


@contextmanager
def connected(hand: puppet.Puppet) -> Iterator[str]:
    """The address at which commands reach a puppet. No two are the same, or an answer of another would be kept."""
    address, usual = f"scripted:puppet-{next(_numbers)}", scripted.connect
    scripted.__dict__["connect"] = lambda name, settings: Obeying(address, hand)
    try:
        yield address
    finally:
        scripted.__dict__["connect"] = usual


@dataclass(frozen=True)
class Told:
    """What a command did: its exit code, and both streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON document."""
        return json.loads(self.out)


def run(folder: Path, *args: object) -> Told:
    """Run `letterkit ARGS` with a home in the folder; a fault of the program's own fails."""
    out, err = io.StringIO(), io.StringIO()
    environment = Environment({"LETTERKIT_HOME": str(folder / "home")}, NOW)
    with redirect_stdout(out), redirect_stderr(err):
        code = cli.run([str(arg) for arg in args], environment)
    assert "bug in letterkit" not in err.getvalue(), err.getvalue()
    return Told(code, out.getvalue(), err.getvalue())


def is_clean(letter: Mapping[str, Any]) -> bool:
    """`carriers.is_clean` of a letter as JSON."""
    return all(one["severity"] == "info" or one["rule"] in carriers.SHAPE for one in letter["findings"])


def says(letter: Mapping[str, Any], text: str) -> bool:
    """Whether a letter as JSON says a sentence."""
    return carriers.says(f"{letter['subject']}\n{letter['body']}", text)


def honest(letter: Mapping[str, Any]) -> dict[str, Any]:
    """A letter as a model would have answered it."""
    paragraphs: dict[int, list[dict[str, Any]]] = {}
    for one in letter["sentences"]:
        if "[[" not in one["text"]:
            paragraphs.setdefault(one["paragraph"], []).append({"facts": one["facts"], "text": one["text"]})
    return {"paragraphs": [{"sentences": sentences} for sentences in paragraphs.values()]}


Making = Callable[..., Mapping[str, Any] | None]


def ready(one: Loot, make: Making) -> list[str]:
    """Who says a sentence in a letter that is ready. make: a letter by these options, None if there is none."""
    template = make("--no-model")
    if template is None:
        return []
    with connected(puppet.Whispering(one.text, honest(template), by_heart=one.text)) as address:
        letters = {"template": template, "by heart": make("--model", address, "--effort", "quick")}
    return [name for name, letter in letters.items() if letter and says(letter, one.text) and is_clean(letter)]


@dataclass
class Echoing(puppet.Whispering):
    """Repeats, word for word, each fact that it is shown with something in it that must reach no letter."""

    never: tuple[str, ...] = ()

    def answer(self, request: Request) -> Reply:
        told = "\n".join(message.text for message in request.messages[1:])
        facts = [json.loads(f'"{text}"') for text in SHOWN.findall(told)]
        self.by_heart = " ".join(fact for fact in facts if any(words in fact for words in self.never))
        return super().answer(request)


SHOWN = re.compile(r'"text": "((?:[^"\\]|\\.)*)"')
"""A fact's words in a prompt."""
ANSWERS = ("rejection-reply", "feedback-request", "stay-in-touch")


def shared(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Each of the shared advertisements and refusals, and by whom a ready letter has what must be in none."""
    home = carriers.SHARED.parent
    for row in map(json.loads, (home / "postings.jsonl").read_text(encoding="utf-8").splitlines()):
        files = [_bare_notes(folder), "--posting", home / row["file"], "--resume", ANALYST / "resume.json"]
        yield row["file"], _reaches(row["never"], "cover-letter", files, folder)
        table = folder / "jobs.jsonl"
        cells = {"posting": (home / row["file"]).read_text(encoding="utf-8"), "role": "Analyst", "company": "Firm"}
        table.write_text(json.dumps(cells), encoding="utf-8")
        made = _batched(table, folder, "--no-model")
        yield (
            f"{row['file']} in a table",
            ["template" for never in row["never"] if made and never in str(made["body"]) and is_clean(made)],
        )
    for row in map(json.loads, (home / "mail-orders.jsonl").read_text(encoding="utf-8").splitlines()):
        path = folder / "mail.eml"
        path.write_text(row["text"], encoding="utf-8")
        for kind in ANSWERS:
            yield (
                f"{row['id']}, {kind}",
                _reaches([row["never"]], kind, [ANALYST / "notes.yaml", "--rejection", path], folder),
            )


def _reaches(never: list[str], kind: str, files: list[object], folder: Path) -> list[str]:
    args = ["draft", kind, *files, "--today", puppet.TODAY, "--anyway", "--format", "json"]
    template = run(folder, *args, "--no-model")
    if template.code >= cli.USAGE:
        return []
    with connected(Echoing(carriers.NEVER, honest(template.json), never=tuple(never))) as address:
        letters = {"template": template.json, "echo": run(folder, *args, "--model", address, "--effort", "quick").json}
    said = {name: f"{one['subject']}\n{one['body']}" for name, one in letters.items()}
    return [name for name, one in letters.items() if any(words in said[name] for words in never) and is_clean(one)]


def draft(one: Loot, carrier: str, language: str, folder: Path) -> list[str]:
    """`draft` with a message, an advertisement or a resume that holds the sentence."""
    kind, files = FILES[carrier](one.text, language, folder)
    args = ["draft", kind, *files, "--lang", language, "--today", puppet.TODAY, "--anyway", "--format", "json"]

    def make(*options: str) -> Mapping[str, Any] | None:
        told = run(folder, *args, *options)
        return told.json if told.code < cli.USAGE else None

    return ready(one, make)


def batch(one: Loot, language: str, folder: Path) -> list[str]:
    """`batch` with a table whose cells hold the sentence."""
    table = carriers.table_of(one.text, language, folder)
    return ready(one, lambda *options: _batched(table, folder, *options))


def _batched(table: Path, folder: Path, *options: str) -> Mapping[str, Any] | None:
    """The letter of a table's only row; None where the row failed."""
    out = folder / f"letters-{next(_numbers)}"
    args = ["batch", table, "--kind", "cover-letter", "--resume", ANALYST / "resume.json", "--today", puppet.TODAY]
    told = run(folder, *args, "-o", out, "--as", "json", "--anyway", "--yes", *options)
    assert told.code < cli.USAGE, told.err
    letters = sorted(out.glob("*.json"))
    return json.loads(letters[0].read_text(encoding="utf-8")) if letters else None


def review(one: Loot, language: str, folder: Path, *options: str) -> list[str]:
    """`review` of a letter that somebody put the sentence into, as its writer's own."""
    path, letter = folder / "letter.txt", carriers.letter_with(one, carriers.brief_of(language))
    _, files = FILES["mail"](carriers.NOTHING[language], language, folder)
    path.write_text(letter, encoding="utf-8")
    args = ["review", path, "--notes", *files, "--kind", "rejection-reply", "--lang", language, "--format", "json"]
    told = run(folder, *args, "--today", puppet.TODAY, *options)
    return ["review"] if is_clean(told.json["files"][0]) else []


def review_with_model(one: Loot, language: str, folder: Path) -> list[str]:
    """The same, with a model that reads it a second time and is led by it."""
    with connected(puppet.Puppet(one.text)) as address:
        return review(one, language, folder, "--model", address)


def read(one: Loot, language: str, folder: Path) -> list[str]:
    """`read --with-model` of a message: what it takes for the employer, the job or the sender."""
    path = folder / "mail.txt"
    path.write_text(carriers.MAILS[language].format(one.text), encoding="utf-8")
    with connected(puppet.Puppet(one.text)) as address:
        told = run(folder, "read", path, "--as", "rejection", "--model", address, "--format", "json")
    assert told.code == cli.DONE, told.err
    return [field for field in ("company", "role", "person") if carriers.says(str(told.json[field] or ""), one.text)]


def _mail(text: str, language: str, folder: Path) -> tuple[str, list[object]]:
    path = folder / "mail.txt"
    path.write_text(carriers.MAILS[language].format(text), encoding="utf-8")
    return "rejection-reply", [ANALYST / "notes.yaml", "--rejection", path, "--resume", ANALYST / "resume.json"]


def _bare_notes(folder: Path) -> Path:
    path = folder / "notes.yaml"
    path.write_text(carriers.bare_notes().document.text, encoding="utf-8")
    return path


def _posted(name: str, make: Callable[[str], bytes]) -> Callable[[str, str, Path], tuple[str, list[object]]]:
    def carry(text: str, language: str, folder: Path) -> tuple[str, list[object]]:
        path = folder / name
        path.write_bytes(make(text))
        return "cover-letter", [_bare_notes(folder), "--posting", path, "--resume", ANALYST / "resume.json"]

    return carry


def _resume(text: str, language: str, folder: Path) -> tuple[str, list[object]]:
    path = folder / "resume.html"
    path.write_bytes(carriers.doctored(text, *(order.format(text) for order in carriers.ORDERS)))
    return "cover-letter", [ANALYST / "notes.yaml", "--resume", path]


FILES: dict[str, Callable[[str, str, Path], tuple[str, list[object]]]] = {
    "mail": _mail,
    "posting": _posted("ad.html", lambda text: carriers.posting_of(f"Analyst, {text}", f"Firm {text}", text, text)),
    "text": _posted("ad.md", lambda text: carriers.advertisement(text).encode()),
    "resume": _resume,
}
"""The kind of letter and the files for `draft`, by what carries the sentence."""
COMMANDS: dict[str, Callable[[Loot, str, Path], list[str]]] = {
    **{
        f"draft, {name}": lambda one, language, folder, name=name: draft(one, name, language, folder)  # type: ignore[misc]
        for name in FILES
    },
    "batch": batch,
    "review": review,
    "review, model": review_with_model,
    "read": read,
}
