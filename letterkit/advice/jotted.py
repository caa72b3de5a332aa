"""What prose notes hold that no field of theirs has: a problem, a doubt, something the writer did."""

from __future__ import annotations

from letterkit import clauses, wording
from letterkit.clauses import Setting
from letterkit.clauses.recognising import recognised
from letterkit.inputs import language_of
from letterkit.inputs.notes import Notes


def uses(notes: Notes) -> frozenset[str]:
    """What the lines of prose notes can be used for, whether or not a letter has words for them; nothing of others."""
    document = notes.document
    if not document.is_prose or not notes.loose:
        return frozenset()
    said = notes.application.language or language_of(document.text)
    language = said.replace("_", "-").split("-")[0].casefold()
    if language not in clauses.languages():
        return frozenset()
    names = [name for one in notes.interviewers[:1] for name in (one.name, wording.person_name(one.name).given) if name]
    setting = Setting(language, readers=tuple(names), alone=len(notes.interviewers) < 2)
    read = recognised(language, clauses.read(document.text, setting))
    found = frozenset(clause.use for clause in read if not clause.withheld)
    is_asked_for = found & {
        "better_answer",
        "bridge",
        "doubt",
    }  # what answers a doubt is asked for, if nothing tells it
    return found | ({"problem"} if "doubt" in found else set()) | ({"evidence"} if is_asked_for else set())
