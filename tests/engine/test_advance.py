"""The one write path: whole or not at all, once or never, and clocks before everything."""
from __future__ import annotations

import threading

import pytest

from engine.advance import Changed, Done, Unknown, advance
from engine.core.acts import Attach, Fill, Fire, Open
from engine.core.definition.load import Source, load_placed
from engine.core.definition.variant import load_variant
from engine.errors import BadCommand, LostRace
from engine.library import Library, hashed
from engine.store.memory import MemoryStore
from tests.cast import country
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, OUEZZANE, PAPER, Driver
from tests.engine.core.permit import TEXT, Permit, permit

SLOW = """variant: slow
of: permit
title: {fr: Lente, ar: بطيئة, en: Slow}
provinces: [MA-CHE]
states: {study: {clocks: {answer: {after: 20 working days}}}}
"""


def test_a_repeated_submission_returns_the_first_result():
    driver = Driver()
    command = Open("errand", OUEZZANE, {"what": "Olives"})
    first, second = driver.do(command, ASKER, "double-click"), driver.do(command, ASKER, "double-click")
    assert isinstance(first, Done) and isinstance(second, Done)
    assert (second.ref, second.number, second.repeated) == (first.ref, first.number, True)
    assert len(driver.store.cases) == 1


def test_a_key_serves_one_command_of_one_person():
    driver = Driver()
    driver.do(Open("errand", OUEZZANE, {"what": "Olives"}), ASKER, "k")
    with pytest.raises(BadCommand, match="key.reused"):
        driver.do(Open("errand", OUEZZANE, {"what": "Figues"}), ASKER, "k")
    other = driver.do(Open("errand", OUEZZANE, {"what": "Olives"}), CHIEF, "k")
    assert isinstance(other, Done) and not other.repeated


def test_a_refused_command_may_be_sent_again_under_its_key():
    driver = Driver()
    ref = driver.on_the_road()
    assert driver.refusal(Fire(ref, "undo"), CHIEF) == ["motif.missing"]
    driver.do(Fire(ref, "undo"), CHIEF, "k")
    again = driver.do(Fire(ref, "undo", motif="Oui"), CHIEF, "k")
    assert isinstance(again, Done)


def test_a_value_no_screen_can_send_is_no_command():
    driver = Driver()
    with pytest.raises(BadCommand, match="command.value"):
        driver.do(Open("errand", OUEZZANE, {"what": 1.5}), ASKER, "k")


def test_a_refusal_leaves_nothing():
    driver = Driver()
    ref = driver.opened()
    driver.refusal(Fire(ref, "leave"), CARRIER)
    assert driver.store.last_number(ref) == 1 and driver.case(ref).number == 1


class Failing(MemoryStore):
    """Fails while the block is left, after everything was appended."""

    def writing(self):
        from contextlib import contextmanager

        @contextmanager
        def failing():
            with super(Failing, self).writing() as unit:
                yield unit
                raise OSError("disk full")
        return failing()


def test_an_unexpected_failure_leaves_no_half_act():
    driver = Driver()
    driver.store = Failing()
    with pytest.raises(OSError, match="disk full"):
        driver.do(Open("errand", OUEZZANE, {"what": "Olives"}), ASKER)
    assert not driver.store.cases and not driver.store.journal and not driver.store.numbers


class Racing(MemoryStore):
    """Loses its first races."""

    def __init__(self, races: int) -> None:
        super().__init__()
        self.races = races

    def writing(self):
        if self.races:
            self.races -= 1
            raise LostRace()
        return super().writing()


def test_a_lost_race_is_run_again_a_few_times():
    driver = Driver()
    driver.store = Racing(4)
    assert isinstance(driver.do(Open("errand", OUEZZANE, {"what": "Olives"}), ASKER), Done)
    driver.store = Racing(5)
    with pytest.raises(LostRace):
        driver.do(Open("errand", OUEZZANE, {"what": "Olives"}), ASKER)


def test_two_threads_moving_one_case_both_land_one_after_the_other():
    driver = Driver()
    ref = driver.on_the_road()
    outcomes = []

    def stop(place: str) -> None:
        outcomes.append(advance(driver.store, driver.library, Fire(ref, "stop", {"place": place}), CARRIER, driver.now))
    threads = [threading.Thread(target=stop, args=(str(n),)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    assert len(driver.case(ref).fields["stops"]) == 8


def test_a_stale_form_is_refused_whatever_it_wanted():
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    for command in (Fill(ref, {"price": "1"}, seen=1), Fire(ref, "leave", seen=1), Attach(ref, "order", PAPER, seen=1)):
        assert isinstance(driver.do(command, CHIEF), Changed)


def test_a_form_that_a_delay_overtook_is_told_of_it():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=12)
    outcome = driver.do(Fire(ref, "stop", {"place": "Souk"}, seen=driver.case(ref).number), CARRIER)
    assert isinstance(outcome, Changed)
    assert [(event.trigger, event.number) for event in outcome.events] == [("expire", outcome.number)]


def test_the_stale_form_s_reader_must_still_see_the_case():
    driver = Driver()
    ref = driver.opened()
    outsider = ASKER._replace(grants=())
    assert driver.do(Fill(ref, {"price": "1"}, seen=0), outsider) == Unknown(ref)


def test_the_version_a_case_runs_on_is_kept_with_it():
    driver = Driver()
    ref = driver.opened()
    assert driver.store.texts[driver.case(ref).definition] == driver.library["errand"].text


def test_a_case_follows_the_variant_of_its_province_and_keeps_it_when_it_is_gone():
    varied = load_variant(Source("slow.yaml", SLOW), load_placed(Source("permit.yaml", TEXT), {}, country()), country())
    assert varied.definition is not None, varied.faults
    slow, driver = hashed(varied.definition), Permit()
    driver.library = Library({"permit": permit()}, country(), variants=[slow])
    away = driver.must(Open("permit", "MA-CHE", {"what": "Un puits"}), CHIEF)
    assert (away.definition, driver.present.definition) == (slow.hash, permit().hash)
    driver.library = Library({"permit": permit()}, country(), driver.store.definition_text)
    case = driver.must(Fire(away.ref, "submit"), CHIEF)
    assert next(clock.delay for clock in case.clocks if clock.key == "answer") == "20 working days"
