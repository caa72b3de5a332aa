"""German notes about the reader, said to the reader: `hat mir … gezeigt` → `Sie haben mir … gezeigt`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from letterkit.languages.de.clauses._objects import READER, Objects
from letterkit.languages.de.clauses._syntax import Segment, guessed, is_word, many, segments, singular
from letterkit.languages.de.clauses._words import PERSONAL
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing import gender
from letterkit.languages.de.phrasing._words import DATIVE, DATIVE_REFLEXIVE

OF_PEOPLE = frozenset("mir mich uns selbst selber sich".split())
ME = frozenset("mir mich mein meine meinen meiner meinem uns".split())
_TIMES = (
    r"(?!\S*(?:[Tt]ag|[Aa]bend|[Mm]ittag|[Mm]orgen|[Mm]onat|Termin|Anfang|Schluss|Januar|Februar|März|April|Mai|Juni|"
    r"Juli|August|\w+mber|Oktober)\b)"
)
_DESCRIBED = r"(?:\s+(?:\d+\.?|[a-zäöüß]+e[nrms]?)){0,2}\s+"
MASCULINE = re.compile(
    r"\b(?:[Dd]er|[Dd]en|[Dd]em|[Ee]inen?|[Ee]inem|[Jj]ede[rn]|[Mm]ein|[Mm]einen|[Mm]einem|[Uu]nser|[Dd]iese[rn]|"
    rf"vom|zum|beim){_DESCRIBED}{_TIMES}[A-ZÄÖÜ][\w-]+|\b(?:jemand|niemand|wer|man|keiner)\b"
)
FEMININE = re.compile(
    r"\b(?:[Dd]ie|[Ee]ine|[Mm]eine|[Uu]nsere|[Jj]ede|[Dd]iese|zur|einer|[Kk]eine)"
    rf"{_DESCRIBED}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
"""Who or what a pronoun of the third person may mean besides the reader."""
DEEDS = re.compile(
    r"ge(?:sagt|zeigt|fragt|meint|lobt|lacht|nickt|hört|schrieben|sprochen|beten|grüßt|lernt|wusst)|"
    r"er(?:zählt|klärt|wähnt|kundigt)|(?:zu|nach|an|mit|hin)ge(?:schaut|guckt|hört|fragt|schrieben|rufen|lacht|sehen)|"
    r"verraten|versprochen|begrüßt|eingeladen|empfangen|entschieden"
)
"""Participles of what only people do."""
EITHER = frozenset("ist wird geht fehlt gibt war wurde hatte konnte".split())
"""Verbs that may have any subject where none is noted."""
DEMANDS = frozenset("will soll kann muss darf wollte sollte konnte musste".split())
"""Verbs that are alike in the first and the third person."""
ASKING = frozenset("ob wie was warum wo wann wer".split())
LIGHT = frozenset("sich mir mich uns es ihm ihr das".split())
"""What may stand between a verb and its subject behind it."""


@dataclass(slots=True)
class Turned:
    """What came of it. text: "" where some place was not sure. subjects: whose the clauses' verbs are, in order."""

    text: str = ""
    subjects: tuple[str, ...] = ()


def turned(
    text: str, readers: Collection[str], pronouns: Collection[str], familiar: bool, carried: bool, asks: bool = False
) -> Turned:
    """Words about the reader, said to the reader.

    pronouns: those that can only be the reader, in small letters. carried: whether the reader is who was spoken of, so
    that a verb without a subject is theirs. asks: whether it is a question, which may begin with its verb.
    """
    return _Turning(text, readers, pronouns, familiar).turned(carried, asks)


class _Turning(Objects):
    """A text that is being turned: its subjects and their verbs."""

    def turned(self, carried: bool, asks: bool) -> Turned:
        """The text said to the reader."""
        self.carried, before = carried, "reader" if carried else ""
        self.main = before
        first = self.segments[0] if self.segments else None
        if first and first.is_open and not asks:
            self.sure = self._subject(first) is None
            before = self.main = self._opening(first)
            self.subjects.append(before)
        for part in self.segments[len(self.subjects) :]:
            before = self._segment(part, before)
            self.subjects.append(before)
            self.main = self.main if part.is_last else before
        self.turn_objects()
        is_sure = self.sure and READER not in self.words.items and not self._is_left()
        return Turned(self.words.text() if is_sure else "", tuple(self.subjects))

    def _is_left(self) -> bool:
        """Whether a pronoun that the notes use for the reader is still there, so that it may be somebody else's."""
        left = {now.casefold() for now, was in zip(self.words.items, self.items, strict=True) if now == was}
        return self.is_man and bool(left & {"er", "ihm", "ihn"})

    def _segment(self, part: Segment, before: str) -> str:
        """Turns subject and verb of a clause. Whose verb it is: reader, firm, writer, other."""
        if part.verb is None:
            return before
        if self.items[part.start].casefold() == "wer":
            self._whom(part.verb)
            return "other"
        at = self._subject(part)
        if at is None:
            return self._goes_on(part, part.verb, before) if part.is_open else "other"
        word = self.items[at].casefold()
        if word in ("ich", "wir"):
            return "writer"
        if word == "ihr":
            return "firm"
        is_plural = many(self.items[part.verb]) and not singular(self.items[part.verb])
        if self.items[at] == READER or (not is_plural and self._is_reader(part, at, word)):
            self._subject_becomes(at, part.verb, "reader")
            return "reader"
        if is_plural and word in ("sie", "die") and part is self.segments[0] and not self.things(at):
            self._subject_becomes(at, part.verb, "firm")
            return "firm"
        return "other"

    def _subject_becomes(self, at: int, verb: int, who: str) -> None:
        said = "Sie" if not self.du else "du" if who == "reader" else "ihr"
        first = not any(is_word(item) for item in self.items[:at])
        self.words.items[at] = said[:1].upper() + said[1:] if first else said
        self._verb(verb, who)

    def _whom(self, verb: int) -> None:
        """The reader behind the verb of a question for somebody else: `Wer vertritt Frau Ott?`"""
        if self.item(verb + 1) == READER:
            dative = singular(self.items[verb].lower()) in DATIVE
            self.words.items[verb + 1] = ("Ihnen", "dir")[self.du] if dative else ("Sie", "dich")[self.du]

    def _goes_on(self, part: Segment, verb: int, before: str) -> str:
        """A clause that begins with its verb goes on with the subject of the one before it."""
        if part is self.segments[0]:
            return "other"
        if self.segments[self.segments.index(part) - 1].is_last:
            self.sure = self.sure and (self.item(part.start - 1) == "," or self.main not in ("reader", "firm"))
            before = self.main
        if before in ("reader", "firm"):
            inside = set(self.items[part.start : part.end])
            joined = self.items[part.start] in ("und", "oder", "aber") or self.items[verb] in PERSONAL
            self.sure = self.sure and (joined or bool({"sich", "mir", "mich", "uns", "dann"} & inside))
            self._verb(verb, before)
        elif before == "writer" and self.item(part.start - 1) == "," and self.items[part.start] not in ("und", "aber"):
            self.sure = False
        return before

    def _opening(self, part: Segment) -> str:
        """A note that begins with its verb: `hat mir alles gezeigt`."""
        at = part.verb or 0
        small = self.items[at].lower()
        inside = {item.casefold() for item in self.items}
        third = singular(small) or guessed(small)
        wonders = small in ("will", "wollte") and "wissen" in inside and bool(inside & ASKING)
        if small in DEMANDS and "dass" not in inside and not wonders:
            self.sure = False
            return ""
        may_be_mine = not wonders and small != "will" and not inside & ME and (not third or verbs.of_ich(small))
        if may_be_mine or small in EITHER:
            is_past = small in verbs.PAST or small.endswith("te")
            self.sure = self.sure and bool(verbs.of_ich(small)) and not is_past and small not in EITHER
            if self.sure:
                self._supply("Ich", at, small)
            return "writer" if self.sure else ""
        is_theirs = small in PERSONAL or wonders or inside & (ME | {"selbst", "selber"}) or self._tells(part)
        if not is_theirs or not self.pronouns:
            self.sure = False
            return ""
        self._supply("Du" if self.du else "Sie", at, self._form(small, "reader"))
        if self.du:
            self._reflexive(1, verbs.plural(small, guess=True))
        return "reader"

    def _supply(self, subject: str, verb: int, form: str) -> None:
        """Puts the subject that a note left out before its verb."""
        self.words.items[verb] = form
        self.words.items.insert(verb, subject)
        self.words.gaps[verb] = " "
        self.words.gaps.insert(verb, "" if verb == 0 else " ")
        self.items = list(self.words.items)
        self.segments = segments(self.items)

    def _subject(self, part: Segment) -> int | None:
        """Where the subject of a clause stands, if it is a pronoun or the reader's name."""
        first, verb = part.start, part.verb or 0
        while first < part.end and (not is_word(self.items[first]) or self.items[first] in ("und", "aber", "oder")):
            first += 1
        if part.is_last:
            inside = [k for k in range(first + 1, verb) if is_word(self.items[k])][:3]
            pointing = ("die", "der")
            return next((k for k in inside if self._can_be_subject(k) and self.items[k] not in pointing), None)
        inverted = verb + 1 < part.end and self.items[verb + 1].casefold() in ("er", "sie", "ich", "wir", "man", "ωr")
        if first < verb and not inverted and self._can_be_subject(first) and self._is_alone(first, verb):
            return first
        for k in range(verb + 1, min(part.end, verb + 4)):
            word = self.items[k].casefold()
            if self._can_be_subject(k) and word not in ("die", "der"):
                return k
            if word not in LIGHT:
                break
        return None

    def _can_be_subject(self, at: int) -> bool:
        word = self.items[at].casefold()
        if word == "ihr":
            return self.is_of_you_all(at)
        return self.items[at] == READER or word in ("er", "sie", "ich", "wir", "die", "der", "es", "man")

    def _is_alone(self, at: int, verb: int) -> bool:
        """Whether a pronoun is what stands before the verb, alone or with a word that goes with it."""
        between = [item.casefold() for item in self.items[at + 1 : verb] if is_word(item)]
        if self.items[at].casefold() in ("die", "der") and between:
            return False
        return all(item in ("selbst", "selber", "auch", "hier", "dort", "aber", "dann") for item in between)

    def _is_reader(self, part: Segment, at: int, word: str) -> bool:
        """Whether a pronoun of the third person singular is the reader's."""
        fits = (word in ("er", "der") and self.is_man) or (word in ("sie", "die") and self.is_woman)
        points = word in ("der", "die")
        if not fits or (points and part.is_last):
            return False
        inside = {item.casefold() for item in self.items[part.start : part.end]}
        personal = self.items[part.verb or 0].lower() in PERSONAL or bool(OF_PEOPLE & inside) or self._tells(part)
        if personal or self.subjects[-1:] == ["reader"]:
            return True
        return not points and not self._thing_before(at, word) and (self.carried or part is self.segments[0])

    def _tells(self, part: Segment) -> bool:
        """Whether a clause tells what only people do."""
        return any(DEEDS.fullmatch(item) for item in self.items[part.start : part.end])

    def _thing_before(self, at: int, word: str) -> bool:
        """Whether something or somebody stands before a pronoun that it may mean."""
        before = " ".join(self.items[:at])
        if word == "er":
            return bool(MASCULINE.search(before))
        return any(gender(found["noun"].lower()) in ("die", "") for found in FEMININE.finditer(before))

    def _verb(self, at: int, who: str) -> None:
        verb = self.items[at]
        form = self._form(verb.lower(), who)
        self.sure = self.sure and bool(form)
        self.words.items[at] = form[:1].upper() + form[1:] if verb[:1].isupper() else form
        if self.du:
            self._reflexive(at, verbs.plural(verb, guess=True) or verb)

    def _form(self, verb: str, who: str) -> str:
        """A verb as it goes with the reader, "" if it is not known."""
        plural = verb if many(verb) and not singular(verb) else singular(verb) or guessed(verb)
        plural = plural or (verb + "n" if verb.endswith("te") else "")
        if not self.du or not plural:
            return plural
        return verbs.ihr(plural) if who == "firm" else verbs.second(plural)

    def _reflexive(self, at: int, verb: str) -> None:
        """`sich` of a subject that is `du` now."""
        part = self.segments[self._part(at)]
        for k in range(part.start, part.end):
            if self.items[k] == "sich":
                self.words.items[k] = "dir" if verb in DATIVE_REFLEXIVE else "dich"
