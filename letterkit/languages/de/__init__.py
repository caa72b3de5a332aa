"""German."""

NAME = "German"
NAMES = "deutsch allemand alemán tedesco duits"
"""What other languages call it, and it itself."""
SMALL = """
und die der das nicht wir sie ihre für mit haben uns bewerbung vielen dank leider ist auf eine einen zu von bei
ihnen freundlichen grüßen stelle
"""
"""The small words that tell it from others."""
CAPITAL_NOUNS = True
