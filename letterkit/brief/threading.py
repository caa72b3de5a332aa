"""Which mail a letter answers, and how it greets: one of its own reader's, in a mailbox that somebody reads."""

from __future__ import annotations

import re

from letterkit import wording
from letterkit.documents import Address
from letterkit.inputs.addresses import is_no_reply
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.inputs.titles import TITLE
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.mail import Greetings, Mails
from letterkit.letter import Person, Thread

_MAILS = every(Mails)

LONGEST = 90
"""Characters of a subject that is still one line in a list of mails."""
INFORMAL = sorted(every(Greetings).informal)
"""Words of greeting among people who use first names."""
LONGEST_ANSWERED = 250
"""The same of a subject that is answered, where mail programs look for the very words."""
LEADING = ("link", "address", "amount")
"""What a text carries that no subject answers with."""
ANSWER = re.compile(rf"^(?:\s*(?:{_MAILS.answered}|{_MAILS.passed_on})\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)


def thread_of(notes: Notes, rejection: Rejection | None, reader: Person | None) -> Thread | None:
    """The message where it is the reader's own, else the thread that the notes name for this reader; None for neither.

    A message that was pasted has no id to answer: its subject is kept where it is harmless.
    """
    mail = rejection.document.mail if rejection else None
    theirs = rejection is not None and _is_of(rejection, reader)
    if mail and theirs and mail.message_id:
        return Thread(_line(mail.subject), mail.message_id, mail.references)
    for interviewer in notes.interviewers:
        if reader and interviewer.name == reader.name and interviewer.thread_id:
            return Thread("", interviewer.thread_id)
    if mail and theirs and rejection and mail.subject and _harmless(mail.subject, notes, rejection):
        return Thread(mail.subject)
    return None


def greeted(name: str, rejection: Rejection | None) -> str:
    """How a message greets `name`, where it is by first name with no `Dear` before it, as a form: `Hi {},`; else ""."""
    given = wording.person_name(name).given
    if not given or rejection is None:
        return ""
    line = re.search(rf"^(?:({'|'.join(INFORMAL)}) )?{re.escape(given)},", rejection.document.text, re.I | re.M)
    return (f"{line[1].capitalize()} {{}}," if line[1] else "{},") if line else ""


def _line(subject: str) -> str:
    """An outsider's subject without the headers written into it; "" where it is too long, leads somewhere or orders.

    The thread is kept by other headers all the same. Numbers of applications look like those to call; what else it says
    goes back to whoever said it.
    """
    kept = wording.before_header(subject)
    leads = any(one.kind in LEADING for one in wording.mentions(kept))
    return "" if leads or wording.commands(kept) or len(kept) > LONGEST_ANSWERED else kept


def _is_of(rejection: Rejection, reader: Person | None) -> bool:
    """Whether the reader wrote the message or is named in its headers, and an answer to it is read.

    A letter to nobody by name goes where the message came from.
    """
    mail = rejection.document.mail
    if mail is None or not rejection.reply.possible:
        return False
    answered = mail.reply_to or mail.sender
    if answered is None or is_no_reply(answered.email):
        return False
    if (rejection.reply.to or "").casefold() != answered.email.casefold():  # the text sends answers elsewhere
        return False
    if reader is None or not reader.name:
        return True
    if rejection.writer and _same(rejection.writer, reader):
        return True
    return is_named(rejection, reader) or any(_names(address, reader) for address in mail.to)


def is_named(rejection: Rejection, reader: Person) -> bool:
    """Whether a message says in its headers that it is from a person."""
    mail = rejection.document.mail
    return mail is not None and any(_names(address, reader) for address in (mail.sender, mail.reply_to) if address)


def _same(name: str, reader: Person) -> bool:
    """Whether a name is the reader's: the same words, or the same surname and no other first name."""
    one, other = wording.person_name(name), reader.named
    if one.surname.casefold() != other.surname.casefold() or not one.surname:
        return False
    firsts = {part.casefold() for part in (other.given, reader.known_as) if part}
    known = one.given.casefold()
    return not known or not firsts or known in firsts or known == one.surname.casefold()


def _names(address: Address, reader: Person) -> bool:
    """Whether a header's address is the reader's, by the address itself, its name or both names before its @."""
    if reader.email and address.email.casefold() == reader.email.casefold():
        return True
    shown = re.split(r"\s+[|(–-]\s*|\s+(?:at|from|via)\s+", address.name)[0].strip(" \"'")
    if shown and _same(shown, reader):
        return True
    local = re.split(r"[._+-]", address.email.partition("@")[0].casefold())
    both = {wording.folded(part) for part in (reader.first, reader.named.surname) if part}
    return len(both) > 1 and both <= set(local)


def _harmless(subject: str, notes: Notes, rejection: Rejection) -> bool:
    """Whether an outsider's subject may stand over the writer's own mail: no link, number, order or stranger in it."""
    bare = ANSWER.sub("", subject).strip()
    application = notes.application
    known = [application.company, application.company_short, application.role_title, application.role_ref]
    known += [
        notes.document.text,
        rejection.document.text,
        notes.candidate.name,
        *(person.name for person in notes.interviewers),
        rejection.writer or "",
        *(word for word in wording.words(bare) if TITLE.fullmatch(word)),  # a trade names nobody
    ]
    return (
        0 < len(bare) <= LONGEST
        and bare.isprintable()
        and wording.quotable(bare)
        and not wording.commands(bare)
        and not wording.names_a_stranger(_inner(bare, rejection.language), " ".join(known), rejection.language)
    )


def _inner(subject: str, language: str) -> str:
    """A German subject without a first word that has its capital from its place: `Deine Bewerbung bei uns`."""
    first, _, rest = subject.partition(" ")
    by_place = has_capital_nouns(language) and rest and wording.folded(first) not in wording.first_names()
    return rest if by_place else subject
