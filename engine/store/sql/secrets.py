"""Secrets of the installation: made when first asked for, kept in the database, the same for every process that opens it."""
from __future__ import annotations

import sqlalchemy as sa
from cryptography.fernet import Fernet
from sqlalchemy.dialects import postgresql, sqlite

from .store import SqlStore
from .tables import installation


def secret(store: SqlStore, purpose: str) -> bytes:
    """The key of one purpose: 32 random bytes in URL-safe base64, as Fernet takes them. Never printed, never in a dump of cases."""
    row = f"secret.{purpose}"
    found = _read(store, row)
    if not found:
        _make(store, row)
        found = _read(store, row)
    return found.encode()


def _read(store: SqlStore, row: str) -> str:
    with store.reading() as connection:
        return connection.scalar(sa.select(installation.c.value).where(installation.c.key == row)) or ""


def _make(store: SqlStore, row: str) -> None:
    """Of several processes that make it at once the first one's stays."""
    with store.changing() as connection:
        insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
        made = insert(installation).values(key=row, value=Fernet.generate_key().decode())
        connection.execute(made.on_conflict_do_nothing(index_elements=["key"]))
