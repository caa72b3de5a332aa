"""Portuguese."""

NAME = "Portuguese"
SMALL = """
o os as do da dos de que e em um uma para com sua seu não nos foi você vaga processo candidatura obrigado
infelizmente agradecemos pelo na no por
"""
"""The small words that tell it from others."""
