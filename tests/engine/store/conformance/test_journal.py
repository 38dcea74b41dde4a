"""What is appended is read back, in order, and folds to the case the store gives."""
from __future__ import annotations

import pytest

from engine.core.evolve import replay
from engine.errors import LostRace
from tests.engine.core.errand import ASKER, Open
from tests.engine.store.driving import StoreDriver, append, comment, opening, person, write

REF = "ER-OUZ-2026-001"


def test_an_empty_store_knows_nothing(driver: StoreDriver) -> None:
    assert driver.store.case(REF) is None
    assert list(driver.store.events(REF)) == []
    assert driver.store.last_number(REF) == 0
    assert driver.store.definition_text("0" * 64) is None
    with driver.store.writing() as unit:
        assert unit.case(REF) is None
        assert unit.peek(REF) is None


def test_an_event_comes_back_whole(driver: StoreDriver) -> None:
    event = comment(REF, 2, "Urgent, عاجل")._replace(saw=(("ER-OUZ-2026-009", 4),), cause=("SE-OUZ-2026-1", 7))
    write(driver.store, opening(REF, client="Fatima Filali"), event)
    assert list(driver.store.events(REF)) == [opening(REF, client="Fatima Filali"), event]


def test_the_case_is_the_fold_of_its_journal(driver: StoreDriver) -> None:
    ref = driver.on_the_road()
    assert replay(driver.store.events(ref)) == driver.case(ref)
    assert driver.store.last_number(ref) == driver.case(ref).number == 4


def test_a_journal_is_read_from_a_number_on(driver: StoreDriver) -> None:
    ref = driver.on_the_road()
    assert [event.number for event in driver.store.events(ref, 2)] == [3, 4]


def test_journals_of_two_subjects_do_not_mix(driver: StoreDriver) -> None:
    first, second = driver.opened(), driver.opened(what="Figues")
    driver.filled(second, price="300")
    assert [driver.store.last_number(ref) for ref in (first, second)] == [1, 2]


def test_several_events_of_one_unit_leave_the_last_case(driver: StoreDriver) -> None:
    with driver.store.writing() as unit:
        for event in (opening(REF), comment(REF, 2, "un"), comment(REF, 3, "deux")):
            append(unit, event)
        seen = unit.case(REF)
        assert seen is not None
        assert seen.number == 3
        assert unit.peek(REF) == seen
    assert driver.case(REF) == seen
    assert driver.store.last_number(REF) == 3


def test_a_subject_that_is_no_case_has_a_journal_too(driver: StoreDriver) -> None:
    events = [person(1, role="accompagnateur"), person(2, {"name": "Amina Alaoui"})]
    for event in events:
        with driver.store.writing() as unit:
            unit.append_event(event)
    assert list(driver.store.events("person/amina")) == events
    assert driver.store.case("person/amina") is None


@pytest.mark.parametrize("number", [1, 3])
def test_a_number_that_is_not_the_next_has_lost_a_race(driver: StoreDriver, number: int) -> None:
    with driver.store.writing() as unit:
        unit.append_event(person(1))
    with pytest.raises(LostRace), driver.store.writing() as unit:
        unit.append_event(person(number))
    assert driver.store.last_number("person/amina") == 1


def test_a_case_is_not_opened_twice(driver: StoreDriver) -> None:
    write(driver.store, opening(REF, "Olives"))
    with pytest.raises(LostRace):
        write(driver.store, opening(REF, "Figues"))
    assert driver.case(REF).fields["what"] == "Olives"


def test_an_exception_writes_nothing(driver: StoreDriver) -> None:
    def attempt() -> None:
        with driver.store.writing() as unit:
            append(unit, opening(REF))
            unit.take_number("errand", unit.next_number("errand"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt()
    assert driver.store.case(REF) is None
    assert driver.store.last_number(REF) == 0
    with driver.store.writing() as unit:
        assert unit.next_number("errand") == 1


def test_a_refused_command_writes_nothing(driver: StoreDriver) -> None:
    ref = driver.opened()
    before = driver.case(ref)
    assert driver.refusal(Open("errand", "MA-OUZ", {}), ASKER) == ["field.missing"]
    assert driver.case(ref) == before
    assert driver.opened().endswith("002")


def test_the_text_of_a_definition_is_kept_once(driver: StoreDriver) -> None:
    driver.opened()
    driver.opened()
    definition = driver.library["errand"]
    assert driver.store.definition_text(definition.hash) == definition.text
