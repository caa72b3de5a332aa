"""Names as they stand in messages, cleaned: no number on a role, no team on a company, no company as a person."""

from __future__ import annotations

import re

from letterkit.documents import Address
from letterkit.inputs.addresses import is_applicant_system, is_mailbox, is_no_reply
from letterkit.languages import every
from letterkit.languages.topics.names import Jobs, Names
from letterkit.languages.topics.text import Text

_W, _NAMES = every(Jobs), every(Names)
LEGAL = (
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|Corp|plc|PLC|GmbH|gGmbH|AG|KG|OHG|e\.?V|SE|SA|S\.A\.S?|SAS|SARL|S\.A\.R\.L|"
    r"S\.?L|S\.p\.A|SpA|S\.?r\.?l|B\.?V|N\.?V|AB|ASA?|A/S|ApS|Oyj?|s\.r\.o|a\.s|Sp\. z o\.o|Kft|Zrt|SRL|A\.Ş|Pty|Pvt)"
)
"""Legal forms of companies, as they stand behind a name."""
_CAPITAL_WORD = r"[^\W\d_a-zà-ÿ][\w&'’.+-]{0,40}"
WITH_FORM = re.compile(
    rf"(?<!\w)(?:The )?{_CAPITAL_WORD}(?: (?:&|{every(Text).of_house}|{_CAPITAL_WORD})){{0,4}}?,? {LEGAL}\b\.?(?!\w)"
)
"""A name with a legal form behind it."""


_NUMBER = re.compile(
    rf"^(?:#|(?:{_NAMES.number_job})?\.? ?(?:{_NAMES.number_id}|"
    r"#)?\.?:? ?)?(?:[A-Z]{1,5}[-_ ]?)?\d[\d_-]*(?:-[A-Z]{2,4})?\b[ :,|–-]*(?=\S)|\s*[\[(](?:open|"
    r"closed|req(?:uisition)?\b[^)\]]*|job\b[^)\]]*|id\b[^)\]]*|ref\b[^)\]]*|"
    r"[A-Z]{0,5}[-_ #]?\d[\w-]*|m/[wf]/[dx]|[mwfdhx](?:/[mwfdhx*]){1,3}|all genders|remote[^)\]]*|"
    rf"gn)[\])]|[ ,]*[-–|#:(] *(?:(?:{_NAMES.number_job_2})\b\.? ?(?:{_NAMES.number_id_2}|"
    rf"#)?\.?:? ?)?[A-Z]{{0,5}}[-_]?\d{{3,}}[\w-]*\)?\s*$|,? \(?(?:{_NAMES.number_job_3})\.? ?(?:{_NAMES.number_id_3}|"
    r"#)\.?:? ?[\w-]+\)?\s*$|\s+(?:JR|REQ|R)-?\d{3,}\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:the|our|a|an|this|your|open|vacant|advertised|(?:position|role|job|post) of|application (?:as|for))\s+",
    re.IGNORECASE,
)
_JOB_WORD = re.compile(r" (?:role|position|job|opening|vacancy|opportunity|application)$", re.IGNORECASE)
_NO_ROLE = frozenset(
    """
    same open current other new this right above following advertised mentioned position role job opening next
    team company us opportunity vacancy recent future more another interview first similar different particular
    specific many any one that you it all which available suitable perfect ideal exciting full best application
    interest employment each these various certain given relevant said internship
    """.split()
) | {"our team"}
_ROLE_WORDS = _W.role_words
_ROLE_ENDINGS = _W.role_endings
"""What a word may end in that names a job: of `Softwareentwicklerin` too."""
_ENDINGS = tuple(f"{ending}{more}" for ending in sorted(_ROLE_ENDINGS) for more in _W.role_bent)
_WORD = re.compile(r"[^\W\d_]+")
_SURNAME = re.compile(rf"(?<=\w )(?:{_W.surnames})$")
"""Jobs that are surnames as well."""
_TEAM_WORD = f"{_NAMES.team_word}"
_TEAM_WORDS = re.compile(rf"(?:^|(?<=[\s|,:_-]))(?:{_TEAM_WORD})(?=$|[\s|,:_-])", re.IGNORECASE)
_NO_COMPANY = _W.no_company
_NOT_ALONE = {"the", "talent", "human", "people", "best", "google meet"}
"""Words that are no company by themselves, but may start the name of one."""
_TAIL = re.compile(
    r"(?:'s|’s)$|[\s,.;:!?&–-]+$| (?:and|for|at|of|in|the|is|as|to|on|has|have|will|team|recruiting|careers|talent)$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    rf"(?:[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐ][\w'’-]*\.?)(?: (?:{_NAMES.person})\b)*(?: [A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐ][\w'’-]*\.?){{0,3}}"
)
_TITLE = re.compile(rf"^(?:(?:{_NAMES.title}|m)\.?-?\s+)+", re.IGNORECASE)


LONGEST = 300
"""Characters in which a job's title, or a name, is looked for: three times the longest one."""


def as_role(raw: str) -> str | None:
    """A job's title without requisition noise; None if the words are no title."""
    if len(raw) > LONGEST:
        return None
    value = " ".join(raw.replace("*", "").split()).strip(" \"'“”„«»,;:–-|")
    before = ""
    while before != value:
        before = value
        value = _LEADING.sub("", _JOB_WORD.sub("", _NUMBER.sub("", value).strip(" ,;:–|-"))).strip()
    words = value.split()
    if (
        not words
        or len(words) > 14
        or value.lower() in _NO_ROLE
        or words[0].lower() in ("you", "your", "which", "that", "whom", "i", "we", "us", "join")
    ):
        return None
    has_capital = any(word[:1].isupper() or word[:1].isdigit() for word in words)
    if value.upper() == value.lower():  # a script without capitals
        return value if len(value) >= 2 else None
    if (not has_capital or words[0].islower()) and not _names_job(value):
        return None
    return None if not re.search(r"[^\W\d_]{2}", value) else value


def is_role(value: str) -> bool:
    """Whether the words name a job rather than a company."""
    return _names_job(value.split(",")[0].split(" - ")[0])


def _names_job(text: str) -> bool:
    words = _WORD.findall(text.casefold())
    return any(
        word in _ROLE_WORDS or word.removesuffix("s") in _ROLE_WORDS or word.endswith(_ENDINGS) for word in words
    )


def as_company(raw: str) -> str | None:
    """A company's name without what runs on behind it; None if the words are none."""
    value = " ".join(raw[:LONGEST].split())
    before = ""
    while before != value:
        before = value
        value = _TAIL.sub("", value) if not re.search(r"\b(?:Inc|Co|Ltd|Corp)\.$", value) else value.rstrip(".")
    value = re.split(r"(?<=[a-z0-9])\. |[.!?] (?=[A-Z])", value)[0]
    value = re.split(r" (?:We|You|Our|The|If|Please|Thank|Unfortunately|After|While|However|At this)\b", value)[
        0
    ].strip()
    if not value or value.lower() in _NO_COMPANY or value.split()[0].lower() in _NO_COMPANY - _NOT_ALONE:
        return None
    if (
        is_role(value)
        or len(value) > 60
        or not re.search(r"[^\W\d_]", value)
        or re.fullmatch(r"[A-Z]?[-_]?\d[\d_-]{2,}", value)
    ):
        return None
    return value


def drop_team(name: str) -> str:
    """A name without the words for a team or a mailbox."""
    return " ".join(_TEAM_WORDS.sub(" ", name).split()).strip(" -|,:_")


def company_of_display(name: str, is_systems: bool, text: str) -> str | None:
    """The company in a sender's display name: `NCR Voyix` of `NCR Voyix Workday`; None of a person's or a team's.

    is_systems: the address is an applicant system's; then a name that stands in `text` or is one word is a company's.
    """
    plain = re.split(r" [-–|] | via | from ", re.sub(r"@\S+", "", name).strip(" \"'"))[0]
    stripped = drop_team(plain)
    if not stripped or is_role(stripped):
        return None
    if stripped.lower() == plain.lower() and _looks_like_person(plain):
        is_companys = is_systems and (" " not in plain or plain.lower() in text.lower())
        return as_company(plain) if is_companys else None
    return as_company(stripped) if is_systems or stripped.lower() != plain.lower() else None


def person_of_display(sender: Address, company: str | None) -> str | None:
    """The person in a sender's display name; None of a company's or a team's."""
    name = _TITLE.sub("", re.split(r" [|(–-] ?| at | from | via |, (?=[A-Z][\w ]+$)", sender.name)[0]).strip(" \"'")
    if re.fullmatch(r"[^\W\d_]+, [^\W\d_]+", sender.name):
        last, first = sender.name.split(", ")
        name = f"{first} {last}"
    if not name or not _looks_like_person(name) or (company and _same(name, company)):
        return None
    local = sender.email.partition("@")[0].lower()
    is_own = any(len(part) > 2 and part.lower() in local for part in name.split())
    is_systems = is_applicant_system(sender.email) or is_no_reply(sender.email) or is_mailbox(sender.email)
    return (
        name
        if is_own or (len(name.split()) in (2, 3) and (not is_systems or not is_applicant_system(sender.email)))
        else None
    )


def as_person(line: str, company: str | None) -> str | None:
    """The name at the start of a line under a sign-off; None if the line names a team or a company."""
    name = _TITLE.sub("", re.split(r" ?[|,(–/] ?| - ", line.strip().lstrip("-—– "))[0]).strip(" \"'*.")
    return name if name and _looks_like_person(name) and not (company and _same(name, company)) else None


def _looks_like_person(name: str) -> bool:
    if not _PERSON.fullmatch(name) or _TEAM_WORDS.search(name) or _names_job(_SURNAME.sub("", name)):
        return False
    words = name.split()
    return len(words) <= 4 and not any(
        w.lower().strip(".") in _NO_COMPANY or (w.isupper() and len(w) > 3 and len(words) == 1) for w in words
    )


def _same(name: str, company: str) -> bool:
    left, right = (re.sub(r"[\W_]+", "", text).lower() for text in (name, company))
    return left in right or right in left
