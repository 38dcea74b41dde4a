"""Advances per second, in one run: the engine, the bare driver saying the very same statements, the same rows by an ORM.

Run: python -m tests.bench.advance. The promise: the engine at 0.45 of the driver or better on SQLite (synchronous=FULL),
0.6 on PostgreSQL (fsync on).

One advance is a step of an errand under an idempotency key, by one writer: rights, four conditions, an event chained and
its personal part encrypted, the case, pending actions, a clock, territories, commit. What the engine says to the database
is recorded on a copy first; the driver then says it to another copy, with nothing to decide, encrypt or hash, and the ORM
writes the same rows into a third.
"""
from __future__ import annotations

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.advance import Done
from engine.core.acts import Attach, DoTask, Fire
from engine.store.sql import SqlStore, open_store
from engine.store.sql.sqlite import Sqlite
from engine.store.sql.tables import metadata
from tests.engine.core.errand import ASKER, CARRIER, PAPER
from tests.engine.store.driving import StoreDriver
from tests.postgres import durable

from .recorded import said
from .table import Line, show
from .ways import BarePostgresql, BareSqlite, Mapped, Step, turned

ROUNDS, EACH = 25, 40
PROMISED = {"SQLite FULL": 0.45, "PostgreSQL": 0.6}


class Copies(NamedTuple):
    """Four equal databases: their URLs, and how a driver connects to the third."""

    recording: str
    engine: str
    driver: str
    mapped: str


def prepared(url: str) -> list[str]:
    """Errands ready to leave, in a fresh database."""
    store = open_store(url)
    driver, refs = StoreDriver(store), []
    for _ in range((ROUNDS + 1) * EACH):
        ref = driver.opened(client="Coopérative Zitoun Jbala")
        driver.must(Attach(ref, "order", PAPER), ASKER)
        driver.must(DoTask(ref, "1.2"), ASKER)
        refs.append(ref)
    store.close()
    return refs


def leaving(store: SqlStore, refs: Sequence[str]) -> list[Step]:
    """The engine's way: one whole `advance` for each errand."""
    driver = StoreDriver(store)

    def leave(ref: str) -> Step:
        def step() -> None:
            assert isinstance(driver.do(Fire(ref, "leave"), CARRIER, f"key-{ref}"), Done)
        return step
    return [leave(ref) for ref in refs]


def each(do: Callable[[Any], None], things: Sequence[Any]) -> list[Step]:
    """One step a thing."""
    def step(thing: Any) -> Step:
        return lambda: do(thing)
    return [step(thing) for thing in things]


def ways(copies: Copies, refs: Sequence[str], bare: Any, mapping: Callable[[str], sa.Engine]) -> dict[str, list[Step]]:
    """The steps of each way, in the order of the errands."""
    recording, own = open_store(copies.recording), open_store(copies.engine)
    heard = said(recording, leaving(recording, refs))
    statements = own.database.statements
    mapped = Mapped(mapping(copies.mapped), statements)
    meant = [mapped.changes(turned(one, statements)) for one in heard]
    recording.close()
    return {"engine": leaving(own, refs), "driver": each(bare.say, heard), "ORM": each(mapped.do, meant)}


def measured(steps: dict[str, list[Step]]) -> dict[str, list[float]]:
    """Advances per second of each way, round after round in turn; the first round only warms up."""
    found: dict[str, list[float]] = {way: [] for way in steps}
    for start in range(0, (ROUNDS + 1) * EACH, EACH):
        for way, all_steps in steps.items():
            found[way].append(EACH / _seconds(all_steps[start:start + EACH]))
    return {way: rates[1:] for way, rates in found.items()}


def left_by(url: str) -> tuple[int, ...]:
    """How many rows each table of a database has."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        found = tuple(connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in metadata.sorted_tables)
    engine.dispose()
    return found


def _seconds(steps: Sequence[Step]) -> float:
    gc.collect()
    start = perf_counter()
    for step in steps:
        step()
    return perf_counter() - start


@contextmanager
def on_sqlite() -> Iterator[dict[str, list[Step]]]:
    """A file on the disk of the temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder, "first.db")
        refs = prepared(f"sqlite:///{first}")
        paths = [Path(shutil.copy(first, Path(folder, f"{name}.db"))) for name in Copies._fields]
        copies = Copies(*(f"sqlite:///{path}" for path in paths))
        yield ways(copies, refs, BareSqlite(copies.driver), _sqlite_engine)
        assert len({*map(left_by, copies)}) == 1, "the ways did not write the same rows"


def _sqlite_engine(url: str) -> sa.Engine:
    """Connections opened as Maillon opens them; each transaction begun as SQLAlchemy's manual says."""
    engine = Sqlite(sa.make_url(url)).engine
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


@contextmanager
def on_postgresql() -> Iterator[dict[str, list[Step]]]:
    """A server of our own that writes to the disk before it answers."""
    server = durable()
    server.execute("CREATE DATABASE first")
    refs = prepared(server.url("first"))
    for name in Copies._fields:
        server.execute(f"CREATE DATABASE {name} TEMPLATE first")
    copies = Copies(*(server.url(name) for name in Copies._fields))
    yield ways(copies, refs, BarePostgresql(server.conninfo("driver")), sa.create_engine)
    assert len({*map(left_by, copies)}) == 1, "the ways did not write the same rows"


def lines(name: str, rates: dict[str, list[float]]) -> list[Line]:
    """Ratios to the driver, taken round by round: the middle one."""
    driver, promise = rates["driver"], f"at least {PROMISED[name]:.2f}"
    return [Line(f"advance, {name}", way, "/s", median(found), max(found),
                 median(ours / theirs for ours, theirs in zip(found, driver, strict=True)),
                 promise if way == "engine" else "") for way, found in rates.items()]


def main() -> None:
    """Measure on both databases and print."""
    for name, on in (("SQLite FULL", on_sqlite), ("PostgreSQL", on_postgresql)):
        with on() as steps:
            show(lines(name, measured(steps)))


if __name__ == "__main__":
    main()
