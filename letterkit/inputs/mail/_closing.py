"""Who signs a message: the lines at its end, each read for a person and for the house they write for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterkit.inputs.mail._evidence import Evidence
from letterkit.inputs.names import WITH_FORM, as_company, as_person, drop_team, is_role
from letterkit.wording.names import first_names

_DOTTED = re.compile(r"(?:Inc|Ltd|Corp|Pty|[A-ZŞa-z]\.\w+)\.\Z")
"""A legal form that is an abbreviation: its full stop is its own."""
LINES, LONGEST, FAREWELL = 5, 60, 4
"""Lines of a closing that are read, characters of each, and words of a farewell."""
_ENDS = (".", "!", "?", ":", "。", "！", "？", "：")
_PARTS = re.compile(r"\s*(?:,(?! ?(?:Inc|LLC|Ltd|Corp)\b)|\||·|•|\s[-–—]\s|\s@\s|\bat\b)\s*")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])")
_CJK_HOUSE = re.compile(r"[^\s，。、：（）()]{2,16}(?:公司|集团|集團|科技|株式会社|法人)")
_CJK_TEAM = re.compile(r"\S*(?:部|部门|部門|人事|採用担当|招聘|팀)\Z")
_CJK_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}")


@dataclass(frozen=True, slots=True)
class Signed:
    """A name in a closing and where it stands in the text; `sure`: something beside its place speaks for it."""

    axis: str
    value: str
    start: int
    sure: bool


def read(evidence: Evidence) -> list[Signed]:
    """The names that the last lines of a message give, in order: `Kate, Oakline`, or a line each."""
    lines = list(_lines(evidence.text.rstrip()))
    mail = evidence.document.mail
    sender = mail.sender.name if mail and mail.sender else ""  # what a display name shows is read there
    for start, line in lines:
        if found := _of_cjk(start, line):
            return found
    at = next((n for n, (_, line) in enumerate(lines) if _is_first_name(line)), None)
    if at is None and len(lines) > 1:  # below a line that can only be a farewell
        at = 1 if _person(lines[1][1]) and len(lines[0][1].split()) <= FAREWELL else None
    found = []
    for start, line in lines[at or 0 :]:
        parts = list(_parts(line))
        if at is not None and not found and (name := _person(parts[0][1])):
            found.append(Signed("person", name, start, True))
            parts = parts[1:]
        houses = [(start + place, house) for place, part in parts if (house := _house(part)) and house not in sender]
        for place, house in houses[-1:]:
            beside = len(parts) > len(houses) or at is not None
            sure = beside or bool(WITH_FORM.fullmatch(house)) or _is_elsewhere(house, evidence, start)
            found.append(Signed("company", house, place, sure))
    return found


def formed(match: re.Match[str]) -> str:
    """A name with its legal form, without the full stop of the sentence it ends."""
    name = " ".join(match[0].split())
    return name if _DOTTED.search(name) else name.rstrip(".")


def _is_first_name(line: str) -> bool:
    """Whether a line begins with the name of a person, by a first name that is known."""
    name = _person(next(iter(_parts(line)), (0, ""))[1])
    return name is not None and name.split()[0].casefold() in first_names()


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The last paragraph's lines if they are short; of a line that ends a sentence, what stands behind it."""
    begin = text.rfind("\n\n") + 1
    block = text[begin:]
    if len(block.strip().split("\n")) > LINES:
        return
    at = begin
    for raw in block.split("\n"):
        stops = [found.end() for found in _SENTENCE_END.finditer(raw)]
        skip = stops[-1] if stops else 0
        line = raw[skip:].rstrip()
        is_name = bool(line.strip()) and len(line) <= LONGEST and not line.endswith(_ENDS)
        if is_name or WITH_FORM.fullmatch(line):
            yield at + skip + len(line) - len(line.lstrip()), line.strip()
        at += len(raw) + 1


def _parts(line: str) -> Iterator[tuple[int, str]]:
    at = 0
    for part in _PARTS.split(line):
        if part:
            at = line.find(part, at)
            yield at, part.strip()
            at += len(part)


def _person(part: str) -> str | None:
    """A person's name, if a first name or two names without a job's word in them."""
    name = as_person(part, None)
    if name is None or WITH_FORM.search(part):
        return None
    return name if len(name.split()) > 1 or name.casefold() in first_names() else None


def _house(part: str) -> str | None:
    """A company's name; None of a job, a team or a sentence."""
    if is_role(part) or part[:1].islower() or len(part.split()) > 6:
        return None
    if form := WITH_FORM.fullmatch(part):
        return formed(form)
    bare = drop_team(part)
    return as_company(bare) if bare else None


def _is_elsewhere(name: str, evidence: Evidence, before: int) -> bool:
    """Whether a name stands in the text above or in the subject, too."""
    shown = f"{evidence.text[:before]}\n{evidence.subject}"
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", shown, re.IGNORECASE))


def _of_cjk(start: int, line: str) -> list[Signed]:
    """House, team and person, parted by spaces."""
    words = line.split()
    houses = [word for word in words if _CJK_HOUSE.fullmatch(word)]
    if not houses:
        return []
    people = [one for one in words if _CJK_NAME.fullmatch(one) and one not in houses and not _CJK_TEAM.fullmatch(one)]
    found = [Signed("company", houses[0], start + line.index(houses[0]), True)]
    return [*found, *(Signed("person", one, start + line.index(one), True) for one in people[-1:])]
