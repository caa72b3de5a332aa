"""Words by which a job's title is known in a line of text."""

from __future__ import annotations

import re

TITLE = re.compile(
    r"\b(?:engineer|developer|programmer|architect|manager|director|head|lead|leader|chief|"
    "c[etfoim]o|vp|president|founder|owner|partner|principal|officer|analyst|scientist|researcher|"
    "consultant|advis[eo]r|specialist|coordinator|administrator|assistant|associate|intern|"
    "internship|trainee|apprentice|student|fellow|professor|lecturer|teacher|instructor|tutor|"
    "trainer|coach|mentor|nurse|physician|doctor|pharmacist|therapist|technician|mechanic|"
    "electrician|operator|planner|buyer|designer|artist|editor|writer|author|journalist|reporter|"
    "copywriter|translator|recruiter|representative|rep|agent|clerk|cashier|receptionist|secretary|"
    "accountant|auditor|controller|bookkeeper|attorney|lawyer|paralegal|counsel|supervisor|"
    "superintendent|foreman|executive|strategist|marketer|producer|chef|cook|waiter|waitress|server|"
    "barista|bartender|host|hostess|cleaner|janitor|keeper|guard|fitter|welder|machinist|picker|"
    "packer|miller|baker|butcher|carpenter|plumber|painter|gardener|farmer|soldier|pilot|steward|"
    "librarian|archivist|curator|midwife|dentist|surgeon|physicist|chemist|biologist|economist|"
    "statistician|actuary|broker|trader|banker|teller|underwriter|merchandiser|stylist|hairdresser|"
    "photographer|animator|illustrator|musician|treasurer|chair|captain|worker|aide|caregiver|crew|"
    r"inspector|surveyor|estimator|dispatcher|postdoc\w*|dean|registrar|staff|driver|volunteer|"
    r"freelancer?|contractor|tester|sre|devops|ambassador|organi[sz]er|werkstudent\w*|praktikant\w*|"
    r"ingenieur\w*|entwickler\w*|leiter\w*|berater\w*|referent\w*|sachbearbeiter\w*|kauff?(?:frau|"
    r"mann)\w*|mitarbeiter\w*|geschäftsführer\w*|assistent\w*|ing[ée]nieure?|d[ée]veloppeu[rs]e?|"
    "responsable|directeur|directrice|charg[ée]e?|stagiaire|consultante?|gerente|ingenier[oa]|"
    "desarrollador[a]?|analista|t[ée]cnic[oa]|coordinador[a]?|profesor[a]?|diseñador[a]?|"
    r"sviluppatore|impiegat[oa]|desenvolvedor[a]?)s?\b",
    re.IGNORECASE,
)
