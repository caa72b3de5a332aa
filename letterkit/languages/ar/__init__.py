"""Arabic."""

NAME = "Arabic"
SMALL = "في من على إلى أن لا مع شكرا لكم طلب وظيفة نشكركم اهتمامكم"
"""The small words that tell it from others."""
