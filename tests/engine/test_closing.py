"""When a meeting rises, every file it decided moves or none does: on each store, through a kill, and from two hands at once."""
from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from engine.advance import Outcome, advance
from engine.core.acts import Fire
from engine.core.decide import replay
from engine.store.port import Store
from engine.store.sql import SqlStore, open_store
from tests.cast import CHAFIK, IDRIS, library, people_in
from tests.killed import killed
from tests.stores import URLS, store_of
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at

THIRTY = 30
WAITING, APPROVED = "emergence.cpde", "pre_creation.convention"
SQL = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]

KILLED = """
    import sys
    from engine.advance import advance
    from engine.core.acts import Fire
    from engine.store.sql import open_store
    from tests.cast import CHAFIK, library
    from tests.killed import dies

    url, meeting, when, now = sys.argv[1:]
    dies(when, events=15)
    advance(open_store(url), library(), Fire(meeting, "lever"), CHAFIK, now)
"""


@contextmanager
def inhabited(store: Any) -> Iterator[World]:
    """A world in a store, with the cast as its accounts."""
    if isinstance(store, SqlStore):
        people_in(store)
    yield World(store if isinstance(store, SqlStore) else None)
    store.close()


def decided(world: World, many: int) -> tuple[Committee, list[str]]:
    """A meeting that has decided so many files and sits still."""
    refs = [file_at(world, WAITING).ref for _ in range(many)]
    committee = sitting(world, *refs)
    for place, _ in enumerate(refs, 1):
        committee.decides(str(place), "approuver")
    return committee, refs


def states(world: World, refs: list[str]) -> set[str]:
    """Where files are."""
    return {world.case(ref).state for ref in refs}


def journal(store: Store, refs: list[str]) -> list[Any]:
    """Every event of some cases."""
    return [list(store.events(ref)) for ref in refs]


@pytest.mark.parametrize("kind", SQL)
def test_a_kill_between_two_files_of_a_closing_leaves_none_advanced(kind: str, tmp_path: Path) -> None:
    url = URLS[kind](tmp_path)
    with inhabited(open_store(url)) as world:
        committee, refs = decided(world, THIRTY)
        before = journal(world.store, [committee.ref, *refs])
        for when in ("deciding", "written"):
            killed(KILLED, url, committee.ref, when, world.now)
            assert states(world, refs) == {WAITING} and committee.case.state == "ouverte"
            assert journal(world.store, [committee.ref, *refs]) == before
        committee.rises()
        assert states(world, refs) == {APPROVED} and committee.case.state == "levee"


@pytest.mark.parametrize("kind", ["memory", *SQL])
def test_a_file_that_cannot_move_is_named_and_keeps_the_whole_closing(kind: str, tmp_path: Path) -> None:
    with inhabited(store_of(kind, tmp_path)) as world:
        committee, (first, gone, last) = decided(world, 3)
        world.do(Fire(gone, "retirer", motif="Le porteur renonce."), IDRIS)
        before, left = journal(world.store, [committee.ref, first, gone, last]), world.case(gone)
        (reason,) = world.refused(Fire(committee.ref, "lever"), CHAFIK)
        assert reason.code == "then.fire" and gone in str(reason.values)
        assert journal(world.store, [committee.ref, first, gone, last]) == before
        assert committee.case.state == "ouverte" and states(world, [first, last]) == {WAITING}
        world.do(Fire(committee.ref, "remettre_point", {"point": "2"}, "Le porteur renonce."), CHAFIK)
        committee.rises()
        assert states(world, [first, last]) == {APPROVED} and world.case(gone).state == left.state


@pytest.mark.postgres
def test_a_closing_leaves_the_same_journal_on_every_store(tmp_path: Path) -> None:
    told = []
    for kind in ("memory", "sqlite", "postgresql"):
        with inhabited(store_of(kind, tmp_path)) as world:
            committee, refs = decided(world, 3)
            committee.rises()
            told.append(_without_sums(journal(world.store, [committee.ref, *refs])))
            assert [replay(world.store.events(ref)) for ref in (committee.ref, *refs)] == [
                world.case(ref) for ref in (committee.ref, *refs)]
    assert told[0] == told[1] == told[2]


def _without_sums(events: list[Any]) -> list[list[tuple[Any, ...]]]:
    """Events without the fingerprints of uploads, which the tests count up."""
    return [[(event.subject, event.number, event.act, event.trigger, event.actor, event.role, event.at, event.cause) for event in each]
            for each in events]


@pytest.mark.postgres
def test_of_two_closings_at_once_one_wins_and_the_files_move_once(tmp_path: Path) -> None:
    with inhabited(store_of("postgresql", tmp_path)) as world:
        committee, refs = decided(world, 6)

        def rise(_: int) -> Outcome:
            return advance(world.store, library(), Fire(committee.ref, "lever"), CHAFIK, world.now)

        with ThreadPoolExecutor(2) as pool:
            outcomes = list(pool.map(rise, range(2)))
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Done", "Refused"], outcomes
        for ref in refs:
            assert [event.trigger for event in world.store.events(ref)].count("approuver") == 1
