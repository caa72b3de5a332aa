"""The quarantine: a model that reads what outsiders wrote, and may answer with known values and with quotations only.

    talk = extracting.rejection.understood(rejection)       a generator: yields a Request, is sent a Reply
    talk = extracting.notes.understood(document)            the same for prose in one's own notes

It has no tools, sees no fact of the user's, and writes nothing that a letter is made of: a value counts when its
quotation stands in the text letter by letter, everything else is thrown away. Whoever writes the letter never sees the
text itself.
"""

from __future__ import annotations

from letterkit.extracting import notes, rejection

__all__ = ["notes", "rejection"]
