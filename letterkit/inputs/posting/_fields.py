"""Fields of a structured posting with their lines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from letterkit.documents import Document, FieldPath

_BREAK = re.compile(r"<\s*(?:br|/p|/div|/ul|/ol|/tr|/section|ul|ol|p)\b[^>]{0,500}>", re.IGNORECASE)
_ITEM = re.compile(r"<\s*li\b[^>]{0,500}>", re.IGNORECASE)
_HEAD = re.compile(r"<\s*h[1-6]\b[^>]{0,500}>(.{0,500}?)<\s*/\s*h[1-6]\s*>", re.IGNORECASE | re.DOTALL)
_STRONG = re.compile(r"<\s*(?:strong|b)\b[^>]{0,500}>(.{0,500}?)<\s*/\s*(?:strong|b)\s*>", re.IGNORECASE | re.DOTALL)
_HIDES = (
    r"(?=[^<>]{0,500}?(?:\shidden\b|style\s*=\s*[\"'][^<>]{0,300}?(?:display\s*:\s*none|visibility\s*:\s*hidden|"
    r"font-size\s*:\s*0|opacity\s*:\s*0(?!\.[1-9]))))"
)
_UNSEEN = re.compile(
    rf"<\s*(script|style|template)\b|<\s*(li|p|div|span|ul|ol|section|td|tr|b|strong|em|i|a|h[1-6])\b{_HIDES}|<!--",
    re.IGNORECASE,
)
"""Where something begins that no reader sees."""


@dataclass(frozen=True)
class Field:
    """A value of a structured posting, with its place."""

    document: Document
    value: Any
    path: FieldPath = ()

    def get(self, *names: str) -> Field | None:
        """The first of these fields that holds something."""
        if isinstance(self.value, dict):
            for name in names:
                if self.value.get(name) not in (None, "", [], {}):
                    return Field(self.document, self.value[name], (*self.path, name))
        return None

    def each(self) -> Iterator[Field]:
        """The items of a list; of anything else itself."""
        if isinstance(self.value, list):
            yield from (Field(self.document, item, (*self.path, at)) for at, item in enumerate(self.value))
        else:
            yield self

    def words(self) -> str:
        """A text, a number, the name of a thing, or all of a list of these."""
        if isinstance(self.value, dict):
            named = self.get("name", "@value", "value", "title")
            return named.words() if named and not isinstance(named.value, dict) else ""
        if isinstance(self.value, list):
            return ", ".join(words for item in self.each() if (words := item.words()))
        return "" if self.value is None or isinstance(self.value, bool) else plain(str(self.value))

    @property
    def line(self) -> int:
        """The line of the file where this stands."""
        path = self.path
        while path and path not in self.document.spans:
            path = path[:-1]
        return self.document.spans[path].line if path in self.document.spans else 1


def words_of(field: Field | None) -> str:
    """The words of a field, "" if it is not there."""
    return field.words() if field else ""


def plain(text: str) -> str:
    """Words on one line, without HTML."""
    return " ".join(marked(text).split())


def marked(text: str) -> str:
    """HTML as Markdown: headings, bullets, paragraphs; text that has none of it stays as it is."""
    if not re.search(r"<\s*/?\s*[a-z][^>]{0,500}>", text, re.IGNORECASE):
        return html.unescape(text)
    text = _seen(text[:200_000])
    text = _HEAD.sub(lambda found: f"\n## {found[1].strip()}\n", text)
    text = _STRONG.sub(lambda found: f"**{found[1].strip()}**" if found[1].strip() else " ", text)
    text = _BREAK.sub("\n", _ITEM.sub("\n- ", text))
    return html.unescape(re.sub(r"<[^>]{0,2000}>", "", text)).replace("\xa0", " ")


def _seen(text: str) -> str:
    """The text without what no reader sees. What is never closed stays, and its end is looked for only once."""
    kept: list[str] = []
    at = 0
    endless: set[str] = set()
    for opened in _UNSEEN.finditer(text):
        name = opened[1] or opened[2]
        end = rf"<\s*/\s*{name.lower()}\s*>" if name else "-->"
        if opened.start() < at or end in endless:
            continue
        if closed := re.compile(end, re.IGNORECASE).search(text, opened.end()):
            kept += [text[at : opened.start()], " "]
            at = closed.end()
        else:
            endless.add(end)
    return "".join((*kept, text[at:]))
