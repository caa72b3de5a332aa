"""LinkedIn's "get a copy of your data": one of its CSV tables, or the folder with all of them."""

from __future__ import annotations

from letterkit.documents import Document
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = False
DATED = False

COLUMNS = {
    "Profile": {"First Name", "Last Name", "Headline"},
    "Positions": {"Company Name", "Title"},
    "Education": {"School Name"},
    "Skills": {"Name"},
    "Languages": {"Name", "Proficiency"},
    "Certifications": {"Name", "Authority"},
    "Projects": {"Title", "Description", "Url"},
    "Honors": {"Title", "Description", "Issued On"},
    "Publications": {"Name", "Published On"},
    "Volunteering": {"Company Name", "Role"},
    "Courses": {"Name", "Number"},
    "Email Addresses": {"Email Address"},
    "PhoneNumbers": {"Number", "Type"},
    "Recommendations_Received": {"First Name", "Last Name", "Text"},
    "Organizations": {"Name", "Position"},
}
"""The tables that tell of the person, by the columns that mark them."""


def fits(document: Document) -> bool:
    """A table, or a folder of tables, of the export."""
    if document.format != "csv":
        return False
    if isinstance(document.data, dict):
        return any(_table_of(name, rows) for name, rows in document.data.items())
    return bool(document.data) and bool(_table_of(document.name, document.data))


def _table_of(name: str, rows: list[dict[str, str]]) -> str:
    """Which table of the export this is: by its file's name, or by its columns."""
    columns = set(rows[0]) if rows else set()
    stem = name.replace("\\", "/").rpartition("/")[2].removesuffix(".csv").replace("_", " ").strip().lower()
    for table, marks in COLUMNS.items():
        if table.replace("_", " ").lower() == stem and marks <= columns:
            return table
    fitting = [table for table, marks in COLUMNS.items() if marks <= columns and table != "Skills"]
    return max(fitting, key=lambda table: len(COLUMNS[table]), default="Skills" if columns == {"Name"} else "")


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume."""
    tables = dict(root.fields()) or {root.document.name: root}
    found: dict[str, list[Node]] = {table: [] for table in COLUMNS}
    for name, node in tables.items():
        table = _table_of(name, node.value)
        if table:
            found[table] += node.each()
    return {
        "basics": _basics(found),
        "work": [_position(row) for row in found["Positions"]],
        "education": [_education(row) for row in found["Education"]],
        "skills": [{"name": row.leaf("Name")} for row in found["Skills"]],
        "languages": [{"language": row.leaf("Name"), "fluency": row.leaf("Proficiency")} for row in found["Languages"]],
        "certificates": [_certificate(row) for row in found["Certifications"]]
        + [{"name": row.leaf("Name")} for row in found["Courses"]],
        "projects": [_project(row) for row in found["Projects"]],
        "awards": [
            {"title": row.leaf("Title"), "date": row.leaf("Issued On"), "summary": row.leaf("Description")}
            for row in found["Honors"]
        ],
        "publications": [_publication(row) for row in found["Publications"]],
        "volunteer": [_volunteer(row) for row in found["Volunteering"] + found["Organizations"]],
        "references": [
            {"name": _joined(row, "First Name", "Last Name"), "reference": row.leaf("Text")}
            for row in found["Recommendations_Received"]
        ],
    }


def _joined(row: Node, *columns: str) -> Leaf | None:
    leaves = [leaf for column in columns if (leaf := row.leaf(column))]
    return (
        leaves[0] and Leaf(" ".join(leaf.value for leaf in leaves), leaves[0].field, leaves[0].place)
        if leaves
        else None
    )


def _basics(found: dict[str, list[Node]]) -> Tree:
    if not found["Profile"]:
        return {}
    row = found["Profile"][0]
    mails = sorted(found["Email Addresses"], key=lambda item: str(item.value.get("Primary", "")).lower() != "yes")
    website = row.leaf("Websites")
    handles = row.leaf("Twitter Handles")
    return {
        "name": _joined(row, "First Name", "Last Name"),
        "label": row.leaf("Headline"),
        "summary": row.leaf("Summary"),
        "email": mails[0].leaf("Email Address") if mails else None,
        "phone": found["PhoneNumbers"][0].leaf("Number") if found["PhoneNumbers"] else None,
        "url": website and Leaf(_first_link(str(website.value)), website.field, website.place),
        "location": {"address": row.leaf("Geo Location"), "postalCode": row.leaf("Zip Code")},
        "profiles": [
            {"network": handles and row.say("Twitter"), "username": handles and row.say(str(handles.value).strip("[]"))}
        ],
    }


def _first_link(websites: str) -> str:
    """`[PORTFOLIO:https://example.com,BLOG:…]`: the first address without its label."""
    first = websites.strip("[]").split(",")[0]
    return first.partition(":")[2] if not first.lower().startswith("http") else first


def _told(row: Node) -> list[Leaf]:
    """The lines of a description, without their bullets."""
    leaf = row.leaf("Description", "Notes")
    if leaf is None:
        return []
    file, _, line = leaf.place.rpartition(":")
    return [
        Leaf(words, leaf.field, f"{file}:{int(line) + at}")
        for at, part in enumerate(str(leaf.value).split("\n"))
        if (words := part.strip().lstrip("-•*▪◦–").strip())
    ]


def _position(row: Node) -> Tree:
    return {
        "name": row.leaf("Company Name"),
        "position": row.leaf("Title"),
        "location": row.leaf("Location"),
        "startDate": row.leaf("Started On"),
        "endDate": row.leaf("Finished On"),
        "highlights": _told(row),
    }


def _education(row: Node) -> Tree:
    return {
        "institution": row.leaf("School Name"),
        "studyType": row.leaf("Degree Name"),
        "startDate": row.leaf("Start Date"),
        "endDate": row.leaf("End Date"),
        "summary": row.leaf("Notes"),
        "activities": row.leaf("Activities"),
    }


def _certificate(row: Node) -> Tree:
    return {
        "name": row.leaf("Name"),
        "issuer": row.leaf("Authority"),
        "date": row.leaf("Started On"),
        "url": row.leaf("Url"),
    }


def _project(row: Node) -> Tree:
    return {
        "name": row.leaf("Title"),
        "url": row.leaf("Url"),
        "startDate": row.leaf("Started On"),
        "endDate": row.leaf("Finished On"),
        "highlights": _told(row),
    }


def _publication(row: Node) -> Tree:
    return {
        "name": row.leaf("Name"),
        "publisher": row.leaf("Publisher"),
        "releaseDate": row.leaf("Published On"),
        "summary": row.leaf("Description"),
        "url": row.leaf("Url"),
    }


def _volunteer(row: Node) -> Tree:
    return {
        "organization": row.leaf("Company Name", "Name"),
        "position": row.leaf("Role", "Position"),
        "startDate": row.leaf("Started On"),
        "endDate": row.leaf("Finished On"),
        "highlights": _told(row),
    }
