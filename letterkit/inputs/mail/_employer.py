"""Whose message it is: company, role and person, each read from a frame of words and never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from letterkit.documents import Address
from letterkit.inputs.addresses import is_applicant_system, is_board, is_free, is_mailbox, is_no_reply, site, tenant
from letterkit.inputs.mail import _closing
from letterkit.inputs.mail._evidence import Evidence
from letterkit.inputs.names import (
    WITH_FORM,
    as_company,
    as_person,
    as_role,
    company_of_display,
    drop_team,
    is_role,
    person_of_display,
)
from letterkit.inputs.questions import Question
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.languages.topics.names import EmployerWords
from letterkit.languages.topics.text import Text

_W = every(EmployerWords)

_URL = re.compile(
    r"https?://([a-z0-9-]+)\.(?:wd\d+\.)?(?:myworkdayjobs|myworkday|icims|bamboohr|recruitee|teamtailor|workable|breezy)\.\w+/?([\w-]*)",
    re.I,
)
SIGN_OFF = re.compile(
    r"(?im)^[ \t]*(?:(?:kind|best|warm|warmest|kindest|many|with best|with kind) ?(?:regards|wishes|thanks)?|"
    rf"{_W.sign_off})[,.! ]*$"
)
_SIGNED_TEAM = re.compile(
    rf"(?m)(?:^|[.!,]\s+|[-–—] ?)(?:{_W.signed_team_the})?"
    r"(?P<company>[A-Z0-9][\w&.'’+-]{0,40}(?: [A-Z0-9&][\w&.'’+-]{0,40}){0,4}?) "
    rf"(?:{_W.signed_team_talent_acquisition})(?: (?:Team|Department|Operations|Group|Partners))?[ \t]*(?:$|[.!])"
)


@dataclass(frozen=True, slots=True)
class Employer:
    """Company, role and person, None where no words name them. `is_direct`: a named person's own address.

    asked: the company that an address alone names, in its spelling, as a question.
    """

    company: str | None
    role: str | None
    person: str | None
    is_direct: bool
    asked: tuple[Question, ...] = ()

    @property
    def named(self) -> dict[str, Any]:
        """The names as fields of a message."""
        return {"company": self.company, "role": self.role, "person": self.person, "questions": list(self.asked)}


@dataclass(frozen=True, slots=True)
class _Found:
    """A value and where it stands: in the text between two offsets, or in a header field."""

    value: str
    start: int = 0
    end: int = 0
    quote: str = ""
    field: str = ""


def read(evidence: Evidence) -> Employer:
    """Company, role and person of a message, each noted with its words."""
    framed = _enough(evidence)
    company = _first(evidence, "company", _companies(evidence, framed))
    role = _first(evidence, "role", _roles(evidence, framed, company))
    person = _first(evidence, "person", _persons(evidence, company))
    sender = evidence.document.mail.sender if evidence.document.mail else None
    perhaps = None if company else next(_addressed(evidence), None)
    line = evidence.line_of(perhaps.start, perhaps.field) if perhaps else 1
    asked = (Question(about="company", candidates=[perhaps.value], line=line),) if perhaps else ()
    return Employer(company, role, person, _is_direct(sender, person), asked)


def _first(evidence: Evidence, axis: str, candidates: Iterator[_Found]) -> str | None:
    found = next(candidates, None)
    if found is None:
        return None
    if found.field:
        evidence.tell_quote(axis, found.value, found.quote, found.field)
    else:
        evidence.tell_span(axis, found.value, found.start, found.end)
    return found.value


def _roles(evidence: Evidence, framed: list[tuple[str, _Found]], company: str | None) -> Iterator[_Found]:
    """What names a job by a word for one comes before what only stands where a job's title would."""
    roles = [
        found
        for axis, found in framed
        if axis == "role" and found.value != company and (not found.field or is_role(found.value))
    ]
    subject = re.split(rf" (?:{every(Text).at}) | [-–|] ", evidence.matter.rpartition(":")[2])[0]
    whole = as_role(subject)
    if whole and is_role(whole):
        roles.append(_Found(whole, quote=subject, field="subject"))
    roles.sort(key=lambda found: (not is_role(found.value), bool(found.field)))
    yield from roles


def _enough(evidence: Evidence) -> list[tuple[str, _Found]]:
    """What the frames hold, up to the company and the job that would be chosen anyway."""
    sender = evidence.document.mail.sender if evidence.document.mail else None
    label = _squeezed(site(sender.email)) if sender else ""
    framed: list[tuple[str, _Found]] = []
    has_company = has_role = False
    for axis, found in _framed(evidence):
        framed.append((axis, found))
        has_company = has_company or (axis == "company" and _squeezed(found.value).startswith(label[:12]))
        has_role = has_role or (axis == "role" and not found.field and is_role(found.value))
        if has_company and has_role:
            break
    return framed


def _framed(evidence: Evidence) -> Iterator[tuple[str, _Found]]:
    """What stands in the frames of the language: first in the lines of a list, then in subject and body."""
    for place in ("lines", "subject", "body"):
        text = evidence.subject if place == "subject" else evidence.text
        for where, pattern in evidence.cues.frames:
            if where == place and text:
                for match in pattern.finditer(text):
                    yield from _values(match, text, "subject" if place == "subject" else "")


def _values(match: re.Match[str], text: str, field: str) -> Iterator[tuple[str, _Found]]:
    groups = match.groupdict()
    for axis, clean in (("company", as_company), ("role", as_role)):
        raw = groups.get(axis)
        value = clean(raw) if raw else None
        if value:
            start, end = match.span(axis)
            yield axis, _Found(value, start, end, text[start:end] if field else "", field)


def _companies(evidence: Evidence, framed: list[tuple[str, _Found]]) -> Iterator[_Found]:
    mail = evidence.document.mail
    sender = mail.sender if mail else None
    named = [found for axis, found in framed if axis == "company" and not _is_readers(found.value, evidence)]
    label = site(sender.email) if sender else ""
    for found in named:
        if label and _squeezed(found.value).startswith(_squeezed(label)[:12]):
            yield found
    if named:
        yield named[0]
    if label:
        yield from _like_domain(evidence, label)
    signed = [one for one in _closing.read(evidence) if one.axis == "company" and not _is_readers(one.value, evidence)]
    yield from (_Found(one.value, one.start, one.start + len(one.value)) for one in signed if one.sure)
    for match in WITH_FORM.finditer(evidence.text):
        yield _Found(_closing.formed(match), match.start(), match.end())
    for match in _SIGNED_TEAM.finditer(evidence.text):
        if value := as_company(match["company"]):
            yield _Found(value, match.start("company"), match.end("company"))
    if sender and (by_display := _displayed(evidence, sender, label)):
        yield _Found(by_display, quote=sender.name, field="sender")


def _displayed(evidence: Evidence, sender: Address, label: str) -> str | None:
    """The company in the sender's display name, "" of a job board's."""
    is_systems = is_applicant_system(sender.email) or not label
    text = f"{evidence.subject}\n{evidence.text}"
    return None if is_board(sender.email) else company_of_display(sender.name, is_systems, text)


def _addressed(evidence: Evidence) -> Iterator[_Found]:
    """What only addresses call the company: a domain spells nothing out, and may be a group's or a system's."""
    sender = evidence.document.mail.sender if evidence.document.mail else None
    if sender and (name := tenant(sender.email) or site(sender.email)):
        yield _Found(_titled(name), quote=sender.email, field="sender")
    for match in _URL.finditer(evidence.text):
        yield _Found(_titled(match[1]), match.start(1), match.end(1))


_SPELT = {spelt: rf"(?:{spelt}|{sign})" for spelt, sign in every(Mails).spelt.items()}
_SPELLING = re.compile(rf"{'|'.join(_SPELT)}|.", re.DOTALL)
"""What an address spells otherwise than a name: `huetter` of `Hütter`, `harkerandpell` of `Harker & Pell`."""


def _like_domain(evidence: Evidence, label: str) -> Iterator[_Found]:
    """Words of subject, body or display name that spell the sender's domain, as they are written there."""
    wanted = _squeezed(label)
    pattern = re.compile(
        r"(?<!\w)(?<![@/.])"
        + r"(?:\w+-)?"
        + r"[\s&.'’-]{0,3}".join(_SPELT.get(one, re.escape(one)) for one in _SPELLING.findall(wanted))
        + r"(?![\w@])(?!\.\w)(?: (?:Inc|LLC|Ltd|Corp|GmbH|AG|SE|plc|PLC)\b\.?)?",
        re.I,
    )
    display = evidence.document.mail.sender.name if evidence.document.mail and evidence.document.mail.sender else ""
    for text, field in ((evidence.text, ""), (evidence.subject, "subject"), (display, "sender")):
        for match in pattern.finditer(text):
            if match[0][:1].isupper() or match[0][:1].isdigit():
                end = _whole_line(text, match.start(), match.end())
                shown = text[match.start() : end]
                yield _Found(" ".join(shown.split()).rstrip("."), match.start(), end, shown if field else "", field)


def _whole_line(text: str, start: int, end: int) -> int:
    """Where a name ends that has a line of its own: `Blue Heron Ferries` under a letter from blueheron."""
    rest = _REST_OF_NAME.match(text, end)
    alone = rest and (start == 0 or text[start - 1] == "\n")
    return rest.end() if rest and alone and drop_team(rest[0]) == rest[0].strip() else end


def _persons(evidence: Evidence, company: str | None) -> Iterator[_Found]:
    """The sender's display name where it is a person's, else the name under the sign-off."""
    mail = evidence.document.mail
    if mail and mail.sender and (value := person_of_display(mail.sender, company)):
        yield _Found(value, quote=value, field="sender")
    for match in SIGN_OFF.finditer(evidence.text):
        line = re.compile(r"\s*([^\n]+)").match(evidence.text, match.end())
        if line and not WITH_FORM.match(line[1]) and (value := as_person(line[1], company)):
            start = evidence.text.index(value.split()[0], line.start(1))
            yield _Found(value, start, line.end(1) if line[1].strip() == value else start + len(value))
    if mail and mail.signature:
        first = next((line.strip() for line in mail.signature.split("\n") if line.strip(" -—–")), "")
        if value := as_person(first, company):
            yield _Found(value, quote=value, field="signature")
    for one in _closing.read(evidence):
        if one.axis == "person" and one.sure and not (company and one.value in company):
            yield _Found(one.value, one.start, one.start + len(one.value))


def _is_readers(name: str, evidence: Evidence) -> bool:
    """Whether a name is that of whoever the message was sent to: a subject often begins with it."""
    mail = evidence.document.mail
    told = " ".join(f"{one.name} {one.email.partition('@')[0]}" for one in mail.to) if mail else ""
    own = set(_WORDS.findall(told.casefold()))
    return bool(own) and set(_WORDS.findall(name.casefold())) <= own


_WORDS = re.compile(r"[^\W\d_]+")


def _is_direct(sender: Address | None, person: str | None) -> bool:
    """Whether a named person writes from an address of their own."""
    if not sender or not person or is_no_reply(sender.email) or is_mailbox(sender.email) or is_free(sender.email):
        return False
    local = sender.email.partition("@")[0].lower()
    return any(len(part) > 1 and part.lower() in local for part in re.split(r"[\s.'’-]+", person))


_REST_OF_NAME = re.compile(rf"(?: (?:&|{_W.rest_of_name}) )?(?: ?[A-Z][\w&'’-]+){{1,3}}(?=[ .]*$)", re.MULTILINE)


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _titled(label: str) -> str:
    return " ".join(part[:1].upper() + part[1:] for part in re.split(r"[-_]+", label) if part)


__all__ = ["Employer", "is_role", "read"]
