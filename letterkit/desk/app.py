"""The server's application: every address of the desk, behind the guard."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from letterkit.desk import Desk
from letterkit.desk.answering import Asked, Handler, NotHereError, endpoint, fault
from letterkit.desk.applications import prepare_home
from letterkit.desk.guard import App, Guard
from letterkit.desk.sessions import OPEN

PAGES: dict[str, str] = {
    "/": "listing.show",
    "/help": "listing.help",
    "/a/{id}/what": "steps.what.show",
    "/a/{id}/which": "steps.which.show",
    "/a/{id}/words": "steps.words.show",
    "/a/{id}/writing": "steps.words.waiting",
    "/a/{id}/letter/{number}": "steps.letter.show",
    "/a/{id}/letter/{number}/versions": "steps.letter.compare",
    "/a/{id}/letter/{number}/away": "steps.away.show",
    "/a/{id}/letter/{number}/file/{suffix}": "steps.away.file",
    "/queue": "queue.show",
    "/queue/{key}": "queue.show_letter",
    "/queue/{key}/versions": "queue.compare",
    "/queue/{key}/away": "steps.away.show",
    "/queue/{key}/file/{suffix}": "steps.away.file",
}
"""What is looked at, and the function that answers: GET changes nothing that anybody would miss."""
ACTS: dict[str, str] = {
    "/new": "listing.begin",
    "/prefer": "listing.prefer",
    "/alive": "listing.alive",
    "/a/{id}/what": "steps.what.save",
    "/a/{id}/erase": "steps.what.erase",
    "/a/{id}/which": "steps.which.choose",
    "/a/{id}/words": "steps.words.save",
    "/a/{id}/suggest": "steps.words.suggest",
    "/a/{id}/write": "steps.words.write",
    "/a/{id}/letter/{number}": "steps.letter.change",
    "/a/{id}/letter/{number}/sent": "steps.away.sent",
    "/a/{id}/letter/{number}/draft": "steps.away.draft",
    "/a/{id}/letter/{number}/erase": "steps.away.erase",
    "/queue/add": "queue.add",
    "/queue/kind": "queue.call",
    "/queue/{key}": "queue.change",
    "/queue/{key}/sent": "steps.away.sent",
    "/queue/{key}/draft": "steps.away.draft",
}
"""What changes something: forms alone, each with the token of its page."""


def handler(place: str) -> Handler:
    """A function by its place, loaded when it is first needed: the first page waits for no other."""
    module, _, name = place.rpartition(".")

    def answer(asked: Asked) -> Response:
        found: Handler = getattr(import_module(f"letterkit.desk.{module}"), name)
        return found(asked)

    return answer


def application(desk: Desk, on_request: Callable[[], None] = lambda: None) -> App:
    """The desk behind its guard. Makes its folder; raises StoreError where that cannot be its owner's alone."""
    prepare_home(desk.home)

    async def open_desk(request: Request) -> Response:
        cookie = desk.session.exchange(str(request.path_params["link"]))
        if cookie is None:
            if desk.session.knows(request.headers.get("cookie", "")):
                return RedirectResponse("/", 303)
            return PlainTextResponse("This link was used or is of another run. Start the desk again.\n", 403)
        return RedirectResponse("/", 303, headers={"set-cookie": cookie})

    def missing(request: Request, error: Exception) -> Response:
        asked = Asked.of(desk, request)
        return fault(asked, NotHereError(asked.texts("fault.nothing"), asked.texts("fault.nothing_todo")))

    static = StaticFiles(directory=Path(__file__).parent / "static")
    routes = [
        Route(f"{OPEN}{{link}}", open_desk, methods=["GET"]),
        *(Route(path, endpoint(desk, handler(place)), methods=["POST"]) for path, place in ACTS.items()),
        *(Route(path, endpoint(desk, handler(place)), methods=["GET"]) for path, place in PAGES.items()),
        Mount("/static", static),
    ]
    inner = Starlette(routes=routes, exception_handlers={404: missing, 405: missing})
    return Guard(inner, desk.session, on_request)
