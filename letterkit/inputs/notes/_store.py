"""The fields of notes as they are found one by one, each with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from letterkit import wording
from letterkit.documents import FieldPath, Span
from letterkit.inputs._dates import iso
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteDays


@dataclass
class Store:
    """Fields in the shape of a notes file. `last` is the list item put last, and its indent."""

    fields: dict[str, Any] = field(default_factory=dict)
    spans: dict[FieldPath, Span] = field(default_factory=dict)
    unread: list[tuple[int, str]] = field(default_factory=list)
    last: tuple[FieldPath, int] | None = None

    def at(self, path: FieldPath) -> Any:
        """The value at a path; mappings on the way are made as they are needed."""
        value: Any = self.fields
        for step in path:
            value = value.setdefault(step, {}) if isinstance(value, dict) else value[step]
        return value

    def has(self, path: FieldPath) -> bool:
        """Whether the field at a path was set."""
        return path in self.spans

    def set(self, path: FieldPath, value: Any, line: int) -> bool:
        """Set a field; what was said first stays. Always True, so that a reader of a label can end with it."""
        if path not in self.spans:
            self.at(path[:-1])[path[-1]] = value
            self.spans[path] = Span(line)
        return True

    def set_when(self, path: FieldPath, value: str, line: int) -> bool:
        """Set a day where it is one, with `by` before it where that is said; else the words as they stand."""
        words = re.sub(rf"\A(?:{every(NoteDays).on})\s+", "", value, flags=re.IGNORECASE)
        by = re.match(rf"(?:{every(NoteDays).by})\s+", words, re.IGNORECASE)
        found = iso(words[by.end() :] if by else words)
        return self.set(path, f"by {found}" if by and len(found) == 10 else found if len(found) == 10 else words, line)

    def put(self, path: FieldPath, value: dict[str, Any], line: int, level: int = 0) -> None:
        """One more item of the list at a path."""
        found = self.at(path[:-1]).setdefault(path[-1], [])
        item = (*path, len(found))
        found.append(value)
        self.spans.setdefault(path, Span(line))
        self.spans[item] = Span(line)
        self.last = (item, level)

    def detail(self, path: FieldPath, name: str, value: Any, line: int) -> bool:
        """A further field of an item. Always True."""
        self.at(path)[name] = value
        self.spans[(*path, name)] = Span(line)
        return True

    def known(self, name: str) -> int:
        """Which interviewer a name means, by all or one end of it; -1 if none."""
        plain = re.sub(r"\s*\(.*", "", name).strip().casefold()
        for at, who in enumerate(self.fields.get("interviewers", [])):
            known = (str(who.get("honorific", "")), str(who.get("known_as", "")))
            if plain and plain in wording.ways(str(who["name"]), *known):
                return at
        return -1

    def name_of(self, words: str) -> str:
        """The full name of the interviewer that these words start with, "" if none does."""
        at = max(self.known(words), self.known(words.split()[0])) if words.split() else -1
        return str(self.fields["interviewers"][at]["name"]) if at >= 0 else ""

    def only_one(self) -> dict[str, str]:
        """Who asked, where only one person was there."""
        there = self.fields.get("interviewers", [])
        return {"by": there[0]["name"]} if len(there) == 1 else {}
