"""German words that notes are made of besides nouns, and the nouns that work is told with."""

from __future__ import annotations

import re

from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing._words import DETERMINERS, GENDER, INDIRECT, PREPOSITIONS, SUBJECTS, SUBORDINATORS


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


ARTICLES = _set(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen "
    "meinem "
    "meiner dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere "
    "unseren unserem unserer euer eure euren eurem eurer dieser diese dieses diesen diesem jeder jede jedes jeden "
    "jedem "
    "welche welcher welches welchen welchem alle allen aller beide beiden mehrere mehreren einige einigen viele "
    "vielen "
    "wenige wenigen manche manchen solche solchen ihres meines seines unseres dieselbe denselben derselbe"
)
CONTRACTIONS = _set("am im zum beim vom ins zur ans aufs fürs übers ums hinterm vorm unterm durchs hinters unters vors")
"""A preposition with its article, behind which a noun stands."""
NUMBERS = _set(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn "
    "achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend halbe halben "
    "anderthalb"
)
ADVERBS = _set(
    "aber ab abends allein alleine allerdings also am angeblich anfangs auch auf außerdem bald beinahe besonders "
    "bereits "
    "bisher bislang bloß da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dann daran "
    "darauf daraus darin darüber darum darunter davon davor dazu dazwischen denn dennoch derzeit deshalb deswegen "
    "doch "
    "dort dorthin draußen drin drinnen drüber durchaus eben ebenfalls ebenso eher eigentlich einfach einmal endlich "
    "erst erstmal etwa etwas eventuell extra fast ganz gar gegebenenfalls genau genauso gerade gern gerne gestern "
    "gleich gleichzeitig glücklicherweise grad her heute hier hierher hin hinten hinterher hoch höchstens immer "
    "immerhin insgesamt inzwischen irgendwann irgendwie irgendwo ja je jedenfalls jedoch jemals jetzt kaum künftig "
    "lange lang längst lediglich leider lieber links mal manchmal meist meistens mehr mehrfach mindestens "
    "miteinander "
    "mittags mittlerweile momentan montags morgen morgens nachher nachmittags nachts nacheinander nämlich natürlich "
    "nebenbei nebenher neulich nicht nichts nie niemals nirgends noch nochmal nochmals nun nur ob oben oft öfter "
    "öfters "
    "ohnehin persönlich plötzlich quasi raus rechts rein richtig rüber rund runter rum samstags schließlich schon "
    "sehr "
    "seither selber selbst selten sofort sogar sonst sonntags sozusagen später sowieso spät stattdessen stets "
    "tagsüber "
    "täglich tatsächlich teils teilweise trotzdem überall überhaupt übermorgen übrigens umso unbedingt ungefähr "
    "ungern "
    "unten unterwegs viel vielleicht vermutlich voll völlig vorab vorbei vorerst vorgestern vorher vorhin vorn vorne "
    "vormittags wahrscheinlich weder weg weit weiter weiterhin wenig weniger wenigstens wieder wiederum wirklich "
    "wöchentlich wohl woanders ziemlich zirka zu zuerst zufällig zugleich zuletzt zumindest zunächst zurück zurzeit "
    "zusammen zusätzlich zuvor zweimal dreimal viermal zwar zwischendurch monatlich jährlich stündlich halbtags "
    "ganztags nebeneinander untereinander voneinander auseinander daheim drauf drunter dran dies dasselbe sonstwo "
    "herum heraus hinein hinaus herein hinauf hinunter herunter entlang los fort nieder fest mit aus an bei nach vor "
    "zugleich einzeln einander überwiegend größtenteils möglichst frühestens spätestens wenigstens mindestens halb "
    "ebenso wieso weshalb warum wie wo was wer wann und oder ab sondern entweder sowie als zweit dritt "
    "viert statt anstatt ohne um per pro "
    "bis bitte danke freitags dienstags mittwochs donnerstags wochenends leise laut paar bisschen mehrmals "
    "einigermaßen nirgendwo hierfür hierzu wofür womit wozu davor"
)
ADJECTIVES = _set(
    "alt ander bekannt bereit besser breit dicht dick dumm dünn dunkel eilig eng enttäuscht ernst fair falsch faul "
    "fein fertig fit flach flexibel flott frei fremd frisch froh früh früher ganz geduldig genau genug gerecht "
    "gesund "
    "glatt gleich groß größer gründlich günstig gut hart heiß hell hoch höher jung jünger kalt kaputt klar klein "
    "kleiner knapp komisch komplett konkret krank kräftig krumm kurz kürzer lang länger langsam langsamer laut leer "
    "leicht leichter lieb locker lustig mager matt modern möglich müde nah näher nass nervös nett neu neuer nötig "
    "offen ordentlich perfekt privat prima pünktlich rar rasch reif rein ruhig rund sauber sauer schade schief "
    "schlank "
    "schlapp schlau schlecht schlechter schlimm schlimmer schmal schmutzig schnell schneller schön schöner schräg "
    "schwach schwer schwerer sicher stabil stark stärker steil still stolz streng stur super tief toll tot teuer "
    "trocken überfordert überlastet überrascht unklar unsicher verrückt voll vorsichtig wach wahr warm weich weiß "
    "wert "
    "wild wichtig wichtiger wund zäh zufrieden zuständig knackig ehrlich direkt absolut aktiv automatisch digital "
    "doppelt einzig elektronisch erreichbar exakt fachlich häufig häufiger manuell mündlich nervig normal nützlich "
    "schriftlich schwierig telefonisch verantwortlich verlässlich völlig zuverlässig gemeinsam allgemein beliebt "
    "besetzt geplant gesperrt offiziell regulär spontan spannend dringend ausreichend passend"
)
"""Adjectives as they stand behind `ist`, without an ending."""
OTHERS = _set(
    "ich du er sie es wir ihr man mich mir dich dir sich uns euch ihn ihm ihnen wen wem wessen jemand jemanden "
    "jemandem "
    "niemand niemanden niemandem keiner einer eins irgendwer irgendwas irgendjemand jeder alles nichts denen deren "
    "dessen dass weil ob wenn obwohl damit bevor nachdem während sobald solange falls sodass seit seitdem indem "
    "sofern "
    "gegenüber wegen trotz innerhalb außerhalb binnen samt mitsamt laut mittels inklusive ca"
)
SMALL_WORDS = (
    ARTICLES | CONTRACTIONS | NUMBERS | ADVERBS | ADJECTIVES | OTHERS | SUBJECTS | SUBORDINATORS | INDIRECT
    | PREPOSITIONS | DETERMINERS
)  # fmt: skip
"""Words that are no nouns and no verbs."""
BEFORE_NOUN = (
    ARTICLES
    | CONTRACTIONS
    | NUMBERS
    | _set(
        "mit ohne für gegen durch um bei von zu aus nach seit vor unter zwischen neben hinter auf an über in pro "
        "per wegen "
        "trotz während innerhalb außerhalb binnen bis"
    )
)
"""Words that a noun stands behind, with or without an adjective between."""
NOMINAL_EXCEPTIONS = _set(
    "anderen andere anderes anderer ersten letzten nächsten zweiten dritten meisten besten liebsten wenigsten einen "
    "einzelnen beiden ganzen eigenen vielen wenigen gleichen selben übrigen erste zweite letzte nächste meiste beste "
    "gleiche einzige"
)
"""What may stand behind an article without a noun in small letters: `die anderen`, `am besten`, `das letzte`."""

NOUNS = _set(
    "abend abende abläufe ablauf abschluss absage absagen abteilung alltag amt angebot angebote angehörige "
    "angehörigen anfang angst anlage anlagen anmeldung annahme anruf anrufe ansage antrag anträge antwort antworten "
    "anzahl apotheke app arbeit arbeiten arbeitszeit arzt ärzte ärztin atmosphäre aufgabe aufgaben aufnahme auftrag "
    "aufträge auge ausbilder ausbildung ausfall ausfälle ausgang auslastung auto autos azubi azubis "
    "bad band bank bar bau baustelle baustellen becken bedarf beginn begriff beispiel beispiele belege bereich "
    "bereiche "
    "bericht berichte beruf bescheid beschwerde beschwerden besuch betrieb betriebe bett betten bewerber bewerbung "
    "bewerbungen bewohner bild bilder blatt bläser blech boden board brücke brief briefe budget büro büros buch "
    "bücher "
    "bus busse call calls chance chancen chaos chef chefin chefs code computer container crew dach dame daten datum "
    "deck decke dienst dienste dienstplan dienstpläne ding dinge dokumentation doku dorf druck drucker eingang "
    "einkauf "
    "einlass einsatz einsätze ende energie entscheidung erfahrung erfahrungen ergebnis ergebnisse ernte etage event "
    "faden fahrer fahrt fahrten fall fälle familien farbe fehler fehlerquote feier feld fenster ferien filiale "
    "filialen "
    "film firma firmen fleisch flur folge folgen form foto fotos frage fragen frau freitag freude frist "
    "frühdienst frühling führung füße gabel gang gänge garten gas gast gäste gefahr gefühl geld geräte gerät "
    "geruch gesellen gespräch gespräche gewicht glas gleis gleise gras gruppe gruppen grund gründe hafen halle "
    "hallen "
    "hand hände handy haus häuser hebamme heft herbst herd herr herren herz hilfe hinweis hof holz "
    "hund hunde idee ideen info infos inhalt jahr jahre jahren jahres januar februar märz april mai juni juli august "
    "september oktober november dezember job jobs kabel kaffee kalender kälte karte karten kartei kasse kassen katze "
    "keller kette ketten kind kinder kindern kita klasse klassen klinik klima koch köche kollege kollegen kollegin "
    "kolleginnen konto konten kontakt kopf korb körbe kosten kran kraft kräfte kranke kreis krise küche kuh kühe "
    "kühlhaus "
    "kühlung kultur kunde kunden kundin kurs kurse labor laden lager lage lampe land länder lärm laune lehre "
    "lehrer lehrling lehrlinge leiste leiter leitstelle leitung leute leuten licht lieferant lieferanten "
    "lieferung linie linien liste listen lkw lob lohn loch luft lücke lücken mail mails mal mannschaft maschine "
    "maschinen "
    "maß material mathe mechanik meister menge mengen mensch menschen messe metall meter minute minuten mitarbeiter "
    "mitarbeitern mittag mittel mittwoch möbel modell moment monat monate monaten montag morgen mühe müll mut "
    "nachfrage "
    "nacht nachtdienst nächte nachricht nachrichten name namen netz neuland norm not notiz notizen nummer nummern "
    "nutzen "
    "obst öl ofen öfen ordner ordnung ort orte palette paletten papier parkplatz patient patienten pause pausen "
    "personal "
    "person personen pfeiler pflanze pflanzen pflege plan pläne planung platz plätze posten post praktikum praxis "
    "preis "
    "preise prio probe proben probetag probetage problem probleme produkt produkte programm projekt projekte prozent "
    "prozess prozesse prüfung prüfungen punkt punkte qualität quartal quote quoten rad räder rahmen rampe rand raum "
    "räume rechnung rechnungen rechner regal regale regel regeln reihe reihen reise rest rezept rezepte rückmeldung "
    "ruhe runde runden rundgang rückstand saal säle sache sachen saison salz samstag sand satz sätze schaden schäden "
    "schicht schichten schiene schiff schiffe schild schlange schluss schlüssel schmutz schnee schrank schritt "
    "schritte "
    "schule schulen schüler schülern schuppen see seite seiten sekunde sekunden semester sinn sitz sitzung skizze "
    "software "
    "sohle sommer sonne sonntag sorge sorgen spaß spätdienst spiel sprache spruch stadt stall ställe stand standort "
    "standorte start station stationen statistik stau staub stelle stellen stichprobe stimme stimmung stock stoff "
    "strafe straße straßen strecke strecken streit stress strom stück stücke stunde stunden sturm suche suppe system "
    "systeme tabelle tabellen tafel tag tage tagen takt talk tank tanks tausch technik teil teile team teams telefon "
    "teller temperatur termin termine test tests text texte theke thema themen theorie theater thermometer tier "
    "tiere "
    "tisch tische titel ton töne topf tour touren transport treffen treppe tür türen turm überblick übergabe "
    "übergaben "
    "übung übungen uhr uhrzeit umbau umgang umsatz umstieg umzug unfall unfälle unterlagen unterricht ursache urlaub "
    "verein verkauf verkehr verlag verlust verluste vertrag verträge vertretung vertrieb viertel vorgabe vorlage "
    "vormittag vorschlag vorschläge vorteil waage wagen wald wand wandel ware waren wareneingang warteliste "
    "wartezeit "
    "wartezeiten wasser webseite wechsel weg wege wein weise welle welt werk werke werkstatt werkstätte werkstoff "
    "werkzeug werkzeuge wert werte wetter winter woche wochen wochenende wohnung wohnungen wort worte wunde "
    "wunden wundzimmer wunsch wünsche wurf zahl zahlen zeichen zeile zeilen zeit zeiten zentrale zettel zeug zeugnis "
    "zeugnisse ziel ziele zimmer zufall zug züge zugang zusage zusagen zukunft zusammenarbeit zustand zutaten "
    "zweck zweifel "
    "kolben bremse bremsen belag beläge schein scheine stapler zange schraube schrauben motor motoren öle reifen "
    "heizung rohr rohre draht drähte leitungen sicherung dose dosen fliesen wände tapete putz lack farben säge "
    "hammer "
    "brot brote teig semmel kuchen torte torten gemüse kiste kisten flasche flaschen fass fässer traube trauben "
    "ernte "
    "salat milch käse wurst lamm schwein schweine huhn hühner ei eier heu stroh beet beete baum bäume hecke hecken "
    "akte akten mandant mandanten klage klagen urteil gericht richter anwalt anwälte steuer steuern bilanz bilanzen "
    "beleg buchung buchungen mahnung mahnungen kredit kredite zins zinsen quartale etat kunst musik chor "
    "orchester note "
    "noten bühne probe ton licht kamera kleid kleider schuh schuhe stoffe naht nähte haar haare schere farbton "
    "termin "
    "serie serien modul module schnittstelle server feed feeds parser graph ticket tickets release sprint bug bugs "
    "datei dateien ordner datenbank kommissionierung versand retoure retouren bestand bestände inventur scanner band"
) | frozenset(GENDER)
"""Nouns of work in small letters, singular and plural; a compound is known by its last part."""
NOUN_ENDINGS = re.compile(
    r"\w{2,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|enz|enzen|ismus|ling|linge|"
    r"lingen|ment|mente|eure?|euse|nisse?|leuten?|zeug|ik|iker|ologen?|ologie|erin|erinnen|mann|frau|würfe|läufe)"
)
COMPOUND_HEADS = NOUNS - _set(
    "ton takt bau hand rat see art lage ende rand gas ei los not mal stand norm sohle test mut form folge weise "
    "weg früh "
    "gut stoff schluss abends freitags leben kosten mittel lernen laden lohn suche wissen frist band bar chef "
    "arbeiten "
    "fragen folgen klagen ernten planen posten proben formen stellen teilen falten reisen regeln reihen runden "
    "sorgen "
    "treffen wechsel wünsche zahlen zweifel drucken nutzen messen sagen absagen ansagen antworten zusagen steuern "
    "pflegen "
    "legen leiste tausch lob lack ist uhr öl tür ort orte rad ware waren eier öfen ofen maß rest obst"
) | _set("uhr tür ort orte waren ofen", *(noun for noun in GENDER if len(noun) > 3))
"""Nouns that a compound may end with: none that many verbs and adverbs end with as well."""


VERBAL = re.compile(r"(?:\w{2,5})?(?:ver|be|ent|er|zer|ge)[a-zäöüß]{3,}(?:t|te|ten)")
"""What looks like a verb with a prefix is no compound."""


ADJECTIVAL = re.compile(r"\w{4,}(?:isch|lich|ig|sam|haft|los|voll|bar|weise|mäßig|wärts)")


def noun(word: str) -> bool:
    """Whether a word in small letters is known as a noun: by itself, its ending or the last part of a compound."""
    word = word.replace("-", "")
    if word in NOUNS or NOUN_ENDINGS.fullmatch(word) or (word.endswith(("en", "eln", "ern")) and word[:-1] in NOUNS):
        return True
    if verbs.participle(word) or VERBAL.fullmatch(word) or ADJECTIVAL.fullmatch(word):
        return False
    return any(word[at:] in COMPOUND_HEADS for at in range(3, len(word) - 2))


WEAK = _set(
    "meinen klemmen haken hapern knirschen gucken ahnen atmen äußern ärgern backen basteln bedeuten bedauern "
    "beenden beeilen "
    "beeindrucken befragen befürchten begegnen begrüßen beharren beklagen belegen belohnen bemerken bemühen "
    "benötigen benutzen "
    "beruhigen beschaffen beschweren bestimmen betonen bezweifeln blättern blicken bohren bügeln checken danken "
    "dämmen drängen "
    "drosseln duzen einführen eilen entfernen erinnern erkundigen erläutern ernennen erneuern erproben ersetzen "
    "erstaunen "
    "erwidern existieren fädeln färben faxen fegen feilen flicken fliesen fluchen formulieren forschen "
    "fotografieren fräsen "
    "frustrieren füttern garantieren gehören genügen gewöhnen gießen gönnen grillen grüßen hacken heilen heizen "
    "hetzen hinken "
    "husten impfen interviewen jagen jammern jäten jubeln kassieren kehren kippen klappern klicken klingeln "
    "klopfen kneten "
    "knüpfen kochen kommentieren kommissionieren kontaktieren kopieren kosten kürzen lächeln lackieren lauschen "
    "läuten leuchten "
    "locken lockern lohnen lüften mähen malen mauern meißeln melken mieten mischen misstrauen montieren murmeln "
    "nähen necken "
    "nerven nicken notieren opfern orientieren parken passieren pausieren pendeln pflanzen pflücken pinseln "
    "platzen plaudern "
    "polieren protokollieren pumpen putzen quälen quatschen rackern rasen rattern rauchen räumen reagieren "
    "realisieren recherchieren "
    "rechtfertigen recyceln regnen reinigen reklamieren reservieren respektieren restaurieren retten riskieren "
    "röntgen rösten ruhen "
    "rühren sägen säubern schaden schalten schämen schärfen scherzen schielen schimmeln schimpfen schleppen "
    "schleudern schlichten "
    "schmecken schmieren schmücken schmunzeln schneien schnuppern schrauben schubsen schultern schummeln "
    "schütteln schützen schwanken "
    "schwänzen schwärmen schwatzen schweißen schwitzen sehnen siezen skalieren sparen spenden sperren spielen "
    "spotten sprengen spritzen "
    "sprudeln spülen spüren staunen steckt stimmen stolpern stopfen stoppen strahlen strapazieren streicheln "
    "streuen stricken studieren "
    "stürzen summen surren tanken tanzen tapezieren tappen tauchen tauen taugen telefonieren tönen toben "
    "tolerieren töpfern trampeln "
    "transportieren träumen trocknen trödeln trösten turnen üben überfordern überholen überlegen überqueren "
    "überraschen überwachen "
    "umarmen unterrichten verabschieden verändern veranstalten verbrauchen verdienen verehren vereinen vererben "
    "vergleichen verhindern "
    "verkabeln verkleinern vermehren vermerken vermieten vermissen vernachlässigen vernetzen verpacken verpassen "
    "verpflegen verraten "
    "versäumen verschlüsseln versenden versichern versorgen verstärken verteidigen vertrösten verursachen "
    "verwechseln verwirren verzetteln "
    "verzichten vollenden wachen wackeln walten wälzen wandeln wärmen waschen wecken wehren weigern weihen weinen "
    "wenden werten wickeln "
    "widmen winken wischen wühlen würdigen würfeln würzen zapfen zaubern zerlegen zerren zittern zünden zupfen "
    "zücken zuordnen züchten "
    "zweifeln zwinkern antworten deuten haften hupen hüten ächzen stöhnen ruckeln haken ölen siegen lagern stauen "
    "staffeln leeren fetten "
    "abrechnen erfüllen erledigen erlauben erleben erzielen erhoffen erwärmen ermahnen ermuntern ermutigen "
    "entspannen entschuldigen "
    "enttäuschen entsorgen entdecken beauftragen behaupten belächeln berücksichtigen beurteilen bewundern "
    "bezeichnen beziehen"
)
"""Weak verbs besides those of `phrasing`."""
PERSONAL = _set(
    "will wollte möchte sagt sagte meint meinte fragt fragte erzählt erzählte findet fand hofft hoffte fürchtet "
    "zeigt zeigte "
    "kennt kannte weiß wusste schreibt schrieb glaubt glaubte denkt dachte sucht suchte wünscht wünschte erklärt "
    "erklärte "
    "meldet entscheidet entschied lacht lachte nickt nickte sieht sah spricht sprach hört hörte bittet bat ruft "
    "rief schickt "
    "schickte betont betonte erwähnt erwähnte lobt lobte versteht verstand ärgert freut"
)
"""Verbs of the third person that people alone are the subject of."""
