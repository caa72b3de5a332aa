"""The rules of a review, one file each: the docstring is the rule's page, FLAGS and PASSES show it at work.

A member has ID, SEVERITY, NEEDS_SOURCES (it is silent where a letter is reviewed with no sources), SURE (the severities
in which nine of ten of its findings are right; what it is not sure of is for a person to weigh, and never told to a
model, which would obey), FLAGS and PASSES (lists of Example) and `check(letter, brief)`, which yields findings.
Examples in other languages stand in `languages/CODE/examples.py`, what a message says in German and French in their
`telling.toml` (the entry holds its slots: `{#}` is a number). Its tests: test_rules, test_languages, test_telling, and
test_review_benchmark, which is long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from letterkit import extensions, rooms, wording
from letterkit.brief.contents import Brief
from letterkit.drafts.switches import is_off
from letterkit.errors import AssetError, LetterkitError
from letterkit.languages import FIRST, codes, load
from letterkit.languages.topics import rules as topics
from letterkit.letter import OPEN_MARK, Finding, Letter
from letterkit.meaning import Meaning
from letterkit.rules import _lexicon
from letterkit.rules._checked import Checked, Tone
from letterkit.rules._meant import milder, single
from letterkit.rules._reading import read

__all__ = [
    "Checked", "Tone", "catalogue", "checked", "is_private", "is_sure", "named", "review", "silent", "stands_on",
    "unknowing",
]  # fmt: skip
PRIVATE = ("health", "pay")
"""Lists of what concerns nobody but the writer."""
OURS = str(Path(__file__).parent)
MOST = 200
"""Findings of one rule in one letter."""
RANK = {"error": 0, "warning": 1, "info": 2}


def catalogue() -> dict[str, ModuleType]:
    """Every rule by its name, in the order of their ids. Raises AssetError for one from outside that is none."""
    return _catalogue(extensions.home())


@lru_cache(maxsize=4)
def _catalogue(home: Path | None) -> dict[str, ModuleType]:
    found = rooms.members(__name__)
    ids: dict[str, str] = {}
    for name, rule in sorted(found.items(), key=lambda pair: pair[0] in extensions.found(__name__)):
        other = ids.setdefault(rule.ID, name)
        if other != name:
            what = f"The rule {other} has the id {rule.ID}."
            raise AssetError(what, "Give yours another one.", file=extensions.where(__name__, name))
    return dict(sorted(found.items(), key=lambda pair: str(pair[1].ID)))


def review(letter: Letter, brief: Brief, meaning: Meaning | None = None) -> tuple[Finding, ...]:
    """What the rules find in a letter, in the order of the text, errors first where they meet.

    What stands in an open mark is for its writer, and only waits to be filled in.
    meaning: reads the tone of its sentences; without it lists alone do. Raises ModelError where that is a server that
    does not answer.
    """
    read(letter, brief).hear(meaning)
    found = [
        finding
        for rule in catalogue().values()
        if brief.grounded or not rule.NEEDS_SOURCES
        for finding in _bounded(checked(rule, letter, brief))
    ]
    waiting = [match.span() for match in OPEN_MARK.finditer(letter.body)]
    found = [one for one in found if not is_off(one.rule, one.id, one.start, letter.off)]
    found = single([milder(one, read(letter, brief)) for one in found])
    kept = (one for one in found if one.rule == "open-mark" or not any(at <= one.start < end for at, end in waiting))
    return tuple(sorted(kept, key=lambda finding: (finding.start, RANK[finding.severity], finding.id)))


def make_ready(brief: Brief) -> None:
    """Have what takes long to make, and a letter of this brief will need, made beside other work."""
    from letterkit.rules import spelling

    spelling.make_ready(brief)


def checked(rule: ModuleType, letter: Letter, brief: Brief) -> Iterable[Finding]:
    """What one rule finds. Raises AssetError with file and line where a rule that is not ours fails."""
    is_ours = str(rule.__file__).startswith(OURS)
    return rule.check(letter, brief) if is_ours else _guarded(rule, letter, brief)


def _guarded(rule: ModuleType, letter: Letter, brief: Brief) -> Iterator[Finding]:
    try:
        yield from rule.check(letter, brief)
    except LetterkitError:
        raise
    except Exception as error:
        raise extensions.failed(error, str(rule.__file__)) from error


def _bounded(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings of a rule; where there are more than anybody reads, an error in the place of the rest."""
    for number, finding in enumerate(findings, 1):
        if number > MOST:
            what = f"More than {MOST} findings of this kind; the rest were not looked for."
            yield replace(finding, severity="error", message=what, suggestion=None, safe=False)
            return
        yield finding


def silent(brief: Brief) -> list[str]:
    """The names of the rules that need sources and have none here."""
    return [] if brief.grounded else [name for name, rule in catalogue().items() if rule.NEEDS_SOURCES]


def stands_on(letters: Iterable[Letter], sources: tuple[str, ...], tone: Tone) -> Checked:
    """What a review of these letters stands on, by the roles of its sources and by what reads their tone."""
    read_ones = list(letters)
    return Checked(
        sources,
        len(catalogue()),
        tone,
        {code: tuple(unknowing(code)) for code in dict.fromkeys(one.language for one in read_ones)},
        () if sources else tuple(name for name, rule in catalogue().items() if rule.NEEDS_SOURCES),
        {one.file: one.kind for one in read_ones if one.kind_guessed},
    )


def unknowing(language: str) -> list[str]:
    """The names of the rules that have words in English and none in a language: there they find less, or nothing."""
    return [name for name in catalogue() if _has_words(name, FIRST) and not _has_words(name, language)]


def _has_words(name: str, language: str) -> bool:
    """Whether a language has data under a rule's name: a topic of its own, or a list of phrases."""
    topic = getattr(topics, "".join(part.capitalize() for part in name.split("-")), None)
    if language not in codes():
        return False
    return (topic is not None and load(language).knows(topic)) or name in load(language).table("phrases")


def is_sure(finding: Finding) -> bool:
    """Whether a rule is sure enough of a finding to have it mended unseen."""
    rule = catalogue().get(finding.rule)
    return rule is not None and finding.severity in rule.SURE


def is_private(text: str, language: str) -> bool:
    """Whether words are about health or pay, by the lists of the rules that flag them."""
    hits = _lexicon.index(language).hits(wording.tokens(text))
    return any(hit.phrase.lexicon in PRIVATE for hit in hits)


def named(name: str) -> tuple[str, ModuleType]:
    """A rule by its name or id. Raises UnknownNameError, which names the nearest."""
    for key, rule in catalogue().items():
        if name.casefold() in (key, rule.ID.casefold()):
            return key, rule
    return name, rooms.member(__name__, name, "rule")
