"""English."""

NAME = "English"
NAMES = "englisch anglais inglés inglese engels"
"""What other languages call it, and it itself."""
SMALL = """
the and you your we for with our this have not that are will from has been thank application position to of in a is
it
"""
"""The small words that tell it from others."""
