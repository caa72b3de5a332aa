"""`DIR/report.html`: the letters of a batch as one page, those to look at first above, each with what it stands on.

One file without a script, a font or a picture from anywhere; what stands in it comes from letters and tables, so every
word of it is escaped, and the page says that nothing may be loaded.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from letterkit import drafts, readers
from letterkit.batch import folder as folders
from letterkit.batch.report import Report
from letterkit.batch.summary import Summary, urgency
from letterkit.errors import InputError
from letterkit.letter import Letter

NAME = "report.html"
MOST = 500
"""Letters that the page shows: of a large table those to look at first."""
HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Letters</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
details { border-top: 1px solid; padding: .5rem 0 } summary { cursor: pointer }
pre { white-space: pre-wrap; font: inherit } .why { font-weight: 600 }
dt { margin-top: .4rem } dd { margin-left: 1.5rem }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
</style>
"""


def write(folder: Path, report: Report) -> None:
    """Write the page of a folder anew. Raises ExportError."""
    first = heapq.nsmallest(MOST, report, key=lambda line: (-urgency(line), line["row"]))
    rows = (piece for line in first for piece in _row(folder, line))
    pieces = itertools.chain([HEAD], _top(Summary.of(report)), rows, ["</html>\n"])
    folders.put(folder / NAME, (piece.encode("utf-8", "replace") for piece in pieces))


def _top(summary: Summary) -> Iterator[str]:
    told = ", ".join(f"{number:,} {status}" for status, number in summary.statuses.most_common())
    yield f"<h1>{summary.rows:,} rows: {escape(told)}</h1>\n"
    if summary.untailored:
        yield f"<p>{summary.untailored:,} give no reason for their employer.</p>\n"
    if summary.rows > MOST:
        yield f"<p>Shown are the {MOST} to look at first; all are in report.jsonl.</p>\n"


def _row(folder: Path, line: Mapping[str, Any]) -> Iterator[str]:
    """One row: why to look at it, the letter, and each fact that it stands on with its place."""
    why = line["error"] or line.get("draft") or ", ".join(line.get("rules", {}))
    title = f"Row {line['row']}" + (f" · {line['file']}" if line["file"] else "")
    is_open = " open" if urgency(line) >= OPEN else ""
    yield f"<details{is_open}><summary>{escape(title)} <span class=why>{escape(why or '')}</span></summary>\n"
    if line["file"] and (letter := _letter(folder / line["file"])):
        yield f"<p>{escape(letter.subject)}</p>\n<pre>{escape(letter.body)}</pre>\n"
        yield from _stands_on(letter)
    yield "</details>\n"


OPEN = 100_000
"""From what worth on a row is shown unfolded: it has no letter."""


def _letter(file: Path) -> Letter | None:
    """A letter as its file has it now; None for one that is gone or that nobody reads."""
    try:
        return drafts.read(readers.read(file, trust="own"))
    except InputError:
        return None


def _stands_on(letter: Letter) -> Iterator[str]:
    if letter.facts:
        yield "<dl>\n"
        yield from _facts((fact.text, fact.source) for fact in letter.facts.values())
        yield "</dl>\n"


def _facts(told: Iterable[tuple[str, str]]) -> Iterator[str]:
    for text, source in told:
        yield f"<dt>{escape(source)}</dt><dd>{escape(text)}</dd>\n"
