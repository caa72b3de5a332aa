"""`letterkit rules`: what a review looks for, and why."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings


@click.command(
    epilog="""\b
Examples:
  letterkit rules
  letterkit rules unknown-number
  letterkit rules GRD001 --format json
"""
)
@click.argument("rule", required=False)
@options.format_option("text", "json")
@click.pass_obj
def command(here: Surroundings, rule: str | None, form: str) -> None:
    """Say what a review looks for, or print the page of one RULE."""
    from letterkit import rules

    if rule is None:
        found = rules.catalogue()
        if form == "json":
            options.print_json({"rules": [as_json(name, member) for name, member in found.items()]})
        else:
            print_list(here, found)
        return
    if rule.casefold() in ("grd009", "unsupported-claim"):
        from letterkit.cli._screen import out
        from letterkit.drafting.critic import PAGE

        out(PAGE.rstrip())
        return
    name, member = rules.named(rule)
    if form == "json":
        options.print_json(as_json(name, member))
    else:
        print_page(here, name, member)


def as_json(name: str, rule: ModuleType) -> dict[str, Any]:
    """One rule for programs."""
    from letterkit.rules._examples import shown

    flags, passes = shown(name, rule)
    return {
        "rule": name,
        "id": rule.ID,
        "severity": rule.SEVERITY,
        "needs_sources": rule.NEEDS_SOURCES,
        "page": str(rule.__doc__).strip(),
        "flags": [example.text for example in flags],
        "passes": [example.text for example in passes],
    }


def print_list(here: Surroundings, found: dict[str, ModuleType]) -> None:
    """A line for each rule."""
    from letterkit.cli._screen import columns, mark, note, out

    rows = [(mark(rule.SEVERITY, rule.ID), name, title(rule)) for name, rule in found.items()]
    out(columns(rows, here.width))
    signs = ", ".join(f"{mark(severity)} {meaning}" for severity, meaning in MEANINGS.items())
    note(f"\n{signs}. One rule's page: letterkit rules unknown-number")


def print_page(here: Surroundings, name: str, rule: ModuleType) -> None:
    """All about one rule."""
    from letterkit.cli._screen import faint, indented, mark, out, strong
    from letterkit.rules._examples import shown

    out(f"{mark(rule.SEVERITY, rule.ID)} {strong(name)}: {title(rule)}")
    for line in str(rule.__doc__).strip().split("\n")[1:]:
        head, colon, rest = line.partition(": ")
        told = f"{faint(head)}{colon}{rest}" if colon and head.isalpha() else line
        out(indented(told, here.width, "  ", "    ") if line.strip() else "")
    if rule.NEEDS_SOURCES:
        out(f"  {faint('It is silent where a letter is reviewed without its sources.')}")
    for heading, examples in zip(("Flagged", "Passes"), shown(name, rule), strict=True):
        out(f"\n  {strong(heading)}")
        for example in examples:
            sources = f"  {faint('source:')} {'; '.join(example.facts)}" if example.facts else ""
            out(indented(f'"{example.text}"{sources}', here.width, "    "))


def title(rule: ModuleType) -> str:
    """The first line of a rule's page, without its full stop."""
    return str(rule.__doc__).strip().split("\n")[0].rstrip(".")


MEANINGS = {
    "error": "must be mended before the letter leaves",
    "warning": "needs your decision",
    "info": "good to know",
}
