"""Clocks fire once each, whoever looks at them and whoever dies."""
from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.case import Case
from engine.core.moments import moment
from engine.jobs.timers import fire_due
from engine.store.sql import open_store
from tests.cast import MovingClock
from tests.engine.jobs.errands import Errands
from tests.engine.store.driving import StoreDriver
from tests.stores import URLS

ROOT = Path(__file__).parents[3]
MANY = 24


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return URLS[request.param](tmp_path)


@pytest.fixture
def driver(url: str) -> Iterator[StoreDriver]:
    store = open_store(url)
    yield StoreDriver(store)
    store.close()


def late(driver: StoreDriver, many: int = MANY) -> list[str]:
    """Errands on the road whose patience is over: each has one clock due."""
    refs = [driver.on_the_road() for _ in range(many)]
    driver.clock.forward(days=12)
    return refs


def process(task: str, url: str, now: str) -> subprocess.Popen[str]:
    """Another process with the same database, ready to begin."""
    command = [sys.executable, "-m", "tests.engine.jobs.errands", task, url, now]
    started = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    return started


def begin(*processes: subprocess.Popen[str]) -> list[int]:
    """Let them go together; what each says it did."""
    for each in processes:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    return [int(each.communicate()[0]) for each in processes]


def fired(driver: StoreDriver, ref: str) -> list[str]:
    return [event.trigger for event in driver.store.events(ref) if event.actor == "moteur"]


def test_two_processes_fire_every_clock_once(driver: StoreDriver, url: str) -> None:
    refs = late(driver)
    done = begin(process("fire", url, driver.now), process("fire", url, driver.now))
    assert [fired(driver, ref) for ref in refs] == [["expire"]] * MANY
    assert sum(done) == MANY


def test_what_a_process_claimed_and_died_with_is_fired_by_another_after_the_lease(driver: StoreDriver, url: str) -> None:
    refs = late(driver, 3)
    dying = process("die", url, driver.now)
    assert begin(dying) == [3]
    assert dying.returncode == 9
    assert begin(process("fire", url, driver.now)) == [0]
    driver.clock.forward(minutes=1)
    assert begin(process("fire", url, driver.now)) == [3]
    assert [fired(driver, ref) for ref in refs] == [["expire"]] * 3


def test_all_that_is_due_is_fired_however_few_a_tick_takes(driver: StoreDriver) -> None:
    refs = late(driver, 7)
    errands = Errands(driver.sql, driver.clock, most=2)
    assert fire_due(errands) == 7
    assert {driver.case(ref).state for ref in refs} == {"lost"}
    assert fire_due(errands) == 0


def test_a_clock_that_is_not_due_stays(driver: StoreDriver) -> None:
    ref = driver.on_the_road()
    assert fire_due(Errands(driver.sql, driver.clock)) == 0
    assert driver.case(ref).state == "road.going"


def test_the_event_says_that_the_engine_did_it_and_when(driver: StoreDriver) -> None:
    (ref,) = late(driver, 1)
    fire_due(Errands(driver.sql, driver.clock))
    event = list(driver.store.events(ref))[-1]
    assert (event.actor, event.role, event.trigger, event.at) == ("moteur", "moteur", "expire", driver.now)


def test_a_case_that_fails_does_not_keep_the_others(driver: StoreDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    refs = late(driver, 3)
    errands = Errands(driver.sql, driver.clock, most=100)
    version, broken = errands.library.version, driver.case(refs[1]).definition
    spoiled: list[str] = []

    def lost(digest: str) -> object:
        spoiled.append(digest)
        if len(spoiled) == 2:
            raise RuntimeError("its text is lost")
        return version(digest)

    monkeypatch.setattr(errands.library, "version", lost)
    with pytest.raises(ExceptionGroup) as failed:
        fire_due(errands)
    assert spoiled == [broken] * 3
    assert [error.__notes__ for error in failed.value.exceptions] == [[refs[1]]]
    assert [driver.case(ref).state for ref in refs] == ["lost", "road.going", "lost"]


def test_one_is_told_to_stop_between_two_ticks(driver: StoreDriver) -> None:
    refs = late(driver, 4)
    answers = iter([False, True])
    assert fire_due(Errands(driver.sql, driver.clock, most=1), lambda: next(answers)) == 1
    states = [driver.case(ref).state for ref in refs]
    assert sorted(states) == ["lost", "road.going", "road.going", "road.going"]


def test_a_clock_that_a_clock_sets_fires_in_its_turn(driver: StoreDriver) -> None:
    (ref,) = late(driver, 1)
    fire_due(Errands(driver.sql, driver.clock))
    case: Case = driver.case(ref)
    later = MovingClock(moment(case.clocks[0].due))
    assert fire_due(Errands(driver.sql, later)) == 1
    assert fired(driver, ref) == ["expire", "bury"]
