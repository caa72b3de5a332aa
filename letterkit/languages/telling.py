"""Our own remarks in the reader's language: `languages/CODE/telling.toml` has each as it is in English, and as it is said.

    "This letter needs to {}." = "Dieser Brief muss: {}."

A remark is made in English where it is found, with names, days and quotations in it; here it is recognised by what
stands around these (`{}`; `{#}` is a number), and what stands in them goes along, itself said in that language where
it is a remark, a day or a weekday. What somebody wrote, between quotation marks, stays as it is. What is not known
stays English: a wrong remark would be worse.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from letterkit.languages import FIRST, codes, load

FILE = "telling"
SLOT = re.compile(r"(“?)\{(#?)\}")
_FIELD = re.compile(r"\s*\((?=[^()]*(?:[a-z]_[a-z]|[a-z]\.[a-z]|--)|evidence|target|interviewers)[^()]*\)")
"""The name of a field of the notes behind a question, which is nothing for a page."""
_NEXT = re.compile(r"(?<=[.?!]) (?=[A-Z“])")
Pattern = tuple[re.Pattern[str], str, tuple[bool, ...]]


def told(code: str, text: str) -> str | None:
    """A remark of ours in a language; None where it is not known there. English stays as it is."""
    plain = _FIELD.sub("", text)
    if code == FIRST or not plain.strip():
        return plain
    return _told(code, plain) if code in codes() else None


def _told(code: str, text: str) -> str | None:
    exact, patterns = _known(code)
    if text in exact:
        return exact[text]
    for pattern, said, quoted in patterns:
        if found := pattern.fullmatch(text):
            slots = (one if raw else _slot(code, one) for one, raw in zip(found.groups(), quoted, strict=True))
            return said.format(*slots)
    for cut in reversed([match.start() for match in _NEXT.finditer(text)]):  # several remarks, one behind the other
        first, rest = _told(code, text[:cut]), _told(code, text[cut + 1 :])
        if first is not None and rest is not None:
            return f"{first} {rest}"
    return None


def _slot(code: str, text: str) -> str:
    """What stands in a slot: a remark, a day, several with commas between; else as it is."""
    parts = [_told(code, part) for part in text.split(", ")]
    whole = _told(code, text)
    return whole if whole is not None else ", ".join(map(str, parts)) if None not in parts else text


@cache
def _known(code: str) -> tuple[Mapping[str, str], tuple[Pattern, ...]]:
    """What is said word for word, and what has slots, the longest first: it knows more of what it recognises."""
    table = {str(english): str(said) for english, said in load(code).table(FILE).items()}
    with_slots = sorted((one for one in table if SLOT.search(one)), key=lambda one: (-len(SLOT.sub("", one)), one))
    patterns = tuple(_pattern(english, table[english]) for english in with_slots)
    return {english: said for english, said in table.items() if not SLOT.search(english)}, patterns


def _pattern(english: str, said: str) -> Pattern:
    source, at, quoted = "", 0, []
    for slot in SLOT.finditer(english):
        source += re.escape(english[at : slot.start()] + slot[1]) + (r"(\d[\d,.]*)" if slot[2] else "(.+?)")
        quoted.append(bool(slot[1]))
        at = slot.end()
    return re.compile(source + re.escape(english[at:]), re.DOTALL), said, tuple(quoted)
