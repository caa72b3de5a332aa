"""French: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts, Sections

_SAY = r"(?:dit|dire|parlé|parler|mentionné|mentionner|donné|donner|précisé|préciser|raconté|raconter)"
MUSTS = Musts(
    doubt=(
        r"\b(?:doutes?|réserves?|hésit\w+|réticen\w+|craint|crainte|craignait|craignez|a tiqué|s[’']inqui[èé]t\w+|(?:pas|n[’']est pas) (?:sûre?|convaincue?) "
        r"(?:que je|si je|de mo[ni])|se demand\w+ si (?:je|j[’'])|vous n[’'](?:avez|êtes) (?:jamais|que))\b|"
        # What is said to the writer of the writer, with a limit in it.
        r"(?:[«\"“]|\bje cite\b)(?=[^»\"”]*\b(?:jamais|pas|que|seulement|mais|plutôt|sans|rien|trop)\b)[^»\"”]*\b(?:vous (?:n[’'])?(?:avez|êtes|venez|savez|connaissez|faites)|tu (?:n[’'])?(?:as|es))\b"
    ),
    contrast=r"\b(?:mais|cependant|toutefois)\b",
    untold=(
        rf"(?<!qui a )(?<!il a )(?<!elle a )\b(?:pas|jamais|rien|oublié de|omis de) {_SAY}\b|\bmais pas (?:le chiffre|les chiffres|le résultat)\b|\b(?:il|elle) ne (?:le|la) sait pas\b|\boublié (?:le chiffre|la suite)\b|"
        r"\bpas (?:dans|sur) (?:le|mon) cv\b"
    ),
    unsaid=r"\A\W*(?:je (?:ne )?(?:l[’'])?(?:lui )?(?:ai )?)?(?:pas|jamais|rien|complètement oublié de) (?:dit|répondu|dire|répondre)(?: (?:ça|cela))?\W*\Z|\bcomplètement oublié\b",
    said=r"\bje (?:le |la |l[’'])?(?:lui |leur )?ai dit (?:franchement|clairement|comme ça|tel quel)\b|\bje l[’']ai dit\b",
    todo=r"\b(?:mail à|lui écrire|écrire à|y écri\w+|mot de remerciement)\b|\A\W*(?:écrire|appeler|rappeler)\b",
    replied=r"\A\W*(?:là |et |moi |alors )*(?:j['’]ai|je)? ?(?:juste |seulement )?(?:dit|répondu|bafouillé|bredouillé|hoché)\b",
    repair=(
        r"\bj[’']aurais (?:dû|pu) (?:lui |leur )?(?:dire|répondre|préciser|ajouter)\b(?=(?:\W+\w+){2})|\b(?:il )?(?:fallait|aurait fallu) (?:dire|répondre)\b(?=(?:\W+\w+){2})|"
        r"\b(?:mieux|meilleure réponse)\s*:\s*"
    ),
    corrects=r"\b(?:à|dois|faut) (?:le |la |y )?(?:rectifier|corriger|préciser|clarifier)\b",
    promise=(
        r"\b(?:promis|à envoyer)\b(?=(?:\W+\w+){2})|\b(?:je|j[’']) ?(?:dois |vais |vous )?(?:lui |leur )?(?:envo\w+|transmet\w*|apporte\w*)\b|\bdit que j[’']en(?:verr|vo)\w+|"
        r"\A\W*(?:lui |leur |vous |y )?(?:envoyer|transmettre|apporter|mailer)\b(?=(?:\W+\w+){2})"
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
    to_me=r"\A(?:vous|tu) (?:m[’']|me )\w+|\A(?:vous avez|tu as) (?:même |aussi )?(?:dessiné|montré|esquissé|tracé|sorti|étalé|déplié|déroulé)\b",
    wish=r"\b(?:veux|voudrais|aimerais|prends|voulais)\b.{0,30}\b(?:poste|place|job|ce|le|ça|y)\b|\b(?:poste|place|job)\b.{0,25}\b(?:veux|voudrais|aimerais)\b",
    me=r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm][\'’]",
    status=r"\b(?:toujours (?:ouvert|vacant|à pourvoir)|pourvu|décision|décid\w+|quand|réponse|calendrier|(?:manque|besoin d).{0,12}(?:pièce|chose|document))\b",
    anyway=r"\b(?:quand même|tout de même|malgré tout)\b",
)
SECTIONS = Sections(
    private=(
        r"(?:que |juste )?pour moi|ne pas (?:dire|écrire|parler)|pas pour (?:eux|elle|lui)|privé|confiden\w+|à garder|salaire|argent|santé|famille|"
        r"autres? (?:candidatures?|pistes?|offres?)|impressions?"
    ),
    promise=r"promis\w*|à envoyer|à transmettre|engagements?",
    question=r"pas (?:demandé|posées?)|à demander|oublié de demander|sans réponse|reste à savoir|en suspens",
    untold=r"pas dit|oublié de dire|aurais dû (?:dire|répondre)|non dit|mieux répondre|répondr\w+ aujourd['’]hui",
    doubt=r"doutes?|réserves?|craintes?|inquiétudes?|hésitations?|objections?|freins?",
    step=r"suite|prochaines? étapes?|décision|quand|délai",
    problem=r"besoins?|problèmes?|soucis?|difficultés?|ce qu['’]ils cherchent",
)
