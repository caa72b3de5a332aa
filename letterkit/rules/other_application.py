"""Something of another application: its company, its role or its reference.

What: the company, job title or reference number of a different application than this one.
Why: it tells the reader that they got another employer's letter (domain: hard fail 3).
Example: the letter to Northwind asks about "the Contoso role".
Mend: replace it by this application's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import OtherApplication
from letterkit.letter import Finding, Letter
from letterkit.rules._claimed import harmless, tells, unheard
from letterkit.rules._examples import Example
from letterkit.rules._lists import listed
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, words

_W = every(OtherApplication)

ID = "WHO003"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
REFERENCE = re.compile(r"\b(?:REQ|JR|R|REF|ID|JOB)[-#:]?\s?\d[\d-]{2,}\b")
SUBJECT_AT = re.compile(rf"\b(?:{_W.subject_at})\s+((?:[^\W\d_a-z][\w&'’-]*\s?){{1,4}})")
FLAGS = [
    Example("I would love the sous chef role at The Copper Heron.", ("job=sous chef", "the line is short")),
    Example("The role at Contoso is what I want.", others={"Contoso": "Dear all"}),
    Example("This is about REQ-2045.", ("REQ-114",)),
    Example("I enclose all that post P-91 asks for.", ("job_ref=P-19",)),
    Example("I would love the claims officer position at Tidewater Mutual."),
    Example("I am applying to be Head of Events at Solway Shelter."),
    Example("Thank you.", subject="Analyst role at Fabrikam"),
    Example("I would gladly teach archery to your campers.", ("the depot is small",)),
]
PASSES = [
    Example("This is about REQ-114.", ("REQ-114",), subject="Operations analyst at Northwind"),
    Example("This is about P-19, Q-20 and your analyst role at Northwind.", ("job_ref=P-19",)),
    Example("I was a shift lead at Calder Foods.", ("evidence=shift lead at Calder Foods",)),
    Example("The role at Northwind is what I want.", others={"Northwind": "Dear all"}),
]
_COMPANY = r"(?P<company>(?:[^\W\d_a-zà-ÿ][\w&'’-]*\s?){1,4})"
ROLE_AT = re.compile(
    rf"(?i:\b(?:{_W.role_at_position}))\b(?: (?:{_W.role_at_as}|d['’])?\s?[\w'’-]+){{0,4}}? "
    rf"(?:{_W.role_at_at})(?:{_W.role_at_the})?\s+{_COMPANY}"
)
APPLIED = re.compile(
    rf"(?i:\b(?:{_W.applied_as}) (?:{_W.applied_an})?)(?P<role>(?:[\w'’-]+ ){{0,3}}?[\w'’-]+) "
    rf"(?:{_W.applied_at})(?:{_W.applied_the})?\s+{_COMPANY}"
)
WANTED = re.compile(
    rf"(?i:\b(?:{_W.applied_an}|the |an? ))(?P<role>(?:[\w'’-]+ ){{0,3}}?[\w'’-]+) (?i:(?:{_W.role_at_position})\b)"
)
ARTICLES = _W.articles
OFFICES = _W.offices
"""Words that name a job, so that what stands before a company's name is a role there."""
CODE = re.compile(r"\b(?=[A-Z0-9/-]{0,30}\d)[A-Z]{1,5}(?:[-/ ]?\d[\dA-Z]*)(?:[-/][\dA-Z]+)*\b|\b\d{3,}(?:-[A-Z\d]+)+\b")
NEW, NEARLY = 3, 0.8
"""New words, and their share, from which a sentence on what the reader has is of another one."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag names of other applications of the set, another company in the subject, references that no source has."""
    reading = read(letter, brief)
    known = reading.sources.words
    for name in brief.others:
        if not all(word in known for word in words(folded(name))):
            yield from _found(
                reading, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), f"{name} belongs to another application."
            )
    yield from _found(reading, REFERENCE, "This reference is not in your sources.")
    yield from _elsewhere(reading)
    yield from _codes(reading)
    yield from _withheld(reading)
    yield from _of_no_source(reading)
    for match in SUBJECT_AT.finditer(letter.subject):
        named = [word for word in words(folded(match[1])) if word not in listed("capitals")]
        if named and not set(named) & known:
            yield remark.whole(f"The letter is about {brief.company or 'another company'}.", match[1].strip())


def _elsewhere(reading: Reading) -> Iterator[Finding]:
    """Roles at a company that no source knows: `the loan officer position at Tidewater Bank`."""
    for line in reading.lines:
        seen: set[int] = set()
        for match in (*ROLE_AT.finditer(line.text), *APPLIED.finditer(line.text)):
            company = match["company"].strip()
            named = [word for word in words(folded(company)) if word not in listed("capitals") | ARTICLES]
            role = set(words(folded(match.groupdict().get("role") or "position")))
            meant = "role" not in match.groupdict() or role & OFFICES
            at = match.start("company")
            if at not in seen and named and meant and not set(named) & reading.sources.words:
                seen.add(at)
                yield remark(line.at + at, company, f"The letter is about {reading.brief.company}.")


def _of_no_source(reading: Reading) -> Iterator[Finding]:
    """Sentences on what the reader is to have (`your campers`), of which no source has a word: another reader's."""
    known = languages.known(reading.letter.language, OtherApplication)
    if known is None or not known.theirs or reading.letter.written_by != "you":
        return
    theirs = re.compile(known.theirs)
    for line in reading.lines:
        found = theirs.search(line.text)
        if found is None or "?" in line.text or _is_heard(found["thing"], reading):
            continue
        new, told = unheard(line.text, reading.known, reading.letter.language)
        if new >= NEW and new >= NEARLY * told:
            at = line.at + found.start()
            yield remark(at, found.group(), "Nothing you have from this employer speaks of it.", severity="warning")


def _is_heard(thing: str, reading: Reading) -> bool:
    """Whether something known has a word of what a thing is called, or letters speak of it to anybody."""
    words = telling(thing)
    return not words or any(tells(one, reading.known | harmless(), reading.letter.language) for one in words)


def _withheld(reading: Reading) -> Iterator[Finding]:
    """Jobs that the letter wants and that only a private note has: `the Lead QA position` of another offer."""
    items = [words(folded(item.text)) for item in reading.brief.withheld]
    own = reading.sources.words | frozenset(words(folded(reading.brief.job)))
    for line in reading.lines:
        for match in WANTED.finditer(line.text):
            said = [word for word in words(folded(match["role"])) if word not in ARTICLES and len(word) > 1]
            if said and set(said) - own and any(all(word in item for word in said) for item in items):
                at = line.at + match.start("role")
                yield remark(at, match["role"], f"The letter is about {reading.brief.job or 'another job'}.")


def _codes(reading: Reading) -> Iterator[Finding]:
    """References built like this application's own that are another's: `P-91` for `P-19`."""
    own = [fact.text for fact in reading.brief.all("job_ref")]
    shapes = {_shape(code) for code in own}
    known = " ".join((*own, reading.brief.posting))
    for text, at in ((reading.letter.subject, None), *((line.text, line.at) for line in reading.lines)):
        for match in CODE.finditer(text):
            if _shape(match.group()) in shapes and match.group() not in known:
                message = f"This application's reference is {own[0]}."
                if at is None:
                    yield remark.whole(message, match.group(), suggestion=own[0])
                else:
                    yield remark(at + match.start(), match.group(), message, suggestion=own[0])


def _shape(code: str) -> str:
    """A reference with every figure as 0: what its series looks like."""
    return re.sub(r"\d", "0", code)


def _found(reading: Reading, pattern: re.Pattern[str], message: str) -> Iterator[Finding]:
    for match in pattern.finditer(reading.letter.body):
        if not reading.sources.holds(match.group()):
            yield remark(match.start(), match.group(), message)
    for match in pattern.finditer(reading.letter.subject):
        if not reading.sources.holds(match.group()):
            yield remark.whole(message, match.group())
