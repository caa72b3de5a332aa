"""Plain text: the lines to copy into a mail's fields, an empty line, and the letter."""

from __future__ import annotations

from letterkit.exports import readers
from letterkit.letter import Letter

SENDABLE = True


def export(letter: Letter) -> bytes:
    """The letter as UTF-8 text, with `To:` and `Subject:` before it where it has them."""
    people = [f"{person.name} <{person.email}>".removesuffix(" <>") for person in readers(letter)]
    to = f"To: {', '.join(people)}"
    fields = [*([to] if people else []), *([f"Subject: {letter.subject}"] if letter.subject else [])]
    head = "".join(f"{' '.join(field.split())}\n" for field in fields)
    return f"{head}\n{letter.body}\n".lstrip("\n").encode()
