"""Where German notes are cut into clauses, and who besides reader and writer is spoken of in them."""

from __future__ import annotations

import re

PEOPLE = re.compile(
    r"\b(?P<sie>(?:kolleg|praktikant|vorgänger|nachfolger|sekretär|personaler|geschäftsführer|assistent|"
    r"stellvertreter|nachbar|freund|schüler|bewohner|patient|kund|"
    r"auszubildend|mitarbeiter|fahrer|betriebsrät|ärzt|oberärzt|lehrer|erzieher|verkäufer)in|mutter|mama|oma|"
    r"tochter|schwester|(?:die|eine) (?:neue|andere|junge|alte|kleine)(?= [a-zäöü]|\W*\Z)|auszubildende)\b|"
    r"\b(?P<er>kollegen?|azubi|lehrling|praktikant(?:en)?|vorgänger|nachfolger|sekretär|personaler|"
    r"geschäftsführer|assistent(?:en)?|stellvertreter|nachbarn?|freund|schüler|bewohner|"
    r"patient(?:en)?|kunden?|mitarbeiter|\w*fahrer|betriebsrat|chefarzt|oberarzt|arzt|lehrer|verkäufer|cto|ceo|"
    r"cfo|vater|papa|opa|sohn|bruder|werkstudent(?:en)?|"
    r"(?:der|ein) (?:neue|andere|junge|alte|alter|junger)(?= [a-zäöü]|\W*\Z)|auszubildender?)\b",
    re.IGNORECASE,
)
"""People besides reader and writer, by the pronoun that may be theirs."""
FINITE = (
    "hat|hab|habe|hatte|ist|bin|war|will|wollte|fragt|fragte|sagt|sagte|meint|meinte|soll|sollte|kann|konnte|muss|"
    "musste|kennt|weiß|macht|möchte|würde|würd|durfte|"
    "darf|geht|kommt|zeigt|zeigte|findet|fand|hört|schaut|schreibt|schickt|sucht|braucht|meldet|ruft|entscheidet|"
    "bekommt|schick|mach"
)
"""Verbs that a main clause of speech begins with, behind its subject."""
AFTER_THOUGHT = "".join(
    f"(?<!{word})"
    for word in "sagt sagte gesagt meint meinte gemeint dachte gedacht denke glaube glaubt hofft hoffe findet "
    "finde schreibt schrieb weiß wusste dass weil wenn ob wie was als man ich er wir sie was wo wer die der "
    "den und aber".split()
)
"""Not behind a verb of saying: what it says goes on."""
JOINS = re.compile(
    rf"\s*\b(?:äh+m?|öhm?|ehm)\b,?\s*|,?\s+(?:und|aber|doch)\s+(?=(?:ich|er|sie|wir)\s+[a-zäöüß]+)|"
    rf"{AFTER_THOUGHT},\s+(?=(?:ich|er|sie|wir) (?:{FINITE})\b)"
)
BREATHS = re.compile(
    rf"\s+(?:und dann|und da|und|aber|dann|also|erst mal|also erst mal)\s+(?=(?:{FINITE}) (?:er|sie|ich)\b|(?:er|"
    rf"sie|der|die|ich|das) (?:{FINITE})\b|nicht dass\b)|"
    rf"{AFTER_THOUGHT}\s+(?=(?:ich|er|sie|wir|der|die) (?:{FINITE})\b)|\s+und dann\s+|\s+(?=was (?:bei denen|mir|"
    rf"dort|die) )|"
    r"\s+(?=(?:dabei|bescheid|geld) (?:hab|habe|hat|ist|war|krieg|krieg)\b)|\s+(?=wegen (?:der|dem|des)\b)|"
    r"\s+(?=das (?:muss|mit|war|hab|habe|sag|weiß)\b)|"
    r"\s+(?=da (?:steht|stehen|ist|sind|war|waren|sah|kam|hat|haben|fehlt|fehlen)\b)|\s+(?=ja (?:will|würd|würde|"
    r"mach|nehm)\b)",
    re.IGNORECASE,
)
