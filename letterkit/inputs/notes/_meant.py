"""What a field means whose name the schema has not: a label or heading of free notes, or a part of the item around it.

`problem:` inside a problem is its text, `who:` whoever said it, `promised:` at the top what the writer promised. Names
are known from the same lists as in free notes, so a file of fields of one's own making is read like those.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from letterkit.documents import FieldPath
from letterkit.inputs.notes import _fields, _sections
from letterkit.inputs.notes._sections import Said
from letterkit.inputs.notes._store import Store
from letterkit.inputs.notes.labels import DETAILS, LABELS, OF_PERSON, Target, label_of, section_of
from letterkit.languages import every
from letterkit.languages.topics.notes import Meant

PRIVATE: Target = ("self", "private")
_W = every(Meant)
_TEXT = re.compile(
    r"(?:text|notes?|what|description|details?|summary|quote|point|thing|claim|question|q|story|said|did|promise)\Z"
)
"""Names that the words of an item go by, whatever the item."""
_NAME = re.compile(r"(?:(?:full |first )?name|person|who|whom)\Z")
_WHO = re.compile(rf"(?:(?:raised|said|asked|voiced|told|mentioned)[_ ])?by\Z|(?:who|whose|from|speaker|{_W.who})\Z")
_MAIL = re.compile(LABELS["candidate.contact.email"] + r"|mail", re.IGNORECASE)
_TITLE = re.compile(rf"(?:title|role|position|job|function|{_W.title})\Z")
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")
_AGAIN = re.compile(r" \(\d+\)\Z")
"""Behind a name that stands in one mapping a second time, as `readers` number it."""


def plain(name: object) -> str:
    """`Raised_By`, `raisedBy` as `raised by`."""
    parted = _CAMEL.sub(" ", str(name)).replace("_", " ").replace("-", " ")
    return " ".join(parted.split()).casefold().rstrip(" ?:.!")


def again(name: object, known: list[str]) -> str:
    """The field of a name that is there a second time, "" for any other name."""
    first = _AGAIN.sub("", str(name))
    return first if first != str(name) and first in known else ""


def inside(path: FieldPath, known: list[str], main: str) -> str:
    """The field of the item around it that an unknown name means; "" where it means none.

    path: that of the unknown field. known: the item's fields. main: the one that holds its words, "" if none does.
    """
    name, holder = plain(path[-1]), path[:-1]
    kind = next((str(step) for step in reversed(holder) if isinstance(step, str)), "")
    if not main:
        return ""
    details = DETAILS.get(kind, {}) | (OF_PERSON | {"title": _TITLE, "email": _MAIL} if kind == "interviewers" else {})
    found = next((field for field, form in details.items() if field in known and form.fullmatch(name)), "")
    if found:
        return found
    listed = tuple(step for step in holder if isinstance(step, str))
    if (_NAME if main == "name" else _TEXT).match(name) or (
        listed and (section_of(name) or ())[: len(listed)] == listed
    ):
        return main
    return next((field for field in ("raised_by", "by", "person") if field in known), "") if _WHO.match(name) else ""


def keeps_out(name: object) -> bool:
    """Whether a field of this name says that something stays out of letters."""
    return section_of(plain(name)) == PRIVATE


def label(name: object) -> Target | None:
    """The field that a name is a label for; None where it is none."""
    return label_of(plain(name))


def listed(name: object) -> Target | None:
    """The list or group of the schema that a name is a heading for; None where it is none."""
    found = section_of(plain(name))
    if found == ("other",):
        return None
    return found[:1] if found and found[0] == "evidence" else found


def labelled(name: object, words: list[tuple[str, int]], people: list[Any]) -> Store | None:
    """What a name with words behind it says in free notes, in the shape of a notes file; None where it says nothing.

    words: each with its line. people: the interviewers noted so far, who may be named in them.
    """
    known = [one for one in people if isinstance(one, Mapping) and isinstance(one.get("name"), str)]
    store = Store({"interviewers": list(known)} if known else {})
    called, opened = plain(name), section_of(plain(name))
    for text, line in words:
        if label_of(called) and _fields.take(store, called, text, line):
            continue
        if opened is None or opened == ("other",):
            return None
        _sections.add(store, opened, Said(text, line))
    if not words or store.unread:
        return None
    if known:
        del store.fields["interviewers"][: len(known)]
    return store
