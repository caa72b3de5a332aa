"""What of rough notes can be said without a model, and what is said wrongly: run this file where the rough sets are.

Usage: bench_notes.py [--language CODE] [--set NN]… [--differ] [--missing] [--null] [FOLDER], a folder of sets
(`NN/notes.*`, `NN/gold.json`).

--differ prints each rendering beside the gold words that it differs from, for a judge; --missing the items that have
none and should; --null the renderings of items that have no place in this letter; --all prints every clause.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from letterkit import clauses, wording
from letterkit.clauses import Clause, Setting
from letterkit.inputs.notes import _people_met, private

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "notes"
SAME = 0.9
"""Share of words, as the harmonic mean of both directions, from which a rendering says what gold says."""
OVERLAPS = 0.5
"""Share of the shorter one's characters that clause and item have in common to be about the same."""
LEAD_INS = re.compile(
    r"^(?:(?:and |also )?(?:you (?:said|told me|say|asked)|i (?:said|told you|would|forgot to say)|du sagtest|"
    r"sie (?:haben gesagt|sagten)|vous (?:avez dit|m['’]avez dit|disiez))(?: that| dass| que)?[:,]? *)+",
    re.IGNORECASE,
)


@dataclass
class Tally:
    """What was counted of one language or set."""

    safe: int = 0
    safe_in_letter: int = 0
    given: int = 0
    given_in_letter: int = 0
    same: int = 0
    colon_gold: int = 0
    colon_given: int = 0
    null_given: int = 0
    leaked: int = 0
    clauses: int = 0
    rendered: int = 0
    lines: list[str] = field(default_factory=list)

    def __iadd__(self, other: Tally) -> Tally:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self


def texts_of(folder: Path, gold: Mapping[str, Any]) -> Iterator[tuple[str, Setting]]:
    """The texts of a set, each with its setting: the file, or every value of a YAML file by its field."""
    path = next(folder.glob("notes.*"))
    raw = path.read_text(encoding="utf-8")
    reader = gold.get("reader") or reader_of_case(folder)
    familiar = reader["address_form"] in ("first_name", "du", "tu")
    if path.suffix != ".yaml":
        met = [str(person["name"]) for _, person in _people_met.people(list(enumerate(raw.split("\n"))))]
        mine = names_of(reader["name"])
        others = [name for name in met if not set(parts_of(name)) & set(parts_of(reader["name"]))]
        yield (
            raw,
            Setting(
                gold["language"],
                mine,
                tuple(n for o in others for n in names_of(o)),
                alone=not others,
                familiar=familiar,
            ),
        )
        return
    data = yaml.safe_load(raw)
    met_list = data.get("interviewers") or []
    writer = (data.get("candidate") or {}).get("name", "")
    is_reader = {
        i: bool(set(parts_of(str(p.get("name", "")))) & set(parts_of(reader["name"]))) for i, p in enumerate(met_list)
    }
    readers = tuple(n for i, p in enumerate(met_list) if is_reader[i] for n in called(p))
    rest = tuple(n for i, p in enumerate(met_list) if not is_reader[i] for n in called(p, title=False))
    for where, value in values(data):
        lead = clauses.lead_of_field(where)
        if lead is None:
            continue
        alone, by = len(met_list) < 2, lead.by
        if where[0] == "interviewers":
            alone = is_reader[int(str(where[1]))]
            by = lead.by if alone else "other"
        elif where[:2] == ("role", "problems") and len(where) > 3 and where[3] == "note":
            raised = data["role"]["problems"][where[2]].get("raised_by")
            by = "other" if raised and str(raised) not in readers else by
        yield value, Setting(
            gold["language"], readers or names_of(reader["name"]), rest, writer,
            use=lead.use, by=by, told=lead.told, trade=where[0] == "evidence", alone=alone, familiar=familiar,
            around=raw,
        )  # fmt: skip


def reader_of_case(folder: Path) -> dict[str, str]:
    """The reader by the case that a letter is drafted by, where gold does not say who that is."""
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    return {"name": case["to"], "address_form": ""}


def values(data: object, where: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text of a YAML file with its path."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from values(value, (*where, str(key)))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from values(value, (*where, at))
    elif isinstance(data, str):
        yield where, data


def parts_of(name: str) -> list[str]:
    """The words of a name without its titles."""
    plain = re.sub(r"\(.*?\)|,.*", "", name)
    return [
        part.casefold()
        for part in wording.words(plain)
        if len(part) > 2 and part.casefold() not in ("mrs", "frau", "herr", "mme")
    ]


def names_of(name: str) -> tuple[str, ...]:
    """The ways in which notes call somebody."""
    plain = re.sub(r"\(.*?\)|,.*", "", name).strip()
    parts = [part for part in plain.split() if part.strip(".").casefold() not in wording.people.TITLES]
    letters = "".join(part[0] for part in parts)
    found = [plain, *parts, letters if len(letters) > 1 else ""]
    titled = plain.split()[0] if plain.split() and plain.split()[0] not in parts else ""
    found += [f"{titled} {parts[-1][0]}"] if titled and parts else []
    return tuple(dict.fromkeys(one for one in found if one))


def called(person: Mapping[str, Any], *, title: bool = True) -> tuple[str, ...]:
    """The ways in which a notes file's interviewer is called: name, id, and the head word of the title."""
    head = re.split(r"[,( ]", str(person.get("title") or str(person.get("name", "")).partition(",")[2].strip()))[0]
    extra = [str(person["id"])] if person.get("id") else []
    return tuple(dict.fromkeys([*names_of(str(person.get("name", ""))), *extra, *([head] if title and head else [])]))


def measured(folder: Path) -> Tally:
    """One set."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    tally = Tally()
    read = [(text, clauses.read(text, setting)) for text, setting in texts_of(folder, gold)]
    every = [clause for _, found in read for clause in found]
    tally.clauses, tally.rendered = len(every), sum(clause.is_certain for clause in every)
    for item in gold["items"]:
        tell(tally, item, about(item["quote"], read))
    for clause in every:
        said = " | ".join(filter(None, (clause.sentence, clause.that, clause.colon, clause.cited)))
        if said:
            tally.lines.append(
                f"all     {clause.use or '?':<13}{clause.by or '?':<7}{'L ' if clause.leans else ''}{said}"
            )
            for matter in gold["must_not"]:
                for word in matter["words"]:
                    if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said, re.IGNORECASE) and clause.use != "none":
                        tally.leaked += 1
                        tally.lines.append(f"LEAKED  {matter['matter']}: {said}")
        else:
            tally.lines.append(f"all     - {clause.anatomy} {clause.use} {clause.withheld}: {clause.text!r}")
    return tally


def about(quote: str, read: list[tuple[str, tuple[Clause, ...]]]) -> list[Clause]:
    """The clauses that stand where an item stands."""
    words = r"\s+".join(re.escape(word) for word in quote.split())
    for text, found in read:
        place = re.search(words, text)
        if place:
            return [c for c in found if _share(c, place.start(), place.end()) >= OVERLAPS]
    return []


def _share(clause: Clause, start: int, end: int) -> float:
    shared = min(clause.start + len(clause.text), end) - max(clause.start, start)
    return shared / max(1, min(len(clause.text), end - start))


def tell(tally: Tally, item: Mapping[str, Any], found: list[Clause]) -> None:
    """Count one item and put down what a judge should see of it."""
    said = [(form, words) for clause in found for form in clauses.FORMS if (words := getattr(clause, form))]
    uses = {clause.use or "?" for clause in found if clause.is_certain}
    wanted = item["letter_words"]
    is_safe = item["ready"] in ("as_is", "after_safe_edit")
    shown = "; ".join(f"{form}: {words}" for form, words in said)
    if is_safe:
        tally.safe += 1
        tally.safe_in_letter += item["in_letter"]
        tally.given += bool(said)
        tally.given_in_letter += bool(said) and item["in_letter"]
        if not said:
            cut = " / ".join(f"{c.text!r} {c.anatomy} {c.use} {c.withheld}" for c in found)
            tally.lines.append(f"missing {item['quote']!r}\n      gold {wanted}\n      cut  {cut}")
    if item.get("colon_words"):
        tally.colon_gold += 1
        tally.colon_given += bool(said)
    if wanted is None:
        reaching = [clause for clause in found if clause.is_certain and clause.use not in ("none", "")]
        tally.null_given += bool(reaching)
        if reaching:
            tally.lines.append(
                f"null    {item.get('anatomy', item['role'])} {item['quote']!r}\n      said {uses} {shown}"
            )
        return
    golds = [wanted, item.get("also_ok", ""), item.get("colon_words", "")]
    alike = [max(likeness(words, gold) for gold in golds if gold) for _, words in said]
    tally.same += bool(is_safe and alike and min(alike) >= SAME)
    if alike and min(alike) < SAME:
        tally.lines.append(f"differ  {item['ready']} {item['quote']!r}\n      gold {wanted}\n      said {uses} {shown}")


def likeness(one: str, other: str) -> float:
    """How many words two renderings share, beyond how they are led in."""
    first, second = (Counter(wording.words(wording.folded(LEAD_INS.sub("", text)))) for text in (one, other))
    shared = sum((first & second).values())
    return 2 * shared / max(1, sum(first.values()) + sum(second.values()))


def row(name: str, tally: Tally) -> str:
    """One line of the table."""
    share = 100 * tally.given / tally.safe if tally.safe else 0
    per_letter = 100 * tally.given_in_letter / tally.safe_in_letter if tally.safe_in_letter else 0
    safe, in_letter = f"{tally.given}/{tally.safe}", f"{tally.given_in_letter}/{tally.safe_in_letter}"
    colon, rendered = f"{tally.colon_given}/{tally.colon_gold}", f"{tally.rendered}/{tally.clauses}"
    return (
        f"{name:<4}{safe:>9}{share:>5.0f} %{in_letter:>9}{per_letter:>5.0f} %{tally.same:>6}{colon:>7}"
        f"{tally.null_given:>6}{tally.leaked:>7}{rendered:>10}"
    )


def main(arguments: list[str]) -> int:
    """Print the tables; 0 where the sets are not there."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("folder", nargs="?", type=Path, default=SHARED)
    options.add_argument("--language")
    options.add_argument("--set", action="append", dest="only")
    for name in ("differ", "missing", "null", "all"):
        options.add_argument(f"--{name}", action="store_true")
    chosen = options.parse_args(arguments)
    if not chosen.folder.is_dir():
        print(f"The sets of rough notes are not here ({chosen.folder.name}), so nothing is measured.")
        return 0
    print("set      safe  given   in letter  given  gold  colon  null leaked  rendered")
    totals: dict[str, Tally] = {}
    for folder in sorted(path.parent for path in chosen.folder.glob("*/gold.json")):
        language = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["language"]
        if (chosen.language and language != chosen.language) or (chosen.only and folder.name not in chosen.only):
            continue
        private._screened.cache_clear()
        tally = measured(folder)
        print(row(folder.name, tally))
        for line in tally.lines:
            if line.startswith("LEAKED") or getattr(chosen, line.split()[0], False):
                print("   ", line)
        totals.setdefault(language, Tally())
        totals[language] += tally
    for language, tally in totals.items():
        print(row(language, tally))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
