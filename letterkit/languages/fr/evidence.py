"""French: see `topics/evidence.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.evidence import Demands

DEMANDS = Demands(
    lead=(
        r"(?:(?:une? |la |l['’]|de )?(?:bonne|solide|excellente|parfaite|première|réelle) )*(?:une? |la |l['’]|votre )?"
        r"(?:maîtrise|connaissances?|expérience|pratique|sens|notions?|capacité|aptitude|goût|bases?)"
        r"(?: (?:confirmée|professionnelle|solide))? (?:de |du |des |d['’]|en |dans |à |avec )(?:la |le |les |l['’])?"
    ),
    tail=r"(?:,? (?:est |serait )?(?:un plus|appréciée?s?|souhaitée?s?|exigée?s?|indispensables?|requise?s?)\b.*|\s?\([^)]*\))",
    joined="et/ou|et|ou|ainsi que",
    either="ou|et/ou",
    within="pour avec dans en sur sous par chez auprès à au aux de du des",
    bound=words("de du des"),
    examples="comme|notamment|par exemple|tels? que|telles? que|de préférence|idéalement",
    empty=words("""
        travail travailler travaux gestion gérer suivi suivre service services outil outils logiciel logiciels système
        systèmes processus activité activités tâche tâches mission missions connaissance connaissances expérience domaine
        niveau projet projets bonne bon bonnes bons autre autres divers diverses général générale mise place organisation
        organiser assurer réaliser effectuer participer utiliser utilisation pratique données
    """),
    size=words("petit petite petits petites grand grande grands grandes nouveau nouvelle complexe complexes"),
    people=words("""
        personne personnes équipe équipes collègue collègues client clients cliente clientes clientèle patient patients
        utilisateur utilisateurs membre membres responsable responsables visiteur visiteurs élève élèves étudiant étudiants
        enfant enfants parent parents famille familles bénévole bénévoles résident résidents assistant assistants salarié
        salariés collaborateur collaborateurs fournisseur fournisseurs partenaire partenaires habitant habitants stagiaire
        stagiaires apprenti apprentis adulte adultes public
    """),
    families=(
        "former formé formation enseigner enseigné enseignement encadrer encadré encadrement tutorat",
        "réduire réduit réduite réduction baisser baissé baisse diminuer diminué diminution ramener ramené",
        "vendre vendu vente ventes",
        "acheter acheté achat achats",
        "rédiger rédigé rédaction écrire écrit écriture",
        "paie paies salaire salaires",
        "préparer préparé préparation",
        "organiser organisé organisation",
    ),
    learned="suivi|obtenu|reçu|validé",
    taught=words("former formé formation enseignement"),
    watched="observé|assisté à",
    others=r";|, (?:qui|que|dont|où)\b|,? (?:au|à la|aux|à un) [\w' -]{3,40}, qui\b",
    paper=r"diplôme\w*|bac\b|bts|licence|master|certificat\w*|permis|habilitation|titre|caces|autonomie",
    degree=r"diplôme\w*|bac(?:calauréat)?|bts|licence|master|doctorat",
)
