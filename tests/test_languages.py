"""Languages are a room: nothing else holds their words, and what one lacks is said by its name."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from sources import PACKAGE, ROOT, Sources, package, parsed

from letterkit import languages, rules
from letterkit.errors import UnknownNameError
from letterkit.inputs.notes import private
from letterkit.languages.topics import Topic
from letterkit.languages.topics.brief import Choosing
from letterkit.languages.topics.calendar import Calendar
from letterkit.languages.topics.private import KeepOut, PrivateWords
from letterkit.languages.topics.shapes import Shapes

UNMISTAKABLE = frozenset(
    """
    und oder nicht eine einen einem einer das ich wir mit auf bei zum zur dass weil nach wenn sind haben hat wird
    kein     keine nur noch auch aber ihr ihre ihnen mein meine wegen herrn frau bitte stelle sehr
    les des une est avec pour dans nous vous votre notre sont que qui mais pas elle chez aux cette mon mes leur merci
    poste     monsieur mme mlle
    """.split()
)
"""Words of German and French that no English text has."""
ACCENTED = re.compile(r"[äöüßéèêàâçœôîïùûÄÖÜÉÈÊÀÇŒ]")
BORROWED = frozenset("résumé résumés".split())
"""English words with an accent."""
RANGE = re.compile(r".-[À-ɏ]|[À-ɏ]-.")
"""Letters from one to another, in a pattern: no word."""


BORROWED_NAMES = frozenset(
    """
    ashby discord gitlab gmbh icims jobvite lever skype stepstone taleo wechat whatsapp xing
    alter sans sarl sourcer sous vacant
    """.split()
)
"""Names of services, and words of computing, of law or of English, that the tables of other languages have as well."""
FEWEST_LETTERS = 4
"""Shorter words are codes, endings and keys as often."""


@cache
def theirs() -> frozenset[str]:
    """Words that the tables of German and French have, and neither those of English nor what we say of our things."""
    tables = {
        code: {
            word
            for path in sorted((PACKAGE / "languages" / code).glob("*.py"))
            if path.stem != "examples"
            for _, text in literals(path.read_text(encoding="utf-8"))
            for word in words_of(text)
        }
        for code in ("de", "en", "fr")
    }
    docs = [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    docs += [path.read_text(encoding="utf-8") for path in sorted((ROOT / "prompts").glob("*.*"))]
    docs += [name for path, text in package().items() if not path.startswith("languages/") for name in names(text)]
    english = tables["en"] | words_of(re.sub(r"`[^`]*`", " ", " ".join(docs)))
    foreign = (tables["de"] | tables["fr"]) - english - BORROWED_NAMES
    return frozenset(word for word in foreign if len(word) >= FEWEST_LETTERS)


def words_of(text: str) -> set[str]:
    """The words of a text or a pattern, in small letters."""
    return {word.lower() for word in re.findall(r"[^\W\d_]+", re.sub(r"\\[A-Za-z]", " ", RANGE.sub(" ", text)))}


def names(source: str) -> Iterator[str]:
    """What a module calls its things, and what it says of them."""
    for node in ast.walk(parsed(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            yield ast.get_docstring(node) or ""
        if isinstance(node, ast.Name):
            yield node.id.replace("_", " ")


def literals(source: str) -> Iterator[tuple[int, str]]:
    """The string literals of a module with their lines, without docstrings, strings that nobody uses, and examples."""
    tree = parsed(source)
    unsaid = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Example":
            unsaid |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unsaid:
            yield node.lineno, node.value


def foreign_words(text: str) -> set[str]:
    """The German and French words of a literal."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\\[A-Za-z]", " ", RANGE.sub(" ", text)))
    return {
        word
        for word in words
        if word in UNMISTAKABLE or word.lower() in theirs() or (ACCENTED.search(word) and word not in BORROWED)
    }


def strays(sources: Sources) -> list[str]:
    """Literals outside of the room that hold a word of one of its languages."""
    return [
        f"{path}:{line}: {' '.join(sorted(found))}"
        for path, source in sources.items()
        if not path.startswith("languages/")
        for line, text in literals(source)
        if (found := foreign_words(text))
    ]


def test_no_other_module_holds_a_word_of_german_or_french() -> None:
    assert strays(package()) == []


@pytest.mark.parametrize(
    "line",
    [
        'X = "und"',
        'X = re.compile(r"\\bfür\\b")',
        'X = f"{y} avec"',
        'X = "gestern"',
        'X = re.compile(r"(?:times|fois)\\b")',
        'X = {"é": 1}',
    ],
)
def test_a_planted_word_is_seen(line: str) -> None:
    assert strays({"rules/length.py": line})
    assert not strays({"languages/de/rules.py": line})


@pytest.mark.parametrize("line", ['"""Und so weiter."""', 'X = "[A-ZÀ-ÿ]+"', 'X = "a résumé"', "x = 1  # für"])
def test_a_docstring_a_range_of_letters_and_an_english_word_are_none(line: str) -> None:
    assert not strays({"rules/length.py": line})


def test_a_language_has_a_name_and_knows_what_its_folder_holds() -> None:
    for code in languages.codes():
        language = languages.load(code)
        assert language.name.isalpha()
        assert language.file("nothing.toml") is None
    assert languages.codes()[0] == languages.FIRST
    assert languages.load("de").words(Calendar).months["märz"] == 3
    assert not languages.load("sv").knows(Calendar)
    with pytest.raises(UnknownNameError, match="de"):
        languages.load("sv").words(Calendar)


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.glob("languages/??/*.py")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_file_of_a_language_holds_topics_of_the_module_of_its_name(path: Path) -> None:
    module = import_module(f"letterkit.languages.{path.parent.name}.{path.stem}")
    topics = [value for value in vars(module).values() if isinstance(value, Topic)]
    assert all(type(topic).__module__ == f"letterkit.languages.topics.{path.stem}" for topic in topics)
    assert topics or path.stem in ("__init__", "examples")


def test_the_patterns_of_a_language_are_patterns_alone_and_with_those_of_others() -> None:
    """Each `str` of a topic is a pattern; one with flags of its own is never joined to others."""
    for path in PACKAGE.glob("languages/topics/*.py"):
        for topic in vars(import_module(f"letterkit.languages.topics.{path.stem}")).values():
            if not (isinstance(topic, type) and issubclass(topic, Topic)) or topic in (Topic, Shapes):
                continue
            found = [words for code in languages.codes() if (words := languages.known(code, topic))]
            for name in (name for name, kind in topic.fields().items() if kind == "str"):
                texts = [re.compile(text).pattern for words in found if (text := getattr(words, name))]
                joined = [text for text in texts if not text.startswith("(?i)")]
                assert re.compile("|".join(f"(?:{text})" for text in joined))


def test_a_language_that_writes_letters_knows_what_is_private() -> None:
    writing = languages.having("phrasing")
    assert writing
    for code in writing:
        choosing = languages.known(code, Choosing)
        assert choosing is not None, code
        assert choosing.stemmer, code
        assert languages.known(code, PrivateWords) is not None, code
        assert languages.known(code, KeepOut) is not None, code


@pytest.mark.parametrize("line", ["falta de experiencia con Power BI", "hablé con Carmen del turno de noche"])
def test_a_harmless_word_of_one_language_is_no_secret_of_another(line: str) -> None:
    assert not any(piece.why for piece in private.screen(line))


def test_what_a_language_lacks_is_said_by_name() -> None:
    assert "needy" in rules.unknowing("es")
    assert "unknown-number" in rules.unknowing("xx")
    assert [rules.unknowing(code) for code in ("en", "de", "fr")] == [[], [], []]


def test_to_add_a_language_is_to_add_its_folder_and_its_templates(tmp_path: Path) -> None:
    """A skeleton of Spanish, made of copies of the English files, writes a letter; nothing else was touched."""
    for folder in ("letterkit", "prompts", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    spanish = tmp_path / "letterkit" / "languages" / "es"
    for part in ("phrasing", "clauses"):
        shutil.copytree(spanish.parent / "en" / part, spanish / part)
    for template in tmp_path.glob("templates/*/en.j2"):
        shutil.copy(template, template.with_name("es.j2"))
    (tmp_path / "prompts" / "shared" / "languages" / "es.md").write_text("De usted.\n", encoding="utf-8")
    code = (
        "from letterkit.rules._examples import Example, example_letter\nfrom letterkit import templating\n"
        "brief = example_letter(Example('Gracias.', ('the returns flow',), language='es'))[1]\n"
        "made = templating.write(brief)\nprint(made.language, made.words > 10)"
    )
    environment = {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stdout.split() == ["es", "True"], ran.stderr
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    touched = sorted(path.relative_to(tmp_path).as_posix() for path in after if after[path] != before.get(path))
    print(*touched, sep="\n")
    assert all(name.startswith("letterkit/languages/es/") or name.endswith(("/es.j2", "/es.md")) for name in touched)
