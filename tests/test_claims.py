"""What a clause claims of its writer, and what it leaves open, offers, or says of the talk alone."""

from __future__ import annotations

import pytest

from letterkit.wording.claims import claims


@pytest.mark.parametrize(
    "text",
    [
        "I have no quarrel with the decision.",
        "I would ask whether I am wanted.",
        "I will stay with it until I am trained.",
        "Ich führe ihn Ihnen gern noch einmal vor.",
        "Zwei Fragen habe ich zu knapp beantwortet.",
        "Danke, wenn ich den Kurs einmal mache.",
        "Inzwischen habe ich etwas Festeres: es folgt.",
        "Je ne le prends pas pour une promesse.",
        "Cette inquiétude, je l’ai vue.",
    ],
)
def test_what_is_left_open_offered_or_answered_claims_nothing(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ask me whether I hold a degree.", "deed"),
        ("Ich habe Ihnen gern das Lager geführt.", "deed"),
        ("I stole something.", "deed"),
        ("Je l’ai vendue.", "deed"),
        ("The post is reserved for me.", "credit"),
    ],
)
def test_what_only_looks_so_does(text: str, kind: str) -> None:
    assert kind in [claim.kind for claim in claims(text)]
