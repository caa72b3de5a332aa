"""What English labels, headings and speaker tags say of what follows them."""

from __future__ import annotations

import re

from letterkit.clauses._clause import By, Lead


def _all(*forms: tuple[str, Lead]) -> tuple[tuple[re.Pattern[str], Lead], ...]:
    return tuple((re.compile(form), found) for form, found in forms)


LEADS = _all(
    (
        r"questions? (?:that )?(?:you|i) (?:did ?n[o']?t|did not|forgot to|never) (?:get to )?ask(?:ed)?|what (?:you|i) still want to know",
        Lead("question", "writer"),
    ),
    (
        r"(?:how (?:could|would|will) (?:you|i)|what (?:would|could|should) (?:you|i)) (?:address|answer|say|have said|meet|reply to|respond to)(?: (?:it|this|that|them|these|now|instead))*",
        Lead("evidence", "writer", False),
    ),
    (
        r"(?:items?|materials?|things?|anything|what) (?:that )?(?:you|i) (?:promised|agreed|offered|said i'?d|owe)(?: to (?:send|do|bring))?(?: and)?(?: (?:by when|due date|due))*",
        Lead("promise", "writer"),
    ),
    (
        r"(?:did (?:they|anyone|he|she) (?:raise|voice|have) (?:any )?)?(?:concerns?|doubts?|worries)(?: raised| voiced)?",
        Lead("doubt", "reader"),
    ),
    (
        r"(?:when will (?:they|you) (?:decide|know|hear)|decision date|when do (?:they|i|you) (?:decide|hear))",
        Lead("step"),
    ),
    (
        r"what (?:does|do) (?:the employer|they|it) need(?: most)?|what (?:they|the employer) needs?(?: most)?|what they (?:sit|struggle|are stuck|deal) with|their (?:needs?|troubles?)",
        Lead("problem", "reader"),
    ),
    (
        r"(?:q|question|questions?|qs)(?: (?:not|never) asked| i forgot| for (?:her|him|them|\w+)| left| still "
        r"open)?|open|"
        r"(?:still )?to ask|to find out|(?:(?:one|two|three|some|a few|the|my) )?(?:things?|questions?|q|bits?) i(?:'?d| would| "
        r"should(?:a|'ve| have)?| could(?:a|'ve| have)?| never| didn'?t| forgot to)(?: like to| want to)? ask(?:ed)?|(?:i )?(?:forgot|didn't|did not) (?:to )?ask|should ask|ask",
        Lead("question", "writer"),
    ),
    (
        r"(?:(?:the )?(?:stuff|things?|bits?) )?(?:what )?(?:i )?(?:shoulda?|should've|could've|could have) (?:have "
        r")?(?:said|told \w+|"
        r"mentioned)(?: genius| instead| idiot)?|(?:what )?(?:i )?(?:didn't|didnt|did not|never|forgot to|not) "
        r"(?:say|mention|"
        r"tell \w+|said|mentioned|told|get to say)|not said|left out|better answer|what i meant",
        Lead("evidence", "writer", False),
    ),
    (
        r"(?:my )?ideas?|what i'?d? (?:would )?do(?: first)?|i'?d|i would|i'd start with|i would start with|plan",
        Lead("idea", "writer"),
    ),
    (
        r"(?:prob(?:lem)?s?|pain|headache|issue)(?: (?:no )?\d)?|(?:the )?(?:biggest|main|big|real) (?:thing|"
        r"problem|issue|headache|"
        r"worry|pain)|their words|his words|her words",
        Lead("problem", "reader"),
    ),
    (
        r"(?:(?:the|his|her|their|big|main|only|one) )*(?:doubts?|worr(?:y|ies)|gap|concerns?|reservations?)(?: (?:about|re|with) me)?(?: in (?:his|her|their) (?:own )?words)?",
        Lead("doubt", "reader"),
    ),
    (r"(?:first |the first )?(?:30|60|90|100) days|success|wants by then", Lead("context", "reader")),
    (r"best (?:bit|part|thing|moment)|(?:what i )?liked|nice|good", Lead("moment")),
    (r"next(?: steps?)?|decision|then|timeline|r\d", Lead("step")),
    (
        r"(?:i )?(?:promised|owe (?:her|him|them)?|said i'?d send|to send|send(?: (?:her|him|them))?|todo|to do)",
        Lead("promise", "writer"),
    ),
    (r"(?:told|i told) (?:her|him|them)(?: about)?|(?:i )?(?:told|said|mentioned)", Lead("evidence", "writer", True)),
    (r"why(?: i want (?:it|this))?|want it|reason", Lead("motive", "writer")),
)
"""What a label says of what follows it; the whole label has to fit."""
SPEAKERS: tuple[tuple[re.Pattern[str], By], ...] = (
    (re.compile(r"me|i|my (?:words|answer)|i said|a"), "writer"),
    (re.compile(r"(?:in )?(?:their|his|her) (?:own )?words?"), "reader"),
)
