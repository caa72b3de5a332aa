"""The YAML of the AIHawk job applier: `personal_information`, `experience_details`, fields of one key as lists."""

from __future__ import annotations

import re

from letterkit.documents import Document
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = False
DATED = False
_RANGE = re.compile(r"\s*(?:-|–|—|\bto\b|\buntil\b)\s*")


def fits(document: Document) -> bool:
    """Has AIHawk's own section names."""
    data = document.data
    return isinstance(data, dict) and bool(
        {"personal_information", "experience_details", "education_details"} & set(data)
    )


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume. What an employer may not ask (gender, ethnicity, …) stays out."""
    return {
        "basics": _basics(root.get("personal_information") or root),
        "work": [_work(item) for item in root.each("experience_details")],
        "education": [_education(item) for item in root.each("education_details")],
        "projects": [
            {"name": item.leaf("name"), "description": item.leaf("description"), "url": item.leaf("link", "url")}
            for item in root.each("projects")
        ],
        "awards": [_achievement(item) for item in root.each("achievements")],
        "certificates": [_certificate(item) for item in root.each("certifications", "certificates")],
        "languages": [
            {"language": item.leaf("language"), "fluency": item.leaf("proficiency", "level")}
            for item in root.each("languages")
        ],
        "interests": [{"name": leaf} for leaf in root.leaves("interests")],
        "skills": [{"name": leaf} for leaf in _skills(root)],
    }


def _basics(about: Node) -> Tree:
    names = [leaf for leaf in (about.leaf("name"), about.leaf("surname")) if leaf]
    numbers = [leaf for leaf in (about.leaf("phone_prefix"), about.leaf("phone")) if leaf]
    return {
        "name": _joined(names),
        "email": about.leaf("email"),
        "phone": _joined(numbers),
        "url": about.leaf("website"),
        "location": {
            "address": about.leaf("address"),
            "postalCode": about.leaf("zip_code"),
            "city": about.leaf("city"),
            "countryCode": about.leaf("country"),
        },
        "profiles": [
            {"network": node.say(network), "url": node.leaf()}
            for key, network in (("github", "GitHub"), ("linkedin", "LinkedIn"), ("twitter", "Twitter"))
            if (node := about.get(key))
        ],
    }


def _joined(leaves: list[Leaf]) -> Leaf | None:
    return Leaf(" ".join(str(leaf.value) for leaf in leaves), leaves[0].field, leaves[0].place) if leaves else None


def _work(item: Node) -> Tree:
    period = item.get("employment_period")
    start, end = _ends(period) if period else (item.leaf("start_date"), item.leaf("end_date"))
    return {
        "name": item.leaf("company"),
        "position": item.leaf("position"),
        "location": item.leaf("location"),
        "description": item.leaf("industry"),
        "startDate": start,
        "endDate": end,
        "highlights": [leaf for entry in item.each("key_responsibilities") for leaf in _responsibility(entry)],
        "keywords": item.leaves("skills_acquired"),
    }


def _responsibility(entry: Node) -> list[Leaf]:
    """`- responsibility_1: "…"`, or only the words."""
    if isinstance(entry.value, dict):
        return [leaf for _, node in entry.fields() if (leaf := node.leaf()) and leaf.value]
    return entry.leaves()


def _ends(period: Node) -> tuple[Leaf | None, Leaf | None]:
    parts = _RANGE.split(str(period.value), maxsplit=1)
    return period.say(parts[0]), period.say(parts[1]) if len(parts) > 1 else None


def _education(item: Node) -> Tree:
    exams = item.get("exam")
    marks = [node.say(f"{name}: {node.value}") for name, node in (exams.fields() if exams else ())]
    if exams and not marks:
        marks = [
            node.say(f"{name}: {node.value}")
            for entry in exams.each()
            for name, node in entry.fields()
            if node.value is not None
        ]
    return {
        "institution": item.leaf("institution", "university"),
        "area": item.leaf("field_of_study"),
        "studyType": item.leaf("education_level", "degree"),
        "score": item.leaf("final_evaluation_grade", "gpa"),
        "startDate": item.leaf("start_date"),
        "endDate": item.leaf("year_of_completion", "graduation_year", "end_date"),
        "courses": marks,
    }


def _achievement(item: Node) -> Tree:
    if not isinstance(item.value, dict):
        return {"title": item.leaf()}
    return {"title": item.leaf("name", "title"), "summary": item.leaf("description")}


def _certificate(item: Node) -> Tree:
    if not isinstance(item.value, dict):
        return {"name": item.leaf()}
    about = item.get("description")
    is_link = about is not None and re.match(r"https?://\S+\Z", str(about.value))
    return {"name": item.leaf("name"), "url" if is_link else "summary": about and about.leaf()}


def _skills(root: Node) -> list[Leaf]:
    """Every skill that a job taught, once."""
    seen: dict[str, Leaf] = {}
    for item in root.each("experience_details"):
        for leaf in item.leaves("skills_acquired"):
            seen.setdefault(str(leaf.value).lower(), leaf)
    return [*root.leaves("skills"), *seen.values()]
