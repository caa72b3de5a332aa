"""The template letter: what a Jinja template says about a brief, as sentences that cite their facts.

A template holds what stands between greeting and closing. Each of its lines is one sentence, an empty line starts a
paragraph, and a line `@problem` names the part of the letter that follows. Whatever is printed of a fact leaves the
fact's id in the text between two private characters; `{{ fact | cite }}` leaves the id alone. So every sentence knows
what it stands on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from letterkit import assets as folders
from letterkit import kinds, phrasing, voice, wording
from letterkit.assets import SHIPPED, Assets
from letterkit.brief.contents import Brief
from letterkit.brief.unsaid import ANSWER, Unsaid, begun
from letterkit.errors import UnknownNameError
from letterkit.facts import Fact
from letterkit.languages import every, known
from letterkit.languages.topics.brief import Formality
from letterkit.languages.topics.mail import Greetings, Mails
from letterkit.languages.topics.names import Jobs
from letterkit.letter import Letter, Sentence, count_words
from letterkit.marks import GAPS, MARK
from letterkit.phrasing import Phrasing
from letterkit.templating import owing
from letterkit.templating.scene import Phrases, scene
from letterkit.wording import people
from letterkit.wording.names import first_names

PART = re.compile(r"@[a-z_]+")
SPACE_BEFORE = re.compile(r"\s+([,.;:?!])")
COMMA_TWICE = re.compile(r",(?=[,.;:?!])")
STOP_TWICE = re.compile(r"([?!.])[.?](?=\s|$)")
NAMELESS = "zzunnamedjob"
"""Stands where a template names the job and nobody did; it goes, with the word that leads to it."""
_LEADING = re.compile(rf"\s*(?:\b(?:{every(Jobs).before_job}))?{NAMELESS}", re.IGNORECASE)
_FIELD = re.compile(r"\{(\w+)\}")
"""A field of a kind's subject. A user writes these, so they are names and no formats."""
GREETING = re.compile(r"[\w’' .-]{2,60}[,!]?")
"""What a greeting is made of."""
FULLEST = 3
"""How many steps of optional sentences a template may have (`{% if room >= 2 %}`)."""
MOST_GAPS, MOST_MAYS = 4, 1
"""How many sentences of one letter are left to its writer, and how many of those it can do without."""
OWED = frozenset("doubt better_answer promise step question".split())
"""What a reader waits for, in any kind of letter."""
CROWDED, EXCERPT = 4, 6
"""Facts of one line from which a mark shows the first words of its note, and how many."""
CLOSING = frozenset("question interest next close goodbye".split())
"""Parts before which a letter says what it still has to say."""
PLACED = ("evidence", "next")
"""The part of the letter that such a sentence is in, and that of a promise."""


def write(brief: Brief, assets: Assets = SHIPPED) -> Letter:
    """The letter that the kind's template makes of a brief: the fullest that keeps within the kind's range.

    Raises UnknownNameError if the kind has no template in the brief's language, AssetError if the template is broken.
    """
    if brief.language not in (there := kinds.languages(brief.kind.name, assets)):
        raise UnknownNameError(f"template language for {brief.kind.name!r}", brief.language, there)
    words = phrasing.load(brief.language)
    body: tuple[tuple[Sentence, ...], ...] = ()
    own = {of: (fact.id,) for fact in brief.all("said") for of in fact.of}
    for text in _rendered(brief, words, assets):
        gaps = {gap.fact: gap.mark for gap in _left(brief, text)} | dict(brief.said)
        body = paragraphs(text, small=words.SMALL_AFTER_GREETING, gaps=gaps, own=own)
        body = _with_owed(body, [(one, gaps.get(one.fact.id, "")) for one in _owed(brief, text)], own)
        if sum(count_words(one.text) for lines in body for one in lines) <= brief.kind.words.max:
            break
    return envelope(brief, words, body)


def unsaid(brief: Brief, assets: Assets = SHIPPED) -> tuple[Unsaid, ...]:
    """What the template would tell and has no certain words for, the musts first."""
    found = _gaps(brief, next(_rendered(brief, phrasing.load(brief.language), assets)))
    return tuple(sorted((gap for gap in found if gap.fact not in brief.said), key=lambda gap: not gap.must))


def _rendered(brief: Brief, words: Phrasing, assets: Assets) -> Iterator[str]:
    """What the template makes of a brief, the fullest first."""
    values = scene(_with_marks(brief), words)
    get, name = assets.environments("templates").get_template, f"{brief.kind.name}/{brief.language}.j2"
    parts = [part.name for part in kinds.load(brief.kind.name, assets).parts]
    assets.demand_declared("templates", name, parts, [*values, "room"])
    for room in range(FULLEST, -1, -1):
        yield folders.render(get, name, {**values, "room": room})


def _gaps(brief: Brief, text: str) -> list[Unsaid]:
    """What a rendered template has no certain words for, in its order, behind what it leaves out and owes."""
    needed = {role for need in brief.kind.needs if need.required for role in need.any} | OWED
    owed = [_unsaid(brief, one.fact, one.role, must=True) for one in _owed(brief, text)]
    facts = [
        brief.facts.get(id) or Fact(id, "", "", "own", id.removeprefix("?")) for id in dict.fromkeys(GAPS.findall(text))
    ]
    return owed + [
        _unsaid(brief, fact, fact.role, must=fact.role in needed or fact.untold or fact.id.startswith("?"))
        for fact in facts
    ]


def _owed(brief: Brief, text: str) -> list[owing.Owed]:
    """What a rendered template should tell, does not, and could not."""
    phrase = Phrases(brief, phrasing.load(brief.language))
    return owing.owed(brief, _printed(text), phrase.is_unsure)


def _unsaid(brief: Brief, fact: Fact, role: str, *, must: bool) -> Unsaid:
    reader = brief.reader.name if brief.reader else fact.person
    called = brief.called(fact.person) if fact.person else ""
    begin = begun(replace(fact, role=role), reader, called, brief.language, brief.familiar)
    where = f"{fact.source} {_excerpt(fact.text)}" if _is_crowded(brief, fact) else fact.source
    return Unsaid(fact.id, role, begin, fact.text, where, must=must)


def _is_crowded(brief: Brief, fact: Fact) -> bool:
    """Whether so much stands on the line of a fact that the line alone does not show what is meant: dictation."""
    here = (one for one in brief.facts.values() if one.source == fact.source and one.role != "note")
    return bool(fact.text) and sum(1 for _ in here) > CROWDED


def _excerpt(text: str) -> str:
    """The first words of a note, between quotation marks."""
    words = text.split()
    return f"“{' '.join(words[:EXCERPT])}{' …' if len(words) > EXCERPT else ''}”"


def _printed(text: str) -> frozenset[str]:
    """The ids of all facts that a rendered template tells, or has no certain words for."""
    return frozenset(id for ids in (*MARK.findall(text), *GAPS.findall(text)) for id in ids.split())


def _with_owed(
    body: tuple[tuple[Sentence, ...], ...],
    owed: Sequence[tuple[owing.Owed, str]],
    own: Mapping[str, tuple[str, ...]],
) -> tuple[tuple[Sentence, ...], ...]:
    """A letter's paragraphs with a sentence for each thing it owes: a promise at its end, the rest before its close."""
    told = [(one, Sentence(said, (one.fact.id, *own.get(one.fact.id, ())), PLACED[one.role == "promise"]))
            for one, said in owed if said]  # fmt: skip
    before = tuple(sentence for one, sentence in told if one.role != "promise")
    last = tuple(sentence for one, sentence in told if one.role == "promise")
    at = next((n for n, lines in enumerate(body) if lines[0].part in CLOSING), len(body))
    found = (*body[:at], before, *body[at:])
    return tuple(filter(None, (*found[:-1], (*found[-1], *last)) if last and found[-1] else (*found, last)))


def _left(brief: Brief, text: str) -> list[Unsaid]:
    """Those of them that the letter leaves to its writer: the musts, and of the rest a few."""
    shown = frozenset(GAPS.findall(text))
    gaps = [gap for gap in _gaps(brief, text) if gap.fact not in brief.said]
    found = owing.by_rank(brief, sorted(gaps, key=lambda gap: gap.fact not in shown))
    if any(gap.where for gap in found) and brief.clauses:  # what rough notes hold goes before what they might hold
        found = [gap for gap in found if gap.where or gap.role == ANSWER]
    most = max(0, MOST_GAPS - text.count("[["))
    musts = [gap for gap in found if gap.must][:most]
    mays = [gap for gap in found if not gap.must][: most - len(musts)]
    return musts + (mays if brief.clauses else mays[:MOST_MAYS])


def _with_marks(brief: Brief) -> Brief:
    """The brief with a stand-in for a job that nobody named, and an open mark for what the kind needs and has not.

    The marks are no facts: their ids start with `?` and stand behind no sentence.
    """
    held = dict(brief.facts)
    if not brief.first("sender"):
        held["?sender"] = Fact("?sender", brief.sender.sign_off, "", "record", "sender")
    if not brief.first("job"):
        held["?job"] = Fact("?job", NAMELESS, "", "record", "job")
    for gap in brief.missing:
        if gap.required and (role := gap.roles[0]) != "job":
            held[f"?{role}"] = Fact(f"?{role}", "", "", "own", role)
    return replace(brief, facts=held) if len(held) > len(brief.facts) else brief


def greeting(brief: Brief, words: Phrasing) -> str:
    """The line above the letter; who is greeted by first name alone greets so in turn."""
    reader = brief.reader
    if brief.greets and reader and reader.first and not brief.also_to:
        return brief.greets.format(reader.first)
    return str(words.greeting(reader, brief.formality, brief.locale, brief.also_to))


def greetings(brief: Brief, words: Phrasing) -> tuple[str, ...]:
    """The usual greeting, and the others that may fit: who reads the notes and how the other signed tells from them."""
    reader, usual = brief.reader, greeting(brief, words)
    if reader is None or brief.also_to or brief.familiar:
        return (usual,)
    is_known = reader.named.keys & (people.WOMEN | people.MEN) or reader.named.plain.casefold() in first_names()
    titles = [" ".join([title, *reader.named.titles]) for title in ([] if is_known else words.HONORIFICS)]
    titled = (replace(reader, honorific=title, address_form="title_surname") for title in titles)
    formal = [words.greeting(one, brief.formality, brief.locale) for one in titled]
    first = replace(reader, honorific="", address_form="first_name")
    return tuple(dict.fromkeys([usual, *formal, words.greeting(first, every(Formality).familiar, brief.locale)]))


def envelope(
    brief: Brief,
    words: Phrasing,
    body: tuple[tuple[Sentence, ...], ...],
    topic: str = "",
    around: tuple[str, str] = ("", ""),
) -> Letter:
    """A letter around its sentences: recipient, subject, greeting and signature come from the brief alone.

    around: the greeting and the line before the name that a writer chose; those that are not the language's own are
    passed over, and the writer's own habit comes first.
    """
    thread, line = brief.thread, subject(brief, words, topic)
    salutation, closing = _around(brief, words, *around)
    head, signature = "", "\n".join([brief.sender.sign_off, *brief.sender.contact])
    if brief.kind.page and (on_paper := getattr(words, "page", None)):
        head, salutation, closing = on_paper(brief, line)
        signature = brief.sender.sign_off
    return Letter(
        kind=brief.kind.name,
        language=brief.language,
        subject=line,
        head=words.typeset(head),
        greeting=salutation,
        paragraphs=tuple(tuple(replace(one, text=words.typeset(one.text)) for one in lines) for lines in body),
        closing=words.typeset(closing),
        signature=signature,
        to=brief.reader,
        also_to=brief.also_to,
        thread=thread,
        facts=brief.facts,
        window=brief.window,
    )


def _around(brief: Brief, words: Phrasing, greeted: str, closed: str) -> tuple[str, str]:
    """The greeting and the line before the name: those that were chosen, as far as they are the language's own."""
    possible = greetings(brief, words)
    salutation = greeted if greeted in possible or _greets(greeted, brief) else possible[0]
    own = brief.voice_of.closing if brief.voice_of and voice.is_first_name_terms(salutation, brief.formality) else ""
    chosen = own or (closed if closed in words.CLOSINGS else "")
    return salutation, chosen or words.closing(brief.formality, brief.locale, brief.reader, brief.also_to)


def _greets(said: str, brief: Brief) -> bool:
    """Whether a greeting of a writer's own is one: the language's words, the reader's name, no title that is news.

    `Hi Linh,`, `Dear Ma'am,` and `Madame,` are; a first name that the notes do not have, a doctor's title or a second
    person is not.
    """
    reader, mails = brief.reader, known(brief.language, Greetings)
    first = re.match(rf"(?:{mails.greeting})\b", said, re.IGNORECASE) if mails and mails.greeting else None
    if reader is None or brief.greets or brief.also_to or first is None or not GREETING.fullmatch(said):
        return False
    rest = [word.strip(".") for word in said[first.end() :].rstrip(",!").split()]
    words = (word for fact in brief.facts.values() for word in fact.text.split())
    told = (word for word in words if people.title_key(word) in people.TITLES)
    parts = (*reader.name.split(), *reader.known_as.split(), *reader.honorific.split(), *told)
    ours = {wording.folded(part).strip(".") for part in parts}
    sexed = [people.title_key(word) for word in (first[0], *rest)]
    either = ((people.WOMEN, people.MEN), (people.MEN, people.WOMEN))
    other = next((there for here, there in either if reader.named.keys & here), frozenset())
    named = [word for word in rest if people.title_key(word) not in people.WOMEN | people.MEN]
    is_called = bool(named) or sexed[0] in people.WOMEN | people.MEN or not people.ALONE.isdisjoint(sexed)
    return is_called and {wording.folded(word) for word in named} <= ours and other.isdisjoint(sexed)


def subject(brief: Brief, words: Phrasing, topic: str = "") -> str:
    """The thread's subject with one `Re:`, or the kind's own for a new thread."""
    if brief.thread and brief.thread.subject:
        answered = every(Mails).answered
        bare = re.sub(rf"^(?:\s*(?:{answered})\s*:)+\s*", "", brief.thread.subject, flags=re.IGNORECASE)
        return f"Re: {bare}"
    title = words.clean(brief.job)
    job = topic or (title if "," in title and brief.kind.after == "application" else words.titled(title))
    target, ref = brief.first("target"), brief.first("job_ref")
    if job and ref and brief.kind.after == "application":
        job = f"{job} ({' '.join(ref.text.split())})"
    values = {
        "job": job,
        "company": brief.company,
        "sender": brief.sender.name,
        "target": target.text if target else "",
    }
    if not job and brief.kind.bare:
        return str(words.typeset(brief.kind.bare))
    filled = _FIELD.sub(lambda field: str(values.get(field[1], "")), brief.kind.subject)
    line = " ".join(filled.split()).rstrip(" :,–-")
    return str(words.typeset(line[:1].upper() + line[1:]))


def paragraphs(
    text: str,
    small: bool = False,
    gaps: Mapping[str, str] = MappingProxyType({}),
    own: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> tuple[tuple[Sentence, ...], ...]:
    """A rendered template as paragraphs of sentences with their facts and parts.

    small: the first sentence goes on from the greeting, and keeps the small letter that the template gives it.
    gaps: what stands, by the id of a fact without certain words, for the whole sentence that would tell it; a sentence
    about one that is not there goes, and so does one that says nothing but something about such a fact; "" is none.
    own: the facts that the writer's own sentence for a fact is.
    """
    found: list[list[Sentence]] = [[]]
    part = ""
    open_facts, filled = set(GAPS.findall(text)), set[str]()
    for raw in text.splitlines():
        line = raw.strip()
        if PART.fullmatch(line):
            part = line[1:]
        elif line and (inside := GAPS.findall(line)):
            fresh = [id for id in dict.fromkeys(inside) if id in gaps and id not in filled]
            filled.update(fresh)
            found[-1] += [Sentence(gaps[id], (id, *own.get(id, ())), part) for id in fresh if gaps[id]]
        elif re.search(r"\w", MARK.sub("", line)) and not (
            open_facts and (about := _facts_in(line)) and set(about) <= open_facts
        ):
            found[-1].append(_sentence(line, part, small and found == [[]]))
        elif found[-1]:
            found.append([])
    return tuple(tuple(paragraph) for paragraph in found if paragraph)


def _sentence(line: str, part: str, small: bool = False) -> Sentence:
    facts = tuple(id for id in _facts_in(line) if not id.startswith("?"))
    text = " ".join(_LEADING.sub(" ", MARK.sub("", line)).split())
    text = SPACE_BEFORE.sub(r"\1", text)
    text = COMMA_TWICE.sub("", text)
    text = STOP_TWICE.sub(r"\1", text)
    text = re.sub(r"(?<=[.!?])\s+\.$|(?<=[.!?…][”»“])\.$", "", text)
    return Sentence(text if small else text[:1].upper() + text[1:], facts, part)


def _facts_in(line: str) -> tuple[str, ...]:
    """The ids of the facts that a line tells or cites, in order."""
    return tuple(dict.fromkeys(id for ids in MARK.findall(line) for id in ids.split()))
