"""Portuguese: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Labels

LABELS = Labels(
    verb="eu|meu|minha|meus|minhas|sou|fui|tenho|é|são|foi|está|estão|seu|sua",
)
