"""What rules flag and pass in French, by the rule's name."""

from __future__ import annotations

from letterkit.languages.examples import Example, Shown

ALIKE = "Votre regard sur les retours a changé le mien."
SHOWN = {
    "apology": Shown(
        flags=(Example("Je suis la candidate idéale.", language="fr"),),
        passes=(Example("J’ai repensé à votre question.", language="fr"),),
    ),
    "argues": Shown(
        flags=(Example("Je vous demande de revenir sur votre décision.", kind="rejection-reply", language="fr"),),
        passes=(
            Example("Je souhaite revenir sur la question du stock.", language="fr"),
            Example("J’accepte votre décision.", kind="rejection-reply", language="fr"),
        ),
    ),
    "ask-many": Shown(
        flags=(Example("Est-ce A ? Ou B ? Pourriez-vous m’en dire plus ?", kind="feedback-request", language="fr"),),
    ),
    "ask-missing": Shown(
        flags=(Example("J’accepte la décision.", kind="feedback-request", language="fr"),),
        passes=(Example("Pourriez-vous me dire quoi travailler.", kind="feedback-request", language="fr"),),
    ),
    "attachment": Shown(
        flags=(Example("Vous trouverez ci-joint la requête.", language="fr"),),
    ),
    "bitter": Shown(
        flags=(Example("C’était une perte de temps, et c’est honteux.", language="fr"),),
        passes=(Example("J’accepte la décision.", language="fr"),),
    ),
    "cliches": Shown(
        flags=(
            Example(
                "Dynamique et rigoureux, je suis force de proposition dans une équipe innovante.",
                language="fr",
            ),
        ),
        passes=(Example("J’ai écrit la requête qui compare deux systèmes.", language="fr"),),
    ),
    "confusion": Shown(
        flags=(Example("Malgré que ce soit loin, quant je viens, je reste.", language="fr"),),
        passes=(Example("Quand je viens, je reste.", language="fr"),),
    ),
    "foreign-sentence": Shown(
        flags=(Example("I have another offer on the table.", language="fr"),),
    ),
    "generic": Shown(
        flags=(Example("Merci pour cet échange agréable.", ("vous avez dessiné le flux des retours",), language="fr"),),
        passes=(Example("Le flux des retours m’a aidée.", ("vous avez dessiné le flux des retours",), language="fr"),),
    ),
    "greeting": Shown(
        flags=(
            Example("Merci.", greeting="Bonjour Madame Roux,", honorific="Madame", language="fr"),
            Example("Merci.", greeting="Monsieur,", honorific="Madame", language="fr"),
            Example("Merci.", greeting="Monsieur,", honorific="Mme", kind="cover-letter", language="fr"),
            Example("Merci.", greeting="Bonjour Madame Dana Whitfield,", honorific="Madame", language="fr"),
        ),
        passes=(
            Example("Merci.", greeting="Madame, Monsieur,", reader="", language="fr"),
            Example("Merci.", greeting="Madame,", honorific="Madame", language="fr"),
            Example("Merci.", greeting="Madame,", honorific="Mme", kind="cover-letter", language="fr"),
            Example("Merci.", greeting="Madame, Monsieur,", kind="cover-letter", language="fr"),
        ),
    ),
    "honorific": Shown(
        flags=(Example("Merci à Monsieur Lund.", ("moment@Sam Lund=la visite",), language="fr"),),
        passes=(
            Example("Merci.", greeting="Bonjour Monsieur Whitfield,", honorific="M.", language="fr"),
            Example("Merci.", greeting="Bonjour Docteur Whitfield,", honorific="Dr", language="fr"),
        ),
    ),
    "leftovers": Shown(
        flags=(Example("Bien sûr ! Voici une version de votre lettre :", language="fr"),),
    ),
    "legal": Shown(
        flags=(Example("C’est une discrimination, et je consulterai un avocat.", language="fr"),),
        passes=(
            Example(
                "Le remplacement de congé maternité m’intéresse.",
                message="Un congé maternité est à remplacer.",
                language="fr",
            ),
            Example("C’est la bonne question.", language="fr"),
        ),
    ),
    "loose-sentence": Shown(
        flags=(
            Example(
                "J’ai formé bénévolement des ingénieurs débutants sur plusieurs continents.",
                ("evidence=écrit une requête SQL pour le stock",),
                language="fr",
            ),
        ),
        passes=(
            Example(
                "J’accepte votre décision, et je souhaite une bonne suite à votre équipe et à la personne qui vous rejoint.",
                ("decision=le poste est pourvu",),
                language="fr",
            ),
            Example(
                "Nous avons parlé du poste d’analyste et de l’entrepôt.", ("job=analyste, entrepôt",), language="fr"
            ),
        ),
    ),
    "number-wrong-context": Shown(
        flags=(
            Example(
                "J’ai formé 18 préparateurs.",
                ("evidence=formé 40 préparateurs", "evidence=18 camions à l’heure"),
                language="fr",
            ),
        ),
        passes=(Example("J’ai formé 40 préparateurs.", ("evidence=formé quarante préparateurs",), language="fr"),),
    ),
    "misspelt-name": Shown(
        flags=(Example("Merci à l’équipe de Nothwind.", language="fr"),),
    ),
    "mixed-spelling": Shown(
        passes=(Example("J’ai organisé le centre.", language="fr"),),
    ),
    "needy": Shown(
        flags=(Example("J’ai vraiment besoin de ce poste, je vous en supplie.", language="fr"),),
        passes=(Example("Je veux ce poste, et je vous ai dit pourquoi.", language="fr"),),
    ),
    "never-said": Shown(
        flags=(
            Example(
                "Vous avez dit que les listes sont fusionnées le lundi.",
                ("moment@Tomasz Wilk=les listes sont fusionnées le lundi",),
                language="fr",
            ),
        ),
        passes=(
            Example(
                "Vous avez dit que vous perdez un jour par mois.", ("nous perdons un jour par mois",), language="fr"
            ),
        ),
    ),
    "other-application": Shown(
        flags=(
            Example("Je vous écris au sujet du poste de vendeur chez Cyclo Limagne.", language="fr"),
            Example("Le poste chez Contoso me plaît.", others={"Contoso": "Bonjour"}, language="fr"),
        ),
    ),
    "other-candidates": Shown(
        flags=(Example("Qui a été retenu ?", language="fr"),),
        passes=(
            Example("Je souhaite une bonne prise de poste à la personne retenue.", language="fr"),
            Example("Je souhaite une bonne suite à votre équipe.", language="fr"),
        ),
    ),
    "personal-data": Shown(
        flags=(Example("Née le 3 mai 1990, j’habite 12 rue des Lilas.", language="fr"),),
        passes=(Example("Le service 12 est complet.", language="fr"),),
    ),
    "placeholder": Shown(
        flags=(Example("Merci pour l’entretien chez [entreprise].", language="fr"),),
        passes=(Example("Vous avez dit « merci », et j’ai noté.", language="fr"),),
    ),
    "posting-echo": Shown(
        flags=(
            Example(
                "Je veux construire des rapports en SQL pour trois dépôts.",
                posting="Vous allez construire des rapports en SQL pour trois dépôts.",
                language="fr",
            ),
        ),
    ),
    "pressure": Shown(
        flags=(Example("J’attends votre réponse dès que possible.", language="fr"),),
        passes=(
            Example("J’attends votre appel samedi.", language="fr"),
            Example("Une ligne suffit.", language="fr"),
        ),
    ),
    "promise": Shown(
        flags=(Example("Je m’engage à rester, et ma rémunération est à discuter.", language="fr"),),
        passes=(
            Example("Je suis disponible à partir du 1er mars.", ("dispo: à partir du 1er mars",), language="fr"),
            Example("Je vous envoie la requête.", language="fr"),
        ),
    ),
    "quotation": Shown(
        flags=(
            Example(
                "Vous avez dit « nous perdons deux jours par mois ».",
                ("nous perdons un jour",),
                language="fr",
            ),
        ),
        passes=(Example("Vous avez dit « nous perdons un jour ».", ("nous perdons un jour par mois",), language="fr"),),
    ),
    "inflated-claim": Shown(
        flags=(
            Example(
                "J’ai dirigé le déménagement du dépôt.", ("evidence=aidé au déménagement du dépôt",), language="fr"
            ),
        ),
    ),
    "reply-address": Shown(
        flags=(Example("Merci.", email="ne-pas-repondre@northwind.test", language="fr"),),
    ),
    "shapes": Shown(
        flags=(Example("C’était non seulement un échange, mais aussi une leçon.", language="fr"),),
    ),
    "shared-sentence": Shown(
        flags=(Example(ALIKE, others={"the letter to Tomasz Wilk": ALIKE}, language="fr"),),
    ),
    "signature": Shown(
        flags=(Example("Merci.", closing="Cordialement,", signature="Paul", language="fr"),),
    ),
    "stock-phrase": Shown(
        flags=(Example("Je reste à votre disposition.", language="fr"),),
        passes=(Example("Merci d’avoir dessiné le flux.", language="fr"),),
    ),
    "unknown-claim": Shown(
        flags=(
            Example("Je parle couramment le polonais.", ("evidence=dirigé le dépôt",), language="fr"),
            Example("J’ai un diplôme de soudeur.", ("evidence=dirigé le dépôt",), language="fr"),
        ),
        passes=(Example("J’accepte votre décision.", language="fr"),),
    ),
    "unknown-number": Shown(
        flags=(
            Example(
                "J’ai réduit les erreurs de vingt-quatre pour cent.",
                ("erreurs réduites de 18 %",),
                language="fr",
            ),
        ),
        passes=(
            Example("Les deux vont ensemble, et cinquante pour cent restent.", ("la moitié reste",), language="fr"),
            Example("J’ai formé vingt-cinq personnes.", ("25 personnes formées",), language="fr"),
        ),
    ),
    "unknown-organisation": Shown(
        flags=(Example("Chez Contoso, j’ai dirigé le dépôt.", ("dirigé le dépôt",), language="fr"),),
        passes=(
            Example("C’est la Direction des soins qui décide.", language="fr"),
            Example("L’équipe de Northwind m’a montré le dépôt.", ("le dépôt",), language="fr"),
        ),
    ),
    "unknown-person": Shown(
        flags=(
            Example("Merci à vous, ainsi qu’à Madame Le Goff.", language="fr"),
            Example("Merci aussi à Camille Roux pour la visite.", ("la visite",), language="fr"),
        ),
        passes=(Example("Merci pour notre échange de mardi à Paris.", language="fr"),),
    ),
    "unknown-skill": Shown(
        flags=(Example("Je maîtrise Python.", ("je programme",), language="fr"),),
        passes=(
            Example("J’ai rejoint Northwind Test SAS.", company="Northwind Test SAS", language="fr"),
            Example("Cette inquiétude, je l’ai vue s’apaiser.", language="fr"),
        ),
    ),
    "unmet-need": Shown(
        flags=(
            Example("Merci pour la visite.", ("promise@Dana Whitfield=envoyer le modèle de stock",), language="fr"),
        ),
    ),
    "withheld": Shown(
        flags=(
            Example(
                "Je sais que la dernière analyste est partie après quatre mois.",
                withheld=("la dernière analyste est partie après quatre mois",),
                language="fr",
            ),
        ),
    ),
    "wrong-date": Shown(
        flags=(
            Example("Merci pour notre entretien du lundi 12 mars.", ("interview_day=2026-03-12",), language="fr"),
            Example("Vous m’avez parlé en juin du dépôt.", ("interview_day=2026-03-12",), language="fr"),
        ),
        passes=(
            Example(
                "J’y étais jusqu’en octobre 2024, et vous décidez le 20.",
                ("interview_day=2026-03-12", "jusqu'à 2024-10", "décision ven 20"),
                language="fr",
            ),
            Example(
                "La décision tombe mardi ou mercredi.",
                ("interview_day=2026-03-12", "decision_day=mardi ou mercredi"),
                language="fr",
            ),
            Example("Notre entretien du jeudi 12 mars m’a plu.", ("interview_day=2026-03-12",), language="fr"),
        ),
    ),
}
