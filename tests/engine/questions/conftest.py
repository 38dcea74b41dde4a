"""A desk to ask questions of, past its screens."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.language import texts
from tests.web.desk import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A real SQLite file, the cast, a moving clock; answers are in French."""
    with desk_in(tmp_path) as found, texts.use("fr"):
        yield found
