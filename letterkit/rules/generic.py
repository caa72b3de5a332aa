"""Nothing in the letter that only this talk could give.

What: no sentence meets any of what the notes hold of the talk: what was said, shown, asked, doubted.
Why: specific knowledge is what a letter can still signal, since smooth words are free (domain: section 1.3, C2).
Example: a note of thanks "for your time and the interesting conversation", and no more.
Mend: name one thing this person said or did.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "STY005"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ()
TALK = ("moment", "hook", "problem", "measure", "cares", "why_open", "team", "tools", "doubt", "question", "asked",
        "promise", "promised_to_us", "resource", "liked", "reason", "door", "valued", "useful", "target")  # fmt: skip
SHARED = 2
FLAGS = [
    Example("Thank you for your time and the interesting conversation.", ("you drew the returns flow on the board",)),
]
PASSES = [
    Example("The returns flow that you drew helped me.", ("you drew the returns flow on the board",)),
    Example("Thank you for your time."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a letter no sentence of which shares two telling words with a fact of the talk."""
    plain = telling(f"{brief.job} {brief.company}")
    facts = [words for fact in brief.all(*TALK) if (words := telling(fact.text) - plain)]
    if not brief.kind.from_talk or not facts or letter.words == 0:
        return
    for line in read(letter, brief).lines:
        said = telling(line.text)
        if any(len(said & words) >= min(SHARED, len(words)) for words in facts):
            return
    yield remark.whole("Nothing here comes from this conversation: name one thing that this person said or did.")
