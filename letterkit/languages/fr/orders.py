"""French: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.orders import Labels, Orders, Outside

ORDERS = Orders(
    hung_on="(?:-l[ea]s?)?-moi|(?:-l[ea]s?)?-nous",
    request="merci de|veuillez",
    start="et|ou|puis",
    asked="merci de|veuillez",
    does=(
        "ignorez|confirmez|payez|versez|écrivez|ajoutez|mentionnez|envoyez|virez|cliquez|ouvrez|transférez|dites|incluez|indiquez|achetez|téléchargez"
    ),
    asking_merci="merci de|veuillez|prière de",
    asking_me=r"nous\b",
    asking_you="vous",
    asking_must="devez|devriez",
    dictating_reply="répondez",
    dictating_with="par|avec",
    dictating_whoever="quiconque|celui qui|toute personne qui",
    dictating_assistant="ai|modèle|logiciel",
    dictating_must="doit",
    dictating_letter="lettre|réponse",
    dictating_must_2="doit|devrait",
    dictating_states=r"dit|disant|affirm\w*",
    dictating_that="que|qu'",
    dictating_i="je|mon|ma|mes|vous|votre|vos",
    dictating=r"\bmot pour mot\b",
    of_letters_letter="lettres?|réponse|candidature|quiconque écrit",
    of_letters_must="doit|doivent|devrait",
    of_letters_say="mentionner|indiquer|dire|écrire|contenir|affirmer|ajouter",
    money_deposits="virement|acompte|frais|compte bancaire|mot de passe|passeport|facture|carte bancaire|grand",
    money_thousand="mille|millions?",
    credential_two="dix|cinq",
    credential_years="ans",
    oneself=r"vous|votre|vos|je|j'\w+|mon|ma|mes",
    of_you_you="vous",
    of_you_are="avez|êtes|possédez|détenez",
    of_you_your="votre|vos",
    vouch_job="poste",
    told_you_you="vous",
    told_you_told="avez dit|avez promis",
    that_i_that="que|qu'",
    that_i_you="vous|je",
    dictates_states="indiquez?|affirmez?|disent|dit|dites|déclarez?|mentionnez?|dice",
    dictates_that="que|qu'|che|dat",
    who_says_who="qui|lettre|réponse",
    who_says_also="aussi ",
    who_says_states="affirme|dit|écrit|indique",
    who_says_that="que|qu'",
    singular="je|moi",
    duty="exigée?s?|requise?s?|obligatoire|indispensable|nécessaire|merci",
)

OUTSIDE = Outside(
    machine_ignore="ignorez",
    machine_instruct=r"précédent\w*",
    machine_virtual="ai",
    machine_system_prompt="ai model",
)

LABELS = Labels(
    between=words("et du de la le les d' e y"),
    speaks="je|moi|mon|ma|mes|vous|votre|vos|veuillez",
    verb="est|sont|sera|seront|était|ont|avons|avez|doit|peut|pouvez|se",
    elided="s|n|qu|c|j|m",
)
