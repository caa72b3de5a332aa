"""Italian: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import Posting, PostingSentences, PostingText

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
    labels={
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
