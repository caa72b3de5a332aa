"""Why German words may not be printed: what a reader would stumble over, told from the words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letterkit.clauses._clause import Form
from letterkit.languages.de.clauses._persons import disagreeing, of_reader
from letterkit.languages.de.clauses._places import misplaced
from letterkit.languages.de.clauses._syntax import (
    Words,
    closing,
    is_word,
    known,
    many,
    of_me,
    segments,
    singular,
)
from letterkit.languages.de.clauses._words import (
    ARTICLES,
    CONTRACTIONS,
    NOMINAL_EXCEPTIONS,
    SMALL_WORDS,
    noun,
)
from letterkit.languages.de.phrasing._words import PREPOSITIONS

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
MILD = ("’s", "'s")
"""What a warm letter may have: `wenn’s einmal ruhig ist`."""
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
HALF = re.compile(
    r"\b(?:am|bis|ab|vom|zum|seit|dem) \d{1,2}\.\d{1,2}(?![.\d]| Uhr)|\d [A-ZÄÖÜ]\b(?!-)|\b(?:am|zum|vom) \d{1,2}\Z"
)
"""A date without its last full stop, a unit of which a letter is left."""
ONE_OF_MANY = re.compile(
    r"\b(?:[2-9]|\d\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Jahr|Monat|Tag|Stück|Stund)\b(?<!Stück)"
)
"""A count with its noun as dialect has it: `9 Jahr`."""
CLIPPED = re.compile(
    r"\b(?:ob|dass|weil|wenn|wie|was) ich\b[^,]*\b(?!(?:kann|will|muss|darf|soll|mag|weiß|bin|war|ging|kam|kann|hab)\b)"
    r"(?:[a-zäöüß]*(?:komm|geh|mach|schaff|brauch|bring|versteh|find|denk|nehm|fahr|arbeit|halt|bleib|lern|kenn))\Z"
)
"""A verb of `ich` without its ending, as it is spoken: `ob ich damit zurechtkomm`."""
UNSPEAKABLE = re.compile(r"\b\w*[^\W\d_](?:[bdfgkpt]r)\b(?!-)")
"""How no German word ends that is whole: `im Gespr`, `3 Instr`."""
_FINITE = "ist|war|liegt|steht|fand|hat|hatte|habe|hab|muss|kann|will|soll|wird|geht|kommt|find|finde|sind|waren"
RUNS_ON = re.compile(
    rf"\b(?:{_FINITE}|haben|[a-zäöüß]+e ich)\b[^,;:.–(„]*(?<!\bund )(?<!\baber )(?<!\boder )(?<!\bdenn )(?<!\bals )(?<!\bwie )"
    rf"(?<!\bdass )\b(?:(?:das|der|die|da|dann) (?:{_FINITE})\b|(?:hab|habe|bin|war|muss|will) ich\b)"
)
"""Where speech goes on without its stop: `schicke ich nach habe ich versprochen der liegt noch hier`."""
ELLIPSIS = re.compile(
    r"\b(?:weiß|wissen|sagt|sagen|sagte|versteht|fragt) (?:warum|wieso|weshalb|wie|wann|wo)(?=\s*(?:\Z|,|oder\b|und\b))"
)
"""A question of one word, which points at the sentence before: `keiner weiß warum`."""
COLON_WITHIN = re.compile(r"[^\W\d_]{4,}:\s(?![„“\"»])")
"""What a label leaves inside a sentence: `Talstation angerufen: Chefin ist in Revision`."""
BARE_VERB = re.compile(
    r"\A(?!(?:wenn|weil|da|als|ob|seit|bevor|nachdem|sobald|solange|obwohl|während|damit|falls|was|wer|wo|wie|je|um)\b)"
    r"[^,]*, (?!(?:oft|bald|mit|seit|nicht|erst|jetzt|dort|samt|statt|fast|zuletzt|zwischen|neben|gegen|wegen|oben|unten|morgen|meist|sonst|selbst|einen|den|jeden)\b)[a-zäöü]{2,}(?:en|t) (?:einen?|eine[rm]?|jede[nrs]?|de[nm]|\d\S*)\b(?![^,]* (?:und|oder) )[^,]*\Z",
    re.IGNORECASE,
)
"""A second verb behind a comma whose subject a telegram saves: `sie zählen doppelt, verlieren einen Tag`."""
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
TWICE = re.compile(r"\b(?!(?:die|der|das|den|dem|sie|nach|sehr|ganz|viel)\b)(\w{2,})\s+\1\b")
ORDINAL = re.compile(r"(?:\w+st|\w*(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt))e[nrs]?")
WEEKDAYS = re.compile(
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|"
    r"august|"
    r"september|oktober|november|dezember)\b"
)
STRAY_CAPITAL = re.compile(
    r"(?<=[a-zäöü] )(?:Genau|Auch|Nur|Noch|Schon|Da|Dort|Dann|Also|Aber|Und|Der|Die|Das|Ein|Eine|Ich|Wir|So)\b"
)
"""A word that opened a sentence of its own."""
QUOTED = re.compile(r"[„“\"«»][^„“”\"«»]*[“”\"»«]")
SHORTHAND = re.compile(r"[-=]+>|<-|[→⇒]|(?<!\w)w/|(?<!\w)[#~=](?!\w*\d)|[!?]{3,}")
"""Signs that no sentence of a letter has."""
LONGEST_COLON = 30
"""Words that may stand behind a colon."""


def doubtful(text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """Why words may not be printed in a form, "" if nothing speaks against them; see `Language`."""
    said = text.strip()
    if not said:
        return "nothing is said"
    if form == "draft":
        return _garbled(said)
    checks: list[Callable[[], str]] = [
        lambda: _spelling(said),
        lambda: _shape(said, form),
        lambda: _capitals(said),
        lambda: disagreeing(said) if form != "cited" else "",
        lambda: of_reader(said, readers) if form != "cited" else "",
        lambda: misplaced(said, form),
    ]
    return next((why for check in checks if (why := check())), "")


def _garbled(text: str) -> str:
    """Why no letter can have a sentence, whoever wrote it; how short or free it is, is the writer's affair."""
    unquoted = QUOTED.sub(" ", text)
    if SHORTHAND.search(unquoted) or NUMBER_TWICE.search(unquoted) or TWICE.search(unquoted):
        return "a sign of shorthand, a number or a word that stands twice"
    if (found := SLANG.search(unquoted)) and found[0] not in MILD:
        return f"`{found[0]}` is not written in letters"
    return _capitals(unquoted) or disagreeing(unquoted, of_any=True)


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
    if found := UNSPEAKABLE.search(text):
        return f"`{found[0]}` is an abbreviation"
    if ELLIPSIS.search(text):
        return "what it asks stands in another sentence"
    if RUNS_ON.search(text):
        return "two sentences without a stop"
    if BARE_VERB.search(text):
        return "a second verb has no subject"
    if HALF.search(text):
        return "half a date or unit"
    if NUMBER_TWICE.search(text):
        return "two numbers for one thing"
    if found := (ONE_OF_MANY.search(text) or CLIPPED.search(text)):
        return f"`{found[0]}` is spoken, not written"
    return "a word stands twice" if TWICE.search(text) else ""


def _shape(text: str, form: Form) -> str:
    """One sentence, with a capital where it begins one, and a question mark where it asks."""
    if form != "cited" and SENTENCES.search(text):
        return "more than one sentence"
    if form in ("sentence", "that") and (found := COLON_WITHIN.search(text)) and _is_label(text[: found.end()]):
        return "a label is left in it"
    if form == "that" and (found := STRAY_CAPITAL.search(text)):
        return f"`{found[0]}` has a capital inside"
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


def _is_label(before: str) -> bool:
    """Whether what stands before a colon is a telegram: two bits and no verb (`Talstation angerufen, Lehrbub dran:`)."""
    return "," in before and all(part.verb is None for part in segments(Words.of(before).items))


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
        if after in ("und", "oder") and at + 3 < len(items) and items[at + 2].islower() and items[at + 3][:1].isupper():
            continue  # `deine nette und ehrliche Absage`
        is_head = not is_word(after) or after.casefold() in PREPOSITIONS | {"und", "oder"} or _verbal(after)
        if is_head and before in CONTRACTIONS | DETERMINED and not _stands_alone(item):
            return f"`{item}` in small letters"
    return ""


def _stands_alone(word: str) -> bool:
    return word in NOMINAL_EXCEPTIONS or bool(ORDINAL.fullmatch(word))


def _verbal(word: str) -> bool:
    mine = of_me(word) and known(word + "n")
    return bool(singular(word) or many(word) or mine or (closing(word) and known(word)))
