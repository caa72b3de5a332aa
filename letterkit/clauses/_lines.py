"""The lines of notes: without bullets and chat stamps, each with what the heading or label over it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterkit import wording
from letterkit.clauses._clause import Language, Lead, Setting
from letterkit.clauses._fields import lead_of_field
from letterkit.inputs.notes import private
from letterkit.inputs.notes.labels import label_of, section_of
from letterkit.inputs.notes.unplaced import said_by_writer, writer_of_chat
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.languages.topics.musts import Sections
from letterkit.languages.topics.notes import Loose
from letterkit.wording import labels

_BULLET = re.compile(r"\s*(?:(?:[-*•·–—>]|\d{1,2}[.)]|\[[ xX]\])\s+)+|\s+")
_HEADING = re.compile(r"\s*#{1,6}\s+|\s*\*\*(?=[^*]+\*\*:?\s*\Z)")
_UNDERLINE = re.compile(r"\s*[-=_*]{3,}\s*\Z")
_SUBJECT = "|".join(every(Mails).heads["subject"])
_MAIL_HEAD = re.compile(rf"\s*(?:{every(Loose).mail_head}|cc)\s*:\s*\S.*\Z|\s*(?:{_SUBJECT})\s*:", re.IGNORECASE)
_SECTIONS = every(Sections)
BY_WORDS = {
    "private": Lead("none", "writer", is_private=True),
    "question": Lead("question", "writer"),
    "untold": Lead("evidence", "writer", False),
    "promise": Lead("promise", "writer"),
    "doubt": Lead("doubt", "reader"),
    "step": Lead("step"),
    "problem": Lead("problem", "reader"),
}
"""By the field of `Sections` whose words stand in a heading: what stands under it. The first that fits counts."""
_SHOUTED = re.compile(r"\s*(?:[A-Z]\.\s+)?(?=[^\W\d_]{3}|[^a-z]*[^\W\d_]{4})[^a-z\u00df-\u00ff?!:;]{4,60}\Z")
_ASKED = re.compile(r"\s*(?:\d{1,2}[.)]\s*)?(?P<label>[^?:]{6,90}\?)\s+(?=\S)")
"""A question of a form with its answer behind it."""
FEWEST_OF_FORM = 3
_LABEL = re.compile(
    r"(?P<label>[^\s:;.!?\"“„«(][^:;.!?\"“„«]{0,58}?)\s*(?::(?!\d|//)|(?<=\w)\s*=(?!=)|\?\s*:|\?(?=\s)|\s[-–—](?=\s))\s*"
)
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s+[^:]{1,60}:")
"""A field of a form: it opens a section, whatever it is called."""
_MARK = re.compile(r"\s*(?:[-*•·–—]|\d{1,2}[.)])\s+\S")
_BARE_DAY = re.compile(r"\d{1,2}[/.]\d{1,2}\b[/.]?(?=[\s:,–-])")
_BEHIND_DAY = re.compile(r"[^\w\"“„«'‘]*")
"""What a log has between its day and what was that day."""
DATED = 3
"""Lines that begin with a day, from which notes are a log: the day is a stamp, and no word of the sentence."""
FEW = 7
"""Words of a heading at most."""
HEAD_LINES = 6
"""Lines of a mail to oneself that its head stands in."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words with their place. heading: the one it stands under, as noted."""

    text: str
    start: int
    number: int
    lead: Lead
    label: str = ""
    heading: str = ""
    opens: bool = False
    """Whether it begins a section, so that nobody who was spoken of before is meant by its pronouns."""


def lead_by_words(heading: str) -> Lead | None:
    """What a heading, or a question of a form, says of what stands under it by a word of it."""
    for name, lead in BY_WORDS.items():
        if (words := getattr(_SECTIONS, name)) and re.search(rf"(?<!\w)(?:{words})(?!\w)", heading, re.IGNORECASE):
            return lead
    return None


def lead_of(label: str, language: Language) -> Lead | None:
    """What a label or heading says of what follows it: by the language's own words, or as a section of the notes."""
    found = language.lead(label)
    if found is not None:
        return found
    if private.is_remark(label):
        return Lead("none", "writer", is_private=True)
    target = section_of(label) or label_of(label)
    return lead_of_field(target) if target else None


def _stands_over(raw: str, below: list[str]) -> bool:
    """Whether a line of a few words is a heading without a mark: bullets stand under it, and it is none."""
    is_short = len(raw.split()) <= FEW and not raw.rstrip().endswith((".", ",", ";", "!", "?")) and ": " not in raw
    return is_short and bool(below) and bool(_MARK.match(below[0])) and not _MARK.match(raw)


def _stamp(line: str) -> int:
    """How many characters of a line a day before it takes up (`9 Feb (Mon) - `, `20.8. `), 0 where there is none."""
    day = next(iter(wording.dates(line)), None)
    is_dated = day is not None and not day.start and day.day is not None
    bare = _BARE_DAY.match(line)
    if not is_dated and not bare:
        return 0
    behind = line[max(day.end if day and is_dated else 0, bare.end() if bare else 0) :]
    if day and is_dated and day.weekday is not None and re.match(r"\s?:", behind):
        return 0  # `Jeudi 5 : visite …`: a label, which languages know
    weekday = re.match(r"\s*\(\w{2,10}\.?\)", behind)
    rest = behind[weekday.end() if weekday else 0 :]
    space = _BEHIND_DAY.match(rest)
    return len(line) - len(rest) + (space.end() if space else 0)


def lines(text: str, setting: Setting, language: Language) -> Iterator[Line]:
    """The lines that say something, in order; headings and a friend's lines are none."""
    raws = text.split("\n")
    page = _Page(raws, language)
    given = Lead(setting.use, setting.by, setting.told)
    lead, heading, was_blank, opens, start, is_marked = given, "", True, True, 0, False
    for number, raw in enumerate(raws):
        here, start = start, start + len(raw) + 1
        if not raw.strip() or _UNDERLINE.match(raw):
            was_blank = True
            continue
        if (over := page.heading(number)) is not None:
            heading, is_marked = over
            lead = lead_of(heading, language) or lead_by_words(heading) or given
            was_blank, opens = False, True
            continue
        at, is_listed = page.said_at(number)
        if at < 0:
            continue
        if was_blank and not is_marked and not is_listed:
            lead, opens, heading = given, True, ""
        was_blank, words = False, raw[at:].rstrip()
        of_label, label, end = page.labelled(words)
        is_bare = words.endswith(":") and (of_label is not None or len(words.split()) <= FEW)
        if is_bare or _NUMBERED.match(raw):
            lead, opens = of_label or (lead_by_words(words) if is_bare else None) or given, True
        if words and not is_bare:
            yield Line(words[end:], here + at + end, number, of_label or lead, label, heading, opens)
        opens = False


class _Page:
    """All lines of some notes, and by what they are written: as a chat, a log, an outline, a form, under headings."""

    def __init__(self, raws: list[str], language: Language) -> None:
        self._raws, self._language = raws, language
        self._writer = writer_of_chat([raw.strip() for raw in raws])
        self._is_log = sum(bool(_stamp(raw.strip())) for raw in raws) >= DATED
        self._is_outline = labels.is_outline(raws)
        self._is_form = sum(bool(_ASKED.match(raw)) for raw in raws) >= FEWEST_OF_FORM
        shouted = [at for at, raw in enumerate(raws) if _SHOUTED.match(raw) and self._stands_apart(at)]
        self._shouted = frozenset(shouted if len(shouted) > 1 else ())

    def _stands_apart(self, at: int) -> bool:
        """Whether a short line begins the text or stands behind an empty one, with something under it."""
        below = self._raws[at + 1 : at + 2]
        is_first = at == 0 or not self._raws[at - 1].strip()
        return is_first and bool(below and below[0].strip()) and len(self._raws[at].split()) <= FEW

    def heading(self, at: int) -> tuple[str, bool] | None:
        """What a heading says and whether a mark makes it one; None where a line is none."""
        raw, below = self._raws[at], self._raws[at + 1 :]
        if found := labels.OUTLINE_HEADING.match(raw) if self._is_outline else None:
            return found[1].strip(" :"), True
        marked = _HEADING.match(raw)
        is_asked = raw.rstrip().endswith("?") and bool(below) and bool(re.match(r"\s+\S", below[0])) and raw[0] != " "
        if marked or at in self._shouted or is_asked or _stands_over(raw, below):
            return raw[marked.end() if marked else 0 :].strip(" #*:"), bool(marked) or at in self._shouted
        return None

    def said_at(self, at: int) -> tuple[int, bool]:
        """Where the writer's words begin in a line, -1 where none are theirs, and whether a bullet stands before."""
        raw = self._raws[at]
        if at < HEAD_LINES and _MAIL_HEAD.match(raw):
            return -1, False
        found = _said_at(raw, self._writer, self._is_log)
        item = labels.OUTLINED.match(raw) if self._is_outline and found[0] >= 0 else None
        return (item.start(1), True) if item else found

    def labelled(self, words: str) -> tuple[Lead | None, str, int]:
        """What the label before some words says of them, the label, and where it ends.

        What a form asks is no question of the writer's, whatever it is about.
        """
        found = _labelled(words, self._language)
        asked = _ASKED.match(words) if self._is_form and not found[2] else None
        return (lead_by_words(asked["label"]), asked["label"], asked.end()) if asked else found


def _said_at(raw: str, writer: str, is_log: bool) -> tuple[int, bool]:
    """Where the writer's words begin in a line, -1 where none are theirs, and whether a bullet stands before them.

    is_log: whether lines begin with their day, which is no word of theirs.
    """
    said = said_by_writer(raw.strip(), writer)
    if not said:
        return -1, False
    at = raw.index(said)
    bullet = _BULLET.match(raw, at)
    at = bullet.end() if bullet else at
    return at + (_stamp(raw[at:]) if is_log else 0), bool(bullet)


def _labelled(words: str, language: Language) -> tuple[Lead | None, str, int]:
    """What the label before some words says of them, the label, and where it ends; nothing for one that is none."""
    found = _LABEL.match(words)
    lead = lead_of(found["label"], language) if found else None
    return (lead, found["label"], found.end()) if found and lead else (None, "", 0)
