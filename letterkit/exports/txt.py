"""Plain text: the lines to copy into a mail's fields, an empty line, and the letter."""

from __future__ import annotations

from letterkit.letter import Letter

SENDABLE = True


def export(letter: Letter) -> bytes:
    """The letter as UTF-8 text, with `To:` and `Subject:` before it where it has them."""
    to = [f"To: {letter.to.name} <{letter.to.email}>".replace(" <>", "")] if letter.to else []
    fields = [*to, *([f"Subject: {letter.subject}"] if letter.subject else [])]
    head = "".join(f"{' '.join(field.split())}\n" for field in fields)
    return f"{head}\n{letter.body}\n".lstrip("\n").encode()
