"""Every test runs in a home of its own, without keys, and reaches nothing but this machine."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sampling import Run, many
from servers.process import Stub

from letterkit.models import _transport

UNTIMED: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
"""How long a case takes to make or to run is the machine's affair."""


def pytest_configure(config: pytest.Config) -> None:
    """The same generated cases on every run, so that red means a change; `LETTERKIT_NEW_CASES=1` looks for more."""
    Run.is_whole = "not long" not in config.option.markexpr
    settings.register_profile("same", max_examples=many(100), derandomize=True, **UNTIMED)
    settings.register_profile("new", max_examples=many(100), print_blob=True, **UNTIMED)
    settings.load_profile("new" if os.environ.get("LETTERKIT_NEW_CASES") else "same")


KEYS = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "LETTERKIT_MODEL", "LETTERKIT_HOME", "NO_COLOR", "FORCE_COLOR", "COLUMNS")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new HOME and LETTERKIT_HOME, and none of the user's settings."""
    home = tmp_path_factory.mktemp("home")
    for key in KEYS:
        monkeypatch.delenv(key, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("LETTERKIT_MEANING", "off")
    monkeypatch.setenv("LETTERKIT_HOME", str(home / "letterkit"))
    return home


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anywhere else is a failure, not an accident."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test reached for {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    """The stub, as a process."""
    running = Stub()
    yield running
    running.stop()


@pytest.fixture(params=["aiohttp", "httpx2"], scope="module")
def transport(request: pytest.FixtureRequest) -> Iterator[str]:
    """What a module marked with it says holds with the extra `fast` and without it."""
    with pytest.MonkeyPatch.context() as patched:
        if request.param == "httpx2":
            patched.setattr(_transport, "_direct", lambda: None)
        else:
            assert _transport._direct()
        yield request.param
