"""A Word document: the letter in one plain style, for forms and people who ask for one. Needs the extra `docx`."""

from __future__ import annotations

from io import BytesIO

from letterkit.errors import ExportError
from letterkit.letter import Letter

SENDABLE = True


def export(letter: Letter) -> bytes:
    """The letter as .docx. Raises ExportError without python-docx, and for characters that XML does not know."""
    try:
        import docx
    except ImportError as error:
        raise ExportError("Word documents need an extra:", "pip install 'letterkit[docx]'") from error
    document = docx.Document()
    try:
        document.core_properties.title = letter.subject or letter.kind
        document.core_properties.author = letter.signature.split("\n")[0]
        document.core_properties.comments = ""
        document.core_properties.language = letter.language
        for part in filter(None, letter.body.split("\n\n")):
            document.add_paragraph(part)
    except ValueError as error:
        raise ExportError(
            "This letter contains a character that a Word document cannot hold.", "Take it out."
        ) from error
    file = BytesIO()
    document.save(file)
    return file.getvalue()
