"""Three ways to write what one advance writes: the engine's, the bare driver's, and an ORM's."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import psycopg
import sqlalchemy as sa
from sqlalchemy.orm import Session, registry

from engine.store.sql import tables
from engine.store.sql.database import Batch
from engine.store.sql.sqlite import Sqlite
from engine.store.sql.statements import Statements

from .recorded import Said

Step = Callable[[], None]


class Bare(Protocol):
    """One connection of a driver, and one command's statements said to it in one durable transaction."""

    def say(self, said: Said) -> None:
        """Read, write, commit."""


class BareSqlite:
    """The sqlite3 module, opened as the engine opens it."""

    def __init__(self, url: str) -> None:
        self._database = Sqlite(sa.make_url(url))
        self.connection: Any = self._database.engine.raw_connection().driver_connection

    def say(self, said: Said) -> None:
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        for text, values in said.reads:
            execute(text, values).fetchall()
        for batch in said.writes:
            self.connection.executemany(batch.text, batch.rows)
        execute("COMMIT")


class BarePostgresql:
    """psycopg: reads one by one, then all writes in one pipeline, its quickest way."""

    def __init__(self, conninfo: str) -> None:
        self.connection = psycopg.connect(conninfo)

    def say(self, said: Said) -> None:
        for text, values in said.reads:
            self.connection.execute(text.encode(), values).fetchall()
        with self.connection.pipeline():
            for batch in said.writes:
                self.connection.cursor().executemany(batch.text.encode(), batch.rows)
        self.connection.commit()


class Row:
    """What the ORM maps: one class a table, made below."""


class Change(NamedTuple):
    """One row as the ORM's user writes it. `how` is add, put, move or drop; `key` finds the row."""

    how: str
    kind: type[Row]
    key: Mapping[str, Any]
    values: Mapping[str, Any]


class Mapped:
    """The ORM's way: load objects, change them, add and delete some, let the session find out what to say."""

    def __init__(self, engine: sa.Engine, statements: Statements) -> None:
        self.engine, mapping = engine, registry()
        self.kinds: dict[str, type[Row]] = {}
        for table in (tables.event, tables.case_, tables.done, *(one.projection.table for one in statements.derived)):
            self.kinds[table.name] = type(table.name, (Row,), {})
            mapping.map_imperatively(self.kinds[table.name], table)
        self.meant = dict(_meanings(statements))

    def changes(self, said: Said) -> list[Change]:
        """What was said, as changes of objects."""
        return [self._change(*self.meant[batch.text], row) for batch in said.writes for row in batch.rows]

    def _change(self, how: str, table: sa.Table, columns: Sequence[str], width: int, row: tuple[object, ...]) -> Change:
        named = dict(zip(columns, row, strict=True))
        key = {name: named.pop(name) for name in list(columns)[:width]}
        named.pop("number_", None)
        return Change(how, self.kinds[table.name], key, named)

    def do(self, changes: Sequence[Change]) -> None:
        """One session, one transaction."""
        with Session(self.engine) as session, session.begin():
            for change in changes:
                self._do(session, change)

    def _do(self, session: Session, change: Change) -> None:
        if change.how == "add":
            self._add(session, change)
            return
        found = session.get(change.kind, change.key, with_for_update=change.how == "move")
        if found is None:
            self._add(session, change)
        elif change.how == "drop":
            session.delete(found)
        else:
            for name, value in change.values.items():
                setattr(found, name, value)

    @staticmethod
    def _add(session: Session, change: Change) -> None:
        new = change.kind()
        for name, value in {**change.key, **change.values}.items():
            setattr(new, name, value)
        session.add(new)


def _meanings(statements: Statements) -> list[tuple[str, tuple[str, sa.Table, Sequence[str], int]]]:
    """What each statement of the engine's does to which columns of which table; the first so many are its key."""
    moved = [column.name for column in tables.case_.c if column.name != "ref"]
    found: list[tuple[str, tuple[str, sa.Table, Sequence[str], int]]] = [
        (statements.put_event, ("add", tables.event, tables.event.c.keys(), 2)),
        (statements.put_done, ("add", tables.done, tables.done.c.keys(), 2)),
        (statements.move_case, ("move", tables.case_, ("ref", "number_", *moved), 1)),
    ]
    for derived in statements.derived:
        table, columns, width = derived.projection.table, derived.projection.columns, derived.projection.width
        found.append((derived.put, ("put", table, columns, width)))
        found.append((derived.delete, ("drop", table, columns[:width], width)))
    return found


def turned(said: Said, statements: Statements) -> Said:
    """With the parameters of the case's update in the order of its columns, key first: as `_meanings` names them."""
    def of(batch: Batch) -> Batch:
        if batch.text != statements.move_case:
            return batch
        return batch._replace(rows=[(row[-2], row[-1], *row[:-2]) for row in batch.rows])
    return said._replace(writes=tuple(of(batch) for batch in said.writes))
