"""What a letter would take before it is asked for: tokens by the length of the prompts, money by public prices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from letterkit import drafting
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.errors import RefusedError
from letterkit.letter import Usage, money
from letterkit.models import Model, Priced, Request

ANSWER_TOKENS_PER_WORD = 3
"""A word of a letter, with the JSON around it."""
READING_ANSWER = 300
"""Tokens of a reading: ids, or values and quotations."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one letter takes: at least (nothing to mend), and at most (every call is used; repairs aside)."""

    least: Usage
    most: Usage


def estimate(brief: Brief, model: Model, *, effort: str = "standard", assets: Assets = SHIPPED) -> Estimate:
    """What a letter of this brief would take; `cost_usd` is None where no price is known. Asks nobody."""
    answer = ANSWER_TOKENS_PER_WORD * brief.kind.words.max
    effort_taken = drafting.EFFORTS[effort]
    least = Usage()
    written = Usage()
    for request in drafting.outline(brief, effort=effort, assets=assets):
        written = Usage(1, tokens(request), answer if request.stage == "write" else READING_ANSWER)
        least += written
    if effort_taken.friends:  # the first reads all drafts, each further one the letter before it; each answers with one
        beside = effort_taken.drafts + effort_taken.friends - 1
        least += Usage(0, beside * answer, effort_taken.friends * answer)
    most = least
    for _ in range(effort_taken.revisions):
        most += replace(written, prompt_tokens=written.prompt_tokens + answer)
    return Estimate(priced(least, model), priced(most, model))


def of_all(briefs: Iterable[Brief], model: Model, *, effort: str = "standard", assets: Assets = SHIPPED) -> Estimate:
    """What all these letters would take: one model writes them, so its price is known for each or for none."""
    each = [estimate(made, model, effort=effort, assets=assets) for made in briefs]
    return Estimate(sum((one.least for one in each), Usage()), sum((one.most for one in each), Usage()))


def demand(most: float | None, expected: Usage, spent: Usage = Usage()) -> None:
    """Raise RefusedError if what is expected may cost more than was allowed, or nobody knows. most: US dollars."""
    if most is None:
        return
    if expected.cost_usd is None:
        raise RefusedError("The price of this model is unknown, so --max-cost cannot be kept.", "Leave it out.")
    cost = expected.cost_usd + (spent.cost_usd or 0.0)
    if cost > most:
        what = f"This may cost {money(cost)}, more than {money(most)}."
        raise RefusedError(what, "Raise --max-cost, or use --effort quick.")


def demand_price(most: float | None, model: Model) -> None:
    """Raise RefusedError if something was allowed and nobody knows what this model costs."""
    demand(most, priced(Usage(), model))


def question(request: Request, model: Model) -> Usage:
    """What one question about a document would take, with an answer of the usual length."""
    return priced(Usage(1, tokens(request), READING_ANSWER), model)


def tokens(request: Request) -> int:
    """About how many tokens a request has: four characters make one, of scripts with richer ones two."""
    text = "".join(message.text for message in request.messages)
    plain = sum(c.isascii() for c in text)
    return plain // 4 + (len(text) - plain) // 2


def priced(usage: Usage, model: Model) -> Usage:
    """What was taken with what it costs; None where no price is known."""
    return replace(usage, cost_usd=model.price(usage) if isinstance(model, Priced) else None)
