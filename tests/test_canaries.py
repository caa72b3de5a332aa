"""Nothing that is secret stands where it should not: the key of a keyring, and what the notes keep back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_run import EXAMPLES, Shell, cli
from servers.process import Stub

__all__ = ["cli"]
KEY = "sk-canary-51f0a7"
NOTES = EXAMPLES / "analyst" / "notes.yaml"


@pytest.fixture
def stub() -> Iterator[Stub]:
    running = Stub()
    running.script(*[{"do": "status", "status": 401, "body": {"error": {"message": KEY, "code": KEY}}}] * 9)
    yield running
    running.stop()


@pytest.mark.parametrize(
    "more", [(), ("--require-model",), ("--format", "json"), ("--show-outgoing",), ("--estimate",)]
)
def test_a_key_of_the_keyring_goes_to_its_server_alone(
    more: tuple[str, ...], cli: Shell, stub: Stub, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keyring = pytest.importorskip("keyring")
    monkeypatch.setattr(keyring, "get_password", lambda service, user: f"{KEY}\n")
    (cli.home / "config.toml").write_text(
        f'model = "own"\n[models.own]\nbase_url = "{stub.url}"\nname = "m"\nkeyring = "letterkit"\n'
    )
    with caplog.at_level("DEBUG"):
        done = cli("draft", "thank-you", NOTES, "--to", "tomasz", "--anyway", *more)
        shown = cli("models", "--format", "json")
    assert KEY not in done.out + done.err + shown.out + shown.err + caplog.text
    assert not any(KEY.encode() in path.read_bytes() for path in cli.home.iterdir())
    if not {"--show-outgoing", "--estimate"} & set(more):
        assert stub.log[0]["headers"]["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("form", ["sarif", "github", "json", "text"])
def test_what_the_notes_keep_back_is_in_no_report(form: str, cli: Shell, tmp_path: Path) -> None:
    secret = "Zitronenfalter"
    notes = tmp_path / "notes.yaml"
    kept_back = f"\nself:\n  private:\n    - my sister calls me {secret}"
    notes.write_text(NOTES.read_text().replace("\nself:", kept_back, 1))
    letter = tmp_path / "letter.md"
    letter.write_text("Dear Tomasz,\n\nThank you for 37 minutes of your time. My sister calls me too.\n\nNadia\n")
    done = cli("review", letter, "--notes", notes, "--kind", "thank-you", "--format", form)
    assert done.code in (0, 1), done.err
    assert secret not in done.out + done.err
