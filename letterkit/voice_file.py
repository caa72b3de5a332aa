"""The voices that are kept: one file in the user's folder, which only they can read, and which erasing overwrites."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit import rights
from letterkit.errors import ReadError, StoreError
from letterkit.voice import Voice

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FILE = "voice.json"


def read(home: str | Path) -> Mapping[str, Voice]:
    """The voices by language, none where none was learned. Raises ReadError for a file that is not of this shape."""
    path = Path(home) / FILE
    rights.own(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        what = f"What was learned of your voice cannot be read: {error.strerror}."
        raise ReadError(what, "Make the file readable.", file=str(path)) from error
    try:
        return _voices().validate_json(data)
    except ValueError as error:
        todo = "`letterkit voice erase` removes it; then learn anew."
        raise ReadError("This is not a voice file of letterkit.", todo, file=str(path)) from error


def keep(home: Path, voices: Mapping[str, Voice]) -> None:
    """Keep these voices and nothing else; what the file held before is overwritten."""
    from letterkit import exports

    path = home / FILE
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = os.open(path, os.O_RDWR) if path.exists() else -1
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        exports.write(path, _voices().dump_json(dict(voices), indent=2) + b"\n")
        if before >= 0:
            _overwrite(before, path)  # the old file has lost its name and still has its bytes
    finally:
        if before >= 0:
            os.close(before)


def erase(home: Path) -> bool:
    """Overwrite the file and remove it. Returns whether there was one."""
    path = home / FILE
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        _overwrite(handle, path)
    finally:
        os.close(handle)
    try:
        path.unlink()
    except OSError as error:
        raise _unwritable(path, error) from error
    return True


def _overwrite(handle: int, path: Path) -> None:
    """Put zeros where a file's bytes are, down to the disk."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        left = os.fstat(handle).st_size
        while left:
            left -= os.write(handle, bytes(min(left, 1 << 20)))
        os.fsync(handle)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> StoreError:
    return StoreError(f"{path} cannot be written: {error.strerror}.", "Make it and its folder writable.")


@lru_cache(maxsize=1)
def _voices() -> TypeAdapter[dict[str, Voice]]:
    from pydantic import TypeAdapter

    return TypeAdapter(dict[str, Voice])
