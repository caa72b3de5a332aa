"""letterkit as a library: what a program can rely on is there, typed, quiet, and works in anybody's event loop."""

from __future__ import annotations

import ast
import asyncio
import inspect
import logging
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import client
import pytest

import letterkit as lk

ROOT = Path(__file__).parent.parent
NAMES = Path(__file__).parent / "cases" / "public_names.txt"
PLACE = re.compile(r" at 0x[0-9a-f]+")
TABLE = ROOT / "examples" / "batch" / "jobs.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the analyst's files."""
    return Path(shutil.copytree(ROOT / "examples" / "analyst", tmp_path / "analyst"))


def used() -> set[str]:
    """The names of letterkit that the client uses."""
    tree = ast.parse(Path(client.__file__).read_text(encoding="utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {node.attr for node in found if isinstance(node.value, ast.Name) and node.value.id == "lk"}


def test_the_client_uses_every_public_name() -> None:
    assert used() - {"reviw"} == set(lk.__all__)


def work(folder: Path) -> None:
    """All that the client does."""
    given = client.read(folder)
    with lk.Store.open(str(folder / "history.db")) as store:
        letter = client.letter(given, folder, store)
    findings, to, usage, facts = client.told(letter)
    assert (to and to.name, usage.calls) == ("Helen Marsh", 0)
    assert {finding.severity for finding in findings} <= {"warning", "info"}
    assert facts
    assert (folder / "letter.eml").is_file()
    assert client.faults(given) == [lk.AdvisedAgainstError, lk.UnknownNameError]
    checked, *_ = client.provisional(given, folder, TABLE)
    assert "unknown-number" in {finding.rule for finding in checked.findings}


def test_what_the_client_does_works(folder: Path) -> None:
    work(folder)
    made = asyncio.run(client.awaited(client.read(folder)))
    assert [letter.to and letter.to.name for letter in made.letters] == ["Helen Marsh", "Tomasz Wilk", "Diane Okafor"]
    assert asyncio.run(client.one_letter(made.prepared.brief)).written_by == "template"


def test_all_of_it_works_within_a_running_event_loop_as_in_a_notebook(folder: Path) -> None:
    async def cell() -> None:
        work(folder)

    asyncio.run(cell())


def test_no_name_is_taken_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="reviw"):
        client.typo()


def test_dir_lists_every_public_name() -> None:
    program = "import letterkit as lk; assert set(lk.__all__) <= set(dir(lk)); import sys; print(len(sys.modules))"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


def test_no_public_name_is_a_module_s_as_well() -> None:
    """`import letterkit.kinds` would put the module in the place of a function of that name."""
    assert not set(lk.__all__) & {module.name for module in pkgutil.iter_modules(lk.__path__)}


def shown(name: str) -> str:
    """A public name with what may be relied on: its parameters, its fields, its public methods."""
    found = getattr(lk, name)
    if not inspect.isclass(found):
        return PLACE.sub("", f"{name}{inspect.signature(found)}").replace("'", "")
    public = [one for one in vars(found) if one[0] != "_"]
    if is_dataclass(found):
        held = {one.name: str(one.type) for one in fields(found) if one.name[0] != "_"}
        told = f"class {name}({', '.join(f'{one}: {kind}' for one, kind in held.items())})"
        public = [one for one in public if one not in held]
    else:
        told = f"class {name}({', '.join(base.__name__ for base in found.__bases__)})"
        public = [one for one in public if not one.startswith("model_")]
    return f"{told}: {', '.join(sorted(public))}" if public else told


def test_the_public_names_are_as_they_were_told() -> None:
    """A stable name changes only with a new major version, a provisional one with a new minor one."""
    assert set(lk.__all__) >= lk.PROVISIONAL
    stable, provisional = map(shown, sorted(set(lk.__all__) - lk.PROVISIONAL)), sorted(lk.PROVISIONAL)
    told = "\n".join(["# Stable", *stable, "", "# Provisional", *provisional, ""])
    if os.environ.get("LETTERKIT_REWRITE"):
        NAMES.write_text(told, encoding="utf-8")
    assert told == NAMES.read_text(encoding="utf-8")


def test_what_is_logged_names_nobody(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "letterkit")
    given = client.read(folder)
    with lk.Store.open(None) as store:
        client.letter(given, folder, store)
    assert "write: asking silent:model" in caplog.messages
    assert any(record.levelno == logging.WARNING for record in caplog.records)
    assert given.notes
    words = {word.casefold() for word in given.notes.document.text.split() if word[:1].isupper()}
    ours = {"the", "asking", "silent:model", "influence"}
    assert not words & {word.strip(".,:").casefold() for line in caplog.messages for word in line.split()} - ours


def test_nobody_hears_of_it_who_did_not_ask(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    program = (
        "import sys, letterkit as lk; from datetime import date; sys.path.insert(0, 'tests'); import client\n"
        f"given = lk.read_sources({str(folder / 'notes.yaml')!r})\n"
        "lk.draft(given, lk.Spec('influence', date(2026, 3, 11)), model=client.Silent())"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)
    assert capfd.readouterr() == ("", "")


def test_a_model_is_asked_anew_in_every_loop(folder: Path, stub: object) -> None:
    """Its connections belong to the event loop that opened them."""
    from servers.process import Stub

    assert isinstance(stub, Stub)
    stub.script(**{"*": "honest"})
    model = lk.connect("openai:stub", lk.Settings(base_url=stub.url))
    given = client.read(folder)
    spec = lk.Spec("thank-you", date(2026, 3, 11), by_model=True, anyway=True)
    for _ in range(2):
        made = lk.draft(given, spec, model=model, effort="quick", require_model=True)
        assert made.letter.written_by == "openai:stub"
