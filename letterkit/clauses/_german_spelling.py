"""German notes spelt as in a letter: abbreviations, dates, what is said and not written, capitals of nouns, commas."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.clauses._german_syntax import (
    OF_YOU_ALL,
    Words,
    closing,
    guessed,
    is_word,
    known,
    many,
    of_me,
    segments,
    singular,
)
from letterkit.clauses._german_words import (
    ADJECTIVES,
    ARTICLES,
    BEFORE_NOUN,
    CONTRACTIONS,
    NOMINAL_EXCEPTIONS,
    NUMBERS,
    SMALL_WORDS,
    noun,
)
from letterkit.phrasing import _german_verbs as verbs

MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
DAYS = {
    "mo": "Montag", "di": "Dienstag", "mi": "Mittwoch", "do": "Donnerstag", "fr": "Freitag", "sa": "Samstag",
    "so": "Sonntag",
}  # fmt: skip
DATE = re.compile(
    r"(?<![\d.,])(?P<day>[12]\d|3[01]|0?[1-9])\.\s?(?P<month>1[0-2]|0?[1-9])\.(?P<year>20\d\d|\d\d(?!\d))?(?!\d)"
)
DAY = re.compile(
    r"(?P<before>\b(?:bis|am|ab|seit|nächste[nr]?|kommende[nr]?|letzte[nr]?|diesen|jeden|spätestens|schon|vor|"
    r"nach|von|zum|vom)\s+"
    r"(?:spätestens |zum |nächsten |kommenden )?)(?P<day>mo|di|mi|do|fr|sa|so(?=[.,]))\b\.?",
    re.IGNORECASE,
)
DAY_BEFORE_DATE = re.compile(r"\b(?P<day>mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d{1,2}\.)", re.IGNORECASE)
SHORT = {
    r"u\.|u(?= [a-zäöü])|&(?= (?-i:[a-zäöü]))": "und", r"z\.\s?zt\.|zzt\.?": "zurzeit", r"z\.\s?b\.|zb\.?": "zum Beispiel", r"wg\.?": "wegen",
    r"evtl\.?|ev\.": "eventuell", r"vllt\.?|vlt\.?": "vielleicht", r"bzgl\.?": "bezüglich", r"ggf\.?|ggfs\.?": "gegebenenfalls",
    r"inkl\.?": "inklusive", r"ca\.?": "etwa", r"max\.": "maximal", r"mind\.": "mindestens", r"insb\.?|insbes\.?": "insbesondere",
    r"v\.\s?a\.": "vor allem", r"d\.\s?h\.": "das heißt", r"u\.\s?a\.": "unter anderem", r"jmd\.?": "jemand", r"jmdn\.?": "jemanden",
    r"tgl\.?": "täglich", r"mtl\.?": "monatlich", r"wöchentl\.": "wöchentlich", r"jhrl\.?": "jährlich", r"lt\.": "laut",
    r"hr\.(?= ?[A-ZÄÖÜa-zäöü])": "Herr", r"fr\.(?= ?[A-ZÄÖÜ])": "Frau", r"bspw\.?": "beispielsweise", r"vorauss\.|vsl\.?": "voraussichtlich",
    r"nr\.?(?= ?\d)": "Nr.", r"tel\.": "telefonisch", r"bes\.": "besonders", r"allg\.": "allgemein", r"zus\.": "zusammen", r"m\.\s?e\.": "meines Erachtens",
    r"(?<=\d )tsd\.?": "Tausend", r"(?<=\d )mio\.?": "Millionen", r"(?<=\d )std\.?|(?<=\d )stdn\.?": "Stunden", r"(?<=\d )min\.?(?!\w)": "Minuten",
    r"(?<=\d )sek\.?": "Sekunden", r"(?<=\d )wo\.": "Wochen", r"(?<=\d )mon\.": "Monate", r"(?<=\d )j\.": "Jahre", r"jh\.": "Jahre", r"(?<=\d )ma\b": "Mitarbeiter", r"(?<=\d )prozent": "Prozent", r"(?<=\d )euro": "Euro",
}  # fmt: skip
"""Abbreviations that mean one thing, and what they stand for."""
_SHORT = [(re.compile(rf"(?<![\w.])(?:{short})(?![\w])", re.IGNORECASE), full) for short, full in SHORT.items()]
PER = re.compile(
    r"(?<=\w)\s?/\s?(?P<what>woche|tag|monat|jahr|schicht|stunde|quartal|nacht|person|kopf|team)\b", re.IGNORECASE
)
ONE = re.compile(r"(?<![\d.,])(?:1|eine[r]?) (?:Minuten|Stunden|Sekunden|Wochen)\b")
SAID = {
    "nix": "nichts", "nochmal": "noch einmal", "nochmals": "noch einmal", "grad": "gerade", "ne": "eine", "nen": "einen", "nem": "einem", "ner": "einer",
    "gehts": "geht es", "gibts": "gibt es", "wars": "war es", "hats": "hat es", "isses": "ist es", "habs": "habe es", "wirds": "wird es",
    "eig": "eigentlich", "iwie": "irgendwie", "rauf": "hinauf", "kriegt": "bekommt", "kriegen": "bekommen", "gekriegt": "bekommen", "kriege": "bekomme",
    "krieg": "bekomme", "drübergeschaut": "darübergeschaut", "selber": "selbst", "hatt": "hatte", "hätt": "hätte", "wär": "wäre", "würd": "würde",
}  # fmt: skip
"""What people say and do not write."""
FILLERS = re.compile(
    r"(?<!\w)(?:äh+m?|öhm?|ehm|hm+|halt|echt|total|voll|quasi|sozusagen|irgendwie|eh|naja|na ja|tja|ehrlich "
    r"gesagt|wie gesagt|sag ich mal|so zu sagen)(?!\w),?\s*",
    re.IGNORECASE,
)
OPENERS = re.compile(
    r"\A(?:(?:so also|also|und|aber|so|ja|na|dann|außerdem|ach|jedenfalls|übrigens|achja|nun)[,:]?\s+)+(?=\S)",
    re.IGNORECASE,
)
TRAILING = re.compile(r"(?:\s*(?:[!.,;:…]|<-.*|->\s*\Z|\(\W*\)|[^\w\s“”\"«»)\]%€?]))+\Z")
APOSTROPHE = re.compile(r"(?<=[a-zäöü])[’'](?P<what>s|n|ne|nen)\b")
FROM_TO = re.compile(r"(?P<from>\bvon\s+)?(?P<one>\d[\d.,]*)\s*(?P<unit>%)?\s*[-=]*(?:>|→|⇒)\s*(?P<two>\d[\d.,]*)")
ACRONYMS = frozenset(
    "lkw pkw kfz edv pc ihk hwk htl wlan usb pdf crm erp sap ki sql api cnc cad dgs bwl vwl mfa fsj bfj mrt ct".split()
)
LOWER_ENDING = re.compile(r"[a-zäöüß]{2,}(?:isch|lich|ig|sam|haft|los|voll|weise|mäßig|wärts|artig|fach)")
INFLECTED = re.compile(r"[a-zäöüß]{2,}e[nrsm]?")


def spelled(text: str, names: Collection[str] = ()) -> str:
    """A piece of a note as it is spelt in a letter, without a mark at its end; "" where a noun may be no noun."""
    words = " ".join(text.split())
    words = DAY_BEFORE_DATE.sub(lambda found: f"{DAYS[found['day'].casefold()]}, ", words)
    for short, full in _SHORT:
        words = short.sub(full, words)
    words = TRAILING.sub("", PER.sub(r" pro \g<what>", DATE.sub(_dated, words)))
    words = FROM_TO.sub(lambda found: f"von {found['one']}{(found['unit'] and ' %') or ''} auf {found['two']}", words)
    words = ONE.sub(lambda found: found[0][:-1], words)
    words = DAY.sub(lambda found: found["before"] + DAYS[found["day"].casefold()], words)
    words = FILLERS.sub("", OPENERS.sub("", FILLERS.sub("", words)))
    words = APOSTROPHE.sub(
        lambda found: {"s": " es", "n": " ein", "ne": " eine", "nen": " einen"}[found["what"]], words
    )
    return commas(capitalised(_written(words), names))


def _dated(found: re.Match[str]) -> str:
    year = found["year"] or ""
    return f"{int(found['day'])}. {MONTHS[int(found['month']) - 1]}" + (
        f" {'20' * (len(year) == 2)}{year}" if year else ""
    )


def _written(text: str) -> str:
    """What is said as it is written: `hab ich` → `habe ich`."""
    words = Words.of(text)
    for at, item in enumerate(words.items):
        near = {words.items[k].casefold() for k in (at - 1, at + 1) if 0 <= k < len(words.items)}
        small = item.casefold()
        if small == "hab" or (small in SAID and item.islower()):
            words.items[at] = _like(item, "habe" if small == "hab" else SAID[small])
        elif "ich" in near and len(item) > 2 and small not in SMALL_WORDS and not of_me(small) and not singular(small):
            if (
                small + "en" in verbs.BASES
                or small + "te" in ("wollte", "könnte", "sollte", "müsste", "dürfte")
                or small
                in (
                    "wollt",
                    "könnt",
                    "sollt",
                    "müsst",
                    "möcht",
                    "dürft",
                    "konnt",
                    "musst",
                    "durft",
                    "dacht",
                    "wusst",
                )
            ):
                words.items[at] = item + "e"
        elif "ich" in near and small in ("wollt", "könnt", "sollt", "müsst", "möcht", "dürft"):
            words.items[at] = item + "e"
    return words.text()


def _like(pattern: str, word: str) -> str:
    return word[:1].upper() + word[1:] if pattern[:1].isupper() else word


def capitalised(text: str, names: Collection[str] = ()) -> str:
    """The text with capital nouns where it was noted in small letters; "" where one word may be a noun or none."""
    words = Words.of(text)
    named = {part.casefold(): part for name in names for part in name.split() if part[:1].isupper()}
    items = [named.get(item, item) if item.islower() else item for item in words.items]
    first = next((at for at, item in enumerate(items) if item[:1].isalpha()), 0)
    proper = [
        item for item in items[first + 1 :]
        if item[:1].isupper() and item[1:2].islower() and item not in MONTHS and item not in DAYS.values()
        and item not in named.values() and item not in ("Herr", "Frau", "Minuten", "Stunden", "Beispiel", "Sie", "Ihnen", "Millionen", "Tausend")
    ]  # fmt: skip
    if proper:
        return text
    noted = _Nouns(items)
    noted.find()
    began_big = items[first][:1].isupper() if items else False
    if noted.unsure and not (began_big and not noted.found):
        return ""
    for at in noted.found:
        items[at] = (
            items[at].upper()
            if items[at] in ACRONYMS
            else "-".join(part[:1].upper() + part[1:] for part in items[at].split("-"))
        )
    words.items = items
    return words.text()


class _Nouns:
    """One walk over the words of a text in small letters: which are nouns."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items, self.found, self.unsure = items, set[int](), False
        self.inside = ""
        """What a noun is awaited behind: `article`, `loose` (a preposition or number), `adjective`, or nothing."""

    def find(self) -> None:
        """Walk."""
        for at, item in enumerate(self.items):
            if not is_word(item) or item in ("und", "oder"):
                self.inside = (
                    ""
                    if item not in ("und", "oder", "-", "&")
                    else self.inside and "loose" * (self.inside == "adjective")
                )
            elif item[:1].isdigit():
                self.inside = "loose"
            elif item in ACRONYMS:
                self.found.add(at)
                self.inside = ""
            elif not item.islower():
                self.inside = "" if item[:1].isupper() else self.inside
            else:
                self._word(at, item, self.items[at + 1] if at + 1 < len(self.items) else "")

    def _word(self, at: int, word: str, after: str) -> None:
        before = self.items[at - 1] if at else ""
        if word in ("der", "die", "das", "den", "dem", "des"):
            self.inside = "" if self._is_verb(after) and not noun(after) else "article"
        elif word in CONTRACTIONS or word in ARTICLES:
            self.inside = "article" if word in CONTRACTIONS or not self._is_verb(after) or noun(after) else ""
        elif word in NUMBERS or (word in BEFORE_NOUN and self.inside != "article"):
            self.inside = "loose"
        elif word in SMALL_WORDS:
            if noun(word) and (before in CONTRACTIONS or self.inside == "adjective") and not noun(after):
                self._is_noun(at)
            elif not (self.inside == "article" and INFLECTED.fullmatch(after)):
                self.inside = ""
        elif self.inside:
            self._awaited(at, word, before, after)
        else:
            self._free(at, word, before, after)

    def _is_noun(self, at: int) -> None:
        self.found.add(at)
        self.inside = ""

    def _is_verb(self, word: str) -> bool:
        return bool(word in verbs.AUXILIARIES or word in OF_YOU_ALL or singular(word) or many(word))

    def _can_be_noun(self, word: str) -> bool:
        if not word.isalpha() or word in SMALL_WORDS:
            return False
        return not word.islower() or noun(word) or not (self._is_verb(word) or closing(word))

    def _awaited(self, at: int, word: str, before: str, after: str) -> None:
        """A word where a noun is awaited: an adjective before one, the noun, or a verb after a pronoun."""
        if INFLECTED.fullmatch(word) and self._can_be_noun(after) and (noun(after) or not noun(word)):
            self.inside = "adjective"
            return
        if noun(word) or before in CONTRACTIONS:
            self._is_noun(at) if word not in NOMINAL_EXCEPTIONS and not word.endswith("sten") else self._nothing()
        elif known(word):
            self.unsure = self.unsure or self.inside == "adjective"
            self.inside = ""
        elif word in NOMINAL_EXCEPTIONS or LOWER_ENDING.fullmatch(word):
            self.inside = ""
        elif len(word) < 4:
            self.unsure = True
        else:
            self._is_noun(at)

    def _nothing(self) -> None:
        self.inside = ""

    def _free(self, at: int, word: str, before: str, after: str) -> None:
        """A word that nothing announces."""
        verbal = self._is_verb(word) or closing(word) or (of_me(word) and "ich" in (before, after))
        first = not any(is_word(item) for item in self.items[:at])
        if first:
            if INFLECTED.fullmatch(word) and noun(after) and not noun(word):
                self.inside = "adjective"
            return
        if verbal and noun(word):
            last = at == len(self.items) - 1 or not is_word(after)
            person = bool({before, after} & {"ich", "er", "sie", "wir", "es", "man"})
            governed = any(
                item in verbs.AUXILIARIES or item in ("zu", "lassen", "lässt", "gehen", "geht")
                for item in self.items[:at]
            )
            if not person and not governed and any(self._is_verb(item) for item in self.items[:at]):
                self._is_noun(at)
            elif not (person or (last and governed)):
                self.unsure = True
        elif verbal or LOWER_ENDING.fullmatch(word) or word.rstrip("n").rstrip("e") in ADJECTIVES:
            if INFLECTED.fullmatch(word) and self._can_be_noun(after) and not verbal:
                self.inside = "adjective"
            elif (
                not verbal
                and word.endswith(("e", "en"))
                and word.rstrip("n").rstrip("e") in ADJECTIVES
                and word not in ADJECTIVES
            ):
                self._is_noun(at)
        elif noun(word):
            self._is_noun(at)
        elif INFLECTED.fullmatch(word) and noun(after):
            self.inside = "adjective"
        elif not (guessed(word) and (at - 1 in self.found or before in ("er", "sie", "es", "man", "wer", "das"))):
            self.unsure = True


WITH_COMMA = frozenset("dass ob weil obwohl nachdem bevor sobald falls sodass".split())
BEFORE_COMMA = frozenset("auch nur erst immer selbst so kurz vor als und oder aber besonders außer je sondern".split())
THINKS = re.compile(
    r"(?:gedacht|gesagt|gemeint|geglaubt|gehofft|glaube|hoffe|finde|denke|meinte|sagte|dachte|meint|sagt|schreibt|"
    r"schrieb|hofft|findet|fragt|fragte|gefragt|wissen|weiß|zeigt|zeigte|erklärt|erklärte|wusste|interessiert)"
)
SOMEBODY = frozenset("jemand jemanden jemandem niemand niemanden keinen keiner Leute".split())
RELATIVE = frozenset("der die den dem".split())
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
            or (before in SOMEBODY and item in RELATIVE and after.islower() and _ends_with_verb(_until_comma(items, at)))
            or (_verbish(before) and item in ("das", "der", "die", "da", "ist", "sind") and _verbish(after)
                and items[0].casefold() in ("was", "wer", "wo", "wenn") and "," not in items[:at])
        )  # fmt: skip
        if wanted:
            words.gaps[at] = ", "
    return words.text()


def _thinks(word: str) -> bool:
    return THINKS.fullmatch(word) is not None


def _is_clause(items: Sequence[str], at: int) -> bool:
    """Whether a main clause begins here: a subject, and its verb behind it."""
    part = _until_comma(items, at)
    if not part or part[0] not in ("er", "sie", "ich", "wir", "es", "das", "die", "der", "man"):
        return False
    first = segments(part)[0]
    return first.verb is not None and not first.is_last and first.verb > 0


def _until_comma(items: Sequence[str], at: int) -> Sequence[str]:
    return items[at : next((k for k in range(at, len(items)) if items[k] in (",", ";")), len(items))]


def _verbish(word: str) -> bool:
    return bool(word in verbs.AUXILIARIES or singular(word) or many(word) or guessed(word))


def _ends_with_verb(items: Sequence[str]) -> bool:
    first = segments(["dass", *items])[0]
    return first.verb is not None and first.verb >= first.end - 1
