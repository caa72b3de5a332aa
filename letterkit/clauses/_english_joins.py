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
    r"|,\s+(?=in my (?:present|current|last|old)\b)|,?\s+(?=which (?:was|is)\b)|,\s+(?=which\b)|,\s+(?=(?:that|"
    r"it)'s\b)|,\s+(?=so\b)"
    r"|,\s+(?=\d+ (?:out )?of \d+\b)|,\s+(?=(?-i:NOT)\b)|,\s+(?=the one (?:where|that|who)\b)",
    _I,
)
"""Where a sentence goes on with a clause of its own."""
_UM = r"(?:u+h+m*|u+m+|er+m?|anyway)"
_OPEN = "".join(
    rf"(?<!\b{word})"
    for word in "is was are were to the a an of on in at with for from over I my his her that and or cost costs "
    "like".split()
)
"""What cannot end a clause, so that the speaker only looked for a word."""
BREATHS = re.compile(
    rf"{_OPEN}\s+(?:(?:and|so|but|then|because|ok|oh)\s+)*{_UM}(?:\s+(?:and|so|but|then|like|well|oh|honestly|"
    rf"{_UM}))*\s+"
    rf"|\s+(?:and|so|but)\s+(?:then\s+)?{_UM}\s+(?:like\s+)?|\s+oh\s+and\s+|\s+okay\s+|"
    rf"\s+(?:ha\s+)?well\s+(?=(?:i|it|it's)\b)"
    rf"|\s+like\s+(?=nobody\b|everybody\b)|\s+(?=that's (?:her|his|their) words\b)|\s+(?=i've done\b)|"
    rf"\s+so\s+(?=(?-i:Mrs?|Ms|Miss|Dr)\b)|\s+so\s+(?=(?-i:[A-Z])\w+'s\b)"
    r"|\s+(?:and|so|but)\s+(?:then\s+)?(?=(?:i|he|she|they|we|it|that's|my)(?:'\w+)?\s)"
    r"|(?<!\bsaid)(?<!\bthat)(?<!\bwhat)(?<!\bhow)(?<!\bwhere)(?<!\bwhy)(?<!\bif)(?<!\bwhen)(?<!\bthing)(?<!\bones)"
    r"(?<!\bI)(?<!\bdoes)(?<!\bdid)(?<!\bbecause)(?<!\bas)\s+(?=i(?:'\w+)?\s+(?:said|asked|told|forgot|should "
    r"ask|started|want|"
    r"liked?|looked|promised|never|also)\b|(?:he|she)\s+(?:also )?(?:said|asked|told|worked|stopped|took|wrote|"
    r"showed)\b)"
    r"|\s+(?=what i (?:would )?do is\b)|\s+(?=forgot to ask\b)|\s+(?=which is true\b)|(?<=\w)\s+(?=that was "
    r"(?:over|in|at)\b)"
    r"|\s+and\s+(?=said quote\b)|\s+(?=(?:he|she) kind of\b)|\s+and\s+(?=then the\b)|\s+and\s+(?=nobody\b)",
    _I,
)
"""Where dictation breathes."""
