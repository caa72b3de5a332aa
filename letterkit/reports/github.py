"""Workflow commands, which GitHub shows as annotations beside the line (`::error file=…,line=3::message`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from letterkit.decisions import Decisions
from letterkit.exports.json import finding_json
from letterkit.letter import Finding, Letter

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def report(letters: Sequence[Letter], decisions: Decisions, checked: Mapping[str, Any]) -> str:
    """A command for each open finding, one a line."""
    return "\n".join(_command(letter, finding) for letter in letters for finding in decisions.open(letter))


def message(finding: Finding) -> str:
    """What is wrong, by what, and what to put instead."""
    return " ".join(filter(None, (finding.message, finding.source and f"[{finding.source}]", finding.suggestion)))


def _command(letter: Letter, finding: Finding) -> str:
    at = finding_json(letter, finding)
    properties = {
        "file": PurePath(letter.file).as_posix(),
        "line": at["line"],
        "col": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
        "title": f"{finding.id} {finding.rule}",
    }
    told = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in properties.items())
    return f"::{LEVELS[finding.severity]} {told}::{_escaped(message(finding))}"


def _escaped(text: str, more: str = "") -> str:
    """Text with the signs that end a command or a property written as their codes."""
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
