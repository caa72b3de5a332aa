"""The writer's own sentences: kept with the notes without another byte changed, and told in every later letter."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from cli_run import Shell, cli

from letterkit import kinds, readers, rules, templating
from letterkit.brief import Brief, Unsaid, compose
from letterkit.cli._environment import Environment
from letterkit.cli._gaps import Asking, Keeping
from letterkit.errors import ReadError
from letterkit.inputs import notes
from letterkit.inputs.notes import Notes, own_words
from letterkit.letters.preparing import gaps

__all__ = ["cli"]

FREE = """Talk at Northwind with Dana Whitfield (head of ops) on 3 March 2026
biggest thing = boats stuck after 3pm bc locks not manned
my knee!! dont bring up
"""
NOTE, SAID = "boats stuck after 3pm bc locks not manned", "You told me that 40 boats get stuck at the locks after 3 pm."
YAML = """# mine: do not lose this
candidate: {name: Ada Quill}   # me
application:
    company: Northwind   # boats
    role_title: 'Planner'
role:
    problems:
    # from the walk
    - biggest thing = boats stuck   # she sighed
    - note: "locks: 4 short"
      my_idea: lamp @ 2 -> less late
    why_open: left = 2
talk:
    memorable_moments: [she drew = flow, tea]
    open_questions:

    -   question: who owns it
"""


def read(data: bytes, name: str) -> Notes:
    return notes.read(readers.read_bytes(name, data, trust="own", mend=True))


def brief(given: Notes, kind: str = "thank-you", **options: object) -> Brief:
    return compose(kinds.load(kind), given, today=date(2026, 3, 4), **{"require": False} | options)  # type: ignore[arg-type]


def changed(old: str, new: str) -> list[str]:
    found = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in found if line[:1] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        (
            "biggest thing = boats stuck",
            [
                "-    - biggest thing = boats stuck   # she sighed",
                "+    - note: biggest thing = boats stuck   # she sighed",
                '+      say: "S."',
            ],
        ),
        ("locks: 4 short", ['+      say: "S."']),
        ("who owns it", ['+        say: "S."']),
        (
            "she drew = flow",
            [
                "-    memorable_moments: [she drew = flow, tea]",
                '+    memorable_moments: [{text: "she drew = flow", say: "S."}, tea]',
            ],
        ),
        ("left = 2", ["-    why_open: left = 2", '+    why_open: {text: "left = 2", say: "S."}']),
        ("lamp @ 2 -> less late", ["+say:", '+  "lamp @ 2 -> less late": "S."']),
    ],
)
def test_in_yaml_a_sentence_stands_beside_its_note_and_no_other_byte_changes(note: str, lines: list[str]) -> None:
    made = own_words.kept(YAML.encode(), "n.yaml", {note: "S."}).decode()
    assert changed(YAML, made) == lines
    assert read(made.encode(), "n.yaml").sayings == {note: "S."}
    assert not read(made.encode(), "n.yaml").warnings


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("n.yaml", YAML),
        ("n.yaml", "role:\n  problems:\n    - late: very: late\n"),
        ("n.json", '{"role": {"problems": ["locks: 4 short"]}}'),
        ("n.toml", '[role]\nproblems = ["locks: 4 short"]\n\n[talk]\nopen_questions = []\n'),
        ("n.txt", FREE),
        ("n.md", "\r\n".join(FREE.splitlines())),
    ],
)
def test_a_sentence_takes_the_place_of_the_one_before_and_others_stay(name: str, text: str) -> None:
    made = own_words.kept(text.encode(), name, {"locks: 4 short": "One.", NOTE: "Two."})
    made = own_words.kept(made, name, {"locks: 4 short": "Three."})
    assert read(made, name).sayings == {"locks: 4 short": "Three.", NOTE: "Two."}


def test_a_file_that_cannot_hold_sentences_says_so() -> None:
    with pytest.raises(ReadError, match="docx"):
        own_words.kept(b"", "n.docx", {"a": "b"})


def test_the_block_at_the_end_of_free_notes_is_no_note() -> None:
    made = read(own_words.kept(FREE.encode(), "n.txt", {NOTE: SAID}), "n.txt")
    plain = read(FREE.encode(), "n.txt")
    assert made.loose == plain.loose
    assert made.model_dump(exclude={"say"}) == plain.model_dump(exclude={"say"})


def test_what_was_jotted_down_in_a_file_of_fields_is_read_like_free_notes() -> None:
    people = "interviewers: [{name: Dana Whitfield}]\njotted:\n"
    lines = "".join(f"  - {line}\n" for line in ("she said they lose two drivers a month", "my knee!! dont bring up"))
    given = read((people + lines).encode(), "n.yaml")
    assert given.warnings == ()
    made = brief(given)
    assert [(fact.text, fact.source) for fact in made.all("problem")] == [
        ("she said they lose two drivers a month", "n.yaml:3")
    ]
    assert "knee" not in " ".join(fact.text for fact in made.facts.values())


def test_a_sentence_whose_note_was_changed_is_said_to_be_lost_and_not_told() -> None:
    data = own_words.kept(FREE.encode(), "n.txt", {NOTE: SAID})
    assert read(data, "n.txt").warnings == ()
    made = read(data.replace(b"stuck after 3pm", b"stuck after 4pm", 1), "n.txt")
    assert [(one.line, "no longer there" in one.what) for one in made.warnings] == [(6, True)]
    assert brief(made).said == {}


def test_what_was_said_stands_in_the_letter_and_the_rules_take_it_for_a_fact() -> None:
    before = brief(read(FREE.encode(), "n.txt"))
    assert [gap.mark for gap in templating.unsaid(before)] == ["[[You told me that …: n.txt:2]]"]
    made = brief(read(own_words.kept(FREE.encode(), "n.txt", {NOTE: SAID}), "n.txt"))
    letter = templating.write(made)
    assert SAID in letter.body
    cited = [made.facts[id] for one in letter.sentences if one.text == SAID for id in one.facts]
    assert [(fact.text, fact.said_by) for fact in cited if fact.role == "said"] == [(SAID, "they_said")]
    assert templating.unsaid(made) == ()
    assert {found.id for found in rules.review(letter, made) if found.severity == "error"} == {"PLC004"}


@pytest.mark.parametrize(
    ("reader", "sentence"),
    [("Dana Whitfield", "You told me that it is slow."), ("Lee Park", "Dana told me that it is slow.")],
)
def test_a_sentence_begins_anew_for_another_reader(reader: str, sentence: str) -> None:
    people = "interviewers: [{name: Dana Whitfield}, {name: Lee Park}]\n"
    noted = "role:\n  problems:\n    - {note: slow = bad, raised_by: Dana, say: You told me that it is slow.}\n"
    made = brief(read((people + noted).encode(), "n.yaml"), to=reader)
    assert sentence in made.said.values()


def test_a_sentence_in_another_language_waits_for_its_letter() -> None:
    noted = "role:\n  problems:\n    - {note: slow = bad, say: You told me that it is slow.}\n"
    assert brief(read(noted.encode(), "n.yaml"), language="de").said == {}


GAPS = (
    Unsaid("N1", "problem", "You told me that", "pumps = 2 short", "notes.txt:4", must=True),
    Unsaid("N2", "idea", "What I would do first is", "spares @ depot", "notes.txt:5", suggestion="keep spares here"),
)


@dataclass
class Typing(Environment):
    """Somebody who types these lines, and then is gone."""

    lines: tuple[str, ...] = ()

    def line(self, prompt: str) -> str | None:
        first, self.lines = (self.lines[0] if self.lines else None), self.lines[1:]
        return first


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("two are short", ""), ["You told me that two are short.", "What I would do first is keep spares here."]),
        (("two are short", "<", "three are", "-"), ["You told me that three are.", ""]),
        (
            ("<", "two are short", "<", "<", "", "train"),
            ["You told me that two are short.", "What I would do first is train."],
        ),
        (("", "?", "-"), [""]),
        (("two are short",), ["You told me that two are short."]),
    ],
)
def test_one_walks_forth_and_back_and_enter_takes_what_is_suggested(
    lines: tuple[str, ...], said: list[str], tmp_path: Path
) -> None:
    environment = Typing({}, datetime(2026, 3, 4), lines=lines)
    path = tmp_path / "notes.txt"
    path.write_text(FREE)
    answers = Asking(environment, GAPS, Keeping(str(path))).answers()
    assert list(answers.values()) == said
    kept = read(path.read_bytes(), "n.txt").sayings
    assert set(kept.values()) == set(filter(None, said))


def test_of_all_letters_of_a_set_each_note_is_asked_once_and_the_musts_first() -> None:
    people = "interviewers: [{name: Dana Whitfield}, {name: Lee Park}]\n"
    noted = "role:\n  problems:\n    - pumps = 2 short bc no parts\nself:\n  why_more_interested: mill = 1890!!\n"
    given = read((people + noted).encode(), "n.yaml")
    found = gaps(brief(given, to=name) for name in ("Dana Whitfield", "Lee Park"))
    assert len({gap.note for gap in found}) == len(found)
    assert [gap.must for gap in found] == sorted((gap.must for gap in found), reverse=True)


@pytest.fixture
def asks(cli: Shell, tmp_path: Path) -> Shell:
    cli.interactive = True
    (tmp_path / "notes.txt").write_text(FREE)
    cli.monkeypatch.chdir(tmp_path)
    return cli


ORDER = ("draft", "thank-you", "notes.txt", "--no-model", "--today", "2026-03-04")


class TestAsking:
    def test_the_sentence_is_begun_and_what_is_said_serves_the_next_letter(self, asks: Shell, tmp_path: Path) -> None:
        result = asks(*ORDER, stdin=b"40 boats get stuck at the locks after 3 pm\n", terminal=True)
        assert "You told me that …" in result.err
        assert "notes.txt:2" in result.err
        assert SAID in " ".join(result.out.split())
        assert (tmp_path / "notes.txt.orig").read_text() == FREE
        again = asks(*ORDER)
        assert SAID in " ".join(again.out.split())
        assert "You told me" not in again.err

    def test_enter_leaves_it_open_and_a_dash_leaves_it_out(self, asks: Shell) -> None:
        assert "[[You told me that …: notes.txt:2]]" in asks(*ORDER, stdin=b"\n", terminal=True).out
        assert "You told me" not in asks(*ORDER, stdin=b"-\n", terminal=True).out

    def test_a_question_mark_shows_the_note_in_its_place(self, asks: Shell) -> None:
        assert "3 my knee!!" in asks(*ORDER, stdin=b"?\n\n", terminal=True).err

    @pytest.mark.parametrize(("more", "terminal"), [(("--no-ask",), True), ((), False), (("--format", "json"), True)])
    def test_without_a_terminal_or_with_no_ask_the_mark_stays(
        self, asks: Shell, more: tuple[str, ...], terminal: bool, tmp_path: Path
    ) -> None:
        result = asks(*ORDER, *more, stdin=b"never read\n", terminal=terminal)
        assert "[[You told me that …: notes.txt:2]]" in result.out
        assert (tmp_path / "notes.txt").read_text() == FREE
