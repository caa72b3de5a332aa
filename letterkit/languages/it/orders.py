"""Italian: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Labels, Orders

ORDERS = Orders(
    dictates_states="afferma",
)

LABELS = Labels(
    verb="io|mio|mia|miei|mie|mi|è|sono|ho|hanno|fu|sta|suo|sua",
)
