"""What a letter would tell and no template can put into words, asked for in a terminal: sentences that are begun."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from letterkit import exports, templating
from letterkit.brief import Brief, Unsaid
from letterkit.cli import _words
from letterkit.cli._deciding import ORIGINAL
from letterkit.cli._interactive import source_lines
from letterkit.cli._order import Order
from letterkit.cli._screen import count, faint, indented, note, out, strong
from letterkit.cli._second_reading import SecondReading
from letterkit.cli._surroundings import Surroundings
from letterkit.inputs import own_words
from letterkit.inputs.notes import Notes

MOST = 6
"""Sentences that are asked for at most: who is asked more gives up."""
AROUND = 3
"""Lines on either side of a note that `?` shows."""
KEYS = "Enter takes what is suggested or leaves it open, - leaves it out, ? shows the note's place, < goes back."
LEFT_OUT = ""


def asked(
    here: Surroundings, order: Order, notes: Notes, briefs: Sequence[Brief], again: Callable[[], list[Brief]]
) -> list[Brief]:
    """The briefs with what somebody in the terminal says for their gaps; it is kept with the notes.

    again: composes the briefs anew, of notes that hold the answers.
    """
    if order.no_ask or order.form != "text" or not (here.terminal and here.interactive):
        return list(briefs)
    gaps = of_all(here, briefs)[:MOST]
    if not gaps:
        return list(briefs)
    answers = Asking(here, gaps, Keeping(order.notes, notes)).answers()
    made = again() if any(answers.values()) else list(briefs)
    return [_without(one, [words for words, said in answers.items() if said == LEFT_OUT]) for one in made]


def tidied(here: Surroundings, file: str, notes: Notes, made: Brief, second: SecondReading) -> int:
    """What `notes tidy` does: a model suggests ends for all sentences that are begun; each is shown, and taken or not.

    Where nobody can answer, the suggestions are printed and nothing is kept.
    """
    gaps = list(templating.unsaid(made, here.assets))
    if not gaps:
        note("Every note that a letter of this kind needs can be told as it stands.")
        return 0
    if second.model:
        size = _words.usage(second.expected(made, gaps))
        note(faint(f"One question to {second.model.address}: {size}."))
        gaps = list(second.ends(made, gaps))
    if here.terminal and here.interactive:
        Asking(here, gaps, Keeping(file, notes)).answers()
        return 0
    for gap in gaps:
        out(f"{gap.where}: {gap.note}")
        out(indented(gap.said(gap.suggestion) if gap.suggestion else f"{gap.begin} …", here.width, "  "))
    return 0


def of_all(here: Surroundings, briefs: Sequence[Brief]) -> list[Unsaid]:
    """The gaps of all letters, each note once, the musts first."""
    found: dict[str, Unsaid] = {}
    for gap in (gap for made in briefs for gap in templating.unsaid(made, here.assets)):
        found.setdefault(key(gap), gap)
    return sorted(found.values(), key=lambda gap: not gap.must)


def key(gap: Unsaid) -> str:
    """By what an answer is kept: the words of the note on one line."""
    return " ".join(gap.note.split())


def _without(made: Brief, notes: Sequence[str]) -> Brief:
    """A brief whose letter leaves these notes out."""
    facts = {id: LEFT_OUT for id, fact in made.facts.items() if " ".join(fact.text.split()) in notes}
    return replace(made, said={**facts, **made.said}) if facts else made


@dataclass
class Keeping:
    """Puts each answer beside its note, in the file and in the notes as they were read; the file as it was stays."""

    file: str
    notes: Notes
    is_begun: bool = False

    @property
    def can(self) -> bool:
        """Whether the file can hold answers."""
        return self.file != "-" and own_words.can_keep(self.file) and Path(self.file).is_file()

    def keep(self, words: str, said: str) -> None:
        """Keep one sentence, at once: stopping loses nothing. Raises ReadError and ExportError."""
        self.notes.say[words] = said
        if not self.can:
            return
        path = Path(self.file)
        before = path.read_bytes()
        if not self.is_begun:
            exports.write(path.with_name(path.name + ORIGINAL), before)
            self.is_begun = True
        exports.write(path, own_words.kept(before, self.file, {words: said}))


@dataclass
class Asking:
    """One walk over the gaps, forth and back."""

    here: Surroundings
    gaps: Sequence[Unsaid]
    keeping: Keeping
    at: int = 0
    _said: dict[str, str] = field(default_factory=dict)

    def answers(self) -> dict[str, str]:
        """What was said, by the note's words; "" for what is to be left out. What was left open is not in it."""
        told = f"{count(len(self.gaps), 'note')} only you can put into words."
        note(indented(f"{told} End the sentence that is begun. {KEYS}", self.here.width, ""))
        while self.at < len(self.gaps):
            gap = self.gaps[self.at]
            self._show(gap)
            line = self.here.line("  > ")
            if line is None:
                break
            self._take(gap, line.strip())
        self._close()
        return self._said

    def _show(self, gap: Unsaid) -> None:
        note()
        note(indented(gap.note, self.here.width, faint(f"  {self.at + 1}/{len(self.gaps)} {gap.where}: ")))
        end = f" {gap.suggestion}" if gap.suggestion else " …"
        note(indented(f"{strong(gap.begin)}{faint(end)}", self.here.width, "  "))

    def _take(self, gap: Unsaid, words: str) -> None:
        """Do what a key says, or keep what was said."""
        if words == "?":
            for number, line in source_lines(gap.where, AROUND):
                note(faint(f"    {number:>4} {line}"))
            return
        if words == "<":
            self.at = max(0, self.at - 1)
            return
        self.at += 1
        if words == "-":
            self._said[key(gap)] = LEFT_OUT
        elif said := words or gap.suggestion:
            sentence = gap.said(said)
            self._said[key(gap)] = sentence
            self.keeping.keep(key(gap), sentence)
            note(faint(indented(sentence, self.here.width, "    ")))

    def _close(self) -> None:
        kept = sum(said != LEFT_OUT for said in self._said.values())
        if kept and self.keeping.can:
            name = Path(self.keeping.file).name
            note(f"\n{count(kept, 'sentence')} kept in {name}, for every later letter; as it was: {name}{ORIGINAL}")
        elif kept:
            note(
                "\nThe sentences are in this letter alone: only notes in a .txt, .md, .yaml, .json or .toml keep them."
            )
