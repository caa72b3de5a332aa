"""A job posting in any dialect: this room has one file a dialect, each with `fits(document)` and `convert(document)`.

    json_ld      schema.org's JobPosting, alone or in a page
    job_schema   JSON Resume's job schema, and what programs write that is like it
    text         text, Markdown, a page, a mail, Word, PDF

What a posting says is data: a title, a place, lines that ask for something. Nothing in it is ever followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from letterkit import rooms
from letterkit.documents import Document
from letterkit.errors import ReadError
from letterkit.inputs import asks
from letterkit.inputs._languages import language_of
from letterkit.inputs.posting import text
from letterkit.inputs.posting._cues import is_known
from letterkit.inputs.posting._schema import Posting, Requirement, Statement
from letterkit.inputs.questions import Question

if TYPE_CHECKING:
    from letterkit.meaning import Meaning

__all__ = ["Posting", "Question", "Requirement", "Statement", "read"]

FEW = 3
"""Requirements below which lists may have missed them."""
TODO = "Give the posting as text or Markdown, as a saved page, as JSON (schema.org or JSON Resume), .docx or .pdf."


def read(document: Document, *, meaning: Meaning | None = None) -> Posting:
    """The posting in a document. Raises ReadError for what holds no words of one.

    meaning: reads its lines, too, where lists find little that is asked for, or do not know the language.
    """
    key = next((name for name, dialect in _dialects().items() if dialect.fits(document)), "")
    if not key:
        what = "This is not a posting: it has no title, no description and no requirements."
        raise ReadError(what, TODO, file=document.name, line=1)
    posting: Posting = _dialects()[key].convert(document)
    if meaning and (len(posting.requirements) < FEW or not is_known(posting.language)):
        posting = _dialects()[key].convert(document, meaning)
    if not posting.language:
        said = [item.text for item in (*posting.requirements, *posting.responsibilities)]
        posting.language = language_of("\n".join((posting.description, *said)) or document.text)
    posting._document, posting._dialect = document, key
    posting.asks = asks.of_lines(_lines(document, posting))
    return posting


def _lines(document: Document, posting: Posting) -> Iterator[tuple[str, int]]:
    """The lines of what a reader sees, each with its number in the file; of fields the sentences and the lists."""
    if text.fits(document):
        yield from posting._shown or text.shown(document)
    else:
        yield posting.description, document.span(("description",)).line
        for item in (*posting.requirements, *posting.responsibilities):
            yield item.text, item.line


@cache
def _dialects() -> dict[str, ModuleType]:
    return rooms.members(__name__)
