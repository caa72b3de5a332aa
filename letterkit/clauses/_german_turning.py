"""German notes about the reader, said to the reader: `hat mir … gezeigt` → `Sie haben mir … gezeigt`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from letterkit.clauses._german_syntax import (
    OF_YOU_ALL,
    Segment,
    Words,
    closing,
    guessed,
    is_word,
    many,
    parted,
    segments,
    singular,
)
from letterkit.clauses._german_words import ADJECTIVES, PERSONAL, SMALL_WORDS, noun
from letterkit.phrasing import _german_verbs as verbs
from letterkit.phrasing._german_words import DATIVE_REFLEXIVE, PARTICLES
from letterkit.phrasing.de import gender, lowered

READER = "Ωr"
"""What stands for the reader's name while a text is turned."""
MEN, WOMEN = frozenset(("er", "ihm", "ihn")), frozenset(("sie", "ihr"))
FIRM = frozenset(("sie", "die", "denen", "ihnen"))
OF_PEOPLE = frozenset("mir mich uns selbst selber sich".split())
DATIVE_AFTER = frozenset("bei mit von zu nach gegenüber aus vor hinter neben".split())
ACCUSATIVE_AFTER = frozenset("für gegen ohne um durch an auf über".split())
ABOUT_PEOPLE = re.compile(
    r"(?:ge)?(?:frag|ruf|treff|sehe|kenn|bitt|begleit|informier|besuch|erreich|erinner|trof|seh|nannt|kontaktier|"
    r"einlad|"
    r"überzeug|unterstütz|versteh|stand)\w*|an(?:ge)?(?:ruf|schreib|schrieb|sprech|sproch)\w*"
)
"""Verbs whose object is a person: `ich rufe ihn an`."""
HONORIFIC = (
    r"(?:(?:der|die|dem|den|beim|vom|zur|zum)\s+)?(?:(?:frau|herrn?|fr\.|hr\.|dr\.|prof\.|direktorin|direktor|chefin|chef|"
    r"meister|meisterin)\s+)*"
)


_TIMES = (
    r"(?!\S*(?:[Tt]ag|[Aa]bend|[Mm]ittag|[Mm]orgen|[Mm]onat|Termin|Anfang|Schluss|Januar|Februar|März|April|Mai|Juni|Juli|"
    r"August|\w+mber|Oktober)\b)"
)
_DESCRIBED = r"(?:\s+(?:\d+\.?|[a-zäöüß]+e[nrms]?)){0,2}\s+"
MASCULINE = re.compile(
    rf"\b(?:[Dd]er|[Dd]en|[Dd]em|[Ee]inen?|[Ee]inem|[Jj]ede[rn]|[Mm]ein|[Mm]einen|[Mm]einem|[Uu]nser|[Dd]iese[rn]|"
    rf"vom|zum|beim){_DESCRIBED}{_TIMES}[A-ZÄÖÜ][\w-]+|"
    r"\b(?:jemand|niemand|wer|man|keiner)\b"
)
FEMININE = re.compile(
    rf"\b(?:[Dd]ie|[Ee]ine|[Mm]eine|[Uu]nsere|[Jj]ede|[Dd]iese|zur|einer|"
    rf"[Kk]eine){_DESCRIBED}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
"""Who or what a pronoun of the third person may mean besides the reader."""


DEEDS = re.compile(
    r"ge(?:sagt|zeigt|fragt|meint|lobt|lacht|nickt|hört|schrieben|sprochen|beten|grüßt|lernt|wusst)|er(?:zählt|"
    r"klärt|wähnt|kundigt)|(?:zu|nach|an|mit|hin)ge(?:schaut|guckt|"
    r"hört|fragt|schrieben|rufen|lacht|sehen)|verraten|versprochen|begrüßt|eingeladen|empfangen|entschieden"
)
"""Participles of what only people do."""


@dataclass(slots=True)
class Turned:
    """What came of it. text: "" where some place was not sure. subjects: whose the clauses' verbs are, in order."""

    text: str = ""
    subjects: list[str] = field(default_factory=list)
    changed: bool = False


def turned(
    text: str, readers: Collection[str], pronouns: Collection[str], familiar: bool, carried: bool, asks: bool = False
) -> Turned:
    """Words about the reader, said to the reader.

    pronouns: those that can only be the reader, in small letters. carried: whether the
    reader is who was spoken of, so that a verb without a subject is theirs. asks: whether it is a question, which may
    begin with its verb.
    """
    return _Turning(text, readers, pronouns, familiar, carried, asks).turned()


def _names(readers: Collection[str]) -> re.Pattern[str] | None:
    known = "|".join(re.escape(name) for name in sorted(readers, key=len, reverse=True) if len(name) > 1)
    return re.compile(rf"(?<![\w-]){HONORIFIC}(?:{known})(?![\w-])", re.IGNORECASE) if known else None


class _Turning:
    def __init__(
        self, text: str, readers: Collection[str], pronouns: Collection[str], du: bool, carried: bool, asks: bool
    ) -> None:
        self.du, self.carried, self.asks, self.sure = du, carried, asks, True
        named = _names(readers)
        self.words = Words.of(named.sub(READER, text) if named else text)
        self.items = list(self.words.items)
        self.pronouns = frozenset(pronouns)
        self.is_man, self.is_woman = "er" in self.pronouns, "sie" in self.pronouns
        self.segments = segments(self.items)
        self.result = Turned()

    def turned(self) -> Turned:
        """The text said to the reader."""
        before = "reader" if self.carried else ""
        first = self.segments[0] if self.segments else None
        if first and first.is_open and not self.asks and self._subject(first) is None:
            before = self._opening(first)
            self.result.subjects.append(before)
        for part in self.segments[len(self.result.subjects) :]:
            before = self._segment(part, before)
            self.result.subjects.append(before)
        for at in range(len(self.items)):
            if self.sure:
                self._object(at)
        self.result.changed = self.words.items != self.items
        if READER in self.words.items:
            self.sure = False
        self.result.text = self.words.text() if self.sure else ""
        return self.result

    def _segment(self, part: Segment, before: str) -> str:
        """Turns subject and verb of a clause. Whose verb it is: reader, firm, writer, other."""
        if part.verb is None:
            return before
        at = self._subject(part)
        if at is None and part.is_open:
            if before in ("reader", "firm") and part is not self.segments[0]:
                joined = self.items[part.start] in ("und", "oder", "aber") or self.items[part.verb] in PERSONAL
                self.sure = self.sure and (
                    joined or bool({"sich", "mir", "mich", "uns", "dann"} & set(self.items[part.start : part.end]))
                )
                self._verb(part.verb, before)
            return before if part is not self.segments[0] else "other"
        if at is None:
            return "other"
        word = self.items[at].casefold()
        if word in ("ich", "wir"):
            return "writer"
        if word == "ihr":
            return "firm"
        is_plural = many(self.items[part.verb]) and not singular(self.items[part.verb])
        if self.items[at] == READER or (not is_plural and self._is_reader(part, at, word)):
            self._put(at, "du" if self.du else "Sie", keep_small=self.du)
            self._verb(part.verb, "reader")
            return "reader"
        if is_plural and word in ("sie", "die") and self._is_firm(part, at):
            self._put(at, "ihr" if self.du else "Sie", keep_small=self.du)
            self._verb(part.verb, "firm")
            return "firm"
        return "other"

    def _opening(self, part: Segment) -> str:
        """A note that begins with its verb: `hat mir alles gezeigt`."""
        verb = self.items[part.verb or 0]
        small = verb.lower()
        inside = {item.casefold() for item in self.items[part.start : part.end]}
        third = singular(small) or guessed(small)
        if (
            small in ("will", "wollte")
            and "wissen" in inside
            and inside & {"ob", "wie", "was", "warum", "wo", "wann", "wer"}
        ):
            third = "wollen" if small == "will" else "wollten"
        elif (
            small in ("will", "soll", "kann", "muss", "darf", "wollte", "sollte", "konnte", "musste")
            and "dass" not in inside
        ):
            self.sure = False
            return ""
        mine = inside & {"mir", "mich", "mein", "meine", "meinen", "meiner", "meinem", "uns"}
        if (small not in ("will", "wollte") and not mine and (not third or verbs.of_ich(small))) or small in (
            "ist",
            "wird",
            "geht",
            "fehlt",
            "gibt",
            "war",
            "wurde",
            "hatte",
            "konnte",
        ):
            self.sure = (
                self.sure
                and bool(verbs.of_ich(small))
                and small not in ("war", "hatte", "konnte", "würde", "hätte", "wäre")
            )
            if self.sure:
                self._supply("Ich", part.verb or 0, small)
            return "writer" if self.sure else ""
        if not (small in PERSONAL or mine or inside & {"selbst", "selber"} or self._tells(part)) or not self.pronouns:
            self.sure = False
            return ""
        self._supply("Du" if self.du else "Sie", part.verb or 0, self._form(small, "reader"))
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
        first = part.start
        while first < part.end and (
            not is_word(self.items[first]) or self.items[first].casefold() in ("und", "aber", "oder", "denn", "sondern")
        ):
            first += 1
        verb = part.verb or 0
        if part.is_last:
            inside = range(first + 1, verb)
            first_two = [k for k in inside if is_word(self.items[k])][:3]
            return next(
                (k for k in first_two if self._can_be_subject(k)), first if self._relative_reader(first) else None
            )
        inverted = verb + 1 < part.end and self.items[verb + 1].casefold() in (
            "er",
            "sie",
            "ich",
            "wir",
            "man",
            READER.casefold(),
        )
        if first < verb and not inverted and self._can_be_subject(first) and self._is_alone(first, verb):
            return first
        behind = [k for k in range(verb + 1, min(part.end, verb + 4))]
        for k in behind:
            if self._can_be_subject(k) and not (self.items[k].casefold() in ("die", "der") or self._takes_noun(k)):
                return k
            if self.items[k].casefold() not in ("sich", "mir", "mich", "uns", "es", "ihm", "ihr", "das"):
                break
        return None

    def _relative_reader(self, at: int) -> bool:
        return False

    def _can_be_subject(self, at: int) -> bool:
        word = self.items[at]
        if word.casefold() == "ihr":
            return any(self.items[k] in OF_YOU_ALL for k in (at - 1, at + 1) if 0 <= k < len(self.items))
        return word == READER or word.casefold() in ("er", "sie", "ich", "wir", "die", "der", "es", "man")

    def _is_alone(self, at: int, verb: int) -> bool:
        """Whether a pronoun is what stands before the verb, alone or with a word that goes with it."""
        between = [item for item in self.items[at + 1 : verb] if is_word(item)]
        if self.items[at].casefold() in ("die", "der") and between:
            return False
        return all(item.casefold() in ("selbst", "selber", "auch", "hier", "dort", "aber", "dann") for item in between)

    def _takes_noun(self, at: int) -> bool:
        after = self.items[at + 1] if at + 1 < len(self.items) else ""
        return self.items[at].casefold() in ("ihr", "die", "der") and after[:1].isupper()

    def _is_reader(self, part: Segment, at: int, word: str) -> bool:
        """Whether a pronoun of the third person singular is the reader's."""
        fits = (word in ("er", "der") and self.is_man) or (word in ("sie", "die") and self.is_woman)
        if not fits:
            return False
        if word in ("der", "die") and part.is_last:
            return False
        inside = [item.casefold() for item in self.items[part.start : part.end]]
        verb = self.items[part.verb or 0].lower()
        personal = verb in PERSONAL or OF_PEOPLE & set(inside) or self._tells(part)
        earlier = self.result.subjects[-1:] == ["reader"]
        if personal or earlier:
            return True
        if word in ("der", "die"):
            return False
        return not self._thing_before(at, word) and (self.carried or part is self.segments[0])

    def _tells(self, part: Segment) -> bool:
        """Whether a clause tells what only people do."""
        return any(DEEDS.fullmatch(item) for item in self.items[part.start : part.end])

    def _thing_before(self, at: int, word: str) -> bool:
        """Whether something or somebody stands before a pronoun that it may mean."""
        before = " ".join(self.items[:at])
        if word in ("er", "der"):
            return bool(MASCULINE.search(before))
        return any(gender(found["noun"].lower()) in ("die", "") for found in FEMININE.finditer(before))

    def _is_firm(self, part: Segment, at: int) -> bool:
        """Whether `sie` with a verb in the plural can only be the reader's people: nobody was named before."""
        return part is self.segments[0] and not any(
            item[:1].isupper() and item.isalpha() and k for k, item in enumerate(self.items[:at])
        )

    def _verb(self, at: int, who: str) -> None:
        verb = self.items[at]
        form = self._form(verb.lower(), who)
        if not form:
            self.sure = False
            return
        self.words.items[at] = form[:1].upper() + form[1:] if verb[:1].isupper() else form
        if self.du:
            self._reflexive(at, verbs.plural(verb, guess=True) or verb)

    def _form(self, verb: str, who: str) -> str:
        plural = verb if many(verb) and not singular(verb) else singular(verb) or guessed(verb)
        if not plural and verb.endswith("te"):
            plural = verb + "n"
        if not plural:
            return ""
        if not self.du:
            return plural
        return verbs.ihr(plural) if who == "firm" else verbs.second(plural)

    def _reflexive(self, at: int, verb: str) -> None:
        """`sich` of a subject that is `du` now."""
        for part in self.segments:
            if part.start <= at < part.end:
                for k in range(part.start, part.end):
                    if self.items[k] == "sich":
                        self.words.items[k] = "dir" if verb in DATIVE_REFLEXIVE else "dich"

    def _put(self, at: int, word: str, keep_small: bool = False) -> None:
        first = at == 0 or not any(is_word(item) for item in self.items[:at])
        self.words.items[at] = word[:1].upper() + word[1:] if first else word

    def _object(self, at: int) -> None:
        """A pronoun that is no subject: in the dative, in the accusative, or of what one has."""
        item = self.items[at]
        if self.words.items[at] != item:
            return
        word = item.casefold()
        before = self.items[at - 1].casefold() if at else ""
        after = self.items[at + 1].casefold() if at + 1 < len(self.items) else ""
        if item == READER:
            self._named(at, before)
        elif word in ("er", "sie") and after in ("selbst", "selber") and word in self.pronouns and before == ",":
            self.words.items[at] = "du" if self.du else "Sie"
        elif (
            word in ("denen", "ihnen")
            and before in DATIVE_AFTER
            and not item[:1].isupper()
            and (at < 2 or self.items[at - 2] != ",")
        ):
            if self._plural_before(at):
                self.sure = False
            else:
                self.words.items[at] = "euch" if self.du else "Ihnen"
        elif word == "ihm" and self.is_man:
            self.words.items[at] = "dir" if self.du else "Ihnen"
        elif word == "dem" and self.is_man and not self._governs(at):
            self.words.items[at] = "dir" if self.du else "Ihnen"
        elif word in ("ihn", "den") and self.is_man and (word == "ihn" or not self._governs(at)):
            self._accusative(at, before)
        elif word == "sie" and self.is_woman and item.islower():
            self._accusative(at, before)
        elif item == "Ihr" and at == 0 and self.is_woman and after in verbs.AUXILIARIES and after not in OF_YOU_ALL:
            self.words.items[at] = "Dir" if self.du else "Ihnen"
        elif word == "ihr" and self._can_be_subject(at):
            self.sure = self.sure and self.du
        elif word == "ihr" and self.is_woman and item.islower() and not self._owns(at):
            self.words.items[at] = "dir" if self.du else "Ihnen"
        elif (
            re.fullmatch(r"(?:sein|ihr)(?:e[nmrs]?)?", word)
            and (self.is_man if word.startswith("s") else self.is_woman)
            and item.islower()
        ):
            self._possessive(at, word)

    def _governs(self, at: int) -> bool:
        """Whether an article has its noun behind it."""
        after = self.items[at + 1] if at + 1 < len(self.items) else ""
        return (
            after[:1].isupper()
            or after[:1].isdigit()
            or bool(re.fullmatch(r"[a-zäöüß]+e[nrsm]?", after) and not closing(after))
        )

    def _plural_before(self, at: int) -> bool:
        return any(
            item[:1].isupper() and item.endswith(("en", "e", "er", "s")) and item != READER and k
            for k, item in enumerate(self.items[:at])
        )

    def _named(self, at: int, before: str) -> None:
        if before in DATIVE_AFTER or self.items[at] == READER and before in ("dank",):
            self.words.items[at] = "dir" if self.du else "Ihnen"
        elif before in ACCUSATIVE_AFTER - {"an", "auf", "über"}:
            self.words.items[at] = "dich" if self.du else "Sie"
        else:
            self.sure = False

    def _accusative(self, at: int, before: str) -> None:
        part = next((one for one in self.segments if one.start <= at < one.end), None)
        inside = self.items[part.start : part.end] if part else self.items
        about = before in ACCUSATIVE_AFTER or any(ABOUT_PEOPLE.fullmatch(item.lower()) for item in inside)
        if not about or self._thing_in_front(at):
            self.sure = False
            return
        self.words.items[at] = "dich" if self.du else "Sie"

    def _thing_in_front(self, at: int) -> bool:
        return any(item[:1].isupper() and item != READER and k for k, item in enumerate(self.items[:at]))

    def _owns(self, at: int) -> bool:
        """Whether `ihr` has its noun behind it; where it may be either, nothing is sure."""
        after = self.items[at + 1] if at + 1 < len(self.items) else ""
        if after[:1].isupper():
            known = gender(after)
            if known in ("der", "das"):
                return True
            if known == "die":
                return False
            self.sure = False
            return True
        adjective = re.fullmatch(r"[a-zäöüß]+e[rs]", after) and after not in SMALL_WORDS
        return bool(adjective)

    def _possessive(self, at: int, word: str) -> None:
        """`sein` or `ihr` before a noun: the reader's where nobody else is in the sentence."""
        part = next((one for one in self.segments if one.start <= at < one.end), None)
        place = self.segments.index(part) if part else -1
        subject = self.result.subjects[place] if 0 <= place < len(self.result.subjects) else ""
        if subject == "other" and any(
            item[:1].isupper() and item != READER and k for k, item in enumerate(self.items[:at])
        ):
            self.sure = False
            return
        ending = re.sub(r"^(?:sein|ihr)", "", word)
        self.words.items[at] = ("dein" if self.du else "Ihr") + ending


def last(text: str) -> str:
    """A main clause as it stands behind `dass`, its verb last: `Sie verlieren zwei Leute` → `Sie zwei Leute verlieren`.

    "" where it is not one that can be turned about for sure.
    """
    words = Words.of(text)
    items = words.items
    parts = segments(items)
    if not parts or parts[0].verb is None or parts[0].is_last or parts[0].is_open:
        return ""
    end = next((k for k, item in enumerate(items) if item == ","), len(items))
    tail = items[end + 1 :]
    if any(not part.is_last for part in parts[1:]) or (tail and not parts[1:]) or (parts[1:] and parts[1].start < end):
        return ""
    verb = parts[0].verb
    joins = [k for k in range(verb, end - 1) if items[k] in ("und", "oder", "aber")]
    if verb >= end or any(_is_verbal(items[k - 1]) or singular(items[k + 1]) or many(items[k + 1]) for k in joins):
        return ""
    lead, rest = items[:verb], items[verb + 1 : end]
    finite = items[verb]
    if (
        finite in verbs.AUXILIARIES
        and finite
        not in ("ist", "sind", "war", "waren", "hat", "haben", "hast", "hatte", "hatten", "habe", "bin", "bist")
        and not (rest and closing(rest[-1]))
    ):
        return ""
    if (
        finite in verbs.AUXILIARIES
        and rest
        and not closing(rest[-1])
        and any(closing(word) and word.islower() and not noun(word) for word in rest[:-1])
    ):
        return ""
    if rest and rest[-1] in PARTICLES and finite not in verbs.AUXILIARIES:
        finite = rest.pop() + finite
    order = _with_subject_first(lead, rest)
    if not order:
        return ""
    said = " ".join([*order, finite])
    return said + (", " + _joined(words, end + 1) if tail else "")


def _is_verbal(word: str) -> bool:
    return bool(closing(word) or singular(word))


def _joined(words: Words, start: int) -> str:
    return Words(words.items[start:], ["", *words.gaps[start + 1 :]]).text()


PRONOUNS = frozenset("Sie du ihr ich wir er es man sie".split())
LIGHT = frozenset("sich mir mich dir dich uns Ihnen euch es das".split())


def _with_subject_first(lead: list[str], rest: list[str]) -> list[str]:
    """The words before the verb and behind it, the subject first; nothing where that cannot be told."""
    if rest and rest[0] in PRONOUNS - {"sie"}:
        count = 1
        while count < len(rest) and rest[count] in LIGHT:
            count += 1
        return [*rest[:count], *_small(lead), *rest[count:]]
    if any(word in PRONOUNS for word in rest[:2]) or not lead:
        return []
    return [*_small(lead), *rest]


def _small(lead: list[str]) -> list[str]:
    """The words before the verb as they stand inside a sentence."""
    return lowered(" ".join(lead)).split(" ")


def direct(text: str) -> str:
    """An indirect question as one that asks: `ob der Kurs stattfindet` → `findet der Kurs statt`; "" if unsure."""
    items = Words.of(text.rstrip("?")).items
    if len(items) < 3 or "," in items or ";" in items:
        return ""
    part = segments(["dass", *items[1:]])[0]
    verb = part.verb
    if verb is None or verb != len(items) - 1:
        return ""
    opening, rest, finite = items[0].casefold(), items[1:verb], items[verb]
    lead = [] if opening == "ob" else [opening]
    if opening in ("welche", "welcher", "welches", "welchen") and rest and rest[0][:1].isupper():
        lead.append(rest.pop(0))
    elif opening not in ("ob", "wer", "was", "wann", "wo", "warum", "wie", "wieso") or (
        opening == "wie" and _measures(rest[0])
    ):
        return ""
    finite, particle = parted(finite)
    return " ".join(filter(None, [*lead, finite, *rest, particle]))


def _measures(word: str) -> bool:
    return word in ADJECTIVES or word in (
        "viel",
        "viele",
        "vielen",
        "oft",
        "sehr",
        "weit",
        "lange",
        "lang",
        "wenig",
        "wenige",
        "häufig",
    )
