"""A desk for each test of a screen."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.desk import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A real SQLite file, the cast, a moving clock."""
    with desk_in(tmp_path) as found:
        yield found
