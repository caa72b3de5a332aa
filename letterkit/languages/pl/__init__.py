"""Polish."""

NAME = "Polish"
SMALL = """
i w na z do się nie że jest za pan pani dziękujemy zainteresowanie rekrutacji stanowisko oraz po od przez o niestety
aplikację pozdrawiam
"""
"""The small words that tell it from others."""
