"""The stub as a process: started, told what to do, asked what it heard, and ended."""

from __future__ import annotations

import json
import select
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PROGRAM = Path(__file__).parent / "stub.py"
LOOK = 0.5
"""Seconds between two looks at whether a process is still there, while it is waited for."""


class Stub:
    """A running stub. `url` is its base URL."""

    program = PROGRAM

    def __init__(self) -> None:
        self.process = subprocess.Popen([sys.executable, str(self.program)], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        self.root = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        self.url = f"{self.root}/v1"

    def script(self, *steps: dict[str, Any], **answers: Any) -> None:
        """What to do from now on; what was asked before is forgotten."""
        data = json.dumps({"steps": steps, "answers": answers}).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.root}/script", data, method="POST")):
            pass

    def go(self) -> None:
        """Answer what waits to be told."""
        with urllib.request.urlopen(urllib.request.Request(f"{self.root}/go", b"{}", method="POST")):
            pass

    def until(self, questions: int, asking: subprocess.Popen[str]) -> None:
        """Wait until so many questions have come. Fails if the process that asks them ends before."""
        with socket.create_connection(("127.0.0.1", urlsplit(self.root).port or 0)) as waiting:
            waiting.sendall(f"GET /until/{questions} HTTP/1.1\r\n\r\n".encode())
            while not select.select([waiting], [], [], LOOK)[0]:
                assert asking.poll() is None, f"it ended after {len(self.log)} questions"

    @property
    def log(self) -> list[dict[str, Any]]:
        """Every question since the last script."""
        with urllib.request.urlopen(f"{self.root}/log") as response:
            found: list[dict[str, Any]] = json.load(response)
        return found

    @property
    def asked(self) -> list[str]:
        """The stages that were asked for, in order."""
        return [json.loads(entry["body"])["response_format"]["json_schema"]["name"] for entry in self.log]

    def stop(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


class BatchService(Stub):
    """A running batch service."""

    program = Path(__file__).parent / "batch_service.py"

    def tell(self, **told: int) -> None:
        """What goes wrong from now on; what was asked before is forgotten."""
        data = json.dumps(told).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.root}/script", data, method="POST")):
            pass

    @property
    def files(self) -> list[list[dict[str, Any]]]:
        """The lines of each file that a batch was made of."""
        with urllib.request.urlopen(f"{self.root}/log") as response:
            return [[json.loads(line) for line in lines] for lines in json.load(response)]

    @property
    def refused(self) -> int:
        """How many batches were more than could wait."""
        with urllib.request.urlopen(f"{self.root}/refused") as response:
            return int(json.load(response))


class MessageBatches(BatchService):
    """A running server of Anthropic's Messages and Message Batches."""

    program = Path(__file__).parent / "message_batches.py"
