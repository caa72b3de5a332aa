"""Words are changed where they stand in the letter's own file, or not at all."""

from __future__ import annotations

from email import message_from_bytes, policy

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from letterkit import drafts, mending, readers
from letterkit.errors import ReadError
from letterkit.letter import Finding

MAIL = (
    b"To: Dana <dana@example.com>\r\nSubject: =?utf-8?q?Th=C3=A4nks?=\r\nX-Unsent: 1\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"Dear Dana,=20\r\n\r\nIt was on Thursday, 5 =E2=82=AC for tea.\r\n\r\nKind regards,\r\nNadia\r\n"
)


def found(body: str, words: str, instead: str, *, safe: bool = True) -> Finding:
    at = body.index(words)
    return Finding("r", "R", "error", at, at + len(words), words, "m", None, instead, safe)


def test_only_safe_suggestions_are_and_none_over_another() -> None:
    body = "Helen Mersh met Helen."
    sure, over = found(body, "Mersh", "Marsh"), found(body, "Helen Mersh", "Helen Marsh")
    unsure = found(body, "met", "meet", safe=False)
    assert mending.safe([sure, unsure]) == [sure]
    assert mending.safe([sure, over]) == [over]
    assert mending.mended(drafts.parse(body), [over]) == "Helen Marsh met Helen."


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_text_file_keeps_its_line_ends_and_everything_else(newline: str) -> None:
    text = newline.join(["---", "subject: Mersh", "---", "", "Dear Helen Mersh,", "", "Thank you.", ""])
    new = mending.put_back(text.encode(), "a.md", "Dear Helen Mersh,\n\nThank you.", "Dear Helen Marsh,\n\nThank you.")
    assert new.decode() == text.replace("Helen Mersh", "Helen Marsh")


def test_a_mail_keeps_its_headers_byte_for_byte() -> None:
    body = drafts.read(readers.read_bytes("a.eml", MAIL)).body
    data = mending.put_back(MAIL, "a.eml", body, body.replace("Thursday", "Tuesday"))
    assert data.startswith(MAIL[: MAIL.index(b"Content-Type")].replace(b"\r\n", b"\n"))
    told = message_from_bytes(data, policy=policy.default)
    assert "It was on Tuesday, 5 € for tea." in str(told.get_content())
    assert drafts.read(readers.read_bytes("a.eml", data)).body == body.replace("Thursday", "Tuesday")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", b"PK"),
        ("a.html", b"<p>once</p>"),
        ("a.json", b"{}"),
        ("a.txt", b"once once"),
        ("a.txt", b"nothing"),
        ("a.txt", b"\xff once"),
        ("a.eml", b"Content-Type: text/html\n\nonce"),
        ("a.eml", b"Content-Type: text/plain; charset=none-such\n\nonce"),
        ("a.eml", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nonce\n--x--\n"),
    ],
)
def test_what_cannot_be_changed_where_it_stands_is_not_changed(name: str, data: bytes) -> None:
    with pytest.raises(ReadError, match=name):
        mending.put_back(data, name, "once", "twice")


@given(st.text(max_size=80), st.text(min_size=1, max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_a_text_is_changed_there_and_nowhere_else(before: str, old: str, new: str, after: str) -> None:
    text = before + old + after
    assume("\r" not in text + new and text.count(old) == 1)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    assume(not any("\ud800" <= c <= "\udfff" for c in new))
    assert mending.put_back(data, "a.txt", old, new).decode() == before + new + after
