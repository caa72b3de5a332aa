"""Prompts as files: Prompty front matter, then parts that begin with `system:` or `user:`.

The roles are split before anything is rendered, so a note that holds a line `user:` stays a note. A system part sees
only what is known before any fact is: the kind of letter and its style. What people wrote stands in a user part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, cast

from letterkit import assets as folders
from letterkit import languages
from letterkit.assets import Assets
from letterkit.brief import Brief
from letterkit.drafting.material import legend
from letterkit.errors import AssetError
from letterkit.models import Message

ROLE = re.compile(r"^(system|user|assistant):[ \t]*$", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Prompt:
    """One stage's prompt: what its front matter says, and a template for each message."""

    name: str
    about: Mapping[str, Any]
    parts: tuple[tuple[Literal["system", "user", "assistant"], Any], ...]

    def messages(self, style: Mapping[str, Any], values: Mapping[str, Any]) -> tuple[Message, ...]:
        """The messages of one request. `style` is for every part, `values` (what people wrote) for user parts only."""
        made = []
        for role, template in self.parts:
            seen = style if role == "system" else {**style, **values}
            text = folders.render(lambda _, found=template: found, self.name, seen)
            made.append(Message(role, printable(text).strip()))
        return tuple(made)


def printable(text: str) -> str:
    """Text that can be sent and kept: without halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode()


@lru_cache(maxsize=64)
def load(stage: str, assets: Assets) -> Prompt:
    """The prompt of a stage, the user's own first. Raises AssetError with the file and line of what is wrong."""
    name = f"{stage}.md"
    file = str(assets.path("prompts", name, "prompt"))
    text = assets.text("prompts", name, "prompt").replace("\r\n", "\n")
    head = FRONT_MATTER.match(text)
    if not head:
        raise AssetError(
            "A prompt must begin with front matter between two lines `---`.",
            "Compare it with a shipped one.",
            file=file,
        )
    marks = list(ROLE.finditer(text, head.end()))
    if not marks or text[head.end() : marks[0].start()].strip():
        raise AssetError(
            "The front matter must be followed by a line `system:` or `user:`.", "Compare a shipped one.", file=file
        )
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    parts = [(mark[1], _compiled(text, mark.end(), end, assets, file)) for mark, end in zip(marks, ends, strict=True)]
    return Prompt(name, _about(head[1], file), tuple(cast("Any", parts)))


def _compiled(text: str, start: int, end: int, assets: Assets, file: str) -> Any:
    """One part as a template, pushed down so that its errors name the lines of the file."""
    from jinja2 import TemplateSyntaxError

    pushed = "\n" * text.count("\n", 0, start) + text[start:end]
    try:
        return assets.environments("prompts").from_string(pushed)
    except TemplateSyntaxError as error:
        raise AssetError(str(error.message), "Fix the prompt.", file=file, line=error.lineno) from error


def _about(text: str, file: str) -> Mapping[str, Any]:
    import yaml

    try:
        about = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise AssetError("The front matter is not YAML.", "Compare a shipped prompt.", file=file) from error
    if not isinstance(about, dict) or about.get("template", "jinja2") != "jinja2":
        raise AssetError("The front matter must have fields, `template: jinja2` among them.", "Fix it.", file=file)
    return about


def style(brief: Brief) -> dict[str, Any]:
    """What is known before any fact: the kind of letter, its language and its form of address."""
    kind = brief.kind
    return {
        "kind": {
            "name": kind.name,
            "title": kind.title,
            "goal": kind.goal,
            "ask": kind.ask,
            "forbids": list(kind.forbids),
            "least": kind.words.min,
            "most": kind.words.max,
            "questions": list(kind.questions),
            "thanks": kind.thanks_max,
            "characters": kind.max_characters or 0,
            "parts": [{"name": p.name, "purpose": p.purpose, "required": p.required} for p in kind.parts],
        },
        "roles": [{"name": role, "meaning": meaning} for role, meaning in legend(kind).items()],
        "language": languages.called(brief.language),
        "code": brief.language if brief.language in languages.codes() else languages.FIRST,
        "british": brief.locale.casefold().replace("_", "-").startswith(("en-gb", "en-ie", "en-au", "en-in", "en-nz")),
        "locale": brief.locale if re.fullmatch(r"[A-Za-z]{2,3}[-_][A-Za-z]{2}", brief.locale) else "",
        "joint": bool(brief.also_to),
    }
