"""No letter answers a decision that nobody is sure was taken; whoever got the message is asked, and believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit import brief, kinds, readers
from letterkit.cli._options import DECISIONS
from letterkit.errors import UndecidedError
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes
from letterkit.inputs.mail import MessageClass, Rejection
from letterkit.meaning import Meaning, _heads

__all__ = ["cli"]

NOTES = EXAMPLES / "analyst" / "notes.yaml"
UNCLEAR = (
    "From: Dana Hill <dana@fernway.example>\nSubject: The analyst job\n\nHi,\n\nthe cards have been dealt.\n\nDana\n"
)
TODAY = date(2026, 3, 12)
ANSWERING = [kind.name for kind in kinds.all_of() if kind.answers_decision]


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """A message that no list knows a word of."""
    path = tmp_path / "mail.eml"
    path.write_text(UNCLEAR)
    return path


def message(text: str, meaning: Meaning | None = None, decision: MessageClass | None = None) -> Rejection:
    document = readers.read_bytes("mail.txt", text.encode(), trust="outside")
    return rejection.read(document, meaning=meaning, decision=decision)


class Says:
    """An encoder that has each sentence mean what a test says: the vector that its label likes best."""

    def __init__(self, **meant: str) -> None:
        self.meant = meant

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        heads = _heads.load()
        rows = dict(zip(heads.labels, heads.weights, strict=True))
        middle = [sum(row[n] for row in heads.weights) / len(rows) for n in range(len(heads.weights[0]))]
        found = []
        for text in texts:
            label = next((label for label, words in self.meant.items() if words in text), "courtesy")
            found.append([(one - mean) / 60 for one, mean in zip(rows[label], middle, strict=True)])
        return found


class Sensed(Meaning):
    """Of vectors that are no message's: the whole refuses as surely as its surest sentence does."""

    def refuses(self, sentences: Sequence[str]) -> float:
        return max((sense["refusal"] + sense["closed"] for sense in self.read(sentences)), default=0.0)


def test_an_option_knows_every_class_but_the_unknown_one() -> None:
    assert sorted(DECISIONS) == sorted(set(get_args(MessageClass)) - {"unknown"})


@pytest.mark.parametrize("kind", ANSWERING)
def test_nothing_that_answers_a_decision_is_composed_of_what_nobody_understands(kind: str) -> None:
    own = notes.read(readers.read(NOTES))
    with pytest.raises(UndecidedError, match="--decision rejection"):
        brief.compose(kinds.load(kind), own, rejection=message(UNCLEAR), today=TODAY)
    assert brief.compose(kinds.load("thank-you"), own, rejection=message(UNCLEAR), today=TODAY).kind.name == "thank-you"


@pytest.mark.parametrize("kind", ANSWERING)
def test_not_even_anyway(kind: str, cli: Shell, mail: Path) -> None:
    drafted = cli("draft", kind, NOTES, "--rejection", mail, "--anyway", "--no-model")
    assert (drafted.code, drafted.out) == (2, "")
    assert "--decision" in drafted.err


def test_an_option_says_what_it_is(cli: Shell, mail: Path) -> None:
    given = ("--rejection", mail, "--decision", "rejection")
    drafted = cli("draft", "rejection-reply", NOTES, *given, "--anyway", "--no-model", "--format", "json")
    assert drafted.code in (0, 1)
    assert "accept" in drafted.json["body"]
    assert cli("advise", NOTES, *given, "--format", "json").json["lead"] is not None
    assert cli("read", mail, "--decision", "rejection", "--format", "json").json["read_by"] == "person"


@pytest.mark.parametrize(("typed", "code"), [("y\n", 0), ("maybe\nrejection\n", 0), ("n\n", 2), ("\n", 2), ("", 2)])
def test_at_a_terminal_the_sentence_is_shown_and_asked(cli: Shell, mail: Path, typed: str, code: int) -> None:
    cli.interactive = True
    drafted = cli("draft", "rejection-reply", NOTES, "--rejection", mail, "--no-model", stdin=typed.encode())
    assert drafted.code in (code, bool(code) + 1)
    assert "Is this a no?" in drafted.err
    assert bool(drafted.out) == (code == 0)


def test_a_row_of_a_batch_says_so_and_takes_the_answer(cli: Shell, mail: Path, tmp_path: Path) -> None:
    table = tmp_path / "rows.jsonl"
    row = {"company": "Fernway", "role": "Analyst", "candidate": "Nadia Fairweather", "rejection": "mail.eml"}
    table.write_text(
        "".join(json.dumps(row | {"_n": n} | more) + "\n" for n, more in enumerate([{}, {"decision": "rejection"}]))
    )
    cli("batch", table, "--kind", "rejection-reply", "--anyway", "--no-model", "-o", tmp_path / "out", "--yes")
    report = [json.loads(line) for line in (tmp_path / "out" / "report.jsonl").read_text().splitlines()]
    assert [line["status"] for line in report] == ["skipped", "done"]
    assert "--decision" in report[0]["error"]


def test_what_lists_and_meaning_say_against_each_other_nobody_knows() -> None:
    text = "We have decided to move forward with other candidates.\n"
    assert message(text).message_class == "rejection"
    read = message(text, Sensed(Says(invitation="move forward")))
    assert (read.message_class, read.decision, read.sure, read.reasons) == ("unknown", None, 0.0, [])
    assert [one.value for one in read.readings] == ["rejection", "invitation"]
    assert "other candidates" in read.readings[0].quote


def test_a_no_in_no_known_words_is_read_by_its_meaning_with_its_sentence() -> None:
    read = message("Hello,\n\nthe cards have been dealt.\n", Sensed(Says(refusal="cards")))
    assert (read.message_class, read.read_by, read.decision) == ("rejection", "meaning", "final")
    assert [(cue.quote, cue.line) for cue in read.cues if cue.axis == "class"] == [("the cards have been dealt.", 3)]
    assert 0.7 < read.sure < 1


def test_a_receipt_is_no_reason_to_doubt_a_no() -> None:
    text = "Thank you for applying to Fernway.\n\nThe cards have been dealt.\n"
    assert message(text).message_class == "acknowledgement"
    assert message(text, Sensed(Says(refusal="cards", receipt="applying"))).message_class == "rejection"


def test_a_no_beside_an_invitation_is_asked_for() -> None:
    read = message("The cards are dealt.\n\nSee you on Monday.\n", Sensed(Says(refusal="cards", invitation="Monday")))
    assert read.message_class == "unknown"
    other = Says(refusal="cards", other_role="Monday")
    assert message("The cards are dealt.\n\nSee you on Monday.\n", Sensed(other)).message_class == "partial_rejection"


def test_sentences_are_encoded_at_once_and_once() -> None:
    class Counts(Says):
        calls = 0

        def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
            Counts.calls += 1
            return super().encode(texts)

    meaning = Meaning(Counts())
    for _ in range(3):
        message("One thing is said. Another one is said. A third one, too.\n", meaning)
    assert Counts.calls == 1
