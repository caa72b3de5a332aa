"""How many messages are understood, by lists alone, with `meaning`, and with a model beside both: run this file.

Reads the project's own cases, `strangers/` beside this file, and of `../shared/data` what is there. A table a way of
reading: for each source and language how many decisions were found, how many were none, and what stayed unknown.
`--cache FILE.npz` keeps vectors; `--wrong` prints each message that is read otherwise than its answer has it.
The model is scripted: it answers as a careful reader does, and its quotation has to stand in the message. With
`--hand FOLDER` a reader answers instead: each question becomes FOLDER/ID.request.md, its answer is read from
FOLDER/ID.answer.json. `--only SOURCE` reads one source.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from vectors import Kept

from letterkit import brief, kinds, readers
from letterkit.advice import advise
from letterkit.documents import Document
from letterkit.errors import InputError
from letterkit.extracting import rejection as extracting
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.meaning import Meaning

HERE = Path(__file__).parent
CASES = HERE.parents[1] / "cases" / "rejection"
SHARED = HERE.parents[3] / "shared" / "data"
TODAY = date(2026, 3, 12)
ANSWERING = {kind.name for kind in kinds.all_of() if kind.answers_decision}
NO = ("rejection", "partial_rejection")
SAME = {"on_hold": ("hold", "acknowledgement"), "other": ("other", "logistics"), "hold": ("hold", "acknowledgement"),
        "non_rejection": None}  # fmt: skip
"""Answers that a message's class is right with beside the answer itself; None: whatever is no rejection."""


@dataclass(frozen=True)
class Case:
    """One message with its right class; `quote` are the words that decide it, "" where nobody noted them."""

    source: str
    name: str
    language: str
    document: Document
    right: str
    quote: str = ""

    def fits(self, value: str) -> bool:
        """Whether a class is right."""
        allowed = SAME.get(self.right, (self.right,))
        if allowed is None:
            return value not in NO
        return value in allowed or value == self.right or (self.right in NO and value in NO)


def own() -> Iterator[Case]:
    for path in sorted(CASES.glob("*.txt")):
        right = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["class"]
        yield Case("own cases", path.stem, path.stem[:2], readers.read(path, trust="outside"), right)


def strangers() -> Iterator[Case]:
    """Messages without stock phrases by people who saw no list; each row of a file holds its text."""
    for path in sorted((HERE / "strangers").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            document = readers.read_bytes(f"{row['id']}.txt", row["text"].encode(), trust="outside")
            yield Case(f"strangers {path.stem}", str(row["id"]), row["language"][:2], document, row["class"],
                       row.get("decision_sentence") or "")  # fmt: skip


def shared() -> Iterator[Case]:
    if not SHARED.exists():
        return
    for row in map(json.loads, (SHARED / "INDEX.jsonl").read_text(encoding="utf-8").splitlines()):
        if row["file"].startswith("mail/") and row["label"] != "extraction_only":
            yield Case("real mail", row["id"], "en", readers.read(SHARED / row["file"], trust="outside"), row["label"])
    folder = SHARED / "strangers" / "mail-and-postings"
    for row in map(json.loads, (folder / "answers.jsonl").read_text(encoding="utf-8").splitlines()):
        if row["as"] == "rejection" and "class" in row["want"]:
            right = "withdrawn_by_candidate" if row["file"].startswith("B") else row["want"]["class"]
            found = re.search(r"-([a-z]{2})\d?(?:[-.]|$)", row["file"]) if row["file"][0] in "DEJMNO" else None
            language = row["want"].get("language") or (found[1] if found else "en")
            yield Case(
                "strangers' mail", row["file"], language, readers.read(folder / row["file"], trust="outside"), right
            )
    folder = SHARED / "strangers" / "situations"
    for row in map(json.loads, (folder / "situations.jsonl").read_text(encoding="utf-8").splitlines()):
        found = re.search(r"class (\w+)", row["right"])
        if row["arguments"][0] == "read" and "rejection" in row["arguments"] and found:
            document = readers.read(folder / row["file"], trust="outside")
            yield Case("situations", row["id"], rejection.read(document).language, document, found[1])


def by_model(case: Case, read: Rejection) -> Rejection:
    """What a careful model adds: the right class with the words that decide it, as far as they are known."""
    value = {"on_hold": "hold"}.get(case.right, case.right)
    if not case.quote or not read.unclear or value not in extracting.CLASSES:
        return read
    said: dict[str, Any] = {axis: {"quote": "", "value": "unknown"} for axis in ("stage", "form", "sender", "decision")}
    said |= {"feedback": {"quote": "", "value": "not_mentioned"}, "reasons": [], "door": [],
             "company": "", "role": "", "person": ""}  # fmt: skip
    said["message"] = {"quote": case.quote[:200], "value": value}
    return extracting.merged(read, extracting.Reading.model_validate(said))


def by_hand(case: Case, read: Rejection, folder: Path) -> Rejection:
    """What whoever answers in the folder adds; as it was, where nothing was asked or the answer cannot be used."""
    if not read.unclear:
        return read
    request = extracting.question(case.document)
    asked = "\n\n".join(f"# {one.role}\n\n{one.text}" for one in request.messages)
    shape = json.dumps(request.schema, ensure_ascii=False, indent=1)
    (folder / f"{case.name}.request.md").write_text(f"{asked}\n\n# schema\n\n{shape}\n", encoding="utf-8")
    path = folder / f"{case.name}.answer.json"
    if not path.exists():
        return read
    try:
        return extracting.merged(read, extracting.Reading.model_validate_json(path.read_bytes()))
    except ValueError as error:
        print(f"{path.name}: {error}")
        return read


def main() -> None:
    encoder = Kept(sys.argv[sys.argv.index("--cache") + 1] if "--cache" in sys.argv else "")
    meaning = Meaning(encoder)
    only = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""
    hand = Path(sys.argv[sys.argv.index("--hand") + 1]) if "--hand" in sys.argv else None
    cases = [case for case in (*own(), *strangers(), *shared()) if only in ("", case.source)]
    notes_of = notes.read(readers.read(HERE.parents[2] / "examples" / "analyst" / "notes.yaml"))
    asked = partial(by_hand, folder=hand) if hand else by_model
    ways: dict[str, Callable[[Case], Rejection]] = {
        "lists alone": lambda case: rejection.read(case.document),
        "with meaning": lambda case: rejection.read(case.document, meaning=meaning),
        "with meaning and a model": lambda case: asked(case, rejection.read(case.document, meaning=meaning)),
    }
    for way, read in ways.items():
        tables: dict[str, dict[str, Counter[str]]] = {"source": defaultdict(Counter), "language": defaultdict(Counter)}
        letters: list[int] = []
        for case in cases:
            found = read(case)
            letters.append(answered(case, found, notes_of))
            for name, key in (("source", case.source), ("language", case.language)):
                _count(tables[name][key], case, found)
            if "--wrong" in sys.argv and not case.fits(found.message_class):
                print(f"{way}: {case.source} {case.name}: {case.right} read as {found.message_class}")
        for name, table in tables.items():
            print(f"\n{way}, by {name}")
            print(f"{name:18}   all  right  unknown |  no's  found  false   recall  precision    F1 | language right")
            for key, counts in sorted(table.items()):
                print(_row(key, counts))
            print(_row("all", sum(table.values(), Counter())))
        print(f"letters that answer a decision which was not taken: {sum(letters)}")
    encoder.keep()


def answered(case: Case, found: Rejection, own: Notes) -> int:
    """How many letters would answer the decision of a message that holds none: they do harm, and there must be none."""
    if case.right in (*NO, "hold", "on_hold", "non_rejection"):
        return 0
    against = {one.kind for one in advise(own, found, today=TODAY).against}
    written = 0
    for kind in sorted(ANSWERING - against):
        with contextlib.suppress(InputError):
            brief.compose(kinds.load(kind), own, rejection=found, today=TODAY)
            written += 1
    return written


def _count(counts: Counter[str], case: Case, found: Rejection) -> None:
    counts["all"] += 1
    counts["right"] += case.fits(found.message_class)
    counts["unknown"] += found.message_class == "unknown"
    counts["language"] += found.language == case.language
    is_no, said_no = case.right in NO, found.message_class in NO
    counts["no"] += is_no
    counts["found"] += is_no and said_no
    counts["false"] += said_no and not is_no


def _row(key: str, counts: Counter[str]) -> str:
    recall = counts["found"] / counts["no"] if counts["no"] else 1.0
    said = counts["found"] + counts["false"]
    precision = counts["found"] / said if said else 1.0
    both = 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    numbers = "".join(f"{counts[name]:7}" for name in ("all", "right", "unknown"))
    nos = "".join(f"{counts[name]:7}" for name in ("no", "found", "false"))
    return f"{key:16}{numbers}  |{nos}    {recall:.3f}      {precision:.3f} {both:.3f} | {counts['language']}"


if __name__ == "__main__":
    main()
