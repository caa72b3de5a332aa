"""What the writer did, from a French note: in their own voice, with its setting and its result."""

from __future__ import annotations

import re

from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._nouns import VOWEL, at, chunk_of, elides, plural
from letterkit.languages.fr.phrasing._shapes import clean, deed, lowered, shape
from letterkit.languages.fr.phrasing._words import CHANGED, DETERMINERS, HOW_OFTEN, NOUNS_OF_DEEDS, PLACES, PREPOSITIONS

OWN = re.compile(r"(?:je |j’|mon équipe et moi )", re.IGNORECASE)
PERCENT = re.compile(r"(?:près de |environ |plus de |-|−|\+)?\s?\d[\d.,]*\s?(?:%|pour cent)")
MOVED = re.compile(
    r"([^\W_].*?) ((?:pass|tomb|mont|descend|ramen|rédui|divis|doubl|tripl|baiss)[éiut]\w*) (?=de |à |en |par |sous )"
)


def as_writer(text: str) -> str:
    """What the writer did, in their own voice: `réduit les erreurs` → `j’ai réduit les erreurs`."""
    line = clean(text)
    if re.match(r"nous\b", line, re.IGNORECASE):
        return "mon équipe et moi" + line[4:]
    if noun := _told_deed(line) or _spent(line):
        return noun
    chunk = chunk_of(line)
    how = deed(chunk) if shape(line) == "action" else ""
    if how == "participle":
        alone = len(chunk) > 1 and not (chunk[1] in DETERMINERS or chunk[1][:1].isdigit())
        reflexive = {"me": "je me ", "m’": "je m’"}.get(chunk[0])
        return (reflexive or ("je suis " if verbs.with_etre(chunk[0]) and alone else "j’ai ")) + line
    if how == "je":
        return ("j’" if VOWEL.match(line) else "je ") + line
    line = _result(line)
    never = re.match(r"(n’a|jamais|n’ai)\s+(?:jamais\s+)?(?=\w)", line, re.IGNORECASE)
    if never and verbs.participle(line[never.end() :].split()[0]):
        return f"je n’ai jamais {line[never.end() :]}"
    return line


def _told_deed(line: str) -> str:
    """A noun of action as what the writer did: `réduction des erreurs` → `j’ai réduit les erreurs`; "" if unsure."""
    names = "|".join(sorted(NOUNS_OF_DEEDS, key=len, reverse=True))
    often = "|".join(HOW_OFTEN)
    found = re.match(rf"({names}) (?:(de (?:\d[\d.,]*\s?%|moitié)|{often}) )?(?=d[eu’])(.+)$", line, re.IGNORECASE)
    if not found or shape(line) == "sentences":
        return ""
    told, how = _bared(found[3]), HOW_OFTEN.get(found[2] or "", found[2] or "")
    return f"j’ai {NOUNS_OF_DEEDS[found[1].casefold()]} {how} {told}".replace("  ", " ") if told else ""


def _spent(line: str) -> str:
    """A stretch of time as the writer's: `deux ans en cardiologie` → `j’ai passé deux ans en cardiologie`, else ""."""
    found = re.match(r"(?:plus de )?[\w’]+ (?:ans?|années|mois) (d’expérience )?(?:en|au|aux|à|dans|chez|comme) ", line)
    first = chunk_of(line)[:1]
    if not found or shape(line) != "noun" or (first and first[0] not in DETERMINERS and not first[0][:1].isdigit()):
        return ""
    return f"j’ai {'' if found[1] else 'passé '}{line[:1].lower()}{line[1:]}"


def _bared(behind: str) -> str:
    """What stands behind `de` as an object: `des erreurs` → `les erreurs`, `d’un suivi` → `un suivi`; "" if unsure."""
    if found := re.match(r"(du|des) (.+)$", behind):
        return f"{'le' if found[1] == 'du' else 'les'} {found[2]}"
    found = re.match(r"(?:de |d’)(.+)$", behind)
    if not found:
        return ""
    rest = found[1]
    first = chunk_of(rest)[:1] or [""]
    if first[0] in DETERMINERS - {"d’", "de", "du"} or first[0][:1].isdigit():
        return rest
    return f"des {rest}" if plural(first[0]) else ""


def proof(claim: str, number: str = "", context: str = "") -> str:
    """A claim with its setting and its result, as far as the claim does not hold them already."""
    line, result, where = claim, clean(number), clean(context)
    held = claim.casefold()
    if OWN.match(line) and (parts := re.match(r"([^:;]+?) ?[:;] ([^:;]+)$", line)):
        line = f"{parts[1]} : {_result(parts[2])}"
    if result.casefold() in held:
        result = ""
    elif result and PERCENT.fullmatch(result) and any(word in CHANGED for word in chunk_of(claim)[:3]):
        line, result = f"{line} de {result.lstrip('-−+ ')}", ""
    elif result and _joins(result, claim):
        line, result = f"{line} {lowered(result)}", ""
    if where.casefold() not in held:
        line += f" {_place(where)}"
    if not result:
        return line
    told = _result(lowered(result))
    joint = " :" if OWN.match(line) or shape(line) == "clause" else "," if told == lowered(result) else " ;"
    return f"{line}{joint} {told}"


def _joins(result: str, claim: str) -> bool:
    """Whether a result goes on from its claim: `en six mois`; `de 9 à 4 jours` only behind what says a change."""
    if result.split()[0].casefold() not in PREPOSITIONS or shape(result) != "noun":
        return False
    changes = re.search(r"\b(?:pass|baiss|augment|rédui|diminu|ramen|raccourc|accélér|mont|amélior)[^\W\d_]*", claim)
    return not re.match(r"de (?:\d|un|deux|trois)", result) or bool(changes)


def _place(where: str) -> str:
    """Where it was, behind what was done: `chez Calder`, `à la clinique des Tilleuls`, `(14 filiales)`."""
    place, comma, more = where.partition(", ")
    first = chunk_of(place)[:1]
    if first and first[0] in PREPOSITIONS:
        return lowered(where)
    joined = bool(re.search(r" (?:de|du|des|d’)\b", place))
    if first and first[0] in PLACES:
        said = at(place)
    elif place[:1].isupper() and not joined and shape(place) == "noun":
        said = f"chez {place}"
    else:
        return f"({where})"
    return f"{said} ({more})" if comma else said


def _result(said: str) -> str:
    """A result as a clause: `clôture passée de trois jours à un` → `la clôture est passée de trois jours à un`."""
    found = MOVED.match(said)
    if not found or shape(said) != "noun" or not verbs.participle(found[2]):
        return said
    many, noun = found[2].endswith("s"), found[1]
    if chunk_of(noun)[0] not in DETERMINERS and not noun[:1].isdigit():
        one = "l’" if elides(noun) else "la " if found[2].endswith("e") else "le "
        noun = f"{'les ' if many else one}{noun}"
    moved = re.match(r"pass|tomb|mont|descend", found[2])
    be = ("sont" if many else "est") if moved else ("ont été" if many else "a été")
    return f"{noun} {be} {said[found.start(2) :]}"
