"""Topic: how a sentence begins that the writer is to end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from letterkit.languages.topics import Topic, nothing


class Beginning(NamedTuple):
    """The beginning of a sentence; "" in all but the first where it does not differ.

    familiar: to somebody who is said du or tu to. other: where `{person}`, and not the reader, said or did it.
    told, untold: of what the writer did, where it was told in the talk, and where it was not.
    """

    begin: str
    familiar: str = ""
    other: str = ""
    told: str = ""
    untold: str = ""


class Beginnings(Topic):
    """The beginnings by role; see `facts.ROLES`."""

    by_role: Mapping[str, Beginning] = nothing()


THEIRS = ("problem", "measure", "responsibility", "why_open", "team", "tools", "reason")
"""Roles of what somebody told: one beginning fits all."""
