"""What the papers say beside the notes: the message, the advertisement and the resume, numbered into the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.brief import sentences
from letterkit.brief.choosing import stems
from letterkit.inputs.mail import Rejection
from letterkit.languages import every
from letterkit.languages.topics.evidence import Demands
from letterkit.languages.topics.mail import Greetings
from letterkit.wording import (
    clause_from,
    code_of,
    demand,
    dictates,
    name_of,
    names_a_stranger,
    quotable,
    tellable,
    title_of,
)

if TYPE_CHECKING:
    from letterkit.brief.numbering import Gathering
    from letterkit.documents import FieldPath
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.resume import Highlight, Resume

MOST_HIGHLIGHTS = 12
"""Lines of a resume that a brief holds at most: a prompt with all of a long career buries what matters."""

_GREETED = re.compile(rf"^[ \t]*(?:{every(Greetings).greeting})[ \t]+([^\W\d_]+)[ \t]*[,:!–-]?[ \t]*$", re.I | re.M)
"""A greeting by one name alone."""
_COMMENT = re.compile(r"<!--(?:.*?-->|.*\Z)", re.DOTALL)
AXIS_ROLES = {"class": "decision", "decision": "decision", "reasons": "reason", "door": "door", "feedback": "feedback"}


LONGEST_PERSON = 5
"""Words of somebody's name."""


def _person_of(text: str) -> str:
    """What of an outsider's words can be the name of whoever they write to."""
    return title_of(text) if len(text.split()) <= LONGEST_PERSON else ""


LABELS = {"company": name_of, "job": title_of, "sender": _person_of}
"""How what an outsider calls the employer, the job or the writer is held to the shape of one."""


ASKED = {"company": "company", "title": "job"}
"""The role of the fact that answers a question."""


def _flat(text: str) -> str:
    return " ".join(text.split())


def all_of(found: Gathering, rejection: Rejection | None, resume: Resume | None, posting: Posting | None) -> None:
    """Everything that the papers beside the notes say."""
    names(found, rejection, resume, posting)
    if rejection:
        message(found, rejection)
    if posting:
        advertisement(found, posting)
    if resume:
        career(found, resume)


def names(found: Gathering, rejection: Rejection | None, resume: Resume | None, posting: Posting | None) -> None:
    """Who writes, to whom and what for, where the notes do not say it and a paper does."""
    have = {fact.role for fact in found.facts.values()}
    for role, letter, text, source in _named(rejection, resume, posting):
        label = LABELS.get(role, _flat)(text) if letter != "R" else text
        if role in have or not text or (letter == "M" and not quotable(text)):
            continue
        if not label:
            found.remark(
                f"{source.rpartition(':')[0]} gives as {role} what is none; name it in your notes: “{text[:80]}”"
            )
            continue
        found.put(letter, label, source, "record", role)
        have.add(role)
    asked = [(rejection.document.name, one) for one in rejection.questions] if rejection else []
    asked += [(posting.document.name, one) for one in posting.questions] if posting else []
    for name, question in asked:
        if ASKED[question.about] not in have:
            found.remark(f"{name}: {question.text} Name it in your notes.")


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
        yield "sender", "M", *_called(rejection)
        yield "company", "M", rejection.company or "", f"{name}:1"
        yield "job", "M", rejection.role or "", f"{name}:1"
    if posting:
        yield "company", "P", posting.company, f"{posting.document.name}:1"
        yield "job", "P", posting.title, f"{posting.document.name}:1"


def _called(rejection: Rejection) -> tuple[str, str]:
    """The first name that the message greets, and its place: whoever got it signs with it, if nothing says more."""
    document = rejection.document
    said = _GREETED.search(document.text)
    if said is None or not said[1][0].isupper() or said[1].casefold() not in wording.first_names():
        return "", document.name
    return said[1], f"{document.name}:{document.file_line(document.text.count(chr(10), 0, said.start(1)) + 1)}"


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
    for requirement in filter(lambda one: demand(one.text), posting.requirements):
        found.put("P", requirement.text, f"{name}:{requirement.line}", "public", "requirement")
    if (code := code_of(posting.reference)) and not found.notes.application.role_ref:
        before = posting.document.text.partition(posting.reference)[0]
        found.put("P", code, f"{name}:{before.count(chr(10)) + 1}", "public", "job_ref")
    labels = (title_of(posting.title), name_of(posting.company), name_of(posting.location))
    known = " ".join((sentences.trusted(found, None), *labels))
    sentences.asked(found, posting.asks, "P", name, known, posting.language)


def career(found: Gathering, resume: Resume) -> None:
    """The lines of the resume that the notes do not tell already, none of which gives a program orders."""
    told = [stems(f"{item.claim} {item.number}") for item in found.notes.evidence]
    lines = resume.highlights()
    for line in lines:
        if dictates(line.text):
            found.remark(f"{line.source} gives orders to a program and is left out: “{line.text[:80]}”")
    lines = [line for line in lines if not dictates(line.text)]
    fresh = [line for line in lines if not any(_same(stems(line.text), bag) for bag in told)]
    for line in fresh[:MOST_HIGHLIGHTS]:
        found.put("R", line.text, line.source, "record", "highlight", person=line.where, slots=_setting(line))


def borne_out(resume: Resume) -> str:
    """The text of the resume, to hold letters against: without comments, and what gives a program orders."""
    return _without(resume.document.text, tuple(line.text for line in resume.highlights() if dictates(line.text)))


@lru_cache(maxsize=64)
def _without(text: str, orders: tuple[str, ...]) -> str:
    told = [wording.flat(order) for order in orders]
    pieces = re.split(r"([\n\"])", _COMMENT.sub("", text))  # a file of fields may have a single line
    return "".join("" if dictates(one) or _is_of(one, told) else one for one in pieces)


def _is_of(piece: str, orders: list[str]) -> bool:
    """Whether a piece is a line of an order that runs over several."""
    words = wording.flat(piece).strip(" -*•")
    return len(words.split()) > 1 and any(words in one for one in orders)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two bags of stems tell the same thing: the resume repeats the evidence bank in other words."""
    return bool(one and other) and len(one & other) >= 0.5 * min(len(one), len(other))


def _setting(line: Highlight) -> dict[str, tuple[str, ...]]:
    """Where, as what and when something was done, as far as the resume says."""
    told = {"where": line.where, "role": line.role, "start": line.start, "end": line.end, "section": line.section}
    told |= {"guess": line.section} if line.guessed else {}
    return {name: (text,) for name, text in told.items() if text}


MOST_SKILLS = 40
"""Skills of a resume that a brief holds at most."""


def credentials(found: Gathering, resume: Resume) -> None:
    """What somebody is and has beside their deeds, which an advertisement may ask for: degrees, licences, skills."""
    where = resume.where
    if resume.basics.label:
        found.put("R", resume.basics.label, where("basics", "label"), "record", "headline")
    for at, study in enumerate(resume.education):
        told = {"kind": study.study_type, "area": study.area, "school": study.institution, "start": study.start_date,
                "end": study.end_date or "".join(re.findall(r"\b(?:19|20)\d\d\b", study.area)[-1:])}  # fmt: skip
        named = {"studyType": study.study_type, "area": study.area, "institution": study.institution}
        field, text = next(((key, value) for key, value in named.items() if value), ("institution", ""))
        slots = {name: (value,) for name, value in told.items() if value}
        found.put("R", text, where("education", at, field), "record", "degree", slots=slots)
    for at, one in enumerate(resume.certificates):
        found.put("R", one.name, where("certificates", at, "name"), "record", "certificate")
    for at, spoken in enumerate(resume.languages):
        slots = {"fluency": (spoken.fluency,)}
        found.put("R", spoken.language, where("languages", at, "language"), "record", "spoken", slots=slots)
    for path, skill in list(_skills(resume))[:MOST_SKILLS]:
        found.put("R", skill, where(*path), "record", "known")


def _skills(resume: Resume) -> Iterator[tuple[FieldPath, str]]:
    """Each skill by itself: the keywords of a group, or its name where it has none."""
    for at, group in enumerate(resume.skills):
        listed: list[tuple[FieldPath, str]] = [
            (("skills", at, "keywords", number), word) for number, word in enumerate(group.keywords)
        ] or [(("skills", at, "name"), group.name)]
        for path, words in listed:
            for part in re.split(r"[,;|]\s*", words):
                skill = re.sub(rf"\A(?:{every(Demands).joined})\s+", "", part.strip(), flags=re.IGNORECASE)
                if skill.strip() and not dictates(skill) and len(skill.split()) <= 5:
                    yield path, skill.strip()
