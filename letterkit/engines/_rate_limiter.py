"""The rate limit of a model's server: all questions pass here, one behind the other, no faster than it lets them.

Three things hold a question back: how many are under way, how many a second are sent, and a time the server asked to
wait. The first two are found out: they grow while all goes well and are cut when the server complains (429), no longer
answers in time, or takes several times as long as at its best. What a server says of its limits bounds both. Retrying
is not done here; whoever retries stands in line again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from time import monotonic

from letterkit.errors import RateLimitError, UnreachableError
from letterkit.estimating import tokens
from letterkit.models import Limited, Model, OnText, Reply, Request

SHORTEST_GAP = 0.0004
"""Seconds between two questions at least: so the first complaint arrives before many more have been sent."""
LATE_SECONDS = 0.01
"""Seconds by which a turn that came late (clocks of a system are coarse) may be made up for."""
LONGEST_WAIT = 60.0
"""Seconds that a server may ask everybody to wait; the caller of one question gives up at its own limit."""
FIRST, WIDER = 48, 3
"""Questions at once at first, and how many more each answer allows while none is slow."""
DOUBLING_SECONDS = 0.4
"""Seconds in which an unknown rate doubles after its first cut, until the second one shows where the limit is."""
STEP = 0.01
"""The share by which a known rate grows in a second, at first; the longer nobody complains, the faster."""
EPISODE_SECONDS = 0.25
"""Seconds after a cut in which further complaints are about the same."""
CAUTION, MORE_CAUTION, RECENT_SECONDS = 0.98, 0.93, 1.5
"""Of the rate that was let through when a complaint came; the second if the last cut was so few seconds ago."""
TOLD = 0.995
"""Of the rate that a server says it allows."""
SLOW = 4.0
"""So many times the best time of a stage are a sign that the server has too much to do."""


@dataclass
class Pace:
    """How many questions a second may be sent; no bound while nobody complained and nothing is said of one."""

    cap: float | None = None
    rate: float | None = None
    cuts: int = 0
    _cut: float = 0.0
    _grown: float = 0.0
    _sent: deque[float] = field(default_factory=deque)

    def sent(self, now: float) -> None:
        """Remember that a question went out."""
        self._sent.append(now)
        while self._sent[0] < now - 1.0:
            self._sent.popleft()

    def refused(self, now: float, sent: float) -> None:
        """Cut the rate to what was let through in the last second, once for all that went out before or soon after."""
        if self._sent:
            self._sent.pop()
        if self.cuts and sent < self._cut + EPISODE_SECONDS:
            return
        lately = max(5.0, float(len(self._sent)))
        share = CAUTION if now > self._cut + RECENT_SECONDS else MORE_CAUTION
        self.rate = lately if self.rate is None else share * min(lately, self.rate)
        self.cuts += 1
        self._cut = self._grown = now

    def allowed(self, now: float) -> float | None:
        """Questions a second at this moment: doubling after one cut, growing slowly after more."""
        if self.rate is None or (self.cuts == 1 and self.cap is not None):
            return self.cap
        past, self._grown = now - self._grown, now
        quiet = now - self._cut
        self.rate *= 2 ** (past / DOUBLING_SECONDS) if self.cuts == 1 else (1 + STEP * (1 + quiet * quiet / 4)) ** past
        if self.cap is not None:
            self.rate = min(self.rate, self.cap)
        return self.rate


class RateLimiter:
    """A model that is asked no more than `most` questions at a time."""

    def __init__(self, model: Model, most: int) -> None:
        self.model, self.most = model, most
        self.address = model.address
        self._limited = model if isinstance(model, Limited) else None
        self.window = float(min(most, FIRST))
        self.pace = Pace()
        self.refused = 0
        self._turn = asyncio.Lock()
        self._free = asyncio.Event()
        self._under_way = 0
        self._next = self._not_before = 0.0
        self._best: dict[str, float] = {}
        self._shrunk = 0.0
        self._size = 0.0

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Ask once, when it is this question's turn."""
        await self._enter(request)
        sent = monotonic()
        try:
            reply = await self.model.complete(request, on_text)
        except RateLimitError as error:
            self._complained(sent, error.retry_after or 0.0)
            raise
        except UnreachableError:
            self._shrink(sent, 0.5)
            raise
        finally:
            self._under_way -= 1
            self._free.set()
        self._went_well(request, reply, sent)
        return reply

    async def aclose(self) -> None:
        """Let go of connections."""
        await self.model.aclose()

    async def _enter(self, request: Request) -> None:
        """Wait for one's turn; the lock hands turns out in the order in which they were asked for."""
        async with self._turn:
            while True:
                if self._under_way >= self.window:
                    self._free.clear()
                    await self._free.wait()
                    continue
                now = monotonic()
                wait = max(self._next, self._not_before) - now
                if wait <= SHORTEST_GAP:
                    break
                await asyncio.sleep(min(wait, 0.25))
            rate = self.pace.allowed(now)
            self._next = max(self._next, now - LATE_SECONDS) + max(SHORTEST_GAP, 1 / rate if rate else 0.0)
            self._under_way += 1
            self.pace.sent(now)

    def _complained(self, sent: float, wait: float) -> None:
        now = monotonic()
        self.refused += 1
        self.pace.refused(now, sent)
        self._not_before = max(self._not_before, now + min(wait, LONGEST_WAIT))

    def _went_well(self, request: Request, reply: Reply, sent: float) -> None:
        now = monotonic()
        took = now - sent
        best = self._best.get(request.stage)
        self._best[request.stage] = took if best is None else min(took, best * 1.001)
        if best is not None and took > SLOW * best and took > 2.0:
            self._shrink(sent, 0.8)
        elif self._shrunk == 0.0:
            self.window = min(self.most, self.window + WIDER)
        elif self._under_way + 1 >= self.window:
            self.window = min(self.most, self.window + 1 / self.window)
        asked = reply.usage.prompt_tokens + reply.usage.completion_tokens or tokens(request)
        self._size += 0.05 * (asked - self._size) if self._size else asked
        self._heed()

    def _heed(self) -> None:
        """Keep to what the server's headers allow, in questions and in tokens."""
        limits = self._limited.limits if self._limited else None
        if limits is None:
            return
        told = [limits.requests, limits.tokens / max(1.0, self._size) if limits.tokens else None]
        allowed = [TOLD * rate / 60 for rate in told if rate]
        self.pace.cap = min(allowed) if allowed else None

    def _shrink(self, sent: float, share: float) -> None:
        """Fewer at a time, once for all that were under way together."""
        if sent >= self._shrunk:
            self.window = max(1.0, self.window * share)
            self._shrunk = monotonic()
