"""Which words with dots in them are hosts, by the public suffix list; nothing is asked of any network."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from letterkit.languages import every
from letterkit.languages.topics.text import Text

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

ABBREVIATED = every(Text).before_point
"""What ends with a point of its own: `Dr.med`, `Co.KG`."""
LIKE_HOSTS = frozenset("asp.net vb.net ado.net socket.io".split())
"""Tools whose names are hosts by their form."""
RESERVED = frozenset("test example invalid localhost onion".split())
"""Endings that no list of public suffixes has, and that are hosts' all the same (RFC 2606, RFC 7686)."""
DEGREES = frozenset("sc ed eng tech com arch ed phil med".split())
"""What follows the B. or M. of a degree."""
_GLUED = re.compile(r"[a-zà-ÿ\d]+\.[A-ZÀ-Þ][a-zà-ÿ]*")
"""Two sentences without a space between them: `done.So`."""


@cache
def _list() -> PublicSuffixList:
    """The list as it is packed with the library."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)


def is_ending(word: str) -> bool:
    """Whether a word is a top-level domain."""
    return word.casefold() in RESERVED or _list().publicsuffix(word.casefold()) == word.casefold()


def is_host(words: str) -> bool:
    """Whether words with dots between them are the name of a place on the web, and no abbreviation, time or file."""
    labels = words.casefold().split(".")
    if "_" in words or words.casefold() in LIKE_HOSTS or _GLUED.fullmatch(words) or labels[-2].isdigit():
        return False
    if labels[0] in ABBREVIATED or (len(labels[0]) == 1 and (labels[-1] in DEGREES or not words.islower())):
        return False
    return bool(_list().privatesuffix(words.casefold()) or (len(labels) > 1 and is_ending(labels[-1])))
