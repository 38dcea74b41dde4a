"""What the engine says to its database for one command, kept, so that other ways can write the same rows."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.store.sql import SqlStore
from engine.store.sql.database import Batch, Database

Read = tuple[str, tuple[object, ...]]


class Said(NamedTuple):
    """One command's reads and writes, in order, each as the text of a statement with its parameters."""

    reads: tuple[Read, ...]
    writes: tuple[Batch, ...]


class Listening:
    """A database that keeps what it is told. Only the parts that a unit uses."""

    def __init__(self, database: Database) -> None:
        self._database, self.engine, self.statements = database, database.engine, database.statements
        self.reads: list[Read] = []
        self.writes: list[Batch] = []

    def transaction(self) -> AbstractContextManager[sa.Connection]:
        return self._database.transaction()

    def fetch(self, connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        self.reads.append((text, values))
        return self._database.fetch(connection, text, values)

    def run(self, connection: sa.Connection, batches: Sequence[Batch]) -> None:
        self.writes += batches
        self._database.run(connection, batches)


def said(store: SqlStore, does: Sequence[Callable[[], None]]) -> list[Said]:
    """What each of some commands says."""
    listening = Listening(store.database)
    store.database = listening  # type: ignore[assignment]
    found = []
    for do in does:
        listening.reads, listening.writes = [], []
        do()
        found.append(Said(tuple(listening.reads), tuple(listening.writes)))
    return found
