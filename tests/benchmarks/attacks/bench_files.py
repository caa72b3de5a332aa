"""The shared hostile files through the commands, each held against what is wanted of it: run this file.

    LETTERKIT_SHARED=../shared python tests/benchmarks/attacks/bench_files.py [--only PART]

A line a kind: how many were run and how many broke what is wanted, each break on a line before it. The bombs are made
by the shared generator, and each has a line of its own with what it took; their bounds are in turns of a plain loop in
the same run, not by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import carriers
import commands
import puppet
from growth import pass_over, seconds

from letterkit import cli

HOME = carriers.SHARED.parent
HEADERS = frozenset("to subject in-reply-to references x-unsent mime-version cc date".split())
"""What a mail that is written may have, and `content-…`."""
OWN = "helen.marsh@brightwater.test"
SECRET = "Zitronenfalter"
TURNS, MEGABYTES = 120.0, 256.0
"""Millions of turns of a plain loop and megabytes that a bomb may take: about two seconds."""
Case = tuple[str, list[str]]
"""What was tried, and what broke."""


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The cases of one of the shared lists."""
    yield from map(json.loads, (HOME / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())


def told(ran: commands.Told, written: bool) -> list[str]:
    """What is wrong with how a command ended: a trace, or a refusal that is more than a line and its advice."""
    wrong = ["a trace"] if "Traceback" in ran.err else []
    if ran.code >= cli.USAGE and not written and len(ran.err.strip().splitlines()) > 2:
        wrong.append(f"a long refusal: {ran.err.strip()[:200]}")
    return wrong


def mail_of(path: Path, wanted_to: frozenset[str]) -> list[str]:
    """What is wrong with a mail that was written."""
    if not path.is_file():
        return []
    made = message_from_bytes(path.read_bytes(), policy=policy.default)
    wrong = [
        f"a header {name}" for name in made if name.lower() not in HEADERS and not name.lower().startswith("content-")
    ]
    lines = [f"{name}: {value}" for name, value in made.items()]
    wrong += [line for line in lines if "evil.test" in line or "\n" in str(line).strip()]
    to = [one.addr_spec for one in made["to"].addresses] if made["to"] else []
    wrong += [f"to {one}" for one in to if one not in wanted_to]
    return wrong + ["an attachment" for _ in made.iter_attachments()]


def headers(folder: Path) -> Iterator[Case]:
    """Answers to mails whose headers are hostile, by the template, written as mails."""
    notes = commands.ANALYST / "notes.yaml"
    for row in rows("headers"):
        out = folder / "letter.eml"
        out.unlink(missing_ok=True)
        ran = commands.run(folder, "draft", "rejection-reply", notes, "--rejection", HOME / row["file"], "--today",
                           puppet.TODAY, "--anyway", "--no-model", "--force", "-o", out)  # fmt: skip
        named = OWN in ran.err and "warning" in ran.err
        wrong = mail_of(out, frozenset((OWN, "helen.marsh@brightwater.example", "")))
        yield row["file"], told(ran, out.is_file()) + [one for one in wrong if not (one.startswith("to ") and named)]


def letters(folder: Path) -> Iterator[Case]:
    """Letters with a hostile front matter, exported as mails."""
    for row in rows("letters"):
        out = folder / "letter.eml"
        out.unlink(missing_ok=True)
        ran = commands.run(folder, "export", HOME / row["file"], "-o", out, "--force", "--anyway")
        yield row["what"], told(ran, out.is_file()) + mail_of(out, frozenset(("a@b.test",)))


def templates(folder: Path) -> Iterator[Case]:
    """Hostile templates in the user's folder."""
    own = folder / "home" / "templates" / "rejection-reply"
    own.mkdir(parents=True)
    (folder / "home").chmod(0o700)
    mail = folder / "mail.txt"
    mail.write_text(carriers.MAILS["en"].format("we liked it."), encoding="utf-8")
    arguments = ["draft", "rejection-reply", commands.ANALYST / "notes.yaml", "--rejection", mail, "--today",
                 puppet.TODAY, "--anyway", "--no-model", "--format", "json"]  # fmt: skip
    usual = min((child(folder, *arguments) for _ in range(3)), key=lambda ran: ran.turns)
    for row in rows("templates"):
        (own / "en.j2").write_text(row["template"], encoding="utf-8")
        ran = child(folder, *arguments)
        ran.turns -= usual.turns
        ran.megabytes -= usual.megabytes  # with readers of meaning and spelling the program alone has some 270
        wrong = [*told(ran.told, ran.told.code < cli.USAGE), *ran.over()]
        wrong += [word for word in ("__main__", "<class", "root:x:") if word in ran.told.out]
        yield row["id"], wrong


class Ran:
    """A command as a process of its own, and what it took."""

    def __init__(self, told: commands.Told, turns: float, megabytes: float) -> None:
        self.told, self.turns, self.megabytes = told, turns, megabytes

    def over(self) -> list[str]:
        """What it took too much of."""
        found = [f"{self.turns:.0f} million turns"] if self.turns > TURNS else []
        return found + ([f"{self.megabytes:.0f} MB"] if self.megabytes > MEGABYTES else [])


def child(folder: Path, *arguments: object) -> Ran:
    """Run it; its processor time with that of its children, in turns of a plain loop, and its memory at most."""
    env = {**os.environ, "LETTERKIT_HOME": str(folder / "home"), "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}
    loop = min(seconds(lambda: pass_over(range(1_000_000))) for _ in range(3))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen([sys.executable, "-m", "letterkit", *map(str, arguments)], cwd=folder, env=env,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)  # fmt: skip
    out, err = process.communicate()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peak = after.ru_maxrss / 2**10  # the largest of all children so far: see `alone`
    spoken = commands.Told(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))
    return Ran(spoken, took / loop, peak)


def bombs(folder: Path) -> Iterator[Case]:
    """What the shared generator makes, each run in a process of its own; the start of the program is taken off."""
    subprocess.run([sys.executable, HOME / "gen_bombs.py", folder], check=True)
    (folder / "small.txt").write_text("We met on 3 March.")
    start = min(alone(folder, ["read", "small.txt", "--as", "rejection"])["turns"] for _ in range(2))
    for row in map(json.loads, (folder / "bombs.jsonl").read_text(encoding="utf-8").splitlines()):
        took = alone(folder, row["arguments"])
        ran = Ran(commands.Told(took["code"], took["out"], took["err"]), took["turns"] - start, took["megabytes"])
        wrong = told(ran.told, False) + ran.over()
        wrong += ["something was run"] if (folder / "PWNED").exists() else []
        wrong += ["a file was read"] if "root:x:" in took["out"] else []
        print(f"  {row['name']:32} {ran.turns:6.0f} million turns {ran.megabytes:6.0f} MB", flush=True)
        yield row["name"], wrong


def alone(folder: Path, arguments: list[str]) -> dict[str, Any]:
    """A command under a process that has no other child, so that its peak is its own."""
    code = (
        "import json, sys; sys.path[:0] = [sys.argv[1], sys.argv[2]]\n"
        "import bench_files\nfrom pathlib import Path\n"
        "ran = bench_files.child(Path(sys.argv[3]), *sys.argv[4:])\n"
        "print(json.dumps({'turns': ran.turns, 'megabytes': ran.megabytes, 'code': ran.told.code, "
        "'out': ran.told.out[:2000], 'err': ran.told.err[:4000]}))"
    )
    here = Path(__file__).parent
    done = subprocess.run([sys.executable, "-c", code, here, here.parents[1], folder, *arguments],
                          capture_output=True, text=True, check=True)  # fmt: skip
    return dict(json.loads(done.stdout))


def names(folder: Path) -> Iterator[Case]:
    """Names that files are called by, two of one name, and cells that name files."""
    secret = folder / "secret"
    secret.mkdir()
    (secret / "p.txt").write_text(f"Analyst\n\nRequirements\n- {SECRET}\n- SQL", encoding="utf-8")
    place = folder / "place"
    place.mkdir()
    for row in rows("export-names"):
        kind = row["id"].partition("-")[0]
        before = {path for path in folder.rglob("*") if path.is_file()}
        wrong = {"company": company, "each": each, "path": path_cell}[kind](row, place)
        new = {path for path in folder.rglob("*") if path.is_file()} - before
        wrong += [
            f"written elsewhere: {path}" for path in new if place not in path.parents and "home" not in path.parts
        ]
        yield row["id"], wrong


def company(row: dict[str, Any], place: Path) -> list[str]:
    """A row whose employer is called so, and one beside it."""
    table, out = place / "jobs.jsonl", place / row["id"]
    cells = [
        {"company": name, "role": "Analyst", "posting": "Analyst\n\nRequirements\n- SQL"}
        for name in (row["value"], "Foo")
    ]
    table.write_text("".join(json.dumps(one) + "\n" for one in cells), encoding="utf-8")
    ran = commands.run(place, "batch", table, "--kind", "cover-letter", "--resume", commands.ANALYST / "resume.json",
                       "--today", puppet.TODAY, "-o", out, "--as", "txt", "--anyway", "--yes",
                       "--no-model")  # fmt: skip
    made = [path.name for path in out.rglob("*.txt")] if out.is_dir() else []
    wrong = told(ran, True) + ["no two letters the same"] * (len({one.casefold() for one in made}) != len(made))
    wrong += [f"a name of {len(one)} characters" for one in made if len(one) > 100]
    for sheet in out.rglob("*.csv") if out.is_dir() else ():
        cells_of = [cell for line in sheet.read_text(encoding="utf-8-sig").splitlines() for cell in line.split(",")]
        wrong += [f"a cell {cell[:20]!r}" for cell in cells_of if cell.lstrip('"')[:1] in ("=", "+", "-", "@")]
    return wrong


def each(row: dict[str, Any], place: Path) -> list[str]:
    """A letter to each of two people of such names."""
    text = (commands.ANALYST / "notes.yaml").read_text(encoding="utf-8")
    head, _, tail = text.partition("\ninterviewers:")
    rest = tail[tail.index("\n\n") :] if "\n\n" in tail else ""
    people = "".join(f"\n  - name: {json.dumps(name)}\n    email: p{n}@b.test" for n, name in enumerate(row["value"]))
    notes, out = place / "notes.yaml", place / f"{row['id']}" / "th.md"
    out.parent.mkdir()
    notes.write_text(f"{head}\ninterviewers:{people}\n{rest}", encoding="utf-8")
    ran = commands.run(place, "draft", "thank-you", notes, "--each", "-o", out, "--today", puppet.TODAY, "--anyway",
                       "--no-model")  # fmt: skip
    made = [path.name for path in out.parent.iterdir()]
    both = len(made) in (0, 2) or made == ["th-all.md"]  # one letter to both, where the notes part nothing between them
    return told(ran, bool(made)) + ([] if both else [f"files: {made}"])


def path_cell(row: dict[str, Any], place: Path) -> list[str]:
    """A row whose cells name a file."""
    value = row["value"]
    if "link" in value:
        (place / "link.txt").symlink_to(place.parent / "secret" / "p.txt")
        value = "link.txt"
    table, out = place / "jobs.csv", place / row["id"]
    table.write_text(f"company,role,posting,resume\nFoo,Analyst,{value},{value}\n", encoding="utf-8")
    ran = commands.run(place, "batch", table, "--kind", "cover-letter", "--today", puppet.TODAY, "-o", out,
                       "--as", "txt", "--anyway", "--yes", "--no-model")  # fmt: skip
    said = "".join(path.read_text(encoding="utf-8", errors="replace") for path in out.rglob("*") if path.is_file())
    return told(ran, True) + [word for word in (SECRET, "root:x:", "PATH=") if word in said]


PARTS = {"headers": headers, "letters": letters, "templates": templates, "names": names, "bombs": bombs}


def main(only: str) -> None:
    """Print the table, each break before it."""
    runs, broken = Counter[str](), Counter[str]()
    for name, part in PARTS.items():
        if only in ("", name):
            with tempfile.TemporaryDirectory() as folder:
                for what, wrong in part(Path(folder)):
                    runs[name] += 1
                    broken[name] += bool(wrong)
                    if wrong:
                        print(f"{name}, {what}: {'; '.join(wrong)}", flush=True)
    for name, count in runs.items():
        print(f"{name:12} {count:4} {broken[name]:4}")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--only", choices=PARTS, default="")
    main(**vars(options.parse_args()))
