"""The people of the cast in a database of each kind, and the clock they live by."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.people import People
from engine.store.sql import open_store
from tests.cast import MovingClock, people_in
from tests.stores import URLS


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture(params=["sqlite", "postgresql"])
def people(request: pytest.FixtureRequest, tmp_path: Path, clock: MovingClock) -> Iterator[People]:
    store = open_store(URLS[request.param](tmp_path))
    yield people_in(store, clock)
    store.close()
