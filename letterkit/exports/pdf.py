"""A PDF: the letter on A4 in Times, for portals and forms that take nothing else. Stands on nothing but this file.

Every reader of PDF has Times in itself (one of the standard fonts), so the file carries none; it knows the signs of
Western Europe, and a letter with others is refused rather than printed with holes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import accumulate, chain

from letterkit.errors import ExportError
from letterkit.letter import Letter

SENDABLE = True

WIDE, HIGH, MARGIN, SIZE, LEADING = 595, 842, 85, 11.5, 16
"""A4 with three centimetres around, in points."""
CODE = "cp1252"
_ASCII = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541"
)
"""Thousandths of the size that each sign takes, from the space on, as the font's own measures have them."""
_OTHERS = {
    200: "¦", 250: "·\xa0", 276: "ª", 300: "²³¹", 310: "º", 333: "‚ˆ‹›‘’˜¡¨¯´¸\xad", 350: "•", 400: "°", 444: "„“”¿",
    453: "¶", 500: "€ƒ†‡–¢£¤¥§«»", 564: "¬±÷×", 750: "¼½¾", 760: "©®", 980: "™", 1000: "…‰—",
}  # fmt: skip
_LETTERS = {
    500: (0xB5, 0xDF, 0xF0, 0xF8, 0xFE), 556: (0xDE,), 667: (0xE6,), 722: (0x153, 0xD8, 0xD0), 889: (0x152, 0xC6)
}  # fmt: skip
"""Letters of other alphabets that are not made of one of ours and an accent, by their numbers."""
WIDTHS = {chr(32 + n): int(width) for n, width in enumerate(_ASCII.split())}
WIDTHS |= {sign: width for width, signs in _OTHERS.items() for sign in signs}
WIDTHS |= {chr(code): width for width, codes in _LETTERS.items() for code in codes}


def export(letter: Letter) -> bytes:
    """The letter as a PDF. Raises ExportError for signs that its font does not have."""
    text = unicodedata.normalize("NFC", letter.body)
    unknown = "".join(dict.fromkeys(sign for sign in text if sign != "\n" and not _width(sign)))
    if unknown:
        raise ExportError(
            f"These characters cannot be put into a PDF here: {unknown[:40]!r}.", "Use .docx or .html instead."
        )
    lines = list(chain.from_iterable(_wrapped(line) for line in text.split("\n")))
    most = (HIGH - 2 * MARGIN) // LEADING
    pages = [lines[at : at + most] for at in range(0, len(lines), most)] or [[]]
    return _file(letter, [_page(page) for page in pages])


def _width(sign: str) -> int:
    """What a sign takes, one with an accent as much as without; 0 for one that the font does not have."""
    try:
        sign.encode(CODE)
    except UnicodeEncodeError:
        return 0
    return WIDTHS.get(sign) or WIDTHS.get(unicodedata.normalize("NFD", sign)[0], 0)


def _wrapped(line: str) -> Iterator[str]:
    """A line as the lines that it takes; a word that is longer than one is cut."""
    room = (WIDE - 2 * MARGIN) * 1000 / SIZE
    while (ends := list(accumulate(map(_width, line)))) and ends[-1] > room:
        fits = sum(end <= room for end in ends)
        at = line.rfind(" ", 0, fits + 1)
        yield line[: at if at > 0 else fits]
        line = line[at + 1 if at > 0 else fits :]
    yield line


def _page(lines: list[str]) -> bytes:
    shown = b"".join(b"(" + _escaped(line) + b") '\n" for line in lines)
    return f"BT /F1 {SIZE} Tf {LEADING} TL {MARGIN} {HIGH - MARGIN} Td\n".encode() + shown + b"ET"


def _escaped(line: str) -> bytes:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode(CODE)


def _told(text: str) -> str:
    """A text of the file's description: in UTF-16, so that any sign may stand in it."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _file(letter: Letter, pages: list[bytes]) -> bytes:
    """The objects one behind the other, and where each begins."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    language = letter.language if letter.language.isalnum() else "en"
    author = letter.signature.split("\n")[0]
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 {WIDE} {HIGH}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        f"<< /Title {_told(letter.subject or letter.kind)} /Author {_told(author)} >>".encode(),
    ]
    for number, page in enumerate(pages):
        fonts = "/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /Contents {6 + 2 * number} 0 R {fonts} >>".encode())
        objects.append(f"<< /Length {len(page)} >>\nstream\n".encode() + page + b"\nendstream")
    parts = [b"%PDF-1.4\n", *(b"%d 0 obj\n%s\nendobj\n" % (n, one) for n, one in enumerate(objects, 1))]
    begins = list(accumulate(len(part) for part in parts))
    table = "".join(f"{begin:010d} 00000 n \n" for begin in begins[:-1])
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\n"
    return b"".join(parts) + end.encode() + f"startxref\n{begins[-1]}\n%%EOF\n".encode()
