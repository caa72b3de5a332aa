"""Topics: the names of months and days, and how a time is told."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Calendar(Topic):
    """The names of months (to their numbers), of weekdays (Monday is 0), and of days of a month in words.

    month_names, weekday_names: as a letter writes them, in order. months, weekdays: as texts have them, in small letters.
    listed_months: further short forms that only lists have (`déc`): in prose they are other words as well.
    short_weekdays: as notes shorten them; many are words as well (`sat`, `so`, `mar`), so that only a figure behind tells.
    behind_a_day: words that may stand behind the day of a month; behind `the 2nd` another is what it is the second of.
    before_month: what may stand between a day and its month, or a month and its year (`20 de marzo de 2026`).
    open_end: what a resume says of a time that has not ended. nth: what stands behind the figure of an ordinal.
    """

    before_day: str = ""
    before_month: str = ""
    before_ordinal: str = ""
    before_point: str = ""
    before_figure: str = ""
    month_names: tuple[str, ...] = ()
    weekday_names: tuple[str, ...] = ()
    months: dict[str, int] = nothing()
    listed_months: dict[str, int] = nothing()
    weekdays: dict[str, int] = nothing()
    short_weekdays: dict[str, int] = nothing()
    ordinals: dict[str, int] = nothing()
    behind_a_day: frozenset[str] = frozenset()
    open_end: str = ""
    nth: str = ""


class Times(Topic):
    """What `wording/times` asks of a language; it says what each is."""

    by: str = ""
    latest: str = ""
    about_around: str = ""
    about_um: str = ""
    about_den: str = ""
    about_vers: str = ""
    about_le: str = ""
    week: str = ""
    on_on: str = ""
    on: str = ""
    or_or: str = ""
    or_on: str = ""
    short: str = ""
    parts: dict[str, str] = nothing()


class RelativeDays(Topic):
    """What `wording/relative` asks of a language, with `DAY` for a weekday and `COUNT` for a number.

    next_day: `next Tuesday`. week_later: `Friday week`. end_of_week, whole_week: by how many weeks ahead. in_weeks:
    `in two weeks`. begins: words that tell when somebody can start work.
    days_off: words for a day, to how many days it is from the one on which they are written.
    """

    next_day: tuple[str, ...] = ()
    week_later: tuple[str, ...] = ()
    end_of_week: dict[int, str] = nothing()
    whole_week: dict[int, str] = nothing()
    in_weeks: tuple[str, ...] = ()
    begins: frozenset[str] = frozenset()
    days_off: dict[str, int] = nothing()
