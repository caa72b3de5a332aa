"""The wheel holds what the program needs, and nothing of its making."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_prompts_templates_and_examples_are_in_the_package(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in ("py.typed", "prompts/write.md", "templates/influence/en.j2", "templates/influence/kind.toml",
                 "examples/nurse/notes.yaml", "languages/de/cues.toml", "advice/table.toml",
                 "desk/pages/letter.html", "desk/static/desk.js", "desk/static/desk.css",
                 "languages/fr/desk.toml"):  # fmt: skip
        assert f"letterkit/{name}" in names
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"letterkit"}
    assert not [name for name in names if "tests" in name or name.endswith((".pyc", ".db"))]


def test_an_installed_letterkit_finds_its_own_files(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    run = "from letterkit.cli import run; sys.exit(run(['demo', 'd']))"
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {run}"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "influence" in done.stdout


def unpinned(project: str, pins: str) -> set[str]:
    """Packages that the project names and the pins do not."""
    data = tomllib.loads(project)["project"]
    named = [*data["dependencies"], *(name for extra in data["optional-dependencies"].values() for name in extra)]
    wanted = {re.split(r"[<>=\[; ]", name)[0].casefold().replace("_", "-") for name in named}
    return wanted - set(re.findall(r"^([\w.-]+)(?:\[[^]]*])?==", pins, re.MULTILINE))


def test_every_dependency_is_pinned() -> None:
    project, pins = (ROOT / "pyproject.toml").read_text(), (ROOT / "constraints.txt").read_text()
    assert unpinned(project, pins) == set()
    assert unpinned(project, pins.replace("\nopenai==", "\nclosedai==")) == {"openai"}
