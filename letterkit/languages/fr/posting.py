"""French: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
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
    hints={
        "requirements": r"profil|compétences?|expérience|apportez|attend\w*|recherch\w+|soft skills|langues|formation",
        "nice": "plus|atouts?|idéalement",
        "responsibilities": "missions?|responsabilités?|poste|rôle|quotidien|défi",
        "benefits": r"offr\w+|avantages?|propos\w+|pourquoi|rejoindre|rémunération",
        "about": "propos|sommes|entreprise|équipe|contexte|stack",
        "apply": r"process\w*|recrutement|postuler|candidature|étapes",
        "notice": "égalité|diversité|confidentialité|handicap",
    },
    telling={
        "requirements": r"^(?:vous (?:êtes|avez|maîtrisez|justifiez|possédez|savez|disposez)|expérience|maîtrise|bonnes? connaissances?|diplôme|titulaire|capacité|rigueur|minimum|de formation)\b",
        "responsibilities": r"^(?:vous (?:participe\w*|assure\w*|sere\w*|contribue\w*)|construire|concevoir|développer|assurer|piloter|participer|gérer|animer|collaborer|accueillir)\b",
        "benefits": r"\b(?:mutuelle|tickets? restaurant|télétravail|rtt|congés|prime|intéressement|remboursement|titres? restaurant)\b",
        "about": r"^(?:nous (?:sommes|avons)|notre|fondée?|créée?|depuis)\b",
        "apply": r"\b(?:entretien|candidature|cv|lettre de motivation)\b",
        "notice": r"\b(?:handicap|discrimination|sans distinction|confidentialité)\b",
        "furniture": r"^(?:postuler|partager|voir (?:plus|moins)|se connecter|temps plein)\W*$",
    },
    opens="ce que|pourquoi|comment|qui|notre|nos|votre|vos|ton|ta|tes|le|la|les|à propos|nous|vous",
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
    boss=r"rattaché(?:e)? (?:à|au)|supérieur hiérarchique|responsable hiérarchique",
    in_titles=words("et de du des la le les en au aux pour ou"),
)

EMPLOYER_FRAMES = EmployerFrames(
    heading="à propos d[e']|rejoindre|rejoignez|travailler chez|pourquoi(?: rejoindre)?|qui est|bienvenue chez",
    at="[Cc]hez|[Rr]ejoindre|[Rr]ejoignez|[Rr]ejoins|[Aa]u sein d[e'’]|[Éé]quipes? (?:de|d['’])",
    after="nous|vous|tu|et|en|c'est|pour|est|les?",
    unit="équipe|direction|service|pôle",
    terms="cdi|cdd|stage|alternance|temps plein|télétravail|résumé|poste|lieu",
)
