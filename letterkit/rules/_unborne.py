"""What of a sentence no source bears out, whatever its grammar: the looks that `unknown_claim` takes at each.

For sentences that a model or a template wrote: what a person says of themselves is theirs to say.
"""

from __future__ import annotations

import re
from math import ceil

from letterkit.brief.grounding import telling
from letterkit.inputs.notes import private
from letterkit.languages import every
from letterkit.languages.topics.claims import Claims
from letterkit.languages.topics.rules import UnknownClaim
from letterkit.rules._claimed import content, harmless, tells
from letterkit.rules._reading import Line, Reading
from letterkit.rules._sources import OUTSIDE, Sources
from letterkit.rules.loose_sentence import COURTEOUS, PERSONS
from letterkit.rules.unknown_number import known
from letterkit.wording import flat, folded, says_i
from letterkit.wording import words as words_of
from letterkit.wording.claims import CREDENTIAL

_W = every(UnknownClaim)

SHOWN = 4
"""Letters by which a paper is known again: `cert` is a certificate."""
CITED, MOSTLY = 3, 0.6
"""New words, and their share, from which a sentence that cites facts of the writer's stands on none of them."""
STRANGE = 4
"""New words from which a sentence that speaks of the writer, and makes no claim by its grammar, tells of something."""
UNHEARD, NEARLY = 3, 0.75
"""New words, and their share, from which a sentence stands on nothing, whoever it speaks of and whatever it cites."""
ADDED = 2
"""The same for a template: ours say no new word, so that somebody added it."""
AGAIN = 5
"""Words in a row by which somebody else's sentence is known again."""
FEWEST_SAID = 3
"""Words of a sentence that is known again."""
PRIVATE = frozenset(("pay", "health", "family", "age", "law", "faith or politics", "other offers"))
"""Topics of which one new word is enough."""
TRADES = ("health", "law")
"""Those of them that are some people's work: `the dialysis leaflets`."""
SHARES = ("%", "x")
"""Units of what somebody achieved, or would give up."""
MYSELF = re.compile(
    rf"\b(?:{_W.myself})\b|\b[jm]['’]",
    re.IGNORECASE,
)
_TO_THEM = re.compile(rf"\b(?:{every(Claims).you})\b", re.IGNORECASE)
"""`You mentioned that …` and `as you suggest` tell a reader back what they said."""
PAPER = re.compile(rf"\b{CREDENTIAL}(?!\w)", re.IGNORECASE)


def named(line: Line, reading: Reading) -> frozenset[str]:
    """The words of what employer and job are called, where the sentence names them: their first word stands there."""
    labels = (label for label in (reading.brief.company, reading.brief.job) if label.strip())
    return frozenset[str]().union(*(telling(one) for one in labels if folded(one.split()[0]) in line.folded))


def has_paper(found: re.Match[str], own: Sources) -> bool:
    """Whether sources have a paper by the first letters of its word."""
    return any(word.startswith(folded(found.group())[:SHOWN]) for word in own.words)


def _of_oneself(line: Line, reading: Reading) -> bool:
    """Whether a sentence that speaks of the writer tells what no own source has, in whatever grammar.

    Mostly so (`Als geprüfte Technikerin bringe ich …`, `the mistake was entirely my fault`), in a word where it is
    private (`we are expecting a baby`), or by a share that only the employer's words have.
    """
    if not MYSELF.search(line.text):
        return False
    own, language = reading.sources.of_writer, reading.letter.language
    said = content(line.text) - harmless() - named(line, reading)
    new = [one for one in said if not tells(one, own.tells_of, language)]
    topic = private.topic(line.text) if new else ""
    if topic in PRIVATE and (topic not in TRADES or private.topic(line.text, trade=True) in PRIVATE):
        return True
    title = line.text.find(reading.brief.job) if reading.brief.job else -1
    untitled = line.text if title < 0 else line.text[:title] + line.text[title + len(reading.brief.job) :]
    if any(not has_paper(one, own) for one in PAPER.finditer(untitled)):  # `the Pricing Analyst (Graduate) role`
        return True
    shares = (number for number in line.numbers if number.unit in SHARES)
    if any(not known(number, line, own) for number in shares):
        return True
    return len(new) >= STRANGE and len(new) >= MOSTLY * len(said)


def _of_nothing(line: Line, reading: Reading) -> bool:
    """Whether a sentence tells, in any language and of anybody or anything, what no source and no fact has a word of.

    So a model says what it knows by heart, and a template what its maker put there: where it lies, who pays, what is
    agreed. Their honest sentences share a word with what they stand on, or are courtesies between the two.
    """
    if COURTEOUS & line.folded and PERSONS & {word.partition("'")[0] for word in line.folded}:
        return False
    said = content(line.text) - harmless() - named(line, reading)
    new = [one for one in said if not tells(one, reading.sources.told, reading.letter.language)]
    if reading.letter.written_by == "template" and len(new) == len(said) >= ADDED:
        return True
    return len(new) >= UNHEARD and len(new) >= NEARLY * len(said)


def _echoes(line: Line, reading: Reading) -> bool:
    """Whether a sentence says again, as the writer's own, what the sender of a message said of themselves."""
    if not says_i(line.text):
        return False
    said = words_of(flat(line.text))
    run = max(AGAIN, ceil(MOSTLY * len(said)))
    own = {tuple(said[at : at + run]) for at in range(max(1, len(said) - run + 1))}
    theirs = (words_of(flat(one.text)) for one in reading.brief.facts.values() if one.id[:1] in OUTSIDE)
    return any(tuple(words[at : at + run]) in own for words in theirs for at in range(len(words) - run + 1))


def _repeats(line: Line, reading: Reading) -> bool:
    """Whether a sentence is one of a message or an advertisement, word for word; all of it, where it speaks to them."""
    words = words_of(flat(line.text))
    if len(words) < FEWEST_SAID or not content(line.text) - harmless() - named(line, reading):
        return False
    whole = len(words) <= AGAIN or bool(_TO_THEM.search(line.text))
    run = len(words) if whole else max(AGAIN, ceil(MOSTLY * len(words)))
    runs = [f" {' '.join(words[at : at + run])} " for at in range(len(words) - run + 1)]
    theirs, own = (f" {' '.join(words_of(flat(text)))} " for text in (_heard(reading), reading.sources.own_text))
    return any(one in theirs and one not in own for one in runs)


def _heard(reading: Reading) -> str:
    return f"{reading.brief.message} | {reading.brief.posting}"


LOOKS = (_of_oneself, _of_nothing, _echoes, _repeats)
"""What is asked of a sentence that nobody's own hand wrote and whose clauses claim nothing by their grammar."""
