"""What of rough notes is left out as private, and what wrongly: run this file where the development sets are.

Usage: bench_private.py FOLDER, a folder of sets (`NN/notes.*`, `NN/gold.json`). `--list` names each item that is wrong.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "notes"
TOLD = 0.5
"""Share of an item's runs of three words that the facts must hold for it to be told."""
WANTED = {"private withheld": 0.97, "usable withheld": 0.03}


def brief_of(folder: Path, gold: Mapping[str, Any]) -> Brief:
    """The brief of one set to its reader."""
    mail = next(folder.glob("rejection.*"), None)
    return compose(
        kinds.load(str(gold["kind"]).replace("_", "-")),
        notes.read(readers.read(next(folder.glob("notes.*")), trust="own", mend=True)),
        rejection=rejection.read(readers.read(mail, trust="outside")) if mail else None,
        to=gold["reader"]["name"],
        today=date.fromisoformat(gold["today"]),
        require=False,
    )


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def told(quote: str, facts: str) -> bool:
    """Whether facts hold an item, its parentheses left aside or not."""

    def share(text: str) -> float:
        said = words(text)
        size = min(3, len(said))
        runs = [" ".join(said[at : at + size]) for at in range(len(said) - size + 1)]
        return sum(run in facts for run in runs) / max(1, len(runs))

    return max(share(quote), share(re.sub(r"\s*\([^)]*\)", "", quote))) >= TOLD


def judged(folder: Path) -> Iterator[tuple[str, str]]:
    """(what is the matter, words) of one set, one for each item or word that was looked at."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    made = brief_of(folder, gold)
    own = [fact.text for fact in made.facts.values() if fact.id.startswith("N")]
    facts = " ".join(" ".join(words(text)) for text in own)
    kept_out = " ".join(" ".join(words(one.text)) for one in made.withheld)
    for item in gold["items"]:
        quote = item["quote"]
        if item["anatomy"] == "private":
            yield ("private told" if told(quote, facts) else "private withheld"), quote
        elif item["in_letter"]:
            is_told = told(quote, facts)
            yield ("usable told" if is_told else "usable withheld" if told(quote, kept_out) else "usable lost"), quote
    usable = " ".join(item["quote"] for item in gold["items"] if item["letter_words"] is not None).casefold()
    for matter in gold["must_not"]:
        for cue in matter["words"]:
            form = rf"(?<!\w){re.escape(cue.casefold())}(?!\w)"
            if any(re.search(form, text.casefold()) for text in own):
                in_usable = bool(re.search(form, usable))
                yield ("must not, in a usable item" if in_usable else "must not"), f"{matter['matter']}: {cue}"


def measure(folder: Path, show: bool = False) -> Counter[str]:
    """All sets of a folder."""
    counts: Counter[str] = Counter()
    for one in sorted(path for path in folder.iterdir() if (path / "gold.json").exists()):
        for what, text in judged(one):
            counts[what] += 1
            if show and what not in ("private withheld", "usable told"):
                print(f"{one.name}  {what}: {text}")
    return counts


def main() -> None:
    given = [Path(word) for word in sys.argv[1:] if not word.startswith("-")]
    folder = given[0] if given else SHARED
    if not folder.is_dir():
        print("The development sets are not here: nothing was measured.")
        return
    counts = measure(folder, "--list" in sys.argv)
    private = counts["private withheld"] + counts["private told"]
    usable = counts["usable told"] + counts["usable withheld"] + counts["usable lost"]
    held, cut, free = counts["private withheld"], counts["usable withheld"], counts["must not, in a usable item"]
    print(f"private items withheld    {held} of {private}, {held / private:.3f}")
    print(f"usable items withheld     {cut} of {usable}, {cut / usable:.3f}")
    print(f"usable items in no fact   {counts['usable lost']} of {usable}")
    print(f"must-not words in a fact  {counts['must not']}, and {free} in a usable item")


if __name__ == "__main__":
    main()
