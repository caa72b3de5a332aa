"""Files become Documents: formats are told apart, every field has its place, and what cannot be read says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import readers
from letterkit.documents import Document, FieldPath
from letterkit.errors import ReadError, UnknownNameError
from letterkit.readers import md
from letterkit.readers._text import Places


def scalars(value: Any, path: FieldPath = ()) -> list[tuple[FieldPath, Any]]:
    """Every scalar of a value with its path."""
    if isinstance(value, dict):
        return [found for key, child in value.items() for found in scalars(child, (*path, key))]
    if isinstance(value, list):
        return [found for index, child in enumerate(value) for found in scalars(child, (*path, index))]
    return [(path, value)]


def stands_there(document: Document, path: FieldPath, value: Any) -> bool:
    """Whether the file's line at the span, from its column on, starts with the scalar's first words."""
    span = document.spans[path]
    line = document.text.split("\n")[span.line - 1][span.column - 1 :].lstrip("\"'")
    if value is None:
        return True
    written = {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    first = written.strip().split("\n")[0].split(" ")[0]
    return line.startswith(first)


def read_or_refuse(name: str, data: bytes) -> Document | None:
    """The document, None where it is refused."""
    try:
        return readers.read_bytes(name, data)
    except ReadError:
        return None


YAML = """\
# a comment
candidate:
  name: Jordan Reyes
  "sign_off": 'Jordan'
interview: {date: 2026-11-03, time: 14:30, answers: [yes, "no", on, 007, 1.10, 2.5, 12, null, true]}
talk:
  moments:
    - text: >

        We spoke
        about trams.
      source: they_said
    - |
      Plain
      block
    -
      folded: on
        two lines
  empty:
phone: +49123456
anchor: &a
  deep: [x]
again: *a
"""

JSON = '{\n  "name": "Jordan",\n  "list": [1, {"a\\u00e9": null}, [true, "x,]"]],\n  "n": -1.5e3\n}\n'

TOML = '''\
# comment
title = "Notes" # more
"quoted key".inner = 1
point = { x = 1, y = [ "a", "b" ] }
list = [
  "one", # first
  "two",
]
block = """

  words
"""
day = 2026-11-03
at = 14:30:00

[talk]
moments = ['it']
[[people]]
name = "Ann"
[people.role]
title = "Lead"
[[people]]
name = "Bo"
[a.b.c]
d = true
'''


@pytest.mark.parametrize(("name", "text"), [("n.yaml", YAML), ("n.json", JSON), ("n.toml", TOML)])
def test_every_scalar_stands_where_its_span_says(name: str, text: str) -> None:
    document = readers.read_bytes(name, text.encode())
    wrong = [path for path, value in scalars(document.data) if not stands_there(document, path, value)]
    if name == "n.json":
        wrong.remove(("n",))  # -1500.0 is written -1.5e3
    assert not wrong


def test_yaml_keeps_as_text_what_would_lose_something_as_a_value() -> None:
    data = readers.read_bytes("n.yaml", YAML.encode()).data
    assert data["interview"]["date"] == "2026-11-03"
    assert data["interview"]["time"] == "14:30"
    assert data["interview"]["answers"] == ["yes", "no", "on", "007", "1.10", 2.5, 12, None, True]
    assert data["phone"] == "+49123456"
    assert data["talk"]["moments"][0]["text"] == "\nWe spoke about trams.\n"
    assert data["again"] == {"deep": ["x"]}


def test_an_aliased_field_has_the_place_of_its_anchor() -> None:
    document = readers.read_bytes("n.yaml", YAML.encode())
    assert document.spans["again", "deep", 0] == document.spans["anchor", "deep", 0]


def test_toml_dates_stay_text_and_tables_in_lists_have_places() -> None:
    document = readers.read_bytes("n.toml", TOML.encode())
    assert (document.data["day"], document.data["at"]) == ("2026-11-03", "14:30:00")
    assert document.where(("people", 1, "name")) == "n.toml:23"
    assert document.where(("people", 0, "role", "title")) == "n.toml:21"


@pytest.mark.parametrize(
    ("name", "text", "place", "says"),
    [
        ("n.yaml", "a: 1\nb:\n  c: 1\n  c: 2\n", "n.yaml:4:3", "'c' is here a second time; the first is on line 3"),
        ("n.yaml", "a: [1\nb: 2\n", "n.yaml:2:2", "not YAML"),
        ("n.yaml", "a: x: y\n", "n.yaml:1:5", "not YAML"),
        ("n.yaml", "a: !!python/object:os.system x\n", "n.yaml:1:4", "tag"),
        ("n.yaml", "a: 1\n---\nb: 2\n", "n.yaml:2:1", "second document"),
        ("n.yaml", "a: *nowhere\n", "n.yaml:1:4", "no &nowhere"),
        ("n.yaml", "a: &a [*a]\n", "n.yaml:1:8", "inside itself"),
        ("n.yaml", "? [a, b]\n: c\n", "n.yaml:1:3", "key has to be a word"),
        ("n.yaml", "\tx: 1\n", "n.yaml:1", "not YAML"),
        ("n.json", '{"a": 1 "b"}', "n.json:1", "not JSON"),
        ("n.json", '{"a": NaN}', "n.json:1", "NaN"),
        ("n.toml", "a = 1\na = 2\n", "n.toml:2", "not TOML"),
        ("n.toml", "a = nope\n", "n.toml:1", "not TOML"),
        ("n.md", "---\na: [\n---\ntext\n", "n.md:3", "not YAML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(name: str, text: str, place: str, says: str) -> None:
    with pytest.raises(ReadError) as caught:
        readers.read_bytes(name, text.encode())
    assert str(caught.value).startswith(place)
    assert says in str(caught.value)
    assert caught.value.todo


BOMBS = {
    "deep.yaml": "[" * 100_000,
    "deep-block.yaml": "- " * 100_000,
    "deep-keys.yaml": "{a: " * 50_000,
    "laughs.yaml": "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
    "wide.yaml": "- a\n" * 400_000,
    "deep.json": "[" * 1_000_000,
    "digits.json": '{"a": ' + "9" * 10_000 + "}",
    "deep.toml": "a = " + "[" * 10_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name: str) -> None:
    with pytest.raises(ReadError):
        readers.read_bytes(name, BOMBS[name].encode())


keys = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(keys, values, max_size=5), st.sampled_from([None, 2]))
def test_any_json_is_read_as_the_standard_library_reads_it_and_each_field_has_a_place(data: Any, indent: int) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    document = readers.read_bytes("n.json", text.encode())
    assert document.data == data
    places = Places(document.text)
    for path, value in scalars(data):
        span = document.spans[path]
        start = places.starts[span.line - 1] + span.column - 1
        if not isinstance(value, (dict, list)):
            assert document.text[start:].startswith(json.dumps(value, ensure_ascii=False))


@settings(max_examples=many(300))
@given(st.binary(max_size=200), st.sampled_from(["yaml", "toml", "json", "md", "txt", "html", "eml"]))
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes, suffix: str) -> None:
    document = read_or_refuse(f"x.{suffix}", data)
    assert document is None or len(document.file_lines) in (0, document.text.count("\n") + 1)


@settings(max_examples=many(300))
@given(st.text(alphabet="ab:-[]{}&*!|>'\"#\n \t%@`,?.0", max_size=60), st.sampled_from(["yaml", "toml", "json", "md"]))
def test_any_punctuation_is_read_or_refused(text: str, suffix: str) -> None:
    document = read_or_refuse(f"x.{suffix}", text.encode())
    assert document is None or all(path in document.spans for path, _ in scalars(document.data) if path)


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("Received: from x\nSubject: Hello\n\nBody\n", "eml"),
        ("Subject: Hello\nMIME-Version: 1.0\n\nBody\n", "eml"),
        ("From: a@example.com\nSubject: Hello\n\nBody\n", "txt"),
        ('{"a": 1}', "json"),
        ("---\ntitle: x\n---\n\n# Text\n", "md"),
        ("---\ntitle: x\n", "yaml"),
        ("candidate:\n  name: x\n", "yaml"),
        ("<!DOCTYPE html><html><body>x</body></html>", "html"),
        ("Dear Jordan,\n\nthank you.\n", "txt"),
        ("Note: we talked about trams.\n", "txt"),
    ],
)
def test_a_file_without_a_telling_name_is_told_by_its_bytes(text: str, format: str) -> None:
    assert readers.read_bytes("<stdin>", text.encode()).format == format


def test_a_front_matter_is_data_in_the_lines_of_the_file() -> None:
    document = readers.read_bytes("n.md", b"---\ntitle: Notes\nlist:\n  - one\n---\n\n# Body\n")
    assert document.data == {"title": "Notes", "list": ["one"]}
    assert document.where(("list", 0)) == "n.md:4"
    assert document.text.endswith("# Body\n")


def test_a_rule_at_the_top_of_markdown_is_no_front_matter() -> None:
    assert readers.read_bytes("n.md", b"---\nSome words, no fields.\n---\nMore\n").data is None


def test_files_that_cannot_be_read_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").write_text("a: 1\n")
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "old.msg").write_bytes(b"\xd0\xcf")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "latin.yaml").write_bytes(b"a: 1\nb: caf\xe9\n")
    (tmp_path / "huge.txt").write_bytes(b"x" * 5_000_001)
    says = {
        "nots.yaml": "Did you mean",
        "empty.txt": "is empty",
        "old.msg": ".eml",
        "binary.txt": "not text",
        "latin.yaml": "latin.yaml:2:7: These bytes are not UTF-8",
        "huge.txt": "more than 2 MB",
        ".": "is a folder",
    }
    for name, words in says.items():
        with pytest.raises(ReadError) as caught:
            readers.read(tmp_path / name)
        assert words in str(caught.value), name
        assert caught.value.todo, name


def test_standard_input_is_what_the_caller_passes() -> None:
    document = readers.read("-", stdin=b'{"a": 1}')
    assert (document.name, document.format) == ("<stdin>", "json")
    assert readers.read("-", as_="txt", stdin=b'{"a": 1}').format == "txt"
    with pytest.raises(ReadError):
        readers.read("-")
    with pytest.raises(UnknownNameError):
        readers.read("-", as_="jsn", stdin=b"{}")


def test_a_key_that_stands_twice_is_read_twice_in_a_file_of_ones_own_alone() -> None:
    text = b'{"a": 1,\n "a": 2, "b": {"c": [1], "c": [2]}}'
    found = readers.read_bytes("n.json", text)
    assert found.data == {"a": 1, "a (2)": 2, "b": {"c": [1], "c (2)": [2]}}
    assert found.spans[("a (2)",)].line == found.spans[("b", "c (2)", 0)].line == 2
    assert "n.json:2:2" in str(found.fault)
    assert "'a' is here a second time" in str(found.fault)
    with pytest.raises(ReadError, match="'a' is here a second time"):
        readers.read_bytes("n.json", text, trust="outside")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_of_any_usual_encoding_is_read(encoding: str) -> None:
    assert readers.read_bytes("x.txt", "Grüße – café\r\nzwei".encode(encoding)).text == "Grüße – café\nzwei"


def test_the_body_of_markdown_is_what_stands_behind_its_front_matter() -> None:
    assert md.body("---\ntitle: x\n---\n# Body\n") == "# Body\n"
    assert md.body("# Body\n") == "# Body\n"
