"""The day of the talk in the first lines of free notes, whichever way its figures stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from letterkit import readers
from letterkit.inputs import notes
from letterkit.inputs.notes import talk_day


@pytest.mark.parametrize(
    ("line", "today", "day"),
    [
        ("Date of interview: Thurs 10/8", date(2026, 10, 9), date(2026, 10, 8)),
        ("Harbour Dairies. Tues 10/11 9.30", date(2026, 11, 12), date(2026, 11, 10)),
        ("Harbour Dairies, 25/11", date(2026, 11, 26), date(2026, 11, 25)),
        ("Harbour Dairies, 11/25", date(2026, 11, 26), date(2026, 11, 25)),
        ("Harbour Dairies, 10/8", date(2026, 10, 9), None),  # 10 August and 8 October are both not long past
        ("Harbour Dairies, Mon 10/8", date(2026, 10, 9), date(2026, 8, 10)),
        ("Harbour Dairies, 4/1", date(2026, 4, 2), date(2026, 4, 1)),  # 4 January is long past
    ],
)
def test_the_weekday_or_what_is_not_long_past_tells_the_month(
    tmp_path: Path, line: str, today: date, day: date | None
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(f"{line}\nMet Nora Field, practice manager\nThey want somebody for the early shift.\n")
    assert talk_day.dated(notes.read(readers.read(path)), today).interview.date == day
