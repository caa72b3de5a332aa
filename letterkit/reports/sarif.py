"""SARIF 2.1.0, for code scanning: one log of all letters, dismissed findings as suppressed results."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from letterkit import __version__, rules
from letterkit.decisions import Decisions, key
from letterkit.exports.json import finding_json
from letterkit.letter import Finding, Letter
from letterkit.reports.github import message

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
"""Where the format is laid down; some readers of it insist on being told."""
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def report(letters: Sequence[Letter], decisions: Decisions, checked: Mapping[str, Any]) -> str:
    """One SARIF log. Columns count characters, from 1, and an end is the column behind the last one."""
    found = {finding.id: finding for letter in letters for finding in letter.findings}
    ids = sorted(found)
    driver = {
        "name": "letterkit",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(id, found[id]) for id in ids],
    }
    results = [_result(letter, finding, decisions, ids) for letter in letters for finding in letter.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(id: str, finding: Finding) -> dict[str, Any]:
    member = rules.catalogue().get(finding.rule)
    page = str(member.__doc__).strip() if member else finding.message
    return {
        "id": id,
        "name": finding.rule,
        "shortDescription": {"text": page.split("\n")[0]},
        "fullDescription": {"text": page},
        "defaultConfiguration": {"level": LEVELS[member.SEVERITY if member else finding.severity]},
    }


def _result(letter: Letter, finding: Finding, decisions: Decisions, ids: Sequence[str]) -> dict[str, Any]:
    at = finding_json(letter, finding)
    region = {
        "startLine": at["line"],
        "startColumn": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
    }
    place = {"artifactLocation": {"uri": quote(PurePath(letter.file).as_posix())}, "region": region}
    dismissed = decisions.of(letter, finding)
    kept = {"kind": "external", "status": "accepted", "justification": dismissed.reason} if dismissed else None
    return {
        "ruleId": finding.id,
        "ruleIndex": ids.index(finding.id),
        "level": LEVELS[finding.severity],
        "message": {"text": message(finding)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"letterkit/v1": "/".join(key(letter, finding)[::2])},
        "suppressions": [kept] if kept else [],
    }
