"""A page's visible text: hidden elements out first, then laid out as a browser would."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from letterkit.documents import Hidden
from letterkit.errors import ReadError
from letterkit.unseen import named

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ELEMENTS = 20_000
"""Elements of one page."""
LENGTH = 1_000_000
"""Characters of one page's text."""
CELLS = 6_000
"""Table cells that are laid out; a page with more is read without its layout."""
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}>")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Code points that a tree of elements takes from a source and does not take back."""
_BLANK = re.compile(r"[ \t\xa0]+")
_MANY_EMPTY = re.compile(r"\n{3,}")


def page_text(name: str, source: str) -> tuple[str, tuple[Hidden, ...]]:
    """The visible text of an HTML source, and what it hides. Broken HTML is read as browsers do; no file is fetched.

    Raises ReadError for a page of more elements than anybody writes.
    """
    plain = _NO_TEXT.sub("", source)
    dropped = (Hidden("control", named(_NO_TEXT.findall(source))),) if len(plain) < len(source) else ()
    tree = _tree(plain)
    if tree is None:
        return "", dropped
    from letterkit.readers._hidden import take_hidden

    if sum(1 for _ in zip(tree.iter(), range(ELEMENTS + 1), strict=False)) > ELEMENTS:
        raise ReadError(
            f"This page has more than {ELEMENTS:,} elements.", "Give the text of the page.", file=name, line=1
        )
    hidden = take_hidden(tree)
    if len(tree.text_content()) > LENGTH:
        raise ReadError(
            f"This page has more than {LENGTH:,} characters.", "Give the part that matters.", file=name, line=1
        )
    return tidy(_laid_out(tree)), (*hidden, *dropped)


def tidy(text: str) -> str:
    """Without spaces at the ends of lines, runs of spaces, and more than one empty line in a row."""
    lines = (_BLANK.sub(" ", line).strip() for line in text.split("\n"))
    return _MANY_EMPTY.sub("\n\n", "\n".join(lines)).strip("\n")


def _tree(source: str) -> HtmlElement | None:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # In text that is already decoded a named charset would be taken at its word, so the parser is given UTF-8.
    data = _DECLARATION.sub("", source).encode("utf-8", "replace")
    try:
        return document_fromstring(data, parser=HTMLParser(encoding="utf-8", no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def _laid_out(tree: HtmlElement) -> str:
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.html_engine import Inscriptis
    from inscriptis.model.config import ParserConfig

    if sum(1 for _ in tree.iter("td", "th", "table")) > CELLS:
        return str(tree.text_content())
    try:
        return str(Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"].copy())).get_text())
    except (RecursionError, ValueError, KeyError, IndexError, AttributeError, TypeError):
        return str(tree.text_content())
