"""French: see `topics/rules.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.rules import (
    Argues,
    Attachment,
    Garbled,
    Greeting,
    Honorific,
    InflatedClaim,
    Leftovers,
    LooseSentence,
    NeverSaid,
    NumberWrongContext,
    OtherApplication,
    OtherCandidates,
    PersonalData,
    Placeholder,
    Quotation,
    ReadingWords,
    Register,
    ReplyAddress,
    Shapes,
    Strangers,
    Unanswered,
    UnknownClaim,
    UnknownNumber,
    UnknownSkill,
    WrongDate,
)

ARGUES = Argues(
    own=words("je j"),
    should=("aurai",),
    denied="n['’]t|pas|sans|aucunement",
    pronoun="je|nous|vous",
    asks="demande",
    readers=words("vous"),
    decision=words("chose décision choix refus candidature"),
)

GARBLED = Garbled(
    clash=r"(?i)\b(?:votre|mon|ma|notre|leur) (?:le|la|les|un|une|votre|mon|ma)\b|\bje (?:est|a|va|peut|fait)\b"
    r"|\bvous (?:va|peut|fait)\b",
    slips=(
        r"\b(?:qu['’]|l['’])?on (?:ne |n['’]|l(?:es|e|a|ui|eur) |y |en |se |s['’]|vous |nous |me |m['’])*(?!\w*(?:sent|ment|tient|vient|quiert|rpent)\b)\w{3,}ent\b(?=[\s.,;:!?])(?! (?:bien|mal)\b)|"
        r"\bmoi qui (?:a|est|va|fait|peut|doit|sait|avait|était)\b|\bvous qui (?:a|ont|est|sont)\b|"
        r"\b(?:j['’]ai|nous avons|vous avez|vous m['’]avez|ils ont|elles ont) (?:\w+ment |bien |déjà )?(?!hier)\w{2,}(?<!i)er\b|\bnous sommes (?!cher|amer)\w{2,}(?<!i)er de\b|"
        r"\b(?:les|des|ces|mes|nos) (?:\w+ )?\w+s qu(?:e |['’])(?:j['’]ai|vous avez|vous m['’]avez|vous nous avez|nous avons|on a|il a|elle a) \w+(?:é|i|u)\b(?! (?:de|à|\w+(?:er|ir|re))\b| d['’])|"
        r"\b(?:ils|elles|nous|vous) (?:ont|avons|avez) eus? (?=leurs?\b)(?<=eus )"
    ),
    determiners="les?|la|des|du|mes|nos|vos|ses|leurs|mon|ma|votre|aux?",
    joins="et|ou|que|parce que|de",
    says="a dit|a demandé|dit que|m’a dit|m'a dit|m’a montré|m'a montré|voulait|pense que",
)

GREETING = Greeting(
    opening=words("bonjour bonsoir cher chère chers chères et à"),
    general=words("mesdames messieurs tous toutes l'équipe équipe de"),
)

HONORIFIC = Honorific(
    titled_mr="Monsieur|Mme|Mlle",
    doctor="Docteur|Pr",
    pronouns={
        "fr": words("elle"),
    },
)

NEVER_SAID = NeverSaid(
    plainly=words("dit"),
    next_yourself="vous-même",
    next_and="et|mais|donc",
    about="votre",
    topic_ends="m'a|a|est",
    yours=(
        r"vous (?:m['’])?(?:l['’])?(?:avez|aviez) (?:aussi |même |bien )?(?:promis|assuré|proposé|garanti|félicité|confirmé|affirmé|admis|"
        r"trouvé|pensé|offert|accepté)|en vous portant garante?|vous étiez (?:ravie?|convaincue?|certaine?|impressionnée?|sûre?)|"
        r"vous (?:l['’])?\w+(?:ez|iez) vous-même|(?:qu['’]on m['’]a|on m['’]a) (?:dit|promis|assuré)"
    ),
    attitudes=(
        r"dit|disait|disent|expliqu(?:é|ait)|promis|promettait|assur(?:é|ait)|confirm(?:é|ait)|soulign(?:é|ait)|affirm(?:é|ait)|"
        r"pens(?:e|ait|é)|trouv(?:e|ait|é)|cro(?:it|yait)|souhait(?:e|ait|é)|voul(?:ait|u)|aim(?:e|ait|é)|félicité|complimenté|admis|"
        r"accepté|était (?:ravie?|convaincue?|certaine?|sûre?|enchantée?|d'accord)"
    ),
    doubts=r"dout\w*|hésit\w*|sceptique|refus\w*|contre",
)

OTHER_APPLICATION = OtherApplication(
    theirs=r"(?i)\bvos (?P<thing>[\w-]+(?: [\w-]+s\b)?)",
    subject_at="chez",
    role_at_position="poste|emploi|offre",
    role_at_as="de",
    role_at_at="chez",
    applied_as="comme|de|du poste de",
    applied_an="la |le |une? ",
    applied_at="chez",
    articles=words("le la les"),
    offices=words("""
        vendeur vendeuse responsable chef cheffe chargé chargée assistante directeur directrice ingénieur
        ingénieure conseiller conseillère technicien technicienne comptable
    """),
)

OTHER_CANDIDATES = OtherCandidates(
    person=words("personne collègue"),
    candidates="candidat|qui$",
    chosen=r"chose|retenue?s?|choisie?s?|embauchée?s?|recrutée?s?|candidat\w*|poste",
    own_i=r"je|j['’]\w+|moi",
    wish="souhait|félicit|espèr",
    compares="autres?|mieux|meilleure?|plus|rapport|pourquoi",
)

PERSONAL_DATA = PersonalData(
    numbered="passeport|sécurité sociale|carte d['’]identité|permis de conduire",
    born="née? le|date de naissance",
    home_street="Boulevard",
    home_rue="rue|avenue|boulevard|allée|impasse|chemin",
)

PLACEHOLDER = Placeholder(
    day="jj",
    year="aa",
    put_in=(
        "insérer|à compléter|à remplir|compléter|ajouter|à vérifier|vérifier|à confirmer|à préciser|à mettre|demander|"
        "retrouver|revoir|recopier"
    ),
    asides=words("""
        et ou mais à au aux avec avant après chez comme dans de depuis en entre par pour sans sous sur ne non pas
        mon ma mes je nous il elle ce cette ces car si quand où qui que
    """),
    marks=r"\((?:nom|date|jour|heure|lieu|société|poste|montant|chiffre)(?:/\w+|\sd[eu]\s\w+)?\)|\b[nN]° à \w+er\b",
)

QUOTATION = Quotation(
    own_words=r"j[e’'](?:\s?ai)? (?:dis|dit|demande)",
)

REPLY_ADDRESS = ReplyAddress(
    nobody_no="ne|pas",
    nobody_reply="repondre",
)

SHAPES = Shapes(
    not_only=r"\bnon seulement\b[^.;:?!]{3,80}?\bmais\b",
    triplet="et",
)

UNKNOWN_CLAIM = UnknownClaim(
    stem_end="aeiéuz",
    by_reader="vous",
    myself="je|moi|mon|ma|mes|nous|notre|nos",
    employer_work=r"travaill\w+|employée?|stage",
    employer_at="chez",
    employer_of="de",
    at="[Cc]hez",
    tongue_parle="parle",
    tongue_aussi="aussi|bien|couramment|un peu",
    tongue_le=r"le\s|d[eu]\s(?:l['’])?",
    tongue_jamais="jamais",
    tongue_ais=r"\wais|ois|gnol|mand|[lns]ien",
    tongue_jamais_2="russe|grec|arabe|turc|tchèque|hindi|mandarin|persan",
    own_tongue={
        "fr": words("français"),
    },
    no_employer=words("noël pâques les mes nos vos moi vous nous lui eux elle elles"),
)

UNKNOWN_NUMBER = UnknownNumber(
    times="fois",
    time_asked=words("pourrions pourriez auriez appel temps volontiers"),
    counted=words("choses points questions raisons étapes idées phrases exemples mots façons"),
    first=words("premiers premières"),
    spans=words("jours semaines mois"),
    years=words("ans années"),
    clock=r"heures?\b(?! de)|de l['’]après-midi|du (?:matin|soir)",
    hour_after="vers|à",
    in_a_row="semaines?|jours?|mois|phase|étape",
    points_back="les|ces|tous|toutes|nous|vous",
    loose_an="une?|deux|trois|quatre",
    loose_decades="décennies?",
    theirs=words("vous votre vos"),
    apart="de plus|de moins|d['’]écart|plus tard",
    plural="aux|eux",
    picked=r"\w{2,}est|pires|meilleure?s|derni[eè]re?s",
    people=words("collègues personnes interlocuteurs"),
    or_two_an="une?",
    or_two_or="ou",
)

UNKNOWN_SKILL = UnknownSkill(
    negated_not="n't|pas|jamais|sans|aucune?",
    negated=r"n't\b|n’t\b",
)

WRONG_DATE = WrongDate(
    cues={
        "interview_day": words("entretien échange rencontre rencontrés rendez-vous"),
        "decision_day": words("décision décidez"),
        "promise_day": words("envoie enverrai"),
    },
    offers=words("disponible joignable appeler"),
    message=words("réponse courriel lettre"),
    ahead=words("si"),
    every=words("chaque"),
    told=words("parlé dit expliqué rencontrés"),
    example="une?|chaque|certains?",
    in_month="en",
    ago={
        "aujourd'hui": 0,
        "hier": 1,
    },
)

LOOSE_SENTENCE = LooseSentence(
    courteous=words("""
        prie suffit suffira suffiraient merci pourrais peux vais si serais espère heureux heureuse accepte j'accepte souhaite aimerais
        j'aimerais pourra pourrions dirai enverrai l'enverrai provisoire provisoirement dehors
    """),
    persons=words("i'd i'm je j'ai me m'a moi mon ma mes vous votre vos nous notre nos on"),
)

LEFTOVERS = Leftovers(
    advises=(
        r"(?:vous pouvez|tu peux|vous pourriez|tu pourrais) (?:ici |y )?(?:ajouter|préciser|mentionner|remplacer|insérer|nommer|citer) (?:un|une|le|la|les|des|ici)\b|"
        r"(?:change|changez|modifie|modifiez|adapte|adaptez) (?:la|le|les) (?:formulation|ton|détails?|chiffres?)|"
        r"j['’]ai (?:gardé|mis|resserré|raccourci|condensé) (?:le ton|un ton|la lettre|le texte|l['’]ouverture)"
    ),
    left_sure="bien sûr",
    left_subject="objet",
    part=r"paragraphe|phrase|variante|brouillon|formulation|ton|passage|ce courriel|cette (?:faiblesse|lettre|version)|la question des",
    edits=(
        r"raccourc\w*|retir\w*|adouc\w*|reformul\w*|adapt\w*|plus (?:courte?|percutante?|formel\w*|neutre)|n['’]a pas été reprise?|"
        r"sonne|allég\w*|laissé cette|de ta part"
    ),
    offers=r"si (?:vous|tu) (?:préfér|souhait|voul|veux)\w*|au besoin|à adapter|remplac\w*",
)

STRANGERS = Strangers(
    starters=words("""
        à au aussi avec ce ces cet cette chez comme dans de depuis des du elle en et il ils je la le les leur
        lors ma mais mes moi mon nous où par pour quand que qui sa sans ses si son sur tout un une votre vos
        vous
    """),
    honorific="monsieur|mme|mlle",
    joins=words("et &"),
    titled=words("prof madame monsieur mme mlle"),
    speaks=r"qui\b|a (?:dit|montré|expliqué|demandé|mentionné|évoqué)",
    tells="a (?:dit|expliqué|demandé|mentionné)",
    among="avec|collègue|saluez|remercie[rz]?",
    when_in="en|de|depuis",
    place="chez|sur",
    suffix="SE|SA|SAS|SARL|plc",
    own=words("i'd i'm je j'ai mon mes ma"),
    noun="ment|nis|tum|ling|ismus|ungen",
    dative_plural="en",
    office="la|le|les|du|des|aux?",
    of_office="de|des|du",
)

READING_WORDS = ReadingWords(
    joins="et|mais|car|donc|ou|que|parce|puisque|si",
    again=r"encore une fois|comme je l['’](?:écrivais|ai dit|ai écrit|évoquais)|je répète|j['’]insiste",
)

REGISTER = Register(
    formal=r"(?i)\b(?:vous|votre|vos|vôtres?)\b",
    familiar=r"(?i)\b(?:tu|toi|te)\b|\bt['’](?=[aeiouyhâéèê])",
    formal_is_plural=True,
    stiff="(?i)salutations distinguées|veuillez agréer",
    slang=r"(?i)\b(?:galère|à la bourre|trop stylé|grave bien|zéro souci|pas de souci|mdr|ouais|truc de ouf|kiffe\w*|"
    r"les gars)\b",
)

INFLATED_CLAIM = InflatedClaim(
    own=r"je|j['’]\w+|mon|ma|mes|moi|m['’]\w+",
    parts=(
        r"aid\w*|assist\w*|particip\w*|contribu\w*|souten\w*|accompagn\w*|épaul\w*|avec|nous|notre|nos|équipe|ensemble|adjoint\w*|"
        r"second|stagiaire|apprenti\w*|sous|l['’]une? des|membre|collègue\w*"
    ),
    ours="notre|mon|ma|le|la",
    whom=r"(?:mon|ma|notre|une?|le|la) (?:chef|cheffe|responsable|patron|patronne|collègue)|auxquell?e?s? j['’]ai travaillé",
    others=(
        r"aid(?:é|ée|ais|ait|ant)|assist(?:é|ée|ais|ant|ante)|particip(?:é|ée|ais|ait|ation)|contribu(?:é|ais|tion)|second(?:é|ais)?|"
        r"adjointe?|l['’]une? des (?:deux|trois|quatre|cinq|six|\d+)|à (?:deux|trois|quatre)|ensemble avec|avec (?:ma|mon) \w+|"
        r"sous (?:la|ma|mon|le|l['’])|(?:piloté|mené|dirigé|fait|conçu|écrit|programmé|géré)e?s? par|c['’]est (?:elle|lui) qui|"
        r"(?:responsable|chef|cheffe|collègue) (?:a|avait) \w+"
    ),
    sole=(
        r"c['’](?:est|était) (?:moi|mon \w+|ma \w+) qui|sans (?:aucune )?aide|à moi seule?|toute? seule?|de bout en bout|de a à z|l['’]ensemble d\w+|(?:mon|ma) propre (?:travail|œuvre|idée)|"
        r"de la première? \w+ à (?:la|l['’])\s?\w+|sous ma (?:direction|responsabilité)|seule? responsable|j['’]ai eu la charge|est (?:entièrement )?de moi"
    ),
    hedges=(
        r"peut-être|pourrai\w*|semble\w*|sans doute|probable\w*|pas|encore|inscrit\w*|commence\w*|prévu\w*|envisag\w*|si|"
        r"espèr\w*|ser(?:ai|ait)|bientôt|compte|à partir"
    ),
)

ATTACHMENT = Attachment(
    comes=r"en annexe|en PDF|avec ce (?:courriel|mail|message)|vous trouverez (?:aussi )?en|figurent? (?:ci-après|en)|(?:est|sont) joint\w*|ci-joint\w*|joins",
    besides=r"et|ainsi que|ainsi qu['’]|plus|avec",
    things=r"mon|ma|mes|les?|la|une?|des|deux|trois|quatre|\d+",
)

NUMBER_WRONG_CONTEXT = NumberWrongContext(
    by=r"(?:baiss|augment|rédui|diminu|recul|chut|progress)\w* de",
)

UNANSWERED = Unanswered(
    tell=(
        r"(?:dites|indiquez|précisez|donnez|envoyez|écrivez|confirmez)(?:[- ](?:nous|moi))?|dis[- ]moi|(?:tenez|tiens)[- ](?:nous|moi) au courant|"
        r"(?:nous|me) (?:dire|indiquer|préciser|confirmer|rappeler)|merci de (?:préciser|indiquer|rappeler|répondre|dire|confirmer)|faites[- ](?:nous|moi) savoir|répondre"
    ),
    maybe="si|au cas où|dans le cas où|pour toute question",
    reader="vous|votre|vos|tu|te|ton|ta|tes|toi|on|nous|je",
    points="cela|ça|ce|c['’]est|l['’]|y|en",
    yes=r"oui|non|bien sûr|volontiers|d['’]accord|avec plaisir|entendu|c['’]est bon",
    joins="et|ainsi que",
    things="(?:à|de|pour|dans|sous) quel(?:le)?s?|votre|vos|ton|ta|tes|quand|si|comment|quel(?:le)?s?|le|la|les|à quelle",
    papers="lettre candidature cv dossier question réponse date dire travailler",
    either="ou",
    wants=r"demande|veut (?:savoir|ma|mon|mes|que)|attend (?:ma|mon|mes|de moi)|souhaite (?:savoir|connaître)",
    when="quand|dates?|jours?|heure|moment|à partir de",
)
