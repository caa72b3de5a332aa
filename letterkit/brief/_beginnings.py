"""How a sentence begins that the writer is to end, by language and role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Beginning(NamedTuple):
    """The beginning of a sentence; "" in all but the first where it does not differ.

    familiar: to somebody who is said du or tu to. other: where `{person}`, and not the reader, said or did it.
    told, untold: of what the writer did, where it was told in the talk, and where it was not.
    """

    begin: str
    familiar: str = ""
    other: str = ""
    told: str = ""
    untold: str = ""


_TOLD_ME = Beginning("You told me that", "", "{person} told me that")
_ERZÄHLT = Beginning("Sie haben mir erzählt, dass", "Du hast mir erzählt, dass", "{person} hat mir erzählt, dass")
_DIT = Beginning("Vous m'avez dit que", "Tu m'as dit que", "{person} m'a dit que")
_THEIRS = ("problem", "measure", "responsibility", "why_open", "team", "tools", "reason")

BEGINNINGS: Mapping[str, Mapping[str, Beginning]] = {
    "en": dict.fromkeys(_THEIRS, _TOLD_ME)
    | {
        "moment": Beginning("What stayed with me is that"),
        "hook": Beginning("I remember that you", "", "I remember that {person}"),
        "liked": Beginning("I remember that you", "", "I remember that {person}"),
        "cares": Beginning("What matters to you is that", "", "What matters to {person} is that"),
        "idea": Beginning("What I would do first is"),
        "evidence": Beginning("In my own work I", told="As I told you, I", untold="What I did not get to tell you: I"),
        "number": Beginning("In figures, that was"),
        "context": Beginning("That was"),
        "strength": Beginning("What I bring is"),
        "doubt": Beginning("You wondered whether", "", "{person} wondered whether"),
        "bridge": Beginning("To close that gap I"),
        "question": Beginning("I would still like to know"),
        "asked": Beginning("You asked me", "", "{person} asked me"),
        "better_answer": Beginning("What I should have said is that"),
        "weakness": Beginning("What I want to work on is"),
        "uncertainty": Beginning("What I am not sure of is"),
        "motive": Beginning("I am all the more interested because"),
        "step": Beginning("We agreed that"),
        "decision_day": Beginning("You said that you will decide"),
        "promise": Beginning("I promised to"),
        "promised_to_us": Beginning("You said that you would", "", "{person} said that they would"),
        "resource": Beginning("You mentioned", "", "{person} mentioned"),
        "useful": Beginning("It may be of use to you that"),
        "why": Beginning("I thought of you because"),
        "start": Beginning("I can start"),
        "notice": Beginning("My notice period is"),
        "days": Beginning("I can be on site"),
        "roster": Beginning("I can work"),
        "licence": Beginning("I hold"),
        "permit": Beginning("I may work here because"),
        "note": Beginning("From our conversation I remember that"),
    },
    "de": dict.fromkeys(_THEIRS, _ERZÄHLT)
    | {
        "moment": Beginning("Im Kopf geblieben ist mir, dass"),
        "hook": Beginning("Ich weiß noch, dass Sie", "Ich weiß noch, dass du", "Ich weiß noch, dass {person}"),
        "liked": Beginning("Ich weiß noch, dass Sie", "Ich weiß noch, dass du", "Ich weiß noch, dass {person}"),
        "cares": Beginning("Ihnen ist wichtig, dass", "Dir ist wichtig, dass", "{person} ist wichtig, dass"),
        "idea": Beginning("Als Erstes würde ich"),
        "evidence": Beginning(
            "In meiner eigenen Arbeit habe ich",
            told="Wie ich Ihnen erzählt habe, habe ich",
            untold="Nicht mehr zur Sprache kam: Ich habe",
        ),
        "number": Beginning("In Zahlen waren das"),
        "context": Beginning("Das war"),
        "strength": Beginning("Was ich mitbringe, ist"),
        "doubt": Beginning("Sie haben sich gefragt, ob", "Du hast dich gefragt, ob", "{person} hat sich gefragt, ob"),
        "bridge": Beginning("Um diese Lücke zu schließen, habe ich"),
        "question": Beginning("Ich wüsste noch gern,"),
        "asked": Beginning("Sie haben mich gefragt,", "Du hast mich gefragt,", "{person} hat mich gefragt,"),
        "better_answer": Beginning("Ich hätte sagen sollen, dass"),
        "weakness": Beginning("Arbeiten möchte ich an"),
        "uncertainty": Beginning("Unsicher bin ich noch,"),
        "motive": Beginning("Mein Interesse ist noch gewachsen, weil"),
        "step": Beginning("Vereinbart haben wir, dass"),
        "decision_day": Beginning("Sie wollten sich entscheiden", "Ihr wolltet euch entscheiden"),
        "promise": Beginning("Ich hatte versprochen,"),
        "promised_to_us": Beginning("Sie wollten", "Du wolltest", "{person} wollte"),
        "resource": Beginning("Sie haben mir genannt:", "Du hast mir genannt:", "{person} hat mir genannt:"),
        "useful": Beginning("Für Sie ist vielleicht nützlich, dass", "Für dich ist vielleicht nützlich, dass"),
        "why": Beginning("An Sie habe ich gedacht, weil", "An dich habe ich gedacht, weil"),
        "start": Beginning("Anfangen kann ich"),
        "notice": Beginning("Meine Kündigungsfrist beträgt"),
        "days": Beginning("Vor Ort sein kann ich"),
        "roster": Beginning("Arbeiten kann ich"),
        "licence": Beginning("Ich habe"),
        "permit": Beginning("Arbeiten darf ich hier, weil"),
        "note": Beginning("Aus unserem Gespräch weiß ich noch, dass"),
    },
    "fr": dict.fromkeys(_THEIRS, _DIT)
    | {
        "moment": Beginning("Ce qui m'est resté, c'est que"),
        "hook": Beginning("Je me souviens que vous", "Je me souviens que tu", "Je me souviens que {person}"),
        "liked": Beginning("Je me souviens que vous", "Je me souviens que tu", "Je me souviens que {person}"),
        "cares": Beginning(
            "Ce qui compte pour vous, c'est que",
            "Ce qui compte pour toi, c'est que",
            "Ce qui compte pour {person}, c'est que",
        ),
        "idea": Beginning("Je commencerais par"),
        "evidence": Beginning(
            "Dans mon propre travail, j'ai",
            told="Comme je vous l'ai dit, j'ai",
            untold="Ce que je n'ai pas eu le temps de vous dire : j'ai",
        ),
        "number": Beginning("En chiffres, c'était"),
        "context": Beginning("C'était"),
        "strength": Beginning("Ce que j'apporte, c'est"),
        "doubt": Beginning("Vous vous demandiez si", "Tu te demandais si", "{person} se demandait si"),
        "bridge": Beginning("Pour combler ce manque, j'ai"),
        "question": Beginning("J'aimerais encore savoir"),
        "asked": Beginning("Vous m'avez demandé", "Tu m'as demandé", "{person} m'a demandé"),
        "better_answer": Beginning("J'aurais dû répondre que"),
        "weakness": Beginning("Ce que je veux travailler, c'est"),
        "uncertainty": Beginning("Ce dont je ne suis pas sûr, c'est"),
        "motive": Beginning("Mon intérêt a encore grandi parce que"),
        "step": Beginning("Nous avons convenu que"),
        "decision_day": Beginning("Vous avez dit que vous décideriez", "Tu as dit que vous décideriez"),
        "promise": Beginning("J'avais promis de"),
        "promised_to_us": Beginning("Vous aviez dit que vous", "Tu avais dit que tu", "{person} avait dit que"),
        "resource": Beginning("Vous m'avez parlé de", "Tu m'as parlé de", "{person} m'a parlé de"),
        "useful": Beginning("Il vous sera peut-être utile que", "Il te sera peut-être utile que"),
        "why": Beginning("J'ai pensé à vous parce que", "J'ai pensé à toi parce que"),
        "start": Beginning("Je peux commencer"),
        "notice": Beginning("Mon préavis est de"),
        "days": Beginning("Je peux être sur place"),
        "roster": Beginning("Je peux travailler"),
        "licence": Beginning("Je suis titulaire de"),
        "permit": Beginning("J'ai le droit de travailler ici parce que"),
        "note": Beginning("De notre entretien, je retiens que"),
    },
}
