"""A real browser for tests of the desk: Debian's chromium, which reaches nothing but this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="a test tool that is not installed: playwright")

from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright  # noqa: E402

__all__ = ["Browser", "Page", "Tab", "browser", "expect", "opened", "tab_to"]

CHROMIUM = shutil.which("chromium")
PATIENCE = 180_000
"""Milliseconds that anything may take on a machine that does much else: what is wrong stays wrong for longer."""
expect.set_options(timeout=PATIENCE)
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync "
    "--no-first-run --disable-dev-shm-usage --force-color-profile=srgb"
).split()
AXE = Path(__file__).parents[1] / ".node" / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the tests of a module; each test has contexts of its own."""
    if CHROMIUM is None:
        pytest.skip("there is no chromium here: apt-get install chromium")
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        running.close()


class Tab:
    """A tab of the desk, and what it complained about: script errors, dialogs, breaches of the policy."""

    def __init__(self, context: BrowserContext) -> None:
        self.context, self.page = context, context.new_page()
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("dialog", self._dialog)
        self.page.on("console", self._console)

    def _dialog(self, dialog: Any) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _console(self, message: Any) -> None:
        if message.type == "error" and "status of 4" not in message.text:
            self.complaints.append(f"console: {message.text}")


def opened(browser: Browser, address: str, **options: Any) -> Tab:
    """A tab that came in by an address."""
    tab = Tab(browser.new_context(accept_downloads=True, **options))
    tab.page.set_default_timeout(PATIENCE)
    tab.page.set_default_navigation_timeout(PATIENCE)
    tab.page.goto(address)
    return tab


def tab_to(page: Page, selector: str, most: int = 150) -> None:
    """Press Tab until the first such element has the focus, as somebody without a mouse does."""
    wanted = f"document.activeElement && document.activeElement.matches({selector!r})"
    for _ in range(most):
        if page.evaluate(wanted):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached with Tab")


def drop(page: Page, selector: str, name: str, data: bytes, kind: str = "message/rfc822") -> None:
    """Drop a file on an element, once the page's script is there."""
    page.wait_for_load_state()
    page.evaluate(
        """([selector, name, text, kind]) => {
            const files = new DataTransfer();
            files.items.add(new File([text], name, {type: kind}));
            for (const what of ["dragover", "drop"])
                document.querySelector(selector).dispatchEvent(
                    new DragEvent(what, {dataTransfer: files, bubbles: true, cancelable: true}));
        }""",
        [selector, name, data.decode(), kind],
    )
