"""Errands on either database, for those who judge them."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.sql import open_store
from tests.engine.store.driving import StoreDriver
from tests.stores import URLS


@pytest.fixture(params=["sqlite", "postgresql"])
def sql(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StoreDriver]:
    """A driver of errands on either database."""
    store = open_store(URLS[request.param](tmp_path))
    yield StoreDriver(store)
    store.close()
