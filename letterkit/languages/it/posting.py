"""Italian: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": "costituisce .*",
        "requirements": "requisiti(?: .*)?|profilo.*|competenze.*",
        "role": "descrizione .*",
        "responsibilities": "(?:le )?(?:attività|responsabilità)(?: .*)?",
        "benefits": "offriamo|cosa offriamo",
        "apply": "come candidarsi",
        "about": "chi siamo",
    },
    hints={
        "requirements": "requisiti|profilo|cerchiamo|competenze",
        "responsibilities": "attività|responsabilità|farai|mansioni",
        "benefits": "offriamo|benefit",
        "about": "chi siamo|azienda",
        "apply": r"selezione|candidat\w+",
    },
    telling={
        "benefits": r"\b(?:buoni pasto|indeterminato|smart working|welfare)\b",
        "about": r"^(?:siamo|la nostra)\b",
        "notice": r"\b(?:privacy|ogni genere)\b",
    },
    opens="cosa|perché|chi|le tue|la nostra|il",
    labels={
        "unit": "reparto|settore|area",
        "title": "posizione",
        "company": "azienda",
        "location": "luogo",
        "salary": "stipendio",
        "employment_type": "contratto",
        "reference": "requisition",
    },
    wish=r"\b(?:gradit\w+|un vantaggio)\b",
    demand=r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:anni)|esperienza|conoscenza|laurea)\b",
)

POSTING_TEXT = PostingText(
    size="dipendenti",
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:cerchiamo)\s+(?:una?|un)",),
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="chi è|su|lavorare in|perché|informazioni su",
    at="[Ll]avorare in|[Uu]nisciti a|[Ee]ntra in|[Tt]eam di",
    after="siamo|e|come|per|è",
    unit="reparto|ufficio",
    terms="tempo pieno|indeterminato|determinato|tirocinio|smart working",
)

HEADLINE_WORDS = HeadlineWords(job_in="a")
