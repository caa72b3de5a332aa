"""Italian."""

NAME = "Italian"
SMALL = """
il lo la gli le di che e in un una per con la sua suo non siamo abbiamo candidatura grazie posizione purtroppo della
del dei nostra sono cordiali saluti
"""
"""The small words that tell it from others."""
