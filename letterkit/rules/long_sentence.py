"""A sentence or paragraph that is hard to skim.

What: a sentence of more than 35 words, a paragraph of more than 90.
Why: such letters are read in seconds and on a telephone (domain: criterion C4).
Example: four lines without a full stop.
Mend: cut it in two.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, count_words
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks

ID = "LEN002"
SEVERITY = "info"
NEEDS_SOURCES = False
SURE = ()
SENTENCE, PARAGRAPH = 35, 90
FLAGS = [Example("word " * 36), Example("You drew the flow and I have kept it in mind. " * 10)]
PASSES = [Example("You drew the flow and I have kept it in mind. " * 8)]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Count the words of each sentence and of each paragraph."""
    placed = iter(letter.placed)
    for paragraph in letter.paragraphs:
        sizes: list[int] = []
        first = 0
        for sentence in paragraph:
            start, _ = next(placed)
            first = first if sizes else start
            sizes.append(count_words(sentence.text))
            if sizes[-1] > SENTENCE:
                yield remark(start, sentence.text, f"{sizes[-1]} words; keep a sentence under {SENTENCE}.")
        if sum(sizes) > PARAGRAPH:
            yield remark(first, paragraph[0].text, f"A paragraph of {sum(sizes)} words; {PARAGRAPH} are enough.")
