"""Free notes as a model reads them: whole, in their order, without what was to stay out."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.drafting import material
from letterkit.inputs import notes

CASES = sorted((Path(__file__).parent / "cases" / "as_written").glob("*.notes.txt"))


def brief_of(path: Path) -> Brief:
    made = notes.read(readers.read(path))
    return compose(kinds.load("influence"), made, today=date(2026, 3, 12), by_model=True, require=False)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.partition(".")[0])
class TestAsWritten:
    def test_the_writer_gets_all_lines_but_the_private_ones(self, path: Path) -> None:
        made = brief_of(path)
        told = material.plain(made, material.concerning(made)) + "\n"
        expected = path.with_name(path.name.replace(".notes.", ".expected."))
        if os.environ.get("LETTERKIT_REWRITE"):
            expected.write_text(told, encoding="utf-8")
        assert told == expected.read_text(encoding="utf-8")

    def test_whoever_cites_sees_each_line_once_and_an_id_before_it(self, path: Path) -> None:
        made = brief_of(path)
        lines = [str(one[material.LINE]) for one in material.shown(made, material.concerning(made)) if "line" in one]
        texts = [material._UNMARKED.sub("", line) for line in lines]
        assert len(texts) == len(set(texts))
        assert all(line.startswith("[N") for line in lines)
