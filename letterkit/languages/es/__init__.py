"""Spanish."""

NAME = "Spanish"
SMALL = """
el la los las de que y en un una para con su por no es nos hemos proceso candidatura gracias puesto lamentablemente
usted saludos como del
"""
"""The small words that tell it from others."""
