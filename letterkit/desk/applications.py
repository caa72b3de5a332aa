"""Applications as folders of the desk: what came in and was noted, plain files, and the letters made of them.

    desk/3fa91c7e/application.json  mail.eml  notes.txt  letters/1/…

Each file is written whole or not at all and is its owner's alone. The files are ordinary ones: the command line reads
them as they are.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from letterkit import exports, rights
from letterkit.desk.answering import NotHereError
from letterkit.errors import StoreError

if TYPE_CHECKING:
    from letterkit.desk.sheets import Sheet

ROLES = ("mail", "notes", "resume", "posting")
FILE = "application.json"
TEXT = ("txt", "md", "yaml", "yml", "toml", "json", "eml", "csv", "html", "text")
"""Suffixes of files whose words can be changed where they stand."""
KNOWN = (*TEXT, "pdf", "docx", "xml", "mbox", "htm", "xlsx")
HEADED = re.compile(r"(?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\n")
"""A mail that was pasted with its headers."""


@dataclass
class State:
    """What was said of an application beside its files.

    files: the name of each by its role. decision: what an unclear message is. share: lines of the notes that may be
    told. left_out: notes, by their words, that the letter does without. begun: sentences that are being written, by
    their notes. kind, to, language: the letter that is wanted. letter: the number of the one that was looked at last.
    anyway: why, although advice speaks against it. read_by: the model that read the mail, and that mail's digest.
    """

    made: str
    files: dict[str, str] = field(default_factory=dict)
    decision: str = ""
    share: list[int] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    begun: dict[str, str] = field(default_factory=dict)
    kind: str = ""
    to: str = ""
    language: str = ""
    anyway: str = ""
    letter: int = 0
    read_by: list[str] = field(default_factory=list)


@dataclass
class Application:
    """One application and its folder."""

    folder: Path
    state: State

    @property
    def id(self) -> str:
        """Its name in addresses."""
        return self.folder.name

    def path(self, role: str) -> Path | None:
        """The file in a role, None where there is none."""
        name = self.state.files.get(role)
        return self.folder / name if name and (self.folder / name).is_file() else None

    def data(self, role: str) -> bytes:
        """The bytes of the file in a role, none where there is none."""
        path = self.path(role)
        return path.read_bytes() if path else b""

    def text(self, role: str) -> str | None:
        """The words of a file that can be changed where they stand; None for one of another format."""
        path = self.path(role)
        if path is None:
            return ""
        if path.suffix.removeprefix(".") not in TEXT:
            return None
        try:
            return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError:
            return None

    @property
    def reader(self) -> str:
        """The model that read the mail as it is now, "" where none did."""
        by = self.state.read_by
        return by[0] if len(by) == 2 and by[1] == self.message else ""

    @property
    def message(self) -> str:
        """The digest of the file that the message is in: the notes, where it was copied into them."""
        return self.digest("mail" if self.path("mail") else "notes")

    def digest(self, role: str) -> str:
        """What tells whether a file is still the one that somebody saw."""
        return hashlib.sha256(self.data(role)).hexdigest()[:16]

    def put(self, role: str, data: bytes, name: str = "") -> None:
        """Take a file in a role, in the place of the one before; empty bytes take it away."""
        suffix = Path(name).suffix.removeprefix(".").lower()
        old = self.path(role)
        new = self.folder / f"{role}.{suffix if suffix in KNOWN else 'txt'}"
        if data:
            exports.write(new, data)
            self.state.files[role] = new.name
        else:
            self.state.files.pop(role, None)
        self.keep()
        if old and (old != new or not data):
            old.unlink(missing_ok=True)

    def write(self, role: str, text: str) -> None:
        """Change the words of a file, or begin one."""
        old, is_mail = self.path(role), role == "mail" and HEADED.match(text)
        name = "mail.eml" if is_mail else old.name if old else f"{role}.txt"
        self.put(role, text.encode() if text.strip() else b"", name)

    def keep(self) -> None:
        """Put on the disk what was said."""
        exports.write(self.folder / FILE, json.dumps(asdict(self.state), ensure_ascii=False).encode())

    def sheets(self) -> list[Sheet]:
        """Its letters, the first one first. A folder without one is of a letter that was never finished."""
        from letterkit.desk.sheets import STATE, Sheet

        found = (path for path in self._letters.glob("*") if path.name.isdigit() and (path / STATE).is_file())
        sheets = []
        for path in sorted(found, key=lambda path: int(path.name)):
            with suppress(StoreError):  # one that is damaged is named where it is opened, and hides no other
                sheets.append(Sheet.open(path))
        return sheets

    def sheet(self, number: int) -> Sheet:
        """One of its letters. Raises NotHereError."""
        from letterkit.desk.sheets import STATE, Sheet

        folder = self._letters / str(number)
        if number < 1 or not (folder / STATE).is_file():
            raise NotHereError("This letter does not exist.", "It may have been removed in another window.")
        return Sheet.open(folder)

    def new_sheet(self) -> Path:
        """The folder of a further letter."""
        number = max((int(path.name) for path in self._letters.glob("*") if path.name.isdigit()), default=0) + 1
        folder = self._letters / str(number)
        self._letters.mkdir(mode=0o700, exist_ok=True)  # what `parents` makes, others could read
        folder.mkdir(mode=0o700)
        return folder

    def erase(self) -> None:
        """Remove it with all that it holds."""
        shutil.rmtree(self.folder)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given yet."""
        return not self.state.files and not self.sheets()

    @property
    def _letters(self) -> Path:
        return self.folder / "letters"


def prepare_home(home: Path) -> None:
    """Make the desk's folder for its owner alone. Raises StoreError."""
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{home} cannot be created: {error.strerror}.", "Make its folder writable.") from error
    rights.own(home)


def begin(home: Path, now: datetime) -> Application:
    """A new application."""
    folder = home / secrets.token_hex(4)
    folder.mkdir(mode=0o700)
    made = Application(folder, State(now.isoformat(timespec="seconds")))
    made.keep()
    return made


def find(home: Path, id: str) -> Application:
    """An application by its id. Raises NotHereError."""
    known = {path.name: path for path in home.iterdir() if (path / FILE).is_file()}
    if id not in known:
        raise NotHereError("This application does not exist.", "It may have been removed in another window.")
    return Application(known[id], _state(known[id] / FILE))


def every(home: Path) -> Iterator[Application]:
    """All applications that something was given for, the newest first."""
    found = [find(home, path.name) for path in home.iterdir() if (path / FILE).is_file()]
    yield from sorted((one for one in found if not one.is_empty), key=lambda one: one.state.made, reverse=True)


def _state(path: Path) -> State:
    """What was kept; what no longer is understood is left out. Raises StoreError for a file that is damaged."""
    try:
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        known = {name: values[name] for name in State.__dataclass_fields__ if name in values}
        return State(**known)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise StoreError(
            f"{path} is damaged.", "Move its folder elsewhere; the files in it are still yours."
        ) from error


def day_of(text: str) -> date | None:
    """The day of a moment that was kept."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
