"""German: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": "von vorteil.*|wünschenswert.*|idealerweise.*|das wäre.*|pluspunkte",
        "requirements": (
            "(?:dein|ihr|euer|das) profil|(?:das|was) (?:bringst|bringen) (?:du|sie) mit|was du mitbringst|"
            "was sie mitbringen|(?:deine |ihre |unsere )?(?:anforderungen|qualifikation(?:en)?|voraussetzungen|"
            "kenntnisse)(?: .*)?|was wir (?:erwarten|uns wünschen|suchen)|(?:das |damit )?(?:solltest|überzeugst|"
            "zeichnet) .*|wen wir suchen"
        ),
        "role": "stellenbeschreibung",
        "responsibilities": (
            "(?:deine |ihre |die )?(?:aufgaben|tätigkeiten?)(?: .*)?|(?:das|was) (?:erwartet|machst|tust) .*|"
            "was (?:dich|sie) erwartet|das (?:sind|werden) .* aufgaben|aufgabengebiet"
        ),
        "benefits": "wir bieten.*|(?:das|was) (?:bieten wir|wir bieten).*|(?:unser )?angebot.*|deine vorteile",
        "apply": "(?:deine |ihre )?bewerbung.*|kontakt.*|interesse.*|haben wir .*",
        "about": "über .*|wer wir sind|das sind wir|unser (?:unternehmen|team)",
    },
    hints={
        "requirements": r"profil|mitbring\w*|bringst|anforderung\w*|qualifikation\w*|kenntnisse|voraussetzung\w*|erwarten wir|suchen",
        "nice": r"vorteil\w*|wünschenswert|idealerweise|plus",
        "responsibilities": r"aufgabe\w*|tätigkeit\w*|rolle|erwartet|tun|machst",
        "benefits": "bieten|angebot|benefits|vorteile|freuen",
        "about": "über|wir sind|team|unternehmen|tech-stack|kultur",
        "apply": r"bewerb\w*|kontakt|interesse|ansprechpartner\w*",
        "notice": "datenschutz|chancengleichheit|vielfalt",
    },
    telling={
        "requirements": r"^(?:du (?:hast|bist|bringst|kannst|kennst|sprichst)|sie (?:haben|sind|bringen)|erfahrung|kenntnisse|sehr gute|gute|abgeschlossen\w*|sicherer?|mehrjährige\w*)\b|(?<!\w)\w{2,40}kenntnisse\b",
        "responsibilities": r"^(?:du|sie) (?:entwickel\w+|plan\w+|betreu\w+|erstell\w+|arbeite\w+|unterstütz\w+|verantwort\w+)\b",
        "benefits": r"\b(?:urlaubstage|tage urlaub|altersvorsorge|homeoffice|zuschuss|gehalt|jobrad|deutschlandticket|unbefristet\w*|weiterbildung\w*|corporate benefits)\b",
        "about": r"^(?:wir|unser\w*|bei uns|seit \d)\b",
        "apply": r"\b(?:bewerbung\w*|lebenslauf|gehaltsvorstellung|vorstellungsgespräch)\b",
        "notice": r"\b(?:unabhängig von|schwerbehindert\w*|datenschutz\w*|diskriminier\w+)\b",
        "furniture": r"^(?:jetzt bewerben|merken|teilen|mehr anzeigen|weniger anzeigen|anmelden|vollzeit|karrierestufe|zum hauptinhalt.*|impressum)\W*$",
    },
    opens=r"was|warum|wie|wer|unser\w*|dein\w*|ihre?|über|das|wir|du|so|darauf",
    labels={
        "unit": "abteilung|bereich|fachbereich|branche|arbeitsmodell|karrierestufe",
        "title": "stelle|stellenbezeichnung",
        "company": "firma|unternehmen|arbeitgeber",
        "location": "(?:arbeits)?ort|standorte?|einsatzort",
        "salary": "gehalt|vergütung",
        "employment_type": "vertragsart|anstellungsart|beschäftigung(?:sart)?|arbeitszeit",
        "experience": "berufserfahrung",
        "reference": "kennziffer|referenznummer",
        "posted": "veröffentlicht(?: am)?",
        "closes": "bewerbungsfrist",
        "contact": "ansprechpartner(?:in)?|kontakt",
    },
    wish=r"\b(?:von vorteil|wünschenswert|idealerweise|gern(?:e)? (?:auch|mit))\b",
    demand=(
        r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:jahre)|erfahrung (?:mit|in|als|im)|kenntnisse|"
        r"abgeschlossene\w*|studium|ausbildung|fähigkeit)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:wir suchen|gesucht|suchen wir)\b[^.\n]{0,60}?\s(?i:eine?n?(?:/n|:n|\(n\))?)",),
    at="[Bb]ei",
    we="wir",
    gender="alle geschlechter|gn",
    name="der|und|für",
    end="mit|zur|ab|am|für",
    about="über",
    does="ist|es",
    as_a="als|stelle als",
    wanted="gesucht",
    salary_to="bis",
    salary_eur="EUR|USD|GBP|CHF",
    salary_to_2="bis",
    salary_eur_2="EUR|USD|GBP|CHF",
    salary_year="jahr|monat|stunde|an",
    is_pay_to="bis",
    is_pay="jahr|monat|stunde",
    pay_before="gehalt|vergütung|ote",
)

HEADLINE_WORDS = HeadlineWords(
    before="stellenangebot",
    at="bei(?: der| dem| den)?",
    hires_is_hiring="sucht",
    hires_an=r"eine?n?\s+",
    job_in="in",
)

POSTING_TEXT = PostingText(
    size=r"mitarbeite\w*",
    no_title=r"hallo|guten tag|sehr geehrte\w*",
    boss=r"berichtet an|vorgesetzte[rn]?|unterstellt",
    in_titles=words("und für im in der des mit zur zum von oder"),
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="über(?: die| das| den)?|arbeiten bei|warum|willkommen bei|karriere bei|wer ist",
    at="[Bb]ei(?: der| dem| den)?|[Ww]illkommen bei|[Üü]ber die|[Tt]eil (?:der|des|von)",
    after="wir|du|sie|arbeitest|und|als|in|ist|erwartet",
    unit="abteilung|bereich|team",
    terms="vollzeit|teilzeit|befristet|unbefristet|festanstellung|homeoffice|deutschlandweit|standort|ab sofort|jetzt",
)
