"""From a request to a page and back: forms that are ours, faults that are told, and everything escaped."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from letterkit.desk import Desk, preferences
from letterkit.desk.guard import TooLargeError
from letterkit.desk.texts import Texts, chosen
from letterkit.errors import InputError, LetterkitError, MissingError

MOST_FIELDS, MOST_FILES = 300, 40
LONGEST_FIELD = 2_000_000
"""Bytes of one field of a form: the largest text file that is read."""


class NotHereError(LetterkitError):
    """There is no such application, letter or page."""


class Asked:
    """One request as the pages see it: path, query and form by name, and the means to answer it."""

    def __init__(self, desk: Desk, request: Request, form: FormData) -> None:
        self.desk, self.form = desk, form
        self._request = request
        self.settings = preferences.read(desk.home)
        self.texts = Texts(self.settings.language or chosen(request.headers.get("accept-language", "")))
        self.by_script = request.headers.get("accept") == "application/json"

    @classmethod
    def of(cls, desk: Desk, request: Request) -> Asked:
        """A request of which only the answer's looks matter."""
        return cls(desk, request, FormData())

    def path(self, name: str) -> str:
        """A part of the path."""
        return str(self._request.path_params[name])

    def has(self, name: str) -> bool:
        """Whether the path has a part of that name."""
        return name in self._request.path_params

    def query(self, name: str) -> str:
        """A value of the query, "" where there is none."""
        return self._request.query_params.get(name, "")

    def text(self, name: str) -> str:
        """A field of the form with plain line ends, "" where there is none."""
        value = self.form.get(name)
        return value.replace("\r\n", "\n") if isinstance(value, str) else ""

    def texts_of(self, name: str) -> list[str]:
        """All values of a field."""
        return [value for value in self.form.getlist(name) if isinstance(value, str)]

    def number(self, name: str) -> int:
        """A field that is a whole number, -1 where it is none."""
        value = self.text(name)
        return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else -1

    def files(self, name: str) -> list[tuple[str, bytes]]:
        """The files of a field that hold something, each with the last part of its name."""
        found = [one for one in self.form.getlist(name) if isinstance(one, UploadFile) and one.filename]
        return [(Path(one.filename or "").name[-120:], one.file.read()) for one in found]

    def page(self, template: str, /, status: int = 200, **values: Any) -> Response:
        """A page."""
        known = {
            "t": self.texts, "token": self.desk.session.form_token, "settings": self.settings,
            "path": self._request.url.path, "step": None, "name": "",
        }  # fmt: skip
        return HTMLResponse(templates().get_template(template).render(known | values), status)

    def part(self, template: str, /, **values: Any) -> str:
        """A part of a page as HTML, for the script."""
        known = {"t": self.texts, "token": self.desk.session.form_token}
        return templates().get_template(template).render(known | values)

    def json(self, status: int = 200, /, **values: Any) -> Response:
        """Plain data for the script."""
        return JSONResponse(values, status)

    def go(self, path: str) -> Response:
        """On to another page; what was sent is not sent again when that one is loaded anew."""
        return self.json(go=path) if self.by_script else RedirectResponse(path, 303)


Handler = Callable[[Asked], Response]


@cache
def templates() -> Environment:
    """The pages. Everything that is put into them is text, whatever it looks like."""
    here = Path(__file__).parent / "pages"
    return Environment(
        loader=FileSystemLoader(here), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def endpoint(desk: Desk, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """A handler as the server calls it. What it does to files keeps nobody else waiting."""

    async def answer(request: Request) -> Response:
        form = FormData()
        try:
            if request.method == "POST":
                form = await _form(request)
                if not desk.session.signed(str(form.get("token", ""))):
                    return fault(Asked.of(desk, request), LetterkitError("stale"), 403)
            return await run_in_threadpool(lambda: handler(Asked(desk, request, form)))
        except LetterkitError as error:
            return fault(Asked.of(desk, request), error)
        except Exception as error:  # the server would print its words, which may be private
            return mishap(desk, request, error)
        finally:
            await form.close()

    return answer


async def _form(request: Request) -> FormData:
    """The form of a request. Raises InputError for one that is larger than anything that is read."""
    try:
        return await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LONGEST_FIELD)
    except (TooLargeError, MultiPartException, HTTPException) as error:
        raise InputError("This is more than the desk reads at once.", "Give fewer or smaller files.") from error


def fault(asked: Asked, error: LetterkitError, status: int = 0) -> Response:
    """What went wrong as a page, or as data where the script asked."""
    status = status or (404 if isinstance(error, NotHereError) else 422)
    stale = status == 403
    what = asked.texts("fault.stale") if stale else error.what
    todo = asked.texts("fault.stale_todo") if stale else error.todo
    asks = list(error.asks) if isinstance(error, MissingError) else []
    if asked.by_script:
        return asked.json(status, fault=" ".join(filter(None, (what, todo))))
    place = error.place if isinstance(error, InputError) else ""
    return asked.page("fault.html", status, what=what, todo=todo, asks=asks, place=place)


def mishap(desk: Desk, request: Request, error: Exception) -> Response:
    """A fault of the desk's own: where it is, and none of the words it came upon, which may be private."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    module = Path(str(trace.tb_frame.f_globals.get("__name__"))).name if trace else ""
    place = f"{module}:{trace.tb_lineno}" if trace else ""
    asked = Asked.of(desk, request)
    told = LetterkitError(asked.texts("fault.own", what=f"{type(error).__name__}, {place}"))
    return fault(asked, told, 500)


def as_json(value: Any) -> str:
    """Plain data for an attribute of a page, which escapes it."""
    return json.dumps(value, ensure_ascii=False)
