"""Stand-ins for names: what leaves this machine names nobody, and the letter that comes back names them again.

People, companies, places and addresses get invented names of the same shape, so that a model can write around them.
Tools, skills and job titles stay: a letter cannot be written without them. What the notes tell is still told; only
whom it is about is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from letterkit import drafting, phrasing, rules, templating, wording
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.drafting import checks
from letterkit.errors import AnswerError
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.redaction import Redaction
from letterkit.letter import Letter, Person

_W = every(Redaction)

FIRST = (
    "Arden Blaise Corin Dorian Ellery Farrow Garnet Hollis Indra Jessamy Kerrin Lorne Merrin Niall Orrin Perrin "
    "Quillan Rowan Sorrel Tamsin Ulric Verity Wystan Yarrow"
).split()
LAST = (
    "Ashby Birtwell Coldstream Dunmore Eastlake Fenwright Gorsedale Hartmere Inglewick Jarrowby Kelderman Longmire "
    "Marchbank Netherby Oakhurst Pellwood Quarrington Ravenhill Stonebeck Thornbury Underwick Westering Yewdale"
).split()
OTHER = (
    "Larkspur Fernholm Maplecrest Bellwether Copperfold Driftmark Elmstone Foxglove Greywater Hawkridge Juniper "
    "Kestrelby Lindenau Mossgate Northquay Osterly Pinemoor Quarrystone Rushmere Saltmarsh Tidewell Umberleigh Vinterby"
).split()
"""Invented, and rare enough that none is likely to be anybody's here; one that is, is passed over."""
KEPT_ROLES = ("skill", "tools", "requirement", "job", "target_role")
"""Facts whose names are of things, and tell what the letter is about."""
CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays "
    "Christmas Easter English German French Spanish".split()
)
LINKED = re.compile(f" (?:{_W.linked}|&) ")
"""Between two names, as a run of capitals counts them as one."""
SPEAKS = re.compile(rf"(?:['’]s)? (?:{_W.speaks})\b")
NOBODY = _W.nobody
SHORTEST = 4
"""Letters of a company's first word that people use for the whole: not of `The` or `St`."""


@dataclass(frozen=True)
class StandIns:
    """Each real name with what stands in for it."""

    pairs: Mapping[str, str]

    def hide(self, text: str) -> str:
        """Text with stand-ins for names."""
        return self._hiding.sub(lambda found: self.pairs[found.group()], text) if self.pairs else text

    def reveal(self, text: str) -> str:
        """Text with its names back. Raises AnswerError if a stand-in is left in it, bent out of shape."""
        shown = self.shown(text)
        small = shown.casefold()
        left = next((word for word in self._invented if word.casefold() in small), None)
        if left:
            raise AnswerError("The model changed a placeholder, so its name cannot be put back.")
        return shown

    def shown(self, text: str) -> str:
        """Text with those of its names back that can be recognised: for looking on."""
        return self._revealing.sub(lambda found: self._names[found.group()], text) if self.pairs else text

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Names by their stand-ins; of two names with one stand-in the first."""
        return {stand_in: name for name, stand_in in reversed(list(self.pairs.items()))}

    @cached_property
    def _invented(self) -> frozenset[str]:
        return frozenset(word for stand_in in self.pairs.values() for word in stand_in.split())

    @cached_property
    def _hiding(self) -> re.Pattern[str]:
        return _any_of(self.pairs)

    @cached_property
    def _revealing(self) -> re.Pattern[str]:
        return _any_of(self._names)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Any of these as whole words, the longest first."""
    longest_first = sorted(texts, key=lambda text: (-len(text), text))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def stand_ins(brief: Brief) -> StandIns:
    """The stand-ins for all names in a brief: always the same ones for the same brief, so that the journal fits."""
    taken = " ".join([*_texts(brief), brief.posting]).casefold()
    firsts, lasts, others = (_free(words, taken) for words in (FIRST, LAST, OTHER))
    pairs: dict[str, str] = {}
    for name in dict.fromkeys(_people(brief)):
        _add_person(pairs, name, firsts, lasts)
    for name in dict.fromkeys([*_companies(brief), *_named_in(brief)]):
        if name.split()[0].casefold() in wording.first_names():
            _add_person(pairs, name, firsts, lasts)
        elif name not in pairs:
            known = next((pairs[word] for word in name.split() if word in pairs), "")
            pairs[name] = f"{known} {next(others)}".strip()
    for number, address in enumerate(
        dict.fromkeys(a.text for text in _texts(brief) for a in checks.addresses(text)), 1
    ):
        pairs[address] = f"https://link-{number}.example/page"
    return StandIns({name: stand_in for name, stand_in in pairs.items() if name.strip()})


def _free(words: Iterable[str], taken: str) -> Iterator[str]:
    """The words that nothing in the brief says, and then numbered ones without end."""
    yield from (word for word in words if word.casefold() not in taken)
    number = 1
    while True:
        yield f"Namesake{number}x"
        number += 1


def _add_person(pairs: dict[str, str], name: str, firsts: Iterator[str], lasts: Iterator[str]) -> None:
    """A person's whole name, first name and last name, each as people use them."""
    words = name.split()
    if not words or name in pairs or words[0][0].islower():  # an id of the notes, or `me`
        return
    first = pairs.get(words[0]) or next(firsts)
    pairs.setdefault(words[0], first)
    if len(words) > 1:
        last = pairs.get(words[-1]) or next(lasts)
        pairs.setdefault(words[-1], last)
        pairs[name] = f"{first} {last}"


def _people(brief: Brief) -> list[str]:
    readers = [name for person in (brief.reader, *brief.also_to) if person for name in (person.name, person.known_as)]
    named = [fact.person for fact in brief.facts.values()]
    every = [*readers, *brief.goes_by.values(), *brief.people, brief.sender.name, brief.sender.sign_off, *named]
    return [wording.untitled(name.partition(",")[0].strip()) for name in every if name]


def _companies(brief: Brief) -> list[str]:
    """The employer by its names, the shortest first: `Brightwater` before `Brightwater Ltd`."""
    told = [fact.text for fact in brief.all("company_short", "target_company")]
    first = brief.company.split()[:1] if len(brief.company.split()) > 1 else []
    short = [word for word in first if len(word) >= SHORTEST]
    return sorted((name for name in (*told, *short, brief.company) if name), key=len)


def _named_in(brief: Brief) -> Iterator[str]:
    """Further names that facts mention inside a sentence: former employers, clients, places."""
    kept = {word for fact in brief.all(*KEPT_ROLES) for word in re.findall(r"[\w+#.]+\b", fact.text)}
    for text in _texts(brief):
        for run in wording.names(text):
            for number, name in enumerate(LINKED.split(run.text)):
                plain = (word in kept or word in CALENDAR or word.isupper() or word.islower() for word in name.split())
                opens = run.opens and number == 0
                before = text[: run.start] if number == 0 else ""
                if not all(plain) and (
                    _is_german_name(name, before)
                    if has_capital_nouns(brief.language)
                    else not opens or _opening(name, text[run.start :])
                ):
                    yield name


def _is_german_name(name: str, before: str) -> bool:
    """Whether capitals are a name's and not a noun's: a person's, several in a row, or where an employer is named."""
    return (
        len(name.split()) > 1
        or name.casefold() in wording.first_names()
        or bool(re.search(rf"(?:{_W.before_employer})$", before))
    )


def _opening(name: str, rest: str) -> bool:
    """Whether words that open a sentence are a name all the same: several with capitals, or one that says or does."""
    return len(name.split()) > 1 or (name.casefold() not in NOBODY and bool(SPEAKS.match(rest, len(name))))


def _texts(brief: Brief) -> list[str]:
    return [*(fact.text for fact in brief.facts.values()), *brief.steering, *brief.voice]


def hidden(brief: Brief, names: StandIns) -> Brief:
    """The same brief with stand-ins, and without any address of a person."""
    facts = {
        id: replace(fact, text=names.hide(fact.text), person=names.hide(fact.person))
        for id, fact in brief.facts.items()
    }
    sender = replace(
        brief.sender,
        name=names.hide(brief.sender.name),
        sign_off=names.hide(brief.sender.sign_off),
        contact=(),
        email="",
    )
    return replace(
        brief,
        facts=facts,
        sender=sender,
        reader=_hidden(brief.reader, names) if brief.reader else None,
        also_to=tuple(_hidden(person, names) for person in brief.also_to),
        company=names.hide(brief.company),
        employer=names.hide(brief.employer),
        people=tuple(names.hide(name) for name in brief.people),
        titled=(),
        goes_by={names.hide(name): names.hide(known_as) for name, known_as in brief.goes_by.items()},
        voice=tuple(names.hide(text) for text in brief.voice),
        steering=tuple(names.hide(text) for text in brief.steering),
        posting=names.hide(brief.posting),
        others={names.hide(key): names.hide(text) for key, text in brief.others.items()},
        withheld=tuple(replace(item, text=names.hide(item.text)) for item in brief.withheld),
    )


def _hidden(person: Person, names: StandIns) -> Person:
    known_as = names.hide(person.known_as)
    return replace(
        person, name=names.hide(person.name), known_as=known_as, title=names.hide(person.title), email="", id=""
    )


def revealed(letter: Letter, brief: Brief, names: StandIns) -> Letter:
    """A letter that was written with stand-ins as one of the real brief, reviewed again with its names."""
    body = tuple(
        tuple(replace(sentence, text=names.reveal(sentence.text)) for sentence in paragraph)
        for paragraph in letter.paragraphs
    )
    made = templating.envelope(brief, phrasing.load(brief.language), body)
    subject = made.subject if brief.thread else names.reveal(letter.subject)
    made = replace(made, subject=subject, written_by=letter.written_by, usage=letter.usage)
    reasons = {(one.id, names.shown(one.text)): names.shown(one.declined) for one in letter.findings if one.declined}
    found = (replace(one, declined=reasons.get((one.id, one.text), "")) for one in rules.review(made, brief))
    return made.with_findings(tuple(found))


def draft(
    brief: Brief, names: StandIns, *, effort: str = "standard", assets: Assets = SHIPPED
) -> drafting.Conversation:
    """The conversation of `drafting.draft`, in which no real name is said."""
    letter = yield from drafting.draft(hidden(brief, names), effort=effort, assets=assets)
    return revealed(letter, brief, names)
