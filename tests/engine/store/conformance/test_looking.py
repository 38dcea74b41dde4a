"""What is looked up: the cases of a process, each as the unit itself left it."""
from __future__ import annotations

from engine.core.decision import Event
from tests.engine.core.errand import OUEZZANE, errand
from tests.engine.store.driving import LATER, StoreDriver, append, opening, write

REF, OTHER = "ER-OUZ-2026-001", "ER-OUZ-2026-002"


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
