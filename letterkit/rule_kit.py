"""What a rule of one's own is written with: a file as those in `letterkit/rules`, which `letterkit rules --from` tries.

ID, SEVERITY, NEEDS_SOURCES, SURE = "OWN001", "warning", False, ()
FLAGS = [Example("Kind regards from the team.")]
PASSES = [Example("Thank you for the talk.")]
remark = Remarks(__name__, ID, SEVERITY)

def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    for line in read(letter, brief).lines:
        if "team" in line.text:
            yield remark(line.at + line.text.index("team"), "team", "Name who.")
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from letterkit import rules
from letterkit.brief.contents import Brief
from letterkit.languages.examples import Example
from letterkit.letter import Finding, Letter, Sentence
from letterkit.rules._examples import example_letter
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks

__all__ = ["Brief", "Example", "Finding", "Letter", "Line", "Reading", "Remarks", "Sentence", "Trial", "read", "tried"]


@dataclass(frozen=True)
class Trial:
    """One example of a rule, and what the rule found in it. flags: whether it should have found something."""

    example: Example
    flags: bool
    found: tuple[Finding, ...]

    @property
    def is_as_said(self) -> bool:
        """Whether the rule does with it what it says."""
        return bool(self.found) is self.flags


def tried(rule: ModuleType) -> Iterator[Trial]:
    """What a rule makes of its own examples. Raises AssetError with file and line where it fails."""
    for flags, examples in ((True, rule.FLAGS), (False, rule.PASSES)):
        for example in examples:
            yield Trial(example, flags, tuple(rules.checked(rule, *example_letter(example))))
