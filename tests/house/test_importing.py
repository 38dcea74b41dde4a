"""Importing Maillon reads no environment, no file and no network: settings are read when somebody opens it."""
from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.tree import ROOMS, ROOT


def imported(room: str) -> list[str]:
    """What importing every module of a room was seen to do; the last line counts them."""
    command = [sys.executable, "-m", "tests.house.import_everything", room]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


@pytest.mark.parametrize("room", ROOMS)
def test_importing_a_room_reads_nothing(room: str) -> None:
    *seen, count = imported(room)
    assert seen == []
    assert count.endswith(f"modules of {room}")
