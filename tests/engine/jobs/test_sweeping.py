"""What a killed process left half written goes after a day."""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.documents import open_documents
from engine.jobs.sweeping import sweep
from tests.cast import MORNING, MovingClock


@pytest.mark.parametrize(("hours", "swept"), [(23, 0), (25, 1)])
def test_a_file_is_abandoned_after_a_day(tmp_path: Path, hours: int, swept: int) -> None:
    documents = open_documents(str(tmp_path), 1_000)
    left = tmp_path / "half#1"
    left.write_bytes(b"half")
    os.utime(left, (MORNING.timestamp(), MORNING.timestamp()))
    clock = MovingClock()
    assert sweep(documents, clock.forward(hours=hours)) == swept
    assert left.exists() is not bool(swept)
