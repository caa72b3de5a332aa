"""The server's application: every address of the desk, behind the guard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from letterkit.desk import Desk, listing, queue
from letterkit.desk.answering import Asked, Handler, NotHereError, endpoint, fault
from letterkit.desk.applications import prepare_home
from letterkit.desk.guard import App, Guard
from letterkit.desk.sessions import OPEN
from letterkit.desk.steps import away, letter, what, which, words

PAGES: dict[str, Handler] = {
    "/": listing.show,
    "/help": listing.help,
    "/a/{id}/what": what.show,
    "/a/{id}/which": which.show,
    "/a/{id}/words": words.show,
    "/a/{id}/writing": words.waiting,
    "/a/{id}/letter/{number}": letter.show,
    "/a/{id}/letter/{number}/versions": letter.compare,
    "/a/{id}/letter/{number}/away": away.show,
    "/a/{id}/letter/{number}/file/{suffix}": away.file,
    "/queue": queue.show,
    "/queue/{key}": queue.show_letter,
    "/queue/{key}/versions": queue.compare,
    "/queue/{key}/away": away.show,
    "/queue/{key}/file/{suffix}": away.file,
}
"""What is looked at: GET changes nothing that anybody would miss."""
ACTS: dict[str, Handler] = {
    "/new": listing.begin,
    "/prefer": listing.prefer,
    "/alive": listing.alive,
    "/a/{id}/what": what.save,
    "/a/{id}/erase": what.erase,
    "/a/{id}/which": which.choose,
    "/a/{id}/words": words.save,
    "/a/{id}/suggest": words.suggest,
    "/a/{id}/write": words.write,
    "/a/{id}/letter/{number}": letter.change,
    "/a/{id}/letter/{number}/sent": away.sent,
    "/a/{id}/letter/{number}/draft": away.draft,
    "/a/{id}/letter/{number}/erase": away.erase,
    "/queue/add": queue.add,
    "/queue/{key}": queue.change,
    "/queue/{key}/sent": away.sent,
    "/queue/{key}/draft": away.draft,
}
"""What changes something: forms alone, each with the token of its page."""


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
        *(Route(path, endpoint(desk, handler), methods=["POST"]) for path, handler in ACTS.items()),
        *(Route(path, endpoint(desk, handler), methods=["GET"]) for path, handler in PAGES.items()),
        Mount("/static", static),
    ]
    inner = Starlette(routes=routes, exception_handlers={404: missing, 405: missing})
    return Guard(inner, desk.session, on_request)
