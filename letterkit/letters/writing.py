"""The letters of what was prepared: by a model, or by the template where there is none or it fails."""

from __future__ import annotations

from letterkit.letter import Letter
from letterkit.letters.preparing import Prepared
from letterkit.models import Model
from letterkit.running import Budget, Journal, OnEvent, draft_letter, finished


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
