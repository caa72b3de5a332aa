"""Topics: what stands around a name."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Redaction(Topic):
    """What `redaction` asks of a language; it says what each is.

    before_employer: what stands before an employer, where any noun has a capital.
    """

    linked: str = ""
    speaks: str = ""
    nobody: frozenset[str] = frozenset()
    before_employer: str = ""
