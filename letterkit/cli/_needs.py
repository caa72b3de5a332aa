"""What a letter has to do for its reader, and what its writer has to be told, beside the letter and never in it."""

from __future__ import annotations

from typing import Any

from letterkit import needs
from letterkit.brief import Brief
from letterkit.cli._environment import Environment
from letterkit.cli._screen import faint, indented, mark, note, strong
from letterkit.letter import Letter

HEAD = "This letter has to"


def show(environment: Environment, brief: Brief, letter: Letter | None = None) -> None:
    """Print the musts of a letter, each with whether it does, and what the writer should know."""
    found = needs.of(brief)
    musts = [need for need in found if need.must]
    if musts:
        note(f"\n  {strong(HEAD)}")
    for need in musts:
        sign = "info" if letter is None else "good" if needs.met(need, letter, brief) else "warning"
        note(indented(need.text, environment.width, f"    {mark(sign)} "))
    mays = ", ".join(dict.fromkeys(need.about for need in found if not need.must and need.answers))
    if mays and letter is None:
        note(faint(f"    and may: {mays}"))
    touched = [fact for fact in brief.facts.values() if fact.touches]
    if touched and letter is not None:
        topics = ", ".join(dict.fromkeys(fact.touches for fact in touched))
        lines = ", ".join(dict.fromkeys(fact.source for fact in touched))
        told = f"Shown to the model to judge, for a word in it may be private ({topics}): {lines}."
        note(faint(indented(f"{told} A line that begins with `private:` stays here.", environment.width, "    ")))
    for remark in needs.remarks(brief):
        note(indented(remark, environment.width, f"  {mark('info', 'to you')} "))


def as_json(brief: Brief, letter: Letter | None = None) -> dict[str, Any]:
    """The needs, what was withheld and what the writer is told, under the keys that scripts rely on."""
    return {
        "needs": needs.to_json(brief, letter),
        "withheld": [{"source": one.source, "why": one.why} for one in brief.withheld],
        "judged": [{"source": one.source, "touches": one.touches} for one in brief.facts.values() if one.touches],
        "remarks": list(needs.remarks(brief)),
    }
