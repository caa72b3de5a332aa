"""JSON: each file with its open findings, those that were dismissed with their reasons, and whether it is approved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from letterkit.decisions import Decisions
from letterkit.exports.json import finding_json
from letterkit.letter import Letter

FORMAT = 1
"""The version of the schema, under the key `letterkit`."""


def report(letters: Sequence[Letter], decisions: Decisions, checked: Mapping[str, Any]) -> str:
    """One document for all letters."""
    told = {"files": [_file(one, decisions) for one in letters], "checked": dict(checked), "letterkit": FORMAT}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _file(letter: Letter, decisions: Decisions) -> dict[str, Any]:
    dismissed = [(finding, one) for finding in letter.findings if (one := decisions.of(letter, finding))]
    return {
        "file": letter.file,
        "kind": letter.kind,
        "words": letter.words,
        "findings": [finding_json(letter, finding) for finding in decisions.open(letter)],
        "dismissed": [finding_json(letter, finding) | {"reason": one.reason} for finding, one in dismissed],
        "approved": decisions.approved(letter),
    }
