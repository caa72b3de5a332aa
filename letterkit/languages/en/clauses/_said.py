"""One piece of English notes with its words written out, and who is meant in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterkit import wording
from letterkit.clauses._clause import Piece, Setting
from letterkit.languages.en.clauses import _cues as cues
from letterkit.languages.en.clauses._grammar import finite, is_verb
from letterkit.languages.en.clauses._people import PEOPLE
from letterkit.languages.en.clauses._spelling import spelt, trimmed
from letterkit.languages.en.clauses._turning import turned


class Said:
    """A piece with its words written out, and what turns them to the reader."""

    def __init__(self, piece: Piece, setting: Setting) -> None:
        self.piece, self.setting = piece, setting
        self.line = trimmed(spelt(piece.words, (*setting.readers, *setting.others)))
        equated = cues.EQUATED.match(self.line)
        self.line = equated["rest"] if equated and finite(equated["rest"]) else self.line
        self.line = one_clause(self.line)
        self.line = _without_office(cues.me(self.line, setting.writer), setting.readers)
        self.small = self.line.casefold()
        self.firm = self._firm()

    def _firm(self) -> bool:
        """Whether `they` is the reader's employer: nobody else in the plural stands before it on the line."""
        found = re.search(r"\bthe(?:y|m|ir)\b", self.small)
        opens = found is None or not self.line[: found.start()].strip()
        so_far = re.split(r"[.!?;]\s", self.piece.so_far.rstrip(" .!?;"))[-1] if opens else ""
        before = so_far + " " + (self.line[: found.start()] if found else "")
        crowd = cues.CROWD.search(before)
        is_of_reader = bool(self.piece.pronouns) or self.setting.by == "reader" or not self.piece.so_far
        return bool(found) and not crowd and is_of_reader

    def turned(self, words: str) -> str:
        """Words said to the reader, "" where that is not certain."""
        end = self.piece.reader_until
        person = self.piece.pronouns if end >= len(self.piece.words) or not self._is_after(end) else frozenset()
        names = self.setting.readers + (("Ma'am", "Sir") if self.setting.alone else ())
        return turned(words, person, names, self.firm)

    def _is_after(self, end: int) -> bool:
        """Whether a third-person pronoun stands behind somebody else."""
        found = cues.SINGULAR.finditer(self.piece.words, end)
        return any(
            re.sub(r"'?s\Z", "", one[0].casefold()) in self.piece.pronouns or one[0].casefold() in self.piece.pronouns
            for one in found
        )

    @property
    def told(self) -> bool | None:
        """Whether the reader was told of it; None where the note does not say."""
        return self.piece.lead.told


def _without_office(line: str, readers: Sequence[str]) -> str:
    """`The foreman, Dougie, showed me` and `Dougie, the foreman, showed me` with the name alone."""
    for name in readers:
        called = rf"(?P<name>(?-i:{re.escape(name)}))"
        line = re.sub(
            rf"\A(?:(?:the|our|my) [a-z -]{{2,30}}, )?{called},(?: (?:the|an?|our) [^,]{{2,40}},)? "
            rf"(?=[a-z])",
            r"\g<name> ",
            line,
            flags=re.I,
        )
    return line


def one_clause(line: str) -> str:
    """A clause without what a comma only strings to it: a second clause, or a telegram of one."""
    for comma in re.finditer(r", ", line):
        head, tail = line[: comma.start()], line[comma.end() :]
        joined = re.match(r"(?:and|but|or|so|which|who|that|because|when|if|where|I|not)\b", tail)
        opens = re.match(
            r"(?:if|when|while|what|because|since|after|before|true|well|yes|no|although)\b", head, re.IGNORECASE
        )
        if joined or opens or '"' in line or not finite(head):
            continue
        goes_on = is_verb(tail.split()[0].casefold()) if tail.split() else False
        if finite(tail) or goes_on or (tail[:1].isupper() and not re.match(r"[A-Z]\w+,", tail)):
            return head
    return line


def is_reader(before: str, said: Said) -> bool:
    """Whether the first word before the marks, or the only one, is the reader's name."""
    folded = before.casefold()
    return any(
        re.match(rf"(?:and |so |then |the |afterwards )*{re.escape(name.casefold())}\b", folded)
        for name in said.setting.readers
    )


def subject_is_reader(who: str, said: Said) -> bool:
    """Whether the words before a verb are the reader."""
    who = who.strip().casefold()
    if who in said.piece.pronouns and who != "they":
        return True
    if who == "they":
        return said.firm and "they" in said.piece.pronouns
    if who in ("ma'am", "sir", "madam"):
        return said.setting.alone
    return any(who in (name.casefold(), f"the {name.casefold()}") for name in said.setting.readers)


def is_somebody(subject: str, said: Said) -> bool:
    """Whether a subject is a person: by a noun, or by a name."""
    words = {word.casefold() for word in wording.words(subject)}
    named = {word.casefold() for name in said.setting.others for word in name.split()}
    return bool(PEOPLE.search(subject)) or bool(words & (named | wording.first_names()))


def capital(line: str) -> str:
    """The line with its first letter big."""
    return line[:1].upper() + line[1:]
