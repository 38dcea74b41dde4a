"""What only PostgreSQL does: the server may go away and come back."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from engine.errors import StoreError
from engine.store.sql import open_store
from tests.engine.store.driving import StoreDriver
from tests.postgres import server
from tests.stores import postgresql_url

OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[StoreDriver]:
    """Errands on PostgreSQL."""
    store = open_store(postgresql_url(tmp_path))
    yield StoreDriver(store)
    store.close()


def cut(driver: StoreDriver) -> None:
    """End every connection to the store's database, as a server does that stops."""
    with psycopg.connect(server().conninfo("postgres"), autocommit=True) as connection:
        connection.execute(OTHERS, (driver.sql.database.engine.url.database,))


def test_a_connection_that_was_cut_is_told_once_and_then_made_anew(driver: StoreDriver) -> None:
    ref = driver.opened()
    cut(driver)
    with pytest.raises(StoreError, match="PostgreSQL"):
        driver.store.case(ref)
    assert driver.case(ref).state == "asked"
    driver.filled(ref, price="300")
    assert driver.case(ref).number == 2


def test_a_unit_whose_connection_is_cut_wrote_nothing(driver: StoreDriver) -> None:
    ref = driver.opened()

    def attempt() -> None:
        with driver.sql.writing() as unit:
            assert unit.case(ref) is not None
            cut(driver)
            unit.take_number("a", 1)

    with pytest.raises(StoreError):
        attempt()
    with driver.sql.writing() as unit:
        assert unit.next_number("a") == 1


def test_the_search_text_has_a_trigram_index(driver: StoreDriver) -> None:
    with driver.sql.reading() as connection:
        asked = connection.exec_driver_sql("SELECT indexdef FROM pg_indexes WHERE tablename = 'search'")
        indexes = asked.scalars().all()
    assert any("gin_trgm_ops" in index for index in indexes)
