"""English: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

_SAY = r"(?:say|said|tell|told|mention(?:ed)?|give|gave|get (?:to|round to)|got (?:to|round to)|bring up|brought up)"
MUSTS = Musts(
    doubt=(
        r"\b(?:doubt(?:s|ed|ing)?|worr(?:y|ied|ies)|concern(?:s|ed)?|reservations?|hesita\w+|not (?:sure|convinced) "
        r"(?:if|whether|that|about) (?:i|my|me)\b|you(?:'ve| have)? (?:only|never) (?:\w+ )?\w+(?:ed|n|en|ne|un|ld))\b"
    ),
    untold=(
        rf"\b(?:forgot to|did(?:n['’]?t| not)|never|not|hadn['’]?t) {_SAY}\b(?=(?:\W+\w+){{3}})|\bnot (?:in|on) (?:my|the) "
        r"(?:cv|resume|résumé)\b"
    ),
    repair=(
        rf"\b(?:should|could)(?:a|['’]?ve| have| of)? (?:prob\w* )?{_SAY}\b(?=(?:\W+\w+){{2}})|\b(?:better answer|what i meant)\b"
        r"(?=(?:\W+\w+){2})"
    ),
    promise=(
        r"\b(?:prom(?:ised?|\.)|prmsd|owe)\b(?=(?:\W+\w+){2})|\bsa(?:id|ys?) i['’]?(?:d|ll| would| will) (?:send|bring|mail|"
        r"email|forward|share|drop|scan|post)\b"
    ),
    mine=r"\A\W*(?:i|i['’]m|my|me)\b",
    me=r"\b(?:i|i[\'’]\w+|me|my)\b",
)
