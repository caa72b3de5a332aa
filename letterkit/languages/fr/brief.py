"""French: see `topics/brief.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.brief import Advising, BriefSentences, Choosing, Formality, Needs

CHOOSING = Choosing(
    stemmer="french",
    common=words("""
        qu à année années annuel annuelle ans au aux avec bien ce ces cette chaque chez dans de depuis des deux
        du elle en entre est et expérience il hebdomadaire ils jour jours la le les leur mensuel mensuelle
        mensuelles mensuels mois ne notre nous on ou par pas plus pour que qui sa semaine semaines ses son sont
        sous sur travail travailler trois un une vers vos votre vous
    """),
)

BRIEF_SENTENCES = BriefSentences(
    praise=words("riche belle bonne"),
    skill=words("expérience compétence compétences parcours formation connaissances"),
    openers=words("""
        il elle on nous vous je tu ce cet cette ces le la les un une des notre votre mon ma mes si quand dans
        pour par avec sur au aux en et ou mais toute tout tous
    """),
    acts_will="sera|va|peut|souhaite",
    titles=words("prof mme monsieur madame docteur"),
    credit_your="votre|vos",
    credit_experience="expérience|compétences?|parcours|formation|connaissances?",
)


NEEDS = Needs(
    handing=words("envoie envoyer envoyé transmettre donner apporter dois doit dit promis j'envoie"),
    season_printemps="printemps|été|automne|hiver|noël|pâques|rentrée",
    post=words("poste postes emploi emplois prochain prochaine nouveau nouvel nouvelle autre autres"),
)


ADVISING = Advising(
    barred_no="ne pas",
    by="par|sauf|uniquement|seulement|hormis",
    ways=r"téléphon\w*|appels?|appeler|formulaire|portail|visites?|courrier",
    kind=r"expérience (?:de|du|des|en|dans|avec|sur) \w+|expérience d[’']\w+",
    closing=r"date limite|clôture|candidatures? (?:avant|jusqu)",
)

FORMALITY = Formality(
    says=r"\b(?:tu|toi|ton|tes)\b",
    formal=r"\b(?:vous|votre|vos)\b",
    familiar="tu",
)
