"""The desk without a script: every step is a page and a form, and what they do is what the library does."""

from __future__ import annotations

import stat
from email import message_from_bytes, policy

from desk_run import PHONE, Visitor, visitor

__all__ = ["visitor"]


def test_the_whole_way_from_mail_and_notes_to_a_draft(visitor: Visitor) -> None:
    base = visitor.nurse()
    seen = visitor.get(f"{base}/what")
    assert "A no from Marguerite Dunn" in seen
    assert "you were close : came down to two mail.eml:20" in seen
    assert "Request for feedback to Marguerite Dunn" in visitor.post(f"{base}/what", on="which")
    assert "Nothing needs your words" in visitor.post(f"{base}/which", kind="rejection-reply")
    assert "Dear Marguerite," in visitor.post(f"{base}/write", by="template")
    letter = visitor.at
    assert "Approved as it stands" in visitor.post(letter, do="approve", base=1)
    assert "Ready to go" in visitor.get(f"{letter}/away")
    mail = message_from_bytes(visitor.client.get(f"{letter}/file/eml").content, policy=policy.default)
    assert mail["To"] == "Marguerite Dunn <m.dunn@saint-alder.test>"
    assert mail["In-Reply-To"] == "<b7d1e0c2-20apr@smtp.saint-alder.test>"
    assert "the board where the night crew writes" in mail.get_content()
    assert "You sent it on Tue 21 April." in visitor.post(f"{letter}/sent")


def test_a_file_of_the_desk_is_its_owners_alone(visitor: Visitor) -> None:
    visitor.letter()
    found = list(visitor.desk.home.rglob("*"))
    assert len(found) > 6
    assert {stat.S_IMODE(path.stat().st_mode) for path in [*found, visitor.desk.home]} == {0o600, 0o700}


def test_what_is_only_typed_is_read_line_by_line_and_private_lines_stay(visitor: Visitor) -> None:
    base = visitor.begun(notes=PHONE)
    seen = visitor.get(f"{base}/what")
    assert "two systems dont agree on stock, lose a day every month end . problem" in seen
    assert "private: wife thinks the commute is too far . stays here" in seen
    visitor.post(f"{base}/which", kind="influence")
    visitor.post(f"{base}/write", by="template")
    assert b"commute" not in visitor.client.get(f"{visitor.at}/file/md").content
