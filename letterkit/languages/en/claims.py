"""English: see `topics/claims.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.claims import Claims, Giving, Standing

CLAIMS = Claims(
    credential=(
        r"certifi\w+|degrees?|dipl[oô]m\w*|licen[sc]e\w*|chartered|approbiert\w*|ph\.?d|doctora\w+|"
        r"master'?s?(?= (?:in|of|degree))|bachelor'?s?|mba|graduat\w+|fluent\w*|native speaker|citizen\w*|"
        "visas?|permits?|clearance|awards?|prizes?|patents?"
    ),
    state=r"pregnan\w+|married|divorced|disab\w+|ill|illness|sick|muslim|christian|jewish|convict\w+|criminal",
    end_and="and|but|or",
    end_i="i|we|you|he|she|they|it",
    end_while=(
        "while|whereas|because|that|which|who|whom|what|when|where|why|how|if|whether|so|than|before|after|"
        "since|until|till"
    ),
    subject="we(?:'re|'ve|'d|'ll)?",
    open=words("if whether"),
    until=words("until till"),
    now="have|can",
    offer_gladly="gladly|happily",
    offer_you="you",
    offer_have="have|had|was|were",
    something_i_have="i have|i've",
    something_something="something",
    no_quarrel_no="no",
    no_quarrel_with="with|about|against|an",
    no_quarrel_decision="decision|choice|outcome",
    speaks_also="also",
    speaks_speak="speak",
    speaks_to="to|with|about|of|for|from|up|on",
    mine_and="and |but ",
    mine_my="my|mine",
    you="you|your|yours|thanks?|please",
    for_me=r"vouch\w*|recommend\w*|offer(?:ed|s)|promis(?:ed|es)|owes?|hired?|appoint\w+|guarante\w+",
    me="me|mine",
    credit_was="was|were|have been|had been",
    credit_job="job|post|position|role|offer|place",
    credit_is="is|was",
    credit_already="already ",
    credit_reserved="reserved|kept|held",
    credit_mine="mine",
    credit=r"\b(?:speak|spoken?|vouch|answer|sign|act)\w* (?:\w+ )?(?:on my behalf|in my name)\b",
    confirms_nobody="i|we|you|it|which|that|who",
    confirms_can="can|could",
    confirms_confirm="confirm",
    agrees_i="i|we",
    agrees_accept="accept|decline|withdraw|resign|agree to|consent|waive|renounce|authori[sz]e|undertake|retire",
    agrees_i_2="i|i've|we",
    agrees_signed="signed (?:with|for|a|another|your|the)",
    agrees_no_longer="no longer|not",
    agrees_interested="interested",
    agrees_not="not|won't",
    agrees_contest=r"contest\w*|appeal\w*|challeng\w+",
    agrees_my="my",
    agrees_consent="agreement|consent|resignation|withdrawal",
    agrees_withdrawal="withdrawal",
    agrees_of_my="of my",
    agrees=(
        r"\A(?:\w+ (?:and|&) )?(?:agreed|accepted|approved|consented|waived|withdrawn)\Z|"
        r"\b(?:application|candidacy)\b.{0,20}\b(?:withdrawn|void|off|lapsed)\b|"
        r"\b(?:i|we)\b.{0,20}?\b(?:work|do it|start)\b.{0,20}?\b(?:for (?:free|nothing|less)|without (?:pay|"
        r"salary))\b|\b(?:would|'d) be (?:fine|all right|ok|okay|acceptable) (?:with|by) me\b|"
        r"\bno objections?\b|\bno (?:other|further) (?:offers?|openings?|employers?)\b|\byou (?:may|can|are free to|are welcome to|have leave to) (?:\w+ ){0,2}?"
        r"(?:delete|erase|cancel|close|drop|remove|discard|shred|pass on|publish|sell)\b.{0,20}?\bmy\b|\b(?:can|could) be (?:taken as )?settled\b"
    ),
    a_decision_decisions="decisions?|outcome|choice|result|verdict",
    a_decision_accept="accept",
    a_decision_it="it|this|that",
    you_told_you="you",
    you_told_told="told|mentioned|said|confirmed|promised|assured|announced",
    you_told_me="me|us",
    you_told_that="that",
)

STANDING = Standing(
    done=(
        r"(?:just |recently |already |now |since )?(?:finished|completed|passed|obtained|earned|gained|"
        r"graduated|qualified|certified|started|begun|began|hold|took|done|got)"
    ),
    ahead=(
        r"think(?:ing)? (?:of|about)|considering|plan(?:ning|s)? to|wants? to|wanting to|hop(?:e|ing) to|"
        r"would like|not yet|have(?:n't| not)|did(?:n't| not)|going to|will|starts?|starting|begins?|"
        r"enrol\w*|signed up|register\w*|booked|due|next|applied for|waiting|in progress|working towards"
    ),
)

GIVING = Giving(
    will=(
        r"i(?:['’]ll| will|['’]m going to| am going to)? (?:\w+ly |also |then )?(?:bring|send|prepare|make|build|draw up|put together|deliver|come|drop (?:in|by|off)|have .{3,40} ready)\b(?! (?:up|across|from|to|this|sense|it clear)\b)"
        r"|you(?:['’]ll| will) (?:have|get|find|receive)\b(?=.{0,80}\b(?:by|on|before|tonight|tomorrow|this|next|within|over)\b)"
    ),
    gives=r"i['’]ll|i will|will (?:come|follow|reach|be with)|(?:get|send|bring) (?:it|them|that) (?:over )?to you|you(?:['’]ll| will) have",
    in_month=r"(?:in|during|sometime in|by|some time in|week of|half of|part of|course of)",
    offered="if|could|would|might|may|should|can|gladly|happy|when you|once",
)
