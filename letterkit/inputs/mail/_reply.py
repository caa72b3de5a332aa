"""Who sent a message, and whether an answer to it can arrive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from letterkit.documents import Address
from letterkit.inputs.addresses import is_applicant_system, is_mailbox, is_no_reply
from letterkit.inputs.mail._employer import Employer
from letterkit.inputs.mail._evidence import Evidence

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


@dataclass(frozen=True, slots=True)
class Path:
    """Whether an answer can arrive, where, and why that is thought so."""

    possible: bool
    to: str | None
    why: str


def read(evidence: Evidence, employer: Employer) -> tuple[Any, Path]:
    """The kind of sender and the way back. No address, no way back; a no-reply address only if the text names one."""
    mail = evidence.document.mail
    sender = mail.sender if mail else None
    answer = (mail.reply_to or sender) if mail else None
    not_read = evidence.hit("reply", "not_read")
    closed = bool(answer and is_no_reply(answer.email))
    kind = _kind(evidence, employer, sender, closed or bool(not_read))
    return kind, _path(evidence, answer, closed, bool(not_read))


def _path(evidence: Evidence, answer: Address | None, closed: bool, not_read: bool) -> Path:
    other = _other_address(evidence, answer)
    if other and (closed or not_read or answer is None):
        return Path(True, other, "The message names this address to write to.")
    if not_read:
        evidence.tell("reply", "not_read")
        return Path(False, None, "The message says that answers are not read.")
    if closed and answer:
        evidence.tell_quote("reply", "no_reply_address", answer.email, _field(evidence))
        return Path(False, None, f"{answer.email} takes no answers.")
    if answer is None:
        return Path(False, None, "No address is known: paste the message with its From line.")
    evidence.tell_quote("reply", "address", answer.email, _field(evidence))
    if evidence.tell("reply", "invited"):
        return Path(True, answer.email, "The message invites an answer.")
    return Path(True, answer.email, "Nothing says that answers are not read.")


def _field(evidence: Evidence) -> str:
    mail = evidence.document.mail
    return "reply_to" if mail and mail.reply_to else "sender"


def _other_address(evidence: Evidence, answer: Address | None) -> str | None:
    """An address that the text gives and that takes answers."""
    for found in _EMAIL.finditer(evidence.text):
        email = found[0].rstrip(".")
        if not is_no_reply(email) and (answer is None or email.lower() != answer.email.lower()):
            evidence.tell_span("reply", "address", found.start(), found.start() + len(email))
            return email
    return None


def _kind(evidence: Evidence, employer: Employer, sender: Address | None, closed: bool) -> str:
    if evidence.tell("sender", "agency"):
        return "agency"
    if closed:
        if sender and is_no_reply(sender.email):
            evidence.tell_quote("sender", "ats_noreply", sender.email, "sender")
        else:
            evidence.tell_as("sender", "ats_noreply", "reply", "not_read")
        return "ats_noreply"
    for kind in ("hiring_manager", "recruiter"):
        if employer.person and evidence.tell("sender", kind):
            return kind
    if sender is None:
        return "unknown"
    kind = _by_address(sender, employer)
    if kind != "unknown":
        evidence.tell_quote("sender", kind, sender.email, "sender")
    return kind


def _by_address(sender: Address, employer: Employer) -> str:
    local = sender.email.split("@")[0].lower()
    if re.search(r"recruiter|sourcer", local):
        return "recruiter"
    if is_applicant_system(sender.email):
        return "ats_replyable"
    return "hr_mailbox" if is_mailbox(sender.email) else "unknown"
