"""What a letter would tell and no template can put into words, asked for in a terminal: sentences that are begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from letterkit import exports, templating
from letterkit.brief import Brief, Unsaid
from letterkit.cli import _words
from letterkit.cli._deciding import ORIGINAL
from letterkit.cli._environment import Environment
from letterkit.cli._interactive import source_lines
from letterkit.cli._order import Order
from letterkit.cli._screen import count, faint, indented, note, out, strong
from letterkit.inputs.notes import own_words
from letterkit.letters import Prepared
from letterkit.letters.preparing import LEFT_OUT, words_of
from letterkit.letters.second_reading import ModelReader

MOST = 6
"""Sentences that are asked for at most: who is asked more gives up."""
AROUND = 3
"""Lines on either side of a note that `?` shows."""
KEYS = "Enter takes what is suggested or leaves it open, - leaves it out, ? shows the note's place, < goes back."


def asked(environment: Environment, order: Order, prepared: Prepared) -> Prepared:
    """What was prepared, with what somebody in the terminal says for its gaps; it is kept with the notes."""
    if order.no_ask or order.form != "text" or not (environment.terminal and environment.interactive):
        return prepared
    gaps = prepared.gaps[:MOST]
    return prepared.answered(Asking(environment, gaps, Keeping(order.notes)).answers()) if gaps else prepared


def tidied(environment: Environment, file: str, made: Brief, second: ModelReader) -> int:
    """What `notes tidy` does: a model suggests ends for all sentences that are begun; each is shown, and taken or not.

    Where nobody can answer, the suggestions are printed and nothing is kept.
    """
    gaps = list(templating.unsaid(made, environment.assets))
    if not gaps:
        note("Every note that this kind of letter needs can be used as it is.")
        return 0
    if second.model:
        size = _words.usage(second.expected(made, gaps))
        note(faint(f"One question to {second.model.address}: {size}."))
        gaps = list(second.ends(made, gaps))
    if environment.terminal and environment.interactive:
        Asking(environment, gaps, Keeping(file)).answers()
        return 0
    for gap in gaps:
        out(f"{gap.where}: {gap.note}")
        out(indented(gap.said(gap.suggestion) if gap.suggestion else f"{gap.begin} …", environment.width, "  "))
    return 0


@dataclass
class Keeping:
    """Puts each answer beside its note in the file; the file as it was stays beside it."""

    file: str
    is_begun: bool = False

    @property
    def can(self) -> bool:
        """Whether the file can hold answers."""
        return self.file != "-" and own_words.can_keep(self.file) and Path(self.file).is_file()

    def keep(self, words: str, said: str) -> None:
        """Keep one sentence, at once: stopping loses nothing. Raises ReadError and ExportError."""
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

    environment: Environment
    gaps: Sequence[Unsaid]
    keeping: Keeping
    at: int = 0
    _said: dict[str, str] = field(default_factory=dict)

    def answers(self) -> dict[str, str]:
        """What was said, by the note's words; "" for what is to be left out. What was left open is not in it."""
        told = f"{count(len(self.gaps), 'note')} only you can put into words."
        note(indented(f"{told} Complete each sentence. {KEYS}", self.environment.width, ""))
        while self.at < len(self.gaps):
            gap = self.gaps[self.at]
            self._show(gap)
            line = self.environment.line("  > ")
            if line is None:
                break
            self._take(gap, line.strip())
        self._close()
        return self._said

    def _show(self, gap: Unsaid) -> None:
        note()
        note(indented(gap.note, self.environment.width, faint(f"  {self.at + 1}/{len(self.gaps)} {gap.where}: ")))
        end = f" {gap.suggestion}" if gap.suggestion else " …"
        note(indented(f"{strong(gap.begin)}{faint(end)}", self.environment.width, "  "))

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
            self._said[words_of(gap.note)] = LEFT_OUT
        elif said := words or gap.suggestion:
            sentence = gap.said(said)
            self._said[words_of(gap.note)] = sentence
            self.keeping.keep(words_of(gap.note), sentence)
            note(faint(indented(sentence, self.environment.width, "    ")))

    def _close(self) -> None:
        kept = sum(said != LEFT_OUT for said in self._said.values())
        if kept and self.keeping.can:
            name = Path(self.keeping.file).name
            note(f"\n{count(kept, 'sentence')} kept in {name}, for every later letter; as it was: {name}{ORIGINAL}")
        elif kept:
            note("\nThe sentences are in this letter only: notes keep them in .txt, .md, .yaml, .json and .toml files.")
