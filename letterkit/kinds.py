"""A kind: what a letter is for, what it needs, its parts, ranges and windows. One folder of `templates/` each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from letterkit.assets import SHIPPED, Assets
from letterkit.errors import AssetError, UnknownNameError


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
class Kind:
    """What a letter of this kind is for and has to keep.

    after: what the window counts from: `interview`, `rejection`, `promise` (the day they named), `contact`,
        `application`.
    questions: how many questions it holds, least and most.
    subject: the subject of a new thread, a pattern with `{job}`, `{company}`, `{sender}`.
    topic: whether words about the talk may stand there in the place of the job.
    form: which of its `forms` this is, "" for the usual one.
    tongues: what differs by language, from the tables `[languages.de]`; see `in_language`.
    musts, mays: which of a reader's needs (`needs.ABOUT`) it has to meet, and which it may, most pressing first.
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
    exclamations_max: int
    subject: str
    ask: str
    needs: tuple[Need, ...]
    parts: tuple[Part, ...]
    musts: tuple[str, ...] = ()
    mays: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    form: str = ""
    max_characters: int | None = None
    topic: bool = False
    page: bool = False
    forms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    tongues: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

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
    try:
        return _kind(name, tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise AssetError(
            f"This kind cannot be read: {error!s}.", "Compare it with a shipped one.", file=str(path)
        ) from error


def languages(name: str, assets: Assets = SHIPPED) -> list[str]:
    """The languages a kind has templates for, sorted."""
    return sorted({Path(found).stem for found in assets.names("templates", f"{name}/*.j2")})


def _kind(name: str, table: dict[str, Any]) -> Kind:
    least, most = table["counts"]["questions"]
    return Kind(
        name=name,
        title=table["title"],
        goal=table["goal"],
        after=table["after"],
        words=Words(**table["words"]),
        timing=Timing(**table["window"]),
        questions=(least, most),
        thanks_max=table["counts"]["thanks_max"],
        exclamations_max=table["counts"]["exclamations_max"],
        subject=table["subject"],
        ask=table["ask"],
        needs=tuple(Need(tuple(n["any"]), n["ask"], n.get("required", True)) for n in table["needs"]),
        parts=tuple(
            Part(
                p["name"],
                p["purpose"],
                p["words"],
                tuple(p["roles"]),
                p.get("required", True),
                tuple(p.get("not_in", ())),
            )
            for p in table["parts"]
        ),
        musts=tuple(table.get("reader", {}).get("musts", ())),
        mays=tuple(table.get("reader", {}).get("mays", ())),
        forbids=tuple(table.get("forbids", ())),
        topic=table.get("topic", False),
        forms=table.get("forms", {}),
        tongues=table.get("languages", {}),
    )
