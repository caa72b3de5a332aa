"""Driving one conversation with a model: ask, keep the reply, hand it on. The one place that retries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, cast

from letterkit.errors import (
    AnswerError,
    CertificateError,
    CredentialError,
    CutOffError,
    ModelError,
    ProxyError,
    QuotaError,
    RateLimitError,
    RefusalError,
    RejectedRequestError,
    ServerError,
    UnreachableError,
)
from letterkit.letter import Letter, Usage
from letterkit.models import Learning, Model, Reply, Request
from letterkit.sharing import BUSY, TURN, alone

if TYPE_CHECKING:
    from tenacity import RetryCallState

    from letterkit import drafting

Result = TypeVar("Result")
_log = logging.getLogger(__name__)
logging.getLogger("letterkit").addHandler(logging.NullHandler())  # who wants to hear of it says so
PASSING = (UnreachableError, RateLimitError, ServerError, AnswerError)
"""What may be over when one asks again. A wrong key, an empty account or a refusal is not."""
LARGER = 3
"""By how much the length limit grows where an answer was cut by it."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens while a letter is drafted, for whoever looks on.

    what: `started` a stage, a finished sentence's `text`, `waiting` for `seconds` before the next try, `fell_back` to
    the template; `text` is the sentence, or why.
    """

    what: Literal["started", "text", "waiting", "fell_back"]
    stage: str = ""
    text: str = ""
    seconds: float = 0.0


OnEvent = Callable[[Event], None]


class Journal(Protocol):
    """Where replies are kept; a `Store` is one. One for many conversations may take its time: then it is awaited."""

    def reply(self, key: str) -> Reply | None:
        """The reply kept under a request's key, None if there is none."""

    def keep_reply(self, key: str, request: Request, reply: Reply) -> Awaitable[None] | None:
        """Keep a reply for good."""

    def forget_replies(self, keys: Sequence[str]) -> None:
        """Let these be asked again."""

    def strictness(self, endpoint: str) -> int | None:
        """How plainly a model at this place has to be asked."""

    def keep_strictness(self, endpoint: str, strictness: int) -> None:
        """Keep how plainly a model has to be asked."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How long one question may go on: tries, seconds over all tries, and the longest and shortest wait between two."""

    attempts: int = 4
    seconds: float = 300.0
    longest_wait: float = 60.0
    shortest_wait: float = 0.5


def finished(awaited: Coroutine[Any, Any, Result]) -> Result:
    """What a coroutine ends in, for who does not await; where an event loop runs here, in a thread with its own."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(awaited)
    with ThreadPoolExecutor(1) as other:
        return other.submit(asyncio.run, awaited).result()


async def run(
    conversation: drafting.Conversation,
    model: Model,
    store: Journal | None,
    *,
    on_event: OnEvent | None = None,
    budget: Budget = Budget(),
) -> Letter:
    """The letter that a conversation with this model ends in. Raises ModelError, StoreError, InputError."""
    letter, usage = await converse(conversation, model, store, on_event=on_event, budget=budget)
    return replace(letter, written_by=model.address, usage=usage)


async def converse(
    conversation: Generator[Request, Reply, Result],
    model: Model,
    store: Journal | None,
    *,
    on_event: OnEvent | None = None,
    budget: Budget = Budget(),
) -> tuple[Result, Usage]:
    """What any conversation with this model ends in, and what it took. Each reply is kept before it is used.

    Raises ModelError, StoreError, InputError.
    """
    try:
        request = next(conversation)
    except StopIteration as end:
        return end.value, Usage()

    def waits() -> None:
        if on_event:
            on_event(Event("waiting", request.stage, BUSY, TURN))

    async with alone(store, request.draft or request.key(model.address), waits):
        return await _converse(conversation, request, model, store, on_event, budget)


async def _converse(
    conversation: Generator[Request, Reply, Result], request: Request, model: Model, store: Journal | None,
    on_event: OnEvent | None, budget: Budget,
) -> tuple[Result, Usage]:  # fmt: skip
    asked: list[tuple[str, str]] = []
    usage = Usage()
    if store:
        recall(model, store)
    try:
        while True:
            key = request.key(model.address)
            asked.append((request.stage, key))
            reply = store.reply(key) if store else None
            _log.debug("%s: %s", request.stage, "in the journal" if reply else "not in the journal")
            if reply is None:
                reply = await _ask(request, model, on_event, budget)
                await _keep(key, request, reply, model, store)
            usage += reply.usage
            request = conversation.send(reply)
    except StopIteration as end:
        return end.value, usage
    except AnswerError as error:
        if store:
            store.forget_replies(_last_question(asked))
        if error.todo:
            raise
        what = f"The model's answer could not be used: {error.what}"  # it was said to the model, who knew what to do
        raise AnswerError(what, "Ask again, or use another model.") from error


async def _keep(key: str, request: Request, reply: Reply, model: Model, store: Journal | None) -> None:
    """Keep a reply, and how its model had to be asked, before anything is made of it."""
    if store is None:
        return
    if (kept := store.keep_reply(key, request, reply)) is not None:
        await kept
    remember(model, store)


def recall(model: Model, store: Journal) -> None:
    """Let a model go on in the form that its server was found to take."""
    if learning := _learning(model):
        learning.strictness = store.strictness(learning.endpoint) or learning.strictness


def remember(model: Model, store: Journal) -> None:
    """Keep what the model's server turned out to take, so that the next run need not find it out again."""
    learning = _learning(model)
    if learning and learning.strictness != (store.strictness(learning.endpoint) or 0):
        store.keep_strictness(learning.endpoint, learning.strictness)


def _learning(model: Model) -> Learning | None:
    """A model as one that learns. This is asked at each question, where isinstance takes longer than the journal."""
    return cast(Learning, model) if hasattr(model, "strictness") and hasattr(model, "endpoint") else None


def _last_question(asked: list[tuple[str, str]]) -> list[str]:
    """The keys of the last question and its repair: replies that led nowhere are not replayed for ever."""
    repaired = len(asked) > 1 and asked[-1][0] == "repair"
    return [key for _, key in asked[-2 if repaired else -1 :]]


async def _ask(request: Request, model: Model, on_event: OnEvent | None, budget: Budget) -> Reply:
    """The answer to one question, with a larger limit if it was cut by length."""
    if on_event:
        on_event(Event("started", request.stage))
    _log.info("%s: asking %s", request.stage, model.address)
    try:
        return await _persist(request, model, on_event, budget)
    except CutOffError:
        return await _persist(replace(request, max_tokens=request.max_tokens * LARGER), model, on_event, budget)


async def _persist(request: Request, model: Model, on_event: OnEvent | None, budget: Budget) -> Reply:
    """Ask until there is an answer or the budget is spent; then what went wrong last is raised."""
    try:
        return await _once(request, model, on_event)
    except PASSING as error:
        return await _again(error, request, model, on_event, budget)


async def _again(first: ModelError, request: Request, model: Model, on_event: OnEvent | None, budget: Budget) -> Reply:
    """Go on after a first try that failed. Most never come here, and are spared what it takes to retry."""
    import tenacity

    failed_first: list[ModelError] = [first]

    async def attempt() -> Reply:
        if failed_first:
            raise failed_first.pop()
        return await _once(request, model, on_event)

    def pause(state: RetryCallState) -> float:
        return _wait(state, budget)

    def announce(state: RetryCallState) -> None:
        failed = _failure(state)
        if state.next_action and failed:
            _log.info("%s: waiting %.1f s. %s", request.stage, state.next_action.sleep, reason(failed))
            if on_event:
                on_event(Event("waiting", request.stage, reason(failed), state.next_action.sleep))

    spent = tenacity.stop_any(tenacity.stop_after_attempt(budget.attempts), tenacity.stop_before_delay(budget.seconds))
    retrying = tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception_type(PASSING),
        stop=lambda state: spent(state) or _asked_to_wait(state) > budget.longest_wait,
        wait=pause,
        before_sleep=announce,
        sleep=asyncio.sleep,
        reraise=True,
    )
    return await retrying(attempt)


async def _once(request: Request, model: Model, on_event: OnEvent | None) -> Reply:
    if on_event is None:
        return await model.complete(request)
    from letterkit.drafting.streaming import FinishedSentences

    sentences = FinishedSentences()

    def show(piece: str) -> None:
        for sentence in sentences.feed(piece):
            on_event(Event("text", request.stage, sentence))

    return await model.complete(request, show)


def _wait(state: RetryCallState, budget: Budget) -> float:
    """As long as the server asked; else twice as long as before, spread so that many do not come back at once."""
    import random

    asked = _asked_to_wait(state)
    if asked > 0:
        return asked
    grown: float = min(budget.longest_wait, budget.shortest_wait * 2 ** (state.attempt_number - 1))
    return grown * (0.5 + random.random() / 2)  # noqa: S311  spread, not secrecy


def _failure(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome and state.outcome.failed else None


def _asked_to_wait(state: RetryCallState) -> float:
    """The seconds that the server asked for, 0 if it did not."""
    failed = _failure(state)
    asked = failed.retry_after if isinstance(failed, RateLimitError | ServerError) else None
    return asked or 0.0


REASONS: Mapping[type[BaseException], str] = {
    UnreachableError: "The model's server could not be reached, or did not answer in time.",
    CertificateError: "The certificate of the model's server is not trusted: SSL_CERT_FILE, SSL_CERT_DIR or"
    " REQUESTS_CA_BUNDLE name who else is.",
    ProxyError: "The proxy on the way to the model's server cannot be used, or would see the key.",
    CredentialError: "The model's server did not accept the key.",
    QuotaError: "The account with the model's provider has no credit left.",
    RateLimitError: "The model's server was asked too often and did not answer in time.",
    ServerError: "The model's server failed.",
    RejectedRequestError: "The model's server did not take the request.",
    RefusalError: "The model declined to write this letter.",
    CutOffError: "The model's answer was cut short, twice.",
    AnswerError: "The model's answers could not be used.",
}
"""Why the template wrote, in words of ours alone: a server's own could hold the key, or what was sent."""


def reason(error: Any) -> str:
    """Why a model could not do its part, in one plain sentence."""
    return next((text for kind, text in REASONS.items() if isinstance(error, kind)), "The model failed.")
