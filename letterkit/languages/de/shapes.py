"""How German says what a letter answers; see the English one."""

from __future__ import annotations

from letterkit.languages.topics.shapes import Shapes, either

_MONTH = r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_DAY = r"(?:(?:mon|diens|donners|frei|sams|sonn)tag\w*|mittwoch\w*|heute|morgen|übermorgen)"
_TIME = (
    rf"(?:{_MONTH}|{_DAY}|frühjahr|frühling|sommer|herbst|winter|weihnachten|ostern|neujahr|quartal|jahr\w*|monat\w*|"
    r"woche\w*|tage[ns]?|20\d\d|\d{1,2}\.\s?\d{1,2}\.)"
)
WHEN = (
    rf"(?:\b(?:im|am|bis|ab|vor|nach|in|zum|zur|seit|binnen|innerhalb|nächste[nsrm]?|kommende[nsrm]?|diese[nsrm]?|"
    rf"ende|anfang|"
    rf"mitte|für das|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?)\b[^.;]{{0,24}}?\b{_TIME}\b|\b{_DAY}\b"
    r"|\b(?:sobald|wenn|falls|sollte[n]?)\b|\bdann\b|\bdemnächst\b|\bbald\b|\btags darauf\b)"
)
_POST = r"(?:\w*(?:stelle|position|posten|platz|plätze|vakanz|funktion)(?:n|en|s)?|job|jobs|ausschreibung\w*)"
_WE = r"(?:ich|wir|unser team|das team|die leitung|der vorstand|\w+ und ich)"
_YOU = r"(?:sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|euch|euer|eure\w?)"
_TREAT = (
    r"(?:telefonat\w*|telefon\w*|anruf\w*|gespräch\w*|kaffee|rückmeldung\w*|feedback|treffen|rundgang|besuch\w*|"
    r"viertelstunde|halbe stunde|minuten|videocall|notizen|anmerkungen|hinweise)"
)
_GIVE = (
    r"(?:erzähl\w*|erklär\w*|erläuter\w*|zeig\w*|geb\w*|gib\w*|sprech\w*|sprich\w*|telefonier\w*|treff\w*|"
    r"durchgeh\w*|gehe\w*|nehm\w*|biet\w*|anbiet\w*|bereden|besprech\w*|einlad\w*|lade|schick\w*|schreib\w*|"
    r"vermittl\w*)"
)
_PRAISE = (
    r"(?:freude|vergnügen|beeindruck\w*|gefallen|gefiel|begeister\w*|überzeug(?:end|t)\w*|herausragend\w*|"
    r"hervorragend\w*|"
    r"ausgezeichnet\w*|stark\w*|stärkst\w*|klar|klarste\w*|ruhig\w*|sorgfältig\w*|toll\w*|großartig\w*|schön\w*|"
    r"wunderbar\w*|best\w{1,3}|sympathisch\w*|angenehm\w*|gut an\w*|gut angekommen|selten|gelobt|lob|schwärm\w*|"
    r"erinner\w*|"
    r"bewunder\w*|respekt|nachdenklich\w*|engagiert\w*|knapp\w*|spannend\w*|bereichernd\w*|herzlich\w*)"
)

_LATER = (
    rf"(?:\b(?:am|ab|bis|im|in|zum|nach|vor|binnen|innerhalb|kommende[nrsm]?|nächste[nrsm]?|diese[nrsm]?|etwa|rund|"
    rf"der)\b"
    rf"(?: (?:dem|den|der|des|ende|anfang|mitte|spätestens|nächste[nrsm]?|kommende[nrsm]?|etwa|eine[nr]?|zwei|drei|"
    rf"vier))*"
    rf" (?:\d{{1,2}}\.(?: {_MONTH})?|{_TIME})|\b{_DAY}\b|\b(?:eine|zwei|drei|vier) (?:tage|wochen?|monate)\b)"
)
"""A time that is named and still to come, unless the verb is past."""
_PAST = (
    r"(?:war|waren|hatten?|wurden?|haben|hat|letzte[nrsm]?|vergangene[nrsm]?|gestern|vor (?:einer|zwei)|ging|kam|fiel|"
    r"sein|gewesen|geführt)"
)
_STEP = (
    r"(?:entscheid\w*|bescheid|antwort|nachricht|hör\w+|angebot|vertrag|unterlagen|runde|gespräch\w*|referenzen|test|"
    r"vorstand|gremium|betriebsrat|leitung|\w*leitung|chef\w*|zustimm\w*|prüf\w*|bestätig\w*|unterschr\w*|ergebnis|"
    r"rückmeld\w*|"
    r"probetag|termin)"
)
"""What the way to a decision is made of."""
_RECRUIT = (
    r"(?:suchen|sucht|stellen .* ein|einstellen|schreiben .* aus|ausschreiben|verstärkung|nachfolg\w*|in rente|"
    r"in ruhestand|"
    r"geht weg|wächst|brauchen|braucht|bedarf)"
)

SHAPES = Shapes(
    boilerplate=either(
        r"\bautomatisch\b",
        r"\bnicht auf diese\b|\bdatenschutz|\bvertraulich|\babmelden\b|\bgelöscht\b|\bagg\b",
        r"\bfolgen sie uns\b|\bkarriere(?:seite|portal)\b|\bnewsletter\b",
    ),
    courtesy=either(
        r"\b(?:dank\w*|bedank\w*)\b.*\b(?:bewerbung|interesse|geduld|zeit|mühe|unterlagen|vertrauen)\b",
        r"\bwünsch\w*\b|\balles gute\b|\bviel erfolg\b|\bverständnis\b|\bbedauern\b",
        r"\bbewerbungen (?:erreicht|eingegangen|erhalten)\b|\bsehr viele bewerbungen\b",
        r"\bsorgfältiger (?:prüfung|durchsicht|abwägung)\b",
    ),
    refusal=either(
        r"\b(?:leider|bedauerlicherweise|bedauern|absag\w*|nicht (?:berücksichtig\w*|weiter|anbieten|zusagen))\b"
    ),
    door=either(
        rf"\b{_POST}\b.*\b(?:frei|ausgeschrieben|besetz\w*|geplant|plan\w*|entsteh\w*|öffn\w*|such\w*|ausschreib\w*|"
        rf"geben)\b.*",
        rf"\b(?:plan\w*|such\w*|werden|wird|öffn\w*|schreiben|gibt|entsteh\w*|kommt|kommen)\b.*\b{_POST}\b.*",
        r"\b(?:bewirb|bewerb\w*|melde\w*|versuch\w*|schreib\w*|komm\w*)\b.*\b(?:wieder|erneut|noch einmal|nochmals?|"
        r"abermals)\b",
        r"\b(?:falls|wenn|sollte)\b.*\b(?:ändert|ändern|tut|ergibt|ergeben)\b",
        r"\bin (?:kontakt|verbindung) bleiben\b|\bim (?:kopf|hinterkopf|blick)\b|\bbleib\w* in (?:kontakt|"
        r"verbindung)\b",
        rf"\b(?:von {_YOU} hören|wieder (?:sprechen|aufnehmen|aufgreifen|anknüpfen))\b",
        rf"{_LATER}.*\b{_RECRUIT}\b|\b{_RECRUIT}\b.*{_LATER}",
        r"\b(?:sprech\w*|sprich|frag\w*|ruf\w*)\b.*\b(?:noch einmal|nochmals?|wieder|erneut)\b",
        r"\b(?:sollte|falls|wenn)\b.*\b(?:absag\w*|abspring\w*|ausfällt|ausfallen|zurückzieh\w*)\b",
        r"\bjede[sn]? (?:jahr|frühjahr|sommer|herbst|winter|januar|märz)\b.*\b(?:ein|such\w*|besetz\w*|aus)\b",
        r"\b(?:bewerber|talent)-?pool\b",
    ),
    door_needs=either(
        rf"\b{_POST}\b.*{WHEN}|{WHEN}.*\b{_POST}\b",
        r"\b(?:wieder|erneut|noch einmal|nochmals?|abermals|ändert|ändern|tut|ergibt|ergeben|kontakt|verbindung|"
        r"hinterkopf|"
        r"blick|hören)\b",
        rf"\b{_RECRUIT}\b",
        r"\b(?:absag\w*|abspring\w*|ausfällt|zurückzieh\w*|jede[sn]?)\b",
        r"pool\b",
    ),
    offer=either(
        rf"\b(?:gern|gerne|jederzeit)\b.*\b{_GIVE}\b|\b{_GIVE}\b.*\b(?:gern|gerne|jederzeit)\b(?=.*\b(?:{_YOU}|"
        rf"{_TREAT})\b)?",
        rf"\b{_WE} (?:könnte\w*|kann|können|würde\w*|biete\w*|hätte\w*)\b.*\b(?:{_DAY}|uhr|{_TREAT})\b",
        rf"\b(?:könnte|kann|können|biete|bieten|hätte) {_WE}\b.*\b(?:{_DAY}|uhr|{_TREAT})\b",
        rf"\b(?:frei|verfügbar|zeit)\b.*\b(?:{_DAY}|uhr)\b",
        rf"^(?:passt|passen|wollen|möchten|magst|mögen|hätten|hättest|haben|wäre|wie wäre|können|kannst|sollen)\b.*"
        rf"\b(?:{_TREAT}|{_DAY})\b.*\?$",
        r"\b(?:meine|unsere) tür (?:ist|steht|bleibt)\b|\bangeboten\b.*\b(?:gespräch|stunde|telefon\w*)\b",
        r"\bkomm\w*\b.*\b(?:kaffee|vorbei|besuch)\b",
        rf"\b(?:ruf\w*|meld\w*)\b.*\bdann\b.*\b(?:{_WE})\b|\b(?:hätte|habe|reserviere|halte)\b.*\b(?:stunde|zeit|"
        rf"termin|frei)\b",
        rf"\bauf wunsch\b|\bwenn {_YOU} (?:mag|mögen|möchte\w*|woll\w*|will\w*)\b.*\b(?:{_WE})\b",
        r"\bbin ich\b.*\b(?:zu sprechen|erreichbar|da|frei)\b|\bnimmt sich\b.*\b(?:zeit|stunde|viertelstunde|"
        r"minuten)\b",
    ),
    contact=either(
        r"\b(?:antwort\w*|schreib\w*|meld\w*|ruf\w*|wend\w*|mail\w*|sprech\w*|sprich|frag\w*)\b.*\b(?:mir|mich|uns|"
        r"diese (?:mail|nachricht|adresse)|hierauf)\b",
        r"\b(?:fragen|rückfragen)\b.*\b(?:zuständig|ansprechpartner\w*|hilft|erreich\w*|wenden|verfügung)\b",
        r"\berreich\w*\b.*\b(?:mich|uns|unter)\b|\bzuständig\b|\bansprechpartner(?:in)?\b",
        r"\b(?:schick\w*|send\w*|richte\w*)\b.*\b(?:an|bei) (?:frau|herrn?|mich|uns|die|unsere)\b",
    ),
    next=either(
        rf"\b(?:{_WE}|die \w+|der \w+|das \w+)\b.*\b(?:entscheid\w*|tag[te]n?|trifft|treffen|berät|beraten|spricht|"
        rf"sprechen|"
        rf"besprech\w*|meld\w*|schreib\w*|ruf\w*|schick\w*|lade\w*)\b.*{WHEN}",
        rf"{WHEN}.*\b(?:entscheid\w*|tagt|trifft|berät|spricht|meld\w*|schreib\w*|ruf\w*|schick\w*)\b.*\b{_WE}\b",
        rf"\b(?:{_WE}) (?:entscheid\w*|meld\w*)\b",
        r"\b(?:sie|du|ihr) (?:hör\w*|bekomm\w*|erhalt\w*|erhält\w*)\b.*\b(?:von uns|von mir|bescheid|nachricht|"
        r"antwort|vertrag|"
        r"angebot)\b|\b(?:hören|hörst) (?:sie|du)\b.*\bvon (?:uns|mir)\b",
        r"^(?:als nächstes|der nächste schritt|danach|im nächsten schritt)\b",
        rf"\b(?:entscheidung|vertrag|angebot|zweite runde)\b.*\b(?:fällt|kommt|folgt|geht|steht|wird)\b.*{WHEN}",
        rf"^(?=.*\b{_STEP}\b)(?:(?!\b{_PAST}\b).)*{_LATER}(?:(?!\b{_PAST}\b).)*$",
        r"\bbekomm\w* (?:sie|du)\b.*\b(?:bescheid|antwort|nachricht|vertrag|angebot)\b",
        r"\bmuss noch\b|\bmüssen noch\b",
        r"^geben sie uns\b|\bmeldet sich\b|\bmelden sich\b",
    ),
    reason=either(
        r"\bausschlag\w*\b|\bausschlaggebend\b|\bentscheidend (?:war|waren)\b|\bgrund\b.*\b(?:war|ist|dafür)\b|"
        r"\blag (?:nicht |vor "
        r"allem |daran|an)\b|\bwegen (?!des|der|ihr|dein)\b|\bweil\b|\bda (?:uns|wir|die|der|das)\b",
        r"\bfür (?:jemanden|eine person|eine bewerberin|einen bewerber|eine kandidatin|einen kandidaten|eine kollegin|"
        r"einen kollegen|andere)\b.*\b(?:der|die|mit|deren|dessen)\b",
        r"\b(?:fehlt\w*|mangel\w*|vermiss\w*)\b|\bzu wenig\b|\bnoch (?:nicht|keine?)\b.*\b(?:erfahrung|geführt|"
        r"geleitet)\b",
        r"\b(?:stelle|budget|projekt|mittel|position)\b[^.;]{0,30}\b(?:gestrichen|gekürzt|eingefroren|gestoppt|"
        r"verschoben|"
        r"zurückgezogen|weggefallen|entfällt)\b",
        r"\b(?:die|der) ander\w* (?:bewerber\w*|kandidat\w*|person)\b.*\b(?:bring\w*|hat|hatte|war|ist|kennt|"
        r"besitzt)\b",
        r"\baus den eigenen reihen\b|\bintern\w* (?:bewerber\w*|kandidat\w*|besetz\w*|kolleg\w*)\b",
        r"\bmehr (?:berufs|führungs|praxis)?erfahrung\b|\bjahre mehr\b",
        r"\bfrage der\b|\bdenn (?:wir|die|der|das|uns)\b|\b(?:über|unter) (?:unserem|dem) (?:rahmen|budget|"
        r"spielraum)\b",
        r"\b(?:kolleg\w*|person|bewerber\w*|kandidat\w*)\b.*\b(?:zuschlag|vorzug|aus dem haus|stelle (?:bekommen|"
        r"erhalten))\b",
        r"\b(?:brauch\w*|benötig\w*|verlangt\w*|erforder\w*)\b.*\b(?:jemanden|erfahrung|person|mehr)\b",
        r"\b(?:konnten|können|kann|konnte)\b.*\bnicht (?:mitgehen|zahlen|warten|erfüllen|leisten|bieten|folgen|"
        r"abwarten)\b",
        r"\b(?:der|die) mitbewerber(?:in)?\b|\b(?:kunde|auftraggeber|träger)\b.*\b(?:besteht auf|verlangt|fordert)\b",
    ),
    kindness=either(
        r"\b(?:sie|dich|euch) kennen(?:zu|ge)?lern\w*\b|\bkennen(?:zu|ge)lern\w*\b.*\b(?:freude|gefreut|schön)\b",
        rf"\b{_YOU}\b.*\b{_PRAISE}\b",
        rf"\b{_PRAISE}\b.*\b(?:{_YOU}|gesehen|gelesen|gehört|erlebt)\b",
        rf"\b(?:man|wir|ich|alle|uns|kolleg\w*|team)\b.*\b(?:gemerkt|gespürt|gelernt|gelacht|gewünscht|"
        rf"gern)\b.*\b{_YOU}\b",
        rf"\b{_YOU} \w+\b.*\b(?:geht mir nicht|in erinnerung|im kopf|nachgewirkt|überrascht|weitergeholfen|"
        rf"gut getan)\b",
        rf"\bwie {_YOU}\b.*\b(?:war|hat|klasse|super|spitze|stark)\b|\b(?:spaß gemacht|glück gehabt|gefreut)\b",
    ),
)
