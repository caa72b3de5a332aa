"""Letters of a folder or a batch, by anybody, one after the other: the worst first, then those that are due first.

They are read in the background, so that the page is there at once however many they are. A letter that is changed here
is changed in its file; the file as it was stays beside it.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.responses import Response

from letterkit import drafts, exports, kinds, mending, readers
from letterkit.decisions import FILE as DECISIONS
from letterkit.decisions import Decisions
from letterkit.decisions import key as key_of
from letterkit.desk import Desk, sheets
from letterkit.desk.answering import Asked, NotHereError
from letterkit.desk.naming import Named
from letterkit.desk.sheets import Sheet
from letterkit.desk.working import Work, act, versions
from letterkit.errors import LetterkitError
from letterkit.letter import Letter
from letterkit.letters import Reviewer
from letterkit.letters.reviewing import reviewed

SUFFIXES = ("txt", "md", "eml", "json", "docx", "html")
"""Files that are taken for letters in a folder."""
NOT_LETTERS = ("report.jsonl", "readme.md", "desk.json")
ORIGINAL = ".orig"
MOST_DROPPED = 500


@dataclass
class Item:
    """A letter of the queue.

    errors, warnings: how many are open; left: how many were set aside. sent: the day. fault: why it cannot be read.
    """

    key: str
    path: Path
    name: str
    kind: str = ""
    to: str = ""
    words: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    left: int = 0
    approved: bool = False
    sent: str = ""
    closes: datetime | None = None
    fault: str = ""
    is_read: bool = False

    @property
    def order(self) -> tuple[bool, bool, bool, int, int, datetime, str]:
        """Unread ones last, sent ones after approved ones after open ones, the worst first, then what is due first."""
        return (not self.is_read, bool(self.sent), self.approved, -self.errors - 100 * bool(self.fault), -self.warnings,
                self.closes or datetime.max, self.name)  # fmt: skip


@dataclass
class Queue:
    """The letters of one run, read one after the other. reader: the thread that reads those that came last.

    walk: the order of the list as it was seen last, in which who mends a letter goes on.
    """

    desk: Desk
    items: dict[str, Item] = field(default_factory=dict)
    walk: list[str] = field(default_factory=list)
    reader: threading.Thread | None = None

    @classmethod
    def of(cls, desk: Desk) -> Queue:
        """That of a desk, which begins to read it when it is first asked for."""
        with desk.lock("queue"):
            if "queue" not in desk.jobs:
                made = desk.jobs["queue"] = cls(desk)
                made.add([*desk.files, *sorted((desk.home / "drafts").glob("*.*"))])
            found: Queue = desk.jobs["queue"]
            return found

    def add(self, paths: Iterable[Path]) -> None:
        """Take further letters, and read them in the background."""
        new = {_key(path): Item(_key(path), path, path.name) for path in paths if _key(path) not in self.items}
        self.items |= new
        self.anew(list(new.values()))

    def anew(self, items: Sequence[Item]) -> None:
        """Read letters in the background, that have not been or that are taken for something else now."""
        for item in items:
            item.is_read = False
        if items:
            self.reader = threading.Thread(target=self._look, args=(items,), daemon=True)
            self.reader.start()

    def _look(self, items: Sequence[Item]) -> None:
        for item in items:
            self.look(item)

    def look(self, item: Item) -> None:
        """Read one, and count what the rules find in it."""
        try:
            begun = _sheet(self, item) if (self.folder(item) / sheets.STATE).is_file() else None
            letter = self.review(begun.letter if begun else self.read(item))
            self.count(item, letter, begun.decisions if begun else Decisions.read(item.path.parent / DECISIONS))
            item.closes = letter.window.closes
            item.sent = begun.state.sent if begun else ""
        except (LetterkitError, OSError) as error:
            item.fault = str(error)
        item.is_read = True

    def folder(self, item: Item) -> Path:
        """Where what is done to a letter is kept."""
        return self.desk.home / "queue" / item.key

    @property
    def named(self) -> Named:
        """What a person said that letters are."""
        return Named(self.desk.home / "queue")

    def read(self, item: Item) -> Letter:
        """The letter in an item's file, of the kind that it is said to be. Raises InputError."""
        letter = read(item.path)
        return replace(letter, kind=self.named.kinds().get(item.key, letter.kind))

    def order(self) -> list[Item]:
        """All letters as the list shows them, which is kept for whoever goes from one to the next."""
        items = sorted(self.items.values(), key=lambda one: one.order)
        self.walk = [one.key for one in items]
        return items

    def count(self, item: Item, letter: Letter, decided: Decisions) -> None:
        """Keep how a letter stands."""
        found = [finding.severity for finding in decided.open(letter)]
        item.errors, item.warnings, item.infos = (found.count(one) for one in ("error", "warning", "info"))
        item.left = sum(finding.severity != "info" for finding in letter.findings) - item.errors - item.warnings
        item.kind, item.to, item.words = letter.kind, letter.to.name if letter.to else "", letter.words
        item.approved = decided.approved(letter)

    def reviewer(self) -> Reviewer:
        """Who reviews them."""
        return Reviewer(self.desk.sources(), self.desk.now().date(), self.desk.assets)

    def review(self, letter: Letter) -> Letter:
        """A letter with its findings."""
        return reviewed(letter, self.reviewer().brief(letter))

    def item(self, key: str) -> Item:
        """One of them. Raises NotHereError."""
        if key not in self.items:
            raise NotHereError("This letter is not in the queue.", "Go back to the queue.")
        return self.items[key]


def _key(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def read(path: Path) -> Letter:
    """The letter in a file. Raises InputError."""
    return drafts.read(readers.read(path, trust="own"))


def letters_in(folder: Path) -> list[Path]:
    """The files of a folder that may be letters, with those of its folders."""
    found = (path for path in sorted(folder.rglob("*")) if path.suffix.removeprefix(".").casefold() in SUFFIXES)
    return [path for path in found if path.is_file() and path.name.casefold() not in NOT_LETTERS
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)]  # fmt: skip


class Filed(Work):
    """A letter of the queue on its page: what is changed here is changed in its file."""

    def __init__(self, asked: Asked, queue: Queue, item: Item) -> None:
        self.queue, self.item = queue, item
        super().__init__(asked, _sheet(queue, item), f"/queue/{item.key}")

    def review(self, letter: Letter) -> Letter:
        """Any version of it with its findings."""
        return self.queue.review(letter)

    def brief(self) -> Any:
        """What it may say."""
        return self.queue.reviewer().brief(self.sheet.letter)

    def lines(self, source: str) -> list[tuple[int, str, bool]]:
        """The lines around a source, where that is a file that was named."""
        name, _, number = source.rpartition(":")
        given = self.queue.desk.sources()
        documents = [one.document for one in (given.notes, given.rejection) if one is not None]
        text = next((one.text for one in documents if one.name == name), "")
        lines, at = text.split("\n"), int(number) if number.isdigit() else 0
        return [(n, lines[n - 1][:400], n == at) for n in range(max(1, at - 2), min(len(lines), at + 2) + 1) if text]

    def frame(self) -> dict[str, Any]:
        """What is around it on the page."""
        if self.queue.walk.count(self.item.key) != 1:
            self.queue.order()
        order = self.queue.walk
        at = order.index(self.item.key)
        after = order[at + 1] if at + 1 < len(order) else ""
        if self.item.approved or self.item.sent:  # who let one go wants the next that waits
            ahead = (self.queue.items[key] for key in (*order[at + 1 :], *order[:at]))
            after = next((one.key for one in ahead if not (one.approved or one.sent)), after)
        return {
            "step": None, "ways": {"letter": self.address, "away": f"{self.address}/away"}, "id": "",
            "name": self.item.name, "number": 0, "sheets": [], "kinds": kinds.names(self.queue.desk.assets),
            "place": {"key": self.item.key, "at": at + 1, "of": len(order), "before": order[at - 1] if at else "",
                      "after": after},
        }  # fmt: skip

    def marked(self) -> None:
        """Let the list say so."""
        self.item.sent = self.sheet.state.sent

    def changed(self) -> None:
        """Put the words in the file they came from."""
        path, letter = self.item.path, self.sheet.letter
        data, old = path.read_bytes(), read(path)
        if old.body != letter.body:
            new = mending.put_back(data, path.name, old.body, letter.body)
            exports.write(path.with_name(path.name + ORIGINAL), data)
            exports.write(path, new)
            self.sheet.mark(put=_digest(path))


def _digest(path: Path) -> str:
    """What tells whether a file is still as it was put there, even where its words are read otherwise than written."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def _sheet(queue: Queue, item: Item) -> Sheet:
    """The sheet of a file; one that was changed elsewhere since has a further version."""
    desk = queue.desk
    folder = desk.home / "queue" / item.key
    letter = queue.read(item)
    if not (folder / sheets.STATE).is_file():
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        made = sheets.begin(folder, letter, desk.now(), sheets.State(file=str(item.path)))
        beside = item.path.parent / DECISIONS
        if beside.is_file():
            made.decide(Decisions.read(beside).about(queue.review(letter)), made.state.revision)
            made.state.undo.clear()
        return made
    found = Sheet.open(folder)
    if found.letter.body != letter.body and found.state.put != _digest(item.path):
        found.add(letter, desk.now())
    if found.letter.kind != letter.kind and item.key in queue.named.kinds():
        found.rekind(letter.kind, desk.now())
    return found


def show(asked: Asked) -> Response:
    """The list."""
    queue = Queue.of(asked.desk)
    items = queue.order()
    left = sum(not item.is_read for item in items)
    if asked.by_script:
        return asked.json(left=left, html=asked.part("_queue.html", items=items))
    names = kinds.names(asked.desk.assets)
    return asked.page("queue.html", items=items, left=left, step=None, kinds=names)


def call(asked: Asked) -> Response:
    """Say what kind of letter all of them are that nobody let go yet, or the one that is named."""
    queue, kind = Queue.of(asked.desk), kinds.load(asked.text("kind"), asked.desk.assets).name
    with asked.desk.lock("queue"):
        key, waiting = asked.text("key"), (one for one in queue.items.values() if not (one.approved or one.sent))
        meant = [queue.item(key)] if key else list(waiting)
        queue.named.say(kind, [one.key for one in meant])
        queue.anew(meant)
    return asked.go(f"/queue/{key}" if key else "/queue")


def add(asked: Asked) -> Response:
    """Take drafts by anybody that were dropped."""
    folder = asked.desk.home / "drafts"
    folder.mkdir(mode=0o700, exist_ok=True)
    new = []
    for name, data in asked.files("dropped")[:MOST_DROPPED]:
        suffix = Path(name).suffix.casefold()
        stem = "".join(c if c.isalnum() or c in "-_ " else "-" for c in Path(name).stem)[:60].strip() or "letter"
        path = folder / f"{stem}{suffix if suffix[1:] in SUFFIXES else '.txt'}"
        number = 2
        while path.exists() and path.read_bytes() != data:
            path = path.with_stem(f"{stem}-{number}")
            number += 1
        exports.write(path, data)
        new.append(path)
    if text := asked.text("text").strip():
        path = folder / f"pasted-{hashlib.sha256(text.encode()).hexdigest()[:8]}.txt"
        exports.write(path, text.encode() + b"\n")
        new.append(path)
    queue = Queue.of(asked.desk)
    queue.add(new)
    return asked.go(f"/queue/{_key(new[0])}" if len(new) == 1 else "/queue")


def opened(asked: Asked) -> Filed:
    """The letter that an address names."""
    queue = Queue.of(asked.desk)
    return Filed(asked, queue, queue.item(asked.path("key")))


def show_letter(asked: Asked) -> Response:
    """A letter's page."""
    return opened(asked).page()


def change(asked: Asked) -> Response:
    """Do to a letter what a button, a key or typing asked for."""
    with asked.desk.lock("queue"):
        work = opened(asked)
        answer = act(work)
        _publish(work)
    return answer


def _publish(work: Filed) -> None:
    """Let the file of decisions beside the letter say what was decided here: one file for all who read."""
    before, now = (Decisions.read(path / DECISIONS) for path in (work.item.path.parent, work.sheet.folder))
    letter = work.reviewed()
    about = {key_of(letter, finding) for finding in letter.findings}
    for one in about - set(now.dismissals):
        before.dismissals.pop(one, None)
    before.dismissals |= now.dismissals
    before.approvals |= now.approvals
    if before.dismissals or before.approvals or (work.item.path.parent / DECISIONS).is_file():
        exports.write(work.item.path.parent / DECISIONS, before.lines())
    work.queue.count(work.item, letter, now)


def compare(asked: Asked) -> Response:
    """What changed between two versions."""
    return versions(opened(asked))
