"""A rule's examples as letters: its own, in English, and those that other languages have for it."""

from __future__ import annotations

from datetime import date, datetime
from importlib import import_module
from types import ModuleType
from typing import Literal

from letterkit import drafts, kinds, wording
from letterkit.brief.contents import Brief, Sender, Sent, Withheld
from letterkit.facts import ROLES, Fact, SaidBy
from letterkit.languages import having
from letterkit.languages.examples import Example, Shown
from letterkit.letter import Letter, Person, Window

OWN = frozenset(
    "evidence number context skill idea wish motive strength weakness better_answer bridge question start notice days "
    "roster licence permit pay".split()
)
RECORD = frozenset(
    "company company_short job job_ref reader colleague sender interview_day interview_form highlight".split()
)
SAID = frozenset(("promise", "promise_day"))


__all__ = ["Example", "example_letter", "shown"]


def shown(name: str, rule: ModuleType) -> Shown:
    """What a rule flags and passes, in all languages."""
    found = [Shown(tuple(rule.FLAGS), tuple(rule.PASSES))]
    for code in having("examples.py"):
        if name in (others := import_module(f"letterkit.languages.{code}.examples").SHOWN):
            found.append(others[name])
    return Shown(tuple(e for one in found for e in one.flags), tuple(e for one in found for e in one.passes))


def example_letter(example: Example) -> tuple[Letter, Brief]:
    """The letter and brief that an example stands for."""
    near = next((date.fromisoformat(f[14:]) for f in example.facts if f.startswith("interview_day=")), None)
    near = near or date.fromisoformat(example.today)
    facts = {fact.id: fact for fact in (_fact(i, text, near) for i, text in enumerate(example.facts, 1))}
    days = [fact.day for fact in facts.values() if fact.role == "interview_day" and fact.day]
    brief = Brief(
        kind=kinds.load(example.kind),
        language=example.language,
        sender=Sender("Ada Quill", "Ada Quill"),
        reader=_reader(example),
        company=example.company,
        job=example.job,
        facts=facts,
        today=date.fromisoformat(example.today),
        withheld=tuple(Withheld(text, "private", "notes.yaml:9") for text in example.withheld),
        people=tuple(name for name in (example.reader, "Ada Quill") if name),
        posting=example.posting,
        message=example.message,
        others=example.others,
        event=datetime(days[0].year, days[0].month, days[0].day, 15) if days else None,
        sent=tuple(map(_sent, example.sent)),
        asked_to_stop=example.asked_to_stop,
        stage=example.stage,
        window=Window(closes=datetime.fromisoformat(example.closes) if example.closes else None),
    )
    sign_off = "\n".join((example.closing, example.signature))
    text = "\n\n".join(part for part in (example.greeting, example.text, sign_off) if part.strip())
    made = drafts.parse(text, kind=example.kind, language=example.language, subject=example.subject, to=brief.reader)
    return made, brief


def _reader(example: Example) -> Person | None:
    if not example.reader:
        return None
    form: Literal["title_surname", "first_name"] = "title_surname" if example.honorific else "first_name"
    return Person(example.reader, example.email, "", "", form, example.honorific, known_as=example.known_as)


def _sent(text: str) -> Sent:
    kind, _, rest = text.partition(" to ")
    to, _, day = rest.partition(" on ")
    return Sent(kind, to, date.fromisoformat(day))


def _fact(number: int, text: str, near: date) -> Fact:
    head, equals, rest = text.partition("=")
    role, _, person = head.partition("@")
    if not equals or role not in ROLES:
        role, person, rest = "moment", "", text
    by: SaidBy = "own" if role in OWN else "record" if role in RECORD else "i_said" if role in SAID else "they_said"
    time = wording.when(rest) if role.endswith("_day") else None
    day, precision = (time.day(near), time.precision) if time else (None, "")
    return Fact(f"N{number}", rest, f"notes.yaml:{number}", by, role, person, day=day, precision=precision)
