"""The desk in a real browser: the whole way by mouse and by keyboard, with a model, with two tabs, after a crash."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from briefs import DRAFT, FRIEND
from desk_browser import Browser, Page, Tab, browser, drop, expect, opened, tab_to
from desk_run import EXAMPLES, NOW, WHOLE, ByStage, desk, served

from letterkit.desk import Desk

pytestmark = pytest.mark.long

__all__ = ["browser"]

MAIL = b"""\
From: "Whitfield, Dana" <dana.whitfield@northwind.test>
To: Robin Vale <robin@example.test>
Date: Tue, 21 Apr 2026 09:12:00 +0000
Subject: Operations analyst
Message-ID: <n1@northwind.test>
Content-Type: text/plain; charset=utf-8

Dear Robin,

thank you for coming in. We have decided to go with another candidate, who has worked with our warehouse system before.
It was a close call. If you would like feedback, I am glad to talk.

Kind regards,
Dana Whitfield
"""


@dataclass
class Open:
    """A desk that is served, and a way to open tabs of it."""

    desk: Desk
    browser: Browser

    def tab(self, **options: Any) -> Tab:
        """The first tab, which comes in by the link."""
        return opened(self.browser, self.desk.session.address, **options)


Serve = Callable[..., Open]


@pytest.fixture
def serve(browser: Browser, tmp_path: Path) -> Iterator[Serve]:
    """Serves desks until the test ends."""
    with ExitStack() as stack:

        def start(**options: Any) -> Open:
            return Open(stack.enter_context(served(lambda port: desk(tmp_path, port, **options))), browser)

        yield start


def saved(page: Page, act: Callable[[], None]) -> bytes:
    """What is downloaded by an act."""
    with page.expect_download() as coming:
        act()
    return Path(coming.value.path()).read_bytes()


def test_the_whole_way_by_mouse_from_phone_notes_and_a_dropped_mail_to_a_draft(serve: Serve) -> None:
    tab = serve().tab()
    page = tab.page
    page.fill("#text", WHOLE)
    page.get_by_role("button", name="Begin").click()
    expect(page.locator(".lines")).to_contain_text("two systems do not agree")
    drop(page, "[data-drop=mail]", "their.eml", MAIL)
    expect(page.locator(".verdict")).to_have_text(re.compile("A no from Dana Whitfield"))
    page.get_by_role("button", name="Which letter?").click()
    page.get_by_text("Reply to the rejection").first.click()
    page.get_by_role("button", name="Take this one").click()
    page.get_by_role("button", name="Write the letter").click()
    expect(page.locator("#text")).to_contain_text("Dear Dana,")
    page.locator(".s.fact").first.hover()
    expect(page.locator("#card")).to_contain_text(re.compile(r"(notes\.txt|mail\.eml):\d+"))
    page.get_by_role("button", name="Edit").first.click()
    page.fill("#body", page.input_value("#body").replace("\n\nThank", "\n\nI cut pick errors by 77%. Thank"))
    expect(page.locator("#findings")).to_contain_text("unknown-number")
    page.locator("#body").press("Escape")
    expect(page.locator("mark.error", has_text="77%")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#text")).not_to_contain_text("77%")
    page.get_by_role("button", name=re.compile("^Approve")).click()
    page.get_by_role("link", name="The last look").click()
    expect(page.locator(".last")).to_contain_text("Dana Whitfield <dana.whitfield@northwind.test>")
    mail = message_from_bytes(
        saved(page, page.get_by_role("link", name="Open as a draft").click), policy=policy.default
    )
    assert (mail["To"], mail["In-Reply-To"]) == (
        "Dana Whitfield <dana.whitfield@northwind.test>",
        "<n1@northwind.test>",
    )
    assert mail["X-Unsent"] == "1"
    assert "77%" not in mail.get_content()
    page.get_by_role("button", name="I sent it").click()
    expect(page.locator(".away")).to_contain_text("You sent it on Tue 21 April.")
    assert tab.complaints == []


def test_the_whole_way_by_keyboard_alone(serve: Serve, tmp_path: Path) -> None:
    """Nothing is clicked: Tab, Enter, arrows, single keys and typing."""
    tab = serve().tab()
    page, keys = tab.page, tab.page.keyboard
    tab_to(page, "#text")
    keys.insert_text(WHOLE)
    tab_to(page, "form .primary")
    keys.press("Enter")
    page.wait_for_url("**/what")
    tab_to(page, "#mail_text")
    keys.insert_text(MAIL.decode())
    tab_to(page, ".onward .primary")
    keys.press("Enter")
    page.wait_for_url("**/which")
    tab_to(page, "input[name=kind]")
    while page.evaluate("document.querySelector('[name=kind]:checked').value") != "rejection-reply":
        keys.press("ArrowDown")
    tab_to(page, ".onward .primary")
    keys.press("Enter")
    page.wait_for_url("**/words")
    tab_to(page, ".onward .primary")
    keys.press("Enter")
    page.wait_for_url("**/letter/1")
    keys.press("e")
    for key in ("Control+Home", "ArrowDown", "ArrowDown", "Home"):
        keys.press(key)
    keys.type("I cut pick errors by 77%. ")
    expect(page.locator("#findings .finding.error")).to_have_count(1)
    keys.press("Escape")
    keys.press("j")
    expect(page.locator(".finding:focus")).to_contain_text("77%")
    keys.press("x")
    expect(page.locator(".reason:focus")).to_be_visible()
    keys.type("j is no key here")
    keys.press("Enter")
    expect(page.locator("#findings .finding.error:not(.gone)")).to_have_count(0)
    keys.press("Escape")
    keys.press("u")
    expect(page.locator("#findings .finding.error:not(.gone)")).to_have_count(1)
    keys.press("u")
    expect(page.locator("#text")).not_to_contain_text("77%")
    keys.press("?")
    expect(page.locator("#keys")).to_be_visible()
    keys.press("Escape")
    keys.press("d")
    page.wait_for_url("**/versions")
    tab_to(page, ".versions p a")
    keys.press("Enter")
    page.wait_for_url("**/letter/1")
    keys.press("Control+Enter")
    expect(page.locator("#verdict .button")).to_be_focused()
    keys.press("Enter")
    page.wait_for_url("**/away")
    tab_to(page, ".ways .primary")
    mail = message_from_bytes(saved(page, lambda: keys.press("Enter")), policy=policy.default)
    assert mail["In-Reply-To"] == "<n1@northwind.test>"
    assert tab.complaints == []


def test_a_model_writes_and_its_sentences_have_their_facts(serve: Serve) -> None:
    model = ByStage(write=DRAFT, friend=FRIEND)
    tab = serve(connect=lambda: model, now=lambda: NOW.replace(month=3, day=11)).tab()
    page = tab.page
    page.set_input_files("[name=dropped]", str(EXAMPLES / "analyst" / "notes.yaml"))
    page.wait_for_url("**/what")
    if page.locator("[data-drop=resume] + .edit").count():
        raise AssertionError("notes were taken for something else")
    page.get_by_role("button", name="Which letter?").click()
    page.check("[name=kind][value=thank-you]")
    page.select_option("#to", "Tomasz Wilk")
    page.get_by_role("button", name="Take this one").click()
    expect(page.locator(".who")).to_contain_text("stub:one")
    page.get_by_role("button", name="Write the letter").click()
    page.wait_for_url("**/letter/1")
    expect(page.locator("#text")).to_contain_text("the eleven tabs")
    expect(page.locator("#text .fn")).not_to_have_count(0)
    assert model.asked == ["write", "write", "friend"]
    mail = message_from_bytes(let_go(page), policy=policy.default)
    assert "the eleven tabs" in mail.get_content()
    assert tab.complaints == []


def let_go(page: Page) -> bytes:
    """Approve a letter whatever is found in it, and take it away as a mail."""
    page.wait_for_load_state()
    if page.locator(".override").count():
        page.locator(".override summary").click()
        page.fill("#override", "I stand by it")
    page.locator("#verdict [data-key=approve]").click()
    page.locator("#verdict .approved").wait_for()
    page.locator("#verdict .button").click()
    page.wait_for_url("**/away")
    return saved(page, page.locator(".ways .primary").click)


def test_a_draft_by_somebody_else_is_mended_in_its_file_and_single_keys_can_be_switched_off(
    serve: Serve, tmp_path: Path
) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("Dear Dana,\n\nThank you for the the tour. I hope to hear from you asap.\n\nBest regards,\nRobin\n")
    tab = serve(files=[path]).tab()
    page = tab.page
    page.get_by_role("link", name="Review", exact=True).click()
    page.get_by_role("link", name="draft.txt").click()
    page.wait_for_url(re.compile(r"/queue/\w+"))
    expect(page.locator("#findings")).to_contain_text("asap")
    page.keyboard.press("e")
    page.fill("#body", page.input_value("#body").replace(" asap", ""))
    expect(page.locator("#findings")).not_to_contain_text("asap")
    page.locator("#body").press("Escape")
    assert "asap" not in path.read_text()
    assert "asap" in path.with_name("draft.txt.orig").read_text()
    page.get_by_role("link", name="All letters").click()
    page.wait_for_url("**/queue")
    drop(page, "body", "other.txt", b"Dear Ada,\n\nThank you for your time.\n\nBest,\nRobin\n", "text/plain")
    page.wait_for_url(re.compile(r"/queue/\w+"))
    dropped = page.url
    expect(page.locator("#text")).to_contain_text("Dear Ada,")
    page.keyboard.press("J" if page.locator("[data-nav=after]").count() else "K")
    page.wait_for_url(lambda url: "/queue/" in url and url != dropped)
    expect(page.locator("#text")).to_contain_text("Dear Dana,")
    page.goto(dropped.partition("/queue")[0] + "/help")
    page.get_by_label("off").check()
    page.locator(".prefer button").click()
    page.goto(dropped)
    page.keyboard.press("e")
    expect(page.locator("#body")).not_to_be_visible()
    page.get_by_role("button", name="Edit").click()
    expect(page.locator("#body")).to_be_focused()
    assert tab.complaints == []


def written(tab: Tab) -> Page:
    """A letter on its page."""
    page = tab.page
    page.set_input_files("[name=dropped]", str(EXAMPLES / "nurse" / "rejection.eml"))
    page.wait_for_url("**/what")
    page.set_input_files("[name=notes_file]", str(EXAMPLES / "nurse" / "notes.yaml"))
    page.wait_for_selector(".lines")
    page.goto(page.url.replace("what", "which"))
    page.check("[name=kind][value=rejection-reply]")
    page.get_by_role("button", name="Take this one").click()
    page.get_by_role("button", name="Write the letter").click()
    page.wait_for_url("**/letter/1")
    return page


def typed(page: Page, words: str) -> None:
    page.keyboard.press("e")
    page.locator("#body").press("Control+End")
    page.keyboard.type(words)


def test_two_tabs_do_not_overwrite_each_other(serve: Serve) -> None:
    tab = serve().tab()
    one = written(tab)
    other = tab.context.new_page()
    other.goto(one.url)
    typed(one, "\nFrom the first tab.")
    expect(one.locator("#saved")).to_contain_text("✓")
    typed(other, "\nFrom the second tab.")
    expect(other.locator("#conflict")).to_be_visible()
    expect(other.locator("#conflict del")).to_contain_text(["first"])
    expect(other.locator("#conflict ins")).to_contain_text(["second"])
    other.get_by_role("button", name="Keep mine").click()
    expect(other.locator("#text")).to_contain_text("second")
    one.reload()
    expect(one.locator("#text")).to_contain_text("From the second tab.")
    one.goto(one.url + "/versions?old=1&new=2")
    assert tab.complaints == []


def command(home: Path, port: int) -> subprocess.Popen[str]:
    """The command as a process, and its one-time address in `address`."""
    run = [sys.executable, "-m", "letterkit", "desk", "--no-open", "--port", str(port)]
    return subprocess.Popen(run, stderr=subprocess.PIPE, text=True, env=_environment(home))


def _environment(home: Path) -> dict[str, str]:
    import os

    return {**os.environ, "LETTERKIT_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[1])}


def address(process: subprocess.Popen[str]) -> str:
    """What it says that it is open at."""
    assert process.stderr
    found = re.search(r"http://\S+", process.stderr.readline())
    assert found
    return found[0]


def test_a_crash_loses_nothing_that_was_saved_and_ctrl_c_ends_it(browser: Browser, tmp_path: Path) -> None:
    first = command(tmp_path, 0)
    link = address(first)
    tab = opened(browser, link)
    page = written(tab)
    typed(page, "\nWritten just before the crash.")
    expect(page.locator("#saved")).to_contain_text("✓")
    path, port = page.url.partition("/a/")[2], int(link.split(":")[2].split("/")[0])
    first.kill()
    first.wait()
    page.locator("#body").press("!")
    expect(page.locator("#lost")).to_be_visible()
    second = command(tmp_path, port)
    again = opened(browser, address(second))
    again.page.goto(f"http://127.0.0.1:{port}/a/{path}")
    expect(again.page.locator("#text")).to_contain_text("Written just before the crash.")
    second.send_signal(signal.SIGINT)
    assert second.wait(60) in (0, 130)
    for process in (first, second):
        if process.stderr:
            process.stderr.close()


def test_what_is_typed_on_the_first_page_is_kept_before_anything_is_sent(serve: Serve, tmp_path: Path) -> None:
    tab = serve().tab()
    page = tab.page
    page.locator("#text").press_sequentially("met Dana Whitfield")
    expect(page.locator("form.drop")).to_have_attribute("action", re.compile(r"/a/\w+/what"))
    page.locator("#text").press_sequentially(" on monday")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/what")
    expect(page.locator(".lines")).to_contain_text("met Dana Whitfield on monday")
    assert len(list((tmp_path / "desk").glob("*/application.json"))) == 1
    assert tab.complaints == []


def test_the_pages_speak_german_where_the_browser_does(serve: Serve) -> None:
    tab = serve().tab(locale="de-DE")
    page = tab.page
    expect(page.locator("html")).to_have_attribute("lang", "de")
    page = written_in_german(page)
    expect(page.locator(".steps")).to_contain_text("Der Brief")
    mail = message_from_bytes(let_go(page), policy=policy.default)
    assert "As promised, I will send the sample dashboard." in mail.get_content()
    page.locator("form[action$=sent] button").click()
    expect(page.locator(".away")).to_contain_text("am Di 21. April gesendet.")
    assert tab.complaints == []


def written_in_german(page: Page) -> Page:
    page.fill("#text", WHOLE)
    page.locator(".begin .primary").click()
    page.wait_for_url("**/what")
    page.locator(".onward .primary").click()
    page.wait_for_url("**/which")
    page.check("[name=kind][value=thank-you]")
    page.locator(".onward .primary").click()
    page.wait_for_url("**/words")
    page.locator(".onward .primary").click()
    page.wait_for_url("**/letter/1")
    return page
