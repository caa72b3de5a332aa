"""German words that notes are written with: verb forms, genders, the small words that steer a sentence.

Enough to tell a clause from a keyword and to turn `wir verlieren` into `ihr verliert`. A verb that is not here makes a
clause look like a keyword, and the templates then put it after a colon, which fits both.
"""

from __future__ import annotations

STRONG = {
    "beginnen": "beginnt begann begonnen", "bieten": "bietet bot geboten", "binden": "bindet band gebunden",
    "bitten": "bittet bat gebeten", "bleiben": "bleibt blieb geblieben", "brechen": "bricht brach gebrochen",
    "bringen": "bringt brachte gebracht", "denken": "denkt dachte gedacht", "empfehlen": "empfiehlt empfahl empfohlen",
    "essen": "isst aß gegessen", "fahren": "fährt fuhr gefahren", "fallen": "fällt fiel gefallen",
    "fangen": "fängt fing gefangen", "finden": "findet fand gefunden", "fliegen": "fliegt flog geflogen",
    "fressen": "frisst fraß gefressen", "geben": "gibt gab gegeben", "gehen": "geht ging gegangen",
    "gelten": "gilt galt gegolten", "gewinnen": "gewinnt gewann gewonnen", "greifen": "greift griff gegriffen",
    "halten": "hält hielt gehalten", "heben": "hebt hob gehoben", "heißen": "heißt hieß geheißen",
    "helfen": "hilft half geholfen", "kennen": "kennt kannte gekannt", "kommen": "kommt kam gekommen",
    "laden": "lädt lud geladen", "lassen": "lässt ließ gelassen", "laufen": "läuft lief gelaufen",
    "leiden": "leidet litt gelitten", "leihen": "leiht lieh geliehen", "lesen": "liest las gelesen",
    "liegen": "liegt lag gelegen", "lügen": "lügt log gelogen", "meiden": "meidet mied gemieden",
    "messen": "misst maß gemessen", "nehmen": "nimmt nahm genommen", "nennen": "nennt nannte genannt",
    "raten": "rät riet geraten", "reißen": "reißt riss gerissen", "rufen": "ruft rief gerufen",
    "schaffen": "schafft schuf geschaffen", "scheiden": "scheidet schied geschieden",
    "scheinen": "scheint schien geschienen", "schieben": "schiebt schob geschoben", "schlafen": "schläft "
                "schlief geschlafen",
    "schlagen": "schlägt schlug geschlagen", "schließen": "schließt schloss geschlossen",
    "schneiden": "schneidet schnitt geschnitten", "schreiben": "schreibt schrieb geschrieben",
    "schwinden": "schwindet schwand geschwunden", "sehen": "sieht sah gesehen", "sinken": "sinkt sank gesunken",
    "sitzen": "sitzt saß gesessen", "sprechen": "spricht sprach gesprochen", "springen": "springt sprang gesprungen",
    "stehen": "steht stand gestanden", "steigen": "steigt stieg gestiegen", "sterben": "stirbt starb gestorben",
    "stoßen": "stößt stieß gestoßen", "streichen": "streicht strich gestrichen", "streiten": "streitet "
              "stritt gestritten",
    "tragen": "trägt trug getragen", "treffen": "trifft traf getroffen", "treiben": "treibt trieb getrieben",
    "treten": "tritt trat getreten", "trinken": "trinkt trank getrunken", "tun": "tut tat getan",
    "verderben": "verdirbt verdarb verdorben", "vergessen": "vergisst vergaß vergessen",
    "verlieren": "verliert verlor verloren", "wachsen": "wächst wuchs gewachsen", "waschen": "wäscht wusch gewaschen",
    "weichen": "weicht wich gewichen", "weisen": "weist wies gewiesen", "werben": "wirbt warb geworben",
    "werfen": "wirft warf geworfen", "wiegen": "wiegt wog gewogen", "ziehen": "zieht zog gezogen",
    "zwingen": "zwingt zwang gezwungen", "gleichen": "gleicht glich geglichen", "wenden": "wendet wandte gewandt",
    "backen": "bäckt backte gebacken", "befehlen": "befiehlt befahl befohlen", "beißen": "beißt biss gebissen",
    "bergen": "birgt barg geborgen", "biegen": "biegt bog gebogen", "blasen": "bläst blies geblasen",
    "braten": "brät briet gebraten", "brennen": "brennt brannte gebrannt", "dringen": "dringt drang gedrungen",
    "fliehen": "flieht floh geflohen", "fließen": "fließt floss geflossen", "frieren": "friert fror gefroren",
    "gelingen": "gelingt gelang gelungen", "genießen": "genießt genoss genossen", "gießen": "gießt goss gegossen",
    "geschehen": "geschieht geschah geschehen", "graben": "gräbt grub gegraben", "hängen": "hängt hing gehangen",
    "klingen": "klingt klang geklungen", "kriechen": "kriecht kroch gekrochen", "pfeifen": "pfeift pfiff gepfiffen",
    "preisen": "preist pries gepriesen", "reiben": "reibt rieb gerieben", "rennen": "rennt rannte gerannt",
    "riechen": "riecht roch gerochen", "ringen": "ringt rang gerungen", "schießen": "schießt schoss geschossen",
    "schleifen": "schleift schliff geschliffen", "schmeißen": "schmeißt schmiss geschmissen",
    "schmelzen": "schmilzt schmolz geschmolzen", "schreien": "schreit schrie geschrien",
    "schweigen": "schweigt schwieg geschwiegen", "schwimmen": "schwimmt schwamm geschwommen",
    "schwingen": "schwingt schwang geschwungen", "schwören": "schwört schwor geschworen",
    "singen": "singt sang gesungen", "spinnen": "spinnt spann gesponnen", "stechen": "sticht stach gestochen",
    "stehlen": "stiehlt stahl gestohlen", "stinken": "stinkt stank gestunken",
    "verzeihen": "verzeiht verzieh verziehen", "winden": "windet wand gewunden",
}  # fmt: skip
"""Infinitive: third person, past, participle."""

IRREGULAR = {
    "sein": "ist war gewesen", "haben": "hat hatte gehabt", "werden": "wird wurde geworden",
    "können": "kann konnte gekonnt", "müssen": "muss musste gemusst", "sollen": "soll sollte gesollt",
    "wollen": "will wollte gewollt", "dürfen": "darf durfte gedurft", "mögen": "mag mochte gemocht",
    "wissen": "weiß wusste gewusst",
}  # fmt: skip

WEAK = """
achten ändern analysieren antworten arbeiten aktualisieren automatisieren auditieren bauen beantworten bearbeiten
begleiten begründen behandeln beraten berechnen berichten beschäftigen beschleunigen bestellen besuchen betreuen
bewerten bezahlen blockieren brauchen bremsen buchen beobachten bereinigen besetzen bestätigen beteiligen bündeln
coachen dauern decken definieren digitalisieren diskutieren dokumentieren drehen drucken ebnen eignen einigen entlasten
entwickeln erarbeiten erfassen ergänzen erklären erläutern ermitteln ermöglichen ernten erreichen erstellen erwähnen
erwarten erzählen erzeugen fassen fehlen feiern filtern folgen fordern fragen freuen führen füllen fürchten gestalten
gewähren gleichen glauben gründen halbieren handeln heften hoffen holen hören implementieren informieren installieren
integrieren interessieren investieren kalkulieren kämpfen kaufen klagen klappen klären kleben
konfigurieren kontrollieren
konzipieren koordinieren korrigieren kosten kümmern kündigen kürzen lachen lagern landen legen lehren leisten leiten
lernen liefern listen loben lösen machen mahnen managen markieren melden merken messen migrieren
modernisieren moderieren
motivieren nutzen öffnen optimieren ordnen organisieren packen passen pflegen planen präsentieren priorisieren probieren
produzieren programmieren prüfen rechnen reden reduzieren regeln reichen reisen reparieren richten rollen rücken sagen
sammeln schätzen schauen scheitern schenken schicken schildern schulen senden senken setzen sichern skizzieren sorgen
sortieren sparen speichern stabilisieren starten stapeln stecken steigern stellen stempeln stimmen
stocken stören straffen
streiken strukturieren stützen suchen tauschen teilen testen tippen trainieren trauen trennen überarbeiten übergeben
übersetzen überzeugen unterstützen verantworten verbessern verbinden verbringen verdoppeln vereinbaren vereinfachen
verfolgen verhandeln verkaufen verkürzen verlagern vermitteln vermuten verringern verschicken versuchen verteilen
vertrauen vervielfachen verwalten verwenden verzögern vorbereiten wagen wählen wandern warnen warten wechseln weiten
wiederholen wirken wohnen wünschen wundern zahlen zählen zeichnen zeigen zielen zögern zweifeln erhöhen beheben testen
begeistern belasten beschreiben beziffern visualisieren etablieren standardisieren konsolidieren verfassen aufbereiten
""".split()

PREFIXES = ("be", "er", "ver", "ent", "zer", "über", "unter", "hinter", "wider", "miss", "ge", "wieder")
PARTICLES = frozenset(
    "ab an auf aus bei dar durch ein fest fort frei her heran heraus herum hervor hin hinaus hinein hoch los mit nach "
    "nieder statt teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen".split()
)
"""Particles that stand at the end of a main clause and go back to their verb where the verb goes last."""

WITH_BIN = frozenset(
    "gegangen gereist gekommen gewechselt aufgestiegen geworden umgezogen gewachsen eingesprungen geblieben gewesen "
    "eingestiegen umgestiegen gefahren geflogen beigetreten".split()
)
"""Participles that go with `bin`."""
PARTICIPLES_IN_EN = frozenset(
    "verloren vergeben verstanden verglichen vermieden besprochen betrieben beschrieben übernommen unterschrieben "
    "entschieden gewonnen begonnen erhalten behalten entworfen erfunden gefunden bekommen verbunden überwunden beraten "
    "vertrieben vorgeschrieben unterbrochen unterhalten empfohlen verfahren vergessen bewiesen erwiesen überwiesen "
    "verwiesen umgangen vertreten betreten erfahren entnommen vernommen unternommen übertragen beauftragt".split()
)
"""Participles that do not show by `ge` what they are."""
NOT_PARTICIPLES = frozenset(
    "gewinnen genehmigen gestalten gewährleisten gelingen geben gehen gehören genießen gebrauchen gefallen geraten "
    "geschehen gelten gern gegen geht gibt genau getrennt gerecht gesamt gut gelegentlich gemeinsam geplant".split()
) - {"geplant", "getrennt"}
NOT_INFINITIVES = frozenset(
    "gestern heute morgen übermorgen oben unten hinten außen innen neben gegen wegen zwischen selten drüben daneben "
    "einen keinen jeden allen vielen wenigen beiden anderen meinen seinen ihren unseren eigenen offen eben sieben neun "
    "zehn einzeln dritten ersten letzten zweiten nächsten ein mein sein kein wen den denen dessen deren".split()
)
CHANGES = frozenset(
    "gesenkt reduziert verringert erhöht gesteigert verbessert verkürzt gekürzt gehoben beschleunigt vermindert "
    "gedrückt angehoben abgesenkt abgebaut gestrafft".split()
)
"""Participles before which a percentage stands with `um`."""

DATIVE = frozenset(
    "fehlen helfen gefallen gehören reichen geben bringen sagen zeigen schicken ermöglichen nehmen liefern melden "
    "nützen schaden passen genügen gelingen antworten danken vertrauen folgen entgehen schreiben senden drohen bleiben "
    "verschaffen sparen ersparen erlauben".split()
)
ACCUSATIVE = frozenset(
    "kosten bremsen halten stören ärgern treffen werfen zwingen belasten beschäftigen interessieren freuen überraschen "
    "behindern blockieren erreichen betreffen unterstützen lähmen verlassen fragen drücken plagen überfordern wundern "
    "quälen bedrohen entlasten trennen".split()
)
"""Verbs whose `uns` is `Ihnen`, and those whose `uns` is `Sie`."""
BEFORE_DATIVE = frozenset("bei mit von zu aus nach seit gegenüber vor unter zwischen neben hinter".split())
BEFORE_ACCUSATIVE = frozenset("für gegen ohne um durch auf an über".split())
DATIVE_REFLEXIVE = frozenset(
    "wünschen vorstellen überlegen ansehen anschauen merken leisten notieren sparen nehmen machen".split()
)

SUBJECTS = frozenset(
    "wir ich sie er es man niemand keiner jemand jeder alle alles nichts wer das dies du ihr beide viele einige manche "
    "jede etwas".split()
)
SUBORDINATORS = frozenset(
    "weil dass ob wenn als da damit obwohl bevor nachdem während bis sobald solange falls sodass seit seitdem indem "
    "sofern wodurch wobei weshalb weswegen".split()
)
INDIRECT = frozenset(
    "wie was warum ob wann wo wer wen wem wessen welche welcher welches welchen welchem womit wofür "
    "wieso weshalb wohin "
    "woher woran worauf wodurch wozu wovon inwiefern inwieweit".split()
)
PREPOSITIONS = frozenset(
    "bei mit von vom zu zum zur aus nach seit gegenüber vor unter zwischen neben hinter für gegen ohne um durch auf an "
    "am über in im ins während wegen trotz innerhalb außerhalb binnen ab bis pro per als rund".split()
)
DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen meinem "
    "meiner ihr ihre "
    "dieser diese dieses diesen jeder jede jedes jeden".split()
)
SMALL = (
    SUBJECTS
    | SUBORDINATORS
    | INDIRECT
    | PREPOSITIONS
    | DETERMINERS
    | frozenset(
        "jedem aller allen beiden vielen wenig wenige weniger mehr mehrere manchmal oft immer nie selten heute gestern "
        "derzeit aktuell momentan bisher noch schon nur auch dort hier so sehr zu zwei drei vier fünf "
        "sechs sieben acht neun "
        "zehn elf zwölf einmal zweimal dreimal täglich wöchentlich monatlich nachts tagsüber unser "
        "unsere unseren unserem "
        "unserer uns mir mich dass dabei dafür daher damals dann danach zuerst zunächst erst ganz gut regelmäßig "
        "kaum fast etwa ungefähr gemeinsam zusammen allein selbst anfangs inzwischen kurz lange ausgerechnet vor allem "
        "habe hatte bin war schicke sende".split()
    )
) - {"sie"}
"""Words that have a big letter at the start of a note alone."""

GENDERS = {
    "die": "skizze liste tabelle frage tafel runde idee geschichte übergabe abfrage kopie referenz kette "
           "sache rolle linie "
           "woche seite karte wand schicht aufgabe analyse sprache lücke weise art folge vorlage mappe "
           "suche halle pause "
           "anlage leitung kurve grafik datei nummer regel messe stelle",
    "der": "rundgang satz blick hinweis tipp bericht prozess plan ablauf vergleich moment humor ton umgang vorschlag "
           "besuch start weg vertrag einblick ausdruck standort kalender link auszug entwurf zettel fall eindruck "
           "lebenslauf termin anruf rücklauf kreislauf schichtplan",
    "das": "whiteboard board dashboard beispiel bild lager gespräch team modell muster papier zeugnis skript verfahren "
           "projekt problem ergebnis foto video spiel thema werkzeug büro produkt plakat schild diagramm telefonat "
           "treffen konzept protokoll angebot system handbuch blatt",
}  # fmt: skip
GENDER = {noun: article for article, nouns in GENDERS.items() for noun in nouns.split()}
"""Nouns of talks and promises with their article; a compound has that of its last part."""
ENDINGS = (
    ("die", ("ung", "heit", "keit", "schaft", "tion", "tät", "enz", "anz", "ik")),
    ("das", ("chen", "lein", "tum")),
    ("der", ("ismus", "ling")),
)
