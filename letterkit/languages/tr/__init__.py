"""Turkish: told from others, and no more."""

NAME = "Turkish"
SMALL = """
ve bir bu için ile olarak çok teşekkür ederiz başvuru başvurunuz pozisyon maalesef sizin size olan daha ama değil
"""
"""The small words that tell it from others."""
