"""The SQL store: journals and cases in SQLite or PostgreSQL, and the tables that questions read.

    store = open_store("sqlite:///data/maillon.db")        # or postgresql+psycopg://user@host/name
    with store.writing() as unit: …                        # advance, and named cold paths: see port.Unit
    with store.reading() as connection:                    # questions: SQLAlchemy Core over tables.py, one view
        connection.execute(sa.select(tables.case_.c.ref).where(store.matching("olives")))
    with store.changing() as connection: …                 # tables that are no journal: sign-ins, jobs, installation
    store.close()

A unit's own `connection` writes other tables (accounts, grants) in the same transaction as its events. Everything here
may be shared between threads.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.case import Case
from engine.core.decision import Event
from engine.core.evolve import replay
from engine.core.moments import Instant
from engine.errors import StoreError
from engine.language.fold import fold

from . import persons
from .database import Database
from .keys import Key, forget_ciphers
from .records import Row, case_of, event_of
from .tables import case_, search, subject_key, timer
from .unit import SqlUnit, key_of
from .version import check, create


class SqlStore:
    """See port.Store for what advance needs; the rest serves questions, people, jobs and auditors."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @contextmanager
    def writing(self) -> Iterator[SqlUnit]:
        """A unit; leaving its block commits, an exception writes nothing. Raises LostRace or another StoreError."""
        with self.database.transaction() as connection:
            unit = SqlUnit(self.database, connection)
            yield unit
            unit.flush()

    def reading(self) -> AbstractContextManager[sa.Connection]:
        """One consistent view of all tables, for as long as the block lasts."""
        return self.database.reading()

    def changing(self) -> AbstractContextManager[sa.Connection]:
        """A transaction on tables that are no journal. A constraint of theirs shows as sqlalchemy's IntegrityError."""
        return self.database.transaction()

    def case(self, ref: str) -> Case | None:
        """The case as last committed; without its personal part where its key is destroyed."""
        with self.reading() as connection:
            rows = self.database.fetch(connection, self.database.statements.case, (ref,))
            if not rows:
                return None
            _, snapshot, number, _, _, key_id, secret = rows[0]
            key = key_of(key_id, secret)
            if key is not None:
                return case_of(ref, number, snapshot, key)
            return replay(event_of(row, None) for row in self._rows(connection, ref, 0))

    peek = case

    def naming(self, ref: str, kind: str) -> list[str]:
        """References of the cases that name a case under a kind of link, in order."""
        with self.reading() as connection:
            return [row[0] for row in self.database.fetch(connection, self.database.statements.naming, (ref, kind))]

    def running(self, workflow: str, province: str, states: Sequence[str] = ()) -> list[str]:
        """References of the cases of a process in a province, in order; with `states`, of those in one of them."""
        with self.reading() as connection:
            found = self.database.fetch(connection, self.database.statements.running, (workflow, province))
        return [ref for ref, state in found if not states or state in states]

    def person(self, text: str) -> Actor | None:
        """The person of a login or an id, with their roles, or None."""
        with self.reading() as connection:
            return persons.person(connection, text)

    def holders(self, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
        """Who holds a role on a day in any territory of a lineage, in order."""
        with self.reading() as connection:
            return persons.holders(connection, role, lineage, today)

    def load(self, person: str) -> int:
        """How many pending actions are assigned to somebody, in all cases."""
        with self.reading() as connection:
            return persons.load(connection, person)

    def events(self, subject: str, after: int = 0) -> Iterator[Event]:
        """The journal of a subject, from the event after a number."""
        rows, key = self.rows(subject, after)
        return (event_of(row, key) for row in rows)

    def rows(self, subject: str, after: int = 0) -> tuple[list[Row], Key | None]:
        """The rows of a subject's journal as they lie, and its key, if it has one still."""
        with self.reading() as connection:
            return self._rows(connection, subject, after), self.key(connection, subject)

    def _rows(self, connection: sa.Connection, subject: str, after: int) -> list[Row]:
        return [Row(*row) for row in self.database.fetch(connection, self.database.statements.rows, (subject, after))]

    def key(self, connection: sa.Connection, subject: str) -> Key | None:
        """A subject's key, or None where it never had one or it is destroyed."""
        rows = self.database.fetch(connection, self.database.statements.key, (subject,))
        return key_of(*rows[0]) if rows else None

    def last_number(self, subject: str) -> int:
        """The number of a subject's last event; 0 where there is none."""
        with self.reading() as connection:
            return self.database.fetch(connection, self.database.statements.last_number, (subject,))[0][0] or 0

    def due_cases(self, now: Instant, most: int) -> list[str]:
        """References of cases with a clock due, the longest overdue first."""
        with self.reading() as connection:
            return [row[0] for row in self.database.fetch(connection, self.database.statements.due, (now, most))]

    def claim_due(self, now: Instant, until: Instant, most: int) -> list[str]:
        """As `due_cases`, taken from other workers until an instant: no two fire one clock, a dead one's lease ends."""
        free = sa.select(timer.c.ref, timer.c.key).where(timer.c.due <= now, timer.c.claimed <= now)
        free = free.order_by(timer.c.due, timer.c.ref).limit(most).with_for_update(skip_locked=True)
        this = timer.c.ref == sa.bindparam("r"), timer.c.key == sa.bindparam("k")
        with self.changing() as connection:
            mine = connection.execute(free).all()
            if mine:
                taken = [{"r": ref, "k": key} for ref, key in mine]
                connection.execute(sa.update(timer).where(*this).values(claimed=until), taken)
        return list(dict.fromkeys(ref for ref, _ in mine))

    def definition_text(self, digest: str) -> str | None:
        """The stored text of a definition, or None."""
        with self.reading() as connection:
            rows = self.database.fetch(connection, self.database.statements.definition, (digest,))
        return rows[0][0] if rows else None

    def matching(self, text: str) -> sa.ColumnElement[bool]:
        """Whether `case_.ref` is found by a search text: every word of it, anywhere in reference, title or holder."""
        words = fold(text).split()
        return case_.c.ref.in_(sa.select(search.c.ref).where(self.database.matching(words)))

    def destroy_key(self, connection: sa.Connection, subject: str) -> None:
        """Destroy a subject's key: nobody can read its personal data any more. For use inside `database.erasing()`."""
        connection.execute(sa.delete(subject_key).where(subject_key.c.subject == subject))
        forget_ciphers()

    def close(self) -> None:
        """Give all connections back."""
        self.database.engine.dispose()


def open_database(url: str) -> Database:
    """The database of a URL, whatever its tables. Raises StoreError for another kind of database."""
    parsed = _parsed(url)
    if parsed.get_backend_name() == "sqlite":
        from .sqlite import Sqlite
        return Sqlite(parsed)
    if parsed.get_backend_name() == "postgresql":
        from .postgresql import Postgresql
        return Postgresql(parsed)
    raise StoreError(f"{parsed.get_backend_name()} is no database of Maillon's: name sqlite:///… or postgresql+psycopg://…")


def _parsed(url: str) -> sa.URL:
    try:
        return sa.make_url(url)
    except sa.exc.ArgumentError:
        raise StoreError("the database's URL cannot be read: write sqlite:///… or postgresql+psycopg://…") from None


def open_store(url: str) -> SqlStore:
    """The store of a URL; an empty database is given its tables.

    Raises OlderDatabase, NewerDatabase, ReadOnlyStore, or StoreError where nothing answers.
    """
    database = open_database(url)
    try:
        if not check(database):
            create(database)
    except BaseException:
        database.engine.dispose()
        raise
    return SqlStore(database)


def migrate(url: str) -> None:
    """Bring a database to this version's tables. Raises NewerDatabase, ReadOnlyStore, StoreError."""
    database = open_database(url)
    try:
        create(database)
    finally:
        database.engine.dispose()


def check_version(url: str) -> None:
    """Nothing for a database of this version, or an empty one. Raises OlderDatabase, NewerDatabase, StoreError."""
    database = open_database(url)
    try:
        check(database)
    finally:
        database.engine.dispose()
