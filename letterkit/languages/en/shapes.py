"""How English says what a letter answers: who is the subject, whom it addresses, when it is to be.

Every shape is held against the sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from letterkit.languages.topics.shapes import Shapes, either

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter|new year|quarter|half|year|month|week)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)"
WHEN = (
    rf"(?:(?:next|this|coming|following|later (?:this|in)|early|late|mid|the end of|end of|before|after|until|by|in|on|"
    rf"within|from)\b[^.;]{{0,24}}?\b(?:{_SEASON}|{_MONTH}|{_DAY}|q[1-4]|20\d\d|days?|weeks?|months?)"
    rf"|\b(?:{_DAY}|q[1-4]|20\d\d|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}})"
    r"|\b(?:once|as soon as|when|whenever|should|if) (?:the|a|an|our|we|another|something|anything|things?|plans|that|"
    r"it|there)\b|\bthe day after\b|\bshortly\b|\bsoon\b|\bthen\b|\bin due course\b)"
)
_POST = (
    r"(?:(?:post|position|role|opening|vacanc(?:y|ie)|job|place|seat|opportunit(?:y|ie)|requisition|intake|cohort|"
    r"spot)s?|headcount|hiring round)"
)
_WE = r"(?:we|i|my team|our team|the team|the board|the panel|the committee|the department|[\w ]{2,20} and i)"
_WOULD = (
    r"(?:'d|'ll|can|could|would|will|may|might|am|'m|are|'re)(?: (?:be|always|also|certainly|of course|very|more than|"
    r"really|quite|gladly|happily))*"
)
_GLAD = r"(?:happy|glad|delighted|pleased|free|available|around|willing|keen)"
_GIVE = (
    r"(?:talk|walk|take|go|run|speak|call|ring|phone|chat|meet|sit down|explain|share|tell|give|show|offer|discuss|"
    r"send you (?:my|our|the) (?:notes|comments)|buy|have a|set up|arrange|introduce|put you in touch|do)"
)
_TREAT = (
    r"(?:call|chat|talk|coffee|tea|lunch|conversation|feedback|comments|notes|debrief|half an hour|minutes|"
    r"catch-?up|visit|tour|zoom|phone)"
)
_PICK = (
    r"(?:went|gone|going|go|chose|chosen|picked|hired|decided|settled|opted|offered it|moved forward|appointed|took)"
)
_OTHER = (
    r"(?:the|an|that) ?(?:other|second|successful|chosen|appointed|internal)"
    r"(?: (?:person|finalist|candidate|applicant|hire|one))?"
)
_SOMEONE = (
    r"(?:someone|somebody|a (?:candidate|person|colleague)|another (?:candidate|person)|others|candidates|people)"
)
_PRAISE = (
    r"(?:joy|pleasure|delight|treat|privilege|enjoyed|loved|liked|admired|impress\w*|struck|taken with|taken by|moved|"
    r"stood out|stand out|outstanding|excellent|brilliant|wonderful|lovely|great|terrific|superb|remarkabl[ey]|"
    r"memorable|"
    r"thoughtful\w*|insightful|strong|stronger|strongest|clear|clearly|clearest|calm|calmly|warm|warmth|generous|"
    r"generosity|candou?r|care|careful|carefully|sharp|smart|smiling|rare|rarely|seldom|best|better than|fine|finest|"
    r"good|gift|talent|talented|a natural|close|highlight|refreshing|favourite|favorite|admire|hoped|remember|"
    r"most \w+|still (?:talk|speak|think|quot|mention)\w*|speaks? highly|full of praise)"
)
_TALKED = (
    r"(?:walk|talk|question|answer|explanation|presentation|exercise|case(?: study)?|take-home|task|demo|trial|visit|"
    r"interview|conversation|portfolio|drawing|sketch|idea|thought|example|story|stories|approach|preparation|energy|"
    r"honesty|humou?r|patience|manner|way|work|test|lesson|shift|curiosity|openness|enthusiasm|letter|application)s?"
)

_LATER = (
    rf"(?:\b(?:next|this|coming|following|by|in|on|within|from|before|until|till|after|during|come|for|as of|end of|"
    rf"week of|around)\b(?: the| this| about| early| late| mid| next| end of(?: the)?| coming| week of)*"
    rf"[ -](?:{_NUMBER} )?(?:\d{{1,2}} )?(?:{_SEASON}|{_MONTH}|{_DAY}|q[1-4]|20\d\d|\d{{1,2}}(?:st|nd|rd|th)|days?|"
    rf"weeks?|months?)\b"
    rf"|\b{_DAY}\b|\b{_MONTH} \d|\b\d{{1,2}} {_MONTH}\b|\bshortly\b|\bsoon\b)"
)
"""A time that is named and still to come, unless the verb is past."""
_PAST = r"(?:last|ago|yesterday|was|were|had|did|\w{3,}ed|met|came|went|saw|took|gave|told|thought|felt|knew)"
_RECRUIT = (
    rf"(?:recruit(?:ing|s)?|hir(?:e|es|ing(?! (?:team|manager|process|decision|panel)))|advertis(?:e|es|ing)|"
    rf"retires?|trainee|replacement|successor|intake|"
    rf"(?:need|want|look for|looking for|add|adding|take on|taking on) (?:{_NUMBER} )?(?:more|another|further|new|"
    rf"extra)|"
    rf"{_NUMBER} more of you|(?:team|unit|department|office|ward|plant|site|crew) (?:will |is )?(?:to )?(?:grow|"
    rf"expand)\w*)"
)
_STEP = (
    r"(?:deci\w+|answer|hear|offer|contract|paperwork|rounds?|interviews?|refer\w+|tests?|trustees|board|committee|"
    r"panel|"
    r"council|management|manager|directors?|hr|personnel|check\w*|confirm\w*|approv\w+|sign\w*|votes?|propos\w+|"
    r"object\w*|"
    r"goes (?:to|out|up)|in touch|let you know|you (?:ought|should|will|can expect)|you'll|give us|result|outcome|"
    r"shortlist|visit)"
)
"""What the way to a decision is made of."""
_NEEDED = (
    r"(?:needed|wanted(?! to)|required|asked for|called for|preferred|insisted|demanded|looked for|"
    r"was looking for|hoped for)"
)
_SENSED = (
    r"(?:not (?:entirely |quite |fully |yet )?(?:sure|certain|convinced)|unsure|uncertain|worried|hesitated|"
    r"doubted|wondered)"
)

SHAPES = Shapes(
    boilerplate=either(
        r"\bautomat(?:ed|ic(?:ally)?)\b",
        r"\bdo not reply\b",
        r"\bprivacy\b|\bconfidential|\bunsubscribe|\bequal opportunit|\bdata protection|\bgdpr\b",
        r"\byou (?:are|have) receiv(?:ed|ing) th(?:is|ese)\b",
        r"\bfollow us\b|\bour (?:careers? (?:site|page|portal)|website|newsletter)\b|\bjob alerts?\b",
        r"\b(?:offices?|lines?) (?:are|is) (?:open|closed)\b",
        r"\bkeep your (?:data|personal)\b|\brights under\b|\b(?:have|has) not yet completed\b|\brespond to (?:each|"
        r"every|all)\b",
    ),
    courtesy=either(
        r"\bthanks? (?:you )?(?:again |once more |so much |very much )*for (?:your|the|taking|applying|submitting|"
        r"considering|"
        r"choosing|letting|being)\b(?!.*\b(?:question about|came|coming))",
        r"\bwe (?:really |truly |greatly |sincerely )?appreciate (?:your|the|that)\b",
        r"\bwish(?:es|ing)? you\b|\b(?:best of|good) luck\b|\ball the best\b",
        r"\b(?:careful|thorough) (?:consideration|review)\b|\b(?:received|reviewed) (?:a|your|many|an? \w+) \b",
        r"\b(?:carefully|personally|thoroughly) (?:review|consider|evaluat|assess)|\b(?:great|good|right|strong|"
        r"close) fit for\b|"
        r"\bcame across your\b|\bkeep (?:you|your|it)\b.*\b(?:updated|posted|informed|confidential)\b",
        r"\b(?:best|right|good|strong) match\b|\bshort-?listed\b|\bconsumer report\b",
    ),
    door=either(
        rf"\b(?:expect|plan|hope|intend|aim|going|likely|due)\b[^.;]{{0,30}}\b(?:to )?(?:open|hire|recruit|advertise|"
        rf"add|"
        rf"have|create|fill|post)\b.*\b{_POST}\b.*{WHEN}",
        rf"\b(?:there (?:will|may|might|should|could) be|there'll be|will be|comes? up|coming up|opens?(?: up)?|"
        rf"(?:are|is|be) opening(?: up)?|"
        rf"will (?:open|advertise|hire|recruit|have)|become available|free up)\b.*{WHEN}",
        r"\b(?:try|apply|write|come back|get in touch|reach out|knock)\b[^.;]{0,30}\bagain\b",
        rf"\b(?:apply|get in touch|reach out|come back|try)\b.{{0,60}}\b(?:once|when|if|as soon as|in the future|"
        rf"next)\b.*"
        rf"(?:{_POST}|{_SEASON}|chang|budget|plant|team|site)",
        r"\b(?:keep|stay|remain) in (?:touch|contact)\b",
        r"\bif (?:anything|something|things?|plans|that|this|the situation|circumstances)(?: \w+){0,4}? changes?\b",
        rf"\b(?:hear|know|learn) from you\b.*\bthen\b|{WHEN}.*\bhear from you\b",
        rf"\b(?:pick (?:this|it|things|our \w+) (?:back )?up|talk again|speak again|meet again|revisit|reopen|"
        rf"think of you|have you in mind|keep you in mind|be (?:my|our) first)\b(?=.*{WHEN})?",
        rf"^(?:(?!\b{_PAST}\b).)*\b{_RECRUIT}\b.*{_LATER}",
        rf"^(?:(?!\b{_PAST}\b).)*{_LATER}.*\b{_RECRUIT}\b",
        r"\blet us (?:talk|speak|meet) again\b|\b(?:talk|speak|meet) again\b.*\bafter\b|\bnot (?:a )?goodbye\b",
        r"\b(?:were|should|if)\b.*\b(?:first choice|chosen|other) \w*.*\b(?:fall through|say no|decline|withdraw|"
        r"change)\b",
        r"\bevery (?:spring|summer|autumn|winter|year|january|february|march|april|may|june|july|august|september|"
        r"october|november|"
        r"december)\b.*|\b(?:look|check|call|drop) in again\b|\blook again\b",
        r"\b(?:turns? us down|drops? out|says? no|pulls? out|changes? (?:his|her|their) mind)\b",
        r"\b(?:once|when|as soon as)\b.*\b(?:vacanc|opening|post|position|place)\w*\b",
        r"\b(?:encourage|invite|welcome|urge) you to (?:apply|reapply|re-apply|try|look)\b|\bon file\b|"
        r"\bkeep us in mind\b",
        r"\bopportunit\w+ (?:arises?|comes? up|opens?)\b",
    ),
    door_needs=either(
        _POST,
        r"\bagain\b|\bin touch\b|\bin contact\b|\bchanges?\b|\bfirst\b|\bback\b|\bpick\b|\bhear from you\b|\bin mind\b|"
        r"\bthink of you\b|\brevisit\b|\breopen\b",
        rf"\b{_RECRUIT}\b|\bfall through\b|\bgoodbye\b",
        r"\bevery \w+\b|\b(?:turns? us down|drops? out|says? no|pulls? out|changes? (?:his|her|their) mind)\b",
        r"\bon file\b|\bapply (?:for|to) (?:another|other|future|more)\b|\bre-?apply\b",
    ),
    offer=either(
        rf"\b(?:{_WE}) ?{_WOULD} (?:{_GLAD} (?:to|for)\b|(?:{_GIVE})\b)(?!.*\b(?:move forward|proceed|"
        rf"offer you (?:the|a|this)"
        r" (?:position|role|job)|unable|not able)\b).*"
        rf"(?:\byou\b|\byour\b|{_TREAT}|{_DAY}|\d)",
        rf"\b(?:{_WE}) ?(?:'d|would) (?:gladly|happily)\b",
        rf"\b(?:happy|glad|(?<!feel )free|available|delighted)\b(?: \w+)? (?:to|for|on|at|in)\b.*"
        rf"(?:{_TREAT}|{_DAY}|\byou\b)",
        rf"\bfeel free to\b.*{_DAY}",
        rf"\b(?:has|have|'ve|'s) (?:kindly )?offered\b.*\b(?:you|{_TREAT})\b",
        rf"^(?:would|could|shall|does|do|how about|what about|might|can|are you)\b.*\b(?:{_TREAT}|{_DAY})\b.*\?$",
        r"\b(?:my|our) door(?:'s| is| stays| remains)(?: always)? open\b",
        rf"^(?:do |please |by all means )*(?:come|drop|pop|stop)\b(?: \w+){{0,3}}.*\b(?:{_TREAT}|see us|visit us|by|"
        rf"in)\b",
        r"\b(?:you are|you're) (?:very |most |always )?welcome to (?:call|ring|visit|come|ask|sit|talk|join)\b",
        rf"\b(?:let|tell) (?:me|us)(?: know)?\b.*\b(?:if|whether|when|which)\b.*\b(?:{_TREAT}|suits?|works)\b",
        rf"\b(?:kept|keep|set aside|held|put aside|reserved|blocked)\b.*\b(?:{_DAY}|{_TREAT}|slot|time|free)\b",
        r"\byou (?:could|can|may|might)(?: also| always| of course| gladly)? (?:spend|come|visit|join|sit in|shadow|"
        r"drop|see|have|borrow|use)\b",
        rf"\bif\b.*\b(?:of use|useful|help|helpful|interest|like|wish|want)\b.*\b{_WE} ?(?:'ll|will|can|could|would|"
        rf"'d)\b",
        rf"\b(?:want|like|care|fancy|wish)\b.*\b(?:{_TREAT})\b.*\b(?:say so|just ask|ask me|tell me|let me know)\b",
        r"\blet me (?:put you|introduce|show you|walk you|tell you)\b",
        r"\b(?:i|we)(?:'m| am|'re| are) (?:at my desk|in the office|in|here|around|reachable|free|available)\b.*"
        r"\b(?:should|if|in case|when)\b.*\byou\b",
    ),
    contact=either(
        r"\b(?:reply|write|answer|respond|mail|email|e-mail|ring|call|talk|speak|come|get back|message)\b(?: \w+){0,2} "
        r"(?:to )?(?:me|us)\b",
        r"\b(?:drop|send|give) (?:me|us) a (?:line|note|message|ring|call|shout)\b",
        r"\b(?:reach|find|contact|catch) (?:me|us)\b",
        r"\b(?:questions?|anything|queries|doubts?)\b.*\b(?:to ask|ask for|contact|speak to|talk to|"
        r"get in touch with|will "
        r"(?:help|answer)|is (?:your|the) (?:contact|person))\b",
        r"\b(?:is|are|'s) (?:the|your|our) (?:one|person|contact|people)\b.*",
        r"\b(?:my|our|this) (?:direct )?(?:address|line|mail|email|inbox)\b",
        r"\b(?:should|can|may|must|please|to) (?:go|be sent|send|address(?:ed)?|forward(?:ed)?)\b.*\bto (?:me|us|my|"
        r"our|mr|mrs|ms|dr)\b",
        r"\b(?:way|means) to (?:get hold of|reach|find|get|contact) (?:me|us)\b",
        r"^(?:please |do |by all means |of course )+(?:write|ask|reply|call|ring|get in touch|reach out)\b",
        r"\b(?:best|right) person (?:for|to)\b|\buse this (?:address|mail|thread)\b",
        r"\b(?:questions?|anything)\b.*\b(?:reach out|reply|write|call|e-?mail)\b",
    ),
    next=either(
        r"\b(?:we|i|they|the \w+(?: \w+)?) ?(?:will|'ll|shall|plan to|expect to|intend to|hope to|aim to|'m going to|"
        r"'re going to|are going to|am going to) (?:\w+ )?(?:decide|make (?:a|our|the) (?:decision|mind)|choose|"
        r"let you know|"
        r"be in touch|get back|come back|write|call|ring|send|tell|bring|take|meet|invite|contact|review|talk|discuss|"
        r"confirm|have)\b",
        r"\b(?:you|you'll) ?(?:will|should|can expect to|are going to|may|'ll)? ?(?:hear|get|receive|"
        r"have)\b.*\b(?:from|by|"
        r"within|next|news|answer|decision|offer|contract)\b",
        rf"\b(?:board|committee|panel|council|jury|team|management|directors?)\b.*\b(?:meets?|decides?|sits|votes?|"
        rf"will)\b.*{WHEN}",
        r"^(?:next|the next step|from here|after that|then)\b",
        rf"^(?:please )?expect\b.*{WHEN}",
        r"\b\w+ (?:people|colleagues|members?)\b.*\bwill (?:talk|speak|call|write|meet|ring)\b",
        rf"\b(?:decision|contract|offer|answer|second round|next round|next interview)\b.*\b(?:will|is|comes?|"
        rf"follows?|goes)\b.*"
        rf"{WHEN}",
        rf"^(?=.*\b{_STEP}\b)(?:(?!\b{_PAST}\b).)*{_LATER}(?:(?!\b{_PAST}\b).)*$",
        rf"\b(?:we|i|they|you) ?(?:will|'ll)\b.{{0,40}}{_LATER}",
        r"\b(?:i|we) promise you\b.*\b(?:answer|decision|news|call)\b",
        r"\bgive us (?:until|till|a|one|two|another|some)\b|\b\w+ will be in touch\b|\b(?:has|have|needs?) (?:a|one|"
        r"two|three|another) "
        r"(?:days?|weeks?|months?)\b",
    ),
    reason=either(
        r"\b(?:what|that|which|this) (?:finally |really |ultimately )?(?:decided|tipped|settled|swung|"
        r"made the difference|"
        r"weighed)\b",
        r"\b(?:came|comes|boiled|boils) down to\b(?! (?:two|three|you|the two)\b)|\bdeciding factor\b|\btipped (?:it|"
        r"the)\b|\bmade the difference\b|"
        r"\bcoming back to\b|\b(?:main|real|only|honest) (?:thing|reason|concern|worry|doubt|gap|issue)\b|"
        r"\bthe reason\b",
        rf"\b{_PICK}\b.{{0,25}}\b{_SOMEONE}\b.{{0,25}}\b(?:who|whose|with|already|that)\b",
        rf"\b{_OTHER}\b.*\b(?:had|has|have|holds?|held|brings?|brought|knew|knows|came|comes|was|is|more|already)\b",
        rf"\b{_NUMBER} more years\b|\bmore (?:experience|years|time|depth|hands-on)\b.*\b(?:in|with|of|on|as)\b",
        r"\b(?:budget|funding|headcount|post|position|role|project|contract|vacancy|job)\b[^.;]{0,25}\b(?:was|were|"
        r"is|has been"
        r"|have been|been|got) (?:\w+ )?(?:withdrawn|cut|frozen|cancell?ed|scrapped|paused|postponed|stopped|merged|"
        r"reorgani[sz]ed|put on hold|pulled|moved)\b",
        r"\bone of our own\b|\b(?:internal|in-house) (?:candidate|applicant|colleague)\b|\bfrom within\b",
        r"\bwhere we (?:lost|hesitated|stumbled|differed|had doubts?)\b|\blost confidence\b",
        r"\b(?:you|your)\b[^.;]{0,30}\b(?:not yet|lack(?:ed|s)?|missing|too (?:little|junior|senior|far|short)|"
        r"short of|"
        r"less|fewer|fell short)\b",
        r"\b(?:we|the team|they|this (?:job|role|post)|the (?:job|role|post)) (?:really |simply |also )?(?:needs?|"
        r"needed|"
        r"wants?|wanted|requires?|required) (?:someone|somebody|a person|more|a|people)\b",
        r"\b(?:because|due to|owing to|on account of)\b(?!.{0,12}\b(?:volume|number)\b)",
        r"\b(?:sticking point|stumbling block|hard for us|out of reach|above our|over our|beyond our|too (?:high|far|"
        r"late|long|early))\b",
        rf"\b(?:we|they|i|it|the \w+|our [\w ]{{2,30}}|[\w ]{{2,20}} panel)\b(?: \w+){{0,3}} {_NEEDED}\b",
        rf"\b(?:we|they|i|some of us|the \w+)\b(?: \w+){{0,3}} {_SENSED}\b.*\b(?:you|your)\b",
        r"\banother (?:applicant|candidate|finalist|person|colleague)\b.*\b(?:had|has|already|was|is|brings?|brought|"
        r"knew|knows)\b",
        r"\b(?:grant|funding|money|budget|approval|contract)\b.*\b(?:did not|didn't|has not|hasn't|never|fell)\b",
        r"\b(?:deeper|longer|broader|wider|stronger|more recent|more) (?:\w+ )?(?:knowledge|experience|background|"
        r"record|command|grounding|"
        r"training)\b",
        r"\b(?:we|they|the \w+|our \w+|i)\b[^.;]{0,20}\b(?:could not|couldn't|cannot|can't|were unable to) (?:match|"
        r"meet (?:the|your|that)|stretch|wait|pay|"
        r"go (?:that|so)|raise|bridge|follow|sponsor|afford)\b",
        r"\b(?:client|customer|unit|ward|board|team|head|director|insurer|regulator)s?\b[^.;]{0,12}\b(?:insists?|"
        r"requires?|demands?|asks?) "
        r"(?:on|for|that)?",
        r"\bcame to a\b.*\b(?:point|thing|question|vote)\b|\b(?:she|he) (?:has|had|is|was|brings?|brought|knows|"
        r"knew) (?:already|also|more|"
        r"longer|a )\b",
        r"\b(?:stopped|frozen|halted|paused|suspended)\b.*\b(?:recruitment|hiring|vacancies|posts)\b",
    ),
    kindness=either(
        r"\b(?:to|in) (?:meet|meeting|get to know|getting to know|talk to|talking (?:to|with)|"
        r"have) you\b(?!.{0,20}\bagain\b)",
        rf"\byour?\b.*\b{_PRAISE}\b",
        rf"\b{_PRAISE}\b.*\byour?\b",
        rf"\b(?:rarely|seldom|never|not often)\b.*\b(?:seen?|met|had|heard|read)\b.*\b(?:{_TALKED}|with such|so)\b",
        rf"\byour? {_TALKED}\b.*\b(?:{_PRAISE}|one|us all|everyone|everybody|all of us)\b",
        r"\b(?:took|warmed|looked up|listened) to you\b|\blearn(?:ed|t) (?:something|a lot|much|"
        r"a great deal)\b.*\b(?:you|your)\b",
        r"\b(?:we|us|i|everyone|everybody|people|team|students|colleagues|residents|children|"
        r"crew)\b.*\b(?:look(?:ed)? forward|"
        r"thinking|kept|keeps?|hoped|wanted|missed|miss)\b.*\b(?:you|yours?|colleague|again)\b",
        r"\byours? (?:was|is|were|made|had|gave|brought|showed)\b.*\b(?:we|us|everyone|everybody|people|room|team|"
        r"all)\b",
        r"\b(?:would|could) have (?:been|loved|liked|enjoyed)\b.*\byou\b|\bmade my (?:day|week|month|morning)\b",
        r"\b(?:the way|how) you\b.*\b(?:was|were|is|stayed|impressed|something|lovely)\b|\bgo(?:ne)? unnoticed\b",
        r"\byou were the (?:only )?(?:one|person|candidate|first)\b|\b(?:none|nobody|no one) (?:of|else)\b.*\byou\b",
    ),
    refusal=either(
        r"\b(?:unfortunately|regret(?:tably)?|sorry|afraid|unable|unsuccessful|not (?:be )?(?:able|moving|move|proceed|"
        r"selected|successful|to (?:move|offer|proceed|progress))|however|other candidates?)\b",
    ),
)
