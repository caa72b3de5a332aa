"""What a text claims about whoever writes it: deeds, states, credentials, consent, and what others are to have said.

Clause by clause, and by the verb beside its subject. What letters say of the talk and of their writer's mind (`I liked
the whiteboard`), and what somebody would do, claims nothing; any other verb does, so that no list of deeds is needed.
Words of all our languages are tried on any text: who plants a claim does not keep to the letter's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from letterkit.languages import every, having, load
from letterkit.languages.topics.claims import Claims
from letterkit.wording.tokens import folded, stem, tokens

_W = every(Claims)

Kind = Literal["deed", "mine", "done", "credit", "consent", "told"]


class Claim(NamedTuple):
    """A clause that claims something, and its place in the text.

    kind: `deed` what the writer did, has or is; `mine` what of theirs is said to be so; `done` what others did to them;
    `credit` what somebody is to say or do for them; `consent` what they agree to or give up; `told` what the reader is
    to have said.
    """

    kind: Kind
    start: int
    text: str


CREDENTIAL = f"(?:{_W.credential})"
"""What a paper says of somebody: degrees, licences, languages, the right to work."""
STATE = f"(?:{_W.state})"
"""What is nobody's business but their own."""
_END = re.compile(rf"[,;:()–—.!?…\"“”]+|\b(?:{_W.end_and})\s+(?=(?:{_W.end_i})\b|j')|\b(?:{_W.end_while})\b|{_W.end}")
_SUBJECT = re.compile(rf"\b(?:i(?:'m|'ve|'d|'ll)?|{_W.subject})\b|\bj'")
"""Dutch `je hebt` is somebody else."""
_OPEN = _W.open
"""What opens a clause that leaves open whether it is so."""
_UNTIL = _W.until
_NOW = re.compile(rf"\b(?:{_W.now})\b")
"""Behind `until`: what is yet to come."""
_OFFER = re.compile(rf"(?=.*\b(?:{_W.offer_gladly})\b)(?=.*\b(?:{_W.offer_you})\b)(?!.*\b(?:{_W.offer_have})\b)")
"""What somebody would gladly do for the reader; what they gladly did is a deed."""
_SOMETHING = re.compile(rf"\b(?:{_W.something_i_have}) (?:\w+ ){{0,2}}?(?:{_W.something_something})\b")
"""Before a colon: what it is comes behind it."""
_NO_QUARREL = re.compile(
    rf"\b(?:{_W.no_quarrel_no}) ?\w+ (?:{_W.no_quarrel_with}) (?:\w+ ){{0,2}}(?:{_W.no_quarrel_decision})\b"
)
_PLANNED = ("'d", "'ll")
_ELIDED = re.compile(rf"^(?:{_W.elided})'(?=\w)")
"""What French has before a verb: `l'ai`, `m'a`."""
_INVERTED = _W.inverted
"""Whose verb may stand before them, and whose participle at the end of the clause."""
_ASKING = ("did", "do", "am", "was", "have")
_SPEAKS = rf"\s*(?:(?:{_W.speaks_also}) )?(?:{_W.speaks_speak})\s(?!(?:{_W.speaks_to})\b|d')"
"""A language that somebody speaks stands right behind the verb."""
_MINE = re.compile(rf"\s*(?:{_W.mine_and})?(?:{_W.mine_my})\s")
_YOU = re.compile(rf"\b(?:{_W.you})\b")
_FOR_ME = rf"\b(?:{_W.for_me})\b"
_ME = rf"(?:\b(?:{_W.me})\b|\bm')"
_CREDIT = re.compile(
    rf"{_FOR_ME}.*{_ME}|{_ME}.*{_FOR_ME}|\b(?:i|we) (?:{_W.credit_was}) (?:\w+ )?{_FOR_ME[2:]}|"
    rf"\b(?:{_W.credit_job}) (?:{_W.credit_is}) (?:{_W.credit_already})*(?:{_W.credit_mine}|"
    rf"(?:{_W.credit_reserved})\b)|{_W.credit}|"
    rf"(?<!\w)(?!(?:{_W.confirms_nobody})\b)\w+ (?:{_W.confirms_can}) (?:\w+ )?(?:{_W.confirms_confirm}) "
)
_AGREES = re.compile(
    rf"\b(?:{_W.agrees_i})\b.{{0,30}}?\b(?:{_W.agrees_accept})(?:\b|(?=s?t\b))|{_W.agrees}|"
    rf"\b(?:{_W.agrees_i_2})\b.{{0,20}}?\b(?:{_W.agrees_signed})\b|"
    rf"\b(?:{_W.agrees_no_longer}) (?:{_W.agrees_interested})\b|"
    rf"\b(?:{_W.agrees_not})\b.{{0,20}}\b(?:{_W.agrees_contest})\b|"
    rf"\b(?:{_W.agrees_my})\s(?:\w+\s){{0,2}}?(?:{_W.agrees_consent})\b|"
    rf"\b(?:{_W.agrees_withdrawal})\b.{{0,12}}\b(?:{_W.agrees_of_my})\b"
)
_A_DECISION = re.compile(rf"\b(?:{_W.a_decision_decisions})\b|\b(?:{_W.a_decision_accept}) (?:{_W.a_decision_it})\Z")
"""What a letter accepts without giving anything away."""
_YOU_TOLD = re.compile(
    rf"\b(?:{_W.you_told_you}|"
    rf"\w+) (?:{_W.you_told_told})(?: (?:{_W.you_told_me}))?,? (?:{_W.you_told_that})\s+(?P<what>[^.,;:!?]+)"
)


LONGEST = 600
"""Characters of a clause that are looked at."""


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    """The words of each list by language."""
    return {
        code: {name: words.split() for name, words in load(code).table("claim_words").items()}
        for code in having("claim_words.toml")
    }


def language_signs(text: str) -> dict[str, int]:
    """How many words of a text only one of our letters' languages has, by its code."""
    said = {token.folded for token in tokens(text)}
    return {code: len(said & words) for code, words in _own_words().items()}


@cache
def _own_words() -> dict[str, frozenset[str]]:
    """The words of all lists that no other language has in its own."""
    every = {code: frozenset(word for words in lists.values() for word in words) for code, lists in _tables().items()}
    return {code: words.difference(*(every[one] for one in every if one != code)) for code, words in every.items()}


@cache
def _lists() -> dict[str, frozenset[str]]:
    """The stems of each list, of all languages together; `small` as words."""
    found: dict[str, set[str]] = {}
    for table in _tables().values():
        for name, words in table.items():
            found.setdefault(name, set()).update(words if name == "small" else map(stem, words))
    return {name: frozenset(words) for name, words in found.items()}


def talk() -> frozenset[str]:
    """The stems of what letters are about whoever writes them: thanks, the talk, days, hopes."""
    lists = _lists()
    return lists["talk"] | lists["mind"] | lists["plans"] | frozenset(map(stem, lists["small"]))


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """The clauses of a text that claim something, in order."""
    plain = folded(text.replace("\n", " "))
    if len(plain) != len(text):
        plain = text
    made = (
        (None if _leaves_open(opener, clause, closer) else _kind(clause), at, text[at : at + len(clause)])
        for at, clause, opener, closer in _clauses(plain)
    )
    found = [Claim(kind, at, words) for kind, at, words in made if kind]
    told = _YOU_TOLD.search(plain)
    if told:
        found.append(Claim("told", told.start("what"), text[told.start("what") : told.end("what")]))
    return tuple(found)


def _clauses(text: str) -> Iterator[tuple[int, str, str, str]]:
    """The place of each clause, its words, what opens it and what it ends with: a conjunction or marks."""
    start, opener = 0, ""
    for end in [*_END.finditer(text), None]:
        clause, closer = text[start : end.start() if end else len(text)], end.group().strip() if end else ""
        if clause.strip():
            clause = clause[:LONGEST]
            yield start + len(clause) - len(clause.lstrip()), clause.strip(), opener, closer
        start, opener = end.end() if end else 0, closer


def _leaves_open(opener: str, clause: str, closer: str) -> bool:
    """Whether a clause says of nothing that it is so: a condition, a question, what is to come, what a colon tells."""
    if _CREDIT.search(clause) or re.search(rf"\b(?:{CREDENTIAL}|{STATE})(?!\w)", clause):
        return False
    to_come = opener in _UNTIL and bool(_NOW.search(clause))
    return opener in _OPEN or to_come or (closer == ":" and bool(_SOMETHING.search(clause)))


def _kind(clause: str) -> Kind | None:
    """What a clause in small letters claims, None if nothing."""
    if _CREDIT.search(clause):
        return "credit"
    if _AGREES.search(clause) and not _A_DECISION.search(clause):
        return "consent"
    subject = _SUBJECT.search(clause)
    if subject is None:
        return "mine" if _MINE.match(clause) else "done" if re.search(_ME, clause) and not _YOU.search(clause) else None
    if _OFFER.match(clause) or _NO_QUARREL.search(clause):
        return None
    return "deed" if _is_deed(subject.group(), clause[: subject.start()], clause[subject.end() :]) else None


def _is_deed(subject: str, before: str, after: str) -> bool:
    """Whether the verb of a first person is neither one of mind or talk nor a plan."""
    lists, behind = _lists(), [_ELIDED.sub("", token.folded) for token in tokens(after)]
    asked = [token.folded for token in tokens(before)[-1:]]
    if subject.endswith(_PLANNED) or any(word in _ASKING or stem(word) in lists["plans"] for word in asked):
        return False
    if re.search(rf"\b{CREDENTIAL}(?!\w)|^{_SPEAKS}", after) and not any(
        stem(word) in lists["plans"] for word in behind[:1]
    ):
        return True
    if subject in _INVERTED:
        near = [*(token.folded for token in tokens(before)[-1:]), *behind]
        return bool(near) and not any(_is_harmless(word) for word in near)
    verb = next((word for word in behind if word not in lists["small"] and not word.endswith("ly")), "")
    return bool(verb) and not _is_harmless(verb)


def _is_harmless(verb: str) -> bool:
    """Whether a verb is one of mind, talk or plans, in any form: `vue` is of `vu`, `beantwortet` of `antwortet`."""
    forms = {verb, re.sub(rf"(?<=[{_W.participles}])e?s?$", "", verb), re.sub(r"^be(?=\w{5})", "", verb)}
    harmless = _lists()["mind"] | _lists()["plans"]
    return any(stem(form) in harmless for form in forms)
