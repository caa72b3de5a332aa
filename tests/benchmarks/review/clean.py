"""Letters that are right, by people and models who never saw the rules, with what they were written from.

    gold        the letters of the rough notes of the development set, where it is on this machine: every item of the
                notes is a fact, what no item holds is one a line, and what is private is withheld
    plain       one plain prompt's answers to briefs of the quality benchmark
    exchanges   what a careful reader answered to the prompts for the same briefs

Read as anybody's letters. What a rule says of one of them is false unless `clean_true.txt` has it: `group/name ID
words`.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "quality"))

import yaml
from cases import BRIEFS, case

from letterkit import brief, drafts, kinds, readers
from letterkit.brief.contents import Withheld
from letterkit.facts import ROLES, Fact
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, posting
from letterkit.letter import Letter

SHARED = Path(os.environ.get("LETTERKIT_SHARED", Path(__file__).parents[4] / "shared")) / "data" / "notes"
"""The development set: in the folder of that variable, or in `shared` beside the checkout."""
PLAIN = Path(__file__).parents[1] / "quality" / "plain"
EXCHANGES = Path(__file__).parents[2] / "cases" / "exchanges"
TRUE = Path(__file__).with_name("clean_true.txt")
PRIVATE = ("private",)


@dataclass(frozen=True)
class Clean:
    """One letter that is right, and what it may be made of."""

    name: str
    letter: Letter
    brief: brief.Brief


def clean() -> Iterator[Clean]:
    """All of them; without the development set, those of this repository."""
    for path in sorted(SHARED.glob("*/gold.json")):
        yield _gold(path.parent)
    for path in sorted(PLAIN.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        yield _of_brief("plain", path.stem, head.removeprefix("Subject: "), body)
    for path in sorted(EXCHANGES.glob("*.expected.json")):
        made = json.loads(path.read_text(encoding="utf-8"))
        yield _of_brief("exchanges", path.name.partition(".")[0], made["subject"], made["body"])


def _of_brief(group: str, name: str, subject: str, body: str) -> Clean:
    given = case(BRIEFS / f"{name}.yaml").brief
    letter = drafts.parse(body, kind=given.kind.name, language=given.language, subject=subject, to=given.reader)
    return Clean(f"{group}/{name}", replace(letter, thread=given.thread), given)


def _gold(folder: Path) -> Clean:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    given = _brief(folder, gold)
    body = gold["letter"]["body"]
    subject = gold["letter"]["subject"] or ""
    letter = drafts.parse(body, kind=given.kind.name, language=given.language, subject=subject, to=given.reader)
    return Clean(f"gold/{gold['id']}", replace(letter, thread=given.thread), given)


def _brief(folder: Path, gold: dict[str, Any]) -> brief.Brief:
    """The brief of names, message and posting, with every other word of the notes as a fact."""
    files = {path.stem: path for path in folder.iterdir()}
    reader, sender = gold["reader"], gold["letter"]["body"].rstrip().rpartition("\n")[2]
    titled = reader["address_form"] == "title_surname"
    person = {"id": "reader", "name": reader["name"], "decision_role": reader["role"], "email": reader["email"]}
    person["address_form"] = reader["address_form"]
    if titled and " " in reader["name"]:
        person["honorific"] = reader["name"].split()[0]
    said = {
        "letterkit": 1,
        "candidate": {"name": sender, "sign_off": sender},
        "application": {"company": _company(reader["email"]), "role_title": "job", "locale": gold["locale"]},
        "interviewers": [{key: value for key, value in person.items() if value}],
    }
    text = yaml.safe_dump(said, allow_unicode=True, sort_keys=False)
    made = brief.compose(
        kinds.load(gold["kind"].replace("_", "-")),
        notes.read(readers.read_bytes("names.yaml", text.encode(), trust="own")),
        rejection=rejection.read(readers.read(files["rejection"], trust="outside")) if "rejection" in files else None,
        posting=posting.read(readers.read(files["posting"], trust="outside")) if "posting" in files else None,
        to=reader["name"],
        today=date.fromisoformat(gold["today"]),
        language=gold["language"],
        form="phone-screen" if gold["range"].endswith("phone_screen") else None,
        require=False,
    )
    written = files["notes"].read_text(encoding="utf-8")
    raw = {fact.id: fact for fact in _facts(gold, written)}
    resume = files["resume"].read_text(encoding="utf-8") if "resume" in files else ""
    withheld = tuple(Withheld(one["quote"], "private", "notes:1") for one in gold["items"] if _private(one))
    return replace(made, facts={**made.facts, **raw}, withheld=withheld, resume=resume)


def _company(email: str | None) -> str:
    """The notes seldom say it in full; the address holds its name."""
    return (email or "@employer.test").partition("@")[2].rpartition(".")[0]


def _private(item: dict[str, Any]) -> bool:
    return item["anatomy"] in PRIVATE or item["role"] in PRIVATE


def _facts(gold: dict[str, Any], written: str) -> Iterator[Fact]:
    """Every item that is not private, then what no item holds."""
    for number, item in enumerate(gold["items"], 1):
        quoted = r"\s+".join(map(re.escape, item["quote"].split()))
        written = re.sub(quoted, "\n", written, count=1)
        if not _private(item):
            role = item["role"] if item["role"] in ROLES else "moment"
            yield Fact(f"G{number}", item["quote"], f"notes:{number}", item["who"], role, item["person"] or "")
    for number, line in enumerate(written.splitlines(), len(gold["items"]) + 1):
        if re.search(r"\w", line):
            yield Fact(f"G{number}", line.strip(), f"notes:{number}", "record", "moment")


def true() -> set[str]:
    """The findings that are right, by hand: `group/name ID words`."""
    lines = TRUE.read_text(encoding="utf-8").splitlines() if TRUE.exists() else []
    return {line for line in lines if line and not line.startswith("#")}
