"""A model that never sees a name: stand-ins go out, and the names come back into what it answers.

letter = await draft_letter(brief, Redacted(model, names(brief)), store)

It hides the names of people and of the employer, and the sender's ways to be reached. What it does not hide is what
the letter is about: a project or a place can still tell who somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import chain, count

from letterkit.brief import Brief
from letterkit.models import Model, OnText, Reply, Request

STAND_INS = tuple(
    first + second
    for second in ("valor", "denik", "matis", "rufen", "selko", "tobin")
    for first in ("Ada", "Belo", "Cori", "Dune", "Elka", "Fino", "Gera", "Hilo", "Ivo", "Juna", "Kelo", "Lumi")
)
"""Words that look like names to a model and are none, so that no text of a user holds them by chance."""
ORGANISATION_ENDS = frozenset("ab ag bv co corp gmbh inc kg limited llc ltd plc sa sarl se spa srl".split())


def names(brief: Brief) -> tuple[str, ...]:
    """What is to be hidden of a brief: people, the employer, and where the sender can be reached."""
    reader = (brief.reader.email,) if brief.reader else ()
    short = [fact.text for fact in brief.all("company_short", "company")]
    sender = (brief.sender.name, brief.sender.sign_off, brief.sender.email, *brief.sender.contact)
    return tuple(dict.fromkeys(filter(None, (*brief.people, brief.company, *short, *sender, *reader))))


class Redacted:
    """A model behind a curtain; otherwise as the model it is given."""

    def __init__(self, model: Model, hidden: Iterable[str]) -> None:
        self._model, self._hidden = model, tuple(hidden)
        self.address = model.address

    @cached_property
    def stand_ins(self) -> Mapping[str, str]:
        """The stand-in for each word that is hidden."""
        words = dict.fromkeys(word for name in self._hidden for word in _parts(name))
        more = (f"{word}{number}" for number in count(2) for word in STAND_INS)
        free = (word for word in chain(STAND_INS, more) if not any(word in name for name in self._hidden))
        return dict(zip(words, free, strict=False))

    def hide(self, text: str) -> str:
        """The text with stand-ins for names."""
        return _swapped(text, self.stand_ins)

    def show(self, text: str) -> str:
        """The text with the names back in it."""
        return _swapped(text, {stand_in: word for word, stand_in in self.stand_ins.items()})

    def hidden(self, request: Request) -> Request:
        """The request as it leaves: stand-ins for names in every message."""
        messages = tuple(replace(message, text=self.hide(message.text)) for message in request.messages)
        return replace(request, messages=messages)

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Ask with stand-ins, answer with names; the text is shown once it is whole, for a stand-in may come in two."""
        reply = await self._model.complete(self.hidden(request))
        told = replace(reply, text=self.show(reply.text))
        if on_text:
            on_text(told.text)
        return told

    async def aclose(self) -> None:
        """Let go of the model's connections."""
        await self._model.aclose()


def _parts(name: str) -> list[str]:
    """The words of a name that tell whose it is; an address or number stays whole."""
    if re.search(r"[@:/\d]", name):
        return [name]
    words = re.findall(r"[^\W\d_][\w'’-]*", name)
    return [word for word in words if word[:1].isupper() and word.casefold() not in ORGANISATION_ENDS] or [name]


def _swapped(text: str, pairs: Mapping[str, str]) -> str:
    """The text with each whole word or phrase of `pairs` exchanged, the longest first."""
    if not pairs:
        return text
    longest_first = sorted(pairs, key=len, reverse=True)
    pattern = "|".join(re.escape(word) for word in longest_first)
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda match: pairs[match.group()], text)
