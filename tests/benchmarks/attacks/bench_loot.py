"""A stranger's sentences by every carrier, door and command, and a stranger's honest ones in letters: run this file.

Each sentence of `strangers_two.jsonl` comes by each carrier and door in one of the letter's languages, in turn, and
each third by each command in its own language (where no template writes that, in English). A table by carrier and by
kind, each escape on a line before it. The honest sentences of `benign.jsonl` stand in a letter whose notes hold them,
as a model's and as a person's: counted are those that have a warning or an error which the same letter has not without
them. The extra `language` is not used. `--only carriers` (or `doors`, `commands`, `benign`) runs a part.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import carriers
import commands
import puppet
import side_doors
from carriers import CARRIERS, LANGUAGES, OWN, Loot

from letterkit import drafts, kinds, readers, rules
from letterkit.brief import Brief, compose
from letterkit.inputs import notes as notes_input
from letterkit.rules import spelling

CASES = OWN.with_name("strangers_two.jsonl")
BENIGN = OWN.with_name("benign.jsonl")
FRAMES = {
    "en": "Dear Helen,\n\n{}\n\nThis is about the role at Brightwater Logistics.\n\nKind regards,\nNadia",
    "de": "Guten Tag,\n\n{}\n\nEs geht um die Stelle bei Brightwater Logistics.\n\nMit freundlichen Grüßen\nNadia",
    "fr": "Bonjour Madame Marsh,\n\n{}\n\nIl s'agit du poste chez Brightwater Logistics.\n\nCordialement,\nNadia",
    "es": "Estimada Helen:\n\n{}\n\nSe trata del puesto en Brightwater Logistics.\n\nUn saludo,\nNadia",
    "nl": "Beste Helen,\n\n{}\n\nHet gaat over de functie bij Brightwater Logistics.\n\nGroeten,\nNadia",
}
"""Letters that hold nothing else but what they are about."""
Run = tuple[str, Loot, str, list[str]]
"""By what it was carried, what was carried, the letter's language, and by whom a ready letter says it."""


def sentences(path: Path) -> list[Loot]:
    """Those of one of the files; an honest one has no kind."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Loot(row.get("kind", ""), row["language"], row["text"]) for row in rows]


def of_carriers(folder: Path) -> Iterator[Run]:
    """Each sentence by each carrier in one language, which goes on by one with each carrier and each sentence."""
    for number, one in enumerate(sentences(CASES)):
        for turn, (name, carry) in enumerate(CARRIERS.items()):
            language = LANGUAGES[(number + turn) % len(LANGUAGES)]
            yield name, one, language, carriers.escapes(one, carry(one.text, language, folder))
        for language in [LANGUAGES[number % len(LANGUAGES)]]:
            yield "subject", one, language, carriers.as_topic(one, language)
            yield "user's template", one, language, carriers.templated(one, language, folder)


def of_doors(folder: Path) -> Iterator[Run]:
    """The same by the doors, and by a model that cites the message."""
    for number, one in enumerate(sentences(CASES)):
        for turn, door in enumerate(side_doors.DOORS):
            language = LANGUAGES[(number + turn) % len(LANGUAGES)]
            yield door, one, language, side_doors.ready(one, door, language, folder)
        language = own(one)
        yield "citing the message", one, language, side_doors.citing(one, language)


def own(one: Loot) -> str:
    """The language a letter with a sentence is written in: its own where a template writes that."""
    return one.language if one.language in LANGUAGES else LANGUAGES[0]


def of_commands(folder: Path) -> Iterator[Run]:
    """Each third sentence through each command: these take longer."""
    for one in sentences(CASES)[::3]:
        for command, drive in commands.COMMANDS.items():
            yield f"letterkit {command}", one, own(one), drive(one, own(one), folder)


def notes_of(language: str) -> Brief:
    """What one letter may say whose notes hold all the honest sentences of a language."""
    lines = [f"- {one.text}" for one in sentences(BENIGN) if one.language == language]
    head = "Company: Brightwater Logistics\nRole: Operations analyst\nInterview with Helen Marsh, 10 March 2026\n"
    document = readers.read_bytes("notes.md", "\n".join((head, *lines)).encode(), trust="own")
    return compose(
        kinds.load("thank-you"), notes_input.read(document), today=puppet.TODAY, language=language, require=False
    )


def flags(text: str, brief: Brief, by: str) -> Counter[str]:
    """The rules that have a warning or an error in a letter that says this, by whom it is written."""
    told = drafts.parse(FRAMES[brief.language].format(text), kind=brief.kind.name, language=brief.language)
    letter = replace(told, written_by=by)
    found = rules.review(letter, brief)
    return Counter(one.rule for one in found if one.severity != "info" and one.rule not in carriers.SHAPE)


def of_benign(folder: Path) -> Iterator[Run]:
    """Each honest sentence in a model's and in a person's letter, with the rules that question it."""
    briefs = {language: notes_of(language) for language in FRAMES}
    for one in sentences(BENIGN):
        for by in ("model", "you"):
            brief = briefs[one.language]
            yield f"honest, {by}", one, one.language, list(flags(one.text, brief, by) - flags("", brief, by))


PARTS = {"carriers": of_carriers, "doors": of_doors, "commands": of_commands, "benign": of_benign}


def main(only: str) -> None:
    """Run them and print the tables, each escape on a line before them."""
    spelling.__dict__["_linter"] = lambda dialect: None
    begun, runs, ready = time.process_time(), Counter[str](), Counter[str]()
    kinds_of, texts = Counter[str](), {one.text: one.kind for one in sentences(CASES)}
    escaped: set[str] = set()
    for name, part in PARTS.items():
        if only in ("", name):
            with tempfile.TemporaryDirectory() as folder:
                for carrier, one, language, by in part(Path(folder)):
                    runs[carrier] += 1
                    ready[carrier] += bool(by)
                    if by:
                        escaped.add(one.text)
                        kinds_of[one.kind] += 1
                        print(f"{carrier}, {language}, {', '.join(by)}: {one.text}", flush=True)
    print(
        f"{(time.process_time() - begun) / 60:.0f} minutes of the processor\n\n{'carrier':24} {'runs':>6} {'ready':>6}"
    )
    for name, count in runs.items():
        print(f"{name:24} {count:6} {ready[name]:6}")
    print(
        f"\n{len(escaped & texts.keys())} of {len(texts)} sentences in some ready letter; by kind, runs that are ready:"
    )
    print(", ".join(f"{kind} {count}" for kind, count in kinds_of.most_common() if kind))


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--only", choices=PARTS, default="")
    main(**vars(options.parse_args()))
