"""Closing a meeting of a hundred files against a hundred separate advances, in one run.

Run: python -m tests.bench.meeting. The promise: at most 0.6 of their time, on SQLite (synchronous=FULL) and on PostgreSQL (fsync on).

Each file is put on the waiting list by the closing (one event a file, in one unit), and comes back by a step of its own, under an
idempotency key, in a unit of its own, a minute later: the same process, one event, the same rows, a reason instead of a rank (at
the very instant of the closing, the lists of its territories would have nothing to write). Round after round, the same files. Preparing the meeting, its votes and its minutes are not measured.
"""
from __future__ import annotations

import gc
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from engine.advance import Done, advance
from engine.core.acts import Fire
from engine.specs.background import Start, declare
from engine.store.sql import open_store
from tests.cast import BRIKCHA, IDRIS, library, people_in
from tests.postgres import durable
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting

from .table import Line, show

FILES, ROUNDS = 100, 5
PROMISED = 0.6
_keys = count(1)


def waiting(world: World) -> list[str]:
    """Files that wait for the committee."""
    projet = library()["projet"]
    return [declare(world.store, projet, Start("emergence.cpde", BRIKCHA, {"titre": f"Projet {number}"}), world.now).ref
            for number in range(FILES)]


def decided(world: World, refs: list[str]) -> Committee:
    """A meeting that has decided them all and has still to rise."""
    committee = sitting(world, *refs)
    for place in range(1, len(refs) + 1):
        committee.decides(str(place), "mettre_en_attente", rang=str(place))
    return committee


def closing(world: World, refs: list[str]) -> float:
    """Seconds of one closing."""
    committee = decided(world, refs)
    gc.collect()
    start = perf_counter()
    committee.rises()
    return perf_counter() - start


def apart(world: World, refs: list[str]) -> float:
    """Seconds of as many separate advances."""
    gc.collect()
    start = perf_counter()
    for ref in refs:
        done = advance(world.store, library(), Fire(ref, "reinscrire", motif="Une enveloppe."), IDRIS, world.now, f"key-{next(_keys)}")
        assert isinstance(done, Done), done
    return perf_counter() - start


def measured(world: World) -> tuple[list[float], list[float]]:
    """Seconds of each way, in turn; the first round only warms up."""
    refs, together, separate = waiting(world), [], []
    for _ in range(ROUNDS + 1):
        together.append(closing(world, refs))
        world.clock.forward(minutes=1)
        separate.append(apart(world, refs))
        world.clock.forward(days=1)
    return together[1:], separate[1:]


@contextmanager
def on_sqlite() -> Iterator[World]:
    """A file on the disk of the temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder, 'meeting.db')}")
        people_in(store)
        yield World(store)
        store.close()


@contextmanager
def on_postgresql() -> Iterator[World]:
    """A server of our own that writes to the disk before it answers."""
    server = durable()
    server.execute("CREATE DATABASE meeting")
    store = open_store(server.url("meeting"))
    people_in(store)
    yield World(store)
    store.close()


def lines(name: str, together: list[float], separate: list[float]) -> list[Line]:
    """Files a second, and the time of the closing as a share of that of the separate advances, round by round: the middle one."""
    share = median(one / other for one, other in zip(together, separate, strict=True))
    fast, slow = [FILES / seconds for seconds in together], [FILES / seconds for seconds in separate]
    return [Line(f"closing, {name}", "one meeting", "files/s", median(fast), max(fast), share, f"at most {PROMISED:.2f}"),
            Line(f"closing, {name}", "one by one", "files/s", median(slow), max(slow), 1.0)]


def main() -> None:
    """Measure on both databases and print."""
    for name, on in (("SQLite FULL", on_sqlite), ("PostgreSQL", on_postgresql)):
        with on() as world:
            show(lines(name, *measured(world)))


if __name__ == "__main__":
    main()
