"""Safe edits of French notes: fillers go, shorthand of a closed list is written out, `j’ai pas` gets its `ne`.

Nothing here adds a verb, an article, a preposition or a cause.
"""

from __future__ import annotations

import re

from letterkit.languages.fr.clauses._forms import FORMS
from letterkit.languages.fr.clauses._words import (
    ABBREVIATED,
    CLITICS,
    MARKS_EITHER,
    MARKS_FEMININE,
    MARKS_MASCULINE,
    MARKS_PLURAL,
)
from letterkit.languages.fr.phrasing._nouns import VOWEL

_APOSTROPHES = str.maketrans("'‘ʼ", "’’’")
_SHORT = re.compile(
    rf"(?<![\w’/.-])(?:{'|'.join(re.escape(one) for one in sorted(ABBREVIATED, key=len, reverse=True))})(?![\w’-])\.?",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b(?P<what>semaine|année|fois|saison|mois|trimestre|lundi|mardi|mercredi|jeudi|vendredi) pro\b\.?")
_RATE = re.compile(r"(?:(?<=\d)|(?<=[a-zà-ÿ]{3}))\s?/\s?(?P<unit>jour|semaine|mois|an|heure|sem|j|h)\b\.?")
_RATES = {"j": "jour", "sem": "semaine", "h": "heure"}
_ARROW = re.compile(
    r"(?P<de>\b(?:passés?|passées?|tombée?s?|baissée?s?|de) )?(?P<from>\d[\d.,]*)(?P<unit> ?[%€]| [a-zà-ÿ]+)?"
    r"\s*(?:[-=]+>|→|⇒)\s*(?P<to>\d[\d.,]*)"
)
_FILLERS = (
    r"bon|euh+|heu|hum|ben|bah|alors|donc|voilà|enfin|franchement|du coup|mais|et|puis|et puis|ouais|ok|sinon|après|"
    r"en fait|genre|bref|hein|sinon|également|aussi|oui|ah|oh|tiens|par contre|en plus|d’ailleurs|en gros|disons"
)
_OPENING = re.compile(rf"\A(?:(?:{_FILLERS})(?:\s*,\s*|\s+)(?!que\b|qu’))+", re.IGNORECASE)
_AND_THAT = re.compile(r"\Aet (?:puis )?qu(?:e |’)(?:du coup |en plus |donc )?", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:[\s,]+(?:voilà|hein|quoi|mais bon|euh+|ouais|bref|enfin|du coup|en fait|point|mdr|lol|haha)|"
    r",\s*(?:ça va|bon)|[\s,]+(?:ça )?c’(?:est|était) (?:mon truc|sympa|chouette|top|génial|super|bien|cool|"
    r"dommage|fou)|"
    r",\s+[^,]{0,30}\b(?:correcte?s?|sympas?|gentil\w*|polie?s?|sèche?s?|froide?s?)|"
    r"\s*,?\s+mais (?:trop|mal|un peu|pas assez|sans) [\w ]{2,25}|"
    r"\s*[:;=]-?[)(DP]|\s*[!…]+|\.{2,}|\s+<.*|\s*[✓✔❤😀-🙏🤔-🧿]+)+\Z",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\s*\b(?:euh+|heu|hum)\b\s*,?", re.IGNORECASE)
_DOUBLED = re.compile(
    r"(?<!avec )(?<!pour )(?<!chez )(?<!à )(?<!de )(?<!sur )(?<!après )(?<!selon )(?<!par )(?<!comme )(?<!sans )\b(moi|lui|nous|eux),? (?=(?:je|"
    r"j’|il|elle|ils|on)\b|j’)",
    re.IGNORECASE,
)
_LOST = re.compile(r"(?<![\w’-])(j|c|qu|n|d|l|s|m|jusqu|lorsqu) (?=[aàâeéèêiouyh])", re.IGNORECASE)
_NOT = re.compile(
    r"(?<![\w’])(?P<clitics>(?:(?:me|te|se|lui|leur|nous|vous|les|la|le|y|en) |[mtsl]’)*)(?P<verb>[^\W\d_]+) "
    r"(?P<not>(?:(?:toujours|encore|même|vraiment|trop) )?pas\b|rien\b|jamais\b|"
    r"que (?=\d|une?\b|deux\b|trois\b|quatre\b))"
)
_HAVING = frozenset(("avoir", "rester"))
"""Verbs behind which `que` and a count is `only`."""
_THERE_IS = re.compile(
    r"(?:(?<!\w)il |(?<![\w’]))y a (?=pas\b|plus (?:de|personne)\b|que (?!\w+ qu)|qu’(?!\w+ qu))", re.IGNORECASE
)


def straight(text: str) -> str:
    """The text with one kind of apostrophe; no place in it moves."""
    return text.translate(_APOSTROPHES)


def bare(text: str) -> str:
    """Words without what is only breath around and in them, and without the marks behind them."""
    said = _LOST.sub(r"\1’", _INSIDE.sub(" ", text)).strip(" \t,;–—-")
    while True:
        less = _AND_THAT.sub("", _OPENING.sub("", said, count=1), count=1) if said == said.strip() else said
        less = _CLOSING.sub("", re.sub(r"(?<!\.)\.\Z", "", less)).strip(" \t,;:–—-")
        if less == said or not less:
            break
        said = less
    return _DOUBLED.sub("", said)


def written_out(text: str) -> str:
    """Shorthand that means one thing, written out."""
    said = _TYPED.sub(lambda one: f"je {one['small']}" if one["small"] else f"j’{one['vowel']}", text)
    said = _NEXT.sub(lambda found: f"{found['what']} {_next(found['what'])}", said)
    said = _RATE.sub(lambda found: f" par {_RATES.get(found['unit'], found['unit'])}", said)
    said = re.sub(r"(?<=lle|lui)-mm\b", "-même", said)
    said = re.sub(r"\bpcq (?=(?:il|elle|on|ils|elles)\b|[aeiou])", "parce qu’", said)
    said = _SHORT.sub(_expanded, said)
    said = re.sub(r"\s?:(?= de \d)", "", _ARROW.sub(_from_to, said)) if _ARROW.search(said) else said
    said = re.sub(r"\b(?:PAS|ET|OUI|NON|MAIS|TRÈS|TOUT|RIEN|JAMAIS|AVANT|APRÈS|DÉJÀ|OU)\b", _small, said)
    said = re.sub(r"\s*&\s*", " et ", said)
    return " ".join(said.split())


def _small(found: re.Match[str]) -> str:
    """A shouted word in small letters; a place's letters are left alone: `OU 3`."""
    return found[0].lower()


def _next(what: str) -> str:
    return "prochaine" if what in ("semaine", "année", "fois", "saison") else "prochain"


def _expanded(found: re.Match[str]) -> str:
    short = found[0].rstrip(".")
    said = ABBREVIATED.get(short) or ABBREVIATED.get(short.lower(), found[0])
    return said[:1].upper() + said[1:] if found.start() == 0 and short[:1].isupper() and not short.isupper() else said


def _from_to(found: re.Match[str]) -> str:
    """`9 -> 4` as `de 9 à 4`; what was there already is not said twice."""
    before = found["de"] or ""
    lead = before if before.startswith("de ") else f"{before}de "
    return f"{lead}{found['from']}{found['unit'] or ''} à {found['to']}"


def negated(text: str) -> str:
    """Each `pas` that has lost its `ne` with it: `sont pas signées` → `ne sont pas signées`."""
    said = _THERE_IS.sub("il n’y a ", nobody(text))
    return _NOT.sub(lambda found: _with_ne(found, said), said)


def _with_ne(found: re.Match[str], line: str) -> str:
    before = re.findall(r"[^\W\d_]+’?|[,.;:]", line[: found.start()])
    known = FORMS.get(found["verb"].casefold())
    near = before[-5:]
    is_noun = bool(near) and near[-1].casefold() in MARKS_FEMININE | MARKS_MASCULINE | MARKS_EITHER | MARKS_PLURAL
    if known is None or not near or near[-1] in ",.;:" or is_noun or {"ne", "n’"} & {one.casefold() for one in near}:
        return found[0]
    if {"ne ", "n’"} & {found["clitics"]} or near[-1].casefold() in CLITICS:
        return found[0]
    if found["not"].startswith("que") and known.infinitive not in _HAVING:
        return found[0]
    whole = found[0]
    return ("n’" if VOWEL.match(whole) else "ne ") + whole


_SPLIT = re.compile(
    r"(?<![\w’])(j|c)’(?=(?:[mtsl]’|(?:lui|y|en|me|te|se|les?|la) )?[^\W\d_]+ (?:"
    r"(?:(?:toujours|encore|même|vraiment) )?pas|rien|jamais|que (?:\d|une?|deux|trois))\b)(?!est-à)",
    re.IGNORECASE,
)


_TYPED = re.compile(
    r"(?<![\w’])j(?:(?P<small>lui|suis|sais|me|le|la|les|ne|pense|crois|voulais|dois|peux|vais|veux)|"
    r"(?P<vowel>ai|avais|étais|en|y|aurais))\b",
    re.IGNORECASE,
)
"""`jlui`, `jsuis`, `jai`: as people type."""
_NOBODY = re.compile(
    r"(?P<before>\A|\bque |[,;:] )(?P<nobody>[Pp]ersonne) (?=(?:(?:me|te|se|lui|leur|les?|la|y|"
    r"en) |[mtsl]’)*(?P<verb>[^\W\d_]+))"
)


def nobody(text: str) -> str:
    """`personne sait` as `personne ne sait`."""

    def with_ne(found: re.Match[str]) -> str:
        known = FORMS.get(found["verb"].casefold())
        if known is None or not known.single:
            return found[0]
        return f"{found['before']}{found['nobody']} {'n’' if VOWEL.match(text[found.end() :]) else 'ne '}"

    return _NOBODY.sub(with_ne, text)


def unelided(text: str) -> str:
    """`j’ai pas` as `je n’ai pas`, `c’est pas` as `ce n’est pas`."""
    return _SPLIT.sub(lambda found: f"{found[1]}e n’", text) if " n’" not in text[:8] else text
