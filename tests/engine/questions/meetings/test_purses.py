"""What a meeting leaves of the envelopes that the files of its agenda draw on."""
from __future__ import annotations

from typing import Any

import pytest

from engine.questions.case import ground_of
from engine.questions.meetings import Item, Purse, Table, purses, table_of
from tests.cast import IDRIS
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import MAD, file_at

GRANT = 90_000 * MAD


class Endowed(World):
    """One whose calls have so much to give."""

    total = 1_000_000 * MAD

    def call(self, opens_in: int = 1, closes_in: int = 30, **rules: Any) -> str:
        return super().call(opens_in, closes_in, enveloppe=self.total, **rules)


@pytest.fixture
def world(desk: Desk) -> Endowed:
    return Endowed(desk.maillon.store, desk.clock)


def table(desk: Desk, committee: Committee) -> Table:
    ground = ground_of(desk.maillon, committee.ref, IDRIS)
    found = table_of(ground) if ground is not None else None
    assert found is not None
    return found


def held(desk: Desk, committee: Committee, item: int = 1) -> Purse:
    """The only envelope there is, while an item is dealt with."""
    read = table(desk, committee)
    current: Item = read.items[item - 1]
    purse, = purses(read, current)
    return purse


def test_before_anything_is_decided_the_item_in_hand_would_draw_its_amount(desk: Desk, world: Endowed) -> None:
    purse = held(desk, sitting(world, file_at(world, "emergence.cpde").ref))
    assert (purse.whole, purse.before, purse.granted, purse.here, purse.left) == (world.total, 0, 0, GRANT, world.total)


def test_what_is_decided_counts_before_its_file_moves_and_once_only_after(desk: Desk, world: Endowed) -> None:
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    committee.decides("1", "approuver")
    purse = held(desk, committee)
    assert (purse.before, purse.granted, purse.here, purse.left) == (0, GRANT, 0, world.total - GRANT)
    committee.rises()
    purse = held(desk, committee)
    assert (purse.before, purse.granted, purse.left) == (GRANT, 0, world.total - GRANT)


def test_what_is_rejected_draws_nothing(desk: Desk, world: Endowed) -> None:
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    committee.decides("1", "rejeter", "Le marché manque.")
    assert held(desk, committee).granted == 0


def test_files_of_two_calls_draw_on_two_envelopes(desk: Desk, world: Endowed) -> None:
    committee = sitting(world, *(file_at(world, "emergence.cpde").ref for _ in range(2)))
    found = purses(table(desk, committee), None)
    assert len({purse.ref for purse in found}) == 2 and [purse.here for purse in found] == [0, 0]


def test_an_envelope_without_a_total_is_none(desk: Desk) -> None:
    world = World(desk.maillon.store, desk.clock)
    assert purses(table(desk, sitting(world, file_at(world, "emergence.cpde").ref)), None) == ()


def test_more_may_be_granted_than_is_left_and_that_is_seen(desk: Desk, world: Endowed) -> None:
    world.total = GRANT + 1
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    committee.decides("1", "approuver")
    assert held(desk, committee).left == 1
    assert held(desk, committee)._replace(granted=2 * GRANT).left < 0
