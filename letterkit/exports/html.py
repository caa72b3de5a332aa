"""A web page that holds the letter and nothing else: to print, or to paste with its paragraphs kept."""

from __future__ import annotations

from html import escape

from letterkit.letter import Letter

SENDABLE = True

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{subject}</title>
<style>
body {{ max-width: 34em; margin: 3em auto; padding: 0 1em; font: 1.05em/1.5 Georgia, serif; }}
@media print {{ body {{ margin: 0; }} }}
</style>
</head>
<body>
{paragraphs}
</body>
</html>
"""


def export(letter: Letter) -> bytes:
    """The letter as an HTML page in UTF-8; its words are text, whatever they look like."""
    paragraphs = [f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in letter.body.split("\n\n") if part]
    page = PAGE.format(
        language=escape(letter.language),
        subject=escape(letter.subject or letter.kind),
        paragraphs="\n".join(paragraphs),
    )
    return page.encode()
