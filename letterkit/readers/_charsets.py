"""Bytes become text by the charset they name, by the one they are in, or at least without an error."""

from __future__ import annotations

import codecs

from letterkit.readers._text import line_of

_REFUSED = {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined", "mbcs", "oem", "utf-7"}
"""Codecs that are no charset of mail, or that turn letters into something else."""
_WIDER = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "ascii": "utf-8",
    "utf-8-sig": "utf-8",
}
"""What senders really use where they name these: a wider set, in which every proper text reads the same."""


def codec(label: str) -> str | None:
    """The codec for a charset's label as mails and pages write it; None for what is no charset of text."""
    try:
        found = codecs.lookup(label.strip().strip("\"'")[:40])
    except (LookupError, ValueError):
        return None
    is_text = getattr(found, "_is_text_encoding", True) and found.name.replace("_", "-") not in _REFUSED
    return _WIDER.get(found.name, found.name) if is_text else None


def decoded(data: bytes, label: str = "") -> str:
    """The text of some bytes: by the label if it fits, else as UTF-8, else as far as the label goes.

    Where none is named, one bad byte does not change what the other lines are in: each is read by itself.
    """
    if data.isascii() and (not label or codec(label) in ("utf-8", "cp1252")):
        return data.decode("ascii")
    named = codec(label) if label else None
    for encoding in (named, "utf-8"):
        if encoding:
            try:
                return data.decode(encoding)
            except (UnicodeError, ValueError):
                continue
    return data.decode(named, "replace") if named else "\n".join(map(line_of, data.split(b"\n")))
