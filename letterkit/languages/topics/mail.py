"""Topics: what mails are made of besides their words: heads, marks of what is quoted, greetings, closings."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Mails(Topic):
    """What mail programs write in a language.

    heads: the names of header fields, by their English ones. answered, passed_on: what stands before a subject.
    wrote: a line above a quotation, up to its colon. original, forwarded: what stands between two rows of dashes.
    forwarded_begins: a line of its own that says so. device: `Sent from my phone`. footer: words of what follows a mail.
    about_reply: words of a line that says whether answers are read. spelt: what an address writes for a letter or a sign.
    """

    heads: dict[str, tuple[str, ...]] = nothing()
    answered: str = ""
    passed_on: str = ""
    wrote: str = ""
    original: str = ""
    forwarded: str = ""
    forwarded_begins: str = ""
    device: str = ""
    footer: str = ""
    about_reply: str = ""
    spelt: dict[str, str] = nothing()


class Greetings(Topic):
    """How letters begin and end.

    greeting: the words that open one. closings: lines before the name, from their start. informal: greetings among people
    who say first names.
    """

    greeting: str = ""
    closings: tuple[str, ...] = ()
    informal: frozenset[str] = frozenset()
    signs: dict[str, str] = nothing()
