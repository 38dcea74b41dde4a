"""What differs between the databases, as one small port: sqlite.py and postgresql.py answer it."""
from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, Protocol

import sqlalchemy as sa

from .statements import Statements


class Batch(NamedTuple):
    """One statement with its rows. `expected`: how many rows must have changed, where that is the guard of a race."""

    text: str
    rows: Sequence[tuple[object, ...]]
    expected: int | None = None


class Database(Protocol):
    """A database and its pool."""

    engine: sa.Engine
    statements: Statements

    def transaction(self) -> AbstractContextManager[sa.Connection]:
        """A writing transaction: committed at the end of the block, rolled back where an exception passes.

        Raises LostRace where another was first, ReadOnlyStore, or StoreError with the driver's words.
        """

    def reading(self) -> AbstractContextManager[sa.Connection]:
        """One consistent view for questions, until the end of the block."""

    def fetch(self, connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        """The rows of a compiled statement, run on the driver's own cursor."""

    def run(self, connection: sa.Connection, batches: Sequence[Batch]) -> None:
        """Run all. Raises LostRace where a guard finds another number of rows than expected."""

    def claim_schema(self, connection: sa.Connection) -> None:
        """Make other migrations wait until this transaction ends."""

    def erasing(self) -> AbstractContextManager[sa.Connection]:
        """A writing transaction that deletes personal data: what it frees is overwritten as far as the database can."""

    def matching(self, words: Sequence[str]) -> sa.ColumnElement[bool]:
        """Whether table `search` holds every one of some folded words, each anywhere."""
