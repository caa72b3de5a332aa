"""`letterkit review --interactive`: one finding at a time, in a terminal or by lines."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import click

from letterkit import exports, mending
from letterkit.cli._environment import Environment
from letterkit.cli._files import Kept
from letterkit.cli._screen import columns, count, faint, indented, mark, note, out, strong
from letterkit.cli._walk import KEYS, Walk
from letterkit.decisions import sentence
from letterkit.errors import LetterkitError
from letterkit.letter import Finding, Letter

AROUND = 2
"""Lines of a source before and after the one a finding names."""
END = "Nothing further that way. j and k go through what is open, q stops."
Ask = Callable[[str], str | None]
"""Asks for a key or a line; None at the end of the input."""


@dataclass
class Session:
    """Letters on the screen, and what is done to them. `read` makes and reviews all letters anew."""

    environment: Environment
    kept: Kept
    read: Callable[[], list[Letter]]
    letters: list[Letter]
    walk: Walk
    undo: list[tuple[Path | None, bytes, bytes]] = field(default_factory=list)

    def run(self, key: Ask, line: Ask) -> None:
        """Go on until the end of the input or `q`. Every change is on the disk before the next key is read."""
        self.show()
        while (pressed := key("> ")) is not None:
            first, _, rest = pressed.strip().partition(" ") if pressed.strip() else (" ", "", "")
            self.walk, order = self.walk.press(first)
            if order == "quit":
                break
            try:
                self.do(order, rest, line)
            except LetterkitError as error:
                note(indented(str(error), self.environment.width, f"  {mark('error')} "))
        note(f"{count(self.walk.left, 'finding')} still open.")

    def do(self, order: str, rest: str, line: Ask) -> None:
        """Carry out one order."""
        plain = {"show": self.show, "diff": self.diff, "sources": self.sources, "help": self.help}
        if order in plain:
            plain[order]()
        elif order == "end":
            note(END)
        elif order == "unknown":
            note("Unknown key; press ? for the list.")
        elif order == "undo":
            self.take_back()
        else:
            getattr(self, order)(rest, line)

    @property
    def letter(self) -> Letter:
        """The letter one is at."""
        return self.letters[self.walk.stop.letter]

    def show(self) -> None:
        """Print where one is: the finding, its sentence, the source line beside it, the suggestion."""
        finding, number = self.walk.stop.finding, self.walk.at + 1
        head = f"[{number} of {len(self.walk.stops)}] {self.letter.file}"
        if finding is None:
            state = "approved" if self.kept.decisions.approved(self.letter) else "A approves it as it is"
            out(f"\n{head}: the letter as a whole, {count(self.letter.words, 'word')}; {state}.")
            return
        line, column = self.letter.place(finding.start)
        dismissed = self.kept.decisions.of(self.letter, finding)
        told = f"dismissed: {dismissed.reason or 'no reason'}" if dismissed else finding.severity
        out(f"\n{head}:{line}:{column}  {mark(finding.severity, finding.id)} {finding.rule} ({told})")
        out(indented(_marked(self.letter, finding), self.environment.width, "  | "))
        out(indented(finding.message, self.environment.width, "  "))
        if finding.source:
            there = " ".join(text for _, text in source_lines(finding.source, 0)).strip()
            out(indented(f"{finding.source}: {there}", self.environment.width, "  "))
        if finding.suggestion:
            out(indented(f"instead: {finding.suggestion}", self.environment.width, "  "))

    def diff(self) -> None:
        """Print the sentence as it is and as it would be, word by word."""
        finding = self.walk.stop.finding
        if finding is None or finding.suggestion is None:
            note("This finding has no suggestion.")
            return
        old = sentence(self.letter, finding)
        new = old.replace(finding.text, finding.suggestion, 1)
        out(indented(word_diff(old, new), self.environment.width, "  | "))

    def sources(self) -> None:
        """Print the lines of the source around what the finding was held against."""
        finding = self.walk.stop.finding
        if finding is None or not finding.source:
            note("None of your sources mentions this.")
            return
        out(f"  {finding.source}")
        for text in [text for _, text in source_lines(finding.source, AROUND)]:
            out(indented(text, self.environment.width, "    "))

    def help(self) -> None:
        """Print the keys."""
        out(columns([(strong(key), told) for key, told in KEYS.items()], self.environment.width))

    def apply(self, rest: str, line: Ask) -> None:
        """Put the suggestion in place."""
        finding = self.walk.stop.finding
        if finding is None or finding.suggestion is None or finding.end == finding.start:
            note("There is no suggestion to apply; press e to edit the sentence.")
            return
        self.change(mending.mended(self.letter, [finding]))

    def edit(self, rest: str, line: Ask) -> None:
        """Let the writer rewrite the sentence, on the same line or in their editor."""
        finding = self.walk.stop.finding
        old = sentence(self.letter, finding) if finding and finding.end else self.letter.body
        new = rest or click.edit(old, extension=".txt", require_save=True)
        if new is None or not new.strip() or new.strip() == old.strip():
            note("Nothing was changed.")
            return
        at = self.letter.body.find(old)
        self.change(self.letter.body[:at] + new.strip() + self.letter.body[at + len(old) :])

    def change(self, body: str) -> None:
        """Write another body into the letter's file, and review it anew."""
        path = Path(self.letter.file)
        data = path.read_bytes()
        changed = mending.put_back(data, self.letter.file, self.letter.body, body)
        self.undo.append((path, data, self.kept.decisions.lines()))
        exports.write(path, changed)
        self.anew()

    def dismiss(self, rest: str, line: Ask) -> None:
        """Set the finding aside."""
        finding = self.walk.stop.finding
        if finding is None:
            note("There is no finding here.")
            return
        reason = rest or line("why? ") or ""
        before = self.kept.decisions.lines()
        self.kept.dismiss(self.letter, finding, reason)
        self.undo.append((None, b"", before))
        self.anew()

    def approve(self, rest: str, line: Ask) -> None:
        """Let the letter go as it is."""
        before = self.kept.decisions.lines()
        self.kept.approve(self.letter)
        self.undo.append((None, b"", before))
        note(f"{mark('good')} {self.letter.file} is approved; any change to it cancels the approval.")
        self.anew()

    def take_back(self) -> None:
        """Undo the last change: of the file, or of the decisions."""
        if not self.undo:
            note("There is nothing to undo.")
            return
        path, data, decided = self.undo.pop()
        if path:
            exports.write(path, data)
        self.kept.restore(decided)
        self.anew()

    def anew(self) -> None:
        """Review again, and show where one is then."""
        self.letters = self.read()
        self.walk = self.walk.again(self.letters, self.kept.decisions)
        self.show()


def word_diff(old: str, new: str) -> str:
    """Both as one text: `[-out-]` and `{+in+}`, readable without colour."""
    before, after = re.findall(r"\S+", old), re.findall(r"\S+", new)
    told: list[str] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            told += before[a:b]
            continue
        told += [f"[-{' '.join(before[a:b])}-]"] * (b > a) + [f"{{+{' '.join(after[c:d])}+}}"] * (d > c)
    return " ".join(told)


def _marked(letter: Letter, finding: Finding) -> str:
    """The sentence with the words of the finding between marks."""
    if finding.end == finding.start:
        return finding.text or faint("the letter as a whole")
    text, words = " ".join(sentence(letter, finding).split()), " ".join(finding.text.split())
    return text.replace(words, f">>{words}<<", 1)


def source_lines(place: str, around: int) -> Sequence[tuple[int, str]]:
    """The line of a file that a source names, with lines around it, numbered; none where it cannot be read."""
    file, _, number = place.rpartition(":")
    if not number.isdigit() or not Path(file).is_file():
        return []
    first = max(1, int(number) - around)
    with Path(file).open(encoding="utf-8", errors="replace") as lines:
        shown = islice(lines, first - 1, int(number) + around)
        return [(first + at, text.rstrip("\n")[:400]) for at, text in enumerate(shown)]
