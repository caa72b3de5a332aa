"""JSON: all of a letter, for programs and for going on later. What `letterkit draft --format json` prints."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from letterkit.facts import Fact
from letterkit.letter import Finding, Letter, Person, Thread

SENDABLE = False
FORMAT = 1
"""The version of the schema, under the key `letterkit`."""


def export(letter: Letter) -> bytes:
    """The letter as one indented JSON document in UTF-8."""
    return (json.dumps(to_json(letter) | {"letterkit": FORMAT}, ensure_ascii=False, indent=2) + "\n").encode()


def to_json(letter: Letter) -> dict[str, Any]:
    """The letter as JSON values, without the version key."""
    return {
        "kind": letter.kind,
        "language": letter.language,
        "to": _person(letter.to),
        "also_to": [_person(person) for person in letter.also_to],
        "subject": letter.subject,
        "body": letter.body,
        "greeting": letter.greeting,
        "sentences": [
            {"text": sentence.text, "facts": list(sentence.facts), "part": sentence.part, "paragraph": number}
            for number, paragraph in enumerate(letter.paragraphs, 1)
            for sentence in paragraph
        ],
        "closing": letter.closing,
        "signature": letter.signature,
        "thread": _thread(letter.thread),
        "facts": {key: _fact(letter.facts[key]) for key in cited(letter)},
        "written_by": letter.written_by,
        "because": letter.fallback_reason,
        "open_marks": list(letter.open_marks),
        "findings": [finding_json(letter, finding) for finding in letter.findings],
        "window": {"opens": _moment(letter.window.opens), "closes": _moment(letter.window.closes)},
        "usage": {
            "calls": letter.usage.calls,
            "prompt_tokens": letter.usage.prompt_tokens,
            "completion_tokens": letter.usage.completion_tokens,
            "cost_usd": letter.usage.cost_usd,
        },
    }


def cited(letter: Letter) -> list[str]:
    """The ids of the facts that the letter's sentences stand on, in the order in which they are first cited.

    Of a letter that was read from a file, all it came with: what was edited by hand no longer says which.
    """
    if letter.verbatim:
        return list(letter.facts)
    ids = (key for sentence in letter.sentences for key in sentence.facts if key in letter.facts)
    return list(dict.fromkeys(ids))


def finding_json(letter: Letter, finding: Finding) -> dict[str, Any]:
    """A finding with its place as lines and columns (from 1) of the file."""
    line, column = letter.place(finding.start)
    end_line, end_column = letter.place(finding.end)
    return {
        "rule": finding.rule,
        "id": finding.id,
        "severity": finding.severity,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": finding.text,
        "message": finding.message,
        "source": finding.source,
        "suggestion": finding.suggestion,
        **({"declined": finding.declined} if finding.declined else {}),
    }


def _person(person: Person | None) -> dict[str, str] | None:
    return {"name": person.name, "email": person.email} if person else None


def _thread(thread: Thread | None) -> dict[str, Any] | None:
    if not thread:
        return None
    return {"subject": thread.subject, "message_id": thread.message_id, "references": list(thread.references)}


def _fact(fact: Fact) -> dict[str, Any]:
    day = {"day": fact.day.isoformat()} if fact.day else {}
    return {"text": fact.text, "source": fact.source, "said_by": fact.said_by, "role": fact.role} | day


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="minutes") if moment else None
