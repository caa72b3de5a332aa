"""Chinese."""

NAME = "Chinese"
SMALL = "的 了 您 我们 我們 应聘 應徵"
"""The small words that tell it from others."""
