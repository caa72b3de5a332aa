"""The straight line from what was given to letters that can be sent; no terminal, no environment, no clock.

    given = letters.read("notes.yaml", rejection="mail.eml")     Sources: each file understood in its role
    prepared = letters.prepare(given, Spec("influence", today))  Prepared: advice, the gate, what each letter may say
    written = letters.write(prepared, model)                     the letters, by a model or the template
    reviewed = letters.review(written, prepared)                 with what the rules find, each beside the others
    letters.keep(reviewed, prepared, store, at=now)              in the history

`draft` is all of it. What asks a model has an async twin (`write_async`, `draft_async`), which the other one runs, also
within a running event loop. Command line, desk, batch and `import letterkit` go this way and no other.
"""

from __future__ import annotations

from letterkit.letters.keeping import keep
from letterkit.letters.line import Drafted, draft, draft_async
from letterkit.letters.naming import paths
from letterkit.letters.preparing import Prepared, Spec, advised, gate, open_questions, prepare
from letterkit.letters.reviewing import Reviewer, review, review_text
from letterkit.letters.sources import SecondReader, Sources, read
from letterkit.letters.writing import first_question, write, write_async

__all__ = [
    "Drafted", "Prepared", "Reviewer", "SecondReader", "Sources", "Spec", "advised", "draft", "draft_async",
    "first_question", "gate", "keep", "open_questions", "paths", "prepare", "read", "review", "review_text",
    "write", "write_async",
]  # fmt: skip
