"""French template letters: whatever the notes, French words, French spaces, and nothing but the facts.

`LETTERKIT_REWRITE=1 pytest tests/test_templating_fr.py` writes the letters on file anew; read the difference like code.
"""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import exports, kinds, readers
from letterkit.brief import compose
from letterkit.errors import MissingError
from letterkit.inputs import notes as notes_input
from letterkit.letter import OPEN_MARK, Letter
from letterkit.rules import review
from letterkit.templating import write

CASES = Path(__file__).parent / "cases" / "french"
TODAY = date(2026, 3, 11)
REWRITE = bool(os.environ.get("LETTERKIT_REWRITE"))
SAID = [
    "nous perdons une journée à chaque clôture parce que deux systèmes ne donnent pas le même stock",
    "on perd deux heures par jour",
    "il manque deux infirmières la nuit",
    "retards de livraison chez un client",
    "matériel introuvable après 22 h",
    "onboarding",
    "réduire les coûts d'intérim",
    "comment pourvoir le nouveau site",
    "90 jours : un rapport hebdomadaire",
    "Les usines envoient leurs chiffres trop tard. Personne ne les relance.",
    "Claire a dessiné le circuit des retours et a montré où il bloque",
    "Claire m'a montré le planning",
    "« un seul chiffre, et qui tienne »",
    "turnover, ambiance, horaires",
    "x",
    "Claire et Karim veulent un seul outil",
    "Claire qui dessine le planning au tableau",
    "visite de l'atelier avec Claire",
    "la réunion est longue parce que Claire veut tout relire",
    "l'outil de planification date de 2009",
    "que les délais tiennent",
    "trop de fournisseurs : 340",
    "on fait tout à la main et on se trompe",
    "elle connaît chaque patient par son prénom",
    "ils cherchent quelqu'un qui reste",
    "hausse de l'acier",
    "M. Roy veut un planning à la semaine",
    "pas de suivi des réclamations",
    "Ouverture d'un deuxième foyer à la rentrée",
]
DONE = [
    "réduit les erreurs de préparation",
    "réduction de 18 % des erreurs",
    "formation de 12 préparateurs",
    "gestion de projet",
    "Responsable de la paie",
    "j'ai écrit la requête qui compare deux stocks",
    "nous avons fusionné quatre tableaux",
    "encadrer une équipe",
    "deux ans en soins continus",
    "me suis formée à SQL",
    "Chiffre d'affaires passé de 1,1 à 1,6 M€",
    "suivi hebdomadaire des transporteurs",
    "soigné des patients en réanimation",
    "Bénévole à la banque alimentaire",
    "réécrit le mode opératoire",
    "tenue de caisse",
]
RESULTS = ["18 %", "clôture passée de trois jours à un", "de 50 à 12 minutes", "6 heures gagnées par semaine"]
PLACES = ["chez Calder", "Calder", "clinique des Tilleuls", "14 filiales", "en six mois"]
ASKED = [
    "Qui valide un changement ?",
    "comment sont formés les arrivants",
    "répartition des secteurs",
    "Quelle usine ?",
]
STEPS = [
    "Claire rappelle chaque candidat",
    "appel de Claire lundi",
    "deuxième entretien",
    "rencontrer l'équipe",
    "test",
]
PROMISED = ["envoyer le plan", "lui envoyer le lien", "références de deux clients", "mon bulletin", "rappeler Karim"]
ENGLISH = re.compile(
    r"\b(?:the|you|your|with|and|told|that|for|from|was|is|are|this|have|about|my|we|i|thank|dear|best|regards)\b", re.I
)
GENDERED = re.compile(r"\b(?:heureux|heureuse|ravie?|enchantée?|convaincue?|intéressée?|motivée?|désolée?)\b", re.I)
UNELIDED = re.compile(r"\b(?:de|que|je|ne|se|me|te|le|la|jusque|si il)\s(?=[aeiouéèêàâîôû](?!nze\b))", re.I)
BROKEN = re.compile(r"(?<=[^\u00a0])[;:!?»](?=\s|$)|[^\W\d_]'\w|«(?!\u00a0)|\d %")


def letter(fields: dict[str, Any], kind: str, form: str | None = None) -> Letter | None:
    """The reviewed letter that notes with these fields give; None if they hold too little."""
    data = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False).encode()
    try:
        notes = notes_input.read(readers.read_bytes("notes.yaml", data, "yaml"))
        brief = compose(kinds.load(kind), notes, today=TODAY, form=form)
    except MissingError:
        return None
    written = write(brief)
    return written.with_findings(tuple(review(written, brief)))


def notes_of() -> st.SearchStrategy[dict[str, Any]]:
    """Notes as French people write them, each part in another shape each time."""
    said, done = st.sampled_from(SAID), st.sampled_from(DONE)
    evidence = st.fixed_dictionaries(
        {"claim": done, "id": st.just("e1")},
        optional={
            "number": st.sampled_from(RESULTS),
            "context": st.sampled_from(PLACES),
            "told_in_interview": st.booleans(),
        },
    )
    problem = st.fixed_dictionaries(
        {"note": said}, optional={"raised_by": st.just("claire"), "my_evidence_ids": st.just(["e1"])}
    )
    doubt = st.sampled_from(
        ["pas d'expérience SAP", "n'a jamais géré d'équipe", "trop junior", "mobilité ?", "anglais faible", "mobilité"]
    )
    return st.fixed_dictionaries(
        {
            "candidate": st.just({"name": "Camille Verdier"}),
            "application": st.fixed_dictionaries(
                {
                    "company": st.sampled_from(["Valmont Logistique SAS", "Hôpital Saint-Avit", "Orvane"]),
                    "role_title": st.sampled_from(["Analyste opérations (H/F)", "Infirmière de nuit", "Data engineer"]),
                    "language": st.just("fr"),
                },
                optional={
                    "formality": st.sampled_from(["vous", "tutoiement"]),
                    "requirements": st.just(["maîtrise de SQL", "anglais courant", "animer des revues de budget"]),
                },
            ),
            "interviewers": st.just(
                [{"id": "claire", "name": "Claire Roux", "cares_about": ["continuité du service"]}]
            ),
            "talk": st.fixed_dictionaries(
                {"memorable_moments": st.lists(said, min_size=1, max_size=2)},
                optional={
                    "open_questions": st.lists(st.sampled_from(ASKED), min_size=1, max_size=1),
                    "promised_by_me": st.lists(
                        st.fixed_dictionaries(
                            {"what": st.sampled_from(PROMISED), "due": st.sampled_from(["2026-03-13", "avant jeudi"])}
                        ),
                        max_size=1,
                    ),
                    "questions_they_asked": st.just(
                        [{"question": "Comment gérez-vous un conflit ?", "self_rating": 2, "better_answer": "j'écoute"}]
                    ),
                },
            ),
            "role": st.fixed_dictionaries({"problems": st.lists(problem, min_size=1, max_size=2)}),
            "evidence": st.lists(evidence, min_size=1, max_size=1),
            "self": st.fixed_dictionaries(
                {"weaknesses": st.just(["ma réponse sur les stocks était trop courte"])},
                optional={
                    "want_job": st.just("yes"),
                    "why_more_interested": st.just("le lien direct avec les équipes"),
                },
            ),
        },
        optional={
            "interview": st.just({"date": "2026-03-10"}),
            "signals": st.fixed_dictionaries({"objections": st.lists(doubt, max_size=2)}),
            "next": st.fixed_dictionaries(
                {"step": st.sampled_from(STEPS), "decision_date": st.sampled_from(["2026-03-20", "fin mars"])}
            ),
            "useful_item": st.just({"what": "une étude de cas sur les doubles saisies"}),
            "target": st.just({"person": "Thomas Girard", "company": "Orvane"}),
        },
    )


@settings(max_examples=many(100), derandomize=True, suppress_health_check=list(HealthCheck))
@given(notes_of(), st.sampled_from(kinds.names()))
def test_any_french_notes_give_a_french_letter_of_their_facts_alone(fields: dict[str, Any], kind: str) -> None:
    """100 notes files: no GRD or PLC error, no English word, no broken space or elision, no gender of the writer."""
    written = letter(fields, kind)
    if written is None:
        return
    errors = [f for f in written.findings if f.severity == "error" and f.id.startswith(("GRD", "PLC"))]
    assert [f for f in errors if f.id != "PLC004"] == []
    text = OPEN_MARK.sub("", f"{written.subject}\n{written.body}")
    for fault in (ENGLISH, GENDERED, UNELIDED, BROKEN):
        assert fault.findall(text.replace("@", "")) == [], text
    facts = {id for sentence in written.sentences for id in sentence.facts}
    assert facts <= set(written.facts)


@pytest.mark.parametrize("kind", kinds.names())
def test_every_kind_has_a_french_template_and_a_french_subject(kind: str) -> None:
    assert "fr" in kinds.languages(kind)
    assert kinds.load(kind).in_language("fr").subject != kinds.load(kind).subject


@pytest.mark.parametrize("notes", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", kinds.names())
def test_the_letter_is_the_one_on_file(kind: str, notes: Path) -> None:
    made = letter(yaml.safe_load(notes.read_text(encoding="utf-8")), kind)
    file = CASES / f"{notes.stem}-{kind}.txt"
    if made is None:
        assert not file.exists()
        return
    remarks = "".join(f"{found.id}\n" for found in made.findings if found.id != "TIM001")
    data = exports.render(made, "txt").decode() + (f"--\n{remarks}" if remarks else "")
    if REWRITE:
        file.write_text(data, encoding="utf-8")
    assert data == file.read_text(encoding="utf-8")
