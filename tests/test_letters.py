"""The line of letters: one gate, one review, one place where the template steps in, whoever goes along it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import batches
import pytest
from cli_run import EXAMPLES

from letterkit import extensions, letters, mail_merge, voice_file
from letterkit.batch.order import Batch
from letterkit.batch.tables import Row, rows
from letterkit.batch.work import Task, Work
from letterkit.engines import RunOptions
from letterkit.errors import AdvisedAgainstError, MissingError, ModelError, RateLimitError, UnreachableError
from letterkit.letter import Letter
from letterkit.letters import Prepared, Sources, Spec
from letterkit.letters.writing import draft_letter
from letterkit.store import Store
from letterkit.voice import Voice, learn

ANALYST = EXAMPLES / "analyst"
TODAY = date(2026, 3, 11)
FREE = """Talk at Northwind with Dana Whitfield (head of ops) on 3 March 2026
biggest thing = boats stuck after 3pm bc locks not manned
we walked the quay together
"""


@pytest.fixture(autouse=True)
def no_folder_afterwards() -> Iterator[None]:
    yield
    extensions.use_folder(None)


@pytest.fixture(scope="module")
def given() -> Sources:
    return letters.read(ANALYST / "notes.yaml", rejection=ANALYST / "rejection.eml")


def ruled(letter: Letter) -> dict[str, str]:
    return {finding.id: finding.severity for finding in letter.findings}


class TestPreparing:
    def test_a_closed_gate_names_the_kind_that_is_advised(self, given: Sources) -> None:
        with pytest.raises(AdvisedAgainstError, match="No feedback-request now") as raised:
            letters.prepare(given, Spec("feedback-request", TODAY))
        assert raised.value.lead == "influence"

    def test_anyway_it_is_written_and_the_objection_goes_with_the_letter(self, given: Sources) -> None:
        made = letters.draft(given, Spec("feedback-request", TODAY, anyway=True))
        assert ruled(made.letter)["ADV001"] in ("error", "warning")

    def test_the_day_alone_refuses_nothing_and_is_a_warning(self, given: Sources) -> None:
        late = letters.prepare(replace(given, rejection=None), Spec("thank-you", date(2026, 3, 30)))
        assert late.objection
        assert (late.objection.severity, late.advice.lead) == ("warning", "status-check")

    def test_without_notes_there_is_nothing_to_write(self) -> None:
        with pytest.raises(MissingError, match="no notes"):
            letters.prepare(Sources(), Spec("thank-you", TODAY))

    def test_an_hour_counts_for_the_window_and_the_day_for_the_letter(self, given: Sources) -> None:
        prepared = letters.prepare(given, Spec("influence", datetime(2026, 3, 11, 18)))
        assert prepared.brief.today == TODAY

    def test_a_mail_of_one_s_own_is_warned_of(self, tmp_path: Path) -> None:
        own = tmp_path / "own.eml"
        own.write_text("From: Nadia <nadia.fairweather@example.com>\nSubject: Hello\n\nUnfortunately I am ill.\n")
        told: list[str] = []
        found = letters.read(ANALYST / "notes.yaml", own, warn=told.append)
        assert told == list(found.warnings) == [letters.sources.OWN]
        assert found.rejection
        assert found.rejection.message_class == "other"


class TestGaps:
    @pytest.fixture
    def prepared(self, tmp_path: Path) -> Prepared:
        path = tmp_path / "notes.txt"
        path.write_text(FREE, encoding="utf-8")
        return letters.prepare(letters.read(path), Spec("thank-you", date(2026, 3, 4)))

    def test_what_the_writer_says_stands_in_the_letter_and_changes_nothing_given(self, prepared: Prepared) -> None:
        (gap, *_) = prepared.gaps
        before = dict(prepared.sources.notes.say) if prepared.sources.notes else {}
        answered = prepared.answered({gap.note: "You told me that boats get stuck after three."})
        (letter,) = letters.write(answered)
        assert "You told me that boats get stuck after three." in letter.text
        assert gap.note not in [left.note for left in answered.gaps]
        assert prepared.sources.notes
        assert prepared.sources.notes.say == before

    def test_what_is_left_out_leaves_no_mark(self, prepared: Prepared) -> None:
        left_out = prepared.answered({gap.note: "" for gap in prepared.gaps})
        (letter,) = letters.write(left_out)
        assert not [mark for mark in letter.open_marks if "boats" in mark or "quay" in mark]


class Failing:
    """A model that fails in one way."""

    address = "failing:model"

    def __init__(self, error: ModelError) -> None:
        self.error, self.closed = error, 0

    async def complete(self, request: object, on_text: object = None) -> object:
        raise self.error

    async def aclose(self) -> None:
        self.closed += 1


def failing(error: ModelError) -> Failing:
    return Failing(error)


class TestWriting:
    def test_the_template_steps_in_and_says_why(self, given: Sources) -> None:
        model = failing(UnreachableError("x", "y"))
        made = letters.draft(given, Spec("influence", TODAY), model=model)  # type: ignore[arg-type]
        assert made.letter.written_by == "template"
        assert made.letter.fallback_reason == "The model's server could not be reached, or did not answer in time."
        assert model.closed == 1

    def test_who_is_told_of_a_failure_may_forbid_it(self, given: Sources) -> None:
        prepared, told = letters.prepare(given, Spec("influence", TODAY)), list[ModelError]()

        def forbid(error: ModelError) -> None:
            told.append(error)
            raise error

        model = failing(RateLimitError("x", retry_after=1000.0))
        with pytest.raises(RateLimitError):
            asyncio.run(draft_letter(prepared.brief, model, None, on_failure=forbid))  # type: ignore[arg-type]
        assert len(told) == 1

    def test_letters_of_a_set_are_held_against_each_other(self, given: Sources) -> None:
        prepared = letters.prepare(given, Spec("thank-you", TODAY, each=True, anyway=True))
        first, second, _ = letters.write(prepared)
        copied = replace(second, paragraphs=first.paragraphs)
        reviewed = letters.review((first, copied), replace(prepared, briefs=prepared.briefs[:2], objection=None))
        assert all("STY004" in ruled(letter) for letter in reviewed), [ruled(letter) for letter in reviewed]

    def test_what_is_kept_is_in_the_history_with_its_draft(self, given: Sources) -> None:
        with Store.open(None) as store:
            made = letters.draft(given, Spec("influence", TODAY), store=store, at=datetime(2026, 3, 11, 18))
            (kept,) = store.letters()
        assert made.numbers == (kept.id,)
        assert kept.draft
        assert kept.letter.body == made.letter.body


class TestTables:
    def test_a_run_within_a_running_loop_ends_with_all_letters(self, tmp_path: Path) -> None:
        table = batches.write_table(tmp_path / "jobs.csv", range(3))

        async def cell() -> int:
            model = batches.Honest()
            options = RunOptions(model, store=Store.open(None), folder=tmp_path / "out")
            return mail_merge.run(batches.order(table, model=model.address), tmp_path / "out", options).rows

        assert asyncio.run(cell()) == 3
        summary, pid = mail_merge.status(tmp_path / "out")
        assert (summary.statuses["done"], summary.authors["openai:honest"], pid) == (3, 3, None)

    def test_the_sample_is_the_first_row_that_can_be_read_and_all_are_reckoned(self, tmp_path: Path) -> None:
        table = batches.write_table(tmp_path / "jobs.csv", range(4))
        model = batches.Honest(cost=0.5)
        sample = mail_merge.sample(batches.order(table, model=model.address), model)
        assert (sample.row.number, sample.rows, sample.letter.written_by) == (1, 4, "openai:honest")
        assert sample.estimate
        assert sample.estimate.least.calls == 4 * 3

    def test_a_letter_on_a_wrong_day_says_so_in_a_table_as_well(self, tmp_path: Path) -> None:
        (tmp_path / "t.csv").write_text(f"kind,notes,to\nthank-you,{ANALYST / 'notes.yaml'},tomasz\n")
        batch = Batch(tmp_path / "t.csv", date(2026, 3, 30), allowed=(EXAMPLES,))
        mail_merge.run(batch, tmp_path / "out")
        (line,) = batches.lines(tmp_path / "out")
        assert line["rules"]["advice"] == 1

    def test_letters_of_a_table_sound_like_their_writer(self, tmp_path: Path) -> None:
        home = tmp_path / "home"
        table = batches.write_table(tmp_path / "jobs.csv", range(1))
        plain = batches.order(table, home=home, model="openai:honest")
        row = next(iter(rows(table)))
        assert isinstance(row, Row)
        before = Work(plain)
        assert before.prepared(Task(row, "")).brief.voice_of is None
        key = before.composer.key(row)
        voice_file.keep(home, {"en": a_voice()})
        after = Work(plain)
        assert after.prepared(Task(row, "")).brief.voice_of == a_voice()
        assert after.composer.key(row) != key


def a_voice() -> Voice:
    text = "Dear Dana,\n\n" + "I can't thank you enough. We talked it through, and I'm glad. " * 20 + "\n\nCheers,\nAda"
    letter = letters.review_text(text, today=TODAY, kind="thank-you")
    return learn([letter] * 3, lambda text, language: False)["en"]
