"""Numbers without gaps, commands that are done once, clocks that are found when due."""
from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from engine.advance import Done
from engine.core.acts import Open
from engine.core.case import Task
from engine.errors import BadCommand, LostRace
from engine.store.port import Remembered
from tests.engine.core.errand import ASKER, OUEZZANE
from tests.engine.store.driving import AT, LATER, StoreDriver, opening, write

OPEN = Open("errand", OUEZZANE, {"what": "Olives"})


def test_a_series_counts_from_one(driver: StoreDriver) -> None:
    for number in (1, 2, 3):
        with driver.store.writing() as unit:
            assert unit.next_number("errand/OUZ/2026") == number
            unit.take_number("errand/OUZ/2026", number)


def test_two_series_do_not_share_numbers(driver: StoreDriver) -> None:
    with driver.store.writing() as unit:
        unit.take_number("a", 1)
        assert unit.next_number("b") == 1


def test_one_unit_may_take_several_numbers(driver: StoreDriver) -> None:
    with driver.store.writing() as unit:
        for number in (1, 2):
            assert unit.next_number("a") == number
            unit.take_number("a", number)
    with driver.store.writing() as unit:
        assert unit.next_number("a") == 3


def test_a_number_that_was_only_looked_at_is_not_taken(driver: StoreDriver) -> None:
    for _ in range(2):
        with driver.store.writing() as unit:
            assert unit.next_number("a") == 1


def test_a_taken_number_is_not_taken_again(driver: StoreDriver) -> None:
    with driver.store.writing() as unit:
        unit.take_number("a", 1)
    with pytest.raises(LostRace), driver.store.writing() as unit:
        unit.take_number("a", 1)


def test_many_who_open_at_once_leave_no_gap(driver: StoreDriver) -> None:
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: driver.do(OPEN, ASKER), range(20)))
    refs = sorted(outcome.ref for outcome in outcomes if isinstance(outcome, Done))
    assert refs == [f"ER-OUZ-2026-{number:03}" for number in range(1, 21)]


def test_a_command_sent_twice_is_done_once(driver: StoreDriver) -> None:
    first, second = (driver.do(OPEN, ASKER, "k1") for _ in range(2))
    assert isinstance(first, Done)
    assert isinstance(second, Done)
    assert (second.ref, second.repeated) == (first.ref, True)
    assert driver.store.last_number(first.ref) == 1


def test_a_double_click_of_two_hands_is_done_once(driver: StoreDriver) -> None:
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: driver.do(OPEN, ASKER, "k1"), range(8)))
    assert {outcome.ref for outcome in outcomes if isinstance(outcome, Done)} == {"ER-OUZ-2026-001"}
    assert sum(outcome.repeated for outcome in outcomes if isinstance(outcome, Done)) == 7


def test_a_key_serves_one_command(driver: StoreDriver) -> None:
    driver.do(OPEN, ASKER, "k1")
    with pytest.raises(BadCommand):
        driver.do(OPEN._replace(territory="MA-KHN"), ASKER, "k1")


def test_what_was_done_is_remembered_for_its_actor_alone(driver: StoreDriver) -> None:
    done = Remembered("ab" * 32, "ER-OUZ-2026-001", 1)
    with driver.store.writing() as unit:
        unit.remember("amina", "k1", done)
    with driver.store.writing() as unit:
        assert unit.remembered("amina", "k1") == done
        assert unit.remembered("brahim", "k1") is None


def test_cases_with_a_clock_due_are_found_the_longest_overdue_first(driver: StoreDriver) -> None:
    late = driver.on_the_road()
    driver.clock.forward(days=3)
    later = driver.on_the_road()
    assert driver.store.due_cases(driver.now, 10) == []
    driver.clock.forward(days=30)
    assert driver.store.due_cases(driver.now, 10) == [late, later]
    assert driver.store.due_cases(driver.now, 1) == [late]


def test_a_clock_that_fired_is_due_no_more(driver: StoreDriver) -> None:
    ref = driver.on_the_road()
    driver.clock.forward(days=15)
    assert driver.tick() == 1
    assert driver.case(ref).state == "lost"
    assert driver.store.due_cases(driver.now, 10) == []


def test_the_pending_actions_assigned_to_somebody_are_counted_in_all_cases(driver: StoreDriver) -> None:
    for ref, assignees in (("ER-1", ("amina", "brahim")), ("ER-2", ("amina", ""))):
        event = opening(ref)
        tasks = [Task(f"1.{n}", "write", "agent_das", AT, LATER, assignee=who) for n, who in enumerate(assignees, 1)]
        write(driver.given, event._replace(change={**event.change, "opens": tasks}))
    assert [driver.store.load(who) for who in ("amina", "brahim", "chafik", "")] == [2, 1, 0, 0]
    with driver.store.writing() as unit:
        assert unit.load("amina") == 2
