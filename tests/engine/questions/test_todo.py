"""Pending actions by how soon they are due: late, today, this week, later."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.questions.todo import Narrow, count, todo
from tests.cast import DOUNIA, ETTAKI, GHALI, IDRIS, MOUNIR, country
from tests.web.desk import Desk, desk_in
from tests.web.files import opened


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as found:
        yield found


def test_every_action_moves_from_later_to_late_as_time_passes(desk: Desk) -> None:
    desk.clock.forward(days=2)
    opened(desk)
    seen: set[str] = set()
    for _ in range(40):
        found = todo(desk.maillon.store, country(), GHALI, desk.maillon.now())
        seen |= {name for name in ("late", "today", "week", "later") if getattr(found, name)}
        desk.clock.forward(days=1)
    assert seen == {"late", "today", "week", "later"}


def test_the_count_is_that_of_the_list(desk: Desk) -> None:
    opened(desk)
    number = todo(desk.maillon.store, country(), GHALI, desk.maillon.now()).number
    assert count(desk.maillon.store, country(), GHALI, desk.maillon.now()) == (number, 0) and number > 0


def test_all_of_a_territory_may_be_looked_at_by_those_who_read_there(desk: Desk) -> None:
    opened(desk)
    everything = Narrow("all")
    for person, sees in ((IDRIS, True), (DOUNIA, True), (MOUNIR, True), (ETTAKI, False)):
        assert bool(count(desk.maillon.store, country(), person, desk.maillon.now(), everything)[0]) is sees
