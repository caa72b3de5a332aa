"""What an outside text only suggests is asked for, with the name that it suggests; the writer's notes win."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_run import Shell, cli

from letterkit import readers
from letterkit.inputs import mail as rejection

__all__ = ["cli"]

NO = "Unfortunately we have decided to go with another candidate.\n"
NOTES = "candidate: {name: Ada Example}\nevidence: [{claim: Cooked for forty guests a night}]\n"
AD = "Head Cook – Sample Inn\n\nRequirements\n- Two hands\n"


def mail(sender: str, text: str = NO) -> str:
    return f"From: {sender}\nTo: ada@example.com\nSubject: Your application\nMessage-ID: <1@a.example>\n\n{text}"


def read(sender: str, text: str = NO) -> rejection.Rejection:
    return rejection.read(readers.read_bytes("m.eml", mail(sender, text).encode(), trust="outside"))


ADDRESSES = ["hr@tinpump.example", "tinpump@myworkday.com"]


@pytest.mark.parametrize("sender", ADDRESSES)
def test_a_company_that_only_an_address_names_is_asked(sender: str) -> None:
    found = read(sender)
    assert found.company is None
    assert [(one.about, one.candidates, one.line) for one in found.questions] == [("company", ["Tinpump"], 1)]
    assert not [cue for cue in found.cues if cue.axis == "company"]


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        ("hr@tinpump.example", f"Thank you for applying to Tin Pump.\n\n{NO}", "Tin Pump"),
        ("Tin Pump Careers <no-reply@greenhouse.io>", NO, "Tin Pump"),
        ("hr@tinpump.example", f"{NO}\nKind regards\nTin Pump Ltd\n", "Tin Pump Ltd"),
    ],
)
def test_words_that_name_it_state_it(sender: str, text: str, company: str) -> None:
    found = read(sender, text)
    assert (found.company, found.questions) == (company, [])


def files(folder: Path, notes: str, **others: str) -> dict[str, Path]:
    for name, text in {"notes.yaml": notes, **others}.items():
        (folder / name.replace("_", ".")).write_text(text)
    return {name: folder / name.replace("_", ".") for name in ("notes.yaml", *others)}


def test_who_reads_the_file_sees_the_question(cli: Shell, tmp_path: Path) -> None:
    given = files(tmp_path, NOTES, ad_txt=AD, m_eml=mail("hr@tinpump.example"))
    assert "company? perhaps Sample Inn (line 1)" in cli("read", given["ad_txt"], "--as", "posting").out
    assert "company? perhaps Tinpump (line 1)" in cli("read", given["m_eml"]).out
    shown = cli("read", given["ad_txt"], "--as", "posting", "--format", "json").json
    assert shown["company"] is None
    assert shown["questions"] == [{"about": "company", "candidates": ["Sample Inn"], "line": 1}]


def test_a_letter_without_the_name_says_what_it_may_be_and_does_not_hold_it(cli: Shell, tmp_path: Path) -> None:
    given = files(tmp_path, NOTES, ad_txt=AD)
    drafted = cli("draft", "cover-letter", given["notes.yaml"], "--posting", given["ad_txt"], "--no-model", "--anyway")
    assert "Sample Inn" not in drafted.out
    assert "company? It may be “Sample Inn”" in " ".join(drafted.err.split())


APPLIED = "application: {company: Quarry Bank, role_title: Head Cook, stage_reached: interview}\n"


@pytest.mark.parametrize(
    ("paper", "option", "said"),
    [
        (AD, "ad_txt", "Your notes name the company Quarry Bank, this posting Sample Inn"),
        (mail("hr@tinpump.example"), "m_eml", "Your notes name the company Quarry Bank, this message Tinpump"),
        (mail("hr@quarrybank.example"), "m_eml", ""),
    ],
)
def test_notes_win_and_a_contradiction_is_said(cli: Shell, tmp_path: Path, paper: str, option: str, said: str) -> None:
    given = files(tmp_path, NOTES + APPLIED, **{option: paper})
    kind, flag = ("cover-letter", "--posting") if option == "ad_txt" else ("rejection-reply", "--rejection")
    drafted = cli("draft", kind, given["notes.yaml"], flag, given[option], "--no-model", "--anyway")
    told = " ".join(drafted.err.split())
    assert (said in told) if said else ("Your notes name" not in told)
    assert drafted.out
    assert "Tinpump" not in drafted.out
    assert "Sample Inn" not in drafted.out
