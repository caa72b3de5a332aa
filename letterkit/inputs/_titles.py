"""Words by which a job's title is known in a line of text."""

from __future__ import annotations

import re

TITLE = re.compile(
    r"\b(?:engineer|developer|programmer|architect|manager|director|head|lead|leader|chief|c[etfoim]o|vp|president|founder|"
    r"owner|partner|principal|officer|analyst|scientist|researcher|consultant|advis[eo]r|specialist|coordinator|"
    r"administrator|assistant|associate|intern|internship|trainee|apprentice|student|fellow|professor|lecturer|teacher|"
    r"instructor|tutor|trainer|coach|mentor|nurse|physician|doctor|pharmacist|therapist|technician|mechanic|electrician|"
    r"operator|planner|buyer|designer|artist|editor|writer|author|journalist|reporter|copywriter|translator|recruiter|"
    r"representative|rep|agent|clerk|cashier|receptionist|secretary|accountant|auditor|controller|bookkeeper|attorney|"
    r"lawyer|paralegal|counsel|supervisor|superintendent|foreman|executive|strategist|marketer|producer|chef|cook|waiter|"
    r"waitress|server|barista|bartender|host|hostess|cleaner|janitor|keeper|guard|fitter|welder|machinist|picker|packer|"
    r"miller|baker|butcher|carpenter|plumber|painter|gardener|farmer|soldier|pilot|steward|librarian|archivist|curator|"
    r"midwife|dentist|surgeon|physicist|chemist|biologist|economist|statistician|actuary|broker|trader|banker|teller|"
    r"underwriter|merchandiser|stylist|hairdresser|photographer|animator|illustrator|musician|treasurer|chair|captain|"
    r"worker|aide|caregiver|crew|inspector|surveyor|estimator|dispatcher|postdoc\w*|dean|registrar|staff|driver|volunteer|freelancer?|contractor|tester|sre|devops|ambassador|organi[sz]er|"
    r"werkstudent\w*|praktikant\w*|ingenieur\w*|entwickler\w*|leiter\w*|berater\w*|referent\w*|sachbearbeiter\w*|"
    r"kauff?(?:frau|mann)\w*|mitarbeiter\w*|geschäftsführer\w*|assistent\w*|ing[ée]nieure?|d[ée]veloppeu[rs]e?|"
    r"responsable|directeur|directrice|charg[ée]e?|stagiaire|consultante?|gerente|ingenier[oa]|desarrollador[a]?|"
    r"analista|t[ée]cnic[oa]|coordinador[a]?|profesor[a]?|diseñador[a]?|sviluppatore|impiegat[oa]|desenvolvedor[a]?)s?\b",
    re.IGNORECASE,
)
