"""The tables of the store, and how a file of one version becomes one of the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence


def _1_journal_and_letters(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE replies (key TEXT PRIMARY KEY, draft TEXT NOT NULL, stage TEXT NOT NULL, text TEXT NOT NULL,"
        " model TEXT NOT NULL, finish TEXT NOT NULL, calls INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL,"
        " completion_tokens INTEGER NOT NULL, cost_usd REAL) WITHOUT ROWID"
    )
    db.execute("CREATE INDEX replies_of_draft ON replies (draft)")
    db.execute(
        "CREATE TABLE letters (id INTEGER PRIMARY KEY, at TEXT, draft TEXT NOT NULL, kind TEXT NOT NULL,"
        " recipient TEXT NOT NULL, letter TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE findings (letter INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE, rule TEXT, id TEXT,"
        ' severity TEXT, start INTEGER, "end" INTEGER, text TEXT, message TEXT, source TEXT, suggestion TEXT)'
    )
    db.execute("CREATE INDEX findings_of_letter ON findings (letter)")


def _2_what_servers_take(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE rungs (place TEXT PRIMARY KEY, rung INTEGER NOT NULL) WITHOUT ROWID")


def _3_batches_under_way(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE jobs (digest TEXT PRIMARY KEY, place TEXT NOT NULL, batch TEXT NOT NULL) WITHOUT ROWID")
    db.execute("CREATE TABLE job_keys (key TEXT PRIMARY KEY, job TEXT NOT NULL) WITHOUT ROWID")
    db.execute("CREATE INDEX keys_of_job ON job_keys (job)")


def _4_replies_one_after_the_other(db: sqlite3.Connection) -> None:
    """Long rows in the order of their keys took twice the time: each went to a page of its own."""
    db.execute("ALTER TABLE replies RENAME TO sorted_replies")
    db.execute(
        "CREATE TABLE replies (key TEXT PRIMARY KEY, draft TEXT NOT NULL, stage TEXT NOT NULL, text TEXT NOT NULL,"
        " model TEXT NOT NULL, finish TEXT NOT NULL, calls INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL,"
        " completion_tokens INTEGER NOT NULL, cost_usd REAL)"
    )
    db.execute("INSERT INTO replies SELECT * FROM sorted_replies")
    db.execute("DROP TABLE sorted_replies")
    db.execute("CREATE INDEX replies_of_draft ON replies (draft)")


MIGRATIONS: Sequence[Callable[[sqlite3.Connection], None]] = (
    _1_journal_and_letters,
    _2_what_servers_take,
    _3_batches_under_way,
    _4_replies_one_after_the_other,
)
"""Each takes the file from one version to the next; what was published is never changed, only followed."""
