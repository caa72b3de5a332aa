"""English for a letter of application: a resume's line as a deed, a posting's demand as a topic, a post and a degree.

What cannot be turned for certain is "": the letter then says nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from letterkit.languages.en.evidence import DEMANDS
from letterkit.languages.en.phrasing._tense import lasting
from letterkit.languages.en.phrasing._verbs import BASE_OF, BASES, IRREGULAR, NOUNISH, PASTS, REGULAR, past, third

NO_DEED = frozenset(
    "experienced skilled qualified certified dedicated motivated advanced detailed varied required trusted talented "
    "organised organized committed focused focussed licensed registered accredited chartered interested bed speed "
    "need feed seed hundred united limited applied mixed related gifted seasoned accomplished driven proven "
    "known hidden left".split()
)
"""Words that look like a past form and mostly open a noun phrase or tell a quality."""
BASE_OF_PAST = {form: base for base, form in IRREGULAR.items()} | {past(base): base for base in REGULAR}
_SENTENCE = re.compile(
    r"(?<=[a-z\d)%”\"'])(?<!\bProf)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bInc)(?<!\bLtd)(?<!\bvs)(?<!\bapprox)"
    r"[.!?]\s+(?=[A-Z])"
)
_DETERMINED = re.compile(r"(?:an?|the|this|these|all|both|each|every|our|their|my|up to|over|about|\d[\d,.]*|two|three|"
                         r"four|five|six|seven|eight|nine|ten|twelve|new|other)\b", re.IGNORECASE)  # fmt: skip
_ACTS = re.compile(r"(?:[A-Z]?[a-z]+ )?[A-Za-z]+(?:tion|sion|ment|ance|ence|ing|sis|sale|delivery|support|care|control|"
                   r"service|upkeep|design|review)s? (?:of|for|to|with|in) ")  # fmt: skip
_VERB_PREPOSITIONS = frozenset("with in on as to under at from alongside closely independently together".split())


def deed(line: str, over: bool = True) -> str:
    """A resume's line as what the writer did: `Led five students` → `I led five students`; "" where it cannot be told.

    over: whether the time in which it was done is over.
    """
    told: list[str] = []
    line = _bared(line)
    if _BROKEN_OFF.search(line) or _FORMULA.search(line):
        return ""
    for part in _SENTENCE.split(line):
        pieces = re.split(r"\s*;\s+", part)
        first = _deed(pieces[0], over)
        if not first:
            break
        rest = [piece if _states(piece) else _deed(piece, over) for piece in pieces[1:]]
        told.append("; ".join([first, *(piece for piece in rest if piece)]))
    return ", and ".join(told[:2]) if len(" ".join(told[:2]).split()) <= MOST else told[0] if told else ""


_BROKEN_OFF = re.compile(r"\b(?:and|or|the|an?|of|to|with|for|in|by|from|at|as)[\s.]*\Z", re.IGNORECASE)
_FORMULA = re.compile(r"\$\$|\\\w+\{|[{}<>|]")


def _bared(line: str) -> str:
    """A line without the marks of Markdown, and without a list behind a dash."""
    line = re.sub(r"!?\[([^\]]+)\]\([^)\s]*\)", r"\1", line)
    line = re.sub(r"(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1", r"\2", line)
    line = re.split(r"\s[-–—•*]\s(?=[A-Z])", " ".join(line.split()))[0].strip()
    line = re.sub(
        r", (?=(?:one|two|three|four|five|six|\d+|both|all|none|most|each|some)(?: of \w+)? (?:are|is|were|was|have|has|now)\b)",
        "; ",
        line,
    )
    return re.sub(r"(?<=[a-z])\s[-–—]\s(?=[a-z\d])", ": ", line, count=1)


MOST = 34
"""Words of one deed that takes two sentences of a resume; of more, the first alone is told."""


def _states(piece: str) -> bool:
    """Whether a piece behind a semicolon is a statement of its own: `month-end now takes one day`."""
    words = [word.casefold() for word in piece.split()]
    first = _bare(words[0]) if words else ""
    if not words or first in PASTS or first in BASES or first in BASE_OF:
        return False
    return any((word in BASE_OF and word not in NOUNISH) or word in _FINITE for word in words[1:8])


_FINITE = frozenset(
    "is are was were has had takes took fell rose went grew dropped became came did does runs ran made".split()
)


def _deed(piece: str, over: bool) -> str:
    """One piece of a line as a clause with `I`."""
    piece = piece.strip().rstrip(" .")
    words = piece.split()
    if len(words) < 2 or re.search(r"\w: ", piece[:30]):
        return ""
    first, second, be = _bare(words[0]), _bare(words[1]), "was" if over else "am"
    if first == "i":
        return piece
    if held_post := _as_somebody(piece, be):
        return held_post
    if second == "by" or (first in _MADE and second in _VERB_PREPOSITIONS | {"to", "for", "using", "across"}):
        return ""  # `built with Next.js`: what was built?
    is_given = second in _VERB_PREPOSITIONS | {"to", "for", "among", "into"}
    if first in _BESTOWED and (first in _ALWAYS_BESTOWED or is_given):
        return f"I {be} {_joined(_small(piece))}"
    if first == "responsible" and second == "for":
        return f"I {be} responsible for {' '.join(words[2:])}"
    return _acted(piece, words, over)


def _as_somebody(piece: str, be: str) -> str:
    """`Mentor to five trainees since 2017` → `I have been a mentor to …`; "" for what tells no post."""
    whom = re.match(r"((?:[A-Za-z-]+ ){0,2}[A-Za-z-]+) (?:to|for|of|at) ", piece)
    is_verb = whom is None or (_bare(whom[1].split()[0]) in PASTS | BASES and _bare(whom[1]) not in _WHO_ACTS)
    if whom is None or is_verb or not _SOMEBODY.fullmatch(whom[1].split()[-1]):
        return ""
    told = f"{article_of(piece)} {_small(piece)}"
    since = lasting(f"I am {told}")
    return since if since.startswith("I have") else f"I {be} {told}"


def _acted(piece: str, words: list[str], over: bool) -> str:
    """A piece that begins with its verb, or names what was done; "" for any other."""
    first, second, rest = _bare(words[0]), _bare(words[1]), " ".join(words[1:])
    if first.endswith("ly") and (_is_past(second, "") or second in BASES):
        return f"I {first} {_joined(rest)}"
    if _is_past(first, second):
        return f"I {_joined(_small(piece))}"
    if first in BASE_OF and (first not in NOUNISH or _DETERMINED.match(rest)):
        return f"I {_when(BASE_OF[first], over)} {rest}"
    if first in BASES and (third(first) not in NOUNISH or _DETERMINED.match(rest)):
        return f"I {_when(first, over)} {rest}"
    if (gerunds().get(first) and second not in ("and", "of")) or (_ACTS.match(piece) and not _states(piece)):
        return f"my work {'included' if over else 'includes'} {_small(piece)}"
    return ""


_WHO_ACTS = frozenset("mentor host judge partner volunteer".split())
"""Verbs that before `to` are whoever does it: `mentor to five trainees`."""
_MADE = frozenset(
    "built deployed open-sourced created developed designed launched published implemented shipped engineered".split()
)
"""Deeds that are nothing without what was made."""
_ALWAYS_BESTOWED = frozenset("awarded nominated elected shortlisted commended tasked entrusted ranked".split())
_BESTOWED = _ALWAYS_BESTOWED | frozenset(
    "promoted selected appointed recognised recognized named invited chosen hired accepted assigned seconded".split()
)
"""What others did to the writer, where no object follows: `promoted to shift leader`."""


def _when(base: str, over: bool) -> str:
    """A verb in the tense of its time: resumes tell what is long over in the present, too."""
    return (IRREGULAR.get(base) or past(base)) if over else base


_PASSIVE = _VERB_PREPOSITIONS | {"by", "to", "for", "across", ""}


def _joined(deed: str) -> str:
    """Deeds that only commas part, with `and` before the last: `cut waste, trained two` → `cut waste and trained two`."""
    parts = re.split(r",\s+(?=[a-z]+\b)", deed)
    openings = [(*part.split(), "", "")[:2] for part in parts]
    verbs = [
        at for at, (word, after) in enumerate(openings) if at and _is_past(word, "") and _bare(after) not in _PASSIVE
    ]
    if not verbs or verbs[-1] != len(parts) - 1 or re.search(r"\band\b", parts[-1]) or len(verbs) != len(parts) - 1:
        return deed
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _is_past(word: str, after: str) -> bool:
    """Whether a line that begins so tells what somebody did."""
    if word in NO_DEED or after in ("of", "by", "in") * (word not in PASTS):
        return False
    return word in PASTS or (word.endswith("ed") and len(word) > 3)


def _bare(word: str) -> str:
    return word.casefold().strip(",;:.()'’\"")


def _small(text: str) -> str:
    """The text with a small first letter, unless its first word has further capitals."""
    return text if any(letter.isupper() for letter in text.split()[0][1:]) else text[:1].lower() + text[1:]


_DOUBLED = frozenset(
    "control refer occur admit commit submit program permit plan begin forget travel label cancel".split()
)


def gerund(base: str) -> str:
    """`reduce` → `reducing`, `plan` → `planning`, `lie` → `lying`."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    short = (
        len(base) <= 4
        and base[-1] not in "aeiouwxy"
        and base[-2:-1] in tuple("aeiou")
        and base[-3:-2] not in tuple("aeiou")
    )
    return base + base[-1] * (short or base in _DOUBLED) + "ing"


def gerunds() -> dict[str, str]:
    """The -ing form of every verb that is known, with its base."""
    global _gerunds
    if not _gerunds:
        _gerunds = {gerund(base): base for base in BASES}
    return _gerunds


_gerunds: dict[str, str] = {}
LONGEST = 5
"""Words of a posting in a row that a letter may use; more reads as copied."""
_LEFT_OVER = re.compile(
    r"\s+(?:an?|the|of|and|or|with|in|on|for|to|by|from|at|as|their|our|your|its|before|after|during|than)\Z",
    re.IGNORECASE,
)
_NO_TOPIC = re.compile(
    r"\b(?:you|your|we|our|us|must|should|will|would|can|is|are|not|who|which)\b|[?!:]", re.IGNORECASE
)


def wanted(demand: str, is_name: Callable[[str], bool], answer: str = "") -> str:
    """What a posting asks for, as a few words that a sentence can take as its object; "" where there are none for sure.

    `Reduce downtime` → `reducing downtime`; `Strong SQL` → `SQL`; `Excel to a high standard` → `Excel`.
    is_name: whether a word keeps its capital. answer: the deed that answers it, whose verb may tell a verb of the demand.
    """
    text = re.sub(r"\A[^\w(]+", "", " ".join(demand.split())).rstrip(" .;:,")
    text = re.sub(rf"(?<=\w)(?:{DEMANDS.tail})\Z", "", text, flags=re.IGNORECASE)
    lead = re.match(rf"(?:{DEMANDS.lead})", text, re.IGNORECASE)
    text = text[lead.end() :] if lead and lead.end() < len(text) else text
    verb = BASE_OF_PAST.get(_bare(answer.removeprefix("I ").split()[0]), "") if answer else ""
    text = _shortened(text)
    text = text if text and is_name(text.split()[0].strip(",()")) else _as_noun(text, verb)
    if not text or _NO_TOPIC.search(text) or _OPEN_END.search(text) or not _stands_alone(text, is_name):
        return ""
    words = [word if is_name(word.strip(",()")) else _small(word) for word in text.split()]
    return " ".join(words)


def _shortened(text: str) -> str:
    """A demand without its tail behind a comma or a preposition, where it is longer than a letter may echo."""
    words = text.partition(" (")[0].split()
    if len(words) > LONGEST and any(word.endswith((",", ";")) for word in words[:LONGEST]):
        return ""  # a list: which of its items would be meant?
    while len(words) > LONGEST:
        cuts = [at for at, word in enumerate(words) if at > 1 and word.casefold() in DEMANDS.within.split()]
        if not cuts:
            return ""
        words = words[: cuts[-1]]
    found = " ".join(words)
    while _LEFT_OVER.search(found):
        found = _LEFT_OVER.sub("", found)
    return found


_UNCOUNTED = re.compile(
    r"\w+(?:ing|tion|sion|ment|ance|ence|ity|ness|ysis|ship|ics|ure|ware|logy|graphy|hood|cy|ism|ry|th|care|work|keeping|"
    r"craft|teen|age)|aid|admin|payroll|stock|cash|fatigue|downtime|scrap|waste|software|hardware|code|law|english|german|"
    r"french|spanish|maths|music|sport|art|control|support|design|test|repair|maintenance|service|software|data|research|"
    r"experience|knowledge|first aid|retail|sales|food|wine|time|water|electrical|manufacture|dementia|equipment|overtime|"
    r"travel|trade|media|content|copy|research|finance|audit|compliance|health|hospitality|transport|freight|timber|steel|"
    r"budget experience|hygiene|haccp|credit control|recovery|handover",
    re.IGNORECASE,
)


def _stands_alone(text: str, is_name: Callable[[str], bool]) -> bool:
    """Whether words are the object of a sentence as they stand: a name, a plural, or what is not counted.

    `apprentice` would want an article, and `ticketing, passenger` is half a list.
    """
    if re.match(r"(?:an?|the)\b", text, re.IGNORECASE) or ("," in text and not re.search(r"\b(?:and|or)\b", text)):
        return False
    core = re.split(rf"\b(?:{'|'.join(DEMANDS.within.split())})\b", text)[0].split()
    heads = [one.split()[-1] for one in re.split(r"\b(?:and|or)\b|,", " ".join(core)) if one.split()]
    gerund_first = bool(core) and core[0].casefold().endswith("ing")
    return bool(heads) and (gerund_first or all(_is_uncounted(head, is_name) for head in heads))


def _is_uncounted(head: str, is_name: Callable[[str], bool]) -> bool:
    word = head.strip("()").casefold()
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
    return plural or is_name(head) or bool(_UNCOUNTED.fullmatch(word))


_OPEN_END = re.compile(r"\b(?:\w+(?:onal|ical|tive|ful|ous)|interpersonal|good|strong)\Z", re.IGNORECASE)
"""An adjective whose noun was left out."""


def _as_noun(text: str, verb: str = "") -> str:
    """A verb at the beginning as -ing; a word that may be noun or verb only where it is certain what it is."""
    first, _, rest = text.partition(" ")
    word, after = first.casefold(), _bare(rest.split()[0]) if rest else ""
    base = (
        word
        if word in BASES
        else BASE_OF.get(word, "") or (BASE_OF_PAST.get(word, "") if after in _VERB_PREPOSITIONS else "")
    )
    if not rest:
        return gerund(base) if base and third(base) not in NOUNISH else text
    if not base:
        return text
    if re.fullmatch(r"\w+(?:ing|tion|ment)", rest):
        return text  # `audit testing`
    joined = re.match(r"(?:and|or) (\w+) (?=\w)", rest)
    is_sure = third(base) not in NOUNISH or _DETERMINED.match(rest) or base == verb or (joined and joined[1] in BASES)
    if is_sure or (word in ("work", "worked") and after in _VERB_PREPOSITIONS) or (word == "care" and after == "for"):
        joined = re.match(r"(and|or) (\w+) (?=\w)", rest)
        if joined and joined[2] in BASES:
            rest = f"{joined[1]} {gerund(joined[2])} {rest[joined.end() :]}"
        elif joined:
            return ""
        return f"{gerund(base)} {rest}"
    return "" if word in _EITHER or after in BASES else text


_EITHER = frozenset(
    "present lead support train help form process share ship supply transfer visit answer question".split()
)
"""Nouns and verbs alike, that open a demand as a verb more often than not."""

_NOWHERE = re.compile(
    r"(?:part|full)[ -]?time|placement|internship|freelance\w*|self[- ]employed|contract\w*|temporary|voluntary|remote|"
    r"various|several|current|present|seasonal|casual|permanent|summer job|student job",
    re.IGNORECASE,
)
_WITH_ARTICLE = re.compile(
    r"(?:University|Institute|Borough|Ministry|Department|Museum|Office|Bureau|Library|Bank|Church|Museum|City|County|"
    r"College|School|Royal College) (?:of|for)\b|(?:British|National|Royal|Royal [A-Z]\w+) \w+\Z"
)


def employed(where: str) -> str:
    """An employer as it stands behind `at`: `University of Orrin` → `the University of Orrin`; "" for what is none."""
    name = re.split(r",\s|\s[-–—|·]\s|\s\(", _bared(where))[0].strip(" .,;")
    if not name or not (name[0].isupper() or name[0].isdigit()) or len(name.split()) > 8 or _NOWHERE.search(name):
        return ""
    lower = [word for word in name.split() if word[:1].islower() and len(word) > 3]
    if _FORMULA.search(name) or lower or _is_post(name):
        return ""
    return f"the {name}" if _WITH_ARTICLE.match(name) else name


def span(start: str, end: str) -> str:
    """A time by its years, behind what it belongs to: ` from 2021 to 2023`, ` in 2025`; "" where one is not known."""
    first, last = start[:4], end[:4]
    if not first or not last:
        return ""
    return f" in {first}" if first == last else f" from {first} to {last}"


def _is_post(name: str) -> bool:
    """Whether what should be an employer is a post: `Deputy Ward Sister`."""
    last = name.split()[-1].casefold()
    return last in _POSTS or bool(re.fullmatch(r"\w+(?:assistant|manager|nurse|teacher|clerk|officer|engineer)", last))


_POSTS = frozenset(
    "assistant manager nurse sister matron teacher clerk officer engineer analyst developer technician operative driver "
    "chef commis cook waiter waitress tutor lecturer intern trainee apprentice volunteer supervisor administrator "
    "secretary receptionist treasurer coordinator co-ordinator consultant electrician joiner carpenter plumber fitter "
    "mechanic cleaner carer porter labourer cashier barista student demi-chef controller".split()
)


_SOMEBODY = re.compile(
    r"(?:\w*(?:er|or|ant|ist|ee|eer|ian|man|woman|person|ess|yst)|nurse|intern|student|lead|head|chef|cook|clerk|coach|"
    r"rep|representative|hand|guard|guide|aide|host|barista|captain|fellow|expert|associate|apprentice|graduate|resident|"
    r"executive|president|agent|superintendent|attendant|sergeant|pilot|chief|deputy|mate|scribe|architect|operative|"
    r"crew member|porter|steward|warden|mechanic|plumber|midwife|staff nurse|medic|paramedic|chair|secretary|"
    r"C[EFIOT]O|"
    r"(?:head|director|secretary|president|leader|chair|captain|manager) of [\w& ]+)\Z",
    re.IGNORECASE,
)
_NO_PERSON = frozenset("customer consumer user number paper computer water order summer winter other corner tower shelter "
                       "career labor labour floor door centre center".split())  # fmt: skip
_ONE_OF_A_KIND = re.compile(
    r"(?:C[EFIOT]O|Head|Director|Treasurer|Secretary|President|Chair\w*|Captain|Chief)\b(?! \w+ing)", re.I
)


def post(role: str, whole: bool = False) -> str:
    """A post as it stands behind `as`: `Finance assistant` → `a finance assistant`; "" for what names no person.

    whole: with what stands behind its comma, in brackets: `a student nurse (acute medical ward)`.
    """
    name, _, more = re.split(r"\s[-–—|]\s", role.strip())[0].partition(",")
    name, bracket, inside = name.partition("(")
    name = name.strip(" .")
    last = name.split()[-1].casefold() if name else ""
    if (
        not name
        or re.search(r"\b(?:then|now|later|and)\b", name)
        or len(name.split()) > 6
        or "/" in name
        or last in _NO_PERSON
        or not _SOMEBODY.search(name)
    ):
        return ""
    extra = " ".join((more or (inside.rstrip(") ") if bracket else "")).split())
    name = name if any(word[:1].isupper() for word in name.split()[1:]) else _small(name)
    said = name if _ONE_OF_A_KIND.match(name) else f"{article_of(name)} {name}"
    return f"{said} ({extra})" if whole and extra else said


def article_of(noun: str) -> str:
    """`a` or `an`, by the sound a word begins with: `an audit trainee`, `a user`, `an HR assistant`, `a BSc`."""
    word = noun.split()[0]
    if len(word) > 1 and (word.isupper() or re.match(r"[A-Z][A-Z]", word)):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    if re.match(r"(?:hour|honest|honou?r|heir|MSc|MBA|MA\b|MEng|MPhil|LLB|LLM)", word):
        return "an"
    return "an" if re.match(r"[aeiou](?!ni(?:t|v|q|f|on)|se|ur|ne\b)", word, re.IGNORECASE) else "a"


_LENGTH = r"(?:an?|one|two|three|four|five|six|eight|ten|twelve|\d+) (?:days?|weeks?|months?)"


def beginning(text: str) -> str:
    """When somebody can start, as a sentence: `four weeks` → `I can start at four weeks' notice`; "" for other words."""
    said = " ".join(text.split()).strip(" .")
    length = re.fullmatch(rf"({_LENGTH})(?:['’]?s?['’]? notice)?", said, re.IGNORECASE)
    if length:
        word = length[1].lower()
        return f"I can start at {word}{'’' if word.endswith('s') else '’s'} notice"
    if re.match(
        r"(?:on|in|at|by|from|after|before|early|late|mid|as soon|any ?time|immediately|now|straight|next|end of)\b",
        said,
        re.I,
    ):
        first = said.split()[0].casefold()
        lead = {"early": "in ", "late": "in ", "mid": "in ", "end": "at the "}.get(first, "")
        return f"I can start {lead}{said[:1].lower()}{said[1:]}"
    if re.match(
        r"\d{1,2}(?:st|nd|rd|th)? \w|(?:mon|tues|wednes|thurs|fri)day|\d{4}-\d|\d{1,2}[./]\d", said, re.IGNORECASE
    ):
        return f"I can start on {said}"
    return f"I can start in {said}" if re.match(r"[A-Z][a-z]+(?: \d{4})?\Z", said) else ""


_LEVEL = re.compile(
    r"B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|Ph\.?D|LL\.?[BM]|MBA|B\.?Ed|HN[CD]|Bachelor|Master|Diploma|Foundation"
)


def degree(kind: str, area: str, school: str) -> str:
    """A degree by its names: `BSc`, `Economics` → `BSc in Economics`; what repeats the school or a year is left out."""
    area = ", ".join(one for one in re.split(r",\s*", area) if one and one not in school and school not in one
                     and not re.fullmatch(r"\d{4}", one))  # fmt: skip
    kind = re.sub(r",?\s*\d{4}\Z", "", kind).strip()
    if area and (_LEVEL.match(area) or not kind):
        return area if _LEVEL.match(area) else ""
    if not kind or not _LEVEL.match(kind):
        return ""
    if not area or area.casefold() in kind.casefold():
        return kind
    return f"{kind} in {area}" if len(kind.split()) <= 3 else kind


_YEAR = re.compile(r"\b((?:first|second|third|fourth|final|last)[ -]year)\b", re.IGNORECASE)


def stage_of_study(label: str) -> str:
    """How far a student is, as the resume's headline says it: `Student nurse, final year` → `in my final year`."""
    found = _YEAR.search(label)
    return f"in my {found[1].casefold().replace('-', ' ')}" if found else ""


_ORDINARY = re.compile(
    r"[A-Z][a-z]+(?:tion|sion|ment|ance|ence|ing|ity|ness|ysis|ship|ics|ion|ial|ical|tive|tal|sis|logy|graphy)\Z"
)
_LICENCE = re.compile(
    r"\b(?:licen[cs]e|certificate|qualification|registration|permit|card|accreditation|membership)\Z", re.I
)


def is_ordinary(word: str) -> bool:
    """Whether a word with a capital is one of the language by its ending, and no product: `Reconciliation`."""
    return bool(_ORDINARY.match(word)) or word.casefold() in DEMANDS.people | DEMANDS.empty


def held(paper: str, slots: Mapping[str, tuple[str, ...]]) -> str:
    """A licence, a certificate or a language as what the writer has: `I hold a driving licence`, `I speak Welsh (B2)`."""
    name = paper.strip(" .")
    if "fluency" in slots or slots.get("is_language"):
        level = slots.get("fluency", ("",))[0]
        return f"I speak {name}" + (f" ({_small(level)})" if level else "")
    if _LICENCE.search(name):
        named_so = name if any(word[:1].isupper() for word in name.split()[1:]) else _small(name)
        return f"I hold {article_of(named_so)} {named_so}"
    return f"my certificates include {name}"
