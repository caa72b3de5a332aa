"""Figures and values in words, as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from letterkit.cli._screen import count
from letterkit.letter import money

if TYPE_CHECKING:
    from letterkit.facts import Fact
    from letterkit.letter import Finding, Usage, Window

SEVERITIES = ("error", "warning", "info")
SAID_BY = {
    "they_said": "they said",
    "i_said": "you said",
    "i_observed": "you saw",
    "i_inferred": "you think",
    "public": "public",
    "own": "your notes",
    "record": "on record",
}

MESSAGES = {
    "rejection": "a no",
    "partial_rejection": "a no to this role, and another one offered",
    "hold": "on hold",
    "acknowledgement": "your application has arrived",
    "invitation": "an invitation",
    "offer": "an offer",
    "logistics": "arrangements",
    "legal_notice": "a legal notice",
    "feedback_received": "feedback that you asked for",
    "withdrawn_by_candidate": "you withdrew, and they note it",
    "other": "no decision",
    "unknown": "not understood",
}


def message(values: Mapping[str, Any]) -> str:
    """What a message from an employer is, from its JSON: `a no`, `a doubt, and nothing decided`."""
    if values["class"] in ("other", "hold") and values["decision"] == "soft":
        return "a doubt, and nothing decided"
    return MESSAGES[values["class"]]


def day(when: date) -> str:
    """`Wed 11 March`."""
    return f"{when:%a} {when.day} {when:%B}"


def moment(when: datetime) -> str:
    """`Wed 11 March, 17:30`; a midnight is a day."""
    return f"{day(when)}, {when:%H:%M}" if (when.hour, when.minute) != (0, 0) else day(when)


def window(window: Window) -> str:
    """`Send it between … and …`; "" where nothing speaks for a bound."""
    if window.opens and window.closes:
        return f"Send it between {moment(window.opens)} and {moment(window.closes)}."
    if window.opens:
        return f"Send it from {moment(window.opens)}."
    return f"Send it by {moment(window.closes)}." if window.closes else ""


def finding_counts(findings: tuple[Finding, ...]) -> str:
    """`1 error, 2 warnings`; `nothing to fix`."""
    numbers = {severity: sum(f.severity == severity for f in findings) for severity in SEVERITIES}
    said = [count(n, "remark" if severity == "info" else severity) for severity, n in numbers.items() if n]
    return ", ".join(said) or "nothing to fix"


def usage(usage: Usage) -> str:
    """`3 calls, 4,120 tokens, $0.0042`."""
    tokens = f"{usage.prompt_tokens + usage.completion_tokens:,} tokens"
    price = "price unknown" if usage.cost_usd is None else money(usage.cost_usd)
    return f"{count(usage.calls, 'call')}, {tokens}, {price}"


def said_by(fact: Fact) -> str:
    """Who stands behind a fact: `they said`, `your notes`."""
    return SAID_BY.get(fact.said_by, spoken(fact.said_by))


def spoken(value: str) -> str:
    """`stronger_match` as `stronger match`."""
    return value.replace("_", " ")
