"""French: see `topics/beginnings.py`."""

from __future__ import annotations

from letterkit.languages.topics.beginnings import THEIRS, Beginning, Beginnings

_TOLD_ME = Beginning("Vous m'avez dit que", "Tu m'as dit que", "{person} m'a dit que")
BEGINNINGS = Beginnings(
    by_role=dict.fromkeys(THEIRS, _TOLD_ME)
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
            told="Comme je vous l'ai dit,",
            untold="Ce que je n'ai pas eu le temps de vous dire, c'est que",
        ),
        "number": Beginning("En chiffres, c'était"),
        "context": Beginning("C'était"),
        "strength": Beginning("Ce que j'apporte, c'est"),
        "doubt": Beginning("Vous aviez une réserve :", "Tu avais une réserve :", "{person} avait une réserve :"),
        "bridge": Beginning("Pour combler ce manque, j'ai"),
        "answer": Beginning(
            "À votre réserve, je peux répondre que",
            "À ta réserve, je peux répondre que",
            "À la réserve de {person}, je peux répondre que",
        ),
        "reply": Beginning("À votre question, je peux répondre que", "À ta question, je peux répondre que"),
        "opening": Beginning(
            "À ce que vous laissez ouvert, je peux répondre que", "À ce que tu laisses ouvert, je peux répondre que"
        ),
        "use": Beginning("Merci de m'avoir dit pourquoi : je vais"),
        "question": Beginning("Une question me reste :"),
        "asked": Beginning("Vous m'avez demandé", "Tu m'as demandé", "{person} m'a demandé"),
        "better_answer": Beginning("J'aurais dû répondre que"),
        "weakness": Beginning("Ce que je veux travailler, c'est"),
        "uncertainty": Beginning("Ce dont je ne suis pas sûr, c'est"),
        "motive": Beginning("Mon intérêt a encore grandi parce que"),
        "step": Beginning("Si j'ai bien compris,"),
        "decision_day": Beginning("Vous avez dit que vous décideriez", "Tu as dit que vous décideriez"),
        "promise": Beginning("Comme promis,"),
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
    }
)
