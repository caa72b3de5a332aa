"""French: see `topics/habits.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.habits import Habits

HABITS = Habits(
    common_openers=words("je nous vous le la les il c'est j'ai"),
    greeting_words=words("""
        bonjour bonsoir cher chère chers chères mesdames messieurs tous toutes à et l'équipe toute encore
    """),
    honorifics=words("prof monsieur mme mlle m docteur professeur"),
    familiar=r"prénoms?|du|tu|tutoie\w*|tutoyer",
    forms=words("vous"),
    closing_words=words("""
        bien cordialement sincèrement très respectueusement à vous toi bientôt avec mes sincères meilleures
        cordiales salutations distinguées merci je veuillez dans recevez agréez
    """),
)
