"""Options: for every transition from here, whether this actor may fire it now, and every reason why not."""
from __future__ import annotations

from engine.core.acts import Attach, DoTask, Fire
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, PAPER, READER, Driver


def test_every_exit_is_listed_possible_or_with_its_reasons():
    driver = Driver()
    ref = driver.opened(price="2000")
    found = driver.options(ref, CARRIER)
    assert list(found) == ["leave", "ask_papers", "pause"]
    assert [u.code for u in found["leave"].unmet] == ["tasks.open", "document.missing", "expression"]
    assert found["leave"].yours and not found["pause"].yours


def test_met_conditions_are_counted():
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    option = driver.options(ref, CARRIER)["leave"]
    assert (len(option.unmet), option.met, option.asked) == (1, 3, 0)
    driver.must(DoTask(ref, "1.2"), ASKER)
    assert driver.options(ref, CARRIER)["leave"].possible


def test_a_transition_that_asks_for_inputs_is_possible_before_they_are_given():
    driver = Driver()
    ref = driver.on_the_road()
    assert driver.options(ref, CARRIER)["stop"].possible
    assert driver.options(ref, CHIEF)["ask_papers"].possible


def test_a_reader_may_do_nothing_and_a_closed_case_offers_nothing():
    driver = Driver()
    ref = driver.on_the_road()
    assert not any(option.possible for option in driver.options(ref, READER).values())
    driver.must(Fire(ref, "deliver", {"proof": PAPER}), CARRIER)
    assert driver.options(ref, CARRIER) == {}
