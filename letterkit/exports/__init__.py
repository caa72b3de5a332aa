"""A letter as a file. `exports/eml.py` writes `.eml`, and so on: the suffix is the key.

A member has `export(letter) -> bytes`, and `SENDABLE`: True where the file is for the reader (`.eml`), False where it
is for the writer, who goes on working in it (`.md`, `.json`). What is sendable must be finished.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit import rooms
from letterkit.errors import ExportError

if TYPE_CHECKING:
    from letterkit.letter import Letter, Person

LONGEST_PREFIX = 100
"""Characters of a file's name in that of the one beside it: a name has 255 bytes."""


def readers(letter: Letter) -> tuple[Person, ...]:
    """Everybody the letter goes to, the first one first; nobody if no reader is known."""
    return (letter.to, *letter.also_to) if letter.to else ()


def names() -> list[str]:
    """The suffixes there are, without the dot, sorted."""
    return rooms.keys(__name__)


def render(letter: Letter, suffix: str) -> bytes:
    """The letter as the bytes of a `suffix` file (`eml`). Raises UnknownNameError and ExportError."""
    data: bytes = rooms.member(__name__, suffix, "export format").export(letter)
    return data


def sendable(suffix: str) -> bool:
    """Whether a `suffix` file is for the reader. Raises UnknownNameError."""
    return bool(rooms.member(__name__, suffix, "export format").SENDABLE)


def check(path: Path, *, force: bool = False) -> None:
    """Raise what `export` would raise about the file itself, so that no work is done in vain."""
    sendable(_suffix(path))
    if path.is_dir():
        raise ExportError(f"{path} is a folder.", "Name a file in it.")
    if not path.parent.is_dir():
        raise ExportError(f"The folder {path.parent} does not exist.", "Create it first.")
    if path.exists() and not force:
        raise ExportError(f"{path} already exists.", "Choose another name, or overwrite it with --force.")


def export(letter: Letter, path: str | Path, *, force: bool = False, anyway: bool = False) -> None:
    """Write the letter to `path`, in the format of its suffix, whole or not at all.

    Raises ExportError for a file that is there already (unless `force`), and for a letter that is not finished and
    would be written to a sendable format (unless `anyway`).
    """
    export_all([Path(path)], [letter], force=force, anyway=anyway)


def export_all(paths: Sequence[Path], letters: Sequence[Letter], *, force: bool = False, anyway: bool = False) -> None:
    """Write each letter to its path as `export` does, all of them or none. Raises as `export` does."""
    made: dict[Path, bytes] = {}
    for path, letter in zip(paths, letters, strict=False):
        check(path, force=force)
        suffix = _suffix(path)
        if sendable(suffix) and not anyway:
            require_finished(letter, path)
        made[path] = render(letter, suffix)
    write_all(made)


def require_finished(letter: Letter, path: Path) -> None:
    """Raise ExportError if the letter has open marks or findings that are errors: nobody should get it as it is."""
    here = f"Fix it in {letter.file}" if letter.file else f"Write it to {path.with_suffix('.md')}, fix it there"
    todo = f"{here} and export that; --anyway exports it as it is."
    if letter.open_marks:
        count = len(letter.open_marks)
        marks = "one place that only you can fill" if count == 1 else f"{count} places that only you can fill"
        raise ExportError(f"{path} is not written: the letter has {marks}: {letter.open_marks[0]}.", todo)
    errors = [finding for finding in letter.findings if finding.severity == "error"]
    if errors:
        first, more = errors[0], f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise ExportError(f"{path} is not written: {first.id} {first.rule}: {first.message}{more}", todo)


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all. Only the user may read it."""
    write_all({path: data})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Put files in their places, whole, and all of them or none: beside them first, then renamed.

    What stood there before is put back where one of them fails. Only the user may read them. Raises ExportError.
    """
    beside: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    at = Path()
    try:
        for at, data in files.items():
            beside[at] = _beside(at, data)
        for at, part in beside.items():
            if len(files) > 1:
                before[at] = at.read_bytes() if at.is_file() else None
            part.replace(at)
            _sync_folder(at.parent)
    except BaseException as error:  # ^C, too, leaves all or nothing
        for path, old in before.items():
            _put_back(path, old, beside[path])
        if not isinstance(error, OSError):
            raise
        what = f"{at} cannot be written: {error.strerror or error}."
        raise ExportError(what, "Nothing was changed there.") from error
    finally:
        for part in beside.values():
            part.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    """A file beside `path` with this in it, on the disk. Leaves none where that fails."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:LONGEST_PREFIX]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _put_back(path: Path, old: bytes | None, part: Path) -> None:
    """Undo one file of a set of which another failed."""
    if part.exists():
        return  # it did not get as far as its place
    with suppress(OSError):
        if old is None:
            path.unlink(missing_ok=True)
        else:
            _beside(path, old).replace(path)


def _suffix(path: Path) -> str:
    suffix = path.suffix.removeprefix(".").lower()
    if not suffix:
        known = ", ".join(f".{name}" for name in names())
        raise ExportError(f"{path} has no suffix, so its format is unknown.", f"End it with one of {known}.")
    return suffix


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a crash; a folder cannot be opened on Windows, where renaming alone has to do."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
