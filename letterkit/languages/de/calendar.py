"""German: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics.calendar import Times

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
