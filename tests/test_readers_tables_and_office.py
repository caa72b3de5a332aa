"""Tables, XML, Word and PDF: read with their places, bounded, and refused by name when they are not what they say."""

from __future__ import annotations

import contextlib
import io
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import readers
from letterkit.documents import Span
from letterkit.errors import InputError, ReadError
from letterkit.readers import csv


def word_with(*paragraphs: tuple[str, str | None]) -> bytes:
    import docx

    document = docx.Document()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


class TestTables:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_the_separator_is_the_one_the_header_uses(self, delimiter: str) -> None:
        text = f'company{delimiter}role\nA{delimiter}"x{delimiter}y"\n'
        assert readers.read_bytes("t.csv", text.encode()).data == [{"company": "A", "role": f"x{delimiter}y"}]

    def test_a_byte_order_mark_is_no_part_of_the_first_column(self) -> None:
        assert readers.read_bytes("t.csv", "\ufeffa,b\n1,2\n".encode()).data == [{"a": "1", "b": "2"}]

    def test_rows_and_cells_know_their_lines(self) -> None:
        document = readers.read_bytes("t.csv", b'a,b,c\n1,"x\ny",z\n\n4,5,6\n')
        assert document.data[0]["b"] == "x\ny"
        assert (document.span((0,)), document.span((0, "b")), document.span((0, "c"))) == (Span(2), Span(2), Span(3))
        assert document.span((1, "a")) == Span(5)

    def test_missing_cells_are_empty_and_surplus_ones_dropped(self) -> None:
        assert readers.read_bytes("t.csv", b"a,b\n1\n1,2,3\n").data == [{"a": "1", "b": ""}, {"a": "1", "b": "2"}]

    def test_an_open_quote_is_named_with_the_line_where_its_row_starts(self) -> None:
        with pytest.raises(ReadError, match="not a table") as caught:
            readers.read_bytes("t.csv", b'a,b\n1,2\n3,"4\n5\n')
        assert caught.value.line == 3

    def test_the_notes_over_an_exported_table_are_passed_over(self) -> None:
        data = b'Notes:\n"When, why"\n\nName,Kind\nA,B\n'
        assert readers.read_bytes("t.csv", data).data == [{"Name": "A", "Kind": "B"}]

    def test_a_folder_is_its_tables(self, tmp_path: Path) -> None:
        (tmp_path / "Skills.csv").write_text("Name\nSQL\n")
        (tmp_path / "empty.csv").write_text("")
        document = readers.read(tmp_path)
        assert document.data == {"Skills": [{"Name": "SQL"}]}
        assert document.spans[("Skills", 0)] == Span(2)

    def test_a_folder_without_tables_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(ReadError):
            csv.read_folder(tmp_path)


BOMB = (
    "<!DOCTYPE a ["
    + "".join(f'<!ENTITY x{i} "{f"&x{i - 1};" * 10 if i else "yyyy"}">' for i in range(9))
    + "]><a>&x8;</a>"
)


class TestXml:
    def test_elements_attributes_and_lists_are_fields_with_lines(self) -> None:
        document = readers.read_bytes("t.xml", b'<a xmlns="urn:x">\n<b y="1">t</b>\n<c>1</c>\n<c>2</c>\n</a>')
        assert document.data == {"a": {"b": {"@y": "1", "#text": "t"}, "c": ["1", "2"]}}
        assert document.span(("a", "c", 1)) == Span(4)

    @pytest.mark.parametrize("text", ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<!DOCTYPE a><a>b</a>", BOMB])
    def test_a_document_type_is_refused(self, text: str) -> None:
        with pytest.raises(ReadError):
            readers.read_bytes("t.xml", text.encode())

    def test_an_outer_entity_opens_no_file(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret"
        secret.write_text("canary")
        text = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'
        with pytest.raises(ReadError) as caught:
            readers.read_bytes("t.xml", text.encode())
        assert "canary" not in str(caught.value)

    @pytest.mark.parametrize("data", [b"<a>" * 300, b"<a>" * 200 + b"</a>" * 200, b"<a>" + b"<b/>" * 200_000 + b"</a>"])
    def test_too_deep_and_too_much_is_refused(self, data: bytes) -> None:
        with pytest.raises(ReadError):
            readers.read_bytes("t.xml", data)


class TestWord:
    def test_headings_and_bullets_are_marked_as_in_markdown(self) -> None:
        data = word_with(("Ada", "Title"), ("Work", "Heading 1"), ("did", "List Bullet"), ("plain", None))
        assert readers.read_bytes("t.docx", data).text == "# Ada\n## Work\n- did\nplain\n"

    def test_hidden_runs_are_left_out_and_reported(self) -> None:
        import docx

        document = docx.Document()
        document.add_paragraph("seen").add_run(" unseen").font.hidden = True
        data = io.BytesIO()
        document.save(data)
        read = readers.read_bytes("t.docx", data.getvalue(), trust="outside")
        assert read.text == "seen\n"
        assert [(hidden.what, hidden.text) for hidden in read.hidden] == [("vanish", " unseen")]

    def test_a_zip_that_unpacks_to_too_much_is_refused_unopened(self) -> None:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b"a" * 120_000_000)
        with pytest.raises(ReadError, match="too large when unpacked"):
            readers.read_bytes("t.docx", data.getvalue())

    def test_a_zip_that_is_no_word_file_says_so(self) -> None:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as archive:
            archive.writestr("a.txt", "x")
        with pytest.raises(ReadError, match="not a Word file"):
            readers.read_bytes("t.docx", data.getvalue())


@pytest.mark.parametrize(("suffix", "part"), [("docx", "docx"), ("pdf", "pypdfium2")])
def test_a_part_that_is_not_installed_is_named_with_its_extra(
    suffix: str, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, part, None)
    with pytest.raises(ReadError) as caught:
        readers.read_bytes(f"t.{suffix}", b"x")
    assert f"pip install 'letterkit[{suffix}]'" in caught.value.todo


@pytest.mark.long
@settings(max_examples=many(150))
@given(st.binary(max_size=400), st.integers(0, 3000), st.sampled_from(["docx", "pdf", "xml", "csv"]))
def test_no_bytes_nor_mutants_raise_anything_but_an_input_error(noise: bytes, at: int, suffix: str) -> None:
    whole = {
        "docx": WORD,
        "xml": b"<a><b c='d'>e</b></a>",
        "csv": b"a,b\n1,2\n",
        "pdf": b"%PDF-1.4\n1 0 obj\n<<>>\nendobj",
    }
    data = whole[suffix][:at] + noise + whole[suffix][at + len(noise) :]
    with contextlib.suppress(InputError):
        readers.read_bytes(f"t.{suffix}", data)


WORD = word_with(("Ada", "Title"), ("did", "List Bullet"))
