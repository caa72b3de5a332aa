"""Italian: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell=r"indic\w+|specific\w+|menzion\w+|scriv\w+|includ\w+|allega\w*|invi(?:a|are|ate|i)|precis\w+",
    need="necessari[oa]|obbligatori[oa]|richiest[oa]|indispensabile|disponibil[ei]",
    on_site="in presenza|in sede|in ufficio",
    shift="turni (?:notturni|di notte|a rotazione)|fine settimana|reperibilità",
    letter="lettera di (?:presentazione|motivazione)|candidatura|curriculum",
    coded=r"riferimento|rif\.",
    limit_no="massimo(?: di)?|al massimo|non più di",
    limit_one="una|due",
    limit_words="parole|pagin[ae]|caratteri|battute",
    capped=r"massimo|non più|non super\w+",
    start="disponibilità|data di inizio|quando (?:potresti|puoi|potrebbe|può) (?:iniziare|cominciare)",
    notice="preavviso",
    pay=r"(?:richiest[ae]|aspettativ[ae]|pretes[ae]) (?:economic\w+|retributiv\w+|salarial\w+)|ral (?:attuale|desiderata|richiesta)",
    days_days="giorni",
    days_days_2="giorni",
    licence_driv="patente|patentino",
    permit="permesso di (?:soggiorno|lavoro)",
    reference_quote="oggetto|citando",
    reference_subject="oggetto",
    words_words="parole|pagin[ae]|battute",
    words_words_2="pagin[ae]|parole",
    to_addressed=r"all'attenzione di|indirizzat\w+",
    to_address=r"indirizz\w+",
    to_to="all'attenzione di",
    documents_send=r"allega\w*|invi(?:a|are|ate|i)",
    documents_curriculum_vitae="curriculum|lettera di presentazione|diploma|referenze|portfolio",
    closing="scadenza|entro (?:il|e non oltre)",
    spoken="scritt[eo]|generat[eo]|non",
    offered="offriamo",
    named_to="all'attenzione di",
    named_mr=r"Sig|Sig\.ra|Dott|Dott\.ssa",
    titled_to="all'attenzione (?:di|del|della)",
    titled_mr=r"Sig|Sig\.ra|Dott|Dott\.ssa",
    sometime="giorni|mese|settimana",
)

ASKS = Asks(
    code="riferimento|rif",
    ones={"una": 1, "due": 2},
    label="scadenza",
    pages="pagin[ae]",
    signs="caratteri|battute",
    attach="allegati",
    none=r"senza|non (?:inviare|mandare|alleg\w+|si accett\w+)|nessun",
)
