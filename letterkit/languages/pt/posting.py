"""Portuguese: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import HeadlineWords, Posting

POSTING = Posting(
    sections={
        "nice": "diferenciais",
        "requirements": "requisitos e qualificações",
        "responsibilities": "atividades|responsabilidades e atribuições",
        "benefits": "o que oferecemos",
    },
    labels={
        "company": "empresa",
    },
    wish=r"\b(?:pré)\b",
)

HEADLINE_WORDS = HeadlineWords(
    hires_is_hiring="busca",
)
