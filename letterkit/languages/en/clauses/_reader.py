"""English pieces that tell what the reader, or somebody beside them, said and did."""

from __future__ import annotations

import re

from letterkit import wording
from letterkit.clauses._clause import By, Meaning, Use
from letterkit.languages.en.clauses import _cues as cues
from letterkit.languages.en.clauses._grammar import finite
from letterkit.languages.en.clauses._said import Said, capital, is_reader, subject_is_reader
from letterkit.languages.en.clauses._spelling import contracted, spelt, trimmed
from letterkit.languages.en.clauses._turning import base

FEWEST_QUOTED = 3
"""Words of a quotation that says something by itself."""


def _quoted_by(said: Said, before: str, frame: str, named: bool) -> By:
    """Who said what is quoted, by what stands before it: the reader, or "" for nobody certain."""
    piece = said.piece
    if frame and (named or frame.casefold() in piece.pronouns):
        return "reader"
    if re.fullmatch(r"(?:and )?(?:said|says|goes)", before) and piece.before:
        return "reader" if piece.before.by == "reader" else ""
    if before and frame:
        return ""
    meant = {word.casefold() for word in wording.words(before)} & (piece.pronouns - {"they"})
    if before and meant and cues.SAYS_LABEL.search(before):
        return "reader"
    alone = not before or piece.lead.by == "reader" or cues.SAYS_LABEL.search(before)
    is_readers = (alone and piece.lead.by == "reader") or (not before and piece.pronouns)
    return "reader" if is_readers else ""


def quotation(said: Said) -> Meaning | None:
    """The reader's own words: they are cited, and nothing of them is turned."""
    words = " ".join(said.piece.words.replace("’", "'").split())
    found = cues.QUOTED.search(words) or cues.SPOKEN_QUOTE.search(words)
    if not found:
        return _unmarked(said, words)
    before, inner = words[: found.start()].strip(" ,:;-"), _inner(found)
    frame = cues.frame(trimmed(spelt(before)))
    named = is_reader(before, said)
    if not said.piece.speaker and len(inner.split()) < FEWEST_QUOTED:
        return None
    by: By = said.piece.speaker or _quoted_by(said, before, frame, named)
    after = words[found.end() :].strip(" .,;")
    long = len(inner.split()) >= FEWEST_QUOTED
    if (
        by != "reader"
        or not long
        or cues.NOTHING_SAID.fullmatch(inner)
        or cues.COMPARES.search(inner)
        or cues.WRITERS.match(before.casefold())
    ):
        return Meaning("quotation", by or ("other" if frame else ""), use="none" if by == "other" else "")
    use: Use = "doubt" if cues.ABOUT_WRITER.search(inner) else said.piece.lead.use or cues.use_of_quote(inner)
    cited = capital(contracted(inner))
    meaning = Meaning("quotation", "reader", use=use, cited=cited)
    if not frame and before and finite(trimmed(spelt(before))) and not after:
        meaning.leans = False
    return meaning


def _unmarked(said: Said, words: str) -> Meaning | None:
    """What a field makes the reader's words to the writer, without any marks: `You've never led a team, have you?`"""
    use = said.piece.lead.use
    is_theirs = use in ("doubt", "asked") and said.piece.lead.by == "reader" and not said.piece.so_far
    speaks = cues.SPOKEN_TO.match(words) and re.search(r"\b(?:you|your)\b", words, re.IGNORECASE)
    if not is_theirs or not speaks or (use == "asked" and not words.endswith("?")):
        return None
    return Meaning("quotation", "reader", use=use, cited=capital(contracted(words.rstrip(".! "))))


def _inner(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None).strip().rstrip(".,;!").strip()


def reader_says(said: Said) -> Meaning | None:
    """`she said X`, `Mr Rao asked how X`: what the reader said, asked or will do."""
    found = cues.SAYING.match(said.line)
    if not found or not subject_is_reader(found["who"], said):
        return _goes_on(said)
    meaning = Meaning("third_person", "reader")
    if found["asks"]:
        return _reader_asks(said, found, meaning)
    content = said.line[found.end() :]
    step = cues.STEP.search(content)
    meaning.use = said.piece.lead.use or ("step" if step else cues.use_of_saying(content))
    if (
        cues.CHOSEN.search(said.line)
        or not content
        or re.match(r"(?:yes|no|so|that|it|this|ok)\b\W*\Z", content, re.IGNORECASE)
    ):
        meaning.use = "none"
        return meaning
    line, inner = said.turned(said.line), said.turned(content)
    if re.match(r"(?:how|what|why|where|when)\b", content) and line and not cues.WE.search(content):
        meaning.sentence = capital(line) if cues.EMBEDDED.match(content) else ""
    elif line and inner and not cues.WE.search(content):
        meaning.that = inner if finite(inner) else ""
        meaning.sentence = capital(line) if finite(inner) or found["plain"] is None else ""
    return meaning


def _goes_on(said: Said) -> Meaning | None:
    """`said agency spend is up`, behind a piece about the reader."""
    found, before = cues.GOES_ON.match(said.line), said.piece.before
    if not found or before is None or before.by != "reader" or said.piece.speaker:
        return None
    content = said.turned(said.line[found.end() :])
    verb = base(found["verb"].casefold()) or found["verb"].casefold()
    you = f"you {verb} {content}" if content and not cues.WE.search(content) else ""
    is_said = found["verb"].casefold() not in ("wants", "needs")
    that = (content if finite(content) else "") if is_said else you
    meaning = Meaning("third_person", "reader", use=said.piece.lead.use or cues.use_of_saying(said.line))
    meaning.sentence, meaning.that = (capital(you), that) if you and that else ("", "")
    return meaning


def _reader_asks(said: Said, found: re.Match[str], meaning: Meaning) -> Meaning:
    meaning.use = "asked"
    content = said.line[found.end() :]
    if cues.EMBEDDED.match(content):
        line = said.turned(said.line)
        meaning.sentence = capital(line) if line else ""
    return meaning


def reader_does(said: Said) -> Meaning | None:
    """`she walked me round`: what the reader did in the talk, wants, or will do."""
    found = cues.DOING.match(said.line)
    if not found or not subject_is_reader(re.sub(r"'\w+$", "", found["who"]), said):
        return None
    meaning = Meaning("third_person", "reader", use=said.piece.lead.use)
    rest = said.line[found.end("who") :]
    if cues.DOUBTED.match(rest):
        line = said.turned(said.line)
        return Meaning("third_person", "reader", use="doubt", sentence=capital(line), that=line if finite(line) else "")
    if cues.REACTION.match(rest) or cues.JUDGED.match(found["who"][-2:] + rest):
        meaning.use = "none"
        return meaning
    line = said.turned(said.line)
    if cues.STEP.search(said.line):
        meaning.use = "step"
    elif not meaning.use:
        is_trouble = cues.TROUBLE.match(rest) or (said.firm and cues.TROUBLES.search(said.line))
        meaning.use = "problem" if is_trouble else "moment" if cues.DID.match(rest) else ""
    if line:
        meaning.sentence = capital(line)
        meaning.that = line if finite(line) and meaning.use in ("problem", "step") else ""
    meaning.leans = cues.leans(rest)
    return meaning


def other_says(said: Said) -> Meaning | None:
    """`Pam said I'd hear by Friday`: what somebody else said of the next step."""
    found = cues.SAYING.match(said.line)
    if not found or found["asks"] or subject_is_reader(found["who"], said):
        return None
    who, content = found["who"], said.line[found.end() :]
    known = {name.casefold() for name in said.setting.others} | wording.first_names()
    if who.casefold() not in known or not cues.STEP.search(content):
        return None
    line, inner = said.turned(said.line), said.turned(content)
    sentence = capital(line) if line and inner and finite(inner) else ""
    return Meaning("statement", "other", person=who, use="step", sentence=sentence)


def readers_own(said: Said) -> Meaning | None:
    """`Rick's big headache is second shift`: a clause about something of the reader's."""
    if not any(said.small.startswith(f"{name.casefold()}'s ") for name in said.setting.readers):
        return None
    line = said.turned(said.line)
    meaning = Meaning("third_person", "reader", use=said.piece.lead.use or cues.use_of_saying(said.line))
    if cues.JOB_TALK.search(said.small) and line and finite(line):
        meaning.sentence, meaning.that = capital(line), line
    return meaning


def asked_writer(said: Said) -> Meaning | None:
    """`asked me what is wrong`, `told me drivers leave`: the reader, where nobody else was there."""
    if cues.DOUBTS_ME.match(said.line) and (said.piece.pronouns or said.piece.lead.by == "reader"):
        line = said.turned(f"you {said.line[:1].lower()}{said.line[1:]}")
        return Meaning("fragment", "reader", use="doubt", sentence=capital(line), that=line)
    found = re.match(r"(?P<verb>asked|showed|told) me (?P<rest>.+)", said.line, re.IGNORECASE)
    if not found or not said.piece.pronouns:
        return None
    verb = found["verb"].casefold()
    line, content = said.turned(said.line), said.turned(found["rest"])
    that = content if verb == "told" and content and finite(content) and not cues.WE.search(content) else ""
    fits = bool(that) if verb == "told" else verb == "showed" or cues.EMBEDDED.match(found["rest"])
    sentence = f"You {line[:1].lower()}{line[1:]}" if line and fits else ""
    use: Use = "asked" if verb == "asked" else "moment" if verb == "showed" else cues.use_of_saying(found["rest"])
    return Meaning("fragment", "reader", use=said.piece.lead.use or use, sentence=sentence, that=that)


def wants(said: Said) -> Meaning | None:
    """`wants someone who can …` under the reader's own heading."""
    found = re.match(r"(?P<verb>wants|needs|cares|worries)\b (?P<rest>.+)", said.line, re.IGNORECASE)
    if not found or said.piece.lead.by != "reader" or not said.setting.alone:
        return None
    line = said.turned(found["rest"])
    verb = {"wants": "want", "needs": "need", "cares": "care", "worries": "worry"}[found["verb"].casefold()]
    you = f"you {verb} {line}" if line else ""
    return Meaning("third_person", "reader", use=said.piece.lead.use or "problem", sentence=capital(you), that=you)
