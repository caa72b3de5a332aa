"""Text taken from the posting.

What: six words in a row from the job posting, a whole line of it as a sentence, or more than a fifth of the letter's
three-word runs.
Why: echoing the advertisement is what every tool does first, and recruiters name it as the tell (domain: section 1.4,
criterion L6).
Example: "a self-starter who thrives in a collaborative and fast-moving environment"
Mend: answer the requirement with what you did, in your own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "STY006"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error", "warning")
RUN, SHORT_RUN, SHARE = 6, 3, 0.2
WHOLE = 4
"""Words of a line of the posting that is a whole sentence of the letter."""
POSTING = "You will build and own reporting in SQL for three depots. Comfortable on the warehouse floor."
FLAGS = [
    Example("Orvane Ltd handles the rest.", posting="Asked for:\nOrvane Ltd handles the rest."),
    Example("I would build and own reporting in SQL for three depots.", posting=POSTING),
]  # fmt: skip
PASSES = [
    Example("I wrote the query that two depots still use, in SQL.", posting=POSTING),
    Example("The Operations analyst role is what I want.", posting="Operations analyst role is what we have"),
]
SAME = "The posting says this word for word."
ONCE = 8
"""Words of the posting that a letter may well have once."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag each run of six words of the posting; failing that, a letter with too many short ones."""
    if not brief.posting:
        return
    own = wording.words(wording.folded(f"{brief.job} {brief.company}"))
    long_runs, short_runs = _runs(brief.posting, RUN), _runs(brief.posting, SHORT_RUN)
    whole = _lines(brief.posting)
    shared, every, found = 0, 0, list[Finding]()
    for line in read(letter, brief).lines:
        folded = [token.folded for token in line.tokens]
        if tuple(folded) in whole:
            found.append(remark(line.at, line.sentence.text, SAME))
            continue
        echoes = [run in short_runs for run in zip(*(folded[i:] for i in range(SHORT_RUN)), strict=False)]
        shared, every = shared + sum(echoes), every + len(echoes)
        for first, after in _echoes(folded, long_runs, own):
            start, end = line.tokens[first].start, line.tokens[after - 1].end
            found.append(remark(line.at + start, line.sentence.text[start:end], SAME))
    # A person who takes up one point of a posting names it as the posting does.
    once = letter.written_by == "you" and len(found) == 1 and len(found[0].text.split()) <= ONCE
    yield from (replace(one, severity="info") if once else one for one in found)
    if not found and every >= RUN * SHORT_RUN and shared > SHARE * every:
        yield remark.whole(f"{round(100 * shared / every)} % of the letter's three-word phrases are the posting's.")


def _echoes(words: Sequence[str], runs: frozenset[tuple[str, ...]], own: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last places of the posting's runs, each as long as it goes on; job and company alone are none."""
    at = 0
    while at + RUN <= len(words):
        after = at
        while after + RUN <= len(words) and tuple(words[after : after + RUN]) in runs:
            after += 1
        if after > at and len([word for word in words[at : after + RUN - 1] if word not in own]) >= RUN - 1:
            yield at, after + RUN - 1
        at = max(after, at + 1)


@lru_cache(maxsize=64)
def _lines(text: str) -> frozenset[tuple[str, ...]]:
    """The words of each line that is long enough to be a sentence."""
    lines = (tuple(wording.words(wording.folded(line))) for line in text.splitlines())
    return frozenset(line for line in lines if len(line) >= WHOLE)


@lru_cache(maxsize=64)
def _runs(text: str, size: int) -> frozenset[tuple[str, ...]]:
    words = wording.words(wording.folded(text))
    return frozenset(zip(*(words[i:] for i in range(size)), strict=False))
