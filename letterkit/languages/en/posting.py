"""English: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": (
            "nice.to.haves?|(?:it'?s )?(?:a )?(?:bonus)(?: points?)?(?: (?:if|for) .*)?|bonus .*|"
            "preferred(?: (?:qualifications?|skills?|experience|requirements?))?(?: .*)?|desir(?:able|"
            "ed)(?: .*)?|it (?:would|'d) be (?:great|nice|good|a plus).*|(?:great|nice|extra) if you.*|we(?:'d|"
            " would) love(?! to (?:hear|meet|see|talk)).*|good to have|you (?:may|might|could) (?:also )?(?:have|bring)(?: .*)?|(?:would|"
            "will) be (?:nice|a plus).*|extra credit|even better.*|optional.*|pluses"
        ),
        "requirements": (
            "(?:minimum |basic |required |key |job |core |essential |position |formal )*(?:requirements?|needs|"
            r"qualifications?|skills?|competenc(?:y|ies)|criteria|experience|education)(?:(?: and|,| &| \/) .*)?|"
            "essentials?|required|requires|you need|must.haves?(?: .*)?|qualifications? (?:required|needed)|"
            "requirements? (?:for|of) .*|what (?:you(?:'?ll| will)? (?:bring|need|have)|you should (?:have|"
            "bring)|we(?:'?re| are)? ?(?:look(?:ing)? for|expect|need|require|want)|it takes|"
            "makes you .*)(?: .*)?|what you'?ll bring.*|you(?:'?ll)? (?:have(?! the (?:opportunity|chance))|bring|need|are|might be|should have|"
            "may be|must (?:have|be|bring))(?: .*)?|you(?:'?re| are) .*|your (?:profile|background|skills?|"
            "experience|qualifications?|strengths)(?: .*)?|who (?:you are|we(?:'?re| are) looking for|are you)|"
            "about you|ideal(?:ly)? (?:candidate|profile).*|we(?:'?re| are) looking for(?! an? | our ).*|the (?:ideal|right|"
            "successful) (?:candidate|person).*|candidate profile|person specification|skills (?:required|"
            "needed)|technical (?:skills|requirements)|tech stack"
        ),
        "role": (
            r"(?:the )?(?:role|job|position|opportunity|work)(?: \/ position)?|about (?:the|this) (?:role|job|"
            "position)|(?:role|position|job) (?:overview|summary|description|details)|description"
        ),
        "responsibilities": (
            "(?:your |key |main |core |primary |job |essential |major )*(?:duties|tasks|responsibilit(?:y|ies)|"
            r"accountabilities|functions)(?:(?: and|,| &| \/) .*)?|what (?:you(?:'?ll| will)|"
            "you'?re going to)(?: be)? ?(?:do|doing|work.*|own|build)(?: .*)?|what you do|in (?:the|"
            "this) (?:role|job|position)|your (?:role|impact|mission|job|tasks|day)(?: .*)?|day.to.day|"
            "a day in .*|you will|you'?ll|how you(?:'?ll| will) .*|(?:vos |tes |les )?missions?(?: .*)?|"
            "(?:le )?(?:mansioni)(?: .*)?"
        ),
        "benefits": (
            "(?:our |the )?(?:benefits|perks)(?: .*)?|what (?:we|you(?:'?ll)?) (?:offer|get|receive)(?: .*)?|"
            "we offer.*|what'?s in it for .*|why (?:join|work|us|you).*|(?:compensation|salary|pay|"
            "remuneration)(?: .*)?"
        ),
        "apply": (
            "(?:how to )?apply(?: .*)?|(?:the |our )?(?:application|interview|hiring|recruitment|"
            "selection)(?: process.*)?|next steps|contact(?: .*)?|equal (?:opportunity|employment).*|eeoc?.*|"
            "diversity.*|accommodations?.*|privacy.*|legal.*"
        ),
        "about": (
            r"about(?: (?!you\b|the role|this role|the job|the position).*)?|who we are|our (?:company|mission|"
            "story|team|values|culture|product)|the (?:company|team)|company(?: .*)?|overview|introduction|"
            "summary"
        ),
    },
    hints={
        "requirements": r"qualif\w+|require\w*|skills?|experience|expertise|expect|bring|looking for|seek\w*|fit if|profile|criteria|candidate|background",
        "nice": r"desir\w+|bonus|advantage\w*|plus(?:es)?|prefer\w+|nice|ideally|optional",
        "responsibilities": r"responsib\w+|role|duties|tasks|do|doing|be up to|impact|success|mission|first|days|months|accountab\w+|get ready",
        "benefits": r"benefits?|perks?|offer|reward\w*|in return|salary|compensation|package|get|pay|why|grow",
        "about": "about|culture|values?|life|who we|team|story|ways of working|how we|why we",
        "apply": r"apply|application|process|interview\w*|recruit\w*|hiring|steps?|contact",
        "notice": r"equal|equity|divers\w+|inclusi\w+|privacy|accommodat\w+|disclaimer|notice|legal|additional information|belong\w*|agenc\w+",
    },
    telling={
        "requirements": r"^you\b(?!['’](?:ll|d)| will| can| get| may| would)|^(?:strong|solid|proven|good|excellent|advanced|experience|ability|knowledge|familiarity|understanding|comfort\w*|proficien\w+|fluen\w+|a? ?degree|expert\w*|background|track record|willing\w*)\b",
        "responsibilities": r"^you(?:'ll| will)\b|^(?:build|design|develop|lead|own|manage|create|work|support|collaborat\w+|partner|maintain|drive|deliver|ensur\w+|define|help|report\w*|implement|identify|contribute|prepare|coordinat\w+|teach|serve|plan)(?:ing)?\b",
        "benefits": r"\b(?:holidays?|annual leave|pension|insurance|bonus(?:es)?|gym|parental leave|paid (?:time|leave|vol)|vacation|401|stock options|share options|allowance|discount\w*|wellbeing|salary|stipend|reimburse\w*|healthcare|retirement|perks|sick (?:pay|leave|days))\b",
        "about": r"^(?:we|our|at [A-Z]|founded|since \d|as a company|join us)\b",
        "apply": r"^(?:if (?:you|this|that)|interested\?)|\b(?:interview|apply|application|your cv|cover letter|resume|recruit(?:er|ment)|hiring manager|case study|take-home)\b",
        "notice": r"\b(?:equal opportunit\w+|regardless of|without regard|discriminat\w+|race|gender|religion|sexual orientation|veteran|disabilit\w+|accommodation|privacy|unlawful|background checks?|artificial intelligence \(ai\)|personal data|unsolicited|encourage you to apply|protected)\b",
        "furniture": r"^(?:show (?:more|less)|apply(?: now| for this job)?|save|share|sign in|join now|log ?in|seniority level|employment type|job function|industries|mid-senior level|full-time|part-time|password|forgot password\??|similar jobs|skip to .*|cookie.*|#li-\w+|set alert.*|.*job alerts?|none(?: listed)?|n/a)\W*$|^#\w|^https?:|^©",
    },
    opens="get ready|essential|desirable|required|preferred|minimum|key|bonus|what|why|how|who|our|your|about|the|you|we|let's|this|where|in|more|additional",
    labels={
        "unit": "(?:job )?(?:department|team|function|sector|industr(?:y|ies)|division|category|service line)s?|time type|language|education(?: level)?|workplace",
        "title": "(?:job |position |role )?title|position|role|job",
        "company": "company(?: name)?|employer|organi[sz]ation",
        "location": "(?:job |work |office )?locations?|where|based in|office|city",
        "salary": "(?:base |annual )?salary(?: range)?|compensation|pay(?: range| rate)?|rate|ral",
        "employment_type": "(?:job|employment|contract|position) type|type|contract|(?:work )?schedule|working hours|hours",
        "remote": "remote(?: policy| work)?|work(?:place)?(?: type| model| mode| arrangement)|home ?office",
        "experience": "experience(?: level| required)?|seniority(?: level)?|level|career level",
        "reference": (
            r"(?:job |requisition |req |posting )?(?:ref(?:erence)?|id|number|no)\.?(?: ?(?:no|number|id|"
            r"code)\.?)?"
        ),
        "posted": "(?:date )?posted(?: on)?|posting date|published(?: on)?",
        "closes": "(?:application )?(?:deadline|closing date)|clos(?:es|ing)(?: date)?|apply by|valid through",
        "contact": "(?:your )?contact(?: person)?|hiring manager|recruiter|reports? to",
        "url": "(?:job |apply )?(?:url|link)|source|apply (?:at|here)",
    },
    wish=(
        r"\b(?:nice to have|bonus|(?:is|are|be|would be|as|considered) (?:a |an )?(?:big |huge |strong |"
        "definite )?(?:plus|advantage|asset|bonus)|preferred|preferably|ideally|optional(?:ly)?|desirable|"
        r"desired|advantageous|not required)\b"
    ),
    demand=(
        r"\b(?:\d+\s*(?:\+|or more|to \d+|-\s*\d+|–\s*\d+)?\s*(?:years?|yrs?)|experience (?:with|in|of|as|"
        r"using|building|working|leading|managing)|proficien\w+|fluen\w+|knowledge of|understanding of|"
        r"familiar\w* with|degree|diploma|bachelor'?s?|master'?s?|ph\.?d|certifi\w+|licen[sc]e|able to|"
        "ability to|must (?:have|be)|required|skilled in|skills in|expertise in|background in|track record|"
        r"comfortable (?:with|working)|(?<![a-z] )you (?:have|are|know|bring)|strong|excellent|solid|proven)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(
    at="[Aa]t",
    we="we|you|our",
    gender="all genders?|any gender",
    name="of|and|the|for",
    end="to|who|for|with|in|based|at|on|and|per",
    about="about|join|welcome to|working at|life at|why",
    does="is|was founded|builds|makes|provides|powers|helps|develops|operates|offers",
    as_a="as an?|the role of(?: an?| the)?|(?:role|position) as an?",
    wanted="to join|wanted|needed",
    salary_to="to",
    salary_to_2="to",
    salary_per="per|an?|pro",
    salary_year="year|annum|hour|month|day|week|yr|hr",
    is_pay_to="to",
    is_pay="per|year|annum|hour",
    pay_before=r"salary|compensation|pay\b",
)

HEADLINE_WORDS = HeadlineWords(
    before="job (?:application|opening|posting|ad)(?: for)?|now hiring|hiring|vacancy|careers?|we'?re hiring",
    at="at",
    hires_is_hiring="is hiring|hiring",
    hires_an=r"an?\s+",
    job_in="in",
    tail="(?:job|vacancy) in",
)

POSTING_TEXT = PostingText(
    size="employees|people",
    no_title="hi|hello|dear",
    boss=r"report(?:s|ing)? to|line manager|supervis(?:or|ed by)",
    in_titles=words("of and for in at to the on with or"),
)

EMPLOYER_FRAMES = EmployerFrames(
    heading=(
        "about|join|joining|welcome to|work(?:ing)? (?:at|for|with)|(?:life|careers?|teams?|be yourself|day) at|"
        "why(?: join| work (?:at|for))?|who (?:is|are)|what is|meet|inside|the (?:role|job) at|company description"
    ),
    at="(?:[Hh]ere )?[Aa]t|[Ww]ithin|[Jj]oin(?:ing)?|[Ww]ork(?:ing)? for|[Aa]bout|[Ww]elcome to|[Ww]hy|[Pp]art of|[Bb]ecome an?",
    after="we|you|our|to|and|as|in|is|are|has|for|where|team|this|by|with|believes?",
    unit="teams?|departments?|division|squad|tribe|unit|office|function|organi[sz]ation|practice|platform",
    opening="the (?:role|job|position|ideal|successful|team|opportunity|work|company|right|chance)",
    terms=(
        "full[ -]?time|part[ -]?time|permanent|contract(?:or)?|temporary|fixed[ -]term|remote|hybrid|on[ -]?site|"
        "internship|freelance|per (?:week|month|year|hour)|days? a week|urgent(?:ly)?|apply|location|salary|interview|"
        "posted|applicants|followers|show (?:more|less)|skip to|sign in|english|german|french|seniority|share|save"
    ),
)
