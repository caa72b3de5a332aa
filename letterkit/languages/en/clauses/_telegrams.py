"""What English telegrams leave out: an article, a preposition, a subject."""

from __future__ import annotations

import re

from letterkit.languages.en.clauses._grammar import is_verb
from letterkit.languages.en.clauses._verbs import ALWAYS_VERBS, BASE_OF, BASES, NOUNISH
from letterkit.languages.en.phrasing import DETERMINERS, PREPOSITIONS, UNCOUNTABLE

_TAKES = (
    r"fix|tag|add|make|build|use|write|send|sends|sent|bring|brought|check|run|open|close|start|create|update|"
    r"review|test|track|move|"
    r"put|call|buy|train|hire|said|visit|passed|pass|need|needs|want|wants|have|has|had|got|get|give|gave|find|"
    r"found|keep|set"
)
_BARE = re.compile(
    rf"\b(?:{_TAKES}) (?P<what>[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*)?)(?=,|\Z| (?:with|per|for|at|in|on|to|then|as|"
    rf"tonight|tomorrow|today|and|by)\b)"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BARE_DATE = re.compile(
    rf"(?P<before>\A|[\w,.]+) (?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})|(?:{_MONTHS})(?: \d{{1,2}}(?:st|nd|rd|"
    rf"th)?\b)?)(?! of\b)"
)
_DATED = re.compile(
    r"(?:in|on|by|since|until|till|to|from|of|before|after|the|and|or|early|late|mid|last|next|this|end|between|"
    r"around|about|for|every|"
    r"each|through|during|\w+day|\d+(?:st|nd|rd|th)?|[A-Z]\w*day,?|is|was)|,",
    re.I,
)


def telegram(line: str) -> str:
    """An article or preposition that a telegram saves: `fix top cause`, `passed November 2024`, `for same event`."""
    for found in _BARE.finditer(line):
        words = found["what"].split()
        head, first = words[-1], words[0].casefold()
        known = first in DETERMINERS | PREPOSITIONS | UNCOUNTABLE | _FREE or head.casefold() in UNCOUNTABLE | _FREE
        if known or head.endswith(("s", "ing", "ly", "ed")) or words[0][:1].isupper():
            continue
        return f"an article is missing: {found[0]}"
    for found in _BARE_DATE.finditer(line):
        if found["before"] and not _DATED.fullmatch(found["before"].strip(",.")):
            return f"a preposition is missing: {found[0]}"
    missing = re.search(r"(?<!the )(?<!this )(?<!that )(?<!these )(?<!those )\bsame (?!as\b)", line, re.I)
    return f"an article is missing: {missing[0]}" if missing else _bare_subject(line)


_FREE = frozenset(
    "it them him her me you us myself yourself back out up off down away over on in everything nothing something "
    "anything "
    "everyone nobody someone anybody sure right clear that this to more less many much most enough lots plenty "
    "one ones "
    "lunch dinner breakfast coffee tea good bad better best worse home here there rid done ready married time "
    "help permission access notice both "
    "all half".split()
)


def _bare_subject(line: str) -> str:
    """`Reading level of the class is low`, `GMP course starts`: a noun that can be counted has no article."""
    words = line.split()
    if not words:
        return ""
    first = words[0].casefold().strip(",:'")
    if (first.endswith("s") and not first.endswith("ss")) or (len(words) > 1 and words[1][:1].isdigit()):
        return ""
    if "'" in words[0] or first in DETERMINERS | PREPOSITIONS | _FREE | _OPENERS | UNCOUNTABLE or first[:1].isdigit():
        return ""
    for at, word in enumerate(words[1:], start=1):
        small = word.casefold().strip(",")
        if small in PREPOSITIONS or is_verb(small) or small in BASE_OF:
            head = words[at - 1].strip(",")
            break
    else:
        return ""
    proper = at == 1 and (head.isupper() or (head[:1].isupper() and head.casefold() not in _COMMON))
    if (
        proper
        or head.endswith(("s", "ing", "ly", "ies"))
        or head.casefold() in UNCOUNTABLE | PLURALS
        or head[:1].isupper()
    ):
        return ""
    return f"an article is missing: {' '.join(words[:at])}"


PLURALS = frozenset("people children staff police men women folk teeth feet mice management".split())
_OPENERS = frozenset(
    "i i'd i'm i've i'll you you'd you've you're you'll we we've we're he she it they there who what when where "
    "why how if "
    "whether while because since although after before as so then now today tomorrow yesterday tonight maybe perhaps "
    "honestly afterwards first also only even just never always nobody everybody everyone someone somebody "
    "nothing everything "
    "anything monday tuesday wednesday thursday friday saturday sunday next last once".split()
)
_COMMON = frozenset(
    "rejection decision manager office baseline team job role contract trial letter course test exam interview "
    "ticket reading "
    "project system process shift offer answer question problem line machine school clinic bank branch".split()
)


def starts_with_verb(line: str) -> str:
    """`Will call on Tuesday`, `Really liked that`: nobody says who; `Who was there` is no sentence."""
    words = [word.casefold().strip(",") for word in line.split()]
    first = next(
        (word for word in words if not (word.endswith("ly") or word in ("also", "just", "still", "never"))), ""
    )
    no_verb = first in ALWAYS_VERBS and first not in ("needs", "wants")
    if no_verb or (is_verb(first) and first not in BASES) or (first in BASE_OF and first not in NOUNISH):
        return "its subject is missing"
    after = words[words.index(first) + 1] if first in words[:-1] else ""
    if first in BASE_OF and (after[:1].isdigit() or after in DETERMINERS):
        return "its subject is missing"
    asks = words[0] in ("who", "whom", "whose", "when", "where", "why", "how", "which", "what", "whether")
    return "it is no sentence" if asks and not re.match(r"what (?:i|you|we)\b.* (?:is|was)\b", line, re.I) else ""
