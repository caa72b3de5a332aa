"""A claim about the writer, or of what the reader said, that nothing of the writer's own bears out.

What: a deed, a degree, an employer, a consent, somebody's word for the writer, that notes, resume and profile do not
hold. What only a message or a posting says bears out no claim: whoever wrote it may have wanted it in the letter.
Why: a claim that the evidence does not hold falls in the next interview (domain: hard fail 12), and a planted one binds
the writer to what they never said.
Example: the posting asks for Snowflake, and the letter says "I built our reporting in Snowflake".
Mend: say what you did, or add it to your notes if it is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import counted, telling
from letterkit.languages import every
from letterkit.languages.topics.rules import InflatedClaim, UnknownClaim
from letterkit.letter import Finding, Letter
from letterkit.rules._claimed import content, harmless, tells
from letterkit.rules._examples import Example
from letterkit.rules._lexicon import whole_words
from letterkit.rules._lists import listed
from letterkit.rules._not_yet import ahead, letters_behind
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import OUTSIDE
from letterkit.rules._unborne import CITED, LOOKS, MOSTLY, PAPER, has_paper, named
from letterkit.rules.attachment import WITH
from letterkit.rules.loose_sentence import PERSONS
from letterkit.rules.unknown_number import known, stands
from letterkit.rules.unknown_skill import NEGATED
from letterkit.wording import flat, folded, mentions, passage, stem, title_of
from letterkit.wording import words as words_of
from letterkit.wording.claims import Claim, claims

_W = every(UnknownClaim)

ID = "GRD013"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error",)
ALONE = ("credit", "consent")
"""Claims that no other word of theirs makes likelier: each new one counts."""
BARE = ("deed",)
"""Claims that are doubted in a person's letter, too, where they are a whole sentence and tied to nothing they noted."""
OWN_WORDS, FAR = ("deed", "mine", "done"), 3
"""Claims of a person's letter that are doubted wherever they stand, and from how many new words on."""
OFFER, TOLD_BACK = 3, 3
"""Words that open what the reader offered, and words of it from which one may be the writer's own."""
SHARED = 2
"""Words that a sentence shares with the facts it stands on."""
BY_READER = re.compile(rf"\W*(?:{_W.by_reader})\b", re.IGNORECASE)
"""What opens a clause on what the reader did: their own message may have it."""
TOGETHER = {"deed": 3, "told": 2}
"""Words of a claim from which one text must have them together."""
WHOLE = 0.5
"""Share of a claim's words that one text must have more of."""
SHORT_CODE, SHORT_NAME = 4, 2
"""Words of a reference that is one, and where it has no figure."""
ONE = re.compile(r"\bone (\w{3,})")
EMPLOYER = re.compile(
    rf"\b(?:{_W.employer_work})\b[^.;,]{{0,12}}?\b(?:{_W.employer_at})\s+(?P<name>[^\W\d_]\w{{2,}})(?!\s+(?:{_W.employer_of})\b)",
    re.IGNORECASE,
)
AT = re.compile(rf"\b(?:{_W.at})\s(?P<name>[^\W\d_a-zà-ÿ]\w{{2,}})")
"""Where somebody did something, by a name with a capital that everybody knows."""
TONGUE = re.compile(
    rf"\b(?:(?i:{_W.tongue_speak})\s(?:(?:{_W.tongue_fluent})\s)*(?P<capital>[^\W\d_a-zà-ÿ]\w{{3,}})|"
    rf"(?i:{_W.tongue_parle})\s(?:(?:{_W.tongue_aussi})\s)*(?:{_W.tongue_le}|"
    rf"l['’])?(?P<small>(?!{_W.tongue_jamais})\w{{2,}}(?:{_W.tongue_ais})|{_W.tongue_jamais_2}))\b"
)
"""A language that somebody says they speak."""
OWN_TONGUE = _W.own_tongue
NO_EMPLOYER = _W.no_employer
FLAGS = [
    Example("It would be fine with me to begin unpaid.", ("evidence=ran a depot",)),
    Example("I hold a PMP certificate.", ("evidence=ran projects",)),
    Example("I worked at contoso for a year.", ("evidence=ran a depot",)),
    Example("I speak Portuguese.", ("evidence=ran a depot",)),
    Example("I led reporting at Google.", ("evidence=led reporting",)),
    Example("You assured me that the post is reserved for me.", ("evidence=ran a depot",)),
    Example("I would work without pay.", ("pay=asked about pay",)),
    Example("I accept the offer.", ("they decide in May",)),
    Example("Mallory vouches for me.", ("evidence=ran a depot",)),
    Example("I hold a degree in statistics.", ("evidence=ran a depot",), posting="You hold a degree in statistics."),
]
PASSES = [
    Example("I accept the panel’s decision, and I liked the whiteboard.", ("you decided",)),
    Example("I would start with the stock list.", ("the stock list is long",)),
    Example("I hold a forklift licence.", ("licence=forklift licence",)),
    Example("I ran the depot at night.", ("evidence=ran a depot",)),
    Example("You promised me an honest answer.", ("you promised me an honest answer",)),
    Example("I ran it at Christmas, and I speak English and Spanish.", ("evidence=ran a depot", "skill=Spanish")),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold each claim against the writer's own sources."""
    reading = read(letter, brief)
    said = _letters(f"{letter.subject}\n{letter.body}")
    for label in _no_labels(brief):
        if _letters(label) in said:
            yield remark.whole("This is more than a name: check it, it may come from an advertisement.", label)
    for behind in letters_behind(reading):
        start = letter.body.rfind(behind)
        yield remark(max(0, start), behind, f"{behind} is not in your notes or resume.", severity="error")
    for line in reading.lines:
        found = [
            one
            for claim in claims(line.text)
            for one in list(_certain(claim, line, reading)) or _unsupported(claim, line, reading)
        ]
        yield from found
        if letter.written_by != "you" and _of_somebody(line, reading):
            yield remark(line.at, line.sentence.text, "None of your sources says this of them.")
        elif letter.written_by != "you" and not found and any(look(line, reading) for look in LOOKS):
            yield remark(line.at, line.sentence.text, "Nothing in your notes or resume supports this.")


def _no_labels(brief: Brief) -> Iterator[str]:
    """What is given as employer, job or reference and is more than the name of one."""
    for label in (brief.company.rstrip(". "), brief.job):
        if label and flat(title_of(label)) != flat(label):
            yield label
    for fact in brief.all("job_ref"):
        most = SHORT_CODE if any(map(str.isdigit, fact.text)) else SHORT_NAME
        if len(fact.text.split()) > most or {"link", "address"} & {one.kind for one in mentions(fact.text)}:
            yield fact.text


def _letters(text: str) -> str:
    """Its letters and figures alone: what nobody sees is a space in one place and nothing in another."""
    return re.sub(r"[\W_]+", "", folded(text))


def _certain(claim: Claim, line: Line, reading: Reading) -> Iterator[Finding]:
    """Papers, employers and figures of the writer's that no own source has: errors, whoever wrote the letter."""
    own, at = reading.sources.of_writer, line.at + claim.start
    if claim.kind not in ("deed", "mine"):
        return
    if note := ahead(claim, reading, harmless()):
        message = f"In your notes this is still to come: “{note.text[:80]}”."
        yield remark(at, claim.text, message, severity="error", source=note.where)
    for one in PAPER.finditer(claim.text):
        if not has_paper(one, own):
            yield remark(
                at + one.start(), one.group(), f"This {one.group()} is not in your notes or resume.", severity="error"
            )
    places = [
        one for one in AT.finditer(claim.text) if claim.kind == "deed" and folded(one["name"]) in listed("capitals")
    ]
    for one in [*EMPLOYER.finditer(claim.text), *places]:
        name = one["name"]
        if folded(name) not in NO_EMPLOYER | own.words and not telling(name) & harmless():
            yield remark(at + one.start("name"), name, f"{name} is not in your notes or resume.", severity="error")
    for name in [one["capital"] or one["small"] for one in TONGUE.finditer(claim.text)]:
        if folded(name) not in own.words | OWN_TONGUE[reading.letter.language]:
            yield remark(at + claim.text.index(name), name, f"{name} is not in your notes or resume.", severity="error")
    for number in line.numbers:
        inside = claim.kind == "deed" and claim.start <= number.start < claim.start + len(claim.text)
        if inside and known(number, line, reading.sources) and not stands(number, line, reading, own):
            message = "Only the employer's own words have this number."
            yield remark(line.at + number.start, number.text, message, severity="error")


def _unsupported(claim: Claim, line: Line, reading: Reading) -> Iterator[Finding]:
    """A claim of mostly new words where no person wrote it; consent and others' praise wherever it stands."""
    sources = reading.sources
    said = content(claim.text) if claim.kind in (*ALONE, "told") else content(claim.text) - harmless()
    called = named(line, reading)
    by_reader = claim.kind == "told" or (claim.kind == "credit" and bool(BY_READER.match(claim.text)))
    own = _told_by_reader(reading) if by_reader else sources.of_writer.tells_of
    if claim.kind == "credit" and by_reader:
        said -= content(" ".join(words_of(claim.text)[:OFFER]))  # how they offered it, which no source need say so
    new = frozenset(one for one in said - called if not tells(one, own, reading.letter.language))
    if len(new) == 1 and len((content(line.text) - harmless()) & sources.of_writer.tells_of) >= SHARED:
        new = frozenset() if claim.kind in ("deed", "mine") else new
    at, words = line.at + claim.start, claim.text
    if reading.letter.written_by == "you":
        if _far(claim, said, new, line, reading):
            yield remark(at, words, "Nothing in your notes or resume supports this.")
    elif claim.kind == "deed" and _cites(said, line, reading):
        if len(new) >= max(CITED, MOSTLY * len(said)):
            yield remark(at, words, "The facts it cites do not say so.")
    elif claim.kind == "done":
        if new == said and len(new) >= SHARED:
            yield remark(at, words, "Nothing in your notes or resume supports this.")
    elif claim.kind in ALONE:
        if new or not _in_one(said, claim, reading):
            yield remark(at, words, "Nothing in your notes or resume supports this.")
    elif 2 * len(new) >= max(1, len(said)):
        yield remark(at, words, "Nothing in your notes or resume supports this.")
    elif len(said) >= TOGETHER.get(claim.kind, 99) and not _in_one(said, claim, reading):
        yield remark(at, words, "No single source says this.")
    elif claim.kind == "deed" and _is_another_one(claim, reading):
        yield remark(at, words, "Your sources have another number for one of these.")


def _told_by_reader(reading: Reading) -> frozenset[str]:
    """What the reader may have said or done: by all sources, and by what a person's letter may tell back."""
    return reading.sources.told.union(*(told for _, told in reading.heard))


def _far(claim: Claim, said: frozenset[str], new: frozenset[str], line: Line, reading: Reading) -> bool:
    """Whether a claim of a person's letter is far from all that they noted: people know more than they note."""
    if claim.kind in ALONE and BY_READER.match(claim.text) and len(said) >= TOLD_BACK and len(new) <= 1:
        return False
    if claim.kind in ALONE and BY_READER.match(claim.text):
        return bool(new) and not any(len(said & told) >= TOLD_BACK for _, told in reading.heard)
    if claim.kind == "consent" and reading.brief.message and not new - harmless():
        return False  # an answer to what was asked
    if claim.kind in ALONE:
        return bool(new) or not _in_one(said, claim, reading)
    if (
        "?" in line.text
        or _is_hedged(claim, reading)
        or NEGATED.search(claim.text)
        or _is_counted(line, reading)
        or _comes_with(line, reading)
    ):
        return False
    bare = claim.kind in BARE and claim.text == line.text.strip(" .!") and len(new) >= FAR
    if bare and 2 * len(new) >= len(said):
        return True
    own = claim.kind in OWN_WORDS and not reading.brief.kind.applies  # which is all about its writer
    return own and len(new) >= FAR and len(new) >= MOSTLY * len(said)


def _is_counted(line: Line, reading: Reading) -> bool:
    """Whether a sentence tells a figure that the writer's own sources have: it stands on that."""
    own = reading.sources.of_writer
    return any(not one.spelt and known(one, line, own) for one in line.numbers)


def _is_hedged(claim: Claim, reading: Reading) -> bool:
    """Whether a claim says that it is no certain one, or tells of what the other side or the notes speak of, too."""
    known = languages.known(reading.letter.language, InflatedClaim)
    if claim.kind == "mine" and any(len(content(claim.text) & told) >= SHARED for _, told in reading.heard):
        return True
    return bool(known and claim.kind == "deed" and whole_words(known.hedges).search(claim.text))


def _comes_with(line: Line, reading: Reading) -> bool:
    """Whether a sentence says what comes with the letter, which is another rule's."""
    return bool(WITH.search(line.text)) or line.at in {hit.line.at for hit in reading.phrases("attachment")}


def _is_another_one(claim: Claim, reading: Reading) -> bool:
    """Whether a claim has one of what the sources have several of: `one depot` of two."""
    after = {stem(thing) for thing in ONE.findall(folded(claim.text))}
    texts = [passage(text) for text in reading.sources.own] if after else []
    several = (counted(text.text, text.tokens, number) for text in texts for number in text.numbers if number.value > 1)
    single = (stem(thing) for text in texts for thing in ONE.findall(text.flat))
    return bool((after & frozenset[str]().union(*several)) - set(single))


def _in_one(said: frozenset[str], claim: Claim, reading: Reading) -> bool:
    """Whether one text has most of these words, and deed and object both: each alone is found easily."""
    order = [stem(token.folded) for token in passage(claim.text).tokens]
    first = set([one for one in order if one in said][:2]) if claim.kind == "deed" else set()
    heard = claim.kind == "told" or BY_READER.match(claim.text)
    facts = (fact.text for fact in reading.brief.facts.values()) if heard else ()
    texts = [
        *(telling(text) for text in (*reading.sources.own, *facts)),
        *((told for _, told in reading.heard) if heard else ()),
    ]
    if claim.kind in ALONE:
        return any(said <= text for text in texts)
    return any(len(said & text) > WHOLE * len(said) and first <= text for text in texts)


def _cites(said: frozenset[str], line: Line, reading: Reading) -> bool:
    """Whether a sentence stands on what the writer did, in more than a word: a skill alone bears out no deed.

    A template prints what it cites; a word of it is enough there, and a template of somebody else's may merely cite.
    """
    facts = (reading.brief.facts[id] for id in line.sentence.facts if id in reading.brief.facts)
    own = [telling(fact.text) for fact in facts if fact.id[:1] not in OUTSIDE and fact.said_by != "they_said"]
    shared = said & frozenset[str]().union(*own)
    return len(shared) >= (1 if reading.letter.written_by == "template" else SHARED)


def _of_somebody(line: Line, reading: Reading) -> bool:
    """Whether a sentence says of somebody known, and of neither writer nor reader, what no source says."""
    names = [
        token.folded for token in line.tokens if token.text[:1].isupper() and token.folded in reading.sources.names
    ]
    if line.sentence.facts or not names or PERSONS & line.folded:
        return False
    said = telling(line.text) - harmless() - telling(" ".join(names))
    return bool(said) and not said & reading.sources.told
