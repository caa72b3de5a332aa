"""English: see `topics/rules.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.rules import (
    Argues,
    Attachment,
    Garbled,
    Greeting,
    Honorific,
    InflatedClaim,
    Leftovers,
    LooseSentence,
    NeverSaid,
    NumberWrongContext,
    OtherApplication,
    OtherCandidates,
    PersonalData,
    Placeholder,
    Quotation,
    ReadingWords,
    Register,
    ReplyAddress,
    Shapes,
    Strangers,
    Unanswered,
    UnknownClaim,
    UnknownNumber,
    UnknownSkill,
    WrongDate,
)

ARGUES = Argues(
    own=words("i"),
    should=("should",),
    denied="not|never|without|no need to|rather than",
    pronoun="I|we|you",
    asks="ask|urge|beg|want",
    readers=words("you"),
    decision=words("""
        decision decide decided choice chosen panel committee rejection reject rejected refusal candidacy
        application hire hired
    """),
)

GARBLED = Garbled(
    clash=r"(?i)\b(?:your|my|our|their) (?:the|an?|my|your|our|his|their|me|us)\b(?! la)"
    r"|(?:(?<=^)|(?<=\bthat )|(?<=\bbecause ))you (?:is|was|has|does|loses|needs|wants|says|tells|gets|gives|makes|takes|goes|keeps|"
    r"finds|runs|works|looks|asks|spends|thinks|knows|sees|shows|pays|leaves|starts|holds|brings|hires)\b"
    r"|\b(?:gave|give|gives|told|tell|showed|sent|asked) your (?:the|a|that|how|why|what)\b"
    r"|(?<![.\w])\b(?:the|an|my|your|our|their)\s*[.;:?!](?!\w)|['’]ll (?:because|of|which|the|an?)\b|\b(?:the|a|an) one they,",
    small=r"(?<![\w.’'“\"&/-])i(?:['’](?:m|ve|d|ll))?(?![\w.&/-])",
    slips=(
        r"\bdid(?:n['’]t| not) (?!need|feed|speed|succeed|proceed|exceed|bleed|breed|heed|shed|wed|embed)(?:\w+ed|heard|went|saw|came|took|gave|found|made|"
        r"knew|thought|got|had|was|told|said|wrote|ran|brought|kept|left|felt|began|spoke|chose)\b|"
        r"(?:^|\b(?:that|because|but|when|if|where|what) )(?:we|they|you) was\b|(?:^|\b(?:that|because|and|but|when|if|where|what) )(?:he|she|it) (?:don['’]t|do not|have)\b|"
        r"\b(?:i|we|they|he|she) (?:done|seen|been|gone|wrote and|come and seen)\b (?!by|with|in|to|and|so|is|it)|"
        r"\bwere (?:could|can|would) |\beach of who\b|\bthemself\b|\bme and (?:him|her|them) (?:was|were|have|had)\b|^please to \w+\b|"
        r"\b(?:these|those|both|several|many) \w+[^s\W]s (?:is|was|has|does)\b"
    ),
    determiners="the|an?|my|your|our|their|its|every",
    joins="and|or|because|than|although",
    halved=(
        r"(?:i|we|you|they|he|she)['’](?:ll|ve|m|re)(?=[.,;!?]|\s(?:because|although|but|which|whose)\b)"
        r"|which \w+ which|to that (?:hear|see|say|tell|do|be)|did \w+ not(?= \w+ing|[.?!])"
    ),
    says="said|says|told|tells|mentioned|wants|asked|asks|showed|walked|gave|explained|thinks|worries|worried|liked",
)

GREETING = Greeting(
    opening=words("dear hi hello hey good morning afternoon evening and again"),
    general=words("""
        team committee hiring recruiting recruitment talent manager all everyone panel whom it may concern to
        there colleagues the of at from
    """),
)

HONORIFIC = Honorific(
    titled_mr="Mr|Mrs|Ms|Mx|Miss",
    titled_dr=r"Dr\.?\s+",
    doctor="Dr|Professor",
    pronouns={
        "en": words("she her hers herself he him his himself"),
    },
)

NEVER_SAID = NeverSaid(
    plainly=words("said told"),
    next_yourself="yourself|himself|herself",
    next_and="and|but|so",
    about="your|the",
    topic_ends="has|have|was|is",
    yours=(
        r"you (?:had |have |also |even |yourself |kindly |all )*(?:promised|assured|offered|agreed|guaranteed|praised|admitted|observed|"
        r"been (?:hoping|looking|waiting|thinking|meaning|wanting|planning)|confirmed|reckoned|insisted|thought|felt|liked|loved|wanted|hoped|called|convinced|noted|implied|hinted|considered)"
        r"(?: (?:me|us|to me))?|you (?:were|are) (?:all for|satisfied|convinced|impressed|sure|certain|delighted)|"
        r"you yourself \w+|you, [\w ]{0,20}(?:assured|told|promised) me|you were (?:good|kind) enough to (?:say|observe|remark|promise|offer|mention)"
    ),
    attitudes=(
        r"said|says|told|tells|mentioned|explained|promised|assured|confirmed|agreed|admitted|announced|insisted|"
        r"suggested|reckon\w*|thought|thinks|believed|believes|felt|feels|found|liked|likes|loved|loves|wanted|wants|praised|"
        r"complimented|called|described|stressed|underlined|hinted|offered|hoped|approved|"
        r"made (?:it clear|the point|no secret)|(?:was|is|were) (?:all for|satisfied|happy|delighted|convinced|sure|certain|keen|"
        r"impressed|pleased|in favou?r)|put it"
    ),
    doubts=r"doubt\w*|unsure|worried|worry|sceptical|skeptical|hesita\w*|against|refused",
)

OTHER_APPLICATION = OtherApplication(
    theirs=r"(?i)\byour (?P<thing>(?:[a-z-]+ )?[a-z-]+s)\b",
    subject_at="at|with",
    role_at_position="position|role|post|job|vacancy|opening|opportunity",
    role_at_as="as|of",
    role_at_at="at|with",
    role_at_the=" the",
    applied_as="as|for|of|your|be|become",
    applied_an="an? |the |your ",
    applied_at="at|with",
    applied_the=" the",
    articles=words("the"),
    offices=words("""
        head manager director officer analyst engineer designer developer consultant executive assistant
        coordinator nurse teacher clerk lead leader planner accountant administrator specialist technician
        supervisor adviser advisor
    """),
)

OTHER_CANDIDATES = OtherCandidates(
    person=words("person colleague someone anyone"),
    candidates="applicant|finalist|who(?:m|ever)?$|she$|he$|they$|hired$|lice$|running$",
    chosen=(
        "chosen|choose|hired?|picked|selected|appointed|preferred|offered|took on|applicants?|finalists?|"
        "process|interviews?|role|job|post"
    ),
    own_would_be=" would be| would",
    own_i="my|mine|me",
    wish="wish|hope|congratulat|glad",
    compares="other|more|better|stronger|than|compared?|unlike|why",
)

PERSONAL_DATA = PersonalData(
    numbered=(
        "passport|social security|national insurance|insurance|tax|identity card|driving licence|ssn|nino|"
        "driver'?s license"
    ),
    born="born (?:on|in)|date of birth|birth ?date",
    home_street=(
        "Street|St|Row|Terrace|Place|Square|Gardens|Way|Crescent|Mews|Hill|Road|Rd|Avenue|Ave|Lane|Drive|"
        "Close|Court|Blvd"
    ),
)

PLACEHOLDER = Placeholder(
    day="dd",
    year="yy",
    marks_todo="TODO|TBD|TBC|FIXME",
    put_in=(
        "insert|add|fill in|to be confirmed|to be added|tbc|tbd|to fill in|confirm|check|double-check|verify|look up|find out|"
        "get|put|ask"
    ),
    asides=words("""
        and or but as at by for from in into of on under over with without before after between not no my i we
        it this these those sometimes though although because if when where which who so then
    """),
    marks=r"\((?:day|date|time|name|title|place|site|company|role|amount|number)(?:/\w+|\sof\s[\w ]{2,25})?\)|lorem ipsum|\b(?:your|my) name here\b|\binsert \w+ here\b",
)

QUOTATION = Quotation(
    own_words=(
        "(?<!you )to (?:say|ask|answer|write)|I (?:say|said|ask|asked|answer|answered|write|wrote|(?:tell|"
        r"told) \w+)"
    ),
)

REPLY_ADDRESS = ReplyAddress(
    nobody_no="no|do|does|not",
    nobody_reply="reply|respond|answer",
)

SHAPES = Shapes(
    not_only=(
        r"\bnot (?:only|just|merely)\b[^.;:?!]{3,80}?\bbut\b|\b(?:isn['’]t|is not|wasn['’]t) (?:just|"
        r"about)\b[^.;:?!]{3,60}[—–;,:-]+\s*it"
    ),
    triplet="and",
)

UNKNOWN_CLAIM = UnknownClaim(
    by_reader="you",
    myself="i|me|my|mine|myself|we|us|our|ours",
    employer_work=r"work\w*|employed|intern\w*|served|job|position|career",
    employer_at="at",
    employer_of="of",
    at="[Aa]t",
    tongue_speak="speak",
    tongue_fluent="fluent|native|good|some|also|a little",
    own_tongue={
        "en": words("english"),
    },
    no_employer=words("""
        the a an my our your their his her its this that one night home height speed pace scale school work
        university college hospital christmas easter least first last all once sea heart hand present times
        least most
    """),
)

UNKNOWN_NUMBER = UnknownNumber(
    times="times",
    minutes=words("minute minutes min mins"),
    time_asked=words("could would can may might if spare call talk speak phone time glad happy"),
    counted=words("""
        thing things point points question questions reason reasons step steps idea ideas line lines sentence
        sentences example examples thought thoughts piece pieces part parts way ways word words option options
        area areas of
    """),
    old=r"-year-olds?\b",
    first=words("first"),
    spans=words("days weeks months"),
    years=words("year years"),
    clock="o['’]clock|(?:in the|this|that|tomorrow) (?:morning|afternoon|evening)|at night",
    hour_after="at|by|around|about|till|until",
    in_a_row="weeks?|days?|months?|phase|step|stage",
    points_back="the|these|those|all|of|any|us|you|them|other",
    loose_an="an?|one|two|three|four",
    loose_decades="decades?",
    theirs=words("you your yours"),
    apart="apart|more|fewer|less|later|earlier|difference",
    picked="worst|top|next|last",
    people=words("colleagues colleague people interviewers others panellists panelists teammates"),
    or_two_an="an?",
    or_two_or="or",
)

UNKNOWN_SKILL = UnknownSkill(
    negated_not="not|no|never|without|little",
    words_too=words("excel spark swift react rust spring flask sketch ruby oracle perl epic git sas looker"),
)

WRONG_DATE = WrongDate(
    cues={
        "interview_day": words("talk talked conversation interview interviewed met meeting spoke visit call"),
        "decision_day": words("decide decides decision"),
        "promise_day": words("promised send"),
    },
    offers=words("free available call start could"),
    message=words("note mail email e-mail message letter wrote written news letting message"),
    ahead=words("will i'll shall can if"),
    every=words("every each usually often mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    told=words("told said explained spoke talked met mentioned suggested"),
    example="an?|any|every|each|some|most|one",
    in_month="in|back in",
    ago={
        "today": 0,
        "yesterday": 1,
    },
)

LOOSE_SENTENCE = LooseSentence(
    courteous=words("""
        thank thanks wish accept would could can will may might shall should if hope glad please apply
        provisional provisionally outside
    """),
    persons=words("i me my mine i've i'll you your yours we us our ours it's that's"),
)

LEFTOVERS = Leftovers(
    advises=(
        r"you (?:may|might|could|can) (?:also )?(?:want|wish|like) to (?:name|mention|add|include|say|change|cite|cut|swap|put|give)|"
        r"you (?:could|can|may|might) (?:swap|add|drop|put) in|(?:change|adjust|tweak|edit|personali[sz]e) (?:the|any) (?:wording|details?|tone|names?)|"
        r"sounds? like you(?=[.,;!]|$)|i['’]ve kept (?:it to|it (?:short|brief)|the tone)|tone here"
    ),
    left_sure="sure|certainly|of course|absolutely",
    left_subject="subject",
    part=(
        r"paragraph|sentence|section|sign-?off|draft|wording|phrasing|subject line|tone|next bit|middle-\w+ point|"
        r"your (?:answer|admission|story|letter|message|setback|having to)|this (?:story|version|keeps)|the (?:setback|salary)"
    ),
    edits=(
        r"swap(?:ped)?|trim(?:med)?|shorten\w*|soften\w*|loosen\w*|tighten\w*|tighter|reword\w*|rephras\w*|left out|"
        r"kept .{1,30}(?:brief|short)|keeps? your|(?:sounds?|reads?) (?:less|more|too|a (?:little|touch|bit)|defensive)|could read|"
        r"(?:less|more) formal|without your|acknowledges the|as you wished|closes on"
    ),
    offers=r"if (?:you|it|that)|feel free|swap|replace|adjust",
)

STRANGERS = Strangers(
    starters=words("""
        a after all also although and another any anybody anyone anything as at before both but by can could did
        do does during each either even every everybody everyone everything first for from had has have he her
        here his how however if in into is it its last later let many may more most my neither next no nobody
        none not nothing now of on once one or our over perhaps please rather same second several she should
        since so some somebody someone something still such that the their then there these they this those
        though through to today together tomorrow two under until up was we were what when where whether which
        while who whoever why will with within without would yesterday you your
    """),
    honorific="mr|mrs|ms|mx|dr",
    joins=words("and"),
    titled=words("mr mrs ms mx miss dr"),
    speaks=(
        r"who\b|whom\b|whose\b|said|says|told|mentioned|asked|showed|explained|wrote|described|suggested|"
        r"and (?:I|you)\b"
    ),
    of_theirs="her|his|you her|you his|me her|me his",
    tells="said|says|told|mentioned|asked|explained|wrote|described|suggested|vouches|recommended",
    among=(
        "thank|thanks|with|tell|told|ask|asked|met|meet|saw|remind|greet|colleagues?|introduced? (?:me|"
        r"us)(?: to \w+ and)? to"
    ),
    when_in="in|on|since|until|till|by|of|from|last|next|this|early|late|mid|before|after",
    when_nd="nd|rd|th",
    when_in_2="day",
    place="at|for|in|into|using|via|on|to|of|join|joining",
    suffix="Ltd|Limited|Inc|LLC|Group|Solutions|Partners|University|Hospital",
    own=words("i my i've"),
)

READING_WORDS = ReadingWords(
    aside=r"\bwould I\b",
    joins="and|but|so|or|because|though|while|since|if",
    again=r"(?:as|like) I (?:said|mentioned|wrote)|(?:say|said|tell|told|mention\w*|repeat\w*|stress) (?:\w+ )?again|I keep coming back|I repeat|to say it again",
)

REGISTER = Register(
    slang=r"(?i)\b(?:ngl|lol|lmao|tbh|imho|omg|no cap|lowkey|gonna|wanna|gotta|y'all|dunno|innit|stoked|vibes?|"
    r"hit me up|dope|slaps|bestie|bruh|bro|ya know|kinda|sorta)\b|,\s+(?:love|mate|sis|dude|hun|pal|buddy)(?=\s*[.,!?])",
)

INFLATED_CLAIM = InflatedClaim(
    own=r"I|I['’]\w+|my|me",
    parts=(
        r"help\w*|assist\w*|support\w*|contribut\w*|one of|part of|member of|together|with|under|deput\w*|resident|"
        r"second|volunteer(?:ed|ing)?|shadow\w*|co-\w+|trainee|intern|apprentice|we|us|our|me and|me, |alongside|jointly|"
        r"between us|(?:two|three|four|both) of (?:us|them)|worked (?:on|in)|junior|a colleague|team"
    ),
    ours="our|my|the|a",
    whom=r"(?<!with )(?:my|our|the|a) (?:\w+ )?(?:boss|manager|supervisor|colleague|professor)|[A-Z]\w+ and I|(?:he|she|they) (?:led|ran|built|did)",
    others=(
        r"help(?:s|ed|ing)?|assist(?:s|ed|ing|ant)?|contribut\w+|one of (?:the )?(?:two|three|four|five|six|seven|eight|ten|\d+)|"
        r"(?:was|were|as|am) (?:a )?(?:part|member) of|one of a (?:team|group)|"
        r"(?:the|our|a|an|my|council|head) \w+(?: \w+)? (?:wrote|led|built|ran|set up|designed|managed|did)|deput(?:y|ised|ized)|shadow(?:ed|ing)|co-(?:led|wrote|ran|built|found\w+|organi\w+|author\w*|develop\w+)|jointly|between us|"
        r"(?:two|three|four|both) of (?:us|them)|(?:led|run|built|done|written|designed|managed|headed|programmed) by|"
        r"under (?:the|my|our|an?|Dr|Mr|Ms|Mrs|Prof)|took part|my part (?:was|in)|alongside|"
        r"(?:he|she|they|colleague|boss|manager|supervisor) (?:led|ran|built|did|wrote|designed|managed|decided|headed)"
    ),
    sole=(
        r"(?:is|are|was|were|'s) (?:mine|my (?:own )?(?:work|doing|idea))|my own (?:work|doing|idea|initiative)|off my own bat|"
        r"front to back|from (?:start|beginning|first \w+|\w+) to (?:finish|end|last \w+|back|approval|handover|delivery)|end[ -]to[ -]end|"
        r"single-?handed(?:ly)?|on my own|all by myself|in charge of|responsible for|down to me|under my (?:lead|leadership|direction)|"
        r"I (?:alone|myself)|with (?:nobody|no one|no-one) (?:else )?to help|without (?:any )?help|it was (?:my \w+|I|me) (?:that|who|which)"
    ),
    hedges=(
        r"may|might|perhaps|maybe|possibly|suggest\w*|not proven|seem\w*|likely|probably|hop(?:e|ing)|plan\w*|thinking (?:of|about)|"
        r"did not|not yet|never|enrolled|registered|booked|starts?|will|about to|no longer|would|could|if|whether|consider\w*"
    ),
)

ATTACHMENT = Attachment(
    comes=(
        r"with this (?:e-?mail|mail|letter|message|note)|as a (?:PDF|Word file|file|spreadsheet)|(?:is|are) (?:underneath|below) as|"
        r"comes? with this|in the (?:attached|enclosed)|please find|also (?:attached|enclosed)|(?:is|are) in with this"
    ),
    besides="and|and so (?:is|are)|together with|along with|plus|as well as",
    things=r"my|the|an?|some|two|three|four|five|\d+",
)

NUMBER_WRONG_CONTEXT = NumberWrongContext(
    by="by|(?:drop|fall|rise|cut|gain) of",
)

UNANSWERED = Unanswered(
    tell=(
        r"(?:tell|give|send|show) (?:us|me)|let (?:us|me) know|say(?: in your \w+)?|(?:please|could you(?: also)?) (?:state|confirm|include|"
        r"mention|say|tell|give|name|quote)|say (?:whether|if|when|which)|(?:need|like|want) to (?:hear|know)|answer|in (?:your|the) (?:letter|application|reply),? (?:tell|say|state|answer)"
    ),
    maybe="if|should you|in case|when you are ready|for any questions",
    reader="you|your|we|i",
    points="this|that|it|so|them|those|one",
    yes=r"yes|no,|gladly|of course|please do|happy to|i agree|i['’]d (?:be glad|like)|certainly",
    joins="and",
    things="your|the|when|whether|how|what|which|where|tell|say|an?|if|(?:from|at|by|on|in|for) (?:which|what|when)",
    papers="letter application resume cv question answer reply date know tell work job",
    either="or",
    wants=r"wants? (?:it|me|to know|my|in writing)|asked? (?:me )?(?:for|to)|needs? (?:it|my|to know)",
    when="when|dates?|days?|time|earliest|start",
)
