"""The journal only grows: both databases refuse anything else, whoever asks."""
from __future__ import annotations

import pytest
import sqlalchemy as sa

from engine.store.sql.tables import event, grant_
from tests.engine.store.driving import StoreDriver, opening, write

REF = "ER-OUZ-2026-001"


@pytest.mark.parametrize("statement", [
    "UPDATE event SET actor = 'nobody'", "UPDATE event SET number = 7 WHERE number = 1", "DELETE FROM event",
    "DELETE FROM event WHERE subject = 'ER-OUZ-2026-001'",
])
def test_the_database_refuses_to_change_or_delete_an_event(sql: StoreDriver, statement: str) -> None:
    write(sql.store, opening(REF))
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), sql.sql.changing() as connection:
        connection.exec_driver_sql(statement)
    assert list(sql.store.events(REF)) == [opening(REF)]


def test_postgresql_refuses_to_empty_the_journal(sql: StoreDriver) -> None:
    write(sql.store, opening(REF))
    emptying = {"sqlite": "DELETE FROM event", "postgresql": "TRUNCATE event"}[sql.sql.database.engine.name]
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), sql.sql.changing() as connection:
        connection.exec_driver_sql(emptying)


def test_sqlite_refuses_to_replace_an_event(sql: StoreDriver) -> None:
    write(sql.store, opening(REF))
    replacing = {
        "sqlite": "INSERT OR REPLACE INTO event SELECT * FROM event",
        "postgresql": "INSERT INTO event SELECT * FROM event ON CONFLICT (subject, number) DO UPDATE SET actor = 'x'",
    }[sql.sql.database.engine.name]
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), sql.sql.changing() as connection:
        connection.exec_driver_sql(replacing)


@pytest.mark.parametrize("number", [0, -1])
def test_events_are_numbered_from_one(sql: StoreDriver, number: int) -> None:
    write(sql.store, opening(REF))
    columns = ", ".join(column.name for column in event.c if column.name not in ("subject", "number"))
    copied = f"INSERT INTO event (subject, number, {columns}) SELECT 'x', {number}, {columns} FROM event"
    with pytest.raises(sa.exc.IntegrityError), sql.sql.changing() as connection:
        connection.exec_driver_sql(copied)


def test_a_grant_of_an_unknown_account_is_refused(sql: StoreDriver) -> None:
    row = {"id": "g", "account": "nobody", "role": "auditeur", "territory": "MA", "since": "2026-01-01"}
    with pytest.raises(sa.exc.IntegrityError), sql.sql.changing() as connection:
        connection.execute(sa.insert(grant_).values(row))


def test_sqlite_keeps_what_it_acknowledged(sql: StoreDriver) -> None:
    if sql.sql.database.engine.name == "sqlite":
        wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
        with sql.sql.reading() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    else:
        wanted = {"synchronous_commit": "on"}
        with sql.sql.reading() as connection:
            found = {"synchronous_commit": connection.exec_driver_sql("SHOW synchronous_commit").scalar()}
    assert found == wanted
