"""What a unit looks up: cases one by one or many at once, and those of a process, each as the unit itself left it."""
from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from engine.core.decision import Event
from engine.store.port import Unit
from tests.engine.core.errand import OUEZZANE, errand
from tests.engine.store.driving import LATER, StoreDriver, append, comment, opening, write

REF, OTHER, GONE = "ER-OUZ-2026-001", "ER-OUZ-2026-002", "ER-OUZ-2026-099"


def numbers(unit: Unit, *refs: str) -> list[int | None]:
    """The number each case is at in a unit."""
    return [case.number if (case := unit.case(ref)) is not None else None for ref in refs]


def test_many_cases_are_read_at_once_and_one_that_is_not_there_is_none(driver: StoreDriver) -> None:
    write(driver.given, opening(REF), opening(OTHER))
    with driver.store.writing() as unit:
        unit.lock([OTHER, GONE, REF])
        assert numbers(unit, REF, OTHER, GONE) == [1, 1, None]


def test_what_a_unit_made_of_a_case_stays_where_many_are_read_after(driver: StoreDriver) -> None:
    write(driver.given, opening(REF), opening(OTHER))
    with driver.store.writing() as unit:
        append(unit, comment(REF, 2, "Urgent"))
        unit.lock({REF, OTHER})
        assert numbers(unit, REF, OTHER) == [2, 1]


def test_looking_at_none_reads_nothing(driver: StoreDriver) -> None:
    with driver.store.writing() as unit:
        unit.lock(())
        assert unit.looked_up() == set()


def test_cases_read_at_once_wait_for_the_unit_before(driver: StoreDriver) -> None:
    write(driver.given, opening(REF), opening(OTHER))
    held = threading.Event()

    def second() -> list[int | None]:
        held.wait(10)
        with driver.store.writing() as unit:
            unit.lock([REF, OTHER])
            return numbers(unit, REF, OTHER)

    with ThreadPoolExecutor(1) as pool:
        with driver.store.writing() as unit:
            append(unit, comment(OTHER, 2, "en premier"))
            found = pool.submit(second)
            held.set()
        assert found.result(20) == [1, 2]


def test_the_cases_of_a_process_are_told_in_all_states_or_in_some(driver: StoreDriver) -> None:
    first, second = driver.opened(), driver.on_the_road()
    with driver.store.writing() as unit:
        for look in (driver.store, unit):
            assert look.running("errand", OUEZZANE) == [first, second]
            assert look.running("errand", OUEZZANE, ("asked", "lost")) == [first]
            assert look.running("errand", OUEZZANE, ("lost",)) == []


def test_a_case_that_the_unit_moved_is_told_where_it_is_now(driver: StoreDriver) -> None:
    write(driver.given, opening(REF), opening(OTHER))
    with driver.store.writing() as unit:
        append(unit, Event(REF, 2, "fire", LATER, "carrier", trigger="leave", source="asked", target="road.going",
                           definition=errand().hash))
        assert unit.running("errand", OUEZZANE, ("asked",)) == [OTHER]
        assert unit.running("errand", OUEZZANE, ("road.going",)) == [REF]
