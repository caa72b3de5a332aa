"""Words of an item that was marked private, sensitive or not shareable.

What: four words in a row, or all the telling words, of an item that may not be used.
Why: what was told in confidence, or concerns health, family or other offers, ends trust when it is written down
(domain: section 7.1, hard fail 5).
Example: the notes hold "the last analyst left after four months" as not shareable, and the letter says so.
Mend: delete the sentence, or switch the item on in the notes if it truly may be said.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from letterkit.brief.contents import Brief, Withheld
from letterkit.inputs.notes import private
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant, near
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources
from letterkit.wording import folded, stem, words

ID = "PRV002"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
RUN = 4
"""So many words in a row tell the item."""
TELLING = 4
"""Letters from which a word tells something."""
MOST = 0.7
"""Share of the telling words that tells the item without being a run."""
FLAGS = [
    Example(
        "I know that the last analyst left after four months.", withheld=("the last analyst left after four months",)
    ),
    Example("I hope your back recovers from the surgery.", withheld=("Dana had back surgery",)),
]
PASSES = [
    Example("The last report was useful.", withheld=("the last analyst left after four months",)),
    Example(
        "You drew the returns flow.", ("Dana drew the returns flow",), withheld=("Dana drew the returns flow badly",)
    ),
    Example("We spoke for months.", withheld=("stress",)),
]
PLAINLY, NEARER, NEAR, HINTED = 0.08, 0.03, 0.015, 0.3
"""By how much a clause is nearer to an item than to every fact when it tells it; the same where its meaning is likely
private by so much. By `bench_strangers.py`. Where all that is known of a sentence is weighed that decides, but for one
that is plainly nearer."""
OPINIONS = ("inferred", "opinion", "other candidates")
"""Items that are no matter of anybody's: what the writer thinks of them is seldom told by chance."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag sentences that tell what a withheld item tells and no usable source does."""
    reading = read(letter, brief)
    for item in brief.withheld:
        if item.why == "inferred" and len(item.text.split()) < RUN:
            continue
        for line in reading.lines:
            if _tells(line, item, reading.sources) and _is_matter(line, item, letter):
                message = f"This gives away an item marked {item.why}."
                grade: Severity = "warning" if item.why == "inferred" else "error"
                yield remark(line.at, line.sentence.text, message, severity=grade, source=item.source)
    yield from _in_other_words(reading)


def _is_matter(line: Line, item: Withheld, letter: Letter) -> bool:
    """Whether words of an item are its private matter: a person's sentence has the topic that says so."""
    guessed = item.why in private.TOPICS and letter.written_by == "you"
    return not guessed or private.topic(line.text) == item.why


def _in_other_words(reading: Reading) -> Iterator[Finding]:
    """What is nearer to a withheld item than to all that may be told: a person looks at it."""
    weighed = bool(reading.weighed)
    items = {item.text: item for item in reading.brief.withheld if weighed or item.why not in OPINIONS}
    hints = {one.line.at for one in meant(reading, "private", least=HINTED)}
    for line, text, nearer in near(reading, [text for text in items if "://" not in text]):
        item = items[text]
        least = NEAR if line.at in hints else PLAINLY if weighed else NEARER
        told = nearer >= least or (weighed and line.at in hints)
        if told and not _tells(line, item, reading.sources):
            message = f"This seems to give away an item marked {item.why}: “{text[:60]}”."
            yield remark(line.at, line.sentence.text, message, severity="warning", source=item.source)


def _tells(line: Line, item: Withheld, sources: Sources) -> bool:
    told = f" {' '.join(token.folded for token in line.tokens)} "
    if any(f" {run} " in told and not sources.holds(run) for run in _runs(item.text)):
        return True
    telling = _telling(item.text) - sources.stems
    shared = telling & line.stems
    return len(shared) >= 2 and len(shared) >= MOST * len(telling)


@lru_cache(maxsize=1024)
def _runs(text: str) -> tuple[str, ...]:
    kept = words(folded(text))
    return tuple(" ".join(kept[i : i + RUN]) for i in range(len(kept) - RUN + 1))


@lru_cache(maxsize=1024)
def _telling(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(folded(text)) if len(word) >= TELLING)
