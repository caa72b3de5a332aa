"""The letters of what was prepared: by a model, or by the template where there is none or it fails.

Here, and nowhere else, the template steps in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from letterkit import templating
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.errors import ModelError, UnreachableError
from letterkit.letter import Letter
from letterkit.letters.preparing import Prepared
from letterkit.models import Model, Request
from letterkit.running import Budget, Event, Journal, OnEvent, finished, reason, run

_log = logging.getLogger(__name__)
if TYPE_CHECKING:
    from letterkit.drafting import Conversation

OnFailure = Callable[[ModelError], None]
"""Told why a model failed, before the template steps in; what it raises goes through, and no letter is written."""


def by_template(made: Brief, *, fallback_reason: ModelError | str | None = None, assets: Assets = SHIPPED) -> Letter:
    """The letter that the kind's template makes. because: why no model wrote it, where one was wanted.

    Raises UnknownNameError for a language without a template, AssetError for a broken one.
    """
    why = reason(fallback_reason) if isinstance(fallback_reason, ModelError) else fallback_reason
    return replace(templating.write(made, assets), fallback_reason=why)


async def draft_letter(
    brief: Brief,
    model: Model | None,
    store: Journal | None,
    *,
    require_model: bool = False,
    effort: str = "standard",
    assets: Assets = SHIPPED,
    on_event: OnEvent | None = None,
    on_failure: OnFailure | None = None,
    budget: Budget = Budget(),
    redact: bool = False,
) -> Letter:
    """The model's letter of a brief; the template's, which says why, where the model cannot be had.

    redact: whether the model gets stand-ins for names. on_failure: decides whether the template may step in.
    Raises ModelError if `require_model` and the model fails or is None, InputError for a broken prompt or template.
    """
    if model is None:
        if require_model:
            raise UnreachableError("No model is set.", "Name one with --model, such as openai:NAME.")
        return by_template(brief, assets=assets)
    try:
        conversation, seen = _conversation(brief, effort, assets, on_event, redact)
        return await run(conversation, model, store, on_event=seen, budget=budget)
    except ModelError as error:
        if require_model:
            raise
        if on_failure:
            on_failure(error)
        _log.warning("the template writes this %s. %s", brief.kind.name, reason(error))
        if on_event:
            on_event(Event("fell_back", text=reason(error)))
        return by_template(brief, fallback_reason=error, assets=assets)


def first_question(
    brief: Brief, *, effort: str = "standard", assets: Assets = SHIPPED, redact: bool = False
) -> Request:
    """What a model is asked first about a letter, with stand-ins where names are to stay here."""
    return next(_conversation(brief, effort, assets, None, redact)[0])


def _conversation(
    brief: Brief, effort: str, assets: Assets, on_event: OnEvent | None, redact: bool
) -> tuple[Conversation, OnEvent | None]:
    """The conversation, and who looks on: with stand-ins, they see the names all the same."""
    from letterkit import drafting

    if not redact:
        return drafting.draft(brief, effort=effort, assets=assets), on_event
    from letterkit import redaction

    names = redaction.stand_ins(brief)
    conversation = redaction.draft(brief, names, effort=effort, assets=assets)
    if on_event is None:
        return conversation, None
    return conversation, lambda event: on_event(replace(event, text=names.shown(event.text)))


async def write_async(
    prepared: Prepared,
    model: Model | None = None,
    journal: Journal | None = None,
    *,
    effort: str = "standard",
    require_model: bool = False,
    redact: bool = False,
    on_event: OnEvent | None = None,
    budget: Budget = Budget(),
) -> tuple[Letter, ...]:
    """A letter for each brief, one after the other; the template's, which says why, where the model cannot be had.

    journal: where each answer is kept before it is used; with none, what a broken run paid for is lost.
    effort: a name of `drafting.EFFORTS`. redact: send stand-ins for names. on_event: told what happens meanwhile.
    Raises ModelError if `require_model` and the model fails or is None. The model stays connected.
    """
    return tuple([
        await draft_letter(
            made, model, journal, require_model=require_model, effort=effort, assets=prepared.spec.assets,
            on_event=on_event, budget=budget, redact=redact,
        )
        for made in prepared.briefs
    ])  # fmt: skip


def write(
    prepared: Prepared,
    model: Model | None = None,
    journal: Journal | None = None,
    *,
    effort: str = "standard",
    require_model: bool = False,
    redact: bool = False,
    on_event: OnEvent | None = None,
    budget: Budget = Budget(),
) -> tuple[Letter, ...]:
    """The same for who does not await. The model's connections are let go of, and opened anew when it is next asked."""

    async def asked() -> tuple[Letter, ...]:
        try:
            return await write_async(
                prepared, model, journal, effort=effort, require_model=require_model, redact=redact,
                on_event=on_event, budget=budget,
            )  # fmt: skip
        finally:
            if model:
                await model.aclose()

    return finished(asked())
