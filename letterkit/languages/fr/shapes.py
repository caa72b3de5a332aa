"""How French says what a letter answers; see the English one."""

from __future__ import annotations

from letterkit.languages.topics.shapes import Shapes, either

_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|demain|après-demain)"
_TIME = (
    rf"(?:{_MONTH}|{_DAY}|printemps|été|automne|hiver|noël|pâques|rentrée|trimestre|semestre|année|ans?|mois|semaines?|"
    r"jours?|20\d\d)"
)
WHEN = (
    rf"(?:\b(?:en|au|à|d'ici|avant|après|dès|fin|début|dans|sous|le|la|l'|les|prochaine?s?|"
    rf"pour)\b[^.;]{{0,28}}?\b{_TIME}\b"
    rf"|\b{_DAY}\b|\b(?:quand|lorsque|dès que|si|aussitôt que)\b|\balors\b|\bbientôt\b|\ble lendemain\b|"
    rf"\bprochainement\b)"
)
_POST = r"(?:postes?|emplois?|places?|recrutements?|ouvertures?|opportunités?|offres? d'emploi)"
_WE = r"(?:je|j'|nous|on|l'équipe|la direction|le comité|la commission|le jury)"
_TREAT = (
    r"(?:appel|téléphone|entretien|échange|café|retour|retours|rencontre|visite|discussion|demi-heure|minutes|"
    r"remarques|"
    r"commentaires|visio)"
)
_PRAISE = (
    r"(?:plaisir|plu|apprécié\w*|impressionn\w*|séduit\w*|marqué\w*|touché\w*|excellent\w*|remarquabl\w*|brillant\w*|"
    r"belle|beau|clair\w*|calme|soin|soigné\w*|rarement|meilleur\w*|fort\w*|solide|convaincu\w*|convaincant\w*|bravo|"
    r"félicit\w*|espér\w*|chaleureu\w*|enthousias\w*|qualité|admir\w*|sincère\w*|juste|fine|formidable|plus \w+ que|"
    r"reparle\w*|souvien\w*)"
)

_LATER = (
    rf"(?:\b(?:le|en|au|dès|d'ici|avant|après|à partir (?:de|du)|dans|sous|fin|début|la|l')(?: (?:la|le|les|fin|"
    rf"début|du|de|mois|"
    rf"semaine|deux|trois|une?|prochaine?))*[ ']?(?:\d{{1,2}}(?:er)?(?: {_MONTH})?\b|{_TIME}\b)|\b{_DAY}\b)"
)
"""A time that is named and still to come, unless the verb is past."""
_PAST = (
    r"(?:avons|avez|ont|ai|j'ai|était|étaient|étiez|fut|dernière?|hier|passée?|demandait|avait|aviez|a (?:été|eu|"
    r"ouvert|trouvé|"
    r"obtenu|décidé|\w+é))"
)
_STEP = (
    r"(?:décision|décid\w+|réponse|nouvelles|contrat|offre|tour|entretien|références|test|conseil|comité|commission|"
    r"direct\w+|"
    r"valid\w+|confirm\w+|sign\w+|résultat|retour)"
)
"""What the way to a decision is made of."""
_RECRUIT = r"(?:recrut\w+|embauch\w+|cherch\w+|besoin|renfor\w+|part(?:ira)? à la retraite|remplac\w+|agrandi\w*)"

SHAPES = Shapes(
    boilerplate=either(
        r"\bautomati(?:que|quement)\b",
        r"\bne pas répondre\b|\bconfidenti|\bdésabonner\b|\bdonnées personnelles\b|\brgpd\b",
        r"\bsuivez-nous\b|\bnewsletter\b|\bsite carrières?\b",
    ),
    courtesy=either(
        r"\b(?:merci|remerci\w*)\b.*\b(?:intérêt|candidature|temps|confiance|démarche|disponibilité)\b",
        r"\bsouhait(?:e|ons)\b.*\b(?:chance|succès|réussite|bonne|belle|plein)\b|\bbonne (?:chance|continuation)\b|"
        r"\bregret\b",
        r"\b(?:nombreuses|reçu) (?:de )?(?:nombreuses )?candidatures?\b",
    ),
    refusal=either(r"\b(?:malheureusement|regret\w*|désolé\w*|suite favorable|pas retenue?)\b"),
    door=either(
        rf"\b{_POST}\b.*(?:\bs'ouvr\w*|\bouvrir\w*|\bsera\b|\bseront\b|\bprév\w*|\bva\b|\bvont\b|\bse libér\w*)",
        rf"(?:\bprévoyons|\bprévois|\ballons|\bva|\bouvrirons|\bouvrons|\brecruterons|\bil y aura|"
        rf"\bcherch\w+ons)\b.*\b{_POST}\b",
        r"\b(?:postul\w*|candidat\w*|écri\w*|reven\w*|retent\w*|revenez)\b.*\b(?:de nouveau|à nouveau|encore|"
        r"une nouvelle fois)\b",
        r"\brepostul\w*|\bsi (?:quelque chose|quoi que ce soit|la situation|les choses|cela|ça)\b.*\bchang",
        r"\b(?:restons|rester|restez|garder|gardons) (?:le |en )?contact\b",
        r"\bavoir de vos nouvelles\b|\b(?:reprendre|rouvrir|se reparler|reparler) \w+",
        rf"{_LATER}.*\b{_RECRUIT}\b|\b{_RECRUIT}\b.*{_LATER}",
        r"\breparlons\b|\brevoyons\b|\bretrouvons\b",
        r"\bchaque (?:année|printemps|automne|hiver|été|rentrée)\b|\bs'il (?:refuse|renonce|se désiste)\b|"
        r"\bsi elle (?:refuse|renonce)\b",
    ),
    door_needs=either(
        rf"\b{_POST}\b.*{WHEN}|{WHEN}.*\b{_POST}\b",
        r"\b(?:de nouveau|à nouveau|encore|une nouvelle fois|contact|nouvelles|chang\w*|repostul\w*|reprendre|"
        r"rouvrir|reparler)\b",
        rf"\b{_RECRUIT}\b|\breparlons\b|\brevoyons\b|\bretrouvons\b",
        r"\bchaque \w+|\b(?:refuse|renonce|désiste)\b",
    ),
    offer=either(
        rf"\b(?:je|j'|nous|on) ?(?:peux|pouvons|peut|pourrais|pourrions|serais|serions|suis|sommes|vous)\b.*"
        rf"\b(?:volontiers|{_TREAT}|disponibles?|libres?)\b",
        rf"\bvolontiers\b|\bavec plaisir\b(?=.*\b{_TREAT}\b)",
        rf"\b(?:disponible|libre)s?\b.*\b(?:{_DAY}|\d{{1,2}} ?h)\b",
        rf"\b{_TREAT}\b.*\b(?:conviendrait|convient|irait|serait|dirait|intéress\w*)\b.*\?$",
        rf"^(?:voulez|souhaitez|seriez|auriez|êtes|pouvez|puis|pourrions)\b.*\b(?:{_TREAT}|{_DAY})\b.*\?$",
        r"\b(?:ma|notre) porte (?:est|reste)\b|\bvous (?:propose|proposons|offre|offrons)\b",
        r"\b(?:venez|passez)\b.*\b(?:café|voir|visite)\b",
        rf"\b(?:gardé|réservé|bloqué)\b.*(?:\b{_DAY}\b|\b{_TREAT}\b|\btemps\b|\bcréneau\b)",
        r"^(?:appelez|écrivez|passez|venez)\b.*\bet (?:nous|je)\b|\bsi vous (?:voulez|souhaitez|le voulez|"
        r"le souhaitez)\b.*\b(?:je|nous)\b",
        r"\bje (?:suis|serai)\b.*\b(?:bureau|joignable|disponible|là)\b.*\bsi vous\b",
    ),
    contact=either(
        r"\b(?:répondez|écrivez|appelez|contactez|joignez|adressez)-(?:moi|nous)\b|\b(?:me|nous) (?:joindre|écrire|"
        r"répondre|"
        r"contacter|appeler)\b|\brépondre à (?:ce|cet)\b",
        r"\bquestions?\b.*\b(?:répondra|répondrai|adress\w*|contact\w*|interlocut\w*|écri\w*)\b|"
        r"\brépondra à\b.*\bquestions?\b",
        r"\b(?:envoyer|adresser|envoyez|adressez|transmettre)\b.*\bà (?:madame|monsieur|mme|m\.|moi|nous|l'adresse)\b",
        r"\bde me (?:joindre|contacter|appeler|écrire)\b",
        r"\b(?:bonne|meilleure) personne pour\b",
    ),
    next=either(
        rf"\b{_WE}\b.*\b(?:prendr\w*|décider\w*|trancher\w*|réuni\w*|réunit|écrir\w*|appeler\w*|enverr\w*|"
        rf"reviendr\w*|tiendr\w*|"
        rf"contacter\w*|présenter\w*|aurons|rencontrer\w*)\b.*{WHEN}",
        r"\b(?:vous (?:aurez|recevrez|saurez)|vous allez recevoir)\b",
        rf"\b(?:comité|commission|direction|jury|conseil|équipe)\b.*\b(?:réunit|décide\w*|tranche\w*)\b.*{WHEN}",
        r"^(?:ensuite|prochaine étape|la prochaine étape|puis)\b",
        rf"^(?=.*\b{_STEP}\b)(?:(?!\b{_PAST}\b).)*{_LATER}(?:(?!\b{_PAST}\b).)*$",
        r"^(?:laissez|donnez)-nous\b",
    ),
    reason=either(
        r"\bfait la différence\b|\b(?:décidé|tranché|pesé|emporté)\b.*\b(?:c'est|l'expérience)\b|\bc'est\b.*\bqui a\b|"
        r"\b(?:parce que|en raison|à cause|car|faute)\b|\b(?:la|seule|principale) raison\b",
        r"\b(?:retenu|choisi|préféré|recruté)\b.*\b(?:personne|candidate?|quelqu'un|profil|collègue)\b.*\b(?:qui|"
        r"dont|ayant|avec)\b",
        r"\b(?:budget|poste|projet|crédits?)\b[^.;]{0,30}\b(?:supprimé|gelé|annulé|reporté|suspendu|retiré)e?s?\b",
        r"\bmanqu(?:ait|e|ent|aient)\b|\bpas encore\b|\btrop peu\b|\bplus d'expérience\b|\bannées de plus\b",
        r"\bl'autre (?:candidate?|personne|finaliste)\b|\ben interne\b",
        r"\b(?:poste|équipe|mission)\b.*\b(?:demandait|exigeait|réclamait|nécessitait|supposait|demande|exige)\b",
        r"\b(?:collègue|personne|candidate?)\b.*\b(?:obtenu|de la maison|déjà)\b|\bdépass(?:e|ent|ait|aient)\b|"
        r"\bau-dessus de (?:notre|nos)\b",
        r"\b(?:pouvions|pouvons|pouvait|peut|peux) pas (?:suivre|attendre|payer|proposer ce|offrir ce|répondre à)\b",
        r"\b(?:client|donneur d'ordre|équipe|direction)\b.*\b(?:exige|demande|impose|tient à)\b",
    ),
    kindness=either(
        r"\bde vous (?:rencontrer|connaître|entendre|lire|recevoir)\b",
        rf"\b(?:vous|votre|vos|tu|ton|ta|tes|t')\b.*\b{_PRAISE}\b",
        rf"\b{_PRAISE}\b.*\b(?:votre|vos|vous|vu|lu|entendu|rencontré)\b|\brarement\b",
        r"\b(?:agréable|appris quelque chose|beaucoup appris|manqu\w+ pas|bon souvenir|souri\w*)\b",
        r"\b(?:aurions|aurais|aurait) (?:eu|été|aimé)\b.*\b(?:chance|heureu\w+|plaisir|vous)\b",
    ),
)
