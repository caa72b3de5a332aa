"""What a server says it allows, in the headers that OpenAI began with and many servers send."""

from __future__ import annotations

import math
from collections.abc import Mapping

from letterkit.models import Limits


def of(headers: Mapping[str, str]) -> Limits | None:
    """Questions and tokens a minute; None where nothing is said of either."""
    found = Limits(_number(headers, "requests"), _number(headers, "tokens"))
    return found if found.requests or found.tokens else None


def _number(headers: Mapping[str, str], what: str) -> float | None:
    try:
        number = float(headers.get(f"x-ratelimit-limit-{what}", ""))
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None
