"""Who was there, where free notes have no list of it: a name in a frame that only a person stands in, or nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from letterkit import wording
from letterkit.inputs.notes._items import MAIL, ROLES
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.notes import PeopleMet

_W = every(PeopleMet)

_TITLES = _W.titles
_CALLED = rf"(?:(?P<honorific>{_TITLES})\.?\s+(?:(?:{_W.called})\.?\s+)*)?"
_NAME = (
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?:[’'-][A-ZÀ-Þ][a-zà-ÿ]+)*(?:\s+(?!And\b|"
    rf"The\b|(?:{_TITLES})\b)[A-ZÀ-Þ][a-zà-ÿ]+(?:[’'-][A-ZÀ-Þ]?[a-zà-ÿ]+)*){{0,2}})"
)
_NOT_NAMES = rf"(?!(?:Met|Saw|Spoke|Called|Interview|Notes?|Talk|Call|Panel|{_W.not_names})\b)"
_PERSON = re.compile(rf"(?<![\w/'’]){_NOT_NAMES}{_CALLED}{_NAME}(?P<unsure>\s*\?)?")
_BEFORE = re.compile(
    rf"(?:\b(?:{_W.before_with}|w/)\s*|\A\W*)(?:{_W.before_the})?\Z",
    re.IGNORECASE,
)
_AND = re.compile(rf"\s*(?:\+|&|,|{_W.and_})\s*\Z", re.IGNORECASE)
_ABOUT = re.compile(rf"\s*(?:\((?P<inside>[^()]{{2,60}})|,\s*(?:{_W.about})?(?P<after>[^,.;:!?()]{{2,40}}))")
_WORK = re.compile(
    rf"\b(?:{_W.work})\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    rf"\b(?:{_W.leads})\b",
    re.IGNORECASE,
)
_RUNS_ON = re.compile(r"\s+[A-ZÀ-Þ][a-zà-ÿ]+")
FIRST_WORDS = 40
"""Words of the notes within which a title before a name, or a first name after `with`, is somebody who was met."""


def people(lines: list[tuple[int, str]]) -> list[tuple[int, dict[str, Any]]]:
    """(line, person) of those who were certainly there; of two spellings or a name with a question mark, nobody."""
    found: dict[str, tuple[int, dict[str, Any]]] = {}
    seen = 0
    for number, text in lines:
        for person in _of_line(text, seen):
            person |= _address(person, text)
            key = str(person["name"]).split()[-1].casefold()
            same = next((other for other in found if key in other.split("|") or _first(person) in other.split("|")), "")
            if not same:
                found[f"{key}|{_first(person)}"] = (number, person)
            elif len(str(person["name"])) > len(str(found[same][1]["name"])):
                found[same] = (found[same][0], found[same][1] | person)
        seen += len(text.split())
    leads = [person for _, person in found.values() if _LEADS.search(str(person.get("title", "")))]
    if len(leads) == 1 and "decision_role" not in leads[0]:
        leads[0]["decision_role"] = "hiring_manager"
    return list(found.values())


def _address(person: dict[str, Any], text: str) -> dict[str, str]:
    """The address on somebody's line that has their family name in it: of another one nobody knows whose it is."""
    family = wording.folded(str(person["name"]).split()[-1])
    found = (one[1] for one in MAIL.finditer(text) if family in wording.folded(one[1].partition("@")[0]))
    email = next(found, "")
    return {"email": email} if email else {}


def _first(person: dict[str, Any]) -> str:
    return str(person["name"]).split()[0].casefold()


def _of_line(text: str, seen: int) -> Iterator[dict[str, Any]]:
    was_met = False
    end = 0
    for found in _PERSON.finditer(text):
        before, rest = text[: found.start()], text[found.end() :]
        is_early = seen + len(before.split()) < FIRST_WORDS
        joined = was_met and bool(_AND.fullmatch(text[end : found.start()]))
        about = _ABOUT.match(rest)
        title = next(filter(None, (about["inside"], about["after"])), "").strip() if about else ""
        works = bool(title) and bool(TITLE.search(title) or _WORK.search(title))
        known = found["name"].split()[0].casefold() in wording.first_names()
        framed = bool(_BEFORE.search(before))
        is_person = bool(found["honorific"]) or known
        was_met = not found["unsure"] and (
            (works and (is_person or framed or not before.strip()) and not TITLE.search(found["name"]))
            or (is_early and is_person and (framed or joined or bool(found["honorific"])))
        )
        end = found.end()
        if was_met:
            yield _person(found, title if works else "")


def _person(found: re.Match[str], title: str) -> dict[str, Any]:
    name = found["name"]
    if found["honorific"] and _RUNS_ON.match(found.string, found.end("name")):
        name = name.split()[0]  # `Mr Halloran Pellow Cold Store`: a company's name goes on where the person's ended
    short = re.split(r"\s*[,;?]|\s+-\s+", title)[0].strip()
    short = short.partition(")")[0].strip() if "(" not in short else short
    short = "" if re.search(rf"\b(?:{_W.my})\b", short) else short
    role = next((key for key, form in ROLES.items() if form.search(title)), "")
    is_alone = len(name.split()) == 1
    person = {
        "name": name,
        "title": short,
        "decision_role": role,
        "honorific": _titles(found),
        "address_form": "title_surname" if found["honorific"] and is_alone else "",
    }
    return {key: value for key, value in person.items() if value}


def _titles(found: re.Match[str]) -> str:
    """The titles before a name as one writes them: `Frau Dr.`, `M.`."""
    first, *others = found.string[found.start() : found.start("name")].split() or [""]
    return " ".join([_W.written.get(first, first), *others])
