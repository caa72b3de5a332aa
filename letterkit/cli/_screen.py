"""Text for people: wrapped to the terminal, with a little colour where it is one, and as readable without.

Results go to standard output (`out`), everything else to standard error (`note`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

import click

MARKS = {"error": ("✗", "red"), "warning": ("!", "yellow"), "info": ("·", "blue"), "good": ("✓", "green")}
"""A sign and a colour for each severity: the sign says it where there is no colour."""


def out(text: str = "") -> None:
    """Print a result."""
    click.echo(text)


def note(text: str = "") -> None:
    """Print what is not the result."""
    click.echo(text, err=True)


def strong(text: str) -> str:
    """Emphasised."""
    return click.style(text, bold=True)


def faint(text: str) -> str:
    """In the background."""
    return click.style(text, dim=True)


def mark(severity: str, text: str = "") -> str:
    """The sign of a severity, and words in its colour."""
    sign, color = MARKS[severity]
    return click.style(f"{sign} {text}".rstrip(), fg=color)


def width_of(text: str) -> int:
    """How many columns a text takes: wide characters two, combining ones and colours none."""
    plain = click.unstyle(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in plain)
    return len(plain) + wide - sum(bool(unicodedata.combining(c)) for c in plain)


def padded(text: str, width: int) -> str:
    """A text filled with spaces on its right to `width` columns."""
    return text + " " * (width - width_of(text))


def wrap(text: str, width: int) -> list[str]:
    """The lines of a text, none wider than `width` unless one word is."""
    lines: list[str] = []
    for given in text.split("\n"):
        line = ""
        for word in given.split():
            if line and width_of(line) + 1 + width_of(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return lines


def indented(text: str, width: int, first: str = "  ", rest: str | None = None) -> str:
    """A text wrapped to `width` columns, `first` before its first line and `rest` before the others."""
    after = " " * width_of(first) if rest is None else rest
    lines = wrap(text, width - max(width_of(first), width_of(after)))
    return "\n".join(((first if n == 0 else after) + line).rstrip() for n, line in enumerate(lines))


def columns(rows: Iterable[Sequence[str]], width: int, indent: str = "  ") -> str:
    """Rows in columns: all but the last as wide as their widest cell, the last one wrapped."""
    table = [list(row) for row in rows]
    if not table:
        return ""
    widths = [max(width_of(row[n]) for row in table) for n in range(len(table[0]) - 1)]
    printed = []
    for row in table:
        cells = [padded(cell, size) for cell, size in zip(row, widths, strict=False)]
        first = indent + "".join(f"{cell}  " for cell in cells)
        printed.append(indented(row[-1], width, first))
    return "\n".join(printed)


def count(number: int, noun: str) -> str:
    """`1 warning`, `3 warnings`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
