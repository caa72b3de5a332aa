"""French: see `topics/numbers.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.numbers import Grounding, Relations

RELATIONS = Relations(
    from_to="à",
    instead="au lieu de|contre",
    labels=words("numéro n° ligne page salle"),
    spans={
        "hour": words("heure"),
        "day": words("jour"),
        "week": words("semaine"),
        "month": words("mois"),
        "quarter": words("quartal trimestre"),
    },
    per="je|par",
    before_a_year="en|depuis|pour|jusqu['’]en|de|avant|après|fin|début|printemps|été|automne|hiver",
)

GROUNDING = Grounding(
    stop=words("""
        ailleurs à au aux avec c'est ce ces cette dans de des du elle en est et eu il ils j'ai je la le les leur
        lui ma mais me mes moi mon ne nos notre nous on ou où par pas plus pour qu'il que qui sa se ses son sur
        un une vos votre vous ai aussi avez avons chez cela dont quand
    """),
    breaks=words("à en de par pour avec sur et ou dans chez pendant après avant"),
    elided="qu",
    clause="et|mais|tandis",
)
