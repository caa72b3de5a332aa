"""A French piece with its safe edits, turned to the reader: who is meant, who is beside, whose subject is left out."""

from __future__ import annotations

import re

from letterkit.clauses._clause import By, Piece, Setting
from letterkit.languages.fr.clauses import _cues as cues
from letterkit.languages.fr.clauses._forms import FORMS, infinitive_of
from letterkit.languages.fr.clauses._people import PEOPLE
from letterkit.languages.fr.clauses._tidying import bare, negated, straight, unelided, written_out
from letterkit.languages.fr.clauses._turning import Turn, turned
from letterkit.languages.fr.clauses._words import MARKS_PLURAL, PERSONAL
from letterkit.languages.fr.phrasing._words import NOT_FINITE


def turn(piece: Piece, setting: Setting, words: str, opens: bool = False) -> Turn:
    """Words with their safe edits, turned to the reader."""
    at = straight(piece.words).find(words[:20]) if words else -1
    until = max(0, piece.reader_until - max(at, 0)) if piece.pronouns else 0
    while 0 < until < len(words) and words[until - 1].isalnum() and words[until].isalnum():
        until += 1
    head, tail = words[:until], words[until:]
    said = bare(head + "\x00" + tail) if tail.strip() and head.strip() else bare(words)
    first, _, second = said.partition("\x00")
    if "\x00" not in said and not head.strip():
        first, second = "", said
    parts = [edited(part) if part.strip() else "" for part in (first, second)]
    if parts[0] and parts[1]:
        parts[0] += " " if first.endswith(" ") or second.startswith(" ") else ""
    ours = piece.pronouns - {"ils"} if _has_many_beside(piece) else piece.pronouns
    ours = ours if _has_somebody_beside(piece, setting) else ours | {"lui"}
    return turned(parts[0], parts[1], setting.readers, ours, setting.familiar, opens)


def edited(words: str) -> str:
    """Words with all their safe edits."""
    return negated(unelided(written_out(words)))


def _has_many_beside(piece: Piece) -> bool:
    """Whether several things stand before on the line, which `ils` may be: `leurs clients sont loin, ils paient`."""
    told = re.split(r"\b(?:ils|il|elle)\b", piece.so_far, flags=re.IGNORECASE)[-1]
    return any(word.casefold() in MARKS_PLURAL for word in re.findall(r"[^\W\d_]+", told))


def _has_somebody_beside(piece: Piece, setting: Setting) -> bool:
    """Whether somebody else was spoken of since the reader was, so that `lui` and `son` may be theirs."""
    first = re.search(r"\b(?:lui|son|sa|ses)\b", piece.words, re.IGNORECASE)
    told = piece.so_far + (piece.words[: first.start()] if first else piece.words)
    people = [found.start() for found in PEOPLE.finditer(told)]
    names = "|".join(re.escape(name) for name in (*setting.readers, *(piece.pronouns & {"il", "elle"})))
    readers = (
        [found.start() for found in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", told, re.IGNORECASE)] if names else []
    )
    return bool(people) and max(people) > max(readers, default=-1)


def left_out(said: str, by: By, piece: Piece) -> str:
    """Who the subject is that a note leaves out: `m’a fait visiter` the reader, `ai dit` and, in a field of the
    writer's, `a écrit` the writer; "" where there is one, or nobody knows."""
    if re.match(r"(?:ai|suis|avais|étais|n’ai|y ai|lui ai|leur ai|les ai|l’ai)\s+\w", said, re.IGNORECASE):
        return "writer" if re.match(r"(?:ai|avais|y ai|étais)\b", said, re.IGNORECASE) else ""
    third = re.match(r"(?:a|avait) (?P<deed>[^\W\d_]+) ", said, re.IGNORECASE)
    if third and infinitive_of(third["deed"]):
        if by == "writer":
            return "writer"
        return "reader" if piece.pronouns and (by == "reader" or cues.is_of_person(third["deed"])) else ""
    first = re.match(r"(?:ne |n’)?(?P<verb>[^\W\d_]+) \w", said)
    does = FORMS.get(first["verb"]) if first else None
    if first and does and does.single and piece.pronouns and not infinitive_of(first["verb"]):
        is_sure = by == "reader" or (not by and does.infinitive in PERSONAL and not does.me)
        if (is_sure and not does.me) or (is_sure and (does.infinitive in PERSONAL and first["verb"] not in NOT_FINITE)):
            return "reader"
    to_me = re.match(r"(?:m’|me |nous |s’est |se )(?:l’|les |en )?(?P<verb>[^\W\d_]+) ", said, re.IGNORECASE)
    form = FORMS.get(to_me["verb"].casefold()) if to_me else None
    if to_me and form and form.single and piece.pronouns and not cues.OF_THINGS.search(said):
        return "reader"
    return ""
