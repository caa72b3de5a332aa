"""English clauses that run into each other: more verbs with a subject than there are words to hang them on."""

from __future__ import annotations

import re

from letterkit.languages.en.clauses._verbs import ALWAYS_VERBS, BASE_OF, BASES, NOUNISH, PASTS
from letterkit.languages.en.phrasing import DETERMINERS, PREPOSITIONS, WEEKDAYS

_AUXILIARY = frozenset(
    "is are was were has had does did will would can could should must might may isn't aren't wasn't weren't hasn't "
    "hadn't doesn't didn't don't won't wouldn't can't couldn't shouldn't".split()
)
_SUBJECTS = frozenset("i you we they he she it there nobody everybody everyone someone somebody".split())
_NEVER_OBJECTS = frozenset("i we they he she".split())
_ADVERBS = frozenset("also still just never always often even really only already then now both all".split())
_PARTICLES = frozenset("up down out off back away over there here today tomorrow yesterday tonight".split())
_HANG = frozenset(
    "and but or so because when if that which who whose whom where what how why while as than until till since after "
    "before whether though although unless once then whatever whoever wherever whenever".split()
)
"""Words that a further clause hangs on."""
_SAYS = frozenset(
    "said say says told asked ask asks know knew knows think thinks thought hope hoped hear heard believe "
    "reckon reckons reckoned feel felt mean means meant sure glad sorry afraid mentioned explained promised wish see "
    "saw show showed found find understand understood make made let guess suppose happy way time day reason".split()
)
"""Words behind which a clause needs no `that`: `you told me it runs hot`, `the day you came`."""
_EQUATES = re.compile(
    r"\b(?:trouble|problem|thing|issue|point|idea|answer|truth|worry|fear|reason|question) (?:is|was) "
)
_TAG = re.compile(
    r"(?<!than)(?<!as)(?<!that)(?<!like)(?<!so)(?<!and) (?:I|you|we|they|he|she) (?:would|do|did|am|was|is|will|can|could|have)\Z"
)
"""What speech adds for weight: `I'd be glad to work there honest I would`."""
_DAYS = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})s (?P<next>[a-z]+)\b")
_SHORT = re.compile(r"(?P<who>i|you|we|they|he|she|it|that|there|who|what)'(?:m|re|s|ve|d|ll)\Z")


def runs_on(line: str) -> str:
    """Why a line is two sentences without their stop, "" if nothing shows it."""
    if tag := _TAG.search(line):
        return f"two sentences run into each other:{tag[0]}"
    if (days := _DAYS.search(line)) and days[
        "next"
    ] not in _AUXILIARY | _HANG | PREPOSITIONS | _SUBJECTS | _ADVERBS | PASTS:
        return f"a preposition is missing: {days[0]}"
    words = [word.casefold() for word in re.findall(r"[A-Za-z']+|[,;:\"“”]", line)]
    room = 1 + sum(_gives_room(word, after) for word, after in zip(words, [*words[1:], ""], strict=False))
    room += len(_EQUATES.findall(line.casefold()))
    heads, related = _heads(words)
    return "two sentences run into each other" if heads > room + related else ""


def _gives_room(word: str, after: str) -> bool:
    """Whether a further clause can hang on a word; `that` may stand for a thing (`wrote that down`)."""
    if word == "that":
        return bool(after) and after not in PREPOSITIONS | _ADVERBS | _PARTICLES
    return not word[0].isalpha() or (word in _HANG | _SAYS and bool(after))


_BEHIND_COMMA = re.compile(r", (?P<verb>[a-z]+) (?P<what>[\w']+)(?P<rest>[^,]*)\Z")


def bare_verb(line: str) -> str:
    """`they count it twice, lose a day`: a second verb behind a comma whose subject a telegram saves.

    A list ends in `and`, and what begins with its verb is a list of steps.
    """
    found = _BEHIND_COMMA.search(line)
    if not found or line.split()[0].casefold() in BASE_OF.keys() | BASES:
        return ""
    verb, is_list = found["verb"], re.match(r"(?:and|or)\b", found["what"]) or re.search(r" (?:and|or) ", found["rest"])
    is_verb = verb in ALWAYS_VERBS or ((verb in BASES or verb in PASTS) and verb not in NOUNISH)
    has_object = found["what"].casefold() in DETERMINERS or found["what"][0].isdigit()
    return f"the subject is missing: {verb} {found['what']}" if is_verb and has_object and not is_list else ""


def _heads(words: list[str]) -> tuple[int, int]:
    """How many verbs have a subject of their own, and how many of those may be relative clauses without a pronoun."""
    heads = related = 0
    at = 0
    while at < len(words):
        word, before = words[at], words[at - 1] if at else ""
        if _SHORT.match(word):
            heads, related = heads + 1, related + _may_relate(before)
        elif word in _SUBJECTS and (verb := _next(words, at)) < len(words) and _is_finite(word, words[verb]):
            heads, related = heads + 1, related + _may_relate(before)
            at = verb
        elif word in _AUXILIARY and before not in _AUXILIARY | _SUBJECTS | {"to"} and not _SHORT.match(before):
            heads += 1
            at += at + 1 < len(words) and words[at + 1] in _SUBJECTS  # `asked could I live with it`
        at += 1
    return heads, related


def _next(words: list[str], at: int) -> int:
    """Where the word behind a subject stands, adverbs passed over."""
    at += 1
    while at < len(words) and words[at] in _ADVERBS:
        at += 1
    return at


def _is_finite(subject: str, word: str) -> bool:
    """Whether a word behind a subject is its verb; behind one that is never an object, any word that tells something."""
    known = word in _AUXILIARY or word in PASTS or word in ALWAYS_VERBS or word in BASES or word in BASE_OF
    is_empty = not word[0].isalpha() or word in PREPOSITIONS | DETERMINERS | _HANG | _SUBJECTS
    return known or (subject in _NEVER_OBJECTS and not is_empty)


def _may_relate(before: str) -> bool:
    """Whether a clause without a pronoun can hang on a word: `the thing we do`, not `wrote that down it costs`."""
    small = PREPOSITIONS | DETERMINERS | PASTS | _ADVERBS | _HANG | _AUXILIARY | _PARTICLES
    is_noun = before.isalpha() and before not in small
    return is_noun and not before.endswith("ly")
