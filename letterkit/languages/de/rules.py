"""German: see `topics/rules.py`."""

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
    own=words("ich"),
    should=("hätte",),
    denied="nicht|keineswegs|ohne",
    pronoun="ich|wir|Sie|ihr",
    asks="bitte",
    readers=words("sie ihr"),
    decision=words("entscheidung absage wahl bewerbung ablehnung"),
)

GARBLED = Garbled(
    clash=r"(?i)(?<!\bsie )(?<!\bwir )\b(?:Ihre|Ihren|Ihrem|meine|meinen|meinem) (?:der|die|das|den|dem|ein|eine|einen|mein|meine|Ihre?)\b"
    r"|\bich (?:hat|ist|wird|kann nicht kann)\b",
    slips=(
        r"\b(?:wegen|trotz|aufgrund|statt|anstatt|während|mangels) (?:den|dem) (?=\w+(?<!n)\b)|\bseid (?:\d{4}|dem|der|einem|einer|langem|kurzem|Jahren|Anfang|Mitte|Ende)\b|"
        r"\bworden geworden\b|"
        r"\bauf den (?:Handy|Tablet|Papier|Blatt|Laptop|Telefon)\b"
    ),
    determiners="meinem|unserem|vom|zum|zur|beim",
    joins="und|oder|weil|dass|ob|sowie",
    says="sagte|sagt|meinte|meint|erzählte|fragte|fragt|zeigte|wollte|erklärte",
)

GREETING = Greeting(
    opening=words("sehr geehrte geehrter geehrtes liebe lieber hallo guten tag morgen abend und werte werter"),
    general=words("damen herren kolleginnen kollegen zusammen personalabteilung vom von du der des"),
)

HONORIFIC = Honorific(
    titled_mr="Herrn?|Frau|Madame",
    titled_dr=r"Prof\.?\s+",
    doctor="Prof|Doktor",
    pronouns={
        "de": words("er"),
    },
)

NEVER_SAID = NeverSaid(
    plainly=words("gesagt sagten"),
    next_yourself="selbst",
    next_and="und|aber|also|daher|deshalb",
    about="ihre",
    topic_ends="hat|ist|war",
    yours=(
        r"(?:Sie|du|ihr) (?:hatten?|haben|hast|hattest|habt|auch|selbst|mir|ja|doch)* ?(?:zugesagt|versprochen|angeboten|zugesichert|"
        r"versichert|gelobt|bestätigt|gemeint|überzeugt)|(?:versprachen|versicherten|boten|lobten|meinten|fanden|bestätigten) Sie(?: mir)?|"
        r"(?:wie|den|die|das|was) Sie (?:ja )?selbst|Sie waren (?:begeistert|überzeugt|beeindruckt|sicher|einverstanden)"
    ),
    attitudes=(
        r"sagten?|sagt|gesagt|meinten?|meint|gemeint|erzählten?|erklärten?|versprach|versprochen|versicherten?|versichert|bestätigten?|"
        r"bestätigt|betonten?|betont|fand(?:en)?|findet|gefunden|glaubt|glaubten?|dachten?|hoffte|wollte|lobte|gelobt|nannte|zugesagt|"
        r"zugestimmt|war (?:begeistert|überzeugt|zufrieden|dafür|sicher|einverstanden|angetan)"
    ),
    doubts=r"zweifel\w*|unsicher|skeptisch|dagegen|bezweifel\w*",
)

OTHER_APPLICATION = OtherApplication(
    theirs=r"\b(?:Ihre?[nmrs]?|[Ee]ure?[nmrs]?|[Dd]eine?[nmrs]?) (?:[a-zäöüß-]+e[nmrs]? )?(?P<thing>[A-ZÄÖÜ][\wäöüß-]+)",
    subject_at="bei",
    role_at_position="stelle|rolle",
    role_at_as="als",
    role_at_at="bei",
    role_at_the=" der| dem| den",
    applied_as="als",
    applied_at="bei",
    applied_the=" der| dem| den",
    articles=words("der die das"),
    offices=words("""
        leiter leiterin referent referentin sachbearbeiter sachbearbeiterin berater beraterin ingenieur
        ingenieurin verkäufer verkäuferin
    """),
)

OTHER_CANDIDATES = OtherCandidates(
    candidates="kandidat|(?:mit)?bewerber|we[nr]$",
    chosen=r"eingestellt|genommen|ausgewählt|gewählt|entschieden|bewerber\w*|kandidat\w*|stelle",
    own_would_be=" am| was",
    own_i=r"ich|mein\w*",
    wish="wünsch|gratul|freu",
    compares=r"ander\w*|besser|mehr|vergleich|warum",
)

PERSONAL_DATA = PersonalData(
    numbered=r"reisepass\w*|personalausweis\w*|sozialversicherung\w*|steuer-?id\w*|führerschein\w*",
    born=r"geboren am|geburtsdatum|geb\.",
    home_strae=r"straße|strasse|str\.|weg|allee|gasse|platz|ring",
    home_bis=" bis",
)

PLACEHOLDER = Placeholder(
    day="tt",
    year="jj",
    marks_todo="TK",
    put_in=(
        r"einfügen|einsetzen|ergänzen|eintragen|bitte ergänzen|folgt|checken|prüfen|klären|erfragen|heraussuchen|"
        r"raussuchen|nach(?:sehen|schauen|gucken|fragen|tragen|schlagen|reichen|prüfen)|noch offen"
    ),
    asides=words("""
        und oder aber als an auf aus bei für in im mit nach ohne seit über um unter von vor zu nicht kein keine
        mein meine ich wir es weil wenn wo der die das
    """),
    marks=r"\((?:Name|Datum|Tag|Uhrzeit|Ort|Firma|Stelle|Zahl|Betrag)(?:/\w+|\sde[rs]\s\w+)?\)|\bMax Mustermann\b|\bMusterfirma\b|\bN\. ?N\.",
)

QUOTATION = Quotation(
    own_words="(?:sage|sagte|fragte|schrieb) ich|ich (?:sage|sagte|fragte|schrieb)",
)

REPLY_ADDRESS = ReplyAddress(
    nobody_no="donot|nicht|keine",
    nobody_reply="antworten|antwort",
)

SHAPES = Shapes(
    not_only=r"\bnicht nur\b[^.;:?!]{3,80}?\bsondern\b",
    triplet="und",
)

UNKNOWN_CLAIM = UnknownClaim(
    prefix="[bg]e",
    by_reader="sie|ihr",
    myself=r"ich|mir|mich|mein\w*|wir|uns|unser\w*",
    at="[Bb]ei",
    tongue_speak="spreche",
    tongue_fluent="fließend(?:es)?|gut|auch|etwas",
    own_tongue={
        "de": words("deutsch"),
    },
    no_employer=words("weihnachten ostern"),
)

UNKNOWN_NUMBER = UnknownNumber(
    times="mal",
    minutes=words("minuten"),
    time_asked=words("könnten könnte würde hätten telefonieren anruf zeit gern gerne"),
    counted=words("""
        dinge sachen punkte punkten fragen gründe gründen schritte schritten ideen sätze sätzen beispiele
        gedanken worte
    """),
    old=r"jährige[nrs]?\b",
    first=words("ersten"),
    spans=words("tage tagen wochen monate monaten"),
    years=words("jahr jahre jahren an"),
    clock="Uhr|am (?:Morgen|Vormittag|Nachmittag|Abend)",
    hour_after="um|gegen",
    in_a_row="wochen?|tage?|monate?|phase|schritt",
    points_back="die|diese|alle|wir",
    loose_an="eine?m?|zwei|drei|vier",
    loose_decades="Jahrzehnte?n?",
    theirs=words("sie ihr ihre ihrem ihren ihrer"),
    apart="auseinander|mehr|weniger|später|früher|unterschied",
    picked=r"\w{4,}ste[nrms]?",
    people=words("kollegen kolleginnen personen leute"),
    or_two_an="eine?n?",
    or_two_or="oder",
)

UNKNOWN_SKILL = UnknownSkill(
    negated_not="nicht|keine?[nmrs]?|nie|ohne",
    words_too=words("golang scala bash"),
)

WRONG_DATE = WrongDate(
    no_day=words("hier"),
    cues={
        "interview_day": words("gespräch vorstellungsgespräch treffen telefonat rundgang gesprochen"),
        "decision_day": words("entscheiden entscheidung"),
        "promise_day": words("versprochen sende schicke promis"),
    },
    offers=words("frei erreichbar verfügbar anrufen"),
    message=words("nachricht mail absage schreiben geschrieben"),
    ahead=words("werde können kann wenn falls"),
    every=words("jeden jede montags dienstags mittwochs donnerstags freitags samstags sonntags"),
    told=words("erzählt erzählten gesagt sagten sprachen"),
    example=r"ein(?:e[mnrs]?)?|jede\w?|manche\w?",
    in_month="im",
    ago={
        "heute": 0,
        "gestern": 1,
        "vorgestern": 2,
    },
)

LOOSE_SENTENCE = LooseSentence(
    courteous=words("""
        reicht reichen genügt genügen danke dank würde wünsche könnte kann werde wenn möchte freue vorläufig
        vorläufige vorläufiger vorläufiges außen
    """),
    persons=words("""
        ich mir mich mein meine meinem meinen meiner sie ihr ihre ihrem ihren ihrer ihnen wir uns unser unsere
    """),
)

LEFTOVERS = Leftovers(
    advises=(
        r"hier (?:kannst du|könntest du|können sie|könnten sie)|(?:kannst|könntest|können|könnten) (?:du|sie) (?:noch )?(?:\w+ ){0,4}(?:einfügen|einsetzen|ergänzen|anpassen|austauschen)|"
        r"nach (?:dir|ihnen) kling\w*|klingt (?:nach|wie) (?:dir|du)|ich habe (?:es|ihn|den brief|den text) (?:auf|bewusst|etwas|knapp)"
    ),
    left_sure="gerne|natürlich",
    left_subject="betreff",
    part=r"absatz|satz|schluss|ton|fassung|version|entwurf|formulierung|schreiben|(?:ersten|zweiten|dritten|letzten) punkt|zahl",
    edits=(
        r"kürz\w*|weglass\w*|weggelassen|anpass\w*|umformulier\w*|knapp gehalten|(?:verbindlicher|förmlicher|formeller|lockerer) klingen|"
        r"auf eine seite passt|abgeschwächt|gewünschten"
    ),
    offers=r"falls (?:du|sie|es)|wenn (?:du|sie) (?:möchte|magst|willst|wollen|wünsch)\w*|bei bedarf|austausch\w*|ersetz\w*",
)

STRANGERS = Strangers(
    at_employer="bei|Firma",
    polite=words("ihnen ihrem ihrer ihm ihr"),
    starters=words("am an"),
    honorific="prof|frau|herrn?|madame",
    joins=words("und"),
    titled=words("prof"),
    titles=words("herr herrn frau dr prof"),
    speaks="sagte|meinte|erklärte|fragte|zeigte|erwähnte|hat (?:mir )?(?:gesagt|gezeigt|erklärt)",
    tells="sagte|meinte|erklärte|fragte|erwähnte|bürgt",
    among="mit|kolleg(?:e|in)|grüßen Sie",
    when_in="im|am|seit|bis|vom",
    when_nd="er",
    when_in_2="tag|di",
    place="bei|firma",
    suffix="GmbH|AG|KG|Gruppe|Bank|Systems|Labs|Universität|Klinik|Foundation|Stiftung",
    own=words("ich mein meine meiner meinen"),
    noun="ung|heit|keit|schaft|ion|tät|heiten|keiten|ionen",
    dative_plural="ern|eln",
    yours=words("ihrem ihrer ihren ihnen"),
)

READING_WORDS = ReadingWords(
    aside=r"\bwürde ich\b|\b\w+rais-je\b",
    joins="und|aber|oder|denn|dass|das|weil|obwohl|wenn",
    again=r"wie gesagt|wie ich schrieb|noch einmal|nochmals|wie erwähnt|wiederhol\\w*",
)

REGISTER = Register(
    formal=r"(?<!^)(?<![.!?:] )\b(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b",
    familiar=r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)\b|\b(?i:braucht|habt|seid|könnt|wollt|wisst|macht|meint|sucht|denkt|findet|möchtet) ihr\b|"
    r"\b(?i:wenn|dass|ob|weil|falls|damit|was|wie|wo|wann) ihr\b(?! (?:(?:das|ein|\w+(?:e|er|es|en|em)) )?[A-ZÄÖÜ])",
    stiff="Hochachtungsvoll",
    slang=r"(?i)\b(?:echt krass|voll cool|mega cool|geil|krass|lol|keine ahnung|gebacken kriegen|am start|checkst|"
    r"mia (?:zwei|san)|passt schon)\b",
)

INFLATED_CLAIM = InflatedClaim(
    own=r"ich|mein\w*|mir|mich",
    parts=(
        r"half\w*|geholfen|mit|mit(?:gewirkt|gearbeitet|geholfen|entwickelt|gemacht|gestaltet)|unterstütz\w*|beteiligt|begleit\w*|assist\w*|gemeinsam|zusammen|wir|uns|unser\w*|stellvertret\w*|"
        r"team|kolleg\w*|zweit|einer von|eine von|praktik\w*|aushilf\w*|zu (?:zweit|dritt|viert)"
    ),
    ours=r"unser\w*|mein\w*|der|die",
    whom=r"(?:mein|unser|ein|der|die)\w* (?:chef|kolleg|leiter|vorgesetzte)\w*",
    others=(
        r"geholfen|half|halfen|mithilfe|mit(?:gewirkt|gearbeitet|geholfen|arbeit|wirkung)|unterstütz(?:t|te|ung)|beteiligt|assist\w*|"
        r"gemeinsam|zusammen (?:mit)?|stellvertret\w*|einer? von (?:zwei|drei|vier|fünf|sechs|\d+)\w*|zu (?:zweit|dritt|viert)|"
        r"unter (?:dem|der|meine[mr]|unsere[mr])|(?:von|durch) (?:eine[mr]|meine[mr]|unsere[mr]) \w+|"
        r"hatte (?:ein|eine|mein|meine) \w+|\w*(?:leitung|programmier\w*|projekt) (?:hatte|war|lag bei|des|der|von) (?:\w+ )?\w+|"
        r"kolleg(?:e|in) (?:hat|hatte)|nur (?:mit)?"
    ),
    sole=(
        r"unter meiner (?:leitung|führung|regie)|in meiner (?:hand|verantwortung)|aus meiner feder|mein(?:e)? (?:alleinige[rs]? )?(?:werk|idee|verdienst)|"
        r"(?:ganz )?allein(?:e|ig\w*)?|eigenhändig|im alleingang|von a bis z|auf die beine gestellt|vom ersten \w+ bis zum \w+|"
        r"es war(?:en)? (?:mein\w* \w+|ich), (?:der|die|das)|ohne (?:jede |fremde )?hilfe|"
        r"von mir (?:allein|aufgebaut|entwickelt|geleitet)|verantwortlich für|geleitet habe ich|habe ich (?:\w+ )*geleitet"
    ),
    hedges=(
        r"vielleicht|wohl|könnte\w*|möglich\w*|vermutlich|wahrscheinlich|nicht|noch|angemeldet|angem|geplant|überleg\w*|beginn\w*|"
        r"würde\w*|werde|falls|wenn|ob|hoff\w*|ab"
    ),
)

ATTACHMENT = Attachment(
    comes=r"als PDF|liegt bei|liegen bei|im Anhang|in der Anlage|lege (?:ich )?(?:\w+ )?bei|mit dieser Mail|beiliegend\w*|h[aä]ng\w+ (?:.{1,30} )?an",
    besides="und|sowie|dazu|samt|nebst|außerdem",
    things=r"meine?[nmrs]?|die|der|das|den|dem|eine?[nmrs]?|einige|zwei|drei|vier|\d+",
)

NUMBER_WRONG_CONTEXT = NumberWrongContext(
    by="um",
)

UNANSWERED = Unanswered(
    tell=(
        r"(?:nennen|sagen|schreiben(?! sie an\b)|schicken|teilen|geben|verraten) Sie(?: uns| mir)?|(?:nenn|sag|schreib|schick|teil|gib)e? (?:uns|mir|kurz|bitte)|"
        r"bescheid|beantworten|wüssten (?:wir|ich) gern|bitten (?:wir|ich) um|(?:im|in Ihrem) Anschreiben"
    ),
    maybe="wenn|falls|sollten|sofern|bei (?:fragen|rückfragen)",
    reader="sie|ihre?[nmrs]?|ihnen|du|deine?[nmrs]?|dir|dich|ihr|euch|wir|ich",
    points="das|dies|dazu|dafür|damit|daran|davon",
    yes=r"ja|nein|gern|gerne|selbstverständlich|natürlich|einverstanden|in ordnung",
    joins="und|sowie",
    things="sagen|nennen|teilen|schreiben|(?:ab|bis|an|zu|für|in|um) (?:wann|welche[nmrs]?)|ihre?[nmrs]?|deine?[nmrs]?|wann|ob|wie|was|welche[nmrs]?|den|die|das",
    papers="brief anschreiben bewerbung lebenslauf frage antwort bescheid bitte arbeiten",
    either="oder",
    wants=r"möchte|bat|bittet|will (?:wissen|schriftlich|von mir)|braucht (?:von mir|mein\w*)|fragt nach",
    when=r"wann|tage?|uhrzeit|\w*termin|\w*datum|frühest\w*",
)
