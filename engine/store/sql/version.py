"""Which version a database's tables are of, and bringing them to ours. Alembic is imported only to migrate."""
from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from engine.errors import NewerDatabase, OlderDatabase

from .database import Database

VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision of migrations/versions, oldest first. The last is what this Maillon writes."""

MIGRATIONS = Path(__file__).parent / "migrations"
_alembic_version = sa.table("alembic_version", sa.column("version_num"))


def found(database: Database) -> str:
    """The revision of a database's tables; empty where it has none yet."""
    with database.reading() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.scalar(sa.select(_alembic_version.c.version_num)) or "")


def check(database: Database) -> bool:
    """True for tables of this version, False for an empty database. Raises OlderDatabase or NewerDatabase."""
    revision = found(database)
    if revision and revision not in VERSIONS:
        raise NewerDatabase()
    if revision and revision != VERSIONS[-1]:
        raise OlderDatabase()
    return bool(revision)


def create(database: Database) -> None:
    """Run the migrations that are missing, in one transaction. Raises NewerDatabase."""
    from alembic import command
    from alembic.config import Config

    revision = found(database)
    if revision and revision not in VERSIONS:
        raise NewerDatabase()
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.transaction() as connection:
        database.claim_schema(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, VERSIONS[-1])
