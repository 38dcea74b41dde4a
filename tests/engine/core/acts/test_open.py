"""Opening a case: who may, where, with which first fields, under which rules and reference."""
from __future__ import annotations

import pytest

from engine.core.acts import Open
from engine.errors import BadCommand
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, OUEZZANE, READER, STRANGER, Driver

OLIVES = {"what": "Olives"}


def test_a_case_is_opened_in_the_initial_state_with_its_tasks():
    driver = Driver()
    case = driver.must(Open("errand", OUEZZANE, OLIVES), ASKER)
    assert (case.state, case.number, case.fields) == ("asked", 1, {"what": "Olives"})
    assert [(task.key, task.role) for task in case.tasks] == [
        ("write", "agent_plateforme"), ("call", "agent_plateforme"), ("go", "accompagnateur")]


def test_references_are_counted_per_province_and_year_without_a_gap():
    driver = Driver()
    refused = driver.do(Open("errand", OUEZZANE, {}), ASKER)
    first, second = (driver.must(Open("errand", OUEZZANE, OLIVES), ASKER).ref for _ in range(2))
    driver.clock.forward(days=365)
    third = driver.must(Open("errand", OUEZZANE, OLIVES), ASKER).ref
    assert type(refused).__name__ == "Refused"
    assert [first, second, third] == ["ER-OUZ-2026-001", "ER-OUZ-2026-002", "ER-OUZ-2027-001"]


def test_a_commune_counts_in_its_province():
    driver = Driver()
    assert driver.must(Open("errand", "MA-OUZ.zoumi.brikcha", OLIVES), ASKER).ref == "ER-OUZ-2026-001"


def test_only_the_roles_that_open_it_may_and_only_in_their_territory():
    driver = Driver()
    for person in (CARRIER, READER):
        assert "role.opens" in driver.refusal(Open("errand", OUEZZANE, OLIVES), person)
    assert "role.opens" in driver.refusal(Open("errand", OUEZZANE, OLIVES), STRANGER)
    assert driver.must(Open("errand", "MA-KHN", OLIVES), STRANGER).territory == "MA-KHN"


def test_a_territory_of_the_wrong_kind_is_refused_and_an_unknown_one_is_no_command():
    driver = Driver()
    assert driver.refusal(Open("errand", "MA-01", OLIVES), CHIEF) == ["territory.scope"]
    with pytest.raises(BadCommand):
        driver.do(Open("errand", "MA-XXX", OLIVES), CHIEF)
    with pytest.raises(BadCommand):
        driver.do(Open("nothing", OUEZZANE, OLIVES), CHIEF)


def test_every_missing_or_bad_field_is_told_at_once():
    unmet = Driver().unmet(Open("errand", OUEZZANE, {"price": "-3", "fragile": "perhaps"}), ASKER)
    assert [u.code for u in unmet] == ["value.too_small", "value.bool", "field.missing"]


def test_fields_that_steps_write_are_not_opened_with():
    assert "field.not_editable" in Driver().refusal(Open("errand", OUEZZANE, OLIVES | {"papers": ["order"]}), ASKER)


def test_the_rules_are_those_of_the_day_and_the_province():
    driver = Driver()
    before = driver.must(Open("errand", OUEZZANE, OLIVES), ASKER)
    driver.clock.forward(days=90)
    after = driver.must(Open("errand", OUEZZANE, OLIVES), ASKER)
    next_door = driver.must(Open("errand", "MA-KHN", OLIVES), STRANGER)
    assert (before.parameters["tries"], after.parameters["tries"]) == (1, 2)
    assert (before.parameters["most"], next_door.parameters["most"]) == (1000_00, 50_00)


def test_personal_fields_go_into_the_private_part_of_the_event():
    driver = Driver()
    ref = driver.opened(client="Malika Zaoui")
    (event,) = driver.store.events(ref)
    assert "Malika" not in str(event.change) and event.private["fields"] == {"client": "Malika Zaoui"}
    assert driver.case(ref).fields["client"] == "Malika Zaoui"
