"""Every server that speaks OpenAI's Chat Completions: OpenAI itself, llama.cpp, Ollama, vLLM, LM Studio, OpenRouter, …

Structured answers go down a ladder until the server takes it: a strict schema, any JSON object, plain text with the
schema in the prompt. What it took is remembered. Nothing is retried here (`running` does that) and no error is let
through that is not one of ours.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from letterkit.errors import AnswerError, CredentialError, ModelError, ServerError, UnreachableError
from letterkit.letter import Usage
from letterkit.models import Limits, OnText, Reply, Request, Settings, _faults, _limits, _prices, _tolerant, _wire
from letterkit.models._wire import SCHEMA, TEXT, Dialect

if TYPE_CHECKING:
    from letterkit.models._head import Head
    from letterkit.models._transport import Response, Transport

OWN = "https://api.openai.com/v1"
"""OpenAI's own address, where answers would be stored unless one says not to."""
KEY = re.compile(r"[!-~]+")
SECRET = re.compile(r"(?=.*\d).{10,}|.{20,}")
"""A key that no word of a letter is."""
MODEL = re.compile(r"[\w.:/@+-]{1,100}", re.ASCII)
"""What a model can be called: a server may put anything in its place."""
FINISHED = ("stop", "length", "tool_calls", "content_filter", "function_call")


def connect(name: str, settings: Settings) -> OpenAIModel:
    """The model `name` at the address of the settings, OpenAI's own if they have none; no connection is opened yet."""
    return OpenAIModel(name, settings)


class OpenAIModel:
    """One model of one server. `batches`: the engine that goes to its batch service."""

    batches = "openai-batch"
    variable = "OPENAI_API_KEY"

    def __init__(self, name: str, settings: Settings, address: str = "") -> None:
        self.address = address or f"openai:{name}"
        self.name, self.settings = name, settings
        self.base_url, self.wrong = _without_password((settings.base_url or OWN).rstrip("/"))
        self.host = _host(self.base_url)
        self.endpoint = f"{self.base_url} {name}"
        is_own = self.host == _host(OWN)
        self.dialect = Dialect("max_completion_tokens", extra={"store": False}) if is_own else Dialect()
        self.needs_key = is_own
        self.strictness = SCHEMA
        self.limits: Limits | None = None
        self._way: tuple[Transport, Head] | None = None
        self._proxy = ""

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Ask once, further down the ladder if the server does not take what was asked for, and return the answer."""
        self.check_key()
        strictness = self.strictness if request.schema else TEXT
        refused: ModelError | None = None
        while True:
            try:
                return self._learned(request, strictness, await self._ask(request, strictness, on_text))
            except _Unsupported as error:
                refused = refused or error.meaning
                if error.dialect:
                    self.dialect = error.dialect
                elif strictness < TEXT:
                    strictness += 1
                else:
                    raise refused from None

    def outgoing(self, request: Request, *, stream: bool = False) -> bytes:
        """The very bytes that `complete` sends for a request, at the strictness that is known to work."""
        strictness = self.strictness if request.schema else TEXT
        return self._bytes(request, strictness, stream=stream)

    def answered(self, request: Request, status: int, body: Any) -> Reply:
        """The reply in an answer that came by file; `body` is its JSON.

        Raises ModelError; ServerError where the same question should be asked in another form, which is remembered.
        """
        if status != 200:
            told = json.dumps(body)
            if _faults.about_schema(status, told) and request.schema:
                self.dialect, lower = self.dialect.adapted(told) or self.dialect, self.strictness < TEXT
                self.strictness += lower
                if lower:
                    raise ServerError(f"{self.host} wants the request in another form.", "Ask again.")
            raise _faults.of_status(status, told, {}, self.host)
        arriving = self._arriving()
        arriving.add(body, "message")
        return self._learned(request, self.strictness if request.schema else TEXT, arriving.reply(request.schema))

    def price(self, usage: Usage) -> float | None:
        """What calls of this size cost in US dollars, None if that is not known."""
        return _prices.cost(usage, self.name, self.settings.base_url)

    async def aclose(self) -> None:
        """Let go of connections."""
        if self._way is not None:
            await self._way[0].aclose()
            self._way = None

    def check_key(self) -> None:
        """Raise CredentialError for an address that holds a password, and for a key that none can be."""
        if self.wrong:
            todo = "Take it out of the base_url, and name the key with key_env, key_file or keyring."
            raise CredentialError(f"The address of {self.host} contains a user name or a password.", todo)
        key = self.settings.api_key
        if self.needs_key and not key:
            raise CredentialError(f"No key is set for {self.host}.", f"Set {self.variable}, or use --no-model.")
        if key and not KEY.fullmatch(key):
            todo = "Set it anew, as one line without spaces."
            raise CredentialError(
                f"The key for {self.host} contains a line break or another character that no key has.", todo
            )

    def _learned(self, request: Request, strictness: int, reply: Reply) -> Reply:
        """The reply with its price and none of the server's other words; remembers the strictness, or the next one."""
        if self._tells_key(reply.text):
            raise AnswerError(f"{self.host} repeats your API key in its answer.", "Do not give it a key that matters.")
        told = reply.usage
        usage = Usage(told.calls, told.prompt_tokens, told.completion_tokens, self.price(told))
        model = reply.model if MODEL.fullmatch(reply.model) and not self._tells_key(reply.model) else self.name
        finish = reply.finish if reply.finish in FINISHED else "other"
        reply = Reply(reply.text, model, finish, usage)
        if request.schema is not None:
            self.strictness = strictness if _tolerant.answers(reply.text, request.schema) else min(strictness + 1, TEXT)
        return reply

    def _tells_key(self, text: str) -> bool:
        """Whether a text holds the key. Local servers take any word for one, and letters hold words."""
        key = self.settings.api_key or ""
        return bool(key) and (key if SECRET.fullmatch(key) else f"Bearer {key}") in text

    async def _ask(self, request: Request, strictness: int, on_text: OnText | None) -> Reply:
        data = self._bytes(request, strictness, stream=on_text is not None)
        try:
            async with asyncio.timeout(self.settings.total), self._response(data, on_text is not None) as response:
                return await self._read(response, request, on_text)
        except TimeoutError:
            raise self._late(self.settings.total) from None

    async def _read(self, response: Response, request: Request, on_text: OnText | None) -> Reply:
        """The answer in a response, which says itself whether it is streamed."""
        said = response.headers.get("content-type", "application/json").partition(";")[0].strip().casefold()
        if said == "text/event-stream":
            return await self._stream(response.read, request, on_text)
        if not said.endswith("json"):
            found = "a page" if said == "text/html" else "something else"
            raise AnswerError(f"{self.host} answered with {found}, not JSON.", "Check the base_url.")
        reply = await _wire.whole(response.read, self._arriving(), request.schema)
        if on_text and not self._tells_key(reply.text):
            on_text(reply.text)
        return reply

    async def _stream(self, read: _wire.Read, request: Request, on_text: OnText | None) -> Reply:
        """A streamed answer, which has to begin in good time."""
        begun = asyncio.get_running_loop().time() + self.settings.first_token
        try:
            async with asyncio.timeout_at(begun) as waiting:
                said, kept = "", len(f"Bearer {self.settings.api_key}")

                def show(piece: str) -> None:
                    nonlocal said
                    waiting.reschedule(None)
                    said = said[-kept:] + piece
                    if on_text and not self._tells_key(said):
                        on_text(piece)

                return await _wire.streamed(read, show, self._arriving(), request.schema)
        except TimeoutError:
            raise self._late(self.settings.first_token) from None

    @asynccontextmanager
    async def _response(self, data: bytes, stream: bool) -> AsyncIterator[Response]:
        """A response whose body is still to be read. What goes wrong then is one of our errors.

        They are raised `from None`: the library's own hold the request, so that a traceback would show private text.
        """
        import httpx2

        response: Response | None = None
        try:
            response = await self._post(data, stream)
            if not 200 <= response.status < 300:
                raise self._meaning(response.status, await response.error(), response.headers) from None
            self.limits = _limits.of(response.headers) or self.limits
            yield response
        except (httpx2.TransportError, OSError, EOFError) as error:
            if isinstance(error, TimeoutError):
                raise
            raise _faults.of_connection(error, self.host, self._proxy) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError):
            raise AnswerError(f"The answer of {self.host} cannot be read.", "Check the base_url.") from None
        finally:
            if response is not None:
                await response.aclose()

    async def _post(self, data: bytes, stream: bool) -> Response:
        transport, head = self._way = self._way or self._found()
        return await transport.post(head.url, head.streamed if stream else head.whole, data)

    def _found(self) -> tuple[Transport, Head]:
        """The way to the server, with whom the environment trusts and the proxy it names."""
        from letterkit.models import _network, _transport

        context, proxy = _network.way(self.settings, self.base_url)
        self._proxy = proxy.url.host if proxy else ""
        return _transport.transport(context, proxy), self._head()

    def _head(self) -> Head:
        from letterkit.models._head import head

        return head(self.base_url, self.settings.api_key)

    def _bytes(self, request: Request, strictness: int, *, stream: bool) -> bytes:
        return _wire.body(request, self.name, strictness, self.dialect, stream=stream)

    def _arriving(self) -> _wire.Arriving:
        return _wire.Arriving()

    def _meaning(self, status: int, body: str, headers: Mapping[str, str]) -> ModelError | _Unsupported:
        meaning = _faults.of_status(status, body, headers, self.host)
        return _Unsupported(meaning, self.dialect.adapted(body)) if _faults.about_schema(status, body) else meaning

    def _late(self, seconds: float) -> UnreachableError:
        return UnreachableError(f"{self.host} did not answer within {seconds:g} seconds.", "Raise `timeout`, or wait.")


class _Unsupported(Exception):
    """The server may take the same question in another form. `meaning` is the error if it does not.

    dialect: the form it asks for, None where a less strict one is worth a try.
    """

    def __init__(self, meaning: ModelError, dialect: Dialect | None) -> None:
        super().__init__(meaning.what)
        self.meaning, self.dialect = meaning, dialect


def _without_password(url: str) -> tuple[str, bool]:
    """An address without the user and password in it, and whether there were any."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url, "@" in url
    bare = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=bare)), bare != parts.netloc


def _host(url: str) -> str:
    """The server's name, for messages: an address can hold a password, which no message may."""
    try:
        return urlsplit(url).hostname or "the model's address"
    except ValueError:
        return "the model's address"
