"""A resume in any dialect: this room has one file a dialect, each with `fits(document)` and `convert(root, fitting)`.

    json_resume   JSON Resume 1.0 and its drafts        rendercv   RenderCV's YAML
    fresh         FRESH                                 europass   Europass, XML and JSON
    linkedin      LinkedIn's exported tables            aihawk     AIHawk's YAML
    linkedin_page LinkedIn's "Save to PDF"              linkedin_api  a LinkedIn profile as JSON
    own_names     fields under names of the writer's own
    text          Markdown, plain text, Word, PDF, HTML

To add a dialect is to add its file. `TYPED` and `DATED` say whether a wrong type or another form of date is worth a
warning there.
"""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType

from letterkit import rooms
from letterkit.documents import Document
from letterkit.errors import ReadError
from letterkit.inputs.resume._schema import Highlight, Resume
from letterkit.inputs.resume._shape import Fitting, fit
from letterkit.inputs.resume._tree import Node, pruned
from letterkit.inputs.resume._twice import merged
from letterkit.unseen import without_invisible

__all__ = ["Highlight", "Resume", "read"]

KNOWN = (
    "Known: JSON Resume, FRESH, RenderCV, Europass, LinkedIn's export, AIHawk, fields with a name and jobs, and text "
    "with sections."
)
SHOWN = 80
"""Characters that are shown of hidden text."""
_TRAILING_COMMA = re.compile(r'"(?:[^"\\\n]++|\\.)*+(?:"|\\?$)|(,)(?=\s*[}\]])', re.MULTILINE)


def read(document: Document) -> Resume:
    """The resume in a document, as its reader sees it. Raises ReadError for what is no resume.

    What can be repaired, and what nobody sees in it and is left out, becomes a warning.
    """
    document, twice = merged(without_invisible(document))
    key = _dialect(document)
    dialect = _dialects()[key]
    fitting = Fitting(typed=dialect.TYPED and document.format == "json", dated=dialect.DATED)
    fitting.warnings += [*twice, *_commas(document)]
    fitting.warnings += [
        f"{document.name}:1: hidden text was left out ({one.what}): {one.text[:SHOWN]!r}"
        for one in document.hidden
        if one.what != "comment"  # whatever makes pages leaves some
    ]
    is_plain = key == "text" and not dialect.fits(document)
    convert = dialect.convert_plain if is_plain else dialect.convert
    fields = fit(pruned(convert(Node(document, document.data), fitting)), fitting)
    resume = Resume.model_validate(fields)
    resume._document, resume._places = document, fitting.places
    resume._guessed = frozenset(fitting.guessed)
    resume._dialect = document.format if key == "text" else key
    resume._warnings = tuple(dict.fromkeys(fitting.warnings))
    return resume


@cache
def _dialects() -> dict[str, ModuleType]:
    return rooms.members(__name__)


def _dialect(document: Document) -> str:
    """The key of the dialect that fits."""
    for key, dialect in _dialects().items():
        if dialect.fits(document):
            return key
    if _dialects()["text"].is_plain(document):
        return "text"
    if isinstance(document.data, dict) and document.format not in ("md", "html"):
        known = ", ".join(repr(str(name)) for name in list(document.data)[:5]) or "nothing"
        raise ReadError(f"This is not a resume: its fields are {known}.", KNOWN, file=document.name, line=1)
    if document.data is not None and document.format not in ("md", "html"):
        what = f"This is not a resume but {'a list' if isinstance(document.data, list) else 'a single value'}."
        raise ReadError(what, KNOWN, file=document.name, line=1)
    raise ReadError("This is not a resume: it has none of the usual sections.", KNOWN, file=document.name, line=1)


def _commas(document: Document) -> list[str]:
    """Commas after a last item, which the reader of JSON passes over."""
    if document.format != "json":
        return []
    found = (comma for comma in _TRAILING_COMMA.finditer(document.text) if comma[1])
    return [
        f"{document.name}:{document.text.count(chr(10), 0, comma.start()) + 1}: a comma after the last item"
        for comma in found
    ]
