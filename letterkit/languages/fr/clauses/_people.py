"""Who is spoken of in a French note: people who may be neither reader nor writer, and the reader's pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterkit.languages.fr.clauses._forms import form_of, infinitive_of
from letterkit.languages.fr.clauses._words import DONE_TO_ME, PERSONAL, TO_THE_WRITER

NOUNS = (
    r"infirmière?r?s?|infirmier|collègue|assistante?|patronn?e?|second|commercial|commerciale|apprentie?|stagiaire|"
    r"adjointe?|directeur|directrice|chef de (?:rang|partie|équipe|projet|chantier)|cheffe? d’(?:équipe|atelier)|"
    r"client|cliente|patient|patiente|élève|parent|mère|père|ouvrier|ouvrière|technicien|technicienne|"
    r"développeur|développeuse|comptable|secrétaire|médecin|docteur|chirurgien|chirurgienne|interne|aide-soignante?|"
    r"cadre|responsable|gérante?|associée?|candidate?|recruteur|recruteuse|rh|drh|daf|pdg|dg|prédécesseur|"
    r"prédécesseure|remplaçante?|intérimaire|chauffeur|cariste|préparateur|préparatrice|vendeur|vendeuse|caissier|"
    r"caissière|serveur|serveuse|plongeur|commis|boulanger|boulangère|pâtissier|pâtissière|fournisseur|prestataire|"
    r"formateur|formatrice|tuteur|tutrice|prof|professeure?|proviseure?|principale?|maire|élue?|agente?|bénévole|"
    r"résidente?|fille|fils|femme|mari|garçon|dame|monsieur|type|mec|copain|copine|amie?|voisine?|maître|maîtresse|"
    r"binôme|manageur|manager|chargée? de \w+|conducteur|conductrice|opérateur|opératrice|mécano|mécanicien|"
    r"magasinier|magasinière|standardiste|hôtesse|gardienne?|jardinier|jardinière|éducateur|éducatrice|avocate?|notaire"
)
_WHICH = (
    rf"(?:(?:autre|ancien|ancienne|nouveau|nouvelle|jeune|futur|future|petit|petite|vieux)\s+)?(?:{NOUNS})"
    rf"(?![\w-])(?!\s+[A-ZÀ-Þ][a-zà-ÿ])"
)
PEOPLE = re.compile(
    rf"(?<![\w-])(?:(?P<nobody>(?:(?-i:[A-ZÀ-Þ])[\w-]+,?|c['’]est|c['’]était|comme|donc)\s+(?:(?:le|la|un|"
    rf"une)\s+|[lL]['’])"
    rf"{_WHICH})|(?P<il>(?:un|le|mon|ce|cet|au|du)\s+{_WHICH})|(?P<elle>(?:une|la|sa|ma|cette)\s+{_WHICH})|"
    rf"(?:(?:son|notre|votre|leur|chaque|aucune?)\s+|[lL]['’]){_WHICH})",
    re.IGNORECASE,
)
"""Persons of whom a note may speak, each with the determiner that makes them one: `l’infirmière`, `son adjoint`. A
determiner that tells the gender names the pronoun that may be theirs; `Mme Roux, la directrice` is nobody else."""


CLEARLY = 4
"""Times that one pronoun must be told of more than the other."""
_DEED = re.compile(r"\b(il|elle)[ ]((?:(?:ne|me|nous|se|lui|y|en) |[nms]['’])*)([^\W\d_]+) ?([^\W\d_]*)", re.IGNORECASE)
"""`il` or `elle` with its verb, and the participle behind it."""


def people_of(text: str, readers: Sequence[str]) -> frozenset[str]:
    """The pronouns of the reader in notes: by their title, or by the one of whom people's deeds are told.

    `lui` and `son` have no gender: they are the reader's wherever anything here is.
    """
    firm, she, he = frozenset(("ils",)), frozenset(("elle", "la", "ils")), frozenset(("il", "le", "ils"))
    titles = f"{' '.join(readers)} {text if ' ' not in text.strip() else ''}"
    if re.search(r"\b(?:Mme|Madame|Mlle|[Cc]heffe|[Ee]lle)\b", titles):
        return she
    if re.search(r"\b(?:M\.|Mr|Monsieur|[Ll]ui|[Ii]l)(?!\w)", titles):
        return he
    count = {"il": 0, "elle": 0}
    for found in _DEED.finditer(text):
        known = form_of(found[3])
        deed = known.infinitive if known else ""
        deed = infinitive_of(found[4].casefold()) or deed if deed in ("avoir", "être") else deed
        to_me = bool(re.search(r"\bme |m['’]|\bnous ", found[2]))
        is_own = bool(TO_THE_WRITER.search(re.split(r"[.,;\n]", text[found.start(3) : found.start(3) + 60])[0]))
        count[found[1].casefold()] += deed in PERSONAL or (to_me and deed in DONE_TO_ME) or is_own
    if min(count.values()) * CLEARLY > max(count.values()) or count["il"] == count["elle"]:
        return firm
    return she if count["elle"] > count["il"] else he
