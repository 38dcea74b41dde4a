"""A subject as it lies in the database, all of it in one view, and the case its journal makes of it."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.case import Case
from engine.core.evolve import replay
from engine.store.sql.keys import Key
from engine.store.sql.records import Row, event_of
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import event

BATCH = 500


class Stored(NamedTuple):
    """`case` is the row of `case_`, if it has one; `derived` the rows of each derived table by its name."""

    subject: str
    rows: tuple[Row, ...]
    key: Key | None
    case: tuple[Any, ...] | None
    derived: dict[str, list[tuple[Any, ...]]]


def subjects(connection: sa.Connection) -> Iterator[str]:
    """Every subject that has a journal, in the order of their names."""
    last = ""
    while True:
        some = sa.select(event.c.subject).where(event.c.subject > last, event.c.number == 1)
        found = connection.scalars(some.order_by(event.c.subject).limit(BATCH)).all()
        yield from found
        if len(found) < BATCH:
            return
        last = found[-1]


def stored(store: SqlStore, connection: sa.Connection, subject: str) -> Stored:
    """Everything the database says of a subject."""
    database, names = store.database, store.database.statements
    rows = tuple(Row(*row) for row in database.fetch(connection, names.rows, (subject, 0)))
    case = database.fetch(connection, names.case_row, (subject,))
    derived = {each.projection.table.name: [tuple(row) for row in database.fetch(connection, each.read, (subject,))]
               for each in names.derived}
    return Stored(subject, rows, store.key(connection, subject), tuple(case[0]) if case else None, derived)


def is_case(rows: tuple[Row, ...]) -> bool:
    """Whether a journal is a case's: it begins with an opening."""
    return bool(rows) and rows[0].act == "open"


def replayed(rows: tuple[Row, ...], key: Key | None) -> Case:
    """The case of a journal. Raises what `event_of` raises, and KeyError for an event that makes no sense."""
    return replay(event_of(row, key) for row in rows)
