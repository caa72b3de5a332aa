"""Swedish: told from others, and no more."""

NAME = "Swedish"
SMALL = """
och att det är en ett på vi du dig din för med har inte ansökan tack tjänsten tyvärr vänliga hälsningar vår som av till
"""
"""The small words that tell it from others."""
