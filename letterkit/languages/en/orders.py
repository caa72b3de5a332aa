"""English: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.orders import Labels, Orders, Outside

ORDERS = Orders(
    to="to",
    us="me|us",
    whose="your|the|a|an|some",
    again="if|again|soon",
    request="please",
    start="and|or|but|then|so|also",
    asked="please|kindly|just|do|now|simply|be sure to|make sure (?:to|you)|remember to",
    does=(
        "ignore|disregard|forget|write|tell|forward|include|add|mention|state|say|send|transfer|wire|pay|"
        "deposit|remit|buy|purchase|click|visit|open|download|install|text|confirm|copy|paste|repeat|quote|"
        "append|insert|begin|start|end|sign|submit|upload|provide|supply|share|thank|praise|promise|admit|"
        "apologi[sz]e|translate|output|print|put|note|ensure|claim|attach|cc|bcc|reveal|disclose|rewrite|"
        "scan|register|log|verify|update|follow|pretend|act|summari[sz]e|list|describe|recommend|endorse|"
        "present|introduce yourself|replace|remove|delete|change|swap|fill|enter|type|dial|phone|proceed"
    ),
    asking_me=r"me\b",
    asking_you="you|applicants?|candidates?",
    asking_must="must|should|shall|have to|need to|are to|ought to",
    dictating_reply="reply|answer|respond",
    dictating_with="with",
    dictating_whoever="whoever|whomever|anyone who|anybody who|any(?:one|body) (?:writing|answering|reading|processing)",
    dictating_assistant=r"assistant|a\.i\.|ki|ia|llm|software|algorithm\w*|machine|program|system|script|tool",
    dictating_must="must|should|shall|has to|have to|adds?|writes?|includes?|says?",
    dictating_letter="letter|reply|answer|response|message|e-?mail|draft|text|paragraph|sentence|brief",
    dictating_must_2="must|should|shall|has to|needs? to|ought to|is to",
    dictating_states=(
        "states?|stating|says?|saying|said|claims?|claiming|confirms?|confirming|mentions?|mentioning|"
        r"assert\w*|told|tells?|writes?|wrote"
    ),
    dictating_that="that",
    dictating_i="i|my|you|your",
    dictating=r"\bthe following\b|\bas follows\b|\bword for word\b|\bverbatim\b",
    of_letters_letter=(r"letters?|cover letters?|applications?|repl(?:y|ies)|answers?|whoever writes\b[^.;]{0,30}"),
    of_letters_must="must|should|shall|has to|needs? to|ought to|is to",
    of_letters_say="states?|say|mention|claim|confirm|include|contain|name|write|add",
    money_deposits=(
        "deposits?|fees?|invoices?|gift ?cards?|vouchers?|bank|account (?:number|details)|your account|"
        r"wallets?|crypto\w*|payments?|refunds?|prizes?|lottery|bribes?|passwords?|passcode|passport|"
        "social security|credit card|id card|wire|transfer|(?:five|six|seven|eight)-figure"
    ),
    money_thousand="thousand|hundred|million",
    credential_two="two|three|four|five|six|seven|eight|nine|ten|twenty",
    credential_years="years?",
    oneself="you|your|yours|you're|you've|i|my|mine|i'm|i've|me",
    of_you_you="you(?:'re|'ve)?|applicants?|candidate",
    of_you_are="are|have|hold|held|had|were|possess|earned|own|is|has|holds",
    of_you_your="your",
    vouch_me="me|for me",
    vouch_job="job|post|position|role",
    vouch_linkedin=r"linkedin|signal|extension|ext\.",
    vouch=r"\bvouch\w*",
    told_you_you="you",
    told_you_told="told|mentioned|promised|agreed|confirmed|accepted|offered",
    that_i_that="that",
    that_i_you="you|i|they|he|she",
    dictates_states=(
        "states?|stating|says?|saying|claims?|claiming|confirms?|confirming|mentions?|asserts?|declares?|writes?"
    ),
    dictates_that="that",
    who_says_who="who|whoever|which|that|it|letters?|answers?|application|candidate",
    who_says_also="also ",
    who_says_states="states?|says?|writes?|claims?|confirms?|mentions?",
    who_says_that="that",
    singular=r"i|i'\w+|me|mine",
    duty=(
        r"must|need\w*|requir\w+|essential|mandatory|necessary|should|hold|possess|have|applicants?|"
        "candidates?|please"
    ),
)

OUTSIDE = Outside(
    machine_ignore="ignore|disregard|forget|override",
    machine_instruct=r"instruct\w*|prompts?|rules?|above|previous|prior|everything|anterior\w*",
    machine_virtual="virtual|digital",
    machine_system_prompt="system prompt|language model|sprachmodell|chatbot|prompts?|jailbreak|llm|gpt",
    no_names=words("talent pool community network application applying thank you your for received"),
)

LABELS = Labels(
    between=words("of and the for at in & i van on by"),
    speaks="i|i'm|me|my|mine|you|your|yours|please",
    verb="consider|regard|accept|will|would|is|are|was|were|has|have|had|can|could|must|shall|should|does|did|he|she|they|her|his|their",
)
