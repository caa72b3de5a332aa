"""The pages' words: each key in every language, filled in alike, and used."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="the desk is an extra: pip install 'letterkit[desk]'")

from letterkit import kinds
from letterkit.desk import texts
from letterkit.desk.texts import Texts, chosen, flat, languages
from letterkit.facts import ROLES
from letterkit.languages import FIRST, load

PAGES = Path(texts.__file__).parent
FIELD = re.compile(r"\{(\w*)\}")


def known(code: str) -> dict[str, str]:
    return flat(load(code).table("desk"))


def test_pages_are_there_in_english_german_and_french() -> None:
    assert set(languages()) == {"en", "de", "fr"}


@pytest.mark.parametrize("code", languages())
def test_every_language_has_the_same_keys_with_the_same_fields(code: str) -> None:
    own, first = known(code), known(FIRST)
    assert own.keys() == first.keys()
    assert {key for key in own if set(FIELD.findall(own[key])) != set(FIELD.findall(first[key]))} == set()
    assert {key for key, text in own.items() if not text and key != "gauge.none"} == set()


def used() -> set[str]:
    """The keys, and beginnings of keys (`kind.`), that pages and code ask for."""
    sources = "\n".join(path.read_text() for path in [*PAGES.rglob("*.html"), *PAGES.rglob("*.py")])
    return set(re.findall(r"""["']([a-z_]+(?:\.[a-z_0-9]+)*\.?)(?:["']|\{)""", sources))


def test_every_key_is_used_and_every_key_that_is_used_is_there() -> None:
    asked = used()
    beginnings = tuple(one for one in asked if one.endswith((".", "_")))
    plain = {re.sub(r"\.(one|many)$", "", key) for key in known(FIRST)}
    unused = {key for key in plain if key not in asked and not key.startswith(beginnings)}
    assert unused == set()
    calls = re.findall(
        r"""\bt(?:exts)?\(\s*["']([a-z_.0-9]+)["']""", "\n".join(p.read_text() for p in PAGES.rglob("*.html"))
    )
    assert {key for key in calls if not key.endswith((".", "_")) and key not in plain} == set()


@pytest.mark.parametrize("code", languages())
def test_kinds_and_roles_have_names(code: str) -> None:
    own = known(code)
    assert [kind for kind in kinds.names() if f"kind.{kind}" not in own] == []
    unnamed = {role for role in ROLES if f"fact.{role}" not in own}
    assert not unnamed & {"problem", "moment", "evidence", "doubt", "promise", "note", "question"}


@pytest.mark.parametrize(
    ("header", "code"),
    [("de-DE,de;q=0.9,en;q=0.8", "de"), ("fr-CH, fr;q=0.9", "fr"), ("en;q=0.5, de;q=0.9", "de"), ("xx", "en"),
     ("", "en"), ("de;q=x, fr", "fr"), ("," * 500, "en")],
)  # fmt: skip
def test_the_browsers_wish_is_kept_where_it_can_be(header: str, code: str) -> None:
    assert chosen(header) == code


def test_days_and_counts_are_said_as_the_language_does() -> None:
    assert Texts("en").day(date(2026, 3, 11)) == "Wed 11 March"
    assert Texts("de").day(datetime(2026, 3, 11, 17, 30)) == "Mi 11. März, 17:30 Uhr"
    assert Texts("fr").window(None, datetime(2026, 3, 11)) == "Au mieux avant mer. 11 mars."
    assert Texts("en").window(None, None) == ""
    assert Texts("de").fact("2026-04-21T18:05:30") == "Di 21. April, 18:05 Uhr"
    assert Texts("en", date(2026, 4, 21)).fact("2025-04-22") == "Tue 22 April 2025"
    assert [Texts("en")("count.error", n=n) for n in (0, 1, 2)] == ["0 errors", "1 error", "2 errors"]
    assert Texts("xx").language == "en"
