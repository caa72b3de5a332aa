"""A number that no source holds.

What: a figure, percentage, sum, time or ratio, in digits or words, that stands in no fact of the letter's sources.
Why: an invented metric is the error that hiring managers check first and forgive last (domain: hard fail 1).
Example: the notes say 18 %, the letter says 24 %.
Mend: use the number the source has, or leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Source, Sources
from letterkit.wording import Number, stem

ID = "GRD001"
SEVERITY = "error"
NEEDS_SOURCES = True
MINUTES = frozenset("minute minutes min mins minuten".split())
LONGEST_CALL = 30
STEM = 6
"""Letters by which a ratio's verb is known again: `halbiert` in `halbieren`."""
TIME_ASKED = frozenset(
    "could would can may might if spare call talk speak phone time glad happy könnten könnte würde hätten telefonieren "
    "anruf zeit gern gerne pourrions pourriez auriez appel temps volontiers".split()
)
"""Words with which a writer asks for somebody's minutes; in figures, minutes without them are a result."""
COUNTED = frozenset(
    """
    thing things point points question questions reason reasons step steps idea ideas line lines sentence sentences
    example examples thought thoughts piece pieces part parts way ways word words option options area areas of
    dinge sachen punkte punkten fragen gründe gründen schritte schritten ideen sätze sätzen beispiele gedanken worte
    choses points questions raisons étapes idées phrases exemples mots façons
    """.split()
)
"""What a letter itself may count: `two things stayed with me`."""
FEW = 5
OLD = re.compile(r"-year-olds?\b|jährige[nrs]?\b", re.IGNORECASE)
"""`what a nine-year-old must feel`: a comparison."""
FIRST = frozenset("first ersten premiers premières".split())
SPANS = frozenset("days weeks months tage tagen wochen monate monaten jours semaines mois".split())
YEARS = frozenset("year years jahr jahre jahren an ans années".split())
BEHIND_A_DAY = frozenset(
    "and or to in at by on for if as then is was works suits would will with before after until of this next und oder "
    "bis im am um ist passt wäre nach vor et ou à au en pour si est me nous vous".split()
)
"""Words that may stand behind the day of a month."""
FLAGS = [
    Example("I did this for 17 clients.", ("interview_day=2026-02-17",)),
    Example("I cut errors by 24%.", ("cut errors 18%",)),
    Example("I did it across seven councils.", ("across four councils", "interview_day=2026-10-07")),
    Example("We served 1,300 clients.", ("1,200 clients",)),
    Example("I led twelve people.", ("I led nine people",)),
    Example("The load now takes 3 minutes.", ("the load takes 6 minutes",)),
    Example("I saved €3m and doubled the output.", ("I saved €2m",)),
    Example("Ich habe die Fehler um 24 Prozent gesenkt.", ("Fehler um 18 % gesenkt",), language="de"),
    Example("J’ai réduit les erreurs de vingt-quatre pour cent.", ("erreurs réduites de 18 %",), language="fr"),
]
PASSES = [
    Example("I cut errors by eighteen percent in 5 months.", ("cut errors 18% in five months",)),
    Example("Der Anteil lag bei 38 Prozent.", ("Anteil von 38 auf 33 Prozent gesenkt",), language="de"),
    Example("Die Beschwerden sind halbiert.", ("Beschwerden halbieren",), language="de"),
    Example("We served 1200 clients for 2 million euros.", ("1,200 clients", "€2m")),
    Example("Could we talk for ten minutes? It felt as it must to a nine-year-old."),
    Example("Could you spare 15 minutes? I learned more in those ten minutes, and know my first ninety days."),
    Example("I said that I would ring back by four, and rang at ten to."),
    Example("A word or two would do, or one or two lines."),
    Example("One line is plenty, and two things stayed with me."),
    Example("We met on Thursday 12 March at 2 pm.", ("interview_day=2026-03-12", "at 14:00")),
    Example("I have seven years of it.", ("ran the depot from 2017 to 2024",)),
    Example("Ich habe die Fehler in fünf Monaten um 18 % gesenkt.", ("18 Prozent in 5 Monaten",), language="de"),
    Example("J’ai formé vingt-cinq personnes.", ("25 personnes formées",), language="fr"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every number whose value and unit no source has; minutes offered and things counted here pass."""
    reading = read(letter, brief)
    for line in reading.lines:
        for number in line.numbers:
            if _known(number, line, reading.sources) or _harmless(number, line, reading.sources):
                continue
            meant = _meant(number, line, reading.sources)
            message = f"No source has {number.text}" + (f"; one has {meant[0].text}." if meant else ".")
            source = meant[1].where if meant else reading.source_near(line)
            suggestion = meant[0].text if meant else None
            yield remark(line.at + number.start, number.text, message, source=source, suggestion=suggestion)


def _known(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a source has the value: with its unit, without one, or in these very figures."""
    value, unit = number.value, number.unit
    if (value, unit) in sources.values or sources.holds_number(number.text):
        return True
    if value in sources.parts and not unit and not number.spelt and not _counts(number, line):
        return True
    if unit == "h":
        return any((hour, kind) in sources.numbers for hour in (value, (value + 12) % 24) for kind in ("h", ""))
    if unit == "x":
        return any(word.startswith(number.text[:STEM].casefold()) for word in sources.words)
    if not unit and 1950 <= value <= 2100 and not number.spelt:
        return int(value) in sources.years
    return unit not in ("", "%") and (value, "") in sources.numbers


def _counts(number: Number, line: Line) -> bool:
    """Whether a word behind a number says what it counts: `17 clients`, and not `by the 17th and then`."""
    ahead = next((token for token in line.tokens if token.start >= number.end), None)
    between = line.text[number.end : ahead.start] if ahead else ""
    return bool(ahead and between == " " and ahead.text.isalpha() and ahead.folded not in BEHIND_A_DAY)


def _harmless(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a number states nothing: minutes offered, things this letter counts, years that follow from two dates."""
    ahead = [token.folded for token in line.tokens if token.start >= number.end][:2]
    if number.spelt and OLD.match(line.text, number.end):
        return True
    if not ahead or number.unit:
        return False
    if number.value <= LONGEST_CALL and MINUTES & set(ahead) and (number.spelt or TIME_ASKED & line.folded):
        return True
    if opening(number, line):
        return True
    if number.spelt and number.value <= FEW and COUNTED & set(ahead):
        return True
    years = sources.years
    return ahead[0] in YEARS and any(year - number.value in years for year in years)


def opening(number: Number, line: Line) -> bool:
    """`my first ninety days`: a manner of speaking about a start, which counts nothing."""
    before = [token.folded for token in line.tokens if token.end <= number.start][-1:]
    ahead = [token.folded for token in line.tokens if token.start >= number.end][:1]
    return bool(FIRST.issuperset(before) and before and ahead and SPANS.issuperset(ahead))


def _meant(number: Number, line: Line, sources: Sources) -> tuple[Number, Source] | None:
    """The number of the same unit in the one source that speaks of the same thing."""
    found: dict[str, tuple[Number, Source]] = {}
    for (_, unit), places in sources.numbers.items():
        for other, source in places:
            if unit == number.unit and source.fact and len(_stems(source) & line.stems) >= 2:
                found[other.text] = (other, source)
    return next(iter(found.values())) if len(found) == 1 else None


def _stems(source: Source) -> frozenset[str]:
    return frozenset(stem(word) for word in source.text.casefold().split() if len(word) > 3)
