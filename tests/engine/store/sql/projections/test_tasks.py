"""The rows of pending actions."""
from __future__ import annotations

from engine.store.sql.projections import tasks
from tests.engine.store.sql.projections.deriving import AT, CALL, LATE, SOON, WRITE, facts

TWO = (CALL, WRITE)


def test_each_action_carries_what_the_list_shows_of_its_case() -> None:
    rows = [dict(zip(tasks.COLUMNS, row, strict=True)) for row in tasks.rows(facts(tasks=TWO))]
    assert [row["id"] for row in rows] == ["1.1", "1.2"]
    assert rows[1] == {
        "ref": "ER-1", "id": "1.2", "key": "write", "role": "agent_plateforme", "assignee": "amina",
        "due": LATE, "opened": AT, "item": "", "need": "document:order", "title": "Olives", "workflow": "errand",
        "state": "road.going", "stage": "road", "stage_number": 2,
        "territory": "MA-OUZ.zoumi.brikcha", "province": "MA-OUZ",
    }


def test_no_action_no_row() -> None:
    assert tasks.rows(facts()) == []


def test_the_rows_depend_on_actions_title_and_state_and_on_no_other_field() -> None:
    same = tasks.reads(facts(tasks=TWO))
    assert tasks.reads(facts(tasks=TWO, fields={"what": "Olives", "price": 1})) == same
    for moved in (facts(tasks=(CALL,)), facts(tasks=TWO, state="asked"), facts(tasks=TWO, fields={"what": "Figues"})):
        assert tasks.reads(moved) != same


def test_an_action_put_off_is_another_row_under_the_same_key() -> None:
    (before,), (after,) = (tasks.rows(facts(tasks=(CALL._replace(due=due),))) for due in (SOON, LATE))
    assert before[:2] == after[:2]
    assert before != after
