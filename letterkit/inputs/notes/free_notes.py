"""Notes in free text, understood as far as headings, bullets and labels say what they are; the rest is listed.

Also the session files of career-ops: a front matter, then `## Q1` with **Interviewer:** and **Candidate:**.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from letterkit import wording
from letterkit.documents import Document, FieldPath, Span
from letterkit.inputs._prose import Line, bare, lines, says_more
from letterkit.inputs.notes import _fields, _people_met, _sections, private, unplaced
from letterkit.inputs.notes import _items as items
from letterkit.inputs.notes._sections import Said
from letterkit.inputs.notes._store import Store
from letterkit.inputs.notes.labels import Target, label_of, section_of
from letterkit.inputs.titles import TITLE
from letterkit.languages import every
from letterkit.languages.topics.notes import FreeNotes

_W = every(FreeNotes)

ASKED: Target = ("talk", "questions_they_asked")
PlaceName = Literal[
    "my_name",
    "company",
    "role_title",
    "interview_date",
    "interviewer",
    "decision_date",
    "next_step",
    "problem",
    "responsibility",
    "success_measure",
    "team",
    "tools",
    "why_open",
    "requirement",
    "doubt",
    "liked",
    "disliked",
    "culture",
    "moment",
    "open_question",
    "question_they_asked",
    "fell_short",
    "i_promised",
    "they_promised",
    "result_told",
    "result_untold",
    "went_well",
    "do_differently",
    "weakness",
    "why_i_want_it",
    "private",
]
PLACES: Mapping[PlaceName, Target | str] = {
    "my_name": "name",
    "company": "company",
    "role_title": "role",
    "interview_date": "date",
    "interviewer": ("interviewers",),
    "decision_date": "decision",
    "next_step": ("next",),
    "problem": ("role", "problems"),
    "responsibility": ("role", "responsibilities"),
    "success_measure": ("role", "success_measures"),
    "team": ("role", "team"),
    "tools": ("role", "tools"),
    "why_open": ("role", "why_open"),
    "requirement": ("application", "requirements"),
    "doubt": ("signals", "objections"),
    "liked": ("signals", "positive"),
    "disliked": ("signals", "turned_off"),
    "culture": ("signals", "culture"),
    "moment": ("talk", "memorable_moments"),
    "open_question": ("talk", "open_questions"),
    "question_they_asked": ("talk", "questions_they_asked"),
    "fell_short": ("talk", "answers_that_fell_short"),
    "i_promised": ("talk", "promised_by_me"),
    "they_promised": ("talk", "promised_by_them"),
    "result_told": ("evidence", "told"),
    "result_untold": ("evidence", "untold"),
    "went_well": ("self", "went_well"),
    "do_differently": ("self", "do_differently"),
    "weakness": ("self", "weaknesses"),
    "why_i_want_it": ("self", "why_more_interested"),
    "private": ("self", "private"),
}
"""Where prose can be put, by a plain name: a section, or a field by its label."""
_LABELLED = re.compile(r"(?:\*\*|__)?([^:*_|]{1,40}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(\S.*)\Z")
_GAP = re.compile(r"(?<=\S)(?:\s{3,}|\t+)(?=[A-ZÀ-Þ][^:|]{1,39}:\s)")
"""Between two labels on one line of a form: `Post: cook   Employer: Oakline`."""
_ROW = re.compile(r"\|(.+)\|\s*\Z")
_QUESTION = re.compile(rf"(?:{_W.question})\Z")
_ANSWER = re.compile(rf"(?:{_W.answer})\Z")
_CALLING = re.compile(r"(?:[a-zà-ÿ]+\s+)+(?=[A-ZÀ-Þ])")
"""What somebody is called by before their name: `chef Delorgue`, `our new boss Lee Sample`."""
_FILLER = re.compile(rf"\b(?:{_W.filler})\b\s*[:–—-]*", re.I)


@dataclass(frozen=True)
class Understood:
    """What free notes say. `fields` have the shape of a notes file, `spans` their places in the document.

    not_understood: (line of the file, text) of what no heading, bullet or label explains.
    loose: (line of the file, sentence) of what no field holds.
    """

    fields: dict[str, Any]
    spans: Mapping[FieldPath, Span]
    not_understood: list[tuple[int, str]]
    loose: list[tuple[int, str]]


def read(document: Document) -> Understood:
    """The fields of free notes, perhaps none, and all that is in none."""
    store = begun(document)
    return Understood(store.fields, store.spans, sorted(store.unread), loose(document, store))


def loose(document: Document, store: Store) -> list[tuple[int, str]]:
    """What stands in the document and in no field of the store, sentence by sentence."""
    numbered = [(document.file_line(line.number), line) for line in lines(document, _opens, by_shape=True)]
    return list(unplaced.loose(numbered, store.fields, store.spans, {line for line, _ in store.unread}))


def _opens(text: str) -> bool:
    """Whether a short line on its own is a heading."""
    return not says_more(text) and section_of(text) is not None


def begun(document: Document) -> Store:
    """What headings, bullets and labels say, and what is left; perhaps nothing but that."""
    reading = _Reading(document)
    reading.front_matter()
    for line in lines(document, _opens, by_shape=True):
        reading.line(line)
    if not reading.store.fields.get("interviewers"):
        _meet(document, reading.store)
    return reading.store


def _meet(document: Document, store: Store) -> None:
    """Put those who were there where no list says it; their lines stay as they are."""
    numbered = [(document.file_line(line.number), bare(line.text)) for line in lines(document, _opens, by_shape=True)]
    writer = unplaced.writer_of_chat([text for _, text in numbered])
    mine = [(number, said) for number, text in numbered if (said := unplaced.said_by_writer(text, writer))]
    for number, person in _people_met.people(mine):
        store.put(("interviewers",), person, number)
    store.last = None


def place(store: Store, name: PlaceName, words: str, line: int, by: str = "") -> bool:
    """Words of prose put where a name of PLACES says, as if they stood under its heading; whether they fit there."""
    target = PLACES[name]
    words = wording.written(words) if name in ("my_name", "interviewer") else words
    if name == "interviewer" and not items.people(words):
        words = _CALLING.sub("", words)
    if name == "interviewer" and any(store.known(found["name"]) >= 0 for found in items.people(words)):
        return True
    before = len(store.unread)
    if isinstance(target, str):
        return _fields.take(store, target, words, line)
    _sections.add(store, target, Said(words, line, by=store.name_of(by)))
    fits = len(store.unread) == before
    del store.unread[before:]
    return fits


def _person_over(heading: str) -> dict[str, Any] | None:
    """Somebody with a title in a heading: `Dana Whitfield, Head of Operations`."""
    if _FILLER.match(heading):
        return None
    found = items.person(heading) if re.match(r"[^\s,(]+\s[^,(/]+(?:,|\s[(–—-])[^/]+\Z", heading) else None
    works = found and (TITLE.search(str(found.get("title", ""))) or "decision_role" in found)
    return found if found and works and not TITLE.search(found["name"]) else None


@dataclass
class _Reading:
    """One walk over the lines of free notes.

    section: the field that the last heading opened. person: the interviewer it named, -1 if none.
    speaker: whose words a line without a label goes on, `question` or `my_answer`.
    """

    document: Document
    store: Store = field(default_factory=Store)
    section: Target | None = None
    person: int = -1
    speaker: str = ""

    def front_matter(self) -> None:
        """The fields of a front matter, by their names as labels."""
        data = self.document.data if isinstance(self.document.data, dict) else {}
        for key, value in data.items():
            line = self.document.spans[(key,)].line if (key,) in self.document.spans else 1
            if not isinstance(value, (str, int, float)) or not self.labelled(str(key), str(value), line):
                self.store.unread.append((line, f"{key}: {value}"))

    def line(self, line: Line) -> None:
        number = self.document.file_line(line.number)
        if line.kind == "heading":
            self.heading(line, number)
        elif row := _ROW.match(line.text):
            self.row([cell.strip() for cell in row[1].split("|")], number)
        elif line.kind != "blank":
            for text in _GAP.split(line.text):
                self.words(replace(line, text=text), number)

    def heading(self, line: Line, number: int) -> None:
        text = bare(line.text)
        self.store.last, self.person, self.speaker, self.section = None, -1, "", section_of(text)
        labelled = _LABELLED.match(line.text)
        if self.section or (labelled and self.labelled(labelled[1], bare(labelled[2]), number)):
            return
        if re.match(rf"(?:{_W.asked})\s*\.?\d+\b", text, re.IGNORECASE):
            self.section = ASKED
            return
        self.person = self.store.known(text)
        if self.person < 0 and (found := _person_over(text)):
            self.store.put(("interviewers",), found, number)
            self.person, self.store.last = len(self.store.fields["interviewers"]) - 1, None
        elif self.person < 0 and private.is_remark(text):
            self.section = ("self", "private")
        elif self.person < 0 and not self.title(text, number):
            self.store.unread.append((number, text))

    def title(self, text: str, number: int) -> bool:
        """`Interview with Northwind Freight (Operations Analyst), 2026-11-03`; whether it says anything."""
        day = re.search(r"\b(?:19|20)\d\d-\d\d-\d\d\b", text)
        round_no = re.search(r"\bround (\d)\b", text, re.IGNORECASE)
        rest = _FILLER.sub(" ", text.replace(day[0], "") if day else text)
        parts = [
            part for piece in re.split(r"\s+[–—|-]+\s+|\s+\(|\)\s*|,\s+|:\s+", rest) if (part := piece.strip(" ,()–—-"))
        ]
        role = next((part for part in parts if TITLE.search(part)), "")
        company = next((part for part in parts if part != role), "")
        if day:
            self.store.set(("interview", "date"), day[0], number)
        if round_no:
            self.store.set(("interview", "round_no"), int(round_no[1]), number)
        if role and company:
            self.store.set(("application", "role_title"), role, number)
            self.store.set(("application", "company"), company, number)
        return bool(day or round_no or (role and company)) or not parts

    def row(self, cells: list[str], number: int) -> None:
        """A row of a table of people, or of labels and values."""
        if all(re.fullmatch(r":?-*:?", cell) for cell in cells):
            return
        if self.section == ("interviewers",):
            if cells[0].lower() not in ("name", "who", "interviewer"):
                name, title, role, *notes = [*cells, "", "", ""]
                self.item(f"{name}, {title} ({role})" if role else f"{name}, {title}", number, 0)
                self.store.unread += [(number, note) for note in notes if note]
        elif len(cells) != 2 or not self.labelled(cells[0], cells[1], number):
            self.store.unread.append((number, " | ".join(cells)))

    def words(self, line: Line, number: int) -> None:
        """A bullet or a line, by its label, its place under another one, or its section."""
        text = re.sub(r"\A>\s*|\A\[[ xX]\]\s*", "", line.text).strip()
        labelled = _LABELLED.match(text)
        if labelled and self.told(bare(labelled[1]), bare(labelled[2]), line, number):
            return
        who = self.store.known(text) if line.kind == "words" and line.level == 0 else -1
        if who >= 0:
            self.section, self.person, self.speaker, self.store.last = None, who, "", None
        elif self.speaker and line.kind == "words" and self.store.last:
            holder = self.store.at(self.store.last[0])
            holder[self.speaker] = f"{holder.get(self.speaker, '')}\n{bare(text)}".strip()
        elif self.section or self.person >= 0:
            self.item(bare(text), number, line.level)
        elif not _fields.met(self.store, bare(text), number):
            self.store.unread.append((number, bare(text)))

    def told(self, label: str, value: str, line: Line, number: int) -> bool:
        """A line with a label before it; whether that says what it is."""
        if self.asked(label, value, number):
            return True
        last = self.store.last
        nested = line.kind == "bullet" and last is not None and line.level > last[1]
        if nested and last and _sections.detail(self.store, last[0], label, value, number):
            return True
        if self.person >= 0 and _sections.of_person(self.store, self.person, label, Said(value, number, line.level)):
            return True
        who = self.store.known(label)
        if who >= 0 and self.section:
            self.item(value, number, line.level, str(self.store.fields["interviewers"][who]["name"]))
            return True
        if self.section in (None, ("next",), ("interviewers",)):
            return self.labelled(label, value, number)
        is_new = line.kind == "words" and line.level == 0 and self.section != ("other",)
        if is_new and (label_of(label) or section_of(label)):
            self.section = None
            return self.labelled(label, value, number)
        return False

    def asked(self, label: str, value: str, number: int) -> bool:
        """`Q: …` or `Interviewer: …`, and what belongs to it."""
        plain = label.strip().lower()
        if _QUESTION.match(plain) and (self.section == ASKED or re.match(_W.asked, plain)):
            self.section = ASKED
            self.store.put(ASKED, {"question": value} | self.store.only_one(), number)
            self.speaker = "question"
            return True
        last = self.store.last
        if last is None or last[0][:2] != ASKED:
            return False
        if _ANSWER.match(plain):
            self.speaker = "my_answer"
            return self.store.detail(last[0], "my_answer", value, number)
        return _sections.detail(self.store, last[0], label, value, number)

    def labelled(self, label: str, value: str, number: int) -> bool:
        """`Company: …`; or a section on one line, `Open questions: how is the site staffed?; who decides?`."""
        if label_of(label):
            return _fields.take(self.store, label, bare(value), number)
        opened = section_of(label)
        if opened is None or opened == ("other",):
            return False
        for part in re.split(r"\s*;\s*", value):
            _sections.add(self.store, opened, Said(bare(part), number))
        return True

    def item(self, text: str, number: int, level: int, by: str = "") -> None:
        """One line of the open section, or under a person's name."""
        said = Said(text, number, level, by)
        self.speaker = ""
        if self.person >= 0:
            _sections.add(self.store, ("interviewers", self.person, "cares_about"), said)
        elif self.section:
            _sections.add(self.store, self.section, said)
