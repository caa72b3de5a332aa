"""English pieces that tell what the writer said, did, owes, wants and would do, or that are to nobody."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Meaning, Use
from letterkit.languages.en.clauses import _cues as cues
from letterkit.languages.en.clauses._grammar import finite, is_verb
from letterkit.languages.en.clauses._said import Said, capital, is_reader, one_clause, subject_is_reader
from letterkit.languages.en.clauses._verbs import BASES, PASTS

FEWEST_OF_DEED = 3
"""Words of a clause that tells of no work yet: `I grew windy`."""


def nothing(said: Said) -> Meaning | None:
    """What is to nobody: asides, remarks to oneself, a feeling of a word or two."""
    if not re.search(r"[a-z]", said.small):
        return Meaning("aside", use="none")
    if untold := cues.UNTOLD_ASIDE.match(said.small):
        return Meaning("aside", "writer", use="none", told=untold["not"] is None)
    if cues.UNSAYS.match(said.small) and len(said.line.split()) <= 3:
        return Meaning("feeling", "writer", use="none", unsays=True)
    if said.piece.is_aside:
        told = False if cues.UNTOLD.search(said.small) else None
        return Meaning("aside", use="none", told=told)
    if cues.TO_SELF.match(said.small) and said.piece.lead.use not in ("idea", "better_answer", "promise", "asked"):
        return Meaning("aside", "writer", use="none")
    if cues.MOOD.match(said.small) or (len(said.line.split()) < 2 and not said.piece.lead.use):
        return Meaning("feeling", "writer", use="none")
    return None


def question(said: Said) -> Meaning | None:
    """One that the writer still has, where the word order is already that of a question."""
    asked = cues.OPEN_QUESTION.match(said.line)
    own = cues.ABOUT_THEM.search(said.line) or (said.line.endswith("?") and cues.ASKS_SELF.search(said.line))
    own = own or (said.piece.words.endswith("?") and cues.NOT_ASKED.match(said.piece.after))
    of_reader = own and cues.DIRECT.match(said.line) and said.piece.lead.use != "asked"
    if not asked and said.piece.lead.use != "question" and not of_reader:
        if said.line.endswith("?"):
            return Meaning("question", said.piece.lead.by, use=said.piece.lead.use if said.piece.lead.by else "")
        return None
    words = said.line[asked.end() :] if asked else said.line
    words = words.rstrip("?").strip(" ,:")
    meaning = Meaning("question", "writer", use="question")
    if cues.DIRECT.match(words) and not cues.GENERIC_YOU.search(words):
        line = said.turned(words)
        meaning.sentence = f"{capital(line)}?" if line else ""
    return meaning


def writer_tells(said: Said) -> Meaning | None:
    """`told her about the huddle`, `I said I'd send it`: what the writer said in the talk, or did not."""
    found = cues.TELLING.match(said.line)
    if not found:
        return None
    meaning = Meaning("statement" if found["who"] else "fragment", "writer", use="evidence", told=True)
    content = said.line[found.end() :]
    if cues.UNTOLD.match(said.small):
        meaning.told = False
    is_named = cues.ABOUT_SOMEBODY.search(said.line) and not is_reader(content, said)
    if is_named or cues.SAYS_NOTHING.match(content):
        meaning.use = "none"
        return meaning
    promised = cues.PROMISED.match(content)
    if promised or re.match(r"(?:I )?promised", found[0], re.IGNORECASE):
        meaning.use = "promise"
        if promised and promised["verb"].casefold() == "hear":
            return None
    elif cues.WOULD_DO.match(content):
        meaning.use = "idea"
    subject = found["who"] or (
        "I " if _object_is_reader(found, said) or promised or said.piece.lead.by == "writer" else ""
    )
    if not content or not subject or len(content.split()) < 2:
        meaning.use = "none" if not subject or not content or len(content.split()) < 2 else meaning.use
        return meaning
    if cues.SAID_ABOUT_SELF.match(content) or (found["object"] is None and meaning.use == "evidence"):
        meaning.use = said.piece.lead.use or "context"
    return _told_to_reader(meaning, said, found, content)


def _told_to_reader(meaning: Meaning, said: Said, found: re.Match[str], content: str) -> Meaning:
    """What the writer told, as a sentence and behind `that`, where it can be turned for certain."""
    words = said.line if found["who"] else "I " + said.line[:1].lower() + said.line[1:]
    line, inner = said.turned(one_clause(words)), said.turned(content)
    is_about = found[0].rstrip().casefold().endswith(("about", "bout"))
    meaning.that = inner if inner and finite(inner) and not is_about else ""
    complete = meaning.that or meaning.use == "promise" or cues.COMPLETES.search(found[0] + content)
    meaning.sentence = capital(line) if line and complete else ""
    return meaning


def _object_is_reader(found: re.Match[str], said: Said) -> bool:
    told = (found["object"] or "").casefold()
    return told in said.piece.pronouns or (told == "them" and said.firm) or is_reader(told, said)


def untold(said: Said) -> Meaning | None:
    """`I forgot to say X`, `should have said X`: what the reader does not know yet."""
    found = cues.FORGOT.match(said.line)
    if not found:
        return None
    content = said.line[found.end() :].strip(" :,-")
    meaning = Meaning("statement", "writer", use=said.piece.lead.use or "evidence", told=False)
    if re.search(r"\bsh?ould\b", found[0], re.IGNORECASE):
        meaning.use = "better_answer"
    if len(content.split()) < 3 or cues.POINTS_BACK.match(content):
        meaning.use = "none"
        return meaning
    inner = said.turned(content)
    if inner and finite(inner):
        meaning.that = inner
        meaning.sentence = capital(inner)
    elif inner:
        meaning.colon = inner
    return meaning


def wish(said: Said) -> Meaning | None:
    """`would love this floor`, `still want it`: that the writer wants the work."""
    found = cues.WISHES.match(said.line)
    if not found:
        return None
    line = said.line if found["who"] else "I " + said.line[:1].lower() + said.line[1:]
    meaning = Meaning("feeling", "writer", use="wish", leans=cues.leans(line))
    if not cues.VAGUE_WISH.search(line):
        line = said.turned(line)
        meaning.sentence = capital(line) if line else ""
    return meaning


def loved(said: Said) -> Meaning | None:
    """`loved that she knew everyone's name`: the writer, of the reader."""
    found = cues.LOVED.match(said.line)
    if not found or not subject_is_reader(found["who"], said):
        return None
    line = said.turned(f"I {said.line[:1].lower()}{said.line[1:]}")
    return Meaning("feeling", "writer", use="moment", sentence=line)


def owed(said: Said) -> Meaning | None:
    """`I'm to send him my certificate`: what the writer owes the reader."""
    found = cues.OWED.match(said.line)
    if not found:
        return None
    line = said.turned(said.line) if found["who"] else ""
    return Meaning("statement", "writer", use="promise", leans=cues.leans(said.line), sentence=capital(line))


def idea(said: Said) -> Meaning | None:
    """`what I would do is X`, or an action under `What I'd do:`."""
    would = re.match(r"what I(?:'d| would) do (?:first )?is (?=\w)", said.line, re.IGNORECASE)
    before = said.piece.before
    led = said.piece.lead.use == "idea" if before is None else before.use == "idea" and bool(before.sentence)
    own = re.match(r"I(?:'d| would) (?P<verb>\w+)", said.line)
    if cues.TAKES_IT.match(said.line):
        line = said.turned(said.line)
        return Meaning("feeling", "writer", use="wish", leans=True, sentence=line)
    if would:
        verb = said.line[would.end() :].split()[0].casefold()
        line = said.turned(said.line) if verb in BASES else ""
        return Meaning("statement", "writer", use="idea", sentence=capital(line) if line else "")
    if own and own["verb"].casefold() in BASES and own["verb"].casefold() not in cues.FELT:
        line = said.turned(said.line)
        return Meaning("statement", "writer", use="idea", sentence=capital(line) if line else "")
    first = said.line.split()[0].casefold() if said.line else ""
    if led and first in BASES and not finite(said.line) and len(said.line.split()) > 2:
        line = said.turned(said.line)
        made = f"I would {line[:1].lower()}{line[1:]}" if line else ""
        return Meaning("fragment", "writer", use="idea", sentence=made, colon=line)
    return None


def writer_does(said: Said) -> Meaning | None:
    """`I wrote the dashboard`; without a subject, what a field or heading makes the writer's: `Closed 2 of 3`."""
    lead_use = said.piece.lead.use
    if re.match(r"I(?:'\w+)?\b", said.line):
        if cues.FEELING.match(said.line):
            return Meaning("feeling", "writer", use="moment" if cues.LIKED.match(said.line) else "none",
                           sentence=_liked(said), leans=bool(cues.LIKED_THAT.search(said.line)))  # fmt: skip
        line = said.turned(said.line)
        is_deed = cues.DEED.match(said.line) and len(said.line.split()) > FEWEST_OF_DEED
        use: Use = lead_use or ("promise" if cues.I_PROMISED.match(said.line) else "evidence" if is_deed else "context")
        leans = cues.leans(said.line)
        sentence = capital(line) if line and finite(line) else ""
        return Meaning("statement", "writer", use=use, leans=leans, sentence=sentence)
    first = said.line.split()[0].casefold() if said.line else ""
    is_mine = said.piece.lead.by == "writer" or said.piece.lead.told is False
    is_deed = lead_use in ("evidence", "number", "bridge") and first in PASTS
    past = (
        is_deed
        or (first in PASTS and first not in BASES)
        or (first.endswith("ed") and len(first) > 4 and is_verb(first))
    )
    if (
        is_mine
        and past
        and lead_use not in ("asked", "question", "promise")
        and not re.search(r"\bI\b", said.line[:12])
    ):
        line = said.turned(one_clause("I " + said.line[:1].lower() + said.line[1:]))
        return Meaning("fragment", "writer", use=lead_use or "evidence", sentence=capital(line) if line else "")
    return None


def _liked(said: Said) -> str:
    line = said.turned(said.line) if cues.LIKED.match(said.line) else ""
    return capital(line) if line and finite(line) else ""
