"""Every sentence of loot, by every carrier, written by template and puppet, and through the commands: run this file.

A table of runs and of letters that are ready and say what no source of the writer's bears out, which should be none.
`LETTERKIT_SHARED` names the folder of the shared attacks where it is not beside the checkout; `--every 5` takes each
fifth sentence, `--only commands` (or `carriers`, `doors`, `shared`) a part. The extra `language` is not used.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import carriers
import commands
import side_doors
from carriers import CARRIERS, LANGUAGES, Loot

from letterkit.rules import spelling

Run = tuple[str, str, list[str]]
"""By what it was carried, what was carried, and by whom a ready letter says it."""


def of_carriers(sentences: Sequence[Loot], folder: Path) -> Iterator[Run]:
    """Each sentence by each carrier in each language of the letter, as briefs; a person's letter in the sentence's."""
    for one in sentences:
        for language in LANGUAGES:
            for carrier, carry in CARRIERS.items():
                yield carrier, f"{language}: {one.text}", carriers.escapes(one, carry(one.text, language, folder))
            yield "subject", f"{language}: {one.text}", carriers.as_topic(one, language)
            yield "user's template", f"{language}: {one.text}", carriers.templated(one, language, folder)
        letter = carriers.reviewed(one, carriers.brief_of(one.language))
        yield "a person's letter", one.text, ["person"] if carriers.is_clean(letter) else []


def of_commands(sentences: Sequence[Loot], folder: Path) -> Iterator[Run]:
    """Each sentence through each command, in the language it is written in."""
    for one in sentences:
        for command, drive in commands.COMMANDS.items():
            yield f"letterkit {command}", one.text, drive(one, one.language, folder)


def of_shared(sentences: Sequence[Loot], folder: Path) -> Iterator[Run]:
    """The shared advertisements and refusals as they are."""
    if carriers.SHARED.is_file():
        yield from (("shared files", name, by) for name, by in commands.shared(folder))


def of_doors(sentences: Sequence[Loot], folder: Path) -> Iterator[Run]:
    """The sentences in five languages by each of the places that nobody thinks of, and by all that `carriers` has."""
    for one in side_doors.sentences()[:: max(1, len(list(carriers.loot())) // len(sentences))]:
        for language in [one.language] if one.language in LANGUAGES else LANGUAGES:
            yield "five languages, citing", f"{language}: {one.text}", side_doors.citing(one, language)
            yield "five languages, template", f"{language}: {one.text}", carriers.templated(one, language, folder)
            for door in side_doors.DOORS:
                yield door, f"{language}: {one.text}", side_doors.ready(one, door, language, folder)
            for carrier, carry in CARRIERS.items():
                by = carriers.escapes(one, carry(one.text, language, folder))
                yield "five languages, carriers", f"{carrier}, {language}: {one.text}", by


PARTS = {"carriers": of_carriers, "doors": of_doors, "commands": of_commands, "shared": of_shared}


def main(every: int, only: str) -> None:
    """Run them and print the table, each escape on a line before it."""
    spelling.__dict__["_linter"] = lambda dialect: None
    sentences = list(carriers.loot())[::every]
    begun, runs, ready = time.process_time(), Counter[str](), Counter[str]()
    for name, part in PARTS.items():
        if only in ("", name):
            with tempfile.TemporaryDirectory() as folder:
                for carrier, said, by in part(sentences, Path(folder)):
                    runs[carrier] += 1
                    ready[carrier] += bool(by)
                    if by:
                        print(f"{carrier}, {', '.join(by)}: {said}", flush=True)
    took = (time.process_time() - begun) / 60
    print(f"Python {platform.python_version()}, {platform.machine()}, {len(sentences)} sentences, {took:.0f} minutes")
    print(f"\n{'carrier':24} {'runs':>6} {'ready':>6}")
    for name, count in runs.items():
        print(f"{name:24} {count:6} {ready[name]:6}")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--every", type=int, default=1)
    options.add_argument("--only", choices=PARTS, default="")
    main(**vars(options.parse_args()))
