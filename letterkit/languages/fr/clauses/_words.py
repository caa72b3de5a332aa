"""French words that rough notes are told by: verbs, shorthand, people, what a label says of the words behind it."""

from __future__ import annotations

import re

MORE_IRREGULAR = {
    "falloir": "faut - - fallu", "pleuvoir": "pleut - - plu", "taire": "tait taisent taisez tu",
    "émettre": "émet émettent émettez émis", "réapprendre": "réapprend réapprennent réapprenez réappris",
    "redire": "redit redisent redites redit", "omettre": "omet omettent omettez omis",
    "redescendre": "redescend redescendent redescendez redescendu", "tordre": "tord tordent tordez tordu",
    "mordre": "mord mordent mordez mordu", "fondre": "fond fondent fondez fondu",
    "pendre": "pend pendent pendez pendu", "coudre": "coud cousent cousez cousu",
    "moudre": "moud moulent moulez moulu", "traire": "trait traient trayez trait",
    "extraire": "extrait extraient extrayez extrait", "nuire": "nuit nuisent nuisez nui",
    "cueillir": "cueille cueillent cueillez cueilli", "souffrir": "souffre souffrent souffrez souffert",
    "rouvrir": "rouvre rouvrent rouvrez rouvert", "subvenir": "subvient subviennent subvenez subvenu",
    "survenir": "survient surviennent survenez survenu", "entrevoir": "entrevoit entrevoient entrevoyez entrevu",
    "desservir": "dessert desservent desservez desservi", "ressentir": "ressent ressentent ressentez ressenti",
    "conclure": "conclut concluent concluez conclu", "inclure": "inclut incluent incluez inclus",
    "exclure": "exclut excluent excluez exclu", "décevoir": "déçoit déçoivent décevez déçu",
    "provenir": "provient proviennent provenez provenu", "survivre": "survit survivent survivez survécu",
    "souvenir": "souvient souviennent souvenez souvenu", "asseoir": "assied asseyent asseyez assis",
    "endormir": "endort endorment endormez endormi", "redevenir": "redevient redeviennent redevenez redevenu",
}  # fmt: skip
"""Irregular verbs that phrasing does without, in its form: `il`, `ils`, `vous`, participle."""

MORE_FIRST = """
semer peser congeler geler peler modeler crever pétrir tutoyer vouvoyer broyer balayer rayer monnayer étayer relayer
récolter bouturer greffer arroser tailler désherber labourer atteler emballer déballer palettiser étiqueter flasher
biper charger décharger trancher plonger rincer blanchir doser titrer pipeter centrifuger étalonner calibrer meuler
visser boulonner câbler brancher débrancher colmater poncer plâtrer maçonner carreler coffrer panser piquer perfuser
ausculter toiletter coucher baigner promener bercer langer scolariser corriger grogner crier gueuler hurler râler
souffler bosser galérer paniquer craquer rigoler blaguer plaisanter tousser hocher soupirer avouer confier nuancer
sous-traiter externaliser prospecter démarcher relancer budgéter provisionner auditer lettrer solder apurer clôturer
délester dépiler requêter compiler refactoriser merger tracer virer muter roter badger coiffer cuisiner goûter déguster
sucrer saler poivrer glacer rôtir mijoter flamber napper accéder achever additionner adhérer adresser affirmer agacer
ajuster allumer amuser anticiper approcher arranger assigner attaquer attraper baliser briefer calmer caler casser
causer céder chanter chasser chauffer chuter cocher combler communiquer concerner conforter confronter connecter
consister constituer contester convoquer creuser débloquer déclencher démissionner démontrer désirer détester deviner
différer diffuser digérer distinguer dominer douter échapper éclairer effrayer embêter empêcher empiler enfermer
énerver exagérer exercer exprimer familiariser féliciter filer filmer formuler fumer gâcher garer gâter gratter
habituer ignorer imiter injecter inspirer interpréter lâcher laver libérer lisser lutter manger manipuler marier
mémoriser ménager mentionner moquer nager pardonner pêcher persuader poster préoccuper préserver profiter ramasser
réclamer recommander recommencer redémarrer regretter rembourser renoncer repasser reprocher respirer retomber
réveiller saluer sembler soucier soupçonner supposer téléphoner trembler tricher vanter célébrer pénétrer sécher
repérer rémunérer libeller sceller coacher former embaucher briefer débriefer chercher annoncer recontacter
""".split()
"""Regular verbs that phrasing does without."""

CLITICS = frozenset("ne n’ me m’ te t’ se s’ le la l’ les lui leur y en nous vous".split())
"""Small words between a subject and its verb."""
PERSONAL = frozenset(
    """
    dire redire demander répondre vouloir chercher savoir penser croire trouver espérer craindre proposer rappeler
    montrer dessiner esquisser tracer expliquer raconter présenter accueillir tutoyer vouvoyer connaître souhaiter préférer décider promettre
    confirmer insister sourire rire noter écouter inquiéter souvenir avouer reconnaître aimer adorer apprécier hésiter
    douter écrire appeler parler comprendre lire regarder remercier envoyer reprocher diriger recruter embaucher
    manager préciser annoncer évoquer citer conseiller recommander suggérer regretter plaindre féliciter saluer
    plaisanter blaguer soupirer hocher confier affirmer assurer prétendre supposer imaginer soupçonner détester exiger
    refuser accepter inviter recontacter téléphoner tester interroger questionner tenir compter reprendre avertir
    prévenir rencontrer recevoir discuter échanger choisir trancher valider signer vérifier relire corriger goûter
    cuisiner enseigner former encadrer superviser gérer piloter animer râler gueuler crier rigoler nuancer
    raccompagner détailler décrire résumer commenter observer remarquer constater juger estimer privilégier viser
    redouter négocier rêver apprendre
    """.split()
)
"""Verbs whose subject is a person, where it is `il` or `elle`: with others, it may be the machine or the shift."""
SHORTHAND = frozenset(
    """
    bcp pcq qd ds pts pt pb pbs qqn qqch qq tjs svt tt ts tps rdv mdr lol stp svp cf nb càd cad tél réf réfs réu
    resp dir com assist compta dispo dispos appli prod env max min mn sem pro prof anc info infos conf cond dept
    dép mat pr ns vs ac av apt mm jms qql qqs gd gds pdt auj aujd dc dt elt hs msg ok ko asap fyi btw id pk pq ptet
    chir ortho rééduc réa péd intérim hosto cdi cdd ttes tte ntm rep etab étab élv élvs clt clts cde cdes qté nbre nb
    """.split()
) - frozenset("max ac av pr id pt ns anc conf pro prof min rep intérim info infos cdi cdd dispo appli prod".split())
"""Words cut short as notes cut them, which a letter writes out."""
TALK = frozenset(
    "euh heu hum ben bah bof hein ouais nan voilà quoi ouf genre mdr sympa cool super-cool carrément grave ouaip pfff "
    "haha oups chouette boulot taf truc trucs machin bidule mec meuf gars gosse flic".split()
) - frozenset("quoi voilà grave genre carrément chouette truc trucs".split())
"""What is said and not written to somebody whom one has met once."""

DONE_TO_ME = frozenset(
    """
    laisser faire offrir servir donner prêter sortir ouvrir apporter remettre guider emmener amener conduire aider
    garder poser transmettre mettre passer tendre lancer suivre attendre voir interrompre serrer prendre ramener couper
    partager consacrer accorder adresser confier renvoyer redonner rendre réserver
    """.split()
)
"""Verbs whose subject is a person where they are done to the writer: `il m’a laissé`, `elle m’a offert`."""
TO_THE_WRITER = re.compile(
    r"vers moi\b|vers nous\b|(?:sa|une) réponse\b|sa décision\b|(?:un|son) retour\b|au courant\b|de mes nouvelles\b|"
    r"\bvoi[ts] (?:pas |mal |bien )?(?:comment|que|qu’)"
)
"""What makes a person of a verb's subject, whatever the verb is."""
FELT = frozenset("peur habitude envie hâte horreur confiance honte".split())
"""What only people have: `elle a peur que ça lâche`."""
MEETS = frozenset(
    "rappeler recontacter remercier rencontrer revoir appeler relancer écouter prévenir tenir contacter joindre".split()
)
"""Verbs whose object is a person: `je la rappelle lundi`."""
MODALS = frozenset("aller devoir pouvoir compter espérer vouloir venir laisser faire oser".split())
"""Verbs whose infinitive tells who their subject can be."""
SHOWN = frozenset(
    "goûter visiter essayer voir lire écouter entrer tester découvrir rencontrer toucher sentir manipuler".split()
)
"""What one lets somebody do: `il a fait goûter`."""
TIMES = frozenset(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit veille semaine mois année jour journée
    lendemain week-end trimestre printemps été automne hiver début fin temps moment fois heure soirée matinée premier
    dernier plupart reste
    """.split()
)
"""Nouns that no pronoun points at."""
MARKS_PLURAL = frozenset("les des ces mes tes ses nos vos leurs quelques plusieurs deux trois quatre cinq six".split())
MARKS_MASCULINE = frozenset("le un ce cet du au".split())
MARKS_FEMININE = frozenset("la une cette ma sa ta".split())
MARKS_EITHER = frozenset("l’ mon ton son notre votre leur chaque".split())
"""Determiners by what they say of their noun."""
STRESSED_AFTER = frozenset(
    "avec pour chez à vers sans par d’ de selon après contre devant comme derrière que entre sur".split()
)
"""Words behind which `elle`, `lui` and `eux` are no subject and no object of a verb."""
RUMOUR = frozenset("on ça cela c’ ce".split())
_ASKING_SUBJUNCTIVE = (
    "pour avant bien afin sans à·ce faut faudrait veut voudrait aimerait souhaite voulait attend peur préfère "
    "à·condition fallait préférerait".split()
)
SUBJUNCTIVE_AFTER = tuple(f"{word.replace('·', ' ')} qu{end}" for word in _ASKING_SUBJUNCTIVE for end in ("e", ""))
"""What a subjunctive stands behind: its form with `vous` is another."""
JOINTLY = frozenset(
    "mangé bu ensemble ri parlé discuté échangé rigolé évoqué abordé refait revu compté regardé goûté trouvé".split()
)
"""Words with which an `on` of the talk is the reader and the writer."""

ABBREVIATED = {
    "bcp": "beaucoup", "pcq": "parce que", "qd": "quand", "ds": "dans", "tjs": "toujours", "tjrs": "toujours",
    "svt": "souvent", "qqn": "quelqu’un", "qqch": "quelque chose", "qques": "quelques", "qqs": "quelques",
    "pb": "problème", "pbs": "problèmes", "rdv": "rendez-vous", "tt": "tout", "ts": "tous", "tte": "toute",
    "ttes": "toutes", "tél": "téléphone", "réf": "référence", "réfs": "références", "pdt": "pendant",
    "càd": "c’est-à-dire", "pk": "pourquoi", "auj": "aujourd’hui", "ajd": "aujourd’hui", "dc": "donc",
    "mtn": "maintenant", "jms": "jamais", "ptet": "peut-être", "env": "environ", "mn": "minutes", "nvx": "nouveaux",
    "nvelle": "nouvelle", "ac": "avec", "tps": "temps", "ms": "mais", "vdi": "vendredi", "sem": "semaine",
    "nbx": "nombreux", "qq": "quelques", "bsn": "besoin", "cdes": "commandes", "cde": "commande", "clts": "clients",
    "élv": "élèves", "svp": "s’il vous plaît",
}  # fmt: skip
"""Shorthand that means one thing, written out."""
