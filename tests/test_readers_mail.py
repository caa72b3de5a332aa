"""Mails become their sender's own words, each line with the line of the file that holds it."""

from __future__ import annotations

import base64
import contextlib
import os
import random
import socket
import tracemalloc
from pathlib import Path

import pytest
from growth import LINEAR, growth
from lxml import etree

from letterkit import readers
from letterkit.documents import Address, Document
from letterkit.errors import ReadError

SHARED = Path(__file__).parents[2] / "shared" / "data"
MIME = sorted(SHARED.glob("mime/*/*.eml"))
MAILS = sorted(SHARED.glob("mail/*/*.txt"))


def eml(text: str) -> Document:
    return readers.read_bytes("x.eml", text.encode())


def lines_stand_there(document: Document, raw: str) -> bool:
    file = raw.split("\n")
    return all(
        line.strip() in file[document.file_line(number) - 1]
        for number, line in enumerate(document.text.split("\n"), 1)
        if line.strip()
    )


PLAIN = """\
Received: from mx.example.com (mx.example.com [192.0.2.1])
\tby mail.example.org; Mon, 2 Nov 2026 10:00:00 +0100
From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <jurgen@acme.example.com>
Reply-To: "Müller, Jürgen" <office@acme.example.com>
To: Jordan Reyes <jordan@example.org>, "Two, B." <b@example.org>
Subject: Your
 application
Date: Mon, 2 Nov 2026 10:00:00 +0100
Message-ID: <1@acme.example.com>
In-Reply-To: <0@example.org>
References: <a@example.org> <0@example.org>

Hi Jordan,

thank you for coming in.

Jürgen
--\x20
Jürgen Müller
Acme
"""


def test_the_headers_of_a_mail_are_decoded() -> None:
    mail = eml(PLAIN).mail
    assert mail is not None
    assert mail.subject == "Your application"
    assert mail.sender == Address("Jürgen Müller", "jurgen@acme.example.com")
    assert mail.reply_to == Address("Müller, Jürgen", "office@acme.example.com")
    assert mail.to == (Address("Jordan Reyes", "jordan@example.org"), Address("Two, B.", "b@example.org"))
    assert mail.date is not None
    assert mail.date.isoformat() == "2026-11-02T10:00:00+01:00"
    assert mail.references == ("<a@example.org>", "<0@example.org>")
    assert mail.signature == "-- \nJürgen Müller\nAcme"


def test_each_line_has_its_line_of_the_file() -> None:
    document = eml(PLAIN)
    assert document.text == "Hi Jordan,\n\nthank you for coming in.\n\nJürgen"
    assert lines_stand_there(document, PLAIN)
    assert document.spans["subject",].line == 6


def test_a_mail_is_outside_unless_said_otherwise() -> None:
    assert eml(PLAIN).trust == "outside"
    assert readers.read_bytes("x.eml", PLAIN.encode(), trust="own").trust == "own"


def test_soft_breaks_of_quoted_printable_keep_the_line_they_start_on() -> None:
    raw = "Subject: x\nContent-Transfer-Encoding: quoted-printable\n\none =\nlong line=2E\nnext\n"
    document = eml(raw)
    assert document.text == "one long line.\nnext"
    assert document.file_lines == (4, 6)


def test_html_lines_have_the_line_where_their_words_start() -> None:
    raw = (
        "Subject: x\nContent-Type: text/html\n\n<html><body>\n<p>Dear <b>Jordan</b>,</p>\n"
        "<p>we are\nsorry &amp; sad.</p>\n"
        "<table><tr>\n<td>Acme</td>\n</tr></table>\n</body></html>\n"
    )
    document = eml(raw)
    assert [line for line in document.text.split("\n") if line] == ["Dear Jordan,", "we are sorry & sad.", "Acme"]
    assert [document.file_line(n) for n, line in enumerate(document.text.split("\n"), 1) if line] == [5, 6, 9]


def test_a_pasted_mail_has_its_headers_and_lines() -> None:
    raw = "From: Ann Lee <ann@acme.example.com>\nSent: Monday\nTo: me\nSubject: News\n\nHi,\n\nno.\n"
    document = readers.read_bytes("x.txt", raw.encode())
    assert document.mail is not None
    assert document.mail.sender == Address("Ann Lee", "ann@acme.example.com")
    assert (document.mail.subject, document.text, document.trust) == ("News", "Hi,\n\nno.", "outside")
    assert lines_stand_there(document, raw)


@pytest.mark.parametrize(
    "history",
    [
        "On Mon, 2 Nov 2026 at 10:00, Jordan Reyes <j@example.org> wrote:\n> I applied.\n> Best",
        "On Mon, 2 Nov 2026 at 10:00, Jordan Reyes\n<j@example.org> wrote:\n\n> I applied.\n",
        "-----Original Message-----\nFrom: Jordan\nTo: Ann\n\nI applied.",
        "From: Jordan Reyes <j@example.org>\nSent: Monday, 2 November 2026\nTo: Ann\nSubject: x\n\nI applied.",
        "Am 02.11.2026 um 10:00 schrieb Jordan Reyes:\n> I applied.",
        "Le lun. 2 nov. 2026 à 10:00, Jordan Reyes <j@example.org> a écrit :\n\nI applied.",
        "El lun, 2 nov 2026 a las 10:00, Jordan (<j@example.org>) escribió:\n> I applied.",
        "2026年11月2日(月) 10:00 Jordan <j@example.org>:\n> I applied.",
        "在 2026年11月2日，10:00，Jordan 写道：\n\nI applied.",
        "Op ma 2 nov 2026 om 10:00 schreef Jordan <j@example.org>:\n> I applied.",
        "________________________________\nVon: Jordan <j@example.org>\n"
        "Gesendet: Montag\nAn: Ann\nBetreff: x\n\nI applied.",
    ],
)
def test_history_is_told_apart(history: str) -> None:
    document = eml(f"From: a@example.com\nSubject: Re: x\n\nOwn words.\n\n{history}\n")
    assert document.text.rstrip("_\n ") == "Own words."
    assert document.mail is not None
    assert "I applied." in document.mail.quoted


def test_answers_below_and_between_quotes_are_own_words() -> None:
    document = eml("Subject: Re: x\n\nOn 2 Nov 2026, J <j@example.org> wrote:\n> one?\nYes.\n\n> two?\nNo.\n")
    assert document.text == "Yes.\n\nNo."


def test_a_sentence_that_ends_with_wrote_is_no_history() -> None:
    document = eml("Subject: x\n\nOn your resume you wrote:\nI like trams.\n")
    assert "I like trams." in document.text


@pytest.mark.parametrize("mark", ["---------- Forwarded message ---------", "Begin forwarded message:"])
def test_a_forwarded_mail_is_read_in_place_of_its_cover_note(mark: str) -> None:
    head = "From: Ann <ann@acme.example.com>\nDate: Mon, 2 Nov 2026\nSubject: News\nTo: me"
    raw = f"From: me@example.org\nSubject: Fwd: News\n\nFYI\n\n{mark}\n{head}\n\nHi,\nno.\n"
    document = eml(raw)
    assert document.text == "Hi,\nno."
    assert document.mail is not None
    assert document.mail.sender == Address("Ann", "ann@acme.example.com")
    assert lines_stand_there(document, raw)


def test_a_mail_that_came_as_an_attachment_is_read_where_the_outer_one_is_empty() -> None:
    inner = "From: ann@acme.example.com\nSubject: News\n\nHi.\n"
    coded = base64.encodebytes(inner.encode()).decode()
    for head, body in (("", inner), ("Content-Transfer-Encoding: base64\n", coded)):
        outer = "Subject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822"
        raw = f"{outer}\n{head}\n{body}\n--b--\n"
        document = eml(raw)
        assert document.text == "Hi."
        assert document.mail is not None
        assert document.mail.subject == "News"


def test_footers_are_no_own_words_but_what_they_say_on_answers_is() -> None:
    body = "Hi,\n\nno.\n\nKind regards\nAnn\n\nUnsubscribe from these mails\nAcme, 1 Road"
    document = eml(f"Subject: x\n\n{body}\n")
    assert document.text.endswith("Ann")
    assert document.mail is not None
    assert "Unsubscribe" in document.mail.signature
    assert "not monitored" in eml("Subject: x\n\nNo.\n\nThis mailbox is not monitored. Privacy policy\n").text


@pytest.mark.parametrize(
    "label", ["unicode_escape", "utf-7", "rot13", "nonsense", "idna", "base64", "", "utf-8\0", "x" * 500]
)
def test_a_bad_charset_is_read_as_what_it_is(label: str) -> None:
    assert (
        eml(f"Subject: x\nContent-Type: text/plain; charset={label}\n\nCafé \\u0041 +AGE-\n").text
        == "Café \\u0041 +AGE-"
    )


def test_a_header_holds_no_control_characters_after_decoding() -> None:
    mail = eml(
        "Subject: =?UTF-8?Q?Hello=0ABcc:_x@example.org=00?=\nFrom: =?utf-8?b?QQ0KQmNjOiB4?= <a@example.com>\n\nx\n"
    ).mail
    assert mail is not None
    assert mail.sender is not None
    assert (mail.subject, mail.sender.name) == ("Hello Bcc: x@example.org", "A Bcc: x")


def test_the_address_in_angle_brackets_counts() -> None:
    mail = eml('From: "ceo@acme.example.com" <evil@example.org>\n\nx\n').mail
    assert mail is not None
    assert mail.sender == Address("ceo@acme.example.com", "evil@example.org")


MBOX = (
    "From a@example.com Mon Nov  2 10:00:00 2026\nSubject: First\n\nOne\n>From here\n\n"
    "From b@example.com Mon Nov  2 11:00:00 2026\nFrom: b@example.com\nSubject: Second news\n\nTwo\n"
)


def test_one_mail_of_a_mailbox_is_chosen_by_number_or_subject(tmp_path: Path) -> None:
    file = tmp_path / "in.mbox"
    file.write_text(MBOX)
    assert readers.read(f"{file}#1").text == "One\nFrom here"
    document = readers.read(f"{file}#second")
    assert (document.text, document.file_line(1), document.spans["subject",].line) == ("Two", 11, 9)
    for name in (str(file), f"{file}#3", f"{file}#nothing"):
        with pytest.raises(ReadError, match="Second news"):
            readers.read(name)


BOMBS = {
    "angle.html": b"<a " * 1_600_000,
    "comment.html": b"<!--" * 1_200_000,
    "divs.html": b"<div>" * 900_000 + b"x",
    "tables.html": b"<table><tr><td>" * 300_000 + b"x",
    "cells.html": b"<table>" + b"<tr><td>a<td>b" * 300_000,
    "entities.html": b"&#" * 2_400_000,
    "style.html": b"<style>" + b".a{" * 1_500_000,
    "rules.html": (b"<style>" + b".a{color:red}" * 100 + b"</style>" + b"<p class=b>x" * 1_000) * 50,
    "spans.html": b"<span style='color:red'>x</span> " * 100_000,
    "quotes.html": b"<a b='" * 800_000,
    "flat.html": b"word " * 990_000,
    "subject.eml": b"Subject: " + b"a " * 2_000_000 + b"\n\nx\n",
    "parens.eml": b"From: " + b"(" * 100_000 + b"\n\nx\n",
    "commas.eml": b"From: " + b'",' * 100_000 + b"\n\nx\n",
    "addresses.eml": b"To: " + b"a@b.example, " * 300_000 + b"\n\nx\n",
    "words.eml": b"Subject: " + b"=?utf-8?q?" * 400_000 + b"\n\nx\n",
    "fields.eml": b"X: y\n" * 900_000 + b"\nx\n",
    "folds.eml": b"Subject: x\n" + b" y\n" * 1_500_000 + b"\nx\n",
    "nested.eml": b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
    "messages.eml": b"Content-Type: message/rfc822\n\n" * 100_000,
    "parts.eml": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 600_000,
    "boundaries.eml": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bx\n" * 900_000,
    "base64.eml": b"Content-Transfer-Encoding: base64\n\n" + b"QUFB\n" * 900_000,
    "soft.eml": b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=41=\n" * 900_000,
    "newlines.eml": b"Subject: x\n\n" + b"\n" * 4_900_000,
    "quoted.eml": b"Subject: x\n\n" + b"> a\n" * 1_200_000,
    "wrote.eml": b"Subject: x\n\n" + b"On a:\n" * 800_000,
    "from.eml": b"Subject: x\n\n" + b"From: a\n" * 600_000,
    "long.txt": b"a" * 1_900_000,
    "heads.txt": b"Subject: x\n" * 150_000,
    "joiners.txt": b"From: a@example.com\nSubject: x\n\n" + "\u200d".encode() * 600_000,
    "marks.txt": b"From: a@example.com\nSubject: x\n\n" + "\u200e".encode() * 600_000,
    "colons.txt": b"From: a@example.com\nSubject: x\n\n" + b":\n" * 900_000,
}
MEGABYTES = 256
LARGEST = {"html": 3_000_000, "txt": 2_000_000, "eml": 5_000_000}
"""What is larger is refused unread: each bomb is cut to just that."""


def bomb(name: str) -> bytes:
    return BOMBS[name][: LARGEST[name.rpartition(".")[2]]]


@pytest.mark.long
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_takes_no_longer_than_its_size_asks_to_be_read_or_refused(name: str) -> None:
    def read(data: bytes) -> None:
        with contextlib.suppress(ReadError):
            readers.read_bytes(name, data)

    assert growth(read, bomb(name)) < LINEAR


@pytest.mark.long
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_in_little_memory(name: str) -> None:
    """A tenth of each bomb, because counting memory is slow: what grows faster than its input shows all the same."""
    data = bomb(name)[: len(bomb(name)) // 10]
    tracemalloc.start()
    try:
        readers.read_bytes(name, data)
    except ReadError:
        pass
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < MEGABYTES * 1e6 / 10


def test_reading_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **named: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = (
        '<!DOCTYPE html SYSTEM "http://192.0.2.1/x.dtd"><html><head><link rel=stylesheet href="http://192.0.2.1/x.css">'
        "<style>@import url(http://192.0.2.1/y.css); body{background:url(http://192.0.2.1/z.png)}</style>"
        '<base href="http://192.0.2.1/"></head><body><img src="http://192.0.2.1/p.gif"><iframe src="http://192.0.2.1/">'
        "</iframe><p>Dear Jordan</p></body></html>"
    )
    assert "Dear Jordan" in readers.read_bytes("x.html", page.encode()).text
    assert "Dear Jordan" in eml(f"Subject: x\nContent-Type: text/html\n\n{page}").text


def bodies(expected: Path) -> list[str]:
    tree = etree.fromstring(expected.read_bytes(), etree.XMLParser(recover=True))
    return [" ".join((body.text or "").split()) for body in tree.iter("body")]


DIFFERENT = {
    "basic-plain-with-bad-header-separator",  # takes text for a header field; we keep the text
    "malformedHeader-nocrlfcrlf", "malformedHeader-noheader",  # a broken field is left out there, read here
    "malformedHeaderStartsBody-nocrlfcrlf", "malformedHeaderStartsBody-noheader",
    "base64-encoded-text", "qp-body",  # shown there as encoded
    "intermediate-boundaries",  # two texts in a mixture, read as one
}  # fmt: skip


@pytest.mark.skipif(not MIME, reason="no shared data")
@pytest.mark.parametrize("path", MIME, ids=lambda path: path.stem)
def test_an_odd_mail_is_read_with_the_text_it_is_known_to_have(path: Path) -> None:
    document = readers.read(path)
    expected = bodies(path.with_name(f"{path.stem}-expected_xml.xml"))
    if path.stem.split("mime4j-mime4j-")[-1] not in DIFFERENT and expected:
        assert " ".join(document.text.split())[:200] in [body[:200] for body in expected]


def mutant(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few random changes: flipped, cut, doubled, swapped with hostile pieces."""
    pieces = [
        b"\n\n",
        b"\r",
        b"--",
        b"=?utf-8?b?",
        b"\x00",
        b"\xff",
        b"=",
        b"(",
        b"<",
        b'"',
        b"boundary=",
        b"Content-Type:",
        b";",
    ]
    found = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(found) + 1)
        length = chance.randrange(40)
        match chance.randrange(4):
            case 0:
                found[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del found[at : at + length]
            case 2:
                found[at:at] = found[at : at + length]
            case 3:
                found[at:at] = chance.choice(pieces)
    return bytes(found)


@pytest.mark.skipif(not MIME, reason="no shared data")
def test_mutants_of_mails_are_read_or_refused() -> None:
    """`LETTERKIT_MUTANTS=20000` reads that many."""
    count = int(os.environ.get("LETTERKIT_MUTANTS", "1000"))
    chance = random.Random(7)
    originals = [path.read_bytes() for path in [*MIME, *MAILS]]
    for number in range(count):
        data = mutant(chance.choice(originals), chance)
        try:
            document = readers.read_bytes(f"{number}.eml", data)
        except ReadError:
            continue
        assert len(document.file_lines) == document.text.count("\n") + 1 or not document.text
        assert "\0" not in document.text


@pytest.mark.parametrize("head", ["", "Content-Type: text/plain\n", "Content-Type: text/plain; charset=us-ascii\n"])
def test_one_bad_byte_changes_no_other_line(head: str) -> None:
    text = f"From: a@b.example\nSubject: Test\n{head}\nGrüße aus Köln\nGanz X schlecht\nSchöne Maße\n"
    found = readers.read_bytes("x.eml", text.encode().replace(b"X", b"\xfc"))
    lines = found.text.split("\n")
    assert (lines[0], lines[2]) == ("Grüße aus Köln", "Schöne Maße")
    assert lines[1].startswith("Ganz ")


@pytest.mark.parametrize(
    ("shown", "when"),
    [
        ("Date: Thu, 29 Jan 2026 16:03:00 +0000", "2026-01-29 16:03"),
        ("Datum: Do, 29.01.2026 16:03", "2026-01-29 16:03"),
        ("Date : mar. 14 oct. 2025 18:12", "2025-10-14 18:12"),
        ("Date: Thursday, January 15, 2026 4:50 PM", "2026-01-15 16:50"),
        ("Date: 03/04/2026 09:00", None),
    ],
)
def test_a_date_as_a_mail_program_shows_it_is_read(shown: str, when: str | None) -> None:
    text = f"From: Lee Sample <lee@example.test>\nTo: ada@example.test\n{shown}\nSubject: Analyst\n\nDear Ada,\n"
    mail = readers.read_bytes("no.txt", text.encode(), trust="outside").mail
    assert mail is not None
    assert (f"{mail.date:%Y-%m-%d %H:%M}" if mail.date else None) == when
