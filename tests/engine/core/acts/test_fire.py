"""Firing a trigger: the role, the inputs, every condition; and what the event then says."""
from __future__ import annotations

import pytest

from engine.core.acts import Attach, DoTask, Fill, Fire
from engine.errors import BadCommand
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, PAPER, READER, SECOND, STRANGER, Driver


def test_every_unmet_condition_is_told_not_only_the_first():
    driver = Driver()
    ref = driver.opened(price="2000", fragile=True)
    unmet = driver.unmet(Fire(ref, "leave"), ASKER)
    assert [u.code for u in unmet] == ["role.missing", "tasks.open", "document.missing", "field.missing", "expression"]
    assert [u.cure.kind for u in unmet if u.cure] == ["person", "task", "document", "field", "field"]


def test_a_condition_tells_the_real_amounts():
    driver = Driver()
    ref = driver.opened(price="2000")
    over = driver.unmet(Fire(ref, "leave"), CARRIER)[-1]
    assert {name: typed.value for name, typed in over.values.items()} == {"price": 2000_00, "parameters.most": 1000_00}


def test_a_met_case_moves_and_the_event_says_how():
    driver = Driver()
    ref = driver.on_the_road()
    event = list(driver.store.events(ref))[-1]
    assert (event.act, event.trigger, event.source, event.target) == ("fire", "leave", "asked", "road.going")
    assert (event.actor, event.role, event.number) == ("carrier", "accompagnateur", 4)


def test_the_role_used_is_the_first_the_transition_names():
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(DoTask(ref, "1.2"), ASKER)
    driver.must(Fire(ref, "leave"), CHIEF)
    assert list(driver.store.events(ref))[-1].role == "secretaire_cpde"


def test_a_trigger_of_another_state_is_refused_and_an_unknown_one_is_no_command():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(Fire(ref, "deliver"), CARRIER) == ["trigger.not_here"]
    with pytest.raises(BadCommand, match="trigger.unknown"):
        driver.do(Fire(ref, "explode"), CARRIER)


def test_nobody_fires_for_the_engine():
    driver = Driver()
    ref = driver.on_the_road()
    for person in (CARRIER, CHIEF, READER):
        assert driver.refusal(Fire(ref, "expire"), person) == ["role.missing"]


def test_a_missing_motif_is_told_and_a_blank_one_is_missing():
    driver = Driver()
    ref = driver.on_the_road()
    assert driver.refusal(Fire(ref, "undo"), CHIEF) == ["motif.missing"]
    assert driver.refusal(Fire(ref, "undo", motif="  \n"), CHIEF) == ["motif.missing"]
    assert driver.refusal(Fire(ref, "undo", motif="x" * 4001), CHIEF) == ["value.too_long"]


def test_the_motif_is_personal():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "undo", motif="La cliente est malade."), CHIEF)
    event = list(driver.store.events(ref))[-1]
    assert event.private["motif"] == "La cliente est malade." and "malade" not in str(event.change)


def test_inputs_are_typed_and_bad_ones_told_where_they_are():
    driver = Driver()
    ref = driver.on_the_road()
    unmet = driver.unmet(Fire(ref, "stop", {"cost": "beaucoup"}), CARRIER)
    assert [(u.code, u.cure.key) for u in unmet if u.cure] == [("input.missing", "place"), ("value.money", "cost")]
    with pytest.raises(BadCommand, match="input.unknown"):
        driver.do(Fire(ref, "stop", {"place": "Zoumi", "weight": "3"}), CARRIER)


def test_a_row_is_added_by_a_step_and_updated_by_another():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "stop", {"place": "Zoumi", "cost": "12,50"}), CARRIER)
    driver.must(Fire(ref, "stop", {"place": "Brikcha"}), CARRIER)
    case = driver.must(Fire(ref, "settle"), CHIEF)
    assert case.fields["stops"] == [
        {"id": "1", "place": "Zoumi", "cost": 1250, "paid": "2026-04-06"}, {"id": "2", "place": "Brikcha"}]


def test_the_person_who_did_the_one_may_not_do_the_other():
    driver = Driver()
    ref = driver.on_the_road()
    both = CARRIER._replace(grants=CARRIER.grants + CHIEF.grants)
    driver.must(Fire(ref, "stop", {"place": "Zoumi"}), both)
    assert driver.refusal(Fire(ref, "settle"), both) == ["separation.same_person"]
    driver.must(Fire(ref, "stop", {"place": "Zoumi"}), SECOND)
    driver.must(Fire(ref, "settle"), both)


def test_an_uploaded_input_becomes_a_document_of_the_case():
    driver = Driver()
    ref = driver.on_the_road()
    assert driver.refusal(Fire(ref, "deliver", {"proof": "reçu.pdf"}), CARRIER) == ["value.document"]
    case = driver.must(Fire(ref, "deliver", {"proof": PAPER}), CARRIER)
    document = case.document("receipt")
    assert document is not None and (document.name, document.sha256) == ("reçu.pdf", PAPER.sha256)
    assert case.closed and case.state == "done" and not case.tasks and not case.clocks


def test_what_one_may_not_see_does_not_exist():
    driver = Driver()
    ref = driver.opened()
    assert type(driver.do(Fire(ref, "leave"), STRANGER)).__name__ == "Unknown"
    assert type(driver.do(Fire("ER-OUZ-2026-999", "leave"), CHIEF)).__name__ == "Unknown"


def test_a_reader_sees_and_changes_nothing():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(Fill(ref, {"price": "1"}), READER) == ["field.not_editable", "role.reads"]
    assert "role.missing" in driver.refusal(Fire(ref, "leave"), READER)
