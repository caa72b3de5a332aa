"""English: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Fields, Header, ResumeText, Sections

SECTIONS = Sections(
    words={
        "basics": "contact|contact (?:info|information|details)|personal (?:info|information|details|data)",
        "summary": (
            "summary|(?:professional|executive|career|personal) (?:summary|profile|statement|overview)|profile|"
            "about(?: me)?|objective|career objective|introduction|bio|highlights of qualifications|headline"
        ),
        "volunteer": (
            "volunteer(?:ing)?(?: (?:work|experience|activities))?|community (?:service|involvement|work)|"
            "leadership(?: (?:experience|activities))?|extracurriculars?(?: activities)?|activities|affiliations|"
            "memberships|professional (?:affiliations|memberships)|engagement"
        ),
        "work": (
            "(?:work|professional|employment|relevant|industry|research|teaching|other|additional|academic|"
            "clinical|military)? ?(?:experiences?|history|background|employment)(?: history)?|work|"
            "career(?: history)?|employment|positions?|(?:academic |professional )?positions(?: held)?|"
            "professional background|career summary|internships?|recent .*|stages?"
        ),
        "education": (
            "education(?:al)?(?: (?:and|&) (?:training|certifications?|qualifications?))?|"
            "education(?:al)? (?:background|history)|academic (?:background|history|qualifications?)|"
            "qualifications|degrees?|studies|schooling|training"
        ),
        "skills": (
            "(?:technical|key|core|professional|relevant|hard|soft|computer|it|additional|other|main|"
            "top)? ?(?:skills?|competenc(?:y|ies|es)|proficienc(?:y|ies)|expertise|strengths|"
            "abilities)(?: (?:and|&) .*)?|(?:skills?|areas of) (?:expertise|summary|highlights|set)|skill ?set|"
            "technologies|tools|tech(?:nology)? stack|programming languages|tools (?:and|&) technologies|"
            "technologies (?:and|&) tools"
        ),
        "languages": "languages?(?: skills)?|spoken languages|foreign languages",
        "certificates": (
            "certificat(?:es?|ions?)(?: .*)?|licen[sc]es?(?: .*)?|licen[sc]ures?|courses?(?: (?:and|&) .*)?|"
            "coursework|relevant courses|professional development|accreditations|online courses"
        ),
        "awards": (
            "(?:selected )?(?:awards?|honou?rs?|prizes|scholarships|achievements|accomplishments|recognitions?|"
            "distinctions|grants|fellowships)(?:(?:,| and| &|/) .*)?|key achievements|additional .*awards"
        ),
        "publications": (
            "(?:selected )?(?:publications?|papers|articles|writing|patents|talks|invited talks|presentations|"
            "speaking|conferences)(?:(?:,| and| &|/) .*)?"
        ),
        "projects": (
            "(?:selected|personal|academic|key|side|notable|open.source|research|relevant|professional|"
            "university)? ?(?:projects?|portfolio)(?: experience)?|open source(?: contributions)?"
        ),
        "interests": "(?:personal )?interests?|hobbies|hobbies (?:and|&) interests|interests (?:and|&) hobbies",
        "references": "references?|recommendations|referees|testimonials",
    },
)


ENTRIES = Entries(
    terms="(?:part|full)[- ]time|placement|work experience|internship|contract|temporary|temp|permanent|freelance|seasonal|self[- ]employed",
    now="present|current|now|today|ongoing|to date",
    range_from="from |since ",
    range_to="to|until",
    duration="years?|yrs?|months?|mos?|weeks?",
    since="since",
    company=(
        "inc|llc|llp|ltd|limited|company|co|group|holding|spa|as|technologies|solutions|systems|services|"
        "labs?|studios?|partners|consulting|bank|hospital|clinic|university|college|school|agency|ministry|"
        "department|council|foundation|association|institute|stores?|restaurant|hotel"
    ),
    school=r"universit\w*|college|school|institute?|academy|polytechnic|faculty|bootcamp|UCLA|IIT",
    degree=(
        r"ph\.?\s?d|doctora\w*|dr\.|m\.?b\.?a|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?[bm]|bachelor\w*|master\w*|"
        r"associate|diplom\w*|degree|certificate|a-?levels?|gcses?|ged|high school|honou?rs|minor|major"
    ),
    grade="c?gpa|grade|note|score",
    in_="in",
)

HEADER = Header(
    link="com|org|net|io|dev|uk|it|nl|at|app|example",
    label=r"e-?mail|mail|phone|tel(?:efon|ephone|éfono|\.)?|mobile|cell|address|location",
    place="location|address|based in|city",
    titles_curriculum_vitae="curriculum vitae|resume",
    titles_of="of|for",
)

RESUME_TEXT = ResumeText(
    level="native|fluent|mother tongue|[ABC][12]|basic",
)


FIELDS = Fields(
    words={
        "person": "name|full name|my name",
        "label": "label|headline|job|profession|title|current role",
        "email": "email|e mail|mail|email address",
        "phone": "phone|telephone|tel|mobile|cell|phone number",
        "url": "url|website|web|homepage|link",
        "town": "town|city|location|place|address|based in|lives in",
        "summary": "summary|profile|about|about me|bio|statement|objective|description",
        "contact": "contact|contact details|contact info|personal|personal details|details|me",
        "employer": "employer|company|organisation|organization|firm|name|where|workplace|at|company name|institution|business|charity",
        "post": "role|post|position|title|job title|job|as|function|what i was",
        "title": "name|title|project",
        "told": "highlights|did|done|tasks|duties|responsibilities|achievements|bullets|what i did|points|details|results|activities|accomplishments",
        "start": "from|start|start date|since|began|begin|started",
        "end": "to|end|end date|until|till|left|ended|finish|finished",
        "period": "dates|date|when|years|year|period|time|duration",
        "school": "place|school|institution|university|college|where|provider|at|name",
        "degree": "award|degree|qualification|title|certificate|study type|diploma|what",
        "area": "subject|area|field|major|course|programme|program|of",
        "grade": "grade|score|result|gpa|marks",
    },
)
