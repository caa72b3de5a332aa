"""Whose a name or an address in a table is: tables of applications name the candidate as often as the recipient.

A row's `name`, `email` and `to` are the candidate's where its resume or notes say so; then the letter goes to nobody
by name. Nothing is guessed: a name that no paper of the row has is the recipient's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from letterkit.batch.columns import EMAIL, NAME, OWN_EMAIL, OWN_NAME
from letterkit.batch.tables import Row
from letterkit.documents import FieldPath
from letterkit.inputs.resume import Resume
from letterkit.wording import folded, words

HEAD = 400
"""Characters of a resume in which a name without a field stands."""
Whose = Literal["candidate", "recipient"]


def sorted_out(row: Row, resume: Resume | None, shared: Mapping[str, Any]) -> Row:
    """The row with what is the candidate's own where it belongs; the row itself where nothing is."""
    fields, order = dict(row.fields), dict(row.order)
    own = _own(fields, resume, shared)
    name_is_own = whose(str(fields.get(NAME, "")), own, resume) == "candidate"
    if name_is_own:
        name = fields.pop(NAME)
        fields.setdefault(OWN_NAME, name)
    said = str(fields.get(EMAIL, ""))
    if said and (whose(said, own, resume) == "candidate" or (name_is_own and _is_of(said, str(fields[OWN_NAME])))):
        fields.setdefault(OWN_EMAIL, fields.pop(EMAIL))
    if "to" in order and whose(order["to"], own, resume) == "candidate":
        del order["to"]
    changed = fields != row.fields or order != row.order
    return replace(row, fields=fields, order=order) if changed else row


def whose(said: str, own: frozenset[str], resume: Resume | None) -> Whose:
    """Whose a name or a mail address is.

    own: what the candidate is called and reached at, folded.
    """
    flat = folded(" ".join(said.split()))
    if not flat:
        return "recipient"
    if flat in own or ("@" not in flat and any(_same(flat, other) for other in own if "@" not in other)):
        return "candidate"
    nameless = resume is not None and not resume.basics.name
    head = folded(resume.document.text[:HEAD]) if resume and nameless else ""
    return (
        "candidate"
        if nameless and len(flat.split()) > 1 and re.search(rf"\b{re.escape(flat)}\b", head)
        else "recipient"
    )


def _own(fields: Mapping[FieldPath, Any], resume: Resume | None, shared: Mapping[str, Any]) -> frozenset[str]:
    """The names and addresses of the candidate, folded, as far as resume, notes and the row itself have them."""
    candidate = shared.get("candidate")
    told = candidate if isinstance(candidate, Mapping) else {"name": candidate}
    reach = told.get("contact")
    found = [fields.get(OWN_NAME), told.get("name"), reach.get("email") if isinstance(reach, Mapping) else reach]
    found += [resume.basics.name, resume.basics.email] if resume else []
    return frozenset(folded(" ".join(str(one).split())) for one in found if one)


def _same(one: str, other: str) -> bool:
    """Whether two names are one person's: the words of the shorter are all in the longer, given name and surname."""
    first, second = set(words(one)), set(words(other))
    return min(len(first), len(second)) > 1 and (first <= second or second <= first)


def _is_of(address: str, name: str) -> bool:
    """Whether a mail address is made of a name."""
    local = folded(address).partition("@")[0]
    return any(len(word) > 2 and word in local for word in words(folded(name)))
