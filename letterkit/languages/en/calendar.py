"""English: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics.calendar import Times

TIMES = Times(
    by=(
        "(?:(?:at the latest )?(?:(?:due |latest )?by|until|till|before|(?:no|not) later than)|"
        r"at the latest(?: by| on)?|latest)(?: the)?\s+"
    ),
    latest="at the latest|latest",
    about_around=r"around|about|approx(?:\.|imately)?|roughly",
    week=r"(?:(?:in|during) )?(?:the )?(?:week (?:of|commencing|beginning|starting)(?: on)?|w/?c)(?: the)?\s+",
    on_on="on",
    or_or="or",
    or_on="on|the",
    short="wed|thu(?:rs?)?|fri|sat|sun|mo|di|do|so",
    parts={
        "end": "end(?: of)?",
        "start": "(?:start|beginning)(?: of)?",
        "mid": "mid(?:dle of)?",
        "early": "early(?: in)?",
        "late": "late(?: in)?",
    },
)
