"""schema.org's JobPosting as JSON-LD, alone in a file or in a page, whose visible words then count first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letterkit.documents import Document
from letterkit.inputs.posting import text
from letterkit.inputs.posting._fields import Field, words_of
from letterkit.inputs.posting._schema import Posting, Requirement
from letterkit.inputs.posting.job_schema import pay, place, statements, with_text

if TYPE_CHECKING:
    from letterkit.meaning import Meaning


def fits(document: Document) -> bool:
    """Holds a JobPosting."""
    return _find(document.data) is not None


def _find(value: Any, path: tuple[str | int, ...] = ()) -> tuple[str | int, ...] | None:
    """The path of the first JobPosting."""
    if isinstance(value, dict):
        kinds = value.get("@type", value.get("type"))
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            return path
    if len(path) > 6 or not isinstance(value, (dict, list)):
        return None
    children = value.items() if isinstance(value, dict) else enumerate(value)
    return next((found for key, child in children if (found := _find(child, (*path, key))) is not None), None)


def convert(document: Document, meaning: Meaning | None = None) -> Posting:
    """The fields; of a page, requirements and duties as its reader sees them."""
    path = _find(document.data) or ()
    value = document.data
    for step in path:
        value = value[step]
    posting = _posting(Field(document, value, path), meaning)
    if document.format == "html" and text.fits(document):
        _prefer_visible(posting, text.convert(document, meaning))
    return posting


def _posting(root: Field, meaning: Meaning | None) -> Posting:
    asked = [
        Requirement(text=item.text, line=item.line)
        for name in ("qualifications", "experienceRequirements", "educationRequirements", "skills")
        if (field := root.get(name))
        for item in _asked(field)
    ]
    done, offered = root.get("responsibilities"), root.get("jobBenefits")
    is_remote = "TELECOMMUTE" in words_of(root.get("jobLocationType"))
    numbered = root.get("identifier")
    posting = Posting(
        title=words_of(root.get("title", "name")),
        company=words_of(root.get("hiringOrganization")),
        location=place(root.get("jobLocation")) or place(root.get("applicantLocationRequirements")),
        remote="remote" if is_remote else "",
        employment_type=words_of(root.get("employmentType")),
        salary=pay(root.get("baseSalary", "estimatedSalary")),
        reference=words_of(numbered and numbered.get("value")) or words_of(numbered),
        url=words_of(root.get("url")),
        posted=words_of(root.get("datePosted")),
        closes=words_of(root.get("validThrough")),
        language=words_of(root.get("inLanguage"))[:2].lower(),
        requirements=asked,
        responsibilities=statements(done) if done else [],
        benefits=statements(offered) if offered else [],
    )
    described = root.get("description")
    return with_text(posting, described, meaning) if described else posting


def _asked(field: Field) -> list[Any]:
    """The lines of a text, or the items of a list; of a credential or months of experience, what it is called."""
    if isinstance(field.value, dict):
        category = field.get("credentialCategory", "description", "name")
        return statements(category) if category else []
    return statements(field)


def _prefer_visible(posting: Posting, seen: Posting) -> None:
    """What the page shows goes before what it only tells machines."""
    for name in ("requirements", "responsibilities", "benefits"):
        if getattr(seen, name):
            setattr(posting, name, getattr(seen, name))
    for name in ("title", "company", "location", "salary"):
        if not getattr(posting, name):
            setattr(posting, name, getattr(seen, name))
    posting.questions = [one for one in seen.questions if not getattr(posting, one.about)]
