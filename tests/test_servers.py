"""Servers that fail in every way: each fault has its name, somebody writes the letter, and nothing is paid twice."""

from __future__ import annotations

import asyncio
import http.server
import json
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batches import lines, order, run, write_table
from briefs import ANSWERS, DRAFT, brief_of
from sampling import some
from servers.process import Stub

from letterkit import errors
from letterkit.brief import Brief
from letterkit.drafting.answers import Draft, schema
from letterkit.engines import RunOptions
from letterkit.errors import ModelError
from letterkit.letter import Letter
from letterkit.letters.writing import draft_letter
from letterkit.models import Message, Network, Reply, Request, Settings
from letterkit.models._network import proxy as way
from letterkit.models._network import trusted
from letterkit.models._wire import LONGEST
from letterkit.models.openai import OpenAIModel
from letterkit.running import REASONS, Budget, reason
from letterkit.settings import chosen, read
from letterkit.store import Store

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases/servers/faults.jsonl").read_text().splitlines()]
FAULTS: dict[str, dict[str, Any]] = {case["id"]: case for case in CASES}
CERTIFICATE = Path(__file__).parent / "cases/servers/tls.pem"
"""Signed by itself, for localhost; its key is no secret."""
KEY = "sk-canary-9c1f"
FOR_EVER = 600
"""Seconds that nothing here takes on any machine."""
ONCE = Budget(attempts=1)
RUNGS = 3
"""How often a question may be asked in another form."""

pytestmark = pytest.mark.usefixtures("transport")


@pytest.fixture(scope="module")
def tomasz() -> Brief:
    """A thank-you to Tomasz of the analyst's notes."""
    return brief_of(kind="thank-you", to="tomasz")


class Proxy:
    """A server in a thread that answers all it is asked, as a proxy does. `heard`: the first line of each question."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.said: list[str] = []
        heard, said = self.heard, self.said

        class Answering(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                heard.append(self.requestline.rpartition(" ")[0])
                said.append(str(self.headers))
                self.rfile.read(int(self.headers["content-length"]))
                message = {"content": json.dumps(DRAFT)}
                data = json.dumps({"choices": [{"message": message, "finish_reason": "stop"}]}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def do_CONNECT(self) -> None:
                heard.append(self.requestline.rpartition(" ")[0])
                said.append(str(self.headers))
                self.send_error(403)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    @property
    def all(self) -> str:
        """All headers that came."""
        return "".join(self.said)

    def __enter__(self) -> Proxy:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A proxy."""
    with Proxy() as running:
        yield running


@pytest.fixture
def tls() -> Iterator[str]:
    """The base URL of a server that answers over TLS."""
    running = Proxy()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    running.server.socket = context.wrap_socket(running.server.socket, server_side=True)
    with running:
        yield running.url.replace("http://127.0.0.1", "https://localhost") + "/v1"


def ask(url: str, request: Request, stream: bool = False, **settings: Any) -> Reply | ModelError:
    """What comes of asking once."""
    model = OpenAIModel("stub", Settings(url, KEY, total=FOR_EVER, first_token=FOR_EVER, **settings))

    async def once() -> Reply | ModelError:
        try:
            return await model.complete(request, (lambda piece: None) if stream else None)
        except ModelError as error:
            return error
        finally:
            await model.aclose()

    return asyncio.run(once())


def write(brief: Brief, url: str, store: Store) -> Letter:
    """A letter by the model or, where that fails, by the template."""
    model = OpenAIModel("stub", Settings(url, KEY, total=FOR_EVER, first_token=FOR_EVER))

    async def once() -> Letter:
        try:
            return await draft_letter(brief, model, store, budget=ONCE)
        finally:
            await model.aclose()

    return asyncio.run(once())


HOPELESS = frozenset(("CredentialError", "QuotaError"))
"""What ends a batch: no other row would fare better."""
SOME = 3
"""Of the faults, which a batch meets."""
FIRST = "for me. `letter`"
"""As the first question says, and the second does not."""


class TestFaults:
    @pytest.mark.long
    @pytest.mark.parametrize("name", FAULTS)
    def test_each_has_its_name_and_costs_nothing_twice(
        self, name: str, stub: Stub, tomasz: Brief, tmp_path: Path
    ) -> None:
        """The second question of a letter meets it; the next run asks that one again, and not the first."""
        wanted, step = FAULTS[name]["is"], FAULTS[name]["step"]
        with Store.open(tmp_path / "journal.db") as store:
            stub.script({"do": "answer"}, *[step] * RUNGS, **ANSWERS)
            first = write(tomasz, stub.url, store)
            kept = "kept" in wanted and first.written_by != "template"
            reasons = {REASONS[getattr(errors, one)] for one in wanted if one != "kept"}
            assert kept or first.fallback_reason in reasons
            stub.script(**ANSWERS)
            second = write(tomasz, stub.url, store)
            assert second.written_by == "openai:stub"
            assert not any(FIRST in entry["body"] for entry in stub.log)
        assert not any(KEY.encode() in path.read_bytes() for path in tmp_path.iterdir())
        assert KEY not in repr(first)

    def test_a_batch_goes_on_behind_each(self, stub: Stub, tmp_path: Path) -> None:
        """Every row has its letter, by the template where the fault hit it; another run asks for those rows alone."""
        steps = some([case["step"] for case in CASES if not HOPELESS & set(case["is"])][::SOME])
        table = write_table(tmp_path / "jobs.csv", range(2 * len(steps)))
        model = OpenAIModel("stub", Settings(stub.url, KEY, total=FOR_EVER, first_token=FOR_EVER))
        batch, answer = order(table, model="openai:stub", effort="quick"), {"do": "answer"}
        stub.script(*[one for step in steps for one in (step, answer, answer)], **{"*": "honest"})
        with Store.open(tmp_path / "journal.db") as store:
            chosen = RunOptions(model, store=store, budget=ONCE, concurrency=1)
            run(batch, tmp_path / "out", chosen)
            assert not chosen.stop.why
            assert [line["status"] for line in lines(tmp_path / "out")] == ["done"] * 2 * len(steps)
            assert {line["written_by"] for line in lines(tmp_path / "out")} == {"openai:stub", "template"}
            paid = [f"Zq{line['row'] - 1:06d}x" for line in lines(tmp_path / "out") if line["written_by"] != "template"]
            asked = len(stub.log)
            run(batch, tmp_path / "out", chosen)
            assert not [token for token in paid for entry in stub.log[asked:] if token in entry["body"]]


REQUEST = Request("write", (Message("user", "a private note"),), schema(Draft), 500)
ALOUD = {
    "no opening tag": "They want figures {so I give some}.\n</think>\n\n{}",
    "an opening tag": '<think>Perhaps {{"letter": ""}}?</think>{}',
    "channels": "<|channel|>analysis<|message|>Be {{brief}}<|end|><|start|>assistant<|channel|>final<|message|>{}",
    "marks in brackets": "[THINK]what is { for?[/THINK]{}",
    "other marks": "◁think▷{{ {{ {{◁/think▷{}",
    "a draft in the thought": 'Say {{"letter": "x", "topic": "", "greeting": "", "closing": ""}}? No, rather:\n{}',
    "sixty braces in the thought": "{ " * 60 + "{}",
    "a fence and a word after it": "Sure!\n```json\n{}\n```\nThat has all {{fields}}.",
    "as the call of a tool": '<tool_call>{{"name": "write", "arguments": {}}}</tool_call>',
    "an object of its own before it": '{{"thought": "be {{brief}}"}}\n{}',
}
SAID = json.dumps(DRAFT)


def aloud(form: str) -> str:
    """The answer with what a model says around it."""
    return ALOUD[form].replace("{{", "{").replace("}}", "}")[::-1].replace("{}"[::-1], SAID[::-1], 1)[::-1]


class TestThinkingAloud:
    @pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
    @pytest.mark.parametrize("form", ALOUD)
    def test_the_object_of_the_schema_is_found(self, form: str, stream: bool, stub: Stub) -> None:
        stub.script({"do": "answer", "text": aloud(form)})
        reply = ask(stub.url, REQUEST, stream)
        assert isinstance(reply, Reply)
        assert json.loads(reply.text) == DRAFT

    @pytest.mark.parametrize("field", ["reasoning_content", "reasoning", "thinking"])
    @pytest.mark.parametrize("content", [None, "", "Here it is."])
    def test_an_answer_beside_the_content_is_found(self, field: str, content: str | None, stub: Stub) -> None:
        message = {"content": content, field: f"Let me think. {SAID}"}
        stub.script(as_json({"choices": [{"message": message, "finish_reason": "stop"}]}))
        reply = ask(stub.url, REQUEST)
        assert isinstance(reply, Reply)
        assert json.loads(reply.text) == DRAFT

    def test_what_is_only_thought_is_no_answer(self, stub: Stub) -> None:
        message = {"content": "", "reasoning_content": "a private thought {}"}
        stub.script(as_json({"choices": [{"message": message, "finish_reason": "stop"}]}))
        assert isinstance(ask(stub.url, REQUEST), errors.AnswerError)

    def test_more_than_any_letter_is_not_kept(self, stub: Stub) -> None:
        stub.script({"do": "answer", "text": SAID + "[" * LONGEST})
        assert isinstance(ask(stub.url, REQUEST), errors.AnswerError)


def as_json(value: object) -> dict[str, Any]:
    """A step of the stub: this document."""
    return {"do": "raw", "type": "application/json", "body": json.dumps(value)}


class TestKeys:
    @pytest.mark.parametrize("key", ["sk-a\nb", "sk-a\r\nX-Other: b", "sk a", "sk-ä", "sk-\x00", "\ud800"])
    def test_what_can_be_no_key_is_sent_nowhere(self, key: str, stub: Stub) -> None:
        stub.script(write=DRAFT)
        model = OpenAIModel("stub", Settings(stub.url, key))
        with pytest.raises(errors.CredentialError) as caught:
            asyncio.run(model.complete(REQUEST))
        assert key not in str(caught.value)
        assert stub.log == []

    @pytest.mark.parametrize("key", ["none", "x", "needs", "lm-studio"])
    def test_a_word_that_stands_for_one_may_stand_in_an_answer(self, key: str, stub: Stub) -> None:
        stub.script({"do": "answer", "text": json.dumps({**DRAFT, "topic": key})})
        model = OpenAIModel("stub", Settings(stub.url, key))

        async def once() -> Reply:
            try:
                return await model.complete(REQUEST)
            finally:
                await model.aclose()

        assert key in asyncio.run(once()).text

    def test_a_line_end_behind_a_key_is_none_of_it(self) -> None:
        found = chosen("openai:m", {"OPENAI_API_KEY": "sk-a\r\n"}, None)
        assert found
        assert found[1].api_key == "sk-a"

    def test_a_password_in_an_address_goes_nowhere(self, stub: Stub) -> None:
        stub.script(write=DRAFT)
        url = stub.url.replace("//", "//nadia:hunter2@")
        error = ask(url, REQUEST)
        assert isinstance(error, errors.CredentialError)
        assert "hunter2" not in str(error)
        assert stub.log == []
        assert "hunter2" not in OpenAIModel("stub", Settings(url)).endpoint  # what the journal is told

    def test_a_password_in_the_settings_is_named_with_its_profile(self, tmp_path: Path) -> None:
        (tmp_path / "config.toml").write_text('[models.a]\nbase_url = "https://nadia:hunter2@model.test/v1"\n')
        with pytest.raises(errors.FieldError, match=r"\[models\.a\] base_url contains a user name or a password"):
            read(tmp_path)


class TestCertificates:
    def test_an_unknown_one_is_told_with_what_names_another(self, tls: str) -> None:
        error = ask(tls, REQUEST)
        assert type(error) is errors.CertificateError
        assert "it is signed by itself" in error.what
        assert "SSL_CERT_FILE, SSL_CERT_DIR or REQUESTS_CA_BUNDLE" in error.todo
        assert "SSL_CERT_DIR" in reason(error)

    @pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
    def test_a_file_of_the_environment_is_trusted(self, variable: str, tls: str) -> None:
        found = chosen("openai:m", {variable: str(CERTIFICATE)}, None)
        assert found
        assert isinstance(ask(tls, REQUEST, network=found[1].network), Reply)

    def test_a_folder_of_the_environment_is_trusted(self, tls: str, tmp_path: Path) -> None:
        name = subprocess.run(
            ["openssl", "x509", "-hash", "-noout", "-in", CERTIFICATE], capture_output=True, text=True
        )
        shutil.copy(CERTIFICATE, tmp_path / f"{name.stdout.strip()}.0")
        found = chosen("openai:m", {"SSL_CERT_DIR": str(tmp_path)}, None)
        assert found
        assert isinstance(ask(tls, REQUEST, network=found[1].network), Reply)

    @pytest.mark.parametrize("named", ["missing.pem", __file__])
    def test_what_cannot_be_read_is_named(self, named: str, tls: str) -> None:
        error = ask(tls, REQUEST, network=Network(named))
        assert type(error) is errors.CertificateError
        assert named in error.what


class TestProxies:
    def ask(self, url: str, environ: dict[str, str], key: str | None = KEY) -> Reply | ModelError:
        found = chosen("openai:m", environ, None)
        assert found
        model = OpenAIModel("stub", Settings(url, key, total=FOR_EVER, network=found[1].network))

        async def once() -> Reply | ModelError:
            try:
                return await model.complete(REQUEST)
            except ModelError as error:
                return error
            finally:
                await model.aclose()

        return asyncio.run(once())

    @pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
    def test_none_sees_a_key(self, variable: str, proxy: Proxy) -> None:
        error = self.ask("http://model.test/v1", {variable: proxy.url.replace("//", "//nadia:hunter2@")})
        assert type(error) is errors.ProxyError
        assert "without encryption" in error.what
        assert "hunter2" not in str(error)
        assert "put model.test into NO_PROXY" in error.todo
        assert proxy.heard == []

    def test_one_is_used_where_there_is_no_key(self, proxy: Proxy) -> None:
        reply = self.ask("http://model.test/v1", {"HTTP_PROXY": proxy.url}, None)
        assert isinstance(reply, Reply)
        assert proxy.heard == ["POST http://model.test/v1/chat/completions"]

    def test_with_tls_it_is_told_the_host_alone(self, proxy: Proxy) -> None:
        error = self.ask("https://model.test/v1", {"HTTPS_PROXY": proxy.url})
        assert type(error) is errors.ProxyError
        assert proxy.heard == ["CONNECT model.test:443"]
        assert KEY not in proxy.all

    def test_this_machine_is_reached_without(self, stub: Stub, proxy: Proxy) -> None:
        stub.script(write=DRAFT)
        assert isinstance(self.ask(stub.url, {"HTTP_PROXY": proxy.url}), Reply)
        assert proxy.heard == []

    @pytest.mark.parametrize("direct", ["model.test", ".test", "*.test", "*", "a.test, model.test:80"])
    def test_what_is_excepted_is_reached_without(self, direct: str, proxy: Proxy) -> None:
        error = self.ask("http://model.test:80/v1", {"HTTP_PROXY": proxy.url, "NO_PROXY": direct})
        assert isinstance(error, errors.UnreachableError)  # the name is nobody's
        assert proxy.heard == []

    def test_a_network_is_excepted_by_its_numbers(self) -> None:
        network = Network("", {"http": "http://proxy.test:1"}, "10.0.0.0/8")
        context = trusted(network)
        assert way(network, "http://10.1.2.3/v1", has_key=True, context=context) is None
        with pytest.raises(errors.ProxyError):
            way(network, "http://11.1.2.3/v1", has_key=True, context=context)

    @pytest.mark.parametrize(
        "said", ["smoke://x", "http://[", "http://", "socks5://127.0.0.1:9", "http://h:99999", "127.0.0.1:9"]
    )
    def test_one_that_cannot_be_used_is_named(self, said: str) -> None:
        error = self.ask("https://model.test/v1", {"HTTPS_PROXY": said})
        assert isinstance(error, errors.ProxyError)
        assert "HTTPS_PROXY" in error.todo or "NO_PROXY" in error.todo
