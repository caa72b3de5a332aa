"""How people write in their notes that something is to stay out, in English, German and French: all tried on any."""

from __future__ import annotations

import re

_VERBS_EN = (
    r"mention(?:ing)?|say(?:ing)?|tell(?:ing)?|bring(?:ing)? (?:\w+ )?up|writ(?:e|ing)|put|shar(?:e|ing)|"
    r"reveal(?:ing)?|disclos(?:e|ing)|discuss(?:ing)?|"
    r"touch(?:ing)?|rais(?:e|ing)|nam(?:e|ing)|repeat(?:ing)?|quot(?:e|ing)|go(?:ing)? there|talk about|let on|be weird"
)
_NOT_EN = (
    r"(?:wo ?n[’']?t(?: be)?|would ?n[’']?t|do ?n[’']?t|dont|do not|never|not|no need to|shouldn[’']?t|shan[’']?t|"
    r"better not|mustn[’']?t)"
)
_STARTS = (
    r"(?:\A|[.,;:!?(–—\"'-]\s*|\b(?:and|but|so|also|please|pls|just|then|uh|um|says?|said|me|i[’']?m|i am|i[’']ll|"
    r"i will|i)\s+)"
)
_WHOSE = r"(?:\A|[.,;:!?(–—-]\s*|\b(?:the|my|his|her|their|our) )"
"""What makes it the real one: `for a real reason` hides nothing."""
CONFIDENCE = (
    r"\b(?:told|mentioned|confided|verraten|erzählt|zugeflüstert|glissé|soufflé|confié)\b.{0,25}\b(?:in the (?:lift|"
    r"elevator|corridor|car park|kitchen)|on the way out|at the door|im aufzug|im fahrstuhl|auf dem weg|an der tür|"
    r"auf dem parkplatz|dans l[’']ascenseur|dans le couloir|sur le parking|en partant)\b|"
    r"\b(?:im|beim) (?:aufzug|fahrstuhl|rausgehen) (?:verraten|erzählt|gesagt)\b|\bisn[’']?t public\b|"
    r"\bnot (?:public|announced|official)(?: yet)?\b|\b(?:noch )?nicht (?:offiziell|öffentlich|bekannt)\b|"
    r"\bpas (?:encore )?(?:officiel|public|annoncé)\w*\b|"
    r"\bbetween (?:us|you and me|me and me|ourselves|you and i)\b|\boff the record\b|\bin confidence\b|"
    r"\bconfidential\w*\b|\blet (?:it )?slip\b|\bs(?:c)?htum\b|"
    r"\bunter uns\b|\bunter vier augen\b|\bim vertrauen\b|\bvertraulich\w*\b|\ben confidence\b|\bentre nous\b|"
    r"\bà demi-mots?\b|\bconfidentiel\w*\b|\bsous le sceau\b|\bprobably shouldn[’']?t have\b|\bis for outside\b|"
    r"\bnot for outside\b"
)
KEEP_OUT = (
    r"\b(?:no need to|won[’']?t|not going to|don[’']?t) go into (?:it|that|this)\b|\bfor me to sort\b|"
    r"\bmein geheimnis\b|\b(?:nix|nichts) (?:von|davon|drüber|darüber) (?:schreiben|sagen|erzählen)\b|"
    r"\bj[’']en (?:dis|parle\w*) (?:rien|pas)\b|\bne pas laisser entendre\b|\bn[’']en parle (?:pas|plus)\b|"
    r"\b(?:à )?garder? (?:ça |cela |tout ça )?pour (?:moi|soi|nous)\b|\bça je (?:le |la )?garde\b|"
    r"\bn[’']en (?:parle\w*|dirai|dis|dire) (?:pas|rien)\b|\bsous le manteau\b|"
    r"\bdarf (?:davon |das |es )*(?:nichts|nicht) (?:davon )?(?:wissen|erfahren)\b|\b(?:must|mustn[’']?t|can[’']?t|"
    r"shouldn[’']?t|may) (?:not )?(?:know|find out|hear)\b|\bnicht erzählt und (?:werde|will)\b|"
    r"\bnot something i[’']?d\b|"
    rf"{_STARTS}{_NOT_EN} (?:even |ever |to |going to |gonna |you |dare )*(?:{_VERBS_EN})\b|\b(?:do ?n[’']?t|dont|"
    rf"do not|never) tell (?:no ?body|no ?one|any ?body|any ?one|her|him|them|[A-Z]\w+)\b|\btell (?:no ?body|"
    rf"no ?one)\b|"
    r"(?:\A|[.,;:!?(–—-]\s*)(?:do ?n[’']?t|dont)\s*[.!)]*\Z|\bkeep(?:ing)? (?:that|this|it|these)?\s?(?:to (?:my|"
    r"your)self|quiet|secret|private|out of)\b|\bkeep .{0,12}(?:between|s(?:c)?htum)\b|"
    r"\bleave (?:it|that|this|him|her|them)(?: \w+)? (?:out|alone)\b|\bleave (?:it|that)\s*(?:[.!)]|\Z)|"
    r"\bnot (?:for|in) (?:the |this )?(?:letter|mail|email|e-mail|print|note)\b|\bno(?:t|"
    r" one)(?:body)?[’']?s? (?:else[’']?s )?business\b|\bnobody[’']s business\b|\bnone of (?:their|her|"
    r"his) business\b|"
    r"\b(?:just|only) for me\b|\bfor me only\b|\bfor my eyes\b|\bno comment\b|\bno names\b|\bno calls there\b|"
    rf"\bdoesn[’']?t know (?:i[’']?m|i am) looking\b|{_WHOSE}real reason\b|"
    r"\bdidn[’']?t mention\b.{0,8}\bno reason\b|"
    r"\bprivate\b\s*[):]|(?:\A|[.;]\s*)(?:careful|vorsicht|(?-i:prudence))\s*[.!]*\Z|"
    r"\b(?:nicht|nix|nichts|nie) (?:erwähnen|sagen|schreiben|reinschreiben|ansprechen|nennen|verraten|weitersagen|"
    r"erzählen|anfassen|in den brief|in die mail|für den brief)\b|\bsag(?:e)? ich (?:\w+ ){0,3}?(?:nix|nichts|nicht|"
    r"nach|erst)\b|\b(?:nix|nichts) (?:sagen|davon|dazu)\b|"
    r"\b(?:behalt\w*|bleibt|bleib) (?:ich )?(?:das )?(?:für mich|unter uns|geheim)\b|\bgeht \w+ (?:etwas|was|nichts|"
    r"nix) an\b|\bnur für mich\b|\b(?:hör|schreib|erwähn\w*) ich (?:\w+ )?(?:nicht|nix)\b|\b(?:wahre[rn]?|"
    r"echte[rn]?|eigentliche[rn]?) grund\b|\bwei(?:ß|ss) (?:er|sie|die|der) ja (?:nicht|nix)\b|"
    r"\bgrund\s+(?:\([^)]*\)\s+)?nicht\b|"
    r"\b(?:ne |n[’'])?(?:pas|rien) (?:à |en |le |la |y |l[’'])*(?:dire|écrire|mentionner|parler|évoquer|aborder|"
    r"toucher|révéler)\b|\b(?:dire|dis|dites) rien\b|\bpas besoin de (?:le |la |l[’'])?(?:dire|savoir|mentionner)\b|"
    r"\bne (?:rien )?(?:dire|parler)\b|\bje garde (?:ça |cela |tout )*pour moi\b|\bça je garde\b|"
    r"\bne regarde (?:personne|que moi)\b|"
    r"(?:\A|[.,;:!?(–—-]\s*|\b(?:la|ma|sa) )(?:vraie|véritable) raison\b|\bmotus\b|\bà taire\b|\bpas à (?:elle|"
    r"lui)\b|\bpas dans (?:le mail|la lettre)\b"
)  # fmt: skip
CONFIDED = re.compile(CONFIDENCE, re.IGNORECASE)
KEPT_OUT = re.compile(rf"{CONFIDENCE}|{KEEP_OUT}", re.IGNORECASE)
TELLING = re.compile(
    r"\b(?:told|said|says|let|slip|mentioned|gesagt|sagt|erzählt|dit|raconté|hat|sie|er|mir|me|she|he|they|elle|il|"
    r"a|l[’']a|nach|dem|call|am|handy|in|the|elevator|im|auf)\b",
    re.IGNORECASE,
)
"""Words that only tell how one came to know something."""
