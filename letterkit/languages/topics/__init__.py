"""What can be known of a language, topic by topic: each module has the topics that stand in the file of its name.

`topics/numbers.py` declares the topic `NumberWords`; `languages/de/numbers.py` holds what German has for it. A field is
read by its type: `str` is the alternatives of a regular expression, `frozenset` and `tuple` are words, a mapping gives
what a word means. mypy checks every language's file against these declarations.
"""

from __future__ import annotations

from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Topic:
    """One thing that may be known of a language. A field without words is left out.

    Types see a dataclass. It is none: making the methods of a hundred of them would take longer than a short review.
    """

    def __init__(self, **words: Any) -> None:
        self.__dict__.update(words)

    @classmethod
    def fields(cls) -> dict[str, str]:
        """The names of its fields with their types, as they are written."""
        return dict(cls.__annotations__)

    @classmethod
    def merged(cls, each: list[Self]) -> Self:
        """The topic of several languages in one: what stands in any of them, in their order."""
        return cls(**{field: _joined([getattr(one, field) for one in each]) for field in cls.fields()})


def _joined(values: list[Any]) -> Any:
    """Alternatives, words or mappings of several languages together; of two numbers that a word means, the first."""
    first = values[0]
    if isinstance(first, str):
        return "|".join(filter(None, values))
    if isinstance(first, frozenset):
        return frozenset().union(*values)
    if isinstance(first, tuple):
        return tuple(dict.fromkeys(one for value in values for one in value))
    if isinstance(first, dict):
        keys = dict.fromkeys(key for value in values for key in value)
        return {key: _joined(_each([value[key] for value in values if key in value])) for key in keys}
    if isinstance(first, (int, float)):
        return first
    raise TypeError(f"no words: {first!r}")


def _each(values: list[Any]) -> list[Any]:
    """Values without those that were there before: two languages may share a word and what it means."""
    return [value for number, value in enumerate(values) if value not in values[:number]]


def nothing() -> Any:
    """What a field that maps words holds where a language has none."""
    return {}


def words(text: str) -> frozenset[str]:
    """The words of a text, as a language's file lists them."""
    return frozenset(text.split())


def numbered(names: str, first: int = 1) -> dict[str, int]:
    """Names in order to their numbers; those of one number stand between two commas."""
    return {name: number for number, same in enumerate(names.split(","), first) for name in same.split()}
