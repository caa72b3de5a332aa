"""Spanish: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": "se valorará.*|deseable.*|valorable.*",
        "requirements": "requisitos(?: .*)?|(?:tu |su )?perfil(?: .*)?|qué (?:buscamos|necesitas)|conocimientos.*",
        "role": "descripción .*",
        "responsibilities": "(?:tus |sus |las )?(?:funciones|responsabilidades|tareas)(?: .*)?|qué harás",
        "benefits": "ofrecemos.*|qué ofrecemos|beneficios",
        "apply": "cómo aplicar",
        "about": "sobre (?:nosotros|la empresa|nós)|quiénes somos",
    },
    hints={
        "requirements": r"requisitos|perfil|buscamos|necesit\w+|experiencia",
        "responsibilities": "funciones|harás|responsabilidades|misión",
        "benefits": r"ofrec\w+|beneficios",
        "about": "sobre|somos",
        "apply": "proceso|aplicar|candidatura",
    },
    telling={
        "benefits": r"\b(?:vacaciones|seguro médico|teletrabajo|indefinido|retribución)\b",
        "about": r"^(?:somos|nuestr\w+)\b",
        "notice": r"\b(?:discriminación|igualdad)\b",
    },
    opens=r"qué|por qué|quiénes|nuestr\w+|tus?|sobre|lo que",
    labels={
        "unit": "departamento|área|sector",
        "title": "puesto",
        "location": "ubicación|lugar|sede",
        "salary": "salario|retribución",
        "employment_type": "contrato|jornada",
        "remote": "teletrabajo",
        "reference": "referencia",
        "closes": "fecha límite",
    },
    wish=r"\b(?:deseable|se valora\w*|valorable|preferibl\w+)\b",
    demand=r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:años)|experiencia|dominio|conocimientos?|titulación)\b",
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:buscamos)\s+(?:una?|un)",),
    salary_year="año",
    pay_before="salario",
)

POSTING_TEXT = PostingText(
    size="empleados",
    no_title="hola",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="sobre|acerca de|trabajar en|por qué|únete a|conoce(?: a)?",
    at="[Úú]nete a|[Tt]rabajar en|[Ss]obre|[Ee]quipo de|[Ff]ormar parte de",
    after="somos|y|en|te|nos|como|para|es|buscamos",
    unit="equipo|departamento|área",
    terms="jornada|contrato|indefinido|teletrabajo|presencial|híbrido|remoto",
)

HEADLINE_WORDS = HeadlineWords(job_in="en")
