"""Markdown: the working copy. What the letter is and stands on as front matter, then its words, to be edited."""

from __future__ import annotations

from typing import Any

from letterkit.exports.json import cited
from letterkit.letter import Letter

SENDABLE = False


def export(letter: Letter) -> bytes:
    """The letter as Markdown with YAML front matter, in UTF-8."""
    import yaml

    writer = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # ten times as fast, where PyYAML came with libyaml
    front = yaml.dump(_front(letter), Dumper=writer, allow_unicode=True, sort_keys=False, width=4096)
    return f"---\n{front}---\n\n{letter.body}\n".encode()


def _front(letter: Letter) -> dict[str, Any]:
    front: dict[str, Any] = {"kind": letter.kind, "language": letter.language}
    if letter.to:
        front["to"] = {"name": letter.to.name, "email": letter.to.email}
    if letter.also_to:
        front["also_to"] = [{"name": person.name, "email": person.email} for person in letter.also_to]
    front["subject"] = letter.subject
    if letter.thread:
        front["thread"] = {
            "subject": letter.thread.subject,
            "message_id": letter.thread.message_id,
            "references": list(letter.thread.references),
        }
    front["written_by"] = letter.written_by
    if letter.fallback_reason:
        front["because"] = letter.fallback_reason
    facts = [letter.facts[key] for key in cited(letter)]
    front["facts"] = {f.id: {"text": f.text, "source": f.source, "said_by": f.said_by} for f in facts}
    return front
