"""`letterkit models`: which model is configured, and whether it can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from letterkit.models import Model
    from letterkit.probing import Probe


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
    """Show which model is configured, and which ones are available.

    A model is set by --model, by LETTERKIT_MODEL, or by `model = "openai:NAME"` in config.toml in your folder.
    Without one, templates write.
    """
    if ctx.invoked_subcommand is None:
        overview(ctx.find_root().obj, form)


@command.command(epilog="\b\nExample:\n  letterkit models check openai:NAME")
@click.argument("address", required=False)
@options.format_option("text", "json")
@click.pass_obj
def check(environment: Environment, address: str | None, form: str) -> None:
    """Ask a model one small question, and say what it can do.

    Without ADDRESS it is the configured one. The question contains nothing of yours. What the server
    supports is found out again, and kept for later letters.
    """
    import asyncio

    from letterkit import running
    from letterkit.cli._screen import out
    from letterkit.cli._writing import connect
    from letterkit.errors import UnreachableError
    from letterkit.store import Store

    model = connect(environment, address)
    if model is None:
        raise UnreachableError("No model is set.", "Name one, as in: letterkit models check openai:NAME.")
    found = asyncio.run(probe(model))
    if found.error:
        raise found.error
    with Store.open(environment.journal) as store:
        running.remember(model, store)
    if form == "json":
        options.print_json(as_json(found))
    else:
        price = "price unknown"
        if found.usd_in is not None and found.usd_out is not None:
            price = f"${found.usd_in:g} in and ${found.usd_out:g} out for a million tokens"
        out(f"{found.address} answered after {found.seconds:.1f} s: {found.structured}; {price}.")


async def probe(model: Model) -> Probe:
    """Ask, and let go of the connection."""
    from letterkit import probing

    try:
        return await probing.probe(model)
    finally:
        await model.aclose()


def as_json(found: Probe) -> dict[str, Any]:
    """What a check found."""
    return {
        "model": found.address,
        "reachable": True,
        "seconds": round(found.seconds, 2),
        "structured": found.structured,
        "usd_per_million": {"prompt": found.usd_in, "completion": found.usd_out},
    }


def overview(environment: Environment, form: str) -> None:
    """Print which model is set, and what could be."""
    from letterkit import models, rooms, settings
    from letterkit.cli._screen import columns, faint, out

    config = settings.read(environment.home)
    found = settings.chosen(None, environment.variables, environment.home)
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
        ("settings", str(environment.home / settings.FILE)),
    ]
    out(columns([(faint(name), value) for name, value in rows if value], environment.width))
