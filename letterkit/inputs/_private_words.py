"""The shapes in which private matters stand in notes, by topic: in English, German and French, all tried on any note.

A shape is a person (the writer, kin, one named) with a body, a sum or an event, never the bare word: a nurse's patients
and a teacher's children are their trade.
"""

from __future__ import annotations

import re

_KIN_EN = (
    r"wife|husband|spouse|girlfriend|boyfriend|fianc[ée]e?|ex(?:-\w+)?|mum|mom|mam|mother|dad|father|kids?|sons?|"
    r"daughters?|child|toddler|baby|brother|sister|cousin|uncle|aunt(?:ie)?|nan|granny?|grandma|nephew|niece|in-laws?|"
    r"step\w+|twins|little one|divorce|wedding|family"
)
_KIN_DE = (
    r"frau|mann|mutter|mama|vater|papa|tochter|sohn|kind(?:er|ern)?|kleine[nr]?|freundin|freund|schwester|bruder|"
    r"eltern|"
    r"familie|oma|opa|ex\w*|neffen?|nichte|onkel|tante|schwieger\w+"
)
_KIN_FR = (
    r"femme|mari|mère|père|fille|fils|enfants?|gosses?|copain|copine|compagnon|compagne|conjointe?|frère|s(?:œ|oe)ur|"
    r"cousine?|oncle|tante|neveu|nièce|parents|famille|belle-\w+|beau-\w+|ex"
)
_OPENS = r"(?:\A|[-–—,;:.!?(]\s*|\b(?:and|but|so|also|und|aber|et|mais)\s+)"
_CALLED = r"mum|mom|mam|dad|daddy|nan|granny|mama|papa|maman|mutti|vati|oma|opa|papi|mamie"
"""Names that people give only to kin of their own; with an article they are somebody's in general."""
_BODY_EN = (
    r"knees?|backs?|wrists?|shoulders?|hips?|neck|spine|ankles?|hearing|eyesight|nerves|feet|joints|stomach|heart|"
    r"legs?|arms?|foot|eyes|bladder|blood pressure|lungs?|skin|kidneys?"
)
_BODY_DE = (
    r"kreuz|beine?|arme?|fu[ßs]+|augen|kopf|wirbel\w*|rücken|knie|hüfte|schulter|herz|blutdruck|bandscheibe\w*|"
    r"handgelenke?|ohren?|magen|nerven|lunge|haut|gelenke?"
)
_BODY_FR = (
    r"jambes?|bras|pieds?|yeux|tête|vertèbres?|dos|genoux?|épaules?|hanche|cou|poignets?|chevilles?|cœur|coeur|"
    r"tension|oreilles?|estomac|santé|reins"
)
ILL = (
    r"pregnan\w+|ivf|dialysis|chemo\w*|cancer|tinnitus|migraines?|adhd|autis\w+|dyslexi\w+|depress(?:ed|ion)|anxiety|"
    r"panic attacks?|burn(?:t|ed)[ -]?out|therapist|pills|medication|surgery|diabet\w+|epilep\w+|asthma|arthritis|"
    r"sciatica|disabilit\w+|miscarriage|menopause|endometriosis|bipolar|ocd|sick leave|diagnos\w+|insomnia|stroke|"
    r"schwanger\w*|langzeitkrank|krankgeschrieben|burn-?out|depression\w*|alkoholproblem\w*|chemo\w*|krebs|"
    r"migräne|tinnitus|behinder\w+|schwerbehinder\w*|"
    r"enceinte|grossesse|endométriose|dépressi\w+|chimio\w*|handicap\w*|rqth|diabète|en arrêt|arrêt maladie|alcoolisme|"
    r"acouphènes?|cancer|épilepsie|dyslexi\w+"
)
"""Illnesses and states; whose it is, the sentence must show (`private._is_own`)."""
TRADE = re.compile(
    r"\b(?:patients?|pts?|residents?|clients?|customers?|service users?|wards?|units?|courses?|training|modules?|"
    r"certificat\w+|programmes?|program|clinics?|caseload|pupils?|students?|learners?|policy|procedures?|referrals?|"
    r"benefits?|claims?|research|study|trials?|products?|app|service|"
    r"bewohner\w*|patient\w*|klient\w*|station|kurs\w*|fortbildung|schulung|weiterbildung|zertifikat|schüler\w*|"
    r"résidente?s?|usagers?|formation|élèves?|malades|module|unité|prise en charge|suivi)\b",
    re.IGNORECASE,
)
"""Words by which an illness is somebody's trade and not somebody's own."""

_SUM = r"[$€£]?\s?\d[\d.,\s]{0,20}(?:\s?[k$€£])?"
_SPELLED = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundred|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\w+zig|vingt|"
    r"trente|"
    r"quarante|cinquante|soixante|cent|mille|deux mille|trois mille)"
)

TOPICS: dict[str, str] = {
    "present employer": (
        r"\b(?:make|making|made|being made) (?:us|me|people|everyone)?(?: all)? ?redundant\b|\bredundanc(?:y|ies)\b|"
        r"\b(?:my|our) (?:lot|place|firm|company) (?:is|are) (?:going under|being sold|in trouble)\b|"
        r"\bstellen abgebaut\b|\bstellenabbau bei uns\b|\bbei uns\b.{0,30}\b(?:kurzarbeit|insolven\w+|abgebaut|"
        r"entlassen)\b|\bplan social\b|\bchez nous\b.{0,30}\b(?:licenci\w+|redressement|dépôt de bilan)\b"
    ),
    "pay": (
        r"\b(?:only )?pays? (?:grade|band|\d)\b|\bgrand (?:less|more)\b|\b(?:grund|brutto|netto|monats|"
        r"jahres)?gehalt\b|\b\w*(?:zuschlag|zuschläge)\b(?=\s*(?:extra|[.,]|\Z))|"

        r"\b\d+(?:[.,]\d\d?)? (?:an|per|the) hour\b|\b\d+(?:[.,]\d\d?)? (?:€ )?(?:die|pro) stunde\b|"
        r"\b\d+(?:[.,]\d\d?)? (?:€ )?(?:de l[’']heure|par heure)\b|\bdie stunde\b(?=\s*(?:[.,]|\Z))|"
        r"\b\d[\d.,]{0,20} ?k? ?(?:plus|und|\+|and) (?:la |a |the )?(?:car|dienstwagen|firmenwagen|voiture)\b|"
        r"\bpackage (?:is|was|of)\b|\bdienstwagen\b(?=.{0,30}\d|\s*,)|\b(?:smic|mindestlohn|minimum wage|"
        r"sick pay)\b|\b(?:bit of a|a) (?:step down|drop)\b|\bje perds un peu\b|"
        r"\b(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|zehn|"
        r"elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|dix|onze|douze|treize|quatorze|quinze|"
        r"seize)(?: (?:one|two|three|four|five|six|seven|eight|nine))? (?:sixty|seventy|eighty|ninety|sechzig|"
        r"siebzig|achtzig|neunzig|soixante|quatre.vingt)\b(?! ?(?:percent|%|prozent))|"

        r"\b\d[\d .,’']{0,20}\s?(?:€ )?(?:net|brut|netto|brutto|fix|fixe)\b|"
        r"\b(?:fixe?|variable) (?:à|de|plus|und)\b|\bplus (?:bonus|provision|commission|commissions|diff|prime)\b|"
        r"\bmehr (?:ist|sei|geht|gibt|gäbe)\w* (?:\w+ )?nicht(?: drin)?\b|\b(?:nicht |pas |not |"
        r"non )?(?:verhandelbar|négociable|negotiable)\b|"
        r"\b(?:E|S|P|A|TVöD|TV-L|SuE)\s?-?\d{1,2}[a-z]?\b(?=\s*(?:,|;|stufe|mehr|zulage|\Z))|\b(?:sie |they |"
        r"die )?zahlen \d+\b|\bon paye? \d|"
        r"\b(?:ils|elle|il) (?:paient|paye|propose) \d|\bthey pay\b|\b(?:grade|band|"
        r"spine point) \d+\b(?=[^.]{0,20}\b(?:pay|money|top|bottom)\b)|"

        r"\b(?:salary|wages?|ctc|ote|comp|remuneration|take.home pay|day rate|hourly rate)\b(?! (?:system|rise))|"
        rf"\b(?:the |my |base )?(?:pay|money|base|bonus|rent|mortgage)\b(?: (?:is|was|at|of|around|about))*"
        rf"[:=]?\s*(?:{_SUM}|{_SPELLED}\b)|"
        r"(?:\A|[.;]\s*)(?:the )?(?:pay|money)\b|\btime (?:&|and) (?:a )?half\b|\b(?:pay|money) (?:is|was|isn.?t)\b|"
        r"\bper (?:hour|annum)\b|\b(?:an hour|p\.?h\.?|p/h)\s*(?:plus|\+)|"
        rf"\b(?:asked|hinted|offer(?:ed|ing)?|pays?|paying|want|told (?:her|him|them))\s+(?:for |me |"
        rf"at )?[$€£]?\d\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+)?k?\b(?!\s?(?:%|\w))|"
        r"[$€£]\s?\d+k\b(?! (?:users|orders|deal|budget|account|contract))|\bout of work\b|\bcobra\b|\bunemployment\b|"
        r"\b(?:house|flat|car|cottage) comes with\b|\b(?:credit card|debts?|overdraft|loan)\b.{0,15}\bmy\b|"
        r"\bmy (?:rent|mortgage|debts?|loan|savings)\b|"
        r"\b(?:notice period )?buy.?out\b|\bnp \d+\b|\bgo to \d+ if\b|"
        r"\b(?:gehalt|gehälter|lohn|stundenlohn|brutto|netto|zulagen?|weihnachtsgeld|tarifgruppe|entgeltgruppe)\b|"
        r"\bEG\s?[A-Z]?\s?\d+\b|\bgeld\b|"
        r"\b(?:salaire|rémunération|brut|net mensuel|primes? (?:de|d[’']|annuelle|à)|treizième mois|pay(?:e|é|és|"
        r"er)\b(?= pas|\b.{0,12}\bmal\b)|"
        r"prétentions?)\b|\b\d+\s?k\s?€|\bprime\b(?=[^.]{0,20}[?])|\b(?:les heures) c[’']est\b|\b(?:le )?loyer\b|"
        rf"\bpayée? {_SUM}(?:\s?euros?)?\b"
    ),
    "family": (
        r"\bbaby due\b|\bexpecting (?:a baby|our|in)\b|\b(?:erwarten?|bekommen?) (?:\w+ ){0,3}(?:nachwuchs|ein kind|"
        r"ein baby)\b|\bj[’']accouche\b|\bcongé (?:mat|pat)\w*\b(?=.{0,20}\b(?:moi|mon|je)\b)|\bmy (?:due date|"
        r"maternity|paternity)\b|"

        r"\b(?:my|our) (?:missus|hubby|other half|two|three|boys|girls|lads|little ones|teenagers?|parents|folks|"
        r"carer|in-laws)\b|"
        r"\b(?:den|meine|meinen|unsere) (?:jungs|mädels|mädchen|zwillinge\w*)\b|\bma (?:petite|grande)\b|"
        r"\bmon (?:petit|grand|homme)\b|"
        r"\bthe (?:school run|nursery run|childminder|kids at home)\b|\bkinderwunsch\w*\b|"

        rf"\b(?:my|his|her|your own) (?:\w+ )?(?:{_KIN_EN})\b|\bour (?:kids?|son|daughter|baby|child(?:ren)?|family|"
        rf"wedding)\b|"
        rf"{_OPENS}(?:wife|husband|hubby|missus|kids)(?:[’']s)?\b|"
        rf"(?<!\bthe )(?<!\ba )(?<!\bat )(?<!\bdie )(?<!\bder )(?<!\bune )(?<!\bla )(?<!\bles )\b(?:{_CALLED})(?:[’'"
        rf"]s)?\b|"
        r"\bcustody\b|\bchildcare\b|\bschool run\b|\bpart of the divorce\b|\bmarried\b|\bengaged\b|\bsingle (?:mum|"
        r"mom|mother|dad|parent)\b|"
        r"\bhusband is\b|\bif (?:i|we) (?:plan|want|have) (?:kids|children|a baby)\b|\bdue in (?:january|february|"
        r"march|april|may|june|july|"
        r"august|september|october|november|december)\b(?=.{0,30}\b(?:mother|baby)\b)|"
        rf"\b(?:mein|meine|meinem|meinen|meiner|meines|unsere?[mnr]?) (?:{_KIN_DE})\b|\b(?:seine|ihre|seiner|ihrer|"
        rf"sein|ihr) "
        r"(?:frau|mann|tochter|sohn|mutter|vater)\b|\bwegen (?:der|dem|den|des|meine[rsnm]?) "
        r"(?:kleinen?|kinder|kita|familie|mutter|oma|pflege)\b|\bdas mit der kita\b|\balleinerziehend\b|\bscheidung\b|"
        r"\belternzeit\b(?=.{0,20}\bich\b)|\bverheiratet\b|"
        rf"\b(?:ma|mon|mes|notre|nos|sa|son|ses) (?:{_KIN_FR})\b|\b(?:mère|père) (?:seule?|célibataire)\b|"
        r"\bgarde (?:alternée|des? enfants?)\b|\bpension alimentaire\b|\bdivorc\w*\b|\bmon mariage\b|"
        r"(?-i:\b(?!He|She|They|It)[A-Z][a-zà-ÿ]+) (?:says?|thinks|reckons) (?:i|you) (?:should|must|ought)\b|"
        r"\bmeint,? ich soll\w*\b|(?-i:\b[A-Z][a-zà-ÿ]+) dit de \w+er\b"
    ),
    "age": (
        r"\b(?:i am|i[’']?m|he is|he[’']?s|she is|she[’']?s|turning|aged|at my age of) (?:[2-7]\d)\b(?!\s?(?:%|min|"
        r"years? (?:in|with)))|"
        r"\bat my age\b|\btoo old\b|\bmy age\b|\b(?:retire|retirement)\b(?=.{0,25}\b(?:me|my|i|age)\b)|\b(?:someone|"
        r"somebody) of (?:about |around )?[2-6]\d\b|"
        r"\bist (?:erst )?[2-6]\d\b(?=\s*[,.)]|\Z)|\bbin (?:schon )?[3-6]\d\b(?=\s*[,.)]|\Z)|\bmein alter\b|"
        r"\bin meinem alter\b|\bzu alt\b|\bin rente\b|"
        r"\bà [2-6]\d ans\b|\bj[’']ai [2-6]\d ans\b|\bmon âge\b|\bà mon âge\b|\bma retraite\b|\bâge de départ\b|"
        r"\btrop vieux\b|\btrop vieille\b"
    ),
    "other offers": (
        r"\bwaiting (?:on|for) [A-Z]\w+.{0,25}\b(?:as well|too|also)\b|\b(?:wants?|would take|will) (?:me|"
        r"mich) (?:too|as well|auch)\b|\bwill mich auch\b|\bme (?:veut|rappelle|prend)\b.{0,20}\baussi\b|"
        r"\banswer (?:due|by)\b|"

        r"\b(?:trial|interview|probearbeiten|vorstellungsgespräch|essai|entretien)\b.{0,40}\b(?:too|as well|also|"
        r"aussi|auch)\b|"

        r"(?-i:\b(?:I|i|we)(?:[’']ve)? also (?:have|got|see|meet) [A-Z]\w+)|\bparallel (?:läuft|noch|bin|bewerb)\w*|"
        r"\b(?:mündliche|schriftliche|feste) zusage\b|"
        r"\bbei der konkurrenz\b|\bzweites? (?:eisen|gespräch bei)\b|\battend(?:ent)? (?:ma|une|mon) (?:réponse|"
        r"accord)\b|\b(?:second|2nd|final) interview (?:on|at|with|next)\b|"
        r"\bwaiting (?:for|on) my (?:answer|reply)\b|\bj[’']ai aussi (?:la|le|l[’']|un|une) [^.,]{2,40}(?:entretien|"
        r"attend|demain|lundi|mardi|mercredi|jeudi|vendredi)\b|\bhold out for\b|"

        r"\b(?:other|another|2nd|second|competing|rival) (?:job )?offers?\b|\boffer (?:in hand|from)\b|"
        r"\b\w+ offer (?:in hand|expires|runs out)\b|"
        r"\boffered me (?:casual|a (?:job|role|position|contract|place|spot))\b|\bother irons\b|"
        r"\bwants? (?:an |my )?answer by\b|\binterview (?:at|with) (?!(?:him|her|them)\b)[A-Z]\w+ (?:on|next)\b|"
        r"\b[A-Z]\w+ interview (?:on|next|tomorrow)\b|"
        r"\b(?:other|another) (?:process|application|interview|mob|outfit|employer)(?:e?s)?\b|\b(?:also|"
        r"still) (?:talking to|interviewing (?:at|with)|in the running (?:at|with))\b|"
        r"\bat the other (?:place|firm|one|shop|company)\b|\bbackup plan\b|\bplan b\b|"
        r"\b(?:anderes?|zweites|weiteres) angebot\b|\bangebot von\b|\bzusage von\b|\bandere bewerbung(?:en)?\b|"
        r"\bauch noch (?:bei|im gespräch)\b|"
        r"\b(?:autre|deuxième|seconde) offre\b|\bme fait une offre\b|\boffre (?:de|d[’']|chez) [A-ZÀ-Þ]\w+|"
        r"\bautre (?:piste|entretien|candidature)\b|"
        r"\bune offre (?:aussi|ailleurs)\b|\bpiste chez\b"
    ),
    "other candidates": (
        r"\b(?:someone|somebody) (?:already )?lined up\b|\blined up (?:already|internally)\b|\b(?:noch )?(?:zwei|"
        r"drei|vier|\d) andere (?:in|im|zur|für)\b|\b(?:encore|plus que) (?:deux|trois|quatre|\d) (?:en|"
        r"dans la) (?:course|lice|sélection)\b|\b(?:two|three|four|\d) (?:others|of us) (?:left|in the running|"
        r"still)\b|"

        r"\b(?:zweite|dritte|andere|interne)\w* (?:kandidat|bewerber)\w*|\bthe other (?:applicant|candidate|"
        r"contender|person they|guy they|woman they)\b|\bsomeone internal\b|\bin-house candidate\b|"
        r"\bl[’']autre (?:en lice|finaliste)\b|\bon est \d+ en (?:lice|finale)\b|"

        r"\b(?:other|another) (?:candidates?|applicants?|finalists?)\b|\bfinalists?\b|\binternal (?:guy|candidate|"
        r"person|one)\b|"
        r"\b(?:talking|speaking|seeing) to? ?\d+ (?:more|other)\b|\b\d+ (?:more|other|others) (?:ppl|people)\b|"
        r"\b(?:came|down) (?:down )?to \d\b|\bother one has\b|"
        r"\b(?:appointed|hired|picked|chose|gave it to|they[’']ve taken|have taken|taken) (?:someone|somebody)\b|"
        r"\bjob (?:went|is going) to\b|\bthe one they (?:hired|took)\b|"
        r"\b(?:andere[rn]?|mit|gegen)\s?bewerber\w*\b|\bmitbewerber\w*\b|\b(?:platz|stelle|job) ging an\b|"
        r"\bdie neue ist\b|\bder neue ist\b|\binterne[rn]? (?:bewerber\w*|kandidat\w*)\b|"
        r"\bandere[rn]? kandidat\w*\b|"
        r"\bl[’']autres? candidate?\b|\b(?:autres?|deux|trois) candidate?s\b|\bcandidate? interne\b|"
        r"\bont pris (?:quelqu|qqn)\w*\b|\bl[’']interne\b"
    ),
    "opinion": (
        r"\bsmell(?:ed|s|t) of\b|\b(?:mufle|goujat|choleriker|widerling|unsympath|ekelpaket|angeber\w*|"
        r"wichtigtuer\w*)\b|"

        r"\b(?:i )(?:didn[’']?t|don[’']?t|did not|do not) (?:like|trust|rate|take to|get on with) (?:the|him|her|"
        r"them)\b|\bmochte ich (?:gar |überhaupt )?nicht\b|\b(?:ai|ait|a) pas (?:senti|aimé)\w*\b|\bpas sentie?\b|"
        r"\bnightmare\b|"

        r"\b(?:he|she|they|the \w+|[A-Z]\w+)(?: was| is|[’']s|[’']re| were) (?:a bit|kind of|kinda|a right|such a|"
        r"rather|quite a|a total|a complete|so|pretty|really) (?:of a )?(?:full of|cold|short|off|mean|nasty|weird|"
        r"bully|snide|smug|sour|dull|vain|patroni[sz]ing|unfriendly|distant|stiff)\b|"
        r"\b(?:he|she)(?: just)? (?:seemed|seems|came across|comes across|struck me)\b|\b(?:didn[’']?t|don[’']?t|"
        r"never) warm to\b|\bif you ask me\b|"
        r"\bfand ich (?:den|die|ihn|sie|herrn|frau)\b|\b(?:war|ist|wirkt|wirkte)\w* (?:total|echt|ziemlich|etwas|"
        r"ein bisschen|furchtbar|arg|so) \w+|\b(?:pampig|schnippisch|aalglatt|stinkstiefel|ekel|mürrisch|"
        r"überheblich|patzig|zickig|giftig|grantig|großkotzig|nervig|schleimer|unmöglich|ungut)\b|"
        r"\bm[’']a paru\w*\b|\b(?:a|avait|ont) l[’']air\b|\bil paraît (?:que|qu)\b|\b(?:imbuvable|infernale?|sèche|"
        r"sec|pète-sec|antipathique|froide?|puante?|pénible|casse-pieds|bourrue?)\b(?=\s*(?:[.,;!]|\Z|et|mais|"
        r"avec))|"

        r"\b(?:sarcastic|scary|micro.?manag\w+|bitch\w*|idiots?|jerk|arrogant|rude|obnoxious|creepy|lazy|clueless|"
        r"pompous|grumpy|moody|two.faced|snob\w*|useless|dodgy|"
        r"stuck.up|insufferable|toxic|bully\w*|nutter|eejit|plonker|muppet|twat|prick|dick|asshole|arse(?:hole)?|"
        r"wanker)\b|\b(?:ok|okay|weird|odd|nice enough|smug|cold) (?:guy|bloke|man|woman|lady|chap|fella|lad)\b|"
        r"[-–,] charming\b|\bpoor (?:kid|guy|thing|lad|girl)\b|\b(?:can[’']?t|couldn[’']?t) \w+ to save\b|"
        r"\bain[’']?t ready\b|\bnot ready (?:for it|yet)\b.{0,10}\b(?:he|she)\b|"
        r"\b(?:didn[’']?t|doesn[’']?t|don[’']?t|did not|never) (?:like|rate|take to) me\b|\bhates? me\b|"
        r"\b(?:i )?(?:didn[’']?t|don[’']?t|did not) (?:like|trust|warm to|rate) (?:him|her|them)\b|\bon (?:his|her|"
        r"their) phone\b|"
        r"\b(?:the |our |a )(?:blue|row|fight|fallout) with\b|\bfell out with\b|\b(?:made|kept) (?:me |"
        r"us )?(?:to )?wait(?:ing)?\b|\boops\b|\bsince the new (?:boss|manager|director|owner|lead)\b|"
        r"\b(?:unsympathisch|arrogant|eingebildet|zickig|schleim\w+|blöd\w*|idiot\w*|faul|inkompetent|choleri\w+|"
        r"cholerisch|komischer (?:typ|kauz|vogel)|furchtbar\w*|nervensäge|depp|trottel)\b|\bgeschimpft\b|"
        r"\blästert?\w*\b|\bstreit mit\b|\bzoff\b|\bmag mich nicht\b|\bkann (?:ihn|sie) nicht leiden\b|"
        r"\bseit de[rmn] neuen (?:pdl|chef\w*|leit\w+|boss|meister\w*)\b|\bwarten lassen\b|\blacht keiner\b|"
        r"\b(?:odieu(?:x|se)|arrogante?|insupportable|désagréable|prétentieu(?:x|se)|incompétente?|fainéante?|"
        r"glaciale?|hautaine?|nulle? à|con(?:ne|nard|nasse)?)\b|\bgueule\b|\bpoireauter\b|\bfait attendre\b|"
        r"\bne m[’']aim\w+ pas\b|\bm[’']aime pas\b|\bdepuis (?:le nouveau|la nouvelle) (?:chef\w*|direct\w+|cadre|"
        r"patron\w*)\b"
    ),
    "law": (
        r"\babmahnung\b(?=[^.]*)|\b(?:ich|hatte ich) (?:\w+ )?gekündigt worden\b|\b(?:i was|got) (?:sacked|fired|"
        r"let go|dismissed)\b|\b(?:ai|j[’']ai) été licenciée?\b|\bwritten warning\b|"
        r"\bavertissement\b(?=.{0,20}\bmoi\b)|"

        r"\b(?:she|he|they)[’']?(?:s|re)? (?:is |are )?(?:even )?allowed to\b|\bdarf (?:die|der|er|sie|man) das\b|"
        r"\b(?:elle|il) a le droit\b|\bc[’']est légal\b|\bdürfen die das\b|"

        r"\b(?:le |mon )?syndicat (?:me|m[’']|dit|conseille)\b|\bpoints (?:sur|de) (?:le |mon )?permis\b|"
        r"\bsaisir (?:le|la|les) (?:rectorat|prud\w*|tribunal|inspection)\b|\bder betriebsrat (?:meint|sagt|rät)\b|"
        r"\bthe tribunal\b|\bperformance[- ]managed\b|\babgemahnt\w*\b|\brausgeflogen\b|\bwalked out\b|"
        r"\bgot (?:sacked|fired)\b|"

        r"\b(?:my|the|a|see a|ring a) (?:lawyer|solicitor|attorney) (?:says?|said|told|reckons|thinks)\b|\b(?:ask|"
        r"see|ring|call|talk to) (?:a|my) (?:lawyer|solicitor|attorney)\b|\b(?:(?-i:sue)|suing|grievance|tribunal|acas|"
        r"eeoc|tupe)\b|"
        r"\b(?:union|my) rep\w* (?:thinks|says?|said|told|reckons)\b|\bmy union\b|\bunion rep\b|\bdiscriminat\w+\b|"
        r"\bis (?:this|that|it) (?:even )?(?:allowed|legal)\b|\bconflict check\b|\bcourt (?:date|"
        r"case)\b(?=.{0,20}\bmy\b)|\bmy (?:conviction|record|probation|visa|tribunal|court)\b|\bnda\b|\bsealed\b|"
        r"\bvisa (?:runs|expires|status)\b|"
        r"\b(?:mein|vom|zum|ein|einen) anwalt\b|\bAGG\b|\bzum betriebsrat\b|\bverklag\w+\b|\bklage (?:gegen|"
        r"einreichen)\b|\barbeitsgericht\b|\bdiskriminier\w+\b|\bvorstrafe\w*\b|\bführerschein weg\b|"
        r"\bgewerkschaft (?:sagt|meint)\b|"
        r"\b(?:mon|un|voir un) avocat\b|\ble procès\b|\bprud[’']?hommes?\b|\bdiscriminat\w+\b|\bmon syndicat\b|"
        r"\ble permis\b(?=.{0,20}\b(?:retrait|suspen))|\bcasier\b|\bplainte\b"
    ),
    "faith or politics": (
        r"\b(?:my|our) (?:church|mosque|parish|temple|faith|religion|politics|party)\b|\bi (?:vote|voted|pray|"
        r"fast)\b|\bramadan\b(?=.{0,25}\b(?:i|me|my)\b)|\b(?:muslim|jewish|catholic|atheist|tory|republican|"
        r"democrat)\b(?=.{0,30}\b(?:i|me|my|he|she|they)\b)|"
        r"\bmeine (?:kirche|gemeinde|moschee|partei)\b|\bich wähle\b|\bfreikirche\b|\bma (?:foi|religion|paroisse|"
        r"mosquée)\b|\bje vote\b|\bmon parti\b"
    ),
}  # fmt: skip
"""The topics that need no illness: a hit of the shape is enough."""

HEALTH = re.compile(
    r"\bsigned off\b(?= (?:sick|since|for|until|with))|\bkrank geschrieben\b|\b(?:varices|sciatique|lumbago|hernie|"
    r"rhumatismes|krampfadern|ischias|hexenschuss|thrombose)\b|"
    rf"(?:\A|[.;,]\s*)(?:{_BODY_DE}) (?:macht|machen|tut|tun|schmerz\w*|ist|sind|hält|halten)\b|\b(?:mes|mon|"
    rf"ma) \w+ (?:me (?:tue|tuent|lance|lancent)|fait mal|font mal)\b|"
    r"\b(?:splint|crutch(?:es)?|hearing aid|insulin|gipsbein|krücken|hörgerät|attelle|béquilles|"
    r"appareil auditif)\b(?!s? (?:line|product|sales))|\b\w*allerg(?:y|ies?|isch|ique|ic)\b(?=.{0,40}\b(?:i|me|my|"
    r"ich|mein|je|j|mon|on|muss)\b)|\b(?:i[’']?m|ich bin|je suis|my|mein\w*|mon) \w*allerg\w+|"
    r"\bnicht mehr (?:schwer |viel )?(?:heben|tragen|stehen)\b|\bmi-temps thérapeutique\b|\bkrankenschein\b|"
    r"\bmy (?:stoma|pump|inhaler|hospital)\b|"
    r"\b(?:not allowed|can[’']?t) (?:to )?lift\b|\bon (?:tablets|antidepressants|the waiting list)\b|"
    r"\bhospital appointment\b|"
    rf"\b(?:my|me) (?:bad |left |right |poor )?(?:{_BODY_EN})\b|"
    rf"\b(?:{_BODY_EN})(?:[’']s| is| are| was| were)? (?:been )?(?:wrecked|killing|bad|sore|fine|shot|gone|"
    rf"acting up|hurts?|aches?|dodgy|playing up|ok|okay)\b|"
    r"\b(?:heart|blood pressure|anxiety|pain) (?:pills|meds|tablets)\b|\b(?:off|on) the (?:grog|booze|drink|wagon|"
    r"sauce)\b|\bsober\b|\brehab\b(?=.{0,20}\b(?:i|me|my)\b)|\bmy (?:therapist|doctor|gp|surgery|operation|meds|"
    r"medication|period|diagnosis|illness|health|condition)\b|\bcried\b|\bcrying\b|\bi threw up\b|\bin therapy\b|"
    r"\bsweaty\b|"
    rf"\b(?:mein|meine|meinem|meinen|meiner) (?:{_BODY_DE})\b|\bbandscheibe\w*\b|\bblutdruck\b(?!mess)|"
    rf"\bbin im \d+\. monat\b|\bmein(?:e|en|em)? (?:arzt|ärztin|therapeutin?|op|gesundheit|krankheit)\b|\bgeheult\b|"
    rf"\bheult\b|\bgeweint\b|"
    rf"\b(?:mon|ma|mes) (?:{_BODY_FR})\b|\bmal (?:au|aux|à la) (?:{_BODY_FR})\b|\bcoupé (?:le|un|au) doigt\b|"
    rf"\bl[’']opération de\b|\bmon (?:opération|traitement|médecin|psy)\b|\bma (?:psy|maladie|thérapie)\b|"
    rf"\bpleur(?:é|er|ais)\b|\bblanche? comme un linge\b",
    re.IGNORECASE,
)  # fmt: skip
OWN_ILL = re.compile(
    rf"\b(?:i[’']?m|i am|i was|i have|i[’']ve (?:got|had)|i had|my|ich bin|bin|ich habe|hab|mein\w*|je suis|j[’']ai|"
    rf"j[’']étais|mon|ma|mes)\s+(?:\w+\s+){{0,2}}(?:{ILL})\b",
    re.IGNORECASE,
)
ANY_ILL = re.compile(rf"\b(?:{ILL})\b", re.IGNORECASE)
SHAPES = {topic: re.compile(shape, re.IGNORECASE) for topic, shape in TOPICS.items()}
KEPT_IN_TRADE = ("pay", "family")
"""What counts in fields that hold trade matters: there a lawsuit or an illness is the writer's work."""
PAY_IN_TRADE = re.compile(
    rf"\b(?:salary|wages?|ctc|ote|pay|gehalt|lohn|salaire)\b(?: (?:is|was|at|of|expectation))*[:=]?\s*[$€£]?\d|"
    rf"\b(?:asked|hinted|offered)\s+(?:for |me )?{_SUM}\b(?!\s?%)|\b\d+\s?k\s?€ (?:demand|brut)|\bmy (?:salary|pay|"
    rf"wage|rent)\b|\bmein (?:gehalt|lohn)\b|\bmon salaire\b",
    re.IGNORECASE,
)  # fmt: skip

AGED = re.compile(
    r"\s*\b(?:mit (?:vierzig|fünfzig|sechzig|[3-6]\d(?= (?:noch|nochmal|wieder)))|at (?:forty|fifty|sixty)|"
    r"à (?:quarante|cinquante|soixante) ans)\b",
    re.IGNORECASE,
)
"""One's age as an aside inside a usable sentence: it can be cut like a parenthesis."""
EQUATED = re.compile(
    r"\b(?-i:[A-ZÀ-Þ][\w.-]+|he|she|er|sie|il|elle|(?:his|her|their|my|son|sa|leur|mon|ma|sein\w*|ihr\w*|"
    r"mein\w*) \w+|der \w+|die \w+|the \w+|le \w+|la \w+) (?:is|was|[’']s|ist|war|"
    r"est|était) "
    r"(?:a|an|ein|eine|un|une) (?P<what>(?:\w+ )?\w+)\b(?=\s*(?:[.,;!)]|\Z|honestly|really))",
    re.IGNORECASE,
)
"""A person equated with a noun (`Les is a dinosaur`): a judgement, unless the noun is their job."""
