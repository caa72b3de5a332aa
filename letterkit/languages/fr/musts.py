"""French: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

_SAY = r"(?:dit|dire|parlé|parler|mentionné|mentionner|donné|donner|précisé|préciser|raconté|raconter)"
MUSTS = Musts(
    doubt=(
        r"\b(?:doutes?|réserves?|hésit\w+|réticen\w+|craint|crainte|craignait|craignez|a tiqué|s[’']inqui[èé]t\w+|(?:pas|n[’']est pas) (?:sûre?|convaincue?) "
        r"(?:que je|si je|de mo[ni])|se demand\w+ si (?:je|j[’'])|vous n[’'](?:avez|êtes) (?:jamais|que))\b"
    ),
    untold=(
        rf"\b(?:pas|jamais|rien|oublié de|omis de) {_SAY}\b|\bmais pas (?:le chiffre|les chiffres|le résultat)\b|\b(?:il|elle) ne (?:le|la) sait pas\b|\boublié (?:le chiffre|la suite)\b|"
        r"\bpas (?:dans|sur) (?:le|mon) cv\b"
    ),
    repair=(
        r"\bj[’']aurais (?:dû|pu) (?:lui |leur )?(?:dire|répondre|préciser|ajouter)\b(?=(?:\W+\w+){2})|\b(?:il )?(?:fallait|aurait fallu) (?:dire|répondre)\b(?=(?:\W+\w+){2})|"
        r"\b(?:mieux|meilleure réponse)\s*:\s*"
    ),
    corrects=r"\b(?:à|dois|faut) (?:le |la |y )?(?:rectifier|corriger|préciser|clarifier)\b",
    promise=(
        r"\b(?:promis|à envoyer)\b(?=(?:\W+\w+){2})|\b(?:je|j[’']) ?(?:dois |vais |vous )?(?:lui |leur )?(?:envo\w+|transmet\w*|apporte\w*)\b|\bdit que j[’']en(?:verr|vo)\w+|"
        r"\A\W*(?:envoyer|transmettre|apporter|mailer)\b(?=(?:\W+\w+){2})"
    ),
    question=(
        r"\b(?:pas demandé|oublié de demander|jamais demandé|(?:je )?(?:voudrais|voulais|veux|aimerais) (?:lui |leur |vous |bien |encore )*(?:savoir|demander)|reste à savoir)\b(?=(?:\W+\w+){2})|\bdemander (?=si|qui|comment|combien|quand)"
    ),
    step=(
        r"\b(?:(?:il|elle|ils|on|rh) (?:me |m[’'])?(?:rappel\w+|recontact\w+|écri\w+|donne\w*|répond\w*|décid\w*|tranch\w*)|réponse (?:le|avant|fin|d[’']ici|sous|dans|la|par)|décision (?:le|avant|fin|d[’']ici)|"
        r"(?:deuxième|second|2e) (?:entretien|tour)|journée d[’']essai)\b"
    ),
    asked=r"\b(?:(?:m[’']a|a|ont) demandé|demandait|question (?:sur|de)|voulait savoir|à la question)\b(?=(?:\W+\w+){2})",
    problem=(
        r"\b(?:perd\w*|manqu\w*|retard\w*|trop (?:tard|peu|long|de)|personne|jamais|part(?:ent|ait)|froids?|plaint\w*|problème|pb|souci|galère|casse\w*|s[’']arrête\w*|attend\w*|refait)\b"
    ),
    theirs=r"\A\W*(?:il|elle|ils|on)\b",
    mine=r"\A\W*(?:je|j[’']|mon|ma|mes|moi|nous|chez nous)(?!\w)",
    me=r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm][\'’]",
    status=r"\b(?:toujours (?:ouvert|vacant|à pourvoir)|pourvu|décision|décid\w+|quand|réponse|calendrier|(?:manque|besoin d).{0,12}(?:pièce|chose|document))\b",
    anyway=r"\b(?:quand même|tout de même|malgré tout)\b",
)
