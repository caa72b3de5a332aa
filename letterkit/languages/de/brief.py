"""German: see `topics/brief.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.brief import Advising, BriefSentences, Choosing, Formality, Needs

CHOOSING = Choosing(
    stemmer="german",
    common=words("""
        hab habs hatt hatte hatten nein nix aber alle als am an arbeit auch auf aus bei beim bis das dass dem
        den der des die drei ein eine einem einen einer eines er erfahrung erfahrungen es etwas für gute guten
        guter hat habe haben ich ihr ihre ihrem ihren ihrer im in ist jahr jahre jahren jeden jeder kenntnisse
        man mehr mein meine meinem meinen meiner mich mir mit monat monate monaten nach nicht noch nur oder ohne
        sehr sein sich sie sind so tag tage tagen über um und uns unser unsere unseren unserer unter vier vom
        von vor vorteil war was wenn wie wir woche wochen zu zum zur zwei zwischen
    """),
)

BRIEF_SENTENCES = BriefSentences(
    praise=words("starke gute große beeindruckt überzeugt solide"),
    skill=words("erfahrung erfahrungen kenntnisse fähigkeit fähigkeiten werdegang ausbildung"),
    acts_ed="es",
    titles=words("prof herr herrn frau m"),
    credit_your="ihre?[nmrs]?|deine?[nmrs]?",
    credit_experience=r"erfahrung\w*|kenntnisse\w*|fähigkeit\w*|werdegang|ausbildung",
)


NEEDS = Needs(
    handing=words(
        "schicke schicken schick sende senden nachreichen einreichen mitbringen soll muss gesagt versprochen"
    ),
    season_spring="fall|winter",
    season_fruh="früh(?:jahr|ling)|sommer|herbst|winter|weihnachten|ostern",
    season_s="es",
    post=words("""
        stelle stellen posten platz plätze nächste nächsten neue neuen andere anderen weitere weiteren passende
        passenden
    """),
)


ADVISING = Advising(
    barred_no=r"kein\w*|nicht",
    barred_contact=r"kontakt\w*|anruf\w*|(?:an)?schreiben|rückfragen|nachfragen",
    by="per|über|außer|nur|ausschließlich|statt|mit ausnahme",
    ways=r"telefon\w*|anrufe?\w*|formular\w*|portal\w*|persönlich\w*|besuche?|post",
    kind=r"erfahrung (?:mit|in|im|bei|als|auf) \w+",
    closing=r"bewerbungsschluss|bewerbungsfrist|bewerben sie sich bis|frist|einsendeschluss",
)

FORMALITY = Formality(
    says=r"\b(?:du|dir|dich|dein\w*)\b",
    formal=r"(?-i:\b(?:Sie|Ihnen|Ihr\w*)\b)",
    familiar="du",
)
