"""Letters with a model's answers given by hand, one question at a time: what a careful reader makes of the prompts.

    by_hand.py FOLDER [--effort standard]

FOLDER holds `case.json` ({"kind", "to", "today"}, and "decision" where a message is asked about) with notes.*,
rejection.*, posting.* and resume.* beside it, or a `brief.yaml` of this benchmark. Each question becomes
FOLDER/NN-STAGE.request.md; the answer is written to FOLDER/NN-STAGE.answer.json, and the same command goes on from
there. In the end FOLDER/letter.md holds the letter, and letter.json all of it. An answer that cannot be used is asked
for again, as any model would be.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from cases import case

from letterkit import drafting, kinds, needs, readers
from letterkit.brief import Brief, compose
from letterkit.exports import json as letter_json
from letterkit.extracting import notes as extracting
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, posting, resume
from letterkit.letter import Letter
from letterkit.models import Reply, Request


def conversation(folder: Path, effort: str) -> Generator[Request, Reply, tuple[Letter, Brief]]:
    """All questions about one case, and the letter they end in."""
    brief = yield from composed(folder)
    (folder / "needs.json").write_text(json.dumps(needs.to_json(brief), ensure_ascii=False, indent=1))
    letter = yield from drafting.draft(brief, effort=effort)
    return letter, brief


def composed(folder: Path) -> Generator[Request, Reply, Brief]:
    """The brief of a case; of notes in prose once a model has said where its pieces belong."""
    if (folder / "brief.yaml").exists():
        return case(folder / "brief.yaml").brief
    about = json.loads((folder / "case.json").read_text())
    found = {path.stem: readers.read(path) for path in sorted(folder.iterdir()) if path.stem in READ}
    made = notes.read(found["notes"])
    if not about["to"] and not made.interviewers:  # as the command line does
        made = yield from extracting.understood(found["notes"])
    given: dict[str, Any] = {name: READ[name](found[name]) for name in READ if name in found and name != "notes"}
    if about.get("decision"):  # what the person at the terminal would answer
        given["rejection"] = rejection.read(found["rejection"], decision=about["decision"])
    today = date.fromisoformat(about["today"])
    if about.get("sender") and not made.candidate.name:
        made = made.model_copy(update={"candidate": made.candidate.model_copy(update={"name": about["sender"]})})
    given["language"] = about.get("language")
    return compose(kinds.load(about["kind"]), made, today=today, to=about["to"], by_model=True, **given)


READ: dict[str, Any] = {
    "notes": notes.read, "rejection": rejection.read, "posting": posting.read, "resume": resume.read
}  # fmt: skip


def step(folder: Path, effort: str) -> str:
    """Go on as far as the answers reach; says what is wanted next, or that the letter is there."""
    exchange = conversation(folder, effort)
    request, number = next(exchange), 1
    while True:
        name = f"{number:02}-{request.stage}"
        asked, answer = folder / f"{name}.request.md", folder / f"{name}.answer.json"
        shown = [f"======== {message.role} ========\n{message.text}\n" for message in request.messages]
        schema = json.dumps(request.schema, indent=1)
        asked.write_text("\n".join([*shown, f"======== answer: JSON of this schema ========\n{schema}\n"]))
        if not answer.exists():
            return f"answer wanted: {answer}"
        try:
            request = exchange.send(Reply(answer.read_text(), "hand", "stop"))
        except StopIteration as end:
            return finished(folder, *end.value)
        number += 1


def finished(folder: Path, letter: Letter, brief: Brief) -> str:
    """Keep the letter as people read it, and with all that belongs to it."""
    (folder / "letter.md").write_text(f"Subject: {letter.subject}\n\n{letter.body}\n")
    told = letter_json.to_json(letter) | {"needs": needs.to_json(brief, letter), "words": letter.words}
    (folder / "letter.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return f"done: {folder / 'letter.md'}, {letter.words} words, {len(letter.findings)} findings"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--effort", default="standard", choices=sorted(drafting.EFFORTS))
    options = parser.parse_args()
    for one in options.folder:
        print(step(one, options.effort))
