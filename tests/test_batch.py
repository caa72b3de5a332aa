"""A batch: a letter for each row, none lost, none doubled, and only what changed is done again."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from batches import EXAMPLE, Honest, cells, letters, lines, order, run, write_table
from cli_run import Shell, cli

from letterkit import mail_merge
from letterkit.batch import across, page
from letterkit.batch import folder as folders
from letterkit.batch.report import Report
from letterkit.batch.tables import Row, rows
from letterkit.batch.variety import spread
from letterkit.batch.work import Outcome, Task, Work
from letterkit.engines import RunOptions, Stop, local
from letterkit.errors import CredentialError, QuotaError, RefusalError, RefusedError, StoreError, UnreachableError
from letterkit.models import OnText, Reply, Request
from letterkit.running import Budget
from letterkit.store import Store

__all__ = ["cli"]
ONCE = Budget(attempts=1)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "jobs.csv", range(6))


class TestTemplates:
    def test_each_row_has_one_line_and_one_letter_in_the_order_of_the_table(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        told = lines(tmp_path / "out")
        assert [line["row"] for line in told] == [1, 2, 3, 4, 5, 6]
        assert {line["file"] for line in told} == set(letters(tmp_path / "out"))
        assert all(line["status"] == "done" and line["written_by"] == "template" for line in told)

    def test_a_second_run_makes_nothing_again(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.md")}
        batch_run = run(order(table), tmp_path / "out")
        assert batch_run.kept == 6
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.md")} == before
        assert len(lines(tmp_path / "out")) == 6

    def test_a_changed_row_is_done_again_and_its_old_letter_goes(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        before = letters(tmp_path / "out")
        write_table(table, [0, 1, 77, 3, 4, 5])
        batch_run = run(order(table), tmp_path / "out")
        after = letters(tmp_path / "out")
        assert batch_run.kept == 5
        assert len(after) == 6
        assert len(set(before) & set(after)) == 5
        assert [line["row"] for line in lines(tmp_path / "out")] == [1, 2, 3, 4, 5, 6]

    def test_an_edited_letter_is_never_removed_or_overwritten(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        edited = tmp_path / "out" / lines(tmp_path / "out")[2]["file"]
        edited.write_text("by hand")
        write_table(table, [0, 1, 77, 3, 4, 5])
        run(order(table), tmp_path / "out")
        assert edited.read_text() == "by hand"

    def test_rows_that_moved_keep_their_letters(self, table: Path, tmp_path: Path) -> None:
        """The template's wording turns with the row's place, so a row that moved is no reason to write it anew."""
        run(order(table), tmp_path / "out")
        before = letters(tmp_path / "out")
        write_table(table, [9, 0, 1, 2, 3, 4, 5])
        batch_run = run(order(table), tmp_path / "out")
        assert batch_run.kept == 0
        assert {name: text for name, text in letters(tmp_path / "out").items() if name in before} == before
        assert [line["row"] for line in lines(tmp_path / "out")] == [1, 2, 3, 4, 5, 6, 7]

    def test_a_row_that_is_there_twice_gets_one_letter(self, tmp_path: Path) -> None:
        run(order(write_table(tmp_path / "jobs.csv", [1, 2, 1])), tmp_path / "out")
        told = lines(tmp_path / "out")
        assert [line["status"] for line in told] == ["done", "done", "skipped"]
        assert told[2]["error"] == "The same as row 1."

    def test_a_bad_row_fails_with_its_line_and_stops_nobody(self, table: Path, tmp_path: Path) -> None:
        with table.open("a") as file:
            file.write(f"a,b,c,d,e,f\n,,missing.txt,\n,,{'n' * 300}.txt,\n")
        run(order(table), tmp_path / "out")
        told = lines(tmp_path / "out")
        assert [line["status"] for line in told] == ["done"] * 6 + ["failed"] * 3
        assert f"jobs.csv:{told[6]['line']}: This row has 6 cells" in told[6]["error"]
        assert "missing.txt" in told[7]["error"]
        assert "n" * 80 in told[8]["error"]

    @pytest.mark.long
    def test_many_rows_go_to_other_processes_and_come_out_the_same(self, tmp_path: Path) -> None:
        many = write_table(tmp_path / "jobs.csv", range(40))
        run(order(many), tmp_path / "out")
        few = write_table(tmp_path / "few.csv", range(5))
        run(order(few), tmp_path / "few")
        assert len(lines(tmp_path / "out")) == 40
        first = {line["row"]: line["sentences"] for line in lines(tmp_path / "out")}
        assert [first[line["row"]] for line in lines(tmp_path / "few")] == [
            line["sentences"] for line in lines(tmp_path / "few")
        ]


class TestReport:
    def test_a_torn_last_line_is_taken_off_and_its_row_done_again(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        whole = (tmp_path / "out" / "report.jsonl").read_bytes()
        (tmp_path / "out" / "report.jsonl").write_bytes(whole[:-20])
        batch_run = run(order(table), tmp_path / "out")
        assert batch_run.kept == 5
        assert [line["row"] for line in lines(tmp_path / "out")] == [1, 2, 3, 4, 5, 6]

    @pytest.mark.parametrize("cut", [1, 40, 200])
    def test_whatever_is_cut_off_what_is_left_is_whole_lines(self, table: Path, tmp_path: Path, cut: int) -> None:
        run(order(table), tmp_path / "out")
        path = tmp_path / "out" / "report.jsonl"
        path.write_bytes(path.read_bytes()[:-cut])
        Report.open(tmp_path / "out")
        assert all(json.loads(line) for line in path.read_text().splitlines())

    def test_a_letter_that_is_gone_is_made_again(self, table: Path, tmp_path: Path) -> None:
        run(order(table), tmp_path / "out")
        gone = tmp_path / "out" / lines(tmp_path / "out")[3]["file"]
        gone.unlink()
        run(order(table), tmp_path / "out")
        assert gone.exists()


class TestFolder:
    def test_a_second_run_at_the_same_time_is_refused_with_the_pid(self, tmp_path: Path) -> None:
        with folders.held(tmp_path / "out"):
            program = "import sys; from pathlib import Path; from letterkit.batch.folder import held\n"
            program += "with held(Path(sys.argv[1])): pass"
            second = subprocess.run(
                [sys.executable, "-c", program, str(tmp_path / "out")], capture_output=True, text=True, check=False
            )
            assert f"(pid {os.getpid()})" in second.stderr
            assert folders.holder(tmp_path / "out") == os.getpid()
        assert folders.holder(tmp_path / "out") is None

    def test_what_a_dead_process_left_is_taken_over(self, tmp_path: Path) -> None:
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / ".lock").write_text("999999\n")
        (tmp_path / "out" / ".x.md.part").write_text("half")
        with folders.held(tmp_path / "out"):
            assert not list((tmp_path / "out").glob("*.part"))

    def test_the_same_folder_twice_in_one_process_is_refused_too(self, tmp_path: Path) -> None:
        with folders.held(tmp_path / "out"), pytest.raises(RefusedError), folders.held(tmp_path / "out"):
            pass


class TestModel:
    def test_a_model_writes_each_row_and_is_asked_nothing_twice(self, table: Path, tmp_path: Path) -> None:
        model, store = Honest(), Store.open(None)
        batch = order(table, model=model.address, effort="quick")
        run(batch, tmp_path / "out", RunOptions(model, store=store))
        assert {line["written_by"] for line in lines(tmp_path / "out")} == {"openai:honest"}
        asked = len(model.asked)
        assert asked == len(set(model.asked)) == 6
        for path in (tmp_path / "out").iterdir():
            path.unlink()
        run(batch, tmp_path / "out", RunOptions(model, store=store))
        assert len(model.asked) == asked
        assert len(lines(tmp_path / "out")) == 6

    def test_no_more_questions_are_under_way_than_were_allowed(self, table: Path, tmp_path: Path) -> None:
        model = Honest(pause=0.02)
        run(order(table, model=model.address), tmp_path / "out", RunOptions(model, concurrency=3))
        assert model.most == 3

    def test_a_row_that_the_model_declines_gets_the_template_and_says_so(self, table: Path, tmp_path: Path) -> None:
        model = Honest(fails=lambda number: RefusalError("no") if number == 2 else None)
        batch = order(table, model=model.address, effort="quick")
        run(batch, tmp_path / "out", RunOptions(model, store=Store.open(None), concurrency=1, budget=ONCE))
        told = lines(tmp_path / "out")
        assert [line["written_by"] for line in told].count("template") == 1
        assert "declined" in next(line["because"] for line in told if line["because"])

    def test_a_row_whose_server_was_away_is_asked_again_by_the_next_run(self, table: Path, tmp_path: Path) -> None:
        model = Honest(fails=lambda number: UnreachableError("away") if number == 2 else None)
        options = RunOptions(model, store=Store.open(None), concurrency=1, budget=ONCE)
        batch = order(table, model=model.address, effort="quick")
        run(batch, tmp_path / "out", options)
        assert [line["written_by"] for line in lines(tmp_path / "out")].count("template") == 1
        run(batch, tmp_path / "out", options)
        assert {line["written_by"] for line in lines(tmp_path / "out")} == {"openai:honest"}

    @pytest.mark.parametrize("error", [QuotaError("no credit"), CredentialError("no key")])
    def test_what_no_row_would_fare_better_with_stops_the_batch(
        self, table: Path, tmp_path: Path, error: QuotaError
    ) -> None:
        model = Honest(fails=lambda number: error if number > 2 else None)
        batch = order(table, model=model.address, effort="quick")
        with pytest.raises(type(error)):
            run(batch, tmp_path / "out", RunOptions(model, concurrency=1))
        assert len(model.asked) == 3
        assert [line["status"] for line in lines(tmp_path / "out")] == ["done", "done"]

    def test_a_server_that_is_away_for_good_stops_the_batch(self, tmp_path: Path) -> None:
        model = Honest(fails=lambda number: UnreachableError("away"))
        batch = order(write_table(tmp_path / "jobs.csv", range(60)), model=model.address, effort="quick")
        with pytest.raises(UnreachableError):
            run(batch, tmp_path / "out", RunOptions(model, concurrency=2, budget=ONCE))
        assert len(model.asked) < 20

    @pytest.mark.parametrize("at_once", [1, 6])
    def test_no_row_is_begun_that_could_cost_more_than_was_allowed(
        self, table: Path, tmp_path: Path, at_once: int
    ) -> None:
        """At a cent a letter, two and a half cents buy two, however many could be under way at once."""
        model = Honest(cost=0.01, pause=0.01)
        options = RunOptions(model, concurrency=at_once, max_cost=0.025)
        run(order(table, model=model.address, effort="quick"), tmp_path / "out", options)
        assert len(model.asked) == 2
        assert len(lines(tmp_path / "out")) == 2
        assert options.stop.asked

    def test_what_is_under_way_when_the_money_ends_comes_to_its_end(self, table: Path, tmp_path: Path) -> None:
        """It is paid for; only somebody who waits is not kept waiting: here not at all."""
        stop = Stop(seconds=0)

        class SlowAtTheSecond(Honest):
            async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
                if len(self.asked) == 1:
                    reply = await super().complete(request, on_text)
                    while not stop.asked:
                        await asyncio.sleep(0.01)
                    await asyncio.sleep(0.5)  # ten times what it takes to see that an end is asked for
                    return reply
                return await super().complete(request, on_text)

        model = SlowAtTheSecond(cost=0.01, pause=0.01)
        options = RunOptions(model, concurrency=2, max_cost=0.025, stop=stop)
        run(order(table, model=model.address, effort="quick"), tmp_path / "out", options)
        assert len(model.asked) == len(lines(tmp_path / "out")) == 2

    def test_what_takes_longer_than_somebody_waits_is_stopped(self, table: Path, tmp_path: Path) -> None:
        """Somebody waits for a fifth of a second, and the server would answer after minutes."""
        stop = Stop(seconds=0.2)

        class AskedToStop(Honest):
            async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
                if len(self.asked) == 1:
                    stop.ask()
                return await super().complete(request, on_text)

        model = AskedToStop(pause=300)
        run(
            order(table, model=model.address, effort="quick"),
            tmp_path / "out",
            RunOptions(model, concurrency=2, stop=stop),
        )
        assert len(model.asked) == 2
        assert lines(tmp_path / "out") == []

    def test_an_end_that_is_asked_for_lets_what_is_under_way_finish(self, table: Path, tmp_path: Path) -> None:
        stop = Stop(seconds=600)
        model = Honest(pause=0.05)

        def asked(number: int) -> None:
            if number == 2:
                stop.ask()

        model.fails = asked
        options = RunOptions(model, concurrency=2, stop=stop)
        run(order(table, model=model.address, effort="quick"), tmp_path / "out", options)
        assert len(lines(tmp_path / "out")) == 2


class TestAcross:
    def test_a_name_of_another_row_is_found_and_ones_own_is_not(self) -> None:
        names = across.Names(["Northwind Parcel Ltd", "Contoso", "Tarn Valley Hospitals"])
        assert names.met("Dear Contoso team, I know Northwind Parcel Ltd.") == ["Contoso", "Northwind Parcel Ltd"]
        assert names.met("north wind, tarn, valley") == []

    def test_letters_that_share_most_sentences_are_found_without_looking_at_all_pairs(self) -> None:
        told = {row: [10 * row + n for n in range(6)] for row in range(1, 2000)}
        told[500] = [*told[17][:4], 7, 8]
        assert list(across.alike(across.Letters(told.items()))) == [(500, 17, 0.67)]

    def test_letters_that_share_half_are_not_named(self) -> None:
        assert list(across.alike(across.Letters({1: [1, 2, 3, 4, 5, 6], 2: [1, 2, 3, 7, 8, 9]}.items()))) == []

    def test_the_same_opening_is_found(self) -> None:
        assert list(across.openings(across.Letters({1: [1, 2], 2: [3], 3: [1, 9]}.items()))) == [(3, 1)]


class TestMemory:
    """What a long table needs at its end grows by some bytes a row; counted, not measured on the machine."""

    @staticmethod
    def peak(work: Callable[[], object]) -> int:
        tracemalloc.start()
        work()
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    @pytest.mark.long
    def test_letters_are_compared_in_few_bytes_a_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(across, "PLACES", 1 << 20)

        def compared(rows: int) -> int:
            told = ((row, [10_000 + 10 * row + n for n in range(9)] + [row % 7]) for row in range(rows))
            return self.peak(lambda: list(across.alike(across.Letters(told))))

        assert compared(20_000) - compared(10_000) < 10_000 * 100

    def test_the_page_holds_no_more_lines_than_it_shows(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(page, "MOST", 5)
        report = Report.open(tmp_path)
        line: dict[str, Any] = {"key": "a" * 20, "status": "failed", "file": None, "findings": {}, "error": "x" * 2000,
                "written_by": None, "usage": None, "line": 1}  # fmt: skip
        report.append({**line, "row": row} for row in range(1, 2001))
        assert self.peak(lambda: page.write(tmp_path, report)) < 500_000
        assert "Shown are the 5 to look at first" in (tmp_path / page.NAME).read_text()


class TestCommand:
    ARGS = ("--kind", "cover-letter", "--resume", EXAMPLE / "resume.json", "--today", "2026-03-11")

    def test_without_yes_one_row_is_shown_and_nothing_is_written(self, cli: Shell, tmp_path: Path) -> None:
        result = cli("batch", EXAMPLE / "jobs.csv", *self.ARGS, "-o", tmp_path / "out")
        assert result.code == 0
        assert "Northwind" in result.out
        assert "All 4 rows" in result.err
        assert not (tmp_path / "out").exists()

    def test_with_yes_the_letters_are_there_and_the_rest_is_named(self, cli: Shell, tmp_path: Path) -> None:
        result = cli("batch", EXAMPLE / "jobs.csv", *self.ARGS, "-o", tmp_path / "out", "--yes")
        assert result.code == 1  # a row failed
        assert "4 rows: 3 done, 1 failed" in result.out
        assert "not tailored" in result.out
        assert "jobs.csv:10" in lines(tmp_path / "out")[3]["error"]
        assert len(letters(tmp_path / "out")) == 3

    def test_status_says_how_far_it_is(self, cli: Shell, tmp_path: Path) -> None:
        cli("batch", EXAMPLE / "jobs.csv", *self.ARGS, "-o", tmp_path / "out", "--yes")
        told = cli("batch", "status", tmp_path / "out", "--format", "json").json
        assert (told["rows"], told["done"], told["failed"], told["pid"]) == (4, 3, 1, None)

    def test_limit_works_on_so_many_rows_and_the_next_run_goes_on(self, cli: Shell, tmp_path: Path) -> None:
        args = ("batch", EXAMPLE / "jobs.csv", *self.ARGS, "-o", tmp_path / "out", "--yes")
        cli(*args, "--limit", "1")
        assert len(lines(tmp_path / "out")) == 1
        cli(*args)
        assert len(lines(tmp_path / "out")) == 4

    def test_what_is_sendable_is_written_only_where_it_is_finished(self, cli: Shell, tmp_path: Path) -> None:
        cli("batch", EXAMPLE / "jobs.csv", *self.ARGS, "-o", tmp_path / "out", "--yes", "--as", "eml")
        told = [Path(line["file"]).suffix for line in lines(tmp_path / "out") if line["file"]]
        assert told == [".eml", ".md", ".eml"]

    def test_a_table_may_come_in_on_standard_input(self, cli: Shell, tmp_path: Path) -> None:
        table = write_table(tmp_path / "t.csv", range(3)).read_bytes()
        args = ("batch", "-", *self.ARGS, "-o", tmp_path / "out", "--yes")
        assert cli(*args, stdin=table).code == 0
        assert len(letters(tmp_path / "out")) == 3
        assert "3 of them from before" in cli(*args, stdin=table).out

    def test_rows_may_order_other_kinds_from_notes_of_their_own_for_other_readers(
        self, cli: Shell, tmp_path: Path
    ) -> None:
        notes = EXAMPLE.parent / "analyst" / "notes.yaml"
        other = EXAMPLE.parent / "developer"
        told = f"kind,notes,to,rejection\nthank-you,{notes},tomasz,\ninfluence,{notes},helen,\n"
        told += f"feedback-request,{other / 'notes.yaml'},,{other / 'rejection.eml'}\n"
        (tmp_path / "t.csv").write_text(told)
        cli("batch", tmp_path / "t.csv", "--today", "2026-05-14", "-o", tmp_path / "out", "--yes",
            "--allow-outside", EXAMPLE.parent)  # fmt: skip
        found = lines(tmp_path / "out")
        assert [line["status"] for line in found] == ["done", "done", "skipped"]
        assert "No feedback-request now" in found[2]["error"]
        assert "Tomasz" in letters(tmp_path / "out")[found[0]["file"]]
        assert "notes.yaml:" in letters(tmp_path / "out")[found[1]["file"]]

    def test_a_table_of_a_mail_merge_works(self, cli: Shell, tmp_path: Path) -> None:
        head, cells_ = "email,name,company,role,posting", 'd@example.com,Dana Low,Tarn,Planner,"Needs\n- SQL\n- Python"'
        (tmp_path / "t.csv").write_text(f"{head}\n{cells_}\n")
        cli("batch", tmp_path / "t.csv", *self.ARGS, "-o", tmp_path / "out", "--yes")
        (letter,) = letters(tmp_path / "out").values()
        assert "d@example.com" in letter
        assert "Dear Dana" in letter or "Dana Low" in letter

    def test_a_limit_in_money_needs_a_price(self, cli: Shell, tmp_path: Path) -> None:
        (cli.home / "config.toml").write_text(
            'model = "near"\n[models.near]\nbase_url = "http://127.0.0.1:9/v1"\nname = "x"\n'
        )
        result = cli("batch", EXAMPLE / "jobs.csv", *self.ARGS, "--max-cost", "1")
        assert result.code == 2
        assert "price of this model is unknown" in result.err

    def test_an_unknown_column_stops_before_any_work(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "jobs.csv").write_text("compny,role\nA,B\n")
        result = cli("batch", tmp_path / "jobs.csv", *self.ARGS, "-o", tmp_path / "out", "--yes")
        assert result.code == 2
        assert "jobs.csv:1: There is no column 'compny'. Did you mean 'company'" in result.err


@pytest.mark.long
def test_no_letter_holds_the_token_of_another_row(tmp_path: Path) -> None:
    run(order(write_table(tmp_path / "jobs.csv", range(50))), tmp_path / "out")
    for line in lines(tmp_path / "out"):
        text = (tmp_path / "out" / line["file"]).read_text()
        own = cells(line["row"] - 1)["company"].split()[0].casefold()
        assert {word for word in text.casefold().replace(".", " ").split() if word.startswith("zq")} <= {own}
        assert own in text.casefold()


class TestByFile:
    def test_questions_go_and_answers_come_by_file(self, cli: Shell, tmp_path: Path) -> None:
        from servers import batch_service

        (cli.home / "config.toml").write_text(
            'model = "far"\n[models.far]\nbase_url = "http://127.0.0.1:9/v1"\nname = "x"\n'
        )
        table, requests, replies = write_table(tmp_path / "t.csv", range(4)), tmp_path / "q.jsonl", tmp_path / "a.jsonl"
        args = ("batch", table, *TestCommand.ARGS, "--effort", "quick", "-o", tmp_path / "out", "--yes")
        first = cli(*args, "--export-requests", requests)
        assert first.code == 1
        assert "4 rows wait for answers" in first.err
        told = [json.loads(line) for line in requests.read_text().splitlines()]
        replies.write_bytes(batch_service.lined([batch_service.answered(line) for line in reversed(told)]))
        cli(*args, "--import-replies", replies)
        assert [line["written_by"] for line in lines(tmp_path / "out")] == ["openai:x"] * 4


def test_a_journal_that_cannot_be_written_stops_the_batch_before_more_is_paid(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("There is no room left.", "Make room.")

    monkeypatch.setattr(Store, "keep_entries", full)
    model = Honest()
    with pytest.raises(StoreError):
        run(
            order(table, model=model.address),
            tmp_path / "out",
            RunOptions(model, store=Store.open(None), concurrency=2),
        )
    assert len(model.asked) <= 2


@pytest.mark.long
def test_letters_of_a_batch_share_little_and_those_that_share_much_are_named(tmp_path: Path) -> None:
    """Fifty rows for one writer with six deeds, in which five demands come again and again."""
    run(order(write_table(tmp_path / "jobs.csv", range(50))), tmp_path / "out")
    told = {line["row"]: line for line in lines(tmp_path / "out")}
    shares = {
        (one, other): len(set(told[one]["sentences"]) & set(told[other]["sentences"])) / len(told[one]["sentences"])
        for one in told
        for other in range(1, one)
    }
    much = {one for (one, _), share in shares.items() if share > across.SHARED}
    assert sum(share > across.SHARED for share in shares.values()) <= 0.05 * len(shares)
    assert {row for row, line in told.items() if "shares" in line} >= much
    assert all("opens_like" in line for line in told.values() if line["sentences"][0] in
               [told[row]["sentences"][0] for row in range(1, line["row"])])  # fmt: skip


def test_neighbours_tell_other_deeds_and_the_same_row_the_same(table: Path) -> None:
    work = Work(order(table))
    row = next(row for row in rows(table) if isinstance(row, Row))
    brief = work.prepared(Task(row, "")).brief
    assert spread(brief, 3) == spread(brief, 3)
    claims = {tuple(fact.id for fact in spread(brief, number).all("highlight")) for number in range(3)}
    assert len(claims) > 1
    assert all(len(told) < len(brief.all("highlight")) for told in claims)


def test_progress_says_rate_time_left_cost_and_failures(table: Path, tmp_path: Path) -> None:
    from datetime import datetime

    from letterkit.batch.run import BatchRun
    from letterkit.batch.summary import Summary
    from letterkit.cli import _batch_screen
    from letterkit.cli._environment import Environment

    batch_run = BatchRun(Work(order(table)), Report(tmp_path / "report.jsonl"))
    shown = _batch_screen.Progress(Environment({}, datetime(2026, 3, 11)))
    shown.begin(batch_run)
    usage = {"calls": 1, "prompt_tokens": 1, "completion_tokens": 1, "cost_usd": 0.5}
    base = {"row": 1, "findings": {}, "written_by": None, "error": "x", "file": None, "usage": usage}
    shown._summary = Summary.of([{**base, "status": "done"}, {**base, "status": "failed"}])
    assert shown._line(shown._begun + 4) == "2 of 6, 0.5/s, 8 s left, $1.0000, 1 failed"


class TestInterrupted:
    """^C is answered soon, whatever is handed out by then: counted in rows, for a row takes as long as it takes."""

    @pytest.mark.long
    def test_each_core_ends_the_row_it_is_at(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(local, "CHUNK", 40)
        table, stop = write_table(tmp_path / "jobs.csv", range(400)), Stop()
        at_ask: list[int] = []

        def see(outcome: Outcome) -> None:
            if not at_ask:
                at_ask.append(stop.under_way)
                stop.ask()

        batch_run = mail_merge.run(
            order(table), tmp_path / "out", RunOptions(stop=stop, concurrency=2), watch=lambda batch_run: see
        )
        handed_out = 4 * 40  # two chunks a core
        assert 0 < at_ask[0] <= handed_out
        assert batch_run.report.rows[-1] <= handed_out
        assert len(batch_run.report.rows) < handed_out  # what was not begun was left
        run(order(table), tmp_path / "out")
        assert len(letters(tmp_path / "out")) == 400

    def test_rows_of_a_partition_that_are_not_begun_are_left(self) -> None:
        class Asked:
            def is_set(self) -> bool:
                made.append(0)
                return len(made) > 3

        class Made:
            def by_template(self, task: object) -> object:
                return task

        made: list[int] = []
        local._ENDING[:], local._WORK[:] = [Asked()], [Made()]  # type: ignore[list-item]
        try:
            assert local._make(list("abcdef")) == list("abc")  # type: ignore[arg-type, comparison-overlap]
        finally:
            local._ENDING.clear()
            local._WORK.clear()
