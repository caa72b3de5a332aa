"""A kind: what a letter is for, what it needs, its parts, ranges and windows. One folder of `templates/` each."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args

from letterkit.assets import SHIPPED, Assets
from letterkit.errors import AssetError, UnknownNameError
from letterkit.facts import ROLES

About = Literal[
    "doubt", "repair", "offer", "door", "promise", "asked", "step", "problem", "question", "own", "kindness"
]
ABOUT: tuple[About, ...] = get_args(About)
"""What a reader can need of a letter."""


@dataclass(frozen=True, slots=True)
class Words:
    """How long the text is: words between greeting and closing."""

    min: int
    max: int
    hard_max: int


@dataclass(frozen=True, slots=True)
class Need:
    """What the notes must hold: at least one of the roles of facts in `any`. `ask` is the question to the writer."""

    any: tuple[str, ...]
    ask: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter: what it does, about how many words it takes, and which roles of facts serve it.

    not_in: the forms that do without it.
    """

    name: str
    purpose: str
    words: int
    roles: tuple[str, ...]
    required: bool = True
    not_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """The sending window after the event: hours for notes after a talk, business days for the rest."""

    opens_hours: int | None = None
    closes_hours: int | None = None
    opens_days: int | None = None
    closes_days: int | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """By what a letter that names no kind is taken for one of this: all the signs, in a text of so many words.

    rank: the lowest that fits wins. all: names of `drafts.guessing.SIGNS`.
    """

    rank: int
    all: tuple[str, ...] = ()
    words: tuple[int, int] = (0, 10_000)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a letter of this kind is for and has to keep.

    after: what the window counts from: `interview`, `rejection`, `promise` (the day they named), `contact`,
        `application`.
    questions: how many questions it holds, least and most.
    subject: the subject of a new thread, a pattern with `{job}`, `{company}`, `{sender}`.
    bare: the subject where nobody named the job, "" for the pattern without it.
    topic: whether words about the talk may stand there in the place of the job.
    form: which of its `forms` this is, "" for the usual one.
    tongues: what differs by language, from the tables `[languages.de]`; see `in_language`.
    musts, mays: which of a reader's needs (ABOUT) it has to meet, and which it may, most pressing first.
    answers_decision: whether it answers one, so that it does harm where none was taken.
    repeats: whether it may go to the same person again about the same event. reminds: whether one that is not answered
    counts as a reminder. follows: whether it comes after other letters, with days of rest between.
    from_talk: whether something of the talk must be in it, or it is a form letter. forwarded: whether a part of it is
    for somebody else, behind a line of its own.
    strongest: whether a doubt that no claim answers is met by the strongest one. asks_about: roles of what it asks.
    history: the axis of advice that letters of this kind tell of, "" for none: `advised`, `checks`, `touches`.
    signs: by what letters of nobody's kind are taken for it.
    page: whether it stands on a page, with sender, addressee, day and subject above it and the full closing below.
    max_characters: a channel's limit on the whole body, in Unicode characters.
    """

    name: str
    title: str
    goal: str
    after: str
    words: Words
    timing: Timing
    questions: tuple[int, int]
    thanks_max: int
    subject: str
    ask: str
    needs: tuple[Need, ...]
    parts: tuple[Part, ...]
    musts: tuple[About, ...] = ()
    mays: tuple[About, ...] = ()
    forbids: tuple[str, ...] = ()
    form: str = ""
    max_characters: int | None = None
    topic: bool = False
    bare: str = ""
    page: bool = False
    answers_decision: bool = False
    repeats: bool = False
    reminds: bool = False
    follows: bool = False
    from_talk: bool = True
    forwarded: bool = False
    strongest: bool = False
    asks_about: tuple[str, ...] = ("question",)
    history: str = ""
    signs: tuple[Signs, ...] = ()
    forms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    tongues: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def about_talk(self) -> bool:
        """Whether it is about a talk: one goes to each who was there."""
        return self.after == "interview"

    @property
    def applies(self) -> bool:
        """Whether it applies for a job, to whoever reads applications."""
        return self.after == "application"

    def in_language(self, language: str) -> Kind:
        """This kind as its `[languages.fr]` has it: another subject or range, and `without` the parts that are not
        customary there. Forms come after it: they have ranges of their own.
        """
        changes = dict(self.tongues.get(language, {}))
        without = changes.pop("without", ())
        if "words" in changes:
            changes["words"] = Words(**changes["words"])
        return replace(self, parts=tuple(part for part in self.parts if part.name not in without), **changes)

    def capped(self, most: int) -> Kind:
        """This kind where the employer's text allows so many words at most."""
        words = self.words
        if most >= words.max:
            return self
        return replace(self, words=replace(words, min=min(words.min, round(most * 0.6)), max=most, hard_max=most))

    def in_form(self, form: str) -> Kind:
        """This kind with the ranges of one of its forms (`phone-screen`, `email`, `linkedin`).

        Raises UnknownNameError, which names the forms there are.
        """
        if form in ("", self.form):
            return self
        if form not in self.forms:
            raise UnknownNameError(f"form of {self.name!r}", form, self.forms)
        changes = dict(self.forms[form])
        if "words" in changes:
            changes["words"] = Words(**changes["words"])
        if "questions" in changes:
            changes["questions"] = tuple(changes["questions"])
        if "window" in changes:
            changes["timing"] = Timing(**changes.pop("window"))
        parts = tuple(part for part in self.parts if form not in part.not_in)
        return replace(self, form=form, parts=parts, **changes)

    def part(self, name: str) -> Part | None:
        """The part of that name, None if this kind has none."""
        return next((part for part in self.parts if part.name == name), None)


def names(assets: Assets = SHIPPED) -> list[str]:
    """The kinds there are, sorted."""
    return [Path(name).parent.name for name in assets.names("templates", "*/kind.toml")]


@lru_cache(maxsize=256)
def load(name: str, assets: Assets = SHIPPED) -> Kind:
    """The kind of that name. Raises UnknownNameError, which names the nearest, or AssetError for a broken kind.toml."""
    known = names(assets)
    if name not in known:
        raise UnknownNameError("kind of letter", name, known)
    path = assets.path("templates", f"{name}/kind.toml", "kind of letter")
    text = path.read_text(encoding="utf-8")
    try:
        table = tomllib.loads(text)
        for word, known_ones, what in _named(table):
            if word not in known_ones:
                _unknown(word, known_ones, what, text, path)
        return _kind(name, table)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        what = f"it has no {error}" if isinstance(error, KeyError) else str(error).rstrip(".")
        raise AssetError(
            f"This kind cannot be read: {what}.", "Compare it with a shipped one.", file=str(path)
        ) from error


def all_of(assets: Assets = SHIPPED) -> list[Kind]:
    """Every kind there is, by name."""
    return [load(name, assets) for name in names(assets)]


def languages(name: str, assets: Assets = SHIPPED) -> list[str]:
    """The languages a kind has templates for, sorted."""
    return sorted({Path(found).stem for found in assets.names("templates", f"{name}/*.j2")})


def _named(table: Mapping[str, Any]) -> Iterator[tuple[str, Collection[str], str]]:
    """Each word of a kind.toml that names something of ours, with what it may be and what that is called."""
    for key in table:
        yield key, TABLES | FLAGS | LISTS | TEXTS, "field"
    yield table["after"], EVENTS, "event"
    for place in (*table["needs"], *table["parts"]):
        for role in place.get("any", place.get("roles", ())):
            yield role, ROLES, "role"
    for role in table.get("asks_about", ()):
        yield role, ROLES, "role"
    for about in (one for wants in ("musts", "mays") for one in table.get("reader", {}).get(wants, ())):
        yield about, ABOUT, "need of a reader"


def _unknown(word: str, known: Collection[str], what: str, text: str, path: Path) -> NoReturn:
    """Raise AssetError for a word that names nothing, with its line and the nearest names."""
    near = difflib.get_close_matches(word, known, 3) or sorted(known)
    lines = (
        n for n, line in enumerate(text.split("\n"), 1) if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", line)
    )
    todo = f"Known: {', '.join(near)}."
    raise AssetError(f"There is no {what} {word!r}.", todo, file=str(path), line=next(lines, 0))


TABLES = frozenset("reader words window counts forms languages needs parts signs".split())
FLAGS = frozenset("topic page answers_decision repeats reminds follows from_talk forwarded strongest".split())
LISTS = frozenset("forbids asks_about".split())
TEXTS = frozenset("title goal after subject bare ask history".split())
EVENTS = ("interview", "rejection", "promise", "contact", "application")


def _kind(name: str, table: dict[str, Any]) -> Kind:
    counts, reader = table["counts"], table.get("reader", {})
    least, most = counts["questions"]
    return Kind(
        name=name,
        words=Words(**table["words"]),
        timing=Timing(**table["window"]),
        questions=(least, most),
        thanks_max=counts["thanks_max"],
        needs=tuple(Need(tuple(n["any"]), n["ask"], n.get("required", True)) for n in table["needs"]),
        parts=tuple(map(_part, table["parts"])),
        musts=tuple(reader.get("musts", ())),
        mays=tuple(reader.get("mays", ())),
        signs=tuple(Signs(**{key: _fixed(value) for key, value in one.items()}) for one in table.get("signs", ())),
        forms=table.get("forms", {}),
        tongues=table.get("languages", {}),
        **{key: _fixed(table[key]) for key in sorted(FLAGS | LISTS | TEXTS) if key in table},
    )


def _part(row: Mapping[str, Any]) -> Part:
    return Part(**{key: _fixed(value) for key, value in row.items()})


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
