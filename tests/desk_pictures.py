"""Takes the README's pictures of the desk: `python tests/desk_pictures.py FOLDER`."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desk_browser import ARGUMENTS, CHROMIUM, opened
from desk_run import EXAMPLES, desk, served
from playwright.sync_api import Page, sync_playwright

SIZE = {"width": 1180, "height": 760}
NOW = datetime(2026, 4, 21, 18, 0)
NOTES = """\
call w/ Dana Whitfield, ops head, mon 20 april 11.30
me: Robin Vale
company: Northwind Test Ltd
job: operations analyst
problem: stuck after month end because two systems dont agree on stock
she drew the returns flow on the whiteboard
worry: never worked with sql
evidence: wrote the Kestrel report in SQL
promised: the sample dashboard by friday
next: they decide by fri 24 april
private: my wife thinks the commute is too far
"""
"""Made up, like all that is in the examples."""
MAIL = b"""\
From: Dana Whitfield <dana.whitfield@northwind.test>
Subject: Operations analyst
Date: Tue, 21 Apr 2026 09:12:00 +0000

Dear Robin,

thank you for coming in. We have decided to go with another candidate, who has worked with our warehouse system before.
It was a close call. If you would like feedback, I am glad to talk.

Kind regards,
Dana
"""


def main(folder: Path) -> None:
    """Take them all."""
    folder.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        served(lambda port: desk(Path(home), port, now=lambda: NOW)) as found,
        sync_playwright() as driver,
    ):
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = opened(browser, found.session.address, viewport=SIZE).page

        def take(name: str) -> None:
            page.screenshot(path=folder / f"desk-{name}.png")

        _nurse(page, take)
        _phone(page, take, found.session.address)
        browser.close()


def _nurse(page: Page, take: Callable[[str], None]) -> None:
    """A rejection, its advice, and the letter with a finding and with its grounds."""
    page.set_input_files("[name=dropped]", str(EXAMPLES / "nurse" / "rejection.eml"))
    page.wait_for_url("**/what")
    page.set_input_files("[name=notes_file]", str(EXAMPLES / "nurse" / "notes.yaml"))
    page.wait_for_selector(".lines")
    page.goto(page.url.replace("what", "which"))
    take("which")
    page.check("[name=kind][value=rejection-reply]")
    page.get_by_role("button", name="Take this one").click()
    page.get_by_role("button", name="Write the letter").click()
    page.wait_for_url("**/letter/1")
    page.keyboard.press("e")
    body = page.input_value("#body")
    page.fill("#body", body.replace("I accept", "Our handoffs went from 35 minutes to 8. I accept"))
    page.wait_for_selector(".finding")
    page.locator("#body").press("Escape")
    page.evaluate("scrollTo(0, 0)")
    page.locator("mark").first.hover()
    page.wait_for_selector("#card:not([hidden])")
    take("letter")
    page.keyboard.press("u")
    page.wait_for_selector("mark", state="detached")
    page.keyboard.press("Control+Enter")
    page.locator("#verdict .button").click()
    page.wait_for_url("**/away")
    take("away")


def _phone(page: Page, take: Callable[[str], None], address: str) -> None:
    """Notes from a phone, line by line."""
    page.goto(re.sub(r"/open/.*", "/", address))
    page.fill("#text", NOTES)
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/what")
    page.set_input_files("[name=mail_file]", {"name": "mail.eml", "mimeType": "message/rfc822", "buffer": MAIL})
    page.wait_for_selector(".verdict")
    page.evaluate("scrollTo(0, 0)")
    take("what")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
