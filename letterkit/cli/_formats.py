"""Findings for other programs: SARIF 2.1.0 for code scanning, workflow commands for GitHub's annotations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

from letterkit import __version__, rules
from letterkit.exports.json import finding_json
from letterkit.letter import Finding, Letter

SARIF_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
GITHUB_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def sarif(letters: Sequence[Letter]) -> str:
    """One SARIF log of all letters. Columns count characters, from 1, and an end is the column behind the last one."""
    found = {finding.id: finding for letter in letters for finding in letter.findings}
    driver = {"name": "letterkit", "version": __version__, "rules": [_rule(id, found[id]) for id in sorted(found)]}
    results = [_result(letter, finding) for letter in letters for finding in letter.findings]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def github(letters: Iterable[Letter]) -> str:
    """A workflow command for each finding, which GitHub shows beside the line."""
    return "\n".join(_command(letter, finding) for letter in letters for finding in letter.findings)


def _rule(id: str, finding: Finding) -> dict[str, Any]:
    member = rules.catalogue().get(finding.rule)
    page = str(member.__doc__).strip() if member else finding.message
    return {
        "id": id,
        "name": finding.rule,
        "shortDescription": {"text": page.split("\n")[0]},
        "fullDescription": {"text": page},
        "defaultConfiguration": {"level": SARIF_LEVELS[member.SEVERITY if member else finding.severity]},
    }


def _result(letter: Letter, finding: Finding) -> dict[str, Any]:
    at = finding_json(letter, finding)
    region = {
        "startLine": at["line"],
        "startColumn": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
    }
    place = {"artifactLocation": {"uri": PurePath(letter.file).as_posix()}, "region": region}
    return {
        "ruleId": finding.id,
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": place}],
    }


def _command(letter: Letter, finding: Finding) -> str:
    at = finding_json(letter, finding)
    properties = {
        "file": letter.file,
        "line": at["line"],
        "col": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
        "title": f"{finding.id} {finding.rule}",
    }
    told = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in properties.items())
    return f"::{GITHUB_LEVELS[finding.severity]} {told}::{_escaped(_message(finding))}"


def _message(finding: Finding) -> str:
    return " ".join(filter(None, (finding.message, finding.source and f"[{finding.source}]", finding.suggestion)))


def _escaped(text: str, more: str = "") -> str:
    """Text with the signs that end a command or a property written as their codes."""
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
