"""Why French words may not be printed: judged by what stands there alone, whoever put it there.

signs         the shorthand of notes: `->`, `=`, `w/`, `[[`
shorthand     `bcp`, `pcq`, `tél`, `réf.`, words without a vowel
talk          what one says and does not write: `euh`, `hein`, `sont pas`, `j ai`
person        the reader as somebody else: their name, `elle m’a dit`, `lui ai dit`, a verb that does not fit `vous`
number        a figure that the writer was not sure of, or has twice
shape         more than one sentence, no verb, a beginning or an end that hangs in the air
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from letterkit import wording
from letterkit.clauses._clause import Form
from letterkit.languages.fr.clauses._forms import FORMS, YOURS, is_finite
from letterkit.languages.fr.clauses._words import CLITICS, PERSONAL, SHORTHAND, TALK

_APOSTROPHE = str.maketrans("'‘ʼ", "’’’")
_PIECE = re.compile(r"aujourd’hui|[^\W\d_]+’(?=\w)|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*|[^\w\s]")
_THIRD = r"(?:il|elle|Il|Elle)"
_BEFORE = r"(?:(?:ne|me|te|se|lui|nous|vous|y|en) |[nmts]’)*"

SIGNS = (
    ("a sign of notes", re.compile(r"[-=~]>|<[-=]|[→⇒←↑↓<>=~#*_|\\]|\s\+\s|\bw/|\[\[|\]\]|(?<!\d)//")),
    ("a parenthesis", re.compile(r"[\[\]{}]|\([^)]*\Z|\A[^(]*\)")),
    ("shouted", re.compile(r"[!?]{2,}|\.{2,}\w|\b(?:PAS|ET|OUI|NON|MAIS|APRÈS|AVANT|TRÈS|TOUT|RIEN|JAMAIS|OU)\b")),
    ("cut short", re.compile(
        r"\b(?!etc\b)[^\W\d_]{1,7}\. [a-zà-ÿ]|\b[a-zà-ÿ]+/[a-zà-ÿ]{1,3}\b(?<!et/ou)(?<!km/h)|(?<=\w)[-]mm\b|"
        r"\b(?:lun|mar|mer|jeu|ven|sam|dim)\.? (?=\d)|\bn°(?! ?\d)|\b\d+ ?k\b|\bp(?:our)? ?/ ?|\bx ?\d")),
    ("an apostrophe is missing", re.compile(r"(?<![\w’])(?<!\d )(?:[cdjlmnst]|qu|jusqu|lorsqu|"
                                            r"quelqu) (?=[a-zà-ÿ])(?<!à t )", re.I)),
    ("not elided", re.compile(
        r"(?<![\w’-])(?:je|que|de|ne|me|te|se|le|la) (?=[aàâeéèêiîoô](?!\b))(?!on(?:ze|zième)\b|oui\b)(?=[a-zà-ÿ])|"
        r"\b(?:si|lorsque|puisque) ils?\b|\bde les?\b(?! [^\W\d_]+(?:er|ir|re)\b)|\bà les? (?![^\W\d_]+(?:er|ir|re)\b)",
    )),
    ("somebody who is no subject", re.compile(r"\b(?:avec|chez|pour|sans|par|vers) vous (?:m’|nous |vous )?\w+ez\b|"
                                              r"\bvous t[’e]\b|\btu vous\b")),
    ("cut short", re.compile(r"\b\d+ [jsm](?![\w’'])(?!\s?(?:de large|de long|de haut))")),
    ("somebody else's deed", re.compile(r"\A(?:[Vv]ous|[Jj]e|[Jj]’|[Tt]u|[Nn]ous)\b.*\b(?:avant de|pour|sans|de) s(?:e |’)[^\W\d_]+(?:er|ir|re|oir)\b")),
    ("two people in one", re.compile(r"\b(?:votre|vos|ton|ta|tes) [^\W\d_]+ à (?:elle|lui)\b|\bpar (?:vous|toi)\Z")),
    ("no subject", re.compile(r"\A(?:a|ont|avait) [^\W\d_]+(?:é|i|u|it|is)\b")),
    ("a remark in parentheses", re.compile(r"\((?:[^()]*\b(?:le sien|la sienne|seule?|mots|mais|bon|je|cf|voir|"
                                           r"haha|lol)\b|"
                                           r"[^()]*[!?])[^()]*\)")),
    ("no subject", re.compile(r"\A(?:[MTmt]’(?:a|ont|avait)|S’est|Me \w+[et]|A|Ai|Ont|Veut|Doit|Peut|Dit|Fait) (?!-)")),
    ("speech", re.compile(r"\b(?:bon|enfin|voilà|bref) (?:je|j’|il|elle|on|c’est|moi)\b|\b(?:bon|enfin|voilà|bref) j’|"
                          r"\bdit (?:c’|il |elle |je |on |j’)")),
    ("no subject", re.compile(
        r"\A(?!(?:si|quand|lorsque?|comme|pour|en|dans|avec|après|avant)\b)[^,]*\b\w+(?:ent|ez|ons|ont)\b[^,]*, "
        r"(?:ne |n’|se |s’)?[a-zà-ÿ]{3,}(?:ent|ez|ons) (?:une?|chaque|les?|la|des|\d)\b(?![^,]* (?:et|ou) )[^,]*\Z", re.I)),
    ("a figure with a question mark", re.compile(r"\d[^\s?]* ?\?(?! *$)|\(\?\)|\d ?\?$")),
    ("a correction", re.compile(
        r"\d[^.;:]{0,20}?,? (?:non|enfin|pardon|ou plutôt|je crois|je sais plus|à vérifier)\b|\bou (?:\d+|un|deux) "
        r"je sais\b|\b(?:je sais plus|je ne sais plus|je crois que c’est|à vérifier|à confirmer)\b", re.I)),
)  # fmt: skip
"""What no letter has, with why."""
TAGGED = re.compile(r"(?:moi|lui|elle|il|eux|elles|ils|q|r|p\d|[a-z]{1,2}|[A-Z]{1,3}) ?:(?!\d)", re.IGNORECASE)
"""A speaker in front of what was said."""
OF_READER = (
    re.compile(rf"(?:\A|[,;:] |\b(?:et|mais|que|puis) |qu’){_THIRD} {_BEFORE}(?P<verb>[^\W\d_]+)"),
    re.compile(r"\b(?:je|j’|Je|J’|moi) ?(?:ne |n’)?(?:lui|leur) (?:ai|avais|envoie|enverrai|dois|dirai|demande)\b"),
    re.compile(r"\b(?:de|à|pour|voulais|dois|vais|peux) (?:lui|leur) [^\W\d_]+(?:er|ir|re)\b"),
)
"""The reader as somebody who is not there; `verb` decides where it is named."""
YOU = re.compile(rf"(?:\A|(?<=[,;:] )|\b(?:et|mais|que|où|quand|si) )vous {_BEFORE}(?P<verb>[^\W\d_]+)", re.IGNORECASE)
ME = re.compile(r"\b(?:je |j’)(?:(?:ne|me|te|se|lui|leur|vous|le|la|les|y|en) |[nmtsl]’)*(?P<verb>[^\W\d_]+)", re.I)
IMPERSONAL = re.compile(
    r"(?:ne |n’|m’|me |nous |vous )*(?:y|en|faut|fallait|faudra\w*|manqu\w+|reste\w*|s’agi\w+|exist\w+|arriv\w+|"
    r"sembl\w+|suffi\w+|vaut|vaudr\w+|était une fois|est (?:temps|possible|difficile|tard|tôt|rare|facile|clair|prévu|"
    r"important|vrai)|(?:l’)?a (?:fallu|manqué|plu))\b"
)
"""What stands behind an `il` that is nobody."""
OPENS_BADLY = re.compile(
    r"(?:et|mais|ou|donc|car|puis|alors que|parce qu[e’]?|puisqu[e’]?|qui|que|qu’|dont|ni|voire|sauf que|"
    r"même si|du coup)(?!\w)",
    re.I,
)
ASKS = re.compile(
    r"(?:qui|que|comment|pourquoi|combien|quand|où|si|quels?|quelles?|ce qu[ie])\b|est-ce |"
    r"qu’",
    re.IGNORECASE,
)
"""How a question begins, told as one or put."""
ENDS_BADLY = re.compile(
    r"(?:\b(?:et|mais|ou|donc|car|que|qui|dont|de|du|des|à|au|aux|le|la|les|pour|par|avec|sans|sur|dans|en|ne|"
    r"je|il|on|ils|leur|votre|notre|mon|ma|mes|ce|cette|si|comme|parce|quand|très|plus de|"
    r"ai|avez|ont|a|est|êtes|sont|suis)|[,;:«(/-])\s*\Z",
    re.IGNORECASE,
)
MANY = re.compile(r"\b(?:vos|nos|mes|ses|tes|ces|leurs) (?!de |d’)(?P<noun>[a-zà-ÿ]+)")
"""A word of many before a noun."""
FEW_ENDS = ("s", "x", "z")
COUNTS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante cent mille".split()
)
AGAIN = frozenset("vous nous non oui très bien pas à faire petit ça tout de peu un la le les".split())
"""Words that stand twice in good French."""
TWICE = re.compile(r"\b(?P<one>(?:\d[\d.,]*|[^\W\d_]+) [^\W\d_]{3,})\b(?=.{0,200}\b(?P=one)\b)", re.IGNORECASE)
"""A count said again: `douze minutes par table douze minutes`."""
DROPPED = re.compile(
    r"\b(?P<verb>[^\W\d_]+) (?:(?:toujours |encore |vraiment )?pas\b(?! (?:à pas|seulement|plus que|mal de))|rien\b|"
    r"plus (?:personne|rien|du tout)\b)|"
    r"\b(?:a|ai|as|avez|avons|ont|reste|restent) qu(?:e |’)(?:\d|une?\b|deux\b|trois\b|quatre\b|cinq\b|des?\b)|"
    r"\b(?:a|ai|as|avez|avons|ont) [^\W\d_]+é qu(?:e |’)(?:de|du|des)\b",
    re.IGNORECASE,
)
"""A negation; with its `ne` left out, it is speech."""


def doubtful(text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """See `Language`."""
    line = re.sub(r"https?://[^\s)]+|\S+@\S+", "…", text.strip().translate(_APOSTROPHE))
    if not re.search(r"[^\W_]" if form == "colon" else r"[^\W\d_]", line):
        return "no words"
    if len(line) > LONGEST:
        return "no end"
    if form == "cited":
        return _in_quotation(line)
    checks = (_signs(line, form), _shorthand(line), _person(line, readers), _agreement(line), _twice(line))
    return next(filter(None, checks), "") or _shape(line, form)


def _in_quotation(line: str) -> str:
    """What is wrong with words as somebody else said them: they may be as loose as speech is."""
    if re.search(r"[«»“”\"\[\]]", line) or TAGGED.match(line):
        return "not only what was said"
    if re.search(r"[-=]>|<-|[→⇒=#~]|\bw/", line) or re.search(r"\([^)]*\)", line):
        return "a sign of notes"
    return "too short to be cited" if len(line.split()) < 3 else ""


def _signs(line: str, form: Form) -> str:
    """Signs and marks that only notes have."""
    tag = re.match(r"([A-ZÀ-Þ][\w-]+) ?: ", line)
    if TAGGED.match(line) or (tag and tag[1].casefold() in wording.first_names()):
        return "a speaker tag"
    if line.count("«") != line.count("»") or line.count("“") != line.count("”") or line.count('"') % 2:
        return "a quotation mark without its partner"
    outside = re.sub(r"«[^»]*»|“[^”]*”|\"[^\"]*\"", "«»", line)
    return next(
        (why for why, found in SIGNS if found.search(outside) and not (form == "question" and "question" in why)), ""
    )


def _of_notes(word: str) -> str:
    """Whether a word is shorthand or loose speech; "" for one that may stand in a letter."""
    small = word.casefold()
    if small in SHORTHAND or re.search(r"[a-zà-ÿ][A-Z]{2}", word):
        return "shorthand"
    loose = re.fullmatch(r"(?:boss|galér|galèr|gueul|merd)(?:e|es|ent|ez|ait|iez|é)", small)
    if small in TALK or loose or re.match(r"j[bcdfghklmnpqrstvwxz]", small):
        return "speech"
    no_vowel = len(word.rstrip("²³")) > 1 and not re.search(r"[aeiouyàâéèêëîïôùûüœæ’]", word)
    return "shorthand" if word.islower() and no_vowel and word not in UNITS else ""


def _shorthand(line: str) -> str:
    """A word that is cut short, or that one does not write."""
    for word in re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", line):
        if why := _of_notes(word):
            return f"{why}: {word}"
    if re.search(r"(?<!\w)(?:[a-zà-ÿ]+\d|\d+[a-zà-ÿ]{3,}\d|[A-Z]\d+[A-Z])\w*", line):
        return "shorthand: letters with figures"
    dropped = any(
        (hit["verb"] is None or is_finite(hit["verb"])) and not _negated(line[max(0, hit.start() - NEAR) : hit.start()])
        for hit in DROPPED.finditer(line)
    )
    if dropped or re.search(r"(?:\A|[,;:] |\bqu’|\bque )y a\b|(?<!\w)(?:t’es|t’as|y’a|chuis)\b", line, re.I):
        return "speech: a word left out"
    nobody = re.search(r"(?:\A|\bque |[,;:] )personne (\w+)", line, re.IGNORECASE)
    if nobody and is_finite(nobody[1]):
        return "speech: a word left out"
    return ""


NEAR = 60
"""Characters before a `pas` in which its `ne` stands."""
LONGEST = 700
"""Characters of a sentence at most: what is longer is dictation without a stop."""
UNITS = frozenset("km kg cm mm cl ml dl kw kwh kv hz mhz ghz db mn hl nm qz".split())


def _negated(before: str) -> bool:
    """Whether a negation has its first half, or needs none."""
    words = re.split(r"[.;:,]", before.casefold())[-1].split()
    near = " ".join(words[-5:])
    return bool(re.search(r"(?:\bne\b|n’|\bmême$|\bpourquoi$|\bsi$|\bpas$)", near))


def _person(line: str, readers: Collection[str]) -> str:
    """The reader as a third person."""
    for name in readers:
        if len(name) > 1 and name[:1].isupper() and re.search(rf"(?<![\w’]){re.escape(name)}(?![\w-])", line):
            return f"the reader by name: {name}"
    for shape in OF_READER:
        for found in shape.finditer(line):
            verb = found.groupdict().get("verb")
            if verb is None:
                return "the reader as somebody else"
            at = re.search(rf"{_THIRD} ", found[0])
            behind = line[found.start() + (at.end() if at else 0) :]
            if not IMPERSONAL.match(behind) and _is_personal(behind):
                return "the reader as somebody else"
    return ""


def _is_personal(behind: str) -> bool:
    """Whether what stands behind `il` or `elle` is what only a person does, or is done to the writer."""
    pieces = [piece.casefold() for piece in _PIECE.findall(behind)[:7]]
    before = [piece for piece in pieces if piece in CLITICS]
    at = next((i for i, piece in enumerate(pieces) if piece not in CLITICS), None)
    if at is None:
        return False
    known = FORMS.get(pieces[at])
    if known and known.infinitive in PERSONAL:
        return True
    is_past = bool(known) and known is not None and known.infinitive == "avoir"
    return is_past and bool({"m’", "me"} & set(before))


def _agreement(line: str) -> str:
    """A verb or a noun that does not fit the word before it."""
    for found in YOU.finditer(line):
        verb = found["verb"].casefold()
        known = FORMS.get(verb)
        is_theirs = known is not None and verb not in YOURS and (known.single or known.many) and not verb.endswith("is")
        if is_theirs and verb not in ("dites", "faites"):
            return f"vous {verb}"
    for found in ME.finditer(line):
        known = FORMS.get(found["verb"].casefold())
        if known is not None and not known.me and not _also_me(found["verb"].casefold()):
            return f"je {found['verb']}"
    for found in MANY.finditer(line):
        if not found["noun"].endswith(FEW_ENDS) and found["noun"] not in COUNTS:
            return f"one behind many: {found[0]}"
    if re.match(r"Vous .*\b(?:lui|elle)-même\b", line) and not re.search(r"\b(?:le|la|un|une|l’)\b.*-même", line):
        return "the reader as somebody else"
    if re.match(rf"Vous {_BEFORE}(?:avez |aviez )?[^\W\d_]+ (?:son|sa|ses) ", line):
        return "the reader’s things as somebody else’s"
    return ""


def _also_me(verb: str) -> bool:
    """Whether a form that the table gives to others is one of `je` too."""
    return verb.endswith(("is", "ais", "x", "rai")) or verb in ("ai", "suis", "vais", "vaux", "peux", "veux")


def _twice(line: str) -> str:
    """A word or a count that stands twice."""
    found = next((hit for hit in TWICE.finditer(line) if _is_count(hit["one"])), None)
    if found:
        return f"said twice: {found['one']}"
    words = [word.casefold() for word in re.findall(r"[^\W_]+|[.,;:!?«»]", line)]
    same = next((one for one, other in pairwise(words) if one == other and one not in AGAIN), "")
    return f"said twice: {same}" if same and same.isalnum() else ""


def _is_count(words: str) -> bool:
    first, _, thing = words.casefold().partition(" ")
    return (first[:1].isdigit() or first in COUNTS) and thing not in (
        "ans",
        "mois",
        "jours",
        "semaines",
        "heures",
        "par",
    )


def _shape(line: str, form: Form) -> str:
    """Whether words can stand where they are going to be printed."""
    told = re.sub(r"«[^»]*»|“[^”]*”|\"[^\"]*\"", "«»", line)
    if len(list(wording.sentences(told))) > 1 or re.search(
        r"[.!…] [A-ZÀ-Þ]", re.sub(r"\b(?:M|Mme|Dr|St)\. ", "", told)
    ):
        return "more than one sentence" if form != "colon" or not _are_whole(told) else ""
    if form == "question":
        if line.endswith("?"):
            return "" if _has_verb(line) or ASKS.match(line) else "no verb"
        return _shape(line, "colon")
    if "?" in told:
        return "a question"
    if told.endswith(("!", ".")):
        return "" if form == "sentence" and _has_verb(told) else "a mark at the end"
    if ENDS_BADLY.search(told):
        return "no end"
    if form != "sentence" and OPENS_BADLY.match(told) and not (form == "colon" and ASKS.match(told)):
        return "no beginning"
    if form == "colon":
        return ""
    if form == "sentence" and told[:1].islower():
        return "a small letter at its beginning"
    if form == "that" and re.match(r"(?:Il|Elle|Vous|Je|On|Nous|Les?|La|L’|Des|Une?|Ce|C’)(?= |\b)", told):
        return "a capital inside a sentence"
    if form == "that":
        told = re.split(r"\s?: ", told)[0]
    return "" if _has_verb(told) else "no verb"


def _are_whole(text: str) -> bool:
    """Whether every sentence of a text can stand: behind a colon, a note may have two."""
    return not any(_shape(sentence.strip().rstrip("."), "sentence") for _, sentence in wording.sentences(text))


def _has_verb(line: str) -> bool:
    """Whether a finite verb stands somewhere, with something before it."""
    if re.match(r"Merci (?:\w+ )?(?:de |d’|pour )|(?:Voici|Veuillez|[^\W\d_]+ez) |[^:]{3,40}\s?: \S", line):
        return True
    pieces = [piece.casefold() for piece in _PIECE.findall(line)]
    return any(is_finite(piece.partition("-")[0]) and (at or "-" in piece) for at, piece in enumerate(pieces))
