"""JSON Resume's job schema, and the like of it that programs write: title, company, description, skills …"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from letterkit.documents import Document
from letterkit.inputs._prose import bare
from letterkit.inputs.posting import text
from letterkit.inputs.posting._cues import WISH
from letterkit.inputs.posting._fields import Field, marked, words_of
from letterkit.inputs.posting._schema import Posting, Requirement, Statement

if TYPE_CHECKING:
    from letterkit.meaning import Meaning

TITLE = ("title", "job_title", "jobTitle", "position", "role", "name")
COMPANY = ("company", "company_name", "companyName", "employer", "organization", "organisation", "hiringOrganization")
REQUIRED = (
    "qualifications",
    "requirements",
    "must_have",
    "mustHave",
    "required",
    "minimum_qualifications",
    "skills_required",
)
WISHED = ("nice_to_have", "niceToHave", "nice_to_haves", "preferred", "preferred_qualifications", "bonus", "desirable")
DONE = ("responsibilities", "duties", "tasks", "what_you_will_do")
TEXT = ("description", "job_description", "jobDescription", "summary", "text", "content", "body")


def fits(document: Document) -> bool:
    """Fields with a title, and one of company, description, qualifications or skills."""
    data = document.data
    if not isinstance(data, dict) or document.format in ("md", "html") or "@context" in data or "@type" in data:
        return False
    has_title = any(isinstance(data.get(key), str) for key in TITLE)
    return "basics" not in data and (
        (has_title and any(key in data for key in (*COMPANY, *TEXT, *REQUIRED, *DONE, "skills")))
        or any(key in data for key in ("jobTitle", "job_title", "job_description", "jobDescription"))
    )


def convert(document: Document, meaning: Meaning | None = None) -> Posting:
    """The fields, and of the description what no field says."""
    root = Field(document, document.data)
    asked = [*_asked(root, REQUIRED, True), *_asked(root, WISHED, False), *_skills(root)]
    done = root.get(*DONE)
    offered = root.get("benefits", "perks", "jobBenefits")
    posting = Posting(
        title=words_of(root.get(*TITLE)),
        company=words_of(root.get(*COMPANY)),
        location=place(root.get("location", "locations", "jobLocation", "city")),
        remote=words_of(root.get("remote", "workplace", "workplaceType", "remote_policy")),
        employment_type=words_of(root.get("type", "employment_type", "employmentType", "job_type", "contract")),
        salary=pay(root.get("salary", "salary_range", "compensation", "baseSalary", "pay")),
        experience=words_of(root.get("experience", "seniority", "experience_level", "level")),
        reference=words_of(root.get("reference", "ref", "requisition_id", "job_id")),
        url=words_of(root.get("url", "link", "apply_url")),
        posted=words_of(root.get("date", "posted_at", "datePosted", "posted", "published_at")),
        closes=words_of(root.get("deadline", "closes", "validThrough", "closing_date")),
        language=words_of(root.get("language", "lang"))[:2].lower(),
        requirements=asked,
        responsibilities=statements(done) if done else [],
        benefits=statements(offered) if offered else [],
    )
    described = root.get(*TEXT)
    return with_text(posting, described, meaning) if described else posting


def _asked(root: Field, names: tuple[str, ...], must: bool) -> list[Requirement]:
    found = root.get(*names)
    said = statements(found) if found else []
    return [Requirement(text=item.text, line=item.line, must_have=must and not WISH.search(item.text)) for item in said]


def _skills(root: Field) -> list[Requirement]:
    """A skill a requirement, with what it is made of."""
    skills = root.get("skills", "technologies", "tech_stack")
    found: list[Requirement] = []
    for item in skills.each() if skills else ():
        named = item.get("name") if isinstance(item.value, dict) else item
        keywords = item.get("keywords")
        parts = [words for word in keywords.each() if (words := word.words())] if keywords else []
        if named and named.words():
            must = not WISH.search(words_of(item.get("level")))
            found.append(Requirement(text=named.words(), line=named.line, must_have=must, keywords=parts))
    return found


def statements(field: Field) -> list[Statement]:
    """The items of a list, or the lines of a text."""
    if isinstance(field.value, str):
        found = [line.strip(" -*•\t") for line in marked(field.value).split("\n")]
        return [Statement(text=words, line=field.line) for words in found if words]
    named = [(item, item.words() or words_of(item.get("text", "description"))) for item in field.each()]
    return [Statement(text=words, line=item.line) for item, words in named if words]


def place(field: Field | None) -> str:
    """`Berlin, DE` of a town with its country; several places one after the other."""
    if field is None:
        return ""
    if isinstance(field.value, list):
        return "; ".join(dict.fromkeys(words for item in field.each() if (words := place(item))))
    if not isinstance(field.value, dict):
        return field.words()
    inner = field.get("address") if isinstance(field.value.get("address"), dict) else None
    if inner:
        return place(inner)
    names = (
        ("city", "addressLocality", "town"),
        ("region", "addressRegion", "state"),
        ("countryCode", "addressCountry", "country"),
    )
    parts = [words for keys in names if (words := words_of(field.get(*keys)))]
    return ", ".join(dict.fromkeys(parts)) or words_of(field.get("name", "address", "streetAddress"))


def pay(field: Field | None) -> str:
    """`50000-60000 EUR per year`, as much of it as is said."""
    if field is None or not isinstance(field.value, dict):
        return words_of(field)
    value = field.get("value") if isinstance(field.value.get("value"), dict) else field
    low, high = (
        words_of(value and value.get("minValue", "min", "from")),
        words_of(value and value.get("maxValue", "max", "to")),
    )
    sums = "-".join(dict.fromkeys(filter(None, (low, high)))) or words_of(value and value.get("value", "amount"))
    unit = words_of(value and value.get("unitText", "period", "interval")).lower()
    currency = words_of(field.get("currency")) or words_of(value and value.get("currency"))
    return " ".join(filter(None, (sums, currency, f"per {unit}" if unit else ""))) if sums else ""


def with_text(posting: Posting, described: Field, meaning: Meaning | None) -> Posting:
    """The posting with what only its description says; every line of that stands where the field does."""
    words = marked(str(described.value)) if not isinstance(described.value, (dict, list)) else described.words()
    inner = Document(described.document.name, "txt", words, "outside")
    posting.description = bare(" ".join(re.sub(r"(?m)^\s*(?:#+|-)\s+", "", words).split()))
    if not text.fits(inner):
        return posting
    said = text.convert(inner, meaning)
    for name in ("requirements", "responsibilities", "benefits"):
        if not getattr(posting, name):
            found = [item.model_copy(update={"line": described.line}) for item in getattr(said, name)]
            setattr(posting, name, found)
    return posting
