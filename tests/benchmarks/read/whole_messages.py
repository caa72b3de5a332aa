"""Whole messages to learn from: those of `messages/`, of `strangers/`, and real mail where it is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import bench_messages as bench

from letterkit.documents import Document
from letterkit.inputs import mail as rejection
from letterkit.inputs._cues import cues
from letterkit.inputs._languages import tongue_of
from letterkit.inputs.mail._statements import statements

HERE = Path(__file__).parent
LABEL = {"rejection": "refusal", "acknowledgement": "receipt", "invitation": "invitation", "offer": "offer",
         "on_hold": "hold", "withdrawn_by_candidate": "withdrawn", "feedback_received": "feedback_given"}  # fmt: skip
"""What the sentence means that decides a message's class."""
FIELDS = {"offer": "feedback_offered", "feedback": "feedback_given", "door": "door_open", "reason": "refusal_reason"}
"""What the sentences mean that an answer quotes, the surest last."""


@dataclass(frozen=True)
class Message:
    """Sentences, each with its label ("" where nobody gave one); `refuses`: whether they say no to whoever got them."""

    writer: str
    refuses: bool
    sentences: list[tuple[str, str]]

    @property
    def texts(self) -> list[str]:
        return [text for _, text in self.sentences]

    @property
    def labelled(self) -> list[tuple[str, str]]:
        return [(label, text) for label, text in self.sentences if label]


def written() -> Iterator[Message]:
    """Those of `messages/`, a folder a writer: `# class`, then `label: sentence` lines."""
    for path in sorted((HERE / "messages").glob("**/*.txt")):
        writer = "written" if path.parent.name == "messages" else path.parent.name
        for block in re.split(r"(?m)^# ", path.read_text(encoding="utf-8"))[1:]:
            kind, *lines = block.strip().splitlines()
            pairs = [(label, text.strip()) for label, _, text in (line.partition(": ") for line in lines)]
            yield Message(writer, kind == "rejection", pairs)


def strangers() -> Iterator[Message]:
    """Those of `strangers/`, their labels by what the answers quote."""
    for path in sorted((HERE / "strangers").glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        cases = [case for case in bench.strangers() if case.source == f"strangers {path.stem}"]
        for row, case in zip(rows, cases, strict=True):
            quoted = {row[field]: label for field, label in FIELDS.items() if row.get(field)}
            if row.get("decision_sentence") and row["class"] in LABEL:
                quoted[row["decision_sentence"]] = LABEL[row["class"]]
            pairs = [(_label(text, quoted), text) for text in _statements(case.document)]
            yield Message(path.stem, row["class"] == "rejection", pairs)


def real() -> Iterator[Message]:
    """Real mail, and what strangers wrote of it."""
    for case in bench.shared():
        if texts := _statements(case.document):
            yield Message("real", case.right in bench.NO, [("", text) for text in texts])


def _label(text: str, quoted: dict[str, str]) -> str:
    whole = {" ".join(words.split()): label for words, label in quoted.items()}
    return next((label for words, label in whole.items() if words in text or (text in words and len(text) > 12)), "")


def _statements(document: Document) -> list[str]:
    language = tongue_of(f"{document.mail.subject if document.mail else ''}\n{document.text}")
    return [one.words for one in statements(rejection._found(document, cues(language)))]
