"""`letterkit rules`: what a review looks for, and why."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    epilog="""\b
Examples:
  letterkit rules
  letterkit rules unknown-number
  letterkit rules GRD001 --format json
  letterkit rules --from own_words.py
"""
)
@click.argument("rule", required=False)
@click.option("--from", "file", metavar="FILE", help="Test a rule of your own on its examples.")
@options.format_option("text", "json")
@click.pass_obj
def command(environment: Environment, rule: str | None, file: str | None, form: str) -> int:
    """List what a review looks for, or explain one RULE.

    A rule of your own is a Python file like ours; `letterkit.rule_kit` has what it is written with. In the folder
    `rules` beside config.toml every review uses it.
    """
    if file is not None:
        return try_out(environment, file, form)
    show(environment, rule, form)
    return 0


def try_out(environment: Environment, file: str, form: str) -> int:
    """Run a rule of somebody's own on its examples; 1 where one is not as it says."""
    from pathlib import Path

    from letterkit import extensions, rule_kit
    from letterkit.cli._screen import count, indented, mark, note, out

    rule = extensions.of_file("letterkit.rules", Path(file))
    name = Path(file).stem.replace("_", "-")
    trials = list(rule_kit.tried(rule))
    wrong = [trial for trial in trials if not trial.is_as_said]
    if form == "json":
        missed = [{"text": trial.example.text, "should_flag": trial.flags} for trial in wrong]
        options.print_json(as_json(name, rule) | {"examples": len(trials), "wrong": missed})
        return 1 if wrong else 0
    print_page(environment, name, rule)
    for trial in wrong:
        what = "Not flagged" if trial.flags else f"Flagged all the same: {trial.found[0].message}"
        out(indented(f'{what} "{trial.example.text}"', environment.width, f"  {mark('error')} "))
    note(f"{count(len(trials), 'example')}, {len(wrong)} not as they say.")
    note(f"Put it into {environment.home / 'rules'}, and every review uses it.")
    return 1 if wrong else 0


def show(environment: Environment, rule: str | None, form: str) -> None:
    """Print all rules, or the page of one."""
    from letterkit import rules

    if rule is None:
        found = rules.catalogue()
        if form == "json":
            options.print_json({"rules": [as_json(name, member) for name, member in found.items()]})
        else:
            print_list(environment, found)
        return
    name, member = rules.named(rule)
    if form == "json":
        options.print_json(as_json(name, member))
    else:
        print_page(environment, name, member)


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


def print_list(environment: Environment, found: dict[str, ModuleType]) -> None:
    """A line for each rule."""
    from letterkit.cli._screen import columns, mark, note, out

    rows = [(mark(rule.SEVERITY, rule.ID), name, title(rule)) for name, rule in found.items()]
    out(columns(rows, environment.width))
    signs = ", ".join(f"{mark(severity)} {meaning}" for severity, meaning in MEANINGS.items())
    note(f"\n{signs}. One rule's page: letterkit rules unknown-number")


def print_page(environment: Environment, name: str, rule: ModuleType) -> None:
    """All about one rule."""
    from letterkit.cli._screen import faint, indented, mark, out, strong
    from letterkit.rules._examples import shown

    out(f"{mark(rule.SEVERITY, rule.ID)} {strong(name)}: {title(rule)}")
    for line in str(rule.__doc__).strip().split("\n")[1:]:
        head, colon, rest = line.partition(": ")
        told = f"{faint(head)}{colon}{rest}" if colon and head.isalpha() else line
        out(indented(told, environment.width, "  ", "    ") if line.strip() else "")
    if rule.NEEDS_SOURCES:
        out(f"  {faint('It is silent where a letter is reviewed without its sources.')}")
    for heading, examples in zip(("Flagged", "Passes"), shown(name, rule), strict=True):
        out(f"\n  {strong(heading)}")
        for example in examples:
            sources = f"  {faint('source:')} {'; '.join(example.facts)}" if example.facts else ""
            out(indented(f'"{example.text}"{sources}', environment.width, "    "))


def title(rule: ModuleType) -> str:
    """The first line of a rule's page, without its full stop."""
    return str(rule.__doc__).strip().split("\n")[0].rstrip(".")


MEANINGS = {
    "error": "must be fixed before the letter goes out",
    "warning": "needs your decision",
    "info": "good to know",
}
