"""Dutch: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences

POSTING = Posting(
    sections={
        "requirements": "wat (?:je|jij) meebrengt|functie-?eisen",
        "responsibilities": "wat ga je doen",
        "benefits": "wat wij bieden",
        "about": "over ons",
    },
    hints={
        "requirements": r"ben jij|jij|profiel|vragen|eisen|meebreng\w*|breng|neem",
        "nice": "pre|mooi meegenomen",
        "responsibilities": "doen|rol|werkzaamheden|taken|functie",
        "benefits": r"bied\w*|krijg\w*|arbeidsvoorwaarden|salaris",
        "about": "over|wij zijn|afdeling|team|organisatie|waar",
        "apply": r"sollicit\w*|interesse|procedure|vragen",
        "notice": "acquisitie|privacy|screening",
    },
    telling={
        "requirements": r"^(?:je (?:hebt|bent|beschikt|spreekt|beheerst|kunt)|jij bent|minimaal|ervaring|kennis|ruime|goede|aantoonbare|afgeronde|communicatieve|een afgeronde)\b",
        "responsibilities": r"^je (?:ontwikkelt|werkt|bouwt|vertaalt|bewaakt|draagt|schrijft|plant|adviseert|onderhoudt|deelt)\b",
        "benefits": r"\b(?:vakantiedagen|pensioen\w*|dertiende maand|reiskosten\w*|salaris|opleidingsbudget|thuiswerk\w*)\b",
        "about": r"^(?:wij|we|ons|onze)\b",
        "apply": r"\b(?:solliciteer|sollicitatie\w*|cv|motivatie)\b",
        "notice": r"\b(?:acquisitie|ongeacht|screening)\b",
        "furniture": r"^(?:solliciteer nu|delen?|meer tonen|inloggen|fulltime)\W*$",
    },
    wish=r"\b(?:een pre|mooi meegenomen|bij voorkeur)\b",
    demand=r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*jaar|ervaring (?:met|in|als)|kennis van|beheersing|opleiding|vereist|vaardigheden|rijbewijs)\b",
    opens="wat|waarom|wie|hoe|ons|onze|jouw|je|over|dit|wij|waar",
    labels={
        "unit": "afdeling|vakgebied|functieniveau|opleidingsniveau|werkervaring|dienstverband|uren",
        "company": "bedrijf",
        "location": "locatie",
        "salary": "salaris",
    },
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="over|werken bij|waarom|welkom bij|dit is|wie is",
    at="[Bb]ij|[Ww]erken bij|[Bb]innen|[Ww]elkom bij|[Oo]ver|[Cc]luster van|[Tt]eam van",
    after="werk|we|wij|je|jij|en|als|in|is|heeft|meer",
    unit="afdeling|team",
    terms="fulltime|parttime|uur per week|vast|tijdelijk|thuiswerken|hybride|locatie|opleidingsniveau|werkervaring",
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:wij zoeken|we zoeken|zoeken wij|zoeken we|op zoek naar)\s+(?:een|jou als)",),
    at="[Bb]ij",
    we="werk|ben|ga|we|wij",
    name="van|en",
    end="die|met|voor|bij|ga|werk|ben|in",
    does="is|heeft|biedt",
    as_a="als|de rol van|de functie van",
    salary_year="maand|jaar",
    pay_before="salaris",
)

HEADLINE_WORDS = HeadlineWords(
    job_in="in",
    at="bij",
    hires_is_hiring="zoekt",
    hires_an=r"een\s+",
)
