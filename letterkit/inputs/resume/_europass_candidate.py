"""The `Candidate` XML that Europass writes (and hides in its PDFs) since 2020, on top of HR-XML."""

from __future__ import annotations

from letterkit.inputs.resume._tree import Leaf, Node, Tree
from letterkit.inputs.resume.europass import lines


def convert(candidate: Node) -> Tree:
    """The sections of JSON Resume."""
    profile = candidate.get("CandidateProfile") or candidate
    employers = [item for history in profile.each("EmploymentHistory") for item in history.each("EmployerHistory")]
    schools = [
        item for history in profile.each("EducationHistory") for item in history.each("EducationOrganizationAttendance")
    ]
    competences = [item for found in profile.each("PersonQualifications") for item in found.each("PersonCompetency")]
    return {
        "basics": _basics(candidate.get("CandidatePerson") or candidate, profile),
        "work": [_work(employer, position) for employer in employers for position in employer.each("PositionHistory")],
        "education": [_education(school) for school in schools],
        "languages": [_language(item) for item in competences if _is_language(item)],
        "skills": [{"name": leaf} for item in competences if not _is_language(item) and (leaf := _competence(item))],
        "certificates": [
            {
                "name": item.leaf("CertificationName", "Name"),
                "issuer": item.leaf("IssuingAuthority"),
                "date": _day(item.get("IssueDate", "FirstIssuedDate")),
            }
            for found in profile.each("Certifications")
            for item in found.each("Certification")
        ],
    }


def _basics(person: Node, profile: Node) -> Tree:
    names = [node for part in ("GivenName", "FamilyName") if (node := person.at("PersonName", part))]
    parts = [leaf for node in names if (leaf := node.leaf())]
    channels = person.each("Communication")
    address = next((node for channel in channels if (node := channel.get("Address"))), None)
    summary = lines(profile.get("ExecutiveSummary"))
    return {
        "name": Leaf(" ".join(str(leaf.value) for leaf in parts), parts[0].field, parts[0].place) if parts else None,
        "email": _channel(channels, "Email"),
        "phone": _channel(channels, "Telephone"),
        "url": _channel(channels, "Web"),
        "summary": Leaf("\n".join(leaf.value for leaf in summary), summary[0].field, summary[0].place)
        if summary
        else None,
        "location": address
        and {
            "address": address.leaf("AddressLine"),
            "city": address.leaf("CityName"),
            "postalCode": address.leaf("PostalCode"),
            "countryCode": address.leaf("CountryCode"),
        },
    }


def _channel(channels: list[Node], code: str) -> Leaf | None:
    for channel in channels:
        found = channel.leaf("ChannelCode")
        if found and str(found.value).lower().startswith(code.lower()):
            return channel.leaf("URI", "DialNumber", "FormattedNumber")
    return None


def _day(node: Node | None) -> Leaf | None:
    return (
        node.leaf("FormattedDateTime", "DateText")
        if node and isinstance(node.value, dict)
        else node.leaf()
        if node
        else None
    )


def _words(node: Node | None) -> Leaf | None:
    """An element's text, beside attributes or without."""
    leaf = node.leaf("#text") if node and isinstance(node.value, dict) else node.leaf() if node else None
    return Leaf(" ".join(str(leaf.value).split()), leaf.field, leaf.place) if leaf else None


def _work(employer: Node, position: Node) -> Tree:
    time = position.get("EmploymentPeriod") or employer.get("EmploymentPeriod") or Node(position.document, {})
    return {
        "name": _words(employer.get("OrganizationName")),
        "position": _words(position.get("PositionTitle")),
        "location": position.leaf("City"),
        "startDate": _day(time.get("StartDate")),
        "endDate": _day(time.get("EndDate")),
        "highlights": lines(position.get("Description")),
    }


def _education(school: Node) -> Tree:
    time = school.get("AttendancePeriod") or Node(school.document, {})
    degree = school.get("EducationDegree", "EducationalDegree") or Node(school.document, {})
    return {
        "institution": _words(school.get("OrganizationName")),
        "area": _words(school.get("ProgramName")),
        "studyType": _words(degree.get("DegreeName")),
        "startDate": _day(time.get("StartDate")),
        "endDate": _day(time.get("EndDate")),
        "courses": lines(degree.get("OccupationalSkillsCovered")),
    }


def _is_language(item: Node) -> bool:
    kind = _words(item.get("TaxonomyID"))
    return kind is not None and kind.value == "language"


def _competence(item: Node) -> Leaf | None:
    return _words(item.get("CompetencyName")) or _words(item.get("CompetencyID"))


def _language(item: Node) -> Tree:
    scores = []
    for dimension in item.each("CompetencyDimension"):
        kind, score = _words(dimension.get("CompetencyDimensionTypeCode")), dimension.at("Score", "ScoreText")
        level = _words(score)
        if kind and level:
            scores.append(f"{str(kind.value).rpartition('-')[2].lower()} {level.value}")
    return {"language": _competence(item), "fluency": item.say(", ".join(scores)) if scores else None}
