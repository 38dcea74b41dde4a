"""A store of each kind, and the errand's driver on it."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.sql import open_store
from tests.engine.store.driving import StoreDriver
from tests.stores import URLS, store_of


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def driver(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StoreDriver]:
    """A driver of errands on every kind of store."""
    store = store_of(request.param, tmp_path)
    yield StoreDriver(store)
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a fresh database with every table is, of either kind."""
    return URLS[request.param](tmp_path)


@pytest.fixture
def sql(url: str) -> Iterator[StoreDriver]:
    """A driver of errands on either database."""
    store = open_store(url)
    yield StoreDriver(store)
    store.close()
