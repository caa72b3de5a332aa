"""What only its owner may read: files and folders are tightened to that, or refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from letterkit.errors import AssetError, StoreError

OTHERS = 0o077


def demand_own(path: Path) -> None:
    """Raise AssetError for a file or folder of code that somebody else can write to."""
    if os.name != "posix":
        return  # elsewhere a user's folders are their own
    found = path.stat()
    strange = found.st_uid not in (os.getuid(), 0)
    if strange or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        what = "This is code, and others can write to it." if not strange else "This is code, and somebody else's."
        raise AssetError(what, f"If it is yours, make it private: chmod go-w {path}", file=str(path))


def own(path: Path) -> None:
    """Take from others what they may do with a file or folder of ours, where there is one.

    Raises StoreError for what is somebody else's and others can read, and for a folder that others can write to.
    """
    if os.name != "posix" or not path.exists():
        return  # elsewhere a user's folders are their own
    found = path.stat()
    if not found.st_mode & OTHERS:
        return
    if path.is_dir() and found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise StoreError(f"Others can write to the folder {path}.", f"Name another one, or: chmod 700 {path}")
    try:
        path.chmod(stat.S_IMODE(found.st_mode) & ~OTHERS)
    except OSError as error:
        todo = f"Name another one, or let its owner say: chmod go-rwx {path}"
        raise StoreError(f"Others can read {path}: {error.strerror}.", todo) from error
