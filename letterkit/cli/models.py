"""`letterkit models`: which model is set, and whether it can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings

if TYPE_CHECKING:
    from letterkit.models import Model, Reply

RUNGS = ("answers in a strict schema", "answers in JSON", "answers in text only")
"""What a server of the usual protocol can do, by the rung of the ladder it was found on."""


@click.group(
    invoke_without_command=True,
    epilog="""\b
Examples:
  letterkit models
  letterkit models check openai:NAME
""",
)
@options.format_option("text", "json")
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """Say which model is set, and which there are.

    A model is set by --model, by LETTERKIT_MODEL, or by `model = "openai:NAME"` in config.toml in your folder.
    Without one, templates write.
    """
    if ctx.invoked_subcommand is None:
        overview(ctx.find_root().obj, form)


@command.command(epilog="\b\nExample:\n  letterkit models check openai:NAME")
@click.argument("address", required=False)
@options.format_option("text", "json")
@click.pass_obj
def check(here: Surroundings, address: str | None, form: str) -> None:
    """Ask a model one small question, and say what it can do.

    Without ADDRESS it is the one that is set. The question holds nothing of yours.
    """
    import asyncio
    import time

    from letterkit.cli._screen import out
    from letterkit.cli._writing import connect
    from letterkit.errors import UnreachableError

    model = connect(here, address)
    if model is None:
        raise UnreachableError("No model is set.", "Name one: letterkit models check openai:NAME.")
    begun = time.monotonic()
    reply = asyncio.run(ask(model))
    found = as_json(model, reply, time.monotonic() - begun)
    if form == "json":
        options.print_json(found)
    else:
        can = f", {found['can']}" if found["can"] else ""
        out(f"{model.address} answered after {found['seconds']} s{can}.")


async def ask(model: Model) -> Reply:
    """A question that every model can answer."""
    from letterkit.models import Message, Request

    schema = {
        "type": "object",
        "properties": {"answer": {"type": "string", "enum": ["yes"]}},
        "required": ["answer"],
        "additionalProperties": False,
    }
    message = Message("user", 'Can you read this? Answer with the JSON object {"answer": "yes"}.')
    try:
        return await model.complete(Request("check", (message,), schema, max_tokens=500))
    finally:
        await model.aclose()


def as_json(model: Model, reply: Reply, seconds: float) -> dict[str, Any]:
    """What a check found."""
    rung = getattr(model, "rung", None)
    return {
        "model": model.address,
        "reachable": True,
        "seconds": round(seconds, 2),
        "can": None if rung is None else RUNGS[rung],
        "usage": {"prompt_tokens": reply.usage.prompt_tokens, "completion_tokens": reply.usage.completion_tokens},
    }


def overview(here: Surroundings, form: str) -> None:
    """Print which model is set, and what could be."""
    from letterkit import models, rooms, settings
    from letterkit.cli._screen import columns, faint, out

    config = settings.read(here.home)
    found = settings.chosen(None, here.environ, here.home)
    providers = rooms.keys(models.__name__)
    if form == "json":
        values = {"set": found[0] if found else None, "base_url": found[1].base_url if found else None}
        options.print_json({**values, "profiles": sorted(config.get("models", {})), "providers": providers})
        return
    rows = [
        ("set", found[0] if found else "none: templates write"),
        ("at", (found[1].base_url or "the provider's own address") if found else ""),
        ("profiles", ", ".join(sorted(config.get("models", {})))),
        ("providers", ", ".join(f"{name}:NAME" for name in providers)),
        ("settings", str(here.home / settings.FILE)),
    ]
    out(columns([(faint(name), value) for name, value in rows if value], here.width))
