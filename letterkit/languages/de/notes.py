"""German: see `topics/notes.py`."""

from __future__ import annotations

from letterkit.languages.topics.notes import (
    Addresses,
    Fitting,
    FreeNotes,
    Loose,
    NoteItems,
    NoteSentences,
    NoteWords,
    PeopleMet,
)

NOTE_WORDS = NoteWords(
    of_person={
        "cares_about": "ihm wichtig|ihr wichtig",
        "liked": "mochte",
    },
)

NOTE_SENTENCES = NoteSentences(
    joins="und|aber|dann|also|weil",
    speaks="er|sie|ich|wir",
    filler="äh|ähm",
)


NOTE_ITEMS = NoteItems(
    particles="von|van|zu|zum|der|den|da|bin|ten|ter",
    goes_by="genannt",
    roles={
        "recruiter": r"\b(?:sourcer)\b",
        "hr": r"\b(?:personal(?:abteilung|referent\w*))\b",
        "executive": r"\b(?:geschäftsführ\w+)\b",
        "peer": r"\b(?:kolleg\w+)\b",
    },
    private="privat|vertraulich",
    hedged_seem="vermutlich",
    due="bis",
    decision_deci="entscheid",
    decision_by="bis|am",
    counts={
        "zwei": 2,
        "drei": 3,
        "vier": 4,
    },
    scale="von",
    formats={
        "onsite": "vor ort",
        "phone": "telefon",
    },
)


FITTING = Fitting(
    true="ja|jawohl",
    false="nein|nicht",
    unsure="vielleicht",
)

LOOSE = Loose(
    mail_head="von|betreff|datum",
)


PEOPLE_MET = PeopleMet(
    titles="Prof|Herrn?|Frau",
    called="Prof|Direktor(?:in)?|Ing|Mag",
    before_with="mit|bei(?:m)?|beim|von|der|chef",
    before_the="der |die ",
    and_="und",
    about="der |die ",
    work=r"dir|boss|chef\w*|leiter\w*|leitung|sl|direktor\w*|meister\w*|inhaber\w*",
    leads=r"leiter\w*|leitung|sl|direktor\w*|meister\w*|dir",
)

FREE_NOTES = FreeNotes(
    question=r"frage ?\d*|interviewer",
    answer="antwort",
    filler="notizen|session|gespräch|bei|zum",
)

ADDRESSES = Addresses(
    no_reply_mailer="mated",
    no_reply="nicht[._-]?antworten",
    team=r"bewerbung\w*|karriere|rh|lavoro",
)
