"""Polish: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": r"mile widzian\w+|dodatkowym (?:atutem|plusem)(?: .*)?|dodatkowe atuty|nice to have",
        "requirements": (
            r"(?:nasze )?wymagania(?: .*)?|oczekujemy(?: .*)?|(?:nasze )?oczekiwania(?: .*)?|(?:twój )?profil(?: .*)?|"
            r"czego (?:oczekujemy|wymagamy)|kogo szukamy|kwalifikacje|od kandydat\w+ oczekujemy"
        ),
        "responsibilities": (
            r"(?:twój |główny )?zakres obowiązków|(?:twoje |główne )?(?:obowiązki|zadania)(?: .*)?|co będziesz robić|"
            r"opis stanowiska|czym będziesz się zajmować"
        ),
        "benefits": r"(?:co )?oferujemy|(?:to )?co oferujemy|(?:nasza )?oferta|benefity",
        "apply": r"jak aplikować|aplikuj(?: teraz)?|osoby zainteresowane.*",
        "about": r"o (?:nas|firmie)|kim jesteśmy",
    },
    hints={
        "requirements": r"wymagania|oczekujemy|oczekiwania|szukamy|profil|kwalifikacje|doświadczenie",
        "nice": r"mile widziane|atut\w*",
        "responsibilities": r"obowiązk\w*|zadania|robić|stanowisk\w*",
        "benefits": r"oferujemy|oferta|benefity",
        "about": r"o nas|o firmie|jesteśmy",
        "apply": r"aplik\w+|rekrutacj\w+|kontakt",
        "notice": r"rodo|danych osobowych|klauzula",
    },
    telling={
        "requirements": (
            r"^(?:min\.|minimum|co najmniej|doświadczenie|znajomość|bardzo dobra|dobra|wykształcenie|umiejętność|"
            r"prawo jazdy|komunikatywn\w+|samodzielność|dyspozycyjność|biegła|masz|posiadasz|znasz)\b"
        ),
        "responsibilities": r"^(?:prowadzenie|obsługa|przygotowywanie|nadzór|współpraca|tworzenie|realizacja|wykonywanie)\b",
        "benefits": (
            r"\b(?:umow[aęy] o pracę|prywatn\w+ opiek\w+|urlop\w*|karta? sportow\w*|premi\w+|ubezpieczeni\w+|wynagrodzenie)\b"
        ),
        "about": r"^(?:jesteśmy|nasza|nasz)\b",
        "apply": r"\b(?:cv|list motywacyjny|zgłoszeni\w+|aplikacj\w+|wybranymi kandydatami)\b",
        "notice": r"\b(?:rodo|danych osobowych|administratorem|zgodę na przetwarzanie)\b",
        "furniture": r"^(?:aplikuj|udostępnij|zaloguj się|zapisz|pokaż więcej|drukuj|pełny etat)\W*$",
    },
    opens=r"co|czego|kogo|dlaczego|jak|o|nasz\w*|twoj\w*|twój|kim",
    labels={
        "unit": r"dział|branża|wydział",
        "title": r"stanowisko",
        "company": r"pracodawca|firma",
        "location": r"miejsce pracy|lokalizacja|miejscowość",
        "salary": r"wynagrodzenie|zarobki",
        "employment_type": r"(?:rodzaj |forma )?(?:umowy|zatrudnienia)|wymiar pracy|etat",
        "reference": r"nr (?:ref|referencyjny|ogłoszenia)\.?|numer referencyjny",
        "closes": r"termin składania .*|ważne do",
    },
    wish=r"\b(?:mile widzian\w+|atut\w*|plus\w*)\b",
    demand=(
        r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:lat|lata|roku)|doświadczeni\w+ (?:w|na|z|jako)|znajomość|wykształcenie|"
        r"prawo jazdy|wymaga\w*|umiejętność|uprawnienia)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(asks=(r"(?i:(?:po)?szukujemy)",), salary_year="rok", pay_before="wynagrodzenie")

POSTING_TEXT = PostingText(size="pracowników", no_title=r"dzień dobry|ogłoszenie|oferta pracy|witamy")

HEADLINE_WORDS = HeadlineWords(
    before=r"(?:praca|oferta pracy|zatrudnimy|poszukujemy)",
    hires_is_hiring="poszukuje|szuka|zatrudni",
    job_in="w",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading=r"o|dlaczego|praca w",
    at=r"[Dd]ołącz do|[Pp]raca w|[Pp]racuj w",
    after=r"to|jest|poszukuje|szuka|i|jako",
    unit=r"dział|zespół",
    opening=r"dział|zespół",
    terms=r"pełny etat|umowa|zdalnie|zdalna|hybrydow\w+|stacjonarn\w+|zlecenie|część etatu",
)
