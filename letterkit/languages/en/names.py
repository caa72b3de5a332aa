"""English: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles, Names

NAMES = Names(
    number_job="job|req(?:uisition)?|ref(?:erence)?|position",
    number_id="id|no|number",
    number_job_2="job|req(?:uisition)?|ref(?:erence)?",
    number_id_2="id|no|number",
    number_job_3="job|req(?:uisition)?|ref(?:erence)?",
    number_id_3="id|no|number",
    team_word=(
        "talent acquisition|talent team|talent|recruiting|recruitment|recruiters?|recruiter|hiring|"
        "people operations|people ops|people team|people|hr|human resources|careers?|jobs?|team|department|"
        "staffing|notifications?|no[- ]?reply|do[- ]?not[- ]?reply|workday|greenhouse|successfactors|"
        "smartrecruiters|system|donotreply|noreply|mailer|via|hrms|ats|admin|support|candidate|candidates|"
        "applications?|personal|at|from|the|your|and|workdaysystemdonotreply|workdaysystem|automated|"
        "messages?|services?|center|onboarding|hello|university|early|global|hirevue|linkedin|indeed|"
        "recruitee|personio|teamtailor|workable|bamboohr"
    ),
    person="van",
    title=r"i\. ?a|i\. ?v|ppa|dr|mr|mrs|ms|mx|ing",
)

EMPLOYER_WORDS = EmployerWords(
    sign_off=r"regards|sincerely|yours\b.{0,20}|cheers|thanks(?: again)?|thank you(?: again)?|all the best|best of luck\b.{0,40}|good luck\b.{0,40}|warmly|respectfully|cordially",
    signed_team_the="The |Your ",
    signed_team_talent_acquisition=(
        "Talent Acquisition|Recruiting|Recruitment|Talent|Hiring|People Operations|People|HR|Human Resources|"
        "Careers|Staffing"
    ),
    rest_of_name="and|of|for",
)

JOBS = Jobs(
    role_bent=("", "s"),
    surnames="Baker|Butcher|Carpenter|Cook|Farmer|Gardener|Head|Mechanic|Packer|Tailor|Vet",
    before_job=r"as (?:an? )?",
    role_words=words("""
        chair chairman chairwoman chairperson lead officer intern internship writer editor nurse trainee buyer president vp head owner sre devops qa
        support sales marketing operator clerk driver partner producer fellow surveyor inspector librarian
        archivist curator translator interpreter paralegal attorney lawyer solicitor electrician plumber welder
        carpenter mechanic machinist fitter pharmacist therapist physiotherapist physician doctor surgeon
        dentist midwife paramedic caretaker cleaner cook baker barista waiter waitress bartender cashier auditor
        bookkeeper tutor lecturer counsellor counselor worker guard dispatcher pilot steward underwriter
        journalist reporter photographer animator illustrator gardener farmer chemist botanist biologist
        physicist geologist ecologist psychologist statistician economist apprentice apprenticeship postdoc
        packer superintendent foreman estimator receptionist secretary hairdresser butcher tailor copywriter
        proofreader optician vet conservator sommelier janitor
    """),
    role_endings=words("""
        engineer engineering developer manager analyst designer architect consultant specialist director
        scientist administrator coordinator associate assistant technician representative advisor adviser
        accountant researcher recruiter teacher programmer strategist planner controller executive supervisor
        instructor professor
    """),
    no_company=frozenset(
        (
            "recruitment",
            "application",
            "re",
            "fwd",
            "offer",
            "important",
            "confirmation",
            "your application",
            "status",
            "news",
            "position",
            "job",
            "role",
            "next",
            "new",
            "additional",
            "scheduling",
            "invitation",
            "assessment",
            "reminder",
            "follow",
            "we",
            "you",
            "our",
            "us",
            "the",
            "this",
            "your",
            "thank",
            "thanks",
            "unfortunately",
            "dear",
            "hi",
            "hello",
            "best",
            "regards",
            "team",
            "i",
            "a",
            "an",
            "it",
            "at",
            "if",
            "please",
            "after",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "linkedin",
            "twitter",
            "however",
            "while",
            "although",
            "as",
            "company",
            "career",
            "careers",
            "page",
            "facebook",
            "instagram",
            "glassdoor",
            "google meet",
            "zoom",
            "human",
            "resources",
            "people",
            "hr",
            "recruiting",
            "talent",
            "hiring",
            "all",
            "each",
            "hiring team",
            "talent community",
            "sir",
            "united states",
            "europe",
            "germany",
            "remote",
            "join",
            "react",
            "java",
            "python",
            "sincerely",
        )
    ),
)

JOB_TITLES = JobTitles(
    words=(
        "engineer|developer|programmer|architect|manager|director|head|lead|leader|chief|c[etfoim]o|vp|president|"
        "founder|owner|partner|principal|officer|analyst|scientist|researcher|consultant|advis[eo]r|specialist|"
        "coordinator|administrator|assistant|associate|intern|internship|trainee|apprentice|student|fellow|"
        "professor|lecturer|teacher|instructor|tutor|trainer|coach|mentor|nurse|physician|doctor|pharmacist|"
        "therapist|technician|mechanic|electrician|operator|planner|buyer|designer|artist|editor|writer|author|"
        "journalist|reporter|copywriter|translator|recruiter|representative|rep|agent|clerk|cashier|receptionist|"
        "secretary|accountant|auditor|controller|bookkeeper|attorney|lawyer|paralegal|counsel|supervisor|"
        "superintendent|foreman|executive|strategist|marketer|producer|chef|cook|waiter|waitress|server|barista|"
        "bartender|host|hostess|cleaner|janitor|keeper|guard|fitter|welder|machinist|picker|packer|miller|baker|"
        "butcher|carpenter|plumber|painter|gardener|farmer|soldier|pilot|steward|librarian|archivist|curator|"
        "midwife|dentist|surgeon|physicist|chemist|biologist|economist|statistician|actuary|broker|trader|banker|"
        "teller|underwriter|merchandiser|stylist|hairdresser|photographer|animator|illustrator|musician|treasurer|"
        r"chair|captain|worker|aide|caregiver|crew|inspector|surveyor|estimator|dispatcher|postdoc\w*|dean|"
        "registrar|staff|driver|volunteer|freelancer?|contractor|tester|sre|devops|ambassador|organi[sz]er"
    ),
)
