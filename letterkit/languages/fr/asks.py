"""French: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes, Indirect

ASK_SHAPES = AskShapes(
    named_to=r"à(?: l['’]attention de)?",
    tell=r"préci\w+|indiqu\w+|mentionn\w+|communiqu\w+|joign\w+|merci d\w*|envoy\w+|adress\w+",
    need="exigée?s?|requise?s?|obligatoire|indispensable|nécessaire|demandée?s?|prête?|acceptez",
    days="un|deux|trois|quatre|cinq",
    on_site="sur (?:site|place)|en présentiel|présence|au bureau",
    shift="astreintes?|(?:travail )?de nuit|week-ends?|horaires décalés|roulement",
    letter="résumés?|lettres?(?: de motivation)?|candidatures?",
    coded="référence",
    ai="intelligence artificielle",
    hired="résumés?|lettres?|candidatures?",
    limit_no=r"ne (?:pas )?(?:dép\w+|excéd\w+)(?: pas)?|plus de|au plus|de",
    limit_one="une|deux|trois",
    limit_words="mots|signes|caractères",
    capped=r"dépass\w*|excéd\w*|au plus",
    start="disponibilité|date (?:de début|d'entrée|de prise de poste)",
    notice="préavis",
    pay="prétentions(?: salariales)?|salaire (?:souhaité|attendu)",
    days_days="jours?",
    days_days_2="jours?",
    days_works=r"travaill\w+",
    licence_registration="licen[cs]e",
    licence_driv="permis (?:b|c|d|de conduire|cariste)",
    licence_registration_2="licen[cs]e",
    permit="autorisation de travail|titre de séjour|droit de travailler|permis de travail",
    reference_quote="l'objet",
    reference_subject="l'objet",
    words_words="mots|signes|caractères",
    words_words_2="mots",
    to_write="cv",
    to_addressed="à",
    to_to="à|attention",
    documents_send=r"joign\w+|envoy\w+|transmett\w+|fourni\w+",
    documents_curriculum_vitae="résumé|lettres? de motivation|diplômes?",
    closing=r"date limite|candidat\w+\b.{0,60}\b(?:avant|jusqu'au|au plus tard)",
    spoken=r"rédigée?s?|générée?s?|utilis\w+|écartée?s?|merci|pas|sans",
    duty_you=r"vous (?:serez|développ\w+)",
    duty_cover_letter="lettre",
    offered="nous (?:proposons|offrons)",
    named_mr="Madame|Monsieur|Mme",
    named_van="de|la",
    titled_to="à",
    titled_mr="Madame|Monsieur|Mme",
    sometime="fin|semaines?|jours?",
)

ASKS = Asks(
    code="référence",
    ones={
        "une": 1,
        "deux": 2,
    },
    pages="pages?",
    signs="signes|caractères",
    attach="pièces? jointes?",
    none="sans|pas de|aucune|ne pas|n'ouvrons pas",
)

INDIRECT = Indirect(
    asks=(
        r"je voulais (?:juste |"
        r"simplement )?(?:savoir|demander)|j['’]aimerais savoir|je me permets de (?:vous )?demander|un mot (?:me )?suffi\w+"
    ),
    what="si|où|quand|comment|quelle?|ce que",
)
