"""Answers that a willing model would give about a cover letter, from the facts it is shown and nothing else.

Standard library only: the stub, a process of its own, answers with it too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any


def answer(messages: Sequence[Mapping[str, str]], stage: str) -> str:
    """What it says at a stage: the ids of a plan, or a letter whose sentences hold the row's own words."""
    facts = shown("\n".join(message["content"] for message in messages if message["role"] == "user"))
    said = plan(facts) if stage == "plan" else draft(facts)
    return json.dumps(said, ensure_ascii=False)


def shown(text: str) -> dict[str, list[dict[str, str]]]:
    """The facts among a prompt's lines, by what they are."""
    facts: dict[str, list[dict[str, str]]] = {}
    for line in text.splitlines():
        if line.startswith('{"id": '):
            fact = json.loads(line)
            facts.setdefault(fact["is"], []).append(fact)
    return facts


def plan(facts: Mapping[str, list[dict[str, str]]]) -> dict[str, Any]:
    """A part for each of the roles that are there."""
    did = [fact["id"] for fact in facts.get("highlight", []) + facts.get("evidence", [])]
    asked = [fact["id"] for fact in facts.get("requirement", [])][:1]
    why = [fact["id"] for fact in facts.get("motive", [])][:1]
    named = [fact["id"] for role in ("job", "company") for fact in facts.get(role, [])]
    chosen = {"opening": did[:1], "match": asked + did[1:2], "why_here": why, "close": named}
    return {"parts": [{"part": part, "facts": ids} for part, ids in chosen.items() if ids], "ask": ""}


def draft(facts: Mapping[str, list[dict[str, str]]]) -> dict[str, Any]:
    """A short letter in the row's own words."""
    first = {role: found[0] for role, found in facts.items()}
    company, job = first.get("company", {"text": ""}), first.get("job", {"text": "", "id": ""})
    did = facts.get("highlight", []) + facts.get("evidence", [])
    told: list[tuple[str, list[str], str]] = []
    for number, fact in enumerate(did[:2]):
        part = "match" if number else "opening"
        told.append((part, [fact["id"]], f"I {fact['text'][:1].lower()}{fact['text'][1:].rstrip('.')}."))
    if "motive" in first:
        motive = first["motive"]
        told.append(("why_here", [motive["id"]], f"What draws me is that {motive['text'].rstrip('.')}."))
    ids = [fact["id"] for fact in (job, company) if fact.get("id")]
    told.append(("close", ids, f"I would be glad to talk about the {job['text']} role at {company['text']}."))
    sentences = [
        {"part": part, "paragraph": number, "facts": facts_, "text": text}
        for number, (part, facts_, text) in enumerate(told, 1)
    ]
    return {"topic": "", "sentences": sentences}
