"""French."""

NAME = "French"
NAMES = "französisch français francais francés francese frans"
"""What other languages call it, and it itself."""
SMALL = """
le la les de des et vous votre nous pour avec que est une un dans candidature merci poste sur pas sommes avons
cordialement madame monsieur
"""
"""The small words that tell it from others."""
