"""Nothing that is secret stands where it should not: the key of a keyring, and what the notes keep back."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_run import EXAMPLES, Shell, cli
from servers.process import Stub
from test_voice import LETTERS

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


@pytest.mark.skipif(os.name != "posix", reason="is about the rights of POSIX")
def test_with_no_mask_at_all_nobody_else_reads_what_is_written(cli: Shell, tmp_path: Path, stub: Stub) -> None:
    """Letters, the journal, what was learned of a voice, a batch with its report."""
    cli.home.rmdir()
    model = ("--model", "openai:stub", "--anyway")
    cli.environ |= {"OPENAI_BASE_URL": stub.url, "OPENAI_API_KEY": KEY}
    old = os.umask(0)
    try:
        learned = cli("voice", *LETTERS)
        drafted = cli("draft", "thank-you", NOTES, "--to", "tomasz", *model, "-o", tmp_path / "letter.md")
        table = EXAMPLES / "batch" / "jobs.csv"
        batch = cli("batch", table, "--kind", "cover-letter", "--resume", EXAMPLES / "batch" / "resume.json",
                    "--no-model", "--anyway", "--yes", "-o", tmp_path / "out")  # fmt: skip
    finally:
        os.umask(old)
    assert max(learned.code, drafted.code, batch.code) <= 1, drafted.err + batch.err
    made = [path for path in (*cli.home.rglob("*"), *tmp_path.rglob("*")) if path.is_file()]
    assert {path.name for path in made} >= {"letter.md", "report.jsonl", "voice.json"}
    assert [path for path in made if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
    assert stat.S_IMODE(cli.home.stat().st_mode) == 0o700
