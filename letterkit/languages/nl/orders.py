"""Dutch: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Orders

ORDERS = Orders(
    dictates_states="verklaart|schrijft|zegt",
)
