"""Spanish: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Orders, Outside

ORDERS = Orders(
    dictates_states="indica|declara",
)

OUTSIDE = Outside(
    machine_ignore="ignora",
)
