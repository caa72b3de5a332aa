"""Europass: the SkillsPassport of version 3 in XML and JSON, and the `Candidate` XML that replaced it."""

from __future__ import annotations

import html
import re
from typing import Any

from letterkit.documents import Document
from letterkit.inputs.resume._shape import Fitting
from letterkit.inputs.resume._tree import Leaf, Node, Tree

TYPED = False
DATED = False
ROOTS = ("SkillsPassport", "Europass", "LearnerInfo", "Candidate")


def fits(document: Document) -> bool:
    """Has one of Europass's root elements."""
    return isinstance(document.data, dict) and any(isinstance(document.data.get(root), dict) for root in ROOTS)


def convert(root: Node, fitting: Fitting) -> Tree:
    """The sections of JSON Resume."""
    candidate = root.get("Candidate")
    if candidate:
        from letterkit.inputs.resume import _europass_candidate

        return _europass_candidate.convert(candidate)
    passport = root.get("SkillsPassport", "Europass") or root
    learner = passport.get("LearnerInfo") or passport
    identification = learner.get("Identification") or learner
    skills = learner.get("Skills") or Node(root.document, {})
    return {
        "basics": _basics(identification, learner),
        "work": [_work(item) for item in many(learner, "WorkExperience")],
        "education": [_education(item) for item in many(learner, "Education")],
        "skills": _skills(skills),
        "languages": _languages(skills),
        "certificates": [{"name": leaf} for leaf in _certificates(skills)],
        **_achievements(learner),
    }


def many(node: Node | None, name: str) -> list[Node]:
    """The items of a list: `WorkExperienceList/WorkExperience` in XML, `WorkExperience` in JSON."""
    if node is None:
        return []
    wrapped = node.get(f"{name}List")
    return wrapped.each(name) if wrapped else node.each(name)


def label(node: Node | None) -> Leaf | None:
    """What is shown of a coded value."""
    if node is None:
        return None
    return node.leaf("Label", "Code", "#text") if isinstance(node.value, dict) else node.leaf()


def day(node: Node | None) -> Leaf | None:
    """`{Year, Month, Day}` or `year="2001" month="--03" day="---10"`."""
    if node is None or not isinstance(node.value, dict):
        return node.leaf() if node else None
    parts = [node.leaf(name, f"@{name.lower()}") for name in ("Year", "Month", "Day")]
    numbers = [int(digits[0]) for part in parts if part and (digits := re.findall(r"\d+", str(part.value)))]
    written = "-".join(f"{number:02}" for number in numbers)
    return node.say(written) if numbers else None


def period(item: Node) -> dict[str, Tree]:
    """Start and end; what is current has no end."""
    return {"startDate": day(item.at("Period", "From")), "endDate": day(item.at("Period", "To"))}


_BREAK = re.compile(r"<\s*(?:br|/p|/li|/div|/ul|/ol|/h\d)\b[^>]{0,200}>", re.IGNORECASE)


def lines(node: Node | None) -> list[Leaf]:
    """The lines or list items of a text that may be HTML, as its reader would see them, each with its place."""
    leaf = node.leaf() if node else None
    if node is None or leaf is None:
        return []
    text = str(leaf.value)
    pieces = _BREAK.sub("\0\\g<0>", text).split("\0") if _BREAK.search(text) else text.split("\n")
    is_html, file, first = bool(_BREAK.search(text)), *leaf.place.rsplit(":", 1)
    found: list[Leaf] = []
    passed = 0
    for piece in pieces:
        bare = html.unescape(re.sub(r"<[^>]{0,500}>", "", piece)).replace("\xa0", " ")
        words = " ".join(bare.split()).removeprefix("- ").removeprefix("• ")
        lead = bare[: len(bare) - len(bare.lstrip())].count("\n")
        line = int(first) + (passed + lead if node.document.format == "xml" else 0)
        if words.strip("-• "):
            found.append(Leaf(words, leaf.field, f"{file}:{line}"))
        passed += piece.count("\n") + (not is_html)
    return found


def _joined(node: Node | None) -> Leaf | None:
    parts = lines(node)
    return Leaf("\n".join(part.value for part in parts), parts[0].field, parts[0].place) if parts else None


def _basics(about: Node, learner: Node) -> Tree:
    contact = about.get("ContactInfo") or Node(about.document, {})
    address = contact.at("Address", "Contact")
    names = [about.at("PersonName", part) for part in ("FirstName", "Surname")]
    words = [node.leaf() for node in names if node]
    name = " ".join(str(leaf.value) for leaf in words if leaf)
    websites = [leaf for item in many(contact, "Website") if (leaf := item.leaf("Contact"))]
    phones = [leaf for item in many(contact, "Telephone") if (leaf := item.leaf("Contact"))]
    return {
        "name": words[0] and Leaf(name, words[0].field, words[0].place) if words else None,
        "label": label(learner.at("Headline", "Description")),
        "email": _contact(contact.get("Email")),
        "phone": phones[0] if phones else None,
        "url": websites[0] if websites else None,
        "location": address
        and {
            "address": address.leaf("AddressLine"),
            "postalCode": address.leaf("PostalCode"),
            "city": address.leaf("Municipality"),
            "countryCode": address.get("Country") and _code(address.get("Country")),
        },
        "profiles": [
            {"network": label(item.get("Use")), "username": item.leaf("Contact")}
            for item in many(contact, "InstantMessaging")
        ]
        + [{"url": leaf} for leaf in websites[1:]],
    }


def _contact(node: Node | None) -> Leaf | None:
    return node.leaf("Contact") if node and isinstance(node.value, dict) else node.leaf() if node else None


def _code(node: Node | None) -> Leaf | None:
    return node.leaf("Code", "Label") if node and isinstance(node.value, dict) else node.leaf() if node else None


def _place(item: Node) -> Leaf | None:
    """`Paris, France`."""
    address = item.at("ContactInfo", "Address", "Contact")
    if address is None:
        return None
    parts = [leaf for leaf in (address.leaf("Municipality"), label(address.get("Country"))) if leaf]
    return Leaf(", ".join(str(leaf.value) for leaf in parts), parts[0].field, parts[0].place) if parts else None


def _work(item: Node) -> Tree:
    employer = item.get("Employer") or Node(item.document, {})
    website = employer.at("ContactInfo", "Website")
    told = lines(item.get("Activities"))
    return {
        "name": employer.leaf("Name"),
        "position": label(item.get("Position")),
        "location": _place(employer),
        "description": label(employer.get("Sector")),
        "url": website and website.leaf("Contact"),
        "highlights": told,
        **period(item),
    }


def _education(item: Node) -> Tree:
    school = item.get("Organisation") or Node(item.document, {})
    return {
        "institution": school.leaf("Name"),
        "area": label(item.get("Field")),
        "studyType": label(item.get("Title")),
        "courses": lines(item.get("Activities", "Skills")),
        "location": _place(school),
        "level": label(item.get("Level")),
        **period(item),
    }


SKILLS = {
    "Communication": "Communication",
    "Organisational": "Organisation",
    "JobRelated": "Job-related",
    "Computer": "Computer",
    "Artistic": "Artistic",
    "Other": "Other",
}


def _skills(skills: Node) -> list[Tree]:
    """A skill a kind, with each line of its description as a keyword."""
    kinds = [
        {"name": node.say(name), "keywords": lines(node.get("Description"))}
        for kind, name in SKILLS.items()
        if (node := skills.get(kind))
    ]
    driving = skills.at("Driving", "Description")
    licences = (
        driving.each("Licence") if driving and isinstance(driving.value, dict) else driving.each() if driving else []
    )
    found = [leaf for item in licences if (leaf := item.leaf())]
    return (
        [*kinds, {"name": Leaf("Driving", found[0].field, found[0].place), "keywords": found}] if found else list(kinds)
    )


LEVELS = ("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")


def _languages(skills: Node) -> list[Tree]:
    spoken = skills.get("Linguistic")
    mother = [
        {"language": label(item.get("Description")), "fluency": item.say("Native")}
        for item in many(spoken, "MotherTongue")
    ]
    foreign = []
    for item in many(spoken, "ForeignLanguage"):
        levels = item.get("ProficiencyLevel")
        told = [
            f"{re.sub('(?<=[a-z])(?=[A-Z])', ' ', name).lower()} {leaf.value}"
            for name in LEVELS
            if levels and (leaf := levels.leaf(name))
        ]
        foreign.append({"language": label(item.get("Description")), "fluency": levels and levels.say(", ".join(told))})
    return mother + foreign


def _certificates(skills: Node) -> list[Leaf]:
    """The certificates that stand by a skill."""
    homes = [*many(skills.get("Linguistic"), "ForeignLanguage"), *skills.each("Computer")]
    found: list[Leaf] = []
    for home in homes:
        verified = [item.get("Certificate") or item for item in home.each("VerifiedBy")]
        entries = home.each("Certificate") + [entry for item in verified for entry in item.each()]
        found += [leaf for entry in entries if isinstance(entry.value, dict) and (leaf := entry.leaf("Title"))]
    return found


ACHIEVEMENTS = {
    "publications": ("publications", "name"),
    "projects": ("projects", "name"),
    "honors_awards": ("awards", "title"),
    "references": ("references", "reference"),
    "certifications": ("certificates", "name"),
    "courses": ("certificates", "name"),
    "presentations": ("publications", "name"),
    "seminars": ("certificates", "name"),
    "conferences": ("publications", "name"),
}


def _achievements(learner: Node) -> dict[str, Tree]:
    found: dict[str, Any] = {}
    for item in many(learner, "Achievement"):
        title = item.get("Title")
        code = title.leaf("Code") if title and isinstance(title.value, dict) else None
        section, key = ACHIEVEMENTS.get(str(code.value) if code else "", ("other", "text"))
        for leaf in lines(item.get("Description")):
            entry: dict[str, Tree] = {key: leaf} if section != "other" else {"section": label(title), "text": leaf}
            found.setdefault(section, []).append(entry)
    return found
