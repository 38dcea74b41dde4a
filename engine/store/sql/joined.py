"""Much work in one transaction: all that is done commits together, or nothing does.

    with as_one(store) as joined:                # a load: units, questions and changes as ever, on `joined`
        advance(joined, …)
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from .database import Batch, Database
from .store import SqlStore


class Joined:
    """See database.Database. Its transactions and views are the one of `connection`; whoever opened it ends it."""

    def __init__(self, database: Database, connection: sa.Connection) -> None:
        self.engine, self.statements = database.engine, database.statements
        self._database, self._connection = database, connection

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        yield self._connection

    reading = erasing = transaction

    def fetch(self, connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        return self._database.fetch(connection, text, values)

    def run(self, connection: sa.Connection, batches: Sequence[Batch]) -> None:
        self._database.run(connection, batches)

    def claim_schema(self, connection: sa.Connection) -> None:
        self._database.claim_schema(connection)

    def matching(self, words: Sequence[str]) -> sa.ColumnElement[bool]:
        return self._database.matching(words)


@contextmanager
def as_one(store: SqlStore) -> Iterator[SqlStore]:
    """The store with everything in one transaction: leaving the block commits it, an exception leaves nothing.

    Nobody else writes meanwhile. What the joined store's own units lose races to is nobody, so none is tried again.
    """
    with store.database.transaction() as connection:
        yield SqlStore(Joined(store.database, connection))
