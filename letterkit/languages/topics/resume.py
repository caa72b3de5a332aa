"""Topics: headings and entries of resumes."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Sections(Topic):
    """What `inputs/resume/_sections` asks of a language; it says what each is."""

    words: dict[str, str] = nothing()


class Entries(Topic):
    """What `inputs/resume/_entries` asks of a language; it says what each is."""

    now: str = ""
    range_from: str = ""
    range_to: str = ""
    duration: str = ""
    terms: str = ""
    since: str = ""
    company: str = ""
    school: str = ""
    degree: str = ""
    grade: str = ""
    in_: str = ""


class Header(Topic):
    """What `inputs/resume/_header` asks of a language; it says what each is."""

    link: str = ""
    label: str = ""
    place: str = ""
    titles_curriculum_vitae: str = ""
    titles_of: str = ""


class ResumeText(Topic):
    """What `inputs/resume/text` asks of a language; it says what each is."""

    level: str = ""


class Resumes(Topic):
    """What resumes call countries, to their codes."""

    countries: dict[str, str] = nothing()


class Fields(Topic):
    """What people call the fields of a resume in a file of fields: `a|b|c`, in small letters, by what they hold."""

    words: dict[str, str] = nothing()
