"""Packed files, opened in a child process with little memory and time: a few hundred kilobytes can hold gigabytes.

A member has `unpacked(data)`, which yields plain values (what JSON can hold) in order and raises ReadError; `PART`, the
library that it needs; `SECONDS` of processor time; `CHARACTERS` of what it yields at most. It imports nothing that
takes long to import, for each file is a new process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TextIO

from letterkit.errors import ReadError

MEGABYTES = 256
"""Memory of one child process, where the platform can hold it to that."""
WAIT = 120
"""Seconds after which a child is given up whatever it does: for platforms that count no processor time."""
_START = "import sys; sys.path[:] = {path!r}; from letterkit import unpacking; unpacking.child({key!r})"


def unpacked(name: str, data: bytes, key: str, todo: str) -> Iterator[Any]:
    """What `unpacking/KEY.py` finds in the bytes of the file `name`.

    Raises ReadError for what it cannot open, and, with `todo`, for what takes too much memory or time, or breaks it.
    """
    found = _run(name, data, key, todo).split(b"\n")
    end = json.loads(found.pop())
    if end:
        raise ReadError(*end, file=name)
    return (json.loads(line) for line in found)


def is_installed(key: str) -> bool:
    """Whether the library that a member needs is there."""
    part = import_module(f"{__name__}.{key}").PART
    return sys.modules.get(part, part) is not None and find_spec(part) is not None


def _run(name: str, data: bytes, key: str, todo: str) -> bytes:
    # -P, and a path without the current folder: a file that lies beside a letter is not imported.
    start = _START.format(path=[folder for folder in sys.path if folder], key=key)
    command = [sys.executable, "-P", "-c", start]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=WAIT)  # noqa: S603  # no words of a file
    except subprocess.TimeoutExpired as error:
        raise ReadError("This file takes too long to open.", todo, file=name) from error
    if done.returncode:
        seconds = import_module(f"{__name__}.{key}").SECONDS
        what = f"This file cannot be opened with {MEGABYTES} MB of memory and {seconds} seconds."
        raise ReadError(what, todo, file=name)
    return done.stdout


def child(key: str) -> None:
    """All that the child process does: the bytes come in, the values go out a line each, and the fault or null last."""
    member = import_module(f"{__name__}.{key}")
    with open(0, "rb") as coming, open(1, "w", encoding="ascii") as going:  # two pipes have no path
        data = coming.read()
        limit(member.SECONDS)
        fault = None
        try:
            _write(going, member.unpacked(data), member.CHARACTERS)
        except ReadError as error:
            fault = [error.what, error.todo]
        going.write(json.dumps(fault))


def _write(going: TextIO, values: Iterator[Any], most: int) -> None:
    for value in values:
        most -= going.write(json.dumps(value) + "\n")
        if most < 0:
            raise ReadError("This file has more text than letterkit reads.", "Give the part that matters.")


def limit(seconds: int) -> None:
    """Hold this process to its memory and time, as far as the platform knows such limits."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, most in (("AS", MEGABYTES * 2**20), ("CPU", seconds), ("CORE", 0)):
        which = getattr(resource, f"RLIMIT_{kind}")
        hard = resource.getrlimit(which)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(which, (most, most))
        except (ValueError, OSError):  # some platforms take no limit on memory
            continue
