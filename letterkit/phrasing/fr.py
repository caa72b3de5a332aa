"""French: notes' words as words to this reader, greetings, dates.

Shapes that a note can have:

    question    `qui valide un changement de code article ?`
    sentences   more than one sentence
    label       `90 jours : un rapport hebdomadaire`
    quote       words in « … »: what could not be turned to the reader
    clause      `deux systèmes ne s’accordent pas sur le stock`
    action      begins with its verb: `réduit les erreurs de 18 %`, `envoyer le tableau`, `ai formé 12 préparateurs`
    indirect    begins with comment, pourquoi, qui, si …
    noun        a noun phrase, a keyword, anything else

A clause stands as it is behind `que`. A bare noun has an article only where its gender is known for sure, and nothing
is ever made to agree with the writer, whose gender nobody says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.letter import Person
from letterkit.phrasing import _french_verbs as verbs
from letterkit.phrasing import _lines
from letterkit.phrasing._french_nouns import VOWEL, at, chunk_of, elides, gender, named, of, plural
from letterkit.phrasing._french_turning import LEAVES, Turning
from letterkit.phrasing._french_words import (
    CHANGED,
    CLITICS,
    DETERMINERS,
    GIVEN,
    GIVING,
    HOW_OFTEN,
    INDIRECT,
    NOT_VERBS,
    NOUNS_OF_DEEDS,
    PLACES,
    PREPOSITIONS,
    RELATIVES,
    SMALL,
    SUBJECTS,
    TRADES,
)
from letterkit.phrasing._lines import capital

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
WOMEN, MEN = frozenset("mme madame ms mrs miss mlle frau".split()), frozenset("m monsieur mr herr".split())
DOCTORS = frozenset("dr docteur pr prof professeur professeure docteure".split())
NOBILITY = frozenset("de du des la le d’ van von den der".split())
YOU = ("vous ", "tu ")
SMALL_AFTER_GREETING = False
NBSP = "\u00a0"
OWN = re.compile(r"(?:je |j’|mon équipe et moi )", re.IGNORECASE)
PERCENT = re.compile(r"(?:près de |environ |plus de |-|−|\+)?\s?\d[\d.,]*\s?(?:%|pour cent)")
MOVED = re.compile(
    r"([^\W_].*?) ((?:pass|tomb|mont|descend|ramen|rédui|divis|doubl|tripl|baiss)[éiut]\w*) (?=de |à |en |par |sous )"
)
OBJECTS = DETERMINERS - {"de", "d’", "du", "des", "plus", "moins", "trop", "peu", "tout"}


def familiar(formality: str) -> bool:
    """Whether the reader is `tu`: the notes say so in any of the usual words."""
    return bool(re.search(r"\b(?:tu|tutoiement|tutoie\w*|tutoyer|tutoyons|du|duzen)\b", formality.casefold()))


def greeting(person: Person | None, formality: str = "", locale: str = "", also: Sequence[Person] = ()) -> str:
    """`Bonjour Madame Roux,`; `Bonjour Claire Roux,` where nobody said Madame; `Bonjour Claire,` where one says tu."""
    if person is None:
        return "Madame, Monsieur,"
    first = familiar(formality) or bool(re.search(r"\bprénoms?\b", formality.casefold()))
    return f"Bonjour {listed([_addressed(one, first) for one in (person, *also)])},"


def _addressed(person: Person, by_first_name: bool) -> str:
    """How a person is called: by first name, by title and surname, or by the whole name if no title is known."""
    names = person.name.split()
    if by_first_name and names:
        return names[0]
    said = {part.casefold().rstrip(".") for part in person.honorific.split()}
    title = "Docteur" if said & DOCTORS else "Madame" if said & WOMEN else "Monsieur" if said & MEN else ""
    if not title or not names:
        return person.name
    start = len(names) - 1
    while start > 1 and names[start - 1].casefold() in NOBILITY:
        start -= 1
    return f"{title} {' '.join(names[start:])}"


def closing(formality: str = "", locale: str = "", person: Person | None = None, also: Sequence[Person] = ()) -> str:
    """The line before the name in a mail."""
    return "Bien à toi," if familiar(formality) and not also else "Cordialement,"


def page(brief: Brief, subject: str) -> tuple[str, str, str]:
    """What a letter on paper has above its greeting, the greeting, and the closing; a mail's where one says `tu`."""
    reader, sender = brief.reader, brief.sender
    if familiar(brief.formality):
        return "", greeting(reader, brief.formality), closing(brief.formality)
    title = _addressed(reader, False).partition(" ")[0] if reader and reader.honorific else ""
    called = title if title in ("Madame", "Monsieur", "Docteur") else "Madame, Monsieur"
    to = [brief.company, *([f"À l’attention de {_addressed(reader, False)}"] if reader else [])]
    from_ = [sender.name, *sender.contact]
    job = titled(clean(brief.job))
    about = f"candidature au poste {of(job)}" if job else subject
    when = f"Le {dated(brief.today)} {brief.today.year}"
    blocks = ("\n".join(from_), "\n".join(filter(None, to)), when, f"Objet : {about}")
    return "\n\n".join(blocks), f"{called},", f"Je vous prie d’agréer, {called}, mes salutations distinguées."


def day(when: date, today: date, locale: str = "") -> str:
    """A date as one says it: `hier`, `mardi` within the week, else `le mardi 12 mai`."""
    ago = (today - when).days
    if ago in (0, 1):
        return "aujourd’hui" if ago == 0 else "hier"
    name = WEEKDAYS[when.weekday()]
    return name if 1 < ago < 7 else f"le {name} {dated(when)}"


def on(when: date, today: date, locale: str = "") -> str:
    """The same as an adverb; in French it is the same."""
    return day(when, today)


def dated(when: date, locale: str = "") -> str:
    """`12 mai`, `1er mai`."""
    return f"{when.day}{'er' if when.day == 1 else ''} {MONTHS[when.month - 1]}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a et b`, `a, b et c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} et {items[-1]}"


def typeset(text: str) -> str:
    """Apostrophes as French sets them, spaces that do not break before tall marks, inside « … » and before a sign."""
    text = re.sub(r"(?<=[^\W\d_])'(?=\w)", "’", text)
    text = re.sub(r"(?<=[\w)»’%\]])\s?([;?!])(?=\s|$|»)", f"{NBSP}\\1", text)
    text = re.sub(r"(?<=[\w)»’%\]])\s?:(?=\s|$)", f"{NBSP}:", text)
    text = re.sub(r"«\s*", f"«{NBSP}", re.sub(r"\s*»", f"{NBSP}»", text))
    text = re.sub(r"([?!…]\s?»)\.(?=\s|$)", r"\1", text)
    return re.sub(r"(\d)[ \u00a0\u202f]?([%€])", f"\\1{NBSP}\\2", text)


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """One line, no control characters, no end punctuation, no quotation marks around the whole; apostrophes curved."""
    return re.sub(r"(?<=[^\W\d_])'(?=\w)", "’", _lines.clean(text))


@lru_cache(maxsize=4096)
def shape(text: str) -> str:
    """Which of the shapes above a note has."""
    if text.strip().startswith("«"):
        return "quote"
    line = clean(text)
    if line.endswith("?"):
        return "question"
    if len(list(wording.sentences(line))) > 1:
        return "sentences"
    if re.search(r"\w ?: ", line):
        return "label"
    chunk = chunk_of(line)
    if not chunk:
        return "noun"
    if chunk[0] in INDIRECT or line.casefold().startswith(("ce que ", "ce qui ", "ce qu’", "est-ce ")):
        return "indirect"
    if _deed(chunk):
        return "action"
    return "clause" if _is_clause(chunk) or " et vous " in line[:30] else "noun"


def _is_clause(chunk: Sequence[str]) -> bool:
    """Whether a subject and its finite verb open the words, before any relative."""
    if len(chunk) < 2:
        return False
    if chunk[0] in SUBJECTS - {"ce", "tout"} or (chunk[0] in ("ce", "tout") and verbs.finite(chunk[1])):
        return True
    for before, word in pairwise(chunk):
        if word in RELATIVES or before in RELATIVES:
            return False
        if before in ("ne", "n’") and word not in CLITICS:
            return not verbs.infinitive(word)
        if verbs.finite(word) and before not in DETERMINERS | PREPOSITIONS:
            return True
        if word.endswith("ent") and before.endswith(("s", "x")) and not word.endswith("ment") and word not in NOT_VERBS:
            return before not in DETERMINERS
    return _tells(chunk)


def _tells(chunk: Sequence[str]) -> bool:
    """Whether a form that could be a noun is the verb behind a subject that has its article: `l’outil date de 2009`."""
    if chunk[0] not in DETERMINERS or chunk[0] in ("de", "d’") or len(chunk) < 4:
        return False
    for before, word, after in zip(chunk[1:], chunk[2:], chunk[3:], strict=False):
        if word in RELATIVES:
            return False
        joined = after in DETERMINERS | PREPOSITIONS or after in ("pas", "trop", "souvent", "ensemble", "mal", "bien")
        if word in verbs.OF_VOUS and before not in DETERMINERS | PREPOSITIONS and joined:
            return True
    return False


def _deed(chunk: Sequence[str]) -> str:
    """How a note tells an action: `participle`, `infinitive`, `je` (a form of it without its pronoun), or ""."""
    if len(chunk) < 2:
        return ""
    first, rest = chunk[0], chunk[1:]
    while first in CLITICS and len(rest) > 1 and first not in ("le", "la", "l’", "les", "en"):
        first, rest = rest[0], rest[1:]
    if first in ("ai", "suis"):
        return "je"
    if verbs.infinitive(first):
        return "infinitive"
    objects = rest[0] in DETERMINERS | PREPOSITIONS | {"en"} or rest[0][:1].isdigit()
    some = OBJECTS if first.endswith("té") else OBJECTS | {"des", "du"}
    if first.endswith("é") and (rest[0] in some or rest[0][:1].isdigit()):
        return "participle"
    agrees = first not in verbs.PARTICIPLES and not verbs.with_etre(first) and chunk[0] == first
    if verbs.participle(first) and not agrees and (objects or not verbs.participle(rest[0])):
        return "participle"
    return "je" if objects and rest[0] not in PREPOSITIONS and first.endswith("e") and first in verbs.OF_VOUS else ""


def lowered(text: str, proper: Iterable[str] = ()) -> str:
    """The text inside a sentence: a big first letter goes only from words that are known to be small."""
    first = re.match(r"[^\W\d_]+’?", text)
    if not first or text[:1].islower():
        return text
    word = re.match(r"[^\s,;:]+", text)
    bare, whole = first.group(), word.group() if word else ""
    if bare.casefold() in DETERMINERS:
        return text[:1].lower() + text[1:]
    if whole in proper or bare in proper or any(c.isupper() for c in whole[1:]):
        return text
    small = bare.casefold()
    known = small in SMALL or verbs.participle(small) or verbs.infinitive(small) or verbs.finite(small) or gender(small)
    return text[:1].lower() + text[1:] if known or small in TRADES or plural(small) else text


def titled(job: str) -> str:
    """A job's title inside a sentence, without `(H/F)` and what stands behind a comma."""
    bare = re.sub(r"\s*[(\[]?\b[HFMXN](?:\s?[/|.-]\s?[HFMXN]){1,2}\b[)\]]?\s*", " ", job.partition(",")[0]).strip(
        " -–—"
    )
    bare = bare or job
    plain = bare[:1].isupper() and bare[1:2].islower() and not any(w[:1].isupper() for w in bare.split()[1:])
    return bare[:1].lower() + bare[1:] if plain else bare


def sentence(text: str) -> str:
    """The text as a sentence: its first letter big, one mark at its end."""
    if shape(text) == "quote":
        return f"{text.strip()}."
    line = clean(text)
    return capital(line) + ("" if line.endswith("?") else ".")


def yours(text: str, names: Sequence[str] = (), spoken: bool = False, about: bool = False, formality: str = "") -> str:
    """Words about the reader or their company, said to the reader: `nous perdons` → `vous perdez`.

    names, spoken, about: as in English. Words in the reader's voice that cannot be turned for sure come back between
    quotation marks; other words that cannot, as "".
    """
    if re.fullmatch(r"[«“\"].*[»”\"]", text.strip()) and "»" not in text.strip()[:-1]:
        return quoted(clean(text))
    line = clean(text)
    bare = re.sub(r"^qu(?:e |’)", "", line, flags=re.IGNORECASE)
    line = bare if shape(bare) == "clause" else line
    turned = Turning(line, names, spoken, about, familiar(formality)).turned()
    return turned if turned or not (spoken and LEAVES.search(line)) else quoted(clean(text))


def mine(text: str) -> str:
    """What the writer did, in their own voice: `réduit les erreurs` → `j’ai réduit les erreurs`."""
    line = clean(text)
    if re.match(r"nous\b", line, re.IGNORECASE):
        return "mon équipe et moi" + line[4:]
    if noun := _told_deed(line) or _spent(line):
        return noun
    chunk = chunk_of(line)
    deed = _deed(chunk) if shape(line) == "action" else ""
    if deed == "participle":
        alone = len(chunk) > 1 and not (chunk[1] in DETERMINERS or chunk[1][:1].isdigit())
        reflexive = {"me": "je me ", "m’": "je m’"}.get(chunk[0])
        return (reflexive or ("je suis " if verbs.with_etre(chunk[0]) and alone else "j’ai ")) + line
    if deed == "je":
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
    return f"{line}{' :' if OWN.match(line) or shape(line) == 'clause' else ','} {_result(lowered(result))}"


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


def article(text: str) -> str:
    """A bare noun phrase with its article, where gender and number are sure: `retards` → `les retards`."""
    known = _named(text, False)
    return known or text


def _my(said: str, tu: bool) -> str:
    """A noun phrase as the writer's: `réponse confuse` → `ma réponse confuse`; "" if its gender is not known."""
    known = _named(said, tu)
    found = re.match(r"(les |la |le |l’)(?!absence)(.+)$", known) if known != said else None
    return f"{ {'les ': 'mes ', 'la ': 'ma '}.get(found[1], 'mon ') }{found[2]}" if found else ""


REQUIRED = re.compile(
    r" (?:est|sont|serait|seraient) (?:indispensables?|requis\w*|exigée?s?|souhaitée?s?|nécessaires?|demandée?s?|"
    r"attendue?s?|appréciée?s?|un plus|un atout|obligatoires?|impérati\w+)$",
    re.IGNORECASE,
)


def _needed(said: str, tu: bool) -> str:
    """What a posting asks for, behind `vous demandez`: `quelqu’un qui maîtrise SQL`; "" if it is not sure."""
    line = re.sub(r"\s*\((?:souhaité|apprécié|obligatoire|requis|un plus)e?s?\)$", "", REQUIRED.sub("", said))
    found = re.match(r"vous (vous )?([^\W\d_]+) (.+)$", line, re.IGNORECASE)
    if found and not re.search(r"\b(?:vous|votre|vos)\b", found[3]):
        verb = verbs.SINGULAR.get(found[2].casefold(), "")
        itself = "" if not found[1] else "s’" if VOWEL.match(verb) else "se "
        return f"quelqu’un qui {itself}{verb} {found[3]}" if verb else ""
    chunk = chunk_of(line)
    if chunk and verbs.infinitive(chunk[0]):
        return of(lowered(line))
    return _named(lowered(line), tu)


def _que(said: str, tu: bool) -> str:
    """A clause behind `que`: `qu’il manque deux infirmières`; "" of words that are none."""
    if shape(said) != "clause":
        return ""
    return f"qu’{said}" if elides(said) else f"que {said}"


def _having(said: str, tu: bool) -> str:
    """What the reader did, behind `merci`: `vous avez dessiné le flux` → `d’avoir dessiné le flux`, else ""."""
    now = re.match(r"(vous|tu) ((?:m’|nous |lui |leur )?)([^\W\d_]+)\b(.*)$", said, re.IGNORECASE)
    done = verbs.PARTICIPLE_OF.get(now[3] if now[1].casefold() == "vous" else verbs.vous(now[3][:-1])) if now else ""
    if now and done in GIVEN:
        said = f"vous {now[2]}avez {done}{now[4]}"
    found = re.match(r"(?:vous|tu) ((?:m’|nous |l’|lui |leur )?)(?:avez|as) ([^\W\d_]+)\b(.*)$", said, re.IGNORECASE)
    if not found or found[2].casefold() not in GIVEN:
        return ""
    rest = re.sub(r"\b(et|puis|mais) (?:(?:vous|tu) )?(?:avez|as) ", r"\1 ", found[3])
    rest = re.sub(r"\b(et|puis) (?:vous |tu )?m’(?:avez|as) ", r"\1 de m’avoir ", rest)
    return f"{'de ' if found[1] else 'd’'}{found[1]}avoir {found[2]}{rest}"


def _named(said: str, tu: bool) -> str:
    chunk = chunk_of(said)
    noun = shape(said) in ("noun", "action") and chunk and not verbs.infinitive(chunk[0])
    noun = noun and not any(shape(part.strip()) == "clause" for part in said.split(",")[1:])
    return named(said) if noun else ""


def promised(text: str) -> str:
    """A promise as what the reader will get: `envoyer le plan` → `je vous enverrai le plan`."""
    return _promised(clean(text), False) or lowered(clean(text))


def _promised(said: str, tu: bool) -> str:
    """A promise in the future; "" if it is neither an infinitive nor a noun phrase that has an article."""
    line = lowered(clean(said))
    if shape(line) == "clause" and line.startswith(("je ", "j’")):
        return line
    to = "te " if tu else "vous "
    verb, _, rest = line.partition(" ")
    if verbs.future(verb) and shape(line) == "action":
        thing = rest if chunk_of(rest) and chunk_of(rest)[0] in DETERMINERS | PREPOSITIONS else _named(rest, tu)
        given = ("t’" if tu and VOWEL.match(verb) else to) if verb in GIVING else ""
        elided = "j’" if not given and VOWEL.match(verb) else "je "
        return f"{elided}{given}{verbs.future(verb)} {thing}" if thing else ""
    noun = _named(line, tu)
    return f"je {'t’' if tu else 'vous '}enverrai {noun}" if noun else ""


def asks(text: str) -> bool:
    """Whether words are a question as they stand, with or without the mark at the end."""
    line = clean(text)
    inverted = re.search(r"\w-(?:t-)?(?:vous|tu|il|elle|ils|elles|on|nous|je|ce)\b", line)
    return line.endswith("?") or bool(inverted) or line.casefold().startswith("est-ce ")


def indirect(text: str) -> str:
    """A question put to the writer, told back: `Comment feriez-vous ?` → `comment je ferais`; "" if it cannot be."""
    line = clean(text).rstrip("?").rstrip()
    if re.match(r"quel(?:le)?s? (?:est|sont|était|serait) (?:votre|ton|ta|vos|tes) [^,;:]+$", line, re.IGNORECASE):
        return _to_me(line[:1].lower() + line[1:])
    found = re.match(r"((?:\w+ ){0,3}?\w+) (?:(\w+)-(?:vous|tu)|(?:vous|tu) (\w+))\b ?(.*)$", line)
    if not found or re.search(r"\b(?:vous|tu|te)\b", found[4]):
        return ""
    opening = "ce que" if found[1].casefold() == "que" else found[1].casefold()
    verb, rest = verbs.je(found[2] or found[3]), _to_me(found[4])
    if opening.split()[0] not in INDIRECT | {"ce"} or not verb or (found[4] and not rest):
        return ""
    return f"{opening} {'j’' if VOWEL.match(verb) else 'je '}{verb} {rest}".strip()


def _to_me(text: str) -> str:
    """The writer's things in their own voice: `votre échec` → `mon échec`; "" where a gender is not known."""
    said = re.sub(r"\b(?:vos|tes)\b", "mes", re.sub(r"\bton\b", "mon", re.sub(r"\bta\b", "ma", text)))
    for found in re.findall(r"\bvotre (?:(?:plus )?(?:grand|gros|petit|principal|premier|dernier) )?([^\W\d_]+)", said):
        known = "le" if re.search(rf"(?:grand|gros|petit|principal|premier|dernier) {found}", said) else gender(found)
        if not known:
            return ""
        elided = elides(said[said.index("votre ") + 6 :])
        said = said.replace("votre ", "ma " if known == "la" and not elided else "mon ", 1)
    return said


def steps(ideas: Sequence[str]) -> str:
    """What the writer would do, in order; "" if one of the notes does not begin with an infinitive."""
    actions = [re.sub(r"^je (?:commencerais par|voudrais) ", "", lowered(clean(idea))) for idea in ideas]
    if not all(verbs.infinitive(action.split()[0]) and len(action.split()) > 1 for action in actions if action):
        return ""
    first, *more = actions
    return f"je commencerais par {first}" + "".join(f", puis par {action}" for action in more)


def quoted(text: str) -> str:
    """Words between quotation marks, verbatim."""
    return f"« {text} »"


FORMS: Mapping[str, Callable[[str, bool], str]] = {
    "que": _que,
    "de": lambda said, tu: of(said),
    "named": _named,
    "about": lambda said, tu: of(noun) if (noun := _named(said, tu)) else "",
    "having": _having,
    "my": _my,
    "been": lambda said, tu: (
        f"avoir été {said}" if re.match(r"(?:un peu |bien )?(?:trop|peu|pas assez) (?!de |d’)", said) else ""
    ),
    "needed": _needed,
    "post": lambda said, tu: f"poste {of(titled(said))}",
    "chez": lambda said, tu: at(said),
    "kept": _promised,
}
"""Further forms of words said to the reader, by the name templates call them."""
