"""What users and packages bring of their own: rules, exports, readers, kinds, templates; and what is wrong with it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from cli_run import EXAMPLES, ROOT, Shell, cli

from letterkit import extensions, kinds, letters, phrasing, rooms, rules
from letterkit.assets import Assets
from letterkit.errors import AssetError
from letterkit.letters import Spec
from letterkit.templating.scene import scene

__all__ = ["cli"]

RULE = '''"""A word that is never ours.

What: "synergy".
Why: we do not say it.
Example: "I bring synergy."
Mend: say what you mean.
"""

from letterkit.rule_kit import Example, Remarks, read

ID, SEVERITY, NEEDS_SOURCES, SURE = "OWN001", "warning", False, ()
FLAGS = [Example("I bring synergy to your team.")]
PASSES = [Example("I bring a plan.")]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter, brief):
    for line in read(letter, brief).lines:
        if "synergy" in line.text:
            yield remark(line.at + line.text.index("synergy"), "synergy", "Say what you mean.")
'''
TODAY = date(2026, 3, 11)


def forget() -> None:
    """Let what was found be looked for again."""
    for cache in (extensions._points, extensions._found, extensions.of_file, rules._catalogue):
        cache.cache_clear()


@pytest.fixture(autouse=True)
def nobody_s_afterwards(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    extensions.use_folder(None)
    forget()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user's folder that is used."""
    folder = tmp_path / "home"
    for name in ("rules", "exports", "readers", "templates"):
        (folder / name).mkdir(parents=True, mode=0o700)
    extensions.use_folder(folder)
    return folder


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


class TestRules:
    def test_a_rule_in_the_user_s_folder_is_one_of_the_catalogue(self, home: Path) -> None:
        before = set(rules.catalogue())
        put(home / "rules" / "own_word.py", RULE)
        forget()
        assert set(rules.catalogue()) - before == {"own-word"}
        found = letters.review_text("Dear Dana,\n\nI bring synergy.\n\nBest,\nAda", today=TODAY, kind="thank-you")
        assert [one.text for one in found.findings if one.rule == "own-word"] == ["synergy"]

    def test_without_the_folder_it_is_gone(self, home: Path) -> None:
        extensions.use_folder(None)
        assert "own-word" not in rules.catalogue()

    def test_one_is_tried_before_it_is_used(self, cli: Shell, tmp_path: Path) -> None:
        told = cli("rules", "--from", put(tmp_path / "own_word.py", RULE))
        assert told.code == 0
        assert "own-word: A word that is never ours" in told.out
        assert "2 examples, 0 not as they say." in told.err

    def test_what_does_not_do_what_it_says_is_named(self, cli: Shell, tmp_path: Path) -> None:
        wrong = RULE.replace("I bring a plan.", "A plan without synergy.").replace(
            "I bring synergy to", "I bring it to"
        )
        told = cli("rules", "--from", put(tmp_path / "own_word.py", wrong))
        assert told.code == 1
        assert 'Not flagged "I bring it to your team."' in told.out
        assert 'Flagged all the same: Say what you mean. "A plan without synergy."' in told.out

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (RULE.replace("SURE = ", "_ = "), "own_word.py: This is no member of letterkit.rules: it has no SURE."),
            (RULE.replace("def check", "def chek"), "it has no check."),
            (RULE + "\n1 / 0\n", "own_word.py:22: This code fails: ZeroDivisionError"),
            (RULE.replace("yield remark", "yield synergy"), "own_word.py:20: This code fails: NameError"),
            (
                RULE.replace("def check(", "def check(("),
                "own_word.py:17: This code fails: SyntaxError: Function parameters cannot be parenthesized. Fix it",
            ),
        ],
        ids=["lacking", "no function", "import", "check", "syntax"],
    )
    def test_what_is_wrong_is_an_error_with_its_place(self, text: str, said: str, cli: Shell, tmp_path: Path) -> None:
        told = cli("rules", "--from", put(tmp_path / "own_word.py", text))
        assert told.code == 2
        assert said in told.err

    def test_a_name_or_an_id_of_ours_is_not_taken(self, cli: Shell) -> None:
        put(cli.home / "rules" / "length.py", RULE).parent.chmod(0o700)
        assert "letterkit.rules already has its own 'length'" in cli("rules").err
        (cli.home / "rules" / "length.py").rename(cli.home / "rules" / "own_word.py")
        put(cli.home / "rules" / "own_word.py", RULE.replace("OWN001", "LEN001"))
        forget()
        assert "The rule length has the id LEN001" in cli("rules").err

    @pytest.mark.skipif(sys.platform == "win32", reason="a user's folders are their own there")
    @pytest.mark.parametrize("which", ["rules", "rules/own_word.py"])
    def test_code_that_others_can_write_to_is_not_run(self, which: str, cli: Shell) -> None:
        put(cli.home / "rules" / "own_word.py", RULE + "\nraise SystemExit('run')\n").parent.chmod(0o700)
        (cli.home / which).chmod(0o777)
        told = cli("rules")
        assert told.code == 2
        assert "This is code, and others can write to it." in told.err


def test_an_export_and_a_reader_of_one_s_own_are_used_by_their_suffix(cli: Shell, tmp_path: Path) -> None:
    put(
        cli.home / "exports" / "tex.py",
        'SENDABLE = True\ndef export(letter): return b"\\\\letter " + letter.body.encode()',
    )
    put(
        cli.home / "readers" / "org.py",
        "from letterkit.documents import Document\ndef read(name, data, trust): "
        'return Document(name, "txt", data.decode().replace("* ", ""), trust)',
    )
    for name in ("exports", "readers"):
        (cli.home / name).chmod(0o700)
    notes = put(
        tmp_path / "notes.org",
        "* Talk at Northwind with Dana Whitfield on 3 March 2026\n* they said the pumps are short\n",
    )
    told = cli("draft", "thank-you", notes, "--no-model", "--today", "2026-03-04", "-o", tmp_path / "l.tex", "--anyway")
    assert told.code in (0, 1), told.err
    assert (tmp_path / "l.tex").read_bytes().startswith(b"\\letter Dear")


def own_kind(home: Path) -> Path:
    return Path(shutil.copytree(ROOT / "templates" / "thank-you", home / "templates" / "thanks-by-card"))


class TestKinds:
    def test_a_kind_of_one_s_own_is_drafted_by_name(self, cli: Shell) -> None:
        own_kind(cli.home)
        notes = EXAMPLES / "analyst" / "notes.yaml"
        told = cli("draft", "thanks-by-card", notes, "--no-model", "--today", "2026-03-11", "--format", "json")
        assert told.code in (0, 1), told.err
        assert (told.json["kind"], told.json["to"]["name"]) == ("thanks-by-card", "Helen Marsh")
        assert told.json["window"]["closes"]

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ('any = ["moment", "problem", "cares"]', 'any = ["momnt"]', "There is no role 'momnt'. Known: moment"),
            ('musts = ["doubt"', 'musts = ["dout"', "There is no need of a reader 'dout'. Known: doubt"),
            ('after = "interview"', 'after = "intervew"', "There is no event 'intervew'. Known: interview"),
            ("topic = true", "topik = true", "There is no field 'topik'. Known: topic"),
            ("min = 80\n", "", "This kind cannot be read: "),
        ],
    )
    def test_what_names_nothing_is_an_error_with_its_line(self, old: str, new: str, said: str, home: Path) -> None:
        path = own_kind(home) / "kind.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        put(path, text.replace(old, new))
        line = text[: text.index(old)].count("\n") + 1
        with pytest.raises(AssetError) as raised:
            kinds.load("thanks-by-card", Assets(home))
        assert said in str(raised.value)
        assert raised.value.file == str(path)
        assert raised.value.line == (line if new else 0)

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("@thansk", "This kind has no part 'thansk'. Known: "),
            ("{{ motiv }}.", "A template sees nothing called 'motiv'. Known: motive"),
            ("{% if false %}{{ problms[0] }}{% endif %}", "A template sees nothing called 'problms'. Known: problems"),
        ],
    )
    def test_what_a_template_names_and_is_not_there_is_an_error_with_its_line(
        self, line: str, said: str, home: Path
    ) -> None:
        path = own_kind(home) / "en.j2"
        text = path.read_text(encoding="utf-8")
        put(path, f"{{# two\nlines @thansk #}}\n{text}\n{line}\n")
        given = letters.read(EXAMPLES / "analyst" / "notes.yaml")
        with pytest.raises(AssetError) as raised:
            letters.draft(given, Spec("thanks-by-card", TODAY, assets=Assets(home)))
        assert said in str(raised.value)
        assert (raised.value.file, raised.value.line) == (str(path), text.count("\n") + 4)

    def test_our_own_templates_name_nothing_that_is_not_there(self, home: Path) -> None:
        """As a user's, which is looked at, each of ours passes."""
        shutil.rmtree(home / "templates")
        shutil.copytree(ROOT / "templates", home / "templates")
        assets = Assets(home)
        given = letters.read(EXAMPLES / "analyst" / "notes.yaml", resume=EXAMPLES / "analyst" / "resume.json")
        brief = letters.prepare(given, Spec("influence", TODAY)).brief
        for kind in kinds.all_of(assets):
            for language in kinds.languages(kind.name, assets):
                name, parts = f"{kind.name}/{language}.j2", [part.name for part in kind.parts]
                seen = scene(brief, phrasing.load(language))
                assets.demand_declared("templates", name, parts, [*seen, "room"])


def test_a_package_brings_members_and_templates_by_entry_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "northletters" / "__init__.py", "")
    put(tmp_path / "northletters" / "own_word.py", RULE)
    shutil.copytree(ROOT / "templates" / "thank-you", tmp_path / "northletters" / "thanks-by-card")
    points = "[letterkit.rules]\nown-word = northletters.own_word\n[letterkit.templates]\nnorth = northletters\n"
    put(tmp_path / "northletters-1.dist-info" / "entry_points.txt", points)
    put(tmp_path / "northletters-1.dist-info" / "METADATA", "Metadata-Version: 2.1\nName: northletters\nVersion: 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    forget()
    assert "own-word" in rooms.keys("letterkit.rules")
    assert rules.named("OWN001")[0] == "own-word"
    assert "thanks-by-card" in kinds.names()
