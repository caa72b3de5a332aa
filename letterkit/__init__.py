"""letterkit: the letter that this moment asks for, from the notes you took and the message you got.

    import letterkit as lk

    notes = lk.notes(lk.read("notes.yaml"))
    brief = lk.compose(lk.kind("influence"), notes, today=today)
    letter = lk.write(brief)                                    # the template's letter
    letter = asyncio.run(lk.draft_letter(brief, model, None))    # a model's, or the template's where it fails
    findings = lk.review(letter, brief)
    lk.export(letter, Path("letter.eml"))

Names are resolved when they are first used, so that importing letterkit costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from letterkit.advice import advise as advise
    from letterkit.brief import Brief as Brief
    from letterkit.brief import compose as compose
    from letterkit.brief import compose_each as compose_each
    from letterkit.documents import Document as Document
    from letterkit.drafting import draft as draft
    from letterkit.errors import LetterkitError as LetterkitError
    from letterkit.exports import export as export
    from letterkit.facts import Fact as Fact
    from letterkit.inputs.notes import Notes as Notes
    from letterkit.inputs.notes import read as notes
    from letterkit.inputs.posting import read as posting
    from letterkit.inputs.rejection import Rejection as Rejection
    from letterkit.inputs.rejection import read as rejection
    from letterkit.inputs.resume import read as resume
    from letterkit.kinds import Kind as Kind
    from letterkit.kinds import load as kind
    from letterkit.letter import Finding as Finding
    from letterkit.letter import Letter as Letter
    from letterkit.letters.writing import draft_letter as draft_letter
    from letterkit.models import Reply as Reply
    from letterkit.models import Request as Request
    from letterkit.models import connect as connect
    from letterkit.readers import read as read
    from letterkit.rules import review as review
    from letterkit.store import Store as Store
    from letterkit.templating import write as write

_HOMES = {
    "Brief": "brief",
    "Document": "documents",
    "Fact": "facts",
    "Finding": "letter",
    "Kind": "kinds",
    "Letter": "letter",
    "LetterkitError": "errors",
    "Notes": "inputs.notes",
    "Rejection": "inputs.rejection",
    "Reply": "models",
    "Request": "models",
    "Store": "store",
    "advise": "advice",
    "compose": "brief",
    "compose_each": "brief",
    "connect": "models",
    "draft": "drafting",
    "draft_letter": "letters.writing",
    "export": "exports",
    "kind": "kinds:load",
    "notes": "inputs.notes:read",
    "posting": "inputs.posting:read",
    "read": "readers",
    "rejection": "inputs.rejection:read",
    "resume": "inputs.resume:read",
    "review": "rules",
    "write": "templating",
}

__all__ = [
    "Brief", "Document", "Fact", "Finding", "Kind", "Letter", "LetterkitError", "Notes", "Rejection", "Reply",
    "Request", "Store", "advise", "compose", "compose_each", "connect", "draft", "draft_letter", "export", "kind",
    "notes", "posting", "read", "rejection", "resume", "review", "write",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"letterkit has no {name!r}")
    from importlib import import_module

    module, _, inner = _HOMES[name].partition(":")
    return getattr(import_module(f"letterkit.{module}"), inner or name)
