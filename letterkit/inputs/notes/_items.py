"""One line of free notes as the item that its section holds: a person, a promise, an evidence, a question …"""

from __future__ import annotations

import re
from typing import Any

from letterkit.inputs._dates import is_iso, iso
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteItems
from letterkit.languages.topics.people import People
from letterkit.languages.topics.text import Text
from letterkit.wording import people as people_of

_W = every(NoteItems)

MAIL = re.compile(r"<?([^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+)>?")
_PARTICLES = rf"(?:(?:{_W.particles})\s+)*"
_NAME = re.compile(rf"{_PARTICLES}[A-ZÀ-Þ][\w.'’-]*(?:\s+{_PARTICLES}[A-ZÀ-Þ][\w.'’-]*){{0,3}}")
_GOES_BY = re.compile(
    rf"[,;(–-]?\s*\b(?:{_W.goes_by})\s+[\"“„]?(?P<name>[A-ZÀ-Þ][\w'’-]+)[\"”“]?\)?,?",
    re.IGNORECASE,
)
ROLES = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _W.roles.items()}  # fmt: skip
_PRIVATE = re.compile(rf"\s*[\[(#]\s*(?:{_W.private})\s*[\])]?", re.I)
_SENSITIVE = re.compile(r"\s*[\[(#]\s*sensitive\s*[\])]?", re.IGNORECASE)
_HEDGED = re.compile(
    rf"\b(?:{_W.hedged_seem}|i (?:{_W.hedged_think}))\b",
    re.I,
)
_DUE = re.compile(rf"\s*[,;(–-]?\s*\b(?:{_W.due})\b:?\s+(?P<due>[^.;)]{{2,40}})\)?\.?\Z", re.IGNORECASE)
_DECISION = re.compile(
    rf"\b(?:{_W.decision_deci})\w*\b.{{0,30}}?\b(?P<when>(?:{_W.decision_by})\s.+?)[.;]?\Z",
    re.IGNORECASE,
)
_COUNTS = _W.counts
_NUMBER = re.compile(
    rf"(?:[$€£]\s?)?\d[\d.,]*\s?(?:%|{_W.number}|k\b|m\b|x\b|[€$£])?",
    re.IGNORECASE,
)
_SCALE = re.compile(rf"\b([1-5])\s*(?:/|{_W.scale})\s*5\b")
_MARKS = {"✅": 5, "🟢": 5, "👍": 4, "🟡": 3, "⚠": 3, "🔴": 2, "❌": 1}
_WORDS = ((re.compile(r"\b(?:strong|great|excellent|very well)\b", re.I), 5), (re.compile((
    r"\b(?:well|good|solid)\b"
), re.I), 4),
          (re.compile(r"\b(?:ok(?:ay)?|so.so|fine|could (?:be )?(?:better|improve))\b", re.I), 3),
          (re.compile(r"\b(?:weak|gap|poor\w*|badly|bad|struggled|stumbled)\b", re.I), 2))  # fmt: skip
STAGES = {
    "phone_screen": r"phone|screen|recruiter call", "final": r"final|last round|onsite loop|executive", "offer": (
        r"offer"
    ),
    "assessment": r"assessment|take.?home|test|case", "application": r"appli(?:ed|cation)",
    "interview": r"interview|technical|behaviou?ral|panel|first|second|third|on-?site|hiring manager",
}  # fmt: skip
FORMATS = _W.formats


def marked(text: str) -> dict[str, Any]:
    """A note's text without the marks that keep it from letters, and those as fields."""
    bare = _SENSITIVE.sub("", _PRIVATE.sub("", text)).strip()
    fields: dict[str, Any] = {"text": bare}
    if _PRIVATE.search(text):
        fields["shareable"] = False
    if _SENSITIVE.search(text):
        fields["sensitive"] = True
    return fields


_TITLE_ENDS = re.compile(r"\)|\.\s|\s\+\s")
"""Where a title ends and something else about the talk goes on: `People Director). MD put his head in`."""
_CLAUSE = re.compile(rf"(?:{'|'.join(sorted(every(People).they))})\b", re.IGNORECASE)
"""What begins a sentence about somebody, which is no title: `he is the owner`."""
_ASIDE = re.compile(r"(?<=\w)\s*\([^()]*\)\s*\Z")
"""What stands in brackets behind a title: `treatment manager (decides)`."""


def people(text: str) -> list[dict[str, Any]]:
    """`Dana Whitfield, Head of Operations (hiring manager); Lee Sample (HR)`."""
    parts = re.split(rf"\s*;\s*|\s+(?:&|{every(Text).join})\s+(?=[A-ZÀ-Þ][\w.'’-]+(?:\s+[A-ZÀ-Þ]|\s*[(,;]|\Z))", text)
    return [found for part in parts if (found := person(part))]


def person(text: str) -> dict[str, Any] | None:
    """Name, title and part of one person; None where no name is."""
    mail = MAIL.search(text)
    rest = MAIL.sub(" ", text).strip(" -–—:,|")
    goes_by = _GOES_BY.search(rest)
    rest = _GOES_BY.sub(", ", rest).strip(" -–—:,|")
    titles = people_of.titles_before(rest)
    name = _NAME.match(rest.removeprefix(titles).lstrip())
    rest = rest.removeprefix(titles).lstrip()
    if not name or TITLE.search(name[0].split()[0]):
        return None
    about = rest[name.end() :].strip(" ,;:|–—-")
    role = next((key for key, form in ROLES.items() if form.search(about)), "other")
    title = (
        re.sub(r"\s*[\[(]?\b(?:the )?(?:hiring manager|peer|recruiter)\b[\])]?", "", about, flags=re.I)
        if role in ROLES
        else about
    )
    title = "" if re.search(r"\bmy\b", title) else title  # `would be my boss` is no title
    if aside := re.match(r"\(([^()]+)\)[,;.]?\s+\S+\s+\S", title):  # `(head of ops) and somebody else from HR`
        title = aside[1]
    title = "" if _CLAUSE.match(title) else _TITLE_ENDS.split(title, maxsplit=1)[0] if "(" not in title else title
    title = _ASIDE.sub("", title).strip(" ,;:|–—-()[]") or (
        about.strip("()[], ") if role in ("recruiter", "hr") else ""
    )
    is_surname = bool(titles) and len(name[0].split()) == 1
    form = "title_surname" if is_surname else ""  # `Dr. Vogel` has no first name to be called by
    found = {"name": name[0].strip(" ."), "title": title, "decision_role": role, "email": mail[1] if mail else "",
             "honorific": titles, "known_as": goes_by["name"] if goes_by else "",
             "address_form": form}  # fmt: skip
    return {key: value for key, value in found.items() if value and value != "other"}


def promise(text: str) -> dict[str, Any]:
    """What was promised, and by when where that is said at its end."""
    fields = marked(text)
    what = fields.pop("text")
    found = _DUE.search(what)
    if found:
        due = found["due"].strip()
        fields["due"] = iso(due) if is_iso(iso(due)) and len(iso(due)) == 10 else due
        what = what[: found.start()].strip(" ,;–-(")
    return fields | {"what": what}


def evidence(text: str, told: bool | None) -> dict[str, Any]:
    """A claim with the first number in it."""
    fields = marked(text)
    claim = fields.pop("text")
    number = next(
        (
            found[0].strip(" .,")
            for found in _NUMBER.finditer(claim)
            if not re.match(r"(?:19|20)\d\d\Z", found[0].strip())
        ),
        "",
    )
    return (
        fields
        | {"claim": claim}
        | ({"number": number} if number else {})
        | ({} if told is None else {"told_in_interview": told})
    )


def is_hedged(text: str) -> bool:
    """Whether a doubt was felt and not voiced: such a one is never said in a letter."""
    return bool(_HEDGED.search(text))


def decision(text: str) -> str:
    """When they decide, where a next step says so; "" if it does not."""
    found = _DECISION.search(text)
    return re.sub(r"\A(?:on|am)\s+", "", found["when"], flags=re.IGNORECASE) if found else ""


def count(text: str) -> int:
    """The first small number in a text, in digits or words; 0 if none."""
    found = re.search(r"\b(\d{1,2}|" + "|".join(_COUNTS) + r")\b", text, re.IGNORECASE)
    return (_COUNTS.get(found[1].lower()) or int(found[1])) if found else 0


def rating(text: str) -> int | None:
    """1 to 5, of `3/5`, a coloured sign or a word for how it went."""
    if found := _SCALE.search(text):
        return int(found[1])
    if found := re.fullmatch(r"\s*([1-5])\s*", text):
        return int(found[1])
    stars = text.count("⭐") + text.count("★")
    by_sign = next((value for mark, value in _MARKS.items() if mark in text), None)
    return min(5, stars) if stars else by_sign or next((value for form, value in _WORDS if form.search(text)), None)


def choice(text: str, words: dict[str, str]) -> str:
    """The key of the first of these that the text names; "" if none."""
    plain = text.strip().lower().replace(" ", "_")
    return (
        plain
        if plain in words
        else next((key for key, form in words.items() if re.search(form, text, re.IGNORECASE)), "")
    )


def wish(text: str) -> str:
    """`yes`, `no` or `unsure`."""
    if re.search(rf"\b(?:{_W.wish_unsure})\b", text, re.IGNORECASE):
        return "unsure"
    if re.match(rf"\W*(?:{_W.wish_no})\b", text, re.IGNORECASE):
        return "no"
    return "yes" if re.match(rf"\W*(?:{_W.wish_yes})\b", text, re.IGNORECASE) else ""


def clock(text: str) -> list[str]:
    """The times in a text as `HH:MM`, two at most."""
    plain = re.sub(r"(?<=\d)T(?=\d)", " ", text)
    found = re.finditer(r"\b(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr)?\b", plain, re.IGNORECASE)
    times = []
    for match in found:
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
        hour += 12 if half == "pm" and hour < 12 else -hour if half == "am" and hour == 12 else 0
        if (match[2] or half) and hour < 24 and minute < 60:
            times.append(f"{hour:02}:{minute:02}")
    return times[:2]
