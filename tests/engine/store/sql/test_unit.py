"""A unit writes of the derived rows what changed, and nothing else."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import sqlalchemy as sa

from engine.core.acts import Comment
from engine.journal.audit import verify
from engine.store.sql.database import Batch
from engine.store.sql.tables import case_, task, timer
from tests.engine.core.errand import CARRIER, CHIEF, Fire
from tests.engine.store.driving import StoreDriver


@pytest.fixture
def written(sql: StoreDriver, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that units run from now on, as `INSERT task` once per batch."""
    found: list[str] = []
    run = sql.sql.database.run

    def spy(connection: sa.Connection, batches: Sequence[Batch]) -> None:
        found.extend(_short(batch.text) for batch in batches)
        run(connection, batches)

    monkeypatch.setattr(sql.sql.database, "run", spy)
    return found


def _short(text: str) -> str:
    verb, *words = text.split()
    return f"{verb} {words[0] if verb == 'UPDATE' else words[1]}"


def test_an_opening_writes_one_statement_a_table(sql: StoreDriver, written: list[str]) -> None:
    sql.opened()
    assert written == ["INSERT subject_key", "INSERT event", "INSERT definition", "INSERT counter", "INSERT case_",
                       "INSERT task", "INSERT case_territory", "INSERT search"]


def test_a_remark_leaves_actions_clocks_and_search_alone(sql: StoreDriver, written: list[str]) -> None:
    ref = sql.opened()
    written.clear()
    sql.clock.forward(minutes=1)
    sql.must(Comment(ref, "Urgent"), CARRIER)
    assert written == ["INSERT event", "UPDATE case_", "INSERT case_territory"]


def test_a_field_that_no_list_shows_writes_the_case_alone(sql: StoreDriver, written: list[str]) -> None:
    ref = sql.opened()
    written.clear()
    sql.clock.forward(minutes=1)
    sql.filled(ref, fragile=True, care="Verre")
    assert written == ["INSERT event", "UPDATE case_", "INSERT case_territory"]


def test_leaving_a_state_ends_its_actions_and_starts_the_next_ones_clocks(sql: StoreDriver, written: list[str]) -> None:
    ref = sql.on_the_road()
    assert written[-6:-1] == ["INSERT event", "UPDATE case_", "DELETE task", "INSERT task", "INSERT timer"]
    with sql.sql.reading() as connection:
        assert connection.scalars(sa.select(task.c.key).where(task.c.ref == ref)).all() == ["report"]
        assert connection.scalars(sa.select(timer.c.key).where(timer.c.ref == ref)).all() == ["lose"]


def test_overdue_clocks_and_the_command_after_them_write_a_case_once(sql: StoreDriver, written: list[str]) -> None:
    ref = sql.on_the_road()
    sql.clock.forward(days=12)
    written.clear()
    sql.must(Fire(ref, "reopen"), CHIEF)
    assert written.count("UPDATE case_") == written.count("INSERT event") == 1
    assert [event.trigger for event in sql.store.events(ref, 4)] == ["expire", "reopen"]


def test_the_claim_of_a_worker_survives_a_remark(sql: StoreDriver) -> None:
    ref = sql.on_the_road()
    sql.sql.claim_due("2026-05-06T09:30:00.000000Z", "2026-05-06T10:00:00.000000Z", 1)
    sql.must(Comment(ref, "Urgent"), CARRIER)
    with sql.sql.reading() as connection:
        assert connection.scalars(sa.select(timer.c.claimed)).all() == ["2026-05-06T10:00:00.000000Z"]


def test_what_units_write_is_what_the_journal_makes(sql: StoreDriver) -> None:
    refs = [sql.on_the_road(), sql.opened(what="Figues", client="Fatima Filali")]
    sql.filled(refs[1], what="Dattes", price="1200,50")
    sql.must(Fire(refs[0], "pause", motif="Pluie"), CHIEF)
    sql.must(Fire(refs[0], "resume"), CHIEF)
    sql.clock.forward(days=40)
    sql.tick()
    assert verify(sql.sql, sql.library) == []
    with sql.sql.reading() as connection:
        assert sorted(connection.scalars(sa.select(case_.c.ref))) == sorted(refs)


def test_many_cases_are_read_by_one_statement(sql: StoreDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    refs = [sql.opened() for _ in range(3)]
    database, asked = sql.sql.database, list[str]()
    fetch = database.fetch

    def spy(connection: sa.Connection, text: str, values: tuple[object, ...]) -> list[Any]:
        asked.append(text)
        return fetch(connection, text, values)

    monkeypatch.setattr(database, "fetch", spy)
    with sql.sql.writing() as unit:
        unit.lock(refs)
        assert [unit.case(ref) for ref in refs] == [unit.peek(ref) for ref in refs]
    assert asked == [database.statements.cases_locked]
