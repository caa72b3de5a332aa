"""Numbers as values with their unit: in figures or spelt."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from letterkit.languages import every
from letterkit.languages.topics.numbers import NumberWords
from letterkit.wording._number_words import (
    ALSO_TIMES,
    AND,
    ARTICLES,
    CURRENCIES,
    FACTORS,
    HUNDREDS,
    NOT_ALONE,
    SCALES,
    SPELT_SCALES,
    VALUES,
)
from letterkit.wording.dates import Day, dates
from letterkit.wording.tokens import Token, tokens

_CURRENCY_WORDS = "|".join(word for word in CURRENCIES if word.isalpha())
_W = every(NumberWords)
_PERCENT = f"%|{_W.percent}"
FIGURE = re.compile(
    r"(?<![\w.,/+#])(?<![^\W\d]-)(?P<currency>[€$£¥]\s?)?"
    r"(?P<digits>\d{1,3}(?:[,.’'\u202f\u00a0 ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
    rf"(?P<clock>(?:[:h.]\d\d)?\s?(?:{_W.clock})(?!\w)|[:h]\d\d\b(?!:)|\s?h\b)?"
    rf"(?:{_W.ordinal})?(?!\w)"
    rf"(?:\s?-?(?P<scale>{'|'.join(sorted(SCALES, key=len, reverse=True))})\b\.?)?"
    rf"(?:\s?-?(?P<unit>{_PERCENT}|(?:x|×|{_W.times})(?!\w)"
    rf"|[€$£¥]|(?:{_CURRENCY_WORDS})\b))?",
    re.IGNORECASE,
)
SUFFIXED = re.compile(
    r"(?<![\w.,/+#-])(?P<currency>[€$£¥]\s?)?(?P<digits>\d+(?:[.,]\d+)?)(?:(?P<scale>k|m|mn|bn)|(?P<unit>x|×))(?!\w)",
    re.IGNORECASE,
)
AFTER_SPELT = re.compile(
    rf"\s?-?(?P<unit>{_PERCENT}|{_W.times_spelt}|[€$£¥]|(?:{_CURRENCY_WORDS})\b)",
    re.IGNORECASE,
)
_TWELVE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
IDIOMS = re.compile(
    rf"\b(?:{_W.idioms})\b"
    rf"|\b(?:until|till|around|(?:back|home|there|done|ready) (?:by|at)|(?:half|quarter) (?:past|to)) (?:{_TWELVE})\b"
    rf"(?!\s+(?!and\b|or\b|on\b|in the\b|o.clock)\w)|\bat (?:five|ten|twenty) (?:to|past)\b",
    re.IGNORECASE,
)


HUNDRED = 100
_RATIO = re.compile(rf"x|×|{_W.times}|{_W.times_spelt}")
AND_HALF = re.compile(_W.and_half, re.IGNORECASE)
"""What makes two two and a half; what it counts may stand before it."""
AS_MUCH = re.compile(r"\s+(?:as|the|what|that|our|its|their|your|my|this)\b", re.IGNORECASE)
"""What stands behind `twice` and `double` where they are a ratio; `told twice` and `a double check` are none."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text: its value, its unit (`%`, `€`, `x` for a ratio, `h` for a time) and its place.

    spelt: in words. Small spelt numbers are often a manner of speaking.
    """

    value: float
    unit: str
    start: int
    end: int
    text: str
    spelt: bool = False


def numbers(text: str, at: list[Token] | None = None, days: list[Day] | None = None) -> list[Number]:
    """All numbers of a text in order; those of dates and idioms are not among them.

    at, days: the text's tokens and dates, where they are known.
    """
    found: list[Number] = []
    if not text.isascii():
        text = "".join(_ascii_digit(char) for char in text)
    if any(digit in text for digit in "0123456789"):
        taken = [(day.start, day.end) for day in (dates(text) if days is None else days)]
        taken += [match.span() for match in IDIOMS.finditer(text)]
        for pattern in (SUFFIXED, FIGURE):  # matches of one pattern never overlap
            free = [
                match
                for match in pattern.finditer(text)
                if not any(start < match.end() and match.start() < end for start, end in taken)
            ]
            found += map(_figure, free)
            taken += [match.span() for match in free]
    spelt = _spelt_numbers(text, tokens(text) if at is None else at)
    idioms = [match.span() for match in IDIOMS.finditer(text)] if spelt else []
    found += [one for one in spelt if not any(start <= one.start and one.end <= end for start, end in idioms)]
    return sorted(found, key=lambda number: number.start)


def _ascii_digit(char: str) -> str:
    """The digit that a digit of another script or shape is, in its place; any other character as it is."""
    digit = None if char.isascii() else unicodedata.digit(char, None)
    return char if digit is None or char in "¹²³" else str(digit)


def _figure(match: re.Match[str]) -> Number:
    groups = match.groupdict()
    value = _value(match["digits"])
    scale = (groups["scale"] or "").casefold()
    shown = match.group().rstrip()
    if groups.get("clock"):
        return Number(
            _hour(value, match["digits"], groups["clock"]), "h", match.start(), match.start() + len(shown), shown
        )
    unit = _unit(groups.get("unit") or "") or _unit(match["currency"] or "")
    return Number(value * SCALES.get(scale, 1.0), unit, match.start(), match.start() + len(shown), shown)


def _unit(shown: str) -> str:
    """`%`, a currency's sign, `x` for a ratio, "" for none."""
    shown = shown.strip(" -").casefold()
    if shown in CURRENCIES:
        return CURRENCIES[shown]
    if _RATIO.match(shown):
        return "x"
    return "%" if shown else ""


def _hour(value: float, digits: str, clock: str) -> float:
    """A time as hours: `2.30 pm` is 14.5."""
    minutes = re.search(r"[:h.](\d\d)", clock)
    whole = value
    if not minutes and (split := re.fullmatch(r"(\d{1,2})\.(\d\d)", digits)):
        whole, rest = float(split[1]), float(split[2])
    else:
        rest = float(minutes[1]) if minutes else 0.0
    if re.search(r"p\.?m", clock, re.IGNORECASE) and whole < 12:
        whole += 12
    return whole + rest / 60


def _value(digits: str) -> float:
    """`1,200` and `1.200` are thousands, `2.5` and `2,5` are not."""
    plain = re.sub(r"[’'\u202f\u00a0 ]", "", digits)
    grouped = re.fullmatch(r"(\d{1,3}(?:([,.])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?", plain)
    if grouped:
        whole = re.sub(r"[.,]", "", grouped[1])
        return float(f"{whole}.{grouped[3] or 0}")
    return float(plain.replace(",", "."))


def _spelt_numbers(text: str, at: list[Token]) -> list[Number]:
    found, i = [], 0
    while i < len(at):
        word = at[i].folded
        if word in FACTORS and (word not in ALSO_TIMES or AS_MUCH.match(text, at[i].end)):
            found.append(Number(float(FACTORS[word]), "x", at[i].start, at[i].end, at[i].text, True))
            i += 1
        elif word in VALUES or word.partition("-")[0] in VALUES or _opens_scale(at, i):
            number, i = _run(text, at, i)
            if number:
                found.append(number)
        else:
            i += 1
    return found


def _opens_scale(at: list[Token], i: int) -> bool:
    """Whether an article opens a number: `a hundred and twenty`."""
    return (
        at[i].folded in ARTICLES
        and i + 1 < len(at)
        and (at[i + 1].folded in HUNDREDS or at[i + 1].folded in SPELT_SCALES)
    )


def _run(text: str, at: list[Token], first: int) -> tuple[Number | None, int]:
    """The number that starts at a token (`two hundred and five thousand`), and the token after it."""
    head, hyphen, _ = at[first].folded.partition("-")
    if at[first].folded not in VALUES and hyphen:
        over = len(at[first].text) - len(head)
        return _closed(text, at, first, first + 1, float(VALUES.get(head, 0)), over), first + 1
    total, current, i, linked = 0.0, 0.0, first, False
    while i < len(at) and (i == first or text[at[i - 1].end : at[i].start] in (" ", "\n", "-")):
        word = at[i].folded
        if word in HUNDREDS and i > first:
            current, linked = max(current, 1.0) * HUNDREDS[word], True
        elif word in SPELT_SCALES and i > first:
            total, current, linked = total + max(current, 1.0) * SCALES[word], 0.0, True
        elif word in ARTICLES and i == first:
            pass
        elif word in VALUES and (i == first or _joins(current, VALUES[word], linked)):
            current, linked = current + VALUES[word], linked or VALUES[word] >= HUNDRED
        elif not (_links(word, current, linked) and i + 1 < len(at) and _goes_on(word, at[i + 1].folded)):
            break
        i += 1
    return _closed(text, at, first, i, total + current, 0), i


def _links(word: str, current: float, linked: bool) -> bool:
    """Whether a small word may stand inside a number: `two hundred and five`, `vingt et un`."""
    return (word in AND and linked) or (word in _W.joins_one and _is_tens(current))


def _goes_on(word: str, behind: str) -> bool:
    return behind in VALUES and (word not in _W.joins_one or VALUES[behind] in (1, 11))


def _is_tens(current: float) -> bool:
    return current % 10 == 0 and current % HUNDRED >= 20


def _joins(current: float, value: float, linked: bool) -> bool:
    """Whether a number word goes on with the number before it: `twenty five`, `two hundred five`."""
    ones = value < 10 or (value == 11 and current % HUNDRED == 60)
    return (ones and _is_tens(current)) or (linked and current % HUNDRED == 0 and value < HUNDRED)


def _closed(text: str, at: list[Token], first: int, after: int, value: float, over: int) -> Number | None:
    """The number with the unit behind it; None for a word that only may be one. `over`: characters not its own."""
    start, end = at[first].start, at[after - 1].end - over
    if after < len(at) and (half := AND_HALF.match(text, end)) and value < HUNDRED:
        return Number(value + 0.5, "", start, end, text[start : half.end()], True)
    unit = AFTER_SPELT.match(text, end)
    word = text[start:end].casefold()
    if unit:
        end = unit.end()
    elif word in NOT_ALONE or word == "a":
        return None
    return Number(value, _unit(unit["unit"]) if unit else "", start, end, text[start:end], True)
