"""The words that numbers are made of, of all languages together."""

from __future__ import annotations

from letterkit.languages import every
from letterkit.languages.topics.numbers import NumberWords

_W = every(NumberWords)
CURRENCIES = {"€": "€", "$": "$", "£": "£", "¥": "¥", **_W.currencies}
SCALES, HUNDREDS, VALUES = _W.scales, _W.hundreds, _W.values
SPELT_SCALES = frozenset(word for word in SCALES if len(word) > 3)
ARTICLES, AND, NOT_ALONE = _W.articles, _W.joins, _W.not_alone
FACTORS = _W.factors | {f"{word}{ending}": n for word, n in VALUES.items() for ending in _W.fold if 1 < n <= 100}
ALSO_TIMES = _W.also_times
PARTS_OF_A_WHOLE = _W.parts
