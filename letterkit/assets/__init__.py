"""Prompts and templates as files: the user's folder first, then the shipped one, rendered in a sandbox.

A file `templates/influence/en.j2` in the user's folder hides ours of the same name, and may start from it with
`{% extends "shipped/influence/en.j2" %}`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from letterkit import extensions
from letterkit.assets._budget import HEAVIEST, opened
from letterkit.errors import AssetError, UnknownNameError

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

PACKAGE = Path(__file__).parents[1]


def shipped(folder: str) -> Path:
    """Where our own `prompts`, `templates` or `examples` are: in the package if installed, beside it in a checkout."""
    inside = PACKAGE / folder
    return inside if inside.is_dir() else PACKAGE.parent / folder


class Assets:
    """The prompts and templates there are for one user. `home` is the user's folder, or None."""

    def __init__(self, home: str | Path | None = None) -> None:
        self.home = Path(home) if home is not None else None

    def __repr__(self) -> str:
        return f"Assets({str(self.home)!r})" if self.home else "Assets()"

    def roots(self, folder: str) -> list[Path]:
        """The folders to look in: the user's, those of installed packages (`letterkit.templates`), ours."""
        own = [self.home / folder] if self.home else []
        return [root for root in [*own, *extensions.folders(f"letterkit.{folder}"), shipped(folder)] if root.is_dir()]

    def names(self, folder: str, pattern: str) -> list[str]:
        """The names under a folder that match a glob pattern, as posix paths, sorted."""
        found = (path.relative_to(root).as_posix() for root in self.roots(folder) for path in root.glob(pattern))
        return sorted({name for name in found if not Path(name).name.startswith(".")})

    def path(self, folder: str, name: str, noun: str) -> Path:
        """The file that serves `name`. Raises UnknownNameError; AssetError for a link that leads out of its folder."""
        for root in self.roots(folder):
            candidate = root / name
            if candidate.is_file():
                if not candidate.resolve().is_relative_to(root.resolve()):
                    raise AssetError(
                        "This file is a link to a place outside its folder.", "Copy it here.", file=str(candidate)
                    )
                return candidate
        raise UnknownNameError(noun, name, self.names(folder, f"**/*{Path(name).suffix}"))

    def text(self, folder: str, name: str, noun: str) -> str:
        """The text of the file that serves `name`."""
        return self.path(folder, name, noun).read_text(encoding="utf-8")

    def render(self, folder: str, name: str, values: Mapping[str, Any]) -> str:
        """A template rendered with plain data. Raises AssetError with the template's file and line."""
        return render(self.environments(folder).get_template, name, values)

    def environments(self, folder: str) -> SandboxedEnvironment:
        """The sandbox in which templates of a folder are rendered; made once."""
        if folder not in self._made:
            self._made[folder] = sandbox(self, folder)
        return self._made[folder]

    def demand_declared(self, folder: str, name: str, parts: Collection[str], names: Collection[str]) -> None:
        """Raise AssetError if a template that is not ours names a part or a value that there is not, with its line.

        parts: what may stand behind `@`. names: what it sees. Each template is looked at once.
        """
        from letterkit.assets._declared import demand_declared

        path = self.path(folder, name, "template")
        if path not in self._declared and not path.is_relative_to(shipped(folder)):
            demand_declared(self.environments(folder), path, parts, names)
            self._declared.add(path)

    @cached_property
    def _declared(self) -> set[Path]:
        return set()

    @cached_property
    def _made(self) -> dict[str, SandboxedEnvironment]:
        return {}


def render(get: Any, name: str, values: Mapping[str, Any]) -> str:
    """Render the template that `get(name)` gives, bounded in size. Raises AssetError with file and line."""
    from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError

    try:
        with opened():
            return "".join(_bounded(get(name).generate(values), name))
    except TemplateSyntaxError as error:
        what = f"{str(error.message).rstrip('.')}."
        raise AssetError(what, "Fix the template.", file=error.filename or name, line=error.lineno) from error
    except AssetError:
        raise
    except Exception as error:  # a filter lets through whatever Python raises for its arguments
        file, line = _place(error, name)
        said = str(error).rstrip(".") or type(error).__name__
        said = f"there is no template {said!r}" if isinstance(error, TemplateNotFound) else said
        raise AssetError(f"This template cannot be rendered: {said}.", "Fix it.", file=file, line=line) from error


def _place(error: BaseException, name: str) -> tuple[str, int]:
    """The template and its line that an exception came from: Jinja rewrites its frames to the template's own lines."""
    found, trace = (name, 0), error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith((".j2", ".md", "<template>", "<unknown>")):
            found = (name if file.startswith("<") else file, trace.tb_lineno)
        trace = trace.tb_next
    return found


def _bounded(pieces: Iterator[str], name: str) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > HEAVIEST:
            raise AssetError(f"This template renders more than {HEAVIEST:,} characters.", "Shorten it.", file=name)
        yield piece


def cite(fact: Any) -> str:
    """The filter `{{ fact | cite }}`: lets a sentence stand on a fact without showing its words."""
    return str(fact.mark)


def sandbox(assets: Assets, folder: str) -> SandboxedEnvironment:
    """A Jinja environment that templates cannot leave: no code, no file outside, bounded arithmetic and ranges."""
    from jinja2 import ChoiceLoader, FunctionLoader, PrefixLoader, StrictUndefined

    from letterkit.assets._sandbox import Sandbox

    def source(root: Path) -> Any:
        def load(name: str) -> tuple[str, str, Any] | None:
            path = root / name
            if Path(name).is_absolute() or ".." in Path(name).parts or not path.is_file():
                return None
            if not path.resolve().is_relative_to(root.resolve()):
                raise AssetError("This file is a link to a place outside its folder.", "Copy it here.", file=str(path))
            return path.read_text(encoding="utf-8"), str(path), None

        return FunctionLoader(load)

    ours = source(shipped(folder))
    loaders = [source(root) for root in assets.roots(folder)]
    environment = Sandbox(
        loader=ChoiceLoader([*loaders, PrefixLoader({"shipped": ours})]),
        undefined=StrictUndefined,
        autoescape=False,  # letters are plain text, and exports escape for their own format
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters["cite"] = cite
    return environment


SHIPPED = Assets()
"""Our own prompts and templates, with no user's folder before them."""
