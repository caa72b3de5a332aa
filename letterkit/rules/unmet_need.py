"""Something this reader needs of the letter is not in it.

What: a doubt they voiced is not answered, an offer or an open door is not taken up, a promise is not kept or dated, the
agreed step is not named, an answer that went wrong is not put right.
Why: that is what a reader looks for first; letters that leave it out lose against any letter that has it, however well
they are written (blind readers, 25 pairs of 25).
Example: the notes say "she doubts that I can lead a team", and the letter speaks of everything else.
Mend: say it in a sentence with the fact that meets it. Where you leave it out on purpose, dismiss this with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import needs
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.rules._unanswered import unanswered

ID = "NED001"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error", "warning")
DOUBT = "doubt@Dana Whitfield=never ran a night shift on your own"
PROOF = "evidence=ran the night shift of twelve at Harbour Bakery"
FLAGS = [
    Example("Thank you for drawing the flow.", ("promise@Dana Whitfield=send the stock template",)),
    Example("Thank you for drawing the flow.", ("step=second talk with the depot manager",)),
    Example("The flow has stayed with me.", (DOUBT, PROOF), kind="influence"),
    Example("I accept the decision.", ("door=We advertise again in the autumn.",), kind="rejection-reply"),
    Example("I accept the decision.", message="May we keep your papers until March?", kind="rejection-reply"),
    Example(
        "I ran a depot.",
        posting="Tell us:\n- the wage you want",
        kind="cover-letter",
    ),
]
PASSES = [
    Example("The stock template is on its way to you.", ("promise@Dana Whitfield=send the stock template",)),
    Example("At Harbour Bakery I ran the night shift of twelve.", (DOUBT, PROOF), kind="influence"),
    Example("Thank you for drawing the flow.", ("promise@Tomasz Wilk=send the stock template",)),
    Example("Thank you for drawing the flow.", (DOUBT,)),
    Example("Please do keep my papers.", message="May we keep your papers until March?", kind="rejection-reply"),
    Example("I accept the decision.", message="If you have questions, tell us your number.", kind="rejection-reply"),
    Example("I am around on Wednesday.", ("step=he'll call Weds arvo after stocktake",)),
    Example("You decide by 16 March.", ("step=Decision Mon (March 16).",)),
    Example("My certificate is attached.", ("promise@Dana Whitfield=said id send cert pdf tonight",)),
    Example(
        "I will look out for the post in the autumn.", ("door=We advertise again in autumn.",), kind="rejection-reply"
    ),
    Example("I accept the decision.", ("door=We keep your details for the next position.",), kind="rejection-reply"),
]
QUOTED = 90
"""Characters of a question that are shown."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Name each must that no sentence serves; the main one is an error where not a word of it is said."""
    if not letter.sentences:
        return
    for number, need in enumerate(one for one in needs.of(brief) if one.must):
        if not needs.met(need, letter, brief):
            severity: Severity = "error" if number == 0 and needs.untouched(need, letter, brief) else "warning"
            if need.about == "step":
                severity = "info"  # who wrote the letter may well let them come to it
            if need.about == "problem" and letter.written_by == "you" and not needs.untouched(need, letter, brief):
                severity = "info"  # told in other words, as far as words tell
            source = brief.facts[need.facts[0]].source
            yield remark.whole(f"This letter needs to {need.text}.", severity=severity, source=source)
    # Outside words are quoted to a person alone: findings on a model's letter go back to the model.
    for asked in unanswered(read(letter, brief)) if letter.written_by == "you" else ():
        yield remark.whole(f"They asked “{asked[:QUOTED]}”, and the letter does not say.")
