"""The shape of a pydantic model: which fields stand where, asked by path."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from letterkit.documents import FieldPath


@dataclass(frozen=True)
class Shape:
    """What may stand at each path below a root model."""

    root: type[BaseModel]

    def model(self, path: FieldPath) -> type[BaseModel] | None:
        """The model whose fields stand at a path; None where none does."""
        model = self.root
        for step in path:
            if isinstance(step, str):
                fields = _fields(model)
                found = _models_in(fields[step]) if step in fields else []
                if not found:
                    return None
                model = found[0]
        return model

    def names(self, path: FieldPath) -> list[str]:
        """The names of the fields that may stand in the mapping at a path, sorted; none where nothing is known."""
        model = self.model(path)
        if model is None:
            return []
        return sorted(info.alias if info.alias == "self" else name for name, info in model.model_fields.items())

    def main(self, path: FieldPath) -> str:
        """The field that holds the words of the item at a path, "" if it is no item."""
        return str(getattr(self.model(path), "main", ""))

    @cached_property
    def every(self) -> frozenset[str]:
        """Every name that a field has anywhere."""
        found: set[str] = set()
        models = [model for one in _fields(self.root).values() for model in _models_in(one)]
        while models:
            fields = _fields(models.pop())
            models += [model for name, one in fields.items() if name not in found for model in _models_in(one)]
            found.update(fields)
        return frozenset(found | set(_fields(self.root)))

    def is_list(self, path: FieldPath) -> bool:
        """Whether a list stands at a path."""
        holder = self.model(path[:-1]) if path and isinstance(path[-1], str) else None
        annotation = _fields(holder).get(str(path[-1])) if holder else None
        return any(typing.get_origin(part) is list for part in (annotation, *typing.get_args(annotation)))


def _fields(model: type[BaseModel]) -> Mapping[str, Any]:
    """The annotation of each field, by its names."""
    by_alias = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
    return by_alias | {name: info.annotation for name, info in model.model_fields.items()}


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in typing.get_args(annotation) for model in _models_in(part)]
