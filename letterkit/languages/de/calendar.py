"""German: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered, words
from letterkit.languages.topics.calendar import Calendar, RelativeDays, Times

CALENDAR = Calendar(
    before_day="den|dem",
    before_ordinal="am|zum|bis",
    before_point="am|zum|vom|bis|den|ab",
    month_names=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    weekday_names=tuple("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()),
    months=numbered(
        "januar jänner, februar, märz, april, mai, juni, juli, august, september, oktober okt, november, dezember dez"
    ),
    listed_months=numbered(",, mrz mär"),
    weekdays=numbered("montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag", 0),
    short_weekdays=numbered("mo, di, mi, do, fr, sa, so", 0),
    ordinals=numbered(
        "ersten, zweiten, dritten, vierten, fünften, sechsten, siebten, achten, neunten, zehnten, elften, zwölften, "
        "dreizehnten, vierzehnten, fünfzehnten, sechzehnten, siebzehnten, achtzehnten, neunzehnten, zwanzigsten, "
        "einundzwanzigsten, zweiundzwanzigsten, dreiundzwanzigsten, vierundzwanzigsten, fünfundzwanzigsten, "
        "sechsundzwanzigsten, siebenundzwanzigsten, achtundzwanzigsten, neunundzwanzigsten, dreißigsten, "
        "einunddreißigsten"
    ),
    behind_a_day=words("und oder bis im am um ist passt wäre nach vor ich wir sie"),
    open_end="heute|aktuell|derzeit|laufend|jetzt",
)

TIMES = Times(
    by=(
        r"(?:bis )?spätestens(?: (?:bis|am|zum))?(?: zum| den)?\s+|bis(?: zum| spätestens(?: zum)?|"
        r" einschließlich)?(?: den)?\s+|vor (?:dem )?|d['’]ici(?: au?| le| à la)?\s+"
    ),
    latest="spätestens",
    about_around=r"circa|ca\.?",
    about_um="um|gegen|etwa|ungefähr|rund um",
    about_den=" den| am",
    week=r"(?:in der )?woche (?:vom|ab(?: dem)?|des|um den)\s+",
    on_on="am",
    on=r"den\s+",
    or_or="oder",
    or_on="am",
    short="fr",
    parts={
        "end": "ende|(?:à la )?fin(?: de)?",
        "start": "anfang",
        "mid": "mitte|(?:à la )?mi",
    },
)

RELATIVE_DAYS = RelativeDays(
    days_off={"gestern": -1, "heute": 0, "morgen": 1},
    next_day=("nächsten DAY", "kommenden DAY"),
    week_later=("DAY in einer Woche", "übernächsten DAY"),
    end_of_week={
        0: "Ende (?:der|dieser) Woche|Wochenende",
        1: "Ende (?:der )?nächster?n? Woche|Ende (?:der )?kommende[nr] Woche",
    },
    whole_week={0: "dieser? Woche", 1: "(?:nächste|kommende)[nr]? Woche", 2: "übernächste[nr]? Woche"},
    begins=words("eintritt eintrittstermin starttermin anfangen beginnen antreten starten verfügbar eintreten"),
    in_weeks=("in COUNT Wochen?", "heute in COUNT Wochen"),
)
