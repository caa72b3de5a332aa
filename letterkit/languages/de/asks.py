"""German: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes, Indirect

ASK_SHAPES = AskShapes(
    tell=(
        r"angabe|angeben|geben|gib|nenn\w*|teil\w*|mitteil\w*|schreib\w*|schick\w*|send\w*|füg\w*|erwähn\w*|"
        r"verm\w+rk\w*"
    ),
    need=r"erforderlich|voraussetz\w*|voraus|notwendig|zwingend|bereit\w*|benötig\w*|vorhanden|besitz\w*",
    days=r"ein\w*|zwei|drei|vier|fünf",
    on_site=r"vor ort|im büro|präsenz\w*",
    shift=r"schicht\w*|nacht\w*|wochenend\w*|rufbereitschaft|bereitschaftsdienst\w*",
    letter=r"anschreiben|bewerbung\w*|motivationsschreiben|lebenslauf",
    coded=r"kennziffer|referenz\w*|stellen-?id",
    ai=r"künstliche\w* intelligenz|sprachmodell\w*|ia",
    hired=r"eigene\w* worten|anschreiben|bewerbung\w*|motivationsschreiben",
    limit_no=r"höchstens|maximal|max\.|nicht (?:länger|mehr) als|auf|maximum",
    limit_one="eine[rn]?|zwei|drei",
    limit_words=r"wörter\w*|worte\w*|seiten?|zeichen",
    capped="höchstens|nicht (?:länger|mehr)|sollte",
    start=r"\w*eintritts\w*|verfügbarkeit|startdatum|\w*starttermin|ab wann",
    notice=r"kündigungsfrist\w*",
    pay=r"gehalts\w+|vergütungs\w+",
    days_to=r" bis \d",
    days_days="tage?n?",
    days_days_2="tage?n?",
    days_works="bereitschaft|arbeiten",
    licence_driv=r"führerschein|fahrerlaubnis|\w*staplerschein|approbation",
    permit="arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung",
    reference_quote=r"unter|betreff\w*",
    reference_subject=r"betreff\w*",
    words_words=r"wörter\w*|worte\w*|seiten?|zeichen",
    words_words_2="seiten?",
    to_addressed=r"zu händen|z\.\s?hd\.",
    to_address=r"richten|adress\w+",
    documents_send=r"schick\w*|send\w*|reich\w*|beifüg\w*|füg\w*|lade\w*",
    documents_curriculum_vitae=r"lebenslauf|zeugnisse\w*|anschreiben|bewerbungsunterlagen|arbeitsproben?",
    closing=r"bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerb\w+\b.{0,60}\bbis (?:zum|spätestens)",
    spoken=r"geschrieben\w*|verfasst\w*|erstellt\w*|nutz\w*|verwend\w*|bitte|nicht|kein\w*",
    duty_you="sie (?:werden|entwickeln)",
    duty_cover_letter="anschreiben",
    offered="wir bieten",
    named_to=r"zu Händen(?: von)?|z\.\s?Hd\.",
    named_mr="Herrn?|Frau|Prof",
    named_van="von|der|du",
    titled_mr="Herrn?|Frau|Prof",
    sometime="ende|wochen?|tage?",
)

ASKS = Asks(
    code="kennziffer|stellen-?id",
    ones={
        "eine": 1,
        "einer": 1,
        "einen": 1,
        "zwei": 2,
    },
    label="bewerbungsfrist|bewerbungsschluss",
    pages="seiten?",
    signs="zeichen",
    attach="anhänge?|anlagen?|dateianhänge?|anhang",
    none="keine?n?|ohne|nicht",
)

INDIRECT = Indirect(
    asks=(
        r"frage ich|"
        r"ich frage|möchte ich (?:fragen|wissen)|wollte ich (?:fragen|wissen)|erkundige ich mich|genügt (?:mir )?eine (?:kurze )?(?:Zeile|Antwort|Nachricht)"
    ),
    what="ob|wie|wann|bis wann|wo",
)
