"""Tables of every form, and rows that become briefs."""

from __future__ import annotations

import csv
import os
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from batches import letters, lines, order, run
from hypothesis import given
from hypothesis import strategies as st

from letterkit.batch.order import Batch
from letterkit.batch.rows import Composer
from letterkit.batch.tables import BadRow, Row, rows
from letterkit.errors import FieldError, InputError, ReadError
from letterkit.templating import write

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "batch"
TODAY = date(2026, 3, 11)


def table(folder: Path, text: str | bytes, name: str = "jobs.csv") -> list[Row | BadRow]:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(rows(path))


def good(found: list[Row | BadRow]) -> list[Row]:
    assert all(isinstance(row, Row) for row in found), found
    return [row for row in found if isinstance(row, Row)]


SHEET = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    'Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://'
    'schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="jobs" sheetId="1" r:id="r"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>',
}


def write_sheet(path: Path, cells: list[list[str]]) -> None:
    """The least that a program for sheets would write."""

    def row(number: int, values: list[str]) -> str:
        told = [
            f'<c r="{chr(65 + n)}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
            for n, value in enumerate(values)
        ]
        return f'<row r="{number}">{"".join(told)}</row>'

    body = "".join(row(number, values) for number, values in enumerate(cells, 1))
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**SHEET, "xl/worksheets/sheet1.xml": f"{head}{body}</sheetData></worksheet>"}.items():
            archive.writestr(name, text)


def example() -> Composer:
    return Composer(Batch(EXAMPLE / "jobs.csv", TODAY, kind="cover-letter", resume=str(EXAMPLE / "resume.json")))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("jobs.csv", "Company,Role\nNorthwind,Analyst\n"),
        ("jobs.csv", "\ufeffcompany;role\r\nNorthwind;Analyst\r\n"),
        ("jobs.tsv", "employer\tjob title\nNorthwind\tAnalyst\n"),
        ("jobs.jsonl", '{"company": "Northwind", "role": "Analyst"}\n\n'),
    ],
)
def test_a_table_of_any_form_gives_the_same_row(tmp_path: Path, name: str, text: str) -> None:
    (row,) = good(table(tmp_path, text, name))
    assert dict(row.fields) == {("application", "company"): "Northwind", ("application", "role_title"): "Analyst"}


def test_a_table_in_the_encoding_of_an_old_spreadsheet_is_read(tmp_path: Path) -> None:
    (row,) = good(table(tmp_path, "company;role\nMüller & Söhne;Prüfer\n".encode("cp1252")))
    assert row.company == "Müller & Söhne"


def test_a_quoted_cell_may_hold_lines_and_the_next_row_knows_its_own(tmp_path: Path) -> None:
    first, second = good(table(tmp_path, 'company,role,posting\nA,B,"one\ntwo, ""three"""\nC,D,\n'))
    assert first.order["posting"] == 'one\ntwo, "three"'
    assert (first.line, second.line) == (2, 4)


def test_an_unknown_column_is_named_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(FieldError, match=r"jobs\.csv:1: There is no column 'compny'.*'company'"):
        table(tmp_path, "compny,role\nA,B\n")


def test_a_column_that_begins_with_an_underscore_is_left_alone(tmp_path: Path) -> None:
    (row,) = good(table(tmp_path, "company,role,_mine\nA,B,C\n"))
    assert "C" not in row.fields.values()


def test_two_columns_of_one_meaning_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="the same"):
        table(tmp_path, "company,employer,role\nA,B,C\n")


def test_a_bad_row_is_reported_with_its_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = table(tmp_path, "company,role\nA,B\nC,D,E,F\nG,H\n")
    assert [(type(row).__name__, row.line) for row in found] == [("Row", 2), ("BadRow", 3), ("Row", 4)]
    lines = table(
        tmp_path, '{"company": "A", "role": "B"}\n{nonsense\n["no"]\n{"company": "C", "role": "D"}\n', "j.jsonl"
    )
    assert [(type(row).__name__, row.line) for row in lines] == [("Row", 1), ("BadRow", 2), ("BadRow", 3), ("Row", 4)]


def test_a_field_of_the_notes_is_a_column_by_its_path_or_its_own_name(tmp_path: Path) -> None:
    header = "company,role,application.locale,self.why_more_interested,evidence,email,name\n"
    (row,) = good(table(tmp_path, header + 'A,B,de-DE,it is near,"one\ntwo",d@example.com,Dana Low\n'))
    assert row.fields[("evidence",)] == ["one", "two"]
    assert row.fields[("interviewers", 0, "email")] == "d@example.com"
    assert row.fields[("self", "why_more_interested")] == "it is near"


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=6))
def test_what_a_csv_writer_writes_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("table") / "jobs.csv"
    told = [pair for pair in cells if any(cell.strip() for cell in pair) and "\0" not in "".join(pair)]
    told = [pair for pair in told if not any(0xD800 <= ord(c) <= 0xDFFF for c in "".join(pair))]
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("company", "role"), *told])
    read = [row for row in rows(path) if isinstance(row, Row)]
    assert [row.company for row in read] == [company.strip() for company, _ in told]


def test_a_sheet_gives_the_same_rows_as_a_csv(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")
    with (EXAMPLE / "jobs.csv").open(newline="", encoding="utf-8") as file:
        write_sheet(tmp_path / "jobs.xlsx", list(csv.reader(file)))
    told = [(dict(row.order), dict(row.fields)) for row in good(list(rows(tmp_path / "jobs.xlsx")))]
    assert told == [(dict(row.order), dict(row.fields)) for row in good(list(rows(EXAMPLE / "jobs.csv")))]


def test_without_its_extra_a_sheet_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sheet(tmp_path / "jobs.xlsx", [["company"], ["A"]])
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(ReadError, match=r"letterkit\[xlsx\]"):
        list(rows(tmp_path / "jobs.xlsx"))


def test_each_fact_of_a_row_names_its_line() -> None:
    row = good(list(rows(EXAMPLE / "jobs.csv")))[2]
    facts = example().prepared(row).brief.facts.values()
    assert {fact.source for fact in facts if fact.role in ("company", "motive", "requirement")} == {"jobs.csv:4"}
    assert any(fact.source.endswith("resume.json:6") for fact in facts)


def test_a_row_without_a_reason_gets_an_open_mark_and_no_invention() -> None:
    letter = write(example().prepared(good(list(rows(EXAMPLE / "jobs.csv")))[1]).brief)
    assert any("Tarn Valley" in mark for mark in letter.open_marks)


def test_a_row_that_lacks_something_says_what_and_where() -> None:
    composer = Composer(Batch(EXAMPLE / "jobs.csv", TODAY, kind="cover-letter"))
    with pytest.raises(InputError, match=r"jobs\.csv:2: candidate.*--resume"):
        composer.prepared(good(list(rows(EXAMPLE / "jobs.csv")))[0])


def test_company_and_role_come_from_the_posting_where_the_row_has_none(tmp_path: Path) -> None:
    posting = EXAMPLE / "postings" / "northwind.txt"
    (row,) = good(table(tmp_path, f"posting\n{posting}\n"))
    batch = Batch(tmp_path / "jobs.csv", TODAY, "cover-letter", str(EXAMPLE / "resume.json"), allowed=(EXAMPLE,))
    made = Composer(batch).prepared(row).brief
    assert made.job == "Operations Analyst"


def test_a_name_that_the_posting_only_suggests_is_asked_for_in_the_row_and_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "ad.txt").write_text("Head Cook – Sample Inn\n\nRequirements\n- Two hands\n")
    (row,) = good(table(tmp_path, "posting\nad.txt\n"))
    batch = Batch(tmp_path / "jobs.csv", TODAY, "cover-letter", str(EXAMPLE / "resume.json"), allowed=(EXAMPLE,))
    with pytest.raises(InputError, match=r"company is missing.*column `company`.*Sample Inn"):
        Composer(batch).prepared(row)


def test_a_key_changes_with_the_row_its_files_and_the_resume_and_with_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "ad.txt").write_text("Analyst\nRequirements\n- SQL\n")
    resume = tmp_path / "resume.json"
    resume.write_bytes((EXAMPLE / "resume.json").read_bytes())
    (row,) = good(table(tmp_path, "company,role,posting\nA,B,ad.txt\n"))

    def key(of: Row = row, today: date = TODAY, model: str = "") -> str:
        return Composer(Batch(tmp_path / "jobs.csv", today, "cover-letter", str(resume), model=model)).key(of)

    first = key()
    assert key(today=date(2027, 1, 1)) == first
    assert key(model="openai:x") != first
    (tmp_path / "ad.txt").write_text("Analyst\nRequirements\n- Python\n")
    second = key()
    assert second != first
    resume.write_text(resume.read_text().replace("Mira", "Mara"))
    assert key() != second
    (other,) = good(table(tmp_path, "company,role,posting\nA,C,ad.txt\n"))
    assert key(other) != key()


SAID = "/dev/zero /dev/stdin - /proc/self/environ file:///etc/passwd /etc/passwd ~/x.txt loop.txt pipe.txt C:\\x.txt"
NO_FILES = (*SAID.split(), "http://127.0.0.1:9/x.html", "a\0b.txt")


class TestFilesThatRowsName:
    """A table is often somebody else's: what lies outside its folder is not read, whatever a cell says."""

    SECRET = "Kqx Castle wants a keeper of seven keys"

    def rows(self, place: Path, column: str, said: str, *allowed: Path) -> dict[str, Any]:
        """The line of the report about a row that names this."""
        folder = place / "table"
        folder.mkdir(exist_ok=True)
        table = folder / "jobs.csv"
        with table.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["company", "role", column], ["Northwind", "Planner", said]])
        run(order(table, allowed=allowed), place / "out")
        assert not any(self.SECRET.split()[0] in text for text in letters(place / "out").values()) or allowed
        return lines(place / "out")[0]

    @pytest.fixture
    def outside(self, tmp_path: Path) -> Path:
        """A file beside the table's folder."""
        (tmp_path / "secret").mkdir()
        path = tmp_path / "secret/p.txt"
        path.write_text(f"{self.SECRET}\n\nRequirements\n- {self.SECRET}\n")
        return path

    @pytest.mark.parametrize("column", ["posting", "resume", "notes", "rejection"])
    @pytest.mark.parametrize("said", ["../secret/p.txt", "../secret/none.txt", "{outside}", "sub/../../secret/p.txt"])
    def test_what_leads_out_of_the_folder_is_refused(
        self, said: str, column: str, outside: Path, tmp_path: Path
    ) -> None:
        line = self.rows(tmp_path, column, said.format(outside=outside))
        assert line["status"] == "failed"
        assert "jobs.csv:2: " in line["error"]
        assert "is outside the table's folder. Put the file there, or allow its folder" in line["error"]

    @pytest.mark.parametrize("kind", ["link", "folder", "chain"])
    def test_links_are_followed_before_it_is_decided(self, kind: str, outside: Path, tmp_path: Path) -> None:
        folder = tmp_path / "table"
        folder.mkdir()
        (folder / "link.txt").symlink_to(outside)
        (folder / "folder").symlink_to(outside.parent)
        (folder / "chain.txt").symlink_to("link.txt")
        said = {"link": "link.txt", "folder": "folder/p.txt", "chain": "chain.txt"}[kind]
        assert "outside the table's folder" in self.rows(tmp_path, "posting", said)["error"]

    def test_a_folder_of_tables_is_looked_into(self, outside: Path, tmp_path: Path) -> None:
        (tmp_path / "table/cv").mkdir(parents=True)
        (tmp_path / "table/cv/Profile.csv").symlink_to(outside)
        assert "outside the table's folder" in self.rows(tmp_path, "resume", "cv")["error"]

    @pytest.mark.parametrize("said", NO_FILES)
    @pytest.mark.parametrize("column", ["posting", "resume"])
    def test_what_is_no_file_is_refused_at_once(self, said: str, column: str, tmp_path: Path) -> None:
        (tmp_path / "table").mkdir()
        (tmp_path / "table/loop.txt").symlink_to("loop.txt")
        os.mkfifo(tmp_path / "table/pipe.txt")
        assert self.rows(tmp_path, column, said)["status"] == "failed"

    def test_a_folder_that_is_allowed_is_read(self, outside: Path, tmp_path: Path) -> None:
        line = self.rows(tmp_path, "posting", "../secret/p.txt", outside.parent)
        assert line["status"] == "done"

    def test_files_below_the_table_are_read(self, tmp_path: Path) -> None:
        (tmp_path / "table/below").mkdir(parents=True)
        (tmp_path / "table/below/p.txt").write_text("Planner\n\nRequirements\n- Strong SQL\n")
        assert self.rows(tmp_path, "posting", "below/p.txt")["status"] == "done"


def encoded(tmp_path: Path, *lines: bytes) -> list[Row | BadRow]:
    path = tmp_path / "jobs.csv"
    path.write_bytes(b"\r\n".join((b"company,role", *lines, b"")))
    return list(rows(path))


def test_one_bad_byte_spoils_its_own_row_and_no_other(tmp_path: Path) -> None:
    first, bad, last = encoded(
        tmp_path, "Müller Łódź,Cook".encode(), b"Broken \x9d Inn,Cook", "Zoë,Cook".encode("cp1252")
    )
    assert [row.fields[("application", "company")] for row in (first, last) if isinstance(row, Row)] == [
        "Müller Łódź",
        "Zoë",
    ]
    assert isinstance(bad, BadRow)
    assert "jobs.csv:3: 'company' contains bytes that are not UTF-8" in str(bad.error)


def test_an_encoding_that_cannot_be_told_is_an_error_and_no_guess(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"encoding this is in cannot be told: it would read 'MŸller'"):
        encoded(tmp_path, "Müller,Koch".encode("mac_roman"))


RESUME = """Perpetua Sample
perpetua@example.org

PAID STUFF
Kitchen assistant, Sample Canteen, May 2023 to now
- Keep the stock counts of 14 shelves

Shelf filler, Example Stores, 2021 - 2023
- Filled 300 shelves a night

SKILLS
Excel, stock rotation, till
"""


@pytest.mark.parametrize(("heading", "opens"), [("PAID STUFF", False), ("WORK", True)])
def test_nothing_from_a_section_that_was_guessed_opens_a_letter(tmp_path: Path, heading: str, opens: bool) -> None:
    """The same deeds under a heading that is known do."""
    (tmp_path / "resume.txt").write_text(RESUME.replace("PAID STUFF", heading))
    (row,) = good(table(tmp_path, "company,role,requirements\nMill Ltd,Stock clerk,Stock counts\n"))
    made = Composer(Batch(tmp_path / "jobs.csv", TODAY, "cover-letter", str(tmp_path / "resume.txt")))
    brief = made.prepared(row).brief
    first = next(one for one in write(brief).sentences if one.part == "opening")
    cited = [brief.facts[id].role for id in first.facts]
    assert ("highlight" in cited) is opens, first
