"""A LinkedIn profile as JSON: as its API gives it, and as what reads pages writes it."""

from __future__ import annotations

from letterkit.documents import Document
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = False
DATED = False

FIRST, LAST = ("localizedFirstName", "firstName"), ("localizedLastName", "lastName")
WORK, SCHOOLS = ("positions", "experience", "position_groups"), ("educations", "education")
MARKS = {
    "localizedHeadline",
    "headline",
    "vanityName",
    "publicIdentifier",
    "public_id",
    "industryName",
    *WORK,
    *SCHOOLS,
}
"""Fields of which a profile has one beside first and last name."""


def fits(document: Document) -> bool:
    """First and last name apart, and a field that only a profile has."""
    data = document.data
    if not isinstance(data, dict) or document.format != "json":
        return False
    return any(name in data for name in FIRST) and any(name in data for name in LAST) and bool(MARKS & set(data))


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume."""
    return {
        "basics": {
            "name": _joined(root.leaf(*FIRST), root.leaf(*LAST)),
            "label": root.leaf("localizedHeadline", "headline"),
            "summary": root.leaf("localizedSummary", "summary", "about"),
            "email": root.leaf("emailAddress", "email"),
            "location": {"address": root.leaf("geoLocationName", "locationName", "location")},
        },
        "work": [_post(one) for one in _each(root, *WORK)],
        "education": [_school(one) for one in _each(root, *SCHOOLS)],
        "skills": [{"name": one.leaf("name", "skillName") or one.leaf()} for one in _each(root, "skills")],
        "languages": [
            {"language": one.leaf("name", "language"), "fluency": one.leaf("proficiency")}
            for one in _each(root, "languages")
        ],
        "certificates": [
            {"name": one.leaf("name"), "issuer": one.leaf("authority"), **_period(one, end="")}
            for one in _each(root, "certifications")
        ],
        "projects": [
            {"name": one.leaf("title", "name"), "highlights": _told(one), **_period(one)}
            for one in _each(root, "projects")
        ],
        "volunteer": [
            {"organization": one.leaf("companyName"), "position": one.leaf("role"), "highlights": _told(one)}
            for one in _each(root, "volunteer", "volunteeringExperiences")
        ],
    }


def _each(root: Node, *names: str) -> list[Node]:
    """The items of a list, which the API has under `elements` or `values`."""
    node = root.get(*names)
    inner = node.get("elements", "values", "positions") if node else None
    return (inner or node).each() if node else []


def _joined(*parts: Leaf | None) -> Leaf | None:
    told = [part for part in parts if part]
    return Leaf(" ".join(str(part.value) for part in told), told[0].field, told[0].place) if told else None


def _post(one: Node) -> Tree:
    return {
        "name": one.leaf("companyName", "company"),
        "position": one.leaf("title"),
        "location": one.leaf("locationName", "location"),
        "highlights": _told(one),
        **_period(one),
    }


def _school(one: Node) -> Tree:
    return {
        "institution": one.leaf("schoolName", "school"),
        "studyType": one.leaf("degreeName", "degree"),
        "area": one.leaf("fieldOfStudy", "fieldsOfStudy"),
        "score": one.leaf("grade"),
        **_period(one),
    }


def _period(one: Node, end: str = "endDate") -> Tree:
    within = one.get("timePeriod", "dateRange") or one
    start = within.get("startDate", "startMonthYear", "start")
    last = within.get("endDate", "endMonthYear", "end") if end else None
    return {"startDate": start and _month(start), "endDate": last and _month(last)}


def _month(node: Node) -> Leaf | None:
    """`{"month": 3, "year": 2020}` as `2020-03`."""
    if not isinstance(node.value, dict):
        return node.leaf()
    year, month = node.value.get("year"), node.value.get("month")
    if not isinstance(year, int):
        return None
    return node.say(f"{year}-{month:02}" if isinstance(month, int) and 1 <= month <= 12 else str(year))


def _told(one: Node) -> list[Leaf]:
    """The lines of a description, without their bullets."""
    leaf = one.leaf("description", "summary")
    lines = str(leaf.value).split("\n") if leaf else []
    return [
        Leaf(words, leaf.field, leaf.place)
        for line in lines
        if leaf and (words := line.strip().lstrip("-•*▪◦– ").strip())
    ]
