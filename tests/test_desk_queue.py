"""The queue: letters of a folder by anybody, the worst first, changed in their files; and how the desk ends."""

from __future__ import annotations

import re
import socket
import sys
import threading
import time
import webbrowser
from pathlib import Path
from typing import Any

import pytest
from cli_run import Shell, cli
from desk_run import EXAMPLES, NOW, Visitor, desk, plain, visitor

from letterkit import letters
from letterkit.cli._environment import Environment
from letterkit.cli._serving import Away, _announce
from letterkit.decisions import FILE, Decisions
from letterkit.desk import queue
from letterkit.desk.queue import Queue, letters_in

__all__ = ["cli", "visitor"]

GOOD = "Dear Dana,\n\nThank you for showing me the returns flow. I will send it on Friday.\n\nBest regards,\nRobin\n"
BAD = "Dear Dana,\n\nYou will regret this. I hope you fail.\n\nBest regards,\nRobin\n"
HASTY = "Dear Dana,\n\nThank you for the the tour. Please answer asap.\n\nBest regards,\nRobin\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of letters, and of what is none."""
    into = tmp_path / "letters"
    into.mkdir()
    for name, text in (
        ("good.txt", GOOD),
        ("bad.txt", BAD),
        ("hasty.txt", HASTY),
        ("report.jsonl", "{}"),
        (".x.txt", ""),
    ):
        (into / name).write_text(text)
    return into


def visit(tmp_path: Path, folder: Path, **options: Any) -> Visitor:
    """A visitor whose queue was read."""
    visitor = Visitor(desk(tmp_path, files=letters_in(folder), **options))
    settle(visitor)
    return visitor


def settle(visitor: Visitor) -> None:
    """Wait until every letter was read."""
    made = Queue.of(visitor.desk)
    while made.reader and made.reader.is_alive():
        made.reader.join()


def key(visitor: Visitor, name: str) -> str:
    """The address of a letter of the queue."""
    return next(f"/queue/{one.key}" for one in Queue.of(visitor.desk).items.values() if one.name == name)


def test_the_worst_come_first_and_what_is_no_letter_is_not_there(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    seen = visitor.get("/queue")
    assert seen.index("bad.txt") < seen.index("hasty.txt") < seen.index("good.txt")
    assert "report.jsonl" not in seen
    assert "2 of 3 Previous Next" in visitor.get(key(visitor, "hasty.txt"))


def test_an_approved_letter_goes_to_the_end_and_its_decision_stands_beside_it(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    visitor.post(key(visitor, "bad.txt"), do="approve", base=1, reason="they know me")
    seen = visitor.get("/queue")
    assert seen.index("hasty.txt") < seen.index("good.txt") < seen.index("bad.txt")
    assert "Approved" in visitor.get(key(visitor, "bad.txt"))
    kept = Decisions.read(folder / FILE)
    assert len(kept.approvals) == 1
    assert {one.reason for one in kept.dismissals.values()} == {"they know me"}
    again = visit(tmp_path / "other", folder)
    assert "Approved" in again.get(key(again, "bad.txt")), "another desk, or the command line, reads the same decisions"


def test_an_approved_letter_of_the_queue_goes_away_like_any_other(tmp_path: Path, folder: Path) -> None:
    (folder / "good.txt").write_text("To: Dana <d@northwind.test>\nSubject: Tour\n\n" + GOOD)
    visitor = visit(tmp_path, folder)
    letter = key(visitor, "good.txt")
    assert "Not approved yet" in visitor.get(f"{letter}/away")
    assert visitor.client.get(f"{letter}/file/eml").status_code == 422
    visitor.post(letter, do="approve", base=1)
    seen = visitor.get(f"{letter}/away")
    assert "Ready to go" in seen
    assert "To Dana <d@northwind.test> Subject Tour" in seen
    assert "returns flow" in visitor.client.get(f"{letter}/file/eml").text
    assert "You sent it on Tue 21 April." in visitor.post(f"{letter}/sent")
    assert "Sent Tue 21 April".casefold() in visitor.get("/queue").casefold()
    again = visit(tmp_path, folder)
    listed = again.get("/queue")
    assert "sent Tue 21 April" in listed
    assert listed.index("hasty.txt") < listed.index("good.txt")


def test_a_change_is_made_in_the_file_and_nothing_else_of_it_changes(tmp_path: Path, folder: Path) -> None:
    (folder / "hasty.txt").write_bytes(
        b"Subject: Tour\r\nTo: Dana <d@northwind.test>\r\n\r\n" + HASTY.replace("\n", "\r\n").encode()
    )
    visitor = visit(tmp_path, folder)
    page = visitor.client.get(key(visitor, "hasty.txt")).text
    number = re.search(r'name="finding" value="([^"]+)"[^/]*<button name="do" value="accept"', page)
    assert number, plain(page)
    visitor.post(key(visitor, "hasty.txt"), do="accept", finding=number[1], base=1)
    data = (folder / "hasty.txt").read_bytes()
    assert data.startswith(b"Subject: Tour\r\nTo: Dana <d@northwind.test>\r\n\r\nDear Dana,\r\n")
    assert b"the the" not in data
    assert b"the the" in (folder / "hasty.txt.orig").read_bytes()
    visitor.post(key(visitor, "hasty.txt"), do="undo")
    assert b"the the" in (folder / "hasty.txt").read_bytes()


def test_what_was_changed_outside_is_a_further_version(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    visitor.get(key(visitor, "good.txt"))
    (folder / "good.txt").write_text(GOOD.replace("Friday", "Monday"))
    assert "2 versions" in visitor.get(key(visitor, "good.txt"))
    assert "Monday" in visitor.get(key(visitor, "good.txt"))


def test_a_file_that_cannot_be_read_is_named_first(tmp_path: Path, folder: Path) -> None:
    (folder / "odd.json").write_text("[")
    visitor = visit(tmp_path, folder)
    seen = visitor.get("/queue")
    assert seen.index("odd.json Error" if "odd.json Error" in seen else "odd.json") < seen.index("bad.txt")
    assert "cannot be read" in seen


def test_with_notes_the_letters_are_held_against_them(tmp_path: Path, folder: Path) -> None:
    (folder / "good.txt").write_text(
        "Dear Helen,\n\nAt Calder Foods I saved 90 hours a week.\n\nBest regards,\nNadia\n"
    )
    given = letters.read(EXAMPLES / "analyst" / "notes.yaml")
    visitor = visit(tmp_path, folder, sources=lambda: given)
    seen = visitor.get(key(visitor, "good.txt"))
    assert "unmet-need" in seen
    assert "raised_by: helen" in seen


def test_five_hundred_are_there_at_once_while_they_are_read(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page does not wait for the rules: it is answered while not one letter was read."""
    for number in range(497):
        (folder / f"l{number:03}.txt").write_text(GOOD)
    go, look = threading.Event(), Queue.look

    def held(self: Queue, item: queue.Item) -> None:
        go.wait(60)
        look(self, item)

    monkeypatch.setattr(Queue, "look", held)
    visitor = Visitor(desk(tmp_path, files=letters_in(folder)))
    seen = visitor.get("/queue")
    assert "500 are being read …" in seen
    assert seen.count("being read …") == 501
    go.set()
    settle(visitor)
    answer = visitor.client.get("/queue", headers={"accept": "application/json"}).json()
    assert answer["left"] == 0
    assert answer["html"].count("<tr") == 500


def test_a_draft_that_is_dropped_or_pasted_is_kept_and_checked(visitor: Visitor) -> None:
    visitor.post("/queue/add", text=BAD)
    assert "TON002" in visitor.get(visitor.at)
    files = [("dropped", (f"{n}.txt", GOOD.encode())) for n in range(3)]
    visitor.post("/queue/add", files=files)
    assert visitor.at == "/queue"
    settle(visitor)
    assert visitor.get("/queue").count("14 words") == 3
    assert len(list((visitor.desk.home / "drafts").iterdir())) == 4


class TestServing:
    def test_it_ends_once_nobody_was_there_for_a_while_and_not_before(self, monkeypatch: pytest.MonkeyPatch) -> None:
        now = [0.0]
        monkeypatch.setattr(time, "monotonic", lambda: now[0])
        away = Away(900)
        now[0] = 800
        away.seen()
        now[0] = 1600
        assert not away.is_over
        now[0] = 1701
        assert away.is_over

    def test_a_watch_tells_the_server_to_stop(self) -> None:
        class Server:
            should_exit = False

        server = Server()
        Away(0).watch(server).join(60)  # type: ignore[arg-type]
        assert server.should_exit

    @pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen there")
    def test_the_browser_is_opened_where_there_is_a_screen_and_only_then(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        seen: list[str] = []
        monkeypatch.setattr(webbrowser, "open", seen.append)
        made = desk(tmp_path)
        for environ, no_open in (({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "w"}, False)):
            _announce(Environment(environ, NOW), made, no_open)
        assert seen == [made.session.address]
        assert made.session.address in capsys.readouterr().err

    def test_a_folder_that_is_not_there_and_a_port_that_is_taken_are_told(self, cli: Shell, tmp_path: Path) -> None:
        result = cli("desk", tmp_path / "none", "--no-open")
        assert (result.code, "This file or folder does not exist." in result.err) == (2, True)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            result = cli("desk", "--no-open", "--port", taken.getsockname()[1])
        assert result.code == 2
        assert "cannot be used" in result.err

    def test_without_the_extra_the_way_to_it_is_told(self, cli: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "letterkit.desk.app", None)
        result = cli("desk", "--no-open")
        assert result.code == 2
        assert "pip install 'letterkit[desk]'" in result.err


def test_what_is_set_aside_of_a_whole_letter_is_set_aside_of_that_letter_alone(tmp_path: Path, folder: Path) -> None:
    short = "Subject: Nursery assistant: {name}\n\n" + GOOD.replace("Robin", "{name}")
    for name in ("Ada", "Rosa"):
        (folder / f"{name}.txt").write_text(short.format(name=name))
    visitor = visit(tmp_path, folder)
    ada, rosa = key(visitor, "Ada.txt"), key(visitor, "Rosa.txt")
    for letter in (ada, rosa):
        assert "LEN001" in visitor.get(letter)
    anchor = re.search(r'id="(f\w+-1)" data-finding', visitor.client.get(rosa).text)
    assert anchor
    visitor.post(rosa, do="dismiss", finding=anchor[1], reason="one short mail", base=1)
    again = visit(tmp_path / "other", folder)
    assert "one short mail" in again.get(rosa)
    assert "one short mail" not in again.get(ada)


def test_what_was_reopened_is_not_put_back_by_a_decision_about_another_letter(tmp_path: Path, folder: Path) -> None:
    (folder / "twin.txt").write_text(HASTY)
    visitor = visit(tmp_path, folder)
    hasty, twin = key(visitor, "hasty.txt"), key(visitor, "twin.txt")
    anchor = re.search(r'id="(f\w+-1)" data-finding', visitor.client.get(hasty).text)
    assert anchor
    visitor.post(hasty, do="dismiss", finding=anchor[1], reason="they say so", base=1)
    visitor.get(key(visitor, "good.txt"))  # opened while that stood beside it
    visitor.post(hasty, do="restore", finding=anchor[1], base=2)
    visitor.post(key(visitor, "good.txt"), do="approve", base=2)
    assert "they say so" not in (folder / FILE).read_text()
    assert "they say so" not in visitor.get(twin)


def test_a_file_that_is_read_otherwise_than_it_was_put_back_was_not_changed_elsewhere(
    tmp_path: Path, folder: Path
) -> None:
    visitor = visit(tmp_path, folder)
    letter = key(visitor, "good.txt")
    first = visitor.script(letter, do="edit", body="Subject: Tour\n\n" + GOOD.rstrip("\n"), base=1)
    then = visitor.script(letter, do="edit", body=GOOD.rstrip("\n"), base=first["revision"])
    assert (then["status"], then["versions"]) == (200, "1 version")


def test_after_the_last_letter_of_the_list_comes_the_next_that_waits(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    bad = key(visitor, "bad.txt")
    visitor.post(bad, do="approve", base=1, reason="they know me")
    assert f'href="{key(visitor, "hasty.txt")}" class="button tiny" data-nav="after"' in visitor.client.get(bad).text
    answer = visitor.client.get(f"{bad}/file/eml")
    assert 'filename="bad.eml"' in answer.headers["content-disposition"]


def test_what_was_approved_with_a_subject_given_here_is_approved_after_a_restart(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    letter = key(visitor, "good.txt")
    assert "no subject yet" in visitor.get(letter)
    given = visitor.script(letter, do="edit", body=GOOD.rstrip("\n"), subject="Our talk", base=1)
    visitor.post(letter, do="approve", base=given["revision"])
    assert "no subject yet" not in visitor.get(f"{letter}/away")
    again = visit(tmp_path, folder)
    listed, shown = again.get("/queue"), again.get(letter)
    assert "Approved" in shown
    assert listed.index("hasty.txt") < listed.index("good.txt"), "the list says what the letter says"


def test_a_letter_that_is_mended_keeps_its_place_until_the_list_is_seen_anew(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    visitor.get("/queue")
    bad, hasty = key(visitor, "bad.txt"), key(visitor, "hasty.txt")
    assert "1 of 3" in visitor.get(bad)
    visitor.script(bad, do="edit", body=GOOD.rstrip("\n"), base=1)
    page = visitor.client.get(bad).text
    assert "1 of 3" in plain(page)
    assert f'href="{hasty}" class="button tiny" data-nav="after"' in page
    visitor.get("/queue")
    assert "1 of 3" in visitor.get(hasty)


def test_a_person_says_what_kind_the_letters_are(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    row = "<td>Cover letter"
    assert row not in visitor.client.get("/queue").text
    visitor.post("/queue/kind", kind="cover-letter")
    settle(visitor)
    assert visitor.client.get("/queue").text.count(row) == 3
    letter = key(visitor, "good.txt")
    visitor.post("/queue/kind", kind="stay-in-touch", key=letter.rpartition("/")[2])
    settle(visitor)
    assert "<h1" in (page := visitor.client.get(letter).text)
    assert '<option value="stay-in-touch" selected>' in page
    assert visit(tmp_path, folder).client.get("/queue").text.count(row) == 2, "it is remembered"


def test_the_words_of_a_letter_that_was_sent_stay(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    letter = key(visitor, "good.txt")
    visitor.post(letter, do="approve", base=1)
    visitor.post(f"{letter}/sent")
    said = visitor.post(letter, 422, do="edit", body=HASTY, base=2)
    assert "You sent this letter" in said
    assert (folder / "good.txt").read_text() == GOOD
    visitor.post(f"{letter}/sent", take_back="yes")
    visitor.post(letter, do="edit", body=HASTY.rstrip("\n"), base=2)
    assert (folder / "good.txt").read_text() != GOOD


def test_findings_that_were_left_are_not_called_nothing(tmp_path: Path, folder: Path) -> None:
    visitor = visit(tmp_path, folder)
    bad = key(visitor, "bad.txt")
    visitor.post(bad, do="approve", base=1, reason="they know me")
    shown = visitor.get(bad)
    assert "left as " in shown
    assert "Nothing to fix" not in shown
