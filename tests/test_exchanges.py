"""Real exchanges: what a careful reader answered to the prompts for twenty briefs, kept as scripts.

Each case is named after a brief of the quality benchmark. Its answers make the letter on file; its critic's objections,
held against their quotations, leave the findings on file. `LETTERKIT_REWRITE=1` writes both anew.
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
from briefs import converse, say
from cases import BRIEFS, case

from letterkit import kinds
from letterkit.drafting import critique, draft
from letterkit.letter import Finding, Letter

CASES = sorted((Path(__file__).parent / "cases" / "exchanges").glob("*.yaml"))


def told(letter: Letter, objections: Any, brief: Any) -> dict[str, Any]:
    """What stands on file: the letter, the findings of rules, and those of the critic that its quotations bear out."""
    talk = critique(letter, brief)
    next(talk)
    found: tuple[Finding, ...] = ()
    try:
        talk.send(say(objections))
    except StopIteration as end:
        found = end.value
    return {
        "subject": letter.subject,
        "body": letter.body,
        "findings": [finding.id for finding in letter.findings if finding.severity != "info"],
        "critic": [f"{finding.id}: {finding.text}: {finding.message}" for finding in found],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_these_answers_make_this_letter_and_no_rule_speaks_against_it(path: Path) -> None:
    script = yaml.safe_load(path.read_text())
    brief = case(BRIEFS / path.name).brief
    letter, _ = converse(draft(brief), script["answers"])
    now = told(letter, script["critic"], brief)
    expected = path.with_suffix(".expected.json")
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(json.dumps(now, ensure_ascii=False, indent=2) + "\n")
    assert now == json.loads(expected.read_text())
    assert now["findings"] == []


def test_every_kind_has_two_exchanges_and_one_critic_objected() -> None:
    found = Counter(case(BRIEFS / path.name).brief.kind.name for path in CASES)
    assert set(found) == set(kinds.names())
    assert min(found.values()) >= 2
    assert any(json.loads(path.with_suffix(".expected.json").read_text())["critic"] for path in CASES)
