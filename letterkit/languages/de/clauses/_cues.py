"""What German notes say of themselves: what a heading announces, who speaks, what a clause is good for."""

from __future__ import annotations

import re

from letterkit.clauses._clause import By, Lead, Use


def _forms(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})\Z", re.IGNORECASE)


_OWN = (
    r"(?:(?:ihr|sein|deren|das|der|die|mein|meine|größtes?|größte|haupt|aktuelles?|eigentliche[rs]?|"
    r"offene[rs]?|seine|ihre)[ -]?)*"
)
LEADS: tuple[tuple[re.Pattern[str], Lead], ...] = (
    (_forms(
        r"(?:nicht|nie|nix(?: davon)?) (?:gesagt|erwähnt|erzählt|genannt|angesprochen)|was ich (?:vergessen habe|nicht gesagt habe)|"
        r"vergessen (?:zu )?(?:sagen|erwähnen|erzählen)|zu sagen vergessen|das fehlte|unerwähnt"
    ), Lead("evidence", "writer", False)),
    (_forms(
        r"(?:hätte|hätt) (?:ich )?(?:gern "
        r")?(?:sagen|erwähnen|"
        r"antworten|bringen|erzählen) (?:sollen|müssen|können)|was ich (?:hätte sagen sollen|sagen wollte)|"
        r"besser(?:e antwort)?|besser wäre(?: "
        r"gewesen)?|richtig wäre(?: gewesen)?|"
        r"richtige antwort|nachtrag|noch nachzutragen"
    ), Lead("better_answer", "writer", False)),
    (_forms(
        r"offen(?:e fragen?|e punkte)?|noch offen|unklar|meine fragen?|frage(?:n)?(?: noch| an (?:ihn|sie))?|"
        r"(?:ganz )?vergessen(?: zu fragen)?|"
        r"nicht (?:mehr )?gefragt|will ich noch wissen|noch (?:zu )?(?:klären|fragen)|hätte ich (?:gern )?(?:noch "
        r")?(?:gefragt|fragen (?:sollen|wollen))"
    ), Lead("question", "writer")),
    (_forms(r"gefragt(?: (?:wurde|hat|haben))?.{0,12}|(?:ihre|seine) fragen?|wollte wissen|(?:er|sie) (?:fragt|"
        r"fragte|wollte wissen)"), Lead("asked", "reader")),
    (_forms(rf"{_OWN}(?:einwand|einwände|bedenken|zweifel|skepsis|vorbehalte?|kritik|sorge (?:bei|wegen) mir|"
        rf"haken bei mir)"), Lead("doubt", "reader")),
    (_forms(
        rf"{_OWN}(?:problem(?:e)?|sorgen?|baustellen?|knackpunkt|engpass|schmerz(?:punkt)?|herausforderung(?:en)?|"
        rf"schwierigkeit(?:en)?|not)|"
        r"was (?:sie |ihn |dort |da |bei denen )?(?:klemmt|hakt|brennt|drückt|stört|fehlt|nervt)|wo(?:ran)? (?:es "
        r")?(?:klemmt|hakt|brennt|drückt).{0,12}"
    ), Lead("problem", "reader")),
    (_forms(
        r"versprochen|zugesagt|(?:meine )?zusagen?|(?:meine )?to.?dos?|(?:meine )?(?:haus)?aufgaben?|muss ich "
        r"noch|nachreichen|nachzureichen|"
        r"noch (?:zu )?schicken|schicken|ich soll(?:te)?(?: noch)?|ich schulde.{0,12}|hab(?:e)? ich "
        r"(?:versprochen|zugesagt)|soll ich schicken|unterlagen"
    ), Lead("promise", "writer")),
    (_forms(
        r"(?:wie )?(?:es |geht.?s )?weiter(?:geht|es vorgehen|es)?|nächste[rs]? schritte?|bescheid|entscheidung|"
        r"rückmeldung|termin|zeitplan|wann|danach|ablauf"
    ), Lead("step", "reader")),
    (_forms(r"(?:meine )?ideen?|(?:mein )?vorschlag|(?:mein )?plan|(?:das )?würde ich (?:tun|machen|zuerst.*)|ich "
        r"würde|ansatz|erste woche|einfall"), Lead("idea", "writer")),
    (_forms(r"zahl(?:en)?|die zahl(?:en)?"), Lead("number", "writer")),
    (_forms(
        r"(?:von mir )?(?:erzählt|gesagt|erwähnt)|hab(?:e)? (?:ich )?(?:erzählt|gesagt|erwähnt).{0,12}"
    ), Lead("evidence", "writer", True)),
    (_forms(
        r"belege?|erfolge?|beispiele?|kann ich|erfahrung|stärken?|habe ich (?:gemacht|vorzuweisen)"
    ), Lead("evidence", "writer")),
    (_forms(r"ich|von mir aus|meinerseits"), Lead("", "writer")),
    (_forms(
        r"lob|gelobt|kompliment|hat (?:ihm|ihr) gefallen|(?:er|sie) (?:mochte|fand gut)"
    ), Lead("kind_words", "reader")),
    (_forms(r"moment(?:e)?|(?:was )?(?:gut|schön|toll|stark)(?: war)?|hängen ?geblieben|was (?:bleibt|hängen "
        r"blieb)|highlights?|szene"), Lead("moment")),
    (_forms(r"(?:was )?(?:mir )?(?:gefällt|gefallen)(?: mir)?(?: hat)?|warum (?:ich (?:das )?will|die|hier|dort)|"
        r"motivation|reizt mich|grund"), Lead("motive", "writer")),
    (_forms(r"(?:mein )?(?:bauch)?gefühl|stimmung|fazit|eindruck|outfit|kleidung|anfahrt|wetter|randnotiz|"
        r"nebenbei|notiz an mich|merken|achtung|ärger|ps"), Lead("none", "writer")),
    (_forms(r"was (?:nicht|weniger) (?:so )?gut (?:war|lief)|schlecht gelaufen|daneben"), Lead("context", "writer")),
)  # fmt: skip
"""What headings and labels say of what follows them; the first that fits."""
SPEAKERS: tuple[tuple[re.Pattern[str], By], ...] = (
    (_forms(r"er|sie|(?:ihre|seine) worte|o-?ton(?: .+)?|zitat|wörtlich|(?:er|sie|der|die) (?:sagt|sagte|meint|"
        r"meinte|so)|original"), "reader"),
    (_forms(r"ich|meine antwort|von mir|ich so|ich drauf"), "writer"),
    (_forms(r"hr|personalerin?|kolleg(?:e|in)|azubi|empfang|sekretärin"), "other"),
)  # fmt: skip

SAYING = re.compile(
    r"\b(?:sagt|sagte|gesagt|meint|meinte|gemeint|schreibt|schrieb|geschrieben|antwortete?|geantwortet|erklärte?|"
    r"fragte?|gefragt|findet|fand|"
    r"rief|wörtlich|o-?ton|zitat|worte?|satz|einwand|einwände|bedenken|antwort|kommentar|so die|so der|lachte|"
    r"nannte|betonte|murmelte|warnte|gewarnt)\b|:\s*\Z",
    re.IGNORECASE,
)
UNTOLD = re.compile(
    r"\b(?:hab|habe) ich (?:\w+ ){0,3}?(?:nicht|nichts|nix|nie|kein wort)\b.{0,30}\b(?:gesagt|erwähnt|erzählt|"
    r"genannt|angesprochen)\b|"
    r"\bich (?:hab|habe) (?:\w+ ){0,3}?(?:nicht|nichts|nix|nie)\b.{0,30}\b(?:gesagt|erwähnt|erzählt|genannt|"
    r"angesprochen)\b|\A(?:gesagt|erwähnt|erzählt) (?:hab|habe) ich .{0,20}\bnicht\b",
    re.IGNORECASE,
)
"""What was not told, told as such: the letter tells it, and not that it was left out."""
WISH = re.compile(
    r"\A(?:ja,? )?(?:das )?(?:will|möchte|würd|würde|nehm|nehme|wär|wäre|mach|mache) ich\b(?! (?:erst|zuerst|als "
    r"erstes))[^,]{0,40}\Z|"
    r"\bich (?:will|möchte|hätte gern) (?:den job|die stelle|den platz|diesen|diese|das machen|da|dort|dahin|"
    r"unbedingt)\b.{0,30}\Z|\b(?:will (?:da|dort) ?(?:hin|rein|arbeiten)|traumjob|traumstelle|sofort (?:zusagen|"
    r"anfangen|unterschreiben)|unbedingt "
    r"(?:haben|hin))\b|"
    r"\bich (?:möchte|würde) (?:sehr |wirklich |so |unglaublich )?gern(?:e)? (?:dort|da|bei (?:denen|ihnen|ihm|"
    r"ihr)|in dem|in diesem)\b",
    re.IGNORECASE,
)
REMARK = re.compile(
    r"\b(?:peinlich|blamiert|verhaspelt|gestammelt|gestottert|depp|idiot|trottel|dumm von mir|blöd von mir|doof|"
    r"mist|ärger\w*|geärgert|verdammt|scheiße?|shit|"
    r"mich selbst|halt die klappe|nichts gescheites|viel zu (?:allgemein|leise|lang|lange|schnell|kompliziert)|zu "
    r"leise|nichts verstehe|nervös|geschwitzt|"
    r"schweißgebadet|herzklopfen|aufgeregt|müde|verlaufen|zu früh|zu spät dran|falsche[snr]? (?:gebäude|eingang|"
    r"tür)|hose|hemd|schuhe|bluse|krawatte|outfit)\b|"
    r"\b(?:muss|soll|sollte|kann|schreib|schreibe|will|mach|mache) ich (?:dem|der|ihm|ihr|denen|das|es|noch|jetzt|"
    r"morgen)\b.{0,30}\b(?:schreiben|sagen|klarstellen|richtigstellen|merken|"
    r"nachschauen|googeln|überlegen|nachlesen)\b|\A(?:das|dies) (?:hätte|hätt|hatte|hab|habe) ich\b|\bhätte ich "
    r"(?:das )?(?:sagen|erwähnen|antworten|bringen|erzählen) (?:sollen|müssen|können)\b|\A(?:nicht |keinesfalls |"
    r"bloß )?(?:vergessen|merken|"
    r"nachschauen|googeln|prüfen|checken|nachfragen)\b|\bich schreib(?:e)? (?:dem|der|ihm|ihr|denen)\b|\A(?:egal|"
    r"stimmt|endlich|hm|puh|uff|oje|naja|tja|schade|cool|super|ok|okay|wow)\b|"
    r"\b(?:schreib|schreibe|sag|sage|erwähn|erwähne) ich (?:nicht|nichts|lieber nicht)\b|\bnicht (?:im ärger|"
    r"heute|jetzt) (?:antworten|schreiben)\b|\bweiß (?:ich )?nicht mehr\b|\bmuss ich (?:ihr|ihm) lassen\b|"
    r"\bich (?:muss|sollte) (?:noch |mir |das )*(?:überlegen|nachdenken|schauen)\b|\bmal sehen\b|\blieber nicht\b|"
    r"\A(?:aber )?nicht dass\b|\A(?:das|die|den|dem) (?:macht|kennt|weiß|geht|sagt|kenne|sag|hör) (?:sonst|ja|mir|"
    r"ich|man|auch|keiner|niemand)\b|"
    r"\b\w+t (?:er |sie |ich )?ja\b|\bliebes tagebuch\b|\bsteht (?:auch |gar )*nicht im (?:lebenslauf|cv|"
    r"zeugnis)\b|\bals antwort\b|\b(?:gespräch|termin|interview|treffen|"
    r"vorstellungsgespräch|hospitation)\b.{0,40}\b(?:war|lief|dauerte|ging)\b|"
    r"\bmeine antwort\b|\bmir (?:fiel|ist|kam) .{0,20}\b(?:ein|eingefallen)\b|\bich (?:hab|habe) (?:nur |"
    r"natürlich |halt )?(?:ja|nein|nichts|nix|das|es)(?: nicht)? gesagt\b",
    re.IGNORECASE,
)
"""Words of a remark to oneself, which no letter tells."""
GUESS = re.compile(
    r"\b(?:glaub(?:e)?(?: ich)?|denk(?:e)? ich|vermut(?:lich|e)|angeblich|anscheinend|scheinbar|wahrscheinlich|"
    r"offenbar|wohl|oder so|keine ahnung|"
    r"weiß nicht|nicht sicher|irgendwas|hab ich gehört|habe gehört|soll angeblich|vielleicht|eventuell|evtl|"
    r"schätze|gefühlt|könnte sein|kann sein)\b",
    re.IGNORECASE,
)
"""What was guessed is not told as a fact."""
CORRECTED = re.compile(
    r"\b(?:nee|nein|quatsch|moment,|stimmt nicht|doch nicht|falsch|korrigiere|bzw\.? doch|ne warte|warte)\b|\?\?|"
    r"\(\?\)",
    re.IGNORECASE,
)
NOT_TOLD = re.compile(
    r"\b(?:nicht|nie|nix|kein wort|vergessen)\b.{0,25}\b(?:gesagt|erwähnt|erzählt|genannt|angesprochen|gezeigt|"
    r"sagen|erwähnen|erzählen|gefragt|fragen)\b|"
    r"\b(?:weiß|wissen|kennt) (?:er|sie|die|der) (?:ja )?(?:noch )?(?:nicht|nichts)\b|\b(?:zahl|grund|ergebnis|"
    r"das) (?:hab ich |habe ich )?(?:aber )?nicht\b|\bhätte ich .{0,20}\b(?:sollen|müssen)\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:ich )?(?:hab|habe|hatte)\b.{0,60}\b(?:erzählt|gesagt|erwähnt|gezeigt|genannt|berichtet|erklärt|"
    r"angesprochen)\b",
    re.IGNORECASE,
)
STEP = re.compile(
    r"\b(?:meldet|melden|meldest) (?:sich|dich|Sie)\b|\bsich\b.{0,40}\bmelden\b|\bbescheid\b|\bentscheid\w*\b|\b(?:ruft|"
    r"rufen) (?:mich |Sie |dich )?(?:\w+ ){0,4}(?:an|zurück)\b|\banrufen\b|\bhöre? ich\b|\brückmeldung\b|"
    r"\b(?:zweites|nächstes|zweite|nächste) (?:gespräch|runde)\b|\bprobe(?:arbeiten|tag)\b.{0,20}\b(?:am|im|"
    r"nächste|ab)\b|\bnächste woche\b|\bvertrag\b.{0,20}\b(?:schickt|kommt)\b|\bzweitgespräch\b",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"\b(?:ich|soll|muss|werde|will)\b.{0,80}\b(?:schick\w*|send\w*|nachreich\w*|reiche?\b.{0,40}\bnach|mail\w*|"
    r"zukommen|vorbeibring\w*|bring\w* (?:ihm|ihr|Ihnen|dir|das|die|den)\b|einreich\w*|vorleg\w*|"
    r"geb\w*\b.{0,20}\bbescheid|weiterleit\w*|hochlad\w*|faxen)\b|"
    r"\b(?:versprochen|zugesagt)\b|\b(?:nachreichen|nachschicken|zuschicken|schicken|senden|"
    r"mailen)\b(?=\s*(?:bis\b.*|am\b.*|morgen|heute)?\Z)|\bich (?:schicke|sende|maile|reiche|bringe|liefere)\b",
    re.IGNORECASE,
)
DOUBT = re.compile(
    r"\b(?:zu wenig|zu jung|zu alt|überqualifiziert|unterqualifiziert|noch nie|keine erfahrung|wenig erfahrung|"
    r"fehlt (?:mir|Ihnen|dir)|zweifel\w*|skeptisch|bedenken|einwand|einwände|"
    r"unsicher,? ob ich|ob ich (?:das|mit|so|wirklich|nicht)|nicht sicher,? ob ich|kommt aus|kommst aus|kommen "
    r"aus|quereinsteiger\w*|lücke im|zu teuer|hält mich|sorgt? sich,? (?:ob|dass) ich)\b",
    re.IGNORECASE,
)
KIND = re.compile(
    r"\b(?:gelobt|lobt|lobte|beeindruckt|gefallen hat|gefiel|gefällt (?:ihm|ihr|Ihnen)|saubere arbeit|gut gemacht|"
    r"stark gemacht|gute frage|genau so|passt (?:gut )?zu uns|freut sich)\b|"
    r"\bfand(?:en|est)?\b.{0,30}\b(?:gut|stark|toll|super|klasse|spannend|interessant)\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:fragt|fragte|fragten|fragtest|gefragt|wollte wissen|wollten wissen|wolltest wissen)\b", re.IGNORECASE
)
PROBLEM = re.compile(
    r"\b(?:problem\w*|sorge\w*|klemmt|hakt|hapert|stockt|brennt|fehl\w*|verlier\w*|verlust\w*|zu (?:lang|lange|"
    r"wenig|viel|spät|langsam|teuer|eng|knapp)|überlast\w*|überstunden|ausf[aä]ll\w*|"
    r"fluktuation|kündig\w*|rückst[aä]nd\w*|warte\w*|stau\w*|chaos|doppelt|handgestrickt|veraltet|niemand|keiner|"
    r"keinen|kaum|schwierig\w*|mühsam|eng|knapp|engpass|beschwer\w*|reklamation\w*|kaputt|"
    r"ungelöst|braucht|brauchen|brauchst|sucht|suchen|suchst|will,? dass|wollen,? dass|willst,? dass|ärger|"
    r"vergeht|dauert)\b",
    re.IGNORECASE,
)
MOTIVE = re.compile(
    r"\b(?:gefällt mir|gefallen hat mir|hat mir gefallen|mag ich|reizt mich|deshalb will|darum will|begeistert "
    r"mich|passt zu mir)\b",
    re.IGNORECASE,
)
DEED = re.compile(
    r"\bich\b.{0,90}\b(?:gebracht|gemacht|gebaut|geleitet|eingeführt|gesenkt|reduziert|verbessert|ausgebildet|"
    r"betreut|organisiert|entwickelt|aufgebaut|umgestellt|geschult|verkauft|gesteigert|"
    r"halbiert|verkürzt|übernommen|abgeschlossen|bestanden|gelernt|gearbeitet|verantwortet|programmiert|"
    r"geschrieben|repariert|geplant|gewonnen|erreicht|begleitet|geführt|umgesetzt|erarbeitet)\b",
    re.IGNORECASE,
)
OUGHT = re.compile(r"\bhätte\b.{0,60}\b(?:sollen|müssen|können)\b", re.IGNORECASE)
IDEA = re.compile(
    r"\bich würde\b(?! (?:gern|sofort|das machen))|\bwürde ich (?:zuerst|erst|als erstes)\b|\b(?:man )?könnte "
    r"man\b|\bich könnte\b",
    re.IGNORECASE,
)
SOMEBODY = re.compile(r"(?:(?i:der|die) )?(?:Herr|Frau|Hr\.|Fr\.|Dr\.|RA|Prof\.) [A-ZÄÖÜ]\w+")
"""Somebody who is named with a title."""
FIGURE = re.compile(
    r"\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zig|hundert|halbiert|halb|hälfte|"
    r"doppelt|verdoppelt|drittel)\b",
    re.IGNORECASE,
)


def lead(label: str) -> Lead | None:
    """What a heading or label says of what follows it."""
    plain = " ".join(re.sub(r"\([^)]*\)|[^\w\s'’-]", " ", label).split())
    return next((found for form, found in LEADS if form.match(plain)), None) if 0 < len(plain) < 45 else None


def speaker(tag: str) -> By | None:
    """Whose words a tag makes those behind it."""
    plain = " ".join(tag.replace(".", " ").split())
    return next((by for form, by in SPEAKERS if form.match(plain)), None)


def use_of_reader(text: str, is_past: bool) -> Use:
    """What a clause is good for whose subject is the reader or their firm."""
    for shape, use in ((STEP, "step"), (KIND, "kind_words"), (ASKED, "asked"), (DOUBT, "doubt"), (PROBLEM, "problem")):
        if shape.search(text) and not (use == "problem" and is_past):
            return use  # type: ignore[return-value]
    if is_past:
        return "none" if re.search(r"\b(?:nicht|nichts|nie|kein\w*|kaum)\b", text.partition(",")[0]) else "moment"
    return "context"


def use_of_writer(text: str) -> Use:
    """What a clause of the writer's own is good for; "" where nothing tells."""
    table: tuple[tuple[re.Pattern[str], Use], ...] = (
        (PROMISE, "promise"), (STEP, "step"), (IDEA, "idea"), (MOTIVE, "motive"), (TOLD, "evidence"),
        (DEED, "evidence"),
    )  # fmt: skip
    use: Use = next((use for shape, use in table if shape.search(text)), "")
    if (
        use == "evidence"
        and TOLD.search(text)
        and not (DEED.search(text) or re.search(r"\b(?:dass|von|vom|über|wie)\b", text))
    ):
        return "none"
    is_ours = re.search(r"\bwir\b|\bbei (?:uns|mir)\b", text, re.IGNORECASE)
    return use or ("evidence" if is_ours and FIGURE.search(text) else "")
