"""Dutch: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics.orders import Labels, Orders

ORDERS = Orders(
    dictates_states="verklaart|schrijft|zegt",
)

LABELS = Labels(
    verb="ik|mij|mijn|uw|zijn|heb|heeft|hebben|wordt|werd|zit|zat|staat|ligt|gaat|ging|kan|moet",
)
