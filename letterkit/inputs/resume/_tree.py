"""A file's fields with their places, and the tree that a dialect makes of them.

A tree has JSON Resume's keys, and leaves that know where they came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from letterkit.documents import Document, FieldPath, Span

Tree = Any
"""Dicts by JSON Resume's keys, lists, and `Leaf`s; None for what is not there."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value, the field of the file it came from (as `work.0.summary`; "" in free text), and `file:line`."""

    value: Any
    field: str
    place: str


@dataclass(frozen=True)
class Node:
    """A value of a structured file, with its place."""

    document: Document
    value: Any
    path: FieldPath = ()

    def get(self, *names: str) -> Node | None:
        """The first of these fields that holds something."""
        if isinstance(self.value, dict):
            for name in names:
                if self.value.get(name) not in (None, "", [], {}):
                    return Node(self.document, self.value[name], (*self.path, name))
        return None

    def at(self, *path: str) -> Node | None:
        """The value at the end of a path of fields, if all of them are there."""
        node: Node | None = self
        for name in path:
            node = node.get(name) if node else None
        return node

    def leaf(self, *names: str) -> Leaf | None:
        """The first of these fields as a leaf; without names, this value itself. A list of words is one text."""
        node = self.get(*names) if names else self
        if node is None:
            return None
        if isinstance(node.value, list):
            words = [str(item.value) for item in node.each() if isinstance(item.value, (str, int, float))]
            return node.say("\n".join(words)) if words else None
        if isinstance(node.value, dict):
            return next((leaf for _, child in node.fields() if (leaf := child.leaf())), None)
        return node.say(node.value)

    def say(self, value: Any) -> Leaf:
        """A value that was made of this one."""
        return Leaf(value, self.field, self.place)

    def each(self, *names: str) -> list[Node]:
        """The items of the first of these fields; what is no list counts as its only item."""
        node = self.get(*names) if names else self
        if node is None:
            return []
        if isinstance(node.value, list):
            return [Node(self.document, item, (*node.path, at)) for at, item in enumerate(node.value)]
        return [node]

    def leaves(self, *names: str) -> list[Leaf]:
        """The items of a list as leaves, without the empty ones."""
        return [leaf for item in self.each(*names) if (leaf := item.leaf()) and leaf.value not in (None, "")]

    def fields(self) -> Iterator[tuple[str, Node]]:
        """The fields of a mapping, in order; of anything else, none."""
        if isinstance(self.value, dict):
            for name, value in self.value.items():
                yield name, Node(self.document, value, (*self.path, name))

    def tree(self) -> Tree:
        """Everything below as a tree, with the keys as they are."""
        if isinstance(self.value, dict) and self.value:
            return {name: node.tree() for name, node in self.fields()}
        if isinstance(self.value, list) and self.value:
            return [node.tree() for node in self.each()]
        return self.say(self.value)

    @property
    def field(self) -> str:
        """`work.0.summary`."""
        return ".".join(str(step) for step in self.path)

    @property
    def line(self) -> int:
        """The line of the document's text where it stands."""
        return _span(self.document, self.path).line

    @property
    def place(self) -> str:
        """`resume.json:31`; in a folder of tables, `folder/Positions.csv:3`."""
        line = self.line
        if isinstance(self.document.data, dict) and self.document.format == "csv" and self.path:
            return f"{self.document.name.rstrip('/')}/{self.path[0]}.csv:{line}"
        return f"{self.document.name}:{self.document.file_line(line)}"


def _span(document: Document, path: FieldPath) -> Span:
    """The place of the value itself or of the nearest one around it."""
    while path and path not in document.spans:
        path = path[:-1]
    return document.spans.get(path, Span(1))


def pruned(tree: Tree) -> Tree:
    """The tree without what is not there."""
    if isinstance(tree, dict):
        kept = {key: pruned(value) for key, value in tree.items()}
        return {key: value for key, value in kept.items() if value not in (None, [], {})}
    if isinstance(tree, list):
        return [value for value in map(pruned, tree) if value not in (None, [], {})]
    return tree


def plain(tree: Tree) -> Any:
    """The values of a tree, without their places."""
    if isinstance(tree, dict):
        return {key: plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [plain(value) for value in tree]
    return tree.value if isinstance(tree, Leaf) else tree
