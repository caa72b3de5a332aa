"""The writer's own sentences for notes that needed words, kept with the notes: read out of a file, and put into one.

In YAML as `say:` beside the note, or under `say:` at the top for a note that is no item; comments and order stay. In
free notes as a block at the end, each note with the sentence under it: it goes where the notes go, can be read, changed
and deleted, and whoever deletes the notes deletes it. Pure: bytes to bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any, NamedTuple

from letterkit.documents import Document, FieldPath
from letterkit.errors import ReadError
from letterkit.inputs.notes._shape import Shape

HEAD = "--- Said in my own words (kept by letterkit; change or delete what you like) ---"
_HEAD = re.compile(r"(?m)^-{3} Said in my own words\b.*$")
_PAIR = re.compile(r"(?m)^(?P<note>\S.*)\n[ \t]+=> (?P<said>\S.*)$")
FREE = ("txt", "text", "md", "markdown")
FIELDS = ("yaml", "yml", "json", "toml")


def can_keep(name: str) -> bool:
    """Whether sentences can be kept in a file of this name."""
    return _suffix(name) in (*FREE, *FIELDS)


def parted(document: Document) -> tuple[Document, dict[str, str]]:
    """Free notes without their block of sentences, and those by their notes."""
    found = _HEAD.search(document.text)
    if found is None:
        return document, {}
    pairs = {one["note"].strip(): one["said"].strip() for one in _PAIR.finditer(document.text[found.end() :])}
    return replace(document, text=document.text[: found.start()].rstrip() + "\n"), pairs


def kept(data: bytes, name: str, sayings: Mapping[str, str]) -> bytes:
    """The file with these sentences in it, by the notes that they are for; one that was there for a note is replaced.

    Raises ReadError for a file that they cannot be kept in.
    """
    suffix = _suffix(name)
    if not can_keep(name):
        what = f"Sentences cannot be kept in a .{suffix} file."
        raise ReadError(what, "To keep them, save the notes as .txt or .md.", file=name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError("This file is not UTF-8.", "Save it as UTF-8 to keep sentences in it.", file=name) from error
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    made = {"yaml": _in_yaml, "yml": _in_yaml, "json": _in_json, "toml": _in_toml}.get(suffix, _in_free)(text, sayings)
    return made.replace("\n", newline).encode("utf-8")


def _suffix(name: str) -> str:
    return PurePath(name).suffix.removeprefix(".").casefold()


def _in_free(text: str, sayings: Mapping[str, str]) -> str:
    found = _HEAD.search(text)
    body, block = (text[: found.start()], text[found.end() :]) if found else (text, "")
    all_of_them = {one["note"].strip(): one["said"].strip() for one in _PAIR.finditer(block)} | dict(sayings)
    pairs = "\n".join(f"{note}\n  => {said}" for note, said in all_of_them.items())
    return f"{body.rstrip()}\n\n{HEAD}\n{pairs}\n"


def _in_json(text: str, sayings: Mapping[str, str]) -> str:
    data = json.loads(text)
    data["say"] = (data.get("say") or {}) | dict(sayings)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _in_toml(text: str, sayings: Mapping[str, str]) -> str:
    """Lines under `[say]`; a line for a note that has one is replaced."""
    lines = {
        json.dumps(note, ensure_ascii=False): json.dumps(said, ensure_ascii=False) for note, said in sayings.items()
    }
    head = re.search(r"(?m)^\[say\][ \t]*\n", text)
    if head is None:
        return f"{text.rstrip()}\n\n[say]\n" + "".join(f"{note} = {said}\n" for note, said in lines.items())
    end = re.compile(r"(?m)^\[").search(text, head.end())
    stop = end.start() if end else len(text)
    heads = tuple(f"{note} = " for note in lines)
    old = [line for line in text[head.end() : stop].splitlines(keepends=True) if not line.startswith(heads)]
    new = "".join(f"{note} = {said}\n" for note, said in lines.items())
    return text[: head.end()] + new + "".join(old) + text[stop:]


def _in_yaml(text: str, sayings: Mapping[str, str]) -> str:
    """`say:` beside each item, the rest under `say:` at the top. Each is put in by itself: no other byte changes."""
    for note, said in sayings.items():
        text = _with(text, note, said)
    return text


def _with(text: str, note: str, said: str) -> str:
    for edit in _edits(text, note, said):
        made = edit.in_text(text)
        if note in _sayings(made):
            return made
    # What the parser stumbles over is read with its slips mended, and so are these lines.
    line = f"  {_quoted(note)}: {_quoted(said)}\n"
    text = re.sub(rf"(?m)^  {re.escape(_quoted(note))}: .*\n", "", text)
    there = re.search(r"(?m)^say:[ \t]*\n", text)
    return text[: there.end()] + line + text[there.end() :] if there else f"{text.rstrip()}\nsay:\n{line}"


class _Edit(NamedTuple):
    """Characters from `start` to `end` that others take the place of; more: what is put at the end of the line."""

    start: int
    end: int
    words: str
    more: str = ""

    def in_text(self, text: str) -> str:
        stop = text.find("\n", self.end) if self.more else self.end
        stop = len(text) if stop < 0 else stop
        return text[: self.start] + self.words + text[self.end : stop] + self.more + text[stop:]


def _edits(text: str, note: str, said: str) -> Iterator[_Edit]:
    """Ways to put a sentence beside its note, the best first; none where the text is no YAML."""
    import yaml

    try:
        root = yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError:
        return
    if not isinstance(root, yaml.MappingNode):
        return
    shape = _shape()
    for path, holder, node in _scalars(root, ()):
        if " ".join(node.value.split()) != note:
            continue
        where = path[:-1]
        if isinstance(holder, yaml.MappingNode) and "say" in shape.names(where) and path[-1] == shape.main(where):
            yield _in_item(holder, node, said)
        elif "say" in shape.names(path) and shape.main(path) and node.style not in ("|", ">"):
            yield _as_item(holder, node, str(shape.main(path)), text, said)
    yield from _at_top(root, note, said)


def _in_item(holder: Any, node: Any, said: str) -> _Edit:
    """The sentence as a further field of the item that the note stands in, in the place of one that is there."""
    end, own = node.end_mark.index, f"say: {_quoted(said)}"
    old = next((value for key, value in holder.value if key.value == "say"), None)
    if old is not None:
        return _Edit(old.start_mark.index, old.end_mark.index, _quoted(said))
    if holder.flow_style:
        return _Edit(end, end, f", {own}")
    key = next(key for key, value in holder.value if value is node)
    return _Edit(end, end, "", f"\n{' ' * key.start_mark.column}{own}")


def _as_item(holder: Any, node: Any, main: str, text: str, said: str) -> _Edit:
    """The note, which is bare, made an item with the sentence as a field of it."""
    import yaml

    start, end, own = node.start_mark.index, node.end_mark.index, f"say: {_quoted(said)}"
    words = text[start:end]
    if isinstance(holder, yaml.SequenceNode) and not holder.flow_style and "\n" not in words:
        return _Edit(start, end, f"{main}: {words}", f"\n{' ' * node.start_mark.column}{own}")
    return _Edit(start, end, f"{{{main}: {_quoted(' '.join(node.value.split()))}, {own}}}")


def _at_top(root: Any, note: str, said: str) -> Iterator[_Edit]:
    """The sentence among those that stand under `say` at the top."""
    import yaml

    for key, value in root.value:
        if key.value == "say" and isinstance(value, yaml.MappingNode) and value.value and not value.flow_style:
            yield from (_Edit(old.start_mark.index, old.end_mark.index, _quoted(said))
                        for one, old in value.value if one.value == note)  # fmt: skip
            first = value.value[0][0].start_mark
            yield _Edit(first.index, first.index, f"{_quoted(note)}: {_quoted(said)}\n{' ' * first.column}")


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _shape() -> Shape:
    from letterkit.inputs.notes import Notes

    return Shape(Notes)


def _sayings(text: str) -> Mapping[str, str]:
    """What a YAML text holds of sentences, as its parser alone understands it."""
    import yaml

    from letterkit.inputs import notes

    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):  # such as a day that no calendar has
        return {}
    return notes.read(Document("notes.yaml", "yaml", text, data=data)).sayings


def _scalars(node: Any, path: FieldPath) -> Iterator[tuple[FieldPath, Any, Any]]:
    """Every scalar node by its path, with the node that holds it."""
    import yaml

    pairs = (
        [(key.value, value) for key, value in node.value]
        if isinstance(node, yaml.MappingNode)
        else enumerate(node.value)
    )
    for step, value in pairs:
        if isinstance(value, yaml.ScalarNode):
            yield (*path, step), node, value
        elif path != ("say",):
            yield from _scalars(value, (*path, step))
