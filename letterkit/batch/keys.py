"""What a row's letter depends on, as one digest: while it stays the same, the letter need not be made again."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from letterkit import __version__, voice_file
from letterkit.assets import Assets
from letterkit.batch.order import Batch, file_of, is_path
from letterkit.batch.resumes import Resumes
from letterkit.batch.tables import Row
from letterkit.errors import FieldError, InputError

KEPT = 10_000
"""Digests of files that are kept."""


class Keys:
    """Takes the digests of one batch; of a file only once while it is not written to."""

    def __init__(self, batch: Batch, assets: Assets, resumes: Resumes | None = None) -> None:
        self.batch, self.assets, self.resumes = batch, assets, resumes
        self._files: dict[str, tuple[tuple[int, int], str]] = {}
        self._kinds: dict[str, str] = {}

    def key(self, row: Row) -> str:
        """A digest of fields, files, prompts, templates and model: all that the letter depends on but the day."""
        batch = self.batch
        parts = [
            [batch.lang, batch.suffix, batch.anyway, batch.decision, batch.meaning],
            sorted(row.order.items()),
            sorted((list(map(str, path)), value) for path, value in row.fields.items()),
            [self._file(name) for name in (batch.resume, batch.notes) if name],
            [self._file(str(batch.home / voice_file.FILE))] if batch.home else [],
            [self._named_file(row.order[role]) for role in self._named(row)],
            self._program(row.order.get("kind") or batch.kind),
        ]
        parts += [self._found(row)] if self.resumes and "resume" not in row.order else []
        data = json.dumps(parts, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
        return hashlib.sha256(data).hexdigest()[:32]

    def _named(self, row: Row) -> list[str]:
        """The columns in which the row names a file."""
        roles = [role for role in ("notes", "rejection", "resume") if row.order.get(role)]
        return [*roles, "posting"] if is_path(row.order.get("posting", ""), self.batch) else roles

    def _found(self, row: Row) -> str:
        """A digest of the resume that is found for a row, or why there is none."""
        assert self.resumes is not None
        try:
            return self._file(str(self.resumes.find(row, "")))
        except InputError as error:
            return error.what

    def _named_file(self, said: str) -> str:
        """A digest of a file that a row names; of one that it may not name, nothing is read."""
        try:
            return self._file(str(file_of(said, self.batch)))
        except FieldError as error:
            return error.what

    def _file(self, path: str) -> str:
        """A digest of a file, `missing` for none."""
        try:
            stat = Path(path).stat()
            known = self._files.get(path)
            stamp = (stat.st_mtime_ns, stat.st_size)
            if known is None or known[0] != stamp:
                if len(self._files) > KEPT:
                    self._files.clear()
                with Path(path).open("rb") as file:
                    known = self._files[path] = stamp, hashlib.file_digest(file, "sha256").hexdigest()
            return known[1]
        except OSError:
            return "missing"

    def _program(self, kind: str) -> str:
        """A digest of what we bring: this kind's templates, and with a model its prompts and the effort."""
        if kind not in self._kinds:
            folders = [("templates", f"{kind}/*"), ("templates", "macros/*")]
            folders += [("prompts", "**/*.md")] if self.batch.model else []
            model = [self.batch.model, self.batch.effort] if self.batch.model else []
            told = json.dumps([__version__, kind, model, [self._asset(*pair) for pair in folders]])
            self._kinds[kind] = hashlib.sha256(told.encode()).hexdigest()
        return self._kinds[kind]

    def _asset(self, folder: str, pattern: str) -> list[tuple[str, str]]:
        found = []
        for name in self.assets.names(folder, pattern):
            if any((root / name).is_file() for root in self.assets.roots(folder)):
                data = self.assets.path(folder, name, "file").read_bytes()
                found.append((name, hashlib.sha256(data).hexdigest()))
        return found
