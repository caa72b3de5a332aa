"""German."""

NAME = "German"
SMALL = """
und die der das nicht wir sie ihre für mit haben uns bewerbung vielen dank leider ist auf eine einen zu von bei
ihnen freundlichen grüßen stelle
"""
"""The small words that tell it from others."""
CAPITAL_NOUNS = True
