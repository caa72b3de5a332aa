"""JSON Resume 1.0 as models. What a file has besides is kept as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, PrivateAttr
from pydantic.alias_generators import to_camel

from letterkit.documents import Document, FieldPath


@dataclass(frozen=True, slots=True)
class Highlight:
    """One thing that the writer did.

    text: verbatim as it stands at `source`, `resume.json:31`. where: the employer, organisation or project.
    role: the position held there. start, end: `2013-12-01`, `2013-12` or `2013`; no end is until now.
    skills: those of the resume that it shows. section: `work`, `volunteer`, `projects`.
    guessed: whether nothing but its content says which section it is, so that where and as what may be wrong.
    """

    text: str
    source: str
    where: str
    start: str
    end: str
    skills: tuple[str, ...] = ()
    role: str = ""
    section: str = "work"
    guessed: bool = False


class Model(BaseModel):
    """Fields in camelCase outside and snake_case here; further ones are kept."""

    model_config = ConfigDict(extra="allow", alias_generator=to_camel, defer_build=True)


class Location(Model):
    """Where somebody lives, as much as they say."""

    address: str = ""
    postal_code: str = ""
    city: str = ""
    country_code: str = ""
    region: str = ""


class Profile(Model):
    """An account on a network."""

    network: str = ""
    username: str = ""
    url: str = ""


class Basics(Model):
    """Who it is."""

    name: str = ""
    label: str = ""
    image: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    location: Location = Location()
    profiles: list[Profile] = []


class Period(Model):
    """A time, each end `2013-12-01`, `2013-12`, `2013` or "" if not said."""

    start_date: str = ""
    end_date: str = ""


class Work(Period):
    """A position held."""

    name: str = ""
    position: str = ""
    location: str = ""
    description: str = ""
    url: str = ""
    summary: str = ""
    highlights: list[str] = []
    keywords: list[str] = []


class Volunteer(Period):
    """Work for nothing."""

    organization: str = ""
    position: str = ""
    url: str = ""
    summary: str = ""
    highlights: list[str] = []


class Education(Period):
    """A time at a school."""

    institution: str = ""
    url: str = ""
    area: str = ""
    study_type: str = ""
    score: str = ""
    courses: list[str] = []
    summary: str = ""
    highlights: list[str] = []


class Award(Model):
    """An award."""

    title: str = ""
    date: str = ""
    awarder: str = ""
    summary: str = ""


class Certificate(Model):
    """A certificate."""

    name: str = ""
    date: str = ""
    url: str = ""
    issuer: str = ""


class Publication(Model):
    """Something published."""

    name: str = ""
    publisher: str = ""
    release_date: str = ""
    url: str = ""
    summary: str = ""


class Skill(Model):
    """A skill, or a group of them under one name."""

    name: str = ""
    level: str = ""
    keywords: list[str] = []


class Language(Model):
    """A language spoken."""

    language: str = ""
    fluency: str = ""


class Interest(Model):
    """Something liked."""

    name: str = ""
    keywords: list[str] = []
    summary: str = ""


class Reference(Model):
    """What somebody says of the writer."""

    name: str = ""
    reference: str = ""


class Project(Period):
    """A project."""

    name: str = ""
    description: str = ""
    highlights: list[str] = []
    keywords: list[str] = []
    url: str = ""
    roles: list[str] = []
    entity: str = ""
    type: str = ""


class Resume(Model):
    """A resume, whatever dialect it came in. `warnings` says what was repaired, each with file and line."""

    basics: Basics = Basics()
    work: list[Work] = []
    volunteer: list[Volunteer] = []
    education: list[Education] = []
    awards: list[Award] = []
    certificates: list[Certificate] = []
    publications: list[Publication] = []
    skills: list[Skill] = []
    languages: list[Language] = []
    interests: list[Interest] = []
    references: list[Reference] = []
    projects: list[Project] = []
    meta: dict[str, Any] = {}

    _document: Document | None = PrivateAttr(None)
    _places: Mapping[FieldPath, str] = PrivateAttr(default_factory=dict)
    _dialect: str = PrivateAttr("")
    _warnings: tuple[str, ...] = PrivateAttr(())
    _guessed: frozenset[tuple[str, str]] = PrivateAttr(frozenset())

    @property
    def document(self) -> Document:
        """The file this was read from; an empty one for a resume made in code."""
        return self._document or Document("resume", "", "")

    @property
    def dialect(self) -> str:
        """`json-resume`, `fresh`, `rendercv`, `europass`, `linkedin`, `aihawk`; of text its format (`md`, `pdf`)."""
        return self._dialect

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was repaired: `resume.json:12: work.0.startDate: '2023-9-28' is not an ISO date, read as 2023-09-28`."""
        return self._warnings

    def where(self, *path: str | int) -> str:
        """`resume.json:31`, where the value at a path of JSON Resume's keys stands in the file."""
        while path and path not in self._places:
            path = path[:-1]
        return self._places.get(path, f"{self.document.name}:1")

    def to_json(self) -> dict[str, Any]:
        """A JSON Resume 1.0 document; `meta.letterkit` has the dialect and the warnings."""
        fields = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        about = {"dialect": self.dialect, "warnings": list(self.warnings)}
        return fields | {"meta": {**fields.get("meta", {}), "letterkit": about}}

    def highlights(self) -> list[Highlight]:
        """What the writer did, in the order of the file: each highlight, or the summary of what has none."""
        return list(_highlights(self))

    @property
    def employer(self) -> str:
        """Where the writer works now: of the jobs that have begun and not ended, the first; "" if there is none."""
        return next((job.name for job in self.work if job.start_date and not job.end_date and job.name), "")

    def skill_names(self) -> tuple[str, ...]:
        """Every skill and keyword that the resume names, once."""
        named = [word for skill in self.skills for word in (skill.name, *skill.keywords)]
        named += [word for work in self.work for word in work.keywords]
        named += [word for project in self.projects for word in project.keywords]
        return tuple(dict.fromkeys(word for word in named if word))


def _highlights(resume: Resume) -> Iterator[Highlight]:
    names = _patterns(resume.skill_names())
    for section, at, where, role, entry in _entries(resume):
        own = tuple(getattr(entry, "keywords", ()))
        for path, text in _told(section, at, entry):
            shown = tuple(dict.fromkeys(name for name, form in names if form.search(text)))
            place = resume.where(*path)
            times = entry.start_date, entry.end_date
            yield Highlight(text, place, where, *times, shown or own, role, section, (place, text) in resume._guessed)


def _entries(resume: Resume) -> Iterator[tuple[str, int, str, str, Period]]:
    """Section, number, place and role of everything that was done for a time."""
    for at, work in enumerate(resume.work):
        yield "work", at, work.name, work.position, work
    for at, volunteer in enumerate(resume.volunteer):
        yield "volunteer", at, volunteer.organization, volunteer.position, volunteer
    for at, project in enumerate(resume.projects):
        yield "projects", at, project.name, ", ".join(project.roles), project


def _told(section: str, at: int, entry: Period) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each highlight of an entry with its path, or else its summary."""
    told: list[str] = getattr(entry, "highlights", [])
    for number, text in enumerate(told):
        if not text.endswith(":") and any(map(str.isalnum, text)):  # the head of a list says nothing itself
            yield (section, at, "highlights", number), text
    key = "description" if section == "projects" else "summary"
    summary: str = getattr(entry, key, "")
    if summary and not told:
        yield (section, at, key), summary


def _patterns(names: tuple[str, ...]) -> list[tuple[str, re.Pattern[str]]]:
    """Each skill as whole words."""
    return [
        (name, re.compile(rf"(?<!\w){re.escape(name)}(?![\w+#])", re.IGNORECASE)) for name in names if len(name) <= 60
    ]
