"""Files of notes as people fill them: each is read whole, nothing of it is lost, and what was made of it is said.

`LETTERKIT_REWRITE=1` writes what is expected anew; the diff is then read like code.
"""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letterkit import kinds, readers, wording
from letterkit.brief import compose
from letterkit.inputs import notes
from letterkit.inputs.notes import Notes

CASES = sorted(path for path in (Path(__file__).parent / "cases" / "by_hand").iterdir() if ".expected" not in path.name)
ANSWERS = frozenset(
    "ja nein non oui yes no true false very much vous sie keep it to me only with a little between the lines "
    "kollege".split()
)
"""Words of answers that became a value: yes, no, a form of address, how sure somebody is."""


def read(path: Path) -> Notes:
    return notes.read(readers.read(path, trust="own", mend=True))


def seen(given: Notes) -> dict[str, Any]:
    warnings = [f"{one.line}: {one.what} {one.todo}".strip() for one in given.warnings]
    return {"notes": given.to_json(), "loose": [list(one) for one in given.loose], "warnings": warnings}


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.stem))
def test_a_file_filled_by_hand_is_read_as_it_was_meant(path: Path) -> None:
    expected = path.with_suffix(".expected.json")
    text = json.dumps(seen(read(path)), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.stem))
def test_every_word_behind_a_name_is_kept_or_stands_in_the_warning_that_says_what_it_became(path: Path) -> None:
    given = read(path)
    kept = wording.folded(json.dumps(seen(given), ensure_ascii=False))
    behind = re.sub(r"(?m)^\s*#.*$|[\"'\w ?-]+:(?=\s|\Z|[a-z])", " ", path.read_text(encoding="utf-8"), flags=re.I)
    words = {word for word in wording.words(wording.folded(behind)) if not any(c.isdigit() for c in word)}
    assert {word for word in words - ANSWERS if word not in kept} == set()


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.stem))
def test_every_warning_is_in_plain_words_and_names_its_line(path: Path) -> None:
    for one in read(path).warnings:
        assert not re.search(r"input should|valid|instance|Extra inputs|NoneType", str(one))
        assert one.line > 0


def test_what_is_marked_private_in_any_field_reaches_no_letter() -> None:
    given = read(next(path for path in CASES if path.stem == "keep_out"))
    for by_model in (False, True):
        made = compose(kinds.load("thank-you"), given, today=date(2026, 6, 1), require=False, by_model=by_model)
        told = " ".join(fact.text for fact in made.facts.values()) + " ".join(made.steering)
        for words in ("drinks", "June", "28 500", "surgery", "Eastgate", "sister", "rota", "lift"):
            assert words not in told
