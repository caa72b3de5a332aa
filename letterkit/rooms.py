"""A folder is the list: every file of a room is a member, and its name is its key.

`readers/eml.py` is the member `eml` of the room `letterkit.readers`; `rules/unknown_number.py` is `unknown-number`
of `letterkit.rules`. There is nothing to register. `extensions` says which rooms take members from outside, too.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType

from letterkit import extensions
from letterkit.errors import AssetError, UnknownNameError


def keys(room: str) -> list[str]:
    """The sorted keys of a room, a package's dotted name; a file that starts with an underscore is not a member."""
    return sorted(_shipped(room) | extensions.found(room).keys())


def _shipped(room: str) -> set[str]:
    names: set[str] = set()
    for folder in import_module(room).__path__:
        for entry in Path(folder).iterdir():
            is_member = entry.suffix == ".py" or (entry / "__init__.py").exists()
            if is_member and not entry.name.startswith((".", "_")):
                names.add(entry.stem.replace("_", "-"))
    return names


def member(room: str, key: str, noun: str) -> ModuleType:
    """The module of one member. Raises UnknownNameError, which calls it a `noun` and names the nearest keys.

    Raises AssetError for a member from outside that cannot be used.
    """
    known = keys(room)
    if key not in known:
        raise UnknownNameError(noun, key, known)
    return _loaded(room, key)


def members(room: str) -> dict[str, ModuleType]:
    """Every member's module by key."""
    return {key: _loaded(room, key) for key in keys(room)}


def _loaded(room: str, key: str) -> ModuleType:
    if key not in extensions.found(room):
        return import_module(f"{room}.{key.replace('-', '_')}")
    if key in _shipped(room):
        file = extensions.where(room, key)
        raise AssetError(f"{room} already has its own {key!r}.", "Give yours another name.", file=file)
    return extensions.load(room, key)
