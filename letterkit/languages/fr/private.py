"""French: see `topics/private.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.private import KeepOut, Private, PrivateWords

PRIVATE_WORDS = PrivateWords(
    health_allergic="ique",
    paid="payée?",
    articles=words("une la les"),
    kin_en=r"fianc[ée]e?|ex(?:-\w+)?|nan|granny?",
    kin_fr=(
        "femme|mari|mère|père|fille|fils|enfants?|gosses?|copain|copine|compagnon|compagne|conjointe?|frère|"
        r"s(?:œ|oe)ur|cousine?|oncle|tante|neveu|nièce|parents|famille|belle-\w+|beau-\w+|ex"
    ),
    opens="et|mais",
    called="nan|granny|maman|mamie",
    body_fr=(
        "jambes?|bras|pieds?|yeux|tête|vertèbres?|dos|genoux?|épaules?|hanche|cou|poignets?|chevilles?|cœur|"
        "coeur|tension|oreilles?|estomac|santé|reins"
    ),
    ill=(
        r"enceinte|grossesse|endométriose|dépressi\w+|chimio\w*|handicap\w*|rqth|diabète|en arrêt|"
        r"arrêt maladie|alcoolisme|acouphènes?|cancer|épilepsie|dyslexi\w+"
    ),
    trade="programmes?|résidente?s?|usagers?|formation|élèves?|malades|module|unité|prise en charge|suivi",
    spelled="vingt|trente|quarante|cinquante|soixante|cent|mille|deux mille|trois mille",
    present_employer=r"\bchez nous\b.{0,30}\b(?:licenci\w+|redressement|dépôt de bilan)\b",
    pay_de="de l[’']heure|par heure",
    pay_and="plus",
    pay_the="la |a ",
    pay_car="voiture",
    pay_sick_pay="smic",
    pay_ten="dix|onze|douze|treize|quatorze|quinze|seize",
    pay_sixty="soixante|quatre.vingt",
    pay_net="brut|fixe",
    pay_fixe="fixe?|variable",
    pay_a="à|de|plus",
    pay_not="pas |non ",
    pay_negotiable="négociable",
    pay_ils="ils|elle|il",
    pay_paient="paient|paye|propose",
    pay_plus="plus",
    pay_asked="pays?",
    pay_salaire=(
        "salaire|rémunération|brut|net mensuel|primes? (?:de|d[’']|annuelle|à)|treizième mois|pay(?:e|é|és|"
        r"er)\b(?= pas|\b.{0,12}\bmal\b)|prétentions?"
    ),
    pay_euros=r"\s?euros?",
    pay=(
        r"\b(?:only )?pays? (?:grade|band|\d)\b|\bje perds un peu\b|\bplus (?:bonus|provision|commission|"
        r"commissions|diff|prime)\b|\bon paye? \d|\b(?:les heures) c[’']est\b|\b(?:le )?loyer\b"
    ),
    family_kids="son",
    family_ma="ma|mon|mes|notre|nos|sa|son|ses",
    family_mere="mère|père",
    family_seule="seule?|célibataire",
    family=(
        r"\bj[’']accouche\b|\bcongé (?:mat|pat)\w*\b(?=.{0,20}\b(?:moi|mon|je)\b)|\bma (?:petite|grande)\b|"
        r"\bmon (?:petit|grand|homme)\b|\bgarde (?:alternée|des? enfants?)\b|\bpension alimentaire\b|"
        r"\bdivorc\w*\b|\bmon mariage\b|(?-i:\b[A-Z][a-zà-ÿ]+) dit de \w+er\b"
    ),
    age=(
        r"\bà [2-6]\d ans\b|\bj[’']ai [2-6]\d ans\b|\bmon âge\b|\bà mon âge\b|\bma retraite\b|"
        r"\bâge de départ\b|\btrop vieux\b|\btrop vieille\b"
    ),
    other_offers_trial="essai|entretien",
    other_offers_too_2="aussi",
    other_offers=(
        r"\bme (?:veut|rappelle|prend)\b.{0,20}\baussi\b|\battend(?:ent)? (?:ma|une|mon) (?:réponse|accord)\b|"
        r"\bj[’']ai aussi (?:la|le|l[’']|un|une) [^.,]{2,40}(?:entretien|attend|demain|lundi|mardi|mercredi|"
        r"jeudi|vendredi)\b|\b(?:autre|deuxième|seconde) offre\b|\bme fait une offre\b|\boffre (?:de|d[’']|"
        r"chez) [A-ZÀ-Þ]\w+|\bautre (?:piste|entretien|candidature)\b|\bune offre (?:aussi|ailleurs)\b|"
        r"\bpiste chez\b"
    ),
    other_candidates_encore="encore|plus que",
    other_candidates_deux="deux|trois|quatre",
    other_candidates_en="en|dans la",
    other_candidates_course="sélection",
    other_candidates_appointed="chose",
    other_candidates_autres="autres?|deux|trois",
    other_candidates=(
        r"\bl[’']autre (?:en lice|finaliste)\b|\bon est \d+ en (?:lice|finale)\b|\bl[’']autres? candidate?\b|"
        r"\bcandidate? interne\b|\bont pris (?:quelqu|qqn)\w*\b|\bl[’']interne\b"
    ),
    opinion_unsympath="mufle|goujat",
    opinion_a="avait|ont",
    opinion_imbuvable="imbuvable|infernale?|sèche|sec|pète-sec|antipathique|froide?|puante?|pénible|casse-pieds|bourrue?|con",
    opinion_et="et|mais|avec",
    opinion_odieu=(
        "odieu(?:x|se)|arrogante?|insupportable|désagréable|prétentieu(?:x|se)|incompétente?|fainéante?|"
        "glaciale?|hautaine?|nulle? à|con(?:ne|nard|nasse)"
    ),
    opinion=(
        r"\b(?:un|ce|le|quel|vrai|gros|petit|sale|pauvre|est|sont|trop) cons?\b|"  # in Spanish and Italian: with
        r"\b(?:ai|ait|a) pas (?:senti|aimé)\w*\b|\bpas sentie?\b|\bm[’']a paru\w*\b|\bil paraît (?:que|qu)\b|"
        r"\bgueule\b|\bpoireauter\b|\bfait attendre\b|\bne m[’']aim\w+ pas\b|\bm[’']aime pas\b|"
        r"\bdepuis (?:le nouveau|la nouvelle) (?:chef\w*|direct\w+|cadre|patron\w*)\b"
    ),
    law_i="tribunal",
    law_conviction="tribunal|court",
    law=(
        r"\b(?:ai|j[’']ai) été licenciée?\b|\bavertissement\b(?=.{0,20}\bmoi\b)|\b(?:elle|il) a le droit\b|"
        r"\bc[’']est légal\b|\b(?:le |mon )?syndicat (?:me|m[’']|dit|conseille)\b|\bpoints (?:sur|de) (?:le |"
        r"mon )?permis\b|\bsaisir (?:le|la|les) (?:rectorat|prud\w*|tribunal|inspection)\b|\b(?:mon|un|"
        r"voir un) avocat\b|\ble procès\b|\bprud[’']?hommes?\b|\bdiscriminat\w+\b|\bmon syndicat\b|"
        r"\ble permis\b(?=.{0,20}\b(?:retrait|suspen))|\bcasier\b|\bplainte\b"
    ),
    faith_or_politics=r"\bma (?:foi|religion|paroisse|mosquée)\b|\bje vote\b|\bmon parti\b",
    health_varices="varices|sciatique|lumbago|hernie|rhumatismes",
    health_mes="mes|mon|ma",
    health_tue="lance|lancent",
    health_me="fait mal|font mal",
    health_splint="attelle|béquilles|appareil auditif",
    health_i="je|mon|on",
    health_i_2="je suis|mon",
    health_pump="stoma",
    health_mon="mon|ma|mes",
    health_au="mal (?:au|aux|à la)",
    health=(
        r"\bs[’'](?:est|était|étaient) (?:cassé|foulé|déchiré|fracturé) (?:le|la|les|un|une|l[’'])\s?\w+|"
        r"\bmi-temps thérapeutique\b|\bcoupé (?:le|un|au) doigt\b|\bl[’']opération de\b|\bmon (?:opération|"
        r"traitement|médecin|psy)\b|\bma (?:psy|maladie|thérapie)\b|\bpleur(?:é|er|ais)\b|"
        r"\bblanche? comme un linge\b"
    ),
    health_the="le|la|mon|ma",
    health_silent=r"rien|pas|jamais|op[ée]r\w+",
    own_ill="je suis|j[’']ai|j[’']étais|mon|ma|mes",
    pay_in_trade_salary="salaire",
    pay_in_trade_demand="brut",
    pay_in_trade=r"\bmon salaire\b",
    aged="à (?:quarante|cinquante|soixante) ans",
    equated_his="son|sa|leur|mon|ma",
    equated_he=r"il|elle|le \w+|la \w+",
    equated_is="est|était",
    equated_a="un|une",
)

PRIVATE = Private(
    a_sum="salaire|net|brut|paie",
    of_the_work="budgets?|fonds|subventions?|pertes?|chiffre d[’']affaires|coûts?|recettes?|factures?|dons|marges?|ventes?",
    a_question="demandé|demandait",
    new_clause_and="et|mais|donc|enfin|parce",
    new_clause_i=r"il|elle|on(?! (?:the|my|an|his|her|their|our|your|it|this|that)\b)|je|j[’']\w+|les heures|pas besoin|le second|ce qui m",
    clause="mais|pcq|quand|lorsqu[e’']",
    contrast="sauf|pas celui|pas celle",
    lists_on="et|aussi",
    things_it="ce",
    things_the="le|la",
    things_job="poste",
    to_me="vous|votre|vos|tu",
    instead=r"dis|dire|écri\w+",
    points_back="ça|cela",
    leans="mais|ça|c[’']est",
    own=r"je|j[’']\w+|me",
    defers="on verra|à voir|pas tout|rien de grave",
    small=words("dont le la les un une je il elle on ça que qui ne pas à de rien dit"),
)

KEEP_OUT = KeepOut(
    not_en="dont",
    confidence_told="glissé|soufflé|confié",
    confidence_in_the="dans l[’']ascenseur|dans le couloir|sur le parking|en partant",
    confidence=(
        r"\bpas (?:encore )?(?:officiel|public|annoncé)\w*\b|\ben confidence\b|\bentre nous\b|"
        r"\bà demi-mots?\b|\bconfidentiel\w*\b|\bsous le sceau\b"
    ),
    keep_out_do="dont",
    keep_out_do_2="dont",
    keep_out_prudence="prudence",
    keep_out_ne="ne ",
    keep_out_pas="pas|rien",
    keep_out_a="à |en |le |la |y ",
    keep_out_dire="dire|écrire|mentionner|parler|évoquer|aborder|toucher|révéler",
    keep_out=(
        r"\bj[’']en (?:dis|parle\w*) (?:rien|pas)\b|\bne pas laisser entendre\b|\bn[’']en parle (?:pas|"
        r"plus)\b|\b(?:à )?garder? (?:ça |cela |tout ça )?pour (?:moi|soi|nous)\b|\bça je (?:le |la )?garde\b|"
        r"\bn[’']en (?:parle\w*|dirai|dis|dire) (?:pas|rien)\b|\bsous le manteau\b|\b(?:dire|dis|"
        r"dites) rien\b|\bpas besoin de (?:le |la |l[’'])?(?:dire|savoir|mentionner)\b|\bne (?:rien )?(?:dire|"
        r"parler)\b|\bje garde (?:ça |cela |tout )*pour moi\b|\bça je garde\b|\bne regarde (?:personne|"
        r"que moi)\b|(?:\A|[.,;:!?(–—-]\s*|\b(?:la|ma|sa) )(?:vraie|véritable) raison\b|\bmotus\b|\bà taire\b|"
        r"\bpas à (?:elle|lui)\b|\bpas dans (?:le mail|la lettre)\b"
    ),
    telling="dit|raconté|elle|il|a|l[’']a",
)
