"""The store: one SQLite file of one user, with the journal of replies, the letters and what the rules found in them.

A reply is kept before it is used, so a run that stopped goes on where it was and pays for nothing twice. The file can
be read by its owner only, and what is erased is overwritten.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from letterkit import rights
from letterkit.errors import StoreError
from letterkit.letter import Finding, Letter, Usage
from letterkit.models import Reply, Request
from letterkit.store._claims import Claims
from letterkit.store._tables import MIGRATIONS

if TYPE_CHECKING:
    from pydantic import TypeAdapter

BESIDE = ("-wal", "-shm", "-journal", ".lock")
"""How the names of the files beside the store end."""
PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""
Entry = tuple[str, str, str, str, str, str, int, int, int, float | None]
"""A row of the table of replies."""
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY")
"""A commit is on the disk when it returns, what is deleted is overwritten, and nothing is written elsewhere."""


@dataclass(frozen=True)
class Kept:
    """A letter that was kept: its number, when, and the draft its replies belong to ("" for a template's)."""

    id: int
    letter: Letter
    at: datetime | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A file of requests, by its digest, that a batch service at `endpoint` works on; `batch` its id there.

    "" while nobody knows whether it arrived.
    """

    digest: str
    endpoint: str
    batch: str = ""


class Store:
    """The journal and the letters of one user. Use `Store.open`; every method raises StoreError and nothing else."""

    def __init__(self, db: sqlite3.Connection, name: str, claims: Claims | None = None) -> None:
        self._db, self._name = db, name
        self._claims = claims or Claims(None)

    @classmethod
    def open(cls, at: str | Path | None) -> Store:
        """The store in a file, made if it is not there; in memory if `at` is None."""
        path = Path(at) if at is not None else None
        name = str(path) if path else ":memory:"
        with _said(name):
            if path:
                _make(path)
            db = sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        store = cls(db, name, Claims(path.with_name(f"{path.name}.lock") if path else None))
        try:
            with _said(name):
                store._prepare()
        except StoreError:
            db.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._claims.close()
        with _said(self._name):
            self._db.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _prepare(self) -> None:
        for pragma in PRAGMAS:
            self._db.execute(f"PRAGMA {pragma}")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise StoreError(
                f"{self._name} was written by a newer letterkit.", "Update letterkit, or move the file elsewhere."
            )
        for number, migrate in enumerate(MIGRATIONS[version:], version + 1):
            with self.together():
                if self._db.execute("PRAGMA user_version").fetchone()[0] < number:
                    migrate(self._db)
                    self._db.execute(f"PRAGMA user_version={number:d}")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything inside is kept as a whole or not at all, and costs one write to the disk."""
        with _said(self._name):
            self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            with _said(self._name):
                self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # what went wrong first is what is told
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
            raise

    def claim(self, draft: str) -> bool:
        """Take a draft for oneself, so that nobody else pays for its answers; False where somebody has it."""
        return self._claims.claim(draft)

    def release(self, draft: str) -> None:
        """Give a draft free again."""
        self._claims.release(draft)

    def reply(self, key: str) -> Reply | None:
        """The reply kept under a request's key, None if there is none."""
        with _said(self._name):
            fields = "text, model, finish, calls, prompt_tokens, completion_tokens, cost_usd"
            query = f"SELECT {fields} FROM replies WHERE key = ?"  # noqa: S608  no value is in it
            row = self._db.execute(query, (key,)).fetchone()
        return Reply(row[0], row[1], row[2], Usage(*row[3:])) if row else None

    def keep_reply(self, key: str, request: Request, reply: Reply) -> None:
        """Keep a reply for good; it is on the disk when this returns."""
        with _said(self._name):
            self._db.execute(
                "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entry(key, request, reply)
            )

    def entries(self, draft: str | None = None) -> list[Entry]:
        """The replies of one draft as the journal has them, of all if None: to be taken to another journal."""
        query = "SELECT * FROM replies WHERE ?1 IS NULL OR draft = ?1"
        with _said(self._name):
            return self._db.execute(query, (draft,)).fetchall()

    def keep_entries(self, entries: Sequence[Entry]) -> None:
        """Keep replies that come from another journal."""
        with self.together():
            self._db.executemany("INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entries)

    def forget_replies(self, keys: Sequence[str]) -> None:
        """Let these be asked again: answers that led nowhere."""
        with _said(self._name):
            self._db.executemany("DELETE FROM replies WHERE key = ?", [(key,) for key in keys])

    def strictness(self, endpoint: str) -> int | None:
        """How strict a form of answer this endpoint is known to keep to; None if it never was asked."""
        with _said(self._name):
            # the tables keep the names they were made with: a file of an older version is read as it is
            row = self._db.execute("SELECT rung FROM rungs WHERE place = ?", (endpoint,)).fetchone()
        return int(row[0]) if row else None

    def keep_strictness(self, endpoint: str, strictness: int) -> None:
        """Keep how strict a form of answer an endpoint keeps to."""
        with _said(self._name):
            self._db.execute("INSERT OR REPLACE INTO rungs VALUES (?, ?)", (endpoint, strictness))

    def jobs(self, endpoint: str) -> list[Job]:
        """The files of requests that are under way at an endpoint."""
        with _said(self._name):
            found = self._db.execute("SELECT digest, place, batch FROM jobs WHERE place = ?", (endpoint,))
            return [Job(*row) for row in found.fetchall()]

    def keep_job(self, job: Job, keys: Sequence[str] = ()) -> None:
        """Keep what is under way, with the keys of the requests in it."""
        with self.together():
            self._db.execute("INSERT OR REPLACE INTO jobs VALUES (?, ?, ?)", (job.digest, job.endpoint, job.batch))
            self._db.executemany("INSERT OR REPLACE INTO job_keys VALUES (?, ?)", [(key, job.digest) for key in keys])

    def job_of(self, key: str) -> str | None:
        """The digest of the file that a request is under way in, None if it is not."""
        with _said(self._name):
            row = self._db.execute("SELECT job FROM job_keys WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def close_job(self, digest: str) -> None:
        """Forget a file of requests: its replies are kept, or will not come."""
        with self.together():
            self._db.execute("DELETE FROM job_keys WHERE job = ?", (digest,))
            self._db.execute("DELETE FROM jobs WHERE digest = ?", (digest,))

    def keep_letter(self, letter: Letter, *, draft: str = "", at: datetime | None = None) -> int:
        """Keep a letter with its findings and return its number. `draft` ties it to the replies it was made of."""
        text = _letters().dump_json(replace(letter, findings=())).decode()
        recipient = (letter.to.email or letter.to.name) if letter.to else ""
        row = (at.isoformat() if at else None, draft, letter.kind, recipient, text)
        with self.together():
            query = "INSERT INTO letters (at, draft, kind, recipient, letter) VALUES (?, ?, ?, ?, ?)"
            number = self._db.execute(query, row).lastrowid
            assert number is not None
            found = [(number, f.rule, f.id, f.severity, f.start, f.end, f.text, f.message, f.source, f.suggestion)
                     for f in letter.findings]  # fmt: skip
            self._db.executemany("INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found)
        return number

    def letters(self, *, kind: str | None = None, recipient: str | None = None) -> list[Kept]:
        """The letters kept, oldest first; of one kind, or to one address or name. Damaged ones are not among them."""
        with _said(self._name):
            rows = self._db.execute(
                "SELECT id, letter, at, draft FROM letters WHERE (?1 IS NULL OR kind = ?1)"
                " AND (?2 IS NULL OR recipient = ?2 COLLATE NOCASE) ORDER BY id",
                (kind, recipient),
            ).fetchall()
            found = [self._kept(*row) for row in rows]
        return [kept for kept in found if kept is not None]

    def letter(self, number: int) -> Kept | None:
        """The letter of that number, None if there is none. Raises StoreError for one that is damaged."""
        with _said(self._name):
            row = self._db.execute("SELECT id, letter, at, draft FROM letters WHERE id = ?", (number,)).fetchone()
            kept = self._kept(*row) if row else None
        if row and kept is None:
            what = f"Letter {number} in {self._name} is damaged: what it held is lost."
            raise StoreError(what, f"letterkit history erase {number} removes what is left of it.")
        return kept

    def numbers(self) -> list[int]:
        """The numbers of all letters, damaged ones, too."""
        with _said(self._name):
            return [int(row[0]) for row in self._db.execute("SELECT id FROM letters ORDER BY id")]

    def _kept(self, number: int, text: str, at: str | None, draft: str) -> Kept | None:
        """A letter of the table; None for one that is damaged, whose words are told to nobody."""
        query = (
            'SELECT rule, id, severity, start, "end", text, message, source, suggestion FROM findings WHERE letter = ?'
        )
        rows = self._db.execute(f"{query} ORDER BY rowid", (number,)).fetchall()
        try:
            letter = _letters().validate_json(text).with_findings(tuple(map(_finding, rows)))
            return Kept(number, letter, datetime.fromisoformat(at) if at else None, draft)
        except (ValueError, TypeError):
            return None

    def erase(self, numbers: Sequence[int] | None = None) -> int:
        """Erase letters with their findings and the replies they were made of, or everything if `numbers` is None.

        What models read in messages and notes goes with any of them: it may have served several letters.
        What is erased is overwritten on the disk. Returns how many letters it were.
        """
        with self.together():
            if numbers is None:
                gone = self._db.execute("DELETE FROM letters").rowcount
                self._db.execute("DELETE FROM replies")
            else:
                gone = sum(self._erase_one(number) for number in numbers)
                self._db.execute("DELETE FROM replies WHERE stage LIKE 'read%' OR draft LIKE 'read-%'")
        self._wipe()
        return gone

    def _erase_one(self, number: int) -> int:
        row = self._db.execute("SELECT draft FROM letters WHERE id = ?", (number,)).fetchone()
        if row and row[0]:
            self._db.execute("DELETE FROM replies WHERE draft = ?", row)
        return self._db.execute("DELETE FROM letters WHERE id = ?", (number,)).rowcount

    def _wipe(self) -> None:
        """Empty the write-ahead log, which still holds what the file no longer does."""
        with _said(self._name):
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            what = f"Another letterkit is reading {self._name}, so what was erased is not overwritten yet."
            raise StoreError(what, "Close it and erase again.")


def entry(key: str, request: Request, reply: Reply) -> Entry:
    """A reply as a row of the journal."""
    usage = reply.usage
    return (key, request.draft, request.stage, reply.text, reply.model, reply.finish, usage.calls,
            usage.prompt_tokens, usage.completion_tokens, usage.cost_usd)  # fmt: skip


def _make(path: Path) -> None:
    """Make the file and its folder for their owner alone: SQLite gives its other files the same rights.

    What was there before and others can read, as after a copy, is tightened.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for one in (path.parent, path, *(path.with_name(path.name + end) for end in BESIDE)):
            rights.own(one)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}.", "Make its folder writable.") from error


@contextmanager
def _said(name: str) -> Iterator[None]:
    """What goes wrong in SQLite, in words and with what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _error(name, str(error)) from error
    except (ValueError, OverflowError) as error:  # of a value, which may be private: it is not told
        raise StoreError(f"{name} cannot store or read this.", "Nothing was changed in it.") from error


def _error(name: str, said: str) -> StoreError:
    if "locked" in said or "busy" in said:
        return StoreError(f"Another letterkit process is writing to {name}.", "Wait until it is done, or stop it.")
    if "full" in said:
        return StoreError(f"The disk that holds {name} is full.", "Free some space and run it again: nothing is lost.")
    if "readonly" in said or "unable to open" in said:
        return StoreError(f"{name} cannot be written.", "Make the file and its folder writable.")
    if "malformed" in said or "not a database" in said:
        return StoreError(
            f"{name} is damaged, or not a letterkit journal.", "Move it elsewhere: a new one will be created."
        )
    # Whatever else it is may pass, as a disk's error does: what is in the file was paid for and is not given up.
    return StoreError(f"{name} cannot be used: {said[:200]}.", "Check its disk and run it again: nothing is lost.")


@lru_cache(maxsize=1)
def _letters() -> TypeAdapter[Letter]:
    from pydantic import TypeAdapter

    return TypeAdapter(Letter)


def _finding(row: Sequence[Any]) -> Finding:
    """A row of the table of findings. Raises ValueError for one that is damaged."""
    texts = [row[at] for at in (0, 1, 2, 5, 6)]
    if not (all(isinstance(text, str) for text in texts) and isinstance(row[3], int) and isinstance(row[4], int)):
        raise ValueError("no finding")
    return Finding(*row)
