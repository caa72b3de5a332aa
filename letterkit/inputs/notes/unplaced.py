"""What stands in free notes and in no field: sentence by sentence, as written, so that every line reaches a letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from letterkit import wording
from letterkit.documents import FieldPath, Span
from letterkit.inputs._prose import BULLETS, Line, bare
from letterkit.inputs.notes.labels import label_of, section_of
from letterkit.inputs.notes.sentences import sentences
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.languages.topics.notes import Loose

_W = every(Loose)

COVERED = 0.8
"""Share of a sentence's words from which an item holds it."""
FEWEST = 3
"""Words that an item must leave out of a line that is understood before the line is told once more."""
_LABEL = re.compile(r"(?:\*\*|__)?([^:*_|]{1,40}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(?=\S)")
_STAMP = re.compile(
    r"\A\[?(?:\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?,?\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?\]?\s*"
    r"(?:-\s*)?([^:\]]{1,30}):\s+",
    re.IGNORECASE,
)
_BULLET = re.compile(rf"\A\s*{BULLETS}\s+")
_NAMED = re.compile(r"\A([^\W\d_]{1,20}):\s+(?=\S)")
"""Who writes in a chat that was copied without its times."""
_ME = re.compile(_W.me, re.IGNORECASE)
BOTH = 2
"""Lines that each of two who chat has at least: of one line, the name may be any label."""
OF_CHAT = 0.8
"""Share of lines that begin with a name, from which notes are such a chat."""
_SUBJECT = re.compile("|".join(every(Mails).heads["subject"]), re.IGNORECASE)
_MAIL_HEAD = re.compile(rf"(?:{_W.mail_head})\s*:", re.IGNORECASE)


def loose(
    lines: list[tuple[int, Line]], fields: Mapping[str, Any], spans: Mapping[FieldPath, Span], unread: set[int]
) -> Iterator[tuple[int, str]]:
    """(line of the file, sentence) of all that no item holds. unread: lines that nothing explains."""
    items = _items_by_line(fields, spans)
    writer = writer_of_chat([line.text for _, line in lines])
    for number, line in lines:
        if line.kind == "blank" or (line.kind == "heading" and number not in unread):
            continue
        text = said_by_writer(line.text, writer)
        if number <= 6 and _MAIL_HEAD.match(text) and number not in items:
            text = text if _SUBJECT.match(text) else ""
        for sentence in sentences(" ".join(bare(_unlabelled(text)).split())):
            if re.search(r"\w", sentence) and not _held(sentence, items.get(number, []), number in unread):
                yield number, sentence


def writer_of_chat(raws: list[str]) -> str:
    """Whose phone a chat is on: of two who write, the one who writes more words; "" where it is no chat."""
    said = _said_by(raws, _STAMP)
    if len(said) == 2:
        return said.most_common(1)[0][0]
    said = _said_by(raws, _NAMED)
    lines = Counter(stamp[1] for raw in raws if (stamp := _NAMED.match(raw)))
    is_chat = len(said) == 2 and min(lines.values()) >= BOTH and lines.total() >= OF_CHAT * sum(map(bool, raws))
    return next((who for who in said if _ME.fullmatch(who)), said.most_common(1)[0][0]) if is_chat else ""


def _said_by(raws: list[str], form: re.Pattern[str]) -> Counter[str]:
    """How many words each one says whose name stands before a line."""
    said: Counter[str] = Counter()
    for raw in raws:
        if stamp := form.match(raw):
            said[stamp[1].strip()] += len(raw[stamp.end() :].split())
    return said


def said_by_writer(text: str, writer: str) -> str:
    """A line of a chat without its stamp; "" where somebody else said it: a friend's words are no notes."""
    stamp = _STAMP.match(text) or (_NAMED.match(text) if writer else None)
    if writer and stamp and stamp[1].strip() != writer:
        return ""
    return text[stamp.end() :] if stamp and writer else text


def unstamped(text: str) -> str:
    """A line without its bullet, of a chat without its time: `Fergal: did you not tell her`."""
    stamp = _STAMP.match(text)
    return f"{stamp[1].strip()}: {text[stamp.end() :]}" if stamp else _BULLET.sub("", text)


def _unlabelled(text: str) -> str:
    """A line without a label that is the name of a field or a section."""
    found = _LABEL.match(text)
    return text[found.end() :] if found and (label_of(found[1]) or section_of(found[1])) else text


def _held(sentence: str, items: list[Counter[str]], is_unread: bool) -> bool:
    """Whether one item holds nearly all words of a sentence."""
    said = Counter(wording.words(wording.folded(sentence)))
    total = sum(said.values())
    if not total:
        return True
    held = max((sum((said & item).values()) for item in items), default=0)
    return held >= COVERED * total or (bool(held) and not is_unread and total - held < FEWEST)


def _items_by_line(fields: Mapping[str, Any], spans: Mapping[FieldPath, Span]) -> dict[int, list[Counter[str]]]:
    """The words of each item, with those of its details, at every line that one of them stands on."""
    found: dict[int, list[Counter[str]]] = {}
    for path, span in spans.items():
        value: Any = fields
        for step in path:
            value = value[step]
        if not isinstance(value, list):
            found.setdefault(span.line, []).append(Counter(wording.words(wording.folded(" ".join(_strings(value))))))
    return found


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif value is not None:
        yield str(value)
