"""Azure OpenAI: `azure:DEPLOYMENT`, by its address that speaks OpenAI's own protocol (`…/openai/v1`)."""

from __future__ import annotations

from dataclasses import replace

from letterkit.errors import FieldError
from letterkit.models import Settings
from letterkit.models._wire import Dialect
from letterkit.models.openai import OpenAIModel

PATH = "/openai/v1"


def connect(name: str, settings: Settings) -> OpenAIModel:
    """The deployment `name` of the resource at the settings' base URL. Raises FieldError if they have none."""
    if not settings.base_url:
        todo = "Set AZURE_OPENAI_ENDPOINT, such as https://NAME.openai.azure.com."
        raise FieldError("No address of an Azure resource is set.", todo)
    endpoint = settings.base_url.rstrip("/").removesuffix(PATH)
    model = OpenAIModel(name, replace(settings, base_url=f"{endpoint}{PATH}"), f"azure:{name}")
    model.dialect = Dialect("max_completion_tokens")
    model.needs_key = True
    return model
