"""The shapes in which private matters stand in notes, by topic: in English, German and French, all tried on any note.

A shape is a person (the writer, kin, one named) with a body, a sum or an event, never the bare word: a nurse's patients
and a teacher's children are their trade.
"""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.private import PrivateWords

_W = every(PrivateWords)

_KIN_EN = f"{_W.kin_en}"
_KIN_DE = f"{_W.kin_de}"
_KIN_FR = f"{_W.kin_fr}"
_OPENS = rf"(?:\A|[-–—,;:.!?(]\s*|\b(?:{_W.opens})\s+)"
_CALLED = f"{_W.called}"
"""Names that people give only to kin of their own; with an article they are somebody's in general."""
_BODY_EN = (
    r"knees?|backs?|wrists?|shoulders?|hips?|neck|spine|ankles?|hearing|eyesight|nerves|feet|joints|stomach|heart|"
    r"legs?|arms?|foot|eyes|bladder|blood pressure|lungs?|skin|kidneys?"
)
_BODY_DE = f"{_W.body_de}"
_BODY_FR = f"{_W.body_fr}"
ILL = f"{_W.ill}"
"""Illnesses and states; whose it is, the sentence must show (`private._is_own`)."""
TRADE = re.compile(
    rf"\b(?:{_W.trade})\b",
    re.IGNORECASE,
)
"""Words by which an illness is somebody's trade and not somebody's own."""

_SUM = r"[$€£]?\s?\d[\d.,\s]{0,20}(?:\s?[k$€£])?"
_SPELLED = f"(?:{_W.spelled})"

_IN_GENERAL = "".join(rf"(?<!\b{article} )" for article in sorted(_W.articles))

TOPICS: dict[str, str] = {
    "present employer": (
        f"{_W.present_employer}"
    ),
    "pay": (
    rf"{_W.pay}|\b\w*(?:{_W.pay_zuschlag})\b(?=\s*(?:extra|[.,]|\Z))|"
    rf"\b\d+(?:[.,]\d\d?)? (?:€ )?(?:{_W.pay_de})\b|\b\d[\d.,]{{0,20}} ?k? ?(?:{_W.pay_and}|"
    rf"\+) (?:{_W.pay_the})?(?:{_W.pay_car})\b|\b(?:{_W.pay_sick_pay})\b|\b(?:{_W.pay_ten})(?: (?:one|two|three|"
    rf"four|five|six|seven|eight|nine))? (?:{_W.pay_sixty})\b(?! ?(?:{_W.pay_percent}|%))|"
    rf"\b\d[\d .,’']{{0,20}}\s?(?:€ )?(?:{_W.pay_net})\b|\b(?:{_W.pay_fixe}) (?:{_W.pay_a})\b|"
    rf"\b(?:{_W.pay_not})?(?:{_W.pay_negotiable})\b|\b(?:{_W.pay_e}|S|P)\s?-?\d{{1,2}}[a-z]?\b(?=\s*(?:,|;|"
    rf"{_W.pay_stufe}|\Z))|\b(?:{_W.pay_ils}) (?:{_W.pay_paient}) \d|\b(?:the |my |base )?(?:pay|money|base|"
    rf"bonus|rent|mortgage)\b(?: (?:is|was|at|of|around|about))*[:=]?\s*(?:{_SUM}|{_SPELLED}\b)|\b(?:an hour|"
    rf"p\.?h\.?|p/h)\s*(?:{_W.pay_plus}|\+)|\b(?:{_W.pay_asked})\s+(?:for |me |"
    r"at )?[$€£]?\d\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+)?k?\b(?!\s?(?:%|\w))|[$€£]\s?\d+k\b(?! (?:users|"
    rf"orders|deal|budget|account|contract))|\b(?:{_W.pay_gehalt})\b|\b(?:{_W.pay_salaire})\b|\b\d+\s?k\s?€|"
    rf"\b(?:{_W.paid}) {_SUM}(?:{_W.pay_euros})?\b"
    ),
    "family": (
    rf"{_W.family}|\b(?:{_W.family_erwarten}) (?:\w+ ){{0,3}}(?:{_W.family_nachwuchs})\b|\b(?:my|"
    rf"our) (?:{_W.family_missus})\b|\b(?:{_W.family_den}) (?:{_W.family_jungs})\b|\b(?:my|his|her|"
    rf"your own) (?:\w+ )?(?:{_KIN_EN})\b|\bour (?:{_W.family_kids})\b|{_OPENS}(?:wife|husband|hubby|missus|"
    r"kids)(?:[’']s)?\b|"
    rf"{_IN_GENERAL}\b(?:{_CALLED})(?:[’']s)?\b|"
    rf"\b(?:{_W.family_mein}) (?:{_KIN_DE})\b|"
    rf"\b(?:{_W.family_seine}) (?:{_W.family_frau})\b|"
    rf"\b(?:{_W.family_ma}) (?:{_KIN_FR})\b|"
    rf"\b(?:{_W.family_mere}) (?:{_W.family_seule})\b"
    ),
    "age": (
        f"{_W.age}"
    ),
    "other offers": (
    rf"{_W.other_offers}|\b(?:wants?|would take|will) (?:{_W.other_offers_me}) (?:{_W.other_offers_too})\b|"
    rf"\b(?:{_W.other_offers_trial})\b.{{0,40}}\b(?:{_W.other_offers_too_2})\b|\b(?:other|another) (?:process|"
    rf"application|interview|mob|outfit|employer)(?:{_W.other_offers_e})?\b"
    ),
    "other candidates": (
    rf"{_W.other_candidates}|\b(?:{_W.other_candidates_encore}) (?:{_W.other_candidates_deux}|"
    rf"\d) (?:{_W.other_candidates_en}) (?:{_W.other_candidates_course})\b|"
    rf"\b(?:{_W.other_candidates_zweite})\w* (?:{_W.other_candidates_kandidat})\w*|"
    rf"\b(?:{_W.other_candidates_appointed}) (?:someone|somebody)\b|"
    rf"\b(?:{_W.other_candidates_autres}) candidate?s\b"
    ),
    "opinion": (
    rf"{_W.opinion}|\b(?:{_W.opinion_unsympath})\b|\b(?:{_W.opinion_war})\w* (?:{_W.opinion_total}) \w+|"
    rf"\b(?:{_W.opinion_grantig})\b|\b(?:{_W.opinion_a}) l[’']air\b|"
    rf"\b(?:{_W.opinion_imbuvable})\b(?=\s*(?:[.,;!]|\Z|{_W.opinion_et}))|\b(?:ok|okay|weird|odd|"
    rf"nice enough|smug|cold) (?:{_W.opinion_guy})\b|\b(?:{_W.opinion_unsympathisch})\b|"
    rf"\b(?:{_W.opinion_odieu})\b"
    ),
    "law": (
        rf"{_W.law}|\b(?:{_W.law_i})\b|\bmy (?:{_W.law_conviction})\b"
    ),
    "faith or politics": (
        rf"{_W.faith_or_politics}|\bi (?:{_W.faith_or_politics_vote})\b"
    ),
}  # fmt: skip
"""The topics that need no illness: a hit of the shape is enough."""

HEALTH = re.compile(
    rf"{_W.health}|\b(?:{_W.health_varices})\b|(?:\A|[.;,]\s*)(?:{_BODY_DE}) (?:{_W.health_macht})\b|"
    rf"\b(?:{_W.health_mes}) \w+ (?:me (?:{_W.health_tue})|{_W.health_me})\b|"
    rf"\b(?:{_W.health_splint})\b(?!s? (?:line|product|sales))|\b\w*allerg(?:{_W.health_allergic})\b"
    rf"(?=.{{0,40}}\b(?:{_W.health_i}|j)\b)|\b(?:{_W.health_i_2}) \w*allerg\w+|\bmy (?:{_W.health_pump})\b|"
    rf"\b(?:my|me) (?:bad |left |right |poor )?(?:{_BODY_EN})\b|\b(?:{_BODY_EN})(?:[’']s| is| are| was|"
    " were)? (?:been )?(?:wrecked|killing|bad|sore|fine|shot|gone|acting up|hurts?|aches?|dodgy|"
    rf"playing up|ok|okay)\b|\b(?:{_W.health_mein}) (?:{_BODY_DE})\b|\b(?:{_W.health_mon}) (?:{_BODY_FR})\b|"
    rf"\b(?:{_W.health_au}) (?:{_BODY_FR})\b|"
    # A part of the body that a line begins with, or that is somebody's by name, is no piece of work.
    rf"\A\W*(?:{_W.health_the} )?(?:{_BODY_EN}|{_BODY_DE}|{_BODY_FR})(?=\s*(?:[.,:;–—!]|-\s|\Z)|"
    rf" (?:{_W.health_silent})\b)|\b(?-i:[A-Z]\w+[’']s) (?:{_BODY_EN})\b",
    re.IGNORECASE,
)  # fmt: skip
OWN_ILL = re.compile(
    rf"\b(?:{_W.own_ill})\s+(?:\w+\s+){{0,2}}(?:{ILL})\b",
    re.IGNORECASE,
)
ANY_ILL = re.compile(rf"\b(?:{ILL})\b", re.IGNORECASE)
SHAPES = {topic: re.compile(shape, re.IGNORECASE) for topic, shape in TOPICS.items()}
PAY_IN_TRADE = re.compile(
    rf"\b(?:{_W.pay_in_trade_salary})\b(?: (?:is|was|at|of|expectation))*[:=]?\s*[$€£]?\d|\b(?:asked|"
    rf"hinted|offered)\s+(?:for |me )?{_SUM}\b(?!\s?%)|\b\d+\s?k\s?€ (?:{_W.pay_in_trade_demand})|"
    f"{_W.pay_in_trade}",
    re.IGNORECASE,
)  # fmt: skip

AGED = re.compile(
    rf"\s*\b(?:{_W.aged})\b",
    re.IGNORECASE,
)
"""One's age as an aside inside a usable sentence: it can be cut like a parenthesis."""
EQUATED = re.compile(
    rf"\b(?-i:[A-ZÀ-Þ][\w.-]+|{_W.equated_he}|(?:{_W.equated_his}) \w+) (?:{_W.equated_is}|"
    rf"[’']s) (?:{_W.equated_a}) (?P<what>(?:\w+ )?\w+)\b(?=\s*(?:[.,;!)]|\Z|honestly|really))",
    re.IGNORECASE,
)
"""A person equated with a noun (`Les is a dinosaur`): a judgement, unless the noun is their job."""
