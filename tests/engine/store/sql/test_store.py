"""What the SQL store offers besides the port: search, claims, views, other tables in a unit's transaction."""
from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from engine.errors import BrokenInvariant, StoreError
from engine.store.sql import open_store
from engine.store.sql.tables import case_, installation
from tests.engine.core.errand import errand
from tests.engine.store.driving import StoreDriver, comment, opening, person, write

REF = "ER-OUZ-2026-001"


def found(driver: StoreDriver, text: str) -> list[str]:
    """References of the errands that a search text finds."""
    with driver.sql.reading() as connection:
        return list(connection.scalars(sa.select(case_.c.ref).where(driver.sql.matching(text)).order_by(case_.c.ref)))


@pytest.fixture
def three(sql: StoreDriver) -> StoreDriver:
    """Three errands to look for."""
    sql.opened(what="Huile d'olive", client="Fatima Filali")
    sql.opened(what="Zaâtar 100 %", client="أحمد الإدريسي")
    sql.opened(what="Miel_pur", client="Émile Zaïm")
    return sql


@pytest.mark.parametrize(("text", "numbers"), [
    ("olive", [1]), ("OLIVE", [1]), ("liv", [1]), ("zaatar", [2]), ("Zaâtar", [2]), ("احمد", [2]), ("إدريسي", [2]),
    ("emile", [3]), ("filali huile", [1]), ("huile zaim", []), ("002", [2]), ("ER-OUZ", [1, 2, 3]), ("l_p", [3]),
    ("100 %", [2]), ("%", [2]), ("_", [3]), ('"', []), ("d'", [1]), ("é", [1, 2, 3]), ("", [1, 2, 3]), (" ", [1, 2, 3]),
    ("olive OR miel", []), ("NOT olive", []), ("nothing", []),
])
def test_search_finds_every_word_anywhere(three: StoreDriver, text: str, numbers: list[int]) -> None:
    assert found(three, text) == [f"ER-OUZ-2026-00{number}" for number in numbers]


def test_search_follows_what_is_written_later(three: StoreDriver) -> None:
    three.filled(REF, what="Amlou")
    assert found(three, "amlou") == [REF]
    assert found(three, "olive") == []


def test_a_case_can_be_claimed_by_one_worker_at_a_time(sql: StoreDriver) -> None:
    refs = [sql.on_the_road() for _ in range(6)]
    sql.clock.forward(days=20)
    now, until = sql.now, "2026-05-06T09:30:00.000000Z"
    with ThreadPoolExecutor(3) as pool:
        claimed = [ref for mine in pool.map(lambda _: sql.sql.claim_due(now, until, 2), range(3)) for ref in mine]
    assert sorted(claimed) == sorted(set(claimed))
    assert sorted([*claimed, *sql.sql.claim_due(now, until, 10)]) == refs
    assert sql.sql.claim_due(now, until, 10) == []


def test_the_claim_of_a_dead_worker_ends(sql: StoreDriver) -> None:
    ref = sql.on_the_road()
    sql.clock.forward(days=20)
    assert sql.sql.claim_due(sql.now, "2026-04-26T10:00:00.000000Z", 1) == [ref]
    sql.clock.forward(hours=1)
    assert sql.sql.claim_due(sql.now, "2026-04-26T12:00:00.000000Z", 1) == [ref]


def test_one_view_does_not_see_what_is_committed_beside_it(sql: StoreDriver) -> None:
    with sql.sql.reading() as connection:
        before = connection.execute(sa.select(sa.func.count()).select_from(case_)).scalar()
        write(sql.store, opening(REF))
        after = connection.execute(sa.select(sa.func.count()).select_from(case_)).scalar()
    assert (before, after) == (0, 0)
    assert sql.store.case(REF) is not None


def test_other_tables_are_written_with_the_unit_or_not_at_all(sql: StoreDriver) -> None:
    def attempt(number: int) -> None:
        with sql.sql.writing() as unit:
            unit.connection.execute(sa.insert(installation).values(key=f"demo{number}", value="yes"))
            unit.append_event(person(number))

    attempt(1)
    with pytest.raises(StoreError):
        attempt(7)
    with sql.sql.reading() as connection:
        assert connection.scalars(sa.select(installation.c.key)).all() == ["demo1"]


def test_changing_rolls_back_with_an_exception(sql: StoreDriver) -> None:
    def attempt() -> None:
        with sql.sql.changing() as connection:
            connection.execute(sa.insert(installation).values(key="demo", value="yes"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt()
    with sql.sql.reading() as connection:
        assert connection.scalars(sa.select(installation.c.key)).all() == []


def test_a_case_that_was_not_read_is_not_moved(sql: StoreDriver) -> None:
    write(sql.store, opening(REF))
    case = sql.case(REF)
    with pytest.raises(BrokenInvariant, match=REF), sql.sql.writing() as unit:
        unit.append(errand(), case, comment(REF, 2, "x"), case._replace(number=2))


def test_a_store_serves_after_an_error(sql: StoreDriver) -> None:
    for _ in range(30):
        with pytest.raises(sa.exc.DBAPIError), sql.sql.changing() as connection:
            connection.exec_driver_sql("SELECT nothing FROM nowhere")
    assert sql.opened() == REF


def test_the_folder_made_for_the_file_is_closed_to_other_accounts(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    open_store(f"sqlite:///{folder}/maillon.db").close()
    assert folder.stat().st_mode & 0o777 == 0o700
