"""English: notes' words as words to this reader, greetings, dates.

Shapes that a note can have:

    question    `how is the new site staffed?`
    sentences   more than one sentence
    label       `90 days: one weekly report`
    clause      `two systems do not agree on stock`
    action      begins with its verb: `cut pick errors`, `send the sample dashboard`
    indirect    begins with how, what, why, whether …
    noun        a noun phrase, a keyword, anything else
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import lru_cache

from letterkit import wording
from letterkit.languages.en.calendar import CALENDAR
from letterkit.languages.en.phrasing._deeds import (
    article_of as article_of,
)
from letterkit.languages.en.phrasing._deeds import (
    beginning as beginning,
)
from letterkit.languages.en.phrasing._deeds import (
    deed as deed,
)
from letterkit.languages.en.phrasing._deeds import (
    degree as degree,
)
from letterkit.languages.en.phrasing._deeds import (
    employed as employed,
)
from letterkit.languages.en.phrasing._deeds import (
    held as held,
)
from letterkit.languages.en.phrasing._deeds import (
    is_ordinary as is_ordinary,
)
from letterkit.languages.en.phrasing._deeds import (
    post as post,
)
from letterkit.languages.en.phrasing._deeds import (
    span as span,
)
from letterkit.languages.en.phrasing._deeds import (
    stage_of_study as stage_of_study,
)
from letterkit.languages.en.phrasing._deeds import (
    wanted as wanted,
)
from letterkit.languages.en.phrasing._tense import happened, lasting
from letterkit.languages.en.phrasing._verbs import (
    ADJECTIVES,
    ALWAYS_VERBS,
    BASE_OF,
    BASES,
    NOUNISH,
    PASTS,
    VERBAL,
    third,
)
from letterkit.letter import Person
from letterkit.wording import people

SUBJECTS = frozenset(
    "i we you they he she it there nobody everybody everyone someone somebody this i'm we're they're it's there's "
    "i've we've they've i'd we'd they'd he's she's you're".split()
)
DETERMINERS = frozenset(
    "a an the this that these those my our your their his her its us we them him me it one two three four five no "
    "some any all every each both more less too very up out six seven eight nine ten eleven twelve half".split()
)
JOINERS = "\u200c\u200d"
"""Not printable, and yet letters of Persian and Hindi names need them."""
PARTICLES = frozenset("back down off away again late early home together apart".split())
INDIRECT = frozenset("how what why whether when where who which".split())
SUBORDINATORS = frozenset("because when while if since although though unless until so that which who whose".split())
WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?|\d[\d.,%]*")
MONTHS, WEEKDAYS = CALENDAR.month_names, CALENDAR.weekday_names
BRITISH = ("en-gb", "en-ie", "en-in", "en-au", "en-nz", "en-za")

YOU = ("you ",)
"""How a sentence about the reader begins."""
SMALL_AFTER_GREETING = False
"""Whether the first sentence goes on from the greeting with a small letter."""
FORMS: Mapping[str, Callable[[str, bool], str]] = {
    "gap": lambda text, _: gap(text),
    "topic": lambda text, _: topic(text),
    "matter": lambda text, _: matter(text),
    "place": lambda text, _: place(text),
    "shortfall": lambda text, _: shortfall(text),
    "together": lambda text, _: together(text),
    "predicate": lambda text, _: predicate(text),
}
"""Further forms of words said to the reader, by the name templates call them; given whether the reader is familiar."""

YOURS = {
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves", "we're": "you're",
    "we've": "you've", "we'd": "you'd", "we'll": "you'll",
}  # fmt: skip
SPOKEN = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're",
    "i've": "you've", "i'd": "you'd", "i'll": "you'll", "am": "are",
}  # fmt: skip
TOGETHER = re.compile(
    r"we both\b|we (?:\w+ly |also )?(?:talked|spoke|discussed|chatted|agreed|laughed|walked|compared|played|tasted|met|"
    r"swapped|argued|joked)\b",
    re.IGNORECASE,
)
"""How a note begins that tells what writer and reader did together; its `we` is both."""
ITSELF = {"himself": "yourself", "herself": "yourself", "themselves": "yourselves", "themself": "yourself"}
THEM = {"he": "you", "she": "you", "him": "you", "his": "your", "her": "your", "hers": "yours"} | ITSELF
PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip


ENGLISH = frozenset("mr mrs ms miss sir dr prof professor".split())
"""Titles that stand before a surname in English as they were noted."""


def greeting(person: Person | None, formality: str = "", locale: str = "", also: Sequence[Person] = ()) -> str:
    """`Dear Dana,` or `Dear Ms Whitfield and Mr Rao,`: as they are addressed, or the team if nobody is known."""
    if person is None:
        return "Dear hiring team,"
    return f"Dear {listed([_addressed(one) for one in (person, *also)])},"


def _addressed(person: Person) -> str:
    """`Billie`, `Dr Weidenbruck`, `Jane Hartnell` where no title is known: never a title and a first name together."""
    name = person.named
    if person.address_form == "first_name" and person.first:
        return person.first
    title = _title(name)
    if title.casefold() in ("sir", "dame") and name.given and name.given != name.surname:
        return f"{title} {name.given}"
    return f"{title} {name.surname}" if title and name.surname else name.plain or person.name


def _title(name: wording.PersonName) -> str:
    """The one title of a person that a greeting has, as it was noted; Frau and Monsieur are Ms and Mr in English."""
    for known, meant in ((people.PROFESSORS, "Professor"), (people.DOCTORS, "Dr"), (people.OFFICES, "")):
        found = next((title for title in name.titles if people.title_key(title) in known), "")
        if found:
            return found if not meant or people.title_key(found) in ENGLISH else meant
    for title in name.titles:
        key = people.title_key(title)
        if key in people.WOMEN | people.MEN:
            return title if key in ENGLISH else "Ms" if key in people.WOMEN else "Mr"
    return ""


def closing(formality: str = "", locale: str = "", person: Person | None = None, also: Sequence[Person] = ()) -> str:
    """The line before the name."""
    return "Kind regards," if locale.casefold().replace("_", "-") in BRITISH else "Best regards,"


HONORIFICS = ("Ms", "Mrs", "Mr")
CLOSINGS = (
    "Best regards,", "Kind regards,", "Best wishes,", "All the best,", "Warm regards,", "With thanks,",
    "Yours sincerely,",
)  # fmt: skip
"""Titles, and lines before the name, that a writer may choose from."""


def familiar(formality: str) -> bool:
    """Whether the reader is addressed with the familiar pronoun; English has none."""
    return False


def typeset(text: str) -> str:
    """The text with the spaces that the language's typography asks for."""
    return text


def day(when: date, today: date, locale: str = "") -> str:
    """A date as one says it: `yesterday`, `Tuesday` within the week, else `Tuesday, May 12` or `Tuesday 12 May`."""
    ago = (today - when).days
    if ago in (0, 1):
        return "today" if ago == 0 else "yesterday"
    name = WEEKDAYS[when.weekday()]
    if 1 < ago < 7:
        return name
    return f"{name}, {dated(when, locale)}" if american(locale) else f"{name} {dated(when, locale)}"


def on(when: date, today: date, locale: str = "") -> str:
    """The same as an adverb: `yesterday`, `on Tuesday`, `on Tuesday, May 12,` (the template drops a comma too many)."""
    said = day(when, today, locale)
    if said in ("today", "yesterday"):
        return said
    return f"on {said}," if "," in said else f"on {said}"


def dated(when: date, locale: str = "") -> str:
    """`May 12` or `12 May`."""
    month = MONTHS[when.month - 1]
    return f"{month} {when.day}" if american(locale) else f"{when.day} {month}"


def american(locale: str) -> bool:
    """Whether dates are written the American way."""
    return locale.casefold().replace("_", "-") in ("en-us", "")


def _named_in_full(said: str) -> str:
    """`Fri` as `Friday`, `Tues 3pm` as `Tuesday 3pm`."""
    return re.sub(
        r"\b(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs|r)?\b\.?",
        lambda found: next(name for name in WEEKDAYS if name.startswith(found["day"])),
        said,
    )


def when(text: str) -> str:
    """A time in the notes' own words, as it stands in a sentence: `end of March` → `at the end of March`."""
    line = lowered(_named_in_full(clean(text)))
    if re.match(r"(?:the )?(?:end|start|beginning) of\b", line):
        return f"at the {line.removeprefix('the ')}"
    if re.match(r"(?:mid|early|late)[ -]", line):
        return f"in {line}"
    return f"on {line}" if line.split()[:1] and line.split()[0].capitalize() in WEEKDAYS else line


def roughly(time: wording.When, found: Sequence[date], locale: str = "", noun: bool = False) -> str:
    """A time as firmly as it was noted: `by Friday 20 March`, `on Tuesday or Wednesday`, `at the end of March`.

    found: the days of the time as dates. noun: as what somebody has in mind: `the week of 16 March`.
    """
    if time.part:
        said = PARTS[time.part].format(MONTHS[found[0].month - 1])
        lead = "at" if said.startswith("the") else "in"
        return f"by {said}" if time.precision == "by" else said if noun else f"{lead} {said}"
    if time.precision == "by" and len(found) == 1 and time.days[0].day:
        said = day(found[0], date.max, locale)
    else:
        said = " or ".join(_noted(one, when, locale) for one, when in zip(time.days, found, strict=True))
        if len(found) == 2 and not time.days[0].weekday and time.days[0].day and found[0].month == found[1].month:
            first, second = (found[0], found[1].day) if american(locale) else (found[0].day, found[1])
            said = " or ".join(str(one) if isinstance(one, int) else dated(one, locale) for one in (first, second))
    if time.precision == "by":
        return f"by {said}"
    if time.precision == "week":
        return f"the week of {said}" if noun else f"in the week of {said}"
    if time.precision == "about":
        return f"around {said}"
    return said if noun else f"on {said}"


def _noted(noted: wording.Day, when: date, locale: str) -> str:
    """`Friday`, `20 March` or `Friday 20 March`: no more of a day than was noted."""
    name = WEEKDAYS[when.weekday()] if noted.weekday is not None else ""
    if not noted.day:
        return name
    return f"{name}{',' if american(locale) and name else ''} {dated(when, locale)}".strip()


PARTS = {
    "end": "the end of {}",
    "start": "the beginning of {}",
    "mid": "mid-{}",
    "early": "early {}",
    "late": "late {}",
}


def due(said: str) -> str:
    """A day or words for one as the day by which something is due: `by Friday`."""
    said = _named_in_full(said)
    words = said.split()
    return said if words and words[0].casefold() in PREPOSITIONS | {"after", "before", "next"} else f"by {said}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """One line, no control characters, no end punctuation, no quotation marks around the whole."""
    line = " ".join("".join(c if c.isprintable() or c in JOINERS else " " for c in text).split())
    while len(line) > 1 and (line[0] + line[-1]) in ('""', "''", "“”", "‘’", "«»", "„“"):
        line = line[1:-1].strip()
    return line.lstrip("-–—•* ").rstrip(" .;,:!…")


@lru_cache(maxsize=4096)
def shape(text: str) -> str:
    """Which of the shapes above a note has."""
    line = clean(text)
    if line.endswith("?"):
        return "question"
    if re.search(r"[.!?]\s+\S", line) and not re.search(r"\b(?:e\.g|i\.e|vs|approx|no|St|Dr|Mr|Ms|Mrs)\.\s+\S", line):
        return "sentences"
    if re.search(r"\w: ", line):
        return "label"
    words = [word.casefold().replace("’", "'") for word in WORD.findall(line)]
    if not words:
        return "noun"
    if words[0] == "that":
        return "clause" if shape(line[5:]) == "clause" else "noun"
    if words[0] in INDIRECT:
        return "indirect"
    if words[0] in SUBJECTS and len(words) > 1:
        return "clause"
    if _has_verb(words):
        return "clause"
    return "action" if _acts(words) else "noun"


def _acts(words: list[str]) -> bool:
    """Whether a note begins with its verb: a past form, or a base form with an object."""
    first = words[0]
    if (first in PASTS and first not in BASES) or (first.endswith("ed") and len(first) > 5 and first not in ADJECTIVES):
        return len(words) > 1 and words[1] not in ("of", "by")
    return first in BASES and first not in ADJECTIVES and len(words) > 1 and words[1] not in ("of", "and", "is", "are")


def _has_verb(words: list[str]) -> bool:
    """Whether a finite verb stands behind a subject, before any subordinate clause."""
    if words[0] in BASES or words[0] in PASTS:
        return False
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if word in SUBORDINATORS or before in SUBORDINATORS:
            return False
        if word in ALWAYS_VERBS:
            return True
        if word in BASE_OF and word not in NOUNISH:
            return True
        if word in NOUNISH and after == "that":  # `exit interviews that nobody reads`
            return False
        if (word in NOUNISH or word in BASES or word in PASTS) and _determines(after) and not _determines(before):
            return before != "to"
        if word in VERBAL and _is_plural(before, words):
            return True
        if word in BASES and after in PARTICLES and before.endswith("s") and before not in DETERMINERS:
            return True
    return False


ADVERBS = frozenset(
    "here there now never often always still also rarely usually mostly sometimes just only soon then".split()
)


def _is_plural(word: str, words: list[str]) -> bool:
    """Whether a plural noun stands there, or an adverb behind one."""
    if word in ADVERBS:
        at = words.index(word)
        word = words[at - 1] if at else ""
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in DETERMINERS | PREPOSITIONS


def _determines(word: str) -> bool:
    return word in DETERMINERS or word[:1].isdigit()


CAPITALS = frozenset(("I", "I'm", "I've", "I'd", "I'll", *MONTHS, *WEEKDAYS))


def lowered(text: str, proper: Collection[str] = ()) -> str:
    """The text as it stands inside a sentence: its first letter small, unless the word is a name or an acronym."""
    first = re.match(r"[^\s,;:]+", text)
    if not first:
        return text
    word = first.group()
    if re.match(r"[A-Z]-", word):  # `A-levels`, `T-shaped`
        return text
    bare = word.rstrip("'’s") if word.endswith(("'s", "’s")) else word
    if (
        word in CAPITALS
        or bare in CAPITALS
        or word in proper
        or bare in proper
        or bare.casefold() in wording.first_names()
        or any(c.isupper() or c.isdigit() for c in word[1:])
    ):
        return text
    return text[:1].lower() + text[1:]


def titled(job: str) -> str:
    """A job's title inside a sentence: `Operations analyst, Leeds` → `operations analyst`; `Data Analyst` stays."""
    job = job.partition(",")[0]
    return job if any(word[:1].isupper() or word[:1].isdigit() for word in job.split()[1:]) else lowered(job)


def sentence(text: str) -> str:
    """The text as a sentence: its first letter big, one mark at its end."""
    line = clean(text)
    return line[:1].upper() + line[1:] + ("" if line.endswith("?") else ".")


def to_reader(
    text: str, names: Sequence[str] = (), spoken: bool = False, about: bool = False, formality: str = ""
) -> str:
    """Words about the reader or their company, said to the reader: `we lose a day` → `you lose a day`.

    names: the names under which the notes speak of the reader; they become `you`.
    spoken: the note may be in the reader's voice; where it is (`we`, `our`, a leading `I`), its `I` is the reader too.
    about: the note is about the reader, so that any `he` or `she` in it is the reader.
    formality: how the reader is addressed; English has one `you`.
    Returns "" if the words cannot be said to the reader, in languages where that happens.
    """
    line = clean(text)
    line = line[5:] if line[:5] == "that " and shape(line) == "clause" else line
    spoken = spoken and bool(re.search(r"^(?:I|my)\b|\b(?:we|our|us)\b", line, re.IGNORECASE))
    table = {} if TOGETHER.match(line) else YOURS | (SPOKEN if spoken else {}) | (THEM if about else {})
    line, about_reader = _address(line, names)
    if about_reader:
        table = table | {"their": "your", "his": "your", "her": "your", "theirs": "yours"} | ITSELF
    line = re.sub(r"\b[Ii] was\b", "you were", line) if spoken else line
    swapped = WORD.sub(lambda m: _swap(m.group(), table), line)
    return _agree(swapped) if about_reader and about_reader != "they" else swapped


def together(text: str) -> str:
    """A clause about what writer and reader did together, which can stand alone; "" for any other."""
    return text if TOGETHER.match(text) else ""


def addressed(text: str, names: Sequence[str], alone: bool = False) -> str:
    """The writer's own words, in which the reader becomes `you`: `Wes still drives` → `you still drive`.

    alone: nobody else was there, so that a `she`, `he` or `they` that opens the note is the reader or their employer.
    """
    line, subject = _address(clean(text), names)
    if subject in ("they", "she", "he") and not alone:
        return clean(text)
    return _agree(line) if subject else line


def _swap(word: str, table: dict[str, str]) -> str:
    other = table.get(word.casefold().replace("’", "'"))
    if other is None or (word.isupper() and len(word) > 1):  # US is a country
        return word
    return other


def _address(line: str, names: Sequence[str]) -> tuple[str, str]:
    """Names of the reader become `you`, and so does a pronoun that opens the note. Returns the subject replaced."""
    subject, before = "", line
    for name in sorted(names, key=len, reverse=True):
        if name not in line:
            continue
        pattern = re.escape(name)
        line = re.sub(rf"\b{pattern}['’]s\b", "your", line)
        if re.match(rf"{pattern}\b", line):
            subject = name
        line = re.sub(rf"\b{pattern}\b", "you", line)
    if line != before:  # `the dock with you, he knows every clerk` speaks of the same person
        line = re.sub(r", (?:she|he) (\w+)", lambda m: f"; you {BASE_OF.get(m[1], PLURAL.get(m[1], m[1]))}", line)
    opening = re.match(r"(they|she|he)\b(?!['’])", line, re.IGNORECASE)
    if opening and not subject:
        subject = opening.group().casefold()
        line = "you" + line[opening.end() :]
    contracted = re.match(r"(they|she|he)['’](re|s|ve|d|ll)\b", line, re.IGNORECASE)
    if contracted:
        ending = {"s": "'re"}.get(contracted.group(2).casefold(), "'" + contracted.group(2).casefold())
        subject, line = "they", "you" + ending + line[contracted.end() :]
    return line, subject


def _agree(line: str) -> str:
    """`you drives` → `you drive`: the verb after a subject that has become `you`."""

    def fix(found: re.Match[str]) -> str:
        adverb, verb = found.group(1) or "", found.group(2)
        return f"you {adverb}{PLURAL.get(verb) or BASE_OF.get(verb, verb)}"

    fixed = re.sub(r"^you ((?:\w+ly|also|still|never|just) )?([\w']+)", fix, line)
    pair = re.match(r"you \w+ (?:or|and) (\w+)", fixed)
    return fixed[: pair.start(1)] + BASE_OF.get(pair[1], pair[1]) + fixed[pair.end(1) :] if pair else fixed


ASKED = re.compile(
    r"(?:(?:proven|solid|strong|good|some|sound|hands-on|prior|previous|\d+\+?(?: or more)? years?(?: of)?)\s+)*"
    r"(?:experience|knowledge|understanding|confidence|familiarity|proficiency|expertise)\s+"
    r"(?:(with|in|of|as)\s+(?=\S)|(?=\w+ing\b))",
    re.IGNORECASE,
)
"""How a posting leads up to what it asks for."""
LONGEST_ECHO = 5
"""Words of an advertisement in a row that a letter may use; more reads as copied."""


def topic(requirement: str) -> str:
    """What a requirement is about, in a few words: `leading shifts on packing lines in the North` loses its tail."""
    lead = ASKED.match(requirement)
    words = requirement.split()
    if lead and lead.group(1) and len(words) > LONGEST_ECHO:
        words = requirement[lead.end() :].split()
    while len(words) > LONGEST_ECHO:
        cut = max((at for at, word in enumerate(words) if at > 1 and word.casefold() in PREPOSITIONS), default=0)
        if not cut:
            break
        words = words[:cut]
    return " ".join(words).rstrip(",;:")


def gap(doubt: str) -> str:
    """A doubt about the writer as a clause of their own, where its form is sure: `never led` → `I have never led`."""
    line = clean(doubt)
    if re.match(r"you(?:['’](?:ve|re|d|ll))? \w", line, re.IGNORECASE):
        told = re.sub(r"^you(?=['’]| )", "I", line, flags=re.IGNORECASE)
        told = re.sub(r"^I['’]re ", "I am ", re.sub(r"^I are ", "I am ", re.sub(r"^I were ", "I was ", told)))
        return re.sub(r"\byour\b", "my", re.sub(r"^I['’]ve ", "I have ", told))
    words = line.casefold().split()
    if words[0] in ("never", "not", "only") and len(words) > 1 and (words[1] in PASTS or words[1].endswith("ed")):
        return f"I have {lowered(line)}"
    return ""


def matter(requirement: str) -> str:
    """The same without how a posting leads up to it: `experience with syringe drivers` → `syringe drivers`."""
    return topic((ASKED.sub("", requirement) or requirement).partition(",")[0])


def place(company: str) -> str:
    """An employer behind a preposition: `Institute for River Studies` is `the Institute for River Studies`."""
    named = re.match(r"(?:Institute|Borough|Ministry|Department|Museum|University|Office|Bureau) (?:of|for)\b", company)
    return f"the {company}" if named else company


def shortfall(weakness: str) -> str:
    """Where an answer fell short, told in one clause: `the case, I ran out of time` → `the case, where I ran out …`."""
    found = re.fullmatch(r"([^,:;.]{3,60}?)(?:,|:| [-–—]) (I (?!(?:am|think|feel|was)\b).+)", clean(weakness))
    if not found or shape(found[1]) != "noun":
        return ""
    return f"{article(found[1])}, where {found[2]}"


def predicate(text: str) -> str:
    """What somebody does, where a note leaves out who: `runs the only drone count`; "" for any other words."""
    line = clean(text)
    return line if line.split()[:1] and line.split()[0].casefold() in BASE_OF and shape(line) != "clause" else ""


def as_writer(text: str) -> str:
    """What the writer did, in their own voice: `cut errors` → `I cut errors`, `we cut` → `my colleagues and I cut`."""
    line = clean(text)
    if re.match(r"we\b(?!['’])", line, re.IGNORECASE):
        return "my colleagues and I" + line[2:]
    if STATES.match(line):
        return lasting(f"I am {lowered(line)}")
    if re.match(r"\d+\+? years\b", line):
        return f"I have {line}"
    if shape(line) == "action":
        return lasting(f"I {line[:1].lower()}{line[1:]}")
    return lasting(line)


STATES = re.compile(
    r"(?:certified|licensed|qualified|registered|accredited|chartered|fluent)\b"
    r"(?! (?:\d|an?\b|the\b|all\b|new\b|our\b))|"
    r"trained (?:in|as|to|on|for)\b",
    re.IGNORECASE,
)
"""What somebody is: as the first word of a note it is no deed."""


CHANGES = re.compile(
    r"\b(?:cut|reduced|lowered|raised|increased|improved|grew|shortened|trimmed|boosted|lifted|shrank|dropped)\b", re.I
)
PREPOSITIONS = frozenset(
    "about across after against among at before between by during for from in inside into of on over per through to "
    "under until while with within without as via".split()
)
UNCOUNTABLE = frozenset(
    "overtime stock staff time work money advice feedback information software hardware research progress turnover "
    "data equipment traffic training knowledge churn growth revenue cash quality safety care access support "
    "communication documentation trust pressure demand logistics analytics".split()
)
AUXILIARY = "would|will|can|could|should|do|does|did|have|has|had|are|is|were|was|may|might|must"


def proof(claim: str, number: str = "", context: str = "") -> str:
    """A claim with its setting and its result, as far as the claim does not hold them already."""
    where = clean(context)
    line = claim
    if where and where.casefold() not in claim.casefold():
        if where.split()[0].casefold() in PREPOSITIONS:
            line += f" {where[:1].lower()}{where[1:]}"
        else:
            line += f" at {where}" if where[:1].isupper() and not re.search(r"\d", where) else f" ({where})"
    result = clean(number)
    if not result or result.casefold() in claim.casefold():
        return line
    rough = re.match(r"(?:about|around|over|under)\s+\d", result)
    first = result.split()[0].casefold()
    joins = first in PREPOSITIONS and (first != "from" or CHANGES.search(claim))
    if joins and shape(result) != "clause" and not rough:
        return f"{line} {lowered(result)}"
    if first == "no" or (first in PASTS and first not in BASES):  # `no major findings`, `built for 8% under budget`
        return f"{line}, {'with ' if first == 'no' else ''}{lowered(result)}"
    if re.match(r"[~<>]?\d[\d.,]*\s?(?:%|percent\b)", result) and CHANGES.search(claim):
        return f"{claim} by {result}{line[len(claim) :]}"
    return f"{line}: {happened(lowered(result), article, shape)}"


def led(claim: str, number: str, context: str) -> str:
    """A claim behind its setting: `at Calder, for two depots, I wrote …`; "" where the setting is no place or time."""
    where = clean(context)
    if not where or where.split()[0].casefold() not in PREPOSITIONS or where.casefold() in claim.casefold():
        return ""
    return f"{lowered(where)}, {proof(claim, number)}" if claim.startswith("I ") else ""


def article(text: str) -> str:
    """A bare noun phrase with `the` before it where English wants one: `sample dashboard` → `the sample dashboard`."""
    words = text.split()
    none = DETERMINERS | SUBJECTS | INDIRECT | PREPOSITIONS
    if not words or not words[0][:1].islower() or words[0].casefold() in none:
        return text
    if any(c.isdigit() for c in words[0]):  # `p99`
        return text
    second = words[1].casefold() if len(words) > 1 else ""
    plural = second.endswith("s") and not second.endswith("ss")
    if words[0].endswith("ing") and (second in DETERMINERS | PREPOSITIONS or plural):
        return text  # `playing the level together`, `reading strips out loud`
    head = words[0]
    for word in words:
        if word.casefold() in PREPOSITIONS:
            break
        head = word
        if word.endswith(","):
            break
    bare = head.rstrip(",").casefold()
    many = bare.endswith("s") and not bare.endswith(("ss", "us", "is"))
    return text if many or bare in UNCOUNTABLE or bare.endswith("ing") else f"the {text}"


def promised(text: str) -> str:
    """A promise as what the reader will get: `send sample dashboard` → `I will send the sample dashboard`."""
    line = lowered(clean(text))
    line = re.sub(r"^that (?=I\b)", "", line)
    whole = re.match(r"to ([a-z]+)(?: (.+))?$", line)  # behind `promised` a verb stands with its `to`, and is no noun
    if whole and whole[1] not in DETERMINERS | {"her", "him", "them", "you"}:
        return f"I will {whole[1]} {article(whole[2])}" if whole[2] else f"I will {whole[1]}"
    verb, _, rest = line.partition(" ")
    may_be_noun = third(verb) in NOUNISH and (rest.split() or [""])[0].casefold() not in DETERMINERS  # `sample plan`
    if shape(line) == "action" and verb in BASES and not may_be_noun:
        return f"I will {verb} {article(rest)}"
    return line if shape(line) == "clause" else f"you will have {article(line)}"


def asks(text: str) -> bool:
    """Whether words are a question as they stand, with or without the mark at the end."""
    line = clean(text)
    inverted = re.match(rf"(?:\w+\s+){{1,2}}(?:{AUXILIARY})\b", line)
    return line.endswith("?") or (bool(inverted) and shape(line) == "indirect")


def indirect(text: str) -> str:
    """A question put to the writer, told back: `How would you find it?` → `how I would find it`; "" if it cannot be."""
    found = re.match(rf"(\w+(?: \w+)??) ({AUXILIARY}) you (.+?)\?*$", clean(text), re.IGNORECASE)
    others = re.match(r"(why|how|when|where) do (?!you\b)(\w+ \w.*?)\?*$", clean(text), re.IGNORECASE)
    if others and not re.search(r"\b(?:you|your)\b", others[2], re.IGNORECASE):
        return f"{others[1].casefold()} {others[2]}"
    if not found or found.group(1).casefold().split()[0] not in INDIRECT or found.group(2).casefold() == "did":
        return ""
    word, verb, rest = found.group(1).casefold(), found.group(2).casefold(), found.group(3)
    verb = {"do": "", "are": "am ", "were": "was "}.get(verb, f"{verb} ")
    rest = re.sub(r"\byour\b", "my", rest)
    return f"{word} I {verb}{rest}"


def steps(ideas: Sequence[str]) -> str:
    """What the writer would do, in order; "" if one of the notes is not an action."""
    actions = [re.sub(r"^(?:I would|I'd|I’d|would)\s+", "", clean(idea), flags=re.IGNORECASE) for idea in ideas]
    actions = [action[:1].lower() + action[1:] for action in actions]
    if not all(shape(action) == "action" and action.split()[0] in BASES for action in actions):
        return ""
    first, *more = actions
    line = (
        f"I would first {first}"
        if not any({"first", "start", "begin"} & set(action.split()) for action in actions)
        else f"I would {first}"
    )
    for i, action in enumerate(more):
        line += f", and then {action}" if i == len(more) - 1 else f", then {action}"
    return line


def quoted(text: str) -> str:
    """Words between quotation marks, verbatim."""
    return f"“{text}”"
