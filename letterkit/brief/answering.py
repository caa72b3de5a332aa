"""Whether the address that a message came from is to be taken on trust: anybody can put any name before one.

A letter goes to the address that the notes hold. One that only a message has is used where nothing speaks against it,
and else when the writer says it themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from letterkit.inputs.addresses import is_applicant_system, is_no_reply, registered
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Interviewer, Notes

ADDRESS = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
LABELS = re.compile(r"[@.+_-]+")
EAST = frozenset(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
"""Scripts that are written together."""


def doubt(notes: Notes, rejection: Rejection | None, person: Interviewer | None, to: str | None = None) -> str:
    """Why an answer should not go where a message would have it go, in a sentence; "" where nothing speaks against it.

    person: whom the notes know the message's writer as. to: what the writer of the letter said themselves.
    """
    mail = rejection.document.mail if rejection else None
    answered = (mail.reply_to or mail.sender) if mail else None
    if mail is None or answered is None:
        return ""
    email = answered.email.casefold()
    known = frozenset(_known(notes))
    if not email or email in known or email == (to or "").strip().casefold():
        return ""
    own = person.email.casefold() if person else ""
    if is_no_reply(email) or (own and is_applicant_system(email)):
        return ""  # nobody would write there, or the letter goes to the address of the notes all the same
    if _is_mixed(email):
        return f"{email} is written with letters of several scripts, which look like others."
    if shown := _shown(answered.name, email):
        return f"The message shows {shown} as its sender, and came from {email}."
    if own and registered(email) != registered(own):
        return (
            f"An answer to the message would go to {email}; your notes hold {own} for {person.name if person else ''}."
        )
    if mail.reply_to and mail.sender and _is_elsewhere(mail.sender.email, email, known):
        return f"The message came from {mail.sender.email}, and answers to it would go to {email}."
    return _strange(email, known)


def _strange(email: str, known: frozenset[str]) -> str:
    """Why a new person's address is not of the notes' world: all that they hold are of other domains."""
    theirs = {registered(one) for one in known if not is_applicant_system(one)}
    if not theirs or registered(email) in theirs or is_applicant_system(email):
        return ""
    return (
        f"An answer to the message would go to {email}; your notes hold addresses of {', '.join(sorted(theirs))} alone."
    )


def _is_elsewhere(sender: str, email: str, known: frozenset[str]) -> bool:
    """Whether answers go to another domain than the sender's, and neither is a system's or known."""
    if is_applicant_system(sender) or is_applicant_system(email) or is_no_reply(sender):
        return False
    return registered(sender) != registered(email) and registered(email) not in {registered(one) for one in known}


def _known(notes: Notes) -> Iterator[str]:
    """Every address in the notes but the writer's own, and those of messages that were copied into them."""
    own = notes.candidate.contact.email.casefold()
    kept = {"rejection": None, "candidate": None}
    for text in _texts(
        {**notes.document.data, **kept} if isinstance(notes.document.data, dict) else notes.document.text
    ):
        yield from (found for match in ADDRESS.finditer(text) if (found := match[0].casefold()) != own)
    yield from (one.email.casefold() for one in notes.interviewers if one.email)


def _texts(value: Any) -> Iterator[str]:
    """All texts of nested data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _shown(name: str, email: str) -> str:
    """An address of another domain that stands where a name should; "" if none does."""
    found = ADDRESS.search(name)
    return found[0] if found and registered(found[0].casefold()) != registered(email) else ""


def _is_mixed(email: str) -> bool:
    """Whether a part of an address mixes scripts, or is of another one than where the domain ends."""
    labels = [one for one in LABELS.split(_read(email)) if one]
    scripts = [_scripts(label) for label in labels]
    last = scripts[-1] if scripts else frozenset()
    return any(len(one) > 1 and not one <= EAST | {"LATIN"} for one in scripts) or (
        last == {"LATIN"} and any(one and not one & EAST and "LATIN" not in one for one in scripts)
    )


def _read(email: str) -> str:
    """An address with its domain as it is shown, not as `xn--…`."""
    local, _, host = email.rpartition("@")
    try:
        return f"{local}@{host.encode('ascii').decode('idna')}"
    except UnicodeError:
        return email


def _scripts(label: str) -> frozenset[str]:
    """The scripts of a word's letters, by the first word of their names."""
    return frozenset(unicodedata.name(c, "UNKNOWN").split()[0] for c in label if c.isalpha())
