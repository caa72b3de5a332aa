"""Members of rooms that are not ours: from the user's folder, and from installed packages.

`rules/own_words.py` in the user's folder, which nobody else may write to, is the rule `own-words`; a package brings
members by entry points in the group of the room's name (`letterkit.rules`). A key is one member's: what would hide one
of ours is an error, and so is what lacks something that the room asks for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from traceback import extract_tb
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

from letterkit import rights
from letterkit.errors import AssetError, LetterkitError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

OPEN: Mapping[str, tuple[str, ...]] = {
    "letterkit.engines": ("run",),
    "letterkit.exports": ("export", "SENDABLE"),
    "letterkit.models": ("connect",),
    "letterkit.readers": ("read",),
    "letterkit.reports": ("report",),
    "letterkit.rules": ("check", "ID", "SEVERITY", "NEEDS_SOURCES", "SURE", "FLAGS", "PASSES"),
}
"""The rooms that take members from outside, and what each member must have."""
NONE: Mapping[str, Path | EntryPoint] = MappingProxyType({})
_home: list[Callable[[], Path | None]] = []


def use_folder(home: str | Path | Callable[[], Path | None] | None) -> None:
    """Let open rooms take members from the user's folder, from now on and in this process; from none if None.

    home: the folder, or what finds it once it is needed. `rules/*.py` in it are rules, and so on.
    """
    _home[:] = [home] if callable(home) else [lambda: Path(home)] if home is not None else []


def home() -> Path | None:
    """The user's folder that members are taken from, None where none is."""
    return _home[0]() if _home else None


def found(room: str) -> Mapping[str, Path | EntryPoint]:
    """The members of a room that are not ours, by key. Raises AssetError for a folder that others can write to."""
    return _found(room, home()) if room in OPEN else NONE


@lru_cache(maxsize=64)
def _found(room: str, home: Path | None) -> Mapping[str, Path | EntryPoint]:
    own: dict[str, Path | EntryPoint] = {}
    folder = home / room.rpartition(".")[2] if home else None
    if folder and folder.is_dir():
        rights.demand_own(folder)
        for entry in sorted(folder.glob("*.py")):
            if not entry.name.startswith((".", "_")):
                own[_key(entry.stem)] = entry
    return {**_points(room), **own}


def _key(name: str) -> str:
    return name.replace("_", "-")


@lru_cache(maxsize=16)
def _points(group: str) -> Mapping[str, EntryPoint]:
    """What installed packages bring in a group, by key."""
    from importlib.metadata import entry_points

    return {_key(point.name): point for point in entry_points(group=group)}


def folders(group: str) -> tuple[Path, ...]:
    """The folders of the packages that are named in a group (`letterkit.templates`); none of them is imported."""
    specs = [find_spec(point.value) for _, point in sorted(_points(group).items())]
    places = (place for spec in specs if spec for place in spec.submodule_search_locations or ())
    return tuple(dict.fromkeys(map(Path, places)))


def load(room: str, key: str) -> ModuleType:
    """A member that is not ours. Raises AssetError where it cannot be loaded, or lacks what the room asks for."""
    place = found(room)[key]
    if isinstance(place, Path):
        return of_file(room, place)
    with _said(place.value):
        module: ModuleType = place.load()
    return _checked(room, module, place.value)


def where(room: str, key: str) -> str:
    """The file of a member that is not ours, or the package and module of its entry point."""
    place = found(room)[key]
    return str(place) if isinstance(place, Path) else place.value


@lru_cache(maxsize=256)
def of_file(room: str, path: Path) -> ModuleType:
    """The member that a file holds, wherever it lies. Raises AssetError."""
    if path.suffix != ".py" or not path.is_file():
        raise AssetError("This is not a Python file.", "Name one, such as own_words.py.", file=str(path))
    rights.demand_own(path)
    name = f"{room}.{path.stem.replace('-', '_')}"
    spec = spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module  # what a dataclass in it looks up
    try:
        with _said(str(path)):
            spec.loader.exec_module(module)
    except AssetError:
        sys.modules.pop(name, None)
        raise
    finally:
        if before is not None:
            sys.modules[name] = before
    return _checked(room, module, str(path))


def _checked(room: str, module: ModuleType, file: str) -> ModuleType:
    """A module with all that its room asks of a member."""
    if lacking := [name for name in OPEN[room] if not hasattr(module, name)]:
        what = f"This is no member of {room}: it has no {', '.join(lacking)}."
        raise AssetError(what, f"Write it as one of ours; {room} says what each is.", file=file)
    return module


@contextmanager
def _said(file: str) -> Iterator[None]:
    """What goes wrong in somebody else's code, as an error of ours with its file and line."""
    try:
        yield
    except LetterkitError:
        raise
    except Exception as error:
        raise failed(error, file) from error


def failed(error: Exception, file: str) -> AssetError:
    """What to say of an exception that came from a member which is not ours."""
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    lines = [frame.lineno or 0 for frame in extract_tb(error.__traceback__) if frame.filename == file]
    line = error.lineno or 0 if isinstance(error, SyntaxError) else lines[-1] if lines else 0
    what = f"This code fails: {type(error).__name__}: {said}."
    return AssetError(what.replace("..", "."), "Fix it, or remove the file.", file=file, line=line)
