"""Every deliberate error, sorted by whose fault it is; one place (`cli`) maps them to exit codes.

LetterkitError
├── InputError                what the user gave cannot be used                      exit 2
│   ├── ReadError             a file cannot be read or is not what it says
│   ├── FieldError            a field of a structured file is wrong
│   ├── MissingError          too little for this kind of letter; says what to add
│   ├── UnknownNameError      no such kind, rule, format, language …; names the nearest
│   ├── AssetError            a prompt or template (the user's own, mostly) is broken
│   └── RefusedError          the letter should not be written; says why and what to do instead
│       ├── AdvisedAgainstError  advice speaks against this kind of letter now; says for which it speaks
│       └── UndecidedError    nobody knows whether the message is a no, which the letter would answer
├── ModelError                the language model could not do its part               exit 3 if it was required
│   ├── UnreachableError      no connection, or no answer in time
│   ├── CertificateError      the server's certificate is not trusted here
│   ├── ProxyError            a proxy that cannot be used, or would see the key
│   ├── CredentialError       401, 403: the key is wrong or may not do this
│   ├── RateLimitError        429: asked too often
│   ├── QuotaError            429: the account has no credit left; asking again is useless
│   ├── ServerError           5xx
│   ├── RejectedRequestError  400, 404, 422: the server does not take this request
│   ├── RefusalError          the model or a filter declined
│   ├── CutOffError           the answer was cut by length
│   └── AnswerError           the answer is not what was asked for
├── StoreError                the journal cannot be opened, read or written          exit 2
└── ExportError               a letter cannot be written to that file                exit 2
"""

from __future__ import annotations

from collections.abc import Iterable


class LetterkitError(Exception):
    """The root of all errors that letterkit raises on purpose.

    `what` is one sentence on what is wrong, `todo` one on what to do next.
    """

    def __init__(self, what: str, todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.todo = todo

    def __str__(self) -> str:
        return f"{self.what} {self.todo}".strip()


class InputError(LetterkitError):
    """What the user gave cannot be used. `file`, `line` and `column` (both from 1, 0 if unknown) say where."""

    def __init__(self, what: str, todo: str = "", *, file: str = "", line: int = 0, column: int = 0) -> None:
        super().__init__(what, todo)
        self.file, self.line, self.column = file, line, column

    @property
    def place(self) -> str:
        """`notes.yaml:14:3`, as much of it as is known."""
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)]) if self.file else ""

    def __str__(self) -> str:
        return f"{self.place}: {super().__str__()}" if self.place else super().__str__()


class ReadError(InputError):
    """A file cannot be read, or is not what it says it is."""


class FieldError(InputError):
    """A field of a structured file is unknown or has a value it may not have."""


class MissingError(InputError):
    """The notes hold too little for this kind of letter. `asks` are the questions to answer, most needed first."""

    def __init__(self, what: str, todo: str = "", *, asks: Iterable[str] = (), file: str = "") -> None:
        super().__init__(what, todo, file=file)
        self.asks = tuple(asks)


class UnknownNameError(InputError):
    """No such member of a room. `known` are the names there are, nearest first."""

    def __init__(self, noun: str, name: str, known: Iterable[str]) -> None:
        import difflib

        ranked = sorted(known, key=lambda other: (-difflib.SequenceMatcher(None, name.lower(), other).ratio(), other))
        super().__init__(f"There is no {noun} called {name!r}.", f"Known: {', '.join(ranked)}." if ranked else "")
        self.known = tuple(ranked)


class AssetError(InputError):
    """A prompt or a template is broken, or uses what it may not."""


class RefusedError(InputError):
    """The letter should not be written. `instead` says what to do."""


class AdvisedAgainstError(RefusedError):
    """Advice speaks against this kind of letter now. `lead`: the kind that it speaks for, None for no letter."""

    def __init__(self, what: str, todo: str = "", *, lead: str | None = None) -> None:
        super().__init__(what, todo)
        self.lead = lead


class UndecidedError(RefusedError):
    """It is not understood whether the message decides anything. `quote` are the words that leave it open."""

    def __init__(self, what: str, todo: str = "", *, quote: str = "", file: str = "", line: int = 0) -> None:
        super().__init__(what, todo, file=file, line=line)
        self.quote = quote


class ModelError(LetterkitError):
    """The language model could not do its part; the template can."""


class UnreachableError(ModelError):
    """No connection to the model's server, or no answer in time."""


class CertificateError(ModelError):
    """The server's certificate is not trusted here, or what says whom to trust cannot be read."""


class ProxyError(ModelError):
    """The proxy on the way to the server cannot be used, or would see the key."""


class CredentialError(ModelError):
    """The server does not accept the key (401) or what it is used for (403)."""


class RateLimitError(ModelError):
    """The server asked to slow down. `retry_after` is in seconds, None if it did not say."""

    def __init__(self, what: str, todo: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(what, todo)
        self.retry_after = retry_after


class QuotaError(ModelError):
    """The account has no credit left: a 429 that no waiting mends."""


class ServerError(ModelError):
    """The server failed (5xx). `retry_after` is in seconds, None if it did not say."""

    def __init__(self, what: str, todo: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(what, todo)
        self.retry_after = retry_after


class RejectedRequestError(ModelError):
    """The server does not take this request (400, 404, 422)."""


class RefusalError(ModelError):
    """The model, or a filter before it, declined to answer."""


class CutOffError(ModelError):
    """The answer was cut off by its length limit."""


class AnswerError(ModelError):
    """The answer is not what was asked for (not JSON, not of the schema, empty)."""


class StoreError(LetterkitError):
    """The journal cannot be opened, read or written."""


class ExportError(LetterkitError):
    """A letter cannot be written to that file."""
