"""What calls cost, by a table of public prices that comes with a package and is never fetched."""

from __future__ import annotations

from functools import lru_cache

from letterkit.letter import Usage


def cost(usage: Usage, name: str, base_url: str | None) -> float | None:
    """The price of a usage in US dollars; None for a server or a model whose price is not public.

    base_url: the server's address, None for OpenAI's own.
    """
    if not _is_known(name, base_url):
        return None
    return _calculated(usage.prompt_tokens, usage.completion_tokens, name, base_url)


@lru_cache(maxsize=16)
def _is_known(name: str, base_url: str | None) -> bool:
    """Whether there is a price: to look for one in vain takes longer than the call."""
    try:
        _calculated(0, 0, name, base_url)
    except (LookupError, ValueError):
        return False
    return True


def _calculated(asked: int, given: int, name: str, base_url: str | None) -> float:
    from genai_prices import Usage as Tokens
    from genai_prices import calc_price

    tokens = Tokens(input_tokens=asked, output_tokens=given)
    if base_url is None:
        return float(calc_price(tokens, name, provider_id="openai").total_price)
    return float(calc_price(tokens, name, provider_api_url=base_url).total_price)
