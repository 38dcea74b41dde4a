"""SQLite: one file, nothing to install. WAL, and synchronous=FULL: what is acknowledged is kept.

Writers take turns: a lock among this process's threads (fair, and no sleeping), BEGIN IMMEDIATE among processes.
"""
from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from engine.errors import LostRace, ReadOnlyStore, StoreError

from .database import Batch
from .statements import compiled
from .tables import search

BUSY_SECONDS = 30
PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "temp_store=MEMORY",
    "cache_size=-16000", "mmap_size=268435456", "secure_delete=FAST",
)
"""recursive_triggers: else INSERT OR REPLACE would delete a line of the journal without asking its trigger."""

TRIGRAM = 3
index = sa.table("search_index", sa.column("rowid"), sa.column("search_index"))


class Sqlite:
    """A file, by its SQLAlchemy URL. Raises ReadOnlyStore where the file or its folder cannot be written."""

    def __init__(self, url: sa.URL) -> None:
        if not url.database or url.database == ":memory:":
            raise StoreError("SQLite needs a file, as in sqlite:///data/maillon.db. For nothing kept, use MemoryStore.")
        self.path = Path(url.database)
        self.statements = compiled(SQLiteDialect_pysqlite(paramstyle="qmark"))
        self._turn = threading.RLock()
        self.engine = sa.create_engine(
            url, creator=self._connect, poolclass=sa.QueuePool, pool_size=16, max_overflow=48, hide_parameters=True)
        with _translated():
            _prepare(self.path)
            self._connect().close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        with self._turn, _translated(), self.engine.connect() as connection:
            driver = _driver(connection)
            driver.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                driver.commit()
            except BaseException:
                driver.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with _translated(), self.engine.connect() as connection:
            _driver(connection).execute("BEGIN")
            yield connection

    def fetch(self, connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        return _driver(connection).execute(text, values).fetchall()

    def run(self, connection: sa.Connection, batches: Sequence[Batch]) -> None:
        cursor = _driver(connection).cursor()
        for text, rows, expected in batches:
            cursor.executemany(text, rows)
            if expected is not None and cursor.rowcount != expected:
                raise LostRace()

    def claim_schema(self, connection: sa.Connection) -> None:
        """BEGIN IMMEDIATE has done it."""

    @contextmanager
    def erasing(self) -> Iterator[sa.Connection]:
        """Zeroes what it frees, folds deleted words out of the search index, and empties the write-ahead log."""
        with self.transaction() as connection:
            _driver(connection).execute("PRAGMA secure_delete=ON")
            try:
                yield connection
                _driver(connection).execute("INSERT INTO search_index(search_index) VALUES ('optimize')")
            finally:
                _driver(connection).execute("PRAGMA secure_delete=FAST")
        with _translated(), self.engine.connect() as connection:
            _driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def matching(self, words: Sequence[str]) -> sa.ColumnElement[bool]:
        """Words of three letters or more by the trigram index, shorter ones by looking."""
        short = [search.c.text.contains(word, autoescape=True) for word in words if len(word) < TRIGRAM]
        long = " ".join('"' + word.replace('"', '""') + '"' for word in words if len(word) >= TRIGRAM)
        if not long:
            return sa.and_(sa.true(), *short)
        hits = sa.select(index.c.rowid).where(index.c.search_index.op("MATCH")(long))
        return sa.and_(search.c.id.in_(hits), *short)


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _prepare(path: Path) -> None:
    """Make the folder on the first start, for this account alone: the file holds the keys of personal data."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyStore(f"{path.parent} cannot be made: {error.strerror}. {ReadOnlyStore.__doc__}") from error


@contextmanager
def _translated() -> Iterator[None]:
    """The driver's exceptions as ours. Those SQLAlchemy wraps pass: they come from a caller's own statements."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise _integrity(error) from error
    except sqlite3.OperationalError as error:
        raise _operational(error) from error
    except sqlite3.Error as error:
        raise StoreError(f"SQLite: {error}") from error


def _integrity(error: sqlite3.IntegrityError) -> StoreError:
    unique = error.sqlite_errorcode in (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY)
    return LostRace() if unique else StoreError(f"SQLite: {error}")


def _operational(error: sqlite3.OperationalError) -> StoreError:
    primary = error.sqlite_errorcode & 0xFF
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ReadOnlyStore(f"{error}. {ReadOnlyStore.__doc__}")
    return StoreError(f"SQLite: {error}")
