"""The top of a resume in text: who it is, and how to reach them."""

from __future__ import annotations

import re
from dataclasses import replace

from letterkit.documents import Document
from letterkit.inputs._prose import LINK, Line, bare
from letterkit.inputs.resume._tree import Leaf, Tree
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.resume import Header

_W = every(Header)

_MAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.])\+?\(?\d[\d ()./\u2010-\u2015-]{6,18}\d(?![\w/])")
_LINK = re.compile(
    rf"(?:https?://|www\.)[^\s|,;<>()\[\]]+|(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:{_W.link})(?:/[^\s|"
    r",;<>()\[\]]*)?(?![\w@])"
)
_LABEL = re.compile(
    rf"(?:{_W.label}|x)\s*[:：]",
    re.IGNORECASE,
)
_PLACE = re.compile(rf"(?:{_W.place})\s*[:：]\s*(\S.*)\Z", re.I)
_TOWN = re.compile(r"[A-ZÀ-Þ][\w.' -]{1,30},\s*(?:[A-Z]{2}(?:\s+\d{4,6})?|[A-ZÀ-Þ][\w.' -]{2,30})(?:\s*\([^)]*\))?\Z")
_TITLES = re.compile(rf"(?:{_W.titles_curriculum_vitae})(?:\s+(?:{_W.titles_of})\b)?\s*(?:[-–—:|]+\s*)?", re.I)
NETWORKS = {
    "linkedin.": "LinkedIn",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "twitter.com": "Twitter",
    "x.com": "X",
    "xing.com": "XING",
    "stackoverflow.com": "Stack Overflow",
    "orcid.org": "ORCID",
}


def basics(document: Document, about: list[Line], summary: list[Line]) -> Tree:
    """Name, label, ways of contact; long lines at the top are the summary if no section is."""
    filled = _without_labels([line for line in about if line.kind != "blank"])
    pieces = [(line, piece) for line in filled for piece in _pieces(line)]
    name = _named(pieces)
    links = [(line, link.rstrip(".,")) for line, piece in pieces for link in _LINK.findall(_MAIL.sub(" ", piece))]
    profiles = [(line, link, network) for line, link in links if (network := _network(link))]
    own = [(line, link) for line, link in links if not _network(link)]
    told = [line for line in filled if len(line.text) > 90 and not _MAIL.search(line.text)]
    return {
        "name": name and _leaf(document, name[0], name[1]),
        "label": _label(document, pieces, name),
        "email": _first(document, pieces, _MAIL),
        "phone": _first(document, pieces, _PHONE),
        "url": _leaf(document, own[0][0], _schemed(own[0][1])) if own else None,
        "location": _location(document, pieces),
        "profiles": [
            {"network": _leaf(document, line, network), "url": _leaf(document, line, _schemed(link))}
            for line, link, network in profiles
        ],
        "summary": _joined(document, summary or told),
    }


def _without_labels(lines: list[Line]) -> list[Line]:
    """The lines of a table of labels and values, `Name | Ada Sample`, as the values alone."""
    rows = [line for line in lines if _ROW.match(line.text)]
    if len(rows) < FEWEST_ROWS:
        return lines
    return [replace(line, text=found[1]) if (found := _ROW.match(line.text)) else line for line in lines]


_ROW = re.compile(r"[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?\s+\|\s+([^|]+)\Z")
TOP = 8
"""Pieces at the top among which the name is."""
FEWEST_ROWS = 2
"""Rows from which words before a bar are labels."""


def _pieces(line: Line) -> list[str]:
    """The parts of a line with several kinds of contact on it."""
    text = LINK.sub(lambda link: link[2].removeprefix("mailto:").removeprefix("tel:") or link[1], line.text)
    return [piece for part in re.split(r"\s*[|•·⋄◆]\s*|\s{3,}|\t", bare(text)) if (piece := part.strip(" ,"))]


def _named(pieces: list[tuple[Line, str]]) -> tuple[Line, str] | None:
    """The name: the one that the address for mail spells a word of, for there are banners over it; else the first."""
    found = [(line, name) for line, piece in pieces[:TOP] if (name := _name(piece))]
    mail = next((at[0].partition("@")[0].casefold() for _, piece in pieces if (at := _MAIL.search(piece))), "")
    spelt = (one for one in found if any(len(w) > 2 and w in mail for w in re.findall(r"\w+", one[1].casefold())))
    return next(spelt, next(iter(found), None))


def _name(piece: str) -> str:
    """A piece that can be a person's name, without "CV of" before it; "" if it cannot."""
    words = _TITLES.sub("", piece, count=1) if _TITLES.match(piece) else piece
    words = re.sub(r"\A(?:name)\s*[:：]\s*", "", words, flags=re.IGNORECASE).strip(" -–—:")
    fits = 1 <= len(words.split()) <= 6 and not re.search(r"[\d@/:|]", words) and words[:1].isalpha()
    return words if fits else ""


def _network(link: str) -> str:
    return next((name for host, name in NETWORKS.items() if host in link.lower()), "")


def _schemed(link: str) -> str:
    return link if link.startswith("http") else f"https://{link}"


def _first(document: Document, pieces: list[tuple[Line, str]], form: re.Pattern[str]) -> Leaf | None:
    for line, piece in pieces:
        if (found := form.search(_LINK.sub(" ", piece) if form is _PHONE else piece)) and _is_number(form, found[0]):
            return _leaf(document, line, found[0].strip())
    return None


_TIME = re.compile(
    r"\(?(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d\Z|\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d\d\Z|(?:19|20)\d\d-\d\d-\d\d\Z"
)


def _is_number(form: re.Pattern[str], text: str) -> bool:
    """A phone number has seven digits or more, and is no span of years and no day."""
    return form is not _PHONE or (sum(map(str.isdigit, text)) >= 7 and not _TIME.match(text))


def _location(document: Document, pieces: list[tuple[Line, str]]) -> Tree:
    for line, piece in pieces:
        found = _PLACE.match(piece)
        words = found[1] if found else piece if _TOWN.match(piece) and not TITLE.search(piece) else ""
        if words:
            coded = re.search(r"\b(\d{4,5})\s+([A-ZÀ-Þ][\w .'-]+)", words)
            city = coded[2] if coded else re.sub(r"\([^)]*\)", "", words).partition(",")[0]
            return {
                "address": _leaf(document, line, words),
                "city": _leaf(document, line, city.strip()),
                "postalCode": _leaf(document, line, coded[1]) if coded else None,
            }
    return None


def _label(document: Document, pieces: list[tuple[Line, str]], name: tuple[Line, str] | None) -> Leaf | None:
    """The words under the name that say what somebody is."""
    for line, piece in pieces:
        if name and (line.number < name[0].number or name[1] in piece):
            continue
        is_contact = _MAIL.search(piece) or _LINK.search(piece) or _LABEL.match(piece) or _PLACE.match(piece)
        if (
            not is_contact
            and len(piece) <= 90
            and (TITLE.search(piece) or line.kind == "heading")
            and not piece.endswith(".")
        ):
            return _leaf(document, line, piece)
    return None


def _joined(document: Document, found: list[Line]) -> Leaf | None:
    text = "\n".join(line.text for line in found)
    return _leaf(document, found[0], text) if found else None


def _leaf(document: Document, line: Line, text: str) -> Leaf:
    return Leaf(text, "", f"{document.name}:{document.file_line(line.number)}")
