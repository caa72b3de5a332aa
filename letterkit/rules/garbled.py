"""Words that were put together wrong, or are still a note.

What: speaker tags, signs and clippings of notes, "you loses", "your the", a figure twice, the reader as another.
Why: a reader takes it for carelessness, and a machine's at that (domain: section 15).
Example: "p1: 'You have only worked in Lagos', I lie awake w/ it."
Mend: say it in a sentence of your own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from letterkit import clauses, languages
from letterkit.brief.contents import Brief
from letterkit.inputs import spoken
from letterkit.languages.topics.rules import Garbled
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import matches
from letterkit.wording.tokens import ABBREVIATION, LONGEST_ABBREVIATION

ID = "LNG005"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error",)
FLAGS = [
    Example("One doubt: p1: “Only one town.”", ("note=p1: “Only one town.”",)),
    Example("You told me that you loses the hour.", ("note=loses the hour",)),
    Example("Maria gave your the pager.", ("note=gave her the pager",)),
    Example("Late runs went 9 -> 4 a day.", ("note=late runs 9 -> 4 a day",)),
    Example("I told you that i led the huddle.", ("note=led the huddle",)),
    Example("Dana told me that the depot moves.", ("note=the depot moves",)),
    Example("I enjoyed looking with her for the."),
    Example("Next time I’ll because the count comes first there."),
    Example("Was there a step that you did not heard?"),
]
PASSES = [
    Example("Thank you, Dana, for the tour."),
    Example("What matters to you is the rota.", ("note=the rota",)),
    Example("Working with you was a pleasure."),
    Example("Ring 0121 496 0733, write to <https://quill.example/a_b>, and I mean to be there, I will."),
]
_TAG = re.compile(r"(?:^|(?<=[\s:]))p\d{1,2}\s*:\s*(?=\S)", re.IGNORECASE)
_SIGNS = re.compile(r"[\w%]\s*(?:->|=>|<-)\s*\w|(?<=\w)\s=\s(?=[\w“\"])|\b(?:w/o?|b/w|b4|&c)(?=\s|$)")
_TWICE = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)*)(?:\s?%)?\s+\1(?![\d.,]*\d|\s*[-–:x×/]|\.\s?\w)")
DRAFTED = ("de",)
"""Languages whose veto on notes is right on letters, too: the English one was wrong on one sentence of fifty."""
CLIPPED, CLIPS = re.compile(r"\b[^\W\d_]{2,6}\.(?=\s+[a-zà-ÿ\d]|\Z)"), 2
"""`angem. seit`: a word cut short, where the next one begins small; one may be an abbreviation that nobody listed."""
_UNREAD = re.compile(r"<?\bhttps?://\S+|(?<!\S)\S+@\S+|\+?\d[\d ()/-]{6,}\d|[*_<>]|^\s*[-•>]\s*")
"""Links, addresses, numbers to call and the marks of Markdown, which are no prose."""
NAME = "Oakline"
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what no sentence has, whoever wrote it."""
    known = languages.known(letter.language, Garbled) or Garbled()
    forms = (_TAG, _SIGNS, _TWICE, *_forms(known))
    slips = _slips(known)
    told = _third_person(brief, known)
    reading = read(letter, brief)
    for line in reading.lines:
        yield from _vetoed(line, reading)
        yield from _slipped(line, slips)
        for form in (*forms, told) if told else forms:
            for found in matches(form, line.text):
                yield remark(
                    line.at + found.start(), found.group(), "This is not a sentence yet; say it in your own words."
                )


def _slipped(line: Line, slips: re.Pattern[str] | None) -> Iterator[Finding]:
    """Forms that do not go together: a slip of grammar, where the sentence can still be read."""
    for found in matches(slips, line.text) if slips else ():
        yield remark(line.at + found.start(), found.group(), "These forms do not go together.", severity="warning")


@cache
def _slips(known: Garbled) -> re.Pattern[str] | None:
    return re.compile(f"(?i:{known.slips})") if known.slips else None


def _vetoed(line: Line, reading: Reading) -> Iterator[Finding]:
    """What the veto on notes' clauses would not have printed, and notes' clipped words, two of them in a sentence.

    Behind a colon somebody's words may stand in a language of their own.
    """
    language = reading.letter.language
    clipped = [found for found in CLIPPED.finditer(line.text) if not _shortened(line.text, found.end())]
    plain = _plain(line, reading) if language in DRAFTED else ""
    why = clauses.doubtful(plain, language, "draft") if plain else ""
    if why or len(clipped) >= CLIPS:
        # The veto is for what was turned by rules; of what people wrote it doubted four good sentences to one bad.
        doubtful = len(clipped) >= CLIPS or reading.letter.written_by != "you"
        severity: Severity = "warning" if doubtful else "info"
        yield remark(line.at, line.sentence.text, f"Is this a sentence? {why}".strip(), severity=severity)


def _shortened(text: str, end: int) -> bool:
    """Whether a full stop that ends here is an abbreviation's."""
    return bool(ABBREVIATION.search(text, max(0, end - LONGEST_ABBREVIATION), end))


def _plain(line: Line, reading: Reading) -> str:
    """The prose of a sentence in its letter's language, with a name that the veto knows for those of the employer."""
    plain = _UNREAD.sub("", line.text).strip()
    told, _, quoted = plain.partition(": ")
    plain = told if quoted and not spoken(quoted).get(reading.letter.language) else plain
    for name in filter(None, (reading.brief.company, reading.brief.job)):  # a name is written as its owner writes it
        plain = plain.replace(name, NAME)
    return plain


@cache
def _forms(known: Garbled) -> tuple[re.Pattern[str], ...]:
    """What a language never has."""
    ends = [rf"(?i:\b(?:{known.determiners}|{known.joins}))\s?(?=[.!?](?:\s|\Z))" if known.determiners else ""]
    ends += [rf"(?<=\w )(?:{known.determiners})(?=,\s)" if known.determiners else ""]
    ends += [rf"(?i)\b(?:{known.halved})" if known.halved else ""]
    return tuple(re.compile(pattern) for pattern in (known.clash, known.small, *ends) if pattern)


def _third_person(brief: Brief, known: Garbled) -> re.Pattern[str] | None:
    """The reader's name with what they said or did, as if somebody else were told of them."""
    reader = brief.reader
    if reader is None or brief.also_to or not known.says:
        return None
    names = {reader.name, reader.first, reader.known_as} - {""}
    others = {word for person in brief.people if person != reader.name for word in person.split()}
    alone = "|".join(re.escape(name) for name in sorted(names - others, key=len, reverse=True))
    return re.compile(rf"(?<!, )(?<!and )\b(?:{alone})\b (?:{known.says})\b") if alone else None
