"""What is known of each language, one folder a language: the folder's name is its code, and the folder is the list.

A language knows as much as its folder holds, and says by `knows` what it does not. Whoever needs words of one language
asks `load("de").words(Calendar)`; whoever tries those of all on any text asks `every(Calendar)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, TypeVar

from letterkit import rooms
from letterkit.errors import UnknownNameError
from letterkit.languages.topics import Topic, words

T = TypeVar("T", bound=Topic)
FIRST = "en"
"""The language whose words are tried first."""


class Language(Protocol):
    """What the package asks of a language."""

    @property
    def code(self) -> str:
        """Its code, the name of its folder: `de`."""
        ...

    @property
    def name(self) -> str:
        """What English calls it: `German`."""
        ...

    @property
    def names(self) -> frozenset[str]:
        """What it is called in other languages, itself among them: `deutsch`, `allemand`."""
        ...

    @property
    def small(self) -> frozenset[str]:
        """The small words that tell it from others; none where its script does."""
        ...

    @property
    def has_capital_nouns(self) -> bool:
        """Whether every noun has a capital, so that one tells no name."""
        ...

    def knows(self, topic: type[Topic]) -> bool:
        """Whether it has words for a topic."""
        ...

    def words(self, topic: type[T]) -> T:
        """Its words for a topic. Raises UnknownNameError, which names the languages that have some."""
        ...

    def table(self, name: str) -> Mapping[str, Any]:
        """A file of data, `cues.toml` for `cues`, as it is written; empty where there is none."""
        ...

    def file(self, name: str) -> Path | None:
        """Where a file of data is, `cues.toml`; None where there is none."""
        ...


class _Folder:
    """A language as its folder has it, each file read when it is first asked for."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._module = import_module(f"{__name__}.{code}")
        self._path = Path(str(self._module.__file__)).parent
        self._files = frozenset(path.name for path in self._path.iterdir())
        self._known: dict[str, dict[type[Topic], Topic]] = {}

    @property
    def name(self) -> str:
        return str(self._module.NAME)

    @property
    def names(self) -> frozenset[str]:
        return words(getattr(self._module, "NAMES", ""))

    @property
    def small(self) -> frozenset[str]:
        return words(self._module.SMALL)

    @property
    def has_capital_nouns(self) -> bool:
        return bool(getattr(self._module, "CAPITAL_NOUNS", False))

    def knows(self, topic: type[Topic]) -> bool:
        return topic in self._topics(topic)

    def words(self, topic: type[T]) -> T:
        found = self._topics(topic).get(topic)
        if not isinstance(found, topic):
            known = [code for code in codes() if load(code).knows(topic)]
            raise UnknownNameError(f"language with {topic.__name__}", self.code, known)
        return found

    def table(self, name: str) -> Mapping[str, Any]:
        return _table(path) if (path := self.file(f"{name}.toml")) else {}

    def file(self, name: str) -> Path | None:
        return self._path / name if name in self._files else None

    def _topics(self, topic: type[Topic]) -> dict[type[Topic], Topic]:
        """What stands in the file that has the name of the topic's module."""
        name = topic.__module__.rpartition(".")[2]
        if name not in self._known:
            module = import_module(f"{__name__}.{self.code}.{name}") if f"{name}.py" in self._files else None
            values = vars(module).values() if module else ()
            self._known[name] = {type(value): value for value in values if isinstance(value, Topic)}
        return self._known[name]


@cache
def _table(path: Path) -> Mapping[str, Any]:
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages that anything is known of, in the order in which their words are tried."""
    found = (key for key in rooms.keys(__name__) if len(key) == len(FIRST))
    return tuple(sorted(found, key=lambda code: (code != FIRST, code)))


@cache
def load(code: str) -> Language:
    """A language by its code. Raises UnknownNameError, which names those there are."""
    if code not in codes():
        raise UnknownNameError("language", code, codes())
    return _Folder(code)


def called(code: str) -> str:
    """What English calls a language: `German`; its code where nothing is known of it."""
    return load(code).name if code in codes() else code


def named(said: str) -> str:
    """The code of a language by what somebody calls it: `de`, `de-AT`, `German`, `Deutsch`; what they said if unknown."""
    flat = said.strip().casefold()
    names = {name: code for code in codes() for name in (load(code).name.casefold(), *load(code).names)}
    short = flat.replace("_", "-").partition("-")[0]
    return names.get(flat) or (short if short in codes() else said.strip())


def has_capital_nouns(code: str) -> bool:
    """Whether every noun of a language has a capital, so that one tells no name."""
    return code in codes() and load(code).has_capital_nouns


def known(code: str, topic: type[T]) -> T | None:
    """The words of one language for a topic; None where nothing is known of them, or of the language."""
    known_topic: Any = topic
    found: T | None = _known(code, known_topic)
    return found


@cache
def _known(code: str, topic: Any) -> Any:
    return load(code).words(topic) if code in codes() and load(code).knows(topic) else None


def every(topic: type[T]) -> T:
    """The words of all languages for a topic, together; worked out once."""
    if topic not in _MERGED:
        _MERGED[topic] = topic.merged([load(code).words(topic) for code in codes() if load(code).knows(topic)])
    found = _MERGED[topic]
    assert isinstance(found, topic)
    return found


_MERGED: dict[type[Topic], Topic] = {}


@cache
def having(name: str) -> tuple[str, ...]:
    """The codes of the languages that have a file of data or a folder of code: `cues.toml`, `phrasing`."""
    return tuple(code for code in codes() if load(code).file(name))


@cache
def code_of(language: str, folder: str, what: str) -> ModuleType:
    """The code that a language has in a folder of its own, `phrasing`.

    what: what such a language is called in the error: UnknownNameError, which names those there are.
    """
    if language not in having(folder):
        raise UnknownNameError(what, language, sorted(having(folder)))
    return import_module(f"{__name__}.{language}.{folder}")
