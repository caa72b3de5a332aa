"""A program that uses letterkit as a library: every public name, as mypy sees it, and as it runs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import letterkit as lk

TODAY = date(2026, 3, 11)


class Silent:
    """A model that cannot be reached."""

    address = "silent:model"

    async def complete(self, request: lk.Request, on_text: object = None) -> lk.Reply:
        raise lk.ModelError(f"Nobody answers {request.stage}.")

    async def aclose(self) -> None: ...


def read(folder: Path) -> lk.Sources:
    given = lk.read_sources(
        folder / "notes.yaml", rejection=str(folder / "rejection.eml"), resume=folder / "resume.json"
    )
    document: lk.Document = lk.read(folder / "notes.yaml")
    notes: lk.Notes = lk.notes(document)
    message: lk.Rejection = lk.rejection(lk.read(folder / "rejection.eml"))
    resume: lk.Resume = lk.resume(lk.read(folder / "resume.json"))
    posting: lk.Posting = lk.posting(lk.Document("ad.txt", "txt", "Planner\n\nRequirements\n- SQL", "outside"))
    advice: lk.Advice = lk.advise(notes, message, today=TODAY)
    window: lk.Window = advice.window
    assert advice.lead in lk.kind_names()
    assert lk.open_questions(given, TODAY)["influence"] == ()
    assert window.closes
    assert resume.basics.name
    assert posting.title
    return given


def letter(given: lk.Sources, folder: Path, store: lk.Store) -> lk.Letter:
    """From notes to a mail, with the parts that `draft` is made of."""
    spec = lk.Spec("influence", TODAY, assets=lk.Assets(folder))
    prepared: lk.Prepared = lk.prepare(given, spec)
    wanted: tuple[lk.ReaderNeed, ...] = lk.reader_needs(prepared.brief)
    gaps: tuple[lk.Unsaid, ...] = prepared.gaps
    assert [need for need in wanted if need.must]
    assert prepared.answered({gap.note: "" for gap in gaps}).briefs == prepared.briefs
    events: list[lk.Event] = []
    model: lk.Model = Silent()
    written = lk.write(prepared, model, store, on_event=events.append)
    assert [event.what for event in events] == ["started", "fell_back"]
    reviewed = lk.review(written, prepared)
    assert lk.keep(reviewed, prepared, store) == (1,)
    lk.export(reviewed[0], str(folder / "letter.eml"))
    assert lk.render(reviewed[0], "txt").count(b"Dear Helen") == 1
    return reviewed[0]


def told(one: lk.Letter) -> tuple[list[lk.Finding], lk.Person | None, lk.Usage, list[lk.Fact]]:
    return list(one.findings), one.to, one.usage, [one.facts[id] for s in one.sentences for id in s.facts]


def faults(given: lk.Sources) -> list[type[lk.LetterkitError]]:
    """Which errors are raised for what."""
    found: list[type[lk.LetterkitError]] = []
    for kind in ("feedback-request", "thanks"):
        try:
            lk.draft(given, lk.Spec(kind, TODAY))
        except lk.AdvisedAgainstError as error:
            found.append(type(error))
        except (lk.MissingError, lk.UndecidedError, lk.RefusedError):
            raise
        except lk.InputError as error:
            found.append(type(error))
    return found


async def awaited(given: lk.Sources) -> lk.Drafted:
    made = await lk.draft_async(given, lk.Spec("thank-you", TODAY, each=True))
    assert await lk.write_async(made.prepared) == tuple(one.with_findings(()) for one in made.letters)
    return lk.draft(given, lk.Spec("thank-you", TODAY, each=True))  # within a running loop


def provisional(given: lk.Sources, folder: Path, table: Path) -> list[lk.Letter]:
    """What may still change."""
    reviewer: lk.Reviewer = lk.Reviewer(given, TODAY)
    kind: lk.Kind = lk.kind("influence")
    assert given.notes
    brief: lk.Brief = lk.compose(kind, given.notes, today=TODAY)
    assert len(lk.compose_each(lk.kind("thank-you"), given.notes, today=TODAY)) == 3
    request: lk.Request = next(lk.conversation(brief))
    assert request.stage == "write"
    assert lk.estimate(brief, Silent()).least.calls
    voices: dict[str, lk.Voice] = dict(lk.learned_voices(str(folder)))
    assert not voices
    lk.use_folder(str(folder))
    lk.use_folder(None)
    assert lk.configured(None, {}, folder) is None
    assert lk.connect("openai:gpt-5-mini", lk.Settings(api_key="k")).address == "openai:gpt-5-mini"
    assert lk.ModelReader(None).usage == lk.Usage()
    assert not lk.Decisions.read(str(folder / "none.jsonl")).dismissals
    batch = lk.Batch.over(table, TODAY, kind="cover-letter", resume=folder / "resume.json")
    first: lk.Sample = lk.sample(batch)
    batch_run = lk.merge(batch, folder / "letters", lk.RunOptions(folder=folder / "letters"))
    assert batch_run.rows == first.rows
    letter = lk.review_text("Dear Helen,\n\nI saved 900 euros.\n\nBest,\nNadia", given, today=TODAY, kind="influence")
    return [*reviewer.review([letter]), first.letter]


async def one_letter(brief: lk.Brief) -> lk.Letter:
    return await lk.draft_letter(brief, None, None)


def typo() -> object:
    return lk.reviw  # type: ignore[attr-defined]  # an unused comment, and so an error, if any name were taken


FAULTS = (lk.ExportError, lk.StoreError, lk.AssetError, lk.FieldError, lk.ReadError, lk.UnknownNameError)
