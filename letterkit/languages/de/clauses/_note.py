"""One piece of a German note: what it is, and how it may be said."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Anatomy, By, Meaning, Piece, Setting, Use
from letterkit.languages.de.clauses import _cues as cues
from letterkit.languages.de.clauses._doubt import doubtful
from letterkit.languages.de.clauses._joins import PEOPLE
from letterkit.languages.de.clauses._order import direct, that
from letterkit.languages.de.clauses._places import MASS
from letterkit.languages.de.clauses._quotes import addressed, quoted
from letterkit.languages.de.clauses._shapes import asks, inner, is_past, tailless, untied, without_scraps
from letterkit.languages.de.clauses._spelling import spelled
from letterkit.languages.de.clauses._syntax import Words, closing, known, many, of_me, segments, singular
from letterkit.languages.de.clauses._turning import Turned, turned
from letterkit.languages.de.clauses._words import SMALL_WORDS, noun
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing import to_reader
from letterkit.languages.de.phrasing._words import INDIRECT
from letterkit.phrasing._lines import capital

SAID_IN_PASSING = re.compile(
    r"(?<![,\w] )(?<!\A)\b(?:sagt|sagte|meint|meinte|sagen|sagten|meinen|meinten) (?:er|sie|Sie|die|der|du)\b"
)
NOT_ASKED = re.compile(
    r"\b(?:gefragt|fragen)\b.{0,30}\b(?:nicht|vergessen|nie|sollen|wollen|wollte)\b.{0,12}?,?\s+(?P<what>(?:ob|"
    r"wie|wer|was|wann|wo|warum|welche[rs]?|wie) .+)|"
    r"\b(?:vergessen|wollte ich noch|hätte ich|nicht mehr|nicht)\b.{0,20}\b(?:fragen|gefragt|"
    r"wissen)\b.{0,12}?,?\s+(?P<also>(?:ob|wie|wer|was|wann|wo|warum|welche[rs]?) .+)",
    re.IGNORECASE,
)
"""What the writer did not get to ask, told as an indirect question."""
GIVEN: frozenset[Use] = frozenset(
    ("question", "asked", "promise", "better_answer", "number", "idea", "evidence", "motive", "bridge", "step")
)
"""Uses of which words without a verb may stand behind a colon."""
LEANS = re.compile(
    r"(?:(?i:dies|da|davon|dabei|dazu|damit|deshalb|darum|dort|es (?:war|waren|hat|läuft|dauert|ging|klang))\b|"
    r"(?i:das|die|der)\b(?!(?: [a-zäöüß]+e[nrs]?)? [A-ZÄÖÜ\d]))"
)
"""How a clause begins that points at the one before."""
FITS = frozenset(("geht", "passt", "klappt"))
"""Verbs of a telegram about somebody's time: `samstag geht immer`."""
LONGEST_FRAGMENT = 24


class Note:
    """One piece as it is understood."""

    def __init__(self, piece: Piece, setting: Setting) -> None:
        self.piece, self.setting = piece, setting
        self.whole = " ".join(piece.words.split())
        self.words = tailless(self.whole)
        self.told = piece.lead.told
        if cues.NOT_TOLD.search(self.whole) or cues.TOLD.search(self.whole):
            self.told = not cues.NOT_TOLD.search(self.whole)
        self.use = piece.lead.use

    def _labelled(self) -> None:
        """A label in the middle of a line (`Richtig wäre gewesen: …`) gives what follows it its use."""
        found = re.match(r"(?P<label>[^:\"“„«]{3,44}):\s+(?=\S)", self.words)
        announced = cues.lead(found["label"]) if found else None
        if found and announced:
            self.use, self.words = announced.use, self.words[found.end() :]
            self.told = announced.told if announced.told is not None else self.told

    def meaning(self) -> Meaning:
        """What it is, by the first that fits."""
        self._labelled()
        piece, words = self.piece, self.words
        if piece.is_aside:
            return Meaning("aside", use="none", told=self.told)
        cited = quoted(words, piece, self.setting, self.use)
        if cited is not None:
            return cited
        if piece.lead.use == "none" or piece.speaker == "other":
            return Meaning("aside" if piece.lead.use == "none" else "third_person", use="none")
        if cues.WISH.search(words):
            return Meaning(
                "feeling", "writer", use="wish" if not self.use or self.use in ("motive", "wish") else self.use
            )
        if words.rstrip(" !.").endswith("?"):
            return self._question(words)
        if found := NOT_ASKED.search(words):
            return self._open(spelled(found["what"] or found["also"], self.setting.others), False)
        if cues.REMARK.search(words) or cues.OUGHT.search(words) or cues.UNTOLD.search(words):
            return Meaning("aside", "writer", use="none", told=self.told)
        if cues.GUESS.search(words) or cues.CORRECTED.search(words):
            return Meaning("statement", use="none")
        if self.use == "question" or (self.use == "asked" and words.split()[0].casefold() in INDIRECT):
            return self._question(words)
        return self._statement()

    def _person(self) -> str:
        return next((name for name in self.setting.readers if name in self.words), "")

    def _question(self, words: str) -> Meaning:
        """A question: the reader's, or one of the writer's that is still open."""
        of_reader = self.use == "asked" or self.piece.speaker == "reader"
        text = spelled(words.rpartition(": ")[2], self.setting.others).rstrip("?").strip()
        if of_reader and not words.rstrip(" .!").endswith("?"):
            indirect = text if text.split()[:1] and text.split()[0].casefold() in INDIRECT and not asks(text) else ""
            return Meaning(
                "question",
                "reader",
                use="asked",
                colon=turned(indirect, self.setting.readers, self._pronouns(), self.setting.familiar, False, True).text,
            )
        if of_reader:
            return Meaning(
                "question", "reader", use="asked", cited=addressed(capital(text)) + "?" if text and asks(text) else ""
            )
        return self._open(text, words.rstrip(" !.").endswith("?"))

    def _open(self, text: str, is_marked: bool) -> Meaning:
        """A question of the writer's that is still open, said to the reader."""
        use: Use = self.use or "question"
        asked = text if text and asks(text) else direct(text)
        said = (
            turned(asked, self.setting.readers, self._pronouns(), self.setting.familiar, False, True)
            if asked
            else Turned()
        )
        if said.text:
            return Meaning("question", "writer", use=use, told=self.told, sentence=capital(said.text) + "?")
        mark = "?" if is_marked else ""
        fits = text and not asked and len(text.split()) <= LONGEST_FRAGMENT
        return Meaning(
            "question", "writer", use=use, told=self.told, colon=inner(text) + mark if fits and inner(text) else ""
        )

    def _statement(self) -> Meaning:
        """A statement or a fragment."""
        text = spelled(self.words, self.setting.others)
        if not text:
            return Meaning("fragment", self.piece.lead.by, use=self.use)
        text = self._with_me(without_scraps(text))
        carried = bool(self.piece.before and self.piece.before.by == "reader")
        spoken = self._spoken(text)
        said = spoken or turned(untied(text), self.setting.readers, self._pronouns(), self.setting.familiar, carried)
        if not any(part.verb is not None for part in segments(Words.of(said.text or text).items)):
            return self._fragment(text, said)
        return self._told(text, said)

    def _pronouns(self) -> frozenset[str]:
        """The pronouns that are the reader's here; of a step or a promise, whoever else was named before."""
        if self.piece.pronouns or not self.setting.alone:
            return self.piece.pronouns
        is_theirs = cues.STEP.search(self.words) or cues.PROMISE.search(self.words)
        return self.piece.of_notes if is_theirs else frozenset()

    def _with_me(self, text: str) -> str:
        """With the `ich` that a promise or a deed left out: `schicke ihm die Fotos` → `ich schicke ihm die Fotos`."""
        first, _, rest = text.partition(" ")
        small = first.lower()
        mine = self.piece.lead.by == "writer" and small.endswith("e") and of_me(small) and many(small + "n")
        return (
            f"ich {small} {rest}"
            if mine and rest and not noun(small) and not re.match(r"(?:ich|wir)\b", rest)
            else text
        )

    def _spoken(self, text: str) -> Turned | None:
        """The reader's own voice where a field is theirs: `wir verlieren …` → `Sie verlieren …`."""
        is_theirs = self.piece.lead.by == "reader" and self.use in ("problem", "doubt", "context")
        if not is_theirs or not re.search(r"\b(?:wir|uns|unser\w*)\b", text, re.I):
            return None
        said = to_reader(text, self.setting.readers, True, False, "du" if self.setting.familiar else "")
        return Turned("" if "„" in said else said, ("firm",))

    def _fragment(self, text: str, said: Turned) -> Meaning:
        """Words without a verb: they may stand behind a colon where what they are for is known."""
        use = self.use or ("promise" if cues.PROMISE.search(text) else "step" if cues.STEP.search(text) else "")
        if not use and self.piece.lead.by == "writer" and (cues.FIGURE.search(text) or closing(text.split()[-1])):
            use = "evidence"
        words = said.text
        fits = (
            use in GIVEN
            and words
            and not re.match(r"(?:nicht|kein|keine|nie|nur)\b", words, re.I)
            and len(words.split()) <= LONGEST_FRAGMENT
            and len(words.split()) > 1
        )
        return Meaning(
            "fragment",
            self.piece.lead.by or ("writer" if use == "promise" else ""),
            use=use,
            told=self.told,
            colon=inner(words) if fits else "",
        )

    def _told(self, text: str, said: Turned) -> Meaning:
        """A statement, as it may be said."""
        subjects = [one for one in said.subjects if one]
        first = subjects[0] if subjects else "other"
        by: By = "reader" if first in ("reader", "firm") else "writer" if first == "writer" else self.piece.lead.by
        sentence = capital(said.text)
        use = self._use_of(first, text)
        lead_in = " ".join(text.split()[:3])
        if first == "other" and (cues.SOMEBODY.match(text) or PEOPLE.search(lead_in)) and use != "step":
            return Meaning("statement", "other", use="none", told=self.told)
        if first == "other" and self._is_telegram(text):
            use = "none"
        if use == "asked" and not re.search(
            r",? (?:ob|wie|was|wer|wo|wann|warum|welche\w*|nach|ihn|mich nach)\b", text
        ):
            use = "none"
        if use == "none" or SAID_IN_PASSING.search(said.text) or not use:
            return Meaning("statement", by, use=use or "none", told=self.told)
        anatomy: Anatomy = "third_person" if first == "reader" else "statement"
        leans = self.piece.lead.use == "" and bool(LEANS.match(said.text))
        if leans and not (self.piece.before and self.piece.before.sentence):
            return Meaning(anatomy, by, self._person(), use, self.told, leans)
        told = "" if doubtful(sentence, "sentence", self.setting.readers) else that(sentence)
        return Meaning(anatomy, by, self._person(), use, self.told, leans, sentence, told)

    def _is_telegram(self, text: str) -> bool:
        """Whether a note in small letters begins with a noun that wants an article: `mittagessen läuft in …`."""
        first, *rest = Words.of(text).items
        small = self.words.startswith(first.lower()) and first not in SMALL_WORDS and first.isalpha()
        is_noun = not known(first) or (rest and rest[0] not in verbs.AUXILIARIES)
        return bool(
            small and rest and singular(rest[0]) and is_noun and (not MASS.fullmatch(first.lower()) or rest[0] in FITS)
        )

    def _use_of(self, first: str, text: str) -> Use:
        if self.use:
            return self.use
        if first in ("reader", "firm"):
            return cues.use_of_reader(text, is_past(text))
        if first == "writer" or re.search(r"\b(?:mir|mich|meine?[nmrs]?)\b", text, re.I):
            return (
                cues.use_of_writer(text)
                or ("evidence" if self.told is False else "")
                or ("context" if re.search(r"\b(?:er|sie|ihm|ihr|durfte)\b", text) else "")
            )
        if cues.STEP.search(text):
            return "step"
        return "problem" if cues.PROBLEM.search(text) else "context"
