"""Resumes in columns and tables: what belongs together stays so, and what is a guess is said to be one."""

from __future__ import annotations

import io

import pytest
from pages import pdf_with

from letterkit import readers
from letterkit.inputs import resume
from letterkit.readers import docx
from letterkit.unpacking import pdf

ROWS = [
    ("EXPERIENCE", "SKILLS"),
    ("Fitter, Test Pumps Ltd", "Welding"),
    ("03/2019 - present", "CAD"),
    ("- Fitted 80 pumps", ""),
    ("", "LANGUAGES"),
    ("Packer, Sample Stores", "English"),
    ("06/2016 - 02/2019", "Polish"),
    ("- Packed for six shops", ""),
    ("", "STRENGTHS"),
    ("", "Calm"),
    ("EDUCATION", ""),
    ("BSc Physics, Sample College", "Early riser"),
]


def page(rows: list[tuple[str, str]], edges: tuple[int, int] = (40, 380)) -> bytes:
    """The smallest PDF with these pairs of words, a pair a line."""
    shown = " ".join(
        f"1 0 0 1 {edge} {780 - 16 * n} Tm ({words}) Tj"
        for n, row in enumerate([("Ivy Sample", ""), *rows])
        for edge, words in zip(edges, row, strict=True)
        if words
    )
    content = f"BT /F1 10 Tf {shown} ET"
    return pdf_with(content)


def test_a_page_written_line_by_line_across_two_columns_is_read_column_by_column() -> None:
    found = resume.read(readers.read_bytes("ivy.pdf", page(ROWS)))
    assert [(job.name, job.position, job.start_date, job.end_date) for job in found.work] == [
        ("Test Pumps Ltd", "Fitter", "2019-03", ""),
        ("Sample Stores", "Packer", "2016-06", "2019-02"),
    ]
    assert [one.text for one in found.highlights()] == ["Fitted 80 pumps", "Packed for six shops"]
    assert [skill.name for skill in found.skills][:2] == ["Welding", "CAD"]


def test_dates_at_the_right_edge_stay_with_their_lines() -> None:
    rows = [("EXPERIENCE", "")]
    for n in range(8):
        rows += [(f"Fitter, Test Pumps {n}", f"201{n} - 201{n + 1}"), ("- Fitted pumps", "")]
    text = readers.read_bytes("ivy.pdf", page([*rows, ("SKILLS", ""), ("Welding", "")])).text
    assert all(f"201{n}" in text.split(f"Pumps {n}")[1].split("Fitter")[0] for n in range(8))


def boxes(left: int, right: int, beside: int) -> list[pdf.Box]:
    """Pieces of two columns, of which `beside` of the right one stand on a line with one of the left."""
    pairs = [((40.0, 700.0 - 16 * n, 200.0, 708.0 - 16 * n, "left"),) for n in range(left)]
    shown: list[pdf.Box] = []
    for n in range(max(left, right)):
        shown += pairs[n] if n < left else ()
        if n < right:
            low = 700.0 - 16 * n - (0 if n < beside else 8)
            shown.append((380.0, low, 450.0, low + 8, "right"))
    return shown


@pytest.mark.parametrize(("left", "right", "beside", "is_column"), [
    (12, 10, 5, True), (12, 10, 10, False), (12, 4, 0, False), (3, 10, 0, False),
])  # fmt: skip
def test_a_column_has_lines_of_its_own(left: int, right: int, beside: int, is_column: bool) -> None:
    assert (pdf.gutter(boxes(left, right, beside)) is not None) == is_column


def word(rows: list[tuple[str, str]]) -> bytes:
    import docx as office

    document = office.Document()
    document.add_heading("Hal Sample", 0)
    document.add_paragraph("hal@example.com")
    document.add_heading("Experience", 1)
    table = document.add_table(len(rows), 2)
    for n, row in enumerate(rows):
        for at, text in enumerate(row):
            table.cell(n, at).text = text
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def test_dates_in_the_left_cells_belong_to_what_stands_in_the_right_ones() -> None:
    rows = [("03/2021 - present", "Fitter, Test Pumps Ltd\n• Fitted 80 pumps\n• Taught two others"),
            ("06/2018 - 02/2021", "Packer, Sample Stores\n• Packed for six shops")]  # fmt: skip
    found = resume.read(docx.read("hal.docx", word(rows), "own"))
    assert [(job.name, job.position, job.start_date, len(job.highlights)) for job in found.work] == [
        ("Test Pumps Ltd", "Fitter", "2021-03", 2),
        ("Sample Stores", "Packer", "2018-06", 1),
    ]


LABELS = "Name | Jörg Beispiel\nGeburtsdatum | 12.03.1988 in Musterstadt\nE-Mail | joerg@example.com\n\n"


def test_labels_of_a_table_are_no_name_and_no_section_is_lost_in_one() -> None:
    text = (
        f"{LABELS}Berufserfahrung\nseit 04/2021 | Fahrtenplaner bei Musterbus, Musterstadt\n\nKenntnisse | Excel, SQL\n"
    )
    found = resume.read(readers.read_bytes("j.txt", text.encode()))
    assert found.basics.name == "Jörg Beispiel"
    assert [(job.name, job.position) for job in found.work] == [("Musterbus", "Fahrtenplaner")]
    assert [skill.name for skill in found.skills] == ["Excel", "SQL"]
    assert "1988" not in found.basics.model_dump_json()


NEIGHBOURS = """Ivy Sample
ivy@example.com

EXPERIENCE
Developer, part-time, Sample Bus Lab  2024-04 - 2026-09
- Built the timetable

IT help desk, Library of Exampleton  2022-10 - 2024-03
- Answered visitors

SKILLS
SQL
"""


def test_a_title_nobody_knows_stands_where_its_neighbours_have_theirs_and_is_said_to_be_a_guess() -> None:
    found = resume.read(readers.read_bytes("ivy.txt", NEIGHBOURS.encode()))
    assert [(job.name, job.position) for job in found.work] == [
        ("Sample Bus Lab", "Developer"),
        ("Library of Exampleton", "IT help desk"),
    ]
    assert found.to_json()["meta"]["letterkit"]["warnings"] == [
        "ivy.txt:8: which is the title and which the employer is a guess: 'IT help desk, Library of Exampleton'"
    ]


PRINTED = """Contact
ivy@example.com
www.linkedin.com/in/ivy-sample-000
Top Skills
SQL
Ivy Sample
Planner
Experience
Test Pumps
9 years
Head Planner
June 2022 - Present (3 years 10 months)
Planned for all
Planner
April 2019 - June 2022 (3 years 3 months)
Education
Sample College
Page 1 of 1
"""


def test_a_post_that_may_belong_to_another_employer_is_said_to_be_a_guess() -> None:
    found = resume.read(readers.read_bytes("ivy.txt", PRINTED.encode()))
    assert [(job.name, job.position) for job in found.work] == [
        ("Test Pumps", "Head Planner"),
        ("Test Pumps", "Planner"),
    ]
    assert found.to_json()["meta"]["letterkit"]["warnings"] == [
        "ivy.txt:14: 'Planner' is taken for a post at 'Test Pumps'"
    ]


def test_a_line_that_is_not_utf8_does_not_change_the_others() -> None:
    text = "Łódź Müller\n".encode() + "Zoë\n".encode("cp1252") + b"a \x9d b\n"
    assert readers.read_bytes("n.txt", text).text == "Łódź Müller\nZoë\na \ufffd b\n"
