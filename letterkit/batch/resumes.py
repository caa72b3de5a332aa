"""A folder or ZIP of resumes: which one is a row's, by its writer's number or name; never the likeliest of several."""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

from letterkit import readers
from letterkit.batch.columns import NAME, OWN_NAME
from letterkit.batch.tables import Row
from letterkit.errors import FieldError, InputError, ReadError
from letterkit.inputs import resume as resume_input
from letterkit.wording import folded, words

MOST_FILES, MOST_BYTES = 5_000, 500_000_000
"""Files of a folder that are looked at, and bytes that a ZIP may hold unpacked."""


@dataclass
class Resumes:
    """The resumes in a folder, or in a ZIP, which is unpacked beside nothing of the user's."""

    path: Path
    _names: dict[Path, frozenset[str]] = field(default_factory=dict)

    def find(self, row: Row, table: str) -> Path:
        """The file of a row's writer. Raises FieldError where none or several fit, ReadError for a broken ZIP."""
        number = row.order.get("id", "")
        name = str(row.fields.get(OWN_NAME) or row.fields.get(NAME) or "")
        found = self._by_number(number) if number else []
        found = found or (self._by_file(name) or self._by_words(name) if name else [])
        if len(found) == 1:
            return found[0]
        whose = " ".join(filter(None, (name, number and f"({number})"))) or "this row"
        if not found:
            what = f"No resume in {self.path} is that of {whose}."
            todo = "Name the file in a column `resume`, or put the row's number or the person's name into its name."
            raise FieldError(what, todo, file=table, line=row.line)
        told = ", ".join(sorted(one.name for one in found)[:4])
        raise FieldError(f"Several resumes may belong to {whose}: {told}.", "Name one in a column `resume`.",
                         file=table, line=row.line)  # fmt: skip

    @cached_property
    def files(self) -> list[Path]:
        """Every file that may be a resume."""
        root = _unpacked(self.path) if zipfile.is_zipfile(self.path) else self.path
        if not root.is_dir():
            raise ReadError(
                "This is not a folder or a ZIP of resumes.", "Name one with --resumes.", file=str(self.path)
            )
        every = (one for one in sorted(root.rglob("*")) if one.is_file() and not one.name.startswith((".", "~")))
        return [one for one, _ in zip(every, range(MOST_FILES), strict=False)]

    def _by_number(self, number: str) -> list[Path]:
        own = rf"(?<![^\W_]){re.escape(folded(number))}(?![^\W_])"
        return [one for one in self.files if re.search(own, folded(one.stem))]

    def _by_file(self, name: str) -> list[Path]:
        """Files whose names have all parts of a name; else those that have its last one and an initial."""
        parts = set(words(folded(name)))
        return [one for one in self.files if parts and parts <= _parts(one.stem)]

    def _by_words(self, name: str) -> list[Path]:
        """Files in which the resume itself is of somebody of that name."""
        parts = set(words(folded(name)))
        return [one for one in self.files if len(parts) > 1 and parts <= self._of(one)]

    def _of(self, file: Path) -> frozenset[str]:
        """The parts of the name that a resume gives, read once; nothing of what is no resume."""
        if file not in self._names:
            try:
                said = resume_input.read(readers.read(file, trust="own")).basics.name
            except InputError:
                said = ""
            self._names[file] = frozenset(words(folded(said)))
        return self._names[file]


def _parts(stem: str) -> set[str]:
    return set(words(folded(re.sub(r"[_\d.]+", " ", stem))))


def _unpacked(archive: Path) -> Path:
    """A ZIP's files in a folder of our own, flat, so that no name of it leads anywhere. Raises ReadError."""
    folder = Path(tempfile.mkdtemp(prefix="letterkit-resumes-"))
    try:
        with zipfile.ZipFile(archive) as opened:
            for at, one in enumerate(_members(opened, archive)):
                name = PurePosixPath(one.filename.replace("\\", "/")).name
                place = folder / (name if not (folder / name).exists() else f"{at}-{name}")
                place.write_bytes(opened.read(one))
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError) as error:
        raise ReadError(
            "This ZIP cannot be unpacked.", "Pack it again, or give the folder.", file=str(archive)
        ) from error
    return folder


def _members(opened: zipfile.ZipFile, archive: Path) -> Iterator[zipfile.ZipInfo]:
    every = [one for one in opened.infolist() if not one.is_dir()]
    if len(every) > MOST_FILES or sum(one.file_size for one in every) > MOST_BYTES:
        todo = f"Give a folder, or a ZIP of at most {MOST_FILES:,} files and {MOST_BYTES // 1_000_000} MB."
        raise ReadError("This ZIP is too large.", todo, file=str(archive))
    return iter(every)
