"""Checks that an answer of the right schema still has to pass: what it names must be there, and it must be a letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from letterkit.brief import Brief
from letterkit.brief.choosing import stems
from letterkit.drafting.answers import Draft, Plan
from letterkit.drafting.material import ANCHORS, Frame
from letterkit.errors import AnswerError
from letterkit.facts import Fact
from letterkit.letter import Sentence

PLACEHOLDER = re.compile(
    r"\[[^\]]*\]?|\{[{%#]|[}%#]\}|<[A-Za-z/][^>]*>|\b(?:TODO|TBD|XXX|lorem ipsum)\b|_{3,}", re.IGNORECASE
)
LINK = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S*", re.IGNORECASE
)
PHONE = re.compile(r"\+?\(?\d[\d ()./-]{7,}\d")
FEWEST_DIGITS = 9
"""A phone number has at least so many digits; a date has eight."""
JOINERS = "\u200c\u200d"
"""Not printable, and yet letters of Persian and Hindi names need them."""
TOPIC_WORDS, TOPIC_CHARACTERS = 6, 48
NAMING = frozenset((*ANCHORS, "sender", "target", "target_company", "target_role"))
"""Roles that name somebody or something."""
SAID = 6
"""How many faults a model is told at once."""


def check_plan(plan: Plan, frame: Frame, facts: Mapping[str, Fact]) -> dict[str, list[str]]:
    """The ids chosen for each part. Raises AnswerError for parts and facts that are not there."""
    faults = [no_part(chosen.part, frame) for chosen in plan.parts if chosen.part not in frame.every]
    cited = [id for chosen in plan.parts for id in chosen.facts]
    faults += _unknown([*cited, *([plan.ask] if plan.ask else [])], facts)
    chosen: dict[str, list[str]] = {name: [] for name in frame.every}
    for part in plan.parts:
        chosen.get(part.part, []).extend(part.facts)
    faults += [
        f"The part {name} is required and has no fact, though some serve it: {', '.join(serving[:6])}."
        for name in frame.every
        if name in frame.required and (serving := _telling(frame.chosen[name], facts)) and not chosen[name]
    ]
    _refuse(faults)
    return chosen


def _telling(ids: Iterable[str], facts: Mapping[str, Fact]) -> list[str]:
    """Those of a part's facts that it is about: courtesy may name the job or the reader, and needs no fact for it."""
    return [id for id in dict.fromkeys(ids) if id in facts and facts[id].role not in NAMING]


def check_draft(
    draft: Draft, brief: Brief, frame: Frame, facts: Mapping[str, Fact]
) -> tuple[tuple[Sentence, ...], ...]:
    """The letter's paragraphs. Raises AnswerError for what no letter may hold, or what no fact or part backs."""
    faults: list[str] = []
    paragraphs: dict[int, list[Sentence]] = {}
    for number, written in enumerate(draft.sentences, 1):
        sentence = Sentence(clean(written.text), tuple(dict.fromkeys(written.facts)), written.part)
        found = [] if written.part in frame.every else [no_part(written.part, frame)]
        found += _unknown(sentence.facts, facts)
        found += _not_a_sentence(sentence, brief, facts)
        faults += [f"Sentence {number}: {fault}" for fault in found]
        paragraphs.setdefault(written.paragraph, []).append(sentence)
    told = {written.part for written in draft.sentences}
    faults += [f"The part {name} is required and missing." for name in frame.every if name in frame.required - told]
    _refuse(faults)
    return tuple(tuple(paragraphs[number]) for number in sorted(paragraphs))


def no_part(name: str, frame: Frame) -> str:
    """What a model is told of a part that is not there."""
    return f"there is no part {_name(name)}; the parts are {', '.join(frame.every)}."


def clean(text: str) -> str:
    """Text on one line, without characters that nobody sees."""
    seen = (
        c for c in text if c in JOINERS or c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs", "Cn")
    )
    return " ".join("".join(seen).split())


def topic(draft: Draft, facts: Mapping[str, Fact], language: str) -> str:
    """The topic for a new thread's subject; "" if it is long, or says a word that no fact has."""
    said = clean(draft.topic).rstrip(".!? ")
    known = frozenset[str]().union(*(stems(fact.text, language) for fact in facts.values()))
    plain = said and not PLACEHOLDER.search(said) and not LINK.search(said) and not re.search(r"[\d:;!?]", said)
    short = len(said.split()) <= TOPIC_WORDS and len(said) <= TOPIC_CHARACTERS
    return said if plain and short and stems(said, language) <= known else ""


def _not_a_sentence(sentence: Sentence, brief: Brief, facts: Mapping[str, Fact]) -> list[str]:
    text = sentence.text
    if not any(c.isalnum() for c in text):
        return ["it is empty."]
    faults = []
    if text.endswith(",") or text.rstrip(".") in (brief.sender.name, brief.sender.sign_off):
        faults.append("greeting, closing and signature are added by the program: leave them out.")
    own = " ".join(facts[id].text for id in sentence.facts if id in facts)
    placeholder = PLACEHOLDER.search(text)
    if placeholder and placeholder.group() not in own:
        faults.append("it holds a placeholder; say only what the facts say.")
    trusted = " ".join(fact.text for fact in facts.values() if fact.id[:1] not in "MP")
    if any(found not in trusted for found in addresses(text)):
        faults.append("it holds a link, address or phone number that no fact of the writer's has.")
    return faults


def addresses(text: str) -> list[str]:
    """Links, mail addresses and phone numbers in a text."""
    links = [found.group().rstrip(".,;:!?)\"'»”") for found in LINK.finditer(text)]
    phones = [found.group() for found in PHONE.finditer(text)]
    return [*links, *(phone for phone in phones if sum(c.isdigit() for c in phone) >= FEWEST_DIGITS)]


def _unknown(ids: list[str] | tuple[str, ...], facts: Mapping[str, Fact]) -> list[str]:
    unknown = [id for id in dict.fromkeys(ids) if id not in facts]
    return [f"there is no fact {_name(id)} among those given." for id in unknown]


def _name(text: str) -> str:
    """A name that a model made up, short enough to be told back."""
    return repr(clean(text)[:40])


def _refuse(faults: list[str]) -> None:
    if faults:
        more = f" ({len(faults) - SAID} more)" if len(faults) > SAID else ""
        raise AnswerError(" ".join(faults[:SAID]) + more)
