"""Somebody with the database in their hands: drops the triggers that guard the journal, then does as they please."""
from __future__ import annotations

from engine.store.sql import SqlStore

GUARDS = {
    "sqlite": ("DROP TRIGGER IF EXISTS event_no_update", "DROP TRIGGER IF EXISTS event_no_delete"),
    "postgresql": ("ALTER TABLE event DISABLE TRIGGER USER",),
}


def tamper(store: SqlStore, *statements: str) -> None:
    """Run statements with the guards down."""
    with store.changing() as connection:
        for statement in (*GUARDS[store.database.engine.name], *statements):
            connection.exec_driver_sql(statement)
