"""Answers that a willing model would give about a cover letter, from the facts it is shown and nothing else.

Standard library only: the stub, a process of its own, answers with it too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any


def answer(messages: Sequence[Mapping[str, str]], stage: str) -> str:
    """What it says at a stage: a letter whose sentences hold the row's own words."""
    facts = shown("\n".join(message["content"] for message in messages if message["role"] == "user"))
    told = draft(facts)
    prose = "\n\n".join(one["sentences"][0]["text"] for one in told)
    revised = {"declined": [], "topic": "", "paragraphs": told}
    friendly = {"looked_for": [], "better": "A", "objections": [], **revised}
    answers = {"write": PROSE | {"letter": prose}, "revise": revised}
    return json.dumps(answers.get(stage, friendly), ensure_ascii=False)


PROSE = {"topic": "", "greeting": "", "closing": ""}


def shown(text: str) -> dict[str, list[dict[str, str]]]:
    """The facts among a prompt's lines, by what they are."""
    facts: dict[str, list[dict[str, str]]] = {}
    for line in text.splitlines():
        if line.startswith('{"id": '):
            fact = json.loads(line)
            facts.setdefault(fact["is"], []).append(fact)
    return facts


def draft(facts: Mapping[str, list[dict[str, str]]]) -> list[dict[str, Any]]:
    """A short letter in the row's own words, in paragraphs of one sentence."""
    first = {role: found[0] for role, found in facts.items()}
    company, job = first.get("company", {"text": ""}), first.get("job", {"text": "", "id": ""})
    did = facts.get("highlight", []) + facts.get("evidence", [])
    told = [([fact["id"]], f"I {fact['text'][:1].lower()}{fact['text'][1:].rstrip('.')}.") for fact in did[:2]]
    if "motive" in first:
        motive = first["motive"]
        told.append(([motive["id"]], f"What draws me is that {motive['text'].rstrip('.')}."))
    ids = [fact["id"] for fact in (job, company) if fact.get("id")]
    told.append((ids, f"I would be glad to talk about the {job['text']} role at {company['text']}."))
    return [{"sentences": [{"text": text, "facts": cited}]} for cited, text in told]
