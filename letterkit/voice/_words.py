"""What a language's voice is counted by, as data: `voice.toml` in its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from letterkit.languages import having, load

FILE = "voice.toml"


@dataclass(frozen=True)
class Words:
    """The words of one language; all empty in a language without a file: what needs no words is counted all the same.

    small: small words with how often a thousand words of ordinary mail have them.
    contractions: each with the full form that it stands for. plain: words that may open a sentence and name nobody.
    first_person: words that say I. address: the words of each form of address; one with a capital wants it.
    nouns: nouns that name nobody, where nouns have capitals. determiners, articles: what stands before such nouns.
    """

    small: Mapping[str, float] = field(default_factory=dict)
    contractions: Mapping[str, str] = field(default_factory=dict)
    plain: frozenset[str] = frozenset()
    first_person: tuple[str, ...] = ()
    address: Mapping[str, frozenset[str]] = field(default_factory=dict)
    nouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """The words of a language."""
    if language not in languages():
        return Words()
    table = load(language).table("voice")
    listed = {name: frozenset(str(table.get(name, "")).split()) for name in ("nouns", "determiners", "articles")}
    small: dict[str, float] = table["small"]
    plain = frozenset(table["plain"].split()) | frozenset(small) | frozenset(table.get("contractions", {}))
    return Words(
        small=small,
        contractions=table.get("contractions", {}),
        plain=plain,
        first_person=tuple(table["first_person"].split()),
        address={form: frozenset(words.split()) for form, words in table.get("address", {}).items()},
        **listed,
    )


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """The languages that there are words of."""
    return frozenset(having(FILE))
