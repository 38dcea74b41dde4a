"""Two hands on one case: one is first, the other is told, nothing is lost."""
from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from engine.advance import Done
from engine.core.acts import Comment
from engine.errors import LostRace
from tests.engine.core.errand import ASKER
from tests.engine.store.driving import StoreDriver, append, comment, opening, person, write

REF, OTHER = "ER-OUZ-2026-001", "ER-OUZ-2026-002"


def attempt(driver: StoreDriver, barrier: threading.Barrier) -> bool:
    """Open the one case, at the same moment as another thread; whether this one was first."""
    barrier.wait(10)
    try:
        write(driver.store, opening(REF))
    except LostRace:
        return False
    return True


def test_of_two_threads_that_append_one_number_one_loses(driver: StoreDriver) -> None:
    barrier = threading.Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        won = list(pool.map(lambda _: attempt(driver, barrier), range(2)))
    assert sorted(won) == [False, True]
    assert driver.store.last_number(REF) == 1


def test_commands_of_many_threads_on_one_case_all_arrive(driver: StoreDriver) -> None:
    ref = driver.opened()
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda number: driver.do(Comment(ref, f"n° {number}"), ASKER), range(24)))
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    said = {event.private["text"] for event in driver.store.events(ref, 1)}
    assert said == {f"n° {number}" for number in range(24)}


def test_a_case_read_in_a_unit_waits_for_the_unit_before(driver: StoreDriver) -> None:
    write(driver.store, opening(REF))
    held = threading.Event()

    def second() -> int:
        held.wait(10)
        with driver.store.writing() as unit:
            case = unit.case(REF)
            assert case is not None
            return case.number

    with ThreadPoolExecutor(1) as pool:
        with driver.store.writing() as unit:
            append(unit, comment(REF, 2, "en premier"))
            number = pool.submit(second)
            held.set()
        assert number.result(20) == 2


def test_of_two_units_in_a_knot_both_end(driver: StoreDriver) -> None:
    write(driver.store, opening(REF), opening(OTHER))
    barrier = threading.Barrier(2)

    def look_then_write(own: str, other: str) -> None:
        with driver.store.writing() as unit:
            unit.peek(other)
            append(unit, comment(own, driver.store.last_number(own) + 1, "noué"))

    def tries(own: str, other: str) -> int:
        barrier.wait(10)
        for lost in range(50):
            try:
                look_then_write(own, other)
            except LostRace:
                continue
            return lost
        return 50

    with ThreadPoolExecutor(2) as pool:
        lost = [pool.submit(tries, *pair) for pair in ((REF, OTHER), (OTHER, REF))]
        assert all(each.result(60) < 50 for each in lost)
    assert [driver.store.last_number(ref) for ref in (REF, OTHER)] == [2, 2]


def test_a_journal_that_is_no_case_races_the_same_way(driver: StoreDriver) -> None:
    def one(_: int) -> None:
        for _ in range(100):
            try:
                with driver.store.writing() as unit:
                    unit.append_event(person(driver.store.last_number("person/amina") + 1))
            except LostRace:
                continue
            return

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(one, range(12)))
    assert [event.number for event in driver.store.events("person/amina")] == list(range(1, 13))
