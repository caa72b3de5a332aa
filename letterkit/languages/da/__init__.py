"""Danish."""

NAME = "Danish"
SMALL = """
og i at det er en et til på vi du dig din de for med har ikke ansøgning tak stilling desværre venlig hilsen vores
som af
"""
"""The small words that tell it from others."""
