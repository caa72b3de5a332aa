"""English: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.text import Mentions, Spelt, Text

TEXT = Text(
    before_point=words("dr prof dipl co st nr no mr mrs ms vs inc ltd mag ing"),
    spoken_quotes=r"\bquote\b.{3,200}?\bunquote\b",
    of_house="and|of",
    noted_abbreviations="mr|mrs|ms|dr|st|no|vs|approx|abt|prof|etc",
    link="of|and",
    abbreviations=r"Mr|Mrs|Ms|Mx|Dr|Prof|St|No|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Corp|a\.m|p\.m|Tel|Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec",
    at="at|with",
    join="and",
    before_number="no|nos",
)

SPELT = Spelt(
    dot="dot",
    at_sign="at",
)

MENTIONS = Mentions(
    named="as|under|at|is|handle|user(?:name)?|id|come",
    handle_on="on|via|over|my",
    handle_find="find|reach|contact|message|follow|add",
    handle_me="me|us",
    name_the="the|my",
    name_name="name|handle|id",
    spelt_digit="zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|double",
    spelt_zero="zero|nought|oh",
    spelt_tens=r"ten|eleven|twelve|\w{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
    extension=r"extension|ext\.?",
    look_up=r"typ(?:e|es|ing|ed)|enter(?:s|ing)?|key(?:s|ing)? in",
    look_in="into|in",
    search=r"(?:the |a |any |your )?(?:search \w+|browser|address (?:bar|line)|app store)",
    keyed=r"(?:on|in) (?:the )?(?:web|net|internet) (?:as|under)(?: the)?(?: name| keyword)?",
)
