"""Whom an answer goes to: the address that the notes hold; another one is shown, and taken when the writer says it."""

from __future__ import annotations

import email
from email import policy
from pathlib import Path
from typing import Any

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit import readers
from letterkit.brief.answering import doubt
from letterkit.brief.threading import _line
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input

__all__ = ["cli"]
ATTACKS = Path(__file__).parents[2] / "shared/data/strangers/attacks/headers"
MESSAGE = """\
From: {sender}
Reply-To: {reply}
To: Nadia Fairweather <nadia.fairweather@example.com>
Subject: {subject}
Date: Wed, 11 Mar 2026 10:12:38 +0000
Message-ID: <a1@brightwater.test>

Dear Nadia,

Unfortunately we have decided to move forward with another candidate.

Kind regards,
Helen Marsh
"""
KNOWN = "Helen Marsh <helen.marsh@brightwater.test>"
DOUBTFUL = {
    "another domain": ("Helen Marsh <helen.marsh@brightwater-jobs.test>", ""),
    "a domain below a stranger's": ("Helen Marsh <helen.marsh@brightwater.test.mail.test>", ""),
    "two letters for one": ("Helen Marsh <helen.marsh@brightvvater.test>", ""),
    "a letter of another script": ("Helen Marsh <helen.marsh@brightwat\u0435r.test>", ""),
    "the same in the shape of machines": ("Helen Marsh <helen.marsh@xn--brightwatr-4fh.test>", ""),
    "a letter of another script before the @": ("Helen Marsh <h\u0435len.marsh@brightwater.test>", ""),
    "an address for a name": ('"helen.marsh@brightwater.test" <post@stranger.test>', ""),
    "answers elsewhere": (KNOWN, "Helen Marsh <helen.marsh@brightwater-jobs.test>"),
    "a mailbox that anybody can have": ("Helen Marsh <helen.marsh.brightwater@gmail.com>", ""),
    "her first name alone": ("Helen <helen@stranger.test>", ""),
}
TRUSTED = {
    "the address of the notes": (KNOWN, ""),
    "in capitals": ("Helen Marsh <Helen.Marsh@Brightwater.TEST>", ""),
    "a mailbox of the same house": ("Helen Marsh <careers@brightwater.test>", ""),
    "a machine of the same house": ("Helen Marsh <helen.marsh@mail.brightwater.test>", ""),
    "an applicant system": ("Helen Marsh <brightwater@greenhouse-mail.io>", ""),
    "a system that sends answers to her": ("Brightwater <no-reply@greenhouse-mail.io>", KNOWN),
}


def written(place: Path) -> Any:
    """The mail in a file."""
    return email.message_from_bytes(place.read_bytes(), policy=policy.default)


class Draft:
    """Drafts an answer to a message, with the analyst's notes or with some that hold no address of Helen's."""

    def __init__(self, cli: Shell, place: Path) -> None:
        self.cli, self.place = cli, place

    def __call__(
        self, sender: str, reply: str, *more: str, known: bool = True, subject: str = "Your application"
    ) -> tuple[int, Any, str]:
        """The exit code, the mail and what was said."""
        mail, notes, out = (self.place / name for name in ("mail.eml", "notes.yaml", "out.eml"))
        told = MESSAGE.format(sender=sender, reply=reply, subject=subject).replace("Reply-To: \n", "")
        mail.write_text(told, encoding="utf-8")
        text = (EXAMPLES / "analyst/notes.yaml").read_text()
        notes.write_text(text if known else text.replace("    email: helen.marsh@brightwater.test\n", ""))
        done = self.cli("draft", "rejection-reply", notes, "--rejection", mail, "-o", out, "--force", "--anyway",
                        "--today", "2026-03-12", *more)  # fmt: skip
        return done.code, written(out), " ".join(done.err.split())


@pytest.fixture
def draft(cli: Shell, tmp_path: Path) -> Draft:
    """Drafts answers."""
    return Draft(cli, tmp_path)


@pytest.mark.parametrize("how", DOUBTFUL)
def test_an_answer_goes_to_the_address_of_the_notes_and_the_other_is_shown(how: str, draft: Draft) -> None:
    code, mail, said = draft(*DOUBTFUL[how])
    assert code == 1
    assert mail["To"].addresses[0].addr_spec == "helen.marsh@brightwater.test"
    assert "WHO005" in said
    assert "The letter goes to helen.marsh@brightwater.test." in said


@pytest.mark.parametrize("how", DOUBTFUL)
def test_where_the_notes_hold_none_it_goes_to_nobody_until_its_writer_says_so(how: str, draft: Draft) -> None:
    if how == "her first name alone":
        pytest.skip("without an address of hers, nobody knows that she is the Helen of the notes")
    code, mail, said = draft(*DOUBTFUL[how], known=False)
    assert code == 1
    assert mail["To"] is None
    assert "The letter goes to nobody yet." in said


def test_an_address_that_its_writer_says_is_taken(draft: Draft) -> None:
    code, mail, said = draft(*DOUBTFUL["another domain"], "--to", "helen.marsh@brightwater-jobs.test", known=False)
    assert code == 0
    assert mail["To"].addresses[0].addr_spec == "helen.marsh@brightwater-jobs.test"
    assert "WHO005" not in said


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("how", TRUSTED)
def test_what_nothing_speaks_against_passes(how: str, known: bool, draft: Draft) -> None:
    code, _, said = draft(*TRUSTED[how], known=known)
    assert code == 0, said


@pytest.mark.parametrize(
    ("subject", "kept"),
    [
        ("Your application", "Your application"),
        ("AW: Operations analyst (REQ-114): next steps", "AW: Operations analyst (REQ-114): next steps"),
        ("From: analyst to: manager", "From: analyst to: manager"),
        ("Hello Bcc: nadia@stranger.test", "Hello"),
        ("Hello bcc : x", "Hello"),
        ("Hello Reply-To: a@stranger.test", "Hello"),
        ("Hello To: a@stranger.test, b@stranger.test", "Hello"),
        ("Content-Type: text/html Hello", ""),
        ("Hello, write to a@stranger.test", ""),
        ("Hello https://stranger.test/a", ""),
        ("Hello " * 60, ""),
    ],
)
def test_a_subject_is_a_line_and_no_header(subject: str, kept: str) -> None:
    assert _line(subject) == kept


@pytest.mark.long
@pytest.mark.skipif(not ATTACKS.is_dir(), reason="the attacks are not here")
def test_no_hostile_header_reaches_a_mail(cli: Shell, tmp_path: Path) -> None:
    for case in sorted(ATTACKS.glob("*.eml")):
        out = tmp_path / f"{case.stem}.out.eml"
        done = cli("draft", "rejection-reply", EXAMPLES / "analyst/notes.yaml", "--rejection", case, "-o", out,
                   "--anyway", "--today", "2026-03-12")  # fmt: skip
        assert done.code in (0, 1), done.err
        mail = written(out)
        assert "evil.test" not in out.read_text()
        assert mail["To"].addresses[0].addr_spec == "helen.marsh@brightwater.test"
        known = ("To", "Subject", "In-Reply-To", "References", "X-Unsent", "MIME-Version")
        assert all(name in known or name.startswith("Content-") for name in mail)


def test_mails_that_people_got_raise_no_doubt() -> None:
    """Whatever mails lie beside the project: of their headers alone, one in a hundred at most."""
    folder = Path(__file__).parents[2] / "shared/data/strangers/mail-and-postings"
    if not folder.is_dir():
        pytest.skip("the mails are not here")
    notes = notes_input.read(readers.read_bytes("notes.yaml", b"candidate: {name: Al Bo}\n", "yaml", "own"))
    mails = [rejection_input.read(readers.read(path, trust="outside")) for path in folder.glob("*.eml")]
    assert sum(bool(doubt(notes, mail, None)) for mail in mails) <= len(mails) / 100
