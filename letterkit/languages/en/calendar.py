"""English: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.calendar import Calendar, RelativeDays, Times

CALENDAR = Calendar(
    nth="st|nd|rd|th",
    before_day="the",
    before_month="of",
    before_ordinal="the",
    month_names=tuple("January February March April May June July August September October November December".split()),
    weekday_names=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    months=numbered(
        "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, "
        "october oct, november nov, december dec"
    ),
    weekdays=numbered("monday, tuesday, wednesday, thursday, friday, saturday, sunday", 0),
    short_weekdays=numbered("mon, tue tues, wed weds, thu thur thurs, fri, sat, sun", 0),
    ordinals=numbered(
        "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, "
        "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, "
        "twenty-third, twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh, twenty-eighth, twenty-ninth, "
        "thirtieth, thirty-first"
    ),
    behind_a_day=words("""
        and or to in at by on for if as then is was works suits would will with before after until of this next me i we
        you it that from morning afternoon evening
    """),
    open_end="present|current(?:ly)?|now|today|ongoing|to date",
)

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

RELATIVE_DAYS = RelativeDays(
    days_off={"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    next_day=("next DAY", "DAY next", "this coming DAY"),
    week_later=("DAY week", "a week (?:on|from|come) DAY", "DAY after next"),
    end_of_week={0: "end of (?:this|the) week", 1: "end of next week"},
    whole_week={0: "(?:later |some time )?this week", 1: "next week", 2: "(?:the )?week after next"},
    begins=words("start starting begin join available"),
    in_weeks=("in COUNT weeks?(?: time)?", "COUNT weeks from (?:now|today)"),
)
