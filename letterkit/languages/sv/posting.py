"""Swedish: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": r"meriterande(?: .*)?|det är (?:ett plus|meriterande).*|vi ser (?:gärna|det som) .*",
        "requirements": (
            r"kvalifikationer(?: .*)?|krav(?: .*)?|kravprofil|(?:din |vår )?(?:bakgrund|profil|kompetens)(?: .*)?|"
            r"vem (?:är du|söker vi)|vi söker dig som.*|du som söker|om dig|behörighet"
        ),
        "responsibilities": (
            r"arbetsuppgifter(?: .*)?|(?:dina |huvudsakliga )?(?:uppgifter|ansvarsområden)(?: .*)?|om (?:jobbet|tjänsten|"
            r"rollen)|vad du (?:kommer att göra|får göra)|(?:din )?roll(?:en)?"
        ),
        "benefits": r"vi erbjuder(?: .*)?|förmåner|vad vi erbjuder|anställningsvillkor",
        "apply": r"ansökan|så (?:ansöker|söker) du|hur du ansöker|ansök(?: nu)?",
        "about": r"om (?:oss|företaget|arbetsplatsen|verksamheten)|vilka är vi|vi är",
    },
    hints={
        "requirements": r"krav\w*|kvalifikationer|söker|bakgrund|profil|erfarenhet|kompetens\w*",
        "nice": r"meriterande|plus|gärna",
        "responsibilities": r"arbetsuppgifter|uppgifter|ansvar\w*|rollen|göra",
        "benefits": r"erbjuder|förmåner|villkor",
        "about": r"om|vi är|arbetsplatsen",
        "apply": r"ansök\w*|intervju\w*|kontakt",
        "notice": r"gdpr|personuppgifter|mångfald",
    },
    telling={
        "requirements": (
            r"^(?:du (?:har|är|kan|behärskar|talar|trivs)|minst \w+ års?|erfarenhet|goda? kunskap\w*|god|körkort|b-körkort|"
            r"utbildning|legitimation|examen|gymnasie\w*|flytande)\b"
        ),
        "responsibilities": r"^du (?:kommer att|ansvarar|arbetar|jobbar|leder|planerar|utvecklar|bygger|sköter)\b",
        "benefits": r"\b(?:semester\w*|friskvård\w*|pension\w*|kollektivavtal|rabatt\w*|flextid|bonus)\b",
        "about": r"^(?:vi|vår|våra|hos oss)\b",
        "apply": r"\b(?:ansökan|ansök|cv|personligt brev|intervjuer|urval)\b",
        "notice": r"\b(?:oavsett|mångfald|diskriminering|personuppgifter|rekryteringsföretag)\b",
        "furniture": r"^(?:dela|ansök nu|logga in|spara|visa mer|tipsa|skriv ut|heltid|deltid)\W*$",
    },
    opens=r"vad|varför|vem|om|hur|din|dina|vår|vi|du som",
    labels={
        "unit": r"avdelning|enhet|bransch|yrkesområde|omfattning",
        "title": r"befattning|tjänst|yrke|roll|titel",
        "company": r"arbetsgivare|företag",
        "location": r"ort|plats|placering|arbetsort|stad",
        "salary": r"lön|löneform",
        "employment_type": r"anställningsform|anställning",
        "reference": r"referens(?:nummer)?|diarienummer|annons-?id",
        "closes": r"sista ansökningsdag|sök senast|ansök senast",
    },
    wish=r"\b(?:meriterande|ett plus|gärna|önskvärt|fördel)\b",
    demand=(
        r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*års?|erfarenhet (?:av|från|inom)|kunskaper|körkort|utbildning|krävs|krav|"
        r"legitimerad|behärskar|flytande)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:vi söker(?: nu)?)\s+(?:en|ett)",),
    salary_year="år",
    pay_before="lön",
)

POSTING_TEXT = PostingText(size="anställda", no_title=r"hej|välkommen|platsannons")

HEADLINE_WORDS = HeadlineWords(
    before=r"(?:lediga? (?:jobb|tjänst)|vi söker(?: en| ett)?)",
    at="till|på|hos",
    hires_is_hiring="söker|anställer|rekryterar",
    hires_an=r"(?:en|ett|nu)\s+",
    job_in="i",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading=r"om|varför|välkommen till|jobba (?:hos|på)|att jobba på",
    at=r"[Hh]os|[Pp]å|[Vv]älkommen till|[Ii]nom",
    after=r"är|söker|och|som|vi|arbetar|har",
    unit=r"avdelningen?|enheten?|teamet",
    opening=r"avdelningen?|enheten?",
    terms=r"heltid|deltid|tillsvidare\w*|vikariat|distans|visstid\w*|provanställning|timanställning",
)
