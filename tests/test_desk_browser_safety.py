"""What others wrote is text on every page, and the pages can be used by people who do not see them well."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_browser import AXE, Browser, Page, Tab, browser, expect, opened
from desk_run import EXAMPLES, PHONE, desk, served

pytestmark = pytest.mark.long

__all__ = ["browser"]

VECTORS = (Path(__file__).parent / "cases" / "desk" / "markup.txt").read_text(encoding="utf-8").splitlines()
"""Ways to make a browser do something, one a line; {call} stands for what."""
BENDS = (
    lambda text: text,
    lambda text: text.replace("script", "ScRiPt"),
    lambda text: text + "<!--",
    lambda text: text.replace("<", "&lt;").replace("&lt;", "<", 1),
    lambda text: "\u2028" + text,
    lambda text: text.replace(" ", "/"),
    lambda text: f"]]>{text}",
    lambda text: f"&#60;{text}&#62;",
    lambda text: text.replace("=", " = "),
    lambda text: f"\\x3c{text}\\u003e",
)
PAYLOADS = [
    bend(vector.replace("{call}", f"window.xss={number}"))
    for number, (vector, bend) in enumerate(itertools.product(VECTORS, BENDS), 1)
]

LABELS = ("problem", "moments", "worry", "promised", "evidence")


@pytest.fixture
def tab(browser: Browser, tmp_path: Path) -> Iterator[Tab]:
    """A tab of an empty desk."""
    with served(lambda port: desk(tmp_path, port)) as found:
        yield opened(browser, found.session.address)


def executed(page: Page) -> Any:
    """What a payload would have left behind in the page or one of its frames."""
    return page.evaluate(
        "window.xss || document.querySelector('main script, main iframe, main object, main base')?.outerHTML"
    )


def test_240_payloads_in_every_field_that_shows_text_are_shown_and_none_is_executed(tab: Tab) -> None:
    """In a mail's headers and body, notes, posting, letter, subject, recipient, reasons, names of files, a conflict."""
    assert len(set(PAYLOADS)) == 240
    page, third = tab.page, len(PAYLOADS) // 3
    short = [one.replace("\n", " ") for one in PAYLOADS]
    notes = "\n".join([
        f"me: {short[0]}", f"company: {short[1]}", f"job: {short[2]}", f"with: {short[3]}", PHONE,
        *(f"{LABELS[number % len(LABELS)]}: {text}" for number, text in enumerate(short)),
    ])  # fmt: skip
    mail = f'From: "{short[1]}" <a@b.test>\nSubject: {short[2]}\n\nDear Robin,\n\nUnfortunately no. ' + "\n\n".join(
        PAYLOADS
    )
    files = [
        {"name": f"{short[4].replace('/', '')}.eml", "mimeType": "message/rfc822", "buffer": mail.encode()},
        {
            "name": f"{short[5].replace('/', '')}.html",
            "mimeType": "text/html",
            "buffer": f"<h1>Clerk</h1><li>{short[6]}".encode(),
        },
    ]
    page.set_input_files("[name=dropped]", files)  # type: ignore[arg-type]
    page.wait_for_url("**/what")
    page.set_input_files("[name=notes_file]", {"name": "notes.txt", "mimeType": "text/plain", "buffer": notes.encode()})
    page.wait_for_selector(".lines")
    assert page.locator(".lines li").count() > 240
    assert not executed(page)
    page.check("[name=decision][value=rejection]")
    page.get_by_role("button", name="Confirm").click()
    page.wait_for_load_state()
    base = page.url.rpartition("/")[0]
    page.goto(f"{base}/which?a={short[0]}")
    page.select_option("#language", "en")
    page.locator("[name=kind][value=rejection-reply]").evaluate("one => { one.checked = true; }")
    page.get_by_role("button", name="Take this one").click()
    page.wait_for_selector("#anyway, .words")
    if page.locator("#anyway").count():
        page.fill("#anyway", short[7])
        page.get_by_role("button", name="Take this one").click()
    page.wait_for_url("**/words")
    for field in page.locator(".ending").all():
        field.fill(short[8])
    assert not executed(page)
    page.get_by_role("button", name="Write the letter").click()
    page.wait_for_url("**/letter/1")
    for number in range(3):
        page.keyboard.press("e")
        page.fill("#subject", short[number])
        page.fill("#body", "\n\n".join(PAYLOADS[number * third : (number + 1) * third]))
        expect(page.locator("#saved")).to_have_text("✓")
        page.locator("#body").press("Escape")
        expect(page.locator("#text")).to_contain_text(f"window.xss={third * (number + 1)}")
        page.locator("#text .s").first.hover()
        assert not executed(page)
    if page.locator("#findings .reason").count():
        page.locator("#findings .reason").first.fill(short[9])
        page.locator("#findings button[value=dismiss]").first.click()
        expect(page.locator(".finding.gone")).to_have_count(1)
    page.locator(".address").evaluate("one => { one.open = true; }")
    page.fill("#to_name", short[10])
    page.get_by_role("button", name="Keep").last.click()
    page.wait_for_load_state()
    other = tab.context.new_page()
    other.goto(page.url)
    page.keyboard.press("e")
    page.fill("#body", short[11])
    expect(page.locator("#saved")).to_have_text("✓")
    other.keyboard.press("e")
    other.fill("#body", short[12])
    other.wait_for_selector("#conflict[open]")
    assert not executed(other)
    for path in ("letter/1/versions", "letter/1/away", "what", "words"):
        page.goto(f"{base}/{path}")
        assert not executed(page)
    page.goto(base.partition("/a/")[0] + "/queue")
    drafts = [(text.replace("/", "")[:60], f"Dear {text},\n\n{text}".encode()) for text in short[:30]]
    dropped = [{"name": f"{name}.txt", "mimeType": "text/plain", "buffer": data} for name, data in drafts]
    page.set_input_files("[name=dropped]", dropped)  # type: ignore[arg-type]
    expect(page.locator("#items tr").nth(19)).to_be_visible()
    assert not executed(page)
    page.goto(base.partition("/a/")[0] + "/")
    assert not executed(page)
    assert tab.complaints == []  # neither a dialog nor a script or style that the policy had to stop


def serious(page: Page) -> list[str]:
    """What axe finds that is serious or critical, each with the first element."""
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:160]} {json.dumps(one['nodes'][0]['any'][:1])[:200]}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not here: make sets it up where there is npm")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_any_page(browser: Browser, tmp_path: Path, scheme: Any) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Dear Dana,\n\nThank you for the the tour. I cut costs by 77% asap.\n\nBest regards,\nRobin\n")
    with served(lambda port: desk(tmp_path, port, files=[draft])) as found:
        tab = opened(browser, found.session.address, color_scheme=scheme, bypass_csp=True)
        page, faults = tab.page, {}

        def look(name: str) -> None:
            faults[name] = serious(page)

        look("empty list")
        page.set_input_files("[name=dropped]", str(EXAMPLES / "nurse" / "rejection.eml"))
        page.wait_for_url("**/what")
        page.set_input_files("[name=notes_file]", {"name": "n.txt", "mimeType": "text/plain", "buffer": PHONE.encode()})
        page.wait_for_selector(".lines")
        look("what")
        base = page.url.rpartition("/")[0]
        page.goto(f"{base}/which")
        look("which")
        page.check("[name=kind][value=influence]")
        page.get_by_role("button", name="Take this one").click()
        page.wait_for_selector("#anyway")
        look("refused")
        page.fill("#anyway", "they asked for it")
        page.get_by_role("button", name="Take this one").click()
        page.wait_for_url("**/words")
        look("words")
        page.get_by_role("button", name="Write the letter").click()
        page.wait_for_url("**/letter/1")
        look("letter")
        page.keyboard.press("e")
        page.locator("#body").press("Control+End")
        page.keyboard.type(" asap 77%")
        expect(page.locator("#saved")).to_have_text("✓")
        look("editing")
        page.locator("#body").press("Escape")
        page.keyboard.press("?")
        look("keys")
        page.keyboard.press("Escape")
        page.keyboard.press("s")
        look("sources")
        for path in ("letter/1/versions", "letter/1/away"):
            page.goto(f"{base}/{path}")
            look(path)
        page.goto(f"{base}/letter/1")
        page.locator("form[action$=erase] button").click()
        page.wait_for_load_state()
        look("erase")
        site = base.partition("/a/")[0]
        for path in ("/", "/help", "/queue", "/nothing"):
            page.goto(site + path)
            look(path)
        page.goto(f"{site}/queue")
        page.locator("#items a").click()
        page.wait_for_selector("#findings")
        look("a draft")
        page.goto(f"{page.url}/away")
        look("a draft's away")
        page.goto(site)
        page.fill("#text", "Dear Robin,\n\nthe committee has met and has taken another road.\n\nKind regards,\nDana")
        page.locator(".begin .primary").click()
        page.wait_for_selector(".ask")
        look("not understood")
    assert {name: fault for name, fault in faults.items() if fault} == {}


@pytest.mark.parametrize("width", [320, 640])
def test_nothing_runs_out_of_a_phone_or_of_a_window_at_400_percent(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    """1280 pixels at 200 % are 640, at 400 % 320 (WCAG 1.4.10)."""
    with served(lambda port: desk(tmp_path, port)) as found:
        tab = opened(browser, found.session.address, viewport={"width": width, "height": 700})
        page = tab.page
        page.fill("#text", PHONE)
        page.get_by_role("button", name="Begin").click()
        page.wait_for_url("**/what")
        base, wide = page.url.rpartition("/")[0], {}
        page.goto(f"{base}/which")
        page.get_by_role("button", name="Take this one").click()
        page.get_by_role("button", name="Write the letter").click()
        page.wait_for_url("**/letter/1")
        for path in ("letter/1", "letter/1/away", "what", "which", "words"):
            page.goto(f"{base}/{path}")
            wide[path] = page.evaluate("document.documentElement.scrollWidth")
    assert {path: found for path, found in wide.items() if found > width} == {}
