"""All that a letter may take words, numbers and dates from, worked out once for a brief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import Grounds, telling
from letterkit.facts import Fact
from letterkit.identity import Same
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.calendar import RelativeDays
from letterkit.rules._told_days import WEEK, dates, heading, nearby, nearest, whole
from letterkit.wording import Day, Number, shorthand
from letterkit.wording.relations import changed

LONG_NAME = 6
LABELS = frozenset("company company_short job job_ref target_company".split())
"""Roles of what is told of the employer, not of the writer."""
OUTSIDE = "MP"
"""What the ids of facts begin with that a message or a posting says."""
DAYS_OFF = every(RelativeDays).days_off
"""Days that notes name by the one on which they were written: as far as anybody knows, the day of the letter."""
RELATIVE = re.compile(rf"\b(?:{'|'.join(DAYS_OFF)})\b", re.IGNORECASE)
BARE = re.compile(r"(?=\s*(?:[.,;:)!?]|\Z))")
"""What stands behind a number that counts nothing."""
HALF, TWICE = (0.4, 0.55), (1.8, 2.4)
"""Between what ratios a change is told as `halved`, as `doubled`."""


def _words_only(text: str) -> str:
    return " ".join(wording.words(wording.folded(text)))


def set_in(fact: Fact) -> str:
    """A line of a resume with where, as what and when it was done: other lines of the file say that."""
    return ", ".join((*(value for values in fact.slots.values() for value in values), fact.text))


class Source(NamedTuple):
    """One text with the place it comes from, None for what has none; the fact it is, if it is one."""

    text: str
    where: str | None
    fact: Fact | None


class Sources:
    """The texts of one brief, and what stands in them."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief

    @cached_property
    def texts(self) -> tuple[Source, ...]:
        """Every text that the letter may take words from: the facts first, then names and thread."""
        brief, reader = self.brief, self.brief.reader
        facts = [Source(fact.text, fact.source, fact) for fact in brief.facts.values()]
        rest = [
            brief.company,
            brief.job,
            brief.resume,
            brief.sender.name,
            brief.sender.sign_off,
            brief.sender.email,
        ]
        rest += [*brief.sender.contact, *brief.people, *brief.titled, brief.thread.subject if brief.thread else ""]
        rest += [fact.person for fact in brief.facts.values()]
        rest += [set_in(fact) for fact in brief.facts.values() if fact.id[:1] == "R" and fact.slots]
        rest += brief.goes_by.values()
        for person in (reader, *brief.also_to):
            rest += [person.name, person.title, person.honorific, person.email, person.known_as] if person else []
        return (*facts, *(Source(text, None, None) for text in dict.fromkeys(rest) if text))

    @cached_property
    def of_writer(self) -> Sources:
        """The writer's own sources alone: notes, resume and profile. What a message or posting says is none of them.

        Nor what the employer and the job are called, wherever it stands: it is pasted from advertisements.
        """
        brief = self.brief
        facts = {id: fact for id, fact in brief.facts.items() if id[:1] not in OUTSIDE and _is_own(fact)}
        return Sources(replace(brief, facts=facts, company="", job="", posting="", message="", thread=None))

    @property
    def own(self) -> tuple[str, ...]:
        """The writer's own texts, line by line."""
        return tuple(line for source in self.of_writer.texts for line in source.text.splitlines() if line.strip())

    @cached_property
    def own_text(self) -> str:
        """The writer's own texts as one; none runs into the next."""
        return " \n ".join(self.own)

    @cached_property
    def told(self) -> frozenset[str]:
        """The stems of all that is known to have been said or done: own sources, and what the employer's facts say."""
        return self.of_writer.tells_of.union(*(telling(fact.text) for fact in self.brief.facts.values()))

    @cached_property
    def tells_of(self) -> frozenset[str]:
        """The stems of what the texts tell."""
        return frozenset[str]().union(*(telling(source.text) for source in self.texts))

    @cached_property
    def flat(self) -> str:
        """All texts as one, folded; none runs into the next."""
        return " \n ".join(wording.passage(source.text).flat for source in self.texts)

    def holds(self, words: str) -> bool:
        """Whether a source holds these words as they are, in any case."""
        return wording.flat(words) in self.flat

    def holds_number(self, shown: str) -> bool:
        """Whether a source holds a number in these very figures, whatever stands around it."""
        figures = re.escape(wording.flat(shown))  # and not a part of `2026-02-17`
        return bool(re.search(rf"(?<![\d.,])(?<!\d-){figures}(?![\d]|[.,]\d|-\d)", self.flat))

    def says(self, quoted: str) -> bool:
        """Whether a source holds these words in this order, whatever stands between them: dictation has no commas."""
        return self.holds(quoted) or f" {_words_only(quoted)} " in self._spoken

    @cached_property
    def _spoken(self) -> str:
        return " | ".join(f" {_words_only(source.text)} " for source in self.texts)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the texts, folded, with the parts of hyphenated and apostrophed ones, bare and as they are."""
        return frozenset[str]().union(*(wording.passage(source.text).words for source in self.texts))

    @cached_property
    def heard(self) -> frozenset[str]:
        """The words of message, posting and all the notes, folded: a person's letter may name what they name."""
        texts = (self.brief.message, self.brief.posting, self.brief.noted)
        return frozenset[str]().union(*(wording.passage(text).words for text in texts))

    @cached_property
    def names(self) -> dict[str, str]:
        """Words of the names of people and companies, folded, each as it is written."""
        brief = self.brief
        full = [brief.company, brief.sender.name, *brief.people, *(fact.person for fact in brief.facts.values())]
        full += [fact.text for fact in brief.all("company", "company_short", "target", "target_company")]
        full += brief.goes_by.values()
        full += [name for person in (brief.reader, *brief.also_to) if person for name in (person.name, person.known_as)]
        return {wording.folded(word): word for name in full for word in wording.words(name) if word[:1].isupper()}

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials of the people, folded: `tw`."""
        brief = self.brief
        full = [*brief.people, brief.sender.name, *(fact.person for fact in brief.facts.values())]
        full += [person.name for person in (brief.reader, *brief.also_to) if person]
        return frozenset("".join(word[0] for word in wording.words(wording.folded(name))) for name in full if name)

    @cached_property
    def proper(self) -> dict[str, str]:
        """Long capitalised words within the facts, folded, each as it is written; none where nouns have capitals."""
        if has_capital_nouns(self.brief.language):
            return {}
        runs = [name for fact in self.brief.facts.values() for name in wording.names(fact.text) if not name.opens]
        found = [part for name in runs for part in name.parts if len(part) >= LONG_NAME and part[:1].isupper()]
        return {wording.folded(part): part for part in found}

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(map(wording.stem, self.words))

    @cached_property
    def numbers(self) -> dict[tuple[float, str], list[tuple[Number, Source]]]:
        """Every number of the texts by value and unit, with where it stands."""
        found: dict[tuple[float, str], list[tuple[Number, Source]]] = {}
        for source in self.texts:
            for number in wording.passage(source.text).numbers:
                found.setdefault((number.value, number.unit), []).append((number, source))
        return found

    @cached_property
    def values(self) -> frozenset[tuple[float, str]]:
        """Values with their unit that a letter may hold; each also without unit, and the year of every date."""
        found = {key for value, unit in self.numbers for key in ((value, unit), (value, ""))}
        found |= {(number.value, unit) for number, unit in self._shared_units()}
        found.update((float(year), "") for year in self.years)
        return frozenset(found)

    @cached_property
    def shortened(self) -> frozenset[tuple[float, str]]:
        """Values that the texts have in a note's shorthand: enough for a letter."""
        return frozenset(value for source in self.texts for value in shorthand.values(source.text))

    @cached_property
    def ratios(self) -> tuple[tuple[float, Source], ...]:
        """What texts tell as a change that letters call doubled or halved: 0.5 for `from 9 to 4`."""
        found = []
        for source in self.texts:
            for one, other in pairwise(wording.passage(source.text).numbers):
                old, new = changed(source.text, one, other) or (0.0, 0.0)
                shares = ((0.5, HALF), (2.0, TWICE)) if old else ()
                found += [(told, source) for told, (least, most) in shares if least <= new / old <= most]
        return tuple(found)

    @cached_property
    def parts(self) -> frozenset[float]:
        """Days and months of the dates of the texts, which a letter may name alone: `by the 12th`."""
        whole = {float(part) for day in self.days for part in (day.day, day.month)}
        return frozenset(whole | {float(part) for day in self.said for part in (day.day, day.month) if part})

    def _shared_units(self) -> Iterator[tuple[Number, str]]:
        """Numbers whose unit stands with another one: `von 38 auf 33 Prozent`; `said 15%. It goes down to about 5`."""
        for source in self.texts:
            numbers = wording.passage(source.text).numbers
            for one, other in pairwise(numbers):
                if not one.unit and other.unit and changed(source.text, one, other):
                    yield one, other.unit
            if any(one.unit == "%" for one in numbers):
                yield from ((one, "%") for one in numbers if not one.unit and BARE.match(source.text, one.end))

    @cached_property
    def grounds(self) -> Grounds:
        """The facts, to hold numbers against what they count."""
        return Grounds(self.brief.facts.values())

    def holds_beside_facts(self, number: Number) -> bool:
        """Whether a text that is no fact (posting, names) has this value."""
        posted = wording.passage(self.brief.posting).numbers
        held = any(source.fact is None for _, source in self.numbers.get((number.value, number.unit), ()))
        return held or any((one.value, one.unit) == (number.value, number.unit) for one in posted)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that the texts speak of, and this one."""
        return self.whole_years | {day.year for day in self.said if day.year}

    @cached_property
    def whole_years(self) -> frozenset[int]:
        """Those of them in which no month is excluded: of `Oct 2024` the others are."""
        named = {
            int(value) for value, unit in self.numbers if not unit and 1950 <= value <= 2100 and value == int(value)
        }
        return frozenset(named | {day.year for day in self.days} | {self.brief.today.year})

    @cached_property
    def said(self) -> tuple[Day, ...]:
        """Every date of the texts as it stands there, in whatever shorthand."""
        return tuple(day for source in self.texts for day in whole(dates(source.text)))

    def tells(self, day: Day) -> bool:
        """Whether a source has a date, in any of its spellings, as exactly or more so."""
        return any(day.fits(known) for known in self.days) or any(self._means(one, day) for one in self.said)

    def _means(self, said: Day, day: Day) -> bool:
        """Whether a date of a source, with what it leaves out filled in from around today, may be this one."""
        if said.day is None and said.month is None:
            near = (self.brief.today, self.brief.event.date()) if self.brief.event else (self.brief.today,)
            around = (when + timedelta(days) for when in near for days in range(-WEEK, WEEK + 1))
            return day.weekday == said.weekday and any(day.fits(when) for when in around)
        if day.month is None and said.month and said.day:
            when = nearest(said.year, said.month, said.day, self.brief.today)
            return when is not None and day.fits(when)
        if said.month is None:
            return any(said.fits(when) and day.fits(when) for when in nearby(said, self.brief.today))
        turned = replace(said, month=said.day, day=said.month) if said.swapped else said
        return day.within(said, self.brief.today) or day.within(turned, self.brief.today)

    @cached_property
    def days(self) -> dict[date, Source | None]:
        """Every date of the texts that has day and month, with where it stands; a missing year is the nearest one."""
        found: dict[date, Source | None] = {}
        for source in self.texts:
            if source.fact and source.fact.day:
                found.setdefault(source.fact.day, source)
                time = wording.when(source.fact.text) if source.fact.precision else None
                found |= {day: source for day in (time.dates(self.brief.near) if time else ()) if day}
            for day in dates(source.text):
                if day.day and day.month and (when := nearest(day.year, day.month, day.day, self.brief.today)):
                    found.setdefault(when, source)
            for word in RELATIVE.findall(source.text) if source.fact else ():
                found.setdefault(self.brief.today + timedelta(days=DAYS_OFF[word.casefold()]), source)
        written = [when for source in self.texts if (when := heading(source.text, self.brief.today))]
        for word in {word.casefold() for source in self.texts for word in RELATIVE.findall(source.text)}:
            found |= {when + timedelta(DAYS_OFF[word]): None for when in written} | found
        if self.brief.event:
            found.setdefault(self.brief.event.date(), None)
        return found


def _is_own(fact: Fact) -> bool:
    """Whether a fact of the notes speaks for the writer: a label does not, but a name that is a host, `Monday.com`."""
    if fact.role not in LABELS:
        return True
    carried = wording.mentions(fact.text)
    return len(carried) == 1 and carried[0].text == fact.text.strip()


def sources_of(brief: Brief) -> Sources:
    """The sources of a brief, made once."""
    return _sources(Same(brief))


@lru_cache(maxsize=4)
def _sources(brief: Same[Brief]) -> Sources:
    return Sources(brief.it)
