"""English notes: what a piece is by its subject, its verb and its cues, and how it may be said to the reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letterkit.clauses._clause import By, Lead, Meaning, Piece, Setting, Use
from letterkit.languages.en.clauses import _cues as cues
from letterkit.languages.en.clauses import _reader as reader
from letterkit.languages.en.clauses import _writer as writer
from letterkit.languages.en.clauses._certain import CERTAINTY, points
from letterkit.languages.en.clauses._doubts import doubtful
from letterkit.languages.en.clauses._grammar import finite
from letterkit.languages.en.clauses._grammar import finite as is_clause
from letterkit.languages.en.clauses._joins import BREATHS, JOINS
from letterkit.languages.en.clauses._labels import LEADS, SPEAKERS
from letterkit.languages.en.clauses._parts import explained
from letterkit.languages.en.clauses._people import PEOPLE
from letterkit.languages.en.clauses._said import Said, capital, is_somebody
from letterkit.languages.en.clauses._telegrams import telegram
from letterkit.languages.en.phrasing import lowered

__all__ = [
    "BREATHS", "CERTAINTY", "JOINS", "LINKS", "OURS", "PEOPLE", "doubtful", "explained", "is_clause", "lead", "points",
    "pronouns", "speaker", "understood",
]  # fmt: skip

OURS = re.compile(r"\b(?:my|mine|us|our|ours|we)\b", re.IGNORECASE)
LINKS = re.compile(r"(?:about|of|for|with|to|from|by|on|in|at|into|re|and|but|or)\b", re.IGNORECASE)
ENOUGH = 8
"""Pronouns from which all the notes tell better whose they are than the paragraphs that name the reader."""
SHE = frozenset("she her hers herself".split())
HE = frozenset("he him his himself".split())
THEY = frozenset(("they",))


def lead(label: str) -> Lead | None:
    """See `Language`."""
    plain = " ".join(re.sub(r"[^\w' ]", " ", label.replace("’", "'")).casefold().split())
    return next((found for form, found in LEADS if form.fullmatch(plain)), None)


def speaker(tag: str) -> By | None:
    """See `Language`."""
    return next((by for form, by in SPEAKERS if form.fullmatch(tag.strip().casefold())), None)


def pronouns(text: str, readers: Collection[str]) -> frozenset[str]:
    """See `Language`: those of the titles they are noted with, else of those that the notes have more of."""
    titles = " ".join(readers)
    women, men = (len(form.findall(titles)) for form in (cues.OF_WOMEN, cues.OF_MEN))
    if women == men:
        near = _near(text, readers)
        is_told = len(cues.SHE.findall(text)) + len(cues.HE.findall(text)) >= ENOUGH
        for said in (text, near) if is_told else (near, text):
            women, men = (len(form.findall(said)) for form in (cues.SHE, cues.HE))
            if min(women, men) * cues.CLEARLY <= max(women, men) > 0:
                break
        else:
            return THEY
    if women == men:
        return THEY
    return (SHE if women > men else HE) | THEY


def _near(text: str, readers: Collection[str]) -> str:
    """The paragraphs and sections that speak of the reader by name; all, where none does."""
    blocks = re.split(r"\n\s*\n|\n(?=#)", text)
    named = [block for block in blocks if any(re.search(rf"\b{re.escape(name)}\b", block) for name in readers)]
    return "\n".join(named) or text


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    said = Said(piece, setting)
    for reading in READINGS:
        if (found := reading(said)) is not None:
            found.by = found.by or piece.lead.by
            return found
    return Meaning("fragment")


def _stated(said: Said) -> Meaning | None:
    """Any other clause with a verb: said by the reader where what stands around it says so."""
    if not finite(said.line):
        return None
    before = said.piece.before
    by: By = said.piece.lead.by or said.piece.speaker
    if not by and before is not None and before.by == "reader" and before.use in ("problem", "step"):
        by = "reader"
    if by == "reader" and said.line and is_somebody(said.line.split()[0], said):
        by = "other"
    use: Use = said.piece.lead.use
    if not use and cues.STEP.search(said.line):
        use = "step"
    if not use and by == "reader" and (before is not None or said.piece.speaker == "reader"):
        use = before.use if before else cues.use_of_saying(said.line)
    if not use and not by and said.firm and re.match(r"they\b", said.small) and cues.TROUBLES.search(said.line):
        by, use = "reader", "problem"
    others = cues.SUBJECT_OTHER.match(said.line)
    if others and is_somebody(others[0], said) and cues.REACTION.match(said.line[others.end() :]):
        return Meaning("statement", "other", use="none")
    points = bool(cues.POINTING.match(said.line))
    if points and before is not None and before.by == "writer" and before.use not in ("none", ""):
        by, use = "writer", use or before.use
    elif cues.OPINION.search(said.line) or (points and not said.piece.lead.use):
        return Meaning("statement", by, use="none" if not said.piece.lead.use else use, leans=True)
    if cues.TOGETHER.match(said.line):
        by, use = "both", use or "moment"
    elif cues.OURS.search(said.line) and not cues.OF_WRITERS.search(said.line):
        return Meaning("statement", by, use=use)
    return _turned_whole(said, by, use, points)


def _turned_whole(said: Said, by: By, use: Use, points: bool) -> Meaning:
    """A clause turned to the reader, as a sentence and behind `that`."""
    line = said.turned(said.line)
    if telegram(line):
        line = ""
    meaning = Meaning("statement", by, use=use, leans=points or cues.leans(said.line))
    if line and finite(line):
        meaning.sentence = capital(line)
        meaning.that = lowered(line, said.setting.others) if by == "reader" else ""
    return meaning


def _telegram(said: Said) -> Meaning | None:
    """Words without a verb, after a colon, where a field or heading says what they are."""
    use = said.piece.lead.use
    goes_on = said.piece.so_far.strip() and not re.search(r"\d", said.line)
    if use in ("", "none", "asked", "question") or len(said.line.split()) < 2 or goes_on:
        return None
    line = said.turned(said.line)
    before = said.piece.before
    details = use == "evidence" and before is not None and before.use == "evidence"  # `Sold to 3 - 9 month cycles`
    colon = line if said.piece.lead.by == "writer" else ""
    return Meaning("fragment", said.piece.lead.by, use=use, colon=colon, leans=details)


READINGS: tuple[Callable[[Said], Meaning | None], ...] = (
    writer.nothing,
    reader.quotation,
    writer.question,
    writer.untold,
    writer.writer_tells,
    reader.reader_says,
    reader.other_says,
    reader.reader_does,
    reader.readers_own,
    reader.asked_writer,
    reader.wants,
    writer.wish,
    writer.loved,
    writer.owed,
    writer.idea,
    writer.writer_does,
    _stated,
    _telegram,
)
"""The first that knows a piece says what it is."""
