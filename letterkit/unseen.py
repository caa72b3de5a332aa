"""Code points that nobody sees: dropped from what outsiders write and from resumes, and reported.

What a script needs stays: joiners inside Indic, Arabic and Mongolian words and between emoji, one variation selector
after a sign that has variants, direction marks in a line that holds right-to-left letters, flags made of tags.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from letterkit.documents import Document, Hidden

_JOINED = (
    "\u0600-\u06ff\u0700-\u074f\u0750-\u077f\u07c0-\u07fa\u0840-\u085f\u08a0-\u08ff\u0900-\u0dff"
    "\u0f00-\u109f\u1780-\u18af\ua840-\ua877\ua8e0-\ua8ff\ua980-\ua9df\uaa60-\uaa7f\uabc0-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefe\U00011000-\U000114ff"
)
"""Scripts whose letters change their shape beside a joiner."""
_EMOJI = (
    "\u200d\u20e3\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030"
    "\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_VARIED = (
    _EMOJI + "0-9#*©®‼⁉™ℹ\u2200-\u22ff"
    "\u1000-\u109f\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\U00020000-\U0003ffff\u3000-\u303f\uff01-\uff1f\u1820-\u18aa\ua840-\ua877"
)
_RTL = re.compile("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")

_NEEDED = (
    re.compile(f"(?<=[{_JOINED}])[\u200c\u200d](?=[{_JOINED}\\s]|\\Z)"),
    re.compile(f"(?<=[{_JOINED}][\u200c])\u200d"),
    re.compile(f"(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])"),
    re.compile(f"(?<=[{_VARIED}])[\ufe00-\ufe0f]"),
    re.compile("(?<=[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"),
    re.compile("(?<=[\u1820-\u18aa])[\u180b-\u180e]"),
    re.compile("(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f"),
)
"""Where an invisible code point does its proper work."""

_KINDS = {
    "tag": "\U000e0000-\U000e007f",
    "bidi": "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069",
    "variation-selector": "\ufe00-\ufe0f\U000e0100-\U000e01ef\u180b-\u180d",
    "soft-hyphen": "\u00ad",
    "filler": "\u115f\u1160\u3164\uffa0\u17b4\u17b5",
    "control": "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f",
    "zero-width": "\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\u034f\u180e\ufff9-\ufffb\U0001d173-\U0001d17a",
}
_ANY = re.compile("|".join(f"(?P<{kind.replace('-', '_')}>[{points}])" for kind, points in _KINDS.items()))
_SOME = re.compile("[" + "".join(_KINDS.values()) + "]")
_DIRECTION = re.compile("[\u200e\u200f\u061c\u202a-\u202c\u2066-\u2069]")
_SEPARATORS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " ", "\x0b": " ", "\x0c": " "})


def visible(text: str) -> tuple[str, tuple[Hidden, ...]]:
    """The text as its reader sees it, line for line, and what was dropped from it: one entry a kind."""
    if not _SOME.search(text):
        return text, ()
    text = text.translate(_SEPARATORS)
    needed = _needed(text)
    dropped: dict[str, list[str]] = {}
    pieces: list[str] = []
    at = 0
    for found in _ANY.finditer(text):
        if found.start() not in needed:
            kind = str(found.lastgroup).replace("_", "-")
            dropped.setdefault(kind, []).append(found[0])
            pieces.append(text[at : found.start()])
            at = found.end()
    return "".join([*pieces, text[at:]]), tuple(Hidden(kind, named(points, kind)) for kind, points in dropped.items())


def _needed(text: str) -> set[int]:
    """The offsets of invisible code points that do their proper work."""
    needed = {i for pattern in _NEEDED for found in pattern.finditer(text) for i in range(found.start(), found.end())}
    line_end, has_rtl = -1, False
    for found in _DIRECTION.finditer(text):
        if found.start() > line_end:
            start, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
            line_end = end if end >= 0 else len(text)
            has_rtl = bool(_RTL.search(text, start, line_end))
        if has_rtl:
            needed.add(found.start())
    return needed


def named(points: list[str], kind: str = "") -> str:
    """Tags are letters in disguise and shown as such; of other code points there is only the number to show."""
    if kind == "tag":
        return "".join(chr(ord(p) - 0xE0000) for p in points if 0xE0020 <= ord(p) < 0xE007F)
    return " ".join(dict.fromkeys(f"U+{ord(p):04X}" for p in points))


def without_invisible(document: Document) -> Document:
    """The document as its reader sees it: text and fields without invisible code points, which `hidden` reports."""
    text, hidden = visible(document.text)
    if not hidden and text == document.text:
        return document
    return replace(document, text=text, data=_fields(document.data), hidden=(*document.hidden, *hidden))


def _fields(value: Any) -> Any:
    if isinstance(value, str):
        return visible(value)[0]
    if isinstance(value, dict):
        return {visible(key)[0] if isinstance(key, str) else key: _fields(child) for key, child in value.items()}
    return [_fields(child) for child in value] if isinstance(value, list) else value
