"""Whose postings are, what job they are for and what they ask for: how much is right, asked, and wrong. Run this file.

Reads advertisements as archived from the web and small postings by people who saw no list, both of `../shared/data`.
A value is `right`, `asked` (a question names it or another), `silent` (nothing is said) or `wrong`: stated, and false.
`--wrong` prints each that is not right. `--time` prints how long a posting takes. `--meaning` reads with the encoder.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letterkit import readers
from letterkit.documents import Document
from letterkit.inputs import posting
from letterkit.inputs.posting import Posting

SHARED = Path(__file__).parents[4] / "shared" / "data"
ARCHIVED = "posting/real/"
MENDED = {
    "posting-real-0003": "Wise",
    "posting-real-0004": "Value AG",
    "posting-real-0030": "Emeria Technologies",
    "posting-real-0089": "TERRAS",
    "posting-real-0112": "Pluxee",
}
"""Employers as the advertisement names them where the answer beside it is a menu, a network or a parent."""


def archived() -> Iterator[tuple[str, Document, dict[str, Any]]]:
    """Each archived page with its answer."""
    for row in map(json.loads, (SHARED / "INDEX.jsonl").read_text(encoding="utf-8").splitlines()):
        if row["file"].startswith(ARCHIVED):
            gold = row["gold"] | ({"company": MENDED[row["id"]]} if row["id"] in MENDED else {})
            yield row["id"], readers.read(SHARED / row["file"], trust="outside"), gold


def small() -> Iterator[tuple[str, Document, dict[str, Any]]]:
    """The postings of strangers, each of which shows one thing."""
    folder = SHARED / "strangers" / "mail-and-postings"
    for row in map(json.loads, (folder / "answers.jsonl").read_text(encoding="utf-8").splitlines()):
        if row["as"] == "posting":
            yield row["file"], readers.read(folder / row["file"], trust="outside"), row["want"]


def judged(found: Posting, about: str, right: str) -> str:
    """What became of a value; one of two that holds the other counts as right: `Jetstar` of `Jetstar (Group)`."""
    value, asked = getattr(found, about), [one for one in found.questions if one.about == about]
    if value:
        one, other = _squeezed(value), _squeezed(right)
        return "right" if one in other or other in one else "wrong"
    return "asked" if asked else "silent"


def _squeezed(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def lists(found: Posting, want: dict[str, Any]) -> Counter[str]:
    """Of the requirements wanted, how many are there; of those that must not be, how many are."""
    said = {must: [_line(one.text) for one in found.requirements if one.must_have is must] for must in (True, False)}
    all_said = said[True] + said[False]
    wanted = [(must, _line(text)) for key, must in (("must", True), ("nice", False)) for text in want.get(key, [])]
    never = [_line(text) for text in want.get("never", [])]
    return Counter(
        wanted=len(wanted),
        there=sum(any(text in one for one in said[must]) for must, text in wanted),
        never=len(never),
        said=sum(any(text in one for one in all_said) for text in never),
    )


def _line(text: str) -> str:
    return " ".join(text.lower().rstrip(".:").split())


def main() -> None:
    for name, cases in (("archived", list(archived())), ("small", list(small()))):
        counts: dict[str, Counter[str]] = {"company": Counter(), "title": Counter(), "lists": Counter()}
        began = time.perf_counter()
        found = [posting.read(document) for _, document, _ in cases]
        took = (time.perf_counter() - began) / len(cases)
        for (key, _, gold), one in zip(cases, found, strict=True):
            for about, answer in (("company", gold.get("company")), ("title", gold.get("role", gold.get("title")))):
                if answer is None:
                    continue
                verdict = judged(one, about, answer)
                counts[about][verdict] += 1
                if "--wrong" in sys.argv and verdict != "right":
                    asked = [question.candidates for question in one.questions if question.about == about]
                    print(f"{key}: {about} {answer!r} is {verdict}: {getattr(one, about)!r} {asked}")
            counts["lists"] += lists(one, gold)
        for about in ("company", "title"):
            told = ", ".join(f"{word} {counts[about][word]}" for word in ("right", "asked", "silent", "wrong"))
            print(f"{name}, {about}: {told}")
        if (of := counts["lists"])["wanted"]:
            there, said = f"{of['there']} of {of['wanted']}", f"{of['said']} of {of['never']}"
            print(f"{name}, requirements: {there} wanted, {said} that are none")
        if "--time" in sys.argv:
            print(f"{name}: {1000 * took:.2f} ms a posting")


if __name__ == "__main__":
    main()
