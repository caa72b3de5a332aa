"""XML: elements as fields by local name, with their lines. No document types, no entities of its own, no network."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers._text import one_newline

if TYPE_CHECKING:
    from lxml.etree import _Element

DEPTH = 60
NODES = 100_000


def read(name: str, data: bytes, trust: Trust) -> Document:
    """`{root: fields}`: a repeated element is a list, an attribute is `@name`, text beside children is `#text`.

    Raises ReadError with the line for what is not XML, has a document type, or is nested too deep.
    """
    root, encoding = _parsed(name, data)
    reading = _Reading(name)
    key = _local(root)
    value = {key: reading.value(root, (key,))}
    text = one_newline(data.decode(encoding, "replace").lstrip("\ufeff"))
    return Document(name, "xml", text, trust, value, reading.spans)


def _parsed(name: str, data: bytes) -> tuple[_Element, str]:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line, column = getattr(error, "position", (1, 0))
        what = str(getattr(error, "msg", error)).split(", line")[0]
        raise ReadError(f"This is not XML: {what}.", "Export it again.", file=name, line=line, column=column) from error
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise ReadError("A document type (<!DOCTYPE …>) is not read.", "Delete that line.", file=name, line=1)
    return root, _known(about.encoding or "utf-8")


def _known(encoding: str) -> str:
    import codecs

    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "utf-8"


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _line(element: _Element) -> int:
    line: Any = element.sourceline
    return line or 1


class _Reading:
    """One walk over the elements of a file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.spans: dict[FieldPath, Span] = {(): Span(1)}
        self.nodes = 0

    def value(self, element: _Element, path: FieldPath) -> Any:
        """An element's text, or its fields: attributes as `@name`, own text as `#text`. Raises ReadError."""
        self.nodes += 1
        line = _line(element)
        if self.nodes > NODES or len(path) > DEPTH:
            raise ReadError("This file is too large or too deeply nested.", "", file=self.name, line=line)
        self.spans[path] = Span(line)
        children = [child for child in element if isinstance(child.tag, str)]
        attributes = {f"@{str(key).rpartition('}')[2]}": str(value) for key, value in element.attrib.items()}
        own = "".join([element.text or "", *(child.tail or "" for child in element)])
        if not children and not attributes:
            return own.strip()
        fields: dict[str, Any] = dict(attributes)
        if own.strip():
            fields["#text"] = own.strip()
        self.children(children, path, fields)
        return fields

    def children(self, children: list[_Element], path: FieldPath, fields: dict[str, Any]) -> None:
        """Put child elements into `fields`; those of one name become a list."""
        names = [_local(child) for child in children]
        counts = Counter(names)
        seen: dict[str, int] = {}
        for name, child in zip(names, children, strict=True):
            if counts[name] == 1:
                fields[name] = self.value(child, (*path, name))
                continue
            at = seen[name] = seen.get(name, -1) + 1
            if at == 0:
                fields[name] = []
                self.spans[(*path, name)] = Span(_line(child))
            fields[name].append(self.value(child, (*path, name, at)))
