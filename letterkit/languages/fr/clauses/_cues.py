"""What tells the use of a French note: a label, a verb of saying with its subject, an owed thing, a question."""

from __future__ import annotations

import re

from letterkit.clauses._clause import By, Lead, Use
from letterkit.languages.fr.clauses._forms import infinitive_of
from letterkit.languages.fr.clauses._line import Who
from letterkit.languages.fr.clauses._words import DONE_TO_ME, PERSONAL

_MY = r"(?:mes |ma |mon |les |la |le |l’|des |du |de )?"


def _form(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


LEADS: tuple[tuple[re.Pattern[str], Lead], ...] = (
    (_form(r"(?:ne )?pas (?:dire|mentionner|écrire|en parler|parler d.*|à dire.*|pour (?:le mail|la lettre).*)|"
           r"à ne pas dire|"
           r"dire rien|à taire|pour moi|perso|privé|entre nous|garder pour moi|note à moi-même|rappel|penser à|"
           r"à faire(?: avant.*)?|todo|retard|objet|agenda|salaire|logistique"), Lead("none", "writer")),
    (_form(r"(?:les? |la |leurs? |son |sa |ses |gros |vrai |plus |principal |pb |problème )*(?:souci|sujet|"
           r"problème|pb|pbs|problèmes|soucis|"
           r"enjeux?|"
           r"difficultés?|point noir|urgence|galère|priorités?|besoins?)(?: ?(?:n° ?\d|numéro \w+|principal|"
           r"majeur|du moment|"
           r"chez eux|côté \w+|(?:pour|d’après|selon) (?:elle|lui|eux)))?|ce qu(?:i|’il|’elle|’ils) (?:coince|"
           r"les? (?:bloque|"
           r"tracasse|inquiète)|"
           r"ne va pas|cherche(?:nt)?|veu(?:t|lent))|leurs? (?:problèmes?|soucis?|galères?)|(?:le )?plus dur"),
     Lead("problem", "reader")),
    (_form(r"(?:ses |leurs? |les? |sa |son |la )?(?:doutes?|réserves?|objections?|craintes?|hésitations?|"
           r"bémols?|inquiétudes?)"
           r"(?: (?:sur moi|de sa part|chez (?:elle|lui)))?(?:,? (?:mot (?:pour|à) mot|texto|en substance))?|point faible|ce qui (?:la|le|les) (?:gêne|retient|"
           r"fait hésiter)"),
     Lead("doubt", "reader")),
    (_form(r"(?:ma )?(?:réponse|parade|contre-argument|"
           r"à répondre)(?: possible)?(?: à ça)?"), Lead("bridge", "writer", False)),
    (_form(r"(?:pas|jamais|rien) (?:dit|mentionné|parlé|eu le temps de dire)(?: (?:ça|en entretien|"
           r"du chiffre))?|non dit|"
           r"(?:ce que )?(?:j’ai )?oublié(?: de (?:dire|mentionner|préciser|parler de))?|"
           r"j’ai (?:oublié(?: de (?:dire|mentionner))?|"
           r"pas dit)|"
           r"(?:ce que )?(?:je n’ai|tu n’as|vous n’avez) pas (?:dit|mentionné)|"
           r"pas (?:encore )?mentionné"), Lead("evidence", "writer", False)),
    (_form(r"(?:ce que )?j’aurais (?:dû|voulu|pu|aimé) (?:dire|répondre|ajouter|préciser)|(?:meilleure|"
           r"bonne) réponse|correction|(?:il )?(?:fallait|aurait fallu) (?:dire|répondre)|"
           r"à (?:corriger|rattraper|compléter)|mal répondu"), Lead("better_answer", "writer", False)),
    (_form(r"dit|j’ai dit|raconté|déjà dit|mentionné|parlé de"), Lead("evidence", "writer", True)),
    (_form(rf"(?:{_MY})(?:preuves?|réalisations?|résultats?|expériences?|atouts?|points? forts?|exemples?|"
           rf"faits? d’armes)"
           r"(?: à (?:citer|donner|placer))?|côté moi|de mon côté|chez moi|chiffres? à (?:donner|citer)"),
     Lead("evidence", "writer")),
    (_form(r"(?:mes |les |ma )?(?:questions?|q)(?: (?:ouvertes?|à poser|qui restent?|restantes?|oubliées?|en suspens|"
           r"pour (?:elle|lui|eux)))?|reste à (?:savoir|demander|éclaircir)|à (?:demander|éclaircir)|"
           r"oublié de demander|pas osé demander|(?:ce que )?(?:je voudrais|j’aurais (?:voulu|aimé)) savoir|"
           r"à savoir"), Lead("question", "writer")),
    (_form(r"(?:ses |leurs )?questions? (?:posées?|d’(?:elle|eux)|de (?:lui|sa part))|(?:elle|il|ils|on) (?:m’a|"
           r"m’ont) "
           r"(?:demandé|posé)|(?:on )?m’a demandé|demandé"), Lead("asked", "reader")),
    (_form(r"(?:ce qui|ce que) (?:m’a (?:bien |vraiment |beaucoup )?(?:plu|donné envie|touchée?|convaincue?)|"
           r"j’ai aimé|"
           r"j’aime|me (?:plaît|tente|botte))|pourquoi (?:eux|là|j’y vais|ce poste|j’ai envie)|motivation|envie|"
           r"(?:les? )?(?:plus|\+)|j’ai aimé|aimé"), Lead("motive")),
    (_form(r"(?:beaux? |bons? |mes )?(?:moments?|souvenirs?)(?: (?:forts?|marquants?|sympas?|à citer))?|à retenir|"
           r"ce que je retiens|le meilleur moment|anecdotes?|marquant"), Lead("moment")),
    (_form(r"(?:j’ai )?(?:promis|promesses?|à envoyer|j’envoie|je dois(?: (?:lui|leur|vous))?(?: envoyer)?|à fournir|"
           r"engagements?|à rendre)"), Lead("promise", "writer")),
    (_form(r"(?:la )?(?:suite|étapes? suivantes?|prochaines? étapes?|prochain rdv|après|délais?|calendrier|"
           r"réponse|retour|leur retour|ce que l’employeur a promis|ce qu’ils ont promis)(?: (?:prévue?|attendue?))?"), Lead("step", "other")),
    (_form(r"(?:la )?décision|verdict"), Lead("step", "other")),
    (_form(r"(?:mon |une )?idées?(?: (?:à proposer|pour eux|à moi))?|ce que je (?:ferais|proposerais)|à proposer|"
           r"je (?:ferais|proposerais)|piste"), Lead("idea", "writer")),
    (_form(r"(?:un |le |les |en )?chiffres?(?: (?:clés?|à retenir))?|résultat"), Lead("number")),
    (_form(r"compliments?|(?:ce qu’)?(?:elle|il|ils) (?:a|ont) aimé|positif|signes? positifs?|points? positifs?|"
           r"gentil|bon signe"), Lead("kind_words", "reader")),
    (_form(r"bilan|résumé|bref|en bref|en gros|notes?|infos?|détails?|ps|nb"), Lead()),
    (_form(r"contexte|poste|le poste|équipe|dispos?|disponibilités?|préavis|outils?|présents?|lieu"), Lead("context")),
)  # fmt: skip
"""What a label says of the words behind it."""
SPEAKERS: tuple[tuple[re.Pattern[str], By], ...] = (
    (_form(r"(?:elle|lui|il|eux|ils)(?: (?:dit|disait|a dit|m’a dit|répond))?|ses mots|(?:ses|leurs) mots exacts|"
           r"(?:elle|il|ils) (?:m’a|m’ont) dit|verbatim|cité|citation|d’après (?:elle|lui|eux)|selon (?:elle|"
           r"lui|eux)"), "reader"),
    (_form(r"moi|je|réponse de moi|ma réponse|j’ai (?:dit|répondu)"), "writer"),
    (_form(r"(?:la |le |l’)?(?:rh|drh|assistante?|collègue|stagiaire|second|secrétaire|recruteur|"
           r"recruteuse)"), "other"),
)  # fmt: skip
"""Whose words a tag makes those behind it."""

ASIDE = _form(
    r"(?:(?:lui|elle|il|on)?\W*(?:se |me |m’a |nous )?(?:tutoi\w+|vouvoi\w+)|à vérifier|vérifier|cf\b|voir (?:avec|si|agenda)|penser à|ne pas (?:demander|oublier|dire|parler|"
    r"écrire|relancer|"
    r"insister)|pas la peine|bref|passons|no comment|tant pis|on verra|à voir|rien à dire|dire merci|merci à|"
    r"leur demander|"
    r"lui demander|demander (?:à|d’abord)|relancer|répondre (?:dans|avant|ds)|appeler|mettre |noter |"
    r"(?:j’)?ai dit ça|(?:c’)?est dit|dit\Z|ponctuel|(?:oui|non|ok|bon|bof|voilà|euh)\W*\Z|.*\b(?:dans|"
    r"pour) (?:le mail|"
    r"la lettre|le courrier|le message)\b|surtout (?:ne )?pas\b|.*\bà (?:vérifier|recouper)\b)"
)
"""Remarks of the writer to the writer."""
NOT_TOLD = _form(
    r"(?:mais |et )?(?:je n’ai |j’ai |ai )?(?:pas|jamais|rien) (?:dit |parlé |mentionné |donné )?"
    r"(?:(?:du|de la|des|de l’|le|la|les) [^\W\d_]+ ?)?:\s*"
)
"""What stands before a thing that was not told: `PAS du résultat: …`."""
COUNT = _form(r"(?:environ |près de |plus de |moins de )?\d[\d.,  ]*\s?(?:%|€|[^\W\d_][\w’ -]{2,40})")
UNSURE = _form(
    r"\?\?|\(\?\)|\d ?\? |\bje (?:ne )?sais (?:plus|pas si)\b|\bà (?:confirmer|vérifier)\b|\bje crois\b|"
    r"\bil me semble\b|\bou un truc comme ça\b|\bpas sûre?\b|\bsi j’ai bien compris\b|\d[^.;:]{0,25}?,? (?:non|pardon|"
    r"enfin) |, (?:non|pardon|enfin plutôt) \w|\b\d+ ou \d+ (?:ou|je)\b|\d ?%? (?:pas|c’est|non) \d"
)
"""Where the writer doubts the fact."""
RUMOUR = _form(
    r"\bon m’a dit\b|\bil paraît\b|\bparaît-il\b|\bapparemment\b|\bj’ai l’impression\b|\bje (?:crois|pense|"
    r"soupçonne) qu(?:e |’)(?!je |j’)"
)
WISH = _form(
    r"\bj’ai (?:\w+ )?envie\b|\bje (?:le |la )?veux (?:vraiment )?(?:ce|cette|le|la|y|bosser|travailler|ce job)\b|"
    r"\bça me (?:dit|tente|botte|va bien)\b|\bje (?:signe|fonce|prends)\b|\bcarrément\b|\bje suis partante?\b|"
    r"\Aoui\b.{0,12}\Z|\bj’en ai envie\b|\bj’y vais\b"
)
REPROACH = _form(
    r"\b(?:j’ai pas (?:osé|su)|j’ai (?:été |trop )?(?:mauvaise?|nulle?|raté|foiré|bafouillé|séché|bégayé|"
    r"paniqué|merdé)|j’étais (?:mauvaise?|"
    r"nulle?|stressée?|blanche?)|je (?:me suis (?:plantée?|trompée?|embrouillée?|emmêlée?)|stressais|n’ai pas (?:su|"
    r"osé))|ma réponse était "
    r"(?:nulle|molle|confuse))\b"
)
FEELING = _form(
    r"(?:très |trop |super |vraiment |assez )*(?:bon|bonne|content|contente|sympa|propre|chouette|déçue?|bien|"
    r"beau|belle|"
    r"cool|agréable|humain|gentille?|dur|long|fatiguée?|crevée?|soulagée?|motivée?)\b.{0,40}|.*\bje (?:l’|les |"
    r"la |le )?"
    r"(?:aime|adore|sens|trouve)\b.{0,20}(?:bien|beaucoup|sympa)|ponctuelle?.*"
    r"|.*\bje (?:l’ai |la |le )(?:\w+ )?(?:trouv|sen[st]|imagin|croi)\w*\b.*"
)
COMMENT = _form(
    r"(?:vous n’|tu n’)(?:avez|as) (?:pas|jamais|rien) (?:répondu|dit|voulu|su|souri|regardé)\b|"
    r"(?:ça |cela )(?:va|fait|me|m’a|allait|sera|a été)\b|(?:c’|ce n’|ce )(?:est|était)\b(?! (?:vous|toi) qui)|"
    r"il n’y a pas photo"
)
"""A clause that only comments."""
SHOULD_HAVE = _form(
    r"(?:(?P<should>j’aurais (?:bien |mieux )?(?:dû|pu|voulu|aimé) (?:lui |leur |vous |te )?)|"
    r"(?:j’ai (?:complètement |aussi )?)?(?:oublié|omis) d(?:e |’)(?:lui |leur |vous |te )?|"
    r"je n’ai (?:pas|jamais|rien) (?:osé |pensé à |pu |eu le temps de )?(?:lui |leur |vous |te )?|"
    r"je ne (?:lui|leur|vous|t’) ?ai pas |(?:pas|jamais) (?:eu le temps de |pensé à |osé )?(?:lui |leur |vous |te )?)"
    r"(?:dire|dit|répondre|répondu|mentionner|mentionné|préciser|précisé|citer|cité|ajouter|ajouté|raconter|raconté|"
    r"expliquer|expliqué|(?P<of>parler|parlé)) ?(?P<que>qu(?:e |’))?"
)
"""What was owed and not said; `should`: seen afterwards as the better answer."""
OF = _form(r"(?:de (?=la |l’|mes |mon |ma |notre |nos |ce |cette |ces )|du |des )")
THE = {"de ": "", "du ": "le ", "des ": "les "}
"""What `parlé` has before its matter, and what it is without it."""
ANOTHER = _form(r"(?:l’|un |une )autre (?!\w+ (?:est|sont))")
ANSWERED = _form(r"(?<=[^\W\d_]{3})\s*[:,]\s*(?:oui|non|j’ai (?:dit|répondu))(?: \w+){0,3}\Z")
"""A word of answer behind a question that was told."""
ASKED = _form(
    r"(?:vous|tu) (?:m’avez|m’as|avez|as|me) demand\w+ (?P<what>(?:si|comment|pourquoi|combien|quand|"
    r"où|quels?|"
    r"quelles?|ce qu[ie’]|à quel\w*|qui)(?!\w)(?!.*\bj’ai répondu).+)"
)
"""What the reader asked, as it stands behind `demandé`."""
DAY = _form(
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?)?\s?(?:\d{1,2}(?:er)?)?"
    r"(?:[/ ](?:\d{1,2}|[^\W\d_]{3,9}))?"
)
"""A day before what happened on it."""
TO_SOMEBODY = _form(r"\b(?:tu|te|toi|ton|tes|vous|votre|vos)\b|\bt’")
"""Words to somebody, in notes that speak to nobody: a friend's, or a quotation without its marks."""
ACCORDING = _form(r"(?:d’après|selon) (?:elle|lui|eux|vous|toi)\s*,?\s*")
WANTED_TO_ASK = _form(
    r"(?:je voulais|je voudrais|j’aurais (?:voulu|aimé|dû)|j’ai oublié de|j’ai pas osé|oublié de|pas osé|pas demandé|"
    r"j’aimerais|reste à|il faudrait|il faut que je|je (?:ne )?sais (?:toujours |encore )?pas) ?(?:lui |leur |"
    r"vous |te )?(?:demander|savoir|demande)? ?"
    r"(?=(?:si|s’|comment|combien|pourquoi|quand|qui|où|quels?|quelles?|ce qu|à quel)\b)"
)
INDIRECT = _form(r"(?:si|s’|comment|combien|pourquoi|quand|qui|où|quels?|quelles?|ce qu[ie’]|à quel)(?!\w)")
ANNOUNCED = _form(
    r"(?:ma |la |une )?(?:question|q)\s*\d*\s*:\s*|(?:ce que )?je (?:voudrais|voulais) savoir\s*:\s*|(?:à |pas |"
    r"oublié de )?"
    r"demand(?:er|é)\s*:\s*"
)
CLAUSE = _form(
    r"(?:ce (?:qui|que|qu’)[^,;:]{2,60},? c’(?:est|était) |(?:là où|quand|si|depuis que|comme|lorsqu[e’]) .+, |"
    r"(?:je|j’|nous|vous|tu|on|ils|elles|il|elle) ?\w|(?:[^,;:]{3,40}, )(?:c’est|on|nous|vous|je|j’)|"
    r"(?:au|à la|à l’|chez|dans|le|en|d’après|selon|avant|depuis|pendant) [^,;:]{3,50} (?:on|je|nous|vous|ils?) )"
)
"""Openings that make a clause of a line, whatever follows."""
SAYS = _form(
    r"\b(?:dit|disiez|dites|répondu|répondez|ajouté|glissé|lancé|conclu|répété|répétez|demandé|appelez|écrit)\b"
)
REPORTED = _form(
    r"(?:(?:je|j’|vous|tu|nous) ?(?:m’|vous |t’|me |te )?(?:ai |avez |as )?(?:bien |juste |seulement |aussi |"
    r"même |encore |"
    r"d’ailleurs |clairement )?"
    r"(?:dit|dites|dis|disiez|disais|expliqué|expliquez|précisé|précisez|répété|répétez|raconté|confirmé|"
    r"confirmez|répondu|"
    r"ajouté|pensez|penses|trouvez|trouves|estimez|annoncé|annoncez|constatez|regrettez|craignez|insisté sur le fait|"
    r"savez|avouez|avoué|reconnaissez|reconnu|noté)(?!\w)"
    r"(?: (?P<asked>comment|pourquoi|combien|quand|où|si|ce qu[ie’]))? ?|"
    r"ce que vous m’avez (?:dit|expliqué|raconté),? c’est )(?P<que>qu(?:e |’))?"
)
"""A verb of saying with its subject, and whether `que` follows."""
LOOSE = _form(r"\b(?:dit|disiez|répété|répétez)\b")
"""What people say without `que`."""
FRONTED = _form(
    r"(?:je|j’|on|nous|vous|il|les?|la|l’|un|une|des|chaque|tout|tous) ?|"
    r"(?:au|à la|à l’|aux|chez|dans|en|pour|sans) .{2,40} (?:on|ça|il|ils|c’est|les? \w+) "
)
"""How such a clause begins."""
TO_ME = _form(r"(?:vous|tu) (?:m’|me |nous )|nous ")
TOLD = _form(
    r"(?:je |j’)(?:vous |t’|lui |leur )?(?:ai |avais )(?:\w+ )?(?:parlé|raconté|expliqué|cité|évoqué|mentionné|"
    r"montré) "
)
NO_FRAGMENT = _form(
    r"\A(?:dispo|préavis|rdv|rendez-vous|vue?|visite|mail|appel|coup de fil|entretien|salle|train|métro|parking|"
    r"\d{1,2}h|hier|"
    r"ce matin|"
    r"mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche)\b"
)
OF_THINGS = _form(
    r"m’(?:a |avait )?(?:plu|intéress|convien|manqu|fallu|étonn|surpr|fait (?:peur|mal|rire|envie|plaisir))|"
    r"me (?:faut|plaît|va|manque|reste|semble|tente|convient|parle)"
)
"""What a thing does to the writer."""


def is_of_person(participle: str) -> bool:
    """Whether what was done is done by people only."""
    deed = infinitive_of(participle)
    return deed in PERSONAL or deed in DONE_TO_ME


_USES: tuple[tuple[Use, re.Pattern[str]], ...] = (
    ("idea", _form(r"(?:je pense que )?je (?:proposerais|commencerais|ferais|mettrais|regarderais)\b")),
    ("promise", _form(
        r"(?:je |j’)(?:vous |t’|te )?ai promis (?!que)|"
        r"(?:je |j’)(?:dois|vais|ai promis de |me suis engagée?s? à|peux) (?:vous |t’|te )?(?:envoyer|transmettre|"
        r"renvoyer|rappeler|apporter|faire suivre|fournir|donner)|(?:je |j’)(?:vous |t’)?(?:envoie|enverrai|"
        r"transmets|apporte|"
        r"rappelle)\b")),
    ("decision_day", _form(r"(?:vous|tu|on) (?:décid|tranch|choisi)\w+|(?:vous|tu) (?:prenez|rendez) (?:la|"
                           r"votre) décision")),
    ("step", _form(
        r"(?:vous|tu) (?:me |m’|nous )?(?:rappel|recontact|répond|tien[ds]|tenez|écri|fai[st]e?s? un retour|"
        r"donnez? (?:une )?"
        r"réponse|revenez|reviens|allez (?:me )?(?:rappeler|répondre|recontacter))\w*")),
    ("asked", _form(r"(?:vous|tu) (?:m’avez|m’as|avez|as|me) demand")),
    ("doubt", _form(
        r"(?:vous|tu) (?:\w+ )?(?:craign|hésit|dout|redout|avez peur|as peur|inquiét|regrett|"
        r"(?:trouvez|trouves|"
        r"pensez|penses) que (?:je|"
        r"j’|mon|ma|mes)|me trouv|avez (?:un|des|quelques) doutes?|as un doute|vous inquiétez|t’inquiètes|"
        r"(?:vous|te) demand(?:ez|iez|es|ais) si)")),
    ("kind_words", _form(
        r"(?:vous|tu) (?:(?:aimez|aimes|appréciez) (?:bien |beaucoup )?(?:mon|ma|mes|que je)|"
        r"(?:avez|as|m’avez) (?:bien |beaucoup |vraiment )?(?:aimé|apprécié|félicité|remerciée?|"
        r"complimenté))")),
    ("moment", _form(
        r"c’est (?:vous|toi) qui (?:m’avez|m’as)|"
        r"(?:(?:quand )?(?:vous|tu) (?:m’avez|m’as|nous avez|avez|as) (?:même |tout de suite |aussi )?(?:fait|"
        r"laissé|montré|"
        r"présenté|offert|raconté|expliqué|sorti|dessiné|ouvert|servi|prêté|emmenée?|accueillie?|reçue?|guidée?|"
        r"invitée?|"
        r"lu|confié|gardé|donné|tendu|écrit)|nous avons (?:bien |tous |beaucoup )?(?:ri|rigolé|trouvé|goûté|"
        r"refait|parlé|"
        r"compté|regardé|discuté))|ce que je retiens")),
    ("motive", _form(r"ce qui (?:m’a plu|me plaît)|j’(?:ai )?(?:aimé|aime|adoré) (?!bien)")),
    ("context", _form(r"(?:je |j’)(?:vous |t’|lui )?(?:ai |avais )(?:\w+ )?demandé")),
    ("problem", _form(
        r"(?:vous|tu) (?:ne |n’)?(?:perd|manqu|cherch|voulez|veux|avez (?:besoin|du mal|perdu)|arriv|attend|"
        r"cour|galér|"
        r"peinez|recrut|subi|dépend)")),
)  # fmt: skip
_HURTS = _form(
    r"\b(?:perd\w*|manqu\w+|attend\w*|bloqu\w+|trop|jamais|personne|noyée?s?|retards?|débordée?s?|en panne|erreurs?|"
    r"n’arriv\w+|galèr\w+|part(?:ent)? |coince\w*|plus de \w+ pour|seule?s?|ne \w+ pas|n’\w+ pas|vacants?)\b"
)
_TALKED = frozenset("visiter voir sortir arriver partir attendre dormir manger poser être avoir faire passer".split())
"""What the writer did in the talk itself."""
_HABIT = _form(
    r"\bdepuis\b|\bchaque\b|\bpendant \w+ (?:ans|mois)\b|\d|\bje (?:\w+ais|gère|forme|tiens|dirige|"
    r"encadre)\b"
)
_ON_ME = _form(r"\b(?:je|moi|mon|ma|mes)\b|\bj’|\bm’")


def use_of(line: str, subject: Who) -> Use:
    """What a clause to the reader can be used for."""
    found = next((use for use, shape in _USES if shape.match(line)), None)
    if found is not None:
        return found
    if subject in ("reader", "firm"):
        return "problem" if _HURTS.search(line) else "context"
    if subject != "writer":
        return ""
    return "evidence" if _is_deed(line) else "context"


def _is_deed(line: str) -> bool:
    """Whether a clause of the writer's tells what they did or do at work: a deed, a habit, a count."""
    done = re.match(
        r"(?:.*?\b)?j’(?:ai|avais) (?:\w+ment |bien |aussi |déjà |"
        r"toujours )?(?P<deed>[^\W\d_]+)",
        line,
        re.IGNORECASE,
    )
    deed = infinitive_of(done["deed"]) if done else ""
    return bool(deed and deed not in PERSONAL | _TALKED) or bool(_HABIT.search(line))


def use_of_report(said: str) -> Use:
    """What the reader said is good for."""
    if _ON_ME.search(said):
        return "doubt" if _HURTS.search(said) else "context"
    return "problem" if _HURTS.search(said) else "context"


def use_of_quotation(said: str) -> Use:
    """The same of words between quotation marks, in which the writer is `vous` or `tu`."""
    if re.search(r"\b(?:vous|votre|vos|tu|ton|ta|tes)\b", said, re.IGNORECASE):
        return "doubt" if _HURTS.search(said) else ""
    return "problem" if _HURTS.search(said) else ""


_PROMISED = _form(
    r".*\bà (?:lui |leur |vous |te )?(?:envoyer|transmettre|renvoyer|rendre|fournir|faire suivre|apporter)\b"
)
_STEP = _form(
    r"(?:réponse|retour|verdict|décision|prochaine étape|(?:2e|3e|deuxième|second|troisième) (?:entretien|tour|"
    r"rendez-vous)|"
    r"essai|test|visite) .*(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|mois|fin|début|d’ici|avant|sous)"
)
_NUMBER = _form(
    r".*(?<![\d/:h])\b(?:\d[\d.,  ]*(?!\s?(?:h\b|/|heures?\b|ans\b))|deux|trois|quatre|cinq|six|sept|huit|neuf|"
    r"dix|douze|"
    r"quinze|vingt|trente) ?(?:%|€|[^\W\d_]{3,})"
)
_DATES = _form(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)?\s?(?:le )?\d{1,2}(?:er)?(?:/\d{1,2}(?:/\d{2,4})?| (?:janvier|"
    r"février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|h\d{0,2})(?!\w)|\bfin \w+|"
    r"\b\d+ (?:min|minutes)\b"
)


def use_of_fragment(line: str, by: By) -> Use:
    """What words without a verb can be used for."""
    if _PROMISED.match(line):
        return "promise"
    if _STEP.match(line):
        return "step"
    if _NUMBER.match(_DATES.sub(" ", line)):
        return "evidence" if by == "writer" else "number"
    return ""
