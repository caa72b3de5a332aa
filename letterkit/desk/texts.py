"""The words of the pages in the reader's language, from `languages/CODE/desk.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from letterkit.languages import FIRST, having, load
from letterkit.languages.telling import told

FILE = "desk"


class Texts:
    """The words of one language, by their keys: `texts("what.head")`, `texts("letter.findings", n=3)`."""

    def __init__(self, language: str) -> None:
        self.language = language if language in languages() else FIRST
        self._known = flat(load(self.language).table(FILE))

    def __call__(self, key: str, /, **values: Any) -> str:
        """The text of a key with values put in; of two forms `key.one` and `key.many`, the one that `n` asks for."""
        if key not in self._known and "n" in values:
            key = f"{key}.one" if values["n"] == 1 else f"{key}.many"
        return self._known[key].format(**values)

    def fact(self, text: str) -> str:
        """The words of a fact; a day as the language says it."""
        try:
            return self.day(date.fromisoformat(text))
        except ValueError:
            return text

    def told(self, remark: str) -> str | None:
        """A remark of ours in this language; None where it is only known in English."""
        return told(self.language, remark)

    def known(self, key: str, otherwise: str) -> str:
        """The text of a key that may be missing."""
        return self._known.get(key, otherwise)

    def day(self, when: date) -> str:
        """`Wed 11 March`, as the language says it; with the hour where there is one."""
        said = self("day", weekday=self(f"weekday.{when.weekday()}"), day=when.day, month=self(f"month.{when.month}"))
        if isinstance(when, datetime) and (when.hour, when.minute) != (0, 0):
            return self("moment", day=said, time=f"{when:%H:%M}")
        return said

    def window(self, opens: datetime | None, closes: datetime | None) -> str:
        """When to send, "" where nothing speaks for a bound."""
        bounds = {name: self.day(when) for name, when in (("opens", opens), ("closes", closes)) if when}
        key = {2: "window.both"}.get(len(bounds), f"window.{next(iter(bounds), '')}")
        return self(key, **bounds) if bounds else ""


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages there are pages in."""
    return having(f"{FILE}.toml")


def chosen(accepted: str) -> str:
    """The language of an Accept-Language header that there are pages in, the first one if none."""
    weighed = []
    for number, part in enumerate(accepted.split(",")[:20]):
        name, _, weight = part.strip().partition(";q=")
        try:
            weighed.append((-float(weight or 1), number, name.partition("-")[0].casefold()))
        except ValueError:
            continue
    return next((code for _, _, code in sorted(weighed) if code in languages()), FIRST)


def flat(table: Mapping[str, Any], before: str = "") -> dict[str, str]:
    """A table of tables as `what.head` → text."""
    return dict(_pairs(table, before))


def _pairs(table: Mapping[str, Any], before: str) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _pairs(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", str(value)
