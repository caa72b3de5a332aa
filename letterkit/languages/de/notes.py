"""German: see `topics/notes.py`."""

from __future__ import annotations

from letterkit.languages.topics.notes import (
    Addresses,
    Answers,
    Choices,
    Fitting,
    FreeNotes,
    Headings,
    Loose,
    Meant,
    NoteDays,
    NoteItems,
    NoteSentences,
    NoteWords,
    PeopleMet,
    Tidying,
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
    wish_unsure="vielleicht",
    wish_no="nein",
    wish_yes="ja",
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
    false="nein|nicht|noch nicht",
    unsure="vielleicht",
    hedged="zwischen den zeilen|angedeutet",
)

LOOSE = Loose(
    mail_head="von|betreff|datum",
    me="ich",
)


PEOPLE_MET = PeopleMet(
    written={"Herrn": "Herr"},
    not_names="Gespräch|Termin",
    my=r"mein\w*",
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
    asked="frage",
    question=r"frage ?\d*|interviewer",
    answer="antwort",
    filler="notizen|session|gespräch|bei|zum",
)

ADDRESSES = Addresses(
    no_reply_mailer="mated",
    no_reply="nicht[._-]?antworten",
    team=r"bewerbung\w*|karriere|rh|lavoro",
)

HEADINGS = Headings(
    number="zahl(?:en)?|ergebnis",
    told="gesagt|erwähnt|erzählt",
    my_idea="meine idee",
    due="bis|am",
    file="datei|anhang",
    sections={
        "talk.promised_by_me": "von mir versprochen|versprochen|(?:meine )?aufgaben",
        "talk.promised_by_them": "von ihnen versprochen",
        "talk.open_questions": "offene (?:fragen|punkte)|fragen an sie",
        "talk.questions_they_asked": "fragen|ihre fragen|gefragt(?: wurde)?",
        "talk.memorable_moments": "besondere momente",
        "role.problems": "(?:ihre )?(?:probleme|herausforderungen|sorgen|schmerzpunkte|baustellen)",
        "role.responsibilities": "die stelle|aufgabengebiet",
        "role.success_measures": "erfolg(?:skriterien)?|ziele",
        "role.team": "das team",
        "signals.objections": "(?:bedenken|zweifel|einwände|vorbehalte|(?:ihre |seine )?sorge)",
        "signals.positive": "positive signale|gut angekommen",
        "signals.turned_off": "schlecht angekommen",
        "signals.competition": r"konkurrenz|andere kandidat\w*",
        "signals.culture": "kultur|stimmung",
        "self.went_well": "gut gelaufen|lief gut",
        "self.do_differently": "anders machen",
        "self.strengths": "stärken",
        "self.weaknesses": "schwächen|lücken",
        "self.why_more_interested": "warum (?:ich|dort).{0,30}",
        "self.private": "nicht (?:erwähnen|sagen|in den brief|für den brief)|privat|vertraulich",
        "evidence": "belege|erfolge",
        "evidence.untold": "nicht (?:gesagt|erwähnt)|vergessen",
        "application.requirements": "anforderungen",
        "interviewers": "gesprächspartner(?:in(?:nen)?)?|wer(?: war da)?|teilnehmer(?:innen)?",
        "next": "nächste schritte|wie es weitergeht",
        "rejection": "absage",
    },
    labels={
        "candidate.name": "bewerber(?:in)?",
        "application.company": "organi[sz]ation|firma|unternehmen|arbeitgeber",
        "application.role_title": "stelle",
        "application.role_ref": "kennziffer",
        "application.agency": "headhunter",
        "application.language": "sprache",
        "interview.date": "datum|wann",
        "interview.time": "uhrzeit",
        "interview.round": "runde",
        "interviewers": "gesprächspartner(?:in)?|wer",
        "next.step": "nächster schritt",
        "next.decision_date": "entscheidung(?: bis| am)?",
        "self.want_job": "will ich(?: den job| das)?",
        "signals.chemistry": "chemie",
        "interviewers.known_as": "rufname|genannt|nennt sich",
        "practical.start": "(?:frühester |möglicher )?(?:eintritt(?:stermin)?|beginn|start(?:termin)?)|verfügbar(?: ab)?",
        "practical.notice": "kündigungsfrist",
        "practical.days": "bürotage|präsenztage",
        "practical.roster": "dienstplan|schicht(?:en|dienst)?",
        "practical.licence": "führerschein|zertifikate?",
        "practical.permit": "arbeitserlaubnis|aufenthaltstitel",
        "practical.pay": "gehaltswunsch|gehaltsvorstellung",
    },
)

TIDYING = Tidying(
    person="ich",
)

NOTE_DAYS = NoteDays(
    bound="bis|frist",
    by="bis(?: zum)?",
    on="am",
    later="nach|ab|seit|nächsten?",
)

CHOICES = Choices(
    choices={
        "decision_role.hiring_manager": r"\b(?:chef(?:in)?|vorgesetzt\w*|teamleit\w*)\b",
        "decision_role.recruiter": r"\b(?:vermittl\w*)\b",
        "decision_role.executive": r"\b(?:inhaber\w*|geschäftsf\w*)\b",
        "decision_role.peer": r"\b(?:kolleg\w*)\b",
        "type.too_senior": "überqualifiziert|surqualifi",
        "type.too_junior": "unerfahren|zu wenig erfahrung",
        "type.gap": "lücke|auszeit|elternzeit",
        "type.salary": r"gehalt|\bgeld",
        "type.location": "locat|commut|standort|umzug|pendel|entfern",
        "type.industry": "industr|branche|quereinst",
        "type.fit": "passt|cultur|personalit|style",
        "type.skill": "kenntnis|fähigkeit|können",
        "address_form.first_name": r"vorname|\bdu\b",
        "address_form.title_surname": r"nachname|\bsie\b|\bm(?:r|rs|s)\b|\bherr|\bfrau",
        "source.i_inferred": r"\bgut\b|hunch|\bfe(?:el|lt)|sens(?:e|ed)|assum|vermut|gefühl|eindruck",
        "source.i_observed": "notic|gesehen|bemerkt",
        "source.i_said": r"\bich\b|\bselbst\b",
        "source.public": "anzeige|zeitung",
        "source.they_said": r"gesagt|\bsie\b|\ber\b",
        "confidence.low": "unsicher|niedrig",
        "confidence.medium": "mittel",
        "confidence.high": "sicher|hoch",
    },
)

ANSWERS = Answers(
    private="privat|vertraulich",
    days_ago={"heute": 0, "gestern": 1, "vorgestern": 2},
    at="um",
    about="etwa|gegen",
)

MEANT = Meant(
    who="wer|von",
    title="rolle|funktion",
)
