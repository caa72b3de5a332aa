"""Polish: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.orders import Outside

OUTSIDE = Outside(
    no_names=words("pani pana panu państwa państwu"),
)
