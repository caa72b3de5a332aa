"""The shape of a French note, told without a tagger; and its words inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from letterkit import wording
from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._nouns import chunk_of, gender, named, plural
from letterkit.languages.fr.phrasing._words import (
    CLITICS,
    DETERMINERS,
    INDIRECT,
    NOT_VERBS,
    PREPOSITIONS,
    RELATIVES,
    SMALL,
    SUBJECTS,
    TRADES,
)
from letterkit.phrasing import _lines

OBJECTS = DETERMINERS - {"de", "d’", "du", "des", "plus", "moins", "trop", "peu", "tout"}


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """One line, no control characters, no end punctuation, no quotation marks around the whole; apostrophes curved."""
    line = re.sub(r"(?<=[^\W\d_])'(?=\w)", "’", _lines.clean(text))
    # A mark without its partner would quote whatever the letter puts behind it.
    return line if line.count("«") == line.count("»") else " ".join(re.sub("[«»]", " ", line).split())


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
    if deed(chunk):
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
            break
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
        bare = chunk[0] not in SMALL and not gender(chunk[0]) and not plural(chunk[0])
        return bare and len(chunk) > 2 and chunk[1] in verbs.OF_VOUS and chunk[2] in DETERMINERS | {"que", "qu’"}
    for before, word, after in zip(chunk[1:], chunk[2:], chunk[3:], strict=False):
        if word in RELATIVES:
            return False
        joined = after in DETERMINERS | PREPOSITIONS or after in ("pas", "trop", "souvent", "ensemble", "mal", "bien")
        if word in verbs.OF_VOUS and before not in DETERMINERS | PREPOSITIONS and joined:
            return True
    return False


def deed(chunk: Sequence[str]) -> str:
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
    bare = first[2:] if first.startswith(("ré", "re")) else first
    agrees = not {first, bare} & verbs.PARTICIPLES and not verbs.with_etre(first) and chunk[0] == first
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


def noun(said: str) -> str:
    """Words as a noun phrase with an article; "" if they are none, or it is not sure which."""
    chunk = chunk_of(said)
    fits = shape(said) in ("noun", "action") and chunk and not verbs.infinitive(chunk[0])
    fits = fits and not any(shape(part.strip()) == "clause" for part in said.split(",")[1:])
    return named(said) if fits else ""
