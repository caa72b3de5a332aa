"""French: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.calendar import Calendar, RelativeDays, Times

CALENDAR = Calendar(
    nth="er",
    before_day="le",
    before_figure="le|du|au",
    month_names=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    weekday_names=tuple("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    months=numbered("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
    listed_months=numbered("janv, févr fevrier,, avr,,, juil, aout,,,, déc"),
    weekdays=numbered("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche", 0),
    short_weekdays=numbered("lun, mar, mer, jeu, ven, sam, dim", 0),
    ordinals=numbered("premier"),
    behind_a_day=words("et ou à au en pour si est me nous vous je"),
    open_end="actuel(?:lement)?|présent|aujourd.hui|en cours",
)

TIMES = Times(
    by=r"avant(?: le| la)?\s+|au plus tard(?: le)?\s+|jusqu['’]au\s+",
    latest="au plus tard",
    about_vers="vers|autour du|aux (?:alentours|environs) du|environ",
    about_le=" le",
    week=r"(?:dans |pendant )?(?:la )?semaine du\s+",
    on_on="le",
    or_or="ou",
    or_on="le",
    short="mon|tues?|mi|sa",
    parts={
        "start": "(?:au )?début(?: de)?",
    },
)

RELATIVE_DAYS = RelativeDays(
    days_off={"hier": -1, "aujourd'hui": 0, "ce soir": 0, "demain": 1},
    next_day=("DAY prochain",),
    week_later=("DAY en huit",),
    end_of_week={
        0: "(?:d['’]ici )?(?:la )?fin de (?:la |cette )?semaine(?! prochaine)",
        1: "fin de (?:la )?semaine prochaine",
    },
    whole_week={0: "cette semaine", 1: "semaine prochaine"},
    begins=words("disponible commencer débuter"),
    in_weeks=("dans COUNT semaines?", "sous COUNT semaines?"),
)
