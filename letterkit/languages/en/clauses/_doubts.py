"""Why English words may not be printed: the veto on what was made of notes, and a rule for any draft.

It knows nothing of how the words were made: what a hasty turning leaves behind is looked for in the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letterkit import wording
from letterkit.clauses._clause import Form
from letterkit.languages.en.clauses._grammar import finite
from letterkit.languages.en.clauses._people import PEOPLE
from letterkit.languages.en.clauses._run_ons import bare_verb, runs_on
from letterkit.languages.en.clauses._spelling import SHORT
from letterkit.languages.en.clauses._telegrams import starts_with_verb, telegram
from letterkit.languages.en.clauses._verbs import BASE_OF, BASES, PASTS
from letterkit.languages.en.phrasing import DETERMINERS, MONTHS, PREPOSITIONS, WEEKDAYS

FEWEST_WORDS, MOST_WORDS = 3, 42
"""Words of a sentence, and of one clause from which it is a breath of dictation that no reader follows."""
_SIGNS = re.compile(
    r"[=<>→←#~|\\^*_{}@&+]|->|\bw/|\b\w+/\w*[A-Za-z]\w*\b|!{2,}|\?{2,}|\.{3}|…|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
)
_SLASHED_WELL = re.compile(
    r"\b(?:24/7|and/or|his/her|TCP/IP|CI/CD|A/B|UI/UX|B2B/B2C|km/h)\b|\b\d+/\d+\b|(?<=[a-z]) & (?=[A-Z])|\b[A-Z]&[A-Z]\b|"
    r"\b[A-Z]\w*\+{1,2}(?!\w)|[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+"
)
"""What looks like shorthand and is none: names of firms and things, addresses."""
_SLANG = re.compile(
    r"\b(?:lol|haha|tbh|idk|omg|ugh|meh|yeah|nope|yep|bloody|damn|shit\w*|crap|bitch|arse|fuck\w*|feck|hell of|"
    r"quote|unquote|um|uh|erm|er|hmm|blah|gonna|wanna|ain't|dunno|kinda|sorta|no wait|scratch that|oops|fml|argh|"
    r"eek|thingy|(?:should|could|would|must|might) of(?= \w+(?:ed|n|id|ut|ne|t)\b)|"
    r"whatsit|check (?:this|that|name|spelling))\b",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(
    r"(?:\A(?:and|but|or|nor|which|because|then|than|of|to the)\b|\b(?:and|but|or|the|a|an|my|your|our|with|to|"
    r"of|at|from|in|on|for|by|"
    r"because|which|who|whose|is|are|was|were|am|be|i|if|when|as|than|that's|it's|you're|i'm|not|about|like|so|"
    r"very|re)\Z|\b(?:the|an?|my|your|our|his|her) \w+ that\Z)",
    re.IGNORECASE,
)
_ASKS_TOO = re.compile(r"\b(?:who|whom|what|where|how|why|which|when)\b.*\b(?:and|or) \Z", re.IGNORECASE)
_PREPOSITION_STAYS = re.compile(
    r"\b(?:what|who|which|where|how|whom|that|whether|look\w*|com\w+|came|work\w*|deal\w*|talk\w*|asked|think|"
    r"thought|"
    r"liv\w+|care\w*|believe\w*|going|went|go|get|mov\w+|log\w*|sign\w*|turn\w*|switch\w*|pass\w*|hand\w*|start\w*|"
    r"finish\w*|carr\w+|put|took|take|mail\w*|hear\w*|rel\w+|depend\w*|wait\w*|pay|paid|call\w*|be|was|is|are|"
    r"were)\b",
    re.IGNORECASE,
)
_DISAGREES = re.compile(
    r"\byou (?:\w+ly )?(?:is|was|has|does|isn't|wasn't|hasn't|doesn't|am|been|him|his)\b"
    r"|\byour (?:the|an?|my|his|her|their|our|your|it|is|are|you|i|we|me|us|this|that|these|those|said|told|"
    r"asked|to|and|or|but|was)\b"
    r"|\bi (?:is|are|has|does|were(?! to)|be|been|being|my|me|he|she|the|an?)\b"
    r"|\b(?:we|they) (?:is|was|has|does|am|be|been)\b|\b(?:he|she|it) (?:are|were(?! to)|have|do|am)\b"
    r"|\b(?:a|an|the|my|your|our) (?:a|an|the|my|our|your)\b|\ban "
    r"[bcdfgjklmnpqrstvwxyz](?!\w*\d)[a-z]{2,}\b(?<!hour)(?<!\bhonest)|\bthese (?:is|was)\b"
    r"|\b(?:mrs?|ms|miss|dr)\.? (?-i:[a-z])|\b(?:i|you|we|they) (?:do|did|am|are|have|would|will) (?:i|you|we|they)\b"
    r"|\bto (?:is|are|was|were|has|went|said|told|got)\b|, you,|\bmy and\b|\byours? self\b|\bdidn't (?:\w+ed|"
    r"went|said|told|got|had|was)\b"
    r"|\b(?:will|would|can|could|should|must|don't|didn't|doesn't|won't|can't) (?:\w{3,}[^s\W]s|is|are|was|"
    r"were|has|went|said|told)\b(?<! us)(?<! as)(?<! this)(?<! his)(?<! its)(?<! always)(?<! perhaps)(?<! "
    r"sales)(?<! others)(?<! customers)",
    re.IGNORECASE,
)
_TWICE = re.compile(r"\b(?!(?:had|that|very|really)\b)([A-Za-z']+) \1\b", re.IGNORECASE)
_SAID_AGAIN = re.compile(r"\b((?:[a-z']+ ){2}[a-z']+)\b.*\b\1\b|\bthe (\w+) the (?:\w+ ){0,4}\2\b", re.IGNORECASE)
"""What a speaker begins anew: `the sheet the one page sheet`."""
_NUMBERS_MEET = re.compile(
    r"\b\d[\d.,]*%? \d|\b\d+ (?:percent )?(?:no|actually|or was it|i mean)\b|\bno wait\b|\b(?:twenty|thirty|"
    r"forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred) \d|\b\d[\d.,]*(?:%| percent)? (?:percent \d|(?:twenty|thirty|forty|fifty|"
    r"sixty|seventy|"
    r"eighty|ninety)\b)|\bor was it\b|\bi mean\b(?! to\b)",
    re.IGNORECASE,
)
_DATES_MEET = re.compile(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|"
    r"June|July|"
    r"August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"\A[^\s:]{1,14}(?: \w+)?: ?[\"'“]?\w")
_SINGULAR = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b(?!-)", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:people|children|staff|crew|team|folk|folks|men|women|police|everyone|everybody|nobody|anyone|anybody|"
    r"someone|somebody|"
    r"no one|each|both|two|three|four|five|six|management|who|whoever|ones|\w{2,}[^s'\Wiu]s)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<!\A)(?<![.!?] )\b(?:Mr|Mrs|Ms|Dr|Miss)\b|(?:\A|(?<=\s))[A-Z][a-z]+\b")
_ALLOWED = re.compile(
    r"\d[\d.,:]*(?:%|x|k|m|am|pm|st|nd|rd|th|s|h|kg|g|km|mm|cm|ft|min|hrs?|mg|ml|GB|MB|TB|°C|C)?|[A-Z]{2,6}s?|"
    r"[A-Z]\d{1,2}|"
    r"(?:[A-Z]\.)+|\d+(?:st|nd|rd|th)?-?[a-z]+|[A-Z]+\d*[a-z]?\d*|[a-z]+-\d+|Mrs?|Ms|Dr|St|hmm?|shh|nth|pH|p\.m|"
    r"a\.m|vs|"
    r"[A-Z][a-z]*[A-Z]\w*",
)
_UNSPEAKABLE = re.compile(r"[^\W\d_][bcdfgkptv]r\Z|[^\W\d_][bcfgkp]l\Z|nstr\Z")
"""How no English word ends that is whole: `instr`, `dept` has a vowel too little."""
_CLIPPED = frozenset(
    "abt acct approx asap assn avg bldg cd convo custs deets dept diff diffs engg prod esp etc exp govt hosp "
    "incl info interv mgmt mgr "
    "min mins misc mtg natl obv obvs org orgs pct perf pls ppl pref prelim prep prob probs proj pts pt qty re "
    "recon ref refs reg resp sched sec "
    "sess sr svc temp txn ur vol wk wks wknd yr yrs yest sat mo mos jr sthg smth smthg sth defo prolly tho u n r "
    "b c d e f g h "
    "j k l m o p q s t v w x y z ans rd shd bn mvp hm em dev cert convos promo".split()
) - {"info", "prep", "mvp", "promo", "dev"}  # fmt: skip
"""Shortened words that have a vowel, or are one letter."""


def doubtful(text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """See `Language`."""
    line = text.translate(str.maketrans("’‘“”", "''\"\"")).strip()
    if not line:
        return "there are no words"
    if form == "draft":
        return next((why for check in DRAFTED if (why := check(line))), "")
    checks = CITED if form == "cited" else (*CITED, *TURNED, *SHAPES.get(form, ()))
    for check in checks:
        if check is _whole and form == "question":
            continue  # `Which course does the unit pay for?`
        if why := check(line):
            return why
    return _names_reader(line, readers) if form != "cited" else ""


_GIVEN = re.compile(
    r"\b(?:promis(?:ed|e)|told|tell|gave|give|sent|send|showed|show|offer(?:ed)?|owed?|brought|bring|handed|lent) your\b",
    re.IGNORECASE,
)


def _taken_for_yours(line: str) -> str:
    """`promised her photos` gives her something, and speaks of no photos of hers."""
    found = _GIVEN.search(line)
    return f"whose it is cannot be told: {found[0]}" if found else ""


def _shorthand(line: str) -> str:
    rest = _SLASHED_WELL.sub("", line)
    found = _SIGNS.search(rest)
    return f"shorthand is left in it: {found[0]}" if found else ""


def _abbreviation(line: str) -> str:
    for word in re.findall(r"(?<![\w.])[\w.'-]*\w", line):
        plain = word.replace("'s", "").strip("'.-")
        is_letter = len(plain) == 1 and plain.isalpha() and plain not in "IaA" and line.startswith(plain)
        if is_letter or (plain.casefold() in _CLIPPED and not plain.isupper() and plain not in ("I", "a", "A")):
            return f"{word} is shortened"
        if not plain or _ALLOWED.fullmatch(plain) or "'" in plain:
            continue
        if "." in plain.strip(".") and not re.fullmatch(
            r"\d[\d.,:]*|[\w-]+(?:\.[a-z]{2,})+|(?:[A-Za-z]\.)+[A-Za-z]|[ap]\.m|B\.Ed|Ph\.D", plain
        ):
            return f"{word} is shortened"
        if _UNSPEAKABLE.search(plain):
            return f"{word} is shortened"
        for part in plain.split("-"):
            if (
                part.isalpha()
                and len(part) > 1
                and not part.isupper()
                and not re.search(r"[aeiouyàâéèêëïöü]", part, re.I)
            ):
                return f"{word} is shortened"
        if re.search(r"\d", plain) and re.search(r"[A-Za-z]", plain) and not _ALLOWED.fullmatch(plain):
            return f"{word} is a code or shortened"
    return ""


def _small_i(line: str) -> str:
    return "a lower-case i is left in it" if re.search(r"(?<![\w.])i(?:'\w+)?(?![\w.])", line) else ""


def _remark(line: str) -> str:
    found = re.search(
        r"\b(?:don't|do not|never|must not|mustn't) (?:say|mention|tell|write|bring (?:it|that|this) up)\b(?! "
        r"(?:me|us|you|that I|if|what|how))",
        line,
        re.I,
    )
    return f"it is a remark to oneself: {found[0]}" if found else ""


def _slang(line: str) -> str:
    found = _SLANG.search(line)
    return f"{found[0]} is no word for a letter" if found else ""


def _numbers(line: str) -> str:
    found = _NUMBERS_MEET.search(_DATES_MEET.sub("", line))
    return f"two numbers stand for one thing: {found[0]}" if found else ""


def _marks(line: str) -> str:
    if line.count('"') % 2 or line.count("(") != line.count(")"):
        return "a mark is open"
    return ""


def _asks(line: str) -> str:
    return "a question mark is left in it" if "?" in line else ""


def _asks_well(line: str) -> str:
    if not line.endswith("?") or line.count("?") != 1:
        return "a question has one mark, at its end"
    opens = [part.split()[0].casefold() for part in re.split(r"[,;:–—]\s+", line) if part.split()]
    return "" if any(one.partition("'")[0].removesuffix("n") in _ASKING for one in opens) else "its order asks nothing"


def _agreement(line: str) -> str:
    found = _DISAGREES.search(line) or _TWICE.search(line) or _SAID_AGAIN.search(line)
    if found:
        return f"its words do not agree: {found[0]}"
    for match in re.finditer(
        r"(?:\A|\b(?:that|and|but|because|if|when|what|how|where|why|said|say|,) )you (?:\w+ly |also |still |"
        r"just |never )?(\w+s)\b",
        line,
        re.I,
    ):
        if match[1] in BASE_OF or (match[1] not in _ENDS_IN_S and match[1] not in PASTS):
            return f"its words do not agree: {match[0]}"
    return ""


_ASKING = frozenset(
    "do does did is are was were will would ca could can have has had should shall may might must am who whom whose what which "
    "when where why how in on at by for from with to of about under".split()
)
"""How a question, or a part of one, begins."""
_ENDS_IN_S = frozenset(
    "always sometimes perhaps across as us this discuss press pass miss dress guess bless cross process address "
    "assess possess focus express access witness harness".split()
)


def _tag(line: str) -> str:
    return "a label is left before it" if _TAG.match(line) else ""


def _speaker(line: str) -> str:
    found = re.match(r"(?:[pP]\d{1,2}|[A-Za-z]) ?: ?\S|(?:He|She|They|Their words): ?[\"'“]", line)
    return f"a speaker's tag is left in it: {found[0]}" if found else ""


def _third_person(line: str) -> str:
    """A pronoun with nobody before it whom it could mean may be the reader."""
    found = _SINGULAR.search(line)
    if found and not _somebody(line[: found.start()]):
        return f"{found[0]} may be the reader"
    they = _THEY.search(line)
    if they and not (_MANY.search(line[: they.start()]) or _somebody(line[: they.start()])):
        return f"{they[0]} may be the reader"
    return ""


def _somebody(before: str) -> bool:
    """Whether words name a person: by a noun, by a name, or by a capital inside the sentence."""
    if PEOPLE.search(before):
        return True
    names = [
        found
        for found in _NAME.finditer(before)
        if found[0] not in _NO_NAMES and not _PLACED.search(before[: found.start()])
    ]
    return any(found.start() or found[0].casefold() in wording.first_names() for found in names)


_PLACED = re.compile(r"\b(?:in|at|near|through|around|via) \Z", re.IGNORECASE)
"""What stands before a place, which no pronoun means."""
_NO_NAMES = frozenset(("I", "You", "Your", *MONTHS, *WEEKDAYS))


def _sentences(line: str) -> str:
    return "it is more than one sentence" if len(wording.sentences(line)) > 1 or ";" in line else ""


def _dialect(line: str) -> str:
    """`the door what comes off`, `till they done twenty`."""
    for found in re.finditer(r"([\w']+) what\b", line):
        before = found[1].casefold()
        if not (
            before in PREPOSITIONS | PASTS | BASES
            or before in BASE_OF
            or before in _BEFORE_WHAT
            or before.endswith(("ed", "ing"))
        ):
            return f"its grammar is not that of a letter: {found[0]}"
    wrong = re.search(
        r"\b(?:he|she|they|we|you|i) (?:done|seen|been|gone|ain't)\b|\b(?:they|we|you) was\b|\bdon't \w+ no\b",
        line,
        re.I,
    )
    return f"its grammar is not that of a letter: {wrong[0]}" if wrong else ""


_BEFORE_WHAT = frozenset("is was are were me you him her them us that exactly just and or but not so then".split())
_RUNS_ON = re.compile(
    r"(?P<before>[A-Za-z']+) (?:it's|that's|there's|he's|she's|they're|it is|that is)\b", re.IGNORECASE
)
_LINKS = frozenset(
    "and but or so because if when while since though although unless until that than as where what how why who "
    "which whether "
    "then now here there today yesterday like know knew knows see say says said think thinks thought hope hear "
    "heard feel felt "
    "sure sorry glad believe believes explained mentioned reckon reckons told me you us is was means mean only "
    "even".split()
)


def _run_on(line: str) -> str:
    """`Kyle he's going to run it`, `in the book it's more like 72`: speech without its stops."""
    found = next((one for one in _RUNS_ON.finditer(line) if one["before"].casefold() not in _LINKS), None)
    return f"two sentences run into each other: {found[0]}" if found else runs_on(line) or bare_verb(line)


def _shortness(line: str) -> str:
    return "it says too little" if len(line.split()) < FEWEST_WORDS else ""


def _length(line: str) -> str:
    return "it is too long for one clause" if len(line.split()) > MOST_WORDS else ""


def _whole(line: str) -> str:
    found = _CUT_OFF.search(line)
    stays = (
        found
        and found.start()
        and found[0].casefold() in PREPOSITIONS
        and _PREPOSITION_STAYS.search(line[: found.start()])
    )
    asks_twice = found and _ASKS_TOO.search(line[: found.start()])  # `whom I called and when`
    return "it is cut off" if found and not stays and not asks_twice else ""


def _clause(line: str) -> str:
    return "" if finite(line) else "it has no verb, or none that is known"


def _behind_that(line: str) -> str:
    return "it opens like a sentence" if line[:1].isupper() and _opens_small(line) else ""


def _opens_small(line: str) -> bool:
    first = line.split()[0]
    return first.casefold() in DETERMINERS | PREPOSITIONS | {"you", "your", "you're"}


def _label(line: str) -> str:
    return "a label is left in it" if re.search(r":(?!\d| ?\")", line) else ""


def _colon(line: str) -> str:
    return "a colon stands in it already" if ":" in re.sub(r"\d:\d", "", line) else ""


def _names_reader(line: str, readers: Collection[str]) -> str:
    for name in readers:
        flags = re.IGNORECASE if len(name) > 3 else 0
        for found in re.finditer(rf"(?<![\w'])(?<!Dear ){re.escape(name)}(?!\w)", line, flags):
            if not re.match(r" (?:[A-Z&]|(?:Ltd|GmbH|Inc)\b)", line[found.end() :]):
                return f"{found[0]} is the reader"
    return ""


def _apostrophe(line: str) -> str:
    found = next((one for one in re.findall(r"(?<![\w'])[a-z]+(?![\w'])", line) if "'" in SHORT.get(one, "")), "")
    return f"an apostrophe is missing: {found}" if found else ""


CITED: tuple[Callable[[str], str], ...] = (_shorthand, _small_i, _slang, _abbreviation, _marks)
TURNED: tuple[Callable[[str], str], ...] = (
    _apostrophe, _numbers, _agreement, _remark, _third_person, _length, _whole, _run_on, _taken_for_yours,
)  # fmt: skip
DRAFTED: tuple[Callable[[str], str], ...] = (_shorthand, _small_i, _apostrophe, _marks, _numbers, _agreement, _speaker)
SHAPES: dict[str, tuple[Callable[[str], str], ...]] = {
    "sentence": (_asks, _sentences, _shortness, _tag, _label, starts_with_verb, _clause, telegram, _dialect),
    "that": (_asks, _sentences, _tag, _colon, _behind_that, starts_with_verb, _clause, telegram, _dialect),
    "colon": (_asks, _colon, _sentences),
    "question": (_asks_well, _label),
}
