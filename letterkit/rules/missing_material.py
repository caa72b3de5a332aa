"""The letter needs something of its writer that no note holds.

What: a thing was promised and no link or file stands with it; something was asked or doubted that no fact answers; the
employer's text says a wish about letters, such as a most of words or a word about ones that software wrote.
Why: nobody can write it but the person, and a letter sent without it fails a reader who waits for just this.
Example: "I promised her the template", and the notes say neither where it is nor that it will be attached.
Mend: add the link or the answer to the notes, attach the file, or weigh the wish; nothing of it is put into a letter.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import needs
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks

ID = "NED002"
SEVERITY = "info"
NEEDS_SOURCES = True
SURE = ()
PROMISED = "promise@Dana Whitfield=send the stock template"
DOUBT = "doubt@Dana Whitfield=never ran a night shift on your own"
FLAGS = [
    Example("The stock template is attached.", (PROMISED,)),
    Example("The flow has stayed with me.", (DOUBT,), kind="influence"),
]
PASSES = [
    Example("Thank you for drawing the flow.", ("step=second talk with the depot manager",)),
    Example("Thank you for drawing the flow.", ("promise@Tomasz Wilk=send the stock template",)),
    Example(
        "At Harbour Bakery I ran the night shift of twelve.",
        (DOUBT, "evidence=ran the night shift of twelve at Harbour Bakery"),
        kind="influence",
    ),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Tell the writer what only they can add."""
    if letter.sentences:
        yield from (remark.whole(told) for told in needs.remarks(brief))
