"""Words that people write where a field has a few names: `boss` for hiring_manager, `overqualified` for too_senior."""

from __future__ import annotations

import re
from collections.abc import Mapping

from letterkit.inputs.notes import _items as items
from letterkit.languages import every
from letterkit.languages.topics.notes import Choices

_W = every(Choices)


def _forms(**words: str) -> Mapping[str, re.Pattern[str]]:
    return {name: re.compile(form, re.IGNORECASE) for name, form in words.items()}


def _of(field: str) -> Mapping[str, re.Pattern[str]]:
    named = (name.partition(".")[::2] for name in _W.choices)
    return _forms(**{value: _W.choices[f"{field}.{value}"] for of, value in named if of == field})


CHOICES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "decision_role": {**items.ROLES, **_of("decision_role")},
    "stage_reached": _forms(**items.STAGES),
    "format": _forms(**items.FORMATS),
    **{field: _of(field) for field in ("type", "address_form", "source", "confidence")},
}
"""By the field's name: each of its values by words for it; the first that fits is meant."""


def chosen(field: str, words: str) -> str:
    """The value of a field that words mean, "" if none."""
    return next((name for name, form in CHOICES.get(field, {}).items() if form.search(words)), "")
