"""`letterkit models`, and what `draft` says before anything leaves: bytes, calls, tokens."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from cli_run import EXAMPLES, Shell, cli
from servers.process import Stub

from letterkit import kinds
from letterkit.models.openai import OpenAIModel
from letterkit.store import Store

NOTES = EXAMPLES / "analyst" / "notes.yaml"
GIVEN = ("draft", "thank-you", NOTES, "--anyway", "--model", "openai:some-model")
__all__ = ["cli"]


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    """A server that records what it gets."""
    running = Stub()
    yield running
    running.stop()


class TestModels:
    def test_without_a_model_it_says_that_templates_write(self, cli: Shell) -> None:
        assert "none: templates write" in cli("models").out
        assert cli("models", "--format", "json").json["set"] is None

    def test_it_says_which_one_is_set_and_where(self, cli: Shell) -> None:
        profile = '[models.here]\nbase_url = "http://127.0.0.1:9/v1"\nname = "small"\n'
        (cli.home / "config.toml").write_text(f'model = "here"\n{profile}')
        values = cli("models", "--format", "json").json
        assert (values["set"], values["base_url"]) == ("openai:small", "http://127.0.0.1:9/v1")
        assert values["profiles"] == ["here"]

    def test_a_key_is_never_shown(self, cli: Shell) -> None:
        cli.environ |= {"OPENAI_API_KEY": "sk-canary", "LETTERKIT_MODEL": "openai:some-model"}
        for args in (("models",), ("models", "--format", "json"), (*GIVEN, "--show-outgoing"), (*GIVEN, "--estimate")):
            result = cli(*args)
            assert "canary" not in result.out + result.err

    def test_a_check_asks_once_and_says_what_came(self, cli: Shell, tmp_path: Path) -> None:
        (tmp_path / "yes.jsonl").write_text(json.dumps({"answer": {"colour": "red", "reason": "it is"}}) + "\n")
        values = cli("models", "check", f"scripted:{tmp_path / 'yes.jsonl'}", "--format", "json").json
        assert (values["reachable"], values["structured"]) == (True, "strict schema")

    def test_a_check_finds_out_anew_what_a_server_takes(self, cli: Shell, stub: Stub) -> None:
        cli.environ |= {"OPENAI_BASE_URL": stub.url, "OPENAI_API_KEY": "none"}
        journal = cli.home / "letterkit.db"
        stub.script(check=json.dumps({"colour": "red", "reason": "it is"}))
        with Store.open(journal) as store:
            store.keep_strictness(f"{stub.url} some-model", 2)
        cli("models", "check", "openai:some-model")
        with Store.open(journal) as store:
            assert store.strictness(f"{stub.url} some-model") == 0

    @pytest.mark.parametrize("address", [None, "openai:some-model"])
    def test_what_cannot_be_had_is_exit_code_3(self, address: str | None, cli: Shell) -> None:
        result = cli("models", "check", *([address] if address else []))
        assert (result.code, result.out) == (3, "")


class TestBeforeAnythingLeaves:
    def test_what_is_shown_is_byte_for_byte_what_is_sent(self, cli: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        sent: list[bytes] = []

        async def post(self: OpenAIModel, data: bytes, stream: bool) -> None:
            sent.append(data)
            raise OSError

        monkeypatch.setattr(OpenAIModel, "_post", post)
        monkeypatch.setattr(asyncio, "sleep", lambda _: asyncio.tasks.__sleep0())  # type: ignore[attr-defined]
        cli.environ["OPENAI_API_KEY"] = "sk-canary"
        for args in (GIVEN, (*GIVEN, "--redact")):
            sent.clear()
            cli(*args)
            assert cli(*args, "--show-outgoing").out.encode() == sent[0] + b"\n"

    @pytest.mark.long
    @pytest.mark.parametrize("effort", ["quick", "standard", "thorough"])
    @pytest.mark.parametrize("kind", kinds.names())
    def test_a_server_gets_first_what_was_shown_for_every_kind_and_effort(
        self, kind: str, effort: str, cli: Shell, stub: Stub, tmp_path: Path
    ) -> None:
        fields = yaml.safe_load(NOTES.read_text()) | {
            "target": {
                "person": "Osric Penhale",
                "company": "Dunmere Test Council",
                "why": "he runs the only such team",
            },
            "useful_item": {"what": "a rota template", "why_them": "it halves the overtime"},
        }
        notes = tmp_path / "notes.yaml"
        notes.write_text(yaml.safe_dump(fields, sort_keys=False))
        cli.environ |= {"OPENAI_BASE_URL": stub.url, "OPENAI_API_KEY": "sk-canary"}
        for more in ((), ("--redact",)):
            stub.script(*[{"do": "status", "status": 401}] * 9)
            given = (
                "draft",
                kind,
                notes,
                "--rejection",
                NOTES.parent / "rejection.eml",
                "--anyway",
                "--effort",
                effort,
            )
            shown = cli(*given, "--model", "openai:m", "--show-outgoing", *more)
            assert stub.log == []
            told = cli(*given, "--model", "openai:m", *more).err
            assert stub.log, told
            assert shown.out == stub.log[0]["body"] + "\n"

    def test_redacted_it_holds_no_name(self, cli: Shell) -> None:
        shown = cli(*GIVEN, "--show-outgoing", "--redact").out
        assert not [name for name in ("Helen", "Marsh", "Tomasz", "Brightwater", "Fairweather") if name in shown]
        assert "Helen" in cli(*GIVEN, "--show-outgoing").out

    def test_nothing_leaves_without_a_model(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", NOTES, "--anyway", "--show-outgoing")
        assert (result.code, result.out) == (0, "")
        assert "Nothing leaves this machine" in result.err

    def test_an_estimate_grows_with_the_effort_and_asks_nobody(self, cli: Shell) -> None:
        efforts = ("quick", "standard", "thorough")
        calls = [cli(*GIVEN, "--estimate", "--effort", effort, "--format", "json").json for effort in efforts]
        most = [one["most"]["calls"] for one in calls]
        assert most == sorted(set(most))
        assert all(one["least"]["prompt_tokens"] <= one["most"]["prompt_tokens"] for one in calls)
        assert "price unknown at most." in cli(*GIVEN, "--estimate").out

    def test_without_a_model_there_is_nothing_to_estimate(self, cli: Shell) -> None:
        result = cli("draft", "thank-you", NOTES, "--anyway", "--estimate", "--format", "json")
        assert result.json == {"letters": 1, "least": None, "most": None, "letterkit": 1}

    def test_what_may_cost_more_than_allowed_is_not_begun(self, cli: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(OpenAIModel, "price", lambda *_: 0.25, raising=False)
        result = cli(*GIVEN, "--max-cost", "0.2")
        assert (result.code, result.out) == (2, "")
        assert "$0.2500, more than $0.2000" in result.err
        assert cli(*GIVEN, "--max-cost", "0.3").code in (0, 1)

    def test_a_cost_that_cannot_be_known_is_not_promised(self, cli: Shell) -> None:
        assert cli(*GIVEN, "--max-cost", "0.5").code == 2
