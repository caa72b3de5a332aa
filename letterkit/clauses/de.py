"""German notes: what is certain of them, said to the reader as `Sie` or `du`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.clauses import _german_cues as cues
from letterkit.clauses._clause import By, Meaning, Piece, Setting, Use
from letterkit.clauses._german_cues import lead, speaker
from letterkit.clauses._german_doubt import doubtful
from letterkit.clauses._german_capitals import INFLECTED, capitalised
from letterkit.clauses._german_spelling import commas, spelled
from letterkit.clauses._german_syntax import Words, closing, many, of_me, segments, singular
from letterkit.clauses._german_order import direct, last
from letterkit.clauses._german_turning import Turned, turned
from letterkit.clauses._german_words import PERSONAL, SMALL_WORDS, noun
from letterkit.phrasing import _german_verbs as verbs
from letterkit.phrasing._german_words import INDIRECT
from letterkit.phrasing._lines import capital
from letterkit.phrasing.de import lowered, yours

__all__ = ["BREATHS", "JOINS", "PEOPLE", "doubtful", "lead", "pronouns", "speaker", "understood"]

PEOPLE = re.compile(
    r"\b(?P<sie>(?:kolleg|praktikant|vorgänger|nachfolger|sekretär|personaler|geschäftsführer|assistent|"
    r"stellvertreter|nachbar|freund|schüler|bewohner|patient|kund|"
    r"auszubildend|mitarbeiter|fahrer|betriebsrät|ärzt|oberärzt|lehrer|erzieher|verkäufer)in|mutter|mama|oma|"
    r"tochter|schwester|(?:die|eine) (?:neue|andere|junge|alte|kleine)(?= [a-zäöü]|\W*\Z)|auszubildende)\b|"
    r"\b(?P<er>kollegen?|azubi|lehrling|praktikant(?:en)?|vorgänger|nachfolger|sekretär|personaler|"
    r"geschäftsführer|assistent(?:en)?|stellvertreter|nachbarn?|freund|schüler|bewohner|"
    r"patient(?:en)?|kunden?|mitarbeiter|\w*fahrer|betriebsrat|chefarzt|oberarzt|arzt|lehrer|verkäufer|cto|ceo|"
    r"cfo|vater|papa|opa|sohn|bruder|werkstudent(?:en)?|"
    r"(?:der|ein) (?:neue|andere|junge|alte|alter|junger)(?= [a-zäöü]|\W*\Z)|auszubildender?)\b",
    re.IGNORECASE,
)
"""People besides reader and writer, by the pronoun that may be theirs."""
FINITE = (
    "hat|hab|habe|hatte|ist|bin|war|will|wollte|fragt|fragte|sagt|sagte|meint|meinte|soll|sollte|kann|konnte|muss|"
    "musste|kennt|weiß|macht|möchte|würde|würd|durfte|"
    "darf|geht|kommt|zeigt|zeigte|findet|fand|hört|schaut|schreibt|schickt|sucht|braucht|meldet|ruft|entscheidet|"
    "bekommt|schick|mach"
)
"""Verbs that a main clause of speech begins with, behind its subject."""
AFTER_THOUGHT = "".join(
    f"(?<!{word})"
    for word in "sagt sagte gesagt meint meinte gemeint dachte gedacht denke glaube glaubt hofft hoffe findet "
    "finde schreibt schrieb weiß wusste dass weil wenn ob wie was als man ich er wir sie was wo wer die der "
    "den und aber".split()
)
"""Not behind a verb of saying: what it says goes on."""
JOINS = re.compile(
    rf"\s*\b(?:äh+m?|öhm?|ehm)\b,?\s*|,?\s+(?:und|aber|doch)\s+(?=(?:ich|er|sie|wir)\s+[a-zäöüß]+)|"
    rf"{AFTER_THOUGHT},\s+(?=(?:ich|er|sie|wir) (?:{FINITE})\b)"
)
BREATHS = re.compile(
    rf"\s+(?:und dann|und da|und|aber|dann|also|erst mal|also erst mal)\s+(?=(?:{FINITE}) (?:er|sie|ich)\b|(?:er|"
    rf"sie|der|die|ich|das) (?:{FINITE})\b|nicht dass\b)|"
    rf"{AFTER_THOUGHT}\s+(?=(?:ich|er|sie|wir|der|die) (?:{FINITE})\b)|\s+und dann\s+|\s+(?=was (?:bei denen|mir|"
    rf"dort|die) )|"
    r"\s+(?=(?:dabei|bescheid|geld) (?:hab|habe|hat|ist|war|krieg|krieg)\b)|\s+(?=wegen (?:der|dem|des)\b)|"
    r"\s+(?=das (?:muss|mit|war|hab|habe|sag|weiß)\b)|"
    r"\s+(?=da (?:steht|stehen|ist|sind|war|waren|sah|kam|hat|haben|fehlt|fehlen)\b)|\s+(?=ja (?:will|würd|würde|"
    r"mach|nehm)\b)",
    re.IGNORECASE,
)
QUOTE = re.compile(
    r"[„“\"«»](?P<words>[^„“”\"«»]+)[“”\"»«]|(?<!\w)[‚‘'](?P<single>[^‚‘’']+(?:[’'](?=\w)[^’']*)*)[‘’'](?!\w)"
)
SHORTEST_QUOTE = 3
"""Words from which a quotation says something by itself."""
TAIL = re.compile(
    r",\s*(?:(?:aber|allerdings|leider|nur|sehr|wohl|vorher|danach|jedenfalls|zum glück|total|echt|wow|super|toll|"
    r"nett|krass|schade|egal|peinlich|so die \w+|so der \w+|sagt (?:er|sie)|"
    r"sagte (?:er|sie)|meint (?:er|sie)|meinte (?:er|sie)|(?:das|kenne|kenn|hab|habe|hatte|weiß|muss|find|finde|"
    r"sag|sage|glaub|glaube|mag|will|kann)\b(?= (?:ich|er|sie|macht|geht|weiß|war|ist|fand|hab|habe|sonst|hätte)\b))"
    r".*|(?:(?:die|der|das|den) )?[\w-]+ (?:aber |leider |noch )?(?:nicht|nie))\Z",
    re.IGNORECASE,
)
INTRO = re.compile(r"\A(?:er|sie|der|die) (?:sagt|sagte|meint|meinte|fand|hat gesagt),?\s+", re.IGNORECASE)
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
    ("question", "asked", "promise", "better_answer", "number", "idea", "evidence", "motive", "bridge")
)
"""Uses of which words without a verb may stand behind a colon."""
LEANS = re.compile(
    r"(?:(?i:dies|da|davon|dabei|dazu|damit|deshalb|darum|dort|es (?:war|waren|hat|läuft|dauert|ging|klang))\b|"
    r"(?i:das|die|der)\b(?!(?: [a-zäöüß]+e[nrs]?)? [A-ZÄÖÜ\d]))"
)
"""How a clause begins that points at the one before."""
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
        near = re.findall(r"\bsie (\w+)|(\w+) sie\b", text, re.I)
        is_woman = any(singular(word.lower()) for pair in near for word in pair) or re.search(
            r"\bsie:|\bihr\b (?!\w+t\b)", text, re.I
        )
    if bool(is_woman) == bool(is_man):
        return frozenset()
    return (
        frozenset(("sie", "ihr", "ihre", "die", "der"))
        if is_woman
        else frozenset(("er", "ihm", "ihn", "sein", "seine", "der", "dem", "den"))
    )


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    return _Note(piece, setting).meaning()


class _Note:
    """One piece as it is understood."""

    def __init__(self, piece: Piece, setting: Setting) -> None:
        self.piece, self.setting = piece, setting
        self.whole = " ".join(piece.words.split())
        self.words = self.whole
        while not QUOTE.search(self.words) and (cut := TAIL.search(self.words)) and cut.start() > 12:
            self.words = self.words[: cut.start()]
        self.told = (
            False if cues.NOT_TOLD.search(self.whole) else True if cues.TOLD.search(self.whole) else piece.lead.told
        )
        self.use = piece.lead.use

    def _labelled(self) -> None:
        """A label in the middle of a line (`Richtig wäre gewesen: …`) gives what follows it its use."""
        found = re.match(r"(?P<label>[^:\"“„«]{3,44}):\s+(?=\S)", self.words)
        announced = lead(found["label"]) if found else None
        if found and announced:
            self.use, self.words = announced.use, self.words[found.end() :]
            self.told = announced.told if announced.told is not None else self.told

    def meaning(self) -> Meaning:
        """What it is, by the first that fits."""
        self._labelled()
        piece, words = self.piece, self.words
        if piece.is_aside:
            return Meaning("aside", use="none", told=self.told)
        quoted = self._quoted()
        if quoted is not None:
            return quoted
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
            of_them = self.setting.alone and re.search(r"\b(?:wir|uns|unser\w*|Sie|Ihnen|du|dir)\b", self.words)
            return "reader" if self.piece.lead.by == "reader" or (of_them and self.piece.lead.by != "writer") else ""
        told = f"{intro} {behind}"
        if not cues.SAYING.search(told):
            return "reader" if self.piece.lead.by == "reader" and not intro else ""
        if re.search(r"\bich\b|\bmeine\b|\Ahab\b|\Ahabe\b", told, re.I):
            return "writer"
        if self.setting.alone and re.match(
            r"(?:sagt|sagte|meint|meinte|hat gesagt|schreibt|schrieb|wörtlich|o-?ton|zitat)\b", told, re.I
        ):
            return "reader"
        return "reader" if self._names_reader(told) else ""

    def _may_be_reader(self, tag: str) -> bool:
        small = tag.casefold()
        if small in ("er", "sie"):
            return (
                self.setting.alone
                or small in self.piece.pronouns
                or (not self.piece.pronouns and not self.setting.others)
            )
        return True

    def _names_reader(self, told: str) -> bool:
        small = told.casefold()
        if any(
            re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", small)
            for name in self.setting.readers
            if len(name) > 1
        ):
            return True
        if self.setting.alone and re.match(
            r"(?:ihr|sein)e? (?:einwand|bedenken|sorge|zweifel|worte|antwort|satz|kommentar)\b", small
        ):
            return small[:3] in self.piece.of_notes or small[:4] in self.piece.of_notes
        mine = (
            {"er", "sein", "seine"}
            if "er" in self.piece.pronouns
            else {"sie", "ihr", "ihre"}
            if "sie" in self.piece.pronouns
            else set()
        )
        return bool(mine & set(re.findall(r"\w+", small)))

    def _use_of_quote(self, said: str) -> Use:
        if self.use:
            return self.use
        if cues.DOUBT.search(said) and re.search(r"\b(?:Sie|du|ihnen|dir)\b", said, re.I):
            return "doubt"
        if cues.KIND.search(said):
            return "kind_words"
        if re.search(r"\b(?:schreibt|schrieb|geschrieben)\b", self.words):
            return "context"
        return "problem" if cues.PROBLEM.search(said) else "moment"

    def _person(self) -> str:
        return next((name for name in self.setting.readers if name in self.words), "")

    def _question(self, words: str) -> Meaning:
        """A question: the reader's, or one of the writer's that is still open."""
        of_reader = self.use == "asked" or self.piece.speaker == "reader"
        text = spelled(words.rpartition(": ")[2], self.setting.others).rstrip("?").strip()
        if of_reader and not words.rstrip(" .!").endswith("?"):
            indirect = text if text.split()[:1] and text.split()[0].casefold() in INDIRECT and not _asks(text) else ""
            return Meaning(
                "question",
                "reader",
                use="asked",
                colon=turned(indirect, self.setting.readers, self._pronouns(), self.setting.familiar, False, True).text,
            )
        if of_reader:
            return Meaning("question", "reader", use="asked", cited=capital(text) + "?" if text and _asks(text) else "")
        return self._open(text, words.rstrip(" !.").endswith("?"))

    def _open(self, text: str, is_marked: bool) -> Meaning:
        """A question of the writer's that is still open, said to the reader."""
        use: Use = self.use or "question"
        asked = text if text and _asks(text) else direct(text)
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
            "question", "writer", use=use, told=self.told, colon=_inner(text) + mark if fits and _inner(text) else ""
        )

    def _statement(self) -> Meaning:
        """A statement or a fragment."""
        text = spelled(self.words, self.setting.others)
        if not text:
            return Meaning("fragment", self.piece.lead.by, use=self.use)
        text = self._with_me(_without_scraps(text))
        carried = bool(self.piece.before and self.piece.before.by == "reader")
        spoken = self._spoken(text)
        said = spoken or turned(_dabei(text), self.setting.readers, self._pronouns(), self.setting.familiar, carried)
        if not any(part.verb is not None for part in segments(Words.of(said.text or text).items)):
            return self._fragment(text, said)
        return self._told(text, said)

    def _pronouns(self) -> frozenset[str]:
        """The pronouns that are the reader's here: where a step or a promise is told, who else was named counts less."""
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
        said = yours(text, self.setting.readers, True, False, "du" if self.setting.familiar else "")
        return Turned("" if "„" in said else said, ("firm",))

    def _fragment(self, text: str, said: Turned) -> Meaning:
        """Words without a verb: they may stand behind a colon where what they are for is known."""
        use = self.use or (cues.use_of_writer(text) if cues.PROMISE.search(text) else "")
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
            colon=_inner(words) if fits else "",
        )

    def _told(self, text: str, said: Turned) -> Meaning:
        """A statement, as it may be said."""
        subjects = [one for one in said.subjects if one]
        first = subjects[0] if subjects else "other"
        by: By = "reader" if first in ("reader", "firm") else "writer" if first == "writer" else self.piece.lead.by
        sentence = capital(said.text)
        use = self._use_of(first, text)
        if use == "asked" and not re.search(
            r",? (?:ob|wie|was|wer|wo|wann|warum|welche\w*|nach|ihn|mich nach)\b", text
        ):
            use = "none"
        if use == "none" or SAID_IN_PASSING.search(said.text) or not use:
            return Meaning("statement", by, use=use or "none", told=self.told)
        anatomy = "third_person" if first in ("reader",) else "statement"
        leans = self.piece.lead.use == "" and bool(LEANS.match(text))
        if leans and not (self.piece.before and self.piece.before.sentence):
            return Meaning(anatomy, by, self._person(), use, self.told, leans)
        that = "" if doubtful(sentence, "sentence", self.setting.readers) else last(sentence)
        return Meaning(anatomy, by, self._person(), use, self.told, leans, sentence, that)

    def _use_of(self, first: str, text: str) -> Use:
        if self.use:
            return self.use
        if first in ("reader", "firm"):
            return cues.use_of_reader(text, _is_past(text))
        if first == "writer" or re.search(r"\b(?:mir|mich|meine?[nmrs]?)\b", text, re.I):
            return (
                cues.use_of_writer(text)
                or ("evidence" if self.told is False else "")
                or ("context" if re.search(r"\b(?:er|sie|ihm|ihr|durfte)\b", text) else "")
            )
        if cues.STEP.search(text):
            return "step"
        return "problem" if cues.PROBLEM.search(text) else "context"


def _dabei(text: str) -> str:
    """Without the adverb that ties it to what stood before: `dabei habe ich …` → `ich habe …`."""
    return re.sub(
        r"\A(?:dabei|außerdem|dann|danach|daraufhin|trotzdem|übrigens|allerdings) (hab|habe|hat|bin|ist|war|hatte|"
        r"will|kann|muss|wollte) (ich|er|sie|wir)\b",
        r"\2 \1", text, flags=re.IGNORECASE,
    )  # fmt: skip


def _without_scraps(text: str) -> str:
    """Without what stands behind a comma at the end and is neither a clause nor part of one: `…, metall`."""
    head, comma, tail = text.rpartition(", ")
    if (
        not comma
        or not any(part.verb is not None and not part.is_last for part in segments(Words.of(head).items))
        or re.search(r"\b(?:und|oder)\b", tail)
    ):
        return text
    scrap = tail.split()
    opening = scrap[0].lower()
    if singular(opening) and opening not in PERSONAL and not {"sich", "mir", "mich", "uns"} & set(scrap):
        return head
    is_clause = any(part.verb is not None for part in segments(Words.of(tail).items))
    before = head.rpartition(", ")[2]
    is_list = not any(part.verb is not None for part in segments(Words.of(before).items))
    return head if not is_clause and scrap[0][:1].isupper() and not closing(scrap[-1]) and not is_list else text


def _inner(words: str) -> str:
    """A fragment as it stands behind a colon; "" where its first word may be a noun or none."""
    first = Words.of(words).items[0]
    if not first.isalpha() or (first[:1].isupper() and first[1:] != first[1:].lower()):
        return words
    if first[:1].isupper():
        return lowered(words)
    if first in SMALL_WORDS or (INFLECTED.fullmatch(first) and not noun(first)):
        return words
    return capital(words) if noun(first) else words if closing(first) else ""


def _is_main(text: str) -> bool:
    """Whether a text has a main clause with what stands before its verb, or one that begins with it behind a clause."""
    items = Words.of(text).items
    parts = segments(items)
    return any(
        part.verb is not None and not part.is_last and (part.verb > part.start or part is not parts[0])
        for part in parts
    )


def _asks(text: str) -> bool:
    """Whether words have the order of a question: the verb first, or behind a question word."""
    items: Sequence[str] = Words.of(text).items
    parts = segments(items)
    if not parts or parts[0].verb is None or parts[0].is_last:
        return False
    opening = items[0].casefold()
    return (
        parts[0].verb == 0
        or opening in INDIRECT - {"ob"}
        or opening in ("in", "an", "mit", "für", "bei", "von", "zu", "ab", "bis", "nach", "um", "und")
    )


def _is_past(text: str) -> bool:
    items = Words.of(text).items
    parts = segments(items)
    verb = next((items[part.verb].casefold() for part in parts if part.verb is not None), "")
    if verb in ("hat", "haben", "hast", "ist", "sind", "bin", "habe"):
        return any(verbs.participle(item) for item in items)
    return verb.endswith(("te", "ten")) or verb in (
        "war",
        "ging",
        "kam",
        "nahm",
        "gab",
        "stand",
        "sah",
        "sprach",
        "fand",
        "rief",
    )
