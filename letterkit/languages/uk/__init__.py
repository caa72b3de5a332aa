"""Ukrainian."""

NAME = "Ukrainian"
SMALL = """
і в на з до не що за ми ви вам ваш ваше вашу дякуємо вакансію позицію компанії на жаль резюме та для це як про нас
"""
"""The small words that tell it from others."""
