"""What the papers say beside the notes: the message, the advertisement and the resume, numbered into the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from letterkit.brief import sentences
from letterkit.brief.choosing import stems
from letterkit.inputs.rejection import Rejection
from letterkit.wording import clause_from, names_a_stranger, quotable, tellable

if TYPE_CHECKING:
    from letterkit.brief.numbering import Gathering
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.resume import Resume

MOST_HIGHLIGHTS = 12
"""Lines of a resume that a brief holds at most: a prompt with all of a long career buries what matters."""

LONGEST_NAME = 7
BETWEEN = frozenset("of and the for at in & und für der die das des von am im et de du la le les d'".split())
"""Small words inside the names of companies."""
REFERENCE = re.compile(r"(?=\S*\d)[\w./#–-]{2,24}")
"""A job's reference: it stands in the subject, so it is one word with a digit and no more."""

AXIS_ROLES = {"class": "decision", "decision": "decision", "reasons": "reason", "door": "door", "feedback": "feedback"}


def names(found: Gathering, rejection: Rejection | None, resume: Resume | None, posting: Posting | None) -> None:
    """Who writes, to whom and what for, where the notes do not say it and a paper does."""
    have = {fact.role for fact in found.facts.values()}
    for role, letter, text, source in _named(rejection, resume, posting):
        if role not in have and text and (letter != "M" or quotable(text)) and (role != "company" or _is_name(text)):
            found.put(letter, " ".join(text.split()), source, "record", role)
            have.add(role)


def _is_name(text: str) -> bool:
    """Whether an outsider's words can be a company's name: a few words, each with a capital or between two names."""
    words = text.split()
    return 0 < len(words) <= LONGEST_NAME and all(not word[0].islower() or word in BETWEEN for word in words)


def _named(
    rejection: Rejection | None, resume: Resume | None, posting: Posting | None
) -> Iterator[tuple[str, str, str, str]]:
    """Role, letter, words and source of each name that a paper gives, the likeliest first."""
    if resume:
        yield "sender", "R", resume.basics.name, f"{resume.document.name}:1"
    if rejection:
        mail, name = rejection.document.mail, rejection.document.name
        to = mail.to[0].name if mail and len(mail.to) == 1 else ""
        yield "sender", "M", to if re.fullmatch(r"[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]*)+", to) else "", f"{name}:1"
        yield "company", "M", rejection.company or "", f"{name}:1"
        yield "job", "M", rejection.role or "", f"{name}:1"
    if posting:
        yield "company", "P", posting.company, f"{posting.document.name}:1"
        yield "job", "P", posting.title, f"{posting.document.name}:1"


def message(found: Gathering, rejection: Rejection) -> None:
    """What the message says, each value by the words it says it in; words that a model could be led by stay out."""
    name = rejection.document.name
    told: set[str] = set()
    known = " ".join(f"{fact.text} {fact.person}" for fact in found.facts.values())
    for cue in rejection.cues:
        role = AXIS_ROLES.get(cue.axis)
        said = clause_from(cue.quote, rejection.document.text) if role == "reason" else cue.quote
        may_grow = quotable(said) and tellable(said) and not names_a_stranger(said, known, rejection.language)
        said = said if may_grow else cue.quote
        is_quotable = quotable(said) and not names_a_stranger(said, known, rejection.language)
        if role and said not in told and is_quotable:
            told.add(said)
            words = " ".join(said.split())
            found.put("M", words, f"{name}:{cue.line}", "they_said", role, person=rejection.writer or "")
    sentences.spoken(found, rejection)
    told_already = {fact.text for fact in found.facts.values()}
    asks = [ask for ask in rejection.asks if " ".join(ask.text.split()) not in told_already]
    sentences.asked(found, asks, "M", name, sentences.trusted(found, rejection), rejection.language)


def advertisement(found: Gathering, posting: Posting) -> None:
    """What the posting asks for, and its reference where the notes have none."""
    name = posting.document.name
    for requirement in filter(lambda one: quotable(one.text), posting.requirements):
        found.put("P", requirement.text, f"{name}:{requirement.line}", "public", "requirement")
    if REFERENCE.fullmatch(posting.reference) and not found.notes.application.role_ref:
        before = posting.document.text.partition(posting.reference)[0]
        found.put("P", posting.reference, f"{name}:{before.count(chr(10)) + 1}", "public", "job_ref")
    known = f"{sentences.trusted(found, None)} {posting.title} {posting.company} {posting.location}"
    sentences.asked(found, posting.asks, "P", name, known, posting.language)


def career(found: Gathering, resume: Resume) -> None:
    """The lines of the resume that the notes do not tell already."""
    told = [stems(f"{item.claim} {item.number}") for item in found.notes.evidence]
    fresh = [line for line in resume.highlights() if not any(_same(stems(line.text), bag) for bag in told)]
    for line in fresh[:MOST_HIGHLIGHTS]:
        found.put("R", line.text, line.source, "record", "highlight", person=line.where)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two bags of stems tell the same thing: the resume repeats the evidence bank in other words."""
    return bool(one and other) and len(one & other) >= 0.5 * min(len(one), len(other))
