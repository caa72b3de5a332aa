"""How employers ask for something in English, German and French: what is asked for, and the words that make it a "
"demand.

Every shape reads small letters with plain apostrophes. A topic without a demand is a remark (`a competitive salary`).
"""

from __future__ import annotations

import re

TELL = (
    r"(?:state|stating|indicat\w+|includ\w+|mention\w*|tell|let us know|give|specify|note|quot(?:e|ing)|provide|"
    r"confirm|say|add|"
    r"set out|outline|describe|write|send|attach|enclose|submit|"
    r"angabe|angeben|geben|gib|nenn\w*|teil\w*|mitteil\w*|schreib\w*|schick\w*|send\w*|füg\w*|erwähn\w*|verm\w+rk\w*|"
    r"préci\w+|indiqu\w+|mentionn\w+|communiqu\w+|joign\w+|merci d\w*|envoy\w+|adress\w+)"
)
_NEED = (
    r"(?:must|need\w*|requir\w+|essential|mandatory|necessary|expect\w*|willing\w*|prepared|able|ready|happy|hold|"
    r"holds|possess|"
    r"have|"
    r"erforderlich|voraussetz\w*|voraus|notwendig|zwingend|bereit\w*|benötig\w*|vorhanden|besitz\w*|"
    r"exigée?s?|requise?s?|obligatoire|indispensable|nécessaire|demandée?s?|prête?|acceptez)"
)
_DAYS = r"(?:\d|one|two|three|four|five|ein\w*|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq)"
_ON_SITE = (
    r"(?:on[- ]?site|in (?:the|our) (?:office|depot|clinic|lab|studio|school|plant|warehouse)|in[- ](?:person|office)|"
    r"vor ort|im büro|präsenz\w*|sur (?:site|place)|en présentiel|présence|au bureau)"
)
_SHIFT = (
    r"(?:(?:night|early|late|split|weekend|rotating|evening|bank) shifts?|shifts?(?! (?:from|to|toward|the|our|"
    r"gear))|nights|weekends?|every (?:second|other) weekend|"
    r"on[- ]call|rosters?|rota|schicht\w*|nacht\w*|wochenend\w*|rufbereitschaft|bereitschaftsdienst\w*|"
    r"astreintes?|(?:travail )?de nuit|week-ends?|horaires décalés|roulement)"
)
_LETTER = (
    r"(?:cover(?:ing)? letters?|letters?|applications?|statements?|personal statement|c\.?v\.?|résumés?|resumes?|"
    r"anschreiben|"
    r"bewerbung\w*|motivationsschreiben|lebenslauf|lettres?(?: de motivation)?|candidatures?)"
)
_CODED = (
    r"(?:ref(?:erence)?(?:\s?(?:no|number|code|id))?|job (?:id|number|code)|requisition|kennziffer|referenz\w*|"
    r"stellen-?id|référence)"
)
_AI = (
    r"(?:a\.?i\.?|artificial intelligence|chat-?gpt|gpt|llms?|language models?|chat-?bots?|generative \w+|copilot|"
    r"ki|künstliche\w* intelligenz|sprachmodell\w*|ia|intelligence artificielle)"
)
_HIRED = (
    r"(?:(?:your|the|an|job|their) applications?|application (?:materials?|documents?|letters?)|"
    r"applications? (?:written|generated|"
    r"made|created)|cover(?:ing)? letters?|letters?|applying|c\.?v\.?s?|résumés?|resumes?|your (?:answers?|"
    r"own words)|eigene\w* "
    r"worten|anschreiben|bewerbung\w*|motivationsschreiben|lettres?|candidatures?)"
)
LIMIT = re.compile(
    r"(?:no (?:more|longer) than|not (?:be )?(?:more|longer) than|not exceed\w*|max(?:imum)?\.?(?: of)?|at most|"
    r"up to|under|within|"
    r"limit\w* (?:of|to)|keep \w+(?: \w+)? to|höchstens|maximal|max\.|nicht (?:länger|mehr) als|auf|maximum|"
    r"ne (?:pas )?(?:dép\w+|excéd\w+)(?: pas)?|plus de|au plus|de)?\s*"
    r"\b(?P<n>\d[\d,. ]{0,5}\d|\d|one|two|three|half|a single|eine[rn]?|zwei|drei|une|deux|trois)[\s-]*"
    r"(?P<unit>words?|pages?|characters?|wörter\w*|worte\w*|seiten?|zeichen|mots|signes|"
    r"caractères)\b(?P<rest>\s*max\w*)?"
)
CAPPED = re.compile(
    r"\b(?:no (?:more|longer)|not (?:be )?(?:more|longer)|exceed\w*|max\w*|at most|up to|under|within|limit\w*|keep|"
    r"höchstens|nicht "
    r"(?:länger|mehr)|dépass\w*|excéd\w*|au plus|should be|sollte)\b|\b\d+[- ]word\b|\bone[- ]page\b"
)

TOPICS = {
    "start": re.compile(
        rf"\b{TELL}\b.*\b(?:(?:earliest|possible|preferred|desired|available|availability|"
        rf"your) (?:possible )?(?:start(?:ing)?|"
        r"availability)\w*(?: dates?)?|start(?:ing)? dates?|when you (?:could|can|would|are able to) (?:start|begin|"
        r"join)|"
        r"availability|\w*eintritts\w*|verfügbarkeit|startdatum|\w*starttermin|ab wann|disponibilité|"
        r"date (?:de début|d'entrée|"
        r"de prise de poste))\b|\bavailability\b.*\bstat(?:e|ed)\b"
    ),
    "notice": re.compile(rf"\b{TELL}\b.*\b(?:notice periods?|period of notice|kündigungsfrist\w*|préavis)\b"),
    "pay": re.compile(
        rf"\b{TELL}\b.*\b(?:(?:salary|pay|wage|rate|compensation) (?:expect\w+|requirements?|history|wish\w*)|"
        rf"(?:expected|desired|"
        r"current|target) (?:salary|pay|rate|compensation)|(?:like|want|hope|wish|expect) to (?:earn|be paid)|"
        r"gehalts\w+|"
        r"vergütungs\w+|prétentions(?: salariales)?|salaire (?:souhaité|attendu))\b"
    ),
    "days": re.compile(
        rf"\b{_DAYS}(?: to \d| bis \d|-\d|–\d)? (?:days?|tage?n?|jours?)\b.*\b{_ON_SITE}\b|"
        rf"\b{_ON_SITE}\b.*\b{_DAYS}(?: to \d|-\d)?"
        rf" (?:days?|tage?n?|jours?)\b|\b(?:{_NEED}|bereitschaft|works?|arbeiten|travaill\w+)\b.*(?:\b|-){_SHIFT}\b|"
        rf"(?:\b|-){_SHIFT}\b.*\b(?:{_NEED})\b"
    ),
    "licence": re.compile(
        r"\b(?:driv(?:er|ers|er's|ing)(?: |'s )?(?:\w+ )?licen[cs]e|(?:professional|nursing|teaching|medical|trade|"
        r"state|pilot|"
        r"security|forklift) (?:licen[cs]e|registration)|(?:registration|registered) with (?:the|a)|führerschein|"
        r"fahrerlaubnis|"
        r"\w*staplerschein|approbation|permis (?:b|c|d|de conduire|cariste)|caces)\b"
        r"|\bhold\w*\b.*\b(?:licen[cs]e|registration)\b|\blicen[cs]e\b.*\b(?:essential|required|mandatory|needed)\b"
    ),
    "permit": re.compile(
        r"\b(?:right to work|work (?:permit|authori[sz]ation|visa)|authori[sz]ed to work|eligib\w+ to work|"
        r"permission to work|"
        r"sponsor\w*\b.{0,30}\bvisas?|visas?\b.{0,30}\bsponsor\w*|security clearance|arbeitserlaubnis|aufenthaltstitel|"
        r"arbeitsgenehmigung|autorisation de travail|titre de séjour|droit de travailler|permis de travail)\b"
    ),
    "reference": re.compile(
        rf"\b(?:{TELL}|quote|unter|with|subject|betreff\w*|l'objet)\b.*\b{_CODED}\b|\b{_CODED}\b.*\b(?:subject|"
        rf"betreff\w*|l'objet)\b"
    ),
    "words": re.compile(
        rf"\b{_LETTER}\b.*\b(?:words?|pages?|characters|wörter\w*|worte\w*|seiten?|zeichen|mots|signes|caractères)\b|"
        rf"\b(?:words?|pages?|seiten?|mots)\b.*\b{_LETTER}\b"
    ),
    "to": re.compile(
        rf"\b(?:{_LETTER}|write|apply|letter|cv)\b.*\b(?:addressed|address|to|for the attention of|attn|an|zu händen|"
        rf"z\.\s?hd\.|à)\b"
        rf"|\b(?:address|write|direct|richten|adress\w+)\b.*\b(?:to|an|à|attention)\b"
    ),
    "documents": re.compile(
        r"\b(?:send\w*|attach\w*|enclos\w+|includ\w+|submit\w*|upload\w*|provide|sending|apply with|email|e-mail|bring|"
        r"schick\w*|send\w*|reich\w*|beifüg\w*|füg\w*|lade\w*|joign\w+|envoy\w+|transmett\w+|fourni\w+)\b.*"
        r"\b(?P<doc>c\.?v\.?s?|curriculum vitae|résumé|resumes?|cover(?:ing)? letters?|letter of \w+|references|"
        r"referees|certificates?|"
        r"transcripts?|portfolio|writing samples?|work samples?|lebenslauf|zeugnisse\w*|anschreiben|"
        r"bewerbungsunterlagen|"
        r"arbeitsproben?|lettres? de motivation|diplômes?|book)(?![\w])"
    ),
    "closing": re.compile(
        r"\b(?:closing (?:date|day)|applications? (?:close|must be (?:received|in|submitted)|are due|deadline)|"
        r"apply (?:by|before|"
        r"until|no later)|deadline|(?:sent|received|submitted|reach us) (?:by|before|no later)|bewerbungsfrist|"
        r"bewerbungsschluss|einsendeschluss|bewerb\w+\b.{0,60}\bbis (?:zum|spätestens)|date limite|"
        r"candidat\w+\b.{0,60}\b(?:avant|"
        r"jusqu'au|au plus tard))\b"
    ),
    "software": re.compile(rf"\b{_AI}\b.{{0,60}}\b{_HIRED}\b|\b{_HIRED}\b.{{0,60}}\b{_AI}\b"),
}
SPOKEN = re.compile(
    r"\b(?:used?|using|written|wrote|write|writes|generat\w+|made by|rejected?|accept\w*|read|consider\w*|begin|"
    r"start|disclos\w+|"
    r"declare|tell|do not|don't|avoid|without|no|not|please|"
    r"geschrieben\w*|verfasst\w*|erstellt\w*|nutz\w*|verwend\w*|bitte|nicht|kein\w*|rédigée?s?|générée?s?|utilis\w+|"
    r"écartée?s?|"
    r"merci|pas|sans)\b"
)
"""What is said of letters by software: that they are made so, or what becomes of them."""
DUTY = re.compile(
    r"\b(?:you(?:'ll| will)|we (?:build|develop|help|use)|our (?:product|platform|team)|sie (?:werden|entwickeln)|"
    r"vous (?:serez|"
    r"développ\w+))\b(?!.*\b(?:cover letter|your application|anschreiben|lettre)\b)"
)
"""Sentences about the work: an advertisement for people who build such software speaks of it everywhere."""
OFFERED = re.compile(
    r"\b(?:we offer|we provide|wir bieten|nous (?:proposons|offrons)|benefits?|up to \d days? (?:from home|remote))\b"
)
NAMED = re.compile(
    r"\b(?:to|for the attention of|attn\.?:?|an|zu Händen(?: von)?|z\.\s?Hd\.|à(?: l['’]attention de)?)\s+"
    r"(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Mx|Dr|Prof|Madame|Monsieur|Mme|M)\.?\s+)*"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s+(?:van|von|de|der|du|la)\b)?(?:\s+[A-ZÀ-Þ][\w'’-]+)+)"
)
TITLED = re.compile(
    r"\b(?:to|an|à)\s+(?P<name>(?:Herrn?|Frau|Mr|Mrs|Ms|Mx|Dr|Prof|Madame|Monsieur|Mme)\.?\s+[A-ZÀ-Þ][\w'’-]+)"
)
CODE = re.compile(r"(?<![\w@.])(?=[\w./#–-]*\d)[A-Za-z0-9][\w/#–-]{1,22}[\w](?![\w@])")
SOMETIME = re.compile(
    r"\b(?:end of|midnight|noon|within|weeks?|days?|month|year|today|tomorrow|ende|wochen?|tage?|fin|semaines?|"
    r"jours?)\b"
)
NO_DEADLINE = re.compile(
    r"\b(?:no|without|any) (?:\w+ )?deadlines?\b|\b(?:tight|meet\w*|under|project) deadlines?\b|\bdeadlines\b"
)
"""Deadlines that are part of the work, or that there are none of."""
