"""Every fact of every example letter stands, word for word, in the file and line that it names."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.errors import MissingError
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, resume

EXAMPLES = Path(__file__).parent.parent / "examples"
CASES = [
    (case.name, kind) for case in sorted(EXAMPLES.iterdir()) if (case / "notes.yaml").exists() for kind in kinds.names()
]


def brief(case: str, kind: str) -> Brief | None:
    folder = EXAMPLES / case
    try:
        return compose(
            kinds.load(kind),
            notes.read(readers.read(folder / "notes.yaml")),
            rejection=rejection.read(readers.read(folder / "rejection.eml", trust="outside")),
            resume=resume.read(readers.read(folder / "resume.json")),
            today=date(2026, 4, 22),
        )
    except MissingError:
        return None


def squeezed(text: str) -> str:
    """Letters and digits alone: quoting, folding and soft line breaks of a file are no part of the words."""
    return re.sub(r"[\W_]+", "", re.sub(r"=\n", "", text)).casefold()


@pytest.mark.parametrize(("case", "kind"), CASES)
def test_every_fact_stands_where_it_says(case: str, kind: str) -> None:
    made = brief(case, kind)
    if made is None:
        return
    for fact in made.facts.values():
        name, _, line = fact.source.rpartition(":")
        lines = Path(name).read_text(encoding="utf-8").splitlines()
        here = "\n".join(lines[int(line) - 1 : int(line) + 4])
        assert squeezed(fact.text)[:60] in squeezed(here), fact
        assert squeezed(fact.text)[:12] in squeezed("\n".join(lines[int(line) - 1 : int(line) + 1])), fact
