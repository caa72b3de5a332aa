"""Pronouns that are no subject, turned to the reader: `ich schicke ihr …` → `ich schicke Ihnen …`."""

from __future__ import annotations

import re
from collections.abc import Collection

from letterkit.languages.de.clauses._syntax import OF_YOU_ALL, Segment, Words, closing, segments
from letterkit.languages.de.clauses._words import SMALL_WORDS
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing import gender

READER = "Ωr"
"""What stands for the reader's name while a text is turned."""
DATIVE_AFTER = frozenset("bei mit von zu nach gegenüber aus vor hinter neben dank".split())
ACCUSATIVE_AFTER = frozenset("für gegen ohne um durch".split())
EITHER_AFTER = frozenset("an auf über".split())
ABOUT_PEOPLE = re.compile(
    r"(?:ge)?(?:frag|ruf|treff|sehe|kenn|bitt|begleit|informier|besuch|erreich|erinner|trof|seh|nannt|kontaktier|"
    r"einlad|überzeug|unterstütz|versteh|stand)\w*|an(?:ge)?(?:ruf|schreib|schrieb|sprech|sproch)\w*"
)
"""Verbs whose object is a person: `ich rufe ihn an`."""
HONORIFIC = (
    r"(?:(?:der|die|dem|den|beim|vom|zur|zum)\s+)?(?:(?:frau|herrn?|fr\.|hr\.|dr\.|prof\.|direktorin|direktor|chefin|"
    r"chef|meister|meisterin)\s+)*"
)


def named(readers: Collection[str]) -> re.Pattern[str] | None:
    """The ways in which the reader is named in a sentence, with titles and article."""
    known = "|".join(re.escape(name) for name in sorted(readers, key=len, reverse=True) if len(name) > 1)
    return re.compile(rf"(?<![\w-]){HONORIFIC}(?:{known})(?![\w-])", re.IGNORECASE) if known else None


class Objects:
    """A text that is being turned, word by word; a place that is not sure spoils it.

    words: the text as it becomes. items: its words as they were. subjects: whose the clauses' verbs are, in order.
    """

    def __init__(self, text: str, readers: Collection[str], pronouns: Collection[str], du: bool) -> None:
        form = named(readers)
        self.du, self.sure, self.pronouns = du, True, frozenset(pronouns)
        self.words = Words.of(form.sub(READER, text) if form else text)
        self.items = list(self.words.items)
        self.is_man, self.is_woman = "er" in self.pronouns, "sie" in self.pronouns
        self.segments: list[Segment] = segments(self.items)
        self.subjects: list[str] = []

    def item(self, at: int) -> str:
        """The word at a place, "" outside the text."""
        return self.items[at] if 0 <= at < len(self.items) else ""

    def turn_objects(self) -> None:
        """All pronouns that are no subject, and the reader's name."""
        for at, item in enumerate(self.items):
            if self.sure and self.words.items[at] == item:
                self._object(at, item, item.casefold())

    def _say(self, at: int, formal: str, familiar: str) -> None:
        self.words.items[at] = familiar if self.du else formal

    def _object(self, at: int, item: str, word: str) -> None:
        """A pronoun that is no subject: in the dative, in the accusative, or of what one has."""
        before, after = self.item(at - 1).casefold(), self.item(at + 1).casefold()
        if item == READER:
            self._named(at, before)
        elif word in ("er", "sie") and after in ("selbst", "selber") and word in self.pronouns and before == ",":
            self._say(at, "Sie", "du")
        elif word in ("denen", "ihnen") and before in DATIVE_AFTER and item.islower() and self.item(at - 2) != ",":
            self.sure = not self._plural_before(at)
            self._say(at, "Ihnen", "euch")
        elif self.is_man and (word == "ihm" or (word == "dem" and not self._governs(at))):
            self._say(at, "Ihnen", "dir")
        elif (self.is_man and (word == "ihn" or (word == "den" and not self._governs(at)))) or (
            self.is_woman and item == "sie"
        ):
            self._accusative(at, before)
        elif item == "Ihr" and at == 0 and self.is_woman and after in verbs.AUXILIARIES and after not in OF_YOU_ALL:
            self._say(at, "Ihnen", "Dir")
        elif word == "ihr" and self.is_of_you_all(at):
            self.sure = self.du
        elif item == "ihr" and self.is_woman and not self._owns(at):
            self._say(at, "Ihnen", "dir")
        elif item.islower() and re.fullmatch(r"sein(?:e[nmrs]?)?" if self.is_man else r"ihr(?:e[nmrs]?)?", word):
            self._possessive(at, word)

    def is_of_you_all(self, at: int) -> bool:
        """Whether `ihr` is the subject of a verb: `ihr habt`."""
        return self.items[at].casefold() == "ihr" and (
            self.item(at - 1) in OF_YOU_ALL or self.item(at + 1) in OF_YOU_ALL
        )

    def _governs(self, at: int) -> bool:
        """Whether an article has its noun behind it."""
        after = self.item(at + 1)
        is_adjective = re.fullmatch(r"[a-zäöüß]+e[nrsm]?", after) and (
            not closing(after) or self.item(at + 2)[:1].isupper()
        )
        return after[:1].isupper() or after[:1].isdigit() or bool(is_adjective)

    def things(self, at: int) -> list[str]:
        """The nouns before a place, without the first word, which has a capital in any case."""
        return [item for item in self.items[1:at] if item[:1].isupper() and item != READER]

    def _plural_before(self, at: int) -> bool:
        return any(item.endswith(("en", "e", "er", "s")) for item in self.things(at))

    def _named(self, at: int, before: str) -> None:
        if before in DATIVE_AFTER:
            self._say(at, "Ihnen", "dir")
        elif before in ACCUSATIVE_AFTER:
            self._say(at, "Sie", "dich")
        else:
            self.sure = False

    def _part(self, at: int) -> int:
        """The number of the clause that a word stands in."""
        return next((n for n, part in enumerate(self.segments) if part.start <= at < part.end), 0)

    def _accusative(self, at: int, before: str) -> None:
        part = self.segments[self._part(at)]
        inside = self.items[part.start : part.end]
        about = before in ACCUSATIVE_AFTER | EITHER_AFTER or any(ABOUT_PEOPLE.fullmatch(one.lower()) for one in inside)
        self.sure = about and not self.things(at)
        self._say(at, "Sie", "dich")

    def _owns(self, at: int) -> bool:
        """Whether `ihr` has its noun behind it; where it may be either, nothing is sure."""
        after = self.item(at + 1)
        if after[:1].isupper():
            known = gender(after)
            self.sure = bool(known)
            return known != "die"
        return bool(re.fullmatch(r"[a-zäöüß]+e[rs]", after)) and after not in SMALL_WORDS

    def _possessive(self, at: int, word: str) -> None:
        """`sein` or `ihr` before a noun: the reader's where nobody else is in the sentence."""
        place = self._part(at)
        subject = self.subjects[place] if place < len(self.subjects) else ""
        if subject == "other" and self.things(at):
            self.sure = False
            return
        ending = re.sub(r"^(?:sein|ihr)", "", word)
        self._say(at, "Ihr" + ending, "dein" + ending)
