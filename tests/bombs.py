"""Inputs that are too large, too deep or too slow, each of the size that its reader takes at most, or small and packed.

`python tests/bombs.py FOLDER` writes them as files, to try a command on.
"""

from __future__ import annotations

import base64
import io
import json
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

Bomb = tuple[str, tuple[str, ...], Callable[[], bytes]]
"""The suffix of the file, the roles it is read in, and what makes its bytes."""
HEAD = b"From: Ann <ann@acme.test>\nSubject: Your application\nMIME-Version: 1.0\n"
XML = b'<?xml version="1.0"?>'
LAUGHS = b"<!DOCTYPE l [<!ENTITY a0 'lol'>" + b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)
) + b"]>"  # fmt: skip
MAIL, OWN = ("rejection", "posting"), ("notes", "resume", "letter")
TEXTS = (
    "a", "A ", "1 ", "1-", "A-", "a.", "- ", "*", "[", "[a](", "![", "<", "<!--", "(", '"', "’", "http://", "a@b.c ",
    "| ", ": ", ", ", "\n", "  ", "\t", "\u200b", "日本 ", "2019 - 2020 ", "3 March ", "five ", "the position of ",
    "Unfortunately, ", "From: a ", "On Monday wrote: ", "Dear A, ", "> ", "Analyst at Foo\n", "Word. ", "$100,000 ",
    "9o l ", "null elf ", "h t t p ", "I led 17 people at Contoso. ", "Name: x\n", "we ", "A1 ", "#1", "born on ",
    "12 Mill ",
)  # fmt: skip


def repeated(piece: str, size: int) -> str:
    """So many characters of one piece, again and again."""
    return piece * (size // len(piece))


def mail(body: str, subject: str = "Your application") -> bytes:
    """A mail of some words."""
    return f"From: Ann <ann@acme.test>\nSubject: {subject}\n\n{body}".encode()


def nested(depth: int) -> bytes:
    """Parts in parts in parts."""
    parts = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return HEAD + b"".join(parts) + b"Content-Type: text/plain\n\nhello"


def zipped(parts: Iterable[tuple[str, Iterable[bytes]]]) -> bytes:
    """A zip of parts, each given in pieces."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, pieces in parts:
            with archive.open(name, "w") as part:
                for piece in pieces:
                    part.write(piece)
    return packed.getvalue()


TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument"


def types(*parts: tuple[str, str]) -> bytes:
    """Which part of an office file is what."""
    known = "".join(f'<Override PartName="{where}" ContentType="{MAIN}.{kind}+xml"/>' for where, kind in parts)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return (
        f'<Types xmlns="{TYPES}">{rels}<Default Extension="xml" ContentType="application/xml"/>{known}</Types>'.encode()
    )


def relations(**targets: str) -> bytes:
    """What a part of an office file refers to."""
    rows = "".join(f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                   for n, (kind, target) in enumerate(targets.items(), 1))  # fmt: skip
    return f'<Relationships xmlns="{RELATIONS}">{rows}</Relationships>'.encode()


def word(body: Iterable[bytes], head: bytes = b"") -> bytes:
    """A Word file of some XML, given in pieces."""
    space = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = [XML, head, b'<w:document xmlns:w="%s"><w:body>' % space]
    return zipped([
        ("[Content_Types].xml", [types(("/word/document.xml", "wordprocessingml.document.main"))]),
        ("_rels/.rels", [relations(officeDocument="word/document.xml")]),
        ("word/document.xml", [*document, *body, b"</w:body></w:document>"]),
    ])  # fmt: skip


def sheet(rows: Iterable[bytes], strings: Iterable[bytes] = ()) -> bytes:
    """An Excel file of some rows, given as XML in pieces."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    book = b'<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
    return zipped([
        ("[Content_Types].xml", [types(("/xl/workbook.xml", "spreadsheetml.sheet.main"),
                                       ("/xl/worksheets/s.xml", "spreadsheetml.worksheet"))]),
        ("_rels/.rels", [relations(officeDocument="xl/workbook.xml")]),
        ("xl/workbook.xml", [book % (space, OFFICE.encode())]),
        ("xl/_rels/workbook.xml.rels", [relations(worksheet="worksheets/s.xml", sharedStrings="sharedStrings.xml")]),
        ("xl/sharedStrings.xml",
         [b'<sst xmlns="%s">' % space, *(b"<si><t>%s</t></si>" % one for one in strings), b"</sst>"]),
        ("xl/worksheets/s.xml",
         (piece for pieces in ([b'<worksheet xmlns="%s"><sheetData>' % space], rows, [b"</sheetData></worksheet>"])
          for piece in pieces)),
    ])  # fmt: skip


def pdf(stream: bytes, pages: bytes = b"[3 0 R]/Count 1") -> bytes:
    """A PDF of one page with this content."""
    packed = zlib.compress(stream)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids%s>>" % pages,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, one) for n, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"


def encoded(size: int, way: str, body: bytes) -> bytes:
    """A mail whose text is encoded."""
    head = HEAD + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: %s\n\n" % way.encode()
    return head + body * (size // len(body))


BOMBS: dict[str, Bomb] = {
    "parts in parts": ("eml", MAIL, lambda: nested(1_000)),
    "mails in mails": ("eml", MAIL, lambda: HEAD + b"Content-Type: message/rfc822\n\n" * 2_000 + b"hi"),
    "a thousand parts": ("eml", MAIL, lambda: HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"
                         + b"--b\nContent-Type: text/html\n\n<p>hi</p>\n" * 998),
    "a subject of a megabyte": ("eml", MAIL, lambda: mail("Unfortunately not.", "a " * 500_000)),
    "a subject of headers": ("eml", MAIL, lambda: mail("Unfortunately not.", "x-" * 4_950)),
    "a subject of spaces": ("eml", MAIL, lambda: mail("Unfortunately not.", "=20" * 3_300 + "a")),
    "a title of commas": ("txt", MAIL, lambda: b"Analyst" + b", a" * 6_000 + b"\n\nRequirements\n- SQL\n"),
    "a subject of numbers": ("eml", MAIL, lambda: mail("Unfortunately not.", "#1" * 4_950)),
    "a subject of brackets": ("eml", MAIL, lambda: mail("Unfortunately not.", "(" * 9_900)),
    "a sender of brackets": ("eml", MAIL, lambda: b"From: " + b"(" * 9_000 + b"\nSubject: x\n\nhi"),
    "a sender of quotes": ("eml", MAIL, lambda: b'From: "' + b'\\"' * 4_500 + b"\nSubject: x\n\nhi"),
    "many header fields": ("eml", MAIL, lambda: b"".join(b"X-%d: a\n" % n for n in range(20_000)) + b"\nhi"),
    "encoded words": ("eml", MAIL, lambda: mail("hi", "=?utf-8?Q?a?= " * 700)),
    "broken encoded words": ("eml", MAIL, lambda: mail("hi", "=?" * 4_900)),
    "continued parameters": ("eml", MAIL, lambda: HEAD + b"Content-Type: text/plain; "
                             + b"; ".join(b"charset*%d*=utf-8''a" % n for n in range(400)) + b"\n\nhi"),
    "a day of a thousand numbers": ("eml", MAIL, lambda: b"Date: " + b"1 " * 4_500 + b"\nFrom: a@b.test\n\nhi"),
    "a charset that is none": ("eml", MAIL, lambda: HEAD + b"Content-Type: text/plain; charset=idna\n\n"
                               + b"a" * 100_000),
    "a charset of shifts": ("eml", MAIL, lambda: HEAD + b"Content-Type: text/plain; charset=iso-2022-jp\n\n"
                            + b"\x1b$B\x1b(B" * 120_000),
    "base64": ("eml", MAIL, lambda: encoded(990_000, "base64", base64.b64encode(b"we regret. " * 6) + b"\n")),
    "quoted printable": ("eml", MAIL, lambda: encoded(990_000, "quoted-printable", b"=41=\n" * 10)),
    "a page in base64": ("eml", MAIL, lambda: HEAD + b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                         + base64.b64encode(b"<p>a" * 180_000)),
    "a mailbox": ("mbox", MAIL, lambda: b"From a@b Mon Jan  1 00:00:00 2026\nSubject: x\n\nhi\n\n" * 60_000),
    "tags without an end": ("html", MAIL, lambda: b"<html><body>" + b"<a " * 990_000),
    "deep elements": ("html", MAIL, lambda: b"<html><body>" + b"<div>" * 590_000 + b"hi"),
    "styles": ("html", MAIL, lambda: b"<html><style>" + b"".join(b".a%d{display:none}" % n for n in range(20_000))
               + b"</style><body>" + b"<p class='a1 a2 a3'>x</p>" * 19_000),
    "a style of brackets": ("html", MAIL, lambda: b"<html><style>" + b"{(" * 400_000 + b"</style><p style='"
                            + b"a:(" * 9_000 + b"'>x"),
    "a table of many cells": ("html", MAIL, lambda: b"<table><tr>" + b"<td>x</td>" * 19_000 + b"</table>"),
    "tables in tables": ("html", MAIL, lambda: b"<table><tr><td>" * 6_000 + b"x"),
    "a posting of brackets": ("html", MAIL, lambda: b'<script type="application/ld+json">' + b"[" * 490_000
                              + b"</script>x"),
    "many scripts": ("html", MAIL, lambda: b'<script type="application/ld+json">' * 80_000 + b"x"),
    "JSON in JSON": ("json", ("resume", "posting"), lambda: b"[" * 4_900_000),
    "a number of many figures": ("json", ("resume",), lambda: b'{"basics":{"name":' + b"9" * 4_000_000 + b"}}"),
    "many fields": ("json", ("resume",), lambda: json.dumps({f"k{n}": n for n in range(250_000)}).encode()),
    "strings without an end": ("json", ("resume",), lambda: b'{"a":"' + b'\\"' * 2_400_000),
    "aliases": ("yaml", ("notes",), lambda: b"a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        b"a%d: &a%d [%s]\n" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12))),
    "lists in lists": ("yaml", ("notes",), lambda: b"a: " + b"[" * 290_000),
    "a dotted key": ("toml", ("notes",), lambda: b".".join([b"a"] * 290_000) + b"=1"),
    "quoted dotted keys": ("toml", ("notes",), lambda: b'"a" . ' * 45_000 + b'b = 1\n'),
    "keys that nobody knows": ("toml", ("notes",), lambda: b"".join(b"k%d=1\n" % n for n in range(90_000))),
    "fields that nobody knows": ("yaml", ("notes",), lambda: b"".join(b"k%d: 1\n" % n for n in range(30_000))),
    "a text of quotes": ("toml", ("notes",), lambda: b'a = """' + b'""\\\n' * 60_000),
    "deep tables": ("toml", ("notes",), lambda: b"".join(
        b"[%s]\n" % b".".join([b"a%d" % n] * 16) for n in range(4_200))),
    "laughs": ("xml", ("resume",), lambda: XML + LAUGHS + b"<SkillsPassport>&a9;</SkillsPassport>"),
    "deep XML": ("xml", ("resume",), lambda: b"<a>" * 1_600_000),
    "a table of quotes": ("csv", ("resume", "notes"), lambda: b'company,role\n"' + b'""' * 2_000_000),
    "a table of commas": ("csv", ("resume", "notes"), lambda: b"a,b\n" + b"," * 4_800_000),
    "a Word file of many paragraphs": ("docx", ("resume",), lambda: word(
        b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 10_000 for _ in range(280))),
    "a Word file of a large table": ("docx", ("resume",), lambda: word((b"<w:tbl>", (b"<w:tr>"
        + b"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>" * 60 + b"</w:tr>") * 900, b"</w:tbl>"))),
    "a Word file of laughs": ("docx", ("resume",), lambda: word((b"&a9;",), head=LAUGHS)),
    "a Word file of many parts": ("docx", ("resume",), lambda: zipped((f"f{n}", [b""]) for n in range(20_000))),
    "a sheet of one long string": ("xlsx", ("resume",), lambda: sheet(
        (b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(1, 50_000)), [b"x" * 1_000_000])),
    "a sheet of two corners": ("xlsx", ("resume",), lambda: sheet(
        (b'<row r="1"><c r="A1"><v>1</v></c></row>', b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
    "a sheet that unpacks to much": ("xlsx", ("resume",), lambda: sheet(b" " * 10_000_000 for _ in range(40))),
    "a PDF of a large page": ("pdf", ("resume",), lambda: pdf(b"BT /F1 12 Tf (hello) Tj ET " * 6_000_000)),
    "a PDF of spaces": ("pdf", ("resume",), lambda: pdf(b" " * 300_000_000)),
    "a PDF in circles": ("pdf", ("resume",), lambda: pdf(b"", b"[2 0 R 2 0 R]/Count 100000")),
    "a letter of a megabyte": ("md", ("letter",), lambda: b"I led 17 people at Contoso. " * 36_000),
    "a letter without an end": ("md", ("letter",), lambda: b"I led 17 people at Contoso. " * 710),
    "a letter of commas": ("txt", ("letter",), lambda: b"Dear Ann,\n\n" + b"well, " * 3_300),
}  # fmt: skip
"""By what they are."""


def main(folder: Path) -> None:
    """Write all of them as files, and a list of what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, (suffix, roles, make)) in enumerate(BOMBS.items(), 1):
        (folder / f"{number:02}.{suffix}").write_bytes(make())
        print(f"{number:02}.{suffix}\t{', '.join(roles)}\t{name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
