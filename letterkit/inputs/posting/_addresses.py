"""What the addresses in a posting call the employer: a label of its own site, or a customer of an applicant system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from letterkit.inputs.addresses import is_applicant_system, is_board, site

MOST = 6
"""Addresses of a kind that are looked at: the page's own stands first, and pages link to hundreds."""
_URL = re.compile(r"https?://(?P<host>[\w.-]{4,120})(?::\d+)?(?P<path>/[^\s?#)>\]\"']{0,200})?", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,60}@(?P<host>[\w-]{1,60}(?:\.[\w-]{1,40}){1,4})")
_BARE = re.compile(r"(?<![\w.@/-])www\.(?P<host>[\w-]{1,60}(?:\.[\w-]{1,40}){1,3})")
_SERVES = re.compile(
    r"(?:www|compan(?:y|ies)|embed|[a-z]{2}(?:-[a-z]{2})?|jobs?|careers?|apply|boards?|job-boards|hire|recruiting|my|"
    r"app|portal|wd\d+|api|login|go|l)\d*\Z",
    re.IGNORECASE,
)
"""Labels that name a service and nobody."""
_AT = re.compile(r"-at-([a-z0-9-]{2,60}?)(?:-\d+)?\Z")


def slugs(text: str) -> dict[str, str]:
    """The names that addresses of a text spell, the first one first, each with how it is written there.

    They are spelt so that names can be held against them: `blueheron` of `https://jobs.example-system.com/blue-heron`.
    """
    found: dict[str, str] = {}
    for match in (one for form in (_URL, _MAIL, _BARE) for one in islice(form.finditer(text), MOST)):
        for written in _of(match["host"].casefold(), match.groupdict().get("path") or ""):
            if len(squeezed(written)) > 1:
                found.setdefault(squeezed(written), written)
    return found


def squeezed(name: str) -> str:
    """A name in small letters without gaps and signs, as an address spells it."""
    return re.sub(r"[\W_]+", "", name.casefold())


def _of(host: str, path: str) -> Iterator[str]:
    address = f"x@{host.removeprefix('www.')}"
    steps = [unquote(step) for step in path.split("/") if step]
    if is_board(address):
        yield from (found[1] for step in steps if (found := _AT.search(step.casefold())))
    elif is_applicant_system(address):
        own = [label for label in host.split(".")[:-2] if not _SERVES.match(label)]
        first = [step for step in steps[:3] if not _SERVES.match(step) and re.fullmatch(r"[\w-]+", step)]
        yield from (own[:1] or first[:1])
    elif (label := site(address)) and not _SERVES.match(label):
        yield label
