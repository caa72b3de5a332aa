"""German: see `topics/evidence.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.evidence import Demands

DEMANDS = Demands(
    lead=(
        r"(?:Sie (?:haben|bringen|verfügen über|besitzen) )?(?:(?:sehr )?(?:gute|fundierte|erste|mehrjährige|sichere|solide|"
        r"praktische|einschlägige)[rsn]? )*(?:Berufserfahrung|Erfahrung(?:en)?|(?:Grund|Fach)?[Kk]enntnisse?|Umgang|"
        r"Verständnis|Interesse|Freude|Spaß|Fähigkeit)(?: (?:in|im|mit|bei|von|vom|an|am|für))(?: der| dem| den| einer| "
        r"einem)? "
    ),
    tail=(
        r"(?:,? (?:ist |sind |wäre )?(?:von Vorteil|wünschenswert|vorausgesetzt|erwünscht|erforderlich|ein Plus)\b.*|"
        r"\s?\([^)]*\))"
    ),
    joined="und/oder|und|oder|sowie",
    either="oder|und/oder",
    within="für mit in im an am auf aus bei von vom zu zum zur unter über durch nach des der",
    bound=words("von vom des der"),
    examples="wie|zum Beispiel|z\\. ?B\\.|insbesondere|idealerweise|vorzugsweise|bevorzugt|gern",
    empty=words("""
        arbeit arbeiten tätigkeit tätigkeiten aufgabe aufgaben bereich bereiche umgang system systeme software programm
        programme prozess prozesse betrieb durchführung durchführen umsetzung erfahrung kenntnisse kenntnis gute guter gutes
        sichere sicherer allgemeine verschiedene andere weitere projekt projekte daten thema themen bedienung pflege
        verwaltung organisation service dienst leistung leistungen anlagen
    """),
    size=words("klein kleine kleinen kleiner groß große großen großer neu neue neuen komplex komplexe komplexen"),
    people=words("""
        person personen team teams kollege kollegen kollegin kolleginnen kunde kunden kundin kundinnen patient patienten
        patientin patientinnen nutzer nutzerinnen mitarbeiter mitarbeiterinnen mitarbeitende mitarbeitenden mitglied
        mitglieder leiter leiterin gast gäste schüler schülerin schülerinnen kind kinder kindern eltern familie familien
        bewohner bewohnern jugendliche jugendlichen auszubildende auszubildenden azubis lieferant lieferanten partner
        erwachsene erwachsenen teilnehmer
    """),
    families=(
        "leiten leite leitete geleitet leitung führen führe führte geführt führung",
        "schulen schulte geschult schulung unterrichten unterrichtete unterrichtet ausbilden ausgebildet anleiten angeleitet",
        "senken senkte gesenkt verringern verringert reduzieren reduziert reduzierung",
        "planen plane plante geplant planung",
        "fehlersuche störungssuche entstörung fehleranalyse",
        "verkaufen verkauft verkauf vertrieb",
        "einkaufen eingekauft einkauf beschaffung",
        "verdrahten verdrahtet verdrahtung verlegt verkabelung",
        "stromlaufplan stromlaufpläne stromlaufplänen schaltplan schaltpläne schaltplänen",
    ),
    compound=10,
    watched="beobachtet|zugesehen|hospitiert",
    others=r";|, (?:der|die|das|den|wobei|während)\b|\bunter (?:Anleitung|Aufsicht)\b|,? die [\w -]{3,40} (?:gab|machte|übernahm)\b",
    paper=(
        r"\w*(?:zertifikat|schein|führerschein|ausbildung|abschluss|studium|prüfung|elektrofachkraft|befähigung|"
        r"zulassung|selbstständige?r?|eigenverantwortlich\w*)\w*"
    ),
    degree=r"(?:abgeschlossenes? )?(?:studium|hochschulabschluss|bachelor|master|diplom)",
)
