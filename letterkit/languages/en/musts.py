"""English: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

_SAY = r"(?:say|said|tell|told|mention(?:ed)?|give|gave|get (?:to|round to)|got (?:to|round to)|bring up|brought up)"
MUSTS = Musts(
    doubt=(
        r"\b(?:doubt(?:s|ed|ing)?|worr(?:y|ied|ies)|concern(?:s|ed)?|reservations?|hesita\w+|(?:not|wasn['’]?t|isn['’]?t) "
        r"(?:sure|convinced) (?:if|whether|that|about|how)? ?(?:i|i['’]m|my|me|id|ive)\b|wonder(?:s|ed|ing)? (?:\w+ )?(?:if|whether) i\b|you(?:['’]ve| have)? (?:only|never) "
        r"(?:\w+ )?\w+(?:ed|n|en|ne|un|ld)|(?:seemed|looked) (?:unsure|doubtful) about my|thought i(?:['’]d| would| might) (?:be|get|leave|struggle))\b"
    ),
    untold=(
        rf"\b(?<!could )(?<!can )(?<!do )(?:forgot to|did(?:n['’]?t| not)|never|not|hadn['’]?t) (?:get to |actually |even )?{_SAY}\b|\bnot (?:in|on) (?:my|the) (?:cv|resume|résumé)\b|"
        r"\bforgot (?:the|that|my)\b|\bleft out\b|\bdidn?['’]?t come up\b"
    ),
    repair=(
        rf"\b(?:should|could|ought to)(?:a|['’]?ve| have| of)? (?:prob\w* )?{_SAY}\b(?=(?:\W+\w+){{2}})|\b(?:better(?: answer)?\s*:|what i (?:meant|wanted) to say)"
        r"(?=(?:\W+\w+){2})|\bactually (?:no|it['’]?s|only|it was)\b(?=(?:\W+\w+){2})"
    ),
    corrects=r"\b(?:must|need to|have to|should) (?:correct|fix|put (?:it|that|this) right|clear (?:it|that|this) up)|\b(?:to|will) correct\b|\bset (?:it|that|this|the record) straight\b",
    promise=(
        r"\b(?:prom(?:ised?|\.)|prmsd|owe)\b(?=(?:\W+\w+){2})|\bsa(?:id|ys?) (?:that )?i['’]?(?:d|ll| would| will) (?:\w+ )?(?:send|bring|mail|email|forward|share|drop|scan|post)\b|"
        r"\A\W*(?:must |to |i['’]?m to |i have to )?(?:send|bring|e-?mail|forward|drop off|drop|post|scan) (?:\w+ ){1,8}\w+"
    ),
    question=(
        r"\b(?:forgot to|did(?:n['’]?t| not)|never|should(?:['’]?ve| have|a)?|wanted to|meant to|would (?:have )?like[d]? to|like to|still to|want to) (?:get to |have )?ask(?:ed)?\b(?=(?:\W+\w+){2})|"
        r"\b(?:like|love|want(?:ed)?) to (?:have )?(?:know|asked?)\b(?=(?:\W+\w+){2})|\Awonder(?:ing)? (?:if|whether|who|how|what|why)\b"
    ),
    step=(
        r"(?:\b(?:he|she|they|hr|you)\b.{0,12}(?:['’]ll|\bwill|\bwould|['’]d|\bto)|\A\W*will) (?:\w+ )?(?:call|ring|phone|text|txt|mail|email|write|let me know|decide|confirm|be in touch|get back|tell me)\b|"
        r"\b(?:hear (?:back |from \w+ )?(?:by|on|in|end|next|from|within|after)|decision (?:by|on|in|due|next)|decid(?:es?|ing) (?:by|on|when|next|in|end)|picks? (?:by|on|next|\W*end)|answer (?:by|on)|"
        r"(?:second|next) (?:round|interview)|trial (?:day|shift))\b"
    ),
    asked=r"\b(?:asked|wanted to know|q from \w+|question from \w+|grilled me)\b(?=(?:\W+\w+){2})",
    problem=(
        r"\b(?:los(?:e|es|ing|t)|short of|stuck|broken|mess|nobody|no one|can['’]?t|too (?:many|few|long|late|slow|much)|wait(?:s|ing)?|late|behind|hours?|quit(?:s|ting)?|leav(?:e|es|ing)|"
        r"headache|problem|trouble|burn\w*|drift\w*|miss(?:ed|es|ing)|bin|waste\w*|complain\w*|turnover|down|flood\w*)\b"
    ),
    theirs=r"\A\W*(?:he|she|they|hr|you)\b",
    mine=r"\A\W*(?:i|i['’]\w+|im|ive|id|my|me|we|our)\b",
    me=r"\b(?:i|i[\'’]\w+|me|my)\b",
    status=r"\b(?:still open|filled|decid\w+|decision|timeline|when (?:i|you)|heard?|(?:need|missing|want) (?:anything|something)|anything (?:else|more|missing))\b",
    anyway=r"\b(?:anyway|all the same|still send|regardless)\b",
)
