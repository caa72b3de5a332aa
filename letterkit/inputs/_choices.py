"""Words that people write where a field has a few names: `boss` for hiring_manager, `overqualified` for too_senior."""

from __future__ import annotations

import re
from collections.abc import Mapping

from letterkit.inputs import _note_items as items


def _forms(**words: str) -> Mapping[str, re.Pattern[str]]:
    return {name: re.compile(form, re.IGNORECASE) for name, form in words.items()}


CHOICES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "decision_role": {**items.ROLES, **_forms(
        hiring_manager=r"\b(?:boss|hiring|(?:my |line |team )?manager|lead|supervisor|chef(?:in)?|vorgesetzt\w*|"
        r"teamleit\w*|supérieur\w*|responsable|decides|decision.?maker)\b",
        recruiter=r"\b(?:recruit\w*|agency|headhunter\w*|talent|vermittl\w*|recruteu\w*)\b",
        hr=r"\b(?:hr|human|people|personal\w*|rh)\b",
        executive=r"\b(?:c[eoftip]o|md|vp|founder|owner|director|president|inhaber\w*|geschäftsf\w*|direct\w*|patron\w*)\b",
        peer=r"\b(?:peer|colleague|co-?worker|team.?mate|kolleg\w*|collègue)\b",
    )},
    "stage_reached": _forms(**items.STAGES),
    "format": _forms(**items.FORMATS),
    "type": _forms(
        too_senior=r"over.?qualified|too (?:senior|experienced|old)|bored|überqualifiziert|surqualifi",
        too_junior=r"junior|inexperienced|too (?:young|green)|(?:not enough|little|no|years of) experience|"
        r"unerfahren|zu wenig erfahrung|manque d.expérience|pas assez d.expérience",
        gap=r"\bgaps?\b|\bbreak\b|time (?:out|off)|lücke|auszeit|elternzeit|\btrou\b",
        salary=r"salar|\bpay\b|money|expensive|\bcosts?\b|gehalt|\bgeld|salaire|trop cher",
        location=r"locat|commut|distan|remote|relocat|too far|standort|umzug|pendel|entfern|\blieu|trajet|déménag",
        industry=r"industr|sector|domain|career.?change|other field|branche|quereinst|secteur|reconversion",
        fit=r"\bfit\b|cultur|personalit|style|passt|teamf|personnalité",
        skill=r"skill|techni|knowledge|hands.?on|expertise|experience|qualif|licen[cs]e|certif|kenntnis|fähigkeit|"
        r"können|compéten|maîtrise",
    ),
    "address_form": _forms(
        first_name=r"\bfirst|informal|vorname|\bdu\b|\btu\b|prénom|casual",
        title_surname=r"surname|last name|formal|nachname|\bsie\b|\bvous\b|title|\bm(?:r|rs|s)\b|\bherr|\bfrau|"
        r"nom de famille",
    ),
    "source": _forms(
        i_inferred=r"infer|guess|\bgut\b|hunch|\bfe(?:el|lt)|sens(?:e|ed)|\bthink|impress|assum|vermut|gefühl|eindruck|"
        r"ressenti|deviné",
        i_observed=r"\bsaw\b|\bseen\b|notic|observ|watched|gesehen|bemerkt|\bvu\b|remarqué",
        i_said=r"\bi\b|\bme\b|myself|\bich\b|\bselbst\b|\bmoi\b|\bje\b",
        public=r"public|web|online|news|press|article|linkedin|posting|\bad\b|job ad|anzeige|zeitung|annonce|internet",
        they_said=r"they|them|\bs?he\b|\bher\b|\bhim\b|said|told|gesagt|\bsie\b|\ber\b|\bdit\b|\bil\b|\belle\b",
    ),
    "confidence": _forms(
        low=r"low|unsure|not sure|maybe|vague|unsicher|niedrig|faible|peut-être",
        medium=r"medium|fairly|so.?so|mittel|moyen",
        high=r"high|sure|certain|definit|sicher|hoch|sûr|certain",
    ),
}  # fmt: skip
"""By the field's name: each of its values by words for it; the first that fits is meant."""


def chosen(field: str, words: str) -> str:
    """The value of a field that words mean, "" if none."""
    return next((name for name, form in CHOICES.get(field, {}).items() if form.search(words)), "")
