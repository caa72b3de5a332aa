"""The house as it is meant to be: floors, names, sizes, a light start. Each guard is shown to fail as well."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

import pytest
from sources import ROOT, Sources, package, parsed

import letterkit
from letterkit import kinds

FLOORS: dict[str, float] = {
    "errors": 0,
    "identity": 0.1, "rights": 0.1, "extensions": 0.2, "rooms": 0.3, "languages": 0.5,
    "assets": 1, "wording": 1, "unpacking": 1, "marks": 1,
    "facts": 2, "documents": 2, "unseen": 2, "letter": 2, "kinds": 2, "timing": 2, "voice": 2, "meaning": 2,
    "inputs": 3, "decisions": 3, "phrasing": 3,
    "clauses": 3.2,
    "advice": 3.5,
    "brief": 4, "drafts": 4, "needs": 4.5,
    "readers": 5, "rules": 5, "exports": 5, "models": 5, "mailbox": 5, "templating": 5, "reports": 5, "rule_kit": 5.5,
    "drafting": 6, "mending": 6, "extracting": 6.5, "redaction": 6.5,
    "sharing": 7, "running": 7, "store": 7, "settings": 7, "voice_file": 7, "estimating": 7, "probing": 7,
    "letters": 7.5,
    "batch": 8, "engines": 8, "mail_merge": 8.5,
    "cli": 9, "desk": 9,
}  # fmt: skip
"""Floors of the house; a module imports from its own floor (see BLIND) and from those below."""
BLIND = {"readers", "rules", "exports", "models"}
"""Rooms of one floor that know nothing of each other."""
KINDS_NAMED = frozenset(("cli/_demo.py", "cli/notes.py", "desk/reading.py"))
"""Where a kind may be named: the story of the demo, and what tidying and the desk take where nobody says one."""
FORBIDDEN = re.compile(r"^_?(?:utils?|helpers?|common|base|core|managers?|handlers?)$")
ABOVE = frozenset(("cli", "desk", "__main__"))
"""Where environment, clock and terminal may be read."""
LONGEST_FUNCTION = 30
LONGEST_FILE = 350
HEAVY = ("openai", "pydantic", "jinja2", "lxml", "yaml", "rich", "httpx2", "sqlite3")


def room(path: str) -> str:
    """`rules/length.py` → `rules`, `letter.py` → `letter`; of a language, its code is a room of its own."""
    inside = path.split("/")[2:3] if path.startswith("languages/") else []
    if inside in (["phrasing"], ["clauses"]):
        return inside[0]
    return path.split("/")[0].removesuffix(".py")


def room_of(module: str) -> str:
    """The same for a module's dotted name: `letterkit.rules.length` → `rules`."""
    return room(module.partition(".")[2].replace(".", "/")) or "__init__"


@cache
def imports(source: str) -> Sequence[tuple[int, str]]:
    """Every letterkit module that a source imports, lazily or not, except for its types alone."""
    return tuple(_imports(parsed(source)))


def _imports(node: ast.AST) -> Iterator[tuple[int, str]]:
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.If) and ast.unparse(inner.test) == "TYPE_CHECKING":
            for otherwise in inner.orelse:
                yield from _imports(otherwise)
        elif isinstance(inner, ast.Import):
            yield from ((inner.lineno, name.name) for name in inner.names if name.name.startswith("letterkit"))
        elif isinstance(inner, ast.ImportFrom) and inner.module in ("letterkit", "letterkit.inputs"):
            yield from ((inner.lineno, f"{inner.module}.{name.name}") for name in inner.names)
        elif isinstance(inner, ast.ImportFrom) and (inner.module or "").startswith("letterkit."):
            yield inner.lineno, inner.module or ""
        elif isinstance(inner, (ast.stmt, ast.excepthandler, ast.match_case)):  # no expression imports anything
            yield from _imports(inner)


def climbing(sources: Sources) -> list[str]:
    """Imports that go up a floor, or from one blind room into another."""
    found = []
    for path, source in sources.items():
        here = room(path)
        if here in ("__init__", "__main__"):
            continue
        if here not in FLOORS:
            found.append(f"{path}: on no floor")
            continue
        for line, module in imports(source):
            there = room_of(module)
            if there == here or there not in FLOORS:
                continue
            if FLOORS[there] > FLOORS[here] or {here, there} <= BLIND:
                found.append(f"{path}:{line}: {here} imports {there}")
    return found


def cycles(sources: Sources) -> list[str]:
    """Rooms that import each other, directly or around a corner."""
    edges: dict[str, set[str]] = {}
    for path, source in sources.items():
        here = room(path)
        edges.setdefault(here, set()).update(
            room_of(module) for _, module in imports(source) if "." in module and room_of(module) != here
        )

    def reaches(start: str, goal: str, seen: set[str]) -> bool:
        ahead = edges.get(start, set()) - seen
        return goal in ahead or any(reaches(step, goal, seen | ahead) for step in ahead)

    return sorted(name for name in edges if name not in ("__init__", "__main__") and reaches(name, name, set()))


def oversized(sources: Sources) -> list[str]:
    """Functions and files that are too long; docstrings do not count, and data is not code."""
    found = [f"{path}: {text.count(chr(10))} lines" for path, text in sources.items() if _is_long(path, text)]
    for path, text in sources.items():
        for node in ast.walk(parsed(text)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                doc = ast.get_docstring(node, clean=False) or ""
                length = (node.end_lineno or 0) - node.lineno + 1 - (doc.count("\n") + 1 if doc else 0)
                if length > LONGEST_FUNCTION:
                    found.append(f"{path}:{node.lineno}: {node.name} has {length} lines")
    return found


def _is_long(path: str, text: str) -> bool:
    return text.count("\n") > LONGEST_FILE and not path.startswith("languages/")


def undocumented(sources: Sources) -> list[str]:
    """Modules, and public classes and functions, without a docstring; a command says what it does in its help.

    A method needs none where its base class has its page: one of the package that tells of it, or one of a library.
    """
    trees = {path: parsed(text) for path, text in sources.items()}
    methods: dict[str, set[str]] = {}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                told = {one.name for one in node.body if isinstance(one, DEFINED) and ast.get_docstring(one)}
                methods.setdefault(node.name, set()).update(told)
    found = []
    for path, tree in trees.items():
        found += [] if ast.get_docstring(tree) else [path]
        for bases, node in _public(tree):
            has_page = any(node.name in methods[base] if base in methods else base not in BARE for base in bases)
            if not ast.get_docstring(node) and not has_page:
                found.append(f"{path}:{node.lineno}: {node.name}")
    return found


Defined: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
DEFINED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
BARE = frozenset(("ABC", "Enum", "Exception", "Generic", "NamedTuple", "Protocol", "StrEnum", "TypedDict"))
"""Bases that say nothing of what a class of them can do."""


def _public(node: ast.AST, bases: Sequence[str] = ()) -> Iterator[tuple[Sequence[str], Defined]]:
    """What a module offers, each with the bases of the class that it is in; no private one, nor one in a function."""
    for inner in ast.iter_child_nodes(node):
        if not isinstance(inner, DEFINED):
            yield from _public(inner, bases) if isinstance(inner, ast.stmt) else ()
        elif not inner.name.startswith("_"):
            yield bases, inner
            if isinstance(inner, ast.ClassDef):
                yield from _public(inner, [ast.unparse(base).split("[")[0].split(".")[-1] for base in inner.bases])


READS = re.compile(
    r"\bos\.environ\b|\bos\.getenv\b|\bdatetime\.now\(|\bdate\.today\(|\btime\.time\(|\bsys\.(?:stdin|stdout|stderr|argv)\b"
    r"|^\s*print\(|\binput\("
)


def reaching_out(sources: Sources) -> list[str]:
    """Lines below the top floor that read environment, clock or terminal, or print."""
    return [
        f"{path}:{number}: {line.strip()}"
        for path, text in sources.items()
        if room(path) not in ABOVE
        for number, line in enumerate(text.splitlines(), 1)
        if READS.search(line.split("#")[0]) and '"""' not in line and "`" not in line
    ]


def badly_named(sources: Sources) -> list[str]:
    """Modules with a name that says nothing."""
    return [path for path in sources if any(FORBIDDEN.match(part.removesuffix(".py")) for part in path.split("/"))]


def naming_kinds(sources: Sources) -> list[str]:
    """Places that know a kind by its name: what is said of a kind stands in its kind.toml."""
    found, names = [], frozenset(kinds.names())
    for path, text in sources.items():
        tree = parsed(text)
        shown = {id(inner) for node in ast.walk(tree) if _is_example(node) for inner in ast.walk(node)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or node.value not in names or id(node) in shown:
                continue
            if path not in KINDS_NAMED and path != "languages/examples.py":
                found.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
    return found


def _is_example(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "Example"


HOUSES = frozenset(("notes", "mail", "resume", "posting"))
"""The houses of `inputs`; none takes anything from another, and nobody outside takes what is private to them."""


def next_door(sources: Sources) -> list[str]:
    """Imports from one house of `inputs` into another, and from outside into what is private there."""
    found = []
    for path, source in sources.items():
        house = path.split("/")[1] if path.startswith("inputs/") and path.count("/") > 1 else ""
        for line, module in imports(source):
            _, _, inside = module.partition("letterkit.inputs.")
            other = inside.split(".")[0]
            is_private = not path.startswith("inputs/") and any(step.startswith("_") for step in inside.split("."))
            if is_private or (house and other in HOUSES and other != house):
                found.append(f"{path}:{line}: {module}")
    return found


HOSTS = re.compile("|".join(("python" + "hosted", "py" + r"pi\.org", "npm" + r"js\.org", "deb" + r"\.debian")))
PLACES = re.compile(r"(?<![\w.])/(?:work|farm|root)/[\w.]")


def leaking(files: Mapping[str, str]) -> list[str]:
    """Tracked files that name a registry's host or a path of the machine they were written on."""
    return [name for name, text in files.items() if HOSTS.search(text) or PLACES.search(text)]


PLANTED = {
    climbing: {"letter.py": "from letterkit.brief import Brief\n"},
    cycles: {"letter.py": "import letterkit.kinds\n", "kinds.py": "def f():\n    from letterkit import letter\n"},
    oversized: {"letter.py": "def f():\n" + "    x = 1\n" * 60},
    undocumented: {"letter.py": '"""Doc."""\ndef f(): ...\n'},
    reaching_out: {"letter.py": "import os\nx = os.environ['HOME']\n"},
    badly_named: {"rules/utils.py": ""},
    naming_kinds: {"needs.py": "x = kind.name == 'influence-after-no'"},
    next_door: {
        "inputs/posting/text.py": "from letterkit.inputs import mail\n",
        "brief/saying.py": "from letterkit.inputs.mail._reply import reply_path\n",
    },
    leaking: {"README.md": "see /" + "work/main/letterkit"},
}


@pytest.mark.parametrize("guard", PLANTED, ids=lambda guard: str(guard.__name__))
def test_the_house_is_in_order(guard: object) -> None:
    assert callable(guard)
    assert guard(tracked() if guard is leaking else package()) == []


@pytest.mark.parametrize("base", ["Protocol", "NamedTuple", "Here", "Here, Protocol"])
def test_a_method_that_no_base_explains_is_seen(base: str) -> None:
    here = '    class Here:\n        """Doc."""\n        def known(self) -> int:\n            """Doc."""\n'
    method = "def f(self) -> int: ..."
    source = (
        f'"""Doc."""\nif True:\n{here}\nclass There({base}):\n    """Doc."""\n    {method}\n    def known(self): ...\n'
    )
    assert [line.rpartition(" ")[2] for line in undocumented({"letter.py": source})] == (
        ["f"] if "Here" in base else ["f", "known"]
    )
    assert undocumented({"letter.py": source.replace(f"({base})", "(click.Group)")}) == []


@pytest.mark.parametrize(("guard", "planted"), PLANTED.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_planted_violation_is_seen(guard: object, planted: Sources) -> None:
    assert callable(guard)
    assert guard(planted)


def tracked() -> dict[str, str]:
    """The text files that git tracks, by name; none outside a checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    paths = [ROOT / name for name in listed.split("\0") if name]
    return {path.name: path.read_text(errors="ignore") for path in paths if path.is_file()}


def floors() -> str:
    """The table of CONTRIBUTING.md: a floor a line, the highest first."""
    by_floor: dict[float, list[str]] = {}
    for name, floor in FLOORS.items():
        by_floor.setdefault(floor, []).append(name)
    return "".join(
        f"    {floor:<5g}{'  '.join(sorted(names))}\n" for floor, names in sorted(by_floor.items(), reverse=True)
    )


def test_contributing_shows_the_floors_as_they_are_held() -> None:
    """`LETTERKIT_REWRITE=1` writes them anew."""
    path = ROOT / "CONTRIBUTING.md"
    text = path.read_text(encoding="utf-8")
    head, _, rest = text.partition("## Floors\n")
    shown = "".join(line for line in rest.splitlines(keepends=True) if re.match(r"    \d", line))
    if os.environ.get("LETTERKIT_REWRITE"):
        path.write_text(f"{head}## Floors\n{rest.replace(shown, floors(), 1)}", encoding="utf-8")
        shown = floors()
    assert shown == floors()


def test_every_floor_is_a_room_that_there_is() -> None:
    assert set(FLOORS) <= {room(path) for path in package()}


def test_help_starts_without_anything_heavy() -> None:
    listing = subprocess.run(
        [sys.executable, "-c", "import sys; from letterkit.cli import run; run(['--help']); print(*sys.modules)"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    ).stdout  # fmt: skip
    loaded = set(listing.splitlines()[-1].split())
    assert not loaded & set(HEAVY)


def test_the_public_names_are_those_that_are_there() -> None:
    assert list(letterkit.__all__) == sorted(letterkit.__all__)
    for name in letterkit.__all__:
        assert getattr(letterkit, name) is not None
