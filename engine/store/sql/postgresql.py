"""PostgreSQL: several hosts, any number of writers. The database decides every race: row locks and unique pairs."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from psycopg import errors
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from engine.errors import LostRace, ReadOnlyStore, StoreError

from .database import Batch
from .statements import compiled
from .tables import search

RACES = (errors.UniqueViolation, errors.SerializationFailure, errors.DeadlockDetected)
MIGRATION_LOCK = 4_201_971
"""The advisory lock migrations hold, so that two starting processes do not both make the tables."""


class Postgresql:
    """A server's database, by its SQLAlchemy URL (postgresql+psycopg). Connects when first used."""

    def __init__(self, url: sa.URL) -> None:
        self.statements = compiled(PGDialect_psycopg(paramstyle="format"))  # type: ignore[no-untyped-call]
        self.engine = sa.create_engine(
            url.set(drivername="postgresql+psycopg"), pool_size=16, max_overflow=48, hide_parameters=True)

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        with self._connected() as connection:
            driver = _driver(connection)
            try:
                yield connection
                driver.commit()
            except BaseException:
                if not driver.closed:
                    driver.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with self._connected() as connection:
            _driver(connection).execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield connection

    @contextmanager
    def _connected(self) -> Iterator[sa.Connection]:
        """A pooled connection. Where the server went away, all are given up, so that the next call connects anew."""
        try:
            with self.engine.connect() as connection:
                yield connection
        except RACES as error:
            raise LostRace() from error
        except errors.ReadOnlySqlTransaction as error:
            raise ReadOnlyStore() from error
        except (psycopg.OperationalError, sa.exc.OperationalError) as error:
            self.engine.dispose()
            raise StoreError(f"PostgreSQL: {error}") from error
        except psycopg.Error as error:
            raise StoreError(f"PostgreSQL: {error}") from error

    def fetch(self, connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        return _driver(connection).execute(text.encode(), values).fetchall()

    def run(self, connection: sa.Connection, batches: Sequence[Batch]) -> None:
        """All in one pipeline: one trip to the server and back."""
        driver = _driver(connection)
        with driver.pipeline():
            cursors = [self._send(driver, batch) for batch in batches]
        for cursor, batch in zip(cursors, batches, strict=True):
            if batch.expected is not None and cursor.rowcount != batch.expected:
                raise LostRace()

    @staticmethod
    def _send(driver: psycopg.Connection[Any], batch: Batch) -> psycopg.Cursor[Any]:
        cursor = driver.cursor()
        cursor.executemany(batch.text.encode(), batch.rows)
        return cursor

    def claim_schema(self, connection: sa.Connection) -> None:
        _driver(connection).execute(b"SELECT pg_advisory_xact_lock(%s)", (MIGRATION_LOCK,))

    @contextmanager
    def erasing(self) -> Iterator[sa.Connection]:
        """Deleted rows stay in their pages until a vacuum, so it is done at once."""
        with self.transaction() as connection:
            yield connection
        with self._connected() as connection:
            vacuuming = connection.execution_options(isolation_level="AUTOCOMMIT")
            vacuuming.exec_driver_sql("VACUUM subject_key, case_, task, search")

    def matching(self, words: Sequence[str]) -> sa.ColumnElement[bool]:
        """LIKE, which pg_trgm's index serves where the extension is there."""
        return sa.and_(sa.true(), *(search.c.text.contains(word, autoescape=True) for word in words))


def _driver(connection: sa.Connection) -> psycopg.Connection[Any]:
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)
