"""What this reader needs: what a letter has to do for the one who gets it, computed from the brief without a model.

The doubt they voiced and the fact that answers it, the answer that went wrong, what they offered or left open, what
their advertisement asks for, what was promised, the agreed step, their problem, the reason only this writer has. A
plain prompt to a strong model meets these by luck; a letter that wins meets them first. A kind says which concern it
(`[reader]` in its kind.toml), most pressing first.

    needs.of(brief)                 musts first, each with the facts it stands on
    needs.met(need, letter)         whether a sentence of anybody's letter serves it
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from letterkit import wording
from letterkit.brief.choosing import serving, stems, strongest, told
from letterkit.brief.contents import Brief
from letterkit.brief.evidence import meeting
from letterkit.facts import Fact
from letterkit.kinds import ABOUT, About
from letterkit.languages import codes, every, known
from letterkit.languages.topics.brief import Needs
from letterkit.letter import Letter, Sentence
from letterkit.wording import shorthand

_W = every(Needs)

SHORT_KIND, FEW, MOST = 150, 3, 5
"""Words up to which a kind is short, and how many musts a short and a longer one carry: four of about sixty words
fill an influence letter, and a letter with ten purposes has none."""
REQUIREMENTS = 3
"""Of an advertisement, the requirements that a cover letter answers."""
QUOTED = 90
"""Characters of a fact that are shown in a need."""
SERVED, NAMED = 0.34, 1 / 3
"""Share of the telling words of what meets a need that a sentence must say: a paraphrase keeps about half of them. Of
what needs only be named (a promise, an offer, a step: `Zeugnis nachreichen bis Fr`) one word of three will do."""
CITED = 0.1
"""The same where the sentence cites the fact: a letter may say it in other words, but not in none of them."""


LONG_NOTE, MOSTLY = 6, 0.5
"""Words from which a note is told in several sentences, and the share of them that the letter then has."""


@dataclass(frozen=True, slots=True)
class ReaderNeed:
    """One thing that a letter has to do for its reader, or may.

    raised: ids of what they said, asked, offered, or of what was promised. answers: ids of what meets it; where there
    is none, telling what was raised is what meets it.
    text: the same in words to the writer: `answer their doubt “…” with “…”`.
    """

    about: About
    raised: tuple[str, ...]
    answers: tuple[str, ...]
    text: str
    must: bool = False

    @property
    def facts(self) -> tuple[str, ...]:
        """All facts it stands on."""
        return (*self.raised, *self.answers)


def of(brief: Brief) -> tuple[ReaderNeed, ...]:
    """What this letter has to do for this reader: the musts, then the mays, each as pressing as its kind says."""
    found = {about: list(FINDERS[about](brief)) for about in ABOUT}
    wanted = [replace(need, must=True) for about in brief.kind.musts for need in found[about]]
    # What cannot be answered is no must: nobody is to invent an answer, and the writer is told that it is missing.
    musts = [need for need in wanted if need.answers or need.about not in ANSWERED][: most(brief)]
    rest = [replace(need, must=False) for need in wanted if need not in musts]
    return (*musts, *rest, *(need for about in brief.kind.mays for need in found[about]))


def to_json(brief: Brief, letter: Letter | None = None) -> list[dict[str, Any]]:
    """The needs as JSON values; `met` is null where there is no letter to look at."""
    return [
        {
            "must": need.must,
            "about": need.about,
            "text": need.text,
            "facts": list(need.facts),
            "met": met(need, letter, brief) if letter else None,
        }
        for need in of(brief)
    ]


def remarks(brief: Brief) -> tuple[str, ...]:
    """What the writer must be told, beside the letter: what it would need and the notes do not hold."""
    found = [f"Nothing in your notes answers {quoted(brief.facts[need.raised[0]])}." for need in unanswered(brief)]
    loose = (p for p in _theirs(brief, "promise") if not brief.of(p, "link"))
    found += [f"You promised {quoted(promise)}: attach it, or put a link into the notes." for promise in loose]
    return tuple(dict.fromkeys([*found, *brief.remarks]))


def most(brief: Brief) -> int:
    """How many musts a letter of this kind carries."""
    return FEW if brief.kind.words.max <= SHORT_KIND else MOST


def unanswered(brief: Brief) -> tuple[ReaderNeed, ...]:
    """What was asked or doubted and no fact answers: for the writer to hear, never for the letter to say."""
    return tuple(need for need in of(brief) if need.about in ANSWERED and not need.answers)


def met(need: ReaderNeed, letter: Letter, brief: Brief) -> bool:
    """Whether a sentence of the letter serves a need: it says enough of what meets it, or cites it and says some."""
    ids = need.facts if need.about == "promise" else need.answers or need.raised  # the thing, or the day for it
    wanted = [brief.facts[id] for id in ids if id in brief.facts]
    if need.about == "offer" and brief.kind.questions[0] and "?" in letter.body:
        return True  # a letter that asks takes it up
    if any(_is_said(fact, letter, brief) for fact in wanted):
        return True
    return any(_all_told(fact, letter, brief) for fact in wanted if fact.role in ("evidence", "problem"))


def _all_told(fact: Fact, letter: Letter, brief: Brief) -> bool:
    """Whether a letter tells most of a long note, a sentence here and one there."""
    words = stems(told(brief, fact), brief.language)
    said = stems(letter.body, brief.language)
    return len(words) >= LONG_NOTE and len(_shares(words, said)) >= MOSTLY * len(words)


def untouched(need: ReaderNeed, letter: Letter, brief: Brief) -> bool:
    """Whether no word of the letter is about a need: neither what was raised nor what meets it is so much as named."""
    said = stems(f"{letter.subject} {letter.text}", brief.language)
    facts = [brief.facts[id] for id in need.facts if id in brief.facts]
    cited = {id for sentence in letter.sentences for id in sentence.facts}
    return not any(fact.id in cited or fact.is_day or stems(fact.text, brief.language) & said for fact in facts)


def _is_said(fact: Fact, letter: Letter, brief: Brief) -> bool:
    """Whether some sentence says enough of a fact."""
    if fact.day and fact.is_day:
        day = fact.day
        days = (wording.passage(one.text).dates for one in letter.sentences)
        cited = any(fact.id in sentence.facts for sentence in letter.sentences)
        return cited or any(same_day(one, day) for each in days for one in each)
    words, of = stems(told(brief, fact), brief.language), stems(fact.text, brief.language)
    if not words:
        return bool(letter.sentences)  # a plain yes is said in too many ways to be missed for certain
    if fact.role == "promise":  # the thing is what was promised, however it will come
        words, of = words - HANDING, of - HANDING
    open_for = held_open(fact, brief.language) if fact.role == "door" else frozenset[str]()
    least = NAMED if fact.role in ("promise", "offer", "door", *AGREED) else SERVED
    for sentence in letter.sentences:
        if fact.role in (*AGREED, "door", "promise") and _shares_day(sentence, fact):
            return True
        if fact.role == "offer" and set(fact.of) & set(sentence.facts):
            return True  # `Thank you for offering feedback` stands on the offer's own words, and repeats none of them
        said = stems(sentence.text, brief.language)
        enough = (CITED if fact.id in sentence.facts else least) * len(of)
        if _shares(open_for, said) or len(_shares(words, said)) >= enough:
            return True
    return False


def _shares(words: Iterable[str], said: Iterable[str]) -> set[str]:
    """The words that are said, also cut short in a note (`cert`, `réf`), or as the end of a compound: `Fragenliste`."""
    there, begun = set(said), f" {' '.join(said)}"
    parts = tuple(one for one in there if len(one) > SHORT)
    short = {one for one in words if len(one) >= SHORT and f" {one}" in begun}
    return short | {one for one in words if one in there or (len(one) >= COMPOUND and one.endswith(parts))}


def _shares_day(sentence: Sentence, fact: Fact) -> bool:
    """Whether a sentence names a day that stands in a note: `Decision Tues (June 2)`, `he'll call Weds`."""
    noted = [*wording.dates(fact.text), *shorthand.days(fact.text)]
    return any(_may_be(day, other) for day in wording.dates(sentence.text) for other in noted)


def _may_be(day: wording.Day, other: wording.Day) -> bool:
    if day.day and other.day:
        return day.day == other.day and (day.month is None or other.month in (None, day.month))
    return day.weekday is not None and day.weekday == other.weekday


def same_day(said: wording.Day, day: date) -> bool:
    """Whether a date of a text, whatever it leaves out, is this day."""
    if said.day is None:
        return said.weekday == day.weekday()
    return said.day == day.day and said.month in (None, day.month)


SHORT, COMPOUND = 3, 9
"""Letters from which a word of a note may be another one's beginning, and from which it may be made of two."""
HANDING = frozenset[str]().union(
    *(stems(" ".join(sorted(words.handing)), code) for code in codes() if (words := known(code, Needs)))
)
"""How a note says that something was promised, beside what it was."""
SEASON = re.compile(
    rf"\b(?:(?:{_W.season_spring})(?=\W|\Z)|(?:{_W.season_fruh})(?:s|{_W.season_s})?\b|"
    rf"(?:{_W.season_printemps})\b)",
    re.IGNORECASE,
)
POST = _W.post
"""Words for any post whatever, which every form mail leaves open."""


def held_open(door: Fact, language: str) -> frozenset[str]:
    """Stems of what a message leaves open for certain: a time, a person, a post that is not just any."""
    slots = door.slots
    post = {word for value in slots.get("opening", ()) for word in value.casefold().split()} - POST
    season = {found.casefold() for found in SEASON.findall(door.text)}
    when = {word for name in ("days", "times", "person") for value in slots.get(name, ()) for word in value.split()}
    return frozenset().union(*(stems(word, language) for word in post | season | when))


ANSWERED = frozenset(("doubt", "repair", "asked"))
"""Needs that only a fact of the writer's can meet."""


def _theirs(brief: Brief, *roles: str) -> Iterator[Fact]:
    """Facts of these roles that this reader said, or nobody in particular."""
    readers = {person.name for person in (brief.reader, *brief.also_to) if person}
    theirs = (fact for fact in brief.all(*roles) if not fact.person or not readers or fact.person in readers)
    return (fact for fact in theirs if fact.id not in brief.told_whole)


def _need(about: About, raised: Iterable[Fact], answers: Iterable[Fact], text: str) -> ReaderNeed:
    return ReaderNeed(about, tuple(f.id for f in raised), tuple(f.id for f in answers), text)


def quoted(fact: Fact) -> str:
    """A fact's words, short enough to be shown in a line; a day as people say it."""
    if fact.day and fact.is_day and not fact.precision:
        return f"{fact.day:%A} {fact.day.day} {fact.day:%B}"
    words = " ".join(fact.text.split())
    return f"“{words if len(words) <= QUOTED else words[: QUOTED - 2].rstrip() + ' …'}”"


def _and_with(answers: Sequence[Fact]) -> str:
    return f" with {quoted(answers[0])}" if answers else ": nothing in your notes answers it"


def _doubts(brief: Brief) -> Iterator[ReaderNeed]:
    roles = ("reason", "doubt") if brief.kind.after == "rejection" else ("doubt",)
    for doubt in _theirs(brief, *roles):
        claim = serving(brief, doubt)
        if claim is None and brief.kind.strongest:
            claim = strongest(brief)
        answers = [*filter(None, [claim]), *brief.of(doubt, "bridge")]
        named = "the reason they gave" if doubt.role == "reason" else "their doubt"
        yield _need("doubt", [doubt], answers, f"answer {named} {quoted(doubt)}{_and_with(answers)}")


def _repairs(brief: Brief) -> Iterator[ReaderNeed]:
    for asked in _theirs(brief, "asked"):
        answers = brief.of(asked, "better_answer")
        yield _need("repair", [asked], answers, f"put right your answer to {quoted(asked)}{_and_with(answers)}")


def _offers(brief: Brief) -> Iterator[ReaderNeed]:
    refusals = {fact.id for fact in brief.all("decision")}
    for offer in (fact for fact in _theirs(brief, "offer") if not refusals & set(fact.of)):
        yield _need("offer", [offer], [], f"take up what they offered: {quoted(offer)}")


def _doors(brief: Brief) -> Iterator[ReaderNeed]:
    """What was left open with a time, a certain post or a person; "watch our careers page" leaves nothing."""
    for door in (fact for fact in brief.all("door") if held_open(fact, brief.language)):
        yield _need("door", [door], [], f"take up what they left open: {quoted(door)}")


def _promises(brief: Brief) -> Iterator[ReaderNeed]:
    for promise in _theirs(brief, "promise"):
        riders = brief.of(promise, "promise_day", "link")
        by = f", {quoted(riders[0])}" if riders else ""
        yield _need("promise", [promise], riders, f"keep your promise, or date it: {quoted(promise)}{by}")


def _asks(brief: Brief) -> Iterator[ReaderNeed]:
    """What an advertisement or a message asks to be told, with the practical fact that tells it."""
    for ask in brief.all("asked_for"):
        about = ask.slots.get("about", ())
        answers = brief.all(*about) if set(about) <= PRACTICAL else ()
        if set(about) <= PRACTICAL:
            yield _need("asked", [ask], answers, f"tell them what they ask for, {quoted(ask)}{_and_with(answers)}")


AGREED = ("step", "decision_day", "their_next", "promised_to_us")
"""Roles of what happens next, the plainest first."""
PRACTICAL = frozenset(("start", "notice", "days", "roster", "licence", "permit", "pay"))
"""Practical matters that a letter can state, by the roles of their facts."""


def _steps(brief: Brief) -> Iterator[ReaderNeed]:
    roles = AGREED[1:2] if brief.kind.after == "promise" else AGREED  # who asks after silence asks after the day
    agreed = [fact for role in roles for fact in brief.all(role)[:1]]
    if agreed:
        days = ", ".join(quoted(fact) for fact in agreed[:2])
        yield _need("step", agreed[:2], (), f"name the agreed step, no firmer than noted: {days}")


def _problems(brief: Brief) -> Iterator[ReaderNeed]:
    """Their main problem with the evidence for it; of an application, what the advertisement asks for most."""
    if brief.kind.after == "application":
        wanted = brief.all("requirement")
        given = {id: one.claim for id, one in meeting(brief, wanted).items()}
        for need in [one for one in wanted if one.id in given][:REQUIREMENTS]:
            yield _need("problem", [need], [given[need.id]], f"meet {quoted(need)} with {quoted(given[need.id])}")
        return
    own = [*_theirs(brief, "problem"), *_theirs(brief, "cares", "measure")]
    tied = sorted(own[:REQUIREMENTS], key=lambda need: serving(brief, need) is None)
    for problem in tied[:1]:
        claim = serving(brief, problem)
        answers = [*filter(None, [claim]), *brief.of(problem, "idea")]
        with_what = f" with {quoted(answers[0])}" if answers else ""
        yield _need("problem", [problem], answers, f"speak to their problem {quoted(problem)}{with_what}")


def _questions(brief: Brief) -> Iterator[ReaderNeed]:
    roles = brief.kind.asks_about
    found = list(_theirs(brief, *roles))
    if found:  # any of them will do, and one is enough
        yield _need("question", found if len(roles) > 1 else found[:1], [], f"ask about {quoted(found[0])}")


def _own(brief: Brief) -> Iterator[ReaderNeed]:
    for motive in brief.all("motive")[:1]:
        yield _need("own", [motive], [], f"say why you want this: {quoted(motive)}")


def _kindness(brief: Brief) -> Iterator[ReaderNeed]:
    for kind in list(_theirs(brief, "kind_words", "liked"))[:1]:
        yield _need("kindness", [kind], [], f"answer their kind words: {quoted(kind)}")


FINDERS: Mapping[About, Callable[[Brief], Iterator[ReaderNeed]]] = {
    "doubt": _doubts,
    "repair": _repairs,
    "offer": _offers,
    "door": _doors,
    "promise": _promises,
    "asked": _asks,
    "step": _steps,
    "problem": _problems,
    "question": _questions,
    "own": _own,
    "kindness": _kindness,
}
