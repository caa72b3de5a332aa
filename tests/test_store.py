"""The store: what was kept is there, only its owner can read it, and what was erased is gone from the disk too."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from briefs import brief_of

from letterkit import store as store_module
from letterkit.errors import StoreError
from letterkit.letter import Letter, Usage
from letterkit.letters.writing import by_template
from letterkit.models import Message, Reply, Request
from letterkit.rules import review
from letterkit.store import Store
from letterkit.store._tables import MIGRATIONS

REPLY = Reply("an answer with Zitronenfalter in it", "stub-1", "stop", Usage(1, 100, 10, 0.002))
AT = datetime(2026, 3, 11, 9, 30)


def request(text: str = "hello", draft: str = "d1") -> Request:
    """A question."""
    return Request("write", (Message("user", text),), draft=draft)


@pytest.fixture(scope="module")
def letter() -> Letter:
    """A reviewed letter."""
    brief = brief_of(kind="thank-you", to="tomasz")
    made = by_template(brief, fallback_reason="The model's server failed.")
    return made.with_findings(tuple(review(replace(made, subject="TODO"), brief)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a store can be made."""
    return tmp_path / "letterkit" / "letterkit.db"


class TestJournal:
    def test_a_reply_is_there_when_the_store_is_opened_again(self, path: Path) -> None:
        with Store.open(path) as store:
            store.keep_reply("k", request(), REPLY)
            assert store.reply("other") is None
        with Store.open(path) as again:
            assert again.reply("k") == REPLY

    def test_it_outlives_a_process_that_is_killed(self, path: Path) -> None:
        program = (
            "import os, signal, sys\nfrom pathlib import Path\nfrom letterkit.store import Store\n"
            "from letterkit.models import Reply, Request\n"
            "store = Store.open(Path(sys.argv[1]))\nstore.keep_reply('k', Request('plan', ()), Reply('kept'))\n"
            "os.kill(os.getpid(), signal.SIGKILL)\n"
        )
        subprocess.run([sys.executable, "-c", program, str(path)], check=False)
        with Store.open(path) as store:
            assert store.reply("k") == Reply("kept")

    def test_what_led_nowhere_can_be_forgotten(self) -> None:
        store = Store.open(None)
        store.keep_reply("k", request(), REPLY)
        store.keep_reply("l", request(), REPLY)
        store.forget_replies(["k"])
        assert store.reply("k") is None
        assert store.reply("l") == REPLY

    def test_together_is_all_or_nothing(self) -> None:
        store = Store.open(None)

        def fail() -> None:
            with store.together():
                store.keep_reply("k", request(), REPLY)
                raise ValueError("on the way")

        with pytest.raises(ValueError, match="on the way"):
            fail()
        assert store.reply("k") is None


class TestLetters:
    def test_a_letter_comes_back_as_it_was(self, path: Path, letter: Letter) -> None:
        assert letter.findings
        with Store.open(path) as store:
            number = store.keep_letter(letter, draft="d1", at=AT)
        with Store.open(path) as again:
            kept = again.letter(number)
            assert kept is not None
            assert kept.letter == letter
            assert (kept.at, kept.draft) == (AT, "d1")

    def test_letters_are_found_by_kind_and_recipient(self, letter: Letter) -> None:
        store = Store.open(None)
        one = store.keep_letter(letter)
        two = store.keep_letter(replace(letter, kind="influence"))
        assert [kept.id for kept in store.letters()] == [one, two]
        assert [kept.id for kept in store.letters(kind="influence")] == [two]
        assert len(store.letters(recipient="TOMASZ.WILK@brightwater.test")) == 2
        assert store.letters(recipient="nobody@example.test") == []
        assert store.letter(99) is None


class TestErasing:
    def bytes_of(self, path: Path) -> bytes:
        """Everything in the folder of the store."""
        return b"".join(file.read_bytes() for file in path.parent.iterdir())

    def test_what_is_erased_is_gone_from_every_file(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            store.keep_reply("k", request(draft="d1"), REPLY)
            store.keep_reply("l", request(draft="d2"), replace(REPLY, text="the Pfauenauge stays"))
            number = store.keep_letter(letter, draft="d1")
            assert b"Zitronenfalter" in self.bytes_of(path)
            assert b"eleven tabs" in self.bytes_of(path)
            assert store.erase([number]) == 1
            assert b"Zitronenfalter" not in self.bytes_of(path)
            assert b"eleven tabs" not in self.bytes_of(path)
            assert b"Pfauenauge" in self.bytes_of(path)
            assert store.erase() == 0
            assert b"Pfauenauge" not in self.bytes_of(path)
        assert b"Pfauenauge" not in self.bytes_of(path)

    def test_what_is_overwritten_leaves_no_free_pages_behind(self, path: Path) -> None:
        with Store.open(path) as store:
            assert store._db.execute("PRAGMA secure_delete").fetchone() == (1,)

    def test_what_a_model_read_in_messages_goes_with_any_letter(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            store.keep_reply("k", request(draft="read-d9"), REPLY)
            store.erase([store.keep_letter(letter, draft="d1")])
            assert b"Zitronenfalter" not in self.bytes_of(path)

    def test_long_texts_that_fill_pages_of_their_own_are_gone_too(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            for n in range(20):
                store.keep_reply(f"k{n}", request(draft="d1"), replace(REPLY, text="Zitronenfalter " * 2000))
            store.keep_letter(letter, draft="d1")
            store.erase()
        assert b"Zitronenfalter" not in self.bytes_of(path)

    def test_a_reader_that_keeps_the_old_pages_is_named(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            store.keep_letter(letter)
            other = sqlite3.connect(path, isolation_level=None)
            other.execute("BEGIN")
            other.execute("SELECT * FROM letters").fetchall()
            store._db.execute("PRAGMA busy_timeout=50")
            with pytest.raises(StoreError, match="reading"):
                store.erase()
            other.close()
            store.erase()
        assert b"eleven tabs" not in self.bytes_of(path)


class TestRights:
    def test_only_the_owner_reads_it_whatever_the_mask(self, path: Path) -> None:
        old = os.umask(0)
        try:
            with Store.open(path) as store:
                store.keep_reply("k", request(), REPLY)
                files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
                assert len(files) > 1  # the log beside it, too
                assert set(files.values()) == {0o600}
        finally:
            os.umask(old)
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


class TestFaults:
    def test_a_file_that_is_none(self, path: Path) -> None:
        path.parent.mkdir()
        path.write_bytes(b"these are no pages of a database" * 100)
        with pytest.raises(StoreError, match="damaged") as caught:
            Store.open(path)
        assert "Move it elsewhere" in caught.value.todo

    def test_what_the_disk_refused_is_not_to_be_given_up(self) -> None:
        with pytest.raises(StoreError, match="disk I/O error") as caught, store_module._said("the journal"):
            raise sqlite3.OperationalError("disk I/O error")
        assert "run it again" in caught.value.todo
        assert "Move it elsewhere" not in caught.value.todo

    def test_pages_that_were_overwritten(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            for _ in range(20):
                store.keep_letter(letter)
        data = bytearray(path.read_bytes())
        data[5000:] = os.urandom(len(data) - 5000)
        path.write_bytes(data)
        with pytest.raises(StoreError), Store.open(path) as store:
            store.letters()

    def test_a_letter_that_is_none(self) -> None:
        store = Store.open(None)
        store._db.execute("INSERT INTO letters VALUES (1, NULL, '', 'x', 'x', '{')")
        assert store.letters() == []
        with pytest.raises(StoreError, match=r"Letter 1 in .* is damaged"):
            store.letter(1)

    def test_a_file_of_a_newer_version(self, path: Path) -> None:
        Store.open(path).close()
        db = sqlite3.connect(path)
        db.execute("PRAGMA user_version=999")
        db.close()
        with pytest.raises(StoreError, match="newer"):
            Store.open(path)

    def test_another_that_writes(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(store_module, "PATIENCE", 0.05)
        with Store.open(path) as store:
            other = sqlite3.connect(path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="Another letterkit process is writing"):
                store.keep_reply("k", request(), REPLY)
            other.execute("ROLLBACK")
            other.close()
            store.keep_reply("k", request(), REPLY)

    def test_a_full_disk(self, path: Path) -> None:
        with Store.open(path) as store:
            pages = store._db.execute("PRAGMA page_count").fetchone()[0]
            store._db.execute(f"PRAGMA max_page_count={pages}")
            with pytest.raises(StoreError, match="is full"):
                store.keep_reply("k", request(), replace(REPLY, text="x" * 1_000_000))
            store._db.execute("PRAGMA max_page_count=100000")
            store.keep_reply("k", request(), REPLY)
            assert store.reply("k") == REPLY

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match="cannot be written"):
            Store.open(tmp_path / "file" / "letterkit.db")

    def test_a_store_that_was_closed(self) -> None:
        store = Store.open(None)
        store.close()
        with pytest.raises(StoreError):
            store.reply("k")


def test_two_processes_that_make_the_store_at_once_make_one(path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom letterkit.store import Store\nStore.open(Path(sys.argv[1])).close()"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(path)], stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[1] for process in running] == [b""] * 4
    assert [process.returncode for process in running] == [0] * 4


def test_migrations_are_numbered_in_order() -> None:
    names = [migrate.__name__ for migrate in MIGRATIONS]
    assert [int(name.split("_")[1]) for name in names] == list(range(1, len(names) + 1))


class TestDamage:
    """One letter that cannot be read hides no other, and its words are told to nobody."""

    @pytest.fixture
    def damaged(self, path: Path, letter: Letter) -> Store:
        """Three letters, of which the second is the one given."""
        store = Store.open(path)
        for _ in range(3):
            store.keep_letter(letter, at=AT)
        return store

    @pytest.mark.parametrize(
        "harm",
        [
            "letter = substr(letter, 1, 300)",
            "letter = '{'",
            "letter = ''",
            "letter = 'no room: full of Zitronenfalter'",
            "letter = x'ff00ff'",
            "at = 'yesterday, Zitronenfalter'",
            "at = 12",
        ],
    )
    def test_the_others_are_there(self, harm: str, damaged: Store) -> None:
        damaged._db.execute(f"UPDATE letters SET {harm} WHERE id = 2")
        assert [kept.id for kept in damaged.letters()] == [1, 3]
        assert damaged.numbers() == [1, 2, 3]
        with pytest.raises(StoreError, match=r"Letter 2 in .* is damaged: what it held is lost") as caught:
            damaged.letter(2)
        assert "Zitronenfalter" not in str(caught.value)
        assert damaged.erase([2]) == 1
        damaged.close()

    def test_a_finding_that_is_none_is_damage_too(self, damaged: Store) -> None:
        damaged._db.execute("UPDATE findings SET start = 'x', message = NULL WHERE letter = 2")
        assert [kept.id for kept in damaged.letters()] == [1, 3]
        damaged.close()

    def test_what_cannot_be_held_is_told_without_its_words(self) -> None:
        with Store.open(None) as store, pytest.raises(StoreError) as caught:
            store.keep_reply("k", request(), replace(REPLY, usage=Usage(1, 10**30, 1)))
        assert "Zitronenfalter" not in str(caught.value)


class TestRightsOfWhatIsThere:
    @pytest.mark.skipif(os.name != "posix", reason="is about the rights of POSIX")
    def test_what_others_can_read_is_tightened(self, path: Path) -> None:
        Store.open(path).close()
        for one, mode in ((path, 0o644), (path.parent, 0o755)):
            one.chmod(mode)
        Store.open(path).close()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700

    @pytest.mark.skipif(os.name != "posix", reason="is about the rights of POSIX")
    def test_a_folder_that_others_write_to_is_refused(self, path: Path) -> None:
        path.parent.mkdir()
        path.parent.chmod(0o777)
        with pytest.raises(StoreError, match="Others can write to the folder"):
            Store.open(path)
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o777

    def test_a_copy_of_an_open_store_is_whole(self, path: Path, tmp_path: Path, letter: Letter) -> None:
        """With the file beside it, all that was kept; without, as it was at some time before."""
        with Store.open(path) as store:
            store.keep_letter(letter)
            for number, suffixes in enumerate((("", "-wal"), ("",))):
                copied = tmp_path / f"copy{number}" / path.name
                copied.parent.mkdir()
                for suffix in suffixes:
                    copied.with_name(path.name + suffix).write_bytes(path.with_name(path.name + suffix).read_bytes())
                with Store.open(copied) as other:
                    assert len(other.letters()) in ((1,) if "-wal" in suffixes else (0, 1))
                assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in copied.parent.iterdir())

    def test_a_clock_that_goes_backwards_loses_no_letter(self, path: Path, letter: Letter) -> None:
        with Store.open(path) as store:
            for year in (2026, 2001, 1970):
                store.keep_letter(letter, at=AT.replace(year=year))
            assert [kept.at and kept.at.year for kept in store.letters()] == [2026, 2001, 1970]


class TestClaims:
    HOLD = (
        "import sys\nfrom pathlib import Path\nfrom letterkit.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\nprint(store.claim(sys.argv[2]), flush=True)\nsys.stdin.read()\n"
    )

    def hold(self, path: Path, draft: str) -> subprocess.Popen[str]:
        """A process that claims a draft, until its input ends."""
        held = subprocess.Popen([sys.executable, "-c", self.HOLD, str(path), draft], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, text=True)  # fmt: skip
        assert held.stdout
        assert held.stdout.readline() == "True\n"
        return held

    @pytest.mark.parametrize("end", ["terminate", "kill", "communicate"])
    def test_a_draft_is_one_process_s_until_it_ends_however_it_does(self, end: str, path: Path) -> None:
        with Store.open(path) as store:
            held = self.hold(path, "d1")
            assert not store.claim("d1")
            assert store.claim("d2")
            getattr(held, end)()
            held.communicate()
            assert store.claim("d1")
            assert not store.claim("d1")
            store.release("d1")
            assert store.claim("d1")
