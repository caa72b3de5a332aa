"""English: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics.names import EmployerWords, Names

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
