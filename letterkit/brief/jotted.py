"""What free notes jot down under no heading, by what a letter can use it for; and how notes are read for one reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from letterkit import clauses, wording
from letterkit.brief.numbering import TRADE
from letterkit.clauses import By, Clause, Setting, Use
from letterkit.clauses.recognising import recognised
from letterkit.facts import Fact, SaidBy
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts

if TYPE_CHECKING:
    from letterkit.brief.contents import Brief
    from letterkit.brief.numbering import Gathering
    from letterkit.inputs.notes import Notes

ROLES: Mapping[Use, str] = {
    "moment": "moment", "kind_words": "moment", "problem": "problem", "doubt": "doubt", "bridge": "bridge",
    "evidence": "evidence", "number": "number", "idea": "idea", "asked": "asked", "better_answer": "better_answer",
    "question": "question", "motive": "motive", "wish": "wish", "promise": "promise", "step": "step",
    "decision_day": "step",
}  # fmt: skip
"""The role of a fact by what a letter can use a clause for; a time that is no day is told as a step."""
BELONGS: Mapping[Use, tuple[str, ...]] = {
    "bridge": ("doubt",), "number": ("evidence",), "idea": ("problem",), "better_answer": ("asked", "doubt"),
}  # fmt: skip
"""What a clause answers or belongs to: the last fact of these roles before it."""
DONE = ("evidence", "better_answer", "bridge", "promise", "step", "number", "idea")
"""Uses of what is told as a sentence or not at all."""
_LED = re.compile(r"[^\"“„«]*\w[^\"“„«]*[\"“„«]")
"""A quotation behind some words: who says it stands there."""
_TAGGED = re.compile(r"\W*([^\W\d_][\w. -]{1,24}?):\s*[\"“„«]")
RAISED = ("problem", "doubt", "asked")
"""Roles of what stands under a heading and is answered where nothing says so."""
NEEDS = ("problem", "cares", "measure")
"""Roles of what somebody there needs."""
CLOSE = 250
"""Characters between a doubt and what the writer did not say, within which this is the answer to that."""
LINES = 3
"""Lines below a doubt that may hold what was not said to it."""
SAID_BY: Mapping[By, SaidBy] = {"reader": "they_said", "other": "they_said", "writer": "own", "both": "i_observed"}
USES: Mapping[str, tuple[Use, By]] = {
    "problem": ("problem", "reader"), "cares": ("problem", "reader"), "measure": ("problem", "reader"),
    "responsibility": ("problem", "reader"), "doubt": ("doubt", "reader"), "moment": ("moment", ""),
    "liked": ("moment", "reader"), "evidence": ("evidence", "writer"), "idea": ("idea", "writer"),
    "bridge": ("bridge", "writer"), "better_answer": ("better_answer", "writer"), "question": ("question", "writer"),
    "asked": ("asked", "reader"), "motive": ("motive", ""), "promise": ("promise", "writer"), "step": ("step", ""),
    "number": ("number", "writer"), "context": ("context", "writer"), "weakness": ("better_answer", "writer"),
}  # fmt: skip
"""What the role of a fact says of its words: what they are for, and whose they are."""


def _by_line(notes: Notes) -> dict[int, list[str]]:
    """What no field holds, by its line."""
    loose: dict[int, list[str]] = {}
    for line, text in notes.loose:
        loose.setdefault(line, []).append(" ".join(text.split()))
    return loose


def jotted(found: Gathering, language: str, familiar: bool) -> dict[str, Clause]:
    """Facts of the clauses of free notes that no field holds, and how each can be said, by its id."""
    free, first = _free(found.notes)
    if not free or not language or language not in clauses.languages():
        return {}
    loose = _by_line(found.notes)
    people = [person.name for person in found.notes.interviewers]
    titles = next((one.honorific for one in found.notes.interviewers if one.name == found.reader), "")
    setting = _setting(language, found.reader, people, found.notes.candidate.name, "", familiar,
                       titles=titles, first_line=first)  # fmt: skip
    read = map(partial(_tellable, language), recognised(language, clauses.read(free, setting), free, first))
    return _facts_of(found, read, loose)


def _facts_of(found: Gathering, read: Iterable[Clause], loose: Mapping[int, Iterable[str]]) -> dict[str, Clause]:
    """Clauses as facts, each by its id; loose: what no field holds, by its line."""
    said: dict[str, Clause] = {}
    last: dict[str, tuple[str, int]] = {}
    told: list[Clause] = []
    held = {fact.source: fact for fact in found.facts.values() if fact.role in RAISED}
    for clause in read:
        if raised := held.get(f"{found.notes.document.name}:{clause.line}"):
            last[raised.role] = raised.id, clause.start + len(clause.text)
        role = "motive" if clause.use == "wish" and clause.sentence else ROLES.get(clause.use, "")
        if clause.use == "context" and clause.by == "reader" and clause.that and not clause.leans:
            told += [clause] if not clause.withheld and _is_loose(clause, loose) else []
        if not role or clause.withheld or not _is_loose(clause, loose):
            continue
        of = _belongs(clause, last)
        if clause.leans and not of and role != "wish":
            if clause.told is not False:
                continue
            clause = replace(clause, sentence="", that="", colon="", cited="")  # alone it would point at nothing
        fact = _put(found, clause, role, of)
        if not fact:
            continue
        last[role] = fact, clause.start + len(clause.text)
        said |= {fact: clause} if role != "wish" else {}
    if said:
        _tie(found)
    return said | _for_want(found, told)


def _tie(found: Gathering) -> None:
    """What fields hold that was not told, tied to the doubt that stands a few lines above it."""
    name = found.notes.document.name
    at = {id: int(fact.source.rpartition(":")[2]) for id, fact in found.facts.items()
          if fact.source.rpartition(":")[0] == name and fact.source.rpartition(":")[2].isdigit()}  # fmt: skip
    for id in [id for id in at if found.facts[id].untold and not found.facts[id].of]:
        above = {at[one]: one for one in at if found.facts[one].role == "doubt" and 0 < at[id] - at[one] <= LINES}
        if above:
            found.relate(id, [above[max(above)]])


def _tellable(language: str, clause: Clause) -> Clause:
    """A clause with those renderings that mean the same wherever a letter puts them.

    A moment is what the reader did for the writer, or what somebody is said to have said, in so many words; what the
    writer did is a sentence of theirs, and no telegram.
    """
    words = known(language, Musts)
    if clause.use in ("moment", "kind_words"):
        led = _LED.match(clause.text)
        is_theirs = led and not (words and words.me and re.search(words.me, led[0], re.IGNORECASE))
        deed = bool(words and words.to_me and re.match(words.to_me, clause.sentence, re.IGNORECASE))
        cited = clause.cited if is_theirs and not clause.cited.rstrip("\"'”»“ ").endswith("?") else ""
        sentence = clause.sentence if deed else ""
        use = clause.use if cited or sentence else "none"
        return replace(clause, use=use, sentence=sentence, that="", colon="", cited=cited)
    is_wanted = bool(words and words.wish and re.search(words.wish, clause.text, re.IGNORECASE))
    if clause.use in ("motive", "wish") and not (clause.lead == clause.use or (clause.use == "wish" and is_wanted)):
        return replace(clause, use="none")
    if clause.use == "problem" and clause.by not in ("reader", "other") and not clause.cited:
        return replace(clause, sentence="", that="", colon="")
    if clause.use == "question" and not (clause.sentence.endswith("?") and _asks(words, clause)):
        return replace(clause, sentence="", that="", colon="", cited="")
    return replace(clause, that="", colon="", cited="") if clause.use in DONE else clause


def _asks(words: Musts | None, clause: Clause) -> bool:
    """Whether what is told as a question was noted as one."""
    cue = words.question if words else ""
    return "?" in clause.text or bool(cue and re.search(cue, clause.text, re.IGNORECASE))


def _put(found: Gathering, clause: Clause, role: str, of: Sequence[str]) -> str:
    """A clause as a fact of this role, which belongs to those of `of`; its id, "" where it is none."""
    name = wording.person_name(found.reader)
    is_reader = clause.by == "reader" or clause.person.casefold() in {
        one.casefold() for one in (name.plain, name.given, name.surname) if one
    }
    tagged = _TAGGED.match(clause.text) if clause.by == "other" else None
    person = found.reader if is_reader else clause.person or (tagged[1] if tagged else "")
    by: SaidBy = "i_said" if clause.by == "writer" and clause.told else SAID_BY.get(clause.by, "own")
    text, source = "yes" if role == "wish" else clause.text, f"{found.notes.document.name}:{clause.line}"
    fact = found.put("N", text, source, by, role, person=person, of=of, new=clause.told is not True)
    if fact:
        found.tell(fact, untold=clause.told is False)
    return fact


def _for_want(found: Gathering, told: Sequence[Clause]) -> dict[str, Clause]:
    """What the reader told first, where nothing shows a problem of theirs: it was worth a note, so it is told back."""
    if not told or any(fact.role in NEEDS for fact in found.facts.values()):
        return {}
    source = f"{found.notes.document.name}:{told[0].line}"
    fact = found.put("N", told[0].text, source, "they_said", "problem", person=found.reader)
    return {fact: told[0]} if fact else {}


def _belongs(clause: Clause, last: Mapping[str, tuple[str, int]]) -> list[str]:
    """The fact that a clause answers or belongs to; last: of each role the last fact, and where its words end."""
    near = {role: (end, fact) for role, (fact, end) in last.items() if clause.start - end <= CLOSE}
    talk = max(near.items(), key=lambda one: one[1][0], default=("", (0, "")))[0] if near else ""
    if clause.use == "evidence" and "doubt" in near and (clause.told is False or talk == "doubt"):
        return [near["doubt"][1]]
    if clause.use == "evidence" and "problem" in near and clause.told is not False and talk in ("problem", "evidence"):
        return [near["problem"][1]]
    if clause.use == "better_answer":
        return [fact for _, fact in sorted(near[role] for role in BELONGS[clause.use] if role in near)[-1:]]
    return [last[role][0] for role in BELONGS.get(clause.use, ()) if role in last]


def _free(notes: Notes) -> tuple[str, int]:
    """The text of free notes and the line where it starts; of a file of fields, what was jotted down, on its lines."""
    document = notes.document
    if document.is_prose:
        return document.text, document.file_line(1)
    at = [document.span(("jotted", number)).line for number in range(len(notes.jotted))]
    lines = [""] * max(at, default=0)
    for line, words in zip(at, notes.jotted, strict=True):
        lines[line - 1] = "; ".join(filter(None, [lines[line - 1], " ".join(words.split())]))
    return "\n".join(lines), 1


def _is_loose(clause: Clause, loose: Mapping[int, Iterable[str]]) -> bool:
    """Whether a clause stands in what no field of the notes holds, perhaps as the rest of the line above."""
    words = set(wording.words(wording.folded(clause.text)))
    line = clause.line if clause.line in loose else max((at for at in loose if at < clause.line), default=0)
    held = set(wording.words(wording.folded(" ".join(loose.get(line, ())))))
    return bool(words) and words <= held


def certain(brief: Brief, fact: Fact) -> Clause | None:
    """What a letter may say of a fact for certain where its words do not read as they stand."""
    if fact.id in brief.clauses:
        return brief.clauses[fact.id]
    found = clauses.read(fact.text, setting(brief, fact))
    theirs = USES.get(fact.role, ("", ""))[1] == "reader"
    if brief.clauses:
        found = tuple(_tellable(brief.language, one) for one in found if not (theirs and one.by == "writer"))
    usable = (one for one in found if one.is_certain and not one.withheld and not one.leans and one.use != "none")
    return next(usable, None)


def setting(brief: Brief, fact: Fact) -> Setting:
    """What is known about a fact's words where they are read as a note."""
    use, by = USES.get(fact.role, ("", ""))
    reader = brief.reader.name if brief.reader else ""
    by = "other" if by == "reader" and fact.person not in ("", reader) else by
    told: Literal[False] | None = False if fact.untold else None
    names = [person for person in brief.people if person != brief.sender.name]
    return _setting(brief.language, reader, names, brief.sender.name, brief.goes_by.get(reader, ""), brief.familiar,
                    use=use, by=by, told=told, trade=fact.role in TRADE)  # fmt: skip


def _setting(
    language: str,
    reader: str,
    people: Iterable[str],
    writer: str,
    known_as: str,
    familiar: bool,
    *,
    use: Use = "",
    by: By = "",
    told: bool | None = None,
    trade: bool = False,
    titles: str = "",
    first_line: int = 1,
) -> Setting:
    name = wording.person_name(reader)
    others = [one for one in people if one not in (reader, writer) and wording.person_name(one).plain != name.surname]
    readers = (reader, name.plain, name.given, name.surname, known_as, *wording.people.initialled(reader, titles))
    return Setting(
        language,
        readers=tuple(dict.fromkeys(one for one in readers if one)),
        others=tuple(dict.fromkeys(word for one in others for word in (one, wording.person_name(one).given) if word)),
        writer=wording.person_name(writer).given or writer,
        use=use, by=by, told=told, trade=trade, alone=not others, familiar=familiar, first_line=first_line,
    )  # fmt: skip
