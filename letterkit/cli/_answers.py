"""What somebody answers to a question about their notes, in the form of its field: `tues 24 nov` as its day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from letterkit import wording
from letterkit.documents import Document
from letterkit.inputs import notes
from letterkit.languages import every
from letterkit.languages.topics.notes import Answers
from letterkit.wording import When

DAYS, TIMES = (("interview", "date"),), (("interview", "time"), ("interview", "end_time"))
_W = every(Answers)
_PRIVATE = re.compile(rf"(?:{_W.private})\s*[:–-]\s*(?=\S)", re.IGNORECASE)
_MARKED = re.compile(rf"\s*[\[(](?:{_W.private})[\])]\s*\Z", re.IGNORECASE)
_BEFORE = _W.days_ago
_SLASHED = re.compile(r"(?P<one>\d{1,2})[/-](?P<other>\d{1,2})(?:[/-](?P<year>\d{2,4}))?\Z")
_HOUR = re.compile(rf"(?:{_W.at})?\s*(\d{{1,2}})\Z", re.IGNORECASE)
_ABOUT = re.compile(rf"(?:{_W.about}|~|{_W.at})\.?\s*", re.IGNORECASE)
EARLY = 7
"""Talks end in no hour before this: `at 3` is in the afternoon."""


def private(answer: str) -> str:
    """What is to be kept out of all letters, of `private: …` or `… (private)`; "" where nothing is."""
    if marked := _PRIVATE.match(answer):
        return answer[marked.end() :].strip()
    return _MARKED.sub("", answer) if _MARKED.search(answer) else ""


def keep_out(answers: dict[str, Any], words: str) -> None:
    """Note words that no letter may hold."""
    own = answers.setdefault("self", {})
    own["private"] = [*(own.get("private") or []), words]


def put(answers: dict[str, Any], path: tuple[str, str], answer: Any) -> None:
    """Put an answer in its place."""
    group, field = path
    if field:
        if not isinstance(answers.get(group), dict):
            answers[group] = {}
        answers[group][field] = answer
    else:
        answers[group] = answer


def understood(answers: dict[str, Any], path: tuple[str, str], answer: Any, today: date) -> tuple[Any, str | None]:
    """An answer in the form of its field, and what is wrong with it, None if nothing is."""
    if path in DAYS and isinstance(answer, str):
        answer, fault = _day(answer, today)
        if fault:
            return answer, fault
    if path in TIMES and isinstance(answer, str):
        answer = _time(answer)
    before = {one.what for one in notes.problems(Document("notes", "yaml", "", data=answers))}
    trial = {group: dict(fields) if isinstance(fields, dict) else fields for group, fields in answers.items()}
    put(trial, path, answer)
    read = notes.read(Document("notes", "yaml", "", data=trial))
    new = [one for one in read.warnings if one.what not in before]
    if any("without a place" in one.what for one in new):
        return answer, new[0].what.partition(" Its words")[0]
    return (_normal(read, path, answer) if new else answer), None


def _normal(read: notes.Notes, path: tuple[str, str], answer: Any) -> Any:
    """The answer as the notes hold it, with no field more than was answered."""
    values: Any = read.model_dump(mode="json", by_alias=True)
    for step in filter(None, path):
        values = values.get(step, {})
    if not isinstance(answer, list):
        return values
    return [
        {field: one.get(field, given) for field, given in fields.items()}
        for fields, one in zip(answer, values, strict=False)
    ]


def _day(answer: str, today: date) -> tuple[str, str | None]:
    """A day as it was said, as a date; the year, where nobody says one, is that of the nearest day before today."""
    words = " ".join(answer.casefold().split())
    if words in _BEFORE:
        return (today - timedelta(days=_BEFORE[words])).isoformat(), None
    if (slashed := _SLASHED.match(words)) and _is_both(slashed):
        first, second = (f"{slashed[a]} {_month(int(slashed[b]))}" for a, b in (("one", "other"), ("other", "one")))
        return answer, f"Is that {first} or {second}? Write the month as a word."
    if slashed:
        one, other = int(slashed["one"]), int(slashed["other"])
        found = _on(today, other, one, slashed["year"]) or _on(today, one, other, slashed["year"])
        return (found.isoformat(), None) if found else (answer, None)
    day = _said(answer)
    if day is None:
        return answer, None
    if day.month and day.day:
        found = _on(today, day.month, day.day, str(day.year) if day.year else None)
        return (found.isoformat(), None) if found else (answer, None)
    if day.weekday is not None:
        return (today - timedelta(days=(today.weekday() - day.weekday) % 7)).isoformat(), None
    return answer, None


def _said(answer: str) -> Any:
    time: When | None = wording.when(answer)
    found = list(time.days) if time else wording.dates(answer)
    return found[0] if len(found) == 1 else None


def _is_both(slashed: re.Match[str]) -> bool:
    one, other = int(slashed["one"]), int(slashed["other"])
    return 1 <= one <= 12 and 1 <= other <= 12 and one != other


def _month(number: int) -> str:
    return date(2000, number, 1).strftime("%B")


def _on(today: date, month: int, day: int, year: str | None) -> date | None:
    years = [int(year) + (2000 if int(year) < 100 else 0)] if year else [today.year, today.year - 1]
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year or found <= today + timedelta(days=1):
            return found
    return None


def _time(answer: str) -> str:
    """`abt 11.30` as `11:30`; what is no time stays as it is, for the field to say so."""
    words = _ABOUT.sub("", answer.strip(), count=1).strip() if _ABOUT.match(answer.strip()) else answer.strip()
    if hour := _HOUR.match(words):
        number = int(hour[1])
        return f"{number + 12 if number < EARLY else number:02}:00" if number < 24 else answer
    return words


def of_paste(text: str) -> dict[str, Any]:
    """What free notes say, in the shape of answers; lines without a place stay, as `jotted`."""
    if not text.strip():
        return {}
    read = notes.read(Document("paste.txt", "txt", text + "\n"))
    answers = {group: value for group, value in read.to_json().items() if group != "letterkit"}
    lines = [words for _, words in read.loose]
    return answers | ({"jotted": lines} if lines else {})


def told(answers: dict[str, Any]) -> Iterator[str]:
    """What a paste told, in words: `company`, `2 problems`."""
    for group, value in answers.items():
        if isinstance(value, list):
            noun = "lines as they stand" if group == "jotted" else group
            yield f"{len(value)} {noun}"
        elif isinstance(value, dict):
            for field, inner in value.items():
                name = field.replace("_", " ")
                yield f"{len(inner)} {name}" if isinstance(inner, list) else name
