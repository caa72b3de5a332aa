"""French words that notes are written with: verbs, genders, the small words that steer a sentence.

Enough to tell a clause from a keyword, to turn `nous perdons` into `vous perdez` and to give a bare noun its article.
A word that is not here makes a note look like a keyword, and the templates then put it after a colon, which fits both.
"""

from __future__ import annotations

IRREGULAR = {
    "être": "est sont êtes été", "avoir": "a ont avez eu", "aller": "va vont allez allé",
    "faire": "fait font faites fait", "dire": "dit disent dites dit", "devoir": "doit doivent devez dû",
    "pouvoir": "peut peuvent pouvez pu", "vouloir": "veut veulent voulez voulu", "savoir": "sait savent savez su",
    "voir": "voit voient voyez vu", "prévoir": "prévoit prévoient prévoyez prévu", "venir": "vient viennent venez venu",
    "devenir": "devient deviennent devenez devenu", "revenir": "revient reviennent revenez revenu",
    "intervenir": "intervient interviennent intervenez intervenu", "tenir": "tient tiennent tenez tenu",
    "maintenir": "maintient maintiennent maintenez maintenu", "obtenir": "obtient obtiennent obtenez obtenu",
    "soutenir": "soutient soutiennent soutenez soutenu", "prendre": "prend prennent prenez pris",
    "comprendre": "comprend comprennent comprenez compris", "apprendre": "apprend apprennent apprenez appris",
    "reprendre": "reprend reprennent reprenez repris", "perdre": "perd perdent perdez perdu",
    "vendre": "vend vendent vendez vendu", "rendre": "rend rendent rendez rendu",
    "attendre": "attend attendent attendez attendu", "répondre": "répond répondent répondez répondu",
    "défendre": "défend défendent défendez défendu", "étendre": "étend étendent étendez étendu",
    "entendre": "entend entendent entendez entendu", "descendre": "descend descendent descendez descendu",
    "dépendre": "dépend dépendent dépendez dépendu", "mettre": "met mettent mettez mis",
    "remettre": "remet remettent remettez remis", "permettre": "permet permettent permettez permis",
    "transmettre": "transmet transmettent transmettez transmis", "promettre": "promet promettent promettez promis",
    "suivre": "suit suivent suivez suivi", "poursuivre": "poursuit poursuivent poursuivez poursuivi",
    "vivre": "vit vivent vivez vécu", "écrire": "écrit écrivent écrivez écrit",
    "décrire": "décrit décrivent décrivez décrit", "lire": "lit lisent lisez lu", "croire": "croit croient croyez cru",
    "recevoir": "reçoit reçoivent recevez reçu", "concevoir": "conçoit conçoivent concevez conçu",
    "connaître": "connaît connaissent connaissez connu", "reconnaître": "reconnaît reconnaissent reconnaissez reconnu",
    "courir": "court courent courez couru", "sortir": "sort sortent sortez sorti",
    "partir": "part partent partez parti",
    "servir": "sert servent servez servi", "sentir": "sent sentent sentez senti",
    "conduire": "conduit conduisent conduisez conduit", "produire": "produit produisent produisez produit",
    "construire": "construit construisent construisez construit", "réduire": "réduit réduisent réduisez réduit",
    "traduire": "traduit traduisent traduisez traduit", "introduire": "introduit introduisent introduisez introduit",
    "ouvrir": "ouvre ouvrent ouvrez ouvert", "offrir": "offre offrent offrez offert",
    "couvrir": "couvre couvrent couvrez couvert", "découvrir": "découvre découvrent découvrez découvert",
    "refaire": "refait refont refaites refait", "convaincre": "convainc convainquent convainquez convaincu",
    "résoudre": "résout résolvent résolvez résolu", "accueillir": "accueille accueillent accueillez accueilli",
    "accroître": "accroît accroissent accroissez accru", "satisfaire": "satisfait satisfont satisfaites satisfait",
    "rejoindre": "rejoint rejoignent rejoignez rejoint", "joindre": "joint joignent joignez joint",
    "atteindre": "atteint atteignent atteignez atteint", "craindre": "craint craignent craignez craint",
    "restreindre": "restreint restreignent restreignez restreint", "mourir": "meurt meurent mourez mort",
    "disparaître": "disparaît disparaissent disparaissez disparu", "convenir": "convient conviennent convenez convenu",
    "valoir": "vaut valent valez valu", "suffire": "suffit suffisent suffisez suffi",
    "repartir": "repart repartent repartez reparti", "ressortir": "ressort ressortent ressortez ressorti",
    "mentir": "ment mentent mentez menti", "battre": "bat battent battez battu",
    "débattre": "débat débattent débattez débattu", "abattre": "abat abattent abattez abattu",
    "élire": "élit élisent élisez élu", "relire": "relit relisent relisez relu",
    "inscrire": "inscrit inscrivent inscrivez inscrit", "prescrire": "prescrit prescrivent prescrivez prescrit",
    "souscrire": "souscrit souscrivent souscrivez souscrit", "confondre": "confond confondent confondez confondu",
    "refondre": "refond refondent refondez refondu",
    "correspondre": "correspond correspondent correspondez correspondu", "tendre": "tend tendent tendez tendu",
    "prétendre": "prétend prétendent prétendez prétendu", "suspendre": "suspend suspendent suspendez suspendu",
    "peindre": "peint peignent peignez peint", "éteindre": "éteint éteignent éteignez éteint",
    "plaindre": "plaint plaignent plaignez plaint", "contraindre": "contraint contraignent contraignez contraint",
    "rompre": "rompt rompent rompez rompu", "interrompre": "interrompt interrompent interrompez interrompu",
    "acquérir": "acquiert acquièrent acquérez acquis", "conquérir": "conquiert conquièrent conquérez conquis",
    "fuir": "fuit fuient fuyez fui", "rire": "rit rient riez ri", "sourire": "sourit sourient souriez souri",
    "paraître": "paraît paraissent paraissez paru", "apparaître": "apparaît apparaissent apparaissez apparu",
    "plaire": "plaît plaisent plaisez plu", "déduire": "déduit déduisent déduisez déduit",
    "instruire": "instruit instruisent instruisez instruit", "détruire": "détruit détruisent détruisez détruit",
    "entreprendre": "entreprend entreprennent entreprenez entrepris",
    "surprendre": "surprend surprennent surprenez surpris", "admettre": "admet admettent admettez admis",
    "soumettre": "soumet soumettent soumettez soumis", "parvenir": "parvient parviennent parvenez parvenu",
    "prévenir": "prévient préviennent prévenez prévenu", "contenir": "contient contiennent contenez contenu",
    "détenir": "détient détiennent détenez détenu", "entretenir": "entretient entretiennent entretenez entretenu",
    "retenir": "retient retiennent retenez retenu", "percevoir": "perçoit perçoivent percevez perçu",
    "recueillir": "recueille recueillent recueillez recueilli", "revoir": "revoit revoient revoyez revu",
    "recourir": "recourt recourent recourez recouru", "parcourir": "parcourt parcourent parcourez parcouru",
    "boire": "boit boivent buvez bu", "cuire": "cuit cuisent cuisez cuit", "dormir": "dort dorment dormez dormi",
    "naître": "naît naissent naissez né", "contredire": "contredit contredisent contredisez contredit",
}  # fmt: skip
"""Infinitive: `il`, `ils`, `vous`, participle."""

SECOND_GROUP = """
aboutir accomplir affaiblir affranchir agir agrandir alourdir amortir applaudir approfondir assainir assouplir avertir
bondir bâtir choisir convertir durcir définir démolir enrichir envahir finir fléchir fournir franchir garantir grandir
guérir impartir investir maigrir nourrir obéir pourrir punir raccourcir rafraîchir rajeunir ralentir remplir ressaisir
rougir réagir réfléchir réinvestir répartir rétablir rétrécir réunir réussir saisir salir subir surgir ternir trahir
unir vernir vieillir éclaircir élargir épaissir établir
""".split()
"""Verbs like `finir`."""

FIRST_GROUP = """
abandonner aborder absorber accepter accompagner accorder accoucher accumuler accuser accélérer acheter acquitter
activer actualiser adapter administrer adopter adorer affecter afficher aggraver aider aimer ajouter alerter aligner
alimenter allonger alterner amener améliorer aménager analyser animer annoncer annuler appeler appliquer apporter
approuver apprécier appuyer archiver argumenter arriver arrêter articuler assembler assister associer assumer assurer
attacher attirer attribuer auditer augmenter automatiser autoriser avancer baisser basculer bloquer bouger brancher
bricoler brûler cacher calculer cartographier centraliser cesser changer charger chercher chiffrer circuler citer
clarifier classer coacher coder coincer collaborer collecter coller combiner commander commencer commenter comparer
compenser compléter comporter composer compter concentrer concilier condenser confier confirmer consacrer conseiller
conserver considérer consolider consommer constater consulter contacter continuer contribuer contrôler converser
coordonner copier copiloter corriger couper coûter croiser créer cultiver cumuler danser dater demander demeurer
dessiner diagnostiquer digitaliser diminuer diriger discuter disposer distribuer diviser documenter donner doubler
dresser durer débarquer déboguer déborder débuter décaler décider déclarer décliner décoller découper décrocher
défiler dégager dégrader déjeuner délivrer déléguer démarrer déménager dénoncer dépanner dépasser dépenser déplacer
déployer déposer déranger dériver dérouler désigner désorganiser détailler détecter développer dévier dîner effacer
effectuer embarquer embaucher emmener employer emporter emprunter encadrer encaisser enchaîner encombrer encourager
engager enlever enregistrer enseigner entamer entourer entraîner entrer envier envisager envoyer escalader espérer
esquisser essayer estimer examiner excuser exiger exister expirer expliquer exploiter exporter exposer expédier
expérimenter exécuter fabriquer faciliter facturer fatiguer favoriser fermer fiabiliser fidéliser figurer filtrer
financer fixer flotter fonctionner fonder forcer formaliser former fouiller freiner fréquenter fusionner fêter gagner
garder glisser grimper grouper guetter guider générer gérer habiter harmoniser heurter hériter hésiter identifier
illustrer imaginer immobiliser implanter impliquer importer imposer imprimer improviser incarner inciter indexer
indiquer industrialiser influencer informer initier innover inquiéter insister inspecter installer instaurer
interroger intégrer intéresser inventer inventorier inviter isoler jeter jongler jouer juger justifier laisser lancer
lever licencier lier limiter lister livrer localiser loger louer mailler manager manquer marcher marquer masquer
maîtriser menacer mener mesurer migrer minimiser mixer mobiliser moderniser modifier modéliser monter montrer motiver
motoriser multiplier mélanger mériter naviguer nettoyer neutraliser nommer noter numériser négliger négocier objecter
obliger observer occasionner occuper offenser opposer opter optimiser opérer ordonner organiser orienter osciller oser
oublier outiller pallier paralyser paramétrer parler partager participer passer patienter payer peiner pencher penser
percer persister personnaliser perturber peser peupler piloter placer planifier planter pleurer plier pointer ponctuer
porter poser posséder pousser pratiquer presser prier prioriser privilégier proclamer programmer progresser prolonger
prononcer proportionner proposer protéger prouver provoquer préciser précéder préférer prélever préparer présenter
présumer prêter publier puiser pénaliser qualifier questionner quitter raccompagner racheter raconter raisonner
ramener ranger rappeler rapporter rapprocher rassembler rassurer rater rationaliser rattraper rayer recenser
rechercher reclasser recruter rectifier recycler redonner redresser refuser regarder regrouper rejeter relancer
relever relier remarquer remercier remonter remotiver remplacer remédier rencontrer renforcer renouveler renseigner
rentrer renverser renégocier repenser reporter reposer représenter repérer respecter responsabiliser ressembler rester
restituer restructurer retaper retarder retenter retirer retourner retravailler retrouver risquer rouler ruiner
réagencer réaliser réceptionner réconcilier récupérer rédiger régler régulariser réinventer rémunérer rénover
réorganiser réparer répliquer répéter réserver résider résister résumer réunifier réutiliser réviser révéler rêver
saisonner sauter sauver scanner secouer semer sensibiliser serrer signaler signer simplifier simuler situer siéger
soigner solliciter sombrer sonner souder souhaiter soulager soulever souligner souper stabiliser stagner standardiser
stocker stopper stresser structurer stériliser suer suffoquer suggérer superviser supporter supprimer surveiller
suspecter synchroniser sécuriser sélectionner séparer tabler tailler taper tarder tarifer tenter terminer tester tirer
tolérer tomber totaliser toucher tourner tracer traiter trancher transformer transférer transporter travailler
traverser traîner trier tripler tromper troubler trouver tuer télécharger témoigner urger user utiliser vacciner
valider valoriser valser varier veiller vendanger venter verrouiller verser vider viser visiter voler voter voyager
vérifier zoner écarter échanger échelonner échouer éclater économiser écouler écouter éditer égarer élaborer élever
éliminer épauler épuiser équilibrer équiper étaler étiqueter étonner étudier évacuer évaluer éveiller éviter évoluer
évoquer ôter
""".split()
"""Verbs in `-er` of the working day."""

NOT_FINITE = frozenset(
    """
    aide approche assiste baisse bloque cause change charge code colle commande compte contrôle coordonne croise date
    demande dessine dose documente échange écoute engage entre envoie équipe estime étude exploite exporte ferme
    figure fixe forme garde gagne groupe guide hausse importe juge lance liste livre loue manque marche marque mesure
    migre note offre oppose ordonne paie parle passe pèse pilote place porte pose pousse pratique presse programme
    propose rapporte recherche rencontre relance relève relie réserve reste résume retarde retire retourne révise
    saisie sauve signale signe stocke structure tente teste tire tombe touche tourne traite transfère transforme
    transporte travaille triple trouve use valide varie vide vise visite complète double ouvre couvre fait dit écrit
    produit construit conduit réduit traduit introduit conçoit part sort court sert sent suit joint rejoint atteint
    craint restreint
    """.split()
)
"""Verb forms that are as often nouns, adjectives or participles: no sign of a clause without their subject."""

SURE = frozenset(
    "est sont a ont était étaient avait avaient sera seront aura auront doit doivent peut peuvent veut veulent va vont "
    "faut faudra sait savent serait seraient devrait devraient pourrait pourraient reste restent manque manquent "
    "font dépend dépendent".split()
)
"""Forms that make a clause of a note wherever they stand behind a noun."""

WITH_ETRE = frozenset(
    "allé arrivé devenu entré né parti passé resté retourné revenu sorti tombé venu rentré monté intervenu".split()
)
"""Participles that go with `je suis` (`passé` and `monté` only without an object)."""

FUTURES = {
    "envoyer": "enverr", "renvoyer": "renverr", "faire": "fer", "refaire": "refer", "voir": "verr", "être": "ser",
    "avoir": "aur", "aller": "ir", "venir": "viendr", "revenir": "reviendr", "tenir": "tiendr",
    "obtenir": "obtiendr", "rappeler": "rappeller", "appeler": "appeller", "acheter": "achèter", "mener": "mèner",
    "amener": "amèner", "recevoir": "recevr", "devoir": "devr", "pouvoir": "pourr", "vouloir": "voudr",
    "savoir": "saur", "renouveler": "renouveller", "essayer": "essaier", "employer": "emploier",
    "nettoyer": "nettoier", "payer": "paier", "courir": "courr", "accueillir": "accueiller",
}  # fmt: skip
GIVING = frozenset(
    "envoyer transmettre montrer donner communiquer faire adresser partager remettre confirmer tenir "
    "présenter renvoyer livrer fournir prêter écrire".split()
)
"""Promises whose receiver is said: `je vous enverrai`."""

NOUNS_OF_DEEDS = {
    "recensement": "recensé", "tri": "trié", "accueil": "accueilli", "contrôle": "contrôlé", "montage": "monté",
    "dépannage": "dépanné", "rénovation": "rénové", "restauration": "restauré", "révision": "révisé",
    "évaluation": "évalué", "planification": "planifié", "production": "produit", "publication": "publié",
    "enseignement": "enseigné", "prise en charge": "pris en charge", "reprise": "repris", "démarrage": "démarré",
    "sécurisation": "sécurisé", "numérisation": "numérisé", "classement": "classé", "archivage": "archivé",
    "mise au point": "mis au point", "mise en ligne": "mis en ligne", "remise à plat": "remis à plat",
    "remise en état": "remis en état", "paramétrage": "paramétré", "vérification": "vérifié", "validation": "validé",
    "relecture": "relu", "transformation": "transformé", "inventaire": "inventorié", "fermeture": "fermé",
    "vente": "vendu", "rapprochement": "rapproché", "fabrication": "fabriqué", "entretien": "entretenu",
    "réparation": "réparé", "pose": "posé", "câblage": "câblé", "programmation": "programmé",
    "réduction": "réduit", "diminution": "diminué", "baisse": "fait baisser", "augmentation": "augmenté",
    "hausse": "fait augmenter", "amélioration": "amélioré", "création": "créé", "mise en place": "mis en place",
    "mise en œuvre": "mis en œuvre", "mise en service": "mis en service", "mise à jour": "mis à jour",
    "gestion": "géré", "formation": "formé", "encadrement": "encadré", "pilotage": "piloté",
    "coordination": "coordonné", "organisation": "organisé", "développement": "développé", "refonte": "refondu",
    "rédaction": "rédigé", "conception": "conçu", "déploiement": "déployé", "migration": "migré",
    "négociation": "négocié", "renégociation": "renégocié", "automatisation": "automatisé",
    "optimisation": "optimisé", "lancement": "lancé", "recrutement": "recruté", "animation": "animé",
    "réalisation": "réalisé", "construction": "construit", "analyse": "analysé", "simplification": "simplifié",
    "remplacement": "remplacé", "préparation": "préparé", "installation": "installé", "suppression": "supprimé",
    "accompagnement": "accompagné", "réorganisation": "réorganisé", "structuration": "structuré",
    "consolidation": "consolidé", "élaboration": "élaboré", "centralisation": "centralisé",
    "fiabilisation": "fiabilisé", "supervision": "supervisé", "ouverture": "ouvert", "écriture": "écrit",
    "traitement": "traité", "intégration": "intégré", "fidélisation": "fidélisé", "modernisation": "modernisé",
    "conduite": "conduit", "traduction": "traduit", "tenue": "tenu", "suivi": "suivi", "reconquête": "reconquis",
    "correction": "corrigé", "standardisation": "standardisé", "digitalisation": "digitalisé",
}  # fmt: skip
"""Nouns of the `style nominal` with the participle that says the same: `réduction des erreurs`, `j’ai réduit`."""

HOW_OFTEN = {
    "hebdomadaire": "chaque semaine", "mensuel": "chaque mois", "mensuelle": "chaque mois",
    "quotidien": "chaque jour", "quotidienne": "chaque jour", "annuel": "chaque année", "annuelle": "chaque année",
}  # fmt: skip
"""Adjectives of such a noun with the adverb that says the same."""

CHANGED = frozenset(
    "réduit diminué baissé augmenté amélioré accéléré raccourci accru élevé relevé abaissé allongé".split()
)
"""Participles with which a percentage stands behind `de`."""

FEMININE = frozenset(
    """
    cpam caf msa mecs cci mjc commune compagnie ferme maison métropole mutuelle rigueur valeur erreur lenteur hauteur
    longueur ampleur douceur chaleur peur faveur crème absence agence banque chambre clinique crèche librairie mairie
    pharmacie préfecture région usine aide annonce équipe étape idée journée matinée soirée semaine année méthode page
    main phrase image réponse question visite note mise baisse hausse charge commande demande liste marge perte prime
    panne part piste place plainte période porte preuve prise reprise recherche règle remise réserve rotation ligne
    machine marche base vente boîte carte chaîne clôture cible cause clé confiance démarche donnée enquête entrée
    entreprise fiche file fin force garde grille industrie langue lettre maintenance marque masse mesure nuit offre
    paie planche plateforme plaque pause procédure reine requête réunion route rupture saisie sortie suite surcharge
    tâche tournée trésorerie vie ville zone approche relève astreinte coopérative arrivée attente copie conduite norme
    feuille facture échéance démo vidéo photo fois
    """.split()
)
MASCULINE = frozenset(
    """
    sdis ccas ime esat cfa iut greta sivom cabinet collège conseil département foyer garage groupe hôtel institut
    laboratoire lycée ministère musée restaurant studio théâtre domaine four tact permis diplôme brevet allemand
    anglais espagnol français italien accès achat accueil appel arrêt atelier avis bilan besoin budget bruit bureau
    cahier calendrier camion cas centre chantier chef chiffre choix circuit client code compte rendu congé contact
    contrat contrôle coût croquis dépôt délai détail départ dossier droit écart échange effectif emploi entrepôt
    espace essai état excès exemple export fichier flux fonds format humour intérêt inventaire jour journal lien
    litige livre logiciel lot magasin manque marché métier mode modèle mois moment monde motif niveau nombre objectif
    ordre outil panier papier pas passage plan planning plateau point port portefeuille poste prix processus produit
    profil programme projet quai rapport rayon recul refus registre rendement renfort réseau reste retard retour rôle
    schéma secteur service seuil site stock suivi sujet support système tableau taux temps terrain test ton tour
    travail trou turnover usage volume déficit défaut tri fournisseur reporting onboarding audit script dashboard
    brief
    """.split()
)
"""Nouns of talks, offices and promises by their gender, where the ending does not tell it."""
FEMININE_ENDS = (
    "tion sion xion té tié ance ence ense onse ure ise ie ude ette esse ade ée aille euse trice ique ogie enne".split()
)
MASCULINE_ENDS = "ment age isme el eau oir ier al ail et in on teur ien ème ètre c t f".split()
"""Endings that tell a gender; feminine first, longest first."""

SUBJECTS = frozenset("je j’ tu il elle on nous vous ils elles ce c’ ça cela personne rien tout chacun".split())
CLITICS = frozenset("ne n’ me m’ te t’ se s’ le la l’ les lui leur y en".split())
INDIRECT = frozenset(
    "comment pourquoi combien quand où qui quel quelle quels quelles si s’ lequel laquelle lesquels lesquelles".split()
)
RELATIVES = frozenset("qui que qu’ dont où lorsque quand parce puisque car si comme pendant alors tandis".split())
DETERMINERS = frozenset(
    "le la l’ les un une des du de d’ ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent chaque plusieurs aucun "
    "aucune quelques certains certaines tout toute tous toutes trop beaucoup peu plus moins assez".split()
)
PREPOSITIONS = frozenset(
    "à au aux avec chez contre dans de d’ depuis dès derrière devant durant en entre hors jusqu’ malgré par parmi "
    "pendant pour sans selon sous sur vers avant après lors via".split()
)
GIVEN = frozenset(
    """
    mis gardé relu corrigé testé goûté regardé essayé accompagné accueilli aidé apporté chiffré cité commenté compté
    conseillé consacré décrit dessiné détaillé donné éclairé écouté encouragé esquissé évoqué expliqué exposé fait
    illustré insisté invité laissé lu montré offert ouvert demandé parlé partagé posé pris précisé présenté prêté
    proposé raconté rappelé recommandé reçu répondu résumé sorti souligné tracé
    """.split()
)
"""What one can thank for: `merci d’avoir dessiné le circuit`."""
GIVEN_TO = frozenset(
    "mis gardé relu corrigé testé goûté regardé essayé fait ouvert pris donné offert lu reçu aidé compté "
    "laissé tracé".split()
)
"""Those for which one thanks only where they were done to the writer, or to one certain thing."""
TOLD = frozenset("décrit dessiné détaillé évoqué expliqué illustré insisté montré présenté raconté résumé".split())
"""Those that notes tell in the present: `Claire raconte la fusion`."""
TRADES = frozenset(
    """
    apprenti apprentie assistant assistante bénévole cadre chargé chargée chef cheffe comptable conseiller conseillère
    développeur développeuse directeur directrice formateur formatrice gestionnaire infirmier infirmière ingénieur
    ingénieure membre référent référente responsable stagiaire technicien technicienne tuteur tutrice vendeur vendeuse
    """.split()
)
"""What people write themselves down as, with a big letter."""
NOT_VERBS = frozenset("souvent cent".split())
"""Words in `-ent` behind a plural that are no verbs of it."""
ASPIRATED = frozenset("hausse hall handicap hasard haut haute hauts hiérarchie héros hors huit hangar hub".split())
"""Words in `h` before which nothing is elided."""
PLACES = frozenset(
    """
    sdis ccas ime esat cfa iut greta sivom cpam caf msa mecs cci mjc bureau commune communauté domaine
    ferme métropole mutuelle ville agence association atelier banque cabinet caisse centre chambre chu
    clinique collège conseil coopérative crèche département école ehpad fondation foyer garage groupe hôpital hôtel
    institut laboratoire librairie lycée mairie ministère musée pharmacie préfecture région résidence restaurant
    studio théâtre université usine
    """.split()
)
"""Words that open an employer's name and take `à` and an article where a firm takes `chez`."""
MANY_PLACES = frozenset(
    "ateliers entrepôts laboratoires laiteries chantiers forges éditions archives hospices jardins "
    "établissements".split()
)
"""The same, of several."""
TOGETHER = frozenset("parlé discuté échangé ri évoqué abordé revoyons reparlons voyons convenu reverrons".split())
"""Words of a note whose `nous` is the reader and the writer."""
SMALL = (
    SUBJECTS
    | CLITICS
    | INDIRECT
    | RELATIVES
    | DETERMINERS
    | PREPOSITIONS
    | frozenset(
        "pas jamais très bien mal encore déjà aujourd’hui hier demain souvent toujours aussi et ou mais".split()
    )
) - {"part"}
"""Words that have a big letter at the start of a note alone."""
