"""Why German words may not be printed: what a reader would stumble over, told from the words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from letterkit.clauses._clause import Form
from letterkit.languages.de.clauses._syntax import (
    Words,
    closing,
    guessed,
    is_word,
    many,
    of_me,
    segments,
    singular,
)
from letterkit.languages.de.clauses._words import (
    ARTICLES,
    CONTRACTIONS,
    NOMINAL_EXCEPTIONS,
    PERSONAL,
    SMALL_WORDS,
    noun,
)
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing._words import GENDER, PREPOSITIONS

SIGNS = re.compile(r"[-=]+>|<-|[=#~_*<>|→⇒^\\]|\.\.|…|[!?]{2,}|\(\W*\)|(?<!\w)w/|\+\+|(?<=\w)[!](?=.)|\s@")
SLASH = re.compile(r"[^\W\d_]+/[^\W\d_]+|\d/[^\W\d_]|[^\W\d_]/\d|\d+/\d+")
YEARS = re.compile(r"\b(?:19|20)\d\d/\d\d\b")
SLASHES = frozenset(
    ("und/oder", "km/h", "ci/cd", "a/b", "tcp/ip", "m/w", "w/m", "24/7", "1/2", "1/4", "3/4", "1/3", "2/3")
)
TAG = re.compile(r"\A(?:er|sie|ich|der|die|frau|herr|hr|fr|chef|chefin|\w{1,3}|[a-zäöü]+)\.?\s*:", re.IGNORECASE)
SLANG = re.compile(
    r"\b(?:äh+|ähm+|hm+|ehm|öhm|naja|nee?|nö|nix|wg|vllt|evtl|ggf|eig|iwie|iwas|bzgl|zzt|mega|krass|geil|digga|"
    r"lol|omg|"
    r"ne|nen|nem|grad|ham|isses|gibts|gehts|wars|hats|ok)\b|(?<=[a-zäöü])[’'](?:s|n|ne|nem|nen)\b|(?<!\w)[’']n",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"(?<![\w.])(?:[a-zäöü]{1,6}\.){1,3}(?=\s+(?-i:[a-zäöü])|(?-i:[a-zäöü]))|\b(?:fr|hr|st|tel|std|min|abt|stv|zt|"
    r"rezert)\.(?=\s)|(?<![\w.])[a-zäöü]{1,3}\.(?=\Z)",
    re.IGNORECASE,
)
"""A word with a full stop that ends no sentence."""
KNOWN_SHORT = frozenset(
    "z. b. d. h. u. a. ca. bzw. dr. prof. nr. st. usw. inkl. rd. mio. mrd. co. e. v. dipl. ing. hr. fr. phil. med. "
    "rer. nat. jan. feb. apr. aug. sept. okt. nov. dez. bsp.".split()
)
NO_VOWEL = re.compile(r"(?<![\w.\-&])[b-df-hj-np-tv-xzß]{2,}(?![\w\-&])")
UNITS = frozenset("km kg cm mm ml dl kw kwh mg pfd st".split())
HALF = re.compile(r"\b(?:am|bis|ab|vom|zum|seit|dem) \d{1,2}\.\d{1,2}(?![.\d]| Uhr)|\d [A-ZÄÖÜ]\b(?!-)")
"""A date without its last full stop, a unit of which a letter is left."""
NUMBER_TWICE = re.compile(
    r"\b(\d+(?:[.,]\d+)?)\s+\1\b(?!\s*[:/])|\d\s*(?:nee|nein|quatsch|moment|stimmt nicht|\?)", re.IGNORECASE
)
SENTENCES = re.compile(
    r"(?<![\s(.][A-ZÄÖÜa-zäöü])(?<!\bDr)(?<!\bNr)(?<!\bca)(?<!\bbzw)(?<!\bProf)(?<!\bSt)(?<!\d)[.!?]\s+\S"
)
DETERMINED = ARTICLES - frozenset(
    "der die das den dem des beide beiden viele vielen alle allen einige einer eines keiner ihr "
    "mein dein sein euer einem ein keine jeder jede jedes jedem jeden eine einen welche welcher "
    "manche manchen solche solchen mehrere wenige wenigen mehreren einigen".split()
)
POSSESSIVE = r"(?:Ihr|ihr|dein|mein|sein|unser|eu(?:e)?r)(?:e[nmrs]?)?"
TWO_ARTICLES = re.compile(
    rf"(?<!\bSie )(?<!\bwir )(?<!\bsie )(?<!\bdie )\b(?:{POSSESSIVE}|zum|zur|beim|vom|im|am)\s+"
    rf"(?:der|die|das|den|dem|des|ein(?:e[nmrs]?)?|{POSSESSIVE})\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]"
)
TWICE = re.compile(r"\b(?!(?:die|der|das|den|dem|sie|nach|sehr|ganz|viel)\b)(\w{2,})\s+\1\b")
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
OF_YOU_ALL = re.compile(r"\bihr\b(?=.*\b[a-zäöüß]+t\b|\s+seid\b)|\b(?:[a-zäöüß]+t|seid)\s+ihr\b")
FAMILIAR = re.compile(r"\b(?:[Dd]u|dich|dir|[Dd]eine?[nmrs]?|euch|[Ee]ur?e?[nmrs]?er?)\b")
FORMAL = re.compile(r"(?<!\A)(?<![.!?:„»] )(?<![„»])\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|\AIhnen\b")
POINTS = re.compile(r"\A(?:Der|Die)\s+(?P<verb>[a-zäöüß]+)\b")
"""`Der kennt jeden`: who is pointed at may be the reader."""
THEMSELVES = re.compile(r", (?:er|sie) (?:selbst|selber)\b")
AGREES = re.compile(
    r"(?:\A|\b(?:dass|weil|ob|wenn|und|aber|, )\s*)(?P<who>[Ss]ie|[Dd]u|[Ii]ch|[Ww]ir) (?P<verb>[a-zäöüß]+)\b"
)
WEEKDAYS = re.compile(
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|"
    r"august|"
    r"september|oktober|november|dezember)\b"
)
COURTESY = re.compile(r"\b(?:[Dd]ank\w*|[Bb]itte|[Gg]r[uü](?:ß|ss)\w*)\b")
"""Words that make a sentence of thanks or greeting, which needs no verb."""
LONGEST_COLON = 30
"""Words that may stand behind a colon."""


def doubtful(text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """Why words may not be printed in a form, "" if nothing speaks against them; see `Language`."""
    said = text.strip()
    if not said:
        return "nothing is said"
    checks: list[Callable[[], str]] = [
        lambda: _spelling(said),
        lambda: _shape(said, form),
        lambda: _capitals(said),
        lambda: _agreement(said) if form != "cited" else "",
        lambda: _third_person(said, readers) if form != "cited" else "",
        lambda: _verb(said, form),
    ]
    return next((why for check in checks if (why := check())), "")


def _spelling(text: str) -> str:
    """Shorthand, slang and doubled words."""
    if SIGNS.search(text) or any(found[0].casefold() not in SLASHES for found in SLASH.finditer(YEARS.sub("", text))):
        return "a sign of shorthand"
    if TAG.match(text):
        return "a speaker's tag"
    if found := SLANG.search(text):
        return f"`{found[0]}` is not written in letters"
    for match in SHORT.finditer(text):
        parts = [part for part in match[0].split(".") if part]
        if any(part.casefold() + "." not in KNOWN_SHORT and not (len(part) == 1 and part.isupper()) for part in parts):
            return f"`{match[0]}` is an abbreviation"
    if (vowelless := NO_VOWEL.search(text)) and vowelless[0] not in UNITS:
        return f"`{vowelless[0]}` is an abbreviation"
    if HALF.search(text):
        return "half a date or unit"
    if NUMBER_TWICE.search(text):
        return "two numbers for one thing"
    return "a word stands twice" if TWICE.search(text) else ""


def _shape(text: str, form: Form) -> str:
    """One sentence, with a capital where it begins one, and a question mark where it asks."""
    if form != "cited" and SENTENCES.search(text):
        return "more than one sentence"
    if form in ("sentence", "question") and not (text[0].isupper() or text[0].isdigit() or text[0] in "„«"):
        return "no capital at its beginning"
    if form == "question" and not text.endswith("?"):
        return "no question mark"
    if "?" in text and form not in ("question", "cited") and not re.search(r"\?[“»]?\Z", text):
        return "a question mark in its middle"
    if text.endswith("?") and form in ("sentence", "that"):
        return "a question"
    if text.count("(") != text.count(")") or text.count("„") != text.count("“") or text.count('"') % 2:
        return "half a pair of brackets or quotation marks"
    if form == "colon" and len(text.split()) > LONGEST_COLON:
        return "too long"
    return ""


def _capitals(text: str) -> str:
    """A noun in small letters."""
    if found := WEEKDAYS.search(text):
        return f"`{found[0]}` in small letters"
    items = Words.of(text).items
    for at, item in enumerate(items):
        if not item.islower() or not item.isalpha() or item in SMALL_WORDS or _verbal(item):
            continue
        before = items[at - 1].casefold() if at else ""
        after = items[at + 1] if at + 1 < len(items) else ""
        if noun(item) and not after[:1].isupper():
            return f"`{item}` in small letters"
        is_head = not is_word(after) or after.casefold() in PREPOSITIONS | {"und", "oder"} or _verbal(after)
        if is_head and before in CONTRACTIONS | DETERMINED and not _stands_alone(item):
            return f"`{item}` in small letters"
    return ""


def _stands_alone(word: str) -> bool:
    return word in NOMINAL_EXCEPTIONS or word.endswith(("sten", "ste", "ster"))


def _verbal(word: str) -> bool:
    return bool(singular(word) or many(word) or of_me(word) or closing(word))


def _agreement(text: str) -> str:
    """Subject and verb, two articles, two ways to say you."""
    if TWO_ARTICLES.search(text):
        return "two articles"
    for match in AGREES.finditer(text):
        is_first = match.start() == 0 or text[match.start() : match.start("who")].strip() in ("", "und", "aber")
        if is_first and not _agrees(match["who"].casefold(), match["who"][:1].isupper(), match["verb"]):
            return f"`{match['who']} {match['verb']}` does not agree"
    if FAMILIAR.search(text) and FORMAL.search(text):
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


def _third_person(text: str, readers: Collection[str]) -> str:
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
        if found.start() and not re.search(
            r"\b[A-ZÄÖÜ]\w{2,}|\b(?:jeder|man|wer|jemand|niemand|keiner)\b", text[: found.start()]
        ):
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
    return "`denen` may be the reader" if re.search(r"(?<!, )\b(?:bei|von|mit|zu) denen\b", text) else ""


def _verb(text: str, form: Form) -> str:
    """A finite verb where a sentence or a clause behind `dass` is promised."""
    if form == "colon" or form == "cited":
        return ""
    if form == "that":
        items = ["dass", *Words.of(text).items]
        first = segments(items)[0]
        ends = first.verb is not None and all(not is_word(item) for item in items[first.verb + 1 : first.end])
        return "" if ends else "no verb at its end"
    items = Words.of(text).items
    if not _has_main(items) and not COURTESY.search(text):
        return "no verb in its second place"
    return _subjectless(items, form) or _crowded(items) or _unfinished(items)


def _subjectless(items: Sequence[str], form: Form) -> str:
    """A verb at the beginning that asks nothing, or a bare noun where an article is wanted."""
    opening, after = items[0].lower(), items[1] if len(items) > 1 else ""
    if (
        form == "sentence"
        and opening in verbs.AUXILIARIES
        and opening not in ("seien", "haben", "können", "dürfen")
        and items[-1] != "?"
    ):
        return "no subject before its verb" if after not in ("Sie", "du", "ich", "wir", "ihr", "es") else ""
    is_verb = singular(opening) or many(opening) or of_me(opening)
    if form == "sentence" and is_verb and after in ("ich", "wir", "er", "es", "du", "man", "sie"):
        return "its verb stands first"
    bare = items[0][:1].isupper() and opening in COUNTED and not many(after)
    if bare and singular(after) and (len(items) < 3 or items[2] not in ("ich", "Sie", "wir", "du", "es")):
        return "an article is missing"
    return ""


def _crowded(items: Sequence[str]) -> str:
    """Two verbs where one belongs: what was said in one breath."""
    for part in segments(items):
        if part.verb is None:
            continue
        sure = {part.verb, *(at for at in range(part.start, part.end) if items[at] in SURELY_FINITE)}
        joined = JOINED.intersection(items[part.start + 1 : part.end])
        if len(sure) > 1 and not joined:
            return "two verbs in one clause"
    return ""


def _unfinished(items: Sequence[str]) -> str:
    """`soll` or `muss` without what is to be done."""
    for part in segments(items):
        if part.verb is not None and not part.is_last and items[part.verb].lower() in DEMANDS:
            rest = [items[k].lower() for k in range(part.start, len(items)) if k != part.verb]
            if items[-1] != "?" and not any(
                closing(word) or word in ("sein", "haben", "werden") or word.startswith("zu") for word in rest
            ):
                return f"`{items[part.verb]}` without what is to be done"
    return ""


JOINED = frozenset(("und", "oder", "als", "wie", "sondern", "–", ":", "(", "„", "«", "»", '"', "“"))
"""What may stand between two verbs of one clause."""
DEMANDS = frozenset("soll sollst sollen sollte sollten muss musst müssen darf dürfen dürfte".split())
SURELY_FINITE = frozenset(
    "hat ist war hatte wird wurde will kann muss soll darf sagt meint steht geht kommt gibt bin sagte meinte "
    "fragte".split()
)
COUNTED = frozenset(
    noun
    for noun, article in GENDER.items()
    if len(noun) > 2 and noun not in ("teil", "art", "stand", "mal", "humor", "ton", "papier", "personal")
)


def _has_main(items: Sequence[str]) -> bool:
    return any(part.verb is not None and not part.is_last for part in segments(items))
