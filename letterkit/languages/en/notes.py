"""English: see `topics/notes.py`."""

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
        "cares_about": "cares? about|priorit(?:y|ies)|worr(?:y|ies)(?: about)?|wants|focus",
        "liked": "liked|perked up(?: at)?|interested in",
        "objections": "(?:objections?|doubts?|concerns?|doubted|worried about me)",
        "personal_hook": "personal|hobb(?:y|ies)|hook|small talk|privately",
    },
)

NOTE_SENTENCES = NoteSentences(
    joins="and|but|so|then|because|well|first|decision",
    speaks="he|she|they|i|we",
    filler="uhm?|umm?|anyway|okay|ok so",
)


NOTE_ITEMS = NoteItems(
    goes_by="goes by|known as|call(?:s|ed) (?:her|him|them)self",
    roles={
        "hiring_manager": r"\b(?:hiring manager|my (?:future )?(?:boss|manager)|line manager)\b",
        "recruiter": r"\b(?:recruiter|recruiting|talent)\b",
        "hr": r"\b(?:hr|human resources|people (?:partner|team|ops))\b",
        "executive": r"\b(?:c[eoftip]o|founder|president|vp|vice president|managing director)\b",
        "peer": r"\b(?:peer|colleague|team.?mate)\b",
    },
    private="private|not shareable|confidential|off the record",
    hedged_think="think|guess|felt|feel|suspect",
    hedged_seem=r"seem\w*|maybe|perhaps|probably|inferred|looked",
    due="by|until|till|before|due",
    decision_deci="deci(?:de|sion)",
    decision_by="by|in|within|on|until|before|this|next",
    counts={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
    },
    number=r"percent\b|million\b|thousand\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|people\b",
    scale="of|out of",
    formats={
        "panel": "panel",
        "group": "group",
        "take_home": "take.?home",
        "video": r"video|zoom|teams|meet\b|webex|remote|online",
        "onsite": "on-?site|in.?person|office|face.to.face",
        "phone": "phone|call",
    },
)


FITTING = Fitting(
    true="yes|yep|true|told",
    false="no|nope|not|false|never",
    unsure="unsure|maybe|perhaps|not sure",
)

LOOSE = Loose(
    mail_head="to|from|subject|date|an",
)


PEOPLE_MET = PeopleMet(
    titles="Mrs?|Ms|Miss|Mx|Dr",
    called="Dr",
    before_with="with|met|by|from|to",
    before_the="the ",
    and_="and",
    about="the ",
    work="head|lead|owner|ops|matron|foreman|governor",
    leads="hiring manager|manager|em|head|director|principal|owner",
)

FREE_NOTES = FreeNotes(
    question=r"q(?:uestion)? ?\d*|they asked",
    answer="a|(?:my |your )?answer|candidate|me|i (?:said|answered)|what (?:was|i) said",
    filler=r"interviews?|debrief|notes?|round \d|with|for|on|at|about",
)

ADDRESSES = Addresses(
    no_reply_mailer="mailer",
    no_reply=(
        r"no[._-]?reply|do[._-]?not[._-]?reply|donotreply|noresponse|no[._-]?response|^notifications?\b|"
        r"^notify\b|^mailer|^bounces?\b|unattended|no[._-]?responder"
    ),
    team=(
        r"hr|careers?|jobs?|people|recruiting|recruitment|recruit|talent\w*|hiring|personal\w*|seleccion|rrhh|"
        "selezione|vacatures|werving|rekrutacja|kariera|applications?|apply|info|contact|hello|team|office|"
        "support|humanresources|human[._-]resources|staffing|offers?|scheduling|assessments?|interviews?|"
        "onboarding|people[._-]ops|job|saiyo|recruiter|recruiters|admin|mail"
    ),
)
