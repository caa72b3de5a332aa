"""What letterkit says to its user in every language of the pages: advice, questions, needs and findings."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import letterkit
from letterkit import needs, rules
from letterkit.languages import FIRST, having, load
from letterkit.languages.telling import FILE, SLOT, told
from letterkit.rules._examples import example_letter, shown

PACKAGE = Path(letterkit.__file__).parent
TEMPLATES = PACKAGE.parent / "templates"
CODES = [code for code in having("desk.toml") if code != FIRST]
SAID = ("why", "instead", "first", "avoid", "asks", "reading", "ask")


def texts(value: Any, name: str = "") -> set[str]:
    """What a table says to its user."""
    if isinstance(value, dict):
        return set().union(*(texts(one, key) for key, one in value.items()))
    if isinstance(value, list):
        return set().union(*(texts(one, name) for one in value))
    return {value} if isinstance(value, str) and value and name in SAID else set()


def advised() -> set[str]:
    """All that advice says and asks."""
    tables = [PACKAGE / "advice" / "table.toml", *TEMPLATES.glob("*/kind.toml")]
    return set().union(*(texts(tomllib.loads(path.read_text(encoding="utf-8"))) for path in tables))


def found() -> set[str]:
    """All that the rules say of their own examples, and the needs and remarks that those raise."""
    said: set[str] = set()
    for name, rule in rules.catalogue().items():
        if hasattr(rule, "EXTRA") and not find_spec(rule.EXTRA):
            continue
        for example in shown(name, rule).flags:
            letter, brief = example_letter(example)
            said |= {finding.message for finding in rule.check(letter, brief)}
            said |= {need.text for need in needs.of(brief)} | set(needs.remarks(brief))
    return said


def literals() -> set[str]:
    """The sentences that the package's code is able to say, with `{}` for what is put in."""
    seen = advised()
    for path in [*PACKAGE.glob("*.py"), *PACKAGE.glob("[!l]*/**/*.py"), *PACKAGE.glob("letters/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                seen.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                seen.add("".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values))
    return seen


@pytest.mark.parametrize("code", CODES)
def test_everything_that_is_advised_and_found_is_said_in_the_languages_of_the_pages(code: str) -> None:
    missing = sorted(text for text in advised() | found() if told(code, text) is None)
    assert missing == [], f"add them to letterkit/languages/{code}/telling.toml"


@pytest.mark.parametrize("code", CODES)
def test_what_is_put_in_is_put_in_again_and_nothing_english_is_kept(code: str) -> None:
    for english, said in load(code).table(FILE).items():
        slots, names = len(SLOT.findall(english)), re.findall(r"\{(\d*)\}", said)
        assert all(int(name) < slots for name in names if name), english
        assert len(names) <= slots or "{0}" in said, english
        assert said.strip(), english
        assert english != said, english


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_said_that_no_code_says(code: str) -> None:
    """A remark that was reworded would else be English again, and nobody would see why."""
    stock = " ".join(re.sub(r"[“”`\s{}#]+", " ", str(told(FIRST, one))) for one in literals())
    rare = [
        english
        for english in load(code).table(FILE)
        if not any(piece in stock for piece in pieces(english)) and not re.fullmatch(r"[{}#A-Za-z ]+", english)
    ]
    assert rare == []


def pieces(english: str) -> list[str]:
    """What a remark has between its slots, three words at a time: its code may put a remark together."""
    parts = [re.sub(r"[“”`]+", " ", part).split() for part in re.split(r"\{#?\}", english)]
    return [" ".join(part[at : at + 3]) for part in parts for at in range(max(1, len(part) - 2)) if part]


def test_slots_are_said_quotations_stay_and_what_is_unknown_stays_unknown() -> None:
    assert told("de", "This letter needs to ask about “who owns the number”.") == (
        "Dieser Brief muss: nach „who owns the number“ fragen."
    )
    assert told("de", "You promised “They have decided.”: attach it, or put a link into the notes.") == (
        "Sie versprachen „They have decided.“: Hängen Sie es an, oder setzen Sie einen Link in die Notizen."
    )
    assert told("fr", "The day is Wednesday, 25 March 2026.") == "Le jour est mercredi, 25 mars 2026."
    assert told("de", "This is an offer. Wait for their answer.") == "Das ist ein Angebot. Warten Sie auf die Antwort."
    assert told("de", "This is an offer. Nobody wrote this sentence.") is None
    assert told("en", "Who was there (interviewers)?") == "Who was there?"
    assert told("es", "This is an offer.") is None


def test_words_of_a_user_break_nothing() -> None:
    for odd in ("{}", "{0}", "a {b} c", "\\1", "%s", "“"):
        said = told("de", f"Only you can fill this in: {odd}.")
        assert said is not None
        assert odd in said
