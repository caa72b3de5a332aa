"""Whole sentences of the employer's, numbered into the facts: what their message says, and what their texts ask for.

They are data: a letter answers them, and takes no claim, name or address from them. What `wording.tellable` or a name
that no trusted source has speaks against is left out; whom it names is told to the user instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.inputs.mail.said import About
from letterkit.inputs.mail.said import sentences as said_whole
from letterkit.inputs.notes import private
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.brief import BriefSentences
from letterkit.wording import claimless, first_names, folded, names_a_stranger, readable, says_i, stem, tellable, words

_W = every(BriefSentences)

if TYPE_CHECKING:
    from letterkit.brief.numbering import Gathering
    from letterkit.inputs.asks import Ask
    from letterkit.inputs.mail import Rejection
    from letterkit.inputs.mail.said import Said, Slots

ROLES: dict[About, str] = {
    "kindness": "kind_words",
    "reason": "reason",
    "offer": "offer",
    "door": "door",
    "next": "their_next",
    "contact": "contact",
    "other": "their_words",
}
CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october "
    "november december spring summer autumn fall winter christmas easter new year zoom teams bank holiday "
    "principal senior junior lead staff head director manager deputy associate assistant chief officer engineer "
    "analyst "
    "developer nurse planner english german french i'm i'd i'll i've"
)
"""Words with a capital that name nobody: days, seasons, ranks and trades."""
OPENERS = _W.openers
"""Words that open a sentence without naming anybody."""
_ACTS = re.compile(rf"(?:{_W.acts_will}|\w{{2,}}(?:{_W.acts_ed}|s))\Z")


def spoken(found: Gathering, rejection: Rejection) -> None:
    """The sentences of the message, each with its slots; `of` points to the short words of it that are facts "
    "already."""
    known = trusted(found, rejection)
    snippets = [fact for fact in found.facts.values() if fact.id.startswith("M")]
    for said in rejection.said:
        text = " ".join(said.text.split())
        if not fit(text, known, rejection.language):
            _tell_name(found, said)
            continue
        within = [fact.id for fact in snippets if fact.text in text]
        days = said.slots.days
        found.put(
            "M",
            text,
            f"{rejection.document.name}:{said.line}",
            "they_said",
            ROLES[said.about] if rejection.decided or said.about != "reason" else "their_words",
            person=rejection.writer or "",
            of=within,
            day=days[0] if len(days) == 1 else None,
            slots=_slots(said.slots),
        )


LEFT_OUT, MASKED = "[…]", 2
"""What stands for a sentence that is not shown, and how many names may be hidden in one that is."""
TITLES = _W.titles


def heard(found: Gathering, rejection: Rejection) -> tuple[tuple[str, str], ...]:
    """The message as its writer wrote it, sentence by sentence, each with the id of the fact it is, if it is one.

    A sentence means what it means beside the others, so whoever answers has to see them; what is no fact can be built
    on by no sentence. Where one holds what may not be shown to them at all, a mark stands, and one for a name that no
    trusted source knows. Form letters say nothing.
    """
    if rejection.form == "template" or not rejection.writer:
        return ()
    ids = {fact.text: fact.id for fact in found.facts.values() if whole(fact)}
    known = trusted(found, rejection)
    told = [
        (ids.get(text, ""), text if text in ids else _understood(text, known, rejection.language))
        for text in said_whole(rejection.document)
    ]
    return tuple(told) if any(id for id, _ in told) else ()


def _understood(text: str, known: str, language: str) -> str:
    """A sentence as whoever answers may see it: without the names in it that nobody knows, or not at all.

    In German, where every noun has a capital, a name is known by a title before it or as a first name.
    """
    held = frozenset(folded(word) for word in words(known))
    said = text.split(" ")
    bare = ["".join(re.findall(r"\A[^\W\d_]{2,}", word)) for word in said]
    strangers = [at for at, word in enumerate(bare) if word[:1].isupper() and folded(word) not in held | TITLES]
    named = [at for at in strangers if folded(bare[at]) in first_names() or (at and folded(bare[at - 1]) in TITLES)]
    unknown = named if has_capital_nouns(language) else [at for at in strangers if at or at in named]
    plain = " ".join("…" if at in unknown else word for at, word in enumerate(said))
    by_shape = not has_capital_nouns(language) and names_a_stranger(plain.replace("…", ""), known, language)
    is_fit = len(unknown) <= MASKED and readable(text, masked=plain != text) and not by_shape
    return plain if is_fit else LEFT_OUT


def asked(found: Gathering, asks: Iterable[Ask], letter: str, name: str, known: str, language: str) -> None:
    """What a text asks a letter for, one fact a sentence; a wish about software is the user's to answer alone."""
    about: dict[tuple[str, int], list[Ask]] = {}
    for ask in asks:
        about.setdefault((ask.text, ask.line), []).append(ask)
    for (text, line), same in about.items():
        topics = tuple(ask.about for ask in same)
        if "software" in topics:
            found.remark(f"{name}:{line} speaks of letters written by software; answer it yourself: “{_short(text)}”")
        elif "attachments" in topics:
            found.remark(f"{name}:{line} wants no attachments; put all into the mail itself: “{_short(text)}”")
        elif claimless(text) and not strange(text, known, language, opens=False):
            days = [str(ask.value) for ask in same if ask.about == "closing" and ask.value]
            values = tuple(str(ask.value) for ask in same if ask.value is not None)
            slots = {"about": topics} | ({"value": values} if values else {}) | ({"days": tuple(days)} if days else {})
            found.put(
                letter, text, f"{name}:{line}", "they_said" if letter == "M" else "public", "asked_for", slots=slots
            )
        elif "to" in topics:
            found.remark(
                f"{name}:{line} names whom to write to; add them to your notes if it is right: “{_short(text)}”"
            )


def trusted(found: Gathering, rejection: Rejection | None) -> str:
    """The words of all that is sure to be no stranger's: the notes, and the names in the headers of the message."""
    own = [f"{fact.text} {fact.person}" for fact in found.facts.values() if fact.id[:1] not in "MP"]
    mail = rejection.document.mail if rejection else None
    senders = [one.name for one in (mail.sender, mail.reply_to, *mail.to) if one] if mail else []
    return " ".join((*own, *senders, found.notes.application.company, found.notes.application.role_title, CALENDAR))


STATES = ("health", "faith or politics", "family", "law", "age")
"""Topics of a person's state."""


def fit(text: str, known: str, language: str) -> bool:
    """Whether a letter may be written in answer to a sentence: nothing in it is a stranger's, or news of the writer.

    What its `I` tells of health, faith or family would read as the writer's own in a letter that says it again.
    """
    is_private = says_i(text) and private.topic(text) in STATES
    return tellable(text) and not is_private and not strange(text, known, language) and not _credits(text, known)


def strange(text: str, known: str, language: str, *, opens: bool = True) -> bool:
    """Whether a sentence names somebody whom no trusted source knows, in capitals or not.

    opens: whether a word at its start that does something is looked at, too (`Mallory will call you`).
    """
    there = frozenset(folded(word) for word in words(known))
    said = words(text)
    if names_a_stranger(text, known, language) or any(folded(one) in first_names() - there for one in said):
        return True
    if not opens or has_capital_nouns(language):
        return False
    first, second = (folded(one) for one in (*said, "", "")[:2])
    return first not in OPENERS | there and bool(_ACTS.match(second)) and not first.endswith("s")


CREDIT = re.compile(
    rf"\b(?:{_W.credit_your})\b(?P<what>[^.,;:]*?\b(?:{_W.credit_experience})\b(?P<more>[^.,;:]*))",
    re.IGNORECASE,
)
"""What a sentence says the writer can do or has done: only what the notes say too may stand."""
PLAIN = telling(" ".join(sorted(_W.praise)))


def _credits(text: str, known: str) -> bool:
    """Whether a sentence ascribes skill or experience to the writer in words that no trusted source has."""
    held = frozenset(stem(folded(word)) for word in words(known)) | PLAIN
    return any(telling(one["what"]) - held - _SKILL for one in CREDIT.finditer(text))


_SKILL = telling(" ".join(sorted(_W.skill)))


def _tell_name(found: Gathering, said: Said) -> None:
    """A sentence that is left out for the name in it still tells the user whom to write to."""
    if said.about == "contact" and said.slots.person:
        source = f"line {said.line} of the message"
        found.remark(f"{source} names whom to turn to; add them to your notes if it is right: “{_short(said.text)}”")


def _slots(slots: Slots) -> dict[str, tuple[str, ...]]:
    """The slots that hold something."""
    every: Iterator[tuple[str, tuple[str, ...]]] = iter(
        (
            ("days", tuple(day.isoformat() for day in slots.days)),
            ("times", tuple(slots.times)),
            ("person", (slots.person,) if slots.person else ()),
            ("opening", (slots.opening,) if slots.opening else ()),
        )
    )
    return {name: values for name, values in every if values}


def _short(text: str) -> str:
    """A sentence for a remark, cut at 160 characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= 160 else f"{flat[:157]}…"


def whole(fact: Fact) -> bool:
    """Whether a fact is a whole sentence of the message rather than a few of its words."""
    return (
        fact.id.startswith("M")
        and fact.role in ROLES.values()
        and fact.text.rstrip("”\"'»)").endswith((".", "!", "?", "…"))
    )
