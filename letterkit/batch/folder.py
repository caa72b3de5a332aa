"""The folder of letters: who may write there, and files that are there whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from letterkit.errors import ExportError, RefusedError

LOCK = ".lock"
PART = ".part"
LONGEST_NAME = 60
BINARY: int = getattr(os, "O_BINARY", 0)
"""On Windows, what keeps line ends as they are."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder, made if it is not there, for this process alone. Raises RefusedError with the pid of another one.

    The system lets go of the lock when a process ends, however it ends: what a dead one left is taken over.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ExportError(f"{folder} cannot be written: {error.strerror}.", "Name another folder.") from error
    try:
        if not _lock(handle):
            what = f"Another letterkit (pid {_pid(handle) or 'unknown'}) is writing to {folder}."
            raise RefusedError(what, "Wait until it is done, or stop it.")
        try:
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()}\n".encode())
            for left in folder.glob(f".*{PART}"):
                left.unlink(missing_ok=True)
        except OSError as error:
            raise _broken(folder / LOCK, error) from error
        yield
        with suppress(OSError):  # the lock goes with the process, whatever stands in it
            os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def holder(folder: Path) -> int | None:
    """The pid of the process that writes to a folder now, None if there is none."""
    try:
        handle = os.open(folder / LOCK, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if _lock(handle) else _pid(handle)
    finally:
        os.close(handle)


def _pid(handle: int) -> int:
    """The pid that stands in a lock, 0 if it holds none."""
    os.lseek(handle, 0, os.SEEK_SET)
    told = os.read(handle, 20).strip()
    return int(told) if told.isdigit() else 0


def _lock(handle: int) -> bool:
    """Whether this process now holds the lock."""
    try:
        import fcntl
    except ImportError:  # on Windows: a region of the file that others cannot lock
        return _lock_region(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_region(handle: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        os.lseek(handle, 1000, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def name(words: Iterable[str], key: str, suffix: str) -> str:
    """`northwind-operations-analyst-3f2a9c41.md`: readable, and another one for every key."""
    plain = unicodedata.normalize("NFKD", " ".join(words)).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_NAME].strip("-")
    return f"{stem}-{key[:8]}.{suffix}".lstrip("-")


def put_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files whole or not at all; all are on the disk when this returns. Raises ExportError."""
    for file, data in files.items():
        _beside(folder / file, [data])
    for file in files:
        _rename(folder / file)
    _sync(folder)


def put(path: Path, pieces: Iterable[bytes]) -> None:
    """Write one file whole or not at all. Raises ExportError."""
    _beside(path, pieces)
    _rename(path)
    _sync(path.parent)


def _beside(path: Path, pieces: Iterable[bytes]) -> None:
    part = path.with_name(f".{path.name}{PART}")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | BINARY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _broken(path, error) from error


def _rename(path: Path) -> None:
    try:
        path.with_name(f".{path.name}{PART}").replace(path)
    except OSError as error:
        raise _broken(path, error) from error


def _sync(folder: Path) -> None:
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise _broken(folder, error) from error


def digest(data: bytes) -> str:
    """What a file is known by, to see whether it was edited."""
    return hashlib.sha256(data).hexdigest()[:16]


def remove(path: Path, known: str) -> None:
    """Remove a letter that no row asks for any more, unless somebody edited it."""
    try:
        if digest(path.read_bytes()) == known:
            path.unlink()
    except OSError:
        return


def _broken(path: Path, error: OSError) -> ExportError:
    what = f"{path} cannot be written: {error.strerror or error}."
    return ExportError(what, "Free some space or fix it, and run the same command again: it continues from there.")
