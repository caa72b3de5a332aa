"""Splitting text into words and sentences, and reading the numbers in it as values. Pure, and fast."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
NUMBER_WORDS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn zwanzig",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
}
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
VALUES = {word: float(i) for words in NUMBER_WORDS.values() for i, word in enumerate(words.split())} | {
    word: float(value) for word, value in TENS.items()
}
FIGURE = re.compile(
    r"(?<![\w.,/-])(?P<currency>[€$£¥]\s?)?"
    r"(?P<digits>\d{1,3}(?:[,.’'\u202f\u00a0 ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"(?:(?P<scale>\s?(?:k|m|mn|bn|million|thousand|billion))\b)?"
    r"(?P<percent>\s?(?:%|per\s?cent\b|Prozent\b|pour cent\b))?"
    r"(?:st|nd|rd|th|e|er|ère|ème)?(?![\d])",
    re.IGNORECASE,
)
SPELT = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(VALUES, key=len, reverse=True))})\b"
    r"(?P<percent>\s(?:percent|per cent|Prozent|pour cent)\b)?",
    re.IGNORECASE,
)
NOT_COUNTED = frozenset(("one", "un", "ein", "neuf"))
"""Spelt numbers that are as often another word: `one of them`, `un`, `ein`, `neuf` (new)."""
SENTENCE_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"”’»)]))\s+(?=[\"“‘«(\[]*[^\W\d_a-zà-ÿ]|\d)|(?<=[。！？])(?=\S)")
ABBREVIATIONS = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|etc|e\.g|i\.e|z\.B|bzw|ca|approx|Inc|Ltd|Co|Corp|M|Mme|a\.m|p\.m)\.$"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text: its value, `%` or a currency sign as its unit, and where it is."""

    value: float
    unit: str
    start: int
    end: int
    text: str


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text)


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of one paragraph with their offsets; abbreviations do not end one."""
    found, start = [], 0
    for gap in SENTENCE_END.finditer(text):
        if not ABBREVIATIONS.search(text[start : gap.start()]):
            found.append((start, text[start : gap.start()]))
            start = gap.end()
    if text[start:].strip():
        found.append((start, text[start:].rstrip()))
    return found


def numbers(text: str) -> list[Number]:
    """All numbers of a text, as figures or spelt, in order."""
    found = [_figure(match) for match in FIGURE.finditer(text)]
    for match in SPELT.finditer(text):
        word = match.group().split()[0].casefold()
        if word not in NOT_COUNTED:
            unit = "%" if match["percent"] else ""
            found.append(Number(VALUES[word], unit, match.start(), match.end(), match.group()))
    return sorted(found, key=lambda number: number.start)


def _figure(match: re.Match[str]) -> Number:
    value = _value(match["digits"])
    scale = (match["scale"] or "").strip().casefold()
    unit = "%" if match["percent"] else (match["currency"] or "").strip()
    return Number(value * SCALES.get(scale, 1.0), unit, match.start(), match.end(), match.group().strip())


def _value(digits: str) -> float:
    """`1,200` and `1.200` are thousands, `2.5` and `2,5` are not."""
    plain = re.sub(r"[’'\u202f\u00a0 ]", "", digits)
    grouped = re.fullmatch(r"(\d{1,3}(?:([,.])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?", plain)
    if grouped:
        whole = re.sub(r"[.,]", "", grouped[1])
        return float(f"{whole}.{grouped[3] or 0}")
    return float(plain.replace(",", "."))
