"""What of one's notes is nobody else's business: found by topic before anything becomes a fact, and left out.

A sentence that touches pay, health, family, age, other offers, other candidates, law, faith, an opinion of a person, or
something told in confidence stays out as a whole; of a usable one, only the parenthesis. A remark such as "dont bring
up" takes its neighbours along. When unsure, leave out: the writer is shown what was, and can let a line go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from letterkit import wording
from letterkit.inputs.notes import _keep_out_words as remarks
from letterkit.inputs.notes import _private_words as words
from letterkit.inputs.notes.sentences import is_dictated, sentences, stretches
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.people import People
from letterkit.languages.topics.private import Private

_W = every(Private)

MARKED, CONFIDED = "marked private", "in confidence"
SHORT_LINE = 30
"""Words of a line that a lone remark keeps out as a whole; of a longer one, only the sentence before it."""
SHORT_REMARK = 8
"""Words of a remark that stands on a line of its own."""
FEWEST = 4
"""Words of a clause that may stand without the one that was left out."""
ALONE = 0
"""Telling words beside a remark; with none, the remark speaks of its neighbours."""
CONFIDED_CLAUSES = 3
"""Clauses before `thats between us` that it may speak of: in a memo without a full stop, all else went with it."""
BY_CLAUSE = frozenset(("other candidates",))
"""Topics of which only the clause goes: what stands before and after it is often the agreed step."""
BY_A_WORD = frozenset(("family", "opinion", "law", "age", "other candidates"))
"""Topics told by a word that stands as often in the talk itself: `she showed me the frame her father wore`, `explain it
as if to a tribunal`. Who reads the line in its place can tell which it is; a list of words cannot."""
OF_ME = frozenset(("opinion", "family"))
"""Topics that what was said to the writer of the writer may touch: `"you have only looked after kids"`."""
OWN = frozenset(("health", "faith or politics"))
"""Topics that are the writer's own affair, unless somebody asked about them."""
_A_SUM = re.compile(
    rf"[$€£]|\b\d+\s?k\b|\d\s?/\s?h(?:r|our)?\b|\b(?:{_W.a_sum})\b",
    re.IGNORECASE,
)
"""What makes it pay for certain; `pH + alk (80, low)` has a figure and no sum."""
_OF_THE_WORK = re.compile(rf"\b(?:{_W.of_the_work})\b", re.IGNORECASE)
"""Money that is the work's: `I run the £4k field budget` is no pay, whatever a list says."""
_A_QUESTION = re.compile(rf"\b(?:{_W.a_question})\b", re.IGNORECASE)
TOPICS = frozenset(words.SHAPES)
"""Topics that only words of a note tell, and no field of it."""
TAIL_GOES = frozenset(("family", "age", "health", MARKED))
"""Topics that leave the clauses before them standing, and take along what follows."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a note as written. `why`: the topic for which it is left out, "" if it may be used.

    is_aside: what was cut out of a usable sentence, so that it keeps nothing else out.
    """

    text: str
    why: str = ""
    is_aside: bool = False

    @property
    def is_for_judgement(self) -> bool:
        """Whether it was left out for a word, so that a reader who sees it in its place may judge otherwise."""
        if self.why == "pay":
            return not _A_SUM.search(self.text) or bool(_OF_THE_WORK.search(self.text))
        return self.why in BY_A_WORD or (self.why in OWN and bool(_A_QUESTION.search(self.text)))


_NEW_CLAUSE = re.compile(
    rf"\s+(?=(?:(?:{_W.new_clause_and})\s+)?(?:{_W.new_clause_i})\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(rf",\s+|\s+[-–—]\s+|\s+(?=(?:{_W.clause})\b)")
_PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_CONTRAST = re.compile(rf"(?:\A|,\s*|\s)(?=(?:{_W.contrast})\b)")
_LISTS_ON = re.compile(rf"(?:{_W.lists_on})\b", re.IGNORECASE)
_THINGS = re.compile(
    rf"\b(?:{_W.things_it}|c)\b|\b(?:{_W.things_the}) \w*(?:{_W.things_job})\b",
    re.IGNORECASE,
)
_SAID_TO_ME = re.compile(rf"[\W\d]*(?:[^\"“„«]{{1,30}}:\s*)?[\"“„«]\s*(?:{_W.to_me})\b", re.IGNORECASE)
"""A quotation that begins with the writer: what it weighs is them."""
_INSTEAD = re.compile(rf"(?:{_W.instead})\b", re.IGNORECASE)
"""What is to be said in place of what was left out: `Don't mention the fall. Say the lift was out.`"""
_POINTS_BACK = re.compile(rf"\s+(?:{_W.points_back})\b", re.IGNORECASE)
"""What a remark is about, where it does not say: `Don't write that, he's only twenty` speaks of what stands before."""
_LEANS = re.compile(rf"(?:{_W.leans})\b", re.IGNORECASE)
_OWN = re.compile(rf"\b(?:{_W.own})\b", re.IGNORECASE)
_DEFERS = re.compile(rf"\b(?:{_W.defers})\b", re.IGNORECASE)
_SMALL = _W.small


def screen(text: str, *, trade: bool = False) -> list[Piece]:
    """A note in pieces, in order: what may be used, and what may not and why.

    trade: a field that holds what the writer did or what the job needs, where illness and law can be the work itself.
    """
    return list(_screened(text, trade))


@lru_cache(maxsize=4096)
def _screened(text: str, trade: bool) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    belong: list[int] = []
    is_of_me = bool(_SAID_TO_ME.match(text))
    for unit, stretch in _units(text):
        found = list(_unit(unit, trade))
        pieces += [Piece(one.text, "", one.is_aside) if one.why in OF_ME and is_of_me else one for one in found]
        belong += [stretch] * len(found)
    return tuple(_joined(_spread(pieces, belong, len(text.split()) <= SHORT_LINE), text))


def usable(text: str, *, trade: bool = False) -> str:
    """What may be used of a note, "" if nothing."""
    return " ".join(piece.text for piece in screen(text, trade=trade) if not piece.why)


def is_remark(text: str) -> bool:
    """Whether a line is a remark and nothing else: it has no matter of its own to keep out."""
    return bool(remarks.KEPT_OUT.search(text)) and len(text.split()) <= SHORT_REMARK and _is_alone(text)


@lru_cache(maxsize=4096)
def topic(text: str, *, trade: bool = False) -> str:
    """The first topic that a stretch of words touches, "" if none."""
    if remarks.KEPT_OUT.search(text):
        return CONFIDED if remarks.CONFIDED.search(text) else MARKED
    if (words.OWN_ILL.search(text) and not _is_trade(text)) or words.HEALTH.search(text):
        return "health"
    if trade:
        is_pay, is_kin = words.PAY_IN_TRADE.search(text), words.SHAPES["family"].search(text)
        return "pay" if is_pay else "family" if is_kin else ""
    if words.ANY_ILL.search(text) and not _is_trade(text):
        return "health"
    equated = words.EQUATED.search(text)
    if equated and not (TITLE.search(equated["what"]) or _THINGS.search(equated[0])):
        return "opinion"
    return next((name for name, shape in words.SHAPES.items() if shape.search(text)), "")


def _is_trade(text: str) -> bool:
    return bool(words.TRADE.search(text))


def _units(text: str) -> Iterator[tuple[str, int]]:
    """Sentences; of dictation, the clauses between its pauses. Each with the number of its stretch."""
    number = 0
    for sentence in sentences(text):
        is_speech = is_dictated(sentence)
        for stretch in stretches(sentence):
            number += 1
            clauses = _NEW_CLAUSE.split(stretch) if is_speech else [stretch]
            yield from ((clause.strip(), number) for clause in clauses if clause.strip())


def _unit(text: str, trade: bool) -> Iterator[Piece]:
    """One sentence with its parentheses judged apart."""
    outer = _PARENTHESIS.sub(" ", words.AGED.sub("", text))
    why = topic(outer, trade=trade)
    if why:
        yield from _by_clause(text, why, trade)
        return
    kept, cut = words.AGED.sub("", text), [Piece(found[0].strip(), "age", True) for found in words.AGED.finditer(text)]
    for found in _PARENTHESIS.finditer(text):
        inner = topic(found[1], trade=trade)
        if inner and _speaks_of_outside(found[1], trade):
            yield from _before_remark(text, found.start(), inner)
            return
        if inner:
            kept = kept.replace(found[0], "", 1)
            cut.append(Piece(found[1], inner, True))
    if kept.strip(" .,"):
        yield Piece(kept.strip())
    yield from cut


def _before_remark(text: str, remark: int, why: str) -> Iterator[Piece]:
    """What a remark in parentheses keeps out: all before it, or from the contrast on (`the one, NOT the other (…)`)."""
    start = max((hit.end() for hit in _CONTRAST.finditer(text[:remark])), default=0)
    if text[:start].strip(" ,"):
        yield Piece(text[:start].strip(" ,"))
    yield Piece(text[start:], why)


def _speaks_of_outside(remark: str, trade: bool) -> bool:
    """Whether a remark in parentheses has nothing of its own to keep out, so that it speaks of what is before it."""
    rest = remarks.TELLING.sub(" ", remarks.KEPT_OUT.sub(" ", remark))
    telling = [word for word in wording.words(wording.folded(rest)) if word not in _SMALL]
    has_own = re.search(r"\d", rest) or topic(remarks.KEPT_OUT.sub(" ", remark), trade=trade)
    return bool(remarks.KEPT_OUT.search(remark)) and len(telling) <= 2 and not has_own


def _by_clause(text: str, why: str, trade: bool) -> Iterator[Piece]:
    """A sentence that touches a topic: whole, or without the clauses that the topic leaves standing."""
    parts = _clauses(text)
    hits = [bool(topic(part, trade=trade)) for part in parts]
    whole = why not in BY_CLAUSE | TAIL_GOES or not any(hits) or len(parts) == 1
    if why == MARKED and not whole:
        whole = not _names_its_matter(parts, hits)
    if whole:
        yield Piece(text, why)
        return
    first = hits.index(True)
    for at, part in enumerate(parts):
        is_scrap = len(part.split()) < FEWEST and at < first
        goes = hits[at] or is_scrap or (at > first and why not in BY_CLAUSE)
        yield Piece(part, why if goes else "", True)


def _names_its_matter(parts: list[str], hits: list[bool]) -> bool:
    """Whether the remark itself names what is to stay out (`custody's sorted by then, don't say custody`)."""
    remark = next(part for part, hit in zip(parts, hits, strict=True) if hit)
    return sum(hits) > 1 and not remarks.KEPT_OUT.search(remark)


def _clauses(text: str) -> list[str]:
    parts: list[str] = []
    for part in _CLAUSE.split(text):
        parts += [part.strip()] if part.strip() else []
    return parts


def _spread(pieces: list[Piece], belong: list[int], is_short: bool) -> list[Piece]:
    """Remarks take their neighbours along: the whole of a short line, else the sentence before, or a list after."""
    why = [piece.why for piece in pieces]
    for at, piece in enumerate(pieces):
        said = remarks.KEPT_OUT.search(piece.text) if piece.why in (MARKED, CONFIDED) and not piece.is_aside else None
        if said and (_is_alone(piece.text) or (belong.count(belong[at]) > 1 and piece.why == CONFIDED)):
            for other in _spoken_of(pieces, belong, at, is_short):
                why[other] = why[other] or piece.why
        elif said and at and _POINTS_BACK.match(piece.text, said.end()):
            why[at - 1] = why[at - 1] or piece.why
        if at + 1 < len(pieces) and why[at] and belong[at] == belong[at + 1] and _LEANS.match(pieces[at + 1].text):
            why[at + 1] = why[at + 1] or (why[at] if not pieces[at + 1].is_aside else "")
        if (
            at + 1 < len(pieces)
            and not pieces[at + 1].is_aside
            and _goes_along(piece.text, bool(said), pieces[at + 1].text, bool(why[at]))
        ):
            why[at + 1] = why[at + 1] or why[at]
    return [Piece(piece.text, reason) for piece, reason in zip(pieces, why, strict=True)]


def _spoken_of(pieces: list[Piece], belong: list[int], at: int, is_short: bool) -> range:
    """The pieces that a lone remark speaks of; what was told in confidence may take a few clauses, and no page."""
    if is_short:
        return range(len(belong))
    first = _confided(pieces, belong, at) if pieces[at].why == CONFIDED else at
    return range(first if first < at else max(0, at - 1), at)


def _confided(pieces: list[Piece], belong: list[int], at: int) -> int:
    """Where that begins which was told in confidence: so many clauses before the remark; `but that's` is none."""
    clauses = [one for one in range(belong.index(belong[at]), at) if not _is_alone(pieces[one].text)]
    return clauses[-CONFIDED_CLAUSES:][0] if clauses else at


def _goes_along(text: str, is_remark: bool, after: str, is_out: bool) -> bool:
    """Whether the next sentence is a further item of what was kept out, or a few words on it."""
    opens_list = is_remark and bool(re.search(r":|,.*,", text)) and bool(_LISTS_ON.match(after))
    defers = len(after.split()) <= FEWEST * 2 and bool(_DEFERS.search(after))
    return opens_list or (is_out and (defers or _is_short_remark(after)))


def _is_alone(text: str) -> bool:
    rest = remarks.KEPT_OUT.sub(" ", text)
    return sum(word not in _SMALL for word in wording.words(wording.folded(rest))) <= ALONE


def _is_short_remark(text: str) -> bool:
    """A few words after something left out, not of the writer and without a number: they speak of it."""
    said = wording.words(wording.folded(text))
    starts = said[0] if said else ""
    is_of_others = starts.partition("'")[0] in every(People).they
    if _INSTEAD.match(text):
        return False
    return 0 < len(said) <= FEWEST + 1 and not is_of_others and not re.search(r"\d", text) and not _OWN.search(text)


def _joined(pieces: list[Piece], text: str) -> Iterator[Piece]:
    """Neighbours with one fate as one piece, in the words between them as written."""
    start = 0
    held: Piece | None = None
    begin = 0
    for piece in pieces:
        at = text.find(piece.text, start)
        if held and held.why == piece.why and at >= 0:
            held = Piece(text[begin : at + len(piece.text)], piece.why)
        else:
            if held:
                yield held
            held, begin = piece, max(at, 0)
        start = at + len(piece.text) if at >= 0 else start
    if held:
        yield held
