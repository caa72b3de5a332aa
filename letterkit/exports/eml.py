"""A mail, ready to open in a mail program as a draft of one's own: a reply in the thread where there is one.

Headers are never rendered as text. A newline that hides in a field becomes a header of its own in some Python versions
(an encoded `Subject` yields a `Bcc`), so fields with control characters are refused, and the bytes are parsed again and
must hold exactly the headers that were meant.
"""

from __future__ import annotations

import re
import unicodedata
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser

from letterkit.errors import ExportError
from letterkit.exports import readers
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.letter import Letter, Thread
from letterkit.wording import before_header

SENDABLE = True

REPLY_PREFIX = re.compile(rf"^\s*(?:(?:{every(Mails).answered})\s*(?:\[\d+\])?\s*[:：]\s*)+", re.IGNORECASE)
MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
ENCODED_WORD = re.compile(r"=\?[^?\s]+\?[bqBQ]\?")
POLICY = policy.SMTP.clone(max_line_length=998)
"""998 is the longest line that mail allows. With the usual 78, Python breaks long message ids by encoding them."""
BODY_HEADERS = {"content-type", "content-transfer-encoding", "mime-version"}


def export(letter: Letter) -> bytes:
    """The letter as a mail that opens unsent. Raises ExportError for a field that no header may hold."""
    headers = _headers(letter)
    try:
        mail = EmailMessage(POLICY)
        if people := [_address(person.name, person.email) for person in readers(letter) if person.email]:
            mail["To"] = people
        for name, value in headers.items():
            mail[name] = value
        mail.set_content(letter.body + "\n")
        data = mail.as_bytes()
    except (ValueError, TypeError, IndexError, UnicodeError, MessageError) as error:
        raise ExportError(
            f"This letter cannot be made into an email: {error}.", "Correct its subject or its address."
        ) from error
    _require_same(data, headers, letter)
    return data


def reply_subject(subject: str) -> str:
    """The subject of an answer: kept, with exactly one `Re: ` before it."""
    return f"Re: {REPLY_PREFIX.sub('', subject)}"


def _headers(letter: Letter) -> dict[str, str]:
    """All headers but the recipient, checked."""
    subject = reply_subject(letter.subject or letter.thread.subject) if letter.thread else letter.subject
    headers = {"Subject": subject} | (_thread_headers(letter.thread) if letter.thread else {}) | {"X-Unsent": "1"}
    for name, value in headers.items():
        _require_one_line(name, value)
    if before_header(subject) != subject.strip():
        raise ExportError(f"The subject looks like a header field: {subject!r:.80}.", "Reword it.")
    return headers


def _thread_headers(thread: Thread) -> dict[str, str]:
    """What makes a reply one. Ids that are not of the form `<…>` are left out: mail programs could not use them."""
    for value in (thread.message_id, *thread.references):
        _require_one_line("References", value)
    if not MESSAGE_ID.fullmatch(thread.message_id):
        return {}
    ids = dict.fromkeys([*filter(MESSAGE_ID.fullmatch, thread.references), thread.message_id])
    return {"In-Reply-To": thread.message_id, "References": " ".join(ids)}


def _address(name: str, email: str) -> Address:
    _require_one_line("To", name)
    _require_one_line("To", email)
    local, at, domain = email.rpartition("@")
    if not (local and at and domain) or re.search(r"[\s,;<>()@\"\\]", local + domain):
        raise ExportError(f"{email!r} is not an email address.", "Correct it in the notes or in the letter.")
    if re.search(r"\S@\S", name.replace(email, "")):
        raise ExportError(f"{name!r:.80} contains an address other than {email}.", "Give the name alone.")
    return Address(name, addr_spec=email)


def _require_one_line(header: str, value: str) -> None:
    """Raise ExportError for control characters, line ends and anything that decodes into them."""
    bad = next((c for c in value if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")), None)
    if bad:
        what = f"{header} contains a control character (U+{ord(bad):04X}): {value!r:.80}."
        raise ExportError(what, "Take it out.")
    if ENCODED_WORD.search(value):
        raise ExportError(f"{header} contains encoded text: {value!r:.80}.", "Write it in plain letters.")


def _require_same(data: bytes, headers: dict[str, str], letter: Letter) -> None:
    """Raise ExportError unless a mail program will read exactly what was meant."""
    parsed = BytesParser(policy=POLICY).parsebytes(data)
    meant = {name.lower(): value for name, value in headers.items()}
    found = {name.lower(): str(value) for name, value in parsed.items() if name.lower() not in BODY_HEADERS | {"to"}}
    to = [(a.display_name, a.addr_spec) for a in parsed["To"].addresses] if parsed["To"] else []
    meant_to = [(person.name, person.email) for person in readers(letter) if person.email]
    names = [name.lower() for name in parsed]
    body = parsed.get_content().replace("\r\n", "\n") if isinstance(parsed, EmailMessage) else ""
    if found != meant or to != meant_to or len(names) != len(set(names)) or body != letter.body + "\n":
        what = "This letter cannot be a mail that says exactly what it should."
        raise ExportError(what, "Look for unusual characters in its subject and names.")
