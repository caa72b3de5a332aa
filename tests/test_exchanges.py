"""Real exchanges: what a careful reader answered to the prompts for twenty briefs, kept as scripts.

Each case is named after a brief of the quality benchmark. Its answers make the letter on file, with the findings that
are left on it. `LETTERKIT_REWRITE=1` writes it anew.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent / "benchmarks" / "quality"))

import pytest
import yaml
from briefs import converse
from cases import BRIEFS, case

from letterkit import kinds, needs
from letterkit.brief import Brief
from letterkit.drafting import draft
from letterkit.letter import Letter

CASES = sorted((Path(__file__).parent / "cases" / "exchanges").glob("*.yaml"))


def told(letter: Letter, brief: Brief) -> dict[str, Any]:
    """What stands on file: the letter, what the rules find in it, and the musts that it does not meet."""
    return {
        "subject": letter.subject,
        "body": letter.body,
        "findings": [finding.id for finding in letter.findings if finding.severity != "info"],
        "unmet": [need.text for need in needs.of(brief) if need.must and not needs.met(need, letter, brief)],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_these_answers_make_this_letter_and_it_meets_its_reader(path: Path) -> None:
    script = yaml.safe_load(path.read_text())
    brief = case(BRIEFS / path.name).brief
    letter, _ = converse(draft(brief), script["answers"])
    now = told(letter, brief)
    expected = path.with_suffix(".expected.json")
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(json.dumps(now, ensure_ascii=False, indent=2) + "\n")
    assert now == json.loads(expected.read_text())
    assert now["unmet"] == []


def test_every_kind_has_two_exchanges() -> None:
    found = Counter(case(BRIEFS / path.name).brief.kind.name for path in CASES)
    assert set(found) == set(kinds.names())
    assert min(found.values()) >= 2
