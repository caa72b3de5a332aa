"""English: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes, Indirect

ASK_SHAPES = AskShapes(
    tell=(
        r"state|stating|indicat\w+|includ\w+|mention\w*|tell|let us know|give|specify|note|quot(?:e|ing)|"
        "provide|confirm|say|add|set out|outline|describe|write|send|attach|enclose|submit"
    ),
    need=(
        r"must|need\w*|requir\w+|essential|mandatory|necessary|expect\w*|willing\w*|prepared|able|ready|happy|"
        "hold|holds|possess|have"
    ),
    days="one|two|three|four|five",
    on_site=(
        "on[- ]?site|in (?:the|our) (?:office|depot|clinic|lab|studio|school|plant|warehouse)|in[- ](?:person|office)"
    ),
    shift=(
        "(?:night|early|late|split|weekend|rotating|evening|bank) shifts?|shifts?(?! (?:from|to|toward|the|"
        "our|gear))|nights|weekends?|every (?:second|other) weekend|on[- ]call|rosters?|rota"
    ),
    letter="cover(?:ing)? letters?|letters?|applications?|statements?|personal statement|resumes?",
    coded=r"ref(?:erence)?(?:\s?(?:no|number|code|id))?|job (?:id|number|code)|requisition",
    ai=(
        r"a\.?i\.?|artificial intelligence|chat-?gpt|gpt|llms?|language models?|chat-?bots?|generative \w+|"
        "copilot|ki"
    ),
    hired=(
        "(?:your|the|an|job|their) applications?|application (?:materials?|documents?|letters?)|"
        "applications? (?:written|generated|made|created)|cover(?:ing)? letters?|letters?|applying|resumes?|"
        "your (?:answers?|own words)"
    ),
    limit_no=(
        r"no (?:more|longer) than|not (?:be )?(?:more|longer) than|not exceed\w*|max(?:imum)?\.?(?: of)?|"
        r"at most|up to|under|within|limit\w* (?:of|to)|keep \w+(?: \w+)? to"
    ),
    limit_one="one|two|three|half|a single",
    limit_words="words?|pages?|characters?",
    capped=(
        r"no (?:more|longer)|not (?:be )?(?:more|longer)|exceed\w*|max\w*|at most|up to|under|within|limit\w*|"
        "keep|should be"
    ),
    start=(
        "(?:earliest|possible|preferred|desired|available|availability|your) (?:possible )?(?:start(?:ing)?|"
        r"availability)\w*(?: dates?)?|start(?:ing)? dates?|when you (?:could|can|would|are able to) (?:start|"
        "begin|join)|availability"
    ),
    notice="notice periods?|period of notice",
    pay=(
        r"(?:salary|pay|wage|rate|compensation) (?:expect\w+|requirements?|history|wish\w*)|(?:expected|"
        "desired|current|target) (?:salary|pay|rate|compensation)|(?:like|want|hope|wish|expect) to (?:earn|"
        "be paid)"
    ),
    days_to=r" to \d",
    days_days="days?",
    days_days_2="days?",
    days_works="works?",
    licence_registration="registration",
    licence_driv=(
        r"driv(?:er|ers|er's|ing)(?: |'s )?(?:\w+ )?licen[cs]e|(?:registration|registered) with (?:the|a)|"
        "caces"
    ),
    licence_registration_2="registration",
    permit=(
        r"right to work|work (?:permit|authori[sz]ation|visa)|authori[sz]ed to work|eligib\w+ to work|"
        r"permission to work|sponsor\w*\b.{0,30}\bvisas?|visas?\b.{0,30}\bsponsor\w*|security clearance"
    ),
    reference_quote="quote|with|subject",
    reference_subject="subject",
    words_words="words?|pages?|characters",
    words_words_2="words?|pages?",
    to_write="write|apply|letter",
    to_addressed="addressed|address|to|for the attention of|attn|an",
    to_address="address|write|direct",
    to_to="to|an",
    documents_send=(
        r"send\w*|attach\w*|enclos\w+|includ\w+|submit\w*|upload\w*|provide|sending|apply with|email|e-mail|"
        "bring"
    ),
    documents_curriculum_vitae=(
        r"curriculum vitae|resumes?|cover(?:ing)? letters?|letter of \w+|references|referees|certificates?|"
        "transcripts?|portfolio|writing samples?|work samples?|book"
    ),
    closing=(
        "closing (?:date|day)|applications? (?:close|must be (?:received|in|submitted)|are due|deadline)|"
        "apply (?:by|before|until|no later)|deadline|(?:sent|received|submitted|reach us) (?:by|before|"
        "no later)"
    ),
    spoken=(
        r"used?|using|written|wrote|write|writes|generat\w+|made by|rejected?|accept\w*|read|consider\w*|"
        r"begin|start|disclos\w+|declare|tell|do not|don't|avoid|without|no|not|please"
    ),
    duty_you="you(?:'ll| will)|we (?:build|develop|help|use)|our (?:product|platform|team)",
    duty_cover_letter="cover letter|your application",
    offered=r"we offer|we provide|benefits?|up to \d days? (?:from home|remote)",
    named_to=r"to|for the attention of|attn\.?:?|an",
    named_mr="Mr|Mrs|Ms|Mx|Dr",
    named_van="van",
    titled_to="to|an",
    titled_mr="Mr|Mrs|Ms|Mx|Dr",
    sometime="end of|midnight|noon|within|weeks?|days?|month|year|today|tomorrow",
)

ASKS = Asks(
    code=r"ref\w*|job (?:id|number|code)",
    ones={
        "one": 1,
        "a single": 1,
        "two": 2,
    },
    label="closing date|application deadline|deadline|date limite(?: de candidature)?",
    pages="pages?",
    signs="characters?",
    attach="attachments?|attached files",
    none="no|without|not|don't|never",
)

INDIRECT = Indirect(
    asks=(
        r"i (?:write|"
        r"am writing|wanted|thought i['’]d|would like|['’]d like) to ask|i (?:just )?wanted to (?:know|ask|check)|a (?:short )?line to say|let me know"
    ),
    what="whether|if|when|how|where|what",
)
