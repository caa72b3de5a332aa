"""Who works on which draft: a claim that the system takes back when its process ends, however it ends.

All claims are regions of one file, each as long as a byte; nothing is ever written to it.
"""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

REGIONS = 2**28
"""As many as every system can lock. Two drafts that fall on one of them only wait for each other."""
TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class Claims:
    """The claims of this process; with no file they hold in it alone."""

    def __init__(self, path: Path | None) -> None:
        self._path, self._file = path, -1
        self._mine: set[int] = set()

    def claim(self, draft: str) -> bool:
        """Take a draft; False where somebody has it, in this process or another. On a disk without locks it is free."""
        at = _region(draft)
        if at in self._mine:
            return False
        if self._path is not None:
            try:
                if self._file < 0:
                    self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
                _lock(self._file, at)
            except OSError as error:
                if error.errno in TAKEN:
                    return False
        self._mine.add(at)
        return True

    def release(self, draft: str) -> None:
        """Give a draft free."""
        at = _region(draft)
        self._mine.discard(at)
        if self._file >= 0:
            _unlock(self._file, at)

    def close(self) -> None:
        """Give everything free."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _region(draft: str) -> int:
    return int.from_bytes(hashlib.sha256(draft.encode()).digest()[:8]) % REGIONS


def _lock(file: int, at: int) -> None:
    if os.name == "posix":
        import fcntl

        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, at)
    else:
        _windows(file, at, "LK_NBLCK")


def _unlock(file: int, at: int) -> None:
    try:
        if os.name == "posix":
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_UN, 1, at)
        else:
            _windows(file, at, "LK_UNLCK")
    except OSError:
        return  # it was not locked


def _windows(file: int, at: int, how: str) -> None:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    os.lseek(file, at, os.SEEK_SET)
    msvcrt.locking(file, getattr(msvcrt, how), 1)
