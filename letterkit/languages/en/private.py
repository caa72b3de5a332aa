"""English: see `topics/private.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.private import KeepOut, Private, PrivateWords

PRIVATE_WORDS = PrivateWords(
    health_allergic="y|ies?|ic",
    articles=words("the a at"),
    kin_en=(
        "wife|husband|spouse|girlfriend|boyfriend|mum|mummy|mom|mommy|mam|mother|dad|daddy|father|kids?|sons?|daughters?|child|"
        r"toddler|baby|brother|sister|cousin|uncle|aunt(?:ie)?|grandma|nephew|niece|in-laws?|step\w+|twins|"
        "little one|divorce|wedding|family"
    ),
    opens="and|but|so|also",
    called="mum|mom|mam|dad|daddy|mummy|mommy|granny|nana",
    ill=(
        r"pregnan\w+|ivf|dialysis|chemo\w*|cancer|tinnitus|migraines?|adhd|autis\w+|dyslexi\w+|depress(?:ed|"
        r"ion)|anxiety|panic attacks?|burn(?:t|ed)[ -]?out|therapist|pills|medication|surgery|diabet\w+|"
        r"epilep\w+|asthma|arthritis|sciatica|disabilit\w+|miscarriage|menopause|endometriosis|bipolar|ocd|"
        r"sick leave|diagnos\w+|insomnia|stroke|burn-?out|depression\w*"
    ),
    trade=(
        "patients?|pts?|residents?|clients?|customers?|service users?|wards?|units?|courses?|training|"
        r"modules?|certificat\w+|program|clinics?|caseload|pupils?|students?|learners?|policy|procedures?|"
        "referrals?|benefits?|claims?|research|study|trials?|products?|app|service"
    ),
    spelled=(
        "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
        "fifty|sixty|seventy|eighty|ninety|hundred"
    ),
    present_employer=(
        r"\b(?:make|making|made|being made) (?:us|me|people|everyone)?(?: all)? ?redundant\b|\bredundanc(?:y|"
        r"ies)\b|\b(?:my|our) (?:lot|place|firm|company) (?:is|are) (?:going under|being sold|in trouble)\b"
    ),
    pay_and="and",
    pay_the="the ",
    pay_car="car",
    pay_sick_pay="sick pay",
    pay_ten="ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty",
    pay_sixty="sixty|seventy|eighty|ninety",
    pay_percent="percent",
    pay_net="net",
    pay_not="not ",
    pay_negotiable="negotiable",
    pay_e="E|A",
    pay_asked="asked|hinted|offer(?:ed|ing)?|paying|want|told (?:her|him|them)",
    pay=(
        r"\b\d+(?:[.,]\d\d?)? ?/ ?(?:hr?|hour)\b|"
        r"\b(?:they|he|she) (?:offer\w*|pay\w*|said|say) \d+(?:[.,]\d+)?k?\b(?=\s*(?:[.,;!]|\Z|i\b|and\b|but\b))|"
        r"\b(?:i['’]?m|im|i am|we['’]?re) (?:at|on) [$£€]?\d+(?:[.,]\d+)?k?\b(?! ?(?:%|percent|\w+s\b))|\bhop(?:ed|ing|in['’g]?) (?:for )?[$£€]?\d|"
        r"\bgrand (?:less|more)\b|\b\d+(?:[.,]\d\d?)? (?:an|per|the) hour\b|\bpackage (?:is|was|of)\b|"
        r"\b(?:bit of a|a) (?:step down|drop)\b|\bthey pay\b|\b(?:grade|band|"
        r"spine point) \d+\b(?=[^.]{0,20}\b(?:pay|money|top|bottom)\b)|\b(?:salary|wages?|ctc|ote|comp|"
        r"remuneration|take.home pay|day rate|hourly rate)\b(?! (?:system|rise))|(?:\A|"
        r"[.;]\s*)(?:the )?(?:pay|money)\b|\btime (?:&|and) (?:a )?half\b|\b(?:pay|money) (?:is|was|isn.?t)\b|"
        r"\bper (?:hour|annum)\b|\bout of work\b|\bcobra\b|\bunemployment\b|\b(?:house|flat|car|"
        r"cottage) comes with\b|\b(?:credit card|debts?|overdraft|loan)\b.{0,15}\bmy\b|\bmy (?:rent|mortgage|"
        r"debts?|loan|savings)\b|\b(?:notice period )?buy.?out\b|\bnp \d+\b|\bgo to \d+ if\b"
    ),
    family_missus="missus|hubby|other half|two|three|boys|girls|lads|little ones|teenagers?|parents|folks|in-laws",
    family_kids="kids?|daughter|baby|child(?:ren)?|family|wedding",
    family=(
        r"\bbaby due\b|\bexpecting (?:a baby|our|in)\b|\bmy (?:due date|maternity|paternity)\b|"
        r"\bthe (?:school run|nursery run|childminder|kids at home)\b|\bcustody\b|\bchildcare\b|"
        r"\bschool run\b|\bpart of the divorce\b|\bmarried\b|\bengaged\b|\bsingle (?:mum|mom|mother|dad|"
        r"parent)\b|\bhusband is\b|\bif (?:i|we) (?:plan|want|have) (?:kids|children|a baby)\b|"
        r"\bdue in (?:january|february|march|april|may|june|july|august|september|october|november|"
        r"december)\b(?=.{0,30}\b(?:mother|baby)\b)|(?-i:\b(?!He|She|They|It)[A-Z][a-zà-ÿ]+) (?:says?|thinks|"
        r"reckons) (?:i|you) (?:should|must|ought)\b"
    ),
    age=(
        r"\b(?:i am|i[’']?m|he is|he[’']?s|she is|she[’']?s|turning|aged|"
        r"at my age of) (?:[2-7]\d)\b(?!\s?(?:%|min|years? (?:in|with)))|\bat my age\b|\btoo old\b|\bmy age\b|"
        r"\b(?:retire|retirement)\b(?=.{0,25}\b(?:me|my|i|age)\b)|\b(?:someone|somebody) of (?:about |"
        r"around )?[2-6]\d\b"
    ),
    other_offers_me="me",
    other_offers_too="too|as well",
    other_offers_trial="trial|interview",
    other_offers_too_2="too|as well|also",
    other_offers=(
        r"\bwaiting (?:on|for) [A-Z]\w+.{0,25}\b(?:as well|too|also)\b|\banswer (?:due|by)\b|(?-i:\b(?:I|i|"
        r"we)(?:[’']ve)? also (?:have|got|see|meet) [A-Z]\w+)|\b(?:second|2nd|final) interview (?:on|at|with|"
        r"next)\b|\bwaiting (?:for|on) my (?:answer|reply)\b|\bhold out for\b|\b(?:other|another|2nd|second|"
        r"competing|rival) (?:job )?offers?\b|\boffer (?:in hand|from)\b|\b\w+ offer (?:in hand|expires|"
        r"runs out)\b|\boffered me (?:casual|a (?:job|role|position|contract|place|spot))\b|\bother irons\b|"
        r"\bwants? (?:an |my )?answer by\b|\binterview (?:at|with) (?!(?:him|her|them)\b)[A-Z]\w+ (?:on|"
        r"next)\b|\b[A-Z]\w+ interview (?:on|next|tomorrow)\b|\b(?:also|still) (?:talking to|"
        r"interviewing (?:at|with)|in the running (?:at|with))\b|\bat the other (?:place|firm|one|shop|"
        r"company)\b|\bbackup plan\b|\bplan b\b"
    ),
    other_candidates_course="course|lice",
    other_candidates_appointed="appointed|hired|picked|gave it to|they[’']ve taken|have taken|taken",
    other_candidates=(
        r"\b(?:someone|somebody) (?:already )?lined up\b|\blined up (?:already|internally)\b|\b(?:two|three|"
        r"four|\d) (?:others|of us) (?:left|in the running|still)\b|\bthe other (?:applicant|candidate|"
        r"contender|person they|guy they|woman they)\b|\bsomeone internal\b|\bin-house candidate\b|\b(?:other|"
        r"another) (?:candidates?|applicants?|finalists?)\b|\bfinalists?\b|\binternal (?:guy|candidate|person|"
        r"one)\b|\b(?:talking|speaking|seeing) to? ?\d+ (?:more|other)\b|\b\d+ (?:more|other|others) (?:ppl|"
        r"people)\b|\b(?:c[ao]me|they[’']re|they are|it[’']s|narrowed) (?:it )?down to \d\b|\bother one has\b|\bjob (?:went|is going) to\b|"
        r"\bthe one they (?:hired|took)\b"
    ),
    opinion_unsympath="unsympath",
    opinion_total="total",
    opinion_grantig="grantig",
    opinion_a="a",
    opinion_guy="guy|bloke|woman|lady|chap|fella|lad",
    opinion=(
        r"\bsmell(?:ed|s|t) of\b|\b(?:i )(?:didn[’']?t|don[’']?t|did not|do not) (?:like|trust|rate|take to|"
        r"get on with) (?:the|him|her|them)\b|\bnightmare\b|\b(?:he|she|they|the \w+|[A-Z]\w+)(?: was| is|"
        "[’']s|[’']re| were) (?:a bit|kind of|kinda|a right|such a|rather|quite a|a total|a complete|so|"
        "pretty|really) (?:of a )?(?:full of|cold|short|off|mean|nasty|weird|bully|snide|smug|sour|dull|vain|"
        r"patroni[sz]ing|unfriendly|distant|stiff)\b|\b(?:he|she)(?: just)? (?:seemed|seems|came across|"
        r"comes across|struck me)\b|\b(?:didn[’']?t|don[’']?t|never) warm to\b|\bif you ask me\b|"
        r"\b(?:sarcastic|scary|micro.?manag\w+|bitch\w*|idiots?|jerk|arrogant|rude|obnoxious|creepy|lazy|"
        r"clueless|pompous|grumpy|moody|two.faced|snob\w*|useless|dodgy|stuck.up|insufferable|toxic|bully\w*|"
        r"nutter|eejit|plonker|muppet|twat|prick|dick|asshole|arse(?:hole)?|wanker)\b|[-–,] charming\b|"
        r"\bpoor (?:kid|guy|thing|lad|girl)\b|\b(?:can[’']?t|couldn[’']?t) \w+ to save\b|\bain[’']?t ready\b|"
        r"\bnot ready (?:for it|yet)\b.{0,10}\b(?:he|she)\b|\b(?:didn[’']?t|doesn[’']?t|don[’']?t|did not|"
        r"never) (?:like|rate|take to) me\b|\bhates? me\b|\b(?:i )?(?:didn[’']?t|don[’']?t|did not) (?:like|"
        r"trust|warm to|rate) (?:him|her|them)\b|\bon (?:his|her|their) phone\b|\b(?:the |our |a )(?:blue|row|"
        r"fight|fallout) with\b|\bfell out with\b|\b(?:made|kept) (?:me |us )?(?:to )?wait(?:ing)?\b|\boops\b|"
        r"\bsince the new (?:boss|manager|director|owner|lead)\b"
    ),
    law_i="(?-i:sue)|suing|grievance|acas|eeoc|tupe",
    law_conviction="conviction|record|probation|visa",
    law=(
        r"\b(?:i was|got) (?:sacked|fired|let go|dismissed)\b|\bwritten warning\b|\b(?:she|he|they)[’']?(?:s|"
        r"re)? (?:is |are )?(?:even )?allowed to\b|\bthe tribunal\b|\bperformance[- ]managed\b|\bwalked out\b|"
        r"\bgot (?:sacked|fired)\b|\b(?:my|the|a|see a|ring a) (?:lawyer|solicitor|attorney) (?:says?|said|"
        r"told|reckons|thinks)\b|\b(?:ask|see|ring|call|talk to) (?:a|my) (?:lawyer|solicitor|attorney)\b|"
        r"\b(?:union|my) rep\w* (?:thinks|says?|said|told|reckons)\b|\bmy union\b|\bunion rep\b|"
        r"\bdiscriminat\w+\b|\bis (?:this|that|it) (?:even )?(?:allowed|legal)\b|\bconflict check\b|"
        r"\bcourt (?:date|case)\b(?=.{0,20}\bmy\b)|\bnda\b|\bsealed\b|\bvisa (?:runs|expires|status)\b"
    ),
    faith_or_politics_vote="vote|voted|pray",
    faith_or_politics=(
        r"\b(?:my|our) (?:church|mosque|parish|temple|faith|religion|politics|party)\b|"
        r"\bramadan\b(?=.{0,25}\b(?:i|me|my)\b)|\b(?:muslim|jewish|catholic|atheist|tory|republican|"
        r"democrat)\b(?=.{0,30}\b(?:i|me|my|he|she|they)\b)"
    ),
    health_splint="splint|crutch(?:es)?|hearing aid|insulin",
    health_i="i|me|my",
    health_i_2="i[’']?m|my",
    health_pump="pump|inhaler|hospital",
    health=(
        r"\b(?:the|my|this|that) (?:ear|eye|knee|back|shoulder|hip|wrist|foot|leg|heart|lung|skin|head|neck|disc|hernia|kidney|liver|"
        r"stomach|tooth|hand|ankle|elbow|hearing|eyesight|medical|mental) (?:thing|stuff|business|trouble|issue|problem|op|operation|"
        r"appointment|scan|results?|condition)\b|\b(?:the|my) (?:doc|doctor|gp|physio|specialist|consultant|surgeon|dentist|shrink) "
        r"(?:says?|said|reckons|thinks|wants|told|signed)\b|(?:\A|[.;,] )(?:doc|doctor) (?:says?|said|reckons|wants)\b|"
        r"\b(?:the|my) (?:disc|hernia|cough|limp)\b(?! (?:brake|drive|space))|\bflat on my back\b|"
        r"\bsigned off\b(?= (?:sick|since|for|until|with))|\b(?:not allowed|can[’']?t) (?:to )?lift\b|"
        r"\b(?:broke|breaks?|broken|breaking|sprained|fractured|tore) (?:my|his|her|their|an?) (?:own )?(?:wrist|arm|leg|ankle|hip|foot|collarbone|ribs?|back|shoulder|knee|neck|hand|finger|elbow)\b|"
        r"\bon (?:tablets|antidepressants|the waiting list)\b|\bhospital appointment\b|\b(?:heart|"
        r"blood pressure|anxiety|pain) (?:pills|meds|tablets)\b|\b(?:off|on) the (?:grog|booze|drink|wagon|"
        r"sauce)\b|\bsober\b|\brehab\b(?=.{0,20}\b(?:i|me|my)\b)|\bmy (?:therapist|doctor|gp|surgery|"
        r"operation|meds|medication|period|diagnosis|illness|health|condition)\b|\bcried\b|\bcrying\b|"
        r"\bi threw up\b|\bin therapy\b|\bsweaty\b"
    ),
    health_the="the|my|left|right|bad",
    health_silent="nothing|not|never|to be done|op|operation|surgery|surgeon|appointment|thing|stuff|said|didn[’']?t",
    own_ill="i[’']?m|i am|i was|i have|i[’']ve (?:got|had)|i had|my",
    pay_in_trade_salary="salary|wages?|ctc|ote|pay",
    pay_in_trade_demand="demand",
    pay_in_trade=r"\bmy (?:salary|pay|wage|rent)\b",
    aged=(
        r"at (?:forty|fifty|sixty)|(?:since|when|before|after|until) I was (?:only |just )?(?:twenty|thirty|forty|fifty|sixty|"
        r"[2-6]\d)(?:[- ]\w+)?"
    ),
    equated_his="his|her|their|my",
    equated_he=r"he|she|the \w+",
    equated_is="is|was",
    equated_a="a|an",
)

PRIVATE = Private(
    a_sum="pay|paid|salary|wages?|money|an hour|per hour",
    of_the_work=(
        "budgets?|fund(?:s|ed|ing)?|grants?|loss(?:es)?|revenue|turnover|takings|profits?|margins?|costs?|spend(?:ing)?|"
        "sales|invoices?|refunds?|donations?|fees|stock|orders?|plan|contracts?"
    ),
    a_question="asked|asks",
    new_clause_and="and|but|so|then|because",
    new_clause_i=r"i|i[’']\w+|he|he[’']s|she|she[’']s|they|we|it[’']s|that[’']s|there[’']s|my|what i|honestly",
    clause="but|because|bc|when",
    contrast="NOT|not the|except|but not",
    lists_on="and|also",
    things_it="it|this|that",
    things_the="the",
    things_job="job|role|team|thing|problem|issue|gap|question|volume|floor|line|place|system|shift|work",
    to_me="you|you[’']?(?:re|ve)|your",
    instead="say",
    points_back="that|this|it",
    leans="but|that[’']s|it[’']s|which",
    own=r"i|i[’']\w+|yes|want",
    defers="we[’']?ll see",
    small=words("""
        a an the to of it that this is was i me my he she they him her them up in on and but so no not don't do
        please that's thats already obviously sorry also just lol re about at anything anyone anybody bit part
        one stuff too either said
    """),
)

KEEP_OUT = KeepOut(
    not_en=(
        "wo ?n[’']?t(?: be)?|would ?n[’']?t|do ?n[’']?t|do not|never|not|no need to|shouldn[’']?t|better not|"
        "mustn[’']?t"
    ),
    starts="and|but|so|also|please|pls|just|then|uh|says?|said|me|i[’']?m|i am|i[’']ll|i will|i",
    confidence_told="told|mentioned|confided",
    confidence_in_the="in the (?:lift|elevator|corridor|car park|kitchen)|on the way out|at the door",
    confidence=(
        r"\bdid ?n[’']?t hear (?:it|that|this) from me\b|\bshould ?n[’']?t have (?:told|said)\b|\b(?:won[’']?t|will not|not to|don[’']?t) (?:pass (?:it|that|this) on|repeat (?:it|that|this))\b|"
        r"\bisn[’']?t public\b|\bnot (?:public|announced|official)(?: yet)?\b|\bbetween (?:us|you and me|"
        r"me and me|ourselves|you and i)\b|\boff the record\b|\bin confidence\b|\bconfidential\w*\b|"
        r"\blet (?:it )?slip\b|\bs(?:c)?htum\b|\bprobably shouldn[’']?t have\b|\bis for outside\b|"
        r"\bnot for outside\b|\bstays? (?:w|with|between) (?:me|us)\b|\bon the (?:quiet|qt|q\.t\.|sly)\b"
    ),
    keep_out_do="do ?n[’']?t|do not|never",
    keep_out_do_2="do ?n[’']?t",
    keep_out_careful="careful",
    keep_out=(
        r"\bsay (?:nothing|nowt)\b(?! (?:should|would|could|about (?:it )?being))|"
        r"\bnot for (?:any(?:one|body)|others|outside|sharing|repeating)\b|\A\W*not for (?:them|him|her)\W*\Z|"
        r"\b(?:rather|prefer) not (?:to )?(?:share|say|tell)\b|"
        r"\b(?:must ?n[’']?t|must not|not to|promised not to) (?:breathe|repeat|share|pass (?:it|this|that) on)\b|"
        r"\b(?:they|she|he|nobody) (?:do|does|did)(?: not|n[’']?t) know (?:that|it|it[’']s|this|yet|i|i[’']m|about|my)\b|"
        r"\bkeep (?:it|that|this|them|those|these|him|her|all (?:of )?(?:it|that|this)|[^.,;!?]{0,24} )?(?:dark|quiet|mum|under wraps)\b|"
        r"\bnot a word (?:to|about|of|on)\b|\bnot a word\W*\Z|\bgo(?:es)? in(?:to)? no letter\b|\bleave \w+(?: \w+)? out of (?:it|this)\b|"
        r"\bpark (?:it|that|this)\b|\bnone of (?:your|anyone[’']s|anybody[’']s) business\b|"
        r"\b(?:no need to|won[’']?t|not going to|don[’']?t) go into (?:it|that|this)\b|\bfor me to sort\b|"
        r"\b(?:must|mustn[’']?t|can[’']?t|shouldn[’']?t|may) (?:not )?(?:know|find out|hear)\b|"
        r"\bnot something i[’']?d\b|\btell (?:no ?body|no ?one)\b|\bkeep(?:ing)? (?:that|this|it|"
        r"these)?\s?(?:to (?:my|your)self|quiet|secret|private|out of)\b|\bkeep .{0,12}(?:between|"
        r"s(?:c)?htum)\b|\bleave (?:it|that|this|him|her|them)(?: \w+)? (?:out|alone)\b|\bleave (?:it|"
        r"that)\s*(?:[.!)]|\Z)|\bnot (?:for|in) (?:the |this )?(?:letter|mail|email|e-mail|print|note)\b|"
        r"\bno(?:t| one)(?:body)?[’']?s? (?:else[’']?s )?business\b|\bnobody[’']s business\b|"
        r"\bnone of (?:their|her|his) business\b|\b(?:just|only) for me\b|\bfor me only\b|\bfor my eyes\b|"
        r"\bno comment\b|\bno names\b|\bno calls there\b|\bdoesn[’']?t know (?:i[’']?m|i am) looking\b|"
        r"\bdidn[’']?t mention\b.{0,8}\bno reason\b|\bprivate\b\s*[):]"
    ),
    telling="told|said|says|let|slip|mentioned|me|she|he|they|call|the|elevator",
)
