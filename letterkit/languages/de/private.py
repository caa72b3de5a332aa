"""German: see `topics/private.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.private import KeepOut, Private, PrivateWords

PRIVATE_WORDS = PrivateWords(
    health_allergic="isch",
    articles=words("die der"),
    kin_de=(
        "frau|mann|mutter|mama|vater|papa|tochter|sohn|kind(?:er|ern)?|kleine[nr]?|freundin|freund|schwester|"
        r"bruder|eltern|familie|oma|opa|ex\w*|neffen?|nichte|onkel|tante|schwieger\w+"
    ),
    opens="und|aber",
    called="mama|papa|mutti|vati|oma|opa|papi",
    body_de=(
        r"kreuz|beine?|arme?|fu[ßs]+|augen|kopf|wirbel\w*|rücken|knie|hüfte|schulter|herz|blutdruck|"
        r"bandscheibe\w*|handgelenke?|ohren?|magen|nerven|lunge|haut|gelenke?"
    ),
    ill=(
        r"schwanger\w*|langzeitkrank|krankgeschrieben|alkoholproblem\w*|chemo\w*|krebs|migräne|tinnitus|"
        r"behinder\w+|schwerbehinder\w*"
    ),
    trade=(
        r"bewohner\w*|patient\w*|klient\w*|station|kurs\w*|fortbildung|schulung|weiterbildung|zertifikat|"
        r"schüler\w*"
    ),
    spelled=r"zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\w+zig",
    present_employer=(
        r"\bstellen abgebaut\b|\bstellenabbau bei uns\b|\bbei uns\b.{0,30}\b(?:kurzarbeit|insolven\w+|"
        r"abgebaut|entlassen)\b|\bplan social\b"
    ),
    pay_zuschlag="zuschlag|zuschläge",
    pay_and="und",
    pay_car="dienstwagen|firmenwagen",
    pay_sick_pay="mindestlohn|minimum wage",
    pay_ten="zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn",
    pay_sixty="sechzig|siebzig|achtzig|neunzig",
    pay_percent="prozent",
    pay_net="netto|brutto|fix",
    pay_a="und",
    pay_not="nicht ",
    pay_negotiable="verhandelbar",
    pay_e="TVöD|TV-L|SuE",
    pay_stufe="stufe|mehr|zulage",
    pay_gehalt="gehalt|gehälter|lohn|stundenlohn|brutto|netto|zulagen?|bezahlung|vergütung|weihnachtsgeld|tarifgruppe|entgeltgruppe",
    pay=(
        r"\b(?:bieten|bietet|zahlen|zahlt) (?:\w+ )?\d+(?:[.,]\d+)?\b(?! ?[^\W\d_]{3,}(?:en|er|e|n|s)\b)|\b\d{2,}(?:[.,]\d+)? (?:bieten|zahlen|geboten|brutto|netto)\b|"
        r"\b(?:grund|brutto|netto|monats|jahres)?gehalt\b|\b\d+(?:[.,]\d\d?)? (?:€ )?(?:die|pro) stunde\b|"
        r"\bdie stunde\b(?=\s*(?:[.,]|\Z))|\bdienstwagen\b(?=.{0,30}\d|\s*,)|\bmehr (?:ist|sei|geht|gibt|"
        r"gäbe)\w* (?:\w+ )?nicht(?: drin)?\b|\b(?:sie |they |die )?zahlen \d+\b|\bEG\s?[A-Z]?\s?\d+\b|"
        r"\bgeld\b|\bprime\b(?=[^.]{0,20}[?])"
    ),
    family_erwarten="erwarten?|bekommen?",
    family_nachwuchs="nachwuchs|ein kind|ein baby",
    family_missus="carer",
    family_den="den|meine|meinen|unsere",
    family_jungs=r"jungs|mädels|mädchen|zwillinge\w*",
    family_mein="mein|meine|meinem|meinen|meiner|meines|unsere?[mnr]?",
    family_seine="seine|ihre|seiner|ihrer|sein|ihr",
    family_frau="frau|mann|tochter|sohn|mutter|vater",
    family=(
        r"\bkinderwunsch\w*\b|\bwegen (?:der|dem|den|des|meine[rsnm]?) (?:kleinen?|kinder|kita|familie|mutter|"
        r"oma|pflege)\b|\bdas mit der kita\b|\balleinerziehend\b|\bscheidung\b|"
        r"\belternzeit\b(?=.{0,20}\bich\b)|\bverheiratet\b|\bmeint,? ich soll\w*\b"
    ),
    age=(
        r"\bist (?:erst )?[2-6]\d\b(?=\s*[,.)]|\Z)|\bbin (?:schon )?[3-6]\d\b(?=\s*[,.)]|\Z)|\bmein alter\b|"
        r"\bin meinem alter\b|\bzu alt\b|\bin rente\b"
    ),
    other_offers_me="mich",
    other_offers_too="auch",
    other_offers_trial="probearbeiten|vorstellungsgespräch",
    other_offers_too_2="auch",
    other_offers_e="e?s",
    other_offers=(
        r"\bwill mich auch\b|\bparallel (?:läuft|noch|bin|bewerb)\w*|\b(?:mündliche|schriftliche|"
        r"feste) zusage\b|\bbei der konkurrenz\b|\bzweites? (?:eisen|gespräch bei)\b|\b(?:anderes?|zweites|"
        r"weiteres) angebot\b|\bangebot von\b|\bzusage von\b|\bandere bewerbung(?:en)?\b|\bauch noch (?:bei|"
        r"im gespräch)\b"
    ),
    other_candidates_zweite="zweite|dritte|andere|interne",
    other_candidates_kandidat="kandidat|bewerber",
    other_candidates=(
        r"\b(?:noch )?(?:zwei|drei|vier|\d) andere (?:in|im|zur|für)\b|\b(?:andere[rn]?|mit|"
        r"gegen)\s?bewerber\w*\b|\bmitbewerber\w*\b|\b(?:platz|stelle|job) ging an\b|\bdie neue ist\b|"
        r"\bder neue ist\b|\binterne[rn]? (?:bewerber\w*|kandidat\w*)\b|\bandere[rn]? kandidat\w*\b"
    ),
    opinion_unsympath=r"choleriker|widerling|ekelpaket|angeber\w*|wichtigtuer\w*",
    opinion_war="war|ist|wirkt|wirkte",
    opinion_total="echt|ziemlich|etwas|ein bisschen|furchtbar|arg|so",
    opinion_grantig=(
        "pampig|schnippisch|aalglatt|stinkstiefel|ekel|mürrisch|überheblich|patzig|zickig|giftig|großkotzig|"
        "nervig|schleimer|unmöglich|ungut"
    ),
    opinion_guy="man",
    opinion_unsympathisch=(
        r"unsympathisch|arrogant|eingebildet|zickig|schleim\w+|blöd\w*|idiot\w*|faul|inkompetent|choleri\w+|"
        r"cholerisch|komischer (?:typ|kauz|vogel)|furchtbar\w*|nervensäge|depp|trottel"
    ),
    opinion=(
        r"\bmochte ich (?:gar |überhaupt )?nicht\b|\bfand ich (?:den|die|ihn|sie|herrn|frau)\b|\bgeschimpft\b|"
        r"\blästert?\w*\b|\bstreit mit\b|\bzoff\b|\bmag mich nicht\b|\bkann (?:ihn|sie) nicht leiden\b|"
        r"\bseit de[rmn] neuen (?:pdl|chef\w*|leit\w+|boss|meister\w*)\b|\bwarten lassen\b|\blacht keiner\b"
    ),
    law=(
        r"\babmahnung\b(?=[^.]*)|\b(?:ich|hatte ich) (?:\w+ )?gekündigt worden\b|\bdarf (?:die|der|er|sie|"
        r"man) das\b|\bdürfen die das\b|\bder betriebsrat (?:meint|sagt|rät)\b|\babgemahnt\w*\b|"
        r"\brausgeflogen\b|\b(?:mein|vom|zum|ein|einen) anwalt\b|\bAGG\b|\bzum betriebsrat\b|\bverklag\w+\b|"
        r"\bklage (?:gegen|einreichen)\b|\barbeitsgericht\b|\bdiskriminier\w+\b|\bvorstrafe\w*\b|"
        r"\bführerschein weg\b|\bgewerkschaft (?:sagt|meint)\b"
    ),
    faith_or_politics_vote="fast",
    faith_or_politics=r"\bmeine (?:kirche|gemeinde|moschee|partei)\b|\bich wähle\b|\bfreikirche\b",
    health_varices="krampfadern|ischias|hexenschuss|thrombose",
    health_macht=r"macht|machen|tut|tun|schmerz\w*|ist|sind|hält|halten",
    health_tue="tue|tuent",
    health_splint="gipsbein|krücken|hörgerät",
    health_i="ich|mein|muss",
    health_i_2=r"ich bin|mein\w*",
    health_mein="mein|meine|meinem|meinen|meiner",
    health=(
        r"\b(?:sich|mir|ihr|ihm) (?:den|das|die) (?:\w+ )?(?:arm|bein|fuß|hand|handgelenk|schulter|hüfte|knöchel|schlüsselbein|rippen?|finger|knie)\b[^.;]{0,20}\b(?:ge)?(?:brochen|verletzt|gezerrt|brach)\b|"
        r"\b(?:brach|verletzte) sich (?:den|das|die) |\bkrank geschrieben\b|\bnicht mehr (?:schwer |viel )?(?:heben|tragen|stehen)\b|\bkrankenschein\b|"
        r"\bbandscheibe\w*\b|\bblutdruck\b(?!mess)|\bbin im \d+\. monat\b|\bmein(?:e|en|em)? (?:arzt|ärztin|"
        r"therapeutin?|op|gesundheit|krankheit)\b|\bgeheult\b|\bheult\b|\bgeweint\b"
    ),
    health_the="der|die|das|mein|meine|linke[rsn]?|rechte[rsn]?",
    health_silent="nicht|nix|nichts|op|nie",
    own_ill=r"ich bin|bin|ich habe|hab|mein\w*",
    pay_in_trade_salary="gehalt|lohn",
    pay_in_trade=r"\bmein (?:gehalt|lohn)\b",
    aged=r"mit (?:vierzig|fünfzig|sechzig|[3-6]\d(?= (?:noch|nochmal|wieder)))",
    equated_his=r"sein\w*|ihr\w*|mein\w*",
    equated_he=r"er|sie|der \w+|die \w+",
    equated_is="ist|war",
    equated_a="ein|eine",
)

PRIVATE = Private(
    a_sum="gehalt|lohn|geld|stufe|netto|brutto|stundenlohn",
    of_the_work=r"\w*budget\w*|\w*etat|umsatz\w*|\w*kosten\w*|\w*verlust\w*|förder\w+|erlös\w*|spenden\w*|rechnung\w*|gewinn\w*|marge\w*",
    a_question=r"gefragt|fragte\w*",
    new_clause_and="und|aber|dann|weil",
    new_clause_i="wegen|bescheid|geld|was mir|er|hab",
    clause="aber|wegen|weil",
    contrast="aber nicht",
    lists_on="und|auch",
    things_it="das|es",
    things_the="die|der",
    things_job="stelle|frage",
    to_me=r"sie|ihre?|du|dein\w*",
    instead=r"sag\w*|schreib\w*",
    points_back="das|es|davon",
    leans="aber|das",
    own="ich",
    defers="mal sehen",
    small=words("das der die es ich nicht nix sie er ihm ihr ist und aber gesagt"),
)

KEEP_OUT = KeepOut(
    not_en="shan[’']?t",
    starts="um",
    confidence_told="verraten|erzählt|zugeflüstert",
    confidence_in_the="im aufzug|im fahrstuhl|auf dem weg|an der tür|auf dem parkplatz",
    confidence_im="im|beim",
    confidence_aufzug="aufzug|fahrstuhl|rausgehen",
    confidence_verraten="verraten|erzählt|gesagt",
    confidence=(
        r"\b(?:noch )?nicht (?:offiziell|öffentlich|bekannt)\b|\bunter uns\b|\bunter vier augen\b(?!\s+(?:\w+\s+)?\w{3,}en\b)|"
        r"\bbleibt bei mir\b|\bim vertrauen\b|\bvertraulich\w*\b"
    ),
    keep_out_nix="nix|nichts",
    keep_out_von="von|davon|drüber|darüber",
    keep_out_schreiben="schreiben|sagen|erzählen",
    keep_out_careful="vorsicht",
    keep_out_nicht="nicht|nix|nichts|nie",
    keep_out_erwahnen=(
        "erwähnen|sagen|schreiben|reinschreiben|ansprechen|nennen|verraten|weitersagen|erzählen|anfassen|"
        "in den brief|in die mail|für den brief"
    ),
    keep_out_nix_2="nix|nichts",
    keep_out_sagen="sagen|davon|dazu",
    keep_out_behalt=r"behalt\w*|bleibt|bleib",
    keep_out_ich="ich ",
    keep_out_das="das ",
    keep_out_fur="für mich|unter uns|geheim",
    keep_out=(
        r"\A\W*(?:\d+[.)]? *)?bleibt (?:herau(?:ß|ss)en|draußen|drin|unter uns|bei mir)\b|\bbleibt bei mir\b|\balso klappe\b|"
        r"\bmein geheimnis\b|\bdarf (?:davon |das |es )*(?:nichts|nicht) (?:davon )?(?:wissen|erfahren)\b|"
        r"\bnicht erzählt und (?:werde|will)\b|\bsag(?:e)? ich (?:\w+ ){0,3}?(?:nix|nichts|nicht|nach|erst)\b|"
        r"\bgeht \w+ (?:etwas|was|nichts|nix) an\b|\bnur für mich\b|\b(?:hör|schreib|"
        r"erwähn\w*) ich (?:\w+ )?(?:nicht|nix)\b|\b(?:wahre[rn]?|echte[rn]?|eigentliche[rn]?) grund\b|"
        r"\bwei(?:ß|ss) (?:er|sie|die|der) ja (?:nicht|nix)\b|\bgrund\s+(?:\([^)]*\)\s+)?nicht\b"
    ),
    telling="gesagt|sagt|erzählt|hat|sie|er|mir|nach|dem|am|handy|in|im|auf",
)
