"""Whose turn a row is: its number among those of its writer, by which a letter takes its wordings and its deeds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from letterkit.batch.columns import OWN_NAME
from letterkit.batch.tables import BadRow, Row


def turns(table: Iterable[Row | BadRow]) -> Mapping[int, int]:
    """By row, its number among those of its writer, and one more for each writer before.

    So neither the letters of one writer nor those to one employer take the same wordings; rows that are added below
    change none.
    """
    counted: dict[str, tuple[int, int]] = {}
    found: dict[int, int] = {}
    for row in table:
        if isinstance(row, Row):
            writer = writer_of(row)
            first, told = counted.setdefault(writer, (len(counted), 0))
            found[row.number] = first + told
            counted[writer] = first, told + 1
    return found


def writer_of(row: Row) -> str:
    """What tells a row's writer from others: the resume or notes it names, number or name; "" where all have one."""
    named = row.order.get("resume") or row.order.get("notes") or row.order.get("id")
    return named or str(row.fields.get(OWN_NAME, ""))
