"""Checks that an answer of the right schema still has to pass: what it names must be there, and it must be a letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from letterkit.brief import Brief
from letterkit.brief.choosing import stems
from letterkit.drafting.answers import Paragraph
from letterkit.errors import AnswerError
from letterkit.facts import Fact
from letterkit.languages import has_capital_nouns
from letterkit.letter import Sentence
from letterkit.wording import flat
from letterkit.wording.claims import claims
from letterkit.wording.mentions import REACHABLE, Mention, held, mentions, unspelt

PLACEHOLDER = re.compile(
    r"\[[^\]]*\]?|\{[{%#]|[}%#]\}|<[A-Za-z/][^>]*>|\b(?:TODO|TBD|XXX|lorem ipsum)\b|_{3,}", re.IGNORECASE
)
JOINERS = "\u200c\u200d"
"""Not printable, and yet letters of Persian and Hindi names need them."""
TOPIC_WORDS, TOPIC_CHARACTERS = 6, 48
SAID = 6
"""How many faults a model is told at once."""


def check_draft(
    written: Iterable[Paragraph], brief: Brief, facts: Mapping[str, Fact]
) -> tuple[tuple[Sentence, ...], ...]:
    """The letter's paragraphs. Raises AnswerError for what no letter may hold, or what no fact backs."""
    faults: list[str] = []
    paragraphs: list[tuple[Sentence, ...]] = []
    number = 0
    for paragraph in written:
        made = [Sentence(clean(one.text), tuple(dict.fromkeys(one.facts))) for one in paragraph.sentences]
        for sentence in made:
            number += 1
            found = _unknown(sentence.facts, facts) + _not_a_sentence(sentence, brief, facts)
            faults += [f"Sentence {number}: {fault}" for fault in found]
        paragraphs.append(tuple(made))
    _refuse(faults)
    return tuple(paragraphs)


def clean(text: str) -> str:
    """Text on one line, without characters that nobody sees."""
    seen = (
        c for c in text if c in JOINERS or c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs", "Cn")
    )
    return " ".join("".join(seen).split())


def topic(said: str, facts: Mapping[str, Fact], language: str, body: str = "") -> str:
    """The topic for a new thread's subject; "" if it is long, claims something, or says what no fact and letter do.

    One small word may be the subject's own (`a better answer`), no name.
    """
    said = clean(said).rstrip(".!? ")
    known = stems(body, language).union(*(stems(fact.text, language) for fact in facts.values()))
    new = stems(said, language) - known
    capitals = [] if has_capital_nouns(language) else [word for word in said.split() if word[:1].isupper()]
    named = {one for word in capitals for one in stems(word, language)}
    plain = said and not PLACEHOLDER.search(said) and not addresses(said) and not re.search(r"[:;!?]", said)
    figures = set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", body))
    short = len(said.split()) <= TOPIC_WORDS and len(said) <= TOPIC_CHARACTERS
    told = not new & named and 2 * len(new) <= len(stems(said, language))
    return said if plain and short and figures and told and not claims(said) else ""


def _not_a_sentence(sentence: Sentence, brief: Brief, facts: Mapping[str, Fact]) -> list[str]:
    text = sentence.text
    if not any(c.isalnum() for c in text):
        return ["it is empty."]
    faults = []
    if text.endswith(",") or text.rstrip(".") in (brief.sender.name, brief.sender.sign_off):
        faults.append("greeting, closing and signature are added by the program: leave them out.")
    own = " ".join(facts[id].text for id in sentence.facts if id in facts)
    placeholder = PLACEHOLDER.search(text)
    if placeholder and placeholder.group() not in own:
        faults.append("it holds a placeholder; say only what the facts say.")
    if any(not held(one, _trusted(facts)) for one in addresses(text)):
        faults.append("it holds a link, address or phone number that no fact of the writer's has.")
    return faults


def _trusted(facts: Mapping[str, Fact]) -> str:
    """What the writer's own facts say, to hold links, addresses and numbers against."""
    return flat(unspelt(" \n ".join(fact.text for fact in facts.values() if fact.id[:1] not in "MP")))


def addresses(text: str) -> list[Mention]:
    """Links, mail addresses and numbers to call in a text."""
    return [one for one in mentions(text) if one.kind in REACHABLE]


def _unknown(ids: list[str] | tuple[str, ...], facts: Mapping[str, Fact]) -> list[str]:
    unknown = [id for id in dict.fromkeys(ids) if id not in facts]
    return [f"there is no fact {_name(id)} among those given." for id in unknown]


def _name(text: str) -> str:
    """A name that a model made up, short enough to be told back."""
    return repr(clean(text)[:40])


def _refuse(faults: list[str]) -> None:
    if faults:
        more = f" ({len(faults) - SAID} more)" if len(faults) > SAID else ""
        raise AnswerError(" ".join(faults[:SAID]) + more)
