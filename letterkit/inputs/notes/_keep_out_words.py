"""How people write in their notes that something is to stay out, in English, German and French: all tried on any."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.private import KeepOut

_W = every(KeepOut)

_VERBS_EN = (
    r"mention(?:ing)?|say(?:ing)?|tell(?:ing)?|bring(?:ing)? (?:\w+ )?up|writ(?:e|ing)|"
    r"put(?! (?:it|them|that) (?:on|in) (?:the|my|a) (?:r\wsum\w|cv)\b)|shar(?:e|ing)|"
    r"reveal(?:ing)?|disclos(?:e|ing)|discuss(?:ing)?|"
    r"touch(?:ing)?|raise|raising|nam(?:e|ing)|repeat(?:ing)?|quot(?:e|ing)|go(?:ing)? there|talk about|let on|be weird"
)
_NOT_EN = f"(?:{_W.not_en})"
_STARTS = rf"(?:\A|[.,;:!?(–—\"'-]\s*|\b(?:{_W.starts})\s+)"
_WHOSE = r"(?:\A|[.,;:!?(–—-]\s*|\b(?:the|my|his|her|their|our) )"
"""What makes it the real one: `for a real reason` hides nothing."""
CONFIDENCE = (
    rf"\b(?:{_W.confidence_told})\b.{{0,25}}\b(?:{_W.confidence_in_the})\b|"
    rf"\b(?:{_W.confidence_im}) (?:{_W.confidence_aufzug}) (?:{_W.confidence_verraten})\b|{_W.confidence}"
)
KEEP_OUT = (
    rf"{_W.keep_out}|\b(?:{_W.keep_out_nix}) (?:{_W.keep_out_von}) (?:{_W.keep_out_schreiben})\b|"
    rf"(?<!\bdid ){_STARTS}{_NOT_EN} (?:even |"
    rf"ever |to |going to |gonna |you |dare )*(?:{_VERBS_EN})\b|\b(?:{_W.keep_out_do}) tell (?:no ?body|no ?one|"
    r"any ?body|any ?one|her|him|them|[A-Z]\w+)\b|(?:\A|"
    rf"[.,;:!?(–—-]\s*)(?:{_W.keep_out_do_2})\s*[.!)]*\Z|{_WHOSE}real reason\b|(?:\A|"
    rf"[.;]\s*)(?:{_W.keep_out_careful}|(?-i:{_W.keep_out_prudence}))\s*[.!]*\Z|"
    rf"\b(?:{_W.keep_out_nicht}) (?:{_W.keep_out_erwahnen})\b|\b(?:{_W.keep_out_nix_2}) (?:{_W.keep_out_sagen})\b|"
    rf"\b(?:{_W.keep_out_behalt}) (?:{_W.keep_out_ich})?(?:{_W.keep_out_das})?(?:{_W.keep_out_fur})\b|"
    rf"\b(?:{_W.keep_out_ne}|n[’'])?(?:{_W.keep_out_pas}) (?:{_W.keep_out_a}|l[’'])*(?:{_W.keep_out_dire})\b"
)  # fmt: skip
CONFIDED = re.compile(CONFIDENCE, re.IGNORECASE)
KEPT_OUT = re.compile(rf"{CONFIDENCE}|{KEEP_OUT}", re.IGNORECASE)
TELLING = re.compile(
    rf"\b(?:{_W.telling})\b",
    re.IGNORECASE,
)
"""Words that only tell how one came to know something."""
