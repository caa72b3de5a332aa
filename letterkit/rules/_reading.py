"""What several rules ask of a letter and its sources, worked out once: known words, known numbers, names, findings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Sentence, Severity
from letterkit.wording import Number

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday januar februar märz mai juni juli oktober dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag janvier février mars avril juin juillet août septembre octobre
    novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche christmas easter
    """.split()
)
COMMON_CAPITALS = frozenset(
    """
    i i'm i've i'd i'll english german french spanish italian dutch polish portuguese japanese chinese arabic korean
    british american european deutsch französisch englisch anglais allemand français mr mrs ms dr prof frau herr madame
    monsieur m mme cv ceo cto cfo coo hr it ok re linkedin internet europe monday pdf uk us usa eu dear best kind
    regards sincerely thank thanks hello hi
    """.split()
)
STARTERS = frozenset(
    """
    a after all also am an and as at auf aus avant avec because before bei both but by can c'est chez could da dans das
    de der des did die do does during each ein eine en every for from für had has have he her his how if ihr im in into
    is it its la le les mein mit most my nach neither no not now of on once one or our pour quand she should since so
    some sur that the their then there these they this those though through to un une und until upon vom von was we were
    what when where whether which while who why will with within without would you your zu zum zur
    """.split()
)
"""Words that open a sentence with a capital and are no part of the name behind them."""
CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w'’&.-]*"
RUN = re.compile(rf"(?<!\w){CAPITAL}(?:\s+(?:(?:von|van|de|der|den|da|di|du|la|le|of|and|&)\s+)?{CAPITAL})*")


@dataclass(frozen=True)
class Example:
    """A letter in small: one or more sentences, the facts they may stand on, and what else the rule looks at."""

    text: str
    facts: tuple[str, ...] = ()
    kind: str = "thank-you"
    greeting: str = "Dear Dana,"
    subject: str = ""
    reader: str = "Dana Whitfield"
    company: str = "Northwind Test Ltd"
    job: str = "Operations analyst"
    withheld: tuple[str, ...] = ()
    others: dict[str, str] = field(default_factory=dict)


def example_letter(example: Example) -> tuple[Letter, Brief]:
    """The letter and brief that an example stands for."""
    from letterkit import kinds
    from letterkit.brief.contents import Sender, Withheld
    from letterkit.facts import Fact
    from letterkit.letter import Person

    facts = {
        f"N{i}": Fact(f"N{i}", text, f"notes.yaml:{i}", "they_said", "moment")
        for i, text in enumerate(example.facts, 1)
    }
    brief = Brief(
        kind=kinds.load(example.kind),
        language="en",
        sender=Sender("Ada Quill", "Ada Quill"),
        reader=Person(example.reader) if example.reader else None,
        company=example.company,
        job=example.job,
        facts=facts,
        today=date(2026, 3, 11),
        withheld=tuple(Withheld(text, "private", "notes.yaml:9") for text in example.withheld),
        people=tuple(name for name in (example.reader, "Ada Quill") if name),
        others=example.others,
    )
    paragraphs = tuple(
        tuple(Sentence(text) for _, text in wording.sentences(paragraph)) for paragraph in example.text.split("\n\n")
    )
    letter = Letter(
        kind=example.kind, language="en", subject=example.subject, greeting=example.greeting, paragraphs=paragraphs,
        closing="Best regards,", signature="Ada Quill", to=brief.reader, facts=facts,
    )  # fmt: skip
    return letter, brief


@dataclass(frozen=True)
class Name:
    """A run of capitalised words that no source explains."""

    text: str
    start: int
    before: str
    after: str
    opens: bool


class Reading:
    """One letter held against one brief."""

    def __init__(self, letter: Letter, brief: Brief) -> None:
        self.letter, self.brief = letter, brief

    @cached_property
    def source_texts(self) -> list[str]:
        """Every text that the letter may take words from."""
        brief = self.brief
        texts = [fact.text for fact in brief.facts.values()]
        texts += [brief.company, brief.job, brief.posting, brief.sender.name, brief.sender.sign_off, *brief.people]
        texts += [brief.thread.subject if brief.thread else "", *brief.sender.contact, brief.sender.email]
        if brief.reader:
            texts += [brief.reader.name, brief.reader.title, brief.reader.honorific, brief.reader.email]
        return [text for text in texts if text]

    @cached_property
    def _sources(self) -> str:
        return " \n ".join(" ".join(text.split()) for text in self.source_texts).casefold()

    def holds(self, words: str) -> bool:
        """Whether a source holds these words as they are, in any case."""
        return " ".join(words.casefold().split()) in self._sources

    @cached_property
    def known_words(self) -> frozenset[str]:
        """All words of the sources, folded, with the parts of hyphenated ones and without possessive endings."""
        found: set[str] = set(CALENDAR | COMMON_CAPITALS)
        for text in self.source_texts:
            for word in wording.words(text.casefold()):
                found.update((word, bare(word), *word.split("-")))
        return frozenset(found)

    @cached_property
    def known_numbers(self) -> frozenset[tuple[float, str]]:
        """Values with their unit; each also without it, and the parts of every date."""
        found: set[tuple[float, str]] = set()
        for text in self.source_texts:
            for number in wording.numbers(text.replace("-", " ") if text[:4].isdigit() else text):
                found.update(((number.value, number.unit), (number.value, "")))
        for fact in self.brief.facts.values():
            if fact.day:
                found.update((float(part), "") for part in (fact.day.day, fact.day.month, fact.day.year))
        return frozenset(found)

    def holds_number(self, shown: str) -> bool:
        """Whether a source holds a number in these very figures, whatever stands around it."""
        return bool(re.search(rf"(?<!\d){re.escape(shown.casefold())}(?!\d)", self._sources))

    @cached_property
    def numbers(self) -> list[tuple[Number, int, Sentence]]:
        """Every number of the letter with its offset in the body and its sentence."""
        return [
            (n, at + n.start, sentence) for at, sentence in self.letter.placed for n in wording.numbers(sentence.text)
        ]

    @cached_property
    def strange_names(self) -> list[Name]:
        """Capitalised runs with a word that no source holds; a lone one that opens a sentence only if it acts."""
        found = []
        for at, sentence in self.letter.placed:
            for run in RUN.finditer(sentence.text):
                name = self._strange(sentence.text, run)
                if name:
                    found.append(Name(name.text, at + name.start, name.before, name.after, name.opens))
        return found

    def _strange(self, text: str, run: re.Match[str]) -> Name | None:
        parts = run.group().rstrip(".,'’").split()
        opens = bool(re.search(r"(?:^|[.!?:;–—]\s|[“\"‘(]|\[\[)\s*$", text[: run.start()]))
        start = run.start()
        if opens and len(parts) > 1 and (parts[0].casefold() in STARTERS or self._explains(parts[0])):
            start += len(parts[0]) + 1
            parts, opens = parts[1:], False
        unknown = [part for part in parts if not self._explains(part)]
        if not unknown or (opens and len(parts) == 1 and parts[0].casefold() in STARTERS):
            return None
        shown = " ".join(parts)
        if self.holds(shown):
            return None
        after = text[run.end() :]
        shouts = any(sum(c.isupper() for c in part) > 1 for part in unknown)
        acts = re.match(r"['’]s\b|\s+(?:said|told|mentioned|asked|showed|explained|wrote|and I)\b", after)
        if opens and len(parts) == 1 and not shouts and not acts:
            return None
        return Name(shown, start, text[:start], after, opens)

    def _explains(self, word: str) -> bool:
        folded = word.casefold().strip(".,;:'’")
        return (
            folded in self.known_words
            or bare(folded) in self.known_words
            or all(part in self.known_words for part in re.split(r"[-/&.]", folded) if part)
        )


def bare(word: str) -> str:
    """A word without its possessive or plural ending."""
    return re.sub(r"(?:['’]s|['’]|s)$", "", word)


def read(letter: Letter, brief: Brief) -> Reading:
    """The reading of a letter, made once for all rules."""
    kept: Any = letter.__dict__.get("_reading")
    if kept is None or kept.brief is not brief:
        kept = letter.__dict__["_reading"] = Reading(letter, brief)
    reading: Reading = kept
    return reading


def finding(
    rule: Any,
    letter: Letter,
    start: int,
    text: str,
    message: str,
    *,
    severity: Severity | None = None,
    source: str | None = None,
    suggestion: str | None = None,
) -> Finding:
    """A finding of `rule` (its module's globals) about `text` at `start` of the letter's body."""
    name = rule["__name__"].rpartition(".")[2].replace("_", "-")
    return Finding(
        name, rule["ID"], severity or rule["SEVERITY"], start, start + len(text), text, message, source, suggestion
    )


def matches(letter: Letter, pattern: re.Pattern[str]) -> list[tuple[int, str, Sentence]]:
    """Where a pattern stands in the letter's sentences: offset in the body, the words, the sentence."""
    return [
        (at + m.start(), m.group(), sentence) for at, sentence in letter.placed for m in pattern.finditer(sentence.text)
    ]


def quoted_from_source(brief: Brief, words: str) -> bool:
    """Whether these words stand in a source as they are."""
    folded = " ".join(words.casefold().split())
    return any(folded in " ".join(fact.text.casefold().split()) for fact in brief.facts.values())


POLITE = re.compile(
    r"\b(?:could|would|can) you (?:please )?(?:tell|let|share|advise|say|help)\b"
    r"|\bplease (?:tell me|let me know|advise|share)\b"
    r"|\bI would (?:love|like|appreciate) (?:to know|to hear|your feedback|your advice)\b"
    r"|\b(?:könnten|würden) Sie mir\b|\b(?:pourriez|pouvez)-vous\b",
    re.IGNORECASE,
)


def questions(letter: Letter) -> list[tuple[int, str]]:
    """The questions of a letter with their offsets: sentences with a question mark, or a polite request without one."""
    found = []
    for at, sentence in letter.placed:
        for start, part in wording.sentences(sentence.text):
            if part.rstrip('"”’»)').endswith("?") or POLITE.search(part):
                found.append((at + start, part))
    return found


def sources_near(letter: Letter, sentence: Sentence) -> str | None:
    """Where the first fact of a sentence stands."""
    return next((letter.facts[id].source for id in sentence.facts if id in letter.facts), None)
