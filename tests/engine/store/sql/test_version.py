"""Tables are made by migrations; a database of another version is not touched."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from engine.errors import NewerDatabase, OlderDatabase, ReadOnlyStore, StoreError
from engine.store.sql import SqlStore, check_version, migrate, open_store, tables
from engine.store.sql.version import MIGRATIONS, VERSIONS


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with nothing in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/deep/down/maillon.db"
    from tests.postgres import empty_database
    return empty_database()


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    """A store of this version."""
    opened = open_store(url)
    yield opened
    opened.close()


def mark(url: str, revision: str) -> None:
    """Make a database say it is of another version."""
    store = open_store(url)
    with store.changing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    store.close()


def ours(name: str | None, type_: str, parents: object) -> bool:
    """All but the index of the search text: a virtual table with its own tables, or a trigram index."""
    return not str(name).startswith(("search_index", "search_text"))


def test_all_migrations_together_make_the_tables_we_describe(store: SqlStore) -> None:
    options = {"compare_type": True, "include_name": ours}
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables.metadata) == []


def test_the_versions_we_know_are_those_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == VERSIONS


def test_an_empty_database_is_given_its_tables_on_opening(empty: str) -> None:
    store = open_store(empty)
    with store.reading() as connection:
        assert set(tables.metadata.tables) <= set(sa.inspect(connection).get_table_names())
    store.close()
    check_version(empty)


def test_migrating_twice_does_nothing(empty: str) -> None:
    migrate(empty)
    migrate(empty)
    check_version(empty)


def test_a_newer_database_is_refused(url: str) -> None:
    mark(url, "9999")
    for asked in (open_store, check_version, migrate):
        with pytest.raises(NewerDatabase):
            asked(url)


def test_an_older_database_waits_for_migrate(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.store.sql.version.VERSIONS", (*VERSIONS, "9999"))
    for asked in (open_store, check_version):
        with pytest.raises(OlderDatabase, match="maillon migrate"):
            asked(url)


def test_a_folder_that_cannot_be_written_is_said_to_be_so() -> None:
    with pytest.raises(ReadOnlyStore):
        open_store("sqlite:////proc/maillon.db")
    with pytest.raises(ReadOnlyStore, match="cannot be made"):
        open_store("sqlite:////proc/deep/maillon.db")


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://root@localhost/x", "no url at all"])
def test_what_is_no_database_of_ours_is_refused(url: str) -> None:
    with pytest.raises(StoreError):
        open_store(url)


def test_a_server_that_does_not_answer_is_a_store_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="PostgreSQL"):
        open_store(f"postgresql+psycopg://postgres@/nothing?host={tmp_path}")


def test_a_file_that_is_no_database_is_a_store_error(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Cher monsieur, " * 100)
    with pytest.raises(StoreError, match="not a database"):
        open_store(f"sqlite:///{path}")
