"""What the desk has to be quick at, each as something that can be done again and again and measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from desk_run import EXAMPLES, Visitor, desk

WORDS = 300
LETTERS = 500
SENTENCES = (
    "You said that the figures of two systems differ each month and that nobody can tell which of them is right.",
    "I went back over what you drew, and the step after receiving is where I would look first.",
    "At my last post I compared both sources row by row and found three causes behind most of the gaps.",
    "Two of them were habits and one was a rule that nobody had looked at for years.",
    "I would begin with one depot, count by hand for a week, and show you what comes of it.",
)
FIRST_PAGE = """
import asyncio, sys, time
sys.path[:0] = [{tests!r}]
from pathlib import Path
from letterkit.assets import Assets
from letterkit.desk import Desk
from letterkit.desk.app import application
from letterkit.desk.sessions import Session
from datetime import datetime
import uvicorn
home = Path({home!r})
session = Session(8000)
app = application(Desk(home / "desk", datetime.now, session, Assets(home), home / "letterkit.db"))
sent, taken = [], []
async def receive():
    return {{"type": "http.request", "body": b"", "more_body": False}}
async def send(message):
    sent.append(message)
    if message["type"] == "http.response.body":
        taken.append(time.process_time())
cookie = session.exchange(session.link).partition(";")[0]
headers = [(b"host", b"127.0.0.1:8000"), (b"cookie", cookie.encode())]
scope = {{"type": "http", "asgi": {{"version": "3.0"}}, "http_version": "1.1", "method": "GET", "path": "/",
         "raw_path": b"/", "scheme": "http", "query_string": b"", "root_path": "", "headers": headers,
         "server": ("127.0.0.1", 8000), "client": ("127.0.0.1", 4000)}}
asyncio.run(app(scope, receive, send))
assert sent[0]["status"] == 200, sent
def turn():
    begun = time.process_time()
    for _ in range(1_000_000):
        pass
    return time.process_time() - begun
print(taken[0], min(turn() for _ in range(3)))
"""
"""A run of its own that ends with the first page: the seconds that it took, and those of a million turns of a loop."""


def typing(home: Path) -> Callable[[], object]:
    """Another letter typed into a letter of 300 words, and all of it checked again."""
    visitor = Visitor(desk(home))
    folder = EXAMPLES / "analyst"
    base = visitor.begun(notes=(folder / "notes.yaml").read_bytes(), name="notes.yaml")
    visitor.post(f"{base}/which", kind="influence", anyway="for its length")
    visitor.post(f"{base}/write", by="template")
    letter = visitor.at
    now = visitor.script(letter, do="undo")
    greeting, *paragraphs, closing = now["body"].split("\n\n")
    size, more = len(" ".join(paragraphs).split()), []
    for number in count():
        if size >= WORDS:
            break
        more.append(SENTENCES[number % len(SENTENCES)].replace("one", f"one of {number}"))
        size += len(more[-1].split())
    revision, typed = [now["revision"]], count()

    def edit() -> object:
        body = "\n\n".join([greeting, *paragraphs, "\n".join(more) + " I counted again." * next(typed), closing])
        answer = visitor.script(letter, do="edit", body=body, base=revision[0])
        assert answer["status"] == 200, answer
        revision[0] = answer["revision"]
        return answer

    edit()
    return edit


def queued(home: Path) -> Callable[[], object]:
    """The first look at a queue of 500 letters that nobody has read yet."""
    folder = home / "letters"
    folder.mkdir()
    paths: Sequence[Path] = [folder / f"{number:03}.txt" for number in range(LETTERS)]
    for path in paths:
        path.write_text(f"Dear Dana,\n\nThank you for showing me line {path.stem}.\n\nBest regards,\nRobin\n")
    visitor = Visitor(desk(home, files=paths))

    def look() -> object:
        visitor.desk.jobs.clear()
        answer = visitor.client.get("/queue")
        assert answer.text.count("<tr") == LETTERS + 1
        return answer

    return look
