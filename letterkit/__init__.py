"""letterkit: the letter that this moment asks for, from the notes you took and the message you got.

    import letterkit as lk

    given = lk.read_sources("notes.yaml", rejection="mail.eml")
    made = lk.draft(given, lk.Spec("influence", today))           a template's letter, reviewed
    model = lk.connect("openai:NAME", lk.Settings(api_key=key))
    made = lk.draft(given, lk.Spec("influence", today, by_model=True), model=model)
    made.letter.findings                                          what the rules found
    lk.export(made.letter, "letter.eml")

`draft` is `prepare`, `write`, `review` and `keep` in one; each can be called by itself. Await `draft_async` and
`write_async`; the others work inside a running event loop, too. Nothing here reads the environment or a clock, or
prints; progress goes to the logger `letterkit`, without private words. Every deliberate error is a LetterkitError.

Names are resolved when they are first used, so that importing letterkit costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from letterkit.advice import Advice as Advice
    from letterkit.advice import advise as advise
    from letterkit.assets import Assets as Assets
    from letterkit.batch.order import Batch as Batch
    from letterkit.brief import Brief as Brief
    from letterkit.brief import Unsaid as Unsaid
    from letterkit.brief import compose as compose
    from letterkit.brief import compose_each as compose_each
    from letterkit.decisions import Decisions as Decisions
    from letterkit.documents import Document as Document
    from letterkit.drafting import draft as conversation
    from letterkit.engines import RunOptions as RunOptions
    from letterkit.errors import AdvisedAgainstError as AdvisedAgainstError
    from letterkit.errors import AssetError as AssetError
    from letterkit.errors import ExportError as ExportError
    from letterkit.errors import FieldError as FieldError
    from letterkit.errors import InputError as InputError
    from letterkit.errors import LetterkitError as LetterkitError
    from letterkit.errors import MissingError as MissingError
    from letterkit.errors import ModelError as ModelError
    from letterkit.errors import ReadError as ReadError
    from letterkit.errors import RefusedError as RefusedError
    from letterkit.errors import StoreError as StoreError
    from letterkit.errors import UndecidedError as UndecidedError
    from letterkit.errors import UnknownNameError as UnknownNameError
    from letterkit.estimating import estimate as estimate
    from letterkit.exports import export as export
    from letterkit.exports import render as render
    from letterkit.extensions import use_folder as use_folder
    from letterkit.facts import Fact as Fact
    from letterkit.inputs.mail import Rejection as Rejection
    from letterkit.inputs.mail import read as rejection
    from letterkit.inputs.notes import Notes as Notes
    from letterkit.inputs.notes import read as notes
    from letterkit.inputs.posting import Posting as Posting
    from letterkit.inputs.posting import read as posting
    from letterkit.inputs.resume import Resume as Resume
    from letterkit.inputs.resume import read as resume
    from letterkit.kinds import Kind as Kind
    from letterkit.kinds import load as kind
    from letterkit.kinds import names as kind_names
    from letterkit.letter import Finding as Finding
    from letterkit.letter import Letter as Letter
    from letterkit.letter import Person as Person
    from letterkit.letter import Usage as Usage
    from letterkit.letter import Window as Window
    from letterkit.letters import Drafted as Drafted
    from letterkit.letters import Prepared as Prepared
    from letterkit.letters import Reviewer as Reviewer
    from letterkit.letters import Sources as Sources
    from letterkit.letters import Spec as Spec
    from letterkit.letters import draft as draft
    from letterkit.letters import draft_async as draft_async
    from letterkit.letters import keep as keep
    from letterkit.letters import open_questions as open_questions
    from letterkit.letters import prepare as prepare
    from letterkit.letters import read as read_sources
    from letterkit.letters import review as review
    from letterkit.letters import review_text as review_text
    from letterkit.letters import write as write
    from letterkit.letters import write_async as write_async
    from letterkit.letters.second_reading import ModelReader as ModelReader
    from letterkit.letters.writing import draft_letter as draft_letter
    from letterkit.mail_merge import Sample as Sample
    from letterkit.mail_merge import run as merge
    from letterkit.mail_merge import sample as sample
    from letterkit.models import Model as Model
    from letterkit.models import Reply as Reply
    from letterkit.models import Request as Request
    from letterkit.models import Settings as Settings
    from letterkit.models import connect as connect
    from letterkit.needs import ReaderNeed as ReaderNeed
    from letterkit.needs import of as reader_needs
    from letterkit.readers import read as read
    from letterkit.running import Event as Event
    from letterkit.settings import chosen as configured
    from letterkit.store import Store as Store
    from letterkit.voice import Voice as Voice
    from letterkit.voice_file import read as learned_voices

__all__ = [
    "Advice", "AdvisedAgainstError", "AssetError", "Assets", "Batch", "Brief", "Decisions", "Document", "Drafted",
    "Event", "ExportError", "Fact", "FieldError", "Finding", "InputError", "Kind", "Letter", "LetterkitError",
    "MissingError", "Model", "ModelError", "ModelReader", "Notes", "Person", "Posting", "Prepared", "ReadError",
    "ReaderNeed", "RefusedError", "Rejection", "Reply", "Request", "Resume", "Reviewer", "RunOptions", "Sample",
    "Settings", "Sources", "Spec", "Store", "StoreError", "UndecidedError", "UnknownNameError", "Unsaid", "Usage",
    "Voice", "Window", "advise", "compose", "compose_each", "configured", "connect", "conversation", "draft",
    "draft_async", "draft_letter", "estimate", "export", "keep", "kind", "kind_names", "learned_voices", "merge",
    "notes", "open_questions", "posting", "prepare", "read", "read_sources", "reader_needs", "rejection", "render",
    "resume", "review", "review_text", "sample", "use_folder", "write", "write_async",
]  # fmt: skip
PROVISIONAL = frozenset((
    "Assets", "Batch", "Brief", "Decisions", "Kind", "ModelReader", "Reviewer", "RunOptions", "Sample", "Voice",
    "compose", "compose_each", "configured", "conversation", "draft_letter", "estimate", "kind", "learned_voices",
    "merge", "sample", "use_folder",
))  # fmt: skip
"""Public names that may still change in a minor version; of all others, what is there stays as it is."""

if not TYPE_CHECKING:  # a type checker takes a module with `__getattr__` for one that has every name
    _HOMES = {
        "Advice": "advice",
        "AdvisedAgainstError": "errors",
        "AssetError": "errors",
        "Assets": "assets",
        "Batch": "batch.order",
        "Brief": "brief",
        "Decisions": "decisions",
        "Document": "documents",
        "Drafted": "letters",
        "Event": "running",
        "ExportError": "errors",
        "Fact": "facts",
        "FieldError": "errors",
        "Finding": "letter",
        "InputError": "errors",
        "Kind": "kinds",
        "Letter": "letter",
        "LetterkitError": "errors",
        "MissingError": "errors",
        "Model": "models",
        "ModelError": "errors",
        "ModelReader": "letters.second_reading",
        "Notes": "inputs.notes",
        "Person": "letter",
        "Posting": "inputs.posting",
        "Prepared": "letters",
        "ReadError": "errors",
        "ReaderNeed": "needs",
        "RefusedError": "errors",
        "Rejection": "inputs.mail",
        "Reply": "models",
        "Request": "models",
        "Resume": "inputs.resume",
        "Reviewer": "letters",
        "RunOptions": "engines:RunOptions",
        "Sample": "mail_merge",
        "Settings": "models",
        "Sources": "letters",
        "Spec": "letters",
        "Store": "store",
        "StoreError": "errors",
        "UndecidedError": "errors",
        "UnknownNameError": "errors",
        "Unsaid": "brief",
        "Usage": "letter",
        "Voice": "voice",
        "Window": "letter",
        "advise": "advice",
        "compose": "brief",
        "compose_each": "brief",
        "configured": "settings:chosen",
        "connect": "models",
        "conversation": "drafting:draft",
        "draft": "letters",
        "draft_async": "letters",
        "draft_letter": "letters.writing",
        "estimate": "estimating",
        "export": "exports",
        "keep": "letters",
        "kind": "kinds:load",
        "kind_names": "kinds:names",
        "learned_voices": "voice_file:read",
        "merge": "mail_merge:run",
        "notes": "inputs.notes:read",
        "open_questions": "letters",
        "posting": "inputs.posting:read",
        "prepare": "letters",
        "read": "readers",
        "read_sources": "letters:read",
        "reader_needs": "needs:of",
        "rejection": "inputs.mail:read",
        "render": "exports",
        "resume": "inputs.resume:read",
        "review": "letters",
        "review_text": "letters",
        "sample": "mail_merge",
        "use_folder": "extensions",
        "write": "letters",
        "write_async": "letters",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"letterkit has no {name!r}")
        from importlib import import_module

        module, _, inner = _HOMES[name].partition(":")
        found = getattr(import_module(f"letterkit.{module}"), inner or name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
