"""`serve` and `tick`: a busy port and a public demonstration are refused with their cure."""
from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import Any

import pytest

from engine.cli.serve import refuse_busy, refuse_public_demo
from engine.errors import DemoDatabase, SettingsError


def test_a_busy_port_is_told_with_another_to_try() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SettingsError, match="make run PORT=8001"):
            refuse_busy("127.0.0.1", taken.getsockname()[1])


@pytest.mark.parametrize(("demo", "host", "refused"), [
    (True, "0.0.0.0", True), (True, "192.168.1.4", True), (True, "maillon.example", True),
    (True, "127.0.0.1", False), (True, "::1", False), (True, "localhost", False), (False, "0.0.0.0", False),
])
def test_a_demonstration_is_served_to_this_machine_only(demo: bool, host: str, refused: bool) -> None:
    maillon: Any = SimpleNamespace(is_demo=lambda: demo)
    if refused:
        with pytest.raises(DemoDatabase, match="MAILLON_DATABASE_URL"):
            refuse_public_demo(maillon, host)
    else:
        refuse_public_demo(maillon, host)


def test_tick_says_how_many_cases_moved(run: Any) -> None:
    said = run("tick")
    assert said.exit_code == 0 and said.stdout.strip()
