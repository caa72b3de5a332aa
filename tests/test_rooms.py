"""Every member of every room keeps the room's promise: a signature, a page, its own examples."""

from __future__ import annotations

import inspect
from types import ModuleType

import click
import pytest

from letterkit import kinds, phrasing, rooms
from letterkit.assets import SHIPPED
from letterkit.facts import ROLES

SIGNATURES = {
    "letterkit.readers": ("read", ["name", "data", "trust"]),
    "letterkit.exports": ("export", ["letter"]),
    "letterkit.models": ("connect", ["name", "settings"]),
    "letterkit.rules": ("check", ["letter", "brief"]),
}
MEMBERS = [
    pytest.param(room, module, id=f"{room.rpartition('.')[2]}/{key}")
    for room in SIGNATURES
    for key, module in rooms.members(room).items()
]
LANGUAGE = (
    "greeting closing day on clean shape lowered titled sentence to_reader as_writer proof article promised asks "
    "indirect steps"
)


@pytest.mark.parametrize(("room", "module"), MEMBERS)
def test_a_member_has_its_rooms_function_and_a_page(room: str, module: ModuleType) -> None:
    name, parameters = SIGNATURES[room]
    function = getattr(module, name)
    assert list(inspect.signature(function).parameters)[: len(parameters)] == parameters
    assert module.__doc__
    assert len(module.__doc__) > 20


@pytest.mark.parametrize("key", ["notes", "mail", "resume", "posting"])
def test_an_input_reads_a_document(key: str) -> None:
    read = rooms.member("letterkit.inputs", key, "input").read
    assert next(iter(inspect.signature(read).parameters)) == "document"


@pytest.mark.parametrize("key", rooms.keys("letterkit.cli"))
def test_a_command_has_help_with_an_example(key: str) -> None:
    command = rooms.member("letterkit.cli", key, "command").command
    assert isinstance(command, click.Command)
    assert command.help
    assert f"letterkit {key}" in (command.epilog or "") + (command.help or "")


@pytest.mark.parametrize("language", phrasing.languages())
def test_a_language_has_every_function_that_templates_call(language: str) -> None:
    module = phrasing.load(language)
    assert [name for name in LANGUAGE.split() if not callable(getattr(module, name, None))] == []


@pytest.mark.parametrize("name", kinds.names())
def test_a_kind_asks_for_roles_that_exist_and_has_a_range(name: str) -> None:
    kind = kinds.load(name)
    roles = {role for need in kind.needs for role in need.any} | {role for part in kind.parts for role in part.roles}
    assert roles <= set(ROLES)
    assert kind.words.min < kind.words.max < kind.words.hard_max
    assert kind.questions[0] <= kind.questions[1]
    for form in kind.forms:
        assert kind.in_form(form).form == form
    assert kinds.languages(name)


@pytest.mark.parametrize("name", SHIPPED.names("prompts", "*.md"))
def test_a_prompt_has_front_matter_and_its_roles(name: str) -> None:
    text = SHIPPED.text("prompts", name, "prompt")
    head, _, body = text.removeprefix("---\n").partition("\n---\n")
    assert f"name: {name.removesuffix('.md')}" in head
    assert "template: jinja2" in head
    assert "user:" in body.splitlines()
    # A repair goes on with a conversation that has its system text already.
    assert ("system:" in body.splitlines()) is (name != "repair.md")
