"""German: see `topics/beginnings.py`."""

from __future__ import annotations

from letterkit.languages.topics.beginnings import THEIRS, Beginning, Beginnings

_TOLD_ME = Beginning("Sie haben mir erzählt, dass", "Du hast mir erzählt, dass", "{person} hat mir erzählt, dass")
BEGINNINGS = Beginnings(
    by_role=dict.fromkeys(THEIRS, _TOLD_ME)
    | {
        "moment": Beginning("Im Kopf geblieben ist mir, dass"),
        "hook": Beginning("Ich weiß noch, dass Sie", "Ich weiß noch, dass du", "Ich weiß noch, dass {person}"),
        "liked": Beginning("Ich weiß noch, dass Sie", "Ich weiß noch, dass du", "Ich weiß noch, dass {person}"),
        "cares": Beginning("Ihnen ist wichtig, dass", "Dir ist wichtig, dass", "{person} ist wichtig, dass"),
        "idea": Beginning("Als Erstes würde ich"),
        "evidence": Beginning(
            "In meiner eigenen Arbeit habe ich",
            told="Wie ich erzählt habe:",
            untold="Nicht mehr zur Sprache kam:",
        ),
        "number": Beginning("In Zahlen waren das"),
        "context": Beginning("Das war"),
        "strength": Beginning("Was ich mitbringe, ist"),
        "doubt": Beginning("Sie hatten ein Bedenken:", "Du hattest ein Bedenken:", "{person} hatte ein Bedenken:"),
        "bridge": Beginning("Um diese Lücke zu schließen, habe ich"),
        "answer": Beginning(
            "Zu Ihren Bedenken kann ich sagen, dass",
            "Zu deinen Bedenken kann ich sagen, dass",
            "Zu den Bedenken von {person} kann ich sagen, dass",
        ),
        "reply": Beginning("Auf Ihre Frage kann ich sagen, dass", "Auf deine Frage kann ich sagen, dass"),
        "opening": Beginning(
            "Zu dem, was Sie offen lassen, kann ich sagen, dass", "Zu dem, was du offen lässt, kann ich sagen, dass"
        ),
        "use": Beginning(
            "Danke, dass Sie mir den Grund nennen. Ich werde", "Danke, dass du mir den Grund nennst. Ich werde"
        ),
        "question": Beginning("Eine Frage ist für mich noch offen:"),
        "asked": Beginning("Sie haben mich gefragt,", "Du hast mich gefragt,", "{person} hat mich gefragt,"),
        "better_answer": Beginning("Was ich hätte sagen sollen:"),
        "weakness": Beginning("Arbeiten möchte ich an"),
        "uncertainty": Beginning("Unsicher bin ich noch,"),
        "motive": Beginning("Mein Interesse ist noch gewachsen, weil"),
        "step": Beginning("So habe ich es verstanden:"),
        "decision_day": Beginning("Sie wollten sich entscheiden", "Ihr wolltet euch entscheiden"),
        "promise": Beginning("Wie versprochen:"),
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
    }
)
