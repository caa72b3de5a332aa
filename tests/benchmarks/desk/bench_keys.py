"""How long somebody who types waits for the findings to be marked, in a real browser, by the clock of this machine.

From the key to the next picture with the new findings in it, the pause of 40 ms included that the script waits for
further keys: a key, that pause, the request, the rules, the page. Beside it how long the request alone took, and how
fast the machine was meanwhile: sixty million turns of a plain loop are a second of the one that the promise is for.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS)]

from bench_desk import started  # noqa: E402
from desk_browser import ARGUMENTS, CHROMIUM, opened  # noqa: E402
from desk_speed import typing  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402

PAUSE = 40
KEYS = "asap 77% "
ROUNDS = 30
WATCH = """() => {
    window.took = []; window.asked = [];
    let key = 0;
    document.querySelector("#body").addEventListener("input", () => { key = performance.now(); }, true);
    const seen = () => {
        const from = key;
        if (from) requestAnimationFrame(() => setTimeout(() => window.took.push(performance.now() - from), 0));
        key = 0;
    };
    new MutationObserver(seen).observe(document.querySelector("#text"), {childList: true});
    const plain = window.fetch;
    window.fetch = async (...a) => {
        const from = performance.now(), answer = await plain(...a);
        window.asked.push(performance.now() - from);
        return answer;
    };
}"""
"""Notes the time of a key, and of the picture that shows what it changed."""


def typed(page: Page) -> tuple[list[float], list[float]]:
    """Milliseconds from each key to what it changed, and of each request."""
    page.keyboard.press("e")
    page.locator("#body").press("Control+End")
    for key in ("ArrowUp", "ArrowUp", "End"):
        page.keyboard.press(key)
    page.evaluate(WATCH)
    for number in range(ROUNDS):
        page.keyboard.type(KEYS[number % len(KEYS)])
        page.wait_for_function("n => took.length > n", arg=number)
    return page.evaluate("took"), page.evaluate("asked")


def slower() -> float:
    """How many times slower than the machine of the promise this one is just now."""
    begun = time.perf_counter()
    for _ in range(6_000_000):
        pass
    return (time.perf_counter() - begun) / 0.1


def main() -> None:
    """Print them."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as driver:
        typing(Path(home))
        (Path(home) / "letterkit.db").unlink(missing_ok=True)
        process, address = started(home)
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = opened(browser, address).page
        made = next(Path(home, "desk").glob("*/application.json")).parent.name
        page.goto(re.sub(r"/open/.*", f"/a/{made}/letter/1", address))
        before = slower()
        took, asked = typed(page)
        pace = (before + slower()) / 2
        words = len(page.input_value("#body").split())
        browser.close()
        process.terminate()
        process.wait()
        close(process)
    whole, request = statistics.median(took), statistics.median(asked)
    print(f"{words} words, a machine {pace:.1f} times slower than that of the promise")
    print(f"from the key to marked findings: {whole:.0f} ms median, {min(took):.0f} at least, {max(took):.0f} at most")
    print(f"of these {PAUSE} ms are the pause, {request:.0f} the request ({min(asked):.0f} at least)")


def close(process: subprocess.Popen[str]) -> None:
    """Let go of what it says."""
    if process.stderr:
        process.stderr.close()


if __name__ == "__main__":
    main()
