"""A folder is the list: every file of a room is a member, and its name is its key.

`readers/eml.py` is the member `eml` of the room `letterkit.readers`; `rules/unknown_number.py` is `unknown-number`
of `letterkit.rules`. There is nothing to register.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType

from letterkit.errors import UnknownNameError


def keys(room: str) -> list[str]:
    """The sorted keys of a room, a package's dotted name; a file that starts with an underscore is not a member."""
    names: set[str] = set()
    for folder in import_module(room).__path__:
        for entry in Path(folder).iterdir():
            is_member = entry.suffix == ".py" or (entry / "__init__.py").exists()
            if is_member and not entry.name.startswith((".", "_")):
                names.add(entry.stem.replace("_", "-"))
    return sorted(names)


def member(room: str, key: str, noun: str) -> ModuleType:
    """The module of one member. Raises UnknownNameError, which calls it a `noun` and names the nearest keys."""
    known = keys(room)
    if key not in known:
        raise UnknownNameError(noun, key, known)
    return import_module(f"{room}.{key.replace('-', '_')}")


def members(room: str) -> dict[str, ModuleType]:
    """Every member's module by key."""
    return {key: import_module(f"{room}.{key.replace('-', '_')}") for key in keys(room)}
