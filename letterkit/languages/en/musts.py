"""English: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts, Sections

_SAY = r"(?:say|said|tell|told|mention(?:ed)?|give|gave|get (?:to|round to)|got (?:to|round to)|bring up|brought up)"
_DAY = r"(?:mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:\w*day)?|tomorrow|tonight|the \d|\d"
_WEEKDAY = r"(?:mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:\w*day)?"
_GIVE = r"(?:send|get|bring|e?-?mail|forward|share|drop|scan|post|have|let|ring|show|give|ask|call|phone|return|look into|find out|check)"
_NOT = r"(?:n['’]?t|not|never|only|no(?! idea)|without|nothing|less|short|just|instead|hop(?:ed|in[g['’]?]?)|used to|can you|could you|must|needs?|usually|normally|how will you|before you|but|tho(?:ugh)?)"
_OPENS = r"(?:[\"“«]|\bquote\b)"
_I_WILL = r"(?:i['’]?(?:d|ll)|i would|i will|i can)"
MUSTS = Musts(
    doubt=(
        r"\b(?:doubt(?:s|ed|ing)?|worr(?:y|ied|ies)|concern(?:s|ed)?|reservations?|hesita\w+|(?:not|wasn['’]?t|isn['’]?t) "
        r"(?:sure|convinced) (?:if|whether|that|about|how)? ?(?:i|i['’]m|my|me|id|ive)\b|wonder(?:s|ed|ing)? (?:\w+ )?(?:if|whether) i\b|you(?:['’]ve| have)? (?:only|never) "
        r"(?:\w+ )?\w+(?:ed|n|en|ne|un|ld)|(?:seemed|looked) (?:unsure|doubtful) about my|thought i(?:['’]d| would| might) (?:be|get|leave|struggle))\b|"
        # What is said to the writer of the writer, with a limit in it: `"you're third year, we were hoping for a fourth"`.
        rf"{_OPENS}[^\"”»]*\byou(?:r|['’]?(?:re|ve|d))?\b(?!['’]?ll\b)(?=[^\"”»]*\b{_NOT}\b)|{_OPENS}(?=[^\"”»]*\b{_NOT}\b)[^\"”»]*\byou(?:['’]?(?:re|ve)| have| are| come)\b"
    ),
    contrast=r"\b(?:but|tho(?:ugh)?|however)\b",
    untold=(
        rf"\b(?<!could )(?<!can )(?<!do )(?:forgot to|did(?:n['’]?t| not)|never|not|hadn['’]?t) (?:get to |actually |even )?{_SAY}\b(?! (?:nothin|anything|nothing|no\b|a word))(?=(?:\W+\w+){{2}})|"
        r"\bnot (?:in|on) (?:my|the) (?:cv|resume|résumé)\b|\bforgot (?:the|that|my)\b|\bleft out\b|\bdidn?['’]?t come up\b"
    ),
    unsaid=(
        rf"\A\W*(?:i )?(?:clean |completely )?(?:forgot to|did(?:n['’]?t| not)|never|not) (?:get to |actually |even )?(?:{_SAY}|answer(?:ed)?)(?: (?:it|that|this|so|them|her|him))*\W*\Z|"
        r"\bnot come to my (?:mouth|mind)|\bdid ?n['’]?t come (?:up|out)\b|\bwhy (?:did ?n['’]?t i|did not i|did i not) (?:\w+ )?(?:say|tell|mention)\b|\b(?:clean|completely|totally) forgot\b"
    ),
    said=r"\b(?:said|told (?:her|him|them)) so\b|\btold (?:her|him|them) (?:that )?(?:straight|plainly|honestly)\b|\b(?:her|him|them) that straight\b",
    todo=r"\A\W*(?:do |the )?(?:thank.?you |follow.?up )?(?:mail|note|e-?mail|write|letter|send|ring|call)\b|\bwrite (?:to )?(?:her|him|them)\b",
    replied=r"\A\W*(?:i |so |and |then |only |just )*(?:said|answered|told|mumbled|nodded|gave|went|froze|blanked|waffled)\b",
    repair=(
        rf"\b(?:should|shd|shld|ought to)(?:a|['’]?ve| have| of)? (?:prob\w* )?{_SAY}\b(?=(?:\W+\w+){{2}})|\b(?:better(?: answer)?\s*:|answer (?:is|was|=|:)|what i (?:meant|wanted) to say)"
        r"(?=(?:\W+\w+){2})|\bactually (?:no|it['’]?s|only|it was)\b(?=(?:\W+\w+){2})"
    ),
    corrects=r"\b(?:must|need to|have to|should) (?:correct|fix|put (?:it|that|this) right|clear (?:it|that|this) up)|\b(?:to|will) correct\b|\bset (?:it|that|this|the record) straight\b",
    promise=(
        r"\b(?:(?<!as good as )(?<!was )(?<!been )prom(?:ised?|\.)|prmsd|owe (?:her|him|them))\b(?=(?:\W+\w+){2})|"
        rf"\b(?:sa(?:id|ys?)|told (?:her|him|them|\w+)) (?:that )?{_I_WILL} (?:\w+ )?{_GIVE}\b|"
        rf"\b(?:i )?(?:have|need|got) to (?:send|get|bring|e?-?mail|forward|drop) (?:her|him|them|[A-Z]\w+)\b|"
        rf"\A\W*(?:me: |must |to |i['’]?m to |i have to )*(?:send|bring|e-?mail|forward|drop off|drop|post|scan) (?:\w+ ){{1,8}}\w+|"
        rf"\b(?:told|tell) (?:her|him|them|\w+) by (?:{_DAY})\b|\bi (?:said|told (?:her|him|them)) (?:(?:by|before) (?:{_DAY})|{_WEEKDAY})\b"
    ),
    question=(
        r"\b(?:forgot to|did(?:n['’]?t| not)|never|should(?:['’]?ve| have|a)?|wanted to|meant to|(?:would|should) (?:have )?like[d]? to|like to|still to|want to) (?:get to |have )?ask(?:ed)?\b(?=(?:\W+\w+){2})|"
        r"\b(?:like|love|want(?:ed)?) to (?:have )?(?:know|asked?)\b(?=(?:\W+\w+){2})|\Awonder(?:ing)? (?:if|whether|who|how|what|why)\b|\bask (?:me )?again\b"
    ),
    step=(
        r"(?:\b(?:he|she|they|hr|you)\b.{0,12}(?:['’]ll|\bwill|\bwould|['’]d|\bto)) (?:\w+ )?(?:like to )?(?:call|ring|phone|text|txt|mail|email|write|hear|revert|let me know|decide|settle|confirm|be in touch|get back|tell me|let (?:me|us|people|everyone|everybody) know)\b|"
        r"\b(?:hear (?:back |from \w+ )?(?:by|on|in|end|next|from|within|after)|decision (?:by|on|in|due|next)|decid(?:es?|ing) (?:it )?(?:by|on|when|next|in|end|mon|tue|wed|thu|fri)|settle it (?:by|on|in)|"
        r"picks? (?:by|on|next|\W*end)|answer (?:by|on)|(?:calling|ringing) (?:people|ppl|everyone|round|back)|(?:committee|panel|board|council) (?:meets|sits|decides)|(?:he|she|they) (?:sits?|meets?|picks?|chooses?|decides?)\b.{0,40}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"(?:second|next) (?:round|interview)|trial (?:day|shift))\b"
    ),
    asked=r"\b(?:asked|wanted to know|q from \w+|question from \w+|grilled me)\b(?=(?:\W+\w+){2})",
    problem=(
        r"\b(?:los(?:e|es|ing|t)|short of|stuck|broken|mess|nobody|no one|can['’]?t|too (?:many|few|long|late|slow|much)|wait(?:s|ing)?|late|behind|hours?|quit(?:s|ting)?|leav(?:e|es|ing)|"
        r"headache|problem|trouble|burn\w*|drift\w*|miss(?:ed|es|ing)|bin|waste\w*|complain\w*|turnover|down|flood\w*)\b"
    ),
    theirs=r"\A\W*(?:he|she|they|hr|you)\b",
    mine=r"\A\W*(?:i|i['’]\w+|im|ive|id|my|me|we|our)\b",
    to_me=r"\Ayou (?:\w+ ){1,2}(?:me|us)\b(?! (?:if|whether|that|to apply))|\Ayou (?:even |then |also )?(?:drew|showed|sketched|demonstrated|pulled up|laid out|unrolled|brought out|mapped out)\b(?! (?:up|off|that|how|no|a line|the line)\b)",
    wish=r"\b(?:want|like|love|take|have|get)\b.{0,25}\b(?:job|it|this|role|post|position|place|work (?:there|here|for))\b",
    me=r"\b(?:i|i[\'’]\w+|me|my)\b",
    status=r"\b(?:still open|filled|decid\w+|decision|timeline|when (?:i|you)|heard?|(?:need|missing|want) (?:anything|something)|anything (?:else|more|missing))\b",
    anyway=r"\b(?:anyway|all the same|still send|regardless)\b",
)
SECTIONS = Sections(
    private=(
        r"(?:only|just) for me|for me only|for myself|not for (?:them|him|her|the letter)|private|confiden\w*|keep (?:out|quiet|to)|leave out|do(?:n['’]t| not) (?:say|mention|tell|write)|salary|money|pay|"
        r"health|barriers?|accommodations?|family|(?:other|active) (?:jobs?|applications?|leads?|offers?|irons?)|gossip|impressions?"
    ),
    promise=r"promis\w+|(?:agreed|offered|said i'?d) to (?:send|bring|do)|to send|owe|follow.?ups?",
    question=r"not asked|n['’]t (?:get to )?ask|(?:forgot|still|want(?:ed)?|like) to ask|to ask|not answered|unanswered|open(?: questions?)?|ask again|still want to know|questions? (?:left|for them|(?:i|you|that) (?:still |do )?(?:have|remain))",
    untold=(
        r"should(?:a|['’]?ve| have| of)? (?:have )?(?:said|told)|(?:not|never) (?:said|told|mentioned)|forgot to (?:say|mention|tell)|(?:did ?n['’]t|did not) (?:get to )?(?:say|mention|tell)|"
        r"left unsaid|would (?:you|i) (?:say|answer)|(?:you|i)(?: would|['’]d) (?:answer|say)|(?:answer|say) (?:it )?differently|better answer|(?:could|would|will) (?:you|i) (?:address|answer|meet)"
    ),
    doubt=r"doubts?|snags?|worr(?:y|ies)|concerns?|(?:un|not )sure|hesita\w+|reservations?|lost (?:him|her|them)|push.?back",
    step=r"next(?: steps?)?|decid\w+|decision|when (?:will|do) (?:they|i|you) (?:hear|know|decide)|timeline",
    problem=r"(?:they|employer|company|team|it) needs?|need most|needs|troubles?|problems?|struggl\w+|headaches?|pain|what they (?:sit|are stuck|deal) with|what they want",
)
