"""A desk for each test, with a file on it."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.acts import Open
from tests.cast import BRIKCHA, GHALI
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import FIELDS


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A real SQLite file, the cast, a moving clock."""
    with desk_in(tmp_path) as found:
        yield found


@pytest.fixture
def ref(desk: Desk) -> str:
    """A file just opened, everything filled in for its first step."""
    return desk.must(Open("projet", BRIKCHA, FIELDS), GHALI)
