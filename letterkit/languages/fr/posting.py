"""French: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": "les plus|atouts?(?: .*)?",
        "requirements": "(?:votre |ton |le )?profil(?: (?:recherché|souhaité))?|compétences(?: .*)?|prérequis|qualifications requises",
        "role": "le poste|description du poste",
        "responsibilities": "votre rôle",
        "benefits": "(?:les |vos )?avantages|nous (?:offrons|proposons).*",
        "apply": "postuler|candidature.*",
        "about": "qui sommes.nous.*|l'entreprise|à propos.*",
    },
    labels={
        "unit": "équipe|département|secteur|service|niveau d'études",
        "title": "(?:intitulé du )?poste",
        "company": "entreprise|société",
        "location": "lieu(?: de travail)?|localisation",
        "salary": "salaire|rémunération",
        "employment_type": "contrat|type de contrat",
        "remote": "télétravail",
        "experience": "expérience",
        "reference": "référence",
        "posted": "publié(?: le)?",
        "closes": "date limite",
    },
    wish=r"\b(?:a plus\b|un plus|un atout|souhaité\w*|idéalement|apprécié\w*)\b",
    demand=r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:ans)|maîtrise|expérience|diplôme)\b",
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:nous (?:recherchons|recrutons))\s+(?:une?|un)",),
    at="[Cc]hez",
    we="nous",
    name="de|du",
    end="pour|para|à|en|con|avec",
    about="à propos de|sobre",
    does="est",
    as_a="en tant qu[e'’]|poste d[e'’]",
    salary_to="à",
    salary_to_2="à|a",
    salary_per="par|al",
    salary_year="mois|heure|mes",
    is_pay_to="à",
    is_pay="mois",
    pay_before="salaire|rémunération",
)

HEADLINE_WORDS = HeadlineWords(
    at="chez",
    hires_is_hiring="recrute",
    hires_an=r"une?\s+",
    job_in="à",
)

POSTING_TEXT = PostingText(
    size="salariés",
    no_title="bonjour",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="à propos d[e']|rejoindre|rejoignez|travailler chez|pourquoi(?: rejoindre)?|qui est|bienvenue chez",
    at="[Cc]hez|[Rr]ejoindre|[Rr]ejoignez|[Rr]ejoins|[Aa]u sein d[e'’]|[Éé]quipes? (?:de|d['’])",
    after="nous|vous|tu|et|en|c'est|pour|est|les?",
    unit="équipe|direction|service|pôle",
    terms="cdi|cdd|stage|alternance|temps plein|télétravail|résumé|poste|lieu",
)
