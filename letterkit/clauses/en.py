"""English notes: what a piece is by its subject, its verb and its cues, and how it may be said to the reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letterkit.clauses import _english_cues as cues
from letterkit.clauses import _english_reader as reader
from letterkit.clauses import _english_writer as writer
from letterkit.clauses._clause import By, Lead, Meaning, Piece, Setting, Use
from letterkit.clauses._english_doubts import doubtful
from letterkit.clauses._english_grammar import finite
from letterkit.clauses._english_joins import BREATHS, JOINS
from letterkit.clauses._english_labels import LEADS, SPEAKERS
from letterkit.clauses._english_people import PEOPLE
from letterkit.clauses._english_said import Said, capital, is_somebody
from letterkit.phrasing.en import lowered

__all__ = ["BREATHS", "JOINS", "PEOPLE", "doubtful", "lead", "pronouns", "speaker", "understood"]
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
        women, men = (len(form.findall(text)) for form in (cues.SHE, cues.HE))
        if min(women, men) * cues.CLEARLY > max(women, men):
            return THEY
    if women == men:
        return THEY
    return (SHE if women > men else HE) | THEY


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
    by: By = said.piece.lead.by
    if not by and before is not None and before.by == "reader" and before.use in ("problem", "step"):
        by = "reader"
    use: Use = said.piece.lead.use
    if not use and cues.STEP.search(said.line):
        use = "step"
    if not use and by == "reader" and before is not None:
        use = before.use
    others = cues.SUBJECT_OTHER.match(said.line)
    if others and is_somebody(others[0], said) and cues.REACTION.match(said.line[others.end() :]):
        return Meaning("statement", "other", use="none")
    points = bool(cues.POINTING.match(said.line))
    if points and before is not None and before.by == "writer" and before.use not in ("none", ""):
        by, use = "writer", use or before.use
    elif cues.OPINION.search(said.line) or (points and not said.piece.lead.use):
        return Meaning("statement", by, use="none" if not said.piece.lead.use else use, leans=True)
    line = said.turned(said.line)
    meaning = Meaning("statement", by, use=use, leans=points or bool(cues.LEANS.search(said.line)))
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
    return Meaning("fragment", said.piece.lead.by, use=use, colon=line if said.piece.lead.by == "writer" else "")


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
    writer.owed,
    writer.idea,
    writer.writer_does,
    _stated,
    _telegram,
)
"""The first that knows a piece says what it is."""
