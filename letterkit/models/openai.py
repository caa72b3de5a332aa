"""Every server that speaks OpenAI's Chat Completions: OpenAI itself, llama.cpp, Ollama, vLLM, LM Studio, OpenRouter, …

Structured answers go down a ladder until the server takes it: a strict schema, any JSON object, plain text with the
schema in the prompt. What it took is remembered. Nothing is retried here (`running` does that) and no error is let
through that is not one of ours.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from letterkit.errors import AnswerError, CredentialError, ModelError, ServerError, UnreachableError
from letterkit.letter import Usage
from letterkit.models import Limits, OnText, Reply, Request, Settings, _faults, _limits, _prices, _tolerant, _wire
from letterkit.models._wire import SCHEMA, TEXT, Dialect

if TYPE_CHECKING:
    import httpx2
    import openai

OWN = "https://api.openai.com/v1"
"""OpenAI's own address, where answers would be stored unless one says not to."""
CONNECT = 10.0
"""Seconds until a connection stands."""
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
    """One model of one server."""

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
        self._client: openai.AsyncOpenAI | None = None
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
        return _wire.body(request, self.name, strictness, self.dialect, stream=stream)

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
        arriving = _wire.Arriving()
        arriving.add(body, "message")
        return self._learned(request, self.strictness if request.schema else TEXT, arriving.reply(request.schema))

    def price(self, usage: Usage) -> float | None:
        """What calls of this size cost in US dollars, None if that is not known."""
        return _prices.cost(usage, self.name, self.settings.base_url)

    async def aclose(self) -> None:
        """Let go of connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    def check_key(self) -> None:
        """Raise CredentialError for an address that holds a password, and for a key that none can be."""
        if self.wrong:
            todo = "Take it out of the base_url, and name the key with key_env, key_file or keyring."
            raise CredentialError(f"The address of {self.host} contains a user name or a password.", todo)
        key = self.settings.api_key
        if self.needs_key and not key:
            raise CredentialError(f"No key is set for {self.host}.", "Set OPENAI_API_KEY, or use --no-model.")
        if key and not KEY.fullmatch(key):
            todo = "Set it anew, as one line without spaces."
            raise CredentialError(
                f"The key for {self.host} contains a line break or another character that no key has.", todo
            )

    def _learned(self, request: Request, strictness: int, reply: Reply) -> Reply:
        """The reply with its price and none of the server's other words; remembers the strictness, or the next one."""
        if self._tells_key(reply.text):
            raise AnswerError(f"{self.host} repeats the key in its answer.", "Do not trust it with one.")
        usage = replace(reply.usage, cost_usd=self.price(reply.usage))
        model = reply.model if MODEL.fullmatch(reply.model) and not self._tells_key(reply.model) else self.name
        finish = reply.finish if reply.finish in FINISHED else "other"
        reply = replace(reply, usage=usage, model=model, finish=finish)
        if request.schema is not None:
            self.strictness = strictness if _tolerant.answers(reply.text, request.schema) else min(strictness + 1, TEXT)
        return reply

    def _tells_key(self, text: str) -> bool:
        """Whether a text holds the key. Local servers take any word for one, and letters hold words."""
        key = self.settings.api_key or ""
        return bool(key) and (key if SECRET.fullmatch(key) else f"Bearer {key}") in text

    async def _ask(self, request: Request, strictness: int, on_text: OnText | None) -> Reply:
        data = _wire.body(request, self.name, strictness, self.dialect, stream=on_text is not None)
        try:
            async with asyncio.timeout(self.settings.total), self._response(data, on_text is not None) as response:
                return await self._read(response, request, on_text)
        except TimeoutError:
            raise self._late(self.settings.total) from None

    async def _read(self, response: httpx2.Response, request: Request, on_text: OnText | None) -> Reply:
        """The answer in a response, which says itself whether it is streamed."""
        said = response.headers.get("content-type", "application/json").partition(";")[0].strip().casefold()
        async with aclosing(response.aiter_bytes()) as pieces:
            if said == "text/event-stream":
                return await self._stream(pieces, request, on_text)
            if not said.endswith("json"):
                found = "a page" if said == "text/html" else "something else"
                raise AnswerError(f"{self.host} answered with {found}, not JSON.", "Check the base_url.")
            reply = await _wire.whole(pieces, request.schema)
        if on_text and not self._tells_key(reply.text):
            on_text(reply.text)
        return reply

    async def _stream(self, pieces: AsyncIterator[bytes], request: Request, on_text: OnText | None) -> Reply:
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

                return await _wire.streamed(pieces, show, request.schema)
        except TimeoutError:
            raise self._late(self.settings.first_token) from None

    @asynccontextmanager
    async def _response(self, data: bytes, stream: bool) -> AsyncIterator[httpx2.Response]:
        """A response whose body is still to be read. What goes wrong then is one of our errors.

        They are raised `from None`: the library's own hold the request, so that a traceback would show private text.
        """
        import httpx2
        import openai

        response: httpx2.Response | None = None
        try:
            response = await self._post(data, stream)
            self.limits = _limits.of(response.headers) or self.limits
            yield response
        except openai.APIStatusError as error:
            raise self._meaning(error) from None
        except (openai.APIConnectionError, httpx2.TransportError, OSError, EOFError) as error:
            if isinstance(error, TimeoutError):
                raise
            raise _faults.of_connection(error, self.host, self._proxy) from None
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError):
            raise AnswerError(f"The answer of {self.host} cannot be read.", "Check the base_url.") from None
        finally:
            if response is not None:
                await response.aclose()

    async def _post(self, data: bytes, stream: bool) -> httpx2.Response:
        import httpx2
        import openai

        self._client = self._client or self._connected()
        accept = "text/event-stream" if stream else "application/json"
        # A stream of raw responses is a response: the library hands it over unread, which its types do not say.
        response: Any = await self._client.post(
            "/chat/completions",
            cast_to=httpx2.Response,
            content=data,
            options={"headers": {"Content-Type": "application/json", "Accept": accept}},
            stream=True,
            stream_cls=openai.AsyncStream[Any],
        )
        assert isinstance(response, httpx2.Response)
        return response

    def _connected(self) -> openai.AsyncOpenAI:
        import httpx2
        import openai

        from letterkit.models import _network, _transport

        timeout = httpx2.Timeout(None, connect=CONNECT)  # `_ask` limits the whole; two limits would race
        context = _network.trusted(self.settings.network)
        proxy = _network.proxy(
            self.settings.network, self.base_url, has_key=bool(self.settings.api_key), context=context
        )
        self._proxy = proxy.url.host if proxy else ""
        return openai.AsyncOpenAI(
            api_key=self.settings.api_key or "none",
            base_url=self.base_url,
            max_retries=0,
            timeout=timeout,
            default_headers={"Accept-Encoding": "identity"},
            http_client=_transport.Client(timeout, context=context, proxy=proxy),
        )

    def _meaning(self, error: openai.APIStatusError) -> ModelError | _Unsupported:
        body = error.response.text
        meaning = _faults.of_status(error.status_code, body, error.response.headers, self.host)
        if not _faults.about_schema(error.status_code, body):
            return meaning
        return _Unsupported(meaning, self.dialect.adapted(body))

    def _late(self, seconds: float) -> UnreachableError:
        return UnreachableError(f"{self.host} did not answer within {seconds:g} seconds.", "Raise `timeout`, or wait.")


class _Unsupported(Exception):
    """The server may take the same question in another form. `meaning` is the error if it does not.

    dialect: the form it asks for, None where a less strict form is worth a try.
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
