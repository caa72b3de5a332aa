"""The template letter: what a Jinja template says about a brief, as sentences that cite their facts.

A template holds what stands between greeting and closing. Each of its lines is one sentence, an empty line starts a
paragraph, and a line `@problem` names the part of the letter that follows. Whatever is printed of a fact leaves the
fact's id in the text between two private characters; `{{ fact | cite }}` leaves the id alone. So every sentence knows
what it stands on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

from letterkit import assets as folders
from letterkit import kinds, phrasing, voice
from letterkit.assets import SHIPPED, Assets
from letterkit.brief.contents import Brief
from letterkit.errors import UnknownNameError
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.letter import Letter, Sentence, count_words
from letterkit.phrase import MARK
from letterkit.scene import scene
from letterkit.wording import people

PART = re.compile(r"@[a-z_]+")
SPACE_BEFORE = re.compile(r"\s+([,.;:?!])")
COMMA_TWICE = re.compile(r",(?=[,.;:?!])")
STOP_TWICE = re.compile(r"([?!.])[.?](?=\s|$)")
NAMELESS = "zzunnamedjob"
"""Stands where a template names the job and nobody did; it goes, with the word that leads to it."""
_LEADING = re.compile(rf"\s*(?:\b(?:als|as an?|as)\s+|\bde\s+|\bd[’'])?{NAMELESS}", re.IGNORECASE)
_FIELD = re.compile(r"\{(\w+)\}")
"""A field of a kind's subject. A user writes these, so they are names and no formats."""
FULLEST = 3
"""How many steps of optional sentences a template may have (`{% if room >= 2 %}`)."""


def write(brief: Brief, assets: Assets = SHIPPED) -> Letter:
    """The letter that the kind's template makes of a brief: the fullest that keeps within the kind's range.

    Raises UnknownNameError if the kind has no template in the brief's language, AssetError if the template is broken.
    """
    if brief.language not in kinds.languages(brief.kind.name, assets):
        known = kinds.languages(brief.kind.name, assets)
        raise UnknownNameError(f"template language for {brief.kind.name!r}", brief.language, known)
    words = phrasing.load(brief.language)
    values = scene(_with_marks(brief), words)
    get = assets.environments("templates").get_template
    name = f"{brief.kind.name}/{brief.language}.j2"
    body: tuple[tuple[Sentence, ...], ...] = ()
    for room in range(FULLEST, -1, -1):
        text = folders.render(get, name, {**values, "room": room})
        body = paragraphs(text, small=words.SMALL_AFTER_GREETING)
        if sum(count_words(one.text) for lines in body for one in lines) <= brief.kind.words.max:
            break
    return envelope(brief, words, body)


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
        if gap.required:
            role = gap.roles[0]
            held[f"?{role}"] = Fact(f"?{role}", f"[[{gap.ask.partition(' (')[0].rstrip('?')}]]", "", "own", role)
    return replace(brief, facts=held) if len(held) > len(brief.facts) else brief


def greeting(brief: Brief, words: ModuleType) -> str:
    """The line above the letter; who is greeted by first name alone greets so in turn."""
    reader = brief.reader
    if brief.greets and reader and reader.first and not brief.also_to:
        return brief.greets.format(reader.first)
    return str(words.greeting(reader, brief.formality, brief.locale, brief.also_to))


def greetings(brief: Brief, words: ModuleType) -> tuple[str, ...]:
    """The usual greeting, and those with a title where nobody gave one: who reads the notes may tell from them."""
    reader, usual = brief.reader, greeting(brief, words)
    is_told = reader is None or brief.greets or brief.also_to or words.familiar(brief.formality)
    if reader is None or is_told or reader.named.keys & (people.WOMEN | people.MEN):
        return (usual,)
    titles = [" ".join([title, *reader.named.titles]) for title in words.HONORIFICS]
    titled = (replace(reader, honorific=title, address_form="title_surname") for title in titles)
    formal = [words.greeting(one, brief.formality, brief.locale) for one in titled]
    first = [] if reader.named.titles else [words.greeting(reader, "du, tu", brief.locale)]
    return tuple(dict.fromkeys([usual, *formal, *first]))


def envelope(
    brief: Brief,
    words: ModuleType,
    body: tuple[tuple[Sentence, ...], ...],
    topic: str = "",
    around: tuple[str, str] = ("", ""),
) -> Letter:
    """A letter around its sentences: recipient, subject, greeting and signature come from the brief alone.

    around: the greeting and the line before the name that a writer chose; those that are not the language's own are
    passed over, and the writer's own habit comes first.
    """
    greeted, closed = around
    thread, line = brief.thread, subject(brief, words, topic)
    possible = greetings(brief, words)
    salutation = greeted if greeted in possible else possible[0]
    own = brief.voice_of.closing if brief.voice_of and voice.is_first_name_terms(salutation, brief.formality) else ""
    closing = (
        own
        or (closed if closed in words.CLOSINGS else "")
        or words.closing(brief.formality, brief.locale, brief.reader, brief.also_to)
    )
    head, signature = "", "\n".join([brief.sender.sign_off, *brief.sender.contact])
    if brief.kind.page and hasattr(words, "page"):
        head, salutation, closing = words.page(brief, line)
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


def subject(brief: Brief, words: ModuleType, topic: str = "") -> str:
    """The thread's subject with one `Re:`, or the kind's own for a new thread."""
    if brief.thread and brief.thread.subject:
        answered = every(Mails).answered
        bare = re.sub(rf"^(?:\s*(?:{answered})\s*:)+\s*", "", brief.thread.subject, flags=re.IGNORECASE)
        return f"Re: {bare}"
    job = topic or words.titled(words.clean(brief.job))
    target, ref = brief.first("target"), brief.first("job_ref")
    if job and ref and brief.kind.after == "application":
        job = f"{job} ({' '.join(ref.text.split())})"
    values = {
        "job": job,
        "company": brief.company,
        "sender": brief.sender.name,
        "target": target.text if target else "",
    }
    filled = _FIELD.sub(lambda field: str(values.get(field[1], "")), brief.kind.subject)
    line = " ".join(filled.split()).rstrip(" :,–-")
    return str(words.typeset(line[:1].upper() + line[1:]))


def paragraphs(text: str, small: bool = False) -> tuple[tuple[Sentence, ...], ...]:
    """A rendered template as paragraphs of sentences with their facts and parts.

    small: the first sentence goes on from the greeting, and keeps the small letter that the template gives it.
    """
    found: list[list[Sentence]] = [[]]
    part = ""
    for raw in text.splitlines():
        line = raw.strip()
        if PART.fullmatch(line):
            part = line[1:]
        elif line:
            found[-1].append(_sentence(line, part, small and found == [[]]))
        elif found[-1]:
            found.append([])
    return tuple(tuple(paragraph) for paragraph in found if paragraph)


def _sentence(line: str, part: str, small: bool = False) -> Sentence:
    facts = tuple(dict.fromkeys(id for ids in MARK.findall(line) for id in ids.split() if not id.startswith("?")))
    text = " ".join(_LEADING.sub(" ", MARK.sub("", line)).split())
    text = SPACE_BEFORE.sub(r"\1", text)
    text = COMMA_TWICE.sub("", text)
    text = STOP_TWICE.sub(r"\1", text)
    return Sentence(text if small else text[:1].upper() + text[1:], facts, part)
