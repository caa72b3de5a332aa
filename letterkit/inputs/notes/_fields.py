"""What stands behind a label in free notes, brought into the form of its field."""

from __future__ import annotations

import re
from collections.abc import Callable

from letterkit import wording
from letterkit.inputs._dates import iso
from letterkit.inputs.notes import _items as items
from letterkit.inputs.notes._store import Store
from letterkit.inputs.notes.labels import Target, label_of
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteDays
from letterkit.languages.topics.text import Text

_AT = every(Text).at

_BOUND = re.compile(rf"\b(?:{every(NoteDays).bound})\b", re.IGNORECASE)
"""Words of a label that make the day behind it the last one."""
LONGEST_NAME = 5
"""Words of one person's name."""
Take = Callable[[Store, Target, str, int], bool]
"""Takes a label's value, and says whether it could."""


def take(store: Store, label: str, value: str, line: int) -> bool:
    """`Company: …`; whether the label names a field and the value fits it."""
    target = label_of(label)
    if target == ("next", "decision_date") and _BOUND.search(label):
        value = _bounded(value)
    return target is not None and _TAKE.get(target, _words)(store, target, value, line)


def met(store: Store, text: str, line: int) -> bool:
    """`Interviewed on 3 Nov 2026 with Dana Whitfield (Head of Operations)`."""
    found = re.match(r"(?:i )?(?:was )?(?:interview(?:ed)?|met|spoke|talked)\b(.*?)\bwith\s+(\S.*?)\.?\Z", text, re.I)
    if not found or not _who(store, ("interviewers",), found[2], line):
        return False
    day = iso(re.sub(rf"\A\W*(?:{every(NoteDays).on})\s+", "", found[1].strip(), flags=re.I))
    return store.set(("interview", "date"), day, line) if len(day) == 10 else True


def _words(store: Store, target: Target, value: str, line: int) -> bool:
    if target == ("application", "role_title") and (
        found := re.match(rf"(.+?)\s+(?:{_AT}|@)\s+([^\sa-zà-ÿ].*)\Z", value)
    ):
        store.set(("application", "company"), found[2], line)
        value = found[1]
    return store.set(target, value, line)


def _own_name(store: Store, target: Target, value: str, line: int) -> bool:
    """A name, and no sentence: in a pasted chat every line of the writer's begins with `me:`."""
    is_name = len(value.split()) <= LONGEST_NAME and not re.search(r"[.!?;:]\s+[^A-ZÀ-Þ]|[?!\d\"“]|\A[a-zà-ÿ]", value)
    return is_name and store.set(target, value, line)


def _who(store: Store, target: Target, value: str, line: int) -> bool:
    """People; behind a label that names their part, with that."""
    found = items.people(value)
    for person in found:
        part = {"decision_role": str(target[1])} if len(target) > 1 else {}
        store.put(("interviewers",), person | part, line)
    return bool(found)


def _day(store: Store, target: Target, value: str, line: int) -> bool:
    day = iso(re.split(r"\s+(?:at|um)\s+|,\s*\d{1,2}[:.]", value)[0])
    if not re.fullmatch(r"[\d.\-/ ]+", value.strip()):
        _hours(store, target, value, line)
    return len(day) == 10 and store.set(target, day, line)


def _hours(store: Store, target: Target, value: str, line: int) -> bool:
    times = items.clock(value)
    for name, moment in zip(("time", "end_time"), times, strict=False):
        store.set(("interview", name), moment, line)
    return bool(times)


def _way(store: Store, target: Target, value: str, line: int) -> bool:
    """The format of the talk; "phone screen" also says how far it went."""
    form, stage = items.choice(value, items.FORMATS), items.choice(value, items.STAGES)
    if stage and (target[-1] == "stage_reached" or stage in ("phone_screen", "final", "assessment")):
        store.set(("application", "stage_reached"), stage, line)
    if form and target[-1] != "stage_reached":
        store.set(("interview", "format"), form, line)
    return bool(form or stage)


def _round(store: Store, target: Target, value: str, line: int) -> bool:
    """`2 of 3`, `2`, or the kind of the round in words."""
    found = re.search(r"\b(\d)\b(?:\s*(?:of|/|von)\s*(\d))?", value)
    if not found:
        return _way(store, ("application", "stage_reached"), value, line)
    if found[2]:
        store.set(("interview", "rounds_expected"), int(found[2]), line)
    return store.set(("interview", "round_no"), int(found[1]), line)


def _wish(store: Store, target: Target, value: str, line: int) -> bool:
    found = items.wish(value)
    return bool(found) and store.set(target, found, line)


def _scale(store: Store, target: Target, value: str, line: int) -> bool:
    found = items.rating(value)
    return found is not None and store.set(target, found, line)


def _contact(store: Store, target: Target, value: str, line: int) -> bool:
    return store.set(target, {"name": value}, line)


def _note(store: Store, target: Target, value: str, line: int) -> bool:
    if when := items.decision(value):
        store.set_when(("next", "decision_date"), when, line)
    return store.set(target, items.marked(value), line)


def _when(store: Store, target: Target, value: str, line: int) -> bool:
    return store.set_when(target, value, line)


def _bounded(value: str) -> str:
    """A day behind `Decision by:` with its `by`; what says itself how firm it is stays as it is."""
    time = wording.when(value)
    return f"by {value}" if time and (time.precision == "" or (time.part and time.precision == "about")) else value


def _goes_by(store: Store, target: Target, value: str, line: int) -> bool:
    """The name that the person noted last goes by."""
    there = store.fields.get("interviewers", [])
    return bool(there) and store.detail(("interviewers", len(there) - 1), "known_as", value, line)


def _practical(store: Store, target: Target, value: str, line: int) -> bool:
    return store.set(target, items.marked(value), line)


def _nothing(store: Store, target: Target, value: str, line: int) -> bool:
    """A title without a name is nobody to write to."""
    return False


_TAKE: dict[Target, Take] = {
    ("candidate", "name"): _own_name,
    ("interviewers",): _who,
    ("interviewers", "hiring_manager"): _who,
    ("interviewers", "recruiter"): _who,
    ("interviewers", "title"): _nothing,
    ("interviewers", "known_as"): _goes_by,
    ("interview", "date"): _day,
    ("interview", "time"): _hours,
    ("interview", "format"): _way,
    ("interview", "round"): _round,
    ("application", "stage_reached"): _way,
    ("application", "referrer"): _contact,
    ("application", "agency"): _contact,
    ("next", "decision_date"): _when,
    ("next", "step"): _note,
    ("self", "want_job"): _wish,
    ("signals", "chemistry"): _scale,
    ("practical", "start"): _practical,
    ("practical", "notice"): _practical,
    ("practical", "days"): _practical,
    ("practical", "roster"): _practical,
    ("practical", "licence"): _practical,
    ("practical", "permit"): _practical,
    ("practical", "pay"): _practical,
}
"""All other fields are words."""
