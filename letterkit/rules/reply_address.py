"""An address that nobody reads, or that is not the reader's.

What: a no-reply address, an address other than the one the notes give, one that only looks like it; a message whose
    answer would go to an address that is not to be taken on trust.
Why: the letter goes nowhere, or to somebody else (domain: hard fails 3 and 9).
Example: the letter goes to no-reply@northwind.test.
Mend: take the address from the notes or from the person's own mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import ReplyAddress
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.rules.misspelt_name import one_slip

_W = every(ReplyAddress)

ID = "WHO005"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
NOBODY = re.compile(
    f"(?:^|[._+-])(?:{_W.nobody_no})[._+-]?(?:not[._+-]?)?(?:{_W.nobody_reply})|(?:^|"
    "[._+-])(?:noreply|mailer-daemon|postmaster|bounces?|notifications?|automated)(?:$|[._+@-])",
    re.IGNORECASE,
)
FLAGS = [
    Example("Thank you.", email="no-reply@northwind.test"),
]
PASSES = [Example("Thank you."), Example("Thank you.", email="norbert.replyer@northwind.test")]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the recipient's address against itself and against the one the sources give."""
    to = letter.to or brief.reader
    if brief.doubt and to and brief.reader and to.name == brief.reader.name:
        goes = f"The letter goes to {to.email}" if to.email else "The letter goes to nobody yet"
        todo = "Ask them another way, then give the right address with --to ADDRESS."
        yield remark.whole(f"{brief.doubt} {goes}.", to.email, severity="warning", suggestion=todo)
    if not to or not to.email:
        return
    if NOBODY.search(to.email.partition("@")[0]):
        yield remark.whole("Nobody reads what is sent to this address.", to.email)
    known = brief.reader.email if brief.grounded and brief.reader else ""
    same_person = brief.reader is not None and to.name.casefold() == brief.reader.name.casefold()
    if known and known.casefold() != to.email.casefold():
        here, there = to.email.casefold().partition("@")[2], known.casefold().partition("@")[2]
        if one_slip(here, there):
            yield remark.whole(f"The domain is one typing error away from {there}.", to.email, suggestion=known)
        elif same_person:
            yield remark.whole(f"The notes give {known} for {to.name}.", to.email, suggestion=known)
