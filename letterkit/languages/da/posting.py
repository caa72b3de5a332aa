"""Danish: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": r"det er (?:en fordel|et plus).*|fordele ved ansøgeren",
        "requirements": (
            r"kvalifikationer|krav(?: .*)?|(?:din |vores )?(?:profil|baggrund)(?: .*)?|hvem er du|om dig|vi (?:søger|forventer)"
            r"(?: .*)?|faglige og personlige .*"
        ),
        "responsibilities": r"(?:dine )?(?:arbejds)?opgaver(?: .*)?|om (?:jobbet|stillingen)|(?:dit )?ansvar(?:sområder)?",
        "benefits": r"vi tilbyder(?: .*)?|løn- og ansættelsesvilkår|hvad vi tilbyder",
        "apply": r"ansøgning(?: .*)?|sådan søger du|søg (?:nu|jobbet)",
        "about": r"om (?:os|virksomheden|arbejdspladsen)|hvem er vi|vi er",
    },
    hints={
        "requirements": r"kvalifikationer|krav|forventer|søger|profil|baggrund|erfaring",
        "nice": r"fordel|plus",
        "responsibilities": r"opgaver|ansvar\w*|stillingen|jobbet",
        "benefits": r"tilbyder|vilkår",
        "about": r"om|vi er",
        "apply": r"ansøg\w*|samtale\w*|kontakt",
    },
    telling={
        "requirements": (
            r"^(?:du (?:har|er|kan|behersker|taler|trives)|mindst \w+ års?|erfaring|gode? \w+|kørekort|uddannelse|"
            r"autorisation|flydende)\b"
        ),
        "responsibilities": r"^du (?:skal|får|bliver|kommer til|står for)\b",
        "benefits": r"\b(?:ferie\w*|pension\w*|overenskomst|frokostordning|flekstid|sundhedsforsikring|bonus)\b",
        "about": r"^(?:vi|vores|hos os)\b",
        "apply": r"\b(?:ansøgning|ansøg|cv|samtaler|ansøgningsfrist)\b",
        "notice": r"\b(?:uanset|mangfoldighed|personoplysninger|straffeattest|børneattest)\b",
        "furniture": r"^(?:del|søg nu|log ind|gem|vis mere|print|fuldtid|deltid)\W*$",
    },
    opens=r"hvad|hvorfor|hvem|om|hvordan|din|dine|vores|vi|du",
    labels={
        "unit": r"afdeling|branche",
        "title": r"stilling|titel",
        "company": r"arbejdsgiver|virksomhed",
        "location": r"arbejdssted|sted|lokation",
        "salary": r"løn",
        "employment_type": r"ansættelsesform|ansættelse",
        "reference": r"reference|journalnr|job-?id",
        "closes": r"ansøgningsfrist",
    },
    wish=r"\b(?:en fordel|et plus|gerne|ønskeligt)\b",
    demand=(
        r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*års?|erfaring (?:med|fra|som)|kendskab til|kørekort|uddannelse|kræves|krav|"
        r"behersker|flydende)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(asks=(r"(?i:vi søger(?: nu)?)\s+(?:en|et)",), salary_year="år", pay_before="løn")

POSTING_TEXT = PostingText(size="ansatte", no_title=r"hej|velkommen|stillingsopslag")

HEADLINE_WORDS = HeadlineWords(
    before=r"(?:ledig stilling|vi søger(?: en| et)?)",
    at="til|hos",
    hires_is_hiring="søger|ansætter",
    hires_an=r"(?:en|et)\s+",
    job_in="i",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading=r"om|hvorfor|velkommen til|arbejd hos",
    at=r"[Hh]os|[Vv]elkommen til",
    after=r"er|søger|og|som|vi|har",
    unit=r"afdelingen?|teamet",
    opening=r"afdelingen?",
    terms=r"fuldtid|deltid|fast\w*|vikariat|tidsbegrænset|barselsvikariat|fjernarbejde",
)
