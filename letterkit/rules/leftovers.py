"""Something a language model said around the letter.

What: a preamble ("Here is a draft"), a code fence, an offer to revise, a header inside the body.
Why: it shows that nobody read the letter before sending it (domain: hard fail 4).
Example: "Sure! Here's a thank-you note you can send:"
Mend: delete it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, quoted_from_source

ID = "PLC002"
SEVERITY = "error"
NEEDS_SOURCES = False
LEFT = re.compile(
    r"```+|^\s*(?:sure|certainly|of course|absolutely)[!,.].{0,80}$|\bhere(?:'s| is| are) (?:a|the|your) (?:\w+ ){0,3}"
    r"(?:draft|letter|email|note|version)\b|\bas an ai\b|\blanguage model\b|^\s*(?:subject|betreff|objet):"
    r"|\b(?:feel free to|you can) (?:adjust|edit|customi[sz]e|tweak|personali[sz]e)\b"
    r"|\blet me know if you(?:'d| would) like "
    r"(?:me to|any changes|a different)\b|^\s*\*\*.+\*\*\s*$|\bI hope this (?:helps|works)\b|^#+\s",
    re.IGNORECASE | re.MULTILINE,
)
FLAGS = [
    Example("Here is a draft of your thank-you note."),
    Example("Let me know if you'd like me to make it shorter."),
    Example("```\nThank you."),
    Example("Subject: Thank you"),
]
PASSES = [
    Example("Here is the query I promised."),
    Example("Let me know if a call is easier."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what a model says to its user."""
    for match in LEFT.finditer(letter.body):
        words = match.group().strip()
        if not quoted_from_source(brief, words):
            start = letter.body.index(words, match.start())
            yield finding(globals(), letter, start, words, "This is a model talking to you, not you to the reader.")
