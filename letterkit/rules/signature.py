"""A signature that is not the sender's.

What: the name under the letter shares no word with the sender's, or is one slip away from it.
Why: a letter signed by somebody else was written for somebody else (domain: hard fail 3).
Example: the notes are Ada Quill's, the letter ends "Best regards, Tom".
Mend: sign with your name.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import OPEN_MARK, Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, words

ID = "WHO006"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("Thank you.", signature="Tom Becker"),
    Example("Thank you.", signature="Ada Quil"),
]
PASSES = [Example("Thank you."), Example("Thank you.", signature="Ada"), Example("Danke.", signature="A. Quill")]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the first line of the signature against the sender's name and the way they sign."""
    signed = letter.signature.split("\n")[0].strip()
    own = set(words(folded(f"{brief.sender.name} {brief.sender.sign_off}")))
    said = set(words(folded(signed)))
    if not said or not own or OPEN_MARK.search(brief.sender.sign_off):
        return  # nobody knows whose name it should be
    strange = {word for word in said if word not in own and len(word) > 1}
    if not said & own or (strange and _slips(strange, own)):
        start = max(0, letter.body.rfind(signed))
        yield remark(start, signed, f"The sender is {brief.sender.name}.", suggestion=brief.sender.sign_off)


def _slips(strange: set[str], own: set[str]) -> bool:
    """Whether a word is a misspelt one of the sender's."""
    from letterkit.rules.misspelt_name import one_slip

    return any(one_slip(word, name) for word in strange for name in own)
