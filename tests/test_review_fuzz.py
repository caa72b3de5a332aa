"""Whatever a letter's file holds, reviewing it ends soon and with findings, or with one of our errors.

`LETTERKIT_ALL_LETTERS=1` reviews 20,000 mutated letters, else it is a few hundred.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "benchmarks" / "review"))

import pytest
from growth import seconds
from planted import load

from letterkit import drafts, kinds, readers, rules
from letterkit.brief import Brief, Sender
from letterkit.errors import InputError
from letterkit.letter import Letter

pytestmark = pytest.mark.long

LETTERS = 20_000 if os.environ.get("LETTERKIT_ALL_LETTERS") else 400
PARTS = 8
LONGEST = 50
"""So many times as long as the slowest of the letters as they were may a review take."""
ODD = (
    "\u202e", "\u200b", "\ufeff", "\x00", "\ud7ff", "\U000e0041", "é" * 3, "e\u0301" * 9, "İ", "ß", "ﬁ", "١٢٣", "½",
    "٪", "{{ 7*7 }}", "[[", "]]", "<b>", "&amp;", "&#0;", "=?utf-8?q?=0A?=", "\r", "\u2028", "\t" * 40, " " * 400,
    "a" * 3000, "1," * 500, "31.02.2026", "99/99/9999", "Dr. " * 60, "“" * 50, "»«" * 40, "-" * 200,
    "https://" * 30, "@" * 100, "()" * 300, "?" * 300, "I " * 300, "Dear " * 100, "\n" * 300, "- " * 200, "…",
    "0" * 400, "$" * 99, "+1" * 200,
)  # fmt: skip
Change = Callable[[random.Random, str], str]


def cut(chance: random.Random, text: str) -> str:
    at, size = chance.randrange(len(text) + 1), chance.randrange(200)
    return text[:at] + text[at + size :]


def twice(chance: random.Random, text: str) -> str:
    at, size = chance.randrange(len(text) + 1), chance.randrange(400)
    return text[: at + size] + text[at:]


def odd(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(ODD) + text[at:]


def mixed(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def one_line(_: random.Random, text: str) -> str:
    return " ".join(text.split())


def loud(chance: random.Random, text: str) -> str:
    return text.upper() if chance.random() < 0.5 else text.title()


CHANGES: tuple[Change, ...] = (cut, twice, odd, odd, odd, mixed, one_line, loud)
WRAPS: dict[str, Callable[[str], bytes]] = {
    "txt": lambda text: text.encode("utf-8", "surrogatepass"),
    "md": lambda text: f"---\nkind: thank-you\nsubject: {text[:40]!r}\n---\n\n{text}".encode("utf-8", "replace"),
    "eml": lambda text: b"To: a@example.com\nSubject: Thank you\n\n" + text.encode("utf-8", "replace"),
    "html": lambda text: f"<html><body><p>{text}</p></body></html>".encode("utf-8", "replace"),
}


def bare(letter: Letter) -> Brief:
    """A brief that knows nothing but the kind, as where a letter is reviewed with no sources."""
    return Brief(kinds.load(letter.kind), letter.language, Sender("", ""), letter.to, "", "", {}, TODAY, grounded=False)


CASES = [case for case, _ in load()]
TODAY = CASES[0].brief.today


def takes(data: bytes, suffix: str, kind: str, brief: Brief, enough: float = 0.0) -> float:
    """Processor time to read and review a letter, at its best of a few times; of one if that is less than enough."""

    def work() -> None:
        rules.review(drafts.read(readers.read_bytes(f"a.{suffix}", data, suffix), kind=kind), brief)

    best = seconds(work)
    for _ in range(4):
        if best < enough:
            break
        best = min(best, seconds(work))
    return best


@cache
def plain() -> float:
    """Processor time of the letter that takes longest as it is: the measure of this machine at this moment."""
    return max(takes(WRAPS["txt"](case.letter.body), "txt", case.letter.kind, case.brief) for case in CASES)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_mutated_letter_is_reviewed_or_refused_in_good_time(part: int) -> None:
    chance, enough = random.Random(part), LONGEST * plain()
    for number in range(part, LETTERS, PARTS):
        case = CASES[number % len(CASES)]
        text = case.letter.body
        for change in chance.choices(CHANGES, k=chance.randint(1, 4)):
            text = change(chance, text)
        suffix = chance.choice(list(WRAPS))
        data, kind = WRAPS[suffix](text), case.letter.kind
        try:
            letter = drafts.read(readers.read_bytes(f"a.{suffix}", data, suffix), kind=kind)
        except InputError:
            continue
        brief = case.brief if chance.random() < 0.7 else bare(letter)
        assert takes(data, suffix, kind, brief, enough) < enough
        for finding in rules.review(letter, brief):
            words = letter.body[finding.start : finding.end]
            assert words.split() == (finding.text.split() if finding.end else []), finding
            assert letter.place(finding.start)[0] >= 1
