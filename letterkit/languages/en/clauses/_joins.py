"""Where English sentences and dictation are cut into clauses."""

from __future__ import annotations

import re

_I = re.IGNORECASE
_AND = r"(?:and|but|so|&)"
JOINS = re.compile(
    r",?\s+(?:and|so|&)\s+(?:then\s+|also\s+|afterwards\s+)?(?=(?:i|he|she|they|we|it)(?:'\w+)?\s+(?!both\b))"
    r"|,?\s+but\s+(?=i\s+(?:u+h+\s+i\s+)?(?:forgot|never (?:said|mention)|didn't (?:say|mention|tell))|(?:he|she|"
    r"they)(?:'\w+)?\s)"
    rf"|,\s+{_AND}\s+(?=(?:one|the|a|my|our|nobody|somebody)\s)"
    r"|,\s+(?=(?:i|she|he|they)(?:'\w+)?\s+(?:said|told|asked|did|do|was|is|am|had|have|will|would|could|can|"
    r"mumbled|waffled|"
    r"looked|laughed|smiled|nodded|just|never|didn't|don't|wrote|built|ran|led|made|set|went|got|never)\b)"
    r"|,\s+(?:for (?:heaven|god|goodness|pete)'s sake|god help me|bless (?:her|him|them)|i think|i guess|"
    r"honestly)\s*[,.:]\s*"
    r"(?:when\s+(?=i\b))?"
    r"|,\s+(?=(?:i )?(?:never|didn'?t|did not|forgot to) (?:even |actually )?(?:said|say|mention(?:ed)?|tell|told)\b)"
    r"|,\s+(?=in my (?:present|current|last|old)\b)|,?\s+(?=which (?:was|is)\b)|,\s+(?=which\b)|,\s+(?=(?:that|"
    r"it)'s\b)|,\s+(?=so\b)"
    r"|,\s+(?=\d+ (?:out )?of \d+\b)|,\s+(?=(?-i:NOT)\b)|,\s+(?=the one (?:where|that|who)\b)",
    _I,
)
"""Where a sentence goes on with a clause of its own."""
_UM = r"(?:u+h+m*|u+m+|er+m?|anyway)"


def _not_after(words: str) -> str:
    """Where none of these words stands before."""
    return "".join(rf"(?<!\b{word})" for word in words.split(","))


_OPEN = _not_after("is,was,are,were,to,the,a,an,of,on,in,at,with,for,from,over,I,my,his,her,that,and,or,cost,like")
"""What cannot end a clause, so that the speaker only looked for a word."""
_LEADS_IN = _not_after(
    "said,what,how,where,why,if,when,thing,ones,I,does,did,because,as,think,said that,says that,told me "
    "that,told her that,"
    "told him that,told them that,so that,is that,was that,means that,know that"
)
"""What a clause hangs on, so that it is none of its own: `she said he told`."""
_HE_DID = r"(?:he|she)\s+(?:also )?(?:said|asked|told|worked|stopped|took|wrote|showed|goes|wants|liked|laughed)\b"
_I_DID = (
    r"i(?:'\w+)?\s+(?:said|asked|told|forgot|should (?:ask|have)|started|want|liked?|loved|looked|promised|"
    r"never|also)\b"
)
BREATHS = re.compile(
    "|".join(
        (
            rf"{_OPEN}\s+(?:(?:and|so|but|then|because|ok|oh)\s+)*{_UM}"
            rf"(?:\s+(?:and|so|but|then|like|well|oh|honestly|{_UM}))*\s+",
            rf"\s+(?:and|so|but)\s+(?:then\s+)?{_UM}\s+(?:like\s+)?",
            rf"\s+{_UM}\s+(?={_I_DID})",
            r"\s+oh\s+and\s+|\s+okay\s+|\s+(?:ha\s+)?well\s+(?=(?:i|it|it's)\b)",
            r"\s+like\s+(?=nobody\b|everybody\b)|\s+(?=that's (?:her|his|their) words\b)|\s+(?=which is true\b)",
            r"\s+so\s+(?=(?-i:Mrs?|Ms|Miss|Dr)\b)|\s+so\s+(?=(?-i:[A-Z])\w+'s\b)",
            r"\s+(?:and|so|but)\s+(?:then\s+)?(?=(?:i|he|she|they|we|it|that's|my)(?:'\w+)?\s)",
            rf"{_LEADS_IN}{_not_after('that')}\s+(?={_I_DID})|{_LEADS_IN}\s+(?:then\s+)?(?={_HE_DID})",
            rf"{_LEADS_IN}\s+(?=(?:he|she)'(?:s|ll)\s)|(?<=\bunquote)\s+|\s+(?=i've done\b)",
            r"\s+(?=what i (?:would )?do is\b)|\s+(?=forgot to ask\b)|(?<=\w)\s+(?=that was (?:over|in|at)\b)",
            r"\s+and\s+(?=said quote\b|then the\b|nobody\b)|\s+(?=(?:he|she) kind of\b)",
        )
    ),
    _I,
)
"""Where dictation breathes."""
