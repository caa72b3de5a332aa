"""Spanish: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Labels, Orders, Outside

ORDERS = Orders(
    dictates_states="indica|declara",
)

OUTSIDE = Outside(
    machine_ignore="ignora",
)

LABELS = Labels(
    verb="acepto|yo|mi|mis|mí|su|sus|usted|ustedes|tengo|soy|fui|es|está|están|fue|hay|se",
)
