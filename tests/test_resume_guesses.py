"""What only a guess makes of a resume is told where it answers a demand, and opens no letter of any kind."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from puppet import notes

from letterkit import kinds, readers
from letterkit.brief import compose
from letterkit.brief.choosing import strongest
from letterkit.inputs import resume

CASES = Path(__file__).parent / "cases" / "resume"


@pytest.mark.parametrize("kind", [kind.name for kind in kinds.all_of()])
def test_nothing_from_a_guess_opens_a_letter_of_any_kind(kind: str) -> None:
    found = resume.read(readers.read(CASES / "text-unlisted.txt"))
    own = notes().model_copy(update={"evidence": []})
    brief = compose(kinds.load(kind), own, resume=found, today=date(2026, 3, 12), require=False)
    assert brief.kind.name != "cover-letter" or any("guess" in fact.slots for fact in brief.all("highlight"))
    assert strongest(brief) is None


def test_a_post_whose_title_and_employer_are_a_guess_is_one() -> None:
    text = "Ada Sample\nada@example.org\n\nWORK\n\nBeluga, Narwhal\n2019 - 2021\n- Sold 300 kayaks\n\nSKILLS\nSQL\n"
    found = resume.read(readers.read_bytes("r.txt", text.encode()))
    assert any("is a guess" in one for one in found.warnings)
    assert [one.guessed for one in found.highlights()] == [True]


def test_the_name_is_the_one_that_the_address_spells_under_any_banner() -> None:
    text = "CURRICULUM VITAE — CONFIDENTIAL\nOPEN TO WORK\nAda Sample\nada.sample@example.org\n\nSKILLS\nExcel, SQL\n"
    assert resume.read(readers.read_bytes("r.txt", text.encode())).basics.name == "Ada Sample"
