"""Running: nothing is asked twice, retries are bounded, and whoever waits for a letter gets one."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from briefs import ANSWERS, DRAFT, EXAMPLES, FRIEND, brief_of
from servers.process import Stub

from letterkit import errors
from letterkit.brief import Brief
from letterkit.drafting import digest, draft
from letterkit.errors import AnswerError, ModelError, QuotaError, UnreachableError
from letterkit.letter import Letter
from letterkit.letters.writing import by_template, draft_letter
from letterkit.models import Model, Settings
from letterkit.models.openai import OpenAIModel
from letterkit.models.scripted import Scripted
from letterkit.running import REASONS, Budget, Event, reason, run
from letterkit.sharing import BUSY
from letterkit.store import Store

QUICK = Budget(attempts=3, seconds=600, longest_wait=1.5, shortest_wait=0.01)


@pytest.fixture(scope="module")
def tomasz() -> Brief:
    """A thank-you to Tomasz of the analyst's notes."""
    return brief_of(kind="thank-you", to="tomasz")


@pytest.fixture
def stub() -> Iterator[Stub]:
    """The stub, as a process that answers well."""
    running = Stub()
    running.script(**ANSWERS)
    yield running
    running.stop()


def write(brief: Brief, model: Model | None, store: Store | None = None, **options: Any) -> Letter:
    """A letter, by the model or the template."""

    async def once() -> Letter:
        try:
            return await draft_letter(brief, model, store, **{"budget": QUICK, **options})
        finally:
            if model:
                await model.aclose()

    return asyncio.run(once())


def at(stub: Stub, **settings: Any) -> OpenAIModel:
    """The model that the stub plays."""
    return OpenAIModel("stub", Settings(stub.url, "a-key", **settings))


class TestAtOnce:
    HOLD = (
        "import sys\nfrom pathlib import Path\nfrom letterkit.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\nprint(store.claim(sys.argv[2]), flush=True)\nsys.stdin.read()\n"
    )

    def test_two_equal_drafts_pay_once(self, tomasz: Brief, tmp_path: Path) -> None:
        """The other process has claimed the letter; it keeps its answers and ends while this one waits."""
        path = tmp_path / "home" / "journal.db"
        paid = Scripted([DRAFT, DRAFT, FRIEND], "scripted:stub")
        with Store.open(path) as store, Store.open(None) as others:
            first = write(tomasz, paid, others)
            held = subprocess.Popen([sys.executable, "-c", self.HOLD, str(path), digest(tomasz)],
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
            assert held.stdout
            assert held.stdout.readline() == "True\n"
            waited: list[str] = []

            def see(event: Event) -> None:
                if event.what == "waiting":
                    waited.append(event.text)
                    store.keep_entries(others.entries())
                    held.communicate()

            model = Scripted([], "scripted:stub")
            second = write(tomasz, model, store, on_event=see)
        assert waited == [BUSY]
        assert model.requests == []
        assert second == first


class TestJournal:
    def test_what_was_answered_is_not_asked_again(self, tomasz: Brief, stub: Stub) -> None:
        store = Store.open(None)
        first = write(tomasz, at(stub), store)
        assert stub.asked == ["write", "write", "friend"]
        again = write(tomasz, at(stub), store)
        assert stub.asked == ["write", "write", "friend"]
        assert again == first
        assert first.written_by == "openai:stub"
        assert (first.usage.calls, first.usage.prompt_tokens) == (3, 300)

    def test_a_reply_is_kept_before_it_is_used(self, tomasz: Brief) -> None:
        """Whatever happens after it came: here what happens is that using it fails."""
        store = Store.open(None)
        conversation = draft(tomasz)
        request = next(draft(tomasz))

        class Fails(Exception):
            pass

        class Used:
            def __next__(self) -> Any:
                return next(conversation)

            def send(self, reply: Any) -> Any:
                raise Fails

        model = Scripted([DRAFT])
        with pytest.raises(Fails):
            asyncio.run(run(Used(), model, store))  # type: ignore[arg-type]
        kept = store.reply(request.key(model.address))
        assert kept is not None
        assert json.loads(kept.text) == DRAFT

    def test_a_server_that_goes_away_half_way_leaves_a_template_and_then_a_letter(
        self, tomasz: Brief, stub: Stub, tmp_path: Path
    ) -> None:
        stub.script({"do": "answer"}, {"do": "leave"}, **ANSWERS)
        with Store.open(tmp_path / "letterkit.db") as store:
            fallen = write(tomasz, at(stub), store)
        assert fallen.written_by == "template"
        assert fallen.fallback_reason == REASONS[UnreachableError]
        back = Stub()
        back.script(**ANSWERS)
        try:
            with Store.open(tmp_path / "letterkit.db") as store:
                letter = write(tomasz, at(back), store)
            assert back.asked == ["write", "friend"]  # the first letter had been answered before
        finally:
            back.stop()
        assert letter.written_by == "openai:stub"
        assert letter.fallback_reason is None
        assert letter.usage.calls == 3

    def test_what_a_server_takes_is_learned_once(self, tomasz: Brief, stub: Stub, tmp_path: Path) -> None:
        refused = {"do": "status", "status": 400, "body": {"error": {"message": "response_format is not supported"}}}
        stub.script(refused, refused, **ANSWERS)
        with Store.open(tmp_path / "letterkit.db") as store:
            write(tomasz, at(stub), store)
        assert len(stub.log) == 5
        stub.script(**ANSWERS)
        with Store.open(tmp_path / "letterkit.db") as store:
            write(brief_of(kind="thank-you", to="diane"), at(stub), store)
        assert "response_format" not in json.loads(stub.log[0]["body"])

    def test_another_model_is_asked_itself(self, tomasz: Brief) -> None:
        store = Store.open(None)
        one, other = (
            Scripted([DRAFT, DRAFT, FRIEND], "scripted:one"),
            Scripted([DRAFT, DRAFT, FRIEND], "scripted:other"),
        )
        write(tomasz, one, store)
        write(tomasz, other, store)
        assert len(other.requests) == 3

    def test_answers_that_led_nowhere_are_asked_for_again(self, tomasz: Brief) -> None:
        store = Store.open(None)
        fallen = write(tomasz, Scripted(["rubbish", "rubbish"]), store)
        assert fallen.fallback_reason == REASONS[AnswerError]
        model = Scripted([DRAFT, DRAFT, FRIEND])
        letter = write(tomasz, model, store)
        assert [request.stage for request in model.requests] == ["write", "write", "friend"]
        assert letter.written_by == model.address


class TestRetries:
    def waits(self, brief: Brief, stub: Stub) -> list[float]:
        """Seconds of each wait that is begun until there is a letter by the model, as they are told."""
        seen: list[Event] = []
        assert write(brief, at(stub), on_event=seen.append).written_by == "openai:stub"
        return [event.seconds for event in seen if event.what == "waiting"]

    def test_it_waits_as_long_as_the_server_asks(self, tomasz: Brief, stub: Stub) -> None:
        slow = {"do": "status", "status": 429, "headers": {"Retry-After": "1"}}
        stub.script(slow, **ANSWERS)
        assert self.waits(tomasz, stub) == [1.0]
        refused, again = (entry["at"] for entry in stub.log[:2])
        assert again - refused > 0.95  # it may take longer, on a slow machine much longer

    def test_a_date_is_held_against_the_servers_own(self, tomasz: Brief, stub: Stub) -> None:
        headers = {"Retry-After": "Mon, 02 Mar 2026 10:00:01 GMT", "Date": "Mon, 02 Mar 2026 10:00:00 GMT"}
        stub.script({"do": "status", "status": 503, "headers": headers}, **ANSWERS)
        assert self.waits(tomasz, stub) == [1.0]

    @pytest.mark.parametrize("asked", ["-7", "nan", "soon", ""])
    def test_nonsense_is_not_waited_for(self, asked: str, tomasz: Brief, stub: Stub) -> None:
        stub.script({"do": "status", "status": 429, "headers": {"Retry-After": asked}}, **ANSWERS)
        [wait] = self.waits(tomasz, stub)
        assert 0 < wait <= QUICK.shortest_wait

    def test_a_wait_over_the_longest_is_not_begun(self, tomasz: Brief, stub: Stub) -> None:
        stub.script({"do": "status", "status": 429, "headers": {"Retry-After": "3600"}})
        patient = replace(QUICK, seconds=100_000)

        def no_wait(event: Event) -> None:
            assert event.what != "waiting"

        assert (
            write(tomasz, at(stub), budget=patient, on_event=no_wait).fallback_reason == REASONS[errors.RateLimitError]
        )
        assert len(stub.log) == 1

    @pytest.mark.parametrize(
        ("step", "kind", "asked"),
        [
            ({"do": "status", "status": 401}, errors.CredentialError, 1),
            ({"do": "status", "status": 404}, errors.RejectedRequestError, 1),
            ({"do": "status", "status": 429, "body": {"error": {"code": "insufficient_quota"}}}, QuotaError, 1),
            ({"do": "answer", "text": "", "refusal": "no"}, errors.RefusalError, 1),
            ({"do": "status", "status": 429}, errors.RateLimitError, 3),
            ({"do": "status", "status": 500}, errors.ServerError, 3),
            ({"do": "reset"}, UnreachableError, 3),
            ({"do": "truncated"}, AnswerError, 3),
            ({"do": "answer", "text": '{"letter": [', "finish": "length"}, errors.CutOffError, 2),
        ],
    )
    def test_each_fault_is_asked_about_so_often_and_no_more(
        self, step: dict[str, Any], kind: type[ModelError], asked: int, tomasz: Brief, stub: Stub
    ) -> None:
        stub.script(*[step] * 20)
        letter = write(tomasz, at(stub))
        assert (letter.written_by, letter.fallback_reason) == ("template", REASONS[kind])
        assert len(stub.log) == asked
        stub.script(*[step] * 20)
        with pytest.raises(kind):
            write(tomasz, at(stub), require_model=True)

    def test_a_cut_answer_is_asked_for_once_more_with_a_larger_limit(self, tomasz: Brief, stub: Stub) -> None:
        cut = {"do": "answer", "text": '{"letter": [', "finish": "length"}
        stub.script(cut, **ANSWERS)
        assert write(tomasz, at(stub)).written_by == "openai:stub"
        limits = [json.loads(entry["body"])["max_tokens"] for entry in stub.log]
        assert limits[1] == 3 * limits[0]

    @pytest.mark.parametrize("answer", ["wrong schema", "no letter", "duplicate keys"])
    def test_an_answer_that_cannot_be_used_is_repaired_once(self, answer: str, tomasz: Brief, stub: Stub) -> None:
        bad = {
            "wrong schema": {"paragraphs": "all of them"},
            "no letter": {**DRAFT, "letter": "Dear Tomasz,"},
            "duplicate keys": json.dumps(DRAFT)[:-1] + ', "topic": "x"}',
        }[answer]
        text = bad if isinstance(bad, str) else json.dumps(bad)
        stub.script({"do": "answer"}, {"do": "answer", "text": text}, **ANSWERS, repair=DRAFT)
        letter = write(tomasz, at(stub))
        assert letter.written_by == "openai:stub"
        assert len(stub.log) == 4


class TestWithoutAModel:
    def test_the_template_writes_and_says_why_if_there_is_a_why(self, tomasz: Brief) -> None:
        assert write(tomasz, None).fallback_reason is None
        assert by_template(tomasz, fallback_reason="No model is set.").fallback_reason == "No model is set."
        with pytest.raises(ModelError, match="No model"):
            write(tomasz, None, require_model=True)

    def test_no_client_is_imported_and_no_socket_opened(self) -> None:
        program = f"""
import sys
def hook(event, args):
    if event.startswith("socket.") and event not in ("socket.__new__",):
        raise RuntimeError(event)
sys.addaudithook(hook)
sys.path.insert(0, {str(Path(__file__).parent)!r})
import asyncio
from briefs import brief_of
from letterkit.letters.writing import draft_letter
coroutine = draft_letter(brief_of(kind="thank-you", to="tomasz"), None, None)
try:
    coroutine.send(None)
except StopIteration as end:
    assert end.value.written_by == "template"
assert not {{"openai", "httpx2", "tenacity"}} & set(sys.modules), sorted(sys.modules)
"""
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert EXAMPLES.is_dir()


class TestEvents:
    def seen(self, brief: Brief, model: Model) -> list[Event]:
        """What an onlooker is told."""
        events: list[Event] = []
        write(brief, model, on_event=events.append)
        return events

    def test_finished_sentences_arrive_in_order(self, tomasz: Brief, stub: Stub) -> None:
        events = self.seen(tomasz, at(stub))
        assert [event.stage for event in events if event.what == "started"] == ["write", "write", "friend"]
        shown = [event.text for event in events if event.what == "text"]
        assert shown == [one["text"] for sentences in DRAFT.paragraphs for one in sentences] * 3

    def test_waits_and_the_fall_are_told_in_our_words(self, tomasz: Brief) -> None:
        failing = [errors.RateLimitError("sk-secret", retry_after=0.01)] * 3
        events = self.seen(tomasz, Scripted(failing))
        assert [event.what for event in events] == ["started", "waiting", "waiting", "fell_back"]
        assert events[1].seconds == 0.01
        assert "sk-secret" not in "".join(event.text for event in events)


def test_every_error_of_a_model_has_a_reason_of_its_own() -> None:
    kinds = ModelError.__subclasses__()
    assert {reason(kind("x")) for kind in kinds} == set(REASONS.values())


def test_a_broken_onlooker_or_store_is_not_taken_for_a_broken_model(tomasz: Brief) -> None:
    store = Store.open(None)
    store.close()
    with pytest.raises(errors.StoreError):
        write(tomasz, Scripted([DRAFT, DRAFT, FRIEND]), store)


def test_a_letter_tells_what_it_took(tomasz: Brief) -> None:
    letter = write(tomasz, Scripted([DRAFT, DRAFT, FRIEND]))
    assert letter.usage.calls == 3
    assert replace(letter, usage=letter.usage).usage.prompt_tokens > 1000
