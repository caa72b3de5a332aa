"""Resumes: every dialect becomes one model, every repair is said with its place, and what is no resume says so."""

from __future__ import annotations

import contextlib
import io
import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import pdf_with
from sampling import many

from letterkit import readers, rooms
from letterkit.documents import Document
from letterkit.errors import InputError, ReadError
from letterkit.inputs import resume
from letterkit.readers import docx

CASES = Path(__file__).parent / "cases" / "resume"
INPUTS = sorted(path for path in CASES.iterdir() if ".expected" not in path.name)
SHARED = Path(__file__).parents[1].parent / "shared" / "data"


def read(name: str, text: str) -> resume.Resume:
    return resume.read(readers.read_bytes(name, text.encode()))


def places_cut(value: Any) -> Any:
    """The result without this machine's folder."""
    return json.loads(json.dumps(value, ensure_ascii=False).replace(f"{CASES}{os.sep}", ""))


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_every_dialect_becomes_the_resume_expected_of_it(path: Path) -> None:
    """`LETTERKIT_REWRITE=1` rewrites them; the diff is then read like code."""
    found = resume.read(readers.read(path))
    got = places_cut(
        {
            "resume": found.to_json(),
            "highlights": [
                f"{h.source} [{h.section}: {h.role} @ {h.where}, {h.start}–{h.end}; {', '.join(h.skills)}] {h.text}"
                for h in found.highlights()
            ],
        }
    )
    expected = path.with_name(path.name + ".expected.json")
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(json.dumps(got, ensure_ascii=False, indent=1) + "\n")
    assert got == json.loads(expected.read_text())


def test_what_only_its_content_tells_is_a_guess_and_what_a_known_heading_tells_is_none() -> None:
    text = (CASES / "text-unlisted.txt").read_text()
    assert all(h.guessed for h in read("r.txt", text).highlights())
    known = [(h.section, h.guessed) for h in read("r.txt", text.replace("PAID STUFF", "WORK")).highlights()]
    assert known[:2] == [("work", False), ("work", False)]
    assert known[2] == ("work", True), "`Work experience, Example Joinery`: either may be the title"
    assert set(known[3:]) == {("projects", True)}
    fields = read("r.yaml", (CASES / "own-names.yaml").read_text()).highlights()
    assert [h.guessed for h in fields] == [False, False, False, True]


def test_employers_in_capitals_are_no_headings() -> None:
    jobs = ("NORTHWIND LTD", "Driver, 2019 - 2021", "- Drove", "", "EASTWIND", "Packer, 2017 - 2019", "- Packed")
    text = "\n".join(("Ada Sample", "ada@example.org", "", "WORK", "", *jobs, "", "SKILLS", "Excel, SQL, till"))
    found = read("r.txt", text)
    assert [work.name for work in found.work] == ["NORTHWIND LTD", "EASTWIND"]
    assert not found.warnings


def test_lists_and_bullets_under_headings_of_any_kind_make_no_resume() -> None:
    with pytest.raises(ReadError):
        read("r.md", "# Baker\n\n## The role\n- You bake four hundred rolls a day\n- You keep the oven log clean\n")


def test_every_dialect_has_a_case() -> None:
    dialects = {resume.read(readers.read(path)).dialect for path in INPUTS}
    assert set(rooms.keys("letterkit.inputs.resume")) - {"text"} <= dialects
    assert {"md", "txt"} <= dialects


@pytest.mark.parametrize("path", [p for p in INPUTS if p.suffix in (".json", ".yaml", ".md", ".txt", ".csv")], ids=str)
def test_a_highlight_stands_verbatim_on_the_line_it_names(path: Path) -> None:
    found = resume.read(readers.read(path))
    for highlight in found.highlights():
        line = int(highlight.source.rpartition(":")[2])
        near = " ".join(" ".join(path.read_text().split("\n")[line - 1 : line + 2]).split())
        words = highlight.text if "<br" not in near else highlight.text.split("\n")[0]
        assert words in near, highlight


REPAIRS = [
    ('{"work": [{"startDate": "2023-9-28"}]}', ["1", "work.0.startDate", "2023-09-28"]),
    ('{\n"basics": {\n"location": {"countryCode": " India"}}}', ["r.json:3", "basics.location.countryCode", "IN"]),
    ('{"basics": {"url": "ada.example.com"}}', ["basics.url", "https://ada.example.com"]),
    ('{"basics": {"email": null}}', ["basics.email", "null"]),
    ('{"basics": null}', ["basics", "null"]),
    ('{"work": [{"highlights": [null]}]}', ["work.0.highlights.0", "null"]),
    ('{"basics": {"name": 7}}', ["basics.name", "a number", "'7'"]),
    ('{"skills": ["SQL"]}', ["skills.0", "text where fields are meant"]),
    ('{"work": {"name": "A"}}', ["work", "list is meant"]),
    ('{\n"skills": [\n{"name": "A"},\n]}', ["r.json:3", "comma after the last item"]),
    ('{"work": [{"company": "A"}]}', ["work.0.company", "read as name"]),
    ('{"work": [{"startDate": "yesterday"}]}', ["work.0.startDate", "not a date"]),
    ('{"basics": {"email": "nobody"}}', ["basics.email", "not an email address"]),
    ('{"basics": {"name": {"first": "A"}}}', ["basics.name", "fields where text is meant"]),
]


@pytest.mark.parametrize(("text", "words"), REPAIRS)
def test_what_was_repaired_is_said_with_its_place(text: str, words: list[str]) -> None:
    warnings = read("r.json", text).warnings
    assert len(warnings) == 1, warnings
    assert all(word in warnings[0] for word in words), warnings
    assert warnings[0].startswith("r.json:")


NOT_RESUMES = [
    ("r.json", "[1]", "a list"),
    ("r.json", '"2013"', "a single value"),
    ("r.json", '{"expected_errors": []}', "expected_errors"),
    ("r.json", '{"title": "Cook", "company": "A", "description": "B", "skills": []}', "title"),
    ("r.yaml", "application:\n  company: A\n", "application"),
    ("r.csv", "row,company\n1,A\n", "a list"),
    ("r.txt", "Dear Ms Sample,\nthank you for your time.\n", "usual sections"),
    ("r.xml", "<rss><channel/></rss>", "rss"),
]


@pytest.mark.parametrize(("name", "text", "word"), NOT_RESUMES)
def test_what_is_no_resume_is_refused_by_name(name: str, text: str, word: str) -> None:
    with pytest.raises(ReadError, match=word) as caught:
        read(name, text)
    assert caught.value.file == name
    assert "JSON Resume" in caught.value.todo


def test_a_word_file_is_read_like_its_markdown() -> None:
    import docx as word

    document = word.Document()
    document.sections[0].header.paragraphs[0].text = "hal@example.com | +1 555 0105"
    document.add_heading("Hal Sample", 0)
    document.add_heading("Experience", 1)
    document.add_paragraph("Fitter, Test Pumps Ltd\t2019 – present")
    document.add_paragraph("Fitted 80 pumps", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Education", "Skills"
    document.add_heading("Skills", 1)
    document.add_paragraph("Welding, CAD")
    data = io.BytesIO()
    document.save(data)
    found = resume.read(docx.read("hal.docx", data.getvalue(), "own"))
    assert (found.basics.name, found.basics.email, found.dialect) == ("Hal Sample", "hal@example.com", "docx")
    assert (found.work[0].name, found.work[0].position, found.work[0].start_date) == (
        "Test Pumps Ltd",
        "Fitter",
        "2019",
    )
    assert found.highlights()[0].text == "Fitted 80 pumps"
    assert found.highlights()[0].source == "hal.docx:5"
    assert [skill.name for skill in found.skills] == ["Welding", "CAD"]


def pdf_of(lines: list[str]) -> bytes:
    """The smallest PDF with these lines on a page."""
    shown = " T* ".join(f"({line.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj" for line in lines)
    content = f"BT /F1 10 Tf 12 TL 40 780 Td {shown} ET"
    return pdf_with(content)


def test_a_pdf_is_read_line_by_line() -> None:
    lines = ["Ivy Sample", "ivy@example.com", "EXPERIENCE", "Fitter, Test Pumps Ltd  2019 - 2021", "- Fitted 80 pumps"]
    found = resume.read(readers.read_bytes("ivy.pdf", pdf_of([*lines, "SKILLS", "Welding, CAD"])))
    assert (found.basics.name, found.basics.email, found.dialect) == ("Ivy Sample", "ivy@example.com", "pdf")
    assert [(h.text, h.where, h.start, h.end) for h in found.highlights()] == [
        ("Fitted 80 pumps", "Test Pumps Ltd", "2019", "2021")
    ]


WORDS = st.text(max_size=40) | st.sampled_from(
    ["2019-9-1", "Present", "a, b", "x@example.com", "example.com", " India"]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS
KEYS = st.sampled_from(
    "basics work education skills name location profiles startDate highlights employment history info cv sections "
    "company SkillsPassport LearnerInfo Identification PersonName WorkExperience Period From Skills Candidate "
    "experience_details key_responsibilities employment_period personal_information meta format sets url email".split()
) | st.text(max_size=8)  # fmt: skip
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=25
)


@settings(max_examples=many(400))
@given(st.dictionaries(KEYS, VALUES, max_size=6) | VALUES, st.sampled_from(["r.json", "r.yaml"]))
def test_no_fields_whatever_raise_anything_but_an_input_error(value: Any, name: str) -> None:
    try:
        found = read(name, json.dumps(value))
    except InputError:
        return
    jsonschema.validate(found.to_json(), {"type": "object"})
    assert all(isinstance(h.text, str) and h.source for h in found.highlights())


LINES = st.lists(
    st.sampled_from(
        ["# Ann", "## Experience", "EDUCATION", "Skills:", "- did x", "  - y", "Engineer, A Ltd 2019 - now", "",
         "**Role**", "•", "ann@example.com", "2019", "### B -- C", "---", "a | b | c", "Languages", "English: C1"]
    ) | st.text(max_size=30),
    max_size=25,
)  # fmt: skip


@settings(max_examples=many(300))
@given(LINES, st.sampled_from(["r.md", "r.txt"]))
def test_no_text_whatever_raises_anything_but_an_input_error(lines: list[str], name: str) -> None:
    try:
        found = read(name, "\n".join(lines))
    except InputError:
        return
    found.to_json()
    assert all(h.source.startswith(name) for h in found.highlights())


@settings(max_examples=many(200))
@given(st.binary(max_size=300), st.sampled_from(["json", "yaml", "csv", "xml", "docx", "pdf", "md", "txt", "html"]))
def test_no_bytes_whatever_raise_anything_but_an_input_error(data: bytes, suffix: str) -> None:
    with contextlib.suppress(InputError):
        resume.read(readers.read_bytes(f"r.{suffix}", data))


def test_a_resume_made_in_code_knows_its_defaults() -> None:
    found = resume.Resume.model_validate({"work": [{"name": "A", "highlights": ["b"]}]})
    assert found.highlights()[0].source == "resume:1"
    assert found.to_json()["meta"]["letterkit"] == {"dialect": "", "warnings": []}
    assert found.document == Document("resume", "", "")


def indexed(folder: str) -> list[dict[str, Any]]:
    index = SHARED / "INDEX.jsonl"
    if not index.exists():
        return []
    return [row for row in map(json.loads, index.read_text().splitlines()) if row["file"].startswith(f"{folder}/")]


def places_of(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of every value inside, of lists only the first item's."""
    children = (
        value.items() if isinstance(value, dict) else list(enumerate(value))[:1] if isinstance(value, list) else ()
    )
    return [path, *(place for key, child in children for place in places_of(child, (*path, key)))]


WRONG: list[Any] = [None, 5, 2.5, True, [], {}, "x", ["x"], [5], {"a": 1}, [None], [[]], ""]


@pytest.mark.skipif(not SHARED.exists(), reason="the development data is not beside this checkout")
def test_whatever_the_schema_forbids_is_told_and_what_comes_out_it_allows() -> None:
    schema = jsonschema.Draft7Validator(
        json.loads(next((SHARED / "resume" / "jsonresume-schema").iterdir()).read_text())
    )
    right = json.loads((CASES / "json-resume.json").read_text())
    for place in places_of(right)[2:]:
        for wrong in WRONG:
            broken = json.loads(json.dumps(right))
            holder = broken
            for step in place[:-1]:
                holder = holder[step]
            holder[place[-1]] = wrong
            found = read("r.json", json.dumps(broken))
            assert schema.is_valid(found.to_json()), (place, wrong)
            named = any(".".join(map(str, place)) in warning for warning in found.warnings)
            assert named or schema.is_valid(broken), (place, wrong)


@pytest.mark.skipif(not SHARED.exists(), reason="the development data is not beside this checkout")
@pytest.mark.parametrize("row", indexed("resume"), ids=lambda row: row["id"])
def test_real_resumes_are_read_and_broken_ones_say_where(row: dict[str, Any]) -> None:
    schema = json.loads(next((SHARED / "resume" / "jsonresume-schema").iterdir()).read_text())
    path = SHARED / row["file"]
    is_single_value = path.read_text().startswith('"')
    if is_single_value or row["label"] in ("broken-json", "expected-errors", "schema"):
        with pytest.raises(ReadError) as caught:
            resume.read(readers.read(path))
        assert caught.value.place.startswith(f"{path}:")
        return
    found = resume.read(readers.read(path))
    assert row["label"] != "invalid" or any(str(path) in warning for warning in found.warnings)
    jsonschema.validate(found.to_json(), schema)
