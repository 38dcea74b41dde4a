"""Killed in the middle: what was acknowledged is there, what was not has never been."""
from __future__ import annotations

from textwrap import dedent

from engine.journal.audit import verify
from engine.store.sql import open_store
from tests.engine.store.driving import StoreDriver
from tests.killed import killed

DRIVING = dedent("""
    import sys
    from engine.store.sql import open_store
    from tests.engine.store.driving import *
    from tests.killed import die
    driver = StoreDriver(open_store(sys.argv[1]))
""")


def test_a_process_killed_inside_a_unit_leaves_nothing_of_it(url: str) -> None:
    acknowledged = killed(DRIVING + dedent("""
        print(driver.opened(client="Fatima Filali"))
        with driver.store.writing() as unit:
            append(unit, opening("ER-OUZ-2026-777"))
            unit.take_number("errand", 1)
            unit.flush()
            die()
    """), url)
    store = open_store(url)
    assert store.case("ER-OUZ-2026-777") is None
    assert store.last_number("ER-OUZ-2026-777") == 0
    assert [store.last_number(ref) for ref in acknowledged] == [1]
    assert verify(store, StoreDriver(store).library) == []
    store.close()


def test_what_was_acknowledged_before_the_kill_is_kept(url: str) -> None:
    acknowledged = killed(DRIVING + dedent("""
        for _ in range(5):
            print(driver.on_the_road())
        die()
    """), url)
    store = open_store(url)
    driver = StoreDriver(store)
    assert len(acknowledged) == 5
    assert {driver.case(ref).state for ref in acknowledged} == {"road.going"}
    assert driver.opened().endswith("006")
    store.close()
