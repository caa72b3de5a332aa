"""FRESH, the format of the hackmyresume family: histories under each section, skills in sets."""

from __future__ import annotations

from typing import Any

from letterkit.documents import Document
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = True
DATED = False
MARKS = {"employment", "info", "contact", "service", "writing", "samples", "disposition", "recognition", "speaking"}


def fits(document: Document) -> bool:
    """Names FRESH as its format, or has sections that only FRESH has."""
    data = document.data
    if not isinstance(data, dict) or "basics" in data:
        return False
    about: Any = data.get("meta")
    named = isinstance(about, dict) and str(about.get("format", "")).upper().startswith("FRESH")
    return named or isinstance(data.get("employment"), dict) or ("name" in data and len(MARKS & set(data)) >= 2)


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume; FRESH's further ones go where a reader of a resume would look for them."""
    return {
        "basics": _basics(root),
        "work": [_period(item) | _employment(item) for item in _history(root, "employment")],
        "volunteer": [
            _volunteer(item) for name in ("service", "affiliation", "extracurricular") for item in _history(root, name)
        ],
        "education": [_education(item) for item in _history(root, "education")],
        "awards": [_award(item) for item in root.each("recognition")],
        "publications": [_publication(item) for name in ("writing", "speaking") for item in root.each(name)],
        "projects": [_project(item) for name in ("projects", "samples") for item in root.each(name)],
        "skills": _skills(root),
        "languages": [_language(item) for item in root.each("languages")],
        "interests": [_interest(item) for name in ("interests", "reading") for item in root.each(name)],
        "other": _summaries(root),
        "references": [_reference(item) for name in ("references", "testimonials") for item in root.each(name)],
    }


def _summaries(root: Node) -> list[Tree]:
    """What is said of a whole section, before its entries."""
    sections = [(name, node) for name, node in root.fields() if isinstance(node.value, dict) and node.get("history")]
    return [{"section": name, "text": leaf} for name, node in sections if (leaf := node.leaf("summary"))]


def _history(root: Node, name: str) -> list[Node]:
    section = root.get(name)
    return section.each("history") if section and isinstance(section.value, dict) else root.each(name)


def _basics(root: Node) -> Tree:
    contact, place, about = root.get("contact"), root.get("location"), root.get("info")
    return {
        "name": root.leaf("name"),
        "label": about and about.leaf("label", "characterClass"),
        "characterClass": about and about.leaf("characterClass"),
        "image": about and about.leaf("image"),
        "summary": about and about.leaf("brief"),
        "quote": about and about.leaf("quote"),
        "email": contact and contact.leaf("email"),
        "phone": contact and contact.leaf("phone"),
        "url": contact and contact.leaf("website"),
        "location": place
        and {
            "address": place.leaf("address"),
            "postalCode": place.leaf("code"),
            "city": place.leaf("city"),
            "countryCode": place.leaf("country"),
            "region": place.leaf("region"),
        },
        "profiles": [
            {"network": item.leaf("network", "label"), "username": item.leaf("user"), "url": item.leaf("url")}
            for item in root.each("social")
        ],
        "contacts": [item.tree() for item in contact.each("other")] if contact else None,
    }


def _period(item: Node) -> dict[str, Tree]:
    return {"startDate": item.leaf("start"), "endDate": item.leaf("end"), "url": item.leaf("url")}


def _employment(item: Node) -> dict[str, Tree]:
    return {
        "name": item.leaf("employer", "organization", "company"),
        "position": item.leaf("position", "title", "role"),
        "location": item.leaf("location"),
        "summary": item.leaf("summary"),
        "highlights": item.leaves("highlights"),
        "keywords": item.leaves("keywords"),
    }


def _volunteer(item: Node) -> Tree:
    return _period(item) | {
        "organization": item.leaf("organization", "activity", "employer"),
        "position": item.leaf("position", "role", "title"),
        "location": item.leaf("location"),
        "summary": item.leaf("summary"),
        "highlights": item.leaves("highlights"),
        "flavor": item.leaf("flavor"),
    }


def _education(item: Node) -> Tree:
    return _period(item) | {
        "institution": item.leaf("institution"),
        "area": item.leaf("area"),
        "studyType": item.leaf("title", "studyType", "degree"),
        "score": item.leaf("grade", "gpa"),
        "courses": item.leaves("curriculum"),
        "summary": item.leaf("summary"),
        "highlights": item.leaves("highlights"),
        "location": item.leaf("location"),
    }


def _award(item: Node) -> Tree:
    summary = item.leaf("summary") or item.leaf("event")
    return {
        "title": item.leaf("title"),
        "date": item.leaf("date"),
        "awarder": item.leaf("from"),
        "summary": summary,
        "event": item.leaf("event"),
        "url": item.leaf("url"),
    }


def _publication(item: Node) -> Tree:
    publisher = item.get("publisher")
    named = (
        publisher.leaf("name") if publisher and isinstance(publisher.value, dict) else item.leaf("publisher", "event")
    )
    return {
        "name": item.leaf("title"),
        "publisher": named,
        "releaseDate": item.leaf("date"),
        "url": item.leaf("url"),
        "summary": item.leaf("summary"),
        "role": item.leaf("role"),
        "location": item.leaf("location"),
        "highlights": item.leaves("highlights"),
        "flavor": item.leaf("flavor"),
    }


def _project(item: Node) -> Tree:
    start = item.leaf("start", "date")
    return {
        "name": item.leaf("title", "name"),
        "description": item.leaf("summary", "description"),
        "url": item.leaf("url"),
        "startDate": start,
        "endDate": item.leaf("end", "date"),
        "highlights": item.leaves("highlights"),
        "keywords": item.leaves("keywords"),
        "roles": item.leaves("role"),
        "type": item.leaf("category", "flavor"),
    }


def _skills(root: Node) -> list[Tree]:
    skills = root.get("skills")
    if skills is None:
        return []
    sets = [
        {"name": item.leaf("name"), "level": item.leaf("level"), "keywords": item.leaves("skills", "keywords")}
        for item in skills.each("sets")
    ]
    listed = skills.each("list") if isinstance(skills.value, dict) else skills.each()
    return [*sets, *(_skill(item) for item in listed)]


def _skill(item: Node) -> Tree:
    if not isinstance(item.value, dict):
        return {"name": item.leaf()}
    return {"name": item.leaf("name"), "level": item.leaf("level"), "keywords": item.leaves("keywords")}


def _language(item: Node) -> Tree:
    return {"language": item.leaf("language"), "fluency": item.leaf("level", "fluency"), "years": item.leaf("years")}


def _interest(item: Node) -> Tree:
    name = item.leaf("name", "title")
    keywords = item.leaves("keywords") + item.leaves("author")
    return {"name": name, "keywords": keywords, "summary": item.leaf("summary"), "url": item.leaf("url")}


def _reference(item: Node) -> Tree:
    quote: Leaf | None = item.leaf("quote", "reference")
    return {"name": item.leaf("name"), "reference": quote, "contact": [entry.tree() for entry in item.each("contact")]}
