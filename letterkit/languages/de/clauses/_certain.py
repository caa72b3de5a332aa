"""When a German rendering is certain: see `letterkit.clauses.certainty`."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Meaning
from letterkit.clauses.certainty import Certainty

_I = re.IGNORECASE
CERTAINTY = Certainty(
    hedged=re.compile(
        r"\?\?|\(\?\)|\w\?(?=\s+[a-zäöü])|\b(?:glaub(?:e)?(?: ich)?|keine ahnung|weiß (?:ich )?nicht (?:mehr|genau|ob)|nicht sicher|oder so|angeblich|"
        r"anscheinend|vielleicht|eventuell|vermutlich|gerücht\w*|irgendwer|nachschauen|muss ich (?:noch )?prüfen|aufpassen|vorsicht|psst|unter uns)\b",
        _I,
    ),
    by_me=re.compile(r"\bich (?:glaube|denke|meine|schätze|vermute|nehme an)\b", _I),
    to_self=re.compile(
        r"\b(?:mist|peinlich|blöd|doof|dumm|depp|idiot\w*|trottel|gestottert|gestammelt|verhaspelt|rumgeeiert|herumgeeiert|geschwommen|ins schwimmen|"
        r"verwechselt|vergessen|verheddert|verplappert|blamiert|gelogen|geschwindelt|geflunkert|nervös|aufgeregt|rot geworden|geheult|geärgert|sauer|"
        r"schlecht (?:geantwortet|erklärt)|nix (?:gescheites|gesagt)|nichts gescheites)\b",
        _I,
    ),
    state=re.compile(
        r"\Aich (?:war|bin|fühlte mich|wurde|kam mir) (?:(?:sehr|so|ganz|total|zu|etwas|ziemlich|echt) )*(?!in\b|an\b|bei\b|auf\b|für\b|im\b|am\b|der\b|die\b|ein|"
        r"\d|zwei\b|drei\b|vier\b|fünf\b)[a-zäöüß]+\W*\Z",
        _I,
    ),
    secret=re.compile(
        r"\b(?:sie|du|ihr|die|niemand|keiner) (?:wissen|weißt|wisst|weiß|merken|merkst|merkt|sehen|siehst) (?:das |es |davon )?(?:ja |noch )?(?:nicht|nichts|nix)\b|"
        r"\bnicht weitersagen\b|\bgeht (?:die|sie|keinen|niemanden)\b",
        _I,
    ),
    number=re.compile(
        r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|\w+zig)\b", _I
    ),
    to_place=re.compile(
        r"\b(?:in|an|bei|auf|der|die|das|den|dem|des|von|am|im|zu|nach|St|Sankt)\.?[ -]\Z|[A-ZÄÖÜ]\w+[ -]\Z"
    ),
    to_me=re.compile(
        r"(?:hab|habe|bin|war|will|soll|sollte|muss|kann|könnte|möchte) ich\b|(?:warum|wieso|was) (?:hab|habe|bin|war|mach|mache|soll|will) ich\b",
        _I,
    ),
    acts=re.compile(r"(?!)"),
    names=frozenset("april mai juni juli august sommer winter ostern weihnachten montag freitag sonntag rose".split()),
)
_POINTS = re.compile(
    r"\b(?:es|davon|dafür|dagegen|damit|daran|darauf|daraus|darin|darüber|darum|dazu|dadurch|dabei|daneben|danach|dahin|drauf|drin|dran)\b"
    r"(?!,? (?:dass|wie|ob|was|zu|wenn|wer|wo|gibt|geht))|"
    r"\A(?:das|dies|die|der|den|dem|deswegen|deshalb|darum|trotzdem|er|so)\b(?= (?:ist|war|hat|liegt|geht|kam|wird|finde|fand|habe|hätte|kann|will|mach\w*|hab)\b)|"
    r"\b(?:welche|beides|dasselbe|das gleiche|die anderen|der andere|die andere|umgekehrt|genauso|auch nicht)\W*\Z|\b(?:einer|eine|eins|welche|keiner) davon\b",
    _I,
)
_THERE = re.compile(
    r"\b(?:gibt|gab|geht|ging|heißt|regnet|fehlt|fehlen|dauert|braucht|ist|war|wäre) es\b|\bes (?:gibt|gab|geht|ging|um|heißt|fehlt|fehlen|dauert|braucht|ist|wichtig|sei|klappt|läuft)\b",
    _I,
)
_THING = re.compile(r"\b(?:das|ein|mein|unser|Ihr|kein|dein) (?:[a-zäöüß]+ )*[A-ZÄÖÜ]\w+")
_COMPARED = re.compile(
    r"\b(?:schlimmer|besser|schlechter|schneller|langsamer|leichter|schwerer|größer|kleiner|länger|kürzer|mehr|weniger)\W*\Z",
    _I,
)


def points(line: str, meaning: Meaning) -> str:
    """A word that means nothing in the line itself."""
    for found in _POINTS.finditer(line):
        before = line[: found.start()]
        is_told = found[0].casefold() == "es" and (_THERE.search(line) or _THING.search(before))
        if not is_told:
            return f"it points at something that was said before: {found[0]}"
    compared = _COMPARED.search(line)
    return f"it compares with something that was said before: {compared[0]}" if compared else ""
