"""Splitting text into words and sentences; reading the numbers and dates in it as values, and names as candidates.

Pure, without a model, and fast: a review reads every letter and every source with it.
"""

from letterkit.wording.dates import Day, dates
from letterkit.wording.labels import before_header, code_of, name_of, title_of
from letterkit.wording.mentions import mentions
from letterkit.wording.names import Name, first_names, names
from letterkit.wording.numbers import Number, numbers
from letterkit.wording.orders import claimless, demand, dictates, readable, says_i, tellable
from letterkit.wording.outside import commands, names_a_stranger, quotable
from letterkit.wording.passages import clause_from, matches, passage
from letterkit.wording.people import PersonName, person_name, titles_before, untitled, ways, written
from letterkit.wording.times import Precision, When, is_time, when
from letterkit.wording.tokens import Token, bare, flat, folded, sentences, stem, tokens, unaccented, words

__all__ = [
    "Day",
    "Name",
    "Number",
    "PersonName",
    "Precision",
    "Token",
    "When",
    "bare",
    "before_header",
    "claimless",
    "clause_from",
    "code_of",
    "commands",
    "dates",
    "demand",
    "dictates",
    "first_names",
    "flat",
    "folded",
    "is_time",
    "matches",
    "mentions",
    "name_of",
    "names",
    "names_a_stranger",
    "numbers",
    "passage",
    "person_name",
    "quotable",
    "readable",
    "says_i",
    "sentences",
    "stem",
    "tellable",
    "title_of",
    "titles_before",
    "tokens",
    "unaccented",
    "untitled",
    "ways",
    "when",
    "words",
    "written",
]
