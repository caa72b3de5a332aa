"""German: notes' words as words to this reader, greetings, dates.

Shapes that a note can have:

    question    `wie wird der neue Standort besetzt?`
    sentences   more than one sentence
    label       `90 Tage: ein Wochenbericht`
    quote       words in quotation marks: what could not be turned to the reader
    that        begins with `dass`
    clause      `zwei Systeme zeigen verschiedene Bestände`: a main clause, its verb in second place
    action      `Pickfehler um 18 % gesenkt`, `Dashboard schicken`, `leitete zwei Lager`
    indirect    begins with wie, was, warum, ob …
    noun        a noun phrase, a keyword, anything else

A note is never put behind `dass` as it stands: the verb would have to go last. Where a form of it can be built for
sure (`inverted`, `last`) templates use that, else the note stands as a sentence of its own behind a colon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.languages.de.calendar import CALENDAR
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing._words import (
    ACCUSATIVE,
    BEFORE_ACCUSATIVE,
    BEFORE_DATIVE,
    CHANGES,
    DATIVE,
    DATIVE_REFLEXIVE,
    ENDINGS,
    GENDER,
    INDIRECT,
    PARTICLES,
    PREPOSITIONS,
    SMALL,
    SUBJECTS,
    SUBORDINATORS,
    WITH_BIN,
)
from letterkit.letter import Person
from letterkit.phrasing._lines import capital
from letterkit.phrasing._lines import clean as clean
from letterkit.wording import people

if TYPE_CHECKING:
    from letterkit.brief.contents import Brief

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W_]+)*|\d[\d.,]*")
MONTHS, WEEKDAYS = CALENDAR.month_names, CALENDAR.weekday_names
YOU = ("sie ", "du ", "ihr ")
SMALL_AFTER_GREETING = True
OPENERS = frozenset("uns mir mich euch dir ihnen hier dort heute derzeit aktuell momentan nachts oft dann".split())
"""Words before the verb of a clause that are not its subject."""
END = re.compile(r"[,;:.!?–—()]")


def familiar(formality: str) -> bool:
    """Whether the reader is `du`: the notes say so in any of the usual words."""
    return bool(re.search(r"\b(?:du|duzen|dutzen|geduzt|tu|tutoiement)\b", formality.casefold()))


def greeting(person: Person | None, formality: str = "", locale: str = "", also: Sequence[Person] = ()) -> str:
    """`Sehr geehrte Frau Dr. Vogel,`, `Hallo Jana,`; `Guten Tag Jana Vogel,` where nobody said Frau or Herr."""
    if person is None:
        return "Sehr geehrte Damen und Herren,"
    readers = (person, *also)
    if familiar(formality):
        return f"Hallo {listed([one.first or _formally(one) for one in readers])},"
    titled = [_titled(one) for one in readers]
    if all(titled):
        first, *rest = titled
        return f"{capital(first)}{''.join(f', {one}' for one in rest)},"
    if len(readers) == 1 and not person.named.plain:  # a title and no name: nobody to greet by it
        return "Sehr geehrte Damen und Herren,"
    return f"Guten Tag {listed([_known(one) for one in readers])},"


def _titled(person: Person) -> str:
    """`sehr geehrte Frau Dr. Vogel`; "" without Frau or Herr."""
    said = person.named.keys
    kind = "geehrte Frau" if said & people.WOMEN else "geehrter Herr" if said & people.MEN else ""
    return f"sehr {kind} {_surname(person)}" if kind and person.named.surname else ""


def _formally(person: Person) -> str:
    """`Frau Vogel`, as one says it behind a greeting that needs no more."""
    said = person.named.keys
    kind = "Frau " if said & people.WOMEN else "Herr " if said & people.MEN else ""
    return f"{kind}{_surname(person)}" if kind and person.named.surname else _known(person)


def _known(person: Person) -> str:
    """`Dr. Vogel` where only the title is known, else the whole name."""
    name = person.named
    if _academic(person) and name.surname:
        return _surname(person)
    goes_by = person.known_as if person.address_form == "first_name" and name.given != name.surname else ""
    return f"{goes_by} {name.surname}" if goes_by and name.surname else name.plain or person.name


def _academic(person: Person) -> list[str]:
    """Degrees and offices in German and in their order: `Prof.`, `Dr.`, `Direktorin`."""
    found = []
    for title in person.named.titles:
        key = people.title_key(title)
        if key in people.PROFESSORS | people.DOCTORS:
            found.append("Prof." if key in people.PROFESSORS else "Dr.")
        elif key in people.DEGREES:
            found.append(title.rstrip(".") + "." if "." not in title[:-1] else title)
        elif key not in people.TITLES:
            found.append(title)
    return list(dict.fromkeys(found))


def _surname(person: Person) -> str:
    """The last name with its particles and titles: `Dr. von der Heide`."""
    return " ".join([*_academic(person), person.named.surname])


def closing(formality: str = "", locale: str = "", person: Person | None = None, also: Sequence[Person] = ()) -> str:
    """The line before the name, without a comma; Swiss spelling where the locale is Swiss."""
    if familiar(formality):
        said = "Viele Grüße"
    else:
        said = "Freundliche Grüße" if locale.casefold().endswith("ch") else "Mit freundlichen Grüßen"
    return said.replace("ß", "ss") if locale.casefold().endswith("ch") else said


HONORIFICS = ("Frau", "Herr")
CLOSINGS = (
    "Mit freundlichen Grüßen", "Freundliche Grüße", "Viele Grüße", "Herzliche Grüße", "Liebe Grüße",
    "Freundliche Grüsse", "Herzliche Grüsse",
)  # fmt: skip
"""Titles, and lines before the name, that a writer may choose from."""


def day(when: date, today: date, locale: str = "") -> str:
    """A date as one says it: `gestern`, `Dienstag` within the week, else `Dienstag, den 12. Mai,`."""
    ago = (today - when).days
    if ago in (0, 1):
        return "heute" if ago == 0 else "gestern"
    name = WEEKDAYS[when.weekday()]
    return name if 1 < ago < 7 else f"{name}, den {dated(when)},"


def on(when: date, today: date, locale: str = "") -> str:
    """The same as an adverb: `gestern`, `am Dienstag`, `am Dienstag, dem 12. Mai,`."""
    said = day(when, today)
    return said if said in ("heute", "gestern") else f"am {said.replace(', den ', ', dem ')}"


def dated(when: date, locale: str = "") -> str:
    """`12. Mai`."""
    return f"{when.day}. {MONTHS[when.month - 1]}"


def roughly(time: wording.When, found: Sequence[date], locale: str = "", noun: bool = False) -> str:
    """A time as firmly as it was noted: `bis Freitag, den 20. März,`, `am Dienstag oder Mittwoch`, `Ende März`.

    found: the days of the time as dates. noun: as it stands behind `für`: `den 17. oder 18. März`.
    """
    if time.part:
        said = f"{PARTS[time.part]} {MONTHS[found[0].month - 1]}"
        return f"bis {said}" if time.precision == "by" else said
    if time.precision == "by" and len(found) == 1:
        return f"bis {day(found[0], date.max) if time.days[0].day else WEEKDAYS[found[0].weekday()]}"
    if time.precision == "week":
        return f"{'die' if noun else 'in der'} Woche vom {dated(found[0])}"
    if time.precision == "about":
        return f"um den {dated(found[0])}" if time.days[0].day else f"etwa am {WEEKDAYS[found[0].weekday()]}"
    said = _either(time, found)
    if time.precision == "by":
        return f"bis {said}"
    return f"{'den ' if noun and said[0].isdigit() else '' if noun else 'am '}{said}"


def _either(time: wording.When, found: Sequence[date]) -> str:
    """`Dienstag oder Mittwoch`, `17. oder 18. März`, `Dienstag, 17., oder Mittwoch, 18. März`."""
    names = [
        WEEKDAYS[when.weekday()] if noted.weekday is not None else ""
        for noted, when in zip(time.days, found, strict=True)
    ]
    if not time.days[0].day:
        return " oder ".join(names)
    same = len(found) == 2 and found[0].month == found[1].month
    days = [f"{found[0].day}." if same else dated(found[0]), *(dated(when) for when in found[1:])]
    said = [", ".join(filter(None, pair)) for pair in zip(names, days, strict=True)]
    return f"{',' if names[0] else ''} oder ".join(said)


PARTS = {"end": "Ende", "start": "Anfang", "mid": "Mitte", "early": "Anfang", "late": "Ende"}


def due(said: str) -> str:
    """A day or words for one as the day by which something is due: `bis Freitag`."""
    day = next((name for name in WEEKDAYS if name[:2] == said.strip(" .").capitalize()), said)
    return day if day.split()[:1] and day.split()[0].casefold() in PREPOSITIONS else f"bis {day}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a und b`, `a, b und c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} und {items[-1]}"


def typeset(text: str) -> str:
    """A space that does not break between a number and its sign."""
    return re.sub(r"(\d)[ \u00a0\u202f]?([%€])", "\\1\u00a0\\2", text)


def words_of(line: str) -> list[str]:
    """The words of a line as they are written."""
    return WORD.findall(line)


def _chunk(line: str) -> list[str]:
    """The words before the first comma or other mark."""
    return words_of(END.split(line, maxsplit=1)[0])


@lru_cache(maxsize=4096)
def shape(text: str) -> str:
    """Which of the shapes above a note has."""
    if text.strip().startswith("„"):
        return "quote"
    line = clean(text)
    if line.endswith("?"):
        return "question"
    if len(list(wording.sentences(line))) > 1:
        return "sentences"
    if re.search(r"\w: ", line):
        return "label"
    chunk = _chunk(line)
    if not chunk:
        return "noun"
    opening = chunk[0].casefold()
    if opening == "dass":
        return "that"
    if opening in INDIRECT:
        return "indirect"
    if _verb(chunk) is not None:
        return "clause"
    return "action" if _deed(line) else "noun"


def _verb(chunk: Sequence[str]) -> int | None:
    """Where the finite verb of a main clause stands, None if there is none."""
    opening = chunk[0].casefold()
    if opening in SUBORDINATORS or len(chunk) < 2:
        return None
    for i, word in enumerate(chunk[1:], 1):
        if not word.islower() or chunk[i - 1].casefold() == "zu":
            continue
        if word in verbs.AUXILIARIES:
            return i
        subject = chunk[i - 1]
        stands = subject[:1].isupper() or subject.casefold() in SUBJECTS | OPENERS
        last = i == len(chunk) - 1
        ends = last and (verbs.infinitive(word) or verbs.participle(word)) and subject.casefold() not in SUBJECTS
        if stands and not ends and verbs.finite(word):
            return i
    return 1 if opening in SUBJECTS - {"alle", "beide", "viele", "einige", "manche", "jede"} else None


def _deed(line: str) -> str:
    """How a note tells an action: `participle` or `infinitive` at its end, `verb` at its beginning, or ""."""
    chunk = _chunk(line)
    last, opening = chunk[-1], chunk[0]
    if len(chunk) > 1 and verbs.participle(last):
        return "participle"
    if len(chunk) > 1 and verbs.infinitive(last) and opening.casefold() not in SUBORDINATORS:
        return "infinitive"
    known = opening in verbs.PRESENT_ICH or verbs.plural(opening) in verbs.PAST.values()
    if len(chunk) > 1 and opening.islower() and (known or (opening.endswith("e") and opening + "n" in verbs.BASES)):
        return "verb"
    return ""


def lowered(text: str, proper: Iterable[str] = ()) -> str:
    """The text inside a sentence: a big first letter goes only from words that are known to be small."""
    first = re.match(r"[^\s,;:]+", text)
    if not first:
        return text
    word = first.group()
    if word in proper or word in ("Sie", "Ihr", "Ihre", "Ihnen", "Ihren", "Ihrem", "Ihrer"):
        return text
    following = WORD.match(text, first.end() + 1)
    noun_next = following is not None and following.group()[:1].isupper() and text[first.end()] == " "
    adjective = noun_next and bool(re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]{3,}e[sn]?", word)) and word not in ("Ende", "Mitte")
    small = word.casefold() in SMALL or adjective or (len(word) > 1 and word.casefold() in verbs.AUXILIARIES)
    return text[:1].lower() + text[1:] if small and not any(c.isupper() for c in word[1:]) else text


def titled(job: str) -> str:
    """A job's title without `(m/w/d)` and what stands behind a comma."""
    return re.sub(r"\s*\(?\b[mwfdx](?:\s*[/|*]\s*[mwfdx]){1,3}\b\)?\s*", " ", job.partition(",")[0]).strip() or job


def sentence(text: str) -> str:
    """The text as a sentence: its first letter big, one mark at its end."""
    if shape(text) == "quote":
        return f"{text.strip()}."
    line = clean(text)
    return capital(line) + ("" if line.endswith("?") else ".")


def to_reader(
    text: str, names: Sequence[str] = (), spoken: bool = False, about: bool = False, formality: str = ""
) -> str:
    """Words about the reader or their company, said to the reader: `wir verlieren` → `Sie verlieren`, `ihr verliert`.

    names, spoken, about: as in English. Words in the reader's voice that cannot be turned for sure come back between
    quotation marks; other words that cannot, as "".
    """
    line = clean(text)
    turned = _Turning(line, names, spoken, about, familiar(formality)).turned()
    if turned or not (spoken and re.search(r"\b(?:wir|uns|unser\w*|ich|mir|mich|mein\w*)\b", line, re.IGNORECASE)):
        return turned
    return quoted(line)


class _Turning:
    """One line as it is turned to the reader, word by word; a place that is not sure spoils it."""

    def __init__(self, line: str, names: Sequence[str], spoken: bool, about: bool, du: bool) -> None:
        own = re.match(r"(?:ich|mein\w*|mir)\b", line, re.IGNORECASE) or re.search(
            r"\b(?:wir|uns|unser\w*)\b", line, re.I
        )
        self.about, self.du, self.sure = about, du, True
        line, self.reader = self._named(line, names)
        self.spoken = spoken and bool(own) and not self.reader
        self.pieces = re.findall(r"[^\W\d_]+(?:[-'’][^\W_]+)*|\d[\d.,]*|.", line)
        self.at = [i for i, piece in enumerate(self.pieces) if WORD.fullmatch(piece)]
        self.old = list(self.pieces)

    def _named(self, line: str, names: Sequence[str]) -> tuple[str, bool]:
        """A reader's name, or `sie` or `er`, that opens the note becomes a mark; a name elsewhere spoils it."""
        last = [full.split()[-1] for full in names[:1] if full.split()]
        known = "|".join(re.escape(name) for name in sorted({*names, *last}, key=len, reverse=True) if name)
        if known:
            line, found = re.subn(rf"^(?:(?:Frau|Herr)\s+)?(?:(?:Dr|Prof)\.\s+)*(?:{known})(?!\w)", "er", line, count=1)
            self.sure = not re.search(rf"(?<!\w)(?:{known})s?(?!\w)", line)
            if found:
                return line, True
        word = re.match(r"(er|sie)\b\s+(\S+)", line, re.IGNORECASE)
        if word and (verbs.plural(word[2]) or word[1].casefold() == "er"):
            return "er" + line[word.end(1) :], True
        return line, False

    def turned(self) -> str:
        """The line said to the reader, "" if some place of it is not sure."""
        for n in range(len(self.at)):
            if self.sure:
                self._word(n)
        line = "".join(self.pieces)
        return line if self.sure else ""

    def _word(self, n: int) -> None:
        word = self.old[self.at[n]].casefold()
        if n == 0 and self.reader:
            self._subject(n, "Sie", "du", lambda verb: verbs.plural(verb, guess=True), verbs.second)
        elif word == "wir" or (n == 0 and word == "sie" and self.at[1:]):
            self._subject(n, "Sie", "ihr", lambda verb: verb if verbs.is_plural(verb) else "", verbs.ihr)
        elif word == "uns":
            self._us(n)
        elif match := re.fullmatch(r"uns(?:er)?(e[nmrs]?|r?e?[nm]|)", word):
            self._possessive(n, match[1])
        elif self.spoken:
            self._spoken(n, word)
        elif ((self.reader or self.about) and word in ("er", "ihm", "ihn")) or (
            self.reader and re.match("sein|ihr", word)
        ):
            self.sure = (
                self.sure and bool(re.match(r"(?:sein|ihr)e?[nmrs]?$", word)) and self._clause(n) == self._clause(0)
            )
            if self.sure:
                self._possessive(n, re.sub(r"^(?:sein|ihr)", "", word), ("Ihr", "dein"))

    def _spoken(self, n: int, word: str) -> None:
        """A word of the reader's own voice."""
        if word == "ich":
            self._subject(n, "Sie", "du", verbs.of_ich, verbs.second)
        elif word in ("mir", "mich"):
            reflexive = any(self.old[self.at[k]].casefold() == "ich" for k in self._clause(n))
            formal = "sich" if reflexive else "Ihnen" if word == "mir" else "Sie"
            self._put(n, ("dir" if word == "mir" else "dich") if self.du else formal)
        elif found := re.fullmatch(r"mein(e[nmrs]?|)", word):
            self._possessive(n, found[1], ("Ihr", "dein"))

    def _put(self, n: int, word: str) -> None:
        self.pieces[self.at[n]] = capital(word) if n == 0 else word

    def _clause(self, n: int) -> range:
        """The words of the clause around a word, by their numbers."""
        first = last = n
        while first > 0 and not END.search("".join(self.old[self.at[first - 1] + 1 : self.at[first]])):
            first -= 1
        while last + 1 < len(self.at) and not END.search("".join(self.old[self.at[last] + 1 : self.at[last + 1]])):
            last += 1
        return range(first, last + 1)

    def _possessive(self, n: int, ending: str, stems: tuple[str, str] = ("Ihr", "euer")) -> None:
        stem = stems[self.du]
        self._put(n, "eur" + ending if stem == "euer" and ending else stem + ending)

    def _subject(
        self, n: int, formal: str, familiar: str, many: Callable[[str], str], ending: Callable[[str], str]
    ) -> None:
        """The pronoun of a subject, and its verb made to agree."""
        self._put(n, familiar if self.du else formal)
        place = self._verb_of(n, many)
        if place is None:
            self.sure = self.sure and not self.du and many("verlieren") == "verlieren"
            return
        form = many(self.old[self.at[place]])
        self._put(place, ending(form) if self.du else form)
        if self.du:
            self._reflexive(place, form)

    def _verb_of(self, n: int, many: Callable[[str], str]) -> int | None:
        """Where the verb of a subject stands: beside it, or at the end of a clause that a subordinator opens."""
        clause = self._clause(n)
        word = [self.old[self.at[k]] for k in range(len(self.at))]
        opening = word[clause[0]].casefold()
        if opening in SUBORDINATORS or (opening in INDIRECT and n - clause[0] == 1 and not verbs.finite(word[n - 1])):
            return clause[-1] if clause[-1] > n and many(word[clause[-1]]) else None
        if n in clause[:-1] and word[n + 1].islower() and many(word[n + 1]):
            return n + 1
        return n - 1 if n > clause[0] and word[n - 1].islower() and many(word[n - 1]) else None

    def _reflexive(self, place: int, verb: str) -> None:
        """`sich` of a subject that is `du` now."""
        for k in self._clause(place):
            if self.old[self.at[k]] == "sich":
                self._put(k, "dir" if verb in DATIVE_REFLEXIVE else "dich")

    def _us(self, n: int) -> None:
        """`uns`: reflexive beside `wir`, else by its preposition or its verb."""
        clause = [self.old[self.at[k]].casefold() for k in self._clause(n)]
        before = self.old[self.at[n - 1]].casefold() if n else ""
        plurals = [form for word in clause if (form := verbs.plural(word) or word)]
        if self.du:
            said = "euch"
        elif before in BEFORE_DATIVE or before in BEFORE_ACCUSATIVE:
            said = "Ihnen" if before in BEFORE_DATIVE else "Sie"
        elif "wir" in clause:
            said = "sich"
        elif DATIVE.intersection(plurals):
            said = "Ihnen"
        elif ACCUSATIVE.intersection(plurals):
            said = "Sie"
        else:
            self.sure = False
            return
        self._put(n, said)


UNSEPARATED = re.compile(r"(?:vor|an|auf|ab|ein|aus|nach|zu|mit)?(?:be|ver|er|ent|zer)[a-zäöüß]{3,}t")
"""Participles without `ge`: at the end of a note that names no subject they are nothing else."""


def as_writer(text: str) -> str:
    """What the writer did, in their own voice: `Pickfehler gesenkt` → `ich habe Pickfehler gesenkt`."""
    line = clean(text)
    if re.match(r"(?:habe|hatte|bin|war|konnte|durfte) ", line):
        return f"ich {line}"
    main, comma, rest = line.partition(", ")
    *others, last = main.split() or [""]
    # `40 Mandate betreut, bis zum Abschluss`: a participle ends the deed, what follows is added to it.
    told = re.match(r"(?:ich|wir|mein\w*)\b", line, re.IGNORECASE)
    if others and not told and (verbs.participle(last) or UNSEPARATED.fullmatch(last)):
        return f"ich {'bin' if last in WITH_BIN else 'habe'} {_object(main)}{comma}{rest}"
    if shape(line) != "action":
        return re.sub(r"^wir\b", "mein Team und ich", line, flags=re.IGNORECASE)
    deed = _deed(line)
    if deed == "participle":
        return f"ich {'bin' if _chunk(line)[-1] in WITH_BIN else 'habe'} {_object(line)}"
    return f"ich {line}" if deed == "verb" else line


def _object(text: str) -> str:
    """A bare noun phrase in the accusative with its article, where the gender is known."""
    known = article(text)
    if known != text:
        return re.sub(r"^der\b", "den", known)
    described = re.match(r"[a-zäöüß]{4,}e ([A-ZÄÖÜ][\w-]+)\b", text)
    return f"die {text}" if described and gender(described[1]) == "die" and text.split()[0] not in SMALL else text


def proof(claim: str, number: str = "", context: str = "") -> str:
    """A claim with its setting and its result, each where German puts it."""
    line = _placed(claim, clean(context))
    result = clean(number)
    if not result or result.casefold() in claim.casefold():
        return line
    ends = re.match(r"ich (?:habe|bin) (.*) (\w+)$", line)
    percent = re.match(r"(?:ca\. |rund |etwa |über )?[~<>]?\d[\d.,]*\s?(?:%|Prozent\b)", result)
    leads = result.split()[0].casefold() in PREPOSITIONS and shape(result) == "noun"
    if (
        ends
        and verbs.participle(ends[2])
        and ((leads and ends[2] in CHANGES) or (percent and ends[2] in CHANGES and result == percent.group()))
    ):
        return f"{line[: ends.start(2)]}{'' if leads else 'um '}{result} {ends[2]}"
    if line.startswith("ich ") or shape(line) == "clause":
        return f"{line}: {capital(result) if shape(result) == 'clause' else result}"
    return f"{line}, {result}"


def _placed(claim: str, where: str) -> str:
    """A claim with its setting behind the verb: `ich habe bei Calder …`."""
    if not where or where.casefold() in claim.casefold():
        return claim
    parts = [part.strip() for part in where.split(",")]
    named = parts[0][:1].isupper() and parts[0].split()[0].casefold() not in PREPOSITIONS and shape(parts[0]) == "noun"
    parts[0] = f"bei {parts[0]}" if named else lowered(parts[0])
    leads = [part.split()[0].casefold() in PREPOSITIONS for part in parts if part]
    verb = re.match(r"ich \w+ ", claim)
    if verb and leads and all(leads):
        return f"{verb.group()}{' '.join(parts)} {claim[verb.end() :]}"
    return f"{claim} ({where})" if not named else f"{claim} ({', '.join(parts)})"


def article(text: str) -> str:
    """A bare noun of known gender with its article: `Skizze der Retouren` → `die Skizze der Retouren`."""
    head = re.match(r"[A-ZÄÖÜ][\w-]*(?=$|[\s,])", text)
    if not head:
        return text
    known = gender(head.group())
    following = WORD.match(text, head.end() + 1)
    alone = not following or following.group()[:1].islower()
    return f"{known} {text}" if known and alone and shape(text) in ("noun", "action") else text


@lru_cache(maxsize=1024)
def gender(noun: str) -> str:
    """The article of a noun by itself, its last part or its ending; "" if none is known."""
    small = noun.casefold().replace("-", "")
    for start in range(len(small) - 2):
        if small[start:] in GENDER:
            return GENDER[small[start:]]
    return next((known for known, ends in ENDINGS if small.endswith(ends) and len(small) > 5), "")


def promised(text: str) -> str:
    """A promise as it stands; `kept` is the form of a sentence."""
    return lowered(clean(text))


def _kept(said: str, du: bool) -> str:
    """A promise behind `wie versprochen`: `werde ich Ihnen das Dashboard schicken`; "" if it is not sure."""
    line = re.sub(r" zu (?=[^\W\d_]+n$)", " ", clean(said))  # noted as what follows `versprochen`: `… zu schicken`
    line = re.sub(r"\b(ab|an|auf|aus|ein|mit|nach|vor|weiter|zurück|zusammen)zu(?=[^\W\d_]+n$)", r"\1", line)
    if shape(line) == "clause" and (own := re.match(r"ich (\w+) (.+)", line, re.IGNORECASE)):
        return f"{own[1]} ich {own[2]}"
    if shape(line) != "action" or _deed(line) != "infinitive" or END.search(line):
        return ""
    noun, _, verb = line.rpartition(" ")
    opening = noun.split()[0]
    if not opening[:1].islower():
        noun = _object(noun)
    known = noun.split()[0] in ("die", "das", "den", "eine", "einen", "ein", "meine", "meinen", "mein")
    plural = (
        noun.split()[0][:1].isupper() and gender(noun.split()[0]) == "" and noun.split()[0].endswith(("en", "n", "e"))
    )
    if not known and not plural:
        return ""
    to = ("dir " if du else "Ihnen ") if re.search(r"(?:schick|send|zeig|geb|mail|liefer|reich|leit)e?n$", verb) else ""
    return f"werde ich {to}{noun} {verb}"


def asks(text: str) -> bool:
    """Whether words are a question as they stand, with or without the mark at the end."""
    line = clean(text)
    found = words_of(line)
    if line.endswith("?"):
        return True
    opens = len(found) > 2 and found[0].casefold() in INDIRECT - {"ob"}
    return opens and any(word.islower() and verbs.finite(word) for word in found[1:3]) and not verbs.finite(found[-1])


def indirect(text: str) -> str:
    """A question put to the writer, told back: `Wie würden Sie vorgehen?` → `wie ich vorgehen würde`; "" if unsure."""
    line = clean(text).rstrip("?").rstrip()
    found = re.match(r"((?:\w+ ){1,3}?)(\w+) (Sie|du)\b ?(.*)$", line)
    if not found or found[1].split()[0].casefold() not in INDIRECT:
        return ""
    verb = verbs.first(found[2] if found[3] == "Sie" else _plural_of_du(found[2]))
    main, comma, rest = found[4].partition(",")
    words = f" {main} "
    if (
        not verb
        or re.search(r" (?:und|oder|sich|dich|dir|Sie|Ihnen|du) ", words)
        or re.search(r"\b(?:Sie|du|Ihr\w*)\b", rest)
    ):
        return ""
    words = re.sub(r" (?:Ihr|dein)(e[nmrs]?|) ", r" mein\1 ", words).strip()
    head, _, particle = words.rpartition(" ")
    if particle in PARTICLES:
        words, verb = head, particle + verb
    return " ".join(f"{lowered(found[1])} ich {words} {verb}".split()) + (comma + rest.rstrip())


def _plural_of_du(word: str) -> str:
    known = {second: many for many, second in verbs.SECOND.items()} | {"würdest": "würden", "hast": "haben"}
    return known.get(word) or (word[:-2] + "en" if word.endswith("st") else "")


def steps(ideas: Sequence[str]) -> str:
    """What the writer would do, in order; "" if one of the notes does not end with its verb in the infinitive."""
    actions = [re.sub(r"^ich würde\s+(?:zuerst\s+)?", "", lowered(clean(idea)), flags=re.IGNORECASE) for idea in ideas]
    if not all(not END.search(action) and _chunk(action) and _deed(action) == "infinitive" for action in actions):
        return ""
    first, *more = actions
    joins = [", dann "] * (len(more) - 1) + [" und danach "] if len(more) > 1 else [" und dann "]
    return f"ich würde zuerst {first}" + "".join(f"{join}{action}" for join, action in zip(joins, more, strict=False))


def quoted(text: str) -> str:
    """Words between quotation marks, verbatim."""
    return f"„{text}“"


def _main(said: str) -> tuple[str, str, str] | None:
    """Subject, verb and the rest of a single main clause about the reader; None if it is anything else."""
    found = re.match(r"(Sie|du|ihr) ([a-zäöüß]+)(.*)$", said, re.IGNORECASE)
    if not found or re.search(r"[;:?!–—()„“]", said) or shape(said) == "sentences":
        return None
    pronoun = "Sie" if found[1] == "Sie" else found[1].lower()
    fits = verbs.is_plural(found[2]) if pronoun == "Sie" else found[2].endswith("t")
    return (pronoun, found[2], found[3].strip()) if fits else None


def _inverted(said: str, du: bool) -> str:
    """A clause about the reader with its verb first, for behind an adverb: `verlieren Sie einen Tag`."""
    parts = _main(said)
    return f"{parts[1]} {parts[0]} {parts[2]}".strip() if parts else ""


def _last(said: str, du: bool) -> str:
    """A clause about the reader with its verb last, for behind `wie` or `dass`; "" if it is not a simple one."""
    parts = _main(said)
    if not parts:
        return ""
    pronoun, verb, rest = parts
    main, comma, after = rest.partition(",")
    words = main.split()
    if {"und", "oder", "aber", "sondern", "denn"} & {*words, *after.split()[:1]}:
        return ""
    if words and words[-1] in PARTICLES:
        verb = words.pop() + verb
    return " ".join([pronoun, *words, verb]) + (f",{after}" if comma else "")


def _topic(said: str, du: bool) -> str:
    """What a requirement is about, in a few words: a longer run of an advertisement reads as copied."""
    words = said.split()
    while len(words) > LONGEST_ECHO:
        cut = max((at for at, word in enumerate(words) if at > 1 and word.casefold() in PREPOSITIONS), default=0)
        if not cut:
            break
        words = words[:cut]
    return " ".join(words).rstrip(",;:")


def addressed(text: str, names: Sequence[str], alone: bool = False) -> str:
    """The writer's own words, in which `bei ihnen` is the employer: `bei Ihnen`. Names stay: a verb would not fit."""
    return re.sub(r"\b(bei|zu|von|mit|für) ihnen\b", r"\1 Ihnen", clean(text), flags=re.IGNORECASE)


def employed(company: str) -> str:
    """`bei` with the article that a kind of house asks for: `bei der Kanzlei Brix`, `beim Druckhaus Eibe`."""
    opening = company.split()[0].casefold() if company.split() else ""
    if opening.endswith(HER_HOUSES) and len(company.split()) > 1:
        return f"bei der {company}"
    return f"beim {company}" if opening.endswith(ITS_HOUSES) and len(company.split()) > 1 else f"bei {company}"


def _sent(said: str) -> str:
    """Something promised as what is sent, in the accusative; "" where its gender is not known."""
    known = _object(said)
    return known if re.match(r"(?:die|das|den|eine|meine) [\wÄÖÜäöü-]", known) and shape(said) == "noun" else ""


HER_HOUSES = (
    "kanzlei", "klinik", "kita", "praxis", "schule", "stiftung", "bank", "agentur", "gemeinde", "apotheke", "bäckerei",
    "gärtnerei", "werkstatt", "spedition", "universität", "akademie", "gesellschaft", "druckerei", "reederei",
)  # fmt: skip
ITS_HOUSES = (
    "haus", "büro", "labor", "institut", "museum", "amt", "zentrum", "werk", "heim", "hospital", "theater", "hotel",
    "studio", "archiv", "verein", "verlag", "hof", "verband", "kindergarten", "betrieb",
)  # fmt: skip


def page(brief: Brief, subject: str) -> tuple[str, str, str]:
    """What a letter on paper has above its greeting in the order of DIN 5008, the greeting, and the closing."""
    reader, sender = brief.reader, brief.sender
    to = [brief.company, *([_known(reader)] if reader else [])]
    when = f"{dated(brief.today)} {brief.today.year}"
    about = f"Bewerbung als {titled(clean(brief.job))}" if brief.job else subject
    ref = brief.first("job_ref")
    about += f", Kennziffer {ref.text}" if ref and brief.job else ""
    own = filter(None, [sender.name, *sender.contact, sender.email])
    blocks = ("\n".join(own), "\n".join(filter(None, to)), when, about)
    return "\n\n".join(blocks), greeting(reader, brief.formality), closing(brief.formality, brief.locale)


LONGEST_ECHO = 5
"""Words of an advertisement in a row that a letter may use."""
FORMS: Mapping[str, Callable[[str, bool], str]] = {
    "inverted": _inverted,
    "last": _last,
    "kept": _kept,
    "topic": _topic,
    "bei": lambda said, _: employed(said),
    "sent": lambda said, _: _sent(said),
}
"""Further forms of words said to the reader, by the name templates call them."""

THAT = "last"
"""The form that goes behind `dass`."""


def behind(clause: str) -> str:
    """That form of a clause whose verb is last."""
    return clause
