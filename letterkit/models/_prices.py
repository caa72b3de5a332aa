"""What calls cost, by a table of public prices that comes with a package and is never fetched."""

from __future__ import annotations

from letterkit.letter import Usage


def cost(usage: Usage, name: str, base_url: str | None) -> float | None:
    """The price of a usage in US dollars; None for a server or a model whose price is not public.

    base_url: the server's address, None for OpenAI's own.
    """
    from genai_prices import Usage as Tokens
    from genai_prices import calc_price

    tokens = Tokens(input_tokens=usage.prompt_tokens, output_tokens=usage.completion_tokens)
    try:
        if base_url is None:
            return float(calc_price(tokens, name, provider_id="openai").total_price)
        return float(calc_price(tokens, name, provider_api_url=base_url).total_price)
    except (LookupError, ValueError):
        return None
