"""What can go wrong between here and a model's server, as our errors.

A server's own words may repeat the key or what was sent, so none of them is kept or shown.
"""

from __future__ import annotations

import json
import math
import socket
import ssl
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from letterkit.errors import (
    CertificateError,
    CredentialError,
    ModelError,
    ProxyError,
    QuotaError,
    RateLimitError,
    RefusalError,
    RejectedRequestError,
    ServerError,
    UnreachableError,
)

NO_CREDIT = ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient_balance")
FILTERED = ("content_filter", "content_policy_violation")
TOO_LONG = ("context_length_exceeded", "exceed_context_size_error", "string_above_max_length")
ABOUT_SCHEMAS = ("response_format", "json_schema", "json_object", "schema", "grammar", "peg-native", "structured")
WAITING = (408, 409, 425)
"""Not now: these are worth another try."""
NAMES_OF_TRUST = "SSL_CERT_FILE, SSL_CERT_DIR or REQUESTS_CA_BUNDLE"
TRUST = f"Name the authority that signed it with {NAMES_OF_TRUST}, or check the base_url."
PROXY = "Check HTTPS_PROXY and its password, or put the host into NO_PROXY."
DISTRUST: Mapping[int, str] = {
    9: "it is not valid yet",
    10: "it has expired",
    18: "it is signed by itself",
    19: "an unknown authority signed it",
    20: "an unknown authority signed it",
    21: "an unknown authority signed it",
    62: "it is for another name",
    64: "it is for another address",
}
"""What OpenSSL's codes mean."""


def of_status(status: int, body: str, headers: Mapping[str, str], host: str) -> ModelError:
    """The error for an answer that is none."""
    codes = set(_codes(body))
    wait = retry_after(headers)
    if codes & set(FILTERED):
        return RefusalError(f"A filter at {host} declined this letter.", "Write it with --no-model.")
    if status == 402 or codes & set(NO_CREDIT):
        return QuotaError(f"The account at {host} has no credit left.", "Add credit, or use another model.")
    if status in (401, 403):
        return CredentialError(
            f"{host} does not accept the key ({status}).", "Check where the key comes from: its variable, or key_env."
        )
    if status == 429:
        return RateLimitError(f"{host} received too many requests (429).", "Wait a moment.", retry_after=wait)
    if status >= 500 or status in WAITING:
        return ServerError(f"{host} failed ({status}).", "Try again later.", retry_after=wait)
    if 300 <= status < 400:
        todo = "Set the base_url it now has."
        return RejectedRequestError(f"{host} redirects to another address ({status}), which is not followed.", todo)
    if status == 404:
        todo = "Check the model's name and the base_url."
        return RejectedRequestError(f"{host} has no such model or address (404).", todo)
    if codes & set(TOO_LONG):
        return RejectedRequestError(f"The notes are too long for this model at {host}.", "Use one with more context.")
    return RejectedRequestError(f"{host} rejected this request ({status}).", "Try another model.")


def about_schema(status: int, body: str) -> bool:
    """Whether a server may have failed at the schema alone, so that asking without it can do better."""
    if set(_codes(body)) & {*FILTERED, *TOO_LONG, *NO_CREDIT}:
        return False
    if status in (400, 422):
        return True
    return status >= 500 and any(word in body.casefold() for word in ABOUT_SCHEMAS)


def of_connection(error: BaseException, host: str, proxy: str = "") -> ModelError:
    """The error for a connection that broke or never was; `proxy` is the host of the one on the way."""
    import httpx2

    causes = list(_causes(error))
    if wrong := [cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)]:
        codes = [getattr(cause, "verify_code", 0) for cause in wrong]  # aiohttp's has none of its own
        why = next((DISTRUST[code] for code in codes if code in DISTRUST), "the check failed")
        return CertificateError(f"The certificate of {host} is not trusted: {why}.", TRUST)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return UnreachableError(f"{host} does not speak TLS correctly.", "Check the base_url: http or https?")
    if any(isinstance(cause, httpx2.ProxyError) for cause in causes):
        return ProxyError(f"The proxy for {host} blocks the connection.", PROXY)
    if proxy and any(isinstance(cause, socket.gaierror | ConnectionRefusedError) for cause in causes):
        return ProxyError(f"The proxy {proxy} cannot be reached.", PROXY)
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return UnreachableError(f"The server {host} cannot be found.", "Check the network and the base_url.")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return UnreachableError(f"Nothing answers at {host}.", "Is the server running, and the base_url right?")
    if any(isinstance(cause, httpx2.RemoteProtocolError) for cause in causes):
        todo = "Check the base_url, and what stands between here and there."
        return UnreachableError(f"{host} broke off the connection, or its answer is not valid HTTP.", todo)
    return UnreachableError(f"The connection to {host} broke.", "Check the network and the base_url.")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, as the server says it: in milliseconds, seconds or as a date; None for nothing usable.

    A date is held against the server's own, for this machine's clock may be wrong.
    """
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        seconds = _number(headers.get(name, "")) / unit
        if seconds > 0:
            return seconds
    try:
        wait = parsedate_to_datetime(headers["retry-after"]) - parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
    return wait.total_seconds() if wait.total_seconds() > 0 else None


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else 0.0


def _codes(body: str) -> Iterator[str]:
    """The code and type that an error's body gives."""
    try:
        value: Any = json.loads(body)
    except (ValueError, RecursionError):
        return
    error = value.get("error", value) if isinstance(value, dict) else None
    for part in (error, error.get("innererror") if isinstance(error, dict) else None):
        if isinstance(part, dict):
            yield from (str(part[key]) for key in ("code", "type") if isinstance(part.get(key), str))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen = 0
    while error is not None and seen < 10:
        yield error
        error, seen = error.__cause__ or error.__context__, seen + 1
