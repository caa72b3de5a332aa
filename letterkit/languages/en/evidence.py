"""English: see `topics/evidence.py`. Verbs, nouns and names of people as any trade has them, by what they mean."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.evidence import Demands

DEMANDS = Demands(
    lead=(
        r"(?:you(?:'ll| will)? (?:have|need|bring|are|can|should|must|enjoy) |must (?:be|have) |we (?:need|want|look for|"
        r"are looking for) )?(?:(?:a |an )?(?:proven|demonstrable|demonstrated|solid|strong|good|excellent|some|sound|hands-on|prior|"
        r"previous|recent|relevant|practical|working|basic|deep|thorough|confident|at least|minimum|ideally|"
        r"(?:\d+|one|two|three|four|five|six)\+?(?: or more)? years?'?(?: of)?)\s+)*"
        r"(?:experience|knowledge|understanding|confidence|confident|familiarity|familiar|proficiency|proficient|"
        r"expertise|competence|competent|interest|attention|commitment|ability|able|willingness|willing|skills?|"
        r"background|awareness|comfortable|track record|eye)\s+(?:with|in|of|as|on|at|for|to|from|using|)\s*|"
        r"(?:you(?:'ll| will)? (?:have|need|bring|are|can|should|must|enjoy)|must (?:be|have)|we (?:need|want|look for|are "
        r"looking for)) (?:able to |an? )?|(?:proven|solid|strong|good|excellent|sound|fluent|confident|advanced|hands-on|"
        r"some|desirable:|essential:)\s+"
    ),
    tail=(
        r"(?:,? (?:is|are|would be|will be) (?:a |an )?(?:\w+ )?(?:plus|advantage|bonus|essential|desirable|preferred|"
        r"required|welcome|helpful|must|need(?:ed)?)\b.*|,? (?:preferred|essential|desirable|required|preferably|"
        r"ideally)\b.*| to (?:a|an) (?:very )?\w+ standard|"
        r",? (?:who|which|that) (?:are|is|do|does|have|has|can|will)\b.*| at (?:an? )?\w+ level| \([^)]*\))"
    ),
    joined=r"and/or|and|or|&|plus|as well as",
    either="or|and/or",
    within="for with in on at to from of by using across under within between into after during about over through via",
    bound=words("of"),
    examples="such as|especially|particularly|preferably|for example|for instance|e\\.g\\.|like|including|ideally",
    empty=words("""
        background expertise work working worked care caring manage managing management handle handling administer administration operate
        operation operations system systems service services process processes processing software tool tools
        technology environment environments setting settings
        activity activities task tasks duty duties skill skills knowledge experience area areas level levels
        matter matters project projects programme program general other related relevant various similar
        deliver delivering delivered evaluate evaluating act acting carry carrying undertake undertaking
        safe good strong clear effective efficient accurate careful reliable
        using use used provide providing support supporting present presenting communication communicate
        communicating talk talking liaise liaising dealing deal keeping keep modelling modeling methods
        administrator practice practices standard standards professional daily regular ongoing different
        make making made do doing done get getting take taking part way help helping ensure ensuring maintain maintaining
        language languages data time hour hours minute minutes second seconds shift shifts day days
        weeks months years week month year thousands hundreds dozens
    """),
    size=words("small large big complex busy new high basic fast long short"),
    people=words("""
        people person staff team teams colleague colleagues client clients customer customers patient patients user
        users member members manager managers visitor visitors guest guests student students pupil pupils child
        children parent parents family families volunteer volunteers resident residents tenant tenants assistant
        assistants trainee trainees apprentice apprentices employee employees worker workers supplier suppliers
        stakeholder stakeholders partner partners learner learners adult adults participant participants nurse
        nurses teacher teachers doctor doctors engineer engineers developer developers analyst analysts driver drivers
        passenger passengers technician technicians operator operators beginner beginners
        reader readers operative operatives crew crews squad group groups public
    """),
    families=(
        "teach taught train trained training teaching instruct instruction tutor tutoring coach coaching mentor "
        "mentoring",
        "lead led leading leadership supervise supervised supervising supervision head headed",
        "write wrote written writing author drafted drafting draft",
        "build built building construct develop developed developing development create created",
        "sell sold selling sale sales",
        "buy bought buying purchase purchasing procure procurement",
        "reduce reduced reducing reduction cut cutting lower lowered shorten shortened",
        "increase increased increasing raise raised raising grow grew growth",
        "monitor monitored monitoring track tracked tracking oversee oversaw oversight keep kept",
        "repair repaired repairing fix fixed fixing mend mended",
        "investigate investigated investigation diagnose diagnosed diagnosis troubleshoot troubleshooting analyse "
        "analyze analysed analyzed analysis analytics",
        "finding findings result results",
        "teacher tutor instructor lecturer",
        "shop shops store stores retail retailer",
        "customer customers client clients",
        "child children paediatric pediatric paediatrics pediatrics",
        "parent parents family families relative relatives",
        "staff employee employees",
        "car cars vehicle vehicles automotive",
        "payroll wages salaries",
        "invoice invoices invoicing billing bill bills",
        "rota rotas roster rosters rostering",
        "warehouse warehouses warehousing depot depots",
        "stock inventory",
        "medication medications medicine medicines",
        "school schools classroom classrooms",
        "drive drove driven driving",
        "grow grew grown growing",
        "speak spoke spoken speaking",
        "run ran running",
        "hold held holding",
        "translate translated translation translating",
        "recruit recruited recruiting recruitment hire hired hiring",
        "plan planned planning planner scheduled scheduling schedule schedules",
        "design designed designing designs redesigned redesign designer",
        "test tested testing tests tester",
        "organise organised organising organize organized organizing organisation coordinate coordinated coordinating "
        "coordination arrange arranged arranging",
        "negotiate negotiated negotiating negotiation negotiations",
        "maintenance servicing",
        "lightweight lighter",
        "machining milling turning",
        "budget budgets budgeting budgetary",
    ),
    learned="completed|attended|received|passed|finished|undertook|underwent|obtained|gained|got|took|started|began",
    watched=r"shadowed|observed|watched|visited|sat in|spent [^.;]{1,90}?(?:observing|shadowing|watching)",
    hollow=r"training (?:records?|rooms?|budgets?|needs|providers?|cent(?:re|er)s?|courses?|days?|ship)",
    others=(
        r"\bthat (?:\d[\d,.]*|the|an?|our|their|all|both|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|;|\s[-–—]\s|,? (?:and )?(?:passed|handed|gave|sent) (?:\w+ ){1,5}to the\b|, (?:who|which|while|when|with (?:the|an?|my) [\w ]+ing)\b|"
        r",? (?:the|an?|his|her|their|my) [\w' -]{3,40} (?:did|does|made|gave|signed|checked|approved|ran|runs|issued|tested|reviewed)\b"
    ),
    paper=(
        r"certificate\w*|certification|certified|qualification|qualified|licen[cs]e|registration|registered|accreditation|"
        r"award|diploma|nvq|gcses?|a[ -]levels?|cpc|authori[sz]ation|authori[sz]ed|clearance|dbs|membership|pin|permit|card|"
        r"btec|hn[cd]|degree"
    ),
    taught=words("teach taught train trained training teaching instruction coaching mentoring"),
    degree=r"degree|bachelor\w*|master\w*|diploma|graduate|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|ph\.?d|doctorate",
)
