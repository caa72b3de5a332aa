"""Topics: small words of the sentences of a message."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Slots(Topic):
    """What `inputs/mail/said/_slots` asks of a language; it says what each is."""

    article: str = ""
    clock_a: str = ""
    clock_a_2: str = ""
    clock_uhr: str = ""
    time_after: str = ""
    time_to: str = ""
    dotted: str = ""
    determiner: str = ""
    post: str = ""
    link: str = ""
    opening: str = ""


class WholeWords(Topic):
    """What `inputs/mail/said/_sentences` asks of a language; it says what each is."""

    greeting: str = ""
    salutes: str = ""
