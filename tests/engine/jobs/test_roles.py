"""Who gains or loses a role gains or loses the actions of each of its holders, without anybody touching the file."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from argon2 import PasswordHasher

from engine.core.actor import ENGINE
from engine.core.moments import Instant
from engine.jobs.roles import follow_roles
from engine.library import Library
from engine.people import People
from engine.store.sql import SqlStore
from tests.engine.caravan.story import CAST, OUEZZANE, Caravan
from tests.stores import store_of


class Kept(NamedTuple):
    """What the job is given."""

    store: SqlStore
    library: Library
    caravan: Caravan
    people: People

    def now(self) -> Instant:
        return self.caravan.now


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    store = store_of(request.param, tmp_path)
    assert isinstance(store, SqlStore)
    caravan = Caravan(store)
    people = People(store, caravan.library.country, caravan.clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    for person in CAST:
        people.create(person.id, person.name, "olives de Ouezzane", id=person.id)
        for grant in person.grants:
            people.grant(person.id, grant.role, grant.territory, since=grant.since)
    yield Kept(store, caravan.library, caravan, people)
    store.close()


def test_a_role_that_is_given_or_withdrawn_moves_its_actions(kept: Kept) -> None:
    kept.caravan.marching()
    assert follow_roles(kept) == 0
    kept.people.revoke("malika", "membre_cpde", OUEZZANE)
    kept.people.grant("yassine", "membre_cpde", OUEZZANE)
    assert follow_roles(kept) == 1
    assert set(kept.caravan.tasks("noter")) == {"@nadir", "@oumar", "@yassine"}
    event = list(kept.store.events(kept.caravan.ref))[-1]
    assert (event.act, event.actor) == ("settle", ENGINE.id)
    assert follow_roles(kept) == 0


def test_a_role_that_ends_by_its_date_ends_its_action(kept: Kept) -> None:
    kept.caravan.marching()
    kept.people.revoke("nadir", "membre_cpde", OUEZZANE, until="2026-04-10")
    assert follow_roles(kept) == 0
    kept.caravan.clock.forward(days=5)
    assert follow_roles(kept) == 1 and "@nadir" not in kept.caravan.tasks("noter")


def test_only_files_where_somebody_is_asked_are_looked_at(kept: Kept) -> None:
    kept.caravan.opened()
    kept.people.grant("yassine", "membre_cpde", OUEZZANE)
    assert follow_roles(kept) == 0 and kept.store.last_number(kept.caravan.ref) == 1


def test_one_who_is_told_to_stop_stops(kept: Kept) -> None:
    kept.caravan.marching()
    kept.people.grant("yassine", "membre_cpde", OUEZZANE)
    assert follow_roles(kept, lambda: True) == 0
