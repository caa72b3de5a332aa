"""Whether German words agree, and whether somebody in them may be the reader, told from the words alone."""

from __future__ import annotations

import re
from collections.abc import Collection

from letterkit.languages.de.clauses._syntax import guessed, many, of_me, singular
from letterkit.languages.de.clauses._words import PERSONAL, SMALL_WORDS
from letterkit.languages.de.phrasing import _verbs as verbs

POSSESSIVE = r"(?:Ihr|ihr|dein|mein|sein|unser|eu(?:e)?r)(?:e[nmrs]?)?"
_BEFORE = r"(?:(?:Ihr|ihr|eur)e[nmrs]?|(?:dein|mein|sein|unser)(?:e[nmrs]?)?)"
"""A possessive that is no pronoun: `Ihr` may be the subject, as in `dass Ihr den Abschluss braucht`."""
TWO_ARTICLES = re.compile(
    rf"(?<!\bSie )(?<!\bwir )(?<!\bsie )(?<!\bdie )\b(?:{_BEFORE}|zum|zur|beim|vom|im|am)\s+"
    rf"(?:der|die|das|den|dem|des|ein(?:e[nmrs]?)?|{POSSESSIVE})\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]|"
    rf"(?<!, )\b(?:den|dem|des)\s+(?:{POSSESSIVE})\s"
)
HIS = re.compile(r"(?<![\w-])(?:er|ihm|ihn|Er|Ihm|Ihn)(?![\w-])")
HERS = re.compile(r"(?<![\w-])(?:sie|ihr|ihre[nmrs]?)(?![\w-])")
OWNED = re.compile(r"(?<![\w-])[Ss]eine?[nmrs]?(?![\w-])")
_NOUN = r"(?:\s+(?:\d+\s+)?[a-zäöüß]+e[nrms]?){0,2}\s+[A-ZÄÖÜ][\w-]+"
MASCULINE = re.compile(
    rf"\b(?:[Dd]er|[Dd]en|[Dd]em|[Ee]in|[Ee]inen|[Ee]inem|[Jj]eder|[Jj]eden|[Kk]ein(?:en)?|[Mm]ein(?:en|em)?|"
    rf"[Uu]nser(?:en|em)?|[Dd]ieser|[Dd]iesen|Ihr(?:en|em)?|[Dd]ein(?:en|em)?|[Vv]om|[Zz]um|[Bb]eim|[Ee]uren|[Ee]uer)"
    rf"(?!\s+(?:\w+\s+)?(?:\d+\. )?(?:\w*(?:[Tt]ag|[Aa]bend|[Mm]ittag|[Mm]orgen|[Mm]onat|termin|Termin|Anfang|"
    rf"Schluss|Januar|Februar|März|April|Mai|Juni|Juli|August|\w+ber)\b)){_NOUN}|\b(?:jemand\w*|wer|[Nn]iemand\w*|"
    rf"[Kk]einer|[Ee]iner|man|[Jj]eder|Herrn? [A-Z]\w+|"
    r"[A-ZÄÖÜ]\w+(?:er|or|ist|ant|ling)|\w*[Kk]ollege|Kunde|Junge|Neffe|Azubi|Chef)\b"
)
FEMININE = re.compile(
    rf"\b(?:[Dd]ie|[Dd]er|[Ee]ine[rn]?|[Kk]eine[nr]?|[Mm]eine[rn]?|[Uu]nsere[rn]?|Ihre[rn]?|[Dd]eine[rn]?|"
    rf"[Ee]ure[rn]?|"
    rf"[Jj]ede[r]?|[Dd]iese[rn]?|[Zz]ur|[Dd]en|[Vv]iele[nr]?|[Aa]lle[nr]?|[Ee]inige[nr]?|[Mm]anche[nr]?|"
    rf"[Bb]eiden?|\d+|"
    rf"[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Mm]ehrere[rn]?|[Kk]eine[rn]?){_NOUN}|\b[A-ZÄÖÜ][a-zäöüß]+(?:en|"
    rf"ern|er|e|n|s|in|"
    r"innen)\b(?<!\bSie)|\bFrau [A-Z]\w+"
)
SHE = re.compile(r"\bsie\b(?: \w+)? (?P<verb>[a-zäöüß]+)|(?P<first>[a-zäöüß]+) sie\b")
_HAVE = r"(?:seid|habt|könnt|müsst|wollt|sollt|dürft|wisst|werdet|macht)"
OF_YOU_ALL = re.compile(
    r"(?:\A|\b(?:dass|weil|wenn|ob|wie|was|damit)\s)[Ii]hr\b(?=.*\b[a-zäöüß]+t\b)|"
    rf"\bihr\s+{_HAVE}\b|\b{_HAVE}\s+ihr\b"
)
FAMILIAR = re.compile(r"\b(?:[Dd]u|dich|dir|[Dd]eine?[nmrs]?|euch|[Ee]ur?e?[nmrs]?er?)\b")
FORMAL = re.compile(r"(?<!\A)(?<![.!?:„»] )(?<![„»])\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|\AIhnen\b")
POINTS = re.compile(r"\A(?:Der|Die)\s+(?P<verb>[a-zäöüß]+)\b")
"""`Der kennt jeden`: who is pointed at may be the reader."""
THEMSELVES = re.compile(r", (?:er|sie) (?:selbst|selber)\b")
THEIRS = re.compile(r"(?P<comma>, )?\b(?:bei|von|mit|zu) denen\b(?: (?P<next>\w+))?")
AGREES = re.compile(
    r"(?:\A|\b(?:dass|weil|ob|wenn|und|aber|, )\s*)(?P<who>[Ss]ie|[Dd]u|[Ii]ch|[Ww]ir) (?P<verb>[a-zäöüß]+)\b"
)


def disagreeing(text: str, of_any: bool = False) -> str:
    """Subject and verb, two articles, two ways to say you.

    of_any: whether it is any sentence of a letter, where `Sie hat` may speak of somebody named before.
    """
    if TWO_ARTICLES.search(text):
        return "two articles"
    for match in AGREES.finditer(text):
        is_first = match.start() == 0 or text[match.start() : match.start("who")].strip() in ("", "und", "aber")
        if of_any and match["who"].casefold() == "sie":
            continue
        if is_first and not _agrees(match["who"].casefold(), match["who"][:1].isupper(), match["verb"]):
            return f"`{match['who']} {match['verb']}` does not agree"
    opens = re.match(r"Sie (?P<verb>\w+)", text)
    if FAMILIAR.search(text) and (FORMAL.search(text) or (opens and many(opens["verb"]))):
        return "two ways to say you"
    if re.search(r"\b[Dd]u\b[^,;.]*\bsich\b", text):
        return "`sich` beside `du`"
    return ""


def _agrees(who: str, is_big: bool, verb: str) -> bool:
    """Whether a subject's pronoun and the word behind it go together, if that is a verb."""
    is_one, is_many = bool(singular(verb)), many(verb)
    if who == "sie":
        return not is_big or is_many or not (is_one or guessed(verb))
    if who == "wir":
        return is_many or not is_one
    if who == "du":
        return bool(re.search(r"[sß]t\Z", verb)) or not (is_one or is_many)
    mine = verb in verbs.PRESENT_ICH or verb in verbs.PAST or of_me(verb) or verb in SMALL_WORDS
    return mine or verbs.participle(verb) or not (is_one or is_many)


def of_reader(text: str, readers: Collection[str]) -> str:
    """Somebody who may be the reader, spoken of."""
    for name in readers:
        if len(name) > 1 and re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", text):
            return f"`{name}` is the reader"
    pointed = POINTS.match(text)
    if (pointed and (singular(pointed["verb"]) or pointed["verb"] in verbs.AUXILIARIES)) or THEMSELVES.search(text):
        return "somebody is pointed at who may be the reader"
    for found in HIS.finditer(text):
        if not MASCULINE.search(text[: found.start()]):
            return f"`{found[0]}` may be the reader"
    for found in OWNED.finditer(text):
        if not re.search(r"\b[A-ZÄÖÜ]\w{2,}|\b(?:jeder|man|wer|jemand|niemand|keiner)\b", text[: found.start()]):
            return f"`{found[0]}` may be the reader's"
    if re.match(r"Ihr (?:ist|war|wird|wurde|kann|muss|will|soll|fehlt|fehlte|gefällt|gefiel)\b", text):
        return "`Ihr` may be the reader"
    for found in HERS.finditer(text):
        if found[0] == "ihr" and OF_YOU_ALL.search(text):
            continue
        if not FEMININE.search(text[: found.start()]):
            return f"`{found[0]}` may be the reader"
    for match in SHE.finditer("" if re.search(r"\bich\b", text) else text):
        if (match["verb"] or match["first"]) in PERSONAL:
            return "`sie` may be the reader"
    theirs = THEIRS.search(text)
    is_relative = theirs and theirs["comma"] and not (singular(theirs["next"] or "") or many(theirs["next"] or ""))
    return "`denen` may be the reader" if theirs and not is_relative else ""
