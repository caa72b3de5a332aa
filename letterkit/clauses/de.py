"""German notes: what is certain of them, said to the reader as `Sie` or `du`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.clauses import _german_cues as cues
from letterkit.clauses._clause import By, Meaning, Piece, Setting, Use
from letterkit.clauses._german_cues import lead, speaker
from letterkit.clauses._german_doubt import doubtful
from letterkit.clauses._german_spelling import FILLERS, OPENERS, capitalised, commas, spelled
from letterkit.clauses._german_syntax import Words, closing, is_word, segments, singular
from letterkit.clauses._german_turning import Turned, last, turned
from letterkit.phrasing._lines import capital

__all__ = ["BREATHS", "JOINS", "PEOPLE", "doubtful", "lead", "pronouns", "speaker", "understood"]

PEOPLE = re.compile(
    r"\b(?:kolleg(?:e|en|in|innen)|azubis?|lehrling\w*|praktikant\w*|vorgänger\w*|nachfolger\w*|sekretär\w*|empfang\w*|hr|personaler\w*|geschäftsführer\w*|"
    r"cto|ceo|cfo|chefarzt|oberarzt|betriebsrat|staplerfahrer|stellvertreter\w*|assistent\w*|werkstudent\w*|nachbar\w*|freund\w*|mama|papa|mutter|vater|"
    r"der neue|die neue|der andere|die andere|der junge|die junge|der alte|ein (?:alter|junger)|eine (?:alte|junge))\b",
    re.IGNORECASE,
)
JOINS = re.compile(
    r"\s*\b(?:äh+m?|öhm?|ehm)\b,?\s*|,?\s+(?:und|aber|doch)\s+(?=(?:ich|er|sie|wir)\s+[a-zäöüß]+)|"
    r",\s+(?=das (?:weiß|wissen|macht|geht|sag|sage|hab|habe|war|fand|ist)\b)",
)
BREATHS = re.compile(
    r"\s+(?:und dann|dann|also|so also|erst mal|und|aber)\s+(?=(?:hat|ist|war|meinte|sagt|sagte|fragt) (?:er|sie|ich)\b|(?:er|sie|der|die|ich) (?:hat|hab|habe|ist|bin|war|will|fragt|meint|soll|kann)\b)|"
    r"\s+und dann\s+|\s+(?=was (?:bei denen|mir|dort|die) )|\s+(?=(?:dabei|aber|bescheid|geld|ich|er|sie|der|die) (?:hab|habe|hat|ist|war|soll|krieg|nicht dass|muss|bin|kennt)\b)|"
    r"\s+(?=(?:wegen|weil) (?:der|die|dem|des)\b)|\s+(?:erst mal|also erst mal)\s+",
    re.IGNORECASE,
)
QUOTE = re.compile(r"[„“\"«»](?P<words>[^„“”\"«»]+)[“”\"»«]|(?<!\w)[‚‘'](?P<single>[^‚‘’']+(?:[’'](?=\w)[^’']*)*)[‘’'](?!\w)")
SHORTEST_QUOTE = 3
"""Words from which a quotation says something by itself."""
TAIL = re.compile(
    r",\s*(?:(?:aber|allerdings|leider|nur|sehr|wohl|vorher|danach|jedenfalls|zum glück|total|echt|wow|super|toll|nett|krass|schade|egal|peinlich|so die \w+|so der \w+|sagt (?:er|sie)|"
    r"sagte (?:er|sie)|meint (?:er|sie)|meinte (?:er|sie)|(?:das|kenne|kenn|hab|habe|hatte|weiß|muss|find|finde|sag|sage|glaub|glaube|mag|will|kann)\b(?= (?:ich|er|sie|macht|geht|weiß|war|ist|fand|hab|habe|sonst|hätte)\b))"
    r".*)\Z",
    re.IGNORECASE,
)
INTRO = re.compile(r"\A(?:er|sie|der|die) (?:sagt|sagte|meint|meinte|fand|hat gesagt),?\s+", re.IGNORECASE)
SAID_IN_PASSING = re.compile(r"(?<![,\w] )(?<!\A)\b(?:sagt|sagte|meint|meinte|sagen|sagten|meinen|meinten) (?:er|sie|Sie|die|der|du)\b")
GIVEN: frozenset[Use] = frozenset(("question", "asked", "promise", "better_answer", "number", "idea", "evidence", "motive", "bridge"))
"""Uses of which words without a verb may stand behind a colon."""
LONGEST_FRAGMENT = 24


def pronouns(text: str, readers: Collection[str]) -> frozenset[str]:
    """See `Language`. Herr or Frau tells; without them, that the notes have only one of `er` and `sie`."""
    named = "|".join(re.escape(name) for name in readers if len(name) > 1) or r"(?!)"
    is_woman = re.search(rf"\b(?:frau|fr\.)\s+(?:\w+\.?\s+)?(?:{named})|\A(?:frau|fr\.)\s", text, re.I) or any(
        re.match(r"frau|fr\.", name, re.I) for name in readers
    )
    is_man = re.search(rf"\b(?:herrn?|hr\.)\s+(?:\w+\.?\s+)?(?:{named})", text, re.I) or any(
        re.match(r"herr|hr\.", name, re.I) for name in readers
    )
    if not is_woman and not is_man:
        is_man = re.search(r"\b(?:er|ihm)\b", text, re.I)
        is_woman = any(singular(found[1].lower()) or singular(found[2].lower()) for found in re.finditer(r"(?=\b(\w+) sie (\w+))", f". {text} ", re.I)) or re.search(
            r"\A\W*sie:|\bihr\b (?!\w+t\b)", text, re.I
        )
    if bool(is_woman) == bool(is_man):
        return frozenset()
    return frozenset(("sie", "ihr", "ihre", "die", "der")) if is_woman else frozenset(("er", "ihm", "ihn", "sein", "seine", "der", "dem", "den"))


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    return _Note(piece, setting).meaning()


class _Note:
    """One piece as it is understood."""

    def __init__(self, piece: Piece, setting: Setting) -> None:
        self.piece, self.setting = piece, setting
        self.words = " ".join(piece.words.split())
        self.told = False if cues.NOT_TOLD.search(self.words) else True if cues.TOLD.search(self.words) else piece.lead.told
        self.use = piece.lead.use

    def meaning(self) -> Meaning:
        """What it is, by the first that fits."""
        piece, words = self.piece, self.words
        if piece.is_aside:
            return Meaning("aside", use="none", told=self.told)
        quoted = self._quoted()
        if quoted is not None:
            return quoted
        if piece.lead.use == "none" or piece.speaker == "other":
            return Meaning("aside" if piece.lead.use == "none" else "third_person", use="none")
        if cues.WISH.search(words):
            return Meaning("feeling", "writer", use="wish" if not self.use or self.use in ("motive", "wish") else self.use)
        if words.rstrip(" !.").endswith("?"):
            return self._question(words)
        if (cues.REMARK.search(words) and self.use not in ("doubt",)) or cues.OUGHT.search(words):
            return Meaning("aside", "writer", use="none", told=self.told)
        if cues.GUESS.search(words) or cues.CORRECTED.search(words):
            return Meaning("statement", use="none")
        if self.use == "question":
            return self._question(words)
        return self._statement()

    def _quoted(self) -> Meaning | None:
        """A quotation, if there is one that says something by itself."""
        found = QUOTE.search(self.words)
        if not found:
            return Meaning("quotation", "reader") if self.words[:1] in "„«" and self.piece.speaker == "reader" else None
        said = (found["words"] or found["single"]).strip(" .,!")
        intro, behind = self.words[: found.start()].strip(), self.words[found.end() :].strip(" .,!")
        if len(said.split()) < SHORTEST_QUOTE:
            return None if intro and behind else Meaning("quotation", use="none" if not self.use else self.use)
        by = self._by(intro, behind)
        if by != "reader":
            return Meaning("quotation", by, use="none" if by in ("writer", "other") else "")
        cited = commas(capitalised(said, self.setting.others))
        ends = "?" if cited.endswith("?") else ""
        cited = capital(cited.rstrip("?")) + ends
        if not (_is_main(cited) or ends) or (intro and not self._leads_in(intro)):
            return Meaning("quotation", "reader", use=self._use_of_quote(said))
        return Meaning("quotation", "reader", self._person(), self._use_of_quote(said), True, cited=cited)

    def _leads_in(self, intro: str) -> bool:
        """Whether what stands before a quotation only says who says it: no clause that the quotation goes on."""
        return len(intro.split()) <= 8 and not re.search(r"\b(?:weil|dass|ob|wenn)\b", intro)

    def _by(self, intro: str, behind: str) -> By:
        """Whose words are quoted."""
        if self.piece.speaker:
            return self.piece.speaker if self.piece.speaker != "reader" or self._may_be_reader(self.piece.label) else ""
        if not intro and not behind:
            return "reader" if self.piece.lead.by == "reader" else ""
        told = f"{intro} {behind}"
        if not cues.SAYING.search(told):
            return "reader" if self.piece.lead.by == "reader" and not intro else ""
        if re.search(r"\bich\b|\bmeine\b|\Ahab\b|\Ahabe\b", told, re.I):
            return "writer"
        return "reader" if self._names_reader(told) else ""

    def _may_be_reader(self, tag: str) -> bool:
        small = tag.casefold()
        if small in ("er", "sie"):
            return self.setting.alone or small in self.piece.pronouns or not self.piece.pronouns and not self.setting.others
        return True

    def _names_reader(self, told: str) -> bool:
        small = told.casefold()
        if any(re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", small) for name in self.setting.readers if len(name) > 1):
            return True
        mine = {"er", "sein", "seine"} if "er" in self.piece.pronouns else {"sie", "ihr", "ihre"} if "sie" in self.piece.pronouns else set()
        return bool(mine & set(re.findall(r"\w+", small)))

    def _use_of_quote(self, said: str) -> Use:
        if self.use:
            return self.use
        if cues.DOUBT.search(said) and re.search(r"\b(?:Sie|du|ihnen|dir)\b", said, re.I):
            return "doubt"
        if cues.KIND.search(said):
            return "kind_words"
        return "problem" if cues.PROBLEM.search(said) else "moment"

    def _person(self) -> str:
        return next((name for name in self.setting.readers if name in self.words), "")

    def _question(self, words: str) -> Meaning:
        """A question: the reader's, or one of the writer's that is still open."""
        of_reader = self.use == "asked" or self.piece.speaker == "reader"
        text = spelled(words, self.setting.others).rstrip("?").strip()
        asked = capital(text) + "?" if text and _asks(text) else ""
        if of_reader:
            return Meaning("question", "reader", use="asked", cited=asked)
        said = turned(text, self.setting.readers, self.piece.pronouns, 0, self.setting.familiar, False) if asked else Turned()
        told = capital(said.text) + "?" if said.text else ""
        use: Use = self.use if self.use else "question"
        return Meaning("question", "writer", use=use, sentence="" if re.search(r"\b(?:ich|mich|mir)\b", text, re.I) and not told else told)

    def _statement(self) -> Meaning:
        """A statement or a fragment."""
        words = self.words
        tailless = words
        while (cut := TAIL.search(tailless)) and cut.start() > 12:
            tailless = tailless[: cut.start()]
        text = spelled(tailless, self.setting.others)
        if not text:
            return Meaning("fragment", self.piece.lead.by, use=self.use)
        text = _without_scraps(text)
        carried = bool(self.piece.before and self.piece.before.by == "reader")
        said = turned(_dabei(text), self.setting.readers, self.piece.pronouns, self.piece.reader_until, self.setting.familiar, carried)
        if not any(part.verb is not None for part in segments(Words.of(said.text or text).items)):
            return self._fragment(text, said)
        return self._told(text, said)

    def _fragment(self, text: str, said: Turned) -> Meaning:
        """Words without a verb: they may stand behind a colon where what they are for is known."""
        use = self.use or (cues.use_of_writer(text) if cues.PROMISE.search(text) else "")
        words = said.text
        fits = use in GIVEN and words and len(words.split()) <= LONGEST_FRAGMENT and len(words.split()) > 1
        return Meaning("fragment", self.piece.lead.by or ("writer" if use == "promise" else ""), use=use, told=self.told, colon=_inner(words) if fits else "")

    def _told(self, text: str, said: Turned) -> Meaning:
        """A statement, as it may be said."""
        subjects = [one for one in said.subjects if one]
        first = subjects[0] if subjects else "other"
        by: By = "reader" if first in ("reader", "firm") else "writer" if first == "writer" else self.piece.lead.by
        sentence = capital(said.text)
        use = self._use_of(first, text)
        if SAID_IN_PASSING.search(said.text) or not use:
            return Meaning("statement", by, use=use or "none", told=self.told)
        anatomy = "third_person" if first in ("reader",) else "statement"
        leans = bool(re.match(r"(?:das|dies|da|davon|dabei|dazu|damit|deshalb|darum|dort|es|die|der)\b(?! [A-ZÄÖÜ]| [a-zäöüß]+en? [A-ZÄÖÜ])", text, re.I))
        return Meaning(anatomy, by, self._person(), use, self.told, leans, sentence, last(sentence))

    def _use_of(self, first: str, text: str) -> Use:
        if self.use:
            return self.use
        if first in ("reader", "firm"):
            return cues.use_of_reader(text, _is_past(text))
        if first == "writer":
            return cues.use_of_writer(text) or ("context" if re.search(r"\b(?:er|sie|ihm|ihr|durfte)\b", text) else "")
        if cues.STEP.search(text):
            return "step"
        return "problem" if cues.PROBLEM.search(text) else "context"


def _dabei(text: str) -> str:
    """Without the adverb that ties it to what stood before: `dabei habe ich …` → `ich habe …`."""
    return re.sub(
        r"\A(?:dabei|außerdem|dann|danach|daraufhin|trotzdem|übrigens|allerdings) (hab|habe|hat|bin|ist|war|hatte|will|kann|muss|wollte) (ich|er|sie|wir)\b",
        r"\2 \1", text, flags=re.IGNORECASE,
    )  # fmt: skip


def _without_scraps(text: str) -> str:
    """Without what stands behind a comma at the end and is neither a clause nor part of one: `…, metall`."""
    head, comma, tail = text.rpartition(", ")
    if not comma or not _is_main(head) or re.search(r"\b(?:und|oder)\b", tail):
        return text
    scrap = tail.split()
    is_clause = any(part.verb is not None for part in segments(Words.of(tail).items))
    starts = scrap[0]
    return head if not is_clause and starts[:1].isupper() and not closing(scrap[-1]) and "," not in head else text


def _inner(words: str) -> str:
    return words


def _is_main(text: str) -> bool:
    """Whether a text has a main clause with what stands before its verb, or one that begins with it behind a clause."""
    items = Words.of(text).items
    parts = segments(items)
    return any(part.verb is not None and not part.is_last and (part.verb > part.start or part is not parts[0]) for part in parts)


def _asks(text: str) -> bool:
    """Whether words have the order of a question: the verb first, or behind a question word."""
    items: Sequence[str] = Words.of(text).items
    parts = segments(items)
    if not parts or parts[0].verb is None or parts[0].is_last:
        return False
    opening = items[0].casefold()
    return parts[0].verb == 0 or opening in cues_words() or opening in ("in", "an", "mit", "für", "bei", "von", "zu", "ab", "bis", "nach", "um", "und")


def cues_words() -> frozenset[str]:
    """Words that a question begins with."""
    from letterkit.phrasing._german_words import INDIRECT

    return INDIRECT - {"ob"}


def _is_past(text: str) -> bool:
    items = Words.of(text).items
    parts = segments(items)
    verb = next((items[part.verb].casefold() for part in parts if part.verb is not None), "")
    if verb in ("hat", "haben", "hast", "ist", "sind", "bin"):
        return any(closing(item) and not item.endswith("zu") and is_word(item) for item in items[-6:]) and bool(re.search(r"\bge\w+|\b(?:be|ver|er|ent|zer)\w+(?:t|en)\b|iert\b", text))
    return verb.endswith(("te", "ten")) or verb in ("war", "ging", "kam", "nahm", "gab", "stand", "sah", "sprach", "fand", "rief")
