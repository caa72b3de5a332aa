"""German notes spelt as in a letter: abbreviations, dates, what is said and not written, commas."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.languages.de.clauses._capitals import capitalised
from letterkit.languages.de.clauses._short import CLIPPED, DAYS, MONTHS, SAID, SHORT
from letterkit.languages.de.clauses._syntax import Words, closing, guessed, is_word, many, of_me, segments, singular
from letterkit.languages.de.clauses._words import SMALL_WORDS
from letterkit.languages.de.phrasing import _verbs as verbs

DATE = re.compile(
    r"(?<![\d.,])(?P<day>[12]\d|3[01]|0?[1-9])\.\s?(?P<month>1[0-2]|0?[1-9])\.(?P<year>20\d\d|\d\d(?!\d))?(?!\d)"
)
DAY = re.compile(
    r"(?P<before>\b(?:bis|am|ab|seit|nächste[nr]?|kommende[nr]?|letzte[nr]?|diesen|jeden|spätestens|schon|vor|nach|von|"
    r"zum|vom)\s+(?:spätestens |zum |nächsten |kommenden )?)(?P<day>mo|di|mi|do|fr|sa|so(?=[.,]))\b\.?",
    re.IGNORECASE,
)
DAY_BEFORE_DATE = re.compile(r"\b(?P<day>mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d{1,2}\.)", re.IGNORECASE)
PER = re.compile(
    r"(?<=\w)\s?/\s?(?P<what>woche|tag|monat|jahr|schicht|stunde|quartal|nacht|person|kopf|team)\b", re.IGNORECASE
)
ONE = re.compile(r"(?<![\d.,])(?:1|eine[r]?) (?:Minuten|Stunden|Sekunden|Wochen)\b")
FILLERS = re.compile(
    r"(?<!\w)(?:äh+m?|öhm?|ehm|hm+|halt|echt|total|voll|quasi|sozusagen|irgendwie|iwie|eh|naja|na ja|tja|"
    r"ehrlich gesagt|wie gesagt|sag ich mal)(?!\w),?\s*",
    re.IGNORECASE,
)
OPENERS = re.compile(
    r"\A(?:(?:so also|also|und|aber|so|ja|na|dann|außerdem|ach|jedenfalls|übrigens|achja|nun)[,:]?\s+)+(?=\S)",
    re.IGNORECASE,
)
TRAILING = re.compile(r"(?:\s*(?:[!.,;:…]|<-.*|->\s*\Z|\(\W*\)|[^\w\s“”\"«»)\]%€?]))+\Z")
APOSTROPHE = re.compile(r"(?<=[a-zäöü])[’'](?P<what>s|n|ne|nen)\b")
APOSTROPHES = {"s": " es", "n": " ein", "ne": " eine", "nen": " einen"}
FELL_TO = re.compile(r"\A(?=\d+(?:[.,]\d+)? auf \d)")
FROM_TO = re.compile(r"(?:\bvon\s+)?(?P<one>\d[\d.,]*)\s*(?P<unit>%)?\s*[-=]*(?:>|→|⇒)\s*(?P<two>\d[\d.,]*)")


def spelled(text: str, names: Collection[str] = ()) -> str:
    """A piece of a note as it is spelt in a letter, without a mark at its end; "" where a noun may be no noun."""
    words = DAY_BEFORE_DATE.sub(lambda found: f"{DAYS[found['day'].casefold()]}, ", " ".join(text.split()))
    for short, full in SHORT:
        words = short.sub(full, words)
    words = TRAILING.sub("", PER.sub(r" pro \g<what>", DATE.sub(_dated, words)))
    words = FROM_TO.sub(lambda found: f"von {found['one']}{' %' if found['unit'] else ''} auf {found['two']}", words)
    words = FELL_TO.sub("von ", words)
    words = re.sub(r"(?<=[^\W\d_]) [+] (?=\w)", " und ", words)
    words = ONE.sub(lambda found: found[0][:-1], words)
    words = DAY.sub(lambda found: found["before"] + DAYS[found["day"].casefold()], words)
    words = FILLERS.sub("", OPENERS.sub("", FILLERS.sub("", words)))
    words = APOSTROPHE.sub(lambda found: APOSTROPHES[found["what"]], words)
    return commas(capitalised(_written(words), names))


def _dated(found: re.Match[str]) -> str:
    year = found["year"] or ""
    said = f"{int(found['day'])}. {MONTHS[int(found['month']) - 1]}"
    return f"{said} {'20' if len(year) == 2 else ''}{year}" if year else said


def _written(text: str) -> str:
    """What is said as it is written: `hab ich` → `habe ich`."""
    words = Words.of(text)
    for at, item in enumerate(words.items):
        near = {words.items[k].casefold() for k in (at - 1, at + 1) if 0 <= k < len(words.items)}
        small = item.casefold()
        if small in SAID and (item.islower() or small == "hab"):
            words.items[at] = SAID[small].capitalize() if item[:1].isupper() else SAID[small]
        elif "ich" in near and (small in CLIPPED or _is_clipped(small)):
            words.items[at] = item + "e"
    return words.text()


def _is_clipped(word: str) -> bool:
    """Whether a word is a verb of `ich` without its last letter: `mach`."""
    whole = word not in SMALL_WORDS and not of_me(word) and not singular(word)
    return whole and len(word) > 2 and word + "en" in verbs.BASES


WITH_COMMA = frozenset("dass ob weil obwohl nachdem bevor sobald falls sodass".split())
BEFORE_COMMA = frozenset("auch nur erst immer selbst so kurz vor als und oder aber besonders außer je sondern".split())
THINKS = re.compile(
    r"(?:gedacht|gesagt|gemeint|geglaubt|gehofft|glaube|hoffe|finde|denke|meinte|sagte|dachte|meint|sagt|schreibt|"
    r"schrieb|hofft|findet|fragt|fragte|gefragt|wissen|weiß|zeigt|zeigte|erklärt|erklärte|wusste|interessiert)"
)
SOMEBODY = frozenset("jemand jemanden jemandem niemand niemanden keinen keiner Leute".split())
RELATIVE = frozenset("der die den dem".split())
RESUMING = frozenset("das der die da ist sind".split())
ASKS = frozenset("wie was wer wo warum wann wieso welche welcher welches ob wen wem".split())


def commas(text: str) -> str:
    """The text with the commas that a clause wants: `erzählt dass wir …` → `erzählt, dass wir …`."""
    words = Words.of(text)
    items = words.items
    for at in range(1, len(items)):
        before, item = items[at - 1], items[at]
        if not is_word(before) or before.casefold() in BEFORE_COMMA:
            continue
        after = items[at + 1] if at + 1 < len(items) else ""
        wanted = (
            item in WITH_COMMA
            or (item == "wenn" and before.casefold() != "wie")
            or (item in ASKS and (closing(before) or _thinks(before)) and _ends_with_verb(items[at:]))
            or (_thinks(before) and _is_clause(items, at) and items[0].casefold() != after)
            or (before in SOMEBODY and item in RELATIVE and after.islower() and _ends_with_verb(_until(items, at)))
            or (_verbish(before) and item in RESUMING and _verbish(after) and _is_led(items[:at]))
        )
        if wanted:
            words.gaps[at] = ", "
    return words.text()


def _is_led(before: Sequence[str]) -> bool:
    """Whether a clause such as `was bei Ihnen klemmt` is what stands before another verb."""
    return before[0].casefold() in ("was", "wer", "wo", "wenn") and "," not in before


def _thinks(word: str) -> bool:
    return THINKS.fullmatch(word) is not None


def _is_clause(items: Sequence[str], at: int) -> bool:
    """Whether a main clause begins here: a subject, and its verb behind it."""
    part = _until(items, at)
    if not part or part[0] not in ("er", "sie", "ich", "wir", "es", "das", "die", "der", "man"):
        return False
    first = segments(part)[0]
    return first.verb is not None and not first.is_last and first.verb > 0


def _until(items: Sequence[str], at: int) -> Sequence[str]:
    return items[at : next((k for k in range(at, len(items)) if items[k] in (",", ";")), len(items))]


def _verbish(word: str) -> bool:
    return bool(word in verbs.AUXILIARIES or singular(word) or many(word) or guessed(word))


def _ends_with_verb(items: Sequence[str]) -> bool:
    first = segments(["dass", *items])[0]
    return first.verb is not None and first.verb >= first.end - 1
