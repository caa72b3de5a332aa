"""English: see `topics/notes.py`."""

from __future__ import annotations

from letterkit.languages.topics.notes import (
    Addresses,
    Answers,
    Choices,
    Fitting,
    FreeNotes,
    Headings,
    Loose,
    NoteDays,
    NoteItems,
    NoteSentences,
    NoteWords,
    PeopleMet,
    Tidying,
)

NOTE_WORDS = NoteWords(
    of_person={
        "cares_about": "cares? about|priorit(?:y|ies)|worr(?:y|ies)(?: about)?|wants|focus",
        "liked": "liked|perked up(?: at)?|interested in",
        "objections": "(?:objections?|doubts?|concerns?|doubted|worried about me)",
        "personal_hook": "personal|hobb(?:y|ies)|hook|small talk|privately",
    },
)

NOTE_SENTENCES = NoteSentences(
    joins="and|but|so|then|because|well|first|decision",
    speaks="he|she|they|i|we",
    filler="uhm?|umm?|anyway|okay|ok so",
)


NOTE_ITEMS = NoteItems(
    wish_unsure="unsure|maybe|not sure|medium|depends",
    wish_no="no|nope|low",
    wish_yes="yes|yep|very|high|definitely|absolutely",
    goes_by="goes by|known as|call(?:s|ed) (?:her|him|them)self",
    roles={
        "hiring_manager": r"\b(?:hiring manager|boss|my (?:future )?manager|line manager)\b",
        "recruiter": r"\b(?:recruiter|recruiting|talent)\b",
        "hr": r"\b(?:hr|human resources|people (?:partner|team|ops))\b",
        "executive": r"\b(?:c[eoftip]o|founder|president|vp|vice president|managing director)\b",
        "peer": r"\b(?:peer|colleague|team.?mate)\b",
    },
    private="private|not shareable|confidential|off the record",
    hedged_think="sensed|think|guess|felt|feel|suspect",
    hedged_seem=r"seem\w*|maybe|perhaps|probably|inferred|looked",
    due="by|until|till|before|due",
    decision_deci="deci(?:de|sion)",
    decision_by="by|in|within|on|until|before|this|next",
    counts={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
    },
    number=r"percent\b|million\b|thousand\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|people\b",
    scale="of|out of",
    formats={
        "panel": "panel",
        "group": "group",
        "take_home": "take.?home",
        "video": r"video|zoom|teams|meet\b|webex|remote|online",
        "onsite": "on-?site|in.?person|office|face.to.face",
        "phone": "phone|call",
    },
)


FITTING = Fitting(
    true="yes|yep|yeah|true|told|said|mentioned|definitely|very much",
    false=r"no|nope|not|false|never|forgot\w*",
    unsure="unsure|maybe|perhaps|not sure",
    hedged="impl(?:ied|icit)|between the lines|sens(?:e|ed)|hint|indirect",
)

LOOSE = Loose(
    mail_head="to|from|subject|date|an",
    me="me|i",
)


PEOPLE_MET = PeopleMet(
    my="my",
    titles="Mrs?|Ms|Miss|Mx|Dr",
    called="Dr",
    before_with="with|met|by|from|to",
    before_the="the ",
    and_="and",
    about="the ",
    work="head|lead|owner|ops|matron|foreman|governor",
    leads="hiring manager|manager|em|head|director|principal|owner",
)

FREE_NOTES = FreeNotes(
    asked="q(?:uestion)?",
    question=r"q(?:uestion)? ?\d*|they asked",
    answer="a|(?:my |your )?answer|candidate|me|i (?:said|answered)|what (?:was|i) said",
    filler=r"interviews?|debrief|notes?|round \d|with|for|on|at|about",
)

ADDRESSES = Addresses(
    no_reply_mailer="mailer",
    no_reply=(
        r"no[._-]?reply|do[._-]?not[._-]?reply|donotreply|noresponse|no[._-]?response|^notifications?\b|"
        r"^notify\b|^mailer|^bounces?\b|unattended|no[._-]?responder"
    ),
    team=(
        r"hr|careers?|jobs?|people|recruiting|recruitment|recruit|talent\w*|hiring|personal\w*|seleccion|rrhh|"
        "selezione|vacatures|werving|rekrutacja|kariera|applications?|apply|info|contact|hello|team|office|"
        "support|humanresources|human[._-]resources|staffing|offers?|scheduling|assessments?|interviews?|"
        "onboarding|people[._-]ops|job|saiyo|recruiter|recruiters|admin|mail"
    ),
)

HEADINGS = Headings(
    sections={
        "talk.promised_by_me": (
            "(?:i |my |we )?promise[sd]?|promised by me|promises?(?: by me| i made)?|i (?:said|told them) i(?:'d|"
            " would| will)|(?:my )?(?:action items?|to.?dos?|follow.?ups?(?: on)?)|i owe(?: them)?|"
            "i will(?: send)?"
        ),
        "talk.promised_by_them": "they (?:promised|will|said they(?:'d| would| will))|promised by them|their promises|they owe(?: me)?",
        "talk.open_questions": (
            "(?:my |still )?open (?:questions?|points?|issues?)|(?:questions? )?still open|"
            "unanswered(?: questions?)?|questions? (?:left|remaining|still open|for (?:them|next time)|to ask|"
            "i wish i(?:'d| had) asked|i did(?:n'?t| not) ask)|unclear|what i (?:still )?(?:want|need) to know|(?:i )?want to ask"
        ),
        "talk.questions_they_asked": (
            "(?:the )?(?:technical |behaviou?ral |other |interview |their )?questions?(?: (?:they|i was|she|"
            "he) asked(?: me)?| asked| (?:from|by) them)?(?: (?:→|->|/|and|&) (?:my )?answers?)?|what (?:they|"
            "she|he) asked(?: me)?|they asked(?: me)?|q ?& ?a|questions? (?:and|&) answers"
        ),
        "talk.answers_that_fell_short": (
            "answers? that fell short|fell short|weak answers?|answers? i(?:'d| would) (?:change|improve|redo)|"
            "(?:what )?(?:went badly|did(?:n'?t| not) go well|went wrong)|what i answered badly|bad answers?|where i stumbled|i stumbled(?: on)?"
        ),
        "talk.resources_mentioned": "resources?(?: mentioned)?|(?:books?|articles?|links?|talks?|reading)(?: mentioned| list)?",
        "talk.memorable_moments": (
            "memorable(?: moments?)?|(?:nice |good |key |best )?moments?|what (?:i(?:'ll)? )?(?:remember(?:ed)?|"
            "stood out|stuck)|stood out|highlights?|key quotes?|quotes?|small talk|we laughed(?: about)?|"
            "(?:key )?takeaways?|common ground"
        ),
        "role.problems": (
            "(?:their |the |main |key |biggest |current )*(?:problems?|pains?|pain.?points?|challenges?|"
            "priorit(?:y|ies)|worries|issues?|headaches?|struggles?)(?: they (?:have|face|named|"
            "mentioned))?|what (?:they|she|he|dana|the team) (?:worry|worries|struggles?|cares?) (?:about|with)|"
            "what(?:'s| is) (?:broken|hard|not working|wrong)|what (?:hurts|needs (?:to be )?fix(?:ing|ed)|"
            "keeps (?:them|her|him) (?:up|awake).*)|what they (?:need|want)(?: (?:to )?(?:fix|solve|solved|"
            "fixed))?"
        ),
        "role.responsibilities": (
            "(?:the |about the |what the )?(?:job|role|position)(?: is)?(?: about| itself)?|responsibilities|"
            "duties|tasks|day.to.day|what i(?:'d| would) do"
        ),
        "role.success_measures": (
            "success(?: measures?| metrics?| criteria| looks like)?|what success (?:looks like|means)|"
            r"how success is measured|goals?|(?:first |the )?(?:30|60|90|100|365)(?:[/ -]\d+)*[ -]?days?|kpis?|"
            "okrs?|targets?"
        ),
        "role.why_open": (
            "why (?:the (?:job|role|position) is|it(?:'s| is)) open|why open|why (?:they(?:'re| are) )?hiring|"
            "reason for opening"
        ),
        "role.team": "(?:the |about the )?team(?: (?:size|structure|set.?up))?",
        "role.tools": "tools?|(?:tech(?:nical)? )?stack|technolog(?:y|ies)|systems?(?: they use)?|software",
        "signals.objections": (
            "(?:their |possible |explicit |voiced |key )?(?:objections?|doubts?|concerns?|reservations?|"
            "hesitations?|misgivings?|question marks?)(?: about me| they (?:had|have|voiced)| raised|"
            "/red flags)?|what (?:they|she|he) (?:doubt(?:ed)?|(?:was|were) (?:unsure|worried|sceptical|"
            "skeptical) about)(?: me)?|(?:their )?worries about me|(?:the |one |his |her |their )?worry(?: about me)?"
        ),
        "signals.positive": (
            "positive(?: signs?| signals?)?|good (?:signs?|signals?)|green flags?|what (?:they|she|he) liked|"
            "(?:they )?liked|went down well|what landed|buying signals?"
        ),
        "signals.turned_off": (
            "(?:turned (?:them )?off|negative (?:signs?|signals?)|bad (?:signs?|signals?)|went down badly|"
            "what (?:they )?(?:did(?:n'?t| not) (?:like|land)|turned them off)|cooled (?:off|down))"
        ),
        "signals.competition": "(?:the )?competition|other candidates?|competitors?",
        "signals.culture": "(?:company |team )?culture|atmosphere",
        "self.went_well": "(?:what )?went well|what worked|good answers?",
        "self.do_differently": (
            "(?:what i(?:'d| would) )?do differently|(?:what )?(?:could|to) improve|improvements?|"
            "next time|lessons?(?: learned)?|"
            "better next time"
        ),
        "self.strengths": "(?:my )?strengths?",
        "self.weaknesses": "(?:my )?(?:weaknesses|gaps?)",
        "self.uncertainties": (
            "(?:my )?(?:uncertaint(?:y|ies)|doubts of mine|red flags?)|(?:i(?:'m| am) )?(?:not sure|unsure)(?: about)?"
        ),
        "self.why_more_interested": (
            "why (?:i(?:'m| am)?|this|the|them|here).{0,40}|(?:my )?(?:motivation|interest)|what (?:excites|draws) me"
        ),
        "self.private": (
            "(?:is )?private(?: notes?)?|(?:just )?(?:for|between) me(?: only)?|confidential|do(?:n'?t| not) (?:share|"
            "send|use).*|do(?:n'?t| not) (?:mention|say|write|tell(?: them)?|bring up)(?: this| that| it)?|"
            "not for (?:the )?(?:letter|mail|anyone|anybody)|keep out|off the record|deal.?breakers?|other (?:offers?|processes|"
            "interviews)|salary(?: talk| expectations?)?"
        ),
        "evidence": (
            "(?:my )?(?:evidence|proofs?|results?|achievements?|accomplishments?|wins|track record|examples?|"
            "stories|numbers|facts)(?: (?:i (?:can|could) (?:use|show|mention)|about me|to (?:use|mention)))?|"
            "what i(?:'ve| have)? (?:did|done|achieved)"
        ),
        "evidence.told": (
            "(?:examples?|stories|results?|achievements?|what) i (?:told|gave|mentioned|shared|said|"
            "talked about)(?: them)?|already (?:told|said)|(?:mentioned|told) in the interview"
        ),
        "evidence.untold": (
            "(?:strengths|things|what|examples?|results?)? ?(?:i )?(?:not mentioned|forgot(?: to (?:say|"
            "mention))?|did(?:n'?t| not) (?:say|mention|get to (?:say|mention))|should have (?:said|mentioned)|"
            "wish i(?:'d| had) (?:said|mentioned)|left out)|not told(?: yet)?"
        ),
        "application.requirements": "(?:job )?requirements?|must.haves?|what (?:the (?:ad|job)|it) asks for|they (?:require|look for)",
        "interviewers": (
            "interviewers?|(?:the )?(?:people|panel|participants|attendees)|who(?: (?:i (?:met|talked to|"
            "spoke (?:to|with))|was there))?|(?:i )?met(?: with)?|spoke (?:to|with)|with"
        ),
        "next": (
            "next(?: steps?)?|what(?:'s| is)? next|what happens (?:next|now)|(?:the )?(?:process|timeline)|"
            "about the process"
        ),
        "other": (
            "next round|(?:my |the )?prep(?:aration)?|(?:pre.?interview )?(?:research|preparation)|"
            "company background|(?:my )?questions? (?:i|you|we) asked(?: them)?|my questions(?: asked)?(?: (?:→|"
            "->) their answers)?"
        ),
        "rejection": "(?:the |their )?rejection(?: (?:e-?mail|mail|letter))?",
    },
    labels={
        "candidate.name": "(?:my )?name|me|candidate(?: name)?|applicant",
        "candidate.sign_off": "sign(?:ed)?.?off|signature|signed",
        "candidate.contact.email": "(?:my )?e-?mail(?: address)?",
        "candidate.contact.phone": "(?:my )?(?:phone|mobile|tel(?:efon)?)(?: number)?",
        "candidate.contact.link": "(?:my )?(?:website|portfolio|linkedin|link)",
        "application.company": "company(?: name)?|employer",
        "application.company_short": "short name|called",
        "application.role_title": "role(?: title)?|position|job(?: title)?|title",
        "application.role_ref": r"(?:job |role )?(?:ref(?:erence)?|req(?:uisition)?)\.?(?: ?(?:no|number|id|nr)\.?)?|job id",
        "application.stage_reached": "stage(?: reached)?|round.?type|interview type|phase",
        "application.source": "(?:found (?:via|through|on)|source)",
        "useful_item.what": "useful(?: to them| item)?|of use(?: to them)?|news",
        "application.referrer": "referr(?:er|ed by|al)(?: by)?|recommended by",
        "application.agency": "agency|recruiting agency",
        "application.language": "language",
        "application.contact_rules": "contact rules?",
        "interview.date": "(?:interview )?date|when|day|interviewed(?: on)?",
        "interview.time": "time",
        "interview.format": "(?:interview )?(?:format|type|medium)|how|setting|where",
        "interview.round": r"round(?: no\.?| number)?",
        "interviewers": r"interviewers?|interviewer\(s\)|who|with|met(?: with)?|spoke (?:to|with)|panel|participants",
        "interviewers.hiring_manager": "hiring manager|(?:future )?(?:boss|manager)",
        "interviewers.recruiter": "recruiter|talent (?:partner|acquisition)",
        "interviewers.title": "interviewer[ _](?:role|title)|(?:his|her|their) (?:role|title)",
        "next.step": "next(?: steps?)?|what(?:'s| is)? next",
        "next.decision_date": (
            "decision(?: date| by| on| expected)?|(?:expected )?timeline|(?:hear|answer|news) (?:back )?by|"
            "deadline|they(?:'ll| will) decide(?: by)?"
        ),
        "next.decision_maker": "decision.?maker|who decides|decides",
        "next.follow_up_channel": "follow.?up (?:channel|by|via)|contact by",
        "self.want_job": (
            "(?:do i |i )?(?:still )?want (?:the |this )?(?:job|it|role)|want(?: it)?|interest(?: level)?|interested"
        ),
        "signals.chemistry": "chemistry",
        "interviewers.known_as": "goes by|known as|nickname|preferred name|(?:likes|wants) to be called",
        "practical.start": (
            "(?:my |earliest |possible )*start(?:ing)?(?: date| day)?|can start|available(?: from)?|availability|"
            "free from"
        ),
        "practical.notice": "(?:my )?notice(?: period)?",
        "practical.days": "(?:days? (?:on.?site|in (?:the )?office)|(?:on.?site|office) days?|days)",
        "practical.roster": "(?:roster|shifts?|shift pattern)",
        "practical.licence": "(?:my )?(?:driving )?licen[cs]es?(?: and certificates?)?",
        "practical.permit": "(?:work |residence )?permit|visa|right to work|work authori[sz]ation",
        "practical.pay": "pay(?: (?:wanted|i want|if asked|range|wish))?",
    },
)

TIDYING = Tidying(
    person="i",
)

NOTE_DAYS = NoteDays(
    bound="by|until|deadline",
    by="by|until|till|before",
    on="on",
    later="next|from|after|since",
)

CHOICES = Choices(
    choices={
        "decision_role.hiring_manager": r"\b(?:boss|hiring|(?:my |line |team )?manager|lead|supervisor|decides|decision.?maker)\b",
        "decision_role.recruiter": r"\b(?:recruit\w*|agency|headhunter\w*|talent)\b",
        "decision_role.hr": r"\b(?:hr|human|people|personal\w*)\b",
        "decision_role.executive": r"\b(?:c[eoftip]o|md|vp|founder|owner|director|president|direct\w*)\b",
        "decision_role.peer": r"\b(?:peer|colleague|co-?worker|team.?mate)\b",
        "type.too_senior": "over.?qualified|too (?:senior|experienced|old)|bored",
        "type.too_junior": "junior|inexperienced|too (?:young|green)|(?:not enough|little|no|years of) experience",
        "type.gap": r"\bgaps?\b|\bbreak\b|time (?:out|off)",
        "type.salary": r"salar|\bpay\b|money|expensive|\bcosts?\b",
        "type.location": "distan|remote|relocat|too far",
        "type.industry": "sector|domain|career.?change|other field",
        "type.fit": r"\bfit\b|teamf",
        "type.skill": "skill|techni|knowledge|hands.?on|expertise|experience",
        "address_form.first_name": r"\bfirst|informal|casual",
        "address_form.title_surname": r"surname|last name|formal|title|\bm(?:r|rs|s)\b",
        "source.i_inferred": r"infer|guess|\bthink|impress",
        "source.i_observed": r"\bsaw\b|\bseen\b|watched",
        "source.i_said": r"\bi\b|\bme\b|myself",
        "source.public": r"public|web|online|news|press|article|linkedin|posting|\bad\b|job ad",
        "source.they_said": r"they|them|\bs?he\b|\bher\b|\bhim\b|said|told",
        "confidence.low": "low|unsure|not sure|maybe",
        "confidence.medium": "medium|fairly|so.?so",
        "confidence.high": "high|sure|certain|definit",
    },
)

ANSWERS = Answers(
    private="private|confidential",
    days_ago={"today": 0, "yesterday": 1},
    at="at",
    about="abt|about|approx|around|round|ca|circa",
)
