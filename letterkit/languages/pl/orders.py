"""Polish: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.orders import Labels, Outside

OUTSIDE = Outside(
    no_names=words("pani pana panu państwa państwu"),
)

LABELS = Labels(
    verb="ja|mój|moja|moje|mam|jest|są|był|była|było|się",
)
