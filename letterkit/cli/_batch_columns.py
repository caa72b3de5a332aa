"""`letterkit batch TABLE --columns`: how each column was understood."""

from __future__ import annotations

from letterkit.batch.order import Batch
from letterkit.batch.rows import Composer
from letterkit.batch.understood import understood
from letterkit.cli._environment import Environment
from letterkit.cli._options import print_json
from letterkit.cli._screen import columns, out


def show(environment: Environment, batch: Batch, form: str) -> int:
    """Print heading, meaning and an example of each column, and return the exit code."""
    found = understood(Composer(batch))
    if form == "json":
        told = [{"heading": one.heading, "meaning": one.meaning or None, "example": one.example} for one in found]
        print_json({"columns": told, "letterkit": 1})
        return 0
    lines = [
        (one.heading, (one.meaning or "left alone") + (f"  ({one.example})" if one.example else "")) for one in found
    ]
    out(columns(lines, environment.width))
    return 0
