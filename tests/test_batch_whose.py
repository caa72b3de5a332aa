"""Whose a column is, which resume is a row's, and what the folder keeps for whoever looks at its letters later."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from cli_run import Shell, cli

from letterkit import mail_merge
from letterkit.batch import kept
from letterkit.batch.order import Batch
from letterkit.batch.rows import Composer
from letterkit.batch.tables import Row, rows
from letterkit.batch.understood import left_alone, understood
from letterkit.errors import FieldError

__all__ = ["cli"]
TODAY = date(2026, 3, 11)
POSTING = "Planner\nSaffronleaf\n\nRequirements\n- Excel\n- Stock counts\n"


def resume(folder: Path, name: str, file: str) -> Path:
    told = {
        "basics": {"name": name, "email": f"{name.split()[0].casefold()}@post.test"},
        "work": [{"name": "Pelbo Foods", "position": "Stock clerk", "startDate": "2021-01", "endDate": "2024-02",
                  "highlights": ["Counted the stock of nine shops every week.", "Kept 40 price lists in Excel.",
                                 "Trained four new clerks."]}],
    }  # fmt: skip
    path = folder / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def table(folder: Path, header: str, *lines: str) -> Batch:
    (folder / "ad.txt").write_text(POSTING, encoding="utf-8")
    path = folder / "jobs.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return Batch(path, TODAY, kind="cover-letter")


def first(batch: Batch) -> Row:
    return next(row for row in rows(batch.table) if isinstance(row, Row))


class TestWhose:
    def test_a_name_that_the_resume_has_is_the_candidates(self, tmp_path: Path) -> None:
        resume(tmp_path, "Ada Quill", "ada.json")
        batch = table(tmp_path, "name,email,company,role,posting,resume",
                      "Ada Quill,ada@post.test,Saffronleaf,Planner,ad.txt,ada.json")  # fmt: skip
        made = Composer(batch).prepared(first(batch)).brief
        assert made.reader is None
        assert made.sender.name == "Ada Quill"

    def test_any_other_name_is_the_recipients(self, tmp_path: Path) -> None:
        resume(tmp_path, "Ada Quill", "ada.json")
        batch = table(tmp_path, "name,company,role,posting,resume", "Dana Marsh,Saffronleaf,Planner,ad.txt,ada.json")
        made = Composer(batch).prepared(first(batch)).brief
        assert made.reader is not None
        assert made.reader.name == "Dana Marsh"

    def test_beside_a_contact_a_name_in_two_columns_is_the_candidates_and_so_is_the_address(
        self, tmp_path: Path
    ) -> None:
        resume(tmp_path, "Ada Quill", "ada.json")
        header = "Student no,First name,Family name,E-mail,Contact named,Employer,Post,Advert,CV,Remarks - internal"
        line = "7,Ada,Quill,quill7@uni.test,Dana Marsh,Saffronleaf,Planner,ad.txt,ada.json,do not tell"
        batch = table(tmp_path, header, line)
        made = Composer(batch).prepared(first(batch)).brief
        assert made.reader is not None
        assert (made.reader.name, made.reader.email) == ("Dana Marsh", "")
        assert (made.sender.name, made.sender.email) == ("Ada Quill", "quill7@uni.test")
        assert left_alone(batch.table) == ["Remarks - internal"]
        told = {one.heading: one.meaning for one in understood(Composer(batch))}
        assert told["First name"] == "the candidate, who signs"
        assert told["Contact named"] == "the recipient's name"
        assert told["Remarks - internal"] == ""

    def test_a_language_may_be_called_by_its_name(self, tmp_path: Path) -> None:
        resume(tmp_path, "Ada Quill", "ada.json")
        batch = table(tmp_path, "candidate,company,role,posting,resume,Letter language",
                      "Ada Quill,Saffronleaf,Planner,ad.txt,ada.json,English")  # fmt: skip
        assert Composer(batch).prepared(first(batch)).brief.language == "en"


class TestResumes:
    def batch(self, folder: Path, where: str, *lines: str) -> Batch:
        made = table(folder, "Student no,candidate,company,role,posting", *lines)
        return Batch(made.table, TODAY, kind="cover-letter", resumes=str(folder / where))

    def test_a_resume_is_found_by_number_by_file_and_by_the_name_in_it(self, tmp_path: Path) -> None:
        for name, file in (("Ada Quill", "cvs/S-7 final.json"), ("Bo Marsh", "cvs/marsh_bo.json"),
                           ("Cy Vane", "cvs/document3.json")):  # fmt: skip
            resume(tmp_path, name, file)
        batch = self.batch(tmp_path, "cvs", "S-7,Ada Quill,A,B,ad.txt", ",Bo Marsh,A,B,ad.txt", ",Cy Vane,A,B,ad.txt")
        composer = Composer(batch)
        found = [composer.prepared(row).brief.sender.name for row in rows(batch.table) if isinstance(row, Row)]
        assert found == ["Ada Quill", "Bo Marsh", "Cy Vane"]

    def test_of_several_that_fit_none_is_taken(self, tmp_path: Path) -> None:
        resume(tmp_path, "Ada Quill", "cvs/ada quill.json")
        resume(tmp_path, "Ada Quill", "cvs/quill ada old.json")
        batch = self.batch(tmp_path, "cvs", ",Ada Quill,A,B,ad.txt")
        with pytest.raises(FieldError, match="Several resumes"):
            Composer(batch).prepared(first(batch))

    def test_a_zip_does_as_well_and_its_names_lead_nowhere(self, tmp_path: Path) -> None:
        path = resume(tmp_path, "Ada Quill", "ada.json")
        with zipfile.ZipFile(tmp_path / "cvs.zip", "w") as made:
            made.write(path, "../../ada quill.json")
        batch = self.batch(tmp_path, "cvs.zip", ",Ada Quill,A,B,ad.txt")
        assert Composer(batch).prepared(first(batch)).brief.sender.name == "Ada Quill"
        assert not (tmp_path.parent / "ada quill.json").exists()


class TestKept:
    def made(self, folder: Path) -> Path:
        resume(folder, "Ada Quill", "ada.json")
        batch = table(folder, "candidate,company,role,posting,resume", "Ada Quill,Saffronleaf,Planner,ad.txt,ada.json")
        mail_merge.run(batch, folder / "out")
        return next((folder / "out").glob("*.md"))

    def test_a_letter_is_held_against_its_own_row(self, cli: Shell, tmp_path: Path) -> None:
        letter = self.made(tmp_path)
        again = kept.prepared(letter)
        assert again is not None
        assert again.brief.company == "Saffronleaf"
        changed = letter.read_text(encoding="utf-8").replace("nine shops", "ninety shops")
        letter.write_text(changed, encoding="utf-8")
        told = cli("review", letter, "--today", TODAY.isoformat(), "--format", "json")
        rules = {one["rule"] for one in json.loads(told.out)["files"][0]["findings"]}
        assert "unknown-number" in rules

    def test_the_page_shows_letters_and_sources_and_loads_nothing(self, tmp_path: Path) -> None:
        page = (self.made(tmp_path).parent / "report.html").read_text(encoding="utf-8")
        assert "Counted the stock of nine shops" in page
        assert "ada.json" in page
        assert "<script" not in page
        assert "http" not in page.replace("http-equiv", "")

    def test_one_row_as_json_without_yes(self, cli: Shell, tmp_path: Path) -> None:
        self.made(tmp_path)
        told = cli("batch", tmp_path / "jobs.csv", "--kind", "cover-letter", "--no-model", "--today", TODAY.isoformat(),
                   "--format", "json")  # fmt: skip
        found = json.loads(told.out)
        assert (found["row"], found["rows"], found["letter"]["kind"]) == (1, 1, "cover-letter")

    def test_what_stays_a_draft_is_said_with_its_reason(self, cli: Shell, tmp_path: Path) -> None:
        self.made(tmp_path)
        told = cli("batch", tmp_path / "jobs.csv", "--kind", "cover-letter", "--no-model", "--today", TODAY.isoformat(),
                   "--as", "docx", "-o", tmp_path / "docs", "--yes")  # fmt: skip
        assert "stay" in told.out
        assert "Add the one reason for Saffronleaf" in told.out
