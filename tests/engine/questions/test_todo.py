"""Pending actions by how soon they are due: late, today, this week, later."""
from __future__ import annotations

import sqlalchemy as sa

from engine.questions.todo import Narrow, todo
from tests.cast import DOUNIA, ETTAKI, GHALI, IDRIS, MOUNIR, country
from tests.web.desk import Desk
from tests.web.files import opened


def test_every_action_moves_from_later_to_late_as_time_passes(desk: Desk) -> None:
    desk.clock.forward(days=2)
    opened(desk)
    seen: set[str] = set()
    for _ in range(40):
        found = todo(desk.maillon.store, country(), GHALI, desk.maillon.now())
        seen |= {name for name in ("late", "today", "week", "later") if getattr(found, name)}
        desk.clock.forward(days=1)
    assert seen == {"late", "today", "week", "later"}


def test_mine_and_all_are_counted_whichever_list_is_shown(desk: Desk) -> None:
    opened(desk)
    mine = todo(desk.maillon.store, country(), GHALI, desk.maillon.now())
    everyone = todo(desk.maillon.store, country(), GHALI, desk.maillon.now(), Narrow("all"))
    assert (mine.mine, mine.seen) == (everyone.mine, everyone.seen) == (mine.number, everyone.number) and mine.number > 0


def test_nothing_to_do_counts_what_others_have(desk: Desk) -> None:
    opened(desk)
    found = todo(desk.maillon.store, country(), IDRIS, desk.maillon.now())
    assert found.number == found.mine == 0 and found.seen > 0
    narrowed = todo(desk.maillon.store, country(), GHALI, desk.maillon.now(), Narrow(stage="emergence"))
    assert narrowed.number == 0 and narrowed.mine > 0


def test_all_of_a_territory_may_be_looked_at_by_those_who_read_there(desk: Desk) -> None:
    opened(desk)
    for person, sees in ((IDRIS, True), (DOUNIA, True), (MOUNIR, True), (ETTAKI, False)):
        assert bool(todo(desk.maillon.store, country(), person, desk.maillon.now(), Narrow("all")).number) is sees


def test_one_page_asks_the_database_once(desk: Desk) -> None:
    asked: list[str] = []
    engine = desk.maillon.store.database.engine
    sa.event.listen(engine, "before_cursor_execute", lambda *parts: asked.append(parts[2]))
    todo(desk.maillon.store, country(), GHALI, desk.maillon.now())
    assert len([statement for statement in asked if "SELECT" in statement]) == 1
