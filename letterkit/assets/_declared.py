"""What a template of the user's names and nothing here is called: told with its line, before anything is rendered."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit.errors import AssetError

if TYPE_CHECKING:
    from jinja2 import Environment

PART = re.compile(r"^[ \t]*@(\w+)[ \t]*$", re.MULTILINE)
COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)


def demand_declared(environment: Environment, path: Path, parts: Collection[str], names: Collection[str]) -> None:
    """Raise AssetError for a part that its kind has not, or a name that no scene has, with its line.

    parts: what may stand behind `@`. names: what a template sees.
    """
    source = path.read_text(encoding="utf-8")
    for line, part in _parts(source):
        if part not in parts:
            raise _unknown(f"This kind has no part {part!r}.", part, parts, path, line)
    for line, name in _undeclared(environment, source):
        if name not in names:
            raise _unknown(f"A template sees nothing called {name!r}.", name, names, path, line)


def _parts(source: str) -> Iterator[tuple[int, str]]:
    bare = COMMENT.sub(lambda found: "\n" * found.group().count("\n"), source)
    for found in PART.finditer(bare):
        yield bare.count("\n", 0, found.start(1)) + 1, found[1]


def _undeclared(environment: Environment, source: str) -> Iterator[tuple[int, str]]:
    """The names that are set nowhere in a template, with their lines. Nothing for one that is no template."""
    from jinja2 import meta, nodes
    from jinja2.exceptions import TemplateSyntaxError

    try:
        tree = environment.parse(source)
    except TemplateSyntaxError:
        return  # rendering says so, with its line
    named = list(tree.find_all(nodes.Name))
    free = meta.find_undeclared_variables(tree) - set(environment.globals)
    free -= {node.name for node in named if node.ctx == "store"}  # set in a branch, and used there
    yield from sorted((node.lineno, node.name) for node in named if node.ctx == "load" and node.name in free)


def _unknown(what: str, name: str, known: Collection[str], path: Path, line: int) -> AssetError:
    near = difflib.get_close_matches(name, known, 5) or sorted(known)
    return AssetError(what, f"Known: {', '.join(near)}.", file=str(path), line=line)
